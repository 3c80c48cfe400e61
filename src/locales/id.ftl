# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = Apa yang bisa dibantu di sini
command-help = Cara bertanya
command-ask = Tanya tentang penipuan dari luar negeri
command-check = Periksa apakah sebuah pesan bertanda penipuan
command-hotline = Nomor yang bisa dihubungi di suatu negara
command-sources = Dari mana jawabannya
command-privacy = Apa yang disimpan dari tulisan Anda
option-question = Pertanyaan Anda, dengan kata-kata sendiri
option-country = Negara yang dimaksud
option-message = Pesan yang Anda terima, apa adanya
option-private = Tampilkan jawabannya hanya untuk Anda
button-stale = Tombol ini dari jawaban sebelumnya. Silakan tanya lagi.

### Notices
notice-unavailable = Saat ini saya belum bisa menjawab. Silakan coba lagi dalam satu menit. Jika ada yang dalam bahaya, hubungi polisi di tempat orang itu berada.

label-contacts = Siapa yang bisa dihubungi
label-sources = Sumber
contact-abroad = dari luar negeri { $tel }
contact-consular = { $country }, di { $place }
contact-verified = diperiksa { $date }
contact-stale = diperiksa { $date }; sudah waktunya diperiksa lagi, jadi mungkin sudah berubah
source-read = tanpa tanggal, dibaca { $date }
note-other-language = Bagian ini hanya ada dalam bahasa Inggris.
button-contacts = Nomor di: { $country }

### Answers that state no facts
clarify = Saya kurang yakin maksud Anda. Apakah salah satu dari ini? Jika bukan, coba tulis dengan kata lain.
abstain = Saya tidak tahu jawabannya. Saya hanya menjawab pertanyaan tentang penipuan dari luar negeri, dari sumber yang bisa saya tunjukkan.

    Di bawah ini yang paling mendekati. Jika ada yang dalam bahaya atau uang baru saja dikirim, pakai /hotline dengan nama negara untuk tahu siapa yang bisa dihubungi.
abstain-nothing = Saya tidak tahu jawabannya. Saya hanya menjawab pertanyaan tentang penipuan dari luar negeri, dari sumber yang bisa saya tunjukkan.

    Jika ada yang dalam bahaya atau uang baru saja dikirim, pakai /hotline dengan nama negara untuk tahu siapa yang bisa dihubungi.
abstain-elsewhere = Saya tidak punya informasi tentang itu untuk { $country }, dan saya tidak akan menjawab dengan informasi negara lain. Di bawah ini yang berlaku di mana saja. Jika ada bahaya atau uang baru saja dikirim, hubungi polisi di tempat Anda.
abstain-beside = Itu di luar yang bisa saya bantu. Saya bisa menjelaskan cara kerja penipuan, apa yang harus dilakukan setelah tertipu, cara mencari bantuan untuk orang yang disekap, dan siapa yang bisa dihubungi: pakai /hotline dengan nama negara.
no-contacts = Saya tidak punya nomor yang sudah diperiksa untuk { $country }, dan saya tidak akan menebak nomor. Jika ada bahaya, hubungi polisi setempat.
notice-no-words = Saya tidak menemukan pertanyaan di situ. Silakan tulis dengan kata-kata, dalam bahasa apa saja.
notice-which-country = Untuk negara mana? Contoh: /hotline Malaysia
notice-unknown-country = Saya tidak mengenal negara itu. Silakan tulis namanya, contoh: /hotline Malaysia
notice-slow-down = Pertanyaannya terlalu banyak sekaligus. Tunggu satu menit, lalu tanya lagi.
notice-start = Halo. Saya menjawab pertanyaan tentang penipuan dari luar negeri: bagaimana cara kerjanya, apa yang harus dilakukan jika uang sudah dibayar, cara membantu orang yang disekap di kompleks penipuan, dan siapa yang bisa dihubungi.

    Tulis saja apa yang terjadi, dengan kata-kata Anda sendiri. Setiap jawaban menyertakan sumbernya. Saya program, bukan manusia, dan tidak menyimpan apa pun yang Anda tulis.

    Dapat pesan, tawaran kerja, atau tautan yang aneh? Teruskan atau tempel di sini, saya akan mencari tanda bahayanya.

    • /check – cari tanda penipuan dalam sebuah pesan
    • /hotline – nomor yang bisa dihubungi di suatu negara
    • /sources – dari mana jawabannya
    • /privacy – apa yang disimpan
    • /help – cara bertanya
notice-help = Tulis pertanyaan Anda atau apa yang terjadi, dengan kata-kata sendiri. Anda boleh menulis dalam bahasa Indonesia, tetapi sebagian besar jawaban berbahasa Inggris atau Mandarin. Contoh:

    • saya transfer uang ke orang sejam yang lalu, harus bagaimana
    • apakah lowongan kerja di Kamboja ini asli
    • apa itu pig butchering

    Anda juga bisa meneruskan atau menempel pesan, tawaran kerja, atau tautan yang Anda terima, atau menulis /check diikuti isinya: saya akan mencari tanda penipuan.

    Di grup, sebut saya atau pakai /ask. /hotline menunjukkan siapa yang bisa dihubungi di suatu negara. Saya hanya menjawab dari sumber yang bisa saya tunjukkan; jika tidak tahu, saya bilang tidak tahu.
notice-privacy = Saya tidak menyimpan pesan, nama, atau nomor. Agar pertanyaan lanjutan bisa dipahami, pertanyaan terakhir dalam percakapan tinggal di memori selama 15 menit lalu hilang; tidak ada yang ditulis ke disk. Catatan sistem hanya menghitung jawaban, bukan kata-kata atau orangnya.

    Apa yang disimpan Telegram atau Discord adalah urusan mereka. Jika Anda dalam bahaya, atau orang lain bisa melihat ponsel ini, hapus obrolan ini setelah selesai.
notice-sources = Setiap kalimat tentang penipuan yang saya sampaikan ada di basis pengetahuan yang ditulis dan diperiksa oleh manusia, lengkap dengan sumbernya. Tidak ada yang dikarang mesin.

    Isinya { $entries } topik dari { $sources } halaman: { $official } resmi (pemerintah, polisi, pengadilan, PBB), { $ngo } dari lembaga sosial, { $news } berita, { $research } penelitian dan rujukan.

### Check of a message
check-alarm = Pesan ini tampak seperti penipuan: ada { $count } tanda bahaya
check-alarm-now = Sebelum Anda memeriksanya dengan cara lain: jangan bayar, jangan kirim kode, jangan buka tautan, jangan pasang apa pun.
check-caution = Pesan ini perlu dilihat lebih teliti: ada { $count } tanda bahaya
check-caution-now = Itu saja belum membuktikan apa-apa. Periksa dengan cara lain sebelum membayar, membalas, atau membuka apa pun.
check-likeness = Pesan ini mirip dengan pesan penipuan yang sudah dikenal
check-likeness-now = Saya tidak menemukan tanda yang sama kata demi kata, tetapi gaya tulisannya seperti pesan penipu. Periksa dengan cara lain sebelum membayar, membalas, atau membuka apa pun.
check-none = Saya tidak menemukan tanda bahaya yang saya kenal
check-none-now = Itu belum berarti aman: penipuan baru memakai kata-kata baru, dan saya hanya melihat teks ini, bukan pengirimnya. Jika pesan itu meminta uang, kode, data Anda, atau unduhan, periksa dulu dengan cara lain.
check-quote = “{ $quote }” –
check-looks-like = Paling mirip dengan: { $scam }
notice-check = Kirim pesan yang ingin diperiksa: teruskan ke saya, tulis /check diikuti isinya, atau balas pesan itu dengan /check. Saya akan mencari tanda penipuan. Saya tidak pernah membuka tautan dan tidak menyimpan isinya.

### Cards for people in danger: no facts, no advice
urgent-human = Terima kasih sudah menuliskan ini. Anda berarti, dan hidup Anda berarti. Saya program dan tidak bisa mendampingi Anda, tetapi ada orang yang bisa mendengarkan Anda sekarang juga.
urgent-which-passport = Paspor negara mana yang dipegang mereka, atau Anda? Pilih negaranya di bawah, lalu saya tunjukkan nomor kedutaannya.
urgent-which-country = Anda sedang di negara mana? Pilih di bawah, atau tulis saja namanya, lalu saya tunjukkan siapa yang bisa dihubungi di sana.
urgent-clear-chat = Jika orang lain bisa melihat ponsel ini: setelah membaca, hapus obrolan ini untuk selamanya. Tekan lama di daftar obrolan, lalu pilih Hapus.
urgent-private = Di sini orang lain bisa ikut membaca. Silakan tulis ke saya lewat obrolan pribadi: di sana saya bisa menjelaskan lebih banyak.

### Console
console-welcome = Fraud Desk. Tulis pertanyaan lalu tekan Enter; angka memilih dari daftar di bawah jawaban; Ctrl-D untuk selesai.

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = halo|hai|hallo|hei|assalamualaikum|assalamu'alaikum|selamat pagi|selamat siang|selamat sore|selamat malam|halo kak|halo min|permisi|ada orang|ada orang di sana|pagi|siang|sore|malam
said-thanks = terima kasih|terimakasih|makasih|makasi|trims|terima kasih banyak|makasih banyak|makasih ya|terima kasih ya|oke makasih|ok terima kasih|makasih kak
said-who = kamu siapa|siapa kamu|anda siapa|siapa anda|ini siapa|siapa ini|kamu bot|apakah kamu bot|apakah ini bot|apakah kamu manusia|kamu manusia atau bot|ini bot atau orang|siapa namamu|nama kamu siapa|kamu bisa apa|bisa apa saja|siapa yang membuat kamu|apakah kamu ai
said-free = apakah gratis|gratis tidak|gratis nggak|gratis gak|apakah ini gratis|bayar tidak|apakah bayar|harus bayar|ada biayanya|berapa biayanya
said-bye = dadah|sampai jumpa|selamat tinggal|selamat tidur|sampai nanti|dah
said-insult = tidak berguna|nggak berguna|gak guna|bot bodoh|bodoh|goblok|tolol|bego|anjing|diam
talk-greeting = Halo. Tulis apa yang terjadi atau apa yang ingin Anda ketahui tentang penipuan dari luar negeri, dengan kata-kata sendiri. Jika ada yang dalam bahaya atau uang baru saja dikirim, katakan saja dan sebutkan negaranya.
talk-thanks = Sama-sama. Jika ada hal lain terjadi, tulis lagi kapan saja.
talk-who = Saya program, bukan manusia. Saya menjawab pertanyaan tentang penipuan dari luar negeri, hanya dari basis pengetahuan yang ada sumbernya. Saya tidak menyimpan apa pun yang Anda tulis. /help menunjukkan cara bertanya.
talk-free = Gratis. Bertanya di sini tidak dipungut biaya. Saya tidak pernah meminta uang, kata sandi, atau kode; siapa pun yang memintanya atas nama saya, itu bukan saya.
talk-bye = Sampai jumpa, jaga diri baik-baik. Anda bisa menulis lagi kapan saja.
talk-insult = Maaf, saya belum bisa membantu. Coba dengan kata lain, atau pakai /hotline dengan nama negara untuk mencari orang yang bisa diajak bicara.

### Discord: names of commands and options (small letters, no spaces, at most 32 characters)
discord-name-ask = tanya
discord-name-hotline = nomor-bantuan
discord-name-sources = sumber
discord-name-help = bantuan
discord-name-privacy = privasi
discord-name-question = pertanyaan
discord-name-country = negara
discord-name-private = hanya-saya
discord-name-check = periksa
discord-name-message = pesan
discord-menu-check = Cari tanda penipuan
