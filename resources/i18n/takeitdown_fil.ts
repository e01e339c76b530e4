<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Tungkol dito at privacy</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Libre at nagsasarili ang programang ito. Hindi ito gawa ng NCMEC at hindi NCMEC ang nagpapatakbo nito. Ito ang version {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Binubuo ang programang ito ng {number} malayang bahagi. Nasa folder na {folder} ang mga lisensya nila.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Hindi kailanman umaalis sa computer na ito ang larawan o video mo. Walang tumitingin dito.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Hindi larawan ang natatanging code. Napakahirap kumuha mula rito ng anumang makikilala. Nila-lock pa rin namin ito, at ang serbisyo lang ang makakabukas.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Ang puwedeng ipadala: ang mga natatanging code, ang mga sagot mo, at ang email address mo kung nag-type ka. Makikita mo muna ang lahat. Ipapadala lang ito kapag pinindot mo ang “Ipadala na”.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Pagsara mo, walang itinatabi ang programa, maliban kung pinili mong may itabi. Walang account, at walang nagbibilang ng ginagawa mo rito.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>May mga bakas na hindi namin kontrolado. Maaaring matandaan ng computer na ito na binuksan ang programa. Maaari rin nitong ilagay sa disk ang bahagi ng memory nito.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Sino ang naghahanap ng kopya</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Magbubukas ng pahinang may listahan, tapos babalik dito.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Puwede mo itong i-highlight at kopyahin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Kinokopya ang address.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sa phone ko</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Nagpapakita ng code na mababasa ng camera ng phone.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Nakopya na. Puwede mo itong i-paste sa browser.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Itago ang code</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>May lugar para dito</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>18 o pataas ka na ba noong kinuha ito? Ito ang tamang serbisyo:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>18 o pataas na ba ang anak ninyo noong kinuha ito? Ito ang tamang serbisyo:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>18 o pataas na ba siya noong kinuha ito? Ito ang tamang serbisyo:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Pareho ang paraan nito: nasa device mo pa rin ang larawan. Wala itong bayad.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Piliin ang lahat ng tugma. Lalabas dito ang mga hakbang.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Mas mabuting huwag</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>May makakausap</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Magbubukas ng listahan ng mga help line.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Hindi itinatabi saanman at hindi ipinapadala kaninuman ang pinipili mo rito.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Ano ang makakatulong ngayon</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>May tugma ba sa mga ito?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>May nagbabanta sa kaniya, o humihingi ng pera o dagdag na larawan</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>May nagbabanta sa akin, o humihingi ng pera o dagdag na larawan</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Nasa internet ito ngayon</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Alam kung sino ang may hawak</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Alam ko kung sino ang may hawak</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Wala pa siyang 13 taon</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Wala pa akong 13 taon</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Peke ito, o gawa gamit ang AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Wala sa amin ang file</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Wala sa akin ang file</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Ipinapakita o itinatago ang mga hakbang para dito.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Huwag magbayad.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Huwag magpadala ng dagdag na larawan.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Huwag burahin ang mga mensahe.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Huwag itong i-post o i-forward, kahit para magbabala sa iba.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Pinagmulan: {name}. Walang petsa ang pahina.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Pinagmulan: {name}, {day}. Mahigit isang taon na iyon.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Pinagmulan: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Huwag magbayad, at huwag nang magpadala pa. Tumigil sa pagsagot, pero itabi ang mga mensahe. Magsabi ka sa isang tao ngayong araw.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Gawin ang mga hakbang na ito kasama ang nakatatandang pinagkakatiwalaan mo.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Sabihin sa nakatatandang pinagkakatiwalaan mo kung sino ang may hawak nito. Makakatulong siya para tumigil ito.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Huwag po sanang magbayad, at huwag hayaang may magpadala pa. Itigil ang lahat ng pagsagot, pero itabi ang mga mensahe. Alam ng mga help line kung ano ang gagawin.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Gawin po ninyo nang magkasama ang mga hakbang na ito, ayon sa bilis na kaya ng bata.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Huwag hilingin kaninuman na ipadala ito ulit, at huwag itong i-download. Makakatulong ang CyberTipline kahit wala ang file:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Sabihan ang CyberTipline tungkol sa post. Inaasikaso nila ang post na iyon:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>Sa UK, tinatanggal din ng Report Remove sa mga website ang mga larawan ng mga wala pang 18 taong gulang. Dito ito nagsisimula:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Hilingin sa mismong app o website na tanggalin ito. Sa USA, mayroon itong 48 oras. Kung hindi ito tinanggal, magreklamo rito:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Isulat po ninyo kung sino ang may hawak nito. Puwede itong pag-usapan ninyo at ng help line, hakbang-hakbang.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Kasama rin ang mga larawang peke o gawa gamit ang AI. Gumawa rin ng mga natatanging code ng mga ito sa parehong paraan.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Ilang taon ka sa larawan o video?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Ilang taon ang anak ninyo sa larawan o video?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Ilang taon ang kabataan sa larawan o video?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Ang bilang ay ang edad noong kinuha ito, hindi ang edad ngayon.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Wala pang 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 o pataas</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Para sa iyo.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Para sa anak ninyo.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Para sa kabataang tinutulungan ninyo.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Wala pang 18 sa larawan o video.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Naibahagi ito.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Hindi ito naibahagi.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Hindi alam kung naibahagi ito.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Puwede mo itong i-highlight at kopyahin.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Kinokopya ang numero at PIN. Aalisin ang kopya pagkaraan ng isang minuto.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>I-save na PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Sine-save ang card bilang pahinang puwedeng i-print.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>I-save na larawan</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Sine-save ang card bilang larawan.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ano ang susunod</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Pahina para sa browser</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>May makakausap</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Magbubukas ng listahan ng mga help line.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Ano pa ang makakatulong</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Mga hakbang para sa pagbabanta, sa mga post na nasa internet, at iba pa.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Magdagdag ng file sa case</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Gagawa ng dagdag na report na may parehong numero at PIN. Magtatanong muna.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Naitabi mo na ba ang numero at PIN? Ipapakita lang ulit ang mga ito kapag tapos na ang mga bagong file.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Oo, magdagdag ng file</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Babalik sa listahan ng mga file.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Naitabi mo na ba ang numero at PIN? Kapag isinara ang window, wala nang makakapagpakita ulit ng mga ito.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Oo, isara</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Isinasara ang window.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Hindi pa</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Tapusin</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>May makakausap: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Nakopya na. Aalisin ito sa clipboard pagkaraan ng isang minuto, o kapag isinara ang window na ito.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Ginawa para sa {service} noong {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>PRAKTIS. Walang makakatanggap ng card na ito.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Case card</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Narito pa at naka-lock ang itinabi mo para ituloy sa ibang araw. Para burahin ito, piliin ang “Bumalik sa naka-save na report” sa unang pahina.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Ipinapakita ang mga printer ng computer na ito.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Case number: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Naibigay na sa printer. Huwag kalimutang kunin ang papel.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Hindi ito na-print. Puwede mo itong i-save na PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Na-save na. Sinumang may hawak ng file na ito ay makakakita at makakabawi ng report.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>Nagbubukas ng ibang website ang “Labas agad”. Makikita ng bumalik mula roon ang pahinang ito, pero walang numero, PIN, o sagot.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Makikita sa history ng browser na nabuksan ang pahinang ito. Makikita rin iyon ng network. Maaaring makita rin ng may kontrol sa device na ito, o ng filter sa paaralan, ang itina-type mo, at ang sagot.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Mas mabuting gumamit ng private window, at isara ito pagkatapos.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Tingnan o bawiin ang report</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>I-type ang case number at PIN mula sa case card.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Apat na grupo na tig-apat na karakter.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Anim na numero.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Tingnan ang status</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Nagtatanong</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Tinatanong ang serbisyo.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Magdagdag ng file</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Gagawa ng dagdag na report na may parehong numero at PIN. Wala pang ipinapadala.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Bawiin ito</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Magtatanong ulit bago gawin ang kahit ano.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Sino ang naghahanap ng kopya</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Magbubukas ng pahinang may listahan, tapos babalik dito.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Suriin ang nakita mong kopya</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Magbubukas ng pahina para paghambingin dito ang dalawang file. Walang ipinapadala.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Oo, bawiin</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Titigil ang serbisyo sa paggamit ng mga natatanging code na ito.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Bawiin nang tuluyan? Sasabihan ang mga platform na tumigil sa paghahanap. Hindi na magagamit ulit ang binawing report; kailangan mong gumawa ng bago.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Binawi ng serbisyo ang report na ito, at sinasabihan ang mga platform na tumigil sa paghahanap. Wala kang ginawang mali. Puwede kang gumawa ng bagong report.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Dumating na ang report. Naghihintay ito ng pagsusuri, at wala kang kailangang gawin.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Dahilan: mas marami ang laman nito kaysa karamihan ng report.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Dahilan: hindi ito ginawa tulad ng paggawa ng programang ito ng report.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Dahilan: may mga sikat o pampublikong larawan dito.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Dahilan: hindi para sa laman nito ang serbisyong ito.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Dahilan: sa takdang panahon lang itinatabi ng serbisyo ang bawat report.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Dahilan: hiniling ito sa mga nagpapatakbo ng serbisyo.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Dumating na ang report. Inihahanda na ito.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Aktibo na ang report. Makakapaghanap na ng kopya ang mga platform.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Binawi na ang report. Sinasabihan ang mga platform na tumigil sa paghahanap.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Dumating ito noong {day}. Mga larawan at video rito: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Binawi na ito.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Hindi ginamit, dahil tugma rin sa sikat o blankong larawan: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Handa nang kunin ng mga platform ang mga natatanging code.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Susunod, ihahanda ang mga natatanging code para makuha ng mga platform.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Mga platform na kumuha ng mga natatanging code: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Wala pang platform na kumuha. Normal iyon sa mga unang araw.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Mga platform na nakahanap at nag-block ng kopya: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Wala pang nahanap. Normal iyon, at patuloy na naghahanap ang mga platform.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Suriin muna bago magpadala</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Ito lang ang puwedeng umalis sa computer na ito. Maiiwan dito ang mga larawan at video.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Inihahanda</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Ginagawa ang report.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Kailangan ito para magpadala o mag-save. Wala pang ipinapadala.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>I-save muna para mamaya</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Magbubukas ng pahina para i-save ang report. Walang ipinapadala.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Baguhin</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Babalik para baguhin ito, tapos pupunta ulit dito.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Mga sagot mo</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ang ipapadala</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Hindi kasama</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Ituloy ang natitira</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Babalik sa mga file at itutuloy ang natigil.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Paano ka maaabot</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Kanino pupunta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Ipakita ang eksaktong byte</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Ipinapakita ang laman ng naka-lock na report, isa-isang letra.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Ang eksaktong byte</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Ang laman ng naka-lock na report.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Natigil: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Hindi mabasa: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Wala. Walang susulat sa iyo.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, sa {host}. Ang serbisyong ito lang ang makakabukas nito.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Hindi ito ang serbisyong itinakda noong in-install ang programang ito. Iyon ay {name}, sa {host}. Kung hindi mo ito inaasahan, huwag magpadala: magtanong sa taong pinagkakatiwalaan mo.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Noong huli, nasa ibang lugar ang serbisyong ito: {host}. Kung hindi mo ito inaasahan, huwag magpadala: magtanong sa taong pinagkakatiwalaan mo.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Iba ang susi ng serbisyong ito kumpara noong huli: maaaring may ibang makabukas ng ipapadala mo. Kung hindi mo ito inaasahan, huwag magpadala: magtanong sa taong pinagkakatiwalaan mo.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Mga natatanging code ng larawan: {pictures}, ng video: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Laki kapag naka-lock: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Oo, puwedeng ipadala ang mga natatanging code na ito</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Sino ang naghahanap ng kopya</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Magbubukas ng pahinang may listahan, tapos babalik dito.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Gawing hiwalay na case</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Magkakaroon ito ng bagong numero at PIN.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Ipadala na</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Itago ang mga byte</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Pupunta ito sa case mong {number} at idaragdag doon.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Ang mga sumaling platform ang naghahanap ng kopya at nagpapasya kung ano ang tatanggalin. Walang naghahanap sa mga naka-lock na chat, tulad ng encrypted na messenger, o sa mga platform na hindi sumali.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Itaas</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Pupunta sa folder na kinalalagyan nito.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Pinakabago muna</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Pinakamalaki muna</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Inaayos ang pagkakasunod ng mga file.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Mga file at folder</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Mag-type para maghanap. Backspace para umakyat.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Markahan lahat</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Minamarkahan ang bawat file sa listahan.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Walang markahan</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Inaalis ang lahat ng marka.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Para pumili ng marami, pindutin nang matagal ang Ctrl habang nagki-click. Walang ipinapadala.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Pangalan ng file</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Hanapin ang pangalan, o i-type kung nasaan</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Ise-save ito sa pangalang ito.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Ipinapakita ang mga tugmang pangalan.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buksan ang folder</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>I-save dito</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Piliin</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Markahan lang ang nagpapakita nito. Isang click para markahan ang file, isa pa para alisin ang marka.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Tingnan ang laman ng folder na ito</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Kunin ang mga minarkahan</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Mga larawan</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Mga video</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Mga download</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Mga dokumento</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Folder ko</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Ipinapakita ang laman.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Walang laman dito.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Hindi, itabi</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Walang magbabago.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Paano ka maaabot?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Puwede mo itong iwanang blangko. May mga gustong matanong kung may hindi malinaw.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Email address (hindi kailangan)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Iwanang blangko para magpatuloy nang wala nito.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>May ibang nakakabasa ba ng email mo? Mas mabuting iwanang blangko.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Suriin ang nakita mong kopya</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Mahahanap ba ito ng mga platform? Dito paghahambingin ang dalawang file. Walang ipinapadala.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Huwag mag-save ng kopya mula sa internet para dito. Gamitin ang narito na.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Ang larawan o video na pinagkunan ng report.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Piliin ang ni-report mo</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Piliin ang kopya</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Naghahambing</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Pumili pa ng ni-report mo</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Ginagawa ang mga natatanging code.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Ang pinili mo para sa report na ito.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Wala na ba ang ni-report mo? Puwede na ang itinabi mong mga natatanging code.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Gamitin ang itinabi mo</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Itinabi mong mga natatanging code: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Napili: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Ito mismo ang parehong file. Puwede itong mahanap ng mga kasaling platform.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Tugma. Puwedeng mahanap ng mga kasaling platform ang kopyang ito.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Hindi tugma. Sa iyo ba ito? Isama rin ang kopyang ito sa isang report.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Masyadong simple o madilim para masabi. Sa iyo ba ito? Isama rin ang kopyang ito sa isang report.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Hindi maihambing ang file na ito.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Ipadala na</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>I-save para mamaya</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>I-save sa isang file</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Dito o sa USB. Ang serbisyo lang ang makakabukas ng file na iyon.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Paghintayin sa computer na ito</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Makikita mo ulit ito sa unang pahina. Maaari itong makita o burahin ng ibang gumagamit ng computer na ito.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Ginagawa</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Ipinapadala o sine-save ang report.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Huwag maghintay</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Naghihintay dito ang report. Puwede mo itong ipadala ulit.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Pumunta sa case card</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Maghihintay ang report hanggang ipadala mo.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Burahin dito</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Magtatanong ulit bago gawin ang kahit ano.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Burahin nang tuluyan ang report na ito sa computer na ito? Hindi ito naipadala.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oo, burahin</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Inaalis ito sa computer na ito.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Ipinapadala</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Pupunta sa {host} ang naka-lock na report.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Hindi pa naipadala</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Walang ipinapadala ngayon. Puwede mo itong ipadala sa ibang araw, o mula sa ibang computer.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Ligtas ang report mo: naghihintay na ito sa computer na ito, naka-lock. Makikita mo ulit ito sa unang pahina.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Hindi ito natuloy. Susubukan ulit sa loob ng {seconds} segundo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>I-save ang report</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Ginagawa</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Binubuksan ang report.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Hindi pa tapos</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Ang pinili mo para sa report na ito.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ituloy ito</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Binubuksan ang hindi tapos na report.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Magtatanong ulit bago gawin ang kahit ano.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Burahin nang tuluyan ang hindi tapos na report na ito?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oo, burahin</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Inaalis ito sa computer na ito.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Hindi tapos na report {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Saan pupunta</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Walang itinabi rito, at walang ipinadala.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Mga address noong {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>May makakausap</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Magbubukas ng listahan ng mga help line.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Ano pa ang makakatulong</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Mga hakbang para sa pagbabanta, sa mga post na nasa internet, at iba pa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Isinasara ang window.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopyahin ang address</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Itago ang detalye</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalye</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>I-pause</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Handa</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Gagawin pa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Natigil</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Hindi mabasa</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Kapareho ng iba</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Ang mga hanay na ito lang ang ipapakita.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Inaalis sa listahan ang mga minarkahang file. Nananatili ang mga file.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Ibinabalik ang huling inalis.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Susubukan ulit ang mga minarkahang file.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Ituloy ang natitira</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Itinutuloy ang natigil.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Ipinapakita o itinatago ang detalye ng mga minarkahang hanay.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Tingnan</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Binubuksan ang minarkahang file, at sasabihin muna kung anong bakas ang maiiwan.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Maghihintay bago ang susunod na file.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Itigil</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Ititigil ang mga file na hindi pa tapos. Puwede mong ituloy mamaya.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Itago pangalan</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Ipinapakita ang “Larawan 1” sa halip na pangalan.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Piliin ang mga larawan at video</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Dito ginagawa ang mga natatanging code, sa computer na ito. Walang ipinapadala.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pumili ng file</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pumili ng folder</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Gamitin ang sample</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Nagdaragdag ng mga simpleng larawan at maikling video para sa praktis.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Puwede mo rin silang i-drop dito, o i-paste gamit ang Ctrl at V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Mga napiling file</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Sinasabi ng bawat hanay kung ano ang kinalabasan ng natatanging code nito.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Lahat ng file</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Gaano karami sa lahat ng file ang tapos na.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Ituloy sa ibang araw</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Magbubukas ng pahina para itabi ang natapos gamit ang passphrase.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Wala nang isang minuto.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Mga {minutes} minuto pa.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Ipinapakita ang lahat ng file sa isang folder, at mamarkahan mo ang dapat narito.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Maaaring matandaan ito ng programang magpapakita nito, halimbawa sa listahan ng huling binuksan. Hindi namin kontrolado ang bakas na iyon.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Oo, buksan</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Bubuksan ang file sa programang para dito sa computer na ito.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Huwag buksan</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Ang nagpapakita lang nito ang dapat narito. Markahan ang iba, at alisin.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Handa: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Gagawin pa: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Natigil: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Hindi mabasa: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Kapareho ng iba: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Walang file doon. Kopyahin o i-drag ang mismong file mula sa folder.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Markahan ang dapat narito</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Labas agad</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Isinasara ang lahat nang sabay. Ganoon din kapag pinindot ang Shift nang tatlong beses.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Pupunta sa naunang pahina. Mananatili ang mga sagot mo.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Ang pangunahing gagawin sa pahinang ito.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Hindi naka-save ang inilagay mo. Kapag isinara mo ang window, mawawala ito.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Isara na</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Isinasara ang window. Mawawala ang hindi naka-save.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Manatili rito</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Maaaring may bagay sa network na ito, tulad ng filter ng paaralan, na nakakita na ginamit ang serbisyo. Nanatiling naka-lock ang ipinadala.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Maaaring may bagay sa network na ito, tulad ng filter ng paaralan, na nakakita na may ipinadalang report, pati ang case number nito. Nanatiling naka-lock ang mismong report.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Nagse-save ng dalawang pahinang mapi-print.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Gabay para sa mga magulang</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Gabay para sa mga tagapayo</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Na-save na ang gabay.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Gabay para sa mga magulang</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Gabay para sa mga tagapayo</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Isa sa limang kabataan ang walang sinabihan (Thorn, 2022), ang ilan dahil takot sa gulo sa bahay. Makinig muna kayo. Saka gawin nang magkasama ang mga hakbang.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>May makakausap</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Nakikinig sila at hindi nanghuhusga. Hindi mo kailangang sabihin ang pangalan mo.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Ipinapakita ang mga help line ng bansang ito.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Noong {day}. Maaaring magbago ang mga numero at oras; nasa website nila ang bago.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>Nasaang bansa ka?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Para sa mga magulang at ibang nakatatanda</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Para sa mga kabataan</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para sa lahat</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>May chat din sa website.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Puwede mo itong i-highlight at kopyahin.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Araw at gabi.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hanggang {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} hanggang {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Itabi ang mga tala</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Nakatabi sa computer na ito ang mga tala at liham, naka-lock. Walang ipinapadala sa mga ito.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Naitabi na. Sa unang pahina, piliin ang “Bumalik sa naka-save na report”, saka Mga tala.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Ituloy sa ibang araw</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Itinatabi rito, naka-lock, ang mga sagot mo at ang mga natapos na natatanging code. Hindi ang mga larawan.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Pumili ng passphrase na matatandaan mo. Kapag nakalimutan mo, wala nang makakabukas nito, at magsisimula ka ulit.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Hindi bababa sa walong karakter. Maganda ang ilang salita.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ulitin ang pareho</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Para hindi ka ma-lock out dahil sa maling type.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Itabi ito</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Ginagawa</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Nila-lock ang report.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Kailangan ng hindi bababa sa walong karakter.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Hindi pa magkapareho ang dalawa.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Naitabi na. Para ituloy, piliin ang “Bumalik sa naka-save na report” sa unang pahina.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Hilingin sa app o website na tanggalin ito</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Ayon sa isang batas ng USA, may 48 oras sila para rito. Dito mo isusulat ang liham. Ikaw ang magpapadala.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>Kailangan ng pangalan sa liham. Kaya hiwalay ito sa report mo, at walang ipinapadala mula rito. Itatabi lang ito kung hihilingin mo.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Nasa liham lang ito, at wala saanman.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>App o website</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Ano ito?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Nasaan ito?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Sino ang pumipirma sa liham?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Pangalan ng pumipirma</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>E-mail address o numero ng telepono</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Ang tsek sa dulo</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Pangalan nito</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Isang larawan</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Isang video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Mga larawan at video</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Kopyahin ang address nito. Wala ba? Isulat ang username, at kung nasaan ito sa app.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Ang taong nakikita rito</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Magulang o tagapag-alaga</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Isang pinakiusapan ng taong iyon</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Matapat kong sinasabi: hindi pumayag ang taong nakikita rito na ipakita ito roon.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Isulat ang liham</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Kulang pa: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Tatagal ito hanggang isara mo ang programa. Walang itinatabi.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Ipinapakita ang lahat ng teksto sa wikang ito.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Wala pang lumaki sa wikang ito na nakapagsuri ng mga tekstong ito.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Handa na ang liham</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Nasa Ingles ito, para sa kompanya sa USA. Ikaw mismo ang magpadala, at huwag maglakip ng larawan.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Itabi rito, naka-lock</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Itinatabi kasama ng mga tala mo, may passphrase.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Mula roon binibilang ang 48 oras.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Bilangin ang 48 oras</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Kailan mo ipinadala?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Naroon pa rin ito</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Sumusulat ng reklamo sa tanggapan sa USA na nagbabantay sa batas na ito.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Saan magrereklamo</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Ito ang reklamo. Ikaw mismo ang magpadala, sa pahinang ito:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Hanapin ang TAKE IT DOWN Act sa tulong ng {platform}. May form o e-mail address doon.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Ang pangalan ng form: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Doon ipadala ang liham. Saka bumalik dito, at sabihin kung kailan mo ipinadala.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>Matatapos ang 48 oras sa {end}. Natitirang oras: {hours}. Naroon pa ba ito noon? Handa na rito ang reklamo.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>Natapos ang 48 oras noong {end}. Wala na ba?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Naipadala na</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Naghihintay sa computer na ito</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Na-save na</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Kasama sa dati mong case ang mga bagong file. Pareho pa rin ang numero at PIN.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Ito ang case card. Pakibigay po sa kabataan.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Ito ang case card mo. Itabi ang numero at PIN: walang makakahanap ng mga ito para sa iyo.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Nasa internet ba ito ngayon? Sabihan din ang CyberTipline: {place}. Sila ang aasikaso sa post na iyon.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Gamit ang numero at PIN na ito, makikita mo ang lagay nito, makakapagdagdag ka ng file, o mababawi mo ito: buksan ang programa at piliin ang “Tingnan o bawiin ang report”.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Gagana ang numero at PIN kapag naipadala na ang report: buksan ang programa at piliin ang “Bumalik sa naka-save na report”.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Kahit wala ang programa, makikita mo kung kumusta na ito o mababawi mo sa browser:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Buksan ulit ang programang ito, piliin ang “Bumalik sa naka-save na report”, at ipadala ito.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Buksan ang programang ito, dito o sa ibang computer, piliin ang “Bumalik sa naka-save na report”, at piliin ang file.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Naghihintay ang report, naka-lock. Walang ipapadala hanggang ipadala mo.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Kinukuha na ng mga sumaling platform ang mga natatanging code at naghahanap ng kopya. Maaaring abutin ng ilang araw. Sila ang nagpapasya kung ano ang tatanggalin.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Tingnan ang lagay nito pagkaraan ng ilang araw: “Tingnan o bawiin ang report” sa unang pahina. Kung wala pang nahanap noon, normal iyon.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Huwag po sanang i-post o i-forward ang larawan, kahit para magbabala sa iba.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Huwag po sanang i-forward ang larawan, kahit para magbabala sa iba.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Huwag mo na sanang i-post ulit ang larawan: maaari itong ma-block, pati ang account mo.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>May nagbabanta o nananakot po ba sa kabataan? Huwag magbayad. Itabi ang mga mensahe, at tumigil sa pagsagot.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>May nagbabanta o nananakot ba sa iyo? Huwag magbayad. Itabi ang mga mensahe, at tumigil sa pagsagot.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Makakakuha ka pa rin ng tulong</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Kung walang larawan, walang natatanging code. Sabihan na lang ang CyberTipline tungkol dito:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Alam mo ba kung saan ito na-post? Gamitin din ang report form ng app o website na iyon.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>May iba pang tulong</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Para sa mga hubad o seksuwal na larawan ang serbisyong ito. May nagbabanta o nananakit ba sa iyo? Pumunta rito:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Para sa ibang larawan, gamitin ang report form ng app o website. Makakatulong din ang makipag-usap sa nakatatandang pinagkakatiwalaan mo.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Mga tala para mamaya</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Mga username, address, araw: tulong ito sa nakatatandang tumutulong sa iyo. Mga salita lang, walang larawan.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Itabi rito, naka-lock</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Itinatabi sa computer na ito, may passphrase.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Ang pinili mo para sa mga talang ito.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Buksan ang mga tala</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Ipinapakita ang itinabi sa ilalim ng passphrase na ito.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>May mga naka-lock na tala sa computer na ito.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Pinoproseso ang mga tala.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Address ng pahina o post</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ano ang nangyari</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Nasa mga tala mo lang ito, at wala saanman.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Idagdag ang talang ito</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Burahin nang tuluyan ang mga talang nakatabi rito?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Dito lang makikita ang isinulat mo. Itabi, i-print, o i-save ito sa file, kung hindi ay mawawala.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Nakatabi sa computer na ito, naka-lock, sa {file}. Walang ibang mayroon nito.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Inaalis ang talang ito sa listahan.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Buksan ang liham</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Ipinapakita ito, at ang 48 oras nito.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Liham para sa {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android na phone</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Ipinapakita ang mga hakbang gamit ang kable.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Kailangan ba ito sa computer na ito? Gamitin ang kable</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Ikonekta ang phone gamit ang kable nito, i-unlock ito, at pindutin ang mensahe tungkol sa USB. Piliin ang “File transfer”.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Ikonekta ang iPhone gamit ang kable nito, i-unlock ito, at pindutin ang “Trust”.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Buksan ang phone sa programa ng computer na ito para sa mga file. Nasa DCIM ang mga larawan nito.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Kopyahin lang ang isang file na ito sa sarili mong folder. Iwan ang nasa phone.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Sa programang ito, bumalik, piliin ang “Sa computer na ito”, at gawin ang natatanging code.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Pagkatapos, burahin ang kopya, at alisin ang laman ng basurahan.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Huwag na huwag itong ipadala sa sarili mo sa chat, email o cloud: may maiiwang kopya roon.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Gamitin ang device na may laman nito</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Huwag itong ipadala o kopyahin sa computer na ito. Sa device na iyon, buksan ang pahinang ito:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Doon ginagawa ang natatanging code. Mananatili ang larawan sa device na iyon.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Ginagawa</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Pinoproseso ang mga naka-save na report.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Itigil</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Walang nagbago sa hindi pa naipadala.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Nakatabi sa computer na ito</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Susubukan ulit sa loob ng {seconds} segundo.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Mag-save ng kopya</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Ipadala na</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Kumokonekta sa serbisyo at ipinapadala ang report na ito.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Mag-save ng kopya</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Isinusulat ang naka-lock na report sa file o USB.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Magtatanong ulit bago gawin ang kahit ano.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Burahin ito nang tuluyan sa computer na ito? Nasa serbisyo pa rin ang naipadala na.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oo, burahin</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Inaalis ito sa computer na ito.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Na-save noong {day}. Mga larawan at video: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Naghihintay ito rito. Wala pang naipadala mula rito.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Maaaring nakarating na ito. Puwede mo itong ipadala ulit: hindi ito mabibilang nang dalawang beses.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Nakarating na ito. Gumagana na ang numero at PIN sa case card.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Hindi ito tinanggap ng serbisyo. Puwede mong gawin ulit ang report.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Binawi na ito.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Sumulat sa app o website</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Sumusulat ng liham na humihiling na tanggalin ito sa loob ng 48 oras.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Sino, saan, kailan, ano: para sa nakatatandang tumutulong.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Kinokopya ang teksto. Nawawala ang kopya pagkalipas ng isang minuto.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Sine-save bilang pahinang mapi-print.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>I-save bilang teksto</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Sine-save bilang simpleng teksto.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Na-save na. Mababasa ito ng sinumang may file na ito.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>nakatago: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>mga link sa ibang lugar: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>mga file ng system: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>nasa loob ng sobrang daming folder: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>mga folder na hindi mabuksan: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Wala sa listahang ito: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Praktis: walang aabot kaninuman mula rito.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Walang nakitang printer. Puwede mo itong i-save bilang PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Pumili ng printer. Maaaring manatili nang sandali sa pila nito ang pahina. Nasa ibang kuwarto ba ito? Kunin agad ang papel.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Ipi-print agad doon.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>QR code para sa {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Itapat dito ang camera ng phone.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Pumili ng isang sagot. Puwede rin ang mga number key.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Mga hakbang</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Kung nasaang hakbang ka na.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ikaw</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Suriin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Larawan</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} min</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Larawan {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>File {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Naka-pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Naghihintay</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Ginagawa ang natatanging code: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Natigil</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Kapareho ng {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Malakas ang code</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Mahina ang code</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Eksaktong kopya lang</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Hindi ito mabasa</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>Itutuloy ito ng “Ituloy ang natitira”.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Isang beses lang ito bibilangin.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Mahaba ito o magalaw. Maaaring hindi mahanap ang maikling bahagi nito.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Puwede ring mahanap ang mga kopyang bahagyang binago.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Simple o madilim na larawan: eksakto at halos kaparehong kopya lang ang puwedeng mahanap.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Eksaktong kopya lang ng file na ito ang puwedeng mahanap.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Mga natatanging code: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Nahanap sa mga {count} sa 100 paraan ng pagbabago ng mga tao sa larawan o video.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Bumalik sa naka-save na report</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Nasa listahan ang mga report na itinabi rito. Ang report sa USB ay file na nagtatapos sa .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Pumili ng ibang file</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Magbubukas ng pahina para pumili ng naka-save na report. Walang ipinapadala.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Piliin ang file</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Ipadala na</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Ginagawa</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Binabasa o ipinapadala ang report.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Huwag maghintay</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Nananatili ang report sa file nito.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ituloy ito</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Ipadala lahat</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Nakarating na ito. Gumagana na ang numero at PIN sa case card.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Hindi ito natuloy. Susubukan ulit sa loob ng {seconds} segundo.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Ito ay naka-save na report, at buo ito: {size}, naka-lock. Pupunta ito sa {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Ginawa ito para sa praktis.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Sino ang naghahanap ng kopya</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Nakukuha ng mga sumaling app at website ang mga natatanging code. Sila ang naghahanap at nagpapasya.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Kunin ang listahan</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Kinukuha ang listahan</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Tinatanong ang serbisyo.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Kailangan ng internet para makuha ang listahan. Walang ipinapadala tungkol sa iyo o sa mga file mo.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Walang naghahanap sa mga naka-lock na chat, tulad ng encrypted na messenger, o sa mga platform na hindi sumali. Puwede mo pa ring hilingin sa kanila na tanggalin ito, gamit ang sarili nilang form.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Hindi makuha ang listahan ngayon. Hindi mo ito kailangan para magpatuloy. Subukan ulit mamaya.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Ang listahan noong {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Wala pang app o website na sumali.</translation>
    </message>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}: {about}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Tatagal ang mga ito hanggang isara mo ang programa. Walang itinatabi.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Lakihan ang letra</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Pinalalaki ang lahat ng letra. Puwede rin ang Ctrl at plus.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Liitan ang letra</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Pinaliliit ang lahat ng letra. Puwede rin ang Ctrl at minus.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Itago ang mga pangalan ng file</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Ipinapakita ang “Larawan 1” sa halip na pangalan.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Burahin nang tuluyan ang lahat ng report, tala, at liham sa computer na ito? Ang naipadala ay mananatiling naipadala.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Magbubukas ng listahan ng lahat ng wika.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Sumusunod sa settings ng computer na ito ang maliwanag, madilim, at matingkad na kulay.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Burahin lahat</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Magtatanong ulit bago gawin ang kahit ano.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oo, burahin</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Inaalis ang mga ito sa computer na ito.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Nabura na. Maaaring may luma at naka-lock pang kopya sa USB o backup.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Laki ng letra: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Naibahagi ba ito?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Sa pagkakaalam ninyo o ng anak ninyo, naibahagi ba ito?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Sa pagkakaalam ninyo o niya, naibahagi ba ito?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Makakapagpatuloy ka anuman ang sagot.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Ipinadala sa iba, o na-post online.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Hindi ko alam</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Kung makita mo ito online, sabihan din ang CyberTipline: {place}. Sila ang aasikaso sa post na iyon. Puwede mo itong gawin pagkatapos nito, o mula sa ibang device.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Ipinapakita ba rito na hubad ka, bahagyang hubad, o may seksuwal na bagay?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Ipinapakita ba rito na hubad ang anak ninyo, bahagyang hubad, o may seksuwal na bagay?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Ipinapakita ba rito na hubad ang kabataan, bahagyang hubad, o may seksuwal na bagay?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Kasama rin ang mga gawa-gawang larawan, halimbawa gawa ng AI.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Kakakonekta lang sa serbisyo.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Offline. Walang naipadala.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Listahan lang ang hiningi. Walang naipadalang galing sa iyo.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Case number at PIN lang ang ipinadala.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Sinubukang magpadala. Hindi pa ito nakumpirma.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Naipadala ang isang naka-lock na report. Nanatili rito ang mga file.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Pigilan ang pagkalat ng larawan o video</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Walang sisisi sa iyo rito. Puwede kang tumigil kahit kailan.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Praktis ito, na may mga sample file na masusubukan. Walang report na makakarating sa totoong serbisyo. Mananatili sa computer na ito nang isang linggo ang ipinadala mo, para makita mo ang lagay nito. Puwede mo itong burahin sa mga setting.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Bumalik sa naka-save na report</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Magpadala ng report na na-save dati.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Tingnan o bawiin ang report</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Kailangan mo ang case number at PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Magpraktis muna</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Tapusin ang praktis</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>Sa praktis, gumagana ang bawat hakbang, at walang report na makakarating sa totoong serbisyo.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Laki ng letra, pagtatago ng pangalan, at pagbura ng lahat.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Magbubukas ng listahan ng lahat ng wika.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Gumagawa ito ng natatanging code: isang code mula sa larawan o video. Nakukuha ng mga sumaling platform ang code, at naghahanap sila ng kopya.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Nananatili sa computer na ito ang larawan o video. Walang tumitingin dito.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Mga 5 minuto lang ito. Hindi kailangan ng pangalan.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Para makaalis agad, pindutin ang “Labas agad”, o pindutin ang Shift nang tatlong beses sa loob ng limang segundo. Mawawala ang hindi mo na-save. Nananatili sa lugar nito ang file na na-save mo, at maaaring matandaan ng computer na ito na binuksan ang programa.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Tungkol dito at privacy</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Ano ang mangyayari sa inilalagay mo rito.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>May makakausap</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Magbubukas ng listahan ng mga help line.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Simulan</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Nasaan ang larawan o video?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sa computer na ito</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>O sa USB o disk na nakasaksak.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Sa phone o ibang device</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Huwag itong kopyahin dito.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Wala na ito sa akin</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>May iba pang tulong.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Para kanino ito?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ako</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Ako ang nasa larawan o video.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Anak ko</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Magulang o guardian ako.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Kabataang tinutulungan ko</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Kaibigan, guro, o counselor ako.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Ang nakakatulong: sabihing hindi ito kasalanan ng anak ninyo, at na mabuti at nalaman ninyo. Huwag po sanang tingnan ang laman ng phone, i-forward ang larawan, o mag-post tungkol dito.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Ang nakakatulong: sabihing hindi niya ito kasalanan, at na mabuti at nalaman ninyo. Huwag po sanang ipapadala sa inyo ang larawan, at huwag itong i-forward.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Narito ka.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Isang hakbang sa proseso.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>paggamit: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>mga opsyon</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>mga argument</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>ipakita ang tulong na ito at lumabas</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument na %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>kailangan pa ang mga argument na ito: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>hindi kilalang mga argument: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>hindi puwede ang %(value)r (pumili sa %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>hindi puwedeng isabay sa argument na %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>kailangan ng isang argument</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>kailangan ng kahit isang argument</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Sabihin kung ano ang ipinadala: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Walang maikukumpara.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Walang nahanap na katulad.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} sa 256 bit ang naiiba sa {file} ({variant}). Tugma ito kung hanggang {most} lang.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>Nasa {file} ({variant}) ang {share} % ng mga frame nito. Tugma ito mula {least} % pataas.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Kaparehong-kapareho ng {file} ang mga byte nito.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Bawiin ang case {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Walang nabago.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>Binawi ang {report} bago ito naipadala. Walang nakakuha nito, at nabura na ang naka-lock na file nito.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>mga platform: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Natanggap</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Nabago</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Laman</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Kinuha ng</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Hinarang ng</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Puwedeng nakita ng filter sa computer o network na ito na ginamit ang serbisyo. Hindi nito puwedeng makita kung para saan: naka-lock iyon, at ang serbisyo lang ang makakabukas.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Puwedeng nakita ng filter sa computer o network na ito na may ipinadala sa serbisyo, pati ang case number at mga bilang sa sagot nito. Naka-lock ang mismong report, at ang serbisyo lang ang makakabukas.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Puwedeng nakita ng filter sa computer o network na ito na may ipinadalang report sa serbisyo, pati ang sagot dito kung mayroon. Naka-lock ang mismong report, at ang serbisyo lang ang makakabukas.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Puwedeng nakita ng filter sa computer o network na ito na hiningi ang listahan ng mga platform, pati ang listahan.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Maaaring nakarating na ito. Walang masama kung magtanong ulit.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Sabihin kung aling serbisyo: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Hindi naitala kung saan ito papunta, kaya hindi mapapansin sa susunod kung may magbago.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Hindi, tumigil dito</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Oo, alam kong tama ito</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Ituloy pa rin?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Hindi pa ito nagamit sa computer na ito.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Serbisyo: {name}, nasa {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Praktis ito at walang aabot kaninuman.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Ingat: in-install ang programang ito para sa ibang serbisyo, ang {name}, na nasa {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Ingat: noong huli, nasa {host} ang {name}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Ingat: iba na ang key ng {name} kaysa noong huli, kaya baka mabuksan ng iba ang ipapadala mo.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Kung hindi ito sinabi sa iyo ng taong pinagkakatiwalaan mo, tumigil dito at magtanong sa kaniya.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Serbisyo: nasa {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Hindi alam ng computer na ito ang pangalan nito; hindi pa ito nagamit dito.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>may hangganan ang memory, walang pagsulat ng file, walang core dump</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>walang bagong pahintulot</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>walang ibang programang makakasilip sa memory nito</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: walang file at walang folder</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: maikling listahan ng mga system call</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>job na may iisang process, may hangganan ang memory</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>mababang integrity</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>profile ng sandbox: pagkukuwenta lang</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>magbukas ng koneksiyon</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>magbukas ng file</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>tumingin sa folder</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>magsulat ng file</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>magpatakbo ng ibang programa</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Walang process na nagbabasa ng file ang mapapatakbo rito. I-install ulit ang programa, o gumamit ng ibang computer.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Binabasa ang mga file sa sarili nilang mga process. Ang pumipigil sa ganoong process dito:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Ang ipinagkait sa isa sa mga ito ngayon lang, nang subukan nitong:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ipinagkait</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>POSIBLE</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Ang ginagamit sa pagbasa ng mga file:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>WALA RITO</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Mga file na sabay-sabay: {count}. Pinakamalaking memory para sa bawat isa: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Nasa {folder} ang mga report na itinabi mo.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Wala pang nakatabi roon.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Hindi masulatan ang folder na iyon.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Magagawa ng mapaminsalang file ang anumang may markang {possible}. Gumamit ng ibang computer para sa mga file mula sa hindi kilala.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Itatabi gamit ang passphrase ang mga sagot mo at ang bawat natatanging code na natapos. Kapag nakalimutan mo ito, wala nang makakabukas nito, at magsisimula ka ulit. Hindi itinatabi ang mismong mga larawan.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>basahin ang passphrase ng draft mula sa file (- ang standard input)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Itinutuloy ang {draft}. Mga natatanging code na tapos na: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Walang nakatabi rito na nagsasabing naging case na iyon. Ikukumpara sa mga puwedeng naging ito: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Walang hindi tapos na report na nabubuksan ng passphrase na ito ang naging case na iyon. Sabihin na lang ang file na ipinadala mo: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Itinatanong sa terminal ang passphrase. Kung walang terminal, ibigay ang {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Ang passphrase ay may hindi bababa sa {count} karakter. Mainam ang ilang salita.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Ang parehong passphrase ulit:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Magkaiba ang dalawang passphrase. Walang itinabi.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tapos na</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>tapos na, pero may kahit isang file na hindi nabasa</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>hindi naintindihan ang command</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>para sa ibang serbisyo ang mga sagot; walang itinabi</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>may kopyang hindi tugma, o masyadong simple para masabi</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: may hindi tama rito</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>itinigil gamit ang Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>walang report</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>naka-save na report</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>hindi naihatid, subukan mamaya</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>tuluyang tinanggihan</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>hindi na-save</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>hindi tapos na report</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>mga tala at liham</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>hindi inaasahan</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>mga exit code:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>larawan</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Itinigil.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Walang naipadala.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>isang JSON object bawat linya sa standard output</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>wika ng mga teksto, halimbawa de o pt_BR (kung wala: ang sa system)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>ang file na nagsasabi kung aling serbisyo</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>ituloy kahit iba na ang address o key ng serbisyo kaysa noong huli</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>basahin ang PIN mula sa file (- ang standard input)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>dumaan sa proxy na ito: http://HOST:PORT, o socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); binabasa rin mula sa TAKEITDOWN_PROXY, at wala nang iba pang setting</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>bilang ng minuto</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>numerong higit sa 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Mga natatanging code ng mga larawan at video, ginagawa sa computer na ito, para hindi kumalat ang mga kopya. Hindi kailanman ipinapadala ang mismong mga file. Kung walang command, bubukas ang window; kung naka-save na report lang (REPORT.tid), bubukas ito kasama ang report.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>ipakita kung aling version ito, at lumabas</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>kung ano na ang lagay ng case</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>bawiin ang case</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>kung sino ang naghahanap ng kopya, ayon sa araw na ito</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>maayos ba ang lahat dito, at ano ang pumipigil sa mapaminsalang file? walang ginagamit na network</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>tama ba ang pagka-install nito? walang ginagamit na network</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>mga digest ng lahat ng file, mula sa naglathala ng programa</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>ipakita ang mga digest ng mga file na narito</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>gumawa ng mga natatanging code at ipakita ang mga ito; walang ginagamit na network</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>file o folder</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>ipakita rin ang mismong mga natatanging code</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>kunin ang eksaktong mga frame ng video na kinukuha ng batayang vPDQ sa bilis na ito (kung wala: bawat frame, at itinatabi ang mga naiiba)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>pinakamaraming hash ng isang larawan, para mahanap din ang mga in-edit na kopya: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>itabi gamit ang passphrase ang natapos, at doon magpatuloy sa susunod</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>tugma ba ang kopyang ito sa ipinadala? walang ginagamit na network</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>file o folder na ikukumpara</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>ang ipinadala; puwedeng ibigay nang ilang beses</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>ipakita kung gaano ito kalapit, at sa aling file</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>ikumpara sa draft na pinagmulan ng report para sa case na ito</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>ikumpara sa mga natatanging code na nasa draft na ito</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>gumawa ng report at i-save ito nang naka-lock, para ipadala ngayon o sa susunod</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>gumawa ng dagdag na report na may mga bagong file para sa case na mayroon ka na</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>ang case number nito</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>file o folder (kung wala: lahat ng nasa draft)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>kung sino ang gumagawa ng report</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>wala pang 18 sa larawan</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>may hubad o seksuwal na makikita</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>naibahagi na</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>paraan para makontak ka; hindi ito kailangan. Nakikita ng ibang programa rito ang ibinibigay sa command: kung walang address na kasunod, itatanong ito</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>basahin ito mula sa file (- ang standard input)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>ang file na isusulat, na maipapadala mula sa kahit anong computer (kung wala: itatabi sa computer na ito)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>itabi agad gamit ang passphrase ang mga sagot at natatanging code, at doon magpatuloy sa susunod</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>ipakita ang eksaktong byte na ila-lock</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>ilista ang mga report na nakatabi sa computer na ito</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>isulat sa file ang nakatabing report, para ipadala mula sa ibang computer</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>ayon sa nakikita sa listahan</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>sumulat ng liham ayon sa TAKE IT DOWN Act ng USA; walang ipinapadala</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>mga tala bilang ebidensiya, naka-lock sa computer na ito; mga salita lang</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>isulat bilang PDF ang gabay para sa mga magulang o para sa mga tagapayo</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>ang kailangan ng liham, bilang isang JSON object (- ang standard input); kung wala, isa-isa itong itatanong. Mga key: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>ituloy ang liham para sa platform na ito na nakatabi rito</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>isulat sa file na ito: .pdf bilang PDF, kung hindi ay bilang teksto (kung wala: ipakita rito)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>kung kailan mo ito ipinadala: now (ngayon), o &apos;YYYY-MM-DD HH:MM&apos;; mula roon binibilang ang 48 oras</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>isulat na lang ang reklamo sa FTC: tapos na ang 48 oras, at naroon pa rin ito</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>itabi ang liham kasama ng mga tala, naka-lock</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>magdagdag ng tala, bilang isang JSON object na may isa o higit pa sa user, place, when at what (- ang standard input)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>kung para kanino ito</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>bansang may mga help line na nakalagay rito (kung wala: ang sa system)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>ang file na isusulat</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>basahin ang passphrase ng mga tala mula sa file (- ang standard input)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>burahin nang tuluyan sa computer na ito ang mga nakatabing report, o ang lahat</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>hindi tapos na report</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>lahat ng itinabi ng programa rito kailanman</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>huwag nang magtanong ulit</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>ipadala ang mga naka-save na report; walang masama kung dalawang beses ipadala</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>mga nakatabing report o file (kung wala: lahat ng naghihintay sa computer na ito)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>magpatuloy sa pagsubok, pahaba nang pahaba ang pagitan, sa loob ng 60 minuto o kung ilan ang ibinigay (0: isang subok); pinipigil ito ng Ctrl-C</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>ipadala lang ang ginawa para sa serbisyong ito</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>case number, may gitling man o wala; o ang ID ng nakatabing report na hindi pa naipadala</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>case number, may gitling man o wala</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Para sa larawang kinuha noong 18 o pataas na, ang StopNCII.org ang tamang lugar. Pareho ang paraan nito: nasa iyo pa rin ang larawan. Pumunta sa https://stopncii.org . Walang itinabi rito.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Para sa mga larawang may hubad o seksuwal na makikita ang serbisyong ito. Para sa ibang larawan, gamitin ang report form ng site o app kung nasaan ito. Puwede ka ring makipag-usap sa taong pinagkakatiwalaan mo. Walang itinabi rito.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Itinatanong sa terminal ang contact. Kung walang terminal, ibigay ang {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Kailangan pa ang mga ito: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Email address, kung gusto mong makontak ka (o pindutin lang ang Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Sabihin kung aling mga file, o draft na may mga natatanging code ng mga ito.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Ipinapadala ito nang naka-lock, may ganitong mga header at wala nang iba:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Nakatabi pa rin ang hindi tapos mong report. Para burahin ito: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Para ipadala ito: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Wala rito ang mga help line ng bansang iyon. Mayroon sa mga bansang ito: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Na-save sa {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Na-save sa computer na ito bilang {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Wala pang naipadala.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Praktis: walang makakatanggap ng report na ito.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Isulat na ngayon ang dalawang ito. Isang beses lang itong ipapakita, at wala nang makakahanap ulit nito para sa iyo.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>naghihintay na ipadala</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>ipinapadala, o baka naipadala na: hindi ito mabibilang nang dalawang beses kahit ipadala ulit</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>natanggap ng serbisyo</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>hindi tinanggap ng serbisyo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>binawi na</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Nabura na. Maaaring may matirang mga lumang kopya nang ilang panahon sa solid-state disk, USB, o backup. Kung naka-save na report, naka-lock na file iyon na serbisyo lang ang makakabukas; kung hindi tapos na report, file iyon na passphrase lang ang makakabukas.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Walang naka-save na report dito.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Mga report na puwedeng ipadala: {count}. Ang command para dito: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Naisulat sa {file}. Puwede itong ipadala ng kahit sino mula sa kahit anong computer, at ang serbisyo lang ang makakabukas. Kahit ipadala rin ito mula rito, hindi ito mabibilang nang dalawang beses.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Sabihin kung ano ang buburahin, o ibigay ang {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Walang binura.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Burahin nang tuluyan ang lahat ng itinabi ng programa rito kailanman?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Burahin nang tuluyan ang mga sinabi mo?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Sa mga ito, baka hindi pa naipadala ang {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Oo, burahin nang tuluyan</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Report {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Walang naghihintay na naka-save na report dito.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Itinigil. Naka-save pa rin ang mga hindi nakumpirma. Hindi mabibilang nang dalawang beses kahit ipadala ulit.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Susubok ulit pagkaraan ng {seconds} segundo.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>Natanggap na dati ang {report}; walang nabago sa pagpapadala ulit.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>Natanggap na ang {report}.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Praktis iyon at walang aabot kaninuman.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>mga natatanging code: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Hindi ito naitala rito. Walang masama kung ipadala ulit, at wala ring masama kung burahin.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Mga platform na kumukuha ng mga natatanging code mula sa {name}, ayon sa {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>wala pa</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>mga larawan at video: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>I-type ang {first} hanggang {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Paki-type ang isa sa mga numero.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>Itinatanong sa terminal ang PIN. Kung walang terminal, ibigay ang {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Hindi mabasa ang file na ito: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Maayos ang lahat.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>May hindi tama: huwag itong gamitin para sa report.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>HINDI MAPATAKBO</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>WALANG PUMIPIGIL</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, kabuuang {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>mga alam na sagot</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>MALING SAGOT</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>walang ibang programang makakasilip dito</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>maaaring makasilip dito ang ibang programa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Listahan ng mga file</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Pangunahing programa</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Mga katulong na programa</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>wala rito; ikumpara ang numero sa itaas sa numerong ibinigay sa iyo</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>tugma ang lahat ng file</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>HINDI TUGMA</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Baka hindi pansinin ang liham na kulang ng alinman sa mga ito. Kulang pa: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Mga liham na nakatabi: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Itinatanong sa terminal ang kailangan ng liham. Kung walang terminal, ibigay ang {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Hindi magamit ang mga sagot na ito: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Linyang walang laman kapag tapos na.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Ibigay ang oras nang ganito: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Hindi pa dumarating ang oras na iyon.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Kailangan ng reklamo ang oras kung kailan mo ipinadala ang liham: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Kapag naipadala na, bilangin ang 48 oras nang ganito: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Walang talang nakatabi rito.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Mababasa ito ng sinumang may file na ito.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>hindi pa naipapadala</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>Matatapos ang 48 oras sa {end}. Natitirang oras: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>Natapos ang 48 oras noong {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Nakatabi sa computer na ito, naka-lock: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Itatabi ang mga tala gamit ang passphrase. Kapag nakalimutan mo ito, wala nang makakabukas sa mga tala. Walang larawang isinasama rito.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Ang isang tala ay isang JSON object na may isa o higit pa sa: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Walang laman ang tala.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>May hindi gumana. Ligtas ang mga file mo at hindi naipadala. Pakisubukan ulit.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Wala roon ang file na ito. Tingnan ang pangalan at piliin ulit.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Hindi ito larawan o video na file. Pumili ng iba.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Link ito sa ibang file. Piliin ang mismong larawan o video.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Nasa cloud storage mo ang file na ito at wala sa computer na ito. I-download muna, tapos piliin ulit.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Walang laman ang file na ito. Hanapin ang buong file at iyon ang piliin.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Walang file sa folder na ito. Pumili ng iba.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Hindi nabasa ang file na ito. Tingnan kung nakakabit ang drive nito, tapos subukan ulit.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Nabago ang file na ito habang binabasa. Isara ang ibang programang gumagamit nito, tapos subukan ulit.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Hindi ito larawan o video na mababasa rito. Piliin ang mismong larawan o video.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Sira ang file na ito, o uri na hindi mababasa rito. Eksaktong kopya lang nito ang puwedeng mahanap. Kung mayroon ka rin nito sa ibang anyo, idagdag din iyon.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>May bahagi ng file na ito na nawawala o sira. Galing sa natitira, ayon sa nakikita sa screen, ang mga natatanging code nito. Kung mayroon ka ring buo, idagdag din iyon.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Masyadong malaki ang larawang ito para masuri. Eksaktong kopya lang nito ang puwedeng mahanap.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>May tunog ang file na ito pero walang larawan. Eksaktong kopya lang nito ang puwedeng mahanap.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Hindi nasuri ang file na ito. Kung mayroon man, eksaktong kopya lang nito ang puwedeng mahanap.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Masyadong matagal ang file na ito. Kung mayroon man, eksaktong kopya lang nito ang puwedeng mahanap.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>May mga tanong pang hindi nasasagot. Bumalik at sagutin ang mga ito.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Walang nakuhang natatanging code sa mga file na ito, kaya walang maipapadala. Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Sobra ito para sa isang report. Gumawa ng dalawang report na mas kaunti ang file.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Mukhang hindi ito email address. Tingnan ito, o iwanang blangko.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Walang naka-save na report na ganito ang pangalan. Tingnan ang pangalan.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Hindi naka-save na report ang file na ito. Piliin ang file na nagtatapos sa .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Sira ang naka-save na report na ito at hindi maipapadala. Gamitin ang ibang kopya, o gawin ulit ang report.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Ginawa ang report na ito sa mas bagong version ng programang ito. Ipadala ito gamit ang version na iyon.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Ginawa ang report na ito para sa ibang serbisyo, at iyon lang ang makakabukas nito. Ligtas pa rin ito sa file nito.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Hindi ma-save doon ang report. Walang nawala: pumili ng ibang lugar.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>May file nang ganito ang pangalan. Hindi ito ginalaw: pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Wala nang espasyo roon. Walang nawala: magbakante o pumili ng ibang lugar.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>May ibang window o command na gumagamit sa mga naka-save na report. Hintaying matapos ito, tapos subukan ulit.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Hindi mabago ngayon ang folder ng mga naka-save na report. Ligtas ang mga report doon, at walang naipadala.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Walang naka-save na report na may ganitong tanda rito. Tingnan ang listahan at subukan ulit.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Nasa serbisyo na ang report na ito, o maaaring nasa kanila na. Para bawiin ito, gamitin ang case number at PIN nito.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Walang hindi tapos na report na ganito ang pangalan. Tingnan ang pangalan.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Hindi ito file ng hindi tapos na report. Pumili ng iba.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Sira ang hindi tapos na report na ito at hindi mabubuksan. Walang naipadala. Pakisimulan ulit.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Ginawa ang hindi tapos na report na ito sa mas bagong version ng programang ito. Buksan ito gamit ang version na iyon.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Hindi ito nabubuksan ng passphrase na ito. Subukan ulit. Walang makakahanap ng nakalimutang passphrase: kung ganoon, magsimula ulit.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Nakabukas sa ibang window o command ang hindi tapos na report na ito. Isara muna roon.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Hindi mabuksan ang mga talang ito. Baka sira, o gawa ng mas bagong bersiyon.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Binago ng ibang window ang mga talang ito. I-save ang sa iyo sa isang file, at buksan ulit ang mga tala.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Hindi mailagay sa PDF ang ilang letra. I-save na lang bilang teksto.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Hindi magamit ang file na nagsasabi kung alin ang serbisyo. Humingi ulit nito kung saan mo ito nakuha.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Hindi ito matanggap ng serbisyo ngayon. Subukan ulit mamaya.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Walang koneksiyon sa serbisyo. Tingnan ang internet at subukan ulit.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Walang sagot mula sa serbisyo. Maaaring natanggap nito ang ipinadala, o hindi. Ipadala ulit: hindi ito mabibilang nang dalawang beses.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Hindi nakakonekta ang proxy, kaya walang naipadala. Tingnan ang address nito, o subukan nang wala ito.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>May bagay sa network na ito na gustong basahin ang ipinapadala, kaya walang naipadala. Maaaring filter o sign-in page iyon. Subukan ang ibang network.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Hindi masuri ang koneksiyon, kaya walang naipadala. Tingnan ang petsa at oras ng computer na ito. Kung tama, subukan ulit bukas.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Iba ang sumagot sa halip na ang serbisyo. Maaaring Wi-Fi sign-in page iyon. Mag-sign in, tapos subukan ulit.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Abala ang serbisyo. Subukan ulit pagkaraan ng ilang minuto.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Hindi tinanggap ng serbisyo ang report na ito. Pakigawa ulit.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Masyadong malaki ang report na ito para sa web server ng serbisyo, kaya hindi ito tinanggap. Gumawa ng dalawang report na mas kaunti ang larawan sa bawat isa. Pakisabi rin sa mga nagpapatakbo ng serbisyo.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Ligtas dito ang report mo.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Pang-praktis ang report na ito at totoo ang serbisyo, o baligtad. Hindi ito tinanggap.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Hindi pinapayagan ng computer na ito na buksan mo ang file. Magtanong sa nag-aasikaso sa computer na ito, o kopyahin ang file sa sarili mong folder.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Wala pang natatanging code doon. Piliin na lang ang file na ni-report mo.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Hindi pa makatanggap ang serbisyong ito ng naka-lock na tanong, at hindi kailanman ipinapadala nang hindi naka-lock ang case number at PIN mo. Walang naipadala. Magtanong sa mga nagpapatakbo ng serbisyo.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Hindi ito ang serbisyong ginamit mo noong huli. Walang naipadala. Itanong sa taong pinagkakatiwalaan mo kung tama ang pagbabago.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Hindi magkatugma ang case number at PIN na ito. Tingnan ang dalawa at subukan ulit.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Masyadong maraming maling PIN. Maghintay muna, tapos subukan ulit.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Binawi na ang case na ito, kaya wala nang maidaragdag.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Hindi ito case number. Tingnan ang bawat karakter.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>May anim na numero ang PIN. Tingnan ito at subukan ulit.</translation>
    </message>
</context>
</TS>
