# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = 我能帮你做什么
command-help = 怎样提问
command-ask = 问一个关于境外诈骗的问题
command-hotline = 查某个国家或地区的求助电话
command-sources = 答案从哪里来
command-privacy = 你写的内容会不会被保存
option-question = 用你自己的话提问
option-country = 涉及的国家或地区
option-private = 只让你自己看到回答
button-stale = 这个按钮来自较早的回答，请重新提问。

### Notices
notice-unavailable = 现在暂时无法回答，请过一分钟再试。如果有人正处于危险中，请立即拨打当地警方电话。
