# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = 我能帮你做什么
command-help = 怎样提问
command-ask = 问一个关于境外诈骗的问题
command-check = 看看一条信息有没有诈骗信号
command-hotline = 查某个国家或地区的求助电话
command-sources = 答案从哪里来
command-privacy = 你写的内容会不会被保存
option-question = 用你自己的话提问
option-country = 涉及的国家或地区
option-message = 你收到的信息原文
option-private = 只让你自己看到回答
button-stale = 这个按钮来自较早的回答，请重新提问。

### Notices
notice-unavailable = 现在暂时无法回答，请过一分钟再试。如果有人正处于危险中，请立即拨打当地警方电话。

label-contacts = 可以打这些电话
label-sources = 来源
contact-abroad = 从境外拨打 { $tel }
contact-consular = { $country }（在{ $place }）
contact-verified = 核对于 { $date }
contact-stale = 核对于 { $date }，已到重新核对的时间，可能有变
source-read = 无日期，查阅于 { $date }
note-other-language = 这条内容目前只有英文版。
button-contacts = 求助电话：{ $country }

### Answers that state no facts
clarify = 我不太确定你的意思，是下面哪一个？都不是的话，请换个说法再问一次。
abstain = 这个问题我不知道答案。我只回答跟境外诈骗有关的问题，而且只说有来源可查的内容。

    下面是最接近的内容。如果有人处于危险中，或者刚刚把钱转出去，请用 /hotline 加国家或地区名，查该打什么电话。
abstain-nothing = 这个问题我不知道答案。我只回答跟境外诈骗有关的问题，而且只说有来源可查的内容。

    如果有人处于危险中，或者刚刚把钱转出去，请用 /hotline 加国家或地区名，查该打什么电话。
abstain-elsewhere = 关于这个问题，我没有{ $country }的资料，也不会拿别国的情况来回答。下面是各地通用的内容。有危险，或者刚刚转了钱，请马上联系当地警方和银行。
abstain-beside = 这个我帮不了。我能告诉你骗局是怎么回事、被骗以后怎么办、怎样为被困的人求助，以及该打什么电话：请用 /hotline 加国家或地区名。
no-contacts = { $country }的求助电话我这里没有核实过的，不能乱给号码。有危险时，请拨打当地警方电话。
notice-no-words = 我没看出这里面的问题。请用文字写出来，什么语言都可以。
notice-which-country = 要查哪个国家或地区？例如：/hotline 马来西亚
notice-unknown-country = 我没认出这个国家或地区。请写出它的名字，例如：/hotline 马来西亚
notice-slow-down = 一下子问得有点多了。请等一分钟再问。
notice-start = 你好。我回答跟境外诈骗有关的问题：骗局是怎么回事、钱转出去了怎么办、亲友被困在诈骗园区怎么救、该打什么电话。

    用你自己的话写发生了什么就行。每个回答都附来源。我是程序，不是真人，你写的内容我不保存。

    收到奇怪的信息、招聘或链接？转发或粘贴给我，我帮你找诈骗信号。

    • /check – 在一条信息里找诈骗信号
    • /hotline – 查某个国家或地区的求助电话
    • /sources – 答案从哪里来
    • /privacy – 保存什么、不保存什么
    • /help – 怎样提问
notice-help = 用你自己的话写下问题或者发生了什么，用哪种语言都可以，回答大多是中文或英文。例如：

    • 一个小时前把钱转给骗子了怎么办
    • 泰国高薪招聘是真的吗
    • 什么是杀猪盘

    也可以转发或粘贴你收到的信息、招聘、链接，或者写 /check 加上内容：我会找里面的诈骗信号。

    在群里请 @我 或者用 /ask。/hotline 可以查某个国家或地区该打什么电话。我只说有来源的内容；不知道就会说不知道。
notice-privacy = 你的消息、名字、号码，我都不保存。为了听懂接着上一句问的问题，每个对话的最后一个问题会在内存里留 15 分钟，之后消失；不写入硬盘。日志只记回答的次数，不记内容和人。

    Telegram 或 Discord 自己保存什么，由它们决定。如果你有危险，或者别人会翻看这部手机，用完请删除这个对话。
notice-sources = 我说的每一句关于诈骗的话，都在一个由人编写、核对的知识库里，旁边就是来源，没有一句是机器编的。

    知识库有 { $entries } 个主题，引用 { $sources } 个页面：官方 { $official } 个（政府、警方、法院、联合国），公益机构 { $ngo } 个，新闻报道 { $news } 个，研究和参考资料 { $research } 个。

### Check of a message
check-alarm = 这条信息很像诈骗：有 { $count } 个信号
check-alarm-now = 用别的办法核实之前：别付钱，别发验证码，别点链接，别装软件。
check-caution = 这条信息要多留心：有 { $count } 个可疑的地方
check-caution-now = 光凭这个还不能下结论。付钱、回复、点开之前，先用别的办法核实。
check-likeness = 这条信息的写法很像已知的诈骗信息
check-likeness-now = 我没找到逐字对得上的信号，但它的写法跟骗子的信息很像。付钱、回复、点开之前，先用别的办法核实。
check-none = 没有发现我所知道的诈骗信号
check-none-now = 这说明不了什么：新骗局会用新说法，而且我只看到这段文字，看不到是谁发的。如果它要钱、要验证码、要资料或者要你下载东西，请先用别的办法核实。
check-quote = “{ $quote }”。
check-looks-like = 最像这一种：{ $scam }
notice-check = 把你想核对的信息发给我：可以直接转发，也可以写 /check 加上内容，或者用 /check 回复那条信息。我会找里面的诈骗信号。我不会打开任何链接，内容也不保存。
### Cards for people in danger: no facts, no advice
urgent-human = 谢谢你把这些写出来。你很重要，你的命也很重要。我是程序，没法陪在你身边，但现在就有人可以听你说。
urgent-which-passport = 当事人（或者你）拿的是哪里的护照？在下面选一个，我就列出那里的使领馆电话。
urgent-which-country = 你现在在哪个国家或地区？在下面选，或者直接写出名字，我就列出那里该打的电话。
urgent-clear-chat = 如果别人会翻看这部手机：看完后请彻底删除这个对话。在对话列表里长按它，选“删除”。
urgent-private = 这里别人也看得到。请私聊我，在私聊里我能说得更多。

### Console
console-welcome = Fraud Desk 境外诈骗问答台。写下问题后按回车；输入数字可选择回答下面的条目；按 Ctrl-D 结束。

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = 你好|您好|哈喽|嗨|在吗|在不在|有人吗|早上好|下午好|晚上好|你好呀|喂
said-thanks = 谢谢|谢谢你|谢谢您|多谢|感谢|非常感谢|太感谢了|谢了|好的谢谢|谢谢啦|十分感谢
said-who = 你是谁|你是什么|你是机器人吗|你是真人吗|你是人吗|你叫什么|你叫什么名字|你能做什么|你会什么|你是干什么的|是真人吗|你是ai吗|谁做的你
said-free = 收费吗|要钱吗|免费吗|这个收费吗|要收费吗|需要付钱吗|多少钱
said-bye = 再见|拜拜|晚安|下次再聊|先这样
said-insult = 垃圾|没用|你真没用|废物|傻逼|滚|笨蛋|什么破玩意|智障
talk-greeting = 你好。想问什么跟境外诈骗有关的事，或者发生了什么，用你自己的话写就行。如果有人有危险，或者刚把钱转出去，请直接说，并写明在哪个国家或地区。
talk-thanks = 不客气。有别的情况，随时再写给我。
talk-who = 我是程序，不是真人。我回答跟境外诈骗有关的问题，只说知识库里有来源的内容。你写的东西我不保存。怎样提问请看 /help。
talk-free = 免费，在这里提问不花一分钱。我绝不会向你要钱、要密码、要验证码；谁以我的名义要，谁就是假的。
talk-bye = 再见，多保重。随时可以再写给我。
talk-insult = 很抱歉没能帮上忙。可以换个说法再试，或者用 /hotline 加国家或地区名，找能直接说话的人。

### Discord: names of commands and options (no spaces, at most 32 characters)
discord-name-ask = 提问
discord-name-hotline = 求助电话
discord-name-sources = 来源
discord-name-help = 帮助
discord-name-privacy = 隐私
discord-name-question = 问题
discord-name-country = 国家或地区
discord-name-private = 仅自己可见
discord-name-check = 核对信息
discord-name-message = 信息
discord-menu-check = 找诈骗信号
