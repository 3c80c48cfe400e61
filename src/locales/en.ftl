# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = What this desk can do for you
command-help = How to ask
command-ask = Ask a question about overseas fraud
command-hotline = Lines to call in a country
command-sources = Where the answers come from
command-privacy = What is kept of what you write
option-question = Your question, in your own words
option-country = The country it is about
option-private = Show the answer only to you
button-stale = This button is from an earlier answer. Please ask again.

### Notices
notice-unavailable = I can't answer right now. Please try again in a minute. If someone is in danger, call the police where they are.
