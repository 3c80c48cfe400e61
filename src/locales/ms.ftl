# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = Apa yang boleh dibantu di sini
command-help = Cara bertanya
command-ask = Tanya tentang penipuan dari luar negara
command-check = Semak sama ada sesuatu mesej ada tanda scam
command-hotline = Nombor untuk dihubungi di sesebuah negara
command-sources = Dari mana datangnya jawapan
command-privacy = Apa yang disimpan daripada tulisan anda
option-question = Soalan anda, dengan kata-kata sendiri
option-country = Negara yang berkenaan
option-message = Mesej yang anda terima, seperti asalnya
option-private = Tunjukkan jawapan kepada anda sahaja
button-stale = Butang ini daripada jawapan yang lama. Sila tanya semula.

### Notices
notice-unavailable = Saya tidak dapat menjawab sekarang. Sila cuba lagi dalam satu minit. Jika ada orang dalam bahaya, hubungi polis di tempat dia berada.

label-contacts = Siapa untuk dihubungi
label-sources = Sumber
contact-abroad = dari luar negara { $tel }
contact-consular = { $country }, di { $place }
contact-verified = disemak { $date }
contact-stale = disemak { $date }; sudah tiba masa untuk disemak semula, jadi mungkin sudah berubah
source-read = tiada tarikh, dibaca { $date }
note-other-language = Bahagian ini hanya ada dalam bahasa Inggeris.
button-contacts = Nombor di: { $country }

### Answers that state no facts
clarify = Saya kurang pasti maksud anda. Adakah salah satu daripada ini? Jika bukan, sila tulis dengan kata-kata lain.
abstain = Saya tidak tahu jawapannya. Saya hanya menjawab soalan tentang scam dan penipuan dari luar negara, daripada sumber yang boleh saya tunjukkan.

    Di bawah ialah yang paling hampir. Jika ada orang dalam bahaya atau wang baru sahaja dihantar, guna /hotline dengan nama negara untuk tahu siapa yang perlu dihubungi.
abstain-nothing = Saya tidak tahu jawapannya. Saya hanya menjawab soalan tentang scam dan penipuan dari luar negara, daripada sumber yang boleh saya tunjukkan.

    Jika ada orang dalam bahaya atau wang baru sahaja dihantar, guna /hotline dengan nama negara untuk tahu siapa yang perlu dihubungi.
abstain-elsewhere = Saya tiada maklumat tentang itu untuk { $country }, dan saya tidak akan menjawab dengan maklumat negara lain. Di bawah ialah perkara yang benar di mana-mana. Jika ada bahaya atau wang baru sahaja dihantar, hubungi polis di tempat anda.
abstain-beside = Itu saya tidak dapat bantu. Saya boleh terangkan cara scam berlaku, apa yang perlu dibuat selepas ditipu, cara mendapatkan bantuan untuk orang yang dikurung, dan siapa untuk dihubungi: guna /hotline dengan nama negara.
no-contacts = Saya tiada nombor yang sudah disemak untuk { $country }, dan saya tidak akan meneka nombor. Jika ada bahaya, hubungi polis tempatan.
notice-no-words = Saya tidak jumpa soalan di situ. Sila tulis dengan perkataan, dalam apa-apa bahasa.
notice-which-country = Untuk negara mana? Contoh: /hotline Malaysia
notice-unknown-country = Saya tidak kenal negara itu. Sila tulis namanya, contoh: /hotline Malaysia
notice-slow-down = Terlalu banyak soalan sekali gus. Sila tunggu satu minit, kemudian tanya lagi.
notice-start = Helo. Saya menjawab soalan tentang scam dan penipuan dari luar negara: bagaimana ia berlaku, apa yang perlu dibuat jika wang sudah dibayar, cara membantu orang yang dikurung di kompleks scam, dan siapa untuk dihubungi.

    Tulis sahaja apa yang berlaku, dengan kata-kata anda sendiri. Setiap jawapan disertakan sumbernya. Saya program, bukan manusia, dan saya tidak menyimpan apa yang anda tulis.

    Dapat mesej, tawaran kerja atau pautan yang pelik? Majukan atau tampal di sini, dan saya akan mencari tanda amaran.

    • /check – cari tanda scam dalam sesuatu mesej
    • /hotline – nombor untuk dihubungi di sesebuah negara
    • /sources – dari mana datangnya jawapan
    • /privacy – apa yang disimpan
    • /help – cara bertanya
notice-help = Tulis soalan anda atau apa yang berlaku, dengan kata-kata sendiri. Anda boleh menulis dalam bahasa Melayu, tetapi kebanyakan jawapan adalah dalam bahasa Inggeris atau Cina. Contoh:

    • saya baru bayar seseorang sejam lalu, apa perlu saya buat
    • betul ke tawaran kerja di Thailand ini
    • apa itu pig butchering

    Anda juga boleh memajukan atau menampal mesej, tawaran kerja atau pautan yang anda terima, atau tulis /check diikuti isinya: saya akan mencari tanda scam.

    Dalam kumpulan, sebut nama saya atau guna /ask. /hotline menunjukkan siapa untuk dihubungi di sesebuah negara. Saya hanya menjawab daripada sumber yang boleh saya tunjukkan; jika tidak tahu, saya akan kata tidak tahu.
notice-privacy = Saya tidak menyimpan mesej, nama atau nombor. Untuk memahami soalan susulan, soalan terakhir dalam perbualan kekal dalam memori selama 15 minit, kemudian hilang; tiada apa-apa ditulis ke cakera. Log hanya mengira jawapan, bukan kata-kata atau orang.

    Apa yang disimpan oleh Telegram atau Discord terpulang kepada mereka. Jika anda dalam bahaya, atau orang lain boleh melihat telefon ini, padam sembang ini apabila selesai.
notice-sources = Setiap ayat tentang penipuan yang saya sampaikan ada dalam pangkalan pengetahuan yang ditulis dan disemak oleh manusia, dengan sumber di sebelahnya. Tiada yang direka oleh mesin.

    Ia ada { $entries } topik daripada { $sources } halaman: { $official } rasmi (kerajaan, polis, mahkamah, PBB), { $ngo } daripada badan amal, { $news } laporan berita, { $research } kajian dan rujukan.

### Check of a message
check-alarm = Mesej ini nampak seperti scam: ada { $count } tanda amaran
check-alarm-now = Selagi belum disemak dengan cara lain: jangan bayar, jangan hantar kod, jangan buka pautan, jangan pasang apa-apa.
check-caution = Mesej ini perlu dilihat dengan lebih teliti: ada { $count } tanda amaran
check-caution-now = Itu sahaja belum membuktikan apa-apa. Semak dengan cara lain sebelum anda membayar, membalas atau membuka apa-apa.
check-likeness = Mesej ini mirip mesej scam yang diketahui
check-likeness-now = Saya tidak jumpa tanda yang sama perkataan demi perkataan, tetapi gaya tulisannya seperti mesej scammer. Semak dengan cara lain sebelum anda membayar, membalas atau membuka apa-apa.
check-none = Saya tidak jumpa tanda amaran yang saya tahu
check-none-now = Itu tidak bermakna ia selamat: scam baharu guna kata-kata baharu, dan saya hanya nampak teks ini, bukan siapa yang menghantarnya. Jika ia meminta wang, kod, data anda atau muat turun, semak dahulu dengan cara lain.
check-quote = “{ $quote }” –
check-looks-like = Paling mirip dengan: { $scam }
notice-check = Hantar mesej yang anda mahu disemak: majukan kepada saya, tulis /check diikuti isinya, atau balas mesej itu dengan /check. Saya akan mencari tanda scam. Saya tidak membuka apa-apa pautan dan tidak menyimpan isinya.

### Cards for people in danger: no facts, no advice
urgent-human = Terima kasih kerana menulis perkara ini. Anda penting, dan nyawa anda penting. Saya program dan tidak dapat berada di sisi anda, tetapi ada orang yang boleh mendengar anda sekarang juga.
urgent-which-passport = Pasport negara mana yang dipegang oleh mereka, atau anda? Pilih negara di bawah, dan saya tunjukkan nombor kedutaannya.
urgent-which-country = Anda berada di negara mana? Pilih di bawah, atau tulis sahaja namanya, dan saya tunjukkan siapa untuk dihubungi di sana.
urgent-clear-chat = Jika orang lain boleh melihat telefon ini: selepas membaca, padam sembang ini terus. Tekan lama sembang ini dalam senarai dan pilih Padam.
urgent-private = Orang lain boleh turut membaca di sini. Sila tulis kepada saya dalam sembang peribadi: di sana saya boleh memberitahu lebih banyak.

### Console
console-welcome = Fraud Desk. Tulis soalan dan tekan Enter; nombor memilih daripada senarai di bawah jawapan; Ctrl-D untuk tamat.

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = helo|hai|hello|assalamualaikum|assalamu'alaikum|salam|selamat pagi|selamat tengah hari|selamat petang|selamat malam|apa khabar|ada orang tak|ada orang ke
said-thanks = terima kasih|terima kasih banyak|terima kasih banyak-banyak|tq|tqvm|time kasih|ok terima kasih|terima kasih ya|ok tq
said-who = siapa awak|awak siapa|siapa anda|anda siapa|siapa kamu|siapa ni|awak bot ke|ini bot ke|adakah anda bot|adakah anda manusia|awak manusia ke|siapa nama awak|nama awak siapa|awak boleh buat apa|apa awak boleh buat|siapa buat awak
said-free = percuma ke|adakah ini percuma|percuma tak|kena bayar ke|perlu bayar ke|perlu bayar tak|ada bayaran ke|berapa kos
said-bye = selamat tinggal|jumpa lagi|babai|sampai jumpa lagi
said-insult = tak guna|tidak berguna|bot bodoh|bodoh|bangang|bengap|diam|pergi mampus
talk-greeting = Helo. Tulis apa yang berlaku atau apa yang anda mahu tahu tentang scam dan penipuan dari luar negara, dengan kata-kata sendiri. Jika ada orang dalam bahaya atau wang baru sahaja dihantar, beritahu dan sebut nama negaranya.
talk-thanks = Sama-sama. Jika ada apa-apa lagi berlaku, tulis semula bila-bila masa.
talk-who = Saya program, bukan manusia. Saya menjawab soalan tentang scam dan penipuan dari luar negara, hanya daripada pangkalan pengetahuan yang ada sumber. Saya tidak menyimpan apa yang anda tulis. /help menunjukkan cara bertanya.
talk-free = Percuma. Bertanya di sini tidak dikenakan bayaran. Saya tidak pernah meminta wang, kata laluan atau kod; sesiapa yang memintanya atas nama saya, itu bukan saya.
talk-bye = Selamat tinggal, jaga diri. Anda boleh menulis semula bila-bila masa.
talk-insult = Maaf kerana saya tidak dapat membantu. Cuba kata-kata lain, atau guna /hotline dengan nama negara untuk mencari orang yang boleh diajak bercakap.
