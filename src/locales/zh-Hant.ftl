# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = 我能幫你做什麼
command-help = 怎樣提問
command-ask = 問一個關於境外詐騙的問題
command-hotline = 查某個國家或地區的求助電話
command-sources = 答案從哪裡來
command-privacy = 你寫的內容會不會被儲存
option-question = 用你自己的話提問
option-country = 涉及的國家或地區
option-private = 只讓你自己看到回答
button-stale = 這個按鈕來自較早的回答，請重新提問。

### Notices
notice-unavailable = 現在暫時無法回答，請過一分鐘再試。如果有人正處於危險中，請立即撥打當地警方電話。

label-contacts = 可以打這些電話
label-sources = 來源
contact-abroad = 從境外撥打 { $tel }
contact-consular = { $country }（在{ $place }）
contact-verified = 核對於 { $date }
source-read = 無日期，查閱於 { $date }
note-other-language = 這條內容目前只有英文版。
button-contacts = 求助電話：{ $country }

### Answers that state no facts
clarify = 我不太確定你的意思，是下面哪一個？都不是的話，請換個說法再問一次。
abstain = 這個問題我不知道答案。我只回答跟境外詐騙有關的問題，而且只說有來源可查的內容。

    下面是最接近的內容。如果有人處於危險中，或者剛剛把錢轉出去，請用 /hotline 加國家或地區名，查該打什麼電話。
abstain-nothing = 這個問題我不知道答案。我只回答跟境外詐騙有關的問題，而且只說有來源可查的內容。

    如果有人處於危險中，或者剛剛把錢轉出去，請用 /hotline 加國家或地區名，查該打什麼電話。
no-contacts = { $country }的求助電話我這裡沒有核實過的，不能亂給號碼。有危險時，請撥打當地警方電話。
notice-no-words = 我沒看出這裡面的問題。請用文字寫出來，什麼語言都可以。
notice-which-country = 要查哪個國家或地區？例如：/hotline 馬來西亞
notice-unknown-country = 我沒認出這個國家或地區。請寫出它的名字，例如：/hotline 馬來西亞
notice-slow-down = 一下子問得有點多了。請等一分鐘再問。
notice-start = 你好。我回答跟境外詐騙有關的問題：騙局是怎麼回事、錢轉出去了怎麼辦、親友被困在詐騙園區怎麼救、該打什麼電話。

    用你自己的話寫發生了什麼就行。每個回答都附來源。我是程式，不是真人，你寫的內容我不儲存。

    • /hotline – 查某個國家或地區的求助電話
    • /sources – 答案從哪裡來
    • /privacy – 儲存什麼、不儲存什麼
    • /help – 怎樣提問
notice-help = 用你自己的話寫下問題或者發生了什麼，中文、英文都可以。例如：

    • 一個小時前把錢轉給騙子了怎麼辦
    • 泰國高薪招聘是真的嗎
    • 什麼是殺豬盤

    在群裡請 @我 或者用 /ask。/hotline 可以查某個國家或地區該打什麼電話。我只說有來源的內容；不知道就會說不知道。
notice-privacy = 你的訊息、名字、號碼，我都不儲存。為了聽懂接著上一句問的問題，每個對話的最後一個問題會在記憶體裡留 15 分鐘，之後消失；不寫入硬碟。日誌只記回答的次數，不記內容和人。

    Telegram 或 Discord 自己儲存什麼，由它們決定。如果你有危險，或者別人會翻看這部手機，用完請刪除這個對話。
notice-sources = 我說的每一句關於詐騙的話，都在一個由人編寫、核對的知識庫裡，旁邊就是來源，沒有一句是機器編的。

    知識庫有 { $entries } 個主題，引用 { $sources } 個頁面：官方 { $official } 個（政府、警方、法院、聯合國），公益機構 { $ngo } 個，新聞報道 { $news } 個，研究和參考資料 { $research } 個。

### Console
console-welcome = Fraud Desk 境外詐騙問答台。寫下問題後按 Enter；輸入數字可選擇回答下面的條目；按 Ctrl-D 結束。
