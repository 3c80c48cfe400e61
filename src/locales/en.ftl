# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = What this desk can do for you
command-help = How to ask
command-ask = Ask a question about overseas fraud
command-check = Check a message for signs of a scam
command-hotline = Lines to call in a country
command-sources = Where the answers come from
command-privacy = What is kept of what you write
option-question = Your question, in your own words
option-country = The country it is about
option-message = The message that you received, as it stands
option-private = Show the answer only to you
button-stale = This button is from an earlier answer. Please ask again.

### Notices
notice-unavailable = I can't answer right now. Please try again in a minute. If someone is in danger, call the police where they are.

label-contacts = Who to call
label-sources = Sources
contact-abroad = from abroad { $tel }
contact-consular = { $country }, in { $place }
contact-verified = checked { $date }
contact-stale = checked { $date }; due for a new check, so it may be out of date
source-read = no date, read { $date }
note-other-language = I have this only in English.
button-contacts = Lines to call: { $country }

### Answers that state no facts
clarify = I'm not sure what you mean. Is it one of these? If not, please say it in other words.
abstain = I don't know the answer to that. I only answer questions about fraud and scams run from abroad, out of sources that I can show you.

    The nearest that I have is below. If somebody is in danger or money was just sent, use /hotline with the country to find whom to call.
abstain-nothing = I don't know the answer to that. I only answer questions about fraud and scams run from abroad, out of sources that I can show you.

    If somebody is in danger or money was just sent, use /hotline with the country to find whom to call.
abstain-elsewhere = I have nothing on { $country } about that, and I won't answer for another country. What holds everywhere is below. In danger, or when money was just sent, call the police where you are.
abstain-beside = That is something I can't help with. I can tell you how scams work, what to do after one, how to get help for somebody who is held, and whom to call: use /hotline with the country.
no-contacts = I have no checked line for { $country }, and I won't guess a number. In danger, call the local police.
notice-no-words = I can't read a question in that. Please write it in words, in any language you like.
notice-which-country = For which country? For example: /hotline Malaysia
notice-unknown-country = I don't know that country. Please write its name, for example: /hotline Malaysia
notice-slow-down = That's a lot of questions at once. Please wait a minute and ask again.
notice-start = Hello. I answer questions about scams and fraud run from abroad: what they are, what to do when money was paid, how to help somebody who is held in a scam compound, and whom to call.

    Just write what happened, in your own words. Every answer shows its sources. I am a program, not a person, and I keep nothing of what you write.

    Did you get a strange message, job offer or link? Forward it to me or paste it, and I look for warning signs.

    • /check – look for signs of a scam in a message
    • /hotline – lines to call in a country
    • /sources – where the answers come from
    • /privacy – what is kept
    • /help – how to ask
notice-help = Write your question or what happened, in your own words and your own language. Most answers are in English or Chinese. For example:

    • I paid someone an hour ago, what now
    • is this job offer in Thailand real
    • what is pig butchering

    You can also forward or paste a message, a job offer or a link that you received, or write /check and its text: I look for warning signs of a scam.

    In a group, mention me or use /ask. /hotline finds whom to call in a country. I answer only from sources that I can show; if I don't know, I say so.
notice-privacy = I keep no message, no name and no number. To understand a question that follows on another one, the last question of a conversation stays in memory for 15 minutes and is then gone; nothing is written to disk. The log counts answers, not words or people.

    What Telegram or Discord keep is up to them. If you are in danger, or others can look at this phone, delete this chat when you are done.
notice-sources = Every sentence about fraud that I say stands in a knowledge base that people write and check, with its source beside it. Nothing is made up by a machine.

    It has { $entries } subjects out of { $sources } pages: { $official } official (governments, police, courts, the UN), { $ngo } of charities, { $news } news reports, { $research } research and reference.

### Check of a message
check-alarm = { $count ->
    [one] This message looks like a scam: one warning sign
   *[other] This message looks like a scam: { $count } warning signs
}
check-alarm-now = Until you have checked it in another way: pay nothing, send no code, open no link, install nothing.
check-caution = { $count ->
    [one] This message is worth a closer look: one warning sign
   *[other] This message is worth a closer look: { $count } warning signs
}
check-caution-now = That alone proves nothing. Check it in another way before you pay, answer or open anything.
check-likeness = This message reads like known scam messages
check-likeness-now = I found none of the known signs word for word, but it is written like messages of scammers. Check it in another way before you pay, answer or open anything.
check-none = I found none of the warning signs that I know
check-none-now = That proves nothing: new scams use new words, and I see only this text, not who sent it. If it asks for money, a code, your data or a download, check it in another way first.
check-quote = “{ $quote }” –
check-looks-like = Looks most like: { $scam }
notice-check = Send me the message that you want checked: forward it to me, write /check with its text behind it, or answer it with /check. I look for warning signs of a scam. I never open a link, and I keep nothing of it.
### Cards for people in danger: no facts, no advice
urgent-human = I'm glad that you wrote this. You matter, and so does your life. I am a program and can't be with you, but there are people who can listen to you right now.
urgent-which-passport = Whose passport do they have, or do you have? Choose the country below and I show the lines of its embassies.
urgent-which-country = Which country are you in? Choose it below, or just write its name, and I show whom to call there.
urgent-clear-chat = If others can look at this phone: when you have read this, delete this chat for good. Press and hold it in the list of chats and choose Delete.
urgent-private = Others can read along here. Please write to me in a private chat: there I can say more.

### Console
console-welcome = Fraud Desk. Write your question and press Enter; a number chooses from the list below an answer; Ctrl-D ends.

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = hi|hello|hey|hi there|hello there|good morning|good afternoon|good evening|hey there|anyone there|are you there|hallo|yo
said-thanks = thanks|thank you|thank you so much|thanks a lot|many thanks|thx|ty|ok thanks|ok thank you|thank u|cheers|great thanks|god bless you
said-who = who are you|what are you|are you a bot|are you human|are you real|are you a real person|is this a bot|am i talking to a person|what is your name|what's your name|whats your name|what can you do|what do you do|how do you work|who made you|are you ai|are you chatgpt
said-free = is this free|is it free|does this cost anything|how much does this cost|do i have to pay|do you charge
said-bye = bye|goodbye|good bye|see you|bye bye|good night
said-insult = you are useless|useless bot|stupid bot|you are stupid|stupid|idiot|fuck you|fuck off|shut up|this is useless|you suck
talk-greeting = Hello. Write what happened or what you want to know about scams and fraud from abroad, in your own words. If someone is in danger or money was just sent, say so and name the country.
talk-thanks = You're welcome. If anything else happens, write again at any time.
talk-who = I am a program, not a person. I answer questions about scams and fraud run from abroad, only out of a knowledge base with sources. I keep nothing of what you write. /help shows how to ask.
talk-free = Yes. Asking here costs nothing. I never ask for money, passwords or codes; whoever does so in my name is not me.
talk-bye = Goodbye, and take care. You can write again at any time.
talk-insult = I'm sorry that I was of no help. Please try other words, or use /hotline with a country to find people to talk to.

### Discord: names of commands and options (small letters, no spaces, at most 32 characters)
discord-name-ask = ask
discord-name-hotline = hotline
discord-name-sources = sources
discord-name-help = help
discord-name-privacy = privacy
discord-name-question = question
discord-name-country = country
discord-name-private = private
discord-name-check = check
discord-name-message = message
discord-menu-check = Check for scam signs
