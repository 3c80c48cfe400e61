# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = En qué te puedo ayudar
command-help = Cómo preguntar
command-ask = Haz una pregunta sobre estafas desde el extranjero
command-check = Revisa si un mensaje tiene señales de estafa
command-hotline = A quién llamar en un país
command-sources = De dónde salen las respuestas
command-privacy = Qué se guarda de lo que escribes
option-question = Tu pregunta, con tus propias palabras
option-country = El país del que se trata
option-message = El mensaje que recibiste, tal como está
option-private = Mostrar la respuesta solo a ti
button-stale = Este botón es de una respuesta anterior. Vuelve a preguntar, por favor.

### Notices
notice-unavailable = Ahora no puedo responder. Inténtalo de nuevo en un minuto. Si alguien está en peligro, llama a la policía del lugar donde se encuentra.

label-contacts = A quién llamar
label-sources = Fuentes
contact-abroad = desde el extranjero { $tel }
contact-consular = { $country }, en { $place }
contact-verified = comprobado el { $date }
contact-stale = comprobado el { $date }; toca comprobarlo de nuevo, así que puede haber cambiado
source-read = sin fecha, leído el { $date }
note-other-language = Esto solo lo tengo en inglés.
button-contacts = A quién llamar: { $country }

### Answers that state no facts
clarify = No estoy seguro de lo que quieres decir. ¿Es algo de esto? Si no, dilo con otras palabras, por favor.
abstain = No sé la respuesta a eso. Solo respondo preguntas sobre fraudes y estafas desde el extranjero, a partir de fuentes que te puedo mostrar.

    Abajo está lo más parecido que tengo. Si alguien está en peligro o se acaba de enviar dinero, usa /hotline con el país para saber a quién llamar.
abstain-nothing = No sé la respuesta a eso. Solo respondo preguntas sobre fraudes y estafas desde el extranjero, a partir de fuentes que te puedo mostrar.

    Si alguien está en peligro o se acaba de enviar dinero, usa /hotline con el país para saber a quién llamar.
abstain-elsewhere = No tengo nada sobre eso para { $country }, y no voy a responder con lo de otro país. Abajo está lo que vale en todas partes. Si hay peligro o se acaba de enviar dinero, llama a la policía del lugar donde estás.
abstain-beside = En eso no puedo ayudar. Puedo decirte cómo funcionan las estafas, qué hacer después de una, cómo pedir ayuda para alguien que está retenido y a quién llamar: usa /hotline con el país.
no-contacts = No tengo ningún número comprobado para { $country }, y no voy a adivinar uno. Si hay peligro, llama a la policía local.
notice-no-words = No veo ninguna pregunta ahí. Escríbela con palabras, en el idioma que quieras.
notice-which-country = ¿Para qué país? Por ejemplo: /hotline Malasia
notice-unknown-country = No conozco ese país. Escribe su nombre, por ejemplo: /hotline Malasia
notice-slow-down = Son muchas preguntas a la vez. Espera un minuto y vuelve a preguntar.
notice-start = Hola. Respondo preguntas sobre estafas y fraudes desde el extranjero: cómo son, qué hacer si ya se pagó, cómo ayudar a alguien retenido en un complejo de estafas y a quién llamar.

    Escribe lo que pasó, con tus propias palabras. Cada respuesta muestra sus fuentes. Soy un programa, no una persona, y no guardo nada de lo que escribes.

    ¿Recibiste un mensaje, una oferta de trabajo o un enlace raro? Reenvíamelo o pégalo aquí y busco señales de alerta.

    • /check – buscar señales de estafa en un mensaje
    • /hotline – a quién llamar en un país
    • /sources – de dónde salen las respuestas
    • /privacy – qué se guarda
    • /help – cómo preguntar
notice-help = Escribe tu pregunta o lo que pasó, con tus propias palabras. Puedes escribir en español, pero la mayoría de las respuestas están en inglés o en chino. Por ejemplo:

    • le pagué a alguien hace una hora, qué hago ahora
    • es real esta oferta de trabajo en Tailandia
    • qué es el pig butchering

    También puedes reenviar o pegar un mensaje, una oferta de trabajo o un enlace que recibiste, o escribir /check y su texto: busco señales de estafa.

    En un grupo, mencióname o usa /ask. /hotline muestra a quién llamar en un país. Solo respondo a partir de fuentes que puedo mostrar; si no lo sé, lo digo.
notice-privacy = No guardo ningún mensaje, nombre ni número. Para entender una pregunta que sigue a otra, la última pregunta de una conversación queda en memoria 15 minutos y luego desaparece; nada se escribe en disco. El registro cuenta respuestas, no palabras ni personas.

    Lo que guardan Telegram o Discord depende de ellos. Si estás en peligro, o si otros pueden mirar este teléfono, borra este chat cuando termines.
notice-sources = Cada frase sobre fraudes que digo está en una base de conocimiento que escriben y revisan personas, con su fuente al lado. Nada lo inventa una máquina.

    Tiene { $entries } temas de { $sources } páginas: { $official } oficiales (gobiernos, policías, tribunales, la ONU), { $ngo } de organizaciones benéficas, { $news } noticias, { $research } de investigación y consulta.

### Check of a message
check-alarm = { $count ->
    [1] Este mensaje parece una estafa: una señal de alerta
   *[other] Este mensaje parece una estafa: { $count } señales de alerta
}
check-alarm-now = Hasta que lo hayas comprobado por otra vía: no pagues, no envíes ningún código, no abras enlaces, no instales nada.
check-caution = { $count ->
    [1] Este mensaje merece que lo mires con cuidado: una señal de alerta
   *[other] Este mensaje merece que lo mires con cuidado: { $count } señales de alerta
}
check-caution-now = Eso solo no prueba nada. Compruébalo por otra vía antes de pagar, responder o abrir algo.
check-likeness = Este mensaje se parece a mensajes de estafa conocidos
check-likeness-now = No encontré ninguna de las señales conocidas palabra por palabra, pero está escrito como los mensajes de estafadores. Compruébalo por otra vía antes de pagar, responder o abrir algo.
check-none = No encontré ninguna de las señales de alerta que conozco
check-none-now = Eso no prueba que sea seguro: las estafas nuevas usan palabras nuevas, y yo solo veo este texto, no quién lo envió. Si pide dinero, un código, tus datos o una descarga, compruébalo antes por otra vía.
check-quote = «{ $quote }» –
check-looks-like = Se parece sobre todo a: { $scam }
notice-check = Envíame el mensaje que quieres revisar: reenvíamelo, escribe /check y su texto, o respóndele con /check. Busco señales de estafa. Nunca abro un enlace y no guardo nada.

### Cards for people in danger: no facts, no advice
urgent-human = Me alegra que lo hayas escrito. Tú importas, y tu vida también. Soy un programa y no puedo estar contigo, pero hay personas que pueden escucharte ahora mismo.
urgent-which-passport = ¿De qué país es su pasaporte, o el tuyo? Elige el país abajo y muestro los números de sus embajadas.
urgent-which-country = ¿En qué país estás? Elígelo abajo, o escribe su nombre, y muestro a quién llamar allí.
urgent-clear-chat = Si otros pueden mirar este teléfono: cuando hayas leído esto, borra este chat para siempre. Mantenlo pulsado en la lista de chats y elige Eliminar.
urgent-private = Aquí otros también pueden leer. Escríbeme en un chat privado: allí puedo decir más.

### Console
console-welcome = Fraud Desk. Escribe tu pregunta y pulsa Intro; un número elige de la lista bajo una respuesta; Ctrl-D termina.

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = hola|buenas|buenos días|buen día|buenas tardes|buenas noches|hola buenas|hola buenos días|hola buenas tardes|hola qué tal|qué tal|hola cómo estás|hay alguien|hay alguien ahí|estás ahí
said-thanks = gracias|muchas gracias|mil gracias|gracias por todo|ok gracias|vale gracias|muchísimas gracias|te lo agradezco|gracias por la ayuda
said-who = quién eres|quién eres tú|quién es usted|qué eres|eres un bot|eres un robot|eres humano|eres una persona|eres real|eres una persona real|cómo te llamas|cuál es tu nombre|qué puedes hacer|qué haces|cómo funcionas|quién te creó|quién te hizo|eres una ia
said-free = es gratis|esto es gratis|cuesta algo|cuánto cuesta|tengo que pagar|hay que pagar|cobras|cobran
said-bye = adiós|chao|chau|hasta luego|hasta pronto|nos vemos|hasta mañana|bye
said-insult = inútil|eres inútil|no sirves|no sirves para nada|bot inútil|bot estúpido|estúpido|idiota|imbécil|cállate|vete a la mierda|pendejo
talk-greeting = Hola. Escribe lo que pasó o lo que quieres saber sobre estafas y fraudes desde el extranjero, con tus propias palabras. Si alguien está en peligro o se acaba de enviar dinero, dilo y nombra el país.
talk-thanks = De nada. Si pasa algo más, escribe de nuevo cuando quieras.
talk-who = Soy un programa, no una persona. Respondo preguntas sobre estafas y fraudes desde el extranjero, solo a partir de una base de conocimiento con fuentes. No guardo nada de lo que escribes. /help muestra cómo preguntar.
talk-free = Es gratis. Preguntar aquí no cuesta nada. Nunca pido dinero, contraseñas ni códigos; quien los pida en mi nombre no soy yo.
talk-bye = Adiós, y cuídate. Puedes escribir de nuevo cuando quieras.
talk-insult = Siento no haber sido de ayuda. Prueba con otras palabras, o usa /hotline con un país para encontrar personas con quienes hablar.

### Discord: names of commands and options (small letters, no spaces, at most 32 characters)
discord-name-ask = preguntar
discord-name-hotline = teléfonos
discord-name-sources = fuentes
discord-name-help = ayuda
discord-name-privacy = privacidad
discord-name-question = pregunta
discord-name-country = país
discord-name-private = solo-yo
discord-name-check = revisar
discord-name-message = mensaje
discord-menu-check = Buscar señales de estafa
