# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = Em que posso ajudar
command-help = Como perguntar
command-ask = Faça uma pergunta sobre golpes vindos do exterior
command-check = Veja se uma mensagem tem sinais de golpe
command-hotline = Para quem ligar em um país
command-sources = De onde vêm as respostas
command-privacy = O que fica guardado do que você escreve
option-question = Sua pergunta, com suas próprias palavras
option-country = O país de que se trata
option-message = A mensagem que você recebeu, como está
option-private = Mostrar a resposta só para você
button-stale = Este botão é de uma resposta anterior. Pergunte de novo, por favor.

### Notices
notice-unavailable = Não consigo responder agora. Tente de novo daqui a um minuto. Se alguém está em perigo, ligue para a polícia do lugar onde a pessoa está.

label-contacts = Para quem ligar
label-sources = Fontes
contact-abroad = do exterior { $tel }
contact-consular = { $country }, em { $place }
contact-verified = conferido em { $date }
contact-stale = conferido em { $date }; já é hora de conferir de novo, por isso pode ter mudado
source-read = sem data, lido em { $date }
note-other-language = Isto eu só tenho em inglês.
button-contacts = Para quem ligar: { $country }

### Answers that state no facts
clarify = Não tenho certeza do que você quer dizer. É alguma destas coisas? Se não, diga com outras palavras, por favor.
abstain = Não sei a resposta para isso. Só respondo perguntas sobre fraudes e golpes vindos do exterior, a partir de fontes que posso mostrar.

    Abaixo está o mais próximo que tenho. Se alguém está em perigo ou se o dinheiro acabou de ser enviado, use /hotline com o país para saber para quem ligar.
abstain-nothing = Não sei a resposta para isso. Só respondo perguntas sobre fraudes e golpes vindos do exterior, a partir de fontes que posso mostrar.

    Se alguém está em perigo ou se o dinheiro acabou de ser enviado, use /hotline com o país para saber para quem ligar.
abstain-elsewhere = Não tenho nada sobre isso para este país: { $country }. E não vou responder com o que vale para outro. Abaixo está o que vale em qualquer lugar. Se há perigo ou se o dinheiro acabou de ser enviado, ligue para a polícia de onde você está.
abstain-beside = Nisso não posso ajudar. Posso dizer como os golpes funcionam, o que fazer depois de um golpe, como conseguir ajuda para alguém que está preso à força e para quem ligar: use /hotline com o país.
no-contacts = Não tenho nenhum número conferido para este país: { $country }. E não vou adivinhar um número. Em caso de perigo, ligue para a polícia local.
notice-no-words = Não encontrei uma pergunta aí. Escreva com palavras, na língua que quiser.
notice-which-country = Para qual país? Por exemplo: /hotline Malásia
notice-unknown-country = Não conheço esse país. Escreva o nome dele, por exemplo: /hotline Malásia
notice-slow-down = São muitas perguntas de uma vez. Espere um minuto e pergunte de novo.
notice-start = Olá. Respondo perguntas sobre golpes e fraudes vindos do exterior: como são, o que fazer se já houve pagamento, como ajudar alguém preso em um complexo de golpes e para quem ligar.

    Escreva o que aconteceu, com suas próprias palavras. Cada resposta mostra suas fontes. Sou um programa, não uma pessoa, e não guardo nada do que você escreve.

    Recebeu uma mensagem, uma oferta de trabalho ou um link estranho? Encaminhe para mim ou cole aqui, e eu procuro sinais de alerta.

    • /check – procurar sinais de golpe em uma mensagem
    • /hotline – para quem ligar em um país
    • /sources – de onde vêm as respostas
    • /privacy – o que fica guardado
    • /help – como perguntar
notice-help = Escreva sua pergunta ou o que aconteceu, com suas próprias palavras. Você pode escrever em português, mas a maioria das respostas está em inglês ou chinês. Por exemplo:

    • paguei alguém há uma hora, o que faço agora
    • esta oferta de trabalho no exterior é verdadeira
    • o que é pig butchering

    Você também pode encaminhar ou colar uma mensagem, uma oferta de trabalho ou um link que recebeu, ou escrever /check e o texto: eu procuro sinais de golpe.

    Em um grupo, mencione o meu nome ou use /ask. /hotline mostra para quem ligar em um país. Só respondo a partir de fontes que posso mostrar; se não sei, digo que não sei.
notice-privacy = Não guardo nenhuma mensagem, nome ou número. Para entender uma pergunta que continua outra, a última pergunta de uma conversa fica na memória por 15 minutos e depois some; nada é gravado em disco. O registro conta respostas, não palavras nem pessoas.

    O que o Telegram ou o Discord guardam depende deles. Se você está em perigo, ou se outros podem olhar este telefone, apague esta conversa quando terminar.
notice-sources = Cada frase sobre fraudes que eu digo está em uma base de conhecimento escrita e conferida por pessoas, com a fonte ao lado. Nada é inventado por uma máquina.

    Ela tem { $entries } temas de { $sources } páginas: { $official } oficiais (governos, polícias, tribunais, ONU), { $ngo } de organizações beneficentes, { $news } notícias, { $research } de pesquisa e referência.

### Check of a message
check-alarm = { $count ->
    [1] Esta mensagem parece golpe: um sinal de alerta
   *[other] Esta mensagem parece golpe: { $count } sinais de alerta
}
check-alarm-now = Até conferir por outro meio: não pague, não envie nenhum código, não abra links, não instale nada.
check-caution = { $count ->
    [1] Vale olhar esta mensagem com cuidado: um sinal de alerta
   *[other] Vale olhar esta mensagem com cuidado: { $count } sinais de alerta
}
check-caution-now = Isso sozinho não prova nada. Confira por outro meio antes de pagar, responder ou abrir qualquer coisa.
check-likeness = Esta mensagem se parece com mensagens de golpe conhecidas
check-likeness-now = Não encontrei nenhum dos sinais conhecidos palavra por palavra, mas ela está escrita como as mensagens de golpistas. Confira por outro meio antes de pagar, responder ou abrir qualquer coisa.
check-none = Não encontrei nenhum dos sinais de alerta que conheço
check-none-now = Isso não prova que seja segura: golpes novos usam palavras novas, e eu só vejo este texto, não quem o enviou. Se pedir dinheiro, um código, seus dados ou um download, confira antes por outro meio.
check-quote = “{ $quote }” –
check-looks-like = Parece mais com: { $scam }
notice-check = Envie a mensagem que você quer conferir: encaminhe para mim, escreva /check e o texto, ou responda a ela com /check. Eu procuro sinais de golpe. Nunca abro links e não guardo nada.

### Cards for people in danger: no facts, no advice
urgent-human = Que bom que você escreveu isso. Você importa, e a sua vida também. Sou um programa e não posso estar com você, mas há pessoas que podem ouvir você agora mesmo.
urgent-which-passport = De que país é o passaporte da pessoa, ou o seu? Escolha o país abaixo e eu mostro os números das embaixadas dele.
urgent-which-country = Em que país você está? Escolha abaixo, ou escreva o nome, e eu mostro para quem ligar aí.
urgent-clear-chat = Se outros podem olhar este telefone: depois de ler, apague esta conversa de vez. Segure o dedo sobre ela na lista de conversas e escolha Apagar.
urgent-private = Aqui outras pessoas também podem ler. Escreva para mim em uma conversa particular: lá posso dizer mais.

### Console
console-welcome = Fraud Desk. Escreva sua pergunta e aperte Enter; um número escolhe da lista abaixo de uma resposta; Ctrl-D encerra.

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = olá|oi|oi tudo bem|olá tudo bem|bom dia|boa tarde|boa noite|oi bom dia|oi boa tarde|tudo bem|e aí|alô|tem alguém aí|você está aí
said-thanks = obrigado|obrigada|muito obrigado|muito obrigada|obrigado pela ajuda|obrigada pela ajuda|valeu|ok obrigado|ok obrigada|agradeço|brigado|brigada
said-who = quem é você|quem és tu|o que é você|você é um bot|você é um robô|você é humano|você é uma pessoa|você é real|você é de verdade|qual é o seu nome|qual o seu nome|como você se chama|o que você faz|o que você pode fazer|como você funciona|quem criou você|quem te criou|você é uma ia
said-free = é grátis|é de graça|isso é grátis|custa alguma coisa|quanto custa|tenho que pagar|preciso pagar|é pago|vocês cobram
said-bye = tchau|adeus|até logo|até mais|até breve|até amanhã|tchau tchau
said-insult = inútil|você é inútil|não serve para nada|bot inútil|bot burro|burro|idiota|estúpido|imbecil|cala a boca|vai se foder|vai à merda
talk-greeting = Olá. Escreva o que aconteceu ou o que você quer saber sobre golpes e fraudes vindos do exterior, com suas próprias palavras. Se alguém está em perigo ou se o dinheiro acabou de ser enviado, diga isso e o nome do país.
talk-thanks = De nada. Se acontecer mais alguma coisa, escreva de novo quando quiser.
talk-who = Sou um programa, não uma pessoa. Respondo perguntas sobre golpes e fraudes vindos do exterior, só a partir de uma base de conhecimento com fontes. Não guardo nada do que você escreve. /help mostra como perguntar.
talk-free = É grátis. Perguntar aqui não custa nada. Nunca peço dinheiro, senhas ou códigos; quem pedir em meu nome não sou eu.
talk-bye = Tchau, e se cuide. Você pode escrever de novo quando quiser.
talk-insult = Sinto muito por não ter ajudado. Tente com outras palavras, ou use /hotline com um país para encontrar pessoas com quem falar.

### Discord: names of commands and options (small letters, no spaces, at most 32 characters)
discord-name-ask = perguntar
discord-name-hotline = telefones
discord-name-sources = fontes
discord-name-help = ajuda
discord-name-privacy = privacidade
discord-name-question = pergunta
discord-name-country = país
discord-name-private = só-eu
discord-name-check = conferir
discord-name-message = mensagem
discord-menu-check = Procurar sinais de golpe
