# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = 我能幫你做什麼
command-help = 怎樣提問
command-ask = 問一個關於境外詐騙的問題
command-check = 看看一則訊息有沒有詐騙信號
command-hotline = 查某個國家或地區的求助電話
command-sources = 答案從哪裡來
command-privacy = 你寫的內容會不會被儲存
option-question = 用你自己的話提問
option-country = 涉及的國家或地區
option-message = 你收到的訊息原文
option-private = 只讓你自己看到回答
button-stale = 這個按鈕來自較早的回答，請重新提問。

### Notices
notice-unavailable = 現在暫時無法回答，請過一分鐘再試。如果有人正處於危險中，請立即撥打當地警方電話。

label-contacts = 可以打這些電話
label-sources = 來源
contact-abroad = 從境外撥打 { $tel }
contact-consular = { $country }（在{ $place }）
contact-verified = 核對於 { $date }
contact-stale = 核對於 { $date }，已到重新核對的時間，可能有變
source-read = 無日期，查閱於 { $date }
note-other-language = 這條內容目前只有英文版。
button-contacts = 求助電話：{ $country }

### Answers that state no facts
clarify = 我不太確定你的意思，是下面哪一個？都不是的話，請換個說法再問一次。
abstain = 這個問題我不知道答案。我只回答跟境外詐騙有關的問題，而且只說有來源可查的內容。

    下面是最接近的內容。如果有人處於危險中，或者剛剛把錢轉出去，請用 /hotline 加國家或地區名，查該打什麼電話。
abstain-nothing = 這個問題我不知道答案。我只回答跟境外詐騙有關的問題，而且只說有來源可查的內容。

    如果有人處於危險中，或者剛剛把錢轉出去，請用 /hotline 加國家或地區名，查該打什麼電話。
abstain-elsewhere = 關於這個問題，我沒有{ $country }的資料，也不會拿別國的情況來回答。下面是各地通用的內容。有危險，或者剛剛匯了錢，請馬上聯絡當地警方和銀行。
abstain-beside = 這個我幫不了。我能告訴你騙局是怎麼回事、被騙以後怎麼辦、怎樣為被困的人求助，以及該打什麼電話：請用 /hotline 加國家或地區名。
no-contacts = { $country }的求助電話我這裡沒有核實過的，不能亂給號碼。有危險時，請撥打當地警方電話。
notice-no-words = 我沒看出這裡面的問題。請用文字寫出來，什麼語言都可以。
notice-which-country = 要查哪個國家或地區？例如：/hotline 馬來西亞
notice-unknown-country = 我沒認出這個國家或地區。請寫出它的名字，例如：/hotline 馬來西亞
notice-slow-down = 一下子問得有點多了。請等一分鐘再問。
notice-start = 你好。我回答跟境外詐騙有關的問題：騙局是怎麼回事、錢轉出去了怎麼辦、親友被困在詐騙園區怎麼救、該打什麼電話。

    用你自己的話寫發生了什麼就行。每個回答都附來源。我是程式，不是真人，你寫的內容我不儲存。

    收到奇怪的訊息、徵才或連結？轉發或貼給我，我幫你找詐騙信號。

    • /check – 在一則訊息裡找詐騙信號
    • /hotline – 查某個國家或地區的求助電話
    • /sources – 答案從哪裡來
    • /privacy – 儲存什麼、不儲存什麼
    • /help – 怎樣提問
notice-help = 用你自己的話寫下問題或者發生了什麼，用哪種語言都可以，回答大多是中文或英文。例如：

    • 一個小時前把錢轉給騙子了怎麼辦
    • 泰國高薪招聘是真的嗎
    • 什麼是殺豬盤

    也可以轉發或貼上你收到的訊息、徵才、連結，或者寫 /check 加上內容：我會找裡面的詐騙信號。

    在群裡請 @我 或者用 /ask。/hotline 可以查某個國家或地區該打什麼電話。我只說有來源的內容；不知道就會說不知道。
notice-privacy = 你的訊息、名字、號碼，我都不儲存。為了聽懂接著上一句問的問題，每個對話的最後一個問題會在記憶體裡留 15 分鐘，之後消失；不寫入硬碟。日誌只記回答的次數，不記內容和人。

    Telegram 或 Discord 自己儲存什麼，由它們決定。如果你有危險，或者別人會翻看這部手機，用完請刪除這個對話。
notice-sources = 我說的每一句關於詐騙的話，都在一個由人編寫、核對的知識庫裡，旁邊就是來源，沒有一句是機器編的。

    知識庫有 { $entries } 個主題，引用 { $sources } 個頁面：官方 { $official } 個（政府、警方、法院、聯合國），公益機構 { $ngo } 個，新聞報道 { $news } 個，研究和參考資料 { $research } 個。

### Check of a message
check-alarm = 這則訊息很像詐騙：有 { $count } 個信號
check-alarm-now = 用別的辦法核實之前：別付錢，別發驗證碼，別點連結，別裝軟體。
check-caution = 這則訊息要多留心：有 { $count } 個可疑的地方
check-caution-now = 光憑這個還不能下結論。付錢、回覆、點開之前，先用別的辦法核實。
check-likeness = 這則訊息的寫法很像已知的詐騙訊息
check-likeness-now = 我沒找到逐字對得上的信號，但它的寫法跟騙子的訊息很像。付錢、回覆、點開之前，先用別的辦法核實。
check-none = 沒有發現我所知道的詐騙信號
check-none-now = 這說明不了什麼：新騙局會用新說法，而且我只看到這段文字，看不到是誰發的。如果它要錢、要驗證碼、要資料或者要你下載東西，請先用別的辦法核實。
check-quote = 「{ $quote }」。
check-looks-like = 最像這一種：{ $scam }
notice-check = 把你想核對的訊息發給我：可以直接轉發，也可以寫 /check 加上內容，或者用 /check 回覆那則訊息。我會找裡面的詐騙信號。我不會打開任何連結，內容也不儲存。
### Cards for people in danger: no facts, no advice
urgent-human = 謝謝你把這些寫出來。你很重要，你的命也很重要。我是程式，沒辦法陪在你身邊，但現在就有人可以聽你說。
urgent-which-passport = 當事人（或者你）拿的是哪裡的護照？在下面選一個，我就列出那裡的使領館或辦事處電話。
urgent-which-country = 你現在在哪個國家或地區？在下面選，或者直接寫出名字，我就列出那裡該打的電話。
urgent-clear-chat = 如果別人會翻看這支手機：看完後請徹底刪除這個對話。在對話列表裡長按它，選「刪除」。
urgent-private = 這裡別人也看得到。請私訊我，在私訊裡我能說得更多。

### Console
console-welcome = Fraud Desk 境外詐騙問答台。寫下問題後按 Enter 鍵；輸入數字可選擇回答下面的條目；按 Ctrl-D 結束。

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = 你好|您好|哈嘍|嗨|在嗎|在不在|有人嗎|早上好|下午好|晚上好|你好呀|喂
said-thanks = 謝謝|謝謝你|謝謝您|多謝|感謝|非常感謝|太感謝了|謝了|好的謝謝|謝謝啦|十分感謝
said-who = 你是誰|你是什麼|你是機器人嗎|你是真人嗎|你是人嗎|你叫什麼|你叫什麼名字|你能做什麼|你會什麼|你是幹什麼的|是真人嗎|你是ai嗎|誰做的你
said-free = 收費嗎|要錢嗎|免費嗎|這個收費嗎|要收費嗎|需要付錢嗎|多少錢
said-bye = 再見|拜拜|晚安|下次再聊|先這樣
said-insult = 垃圾|沒用|你真沒用|廢物|傻逼|滾|笨蛋|什麼破玩意|智障
talk-greeting = 你好。想問什麼跟境外詐騙有關的事，或者發生了什麼，用你自己的話寫就行。如果有人有危險，或者剛把錢轉出去，請直接說，並寫明在哪個國家或地區。
talk-thanks = 不客氣。有別的情況，隨時再寫給我。
talk-who = 我是程式，不是真人。我回答跟境外詐騙有關的問題，只說知識庫裡有來源的內容。你寫的東西我不儲存。怎樣提問請看 /help。
talk-free = 免費，在這裡提問不花一分錢。我絕不會向你要錢、要密碼、要驗證碼；誰以我的名義要，誰就是假的。
talk-bye = 再見，多保重。隨時可以再寫給我。
talk-insult = 很抱歉沒能幫上忙。可以換個說法再試，或者用 /hotline 加國家或地區名，找能直接說話的人。

### Discord: names of commands and options (no spaces, at most 32 characters)
discord-name-ask = 提問
discord-name-hotline = 求助電話
discord-name-sources = 來源
discord-name-help = 幫助
discord-name-privacy = 隱私
discord-name-question = 問題
discord-name-country = 國家或地區
discord-name-private = 僅自己可見
discord-name-check = 核對訊息
discord-name-message = 訊息
discord-menu-check = 找詐騙信號
