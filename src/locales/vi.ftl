# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = Tôi có thể giúp gì cho bạn
command-help = Cách đặt câu hỏi
command-ask = Hỏi về lừa đảo từ nước ngoài
command-check = Xem một tin nhắn có dấu hiệu lừa đảo không
command-hotline = Số điện thoại cần gọi ở từng nước
command-sources = Câu trả lời lấy từ đâu
command-privacy = Những gì bạn viết có bị lưu lại không
option-question = Câu hỏi của bạn, theo cách nói của bạn
option-country = Nước có liên quan
option-message = Tin nhắn bạn nhận được, để nguyên văn
option-private = Chỉ mình bạn thấy câu trả lời
button-stale = Nút này thuộc về một câu trả lời cũ. Bạn vui lòng hỏi lại.

### Notices
notice-unavailable = Hiện tôi chưa trả lời được. Bạn vui lòng thử lại sau một phút. Nếu có người đang gặp nguy hiểm, hãy gọi cảnh sát ở nơi người đó đang ở.

label-contacts = Gọi cho ai
label-sources = Nguồn
contact-abroad = gọi từ nước ngoài { $tel }
contact-consular = { $country }, tại { $place }
contact-verified = đã kiểm tra ngày { $date }
contact-stale = đã kiểm tra ngày { $date }; đến lúc cần kiểm tra lại, nên có thể không còn đúng
source-read = không ghi ngày, đọc ngày { $date }
note-other-language = Nội dung này tôi chỉ có bằng tiếng Anh.
button-contacts = Số cần gọi: { $country }

### Answers that state no facts
clarify = Tôi chưa chắc bạn muốn hỏi gì. Có phải một trong các mục này không? Nếu không, bạn hãy nói lại bằng cách khác.
abstain = Tôi không biết câu trả lời cho việc này. Tôi chỉ trả lời câu hỏi về lừa đảo từ nước ngoài, dựa trên những nguồn tôi có thể cho bạn xem.

    Bên dưới là nội dung gần nhất mà tôi có. Nếu có người đang gặp nguy hiểm hoặc vừa chuyển tiền, hãy dùng /hotline kèm tên nước để biết cần gọi cho ai.
abstain-nothing = Tôi không biết câu trả lời cho việc này. Tôi chỉ trả lời câu hỏi về lừa đảo từ nước ngoài, dựa trên những nguồn tôi có thể cho bạn xem.

    Nếu có người đang gặp nguy hiểm hoặc vừa chuyển tiền, hãy dùng /hotline kèm tên nước để biết cần gọi cho ai.
abstain-elsewhere = Tôi không có thông tin về việc này ở { $country }, và tôi không lấy thông tin của nước khác để trả lời. Bên dưới là những điều đúng ở mọi nơi. Nếu gặp nguy hiểm hoặc vừa chuyển tiền, hãy gọi cảnh sát ở nơi bạn đang ở.
abstain-beside = Việc này tôi không giúp được. Tôi có thể cho bạn biết các trò lừa đảo diễn ra thế nào, cần làm gì khi đã bị lừa, làm sao tìm trợ giúp cho người đang bị giữ, và gọi cho ai: hãy dùng /hotline kèm tên nước.
no-contacts = Tôi không có số nào đã kiểm tra cho { $country }, và tôi không đoán số. Nếu gặp nguy hiểm, hãy gọi cảnh sát địa phương.
notice-no-words = Tôi không đọc được câu hỏi nào trong đó. Bạn hãy viết bằng chữ, bằng bất cứ ngôn ngữ nào.
notice-which-country = Ở nước nào? Ví dụ: /hotline Malaysia
notice-unknown-country = Tôi không nhận ra nước này. Bạn hãy viết tên nước, ví dụ: /hotline Malaysia
notice-slow-down = Bạn hỏi hơi nhiều cùng lúc. Vui lòng đợi một phút rồi hỏi lại.
notice-start = Xin chào. Tôi trả lời câu hỏi về lừa đảo từ nước ngoài: chúng diễn ra thế nào, làm gì khi đã trả tiền, làm sao giúp người đang bị giữ trong khu lừa đảo, và gọi cho ai.

    Bạn cứ viết chuyện đã xảy ra theo cách nói của mình. Câu trả lời nào cũng kèm nguồn. Tôi là chương trình, không phải người, và không lưu những gì bạn viết.

    Bạn nhận được tin nhắn, lời mời làm việc hoặc đường link lạ? Hãy chuyển tiếp hoặc dán vào đây, tôi sẽ tìm dấu hiệu cảnh báo.

    • /check – tìm dấu hiệu lừa đảo trong một tin nhắn
    • /hotline – số cần gọi ở từng nước
    • /sources – câu trả lời lấy từ đâu
    • /privacy – những gì được lưu
    • /help – cách đặt câu hỏi
notice-help = Hãy viết câu hỏi hoặc chuyện đã xảy ra theo cách nói của bạn. Bạn có thể viết bằng tiếng Việt, nhưng phần lớn câu trả lời là bằng tiếng Anh hoặc tiếng Trung. Ví dụ:

    • tôi vừa chuyển tiền cho người ta một tiếng trước, giờ phải làm sao
    • việc nhẹ lương cao ở nước ngoài có thật không
    • lừa đảo mổ heo là gì

    Bạn cũng có thể chuyển tiếp hoặc dán tin nhắn, lời mời làm việc hay đường link bạn nhận được, hoặc viết /check kèm nội dung đó: tôi sẽ tìm dấu hiệu lừa đảo.

    Trong nhóm, hãy nhắc tên tôi hoặc dùng /ask. /hotline cho biết gọi cho ai ở từng nước. Tôi chỉ trả lời từ những nguồn có thể cho bạn xem; nếu không biết, tôi sẽ nói là không biết.
notice-privacy = Tôi không lưu tin nhắn, tên hay số điện thoại nào. Để hiểu câu hỏi nối tiếp câu trước, câu hỏi cuối của cuộc trò chuyện được giữ trong bộ nhớ 15 phút rồi mất; không ghi gì vào đĩa. Nhật ký chỉ đếm số câu trả lời, không ghi lời nói hay người hỏi.

    Telegram hoặc Discord lưu gì là do họ. Nếu bạn đang gặp nguy hiểm, hoặc người khác có thể xem điện thoại này, hãy xóa cuộc trò chuyện này khi dùng xong.
notice-sources = Mọi câu về lừa đảo mà tôi nói đều nằm trong một kho kiến thức do con người viết và kiểm tra, có nguồn bên cạnh. Không có gì do máy bịa ra.

    Kho có { $entries } chủ đề từ { $sources } trang: { $official } trang chính thức (chính phủ, cảnh sát, tòa án, Liên Hợp Quốc), { $ngo } của các tổ chức từ thiện, { $news } bài báo, { $research } nghiên cứu và tài liệu tham khảo.

### Check of a message
check-alarm = Tin nhắn này trông giống lừa đảo: có { $count } dấu hiệu cảnh báo
check-alarm-now = Khi chưa kiểm tra bằng cách khác: đừng trả tiền, đừng gửi mã, đừng mở link, đừng cài gì cả.
check-caution = Tin nhắn này nên xem kỹ hơn: có { $count } dấu hiệu cảnh báo
check-caution-now = Chỉ riêng điều đó chưa chứng minh được gì. Hãy kiểm tra bằng cách khác trước khi trả tiền, trả lời hay mở bất cứ thứ gì.
check-likeness = Tin nhắn này viết giống những tin lừa đảo đã biết
check-likeness-now = Tôi không thấy dấu hiệu nào trùng từng chữ, nhưng cách viết giống tin của kẻ lừa đảo. Hãy kiểm tra bằng cách khác trước khi trả tiền, trả lời hay mở bất cứ thứ gì.
check-none = Tôi không thấy dấu hiệu cảnh báo nào mà tôi biết
check-none-now = Điều đó không chứng minh là an toàn: trò lừa mới dùng lời mới, và tôi chỉ thấy đoạn chữ này, không thấy ai gửi. Nếu họ đòi tiền, mã, thông tin của bạn hay bảo bạn tải gì về, hãy kiểm tra bằng cách khác trước.
check-quote = “{ $quote }” –
check-looks-like = Giống nhất với: { $scam }
notice-check = Hãy gửi tôi tin nhắn bạn muốn kiểm tra: chuyển tiếp cho tôi, viết /check kèm nội dung, hoặc trả lời tin đó bằng /check. Tôi sẽ tìm dấu hiệu lừa đảo. Tôi không mở link nào và không lưu gì cả.

### Cards for people in danger: no facts, no advice
urgent-human = Cảm ơn bạn đã viết ra điều này. Bạn quan trọng, và mạng sống của bạn cũng vậy. Tôi là chương trình nên không thể ở bên bạn, nhưng có những người có thể lắng nghe bạn ngay bây giờ.
urgent-which-passport = Người đó, hoặc bạn, mang hộ chiếu nước nào? Hãy chọn nước bên dưới, tôi sẽ đưa số của các đại sứ quán nước đó.
urgent-which-country = Bạn đang ở nước nào? Hãy chọn bên dưới, hoặc chỉ cần viết tên nước, tôi sẽ cho biết ở đó gọi cho ai.
urgent-clear-chat = Nếu người khác có thể xem điện thoại này: đọc xong, hãy xóa hẳn cuộc trò chuyện. Nhấn giữ nó trong danh sách và chọn “Xóa”.
urgent-private = Ở đây người khác cũng đọc được. Hãy nhắn riêng cho tôi: ở đó tôi có thể nói nhiều hơn.

### Console
console-welcome = Fraud Desk. Viết câu hỏi rồi nhấn Enter; gõ một số để chọn trong danh sách dưới câu trả lời; Ctrl-D để kết thúc.

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = xin chào|chào|chào bạn|chào anh|chào chị|chào em|chào ad|xin chào bạn|chào buổi sáng|chào buổi tối|alo|có ai không|có ai ở đó không|bạn có đó không
said-thanks = cảm ơn|cám ơn|cảm ơn bạn|cám ơn bạn|cảm ơn nhiều|cám ơn nhiều|cảm ơn bạn nhiều|cảm ơn rất nhiều|xin cảm ơn|ok cảm ơn
said-who = bạn là ai|bạn là gì|bạn là bot à|bạn là bot hả|bạn có phải bot không|bạn có phải là người không|bạn là người thật à|bạn tên gì|bạn tên là gì|bạn làm được gì|bạn có thể làm gì|ai tạo ra bạn|bạn là ai vậy
said-free = có miễn phí không|miễn phí không|có mất tiền không|có tốn tiền không|có phải trả tiền không|có tính phí không
said-bye = tạm biệt|tạm biệt bạn|hẹn gặp lại|chúc ngủ ngon|bái bai
said-insult = vô dụng|đồ vô dụng|bot ngu|ngu|đồ ngu|ngu ngốc|câm đi|im đi|cút đi
talk-greeting = Xin chào. Bạn cứ viết chuyện đã xảy ra, hoặc điều bạn muốn biết về lừa đảo từ nước ngoài, theo cách nói của mình. Nếu có người đang gặp nguy hiểm hoặc vừa chuyển tiền, hãy nói rõ và ghi tên nước.
talk-thanks = Không có gì. Nếu có chuyện gì nữa, bạn cứ viết bất cứ lúc nào.
talk-who = Tôi là chương trình, không phải người. Tôi trả lời câu hỏi về lừa đảo từ nước ngoài, chỉ dựa trên kho kiến thức có nguồn. Tôi không lưu những gì bạn viết. Xem cách hỏi ở /help.
talk-free = Hỏi ở đây hoàn toàn miễn phí. Tôi không bao giờ đòi tiền, mật khẩu hay mã; ai nhân danh tôi đòi những thứ đó thì không phải là tôi.
talk-bye = Tạm biệt, bạn giữ gìn nhé. Bạn có thể viết lại bất cứ lúc nào.
talk-insult = Xin lỗi vì đã không giúp được bạn. Bạn thử nói cách khác, hoặc dùng /hotline kèm tên nước để tìm người có thể nói chuyện.

### Discord: names of commands and options (small letters, no spaces, at most 32 characters)
discord-name-ask = hỏi
discord-name-hotline = số-điện-thoại
discord-name-sources = nguồn
discord-name-help = trợ-giúp
discord-name-privacy = riêng-tư
discord-name-question = câu-hỏi
discord-name-country = nước
discord-name-private = chỉ-mình-tôi
discord-name-check = kiểm-tra
discord-name-message = tin-nhắn
discord-menu-check = Tìm dấu hiệu lừa đảo
