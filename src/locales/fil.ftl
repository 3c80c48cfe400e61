# Strings that the program itself says. They state no facts about fraud: facts stand in knowledge/.

### Commands
command-start = Ano ang maitutulong dito
command-help = Paano magtanong
command-ask = Magtanong tungkol sa panloloko mula sa ibang bansa
command-check = Suriin kung may palatandaan ng scam ang isang mensahe
command-hotline = Mga numerong matatawagan sa isang bansa
command-sources = Saan galing ang mga sagot
command-privacy = Ano ang sine-save sa mga isinusulat mo
option-question = Ang tanong mo, sa sarili mong salita
option-country = Ang bansang tinutukoy
option-message = Ang mensaheng natanggap mo, buo at walang binago
option-private = Ikaw lang ang makakakita ng sagot
button-stale = Galing sa naunang sagot ang button na ito. Pakitanong ulit.

### Notices
notice-unavailable = Hindi ako makasagot ngayon. Pakisubukan ulit pagkalipas ng isang minuto. Kung may nasa panganib, tumawag sa pulis sa lugar kung nasaan siya.

label-contacts = Sino ang tatawagan
label-sources = Mga pinagkunan
contact-abroad = mula sa ibang bansa { $tel }
contact-consular = { $country }, sa { $place }
contact-verified = sinuri noong { $date }
contact-stale = sinuri noong { $date }; oras na para suriin ulit, kaya baka nagbago na
source-read = walang petsa, binasa noong { $date }
note-other-language = Sa Ingles ko lang mayroon nito.
button-contacts = Mga numero: { $country }

### Answers that state no facts
clarify = Hindi ako sigurado sa ibig mong sabihin. Isa ba ito sa mga ito? Kung hindi, pakisabi sa ibang salita.
abstain = Hindi ko alam ang sagot diyan. Sumasagot lang ako ng mga tanong tungkol sa scam at panloloko mula sa ibang bansa, mula sa mga pinagkunang maipapakita ko sa iyo.

    Nasa ibaba ang pinakamalapit na mayroon ako. Kung may nasa panganib o kapapadala lang ng pera, gamitin ang /hotline kasama ang pangalan ng bansa para malaman kung sino ang tatawagan.
abstain-nothing = Hindi ko alam ang sagot diyan. Sumasagot lang ako ng mga tanong tungkol sa scam at panloloko mula sa ibang bansa, mula sa mga pinagkunang maipapakita ko sa iyo.

    Kung may nasa panganib o kapapadala lang ng pera, gamitin ang /hotline kasama ang pangalan ng bansa para malaman kung sino ang tatawagan.
abstain-elsewhere = Wala akong impormasyon tungkol diyan para sa { $country }, at hindi ako sasagot gamit ang para sa ibang bansa. Nasa ibaba ang totoo kahit saan. Kung may panganib o kapapadala lang ng pera, tumawag sa pulis kung nasaan ka.
abstain-beside = Hindi ko iyan matutulungan. Masasabi ko kung paano gumagana ang mga scam, ano ang gagawin kapag naloko, paano makahanap ng tulong para sa taong ikinukulong, at sino ang tatawagan: gamitin ang /hotline kasama ang pangalan ng bansa.
no-contacts = Wala akong nasuring numero para sa { $country }, at hindi ako manghuhula ng numero. Kung may panganib, tumawag sa lokal na pulis.
notice-no-words = Wala akong mabasang tanong diyan. Pakisulat sa mga salita, sa kahit anong wika.
notice-which-country = Para sa aling bansa? Halimbawa: /hotline Malaysia
notice-unknown-country = Hindi ko kilala ang bansang iyan. Pakisulat ang pangalan nito, halimbawa: /hotline Malaysia
notice-slow-down = Masyadong maraming tanong nang sabay-sabay. Maghintay ng isang minuto at magtanong ulit.
notice-start = Kumusta. Sumasagot ako ng mga tanong tungkol sa scam at panloloko mula sa ibang bansa: ano ang mga ito, ano ang gagawin kapag nakapagbayad na, paano tutulungan ang taong ikinukulong sa scam compound, at sino ang tatawagan.

    Isulat lang ang nangyari, sa sarili mong salita. May pinagkunan ang bawat sagot. Programa ako, hindi tao, at wala akong sine-save sa mga isinusulat mo.

    Nakatanggap ka ba ng kakaibang mensahe, alok na trabaho o link? I-forward o i-paste dito, at hahanapin ko ang mga babala.

    • /check – hanapin ang mga palatandaan ng scam sa isang mensahe
    • /hotline – mga numerong matatawagan sa isang bansa
    • /sources – saan galing ang mga sagot
    • /privacy – ano ang sine-save
    • /help – paano magtanong
notice-help = Isulat ang tanong mo o ang nangyari, sa sarili mong salita. Puwede kang sumulat sa Filipino, pero karamihan ng mga sagot ay nasa Ingles o Tsino. Halimbawa:

    • nagpadala ako ng pera isang oras na ang nakalipas, ano ang gagawin ko
    • totoo ba itong alok na trabaho sa Thailand
    • ano ang pig butchering

    Puwede mo ring i-forward o i-paste ang mensahe, alok na trabaho o link na natanggap mo, o isulat ang /check kasunod ang laman nito: hahanapin ko ang mga palatandaan ng scam.

    Sa grupo, banggitin ako o gamitin ang /ask. Ipinapakita ng /hotline kung sino ang tatawagan sa isang bansa. Sumasagot lang ako mula sa mga pinagkunang maipapakita ko; kung hindi ko alam, sasabihin kong hindi ko alam.
notice-privacy = Wala akong sine-save na mensahe, pangalan o numero. Para maintindihan ang kasunod na tanong, nananatili sa memory nang 15 minuto ang huling tanong sa usapan at saka nawawala; walang isinusulat sa disk. Bilang lang ng mga sagot ang nasa log, hindi ang mga salita o mga tao.

    Nasa Telegram o Discord na kung ano ang sine-save nila. Kung nasa panganib ka, o may ibang nakakatingin sa teleponong ito, burahin ang chat na ito kapag tapos ka na.
notice-sources = Bawat pangungusap tungkol sa panloloko na sinasabi ko ay nasa isang knowledge base na mga tao ang sumusulat at sumusuri, kasama ang pinagkunan. Walang inimbento ang makina.

    May { $entries } paksa ito mula sa { $sources } pahina: { $official } opisyal (pamahalaan, pulis, korte, UN), { $ngo } mula sa mga organisasyong tumutulong, { $news } balita, { $research } pananaliksik at sanggunian.

### Check of a message
check-alarm = { $count ->
    [1] Mukhang scam ang mensaheng ito: isang babala
   *[other] Mukhang scam ang mensaheng ito: { $count } babala
}
check-alarm-now = Hangga't hindi mo pa nasusuri sa ibang paraan: huwag magbayad, huwag magbigay ng code, huwag magbukas ng link, huwag mag-install ng kahit ano.
check-caution = { $count ->
    [1] Dapat tingnang mabuti ang mensaheng ito: isang babala
   *[other] Dapat tingnang mabuti ang mensaheng ito: { $count } babala
}
check-caution-now = Wala pang pinatutunayan iyon. Suriin muna sa ibang paraan bago magbayad, sumagot o magbukas ng kahit ano.
check-likeness = Kahawig ng mga kilalang mensahe ng scam ang mensaheng ito
check-likeness-now = Wala akong nakitang palatandaan na eksaktong tugma, pero ganito sumulat ang mga scammer. Suriin muna sa ibang paraan bago magbayad, sumagot o magbukas ng kahit ano.
check-none = Wala akong nakitang babalang alam ko
check-none-now = Hindi ibig sabihin nito na ligtas ito: bagong salita ang gamit ng mga bagong scam, at ang text lang na ito ang nakikita ko, hindi kung sino ang nagpadala. Kung humihingi ito ng pera, code, impormasyon mo o pag-download, suriin muna sa ibang paraan.
check-quote = “{ $quote }” –
check-looks-like = Pinakakahawig ng: { $scam }
notice-check = Ipadala sa akin ang mensaheng gusto mong suriin: i-forward sa akin, isulat ang /check kasunod ang laman nito, o sagutin ang mensahe ng /check. Hahanapin ko ang mga palatandaan ng scam. Hindi ako nagbubukas ng link, at wala akong sine-save rito.

### Cards for people in danger: no facts, no advice
urgent-human = Salamat at isinulat mo ito. Mahalaga ka, at mahalaga ang buhay mo. Programa ako at hindi kita masasamahan, pero may mga taong puwedeng makinig sa iyo ngayon din.
urgent-which-passport = Aling bansa ang pasaporte nila, o ang sa iyo? Piliin ang bansa sa ibaba at ipapakita ko ang mga numero ng mga embahada nito.
urgent-which-country = Nasaang bansa ka? Piliin sa ibaba, o isulat lang ang pangalan, at ipapakita ko kung sino ang tatawagan doon.
urgent-clear-chat = Kung may ibang nakakatingin sa teleponong ito: pagkabasa mo, burahin nang tuluyan ang chat na ito. Pindutin ito nang matagal sa listahan ng mga chat at piliin ang Delete.
urgent-private = Nababasa rin ito ng iba rito. Sumulat sa akin sa pribadong chat: mas marami akong masasabi roon.

### Console
console-welcome = Fraud Desk. Isulat ang tanong at pindutin ang Enter; numero ang pampili sa listahan sa ilalim ng sagot; Ctrl-D para tapusin.

### Small talk: phrasings of people, parted by |, and the replies
said-greeting = kumusta|kamusta|kumusta ka|kamusta ka|kumusta po|kamusta po|hello po|hi po|helo|magandang umaga|magandang umaga po|magandang hapon|magandang hapon po|magandang gabi|magandang gabi po|magandang araw|magandang araw po|may tao ba|may tao po ba|tao po
said-thanks = salamat|salamat po|maraming salamat|maraming salamat po|thank you po|thanks po|salamat ha|ok salamat|sige salamat
said-who = sino ka|sino ka ba|sino po kayo|ano ka|bot ka ba|bot po ba kayo|tao ka ba|tao ba ito|totoong tao ka ba|anong pangalan mo|ano ang pangalan mo|ano ang kaya mong gawin|ano ang magagawa mo|sino ang gumawa sa iyo
said-free = libre ba|libre ba ito|libre po ba|libre po ba ito|may bayad ba|may bayad po ba|magkano|magkano po|kailangan bang magbayad
said-bye = paalam|paalam po|babay|bye po|sige bye
said-insult = walang kuwenta|walang kwenta|wala kang kuwenta|wala kang kwenta|bobo|bobo ka|tanga|tanga ka|gago|gago ka|putang ina mo|putangina mo
talk-greeting = Kumusta. Isulat ang nangyari o ang gusto mong malaman tungkol sa scam at panloloko mula sa ibang bansa, sa sarili mong salita. Kung may nasa panganib o kapapadala lang ng pera, sabihin mo at isulat ang bansa.
talk-thanks = Walang anuman. Kung may mangyari pa, sumulat ka ulit kahit kailan.
talk-who = Programa ako, hindi tao. Sumasagot ako ng mga tanong tungkol sa scam at panloloko mula sa ibang bansa, mula lang sa knowledge base na may pinagkunan. Wala akong sine-save sa mga isinusulat mo. Nasa /help kung paano magtanong.
talk-free = Libre. Walang bayad ang pagtatanong dito. Hindi ako humihingi ng pera, password o code; kung may humingi sa pangalan ko, hindi ako iyon.
talk-bye = Paalam, at mag-ingat ka. Puwede kang sumulat ulit kahit kailan.
talk-insult = Pasensya na at hindi ako nakatulong. Subukan sa ibang salita, o gamitin ang /hotline kasama ang bansa para makahanap ng taong makakausap.
