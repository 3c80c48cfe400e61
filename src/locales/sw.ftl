# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = Unachoweza kusaidiwa hapa
command-help = Jinsi ya kuuliza
command-ask = Uliza kuhusu utapeli kutoka nje ya nchi
command-check = Angalia kama ujumbe una dalili za utapeli
command-hotline = Namba za kupiga katika nchi fulani
command-sources = Majibu yanatoka wapi
command-privacy = Kinachohifadhiwa katika unayoandika
option-question = Swali lako, kwa maneno yako mwenyewe
option-country = Nchi inayohusika
option-message = Ujumbe uliopokea, kama ulivyo
option-private = Jibu lionekane kwako tu
button-stale = Kitufe hiki ni cha jibu la awali. Tafadhali uliza tena.

### Notices
notice-unavailable = Siwezi kujibu sasa hivi. Tafadhali jaribu tena baada ya dakika moja. Kama kuna mtu yuko hatarini, piga simu kwa polisi wa mahali alipo.

label-contacts = Wa kumpigia simu
label-sources = Vyanzo
contact-abroad = kutoka nje ya nchi { $tel }
contact-consular = { $country }, katika { $place }
contact-verified = imehakikiwa { $date }
contact-stale = imehakikiwa { $date }; muda wa kuhakiki tena umefika, kwa hiyo huenda imebadilika
source-read = haina tarehe, imesomwa { $date }
note-other-language = Haya ninayo kwa Kiingereza tu.
button-contacts = Namba za kupiga: { $country }

### Answers that state no facts
clarify = Sina uhakika unamaanisha nini. Je, ni mojawapo ya haya? Kama siyo, tafadhali sema kwa maneno mengine.
abstain = Sijui jibu la hilo. Ninajibu tu maswali kuhusu ulaghai na utapeli kutoka nje ya nchi, kwa vyanzo ninavyoweza kukuonyesha.

    Kilicho karibu zaidi kiko hapa chini. Kama kuna mtu yuko hatarini au pesa zimetumwa sasa hivi, tumia /hotline pamoja na jina la nchi ili kujua wa kumpigia simu.
abstain-nothing = Sijui jibu la hilo. Ninajibu tu maswali kuhusu ulaghai na utapeli kutoka nje ya nchi, kwa vyanzo ninavyoweza kukuonyesha.

    Kama kuna mtu yuko hatarini au pesa zimetumwa sasa hivi, tumia /hotline pamoja na jina la nchi ili kujua wa kumpigia simu.
abstain-elsewhere = Sina habari kuhusu hilo kwa nchi hii: { $country }. Wala sitajibu kwa kutumia habari za nchi nyingine. Yaliyo kweli kila mahali yako hapa chini. Kama kuna hatari au pesa zimetumwa sasa hivi, piga simu kwa polisi wa mahali ulipo.
abstain-beside = Hilo siwezi kukusaidia. Ninaweza kukuambia jinsi utapeli unavyofanyika, la kufanya baada ya kutapeliwa, jinsi ya kumtafutia msaada mtu anayeshikiliwa, na wa kumpigia simu: tumia /hotline pamoja na jina la nchi.
no-contacts = Sina namba iliyohakikiwa kwa nchi hii: { $country }. Wala sitakisia namba. Kama kuna hatari, piga simu kwa polisi wa eneo hilo.
notice-no-words = Sioni swali hapo. Tafadhali andika kwa maneno, kwa lugha yoyote.
notice-which-country = Kwa nchi gani? Kwa mfano: /hotline Malaysia
notice-unknown-country = Siitambui nchi hiyo. Tafadhali andika jina lake, kwa mfano: /hotline Malaysia
notice-slow-down = Maswali ni mengi kwa mara moja. Tafadhali subiri dakika moja kisha uliza tena.
notice-start = Habari. Ninajibu maswali kuhusu utapeli na ulaghai kutoka nje ya nchi: unavyofanyika, la kufanya kama pesa zimeshalipwa, jinsi ya kumsaidia mtu anayeshikiliwa katika kambi ya utapeli, na wa kumpigia simu.

    Andika tu kilichotokea, kwa maneno yako mwenyewe. Kila jibu linaonyesha vyanzo vyake. Mimi ni programu, si mtu, na sihifadhi chochote unachoandika.

    Je, umepata ujumbe, ofa ya kazi au kiungo cha ajabu? Kisambaze au kibandike hapa, nami nitatafuta dalili za hatari.

    • /check – tafuta dalili za utapeli katika ujumbe
    • /hotline – namba za kupiga katika nchi fulani
    • /sources – majibu yanatoka wapi
    • /privacy – kinachohifadhiwa
    • /help – jinsi ya kuuliza
notice-help = Andika swali lako au kilichotokea, kwa maneno yako mwenyewe. Unaweza kuandika kwa Kiswahili, lakini majibu mengi ni kwa Kiingereza au Kichina. Kwa mfano:

    • nimetuma pesa kwa tapeli saa moja iliyopita, nifanye nini
    • je, ofa hii ya kazi nchini Thailand ni ya kweli
    • pig butchering ni nini

    Unaweza pia kusambaza au kubandika ujumbe, ofa ya kazi au kiungo ulichopata, au kuandika /check na maandishi yake: nitatafuta dalili za utapeli.

    Katika kundi, nitaje au tumia /ask. /hotline inaonyesha wa kumpigia simu katika nchi fulani. Ninajibu tu kwa vyanzo ninavyoweza kuonyesha; nisipojua, nasema sijui.
notice-privacy = Sihifadhi ujumbe, jina wala namba yoyote. Ili kuelewa swali linalofuata jingine, swali la mwisho la mazungumzo hubaki kwenye kumbukumbu kwa dakika 15 kisha hutoweka; hakuna kinachoandikwa kwenye diski. Kumbukumbu za mfumo huhesabu majibu tu, si maneno wala watu.

    Kinachohifadhiwa na Telegram au Discord kinawategemea wao. Kama uko hatarini, au wengine wanaweza kuangalia simu hii, futa mazungumzo haya ukimaliza.
notice-sources = Kila sentensi kuhusu utapeli ninayosema iko katika hazina ya maarifa inayoandikwa na kuhakikiwa na watu, pamoja na chanzo chake. Hakuna kilichobuniwa na mashine.

    Ina mada { $entries } kutoka kurasa { $sources }: { $official } rasmi (serikali, polisi, mahakama, Umoja wa Mataifa), { $ngo } za mashirika ya hisani, { $news } za habari, { $research } za utafiti na marejeo.

### Check of a message
check-alarm = { $count ->
    [1] Ujumbe huu unaonekana kuwa utapeli: dalili moja ya hatari
   *[other] Ujumbe huu unaonekana kuwa utapeli: dalili { $count } za hatari
}
check-alarm-now = Mpaka uhakikishe kwa njia nyingine: usilipe, usitume msimbo wowote, usifungue kiungo, usisakinishe chochote.
check-caution = { $count ->
    [1] Ujumbe huu unahitaji kuangaliwa vizuri: dalili moja ya hatari
   *[other] Ujumbe huu unahitaji kuangaliwa vizuri: dalili { $count } za hatari
}
check-caution-now = Hilo peke yake halithibitishi chochote. Hakikisha kwa njia nyingine kabla ya kulipa, kujibu au kufungua chochote.
check-likeness = Ujumbe huu unafanana na ujumbe wa utapeli unaojulikana
check-likeness-now = Sikupata dalili inayolingana neno kwa neno, lakini umeandikwa kama ujumbe wa matapeli. Hakikisha kwa njia nyingine kabla ya kulipa, kujibu au kufungua chochote.
check-none = Sikupata dalili yoyote ya hatari ninayoijua
check-none-now = Hilo halithibitishi kuwa ni salama: utapeli mpya hutumia maneno mapya, na ninaona maandishi haya tu, si aliyeyatuma. Kama unaomba pesa, msimbo, taarifa zako au kupakua kitu, hakikisha kwanza kwa njia nyingine.
check-quote = “{ $quote }” –
check-looks-like = Unafanana zaidi na: { $scam }
notice-check = Nitumie ujumbe unaotaka uangaliwe: usambaze kwangu, andika /check na maandishi yake, au ujibu kwa /check. Nitatafuta dalili za utapeli. Sifungui kiungo chochote, na sihifadhi chochote.

### Cards for people in danger: no facts, no advice
urgent-human = Ni vizuri kwamba umeandika haya. Wewe ni wa thamani, na maisha yako ni ya thamani. Mimi ni programu na siwezi kuwa nawe, lakini kuna watu wanaoweza kukusikiliza sasa hivi.
urgent-which-passport = Yeye, au wewe, ana pasipoti ya nchi gani? Chagua nchi hapa chini nami nitaonyesha namba za balozi zake.
urgent-which-country = Uko nchi gani? Chagua hapa chini, au andika tu jina lake, nami nitaonyesha wa kumpigia simu huko.
urgent-clear-chat = Kama wengine wanaweza kuangalia simu hii: ukishasoma, futa mazungumzo haya kabisa. Yabonyeze kwa muda kwenye orodha ya mazungumzo na uchague Delete (Futa).
urgent-private = Hapa wengine pia wanaweza kusoma. Tafadhali niandikie katika mazungumzo ya faragha: huko ninaweza kusema zaidi.

### Console
console-welcome = Fraud Desk. Andika swali lako na ubonyeze Enter; namba huchagua kutoka orodha iliyo chini ya jibu; Ctrl-D humaliza.

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = habari|habari yako|habari zako|habari gani|jambo|hujambo|mambo|mambo vipi|vipi|salamu|salama|shikamoo|habari za asubuhi|habari za mchana|habari za jioni|kuna mtu|kuna mtu hapo|upo
said-thanks = asante|asante sana|ahsante|ahsante sana|nashukuru|nashukuru sana|shukrani|sawa asante|asanteni
said-who = wewe ni nani|u nani|ni nani wewe|wewe ni nini|wewe ni roboti|wewe ni bot|je wewe ni roboti|wewe ni mtu|je wewe ni mtu|wewe ni mtu halisi|jina lako nani|jina lako ni nani|unaitwa nani|unaweza kufanya nini|unafanya nini|nani alikutengeneza
said-free = ni bure|je ni bure|hii ni bure|ni bei gani|inagharimu kiasi gani|nalipa|nitalipa|lazima nilipe
said-bye = kwaheri|kwa heri|baadaye|tutaonana|usiku mwema|lala salama
said-insult = huna maana|huna faida|mjinga|mjinga wewe|mpumbavu|pumbavu|nyamaza|boti mjinga|fala
talk-greeting = Habari. Andika kilichotokea au unachotaka kujua kuhusu utapeli na ulaghai kutoka nje ya nchi, kwa maneno yako mwenyewe. Kama kuna mtu yuko hatarini au pesa zimetumwa sasa hivi, sema hivyo na utaje nchi.
talk-thanks = Karibu. Likitokea jambo jingine, andika tena wakati wowote.
talk-who = Mimi ni programu, si mtu. Ninajibu maswali kuhusu utapeli na ulaghai kutoka nje ya nchi, kwa kutumia tu hazina ya maarifa yenye vyanzo. Sihifadhi chochote unachoandika. /help inaonyesha jinsi ya kuuliza.
talk-free = Ni bure. Kuuliza hapa hakugharimu chochote. Siombi kamwe pesa, nywila wala misimbo; anayeomba kwa jina langu si mimi.
talk-bye = Kwaheri, na ujitunze. Unaweza kuandika tena wakati wowote.
talk-insult = Samahani kwamba sikukusaidia. Tafadhali jaribu maneno mengine, au tumia /hotline pamoja na jina la nchi ili kupata watu wa kuzungumza nao.
