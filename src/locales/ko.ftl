# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = 여기서 도와드릴 수 있는 것
command-help = 질문하는 방법
command-ask = 해외발 사기에 대해 질문하기
command-check = 메시지에 사기 징후가 있는지 확인하기
command-hotline = 나라별 도움 요청 전화번호
command-sources = 답변의 출처
command-privacy = 쓰신 내용이 저장되는지
option-question = 질문 (편한 말로 쓰세요)
option-country = 관련된 나라
option-message = 받은 메시지 (그대로 붙여 넣으세요)
option-private = 답변을 나에게만 보이기
button-stale = 이전 답변의 버튼입니다. 다시 질문해 주세요.

### Notices
notice-unavailable = 지금은 답변할 수 없습니다. 1분 뒤에 다시 시도해 주세요. 위험에 처한 사람이 있다면 그 사람이 있는 곳의 경찰에 전화하세요.

label-contacts = 전화할 곳
label-sources = 출처
contact-abroad = 해외에서 { $tel }
contact-consular = { $country } ({ $place } 주재)
contact-verified = { $date } 확인
contact-stale = { $date } 확인. 다시 확인할 때가 지나 바뀌었을 수 있습니다
source-read = 날짜 없음, { $date } 열람
note-other-language = 이 내용은 영어로만 있습니다.
button-contacts = 전화번호: { $country }

### Answers that state no facts
clarify = 무엇을 물으시는지 확실하지 않습니다. 이 중에 있나요? 없으면 다른 말로 다시 써 주세요.
abstain = 그 답은 모릅니다. 여기서는 해외발 사기에 대한 질문에만, 보여드릴 수 있는 출처를 바탕으로 답합니다.

    가장 가까운 내용은 아래에 있습니다. 위험에 처한 사람이 있거나 방금 돈을 보냈다면, /hotline 뒤에 나라 이름을 써서 전화할 곳을 찾으세요.
abstain-nothing = 그 답은 모릅니다. 여기서는 해외발 사기에 대한 질문에만, 보여드릴 수 있는 출처를 바탕으로 답합니다.

    위험에 처한 사람이 있거나 방금 돈을 보냈다면, /hotline 뒤에 나라 이름을 써서 전화할 곳을 찾으세요.
abstain-elsewhere = { $country }에 대한 그 정보는 없습니다. 다른 나라의 정보로 대신 답하지 않습니다. 어디에나 해당하는 내용은 아래에 있습니다. 위험하거나 방금 돈을 보냈다면, 지금 계신 곳의 경찰에 전화하세요.
abstain-beside = 그것은 도와드릴 수 없습니다. 사기 수법, 사기를 당한 뒤 할 일, 붙잡혀 있는 사람을 위해 도움을 구하는 방법, 전화할 곳은 알려드릴 수 있습니다. /hotline 뒤에 나라 이름을 써 주세요.
no-contacts = { $country }의 확인된 전화번호가 없습니다. 번호를 짐작해서 알려드리지는 않습니다. 위험하다면 현지 경찰에 전화하세요.
notice-no-words = 질문을 읽을 수 없습니다. 글로 써 주세요. 어떤 언어든 괜찮습니다.
notice-which-country = 어느 나라인가요? 예: /hotline 말레이시아
notice-unknown-country = 어느 나라인지 알 수 없습니다. 나라 이름을 써 주세요. 예: /hotline 말레이시아
notice-slow-down = 질문이 한꺼번에 많이 왔습니다. 1분 뒤에 다시 질문해 주세요.
notice-start = 안녕하세요. 해외발 사기에 대한 질문에 답합니다. 사기 수법, 돈을 보낸 뒤 할 일, 범죄단지에 붙잡힌 사람을 돕는 방법, 전화할 곳을 알려드립니다.

    무슨 일이 있었는지 편한 말로 써 주세요. 모든 답변에 출처가 있습니다. 저는 사람이 아니라 프로그램이며, 쓰신 내용을 저장하지 않습니다.

    이상한 메시지나 일자리 제안, 링크를 받으셨나요? 여기로 전달하거나 붙여 넣으시면 사기 징후를 찾아보겠습니다.

    • /check – 메시지에서 사기 징후 찾기
    • /hotline – 나라별 전화번호
    • /sources – 답변의 출처
    • /privacy – 무엇을 저장하는지
    • /help – 질문하는 방법
notice-help = 질문이나 있었던 일을 편한 말로 써 주세요. 한국어로 쓰셔도 되지만, 답변은 대부분 영어나 중국어입니다. 예:

    • 한 시간 전에 돈을 보냈어요. 어떻게 해야 하나요
    • 캄보디아 일자리 제안이 진짜인가요
    • 돼지도살 사기가 뭔가요

    받은 메시지나 일자리 제안, 링크를 전달하거나 붙여 넣어도 되고, /check 뒤에 그 내용을 써도 됩니다. 사기 징후를 찾아보겠습니다.

    그룹에서는 저를 멘션하거나 /ask를 쓰세요. /hotline은 나라별로 전화할 곳을 알려줍니다. 보여드릴 수 있는 출처로만 답하고, 모르면 모른다고 말합니다.
notice-privacy = 메시지, 이름, 전화번호를 저장하지 않습니다. 이어지는 질문을 이해하기 위해 대화의 마지막 질문만 15분 동안 메모리에 남았다가 사라집니다. 디스크에는 아무것도 쓰지 않습니다. 로그에는 답변 수만 남고, 말이나 사람은 남지 않습니다.

    Telegram이나 Discord가 무엇을 보관하는지는 그 서비스에 달려 있습니다. 위험한 상황이거나 다른 사람이 이 휴대전화를 볼 수 있다면, 다 쓰신 뒤 이 대화를 삭제하세요.
notice-sources = 사기에 대해 제가 하는 모든 말은 사람이 쓰고 확인한 지식 자료에 있으며, 출처가 함께 표시됩니다. 기계가 지어낸 말은 없습니다.

    주제 { $entries }개, 인용한 페이지 { $sources }개: 공식 기관(정부, 경찰, 법원, 유엔) { $official }개, 지원 단체 { $ngo }개, 언론 보도 { $news }개, 연구 및 참고 자료 { $research }개.

### Check of a message
check-alarm = 이 메시지는 사기로 보입니다: 경고 신호 { $count }개
check-alarm-now = 다른 방법으로 확인하기 전까지는 돈을 보내지 말고, 인증번호를 보내지 말고, 링크를 열지 말고, 아무것도 설치하지 마세요.
check-caution = 이 메시지는 자세히 살펴봐야 합니다: 경고 신호 { $count }개
check-caution-now = 그것만으로는 단정할 수 없습니다. 돈을 보내거나 답하거나 무언가를 열기 전에 다른 방법으로 확인하세요.
check-likeness = 이 메시지는 알려진 사기 메시지와 비슷합니다
check-likeness-now = 그대로 일치하는 신호는 찾지 못했지만, 사기꾼의 메시지처럼 쓰여 있습니다. 돈을 보내거나 답하거나 무언가를 열기 전에 다른 방법으로 확인하세요.
check-none = 제가 아는 경고 신호는 찾지 못했습니다
check-none-now = 안전하다는 뜻은 아닙니다. 새로운 사기는 새로운 말을 쓰고, 저는 이 글만 볼 뿐 누가 보냈는지는 볼 수 없습니다. 돈, 인증번호, 개인정보나 다운로드를 요구한다면 먼저 다른 방법으로 확인하세요.
check-quote = “{ $quote }” –
check-looks-like = 가장 비슷한 것: { $scam }
notice-check = 확인하고 싶은 메시지를 보내 주세요. 저에게 전달하거나, /check 뒤에 내용을 쓰거나, 그 메시지에 /check로 답장하세요. 사기 징후를 찾아보겠습니다. 링크는 절대 열지 않으며, 내용을 저장하지 않습니다.

### Cards for people in danger: no facts, no advice
urgent-human = 이렇게 말해 주셔서 고맙습니다. 당신은 소중하고, 당신의 생명도 소중합니다. 저는 프로그램이라 곁에 있을 수 없지만, 지금 바로 이야기를 들어줄 사람들이 있습니다.
urgent-which-passport = 그 사람 또는 본인의 여권은 어느 나라 것인가요? 아래에서 나라를 고르시면 그 나라 대사관 전화번호를 보여드립니다.
urgent-which-country = 지금 어느 나라에 계신가요? 아래에서 고르거나 나라 이름만 써 주시면, 그곳에서 전화할 곳을 보여드립니다.
urgent-clear-chat = 다른 사람이 이 휴대전화를 볼 수 있다면: 읽은 뒤 이 대화를 완전히 삭제하세요. 대화 목록에서 길게 누르고 ‘삭제’를 고르세요.
urgent-private = 여기서는 다른 사람도 읽을 수 있습니다. 개인 대화로 써 주세요. 거기서는 더 많이 말씀드릴 수 있습니다.

### Console
console-welcome = Fraud Desk. 질문을 쓰고 Enter를 누르세요. 숫자로 답변 아래 목록에서 고릅니다. 끝내려면 Ctrl-D를 누르세요.

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = 안녕|안녕하세요|안녕하십니까|하이|헬로|여보세요|누구 있나요|누구 있어요|계세요|계신가요|좋은 아침|좋은 아침입니다|반갑습니다
said-thanks = 고마워|고마워요|고맙습니다|감사합니다|감사해요|정말 감사합니다|정말 고맙습니다|감사|땡큐|네 감사합니다
said-who = 누구세요|누구야|넌 누구야|너 누구야|당신은 누구세요|당신은 누구입니까|봇인가요|봇이에요|봇이야|사람인가요|사람이에요|사람이야|이름이 뭐예요|이름이 뭐야|뭘 할 수 있어|뭘 할 수 있어요|무엇을 할 수 있나요|누가 만들었어|ai인가요
said-free = 무료인가요|무료예요|무료야|공짜예요|공짜인가요|돈 내야 하나요|돈이 드나요|비용이 드나요|유료인가요|얼마예요
said-bye = 잘 가|잘 있어|안녕히 계세요|안녕히 가세요|바이|바이바이|잘자|안녕히 주무세요|다음에 봐요
said-insult = 쓸모없어|쓸모없다|쓸모없는 봇|바보|멍청이|멍청한 봇|병신|씨발|시발|꺼져|닥쳐|개새끼
talk-greeting = 안녕하세요. 무슨 일이 있었는지, 또는 해외발 사기에 대해 알고 싶은 것을 편한 말로 써 주세요. 위험에 처한 사람이 있거나 방금 돈을 보냈다면, 그 사실과 나라 이름을 써 주세요.
talk-thanks = 천만에요. 또 무슨 일이 있으면 언제든지 써 주세요.
talk-who = 저는 사람이 아니라 프로그램입니다. 해외발 사기에 대한 질문에 출처가 있는 지식 자료로만 답합니다. 쓰신 내용을 저장하지 않습니다. 질문하는 방법은 /help에 있습니다.
talk-free = 무료입니다. 여기서 질문하는 데 돈이 들지 않습니다. 저는 돈, 비밀번호, 인증번호를 절대 요구하지 않습니다. 제 이름으로 요구하는 사람은 제가 아닙니다.
talk-bye = 안녕히 가세요. 몸조심하세요. 언제든지 다시 써 주세요.
talk-insult = 도움이 되지 못해 죄송합니다. 다른 말로 다시 써 보시거나, /hotline 뒤에 나라 이름을 써서 이야기할 수 있는 사람을 찾으세요.

### Discord: names of commands and options (small letters, no spaces, at most 32 characters)
discord-name-ask = 질문하기
discord-name-hotline = 전화번호
discord-name-sources = 출처
discord-name-help = 도움말
discord-name-privacy = 개인정보
discord-name-question = 질문
discord-name-country = 나라
discord-name-private = 나만-보기
discord-name-check = 확인하기
discord-name-message = 메시지
discord-menu-check = 사기 징후 확인하기
