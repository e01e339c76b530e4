<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Kuhusu na faragha</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Programu hii ni ya bure na inajitegemea. NCMEC haikuitengeneza na haiiendeshi. Hili ni toleo la {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Programu hii imeundwa kwa sehemu huria {number}. Leseni zake ziko kwenye folda {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Picha au video yako haitoki kamwe kwenye kompyuta hii. Hakuna anayeiangalia.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Alama ya kidijitali si picha. Ni vigumu sana kupata kitu kinachotambulika kutoka kwake. Bado tunaifunga kwa kufuli, na ni huduma pekee inayoweza kuifungua.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Kinachoweza kutumwa: alama za kidijitali, majibu yako, na anwani yako ya barua pepe ukiandika. Unaona vyote kwanza. Vinatumwa tu ukibofya “Tuma sasa”.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Ukiifunga, programu haihifadhi chochote, isipokuwa ulichagua kuhifadhi kitu. Hakuna akaunti, na hakuna anayehesabu unachofanya hapa.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Baadhi ya dalili za matumizi haziko mikononi mwetu. Kompyuta hii inaweza kukumbuka kwamba programu ilitumika. Pia inaweza kuweka sehemu za kumbukumbu yake kwenye diski.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Nani anatafuta nakala</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Hufungua ukurasa wenye orodha, kisha hurudi hapa.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Unaweza kuchagua na kunakili hii.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Hunakili anwani.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Kwenye simu</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Huonyesha msimbo ambao kamera ya simu inaweza kusoma.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Imenakiliwa. Unaweza kuibandika kwenye kivinjari.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Ficha msimbo</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Kuna mahali pa kusaidia hili</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Je, ulikuwa na miaka 18 au zaidi ilipochukuliwa? Basi huduma hii ndiyo sahihi:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Je, mtoto wako alikuwa na miaka 18 au zaidi ilipochukuliwa? Basi huduma hii ndiyo sahihi:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Je, alikuwa na miaka 18 au zaidi ilipochukuliwa? Basi huduma hii ndiyo sahihi:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Inafanya kazi kwa njia ileile: picha inabaki kwenye kifaa chako. Hailipishwi.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Chagua yote yanayofaa. Kisha hatua zitaonekana hapa.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Afadhali usifanye</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Mtu wa kuongea naye</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Hufungua orodha ya simu za msaada.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Unachochagua hapa hakiwekwi popote wala hakitumwi kwa mtu yeyote.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Kinachosaidia sasa</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Je, kuna linalofaa?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Kuna anayemtishia, au anayetaka pesa au picha zaidi</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Kuna anayenitishia, au anayetaka pesa au picha zaidi</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Iko mtandaoni sasa</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Inajulikana ni nani anayo</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Najua ni nani anayo</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Ana chini ya miaka 13</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Nina chini ya miaka 13</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Ni bandia, au imetengenezwa kwa AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Hakuna kati yetu aliye na faili</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Sina faili</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Huonyesha au huficha hatua zake.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Usilipe.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Usitume picha zaidi.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Usifute ujumbe.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Usiichapishe wala usiisambaze, hata kama ni kuwaonya wengine.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Chanzo: {name}. Ukurasa hauna tarehe.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Chanzo: {name}, {day}. Umepita zaidi ya mwaka mmoja.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Chanzo: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Usilipe, na usitume zaidi. Acha kujibu, lakini weka ujumbe wote. Mwambie mtu leo.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Fuata hatua hizi pamoja na mtu mzima unayemwamini.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Mwambie mtu mzima unayemwamini ni nani anayo. Anaweza kusaidia ili jambo hili likome.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Tafadhali msilipe, na mtu yeyote asitume zaidi. Acheni kabisa kujibu, lakini wekeni ujumbe wote. Simu za msaada zinajua la kufanya.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Fuateni hatua hizi pamoja, kwa kasi ya mtoto.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Usimwombe mtu yeyote aitume tena, wala usiipakue. CyberTipline wanaweza kusaidia bila faili:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Waambie CyberTipline kuhusu chapisho hilo. Wanashughulikia chapisho hilo:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>Nchini Uingereza, Report Remove pia huondoa kwenye tovuti picha za walio chini ya miaka 18. Huanzia hapa:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Iombe programu au tovuti yenyewe iiondoe. Nchini Marekani ina saa 48. Isipoiondoa, lalamika hapa:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Tafadhali andika ni nani anayo. Simu ya msaada inaweza kulipitia jambo hili pamoja nawe.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Picha bandia au zilizotengenezwa kwa AI pia zinahesabika. Tengeneza alama zake za kidijitali kwa njia ileile.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Una miaka mingapi kwenye picha au video?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Mtoto wako ana miaka mingapi kwenye picha au video?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Kijana huyo ana miaka mingapi kwenye picha au video?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Kinachohesabika ni umri ilipochukuliwa, si umri wa leo.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Chini ya 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 au zaidi</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Kwa ajili yako.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Kwa ajili ya mtoto wako.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Kwa ajili ya kijana unayemsaidia.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Chini ya miaka 18 kwenye picha au video.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Imesambazwa.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Haijasambazwa.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Hujui kama imesambazwa.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Unaweza kuchagua na kunakili hii.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Namba ya rekodi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Hunakili namba na PIN. Huondolewa baada ya dakika moja.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Huhifadhi kadi kama ukurasa wa kuprinti.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Hifadhi kama picha</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Huhifadhi kadi kama picha.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printi</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Kitakachofuata</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Ukurasa wa kivinjari</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Mtu wa kuongea naye</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Hufungua orodha ya simu za msaada.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Kingine kinachosaidia</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Hatua za vitisho, za machapisho yaliyo mtandaoni, na zaidi.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Ongeza faili hapa</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Hutengeneza ripoti nyingine yenye namba na PIN ileile. Huuliza kwanza.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Umeweka namba na PIN? Zitaonyeshwa tena tu faili mpya zikikamilika.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Ndiyo, ongeza faili</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Hurudi kwenye orodha ya faili.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Umeweka namba na PIN? Dirisha likifungwa, hakuna anayeweza kuzionyesha tena.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Ndiyo, lifunge</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Hufunga dirisha.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Bado</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Mtu wa kuongea naye: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Imenakiliwa. Huondolewa kwenye ubao wa kunakili baada ya dakika moja, au dirisha hili likifungwa.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Imetengenezwa kwa {service} tarehe {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>MAZOEZI. Kadi hii haimfikii mtu yeyote.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Kadi ya rekodi</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Ulichoweka ili uendelee siku nyingine bado kiko hapa, kimefungwa. Ili kukifuta, chagua “Rudi kwenye ripoti iliyohifadhiwa” kwenye ukurasa wa kwanza.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Huonyesha printa za kompyuta hii.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Namba ya rekodi: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Imepelekwa kwenye printa. Tafadhali chukua karatasi uondoke nayo.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Haikuweza kuprintiwa. Unaweza kuihifadhi kama PDF badala yake.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Imehifadhiwa. Yeyote mwenye faili hii anaweza kuona na kubatilisha ripoti.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“Toka haraka” hufungua tovuti nyingine. Anayerudi kutoka hapo hukuta ukurasa huu, lakini bila namba, PIN wala jibu.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Historia ya kivinjari inaonyesha kuwa ukurasa huu ulifunguliwa. Mtandao pia unaweza kuona hilo. Anayedhibiti kifaa hiki, au kichujio cha shule, anaweza pia kuona unachoandika, na jibu.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Afadhali tumia dirisha la faragha, na ulifunge ukimaliza.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Angalia au batilisha ripoti</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Andika namba ya rekodi na PIN kutoka kwenye kadi ya rekodi.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Namba ya rekodi</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Makundi manne ya herufi nne.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Tarakimu sita.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Angalia hali</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Inauliza</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Huduma inaulizwa.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Ongeza faili</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Hutengeneza ripoti nyingine yenye namba na PIN ileile. Bado hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Batilisha</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Huuliza mara moja zaidi kabla ya kufanya lolote.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Nani anatafuta nakala</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Hufungua ukurasa wenye orodha, kisha hurudi hapa.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Kagua nakala uliyoipata</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Hufungua ukurasa wa kulinganisha faili mbili hapa. Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ndiyo, batilisha</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Huduma inaacha kutumia alama hizi za kidijitali.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Ubatilishe kabisa? Majukwaa yanaambiwa yaache kutafuta. Ripoti iliyobatilishwa haiwezi kutumika tena; itabidi utengeneze mpya.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Huduma imebatilisha ripoti hii, na majukwaa yanaambiwa yaache kutafuta. Hukufanya kosa lolote. Unaweza kutengeneza ripoti mpya.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Ripoti imefika. Inasubiri kukaguliwa, na huhitaji kufanya chochote.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Sababu: ina vitu vingi kuliko ripoti nyingi.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Sababu: haikutengenezwa kama programu hii inavyotengeneza ripoti.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Sababu: ina picha maarufu au za umma.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Sababu: huduma hii si ya vitu vilivyomo.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Sababu: huduma huhifadhi kila ripoti kwa muda maalum tu.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Sababu: wanaoendesha huduma waliombwa kufanya hivyo.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Ripoti imefika. Inaandaliwa.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Ripoti inafanya kazi. Majukwaa yanaweza kutafuta nakala.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Ripoti imebatilishwa. Majukwaa yanaambiwa yaache kutafuta.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Ilifika tarehe {day}. Picha na video ndani yake: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Imebatilishwa.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Hazikutumika, kwa sababu zinafanana pia na picha maarufu au tupu: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Alama za kidijitali ziko tayari kuchukuliwa na majukwaa.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Kinachofuata, alama za kidijitali zinaandaliwa ili majukwaa yazichukue.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Majukwaa yaliyochukua alama za kidijitali: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Bado hakuna jukwaa lililozichukua. Siku za kwanza hilo ni kawaida.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Majukwaa yaliyopata na kuzuia nakala: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Bado hakuna kilichopatikana. Hilo ni kawaida, na majukwaa yanaendelea kutafuta.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Kagua kabla ya kutuma chochote</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Hiki tu ndicho kinachoweza kutoka kwenye kompyuta hii. Picha na video zinabaki hapa.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Inaandaa</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Ripoti inatengenezwa.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Inahitajika ili kutuma au kuhifadhi. Bado hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Hifadhi kwa baadaye badala yake</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Hufungua ukurasa wa kuhifadhi ripoti. Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Hurudi kubadilisha hii, kisha huja hapa tena.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Majibu yako</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Kinachotumwa</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Kisichokuwemo</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Endelea na zilizobaki</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Hurudi kwenye faili na kuendelea na zilizosimamishwa.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Njia ya kukufikia</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Nani anapata</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Onyesha baiti kamili</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Huonyesha kilicho ndani ya ripoti iliyofungwa, herufi kwa herufi.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Baiti kamili</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Kilicho ndani ya ripoti iliyofungwa.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Zimesimama: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Hazisomeki: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Hakuna. Hakuna atakayekuandikia.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, kwenye {host}. Ni huduma hii pekee inayoweza kuifungua.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Hii si huduma ambayo programu hii iliwekewa. Hiyo ni {name}, kwenye {host}. Kama hukutarajia hili, usitume: muulize mtu unayemwamini.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Mara ya mwisho, huduma hii ilikuwa mahali pengine: {host}. Kama hukutarajia hili, usitume: muulize mtu unayemwamini.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Ufunguo wa huduma hii si ule wa mara ya mwisho: huenda mtu mwingine anaweza kufungua unachotuma. Kama hukutarajia hili, usitume: muulize mtu unayemwamini.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Alama za kidijitali za picha: {pictures}, za video: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Ukubwa, ikiwa imefungwa: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Ndiyo, alama hizi za kidijitali zinaweza kutumwa</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Nani anatafuta nakala</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Hufungua ukurasa wenye orodha, kisha hurudi hapa.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Ifanye iwe rekodi yake yenyewe</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Inapata namba na PIN mpya.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Tuma sasa</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Ficha baiti kamili</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Inaenda kwenye rekodi yako {number} na kuongezwa humo.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Majukwaa yaliyojiunga yanatafuta nakala na kuamua cha kuondoa. Hakuna anayetafuta kwenye mazungumzo yaliyofungwa, kama programu za ujumbe uliofichwa kwa msimbo, au kwenye majukwaa ambayo hayajajiunga.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Huenda kwenye folda iliyo juu ya hii.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mpya kwanza</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Kwa jina</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Kubwa kwanza</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Hupanga faili.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Faili na folda</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Andika ili kutafuta. Backspace hupanda juu.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Chagua zote</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Huchagua kila faili kwenye orodha.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Usichague yoyote</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Huondoa chaguo zote.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Ili kuchagua kadhaa, shikilia Ctrl unapobofya. Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Jina la faili</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Tafuta jina, au andika ilipo</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Itahifadhiwa kwa jina hili.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Huonyesha majina yanayolingana.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Fungua folda</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hifadhi hapa</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chagua</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Chagua zile tu zinazoonyesha hilo. Bofya mara moja kuchagua faili, bofya tena kuondoa chaguo.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Angalia ndani ya folda hii</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Chukua zilizochaguliwa</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Vipakuliwa</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Eneokazi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Folda yangu</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Huonyesha kilichomo.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hakuna kitu hapa.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Hapana, iache</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Hakuna kinachobadilika.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Njia ya kukufikia?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Unaweza kuacha wazi. Baadhi ya watu wanataka kuulizwa kama kuna swali.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Anwani ya barua pepe (si lazima)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Iache wazi ili uendelee bila hiyo.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Je, mtu mwingine anaweza kusoma barua pepe yako? Basi ni bora kuacha wazi.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Kagua nakala uliyoipata</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Je, majukwaa yangeipata? Faili zote mbili zinalinganishwa hapa. Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Tafadhali usihifadhi nakala kutoka mtandaoni kwa ajili ya hili. Tumia iliyopo hapa tayari.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Picha au video iliyotumika kutengeneza ripoti.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Chagua uliyoripoti</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Chagua nakala</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Inalinganisha</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Chagua nyingine uliyoripoti</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Alama za kidijitali zinatengenezwa.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Maneno ya siri</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Uliyochagua kwa ripoti hii.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Je, ulichoripoti hakipo tena? Alama za kidijitali ulizoweka zinatosha.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Tumia ulichoweka</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Alama za kidijitali ulizoweka: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Zilizochaguliwa: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Ni faili ileile kabisa. Majukwaa yanayoshiriki yanaweza kuipata.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Inalingana. Majukwaa yanayoshiriki yanaweza kuipata nakala hii.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Hailingani. Je, ni yako? Basi weka nakala hii pia kwenye ripoti.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Haina vitu vingi au ina giza mno, haiwezekani kujua. Je, ni yako? Basi weka nakala hii pia kwenye ripoti.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Faili hii haiwezi kulinganishwa.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Tuma sasa</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Hifadhi kwa baadaye</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Ihifadhi kwenye faili</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Hapa au kwenye USB. Ni huduma pekee inayoweza kufungua faili hiyo.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Iache isubiri kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Utaipata tena kwenye ukurasa wa kwanza. Wengine wanaotumia kompyuta hii wanaweza kuiona au kuifuta.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Inaendelea</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Ripoti inatumwa au inahifadhiwa.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Acha kusubiri</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Ripoti inasubiri hapa. Unaweza kuituma tena.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Nenda kwenye kadi ya rekodi</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Ripoti inasubiri hadi uitume.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Ifute hapa</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Huuliza mara moja zaidi kabla ya kufanya lolote.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Ufute ripoti hii kabisa kwenye kompyuta hii? Haikutumwa.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ndiyo, futa</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Huiondoa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Inatuma</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Ripoti iliyofungwa inaenda {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Bado haijatumwa</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Hakuna kinachotumwa sasa. Unaweza kuituma siku nyingine, au kutoka kompyuta nyingine.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Ripoti yako iko salama: sasa inasubiri kwenye kompyuta hii, imefungwa. Utaipata tena kwenye ukurasa wa kwanza.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Haikufika. Itajaribu tena baada ya sekunde {seconds}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Inaendelea</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Ripoti inafunguliwa.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Bado haijakamilika</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Maneno ya siri</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Uliyochagua kwa ripoti hii.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Endelea nayo</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Hufungua ripoti ambayo haijakamilika.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Huuliza mara moja zaidi kabla ya kufanya lolote.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Ufute kabisa ripoti hii ambayo haijakamilika?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ndiyo, futa</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Huiondoa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Ripoti isiyokamilika {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Mahali pa kwenda</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Hakuna kilichowekwa hapa, na hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Anwani za tarehe {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Mtu wa kuongea naye</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Hufungua orodha ya simu za msaada.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Kingine kinachosaidia</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Hatua za vitisho, za machapisho yaliyo mtandaoni, na zaidi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Hufunga dirisha.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Nakili anwani</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Ficha maelezo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Bado kufanywa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zimesimama</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Hazisomeki</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Sawa na nyingine</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Huonyesha safu hizi tu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Huondoa faili zilizochaguliwa kwenye orodha. Faili zenyewe zinabaki.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Hurudisha kilichoondolewa mwisho.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Hujaribu faili zilizochaguliwa mara moja zaidi.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Endelea na zilizobaki</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Huendelea na zilizosimamishwa.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Huonyesha au huficha maelezo ya safu zilizochaguliwa.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Iangalie</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Hufungua faili iliyochaguliwa, na husema kwanza inaacha dalili gani.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Husubiri kabla ya faili inayofuata.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Husimamisha faili ambazo hazijakamilika. Unaweza kuendelea nazo baadaye.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ficha majina</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Huonyesha “Picha 1” badala ya jina.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Chagua picha na video</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Alama zake za kidijitali zinatengenezwa hapa, kwenye kompyuta hii. Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Tumia faili za mfano</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Huongeza picha zisizo na madhara na klipu kwa mazoezi.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Pia unaweza kuzidondosha hapa, au kuzibandika kwa Ctrl na V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Faili ulizochagua</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Kila safu inasema alama yake ya kidijitali ilivyotoka.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Faili zote</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Kiasi cha faili zote kilichokamilika.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Endelea siku nyingine</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Hufungua ukurasa wa kuweka kilichokamilika kwa maneno ya siri.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Imebaki chini ya dakika moja.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Zimebaki dakika {minutes} hivi.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Huonyesha faili zote kwenye folda, nawe unachagua zinazofaa hapa.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Programu inayoionyesha inaweza kuikumbuka, kwa mfano kwenye orodha ya vilivyofunguliwa karibuni. Dalili hiyo haiko mikononi mwetu.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Ndiyo, ifungue</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Hufungua faili kwa programu iliyopo kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Usiifungue</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Kinachoonyesha hilo tu ndicho kinachofaa hapa. Chagua faili nyingine, kisha uziondoe.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Tayari: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Bado kufanywa: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Zimesimama: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Hazisomeki: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Sawa na nyingine: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Hakuna faili ndani yake. Nakili au buruta faili yenyewe kutoka kwenye folda.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Chagua zinazofaa hapa</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Toka haraka</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Hufunga kila kitu mara moja. Kubonyeza Shift mara tatu hufanya vivyo hivyo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Huenda kwenye ukurasa uliopita. Majibu yako yanabaki.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Jambo kuu la kufanya kwenye ukurasa huu.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Ulichoweka hakijahifadhiwa. Ukifunga dirisha, kitapotea.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Lifunge</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Hufunga dirisha. Kisichohifadhiwa kitapotea.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Baki hapa</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Kitu kwenye mtandao huu, kama kichujio cha shule, kinaweza kuona kwamba huduma ilitumika. Kilichotumwa kilibaki kimefungwa.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Kitu kwenye mtandao huu, kama kichujio cha shule, kiliweza kuona kwamba ripoti ilitumwa, na namba yake ya rekodi. Ripoti yenyewe ilibaki imefungwa.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Huhifadhi kurasa mbili za kuchapisha.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Mwongozo kwa wazazi</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Mwongozo kwa washauri</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Mwongozo umehifadhiwa.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Mwongozo kwa wazazi</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Mwongozo kwa washauri</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Kijana mmoja kati ya watano hakumwambia mtu yeyote (Thorn, 2022), wengine kwa kuogopa matatizo nyumbani. Sikiliza kwanza. Kisha fanyeni hatua pamoja.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Mtu wa kuongea naye</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Wanasikiliza, na hawahukumu. Huhitaji kusema jina lako.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Huonyesha simu za msaada za nchi hii.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Za tarehe {day}. Namba na saa zinaweza kubadilika; tovuti zao zina taarifa hizo.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>Uko nchi gani?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Kwa wazazi na watu wazima wengine</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Kwa watoto na vijana</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Kwa kila mtu</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Pia kwa kuchati, kwenye tovuti.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Unaweza kuchagua na kunakili hii.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Usiku na mchana.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hadi {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} hadi {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Hifadhi maelezo</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Maelezo na barua huhifadhiwa kwenye kompyuta hii, zikiwa zimefungwa. Hakuna chochote kati yake kinachotumwa.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Yamehifadhiwa. Kwenye ukurasa wa kwanza, chagua “Rudi kwenye ripoti iliyohifadhiwa”, kisha Maelezo.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Endelea siku nyingine</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Majibu yako na alama za kidijitali zilizokamilika zinawekwa hapa, zimefungwa. Picha haziwekwi.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Chagua maneno ya siri unayoweza kukumbuka. Ukiyasahau, hakuna anayeweza kufungua hii tena, na utaanza upya.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Maneno ya siri</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Angalau herufi nane. Maneno machache ni mazuri.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Yaleyale mara moja zaidi</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Ili kosa la kuandika lisikufungie nje.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Iweke</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Inaendelea</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Ripoti inafungwa.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Inahitaji angalau herufi nane.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Hayo mawili bado hayafanani.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Imewekwa. Ili kuendelea nayo, chagua “Rudi kwenye ripoti iliyohifadhiwa” kwenye ukurasa wa kwanza.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Omba programu au tovuti iiondoe</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Kwa sheria ya Marekani wana saa 48 za kufanya hivyo. Hapa unaandika barua. Unaituma mwenyewe.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>Barua inahitaji jina. Kwa hiyo iko kando na ripoti yako, na hakuna chochote chake kinachotumwa kutoka hapa. Inahifadhiwa tu ukiomba.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Iko kwenye barua, na si mahali pengine.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Programu au tovuti</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Ni nini?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Iko wapi?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Nani anasaini barua?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Jina la anayesaini</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Barua pepe au namba ya simu</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Alama ya tiki mwishoni</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Jina lake</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Picha na video</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Nakili anwani yake. Haina? Basi andika jina la mtumiaji, na mahali ilipo kwenye programu.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Mtu anayeonekana</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Mzazi au mlezi</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Mtu aliyeombwa na mtu huyo</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Nasema kwa nia njema: mtu anayeonekana hakukubali ionyeshwe hapo.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Andika barua</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Bado inakosekana: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Inadumu hadi ufunge programu. Hakuna kinachowekwa.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Huonyesha maandishi yote kwa lugha hii.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Bado hakuna mtu aliyelelewa kwa lugha hii aliyekagua maandishi haya.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Barua iko tayari</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Iko kwa Kiingereza, kwa kampuni ya Marekani. Itume mwenyewe, na usiambatishe picha.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Ihifadhi hapa, imefungwa</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Huihifadhi pamoja na maelezo yako, kwa maneno ya siri.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Saa 48 zinahesabiwa kuanzia hapo.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Hesabu saa 48</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Uliituma lini?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Bado ipo hapo</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Huandika malalamiko kwa ofisi ya Marekani inayosimamia sheria hii.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Mahali pa kulalamika</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Haya ndiyo malalamiko. Yatume mwenyewe, kwenye ukurasa huu:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Tafuta TAKE IT DOWN Act kwenye msaada wa {platform}. Hapo kuna fomu au barua pepe.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Fomu inaitwa: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Tuma barua huko. Kisha rudi hapa, na useme uliituma lini.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>Saa 48 zinaisha {end}. Saa zilizobaki: {hours}. Bado ipo hapo wakati huo? Malalamiko yako tayari hapa.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>Saa 48 ziliisha {end}. Imeondoka?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Imetumwa</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Inasubiri kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Faili mpya ni za rekodi uliyonayo. Namba na PIN yake ni zilezile.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Hii ni kadi ya rekodi. Tafadhali mpe kijana huyo kadi hii.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Hii ni kadi yako ya rekodi. Weka namba na PIN: hakuna anayeweza kukutafutia.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Je, iko mtandaoni sasa? Waambie CyberTipline pia: {place}. Wanashughulikia chapisho hilo.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Kwa namba na PIN hii unaweza kuona inavyoendelea, kuongeza faili, au kuibatilisha: fungua programu na uchague “Angalia au batilisha ripoti”.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Namba na PIN zinafanya kazi mara tu ripoti inapotumwa: fungua programu na uchague “Rudi kwenye ripoti iliyohifadhiwa”.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Bila programu, unaweza kuona inavyoendelea au kuibatilisha kwenye kivinjari:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Fungua programu hii tena, chagua “Rudi kwenye ripoti iliyohifadhiwa”, kisha uitume.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Fungua programu hii, hapa au kwenye kompyuta nyingine, chagua “Rudi kwenye ripoti iliyohifadhiwa”, kisha uchague faili.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Ripoti inasubiri, imefungwa. Hakuna kinachotumwa hadi uitume.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Majukwaa yaliyojiunga sasa yanachukua alama za kidijitali na kutafuta nakala. Inaweza kuchukua siku kadhaa. Yanaamua cha kuondoa.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Baada ya siku chache angalia inavyoendelea: “Angalia au batilisha ripoti” kwenye ukurasa wa kwanza. Kama bado hakuna kilichopatikana, hilo ni kawaida.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Tafadhali usichapishe wala usisambaze picha, hata kama ni kuwaonya wengine.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Tafadhali usisambaze picha, hata kama ni kuwaonya wengine.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Tafadhali usichapishe picha tena: inaweza kuzuiwa, na akaunti yako pamoja nayo.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Je, kuna anayemtishia kijana huyo? Usilipe. Weka ujumbe wote, na acha kujibu.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Je, kuna anayekutishia? Usilipe. Weka ujumbe wote, na acha kujibu.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Bado unaweza kupata msaada</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Bila picha hakuna alama ya kidijitali. Waambie CyberTipline kuihusu badala yake:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Je, unajua ilichapishwa wapi? Tumia pia fomu ya kuripoti ya programu au tovuti hiyo.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Kuna msaada mwingine</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Huduma hii ni ya picha za uchi au za ngono. Je, kuna anayekutishia au kukuumiza? Nenda hapa:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Kwa picha nyingine, tumia fomu ya kuripoti ya programu au tovuti. Pia inasaidia kuongea na mtu mzima unayemwamini.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Maelezo ya baadaye</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Majina ya watumiaji, anwani, siku: humsaidia mtu mzima anayekusaidia. Maneno tu, bila picha.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Yahifadhi hapa, yamefungwa</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Huyahifadhi kwenye kompyuta hii, kwa maneno ya siri.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Yale uliyochagua kwa maelezo haya.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Fungua maelezo</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Huonyesha kilichohifadhiwa kwa maneno haya ya siri.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Kuna maelezo yaliyofungwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Maelezo yanashughulikiwa.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Anwani ya ukurasa au chapisho</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Iko kwenye maelezo yako, na si mahali pengine.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Ongeza maelezo haya</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Futa kabisa maelezo yaliyohifadhiwa hapa?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Ulichoandika kiko hapa tu. Kihifadhi, kichapishe au kiweke kwenye faili, la sivyo kitapotea.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Yamehifadhiwa kwenye kompyuta hii, yamefungwa, kwenye {file}. Hakuna mwingine aliye nayo.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Yatoe</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Huyatoa maelezo haya kwenye orodha.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Fungua barua</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Huionyesha, na saa 48 zake.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Barua kwa {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Simu ya Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Huonyesha hatua za kutumia kebo.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Je, ni lazima ije kwenye kompyuta hii? Basi kwa kebo</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Unganisha simu kwa kebo yake, ifungue, na uguse ujumbe kuhusu USB. Chagua kuhamisha faili (File transfer).</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Unganisha iPhone kwa kebo yake, ifungue, na uguse “Trust”.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Fungua simu kwenye programu ya faili ya kompyuta hii. Picha zake ziko kwenye DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Nakili faili hii moja tu kwenye folda yako. Iache ile iliyo kwenye simu.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Rudi nyuma hapa, chagua “Kwenye kompyuta hii”, na utengeneze alama ya kidijitali.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Kisha futa nakala hiyo, na uondoe vyote vilivyo kwenye pipa la taka.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Kamwe usijitumie picha au video hiyo kwa chati, barua pepe au cloud: nakala hubaki huko.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Tumia kifaa ilichomo</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Tafadhali usiitume wala usiinakili kwenye kompyuta hii. Kwenye kifaa hicho, fungua ukurasa huu:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Hutengeneza alama ya kidijitali hapo. Picha inabaki kwenye kifaa hicho.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Inaendelea</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Ripoti zilizohifadhiwa zinashughulikiwa.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Kisichotumwa kimebaki kama kilivyokuwa.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Zilizowekwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Itajaribu tena baada ya sekunde {seconds}.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Tuma sasa</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Huunganisha na huduma na kutuma ripoti hii.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Huandika ripoti iliyofungwa kwenye faili au USB.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Huuliza mara moja zaidi kabla ya kufanya lolote.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Uifute kabisa kwenye kompyuta hii? Kilichotumwa kinabaki kwenye huduma.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ndiyo, futa</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Huiondoa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Ilihifadhiwa tarehe {day}. Picha na video: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Inasubiri hapa. Hakuna sehemu yake iliyotumwa.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Huenda imefika. Unaweza kuituma tena: haihesabiwi kamwe mara mbili.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Imefika. Namba na PIN kwenye kadi ya rekodi sasa zinafanya kazi.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Huduma haikuikubali. Unaweza kutengeneza ripoti tena.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Imebatilishwa.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Andikia programu au tovuti</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Huandika barua inayoomba iondolewe ndani ya saa 48.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Nani, wapi, lini, nini: kwa mtu mzima anayesaidia.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Hunakili maandishi. Nakala hiyo hufutika baada ya dakika moja.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Huyahifadhi kama ukurasa wa kuchapisha.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Hifadhi kama maandishi</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Huyahifadhi kama maandishi ya kawaida.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Imehifadhiwa. Mwenye faili hii anaweza kuisoma.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>zilizofichwa: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>njia za mkato za kwenda mahali pengine: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>faili za mfumo: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>zilizo ndani ya folda nyingi mno: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>folda zisizoweza kufunguliwa: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Hazimo kwenye orodha hii: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Mazoezi: hakuna cha hapa kinachomfikia mtu yeyote.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Hakuna printa iliyopatikana. Unaweza kuihifadhi kama PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Chagua printa. Foleni yake inaweza kubaki na ukurasa kwa muda. Je, iko chumba kingine? Basi nenda haraka ukauchukue.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Huichapisha hapo mara moja.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>Msimbo wa QR wa {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Elekeza kamera ya simu kwake.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Chagua jibu moja. Vitufe vya namba pia vinafanya kazi.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Hatua</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Mahali ulipo sasa.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Wewe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>dak {length}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Picha {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Faili {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Imesitishwa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Inatengeneza alama ya kidijitali: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Imesimama</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Sawa na {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Alama imara</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Alama dhaifu</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Nakala sawa kabisa tu</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Hii haisomeki</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“Endelea na zilizobaki” huendelea nayo.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Inahesabiwa mara moja.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Ni ndefu au ina mwendo mwingi. Kipande chake kifupi huenda kisipatikane.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Nakala zilizobadilishwa kidogo pia zinaweza kupatikana.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Picha isiyo na vitu vingi au yenye giza: nakala zilizo sawa kabisa na zinazofanana sana tu ndizo zinaweza kupatikana.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Nakala zilizo sawa kabisa na faili hii tu ndizo zinaweza kupatikana.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Alama za kidijitali: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Hupatikana katika njia {count} hivi kati ya 100 ambazo watu hubadilisha picha au video.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Rudi kwenye ripoti iliyohifadhiwa</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Ripoti zilizowekwa hapa ziko kwenye orodha. Ripoti iliyo kwenye USB ni faili inayoishia na .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chagua faili nyingine</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Hufungua ukurasa wa kuchagua ripoti iliyohifadhiwa. Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Chagua faili hiyo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Tuma sasa</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Inaendelea</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Ripoti inasomwa au inatumwa.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Acha kusubiri</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Ripoti inabaki kwenye faili yake.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Endelea nayo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Tuma zote</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Imefika. Namba na PIN kwenye kadi ya rekodi sasa zinafanya kazi.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Haikufika. Itajaribu tena baada ya sekunde {seconds}.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Hii ni ripoti iliyohifadhiwa, na ni kamili: {size}, imefungwa. Inaenda {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Ilitengenezwa kwa mazoezi.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Nani anatafuta nakala</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Programu na tovuti zilizojiunga zinapata alama za kidijitali. Zinatafuta na kuamua.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Pata orodha</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Inapata orodha</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Huduma inaulizwa.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Kupata orodha kunahitaji intaneti. Hakuna kinachotumwa kukuhusu au kuhusu faili zako.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Hakuna anayetafuta kwenye mazungumzo yaliyofungwa, kama programu za ujumbe uliofichwa kwa msimbo, au kwenye majukwaa ambayo hayajajiunga. Bado unaweza kuyaomba yaiondoe, kwa fomu zao wenyewe.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Orodha haipatikani kwa sasa. Huihitaji ili kuendelea. Jaribu tena baadaye.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Orodha ya {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Bado hakuna programu au tovuti iliyojiunga.</translation>
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
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Inadumu hadi ufunge programu. Hakuna kinachowekwa.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Maandishi makubwa</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Hukuza maandishi yote. Ctrl na alama ya kujumlisha pia.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Maandishi madogo</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Hupunguza maandishi yote. Ctrl na alama ya kutoa pia.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Ficha majina ya faili</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Huonyesha “Picha 1” badala ya jina.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Futa kabisa ripoti, maelezo na barua zote kwenye kompyuta hii? Kilichotumwa kinabaki kimetumwa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Hufungua orodha ya lugha zote.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Rangi nyepesi, nyeusi na kali hufuata mipangilio ya kompyuta hii.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Futa kila kitu</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Huuliza mara moja zaidi kabla ya kufanya lolote.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ndiyo, futa</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Huziondoa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Imefutwa. USB au nakala ya akiba bado inaweza kuwa na nakala ya zamani iliyofungwa.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Ukubwa wa maandishi: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Je, imesambazwa?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Je, imesambazwa, kadiri wewe au mtoto wako mnavyojua?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Je, imesambazwa, kadiri wewe au kijana huyo mnavyojua?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Unaweza kuendelea na jibu lolote.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Imetumwa kwa mtu, au imechapishwa mtandaoni.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Sijui</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Ukiipata mtandaoni, waambie CyberTipline pia: {place}. Wanashughulikia chapisho hilo. Unaweza kufanya hivyo baada ya hapa, au kutoka kifaa kingine.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Je, inakuonyesha uchi, nusu uchi, au jambo la ngono?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Je, inamwonyesha mtoto wako uchi, nusu uchi, au jambo la ngono?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Je, inamwonyesha kijana huyo uchi, nusu uchi, au jambo la ngono?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Picha za kubuni pia zinahesabika, kwa mfano zilizotengenezwa kwa AI.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Imeunganishwa na huduma muda mfupi uliopita.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Nje ya mtandao. Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Orodha tu iliombwa. Hakuna chako kilichotumwa.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Namba ya rekodi na PIN tu ndizo zilizotumwa.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Kutuma kulijaribiwa. Bado haijathibitishwa.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Ripoti iliyofungwa imetumwa. Faili zimebaki hapa.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Mbele</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Zuia picha au video isisambae</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Hauko matatani. Unaweza kuacha wakati wowote.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Haya ni mazoezi, yenye faili za mfano za kujaribu. Hakuna ripoti inayoweza kufika kwenye huduma halisi. Unachotuma kinabaki kwenye kompyuta hii kwa wiki moja, ili uone inavyoendelea. Unaweza kukifuta kwenye mipangilio.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Rudi kwenye ripoti iliyohifadhiwa</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Tuma ripoti iliyohifadhiwa hapo awali.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Angalia au batilisha ripoti</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Unahitaji namba ya rekodi na PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Fanya mazoezi kwanza</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Maliza mazoezi</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>Katika mazoezi kila hatua inafanya kazi, na hakuna ripoti inayoweza kufika kwenye huduma halisi.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Ukubwa wa maandishi, kuficha majina, na kufuta kila kitu.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Hufungua orodha ya lugha zote.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Hii hutengeneza alama ya kidijitali: msimbo unaotokana na picha au video. Majukwaa yaliyojiunga yanapata msimbo huo, na kutafuta nakala.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Picha au video inabaki kwenye kompyuta hii. Hakuna anayeiangalia.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Inachukua dakika 5 hivi. Huhitaji kutaja jina.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Ili kuondoka haraka, bofya “Toka haraka”, au bonyeza Shift mara tatu ndani ya sekunde tano. Usichohifadhi kitapotea. Faili uliyohifadhi inabaki ilipo, na kompyuta hii inaweza kukumbuka kwamba programu ilitumika.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Kuhusu na faragha</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Kinachotokea na unachoweka hapa.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Mtu wa kuongea naye</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Hufungua orodha ya simu za msaada.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Picha au video iko wapi?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Au kwenye USB au diski iliyochomekwa.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Kwenye simu au kifaa kingine</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Tafadhali usiinakili hapa.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Sinayo tena</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Kuna msaada mwingine.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Hii ni kwa ajili ya nani?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mimi</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Mimi nimo kwenye picha au video.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Mtoto wangu</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Mimi ni mzazi au mlezi.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Kijana ninayemsaidia</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Mimi ni rafiki, mwalimu au mshauri.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Kinachosaidia: mwambie mtoto wako kwamba si kosa lake, na kwamba umefurahi kujua. Tafadhali usipekue simu, usisambaze picha wala usichapishe kuhusu jambo hili.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Kinachosaidia: mwambie kwamba si kosa lake, na kwamba umefurahi kujua. Tafadhali usimwombe akutumie picha, na usiisambaze.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Uko hapa.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Hatua moja ya safari.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>matumizi: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>chaguo</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>vya kutaja</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>onyesha msaada huu kisha ondoka</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: kosa: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>hoja %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>bado zinahitajika: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>hoja zisizojulikana: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r haipo hapa (chagua kati ya %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>haiwezi kutumika pamoja na %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>hoja moja inahitajika</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>angalau hoja moja inahitajika</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Taja kilichotumwa: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Hakuna cha kulinganisha nacho.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Hakuna kinachofanana kilichopatikana.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>Biti {bits} kati ya 256 zinatofautiana na {file} ({variant}). Hadi {most} inahesabiwa kuwa zinafanana.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % ya fremu zake zimo katika {file} ({variant}). Kuanzia {least} % inahesabiwa kuwa zinafanana.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Baiti zake ni zilezile za {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Ubatilishe rekodi {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} imebatilishwa kabla ya kutumwa. Hakuna aliye nayo, na faili yake iliyofungwa imefutwa.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>huduma: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ilipokelewa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ilibadilishwa</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Imechukuliwa na</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Imezuiwa na</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Kichujio kwenye kompyuta hii au mtandao huu kiliweza kuona kwamba huduma ilitumika. Hakikuweza kuona ilitumika kwa nini: hilo limefungwa, na ni huduma pekee inayoweza kulifungua.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Kichujio kwenye kompyuta hii au mtandao huu kiliweza kuona kwamba kitu kilitumwa kwa huduma, na namba ya rekodi na idadi zilizo kwenye jibu lake. Ripoti yenyewe imefungwa, na ni huduma pekee inayoweza kuifungua.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Kichujio kwenye kompyuta hii au mtandao huu kiliweza kuona kwamba ripoti ilitumwa kwa huduma, na jibu lake kama lipo. Ripoti yenyewe imefungwa, na ni huduma pekee inayoweza kuifungua.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Kichujio kwenye kompyuta hii au mtandao huu kiliweza kuona kwamba orodha ya huduma iliombwa, na orodha yenyewe.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Huenda imefika. Kuuliza tena hakuna madhara.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Taja huduma: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Haikuwezekana kuandika hii inaenda wapi, kwa hiyo mabadiliko hayatatambuliwa wakati ujao.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Hapana, acha hapa</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Ndiyo, najua kwamba hii ni sahihi</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Uendelee hata hivyo?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Haijawahi kutumika kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Huduma: {name}, kwenye {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Haya ni mazoezi na hayamfikii mtu yeyote.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Kuwa mwangalifu: programu hii iliwekwa kwa ajili ya huduma nyingine, {name}, kwenye {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Kuwa mwangalifu: mara iliyopita, {name} ilikuwa kwenye {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Kuwa mwangalifu: {name} ina ufunguo tofauti na wa mara iliyopita, kwa hiyo huenda watu wengine wakaweza kufungua unachotuma.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Kama hukuambiwa hivyo na mtu unayemwamini, acha hapa na umuulize.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Huduma: kwenye {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Kompyuta hii haijui jina lake; haijawahi kutumika hapa.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>mipaka ya kumbukumbu, hakuna kuandika faili, hakuna nakala ya kumbukumbu (core dump)</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>hakuna ruhusa mpya</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>hakuna programu nyingine inayoweza kuangalia kumbukumbu yake</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: hakuna faili wala folda</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: orodha fupi ya miito ya mfumo</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>kazi yenye mchakato mmoja, na kikomo cha kumbukumbu</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>kiwango cha chini cha uaminifu</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>wasifu wa sandbox: kukokotoa tu</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>kufungua muunganisho</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>kufungua faili</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>kuangalia ndani ya folda</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>kuandika faili</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>kuanzisha programu nyingine</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Mchakato wa kusoma faili hauwezi kuanzishwa hapa. Weka programu upya, au tumia kompyuta nyingine.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Faili zinasomwa katika michakato yake ya pekee. Kinachozuia mchakato kama huo hapa:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Mmoja wao umekataliwa nini sasa hivi, ulipojaribu:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>imekataliwa</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>INAWEZEKANA</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Vinavyotumika kusoma faili:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>HAIPO</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Faili kwa wakati mmoja: {count}. Kumbukumbu ya juu kwa kila moja: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Ripoti unazoweka ziko katika {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Bado hakuna kilichowekwa hapo.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Folda hiyo haiwezi kuandikwa.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Faili yenye madhara inaweza kufanya yaliyowekewa alama {possible}. Tumia kompyuta nyingine kwa faili kutoka kwa watu usiowajua.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Majibu yako, na kila alama ya kidijitali iliyokamilika, vitawekwa chini ya maneno ya siri. Ukiyasahau, hakuna anayeweza kuvifungua tena, na utaanza upya. Picha zenyewe haziwekwi.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>soma maneno ya siri ya rasimu kutoka kwenye faili (- ni ingizo la kawaida)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Inaendelea na {draft}. Alama za kidijitali zilizokamilika tayari: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Hakuna kilichowekwa hapa kinachosema kwamba kiligeuka kuwa rekodi hiyo. Inalinganisha na vile vinavyoweza kuwa: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Hakuna ripoti isiyokamilika inayofunguliwa na maneno haya ya siri iliyogeuka kuwa rekodi hiyo. Badala yake, taja faili uliyotuma: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Maneno ya siri yanaulizwa kwenye terminali. Bila terminali, weka {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Maneno ya siri yana angalau herufi {count}. Maneno machache yanafaa.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Maneno yaleyale ya siri tena:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Maneno ya siri ya mara ya kwanza na ya pili yanatofautiana. Hakuna kilichowekwa.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>imekamilika</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>imekamilika, lakini angalau faili moja haikusomeka</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>amri haikueleweka</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>majibu yanaelekeza kwenye huduma nyingine; hakuna kilichowekwa</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>nakala moja hailingani, au haina vitu vingi vya kutosha kujua</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: kuna kitu hapa ambacho si kama kinavyopaswa kuwa</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>imesimamishwa kwa Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>hakuna ripoti</translation>
    </message>
    <message>
        <source>case</source>
        <translation>rekodi</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>ripoti iliyohifadhiwa</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>haikufikishwa, jaribu baadaye</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>imekataliwa kabisa</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>haikuhifadhiwa</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>ripoti isiyokamilika</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>maelezo na barua</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>jambo lisilotarajiwa</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>misimbo ya kuondoka:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>faili</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Imesimama.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>kitu kimoja cha JSON kwa kila mstari kwenye towe la kawaida</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>lugha ya maandishi, kwa mfano de au pt_BR (bila hii: ya mfumo)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>faili inayotaja huduma</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>endelea hata kama huduma iko kwenye anwani nyingine, au ina ufunguo mwingine, tofauti na mara iliyopita</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>soma PIN kutoka kwenye faili (- ni ingizo la kawaida)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>pitia proksi hii: http://HOST:PORT, au socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); inasomwa pia kutoka TAKEITDOWN_PROXY, na si kutoka mpangilio mwingine wowote</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>idadi ya dakika</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>namba iliyo zaidi ya 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Alama za kidijitali za picha na video, zinazotengenezwa kwenye kompyuta hii, ili kuzuia nakala zisisambae. Faili zenyewe hazitumwi kamwe. Bila amri, dirisha hufunguka; ukitaja ripoti iliyohifadhiwa pekee (REPORT.tid), hufunguka nayo.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>onyesha hili ni toleo gani, kisha ondoka</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>rekodi imefikia wapi</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>batilisha rekodi</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>ni nani anayetafuta nakala, kufikia leo</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>je, yote yako sawa hapa, na nini kinazuia faili hatari? mtandao hautumiki</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>je, programu iliyowekwa hapa ni kama inavyopaswa kuwa? mtandao hautumiki</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>namba za uhakiki za faili zote, kutoka kwa aliyechapisha programu</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>onyesha namba za uhakiki za faili zilizopo hapa</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>tengeneza alama za kidijitali na uzionyeshe; mtandao hautumiki</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>faili au folda</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>onyesha pia alama za kidijitali zenyewe</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>chukua fremu za video zilezile ambazo vPDQ asilia huchukua kwa kasi hii (bila hii: kila fremu, na kubakiza zinazotofautiana)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>idadi ya juu ya heshi za picha moja, ili kupata pia nakala zilizohaririwa: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>weka kilichokamilika chini ya maneno ya siri, na endelea hapo wakati ujao</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>je, nakala hii inalingana na kilichotumwa? mtandao hautumiki</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>faili au folda ya kulinganisha</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>kilichotumwa; unaweza kutaja zaidi ya mara moja</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>onyesha inakaribiana kiasi gani, na faili ipi</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>linganisha na rasimu iliyotumika kutengeneza ripoti ya rekodi hii</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>linganisha na alama za kidijitali zilizowekwa katika rasimu hii</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>tengeneza ripoti na uihifadhi ikiwa imefungwa, ili itumwe sasa au baadaye</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>tengeneza ripoti nyingine yenye faili mpya kwa rekodi uliyo nayo</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>namba yake ya rekodi</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>faili au folda (bila yoyote: vyote vilivyomo kwenye rasimu)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>ni nani anayetoa ripoti</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>chini ya miaka 18 kwenye picha</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>inaonyesha uchi au jambo la ngono</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>imesambazwa</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>njia ya kukufikia; hakuna kinachoihitaji. Programu nyingine hapa zinaweza kuona amri inachopewa: bila anwani baada yake, utaulizwa</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>isome kutoka kwenye faili (- ni ingizo la kawaida)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>faili ya kuandika, ili itumwe kutoka kompyuta yoyote (bila hii: inawekwa kwenye hii)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>weka majibu na alama za kidijitali chini ya maneno ya siri kadiri zinavyopatikana, na endelea hapo wakati ujao</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>onyesha baiti halisi zinazofungwa</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>orodhesha ripoti zilizowekwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>andika ripoti iliyowekwa kwenye faili, ili itumwe kutoka kompyuta nyingine</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>kama orodha inavyoionyesha</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>andika barua kwa sheria ya Marekani, TAKE IT DOWN Act; hakuna kinachotumwa</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>maelezo ya ushahidi, yamefungwa kwenye kompyuta hii; maneno tu</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>andika mwongozo kwa wazazi au kwa washauri kama PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>yanayohitajika kwenye barua, kama kitu kimoja cha JSON (- ni ingizo la kawaida); bila hii, yanaulizwa moja moja. Funguo: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>endelea na barua kwa jukwaa hili iliyohifadhiwa hapa</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>andika kwenye faili hii: .pdf kama PDF, vinginevyo kama maandishi (bila hii: onyesha hapa)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>uliituma lini: now (sasa), au &apos;YYYY-MM-DD HH:MM&apos;; saa 48 zinahesabiwa kuanzia hapo</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>badala yake andika malalamiko kwa FTC: saa 48 zimeisha, na bado ipo</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>hifadhi barua pamoja na maelezo, imefungwa</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>ongeza maelezo, kama kitu kimoja cha JSON chenye moja au zaidi ya user, place, when na what (- ni ingizo la kawaida)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>ni kwa nani</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>nchi ambayo simu zake za msaada zimo ndani yake (bila hii: ya mfumo)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>faili ya kuandika</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>soma maneno ya siri ya maelezo kutoka kwenye faili (- ni ingizo la kawaida)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>futa kabisa ripoti zilizowekwa, au kila kitu, kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>ripoti isiyokamilika</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>yote ambayo programu imewahi kuweka hapa</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>usiulize tena</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>tuma ripoti zilizohifadhiwa; kutuma mara mbili hakuna madhara</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>ripoti zilizowekwa au faili (bila yoyote: zote zinazosubiri kwenye kompyuta hii)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>endelea kujaribu, kwa mapumziko yanayozidi kuwa marefu, kwa dakika 60 au kadiri utakavyotaja (0: jaribio moja); Ctrl-C inasimamisha</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>tuma tu zilizotengenezwa kwa ajili ya huduma hii</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>namba ya rekodi, yenye vistari au bila; au ID ya ripoti iliyowekwa ambayo haikuwahi kutumwa</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>namba ya rekodi, yenye vistari au bila</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Kwa picha iliyochukuliwa ukiwa na miaka 18 au zaidi, StopNCII.org ndipo mahali panapofaa. Inafanya kazi vilevile: picha inabaki kwako. Nenda https://stopncii.org . Hakuna kilichowekwa hapa.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Huduma hii ni kwa ajili ya picha zinazoonyesha uchi au jambo la ngono. Kwa picha nyingine, tumia fomu ya kuripoti ya tovuti au programu ilipo. Unaweza pia kuongea na mtu unayemwamini. Hakuna kilichowekwa hapa.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Njia ya kukufikia inaulizwa kwenye terminali. Bila terminali, weka {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Bado vinahitajika: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Anwani ya barua pepe, kama unataka kufikiwa (au bonyeza Enter tu):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Taja faili, au rasimu yenye alama zake za kidijitali.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Inatumwa ikiwa imefungwa, ikiwa na vichwa hivi tu na si vingine:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Ripoti yako isiyokamilika bado imewekwa. Ili kuifuta: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Ili kuituma: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Hapa hakuna simu za msaada za nchi hiyo. Zipo za nchi hizi: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Imehifadhiwa katika {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Imehifadhiwa kwenye kompyuta hii kama {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Hakuna kilichotumwa bado.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Mazoezi: ripoti hii haitamfikia mtu yeyote.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Andika vyote viwili sasa. Vinaonyeshwa mara moja tu, na hakuna anayeweza kukutafutia tena.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>inasubiri kutumwa</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>inatumwa, au huenda imeshatumwa: kuituma tena hakuhesabiwi kamwe mara mbili</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>imepokelewa na huduma</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>haikukubaliwa na huduma</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>imebatilishwa</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Imefutwa. Diski ya SSD, kijiti cha kumbukumbu au hifadhi rudufu inaweza kubaki na nakala za zamani kwa muda. Kwa ripoti iliyohifadhiwa, hiyo ni faili iliyofungwa ambayo ni huduma pekee inayoweza kuifungua; kwa isiyokamilika, ni faili inayofunguliwa na maneno ya siri pekee.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Hakuna ripoti iliyohifadhiwa hapa.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Ripoti zinazoweza kutumwa: {count}. Amri yake: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Imeandikwa katika {file}. Mtu yeyote anaweza kuituma kutoka kompyuta yoyote, na ni huduma pekee inayoweza kuifungua. Kuituma kutoka hapa pia hakuhesabiwi kamwe mara mbili.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Taja cha kufuta, au weka {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Hakuna kilichofutwa.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Ufute kabisa kila kitu ambacho programu imewahi kuweka hapa?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Ufute kabisa ulichotaja?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Kati ya hizi, {count} huenda bado hazijatumwa.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Ndiyo, futa kabisa</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Ripoti {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Hakuna ripoti iliyohifadhiwa inayosubiri hapa.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Imesimama. Ambacho hakikuthibitishwa bado kimehifadhiwa. Kukituma tena hakuhesabiwi kamwe mara mbili.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Jaribio linalofuata ni baada ya sekunde {seconds}.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} ilikuwa imeshapokelewa; kuituma tena hakukubadilisha chochote.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} imepokelewa.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Yalikuwa mazoezi na hayamfikii mtu yeyote.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>alama za kidijitali: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Haikuwezekana kuandika hilo hapa. Kuituma tena hakuna madhara, wala kuifuta.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Huduma zinazopata alama za kidijitali kutoka {name}, kufikia {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>bado hakuna</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>picha na video: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Andika namba kuanzia {first} hadi {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Tafadhali andika moja ya namba hizo.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN inaulizwa kwenye terminali. Bila terminali, weka {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Faili hii haisomeki: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Yote ni kama yanavyopaswa kuwa.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Kuna kitu ambacho si kama kinavyopaswa kuwa: usitumie programu hii kwa ripoti.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>HAIWEZI KUANZISHWA</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>HAKUNA KINACHOZUIA</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, pamoja {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>majibu yanayojulikana</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>MAJIBU SI SAHIHI</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>hakuna programu nyingine inayoweza kuangalia ndani yake</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>programu nyingine zinaweza kuangalia ndani yake</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Orodha ya faili</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Programu kuu</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Programu saidizi</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>haipo hapa; linganisha namba iliyo juu na ile uliyopewa</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>faili zote zinalingana</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>HAILINGANI</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Barua inayokosa mojawapo ya haya inaweza kupuuzwa. Bado inakosekana: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Barua zilizohifadhiwa: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Yanayohitajika kwenye barua yanaulizwa kwenye terminali. Bila terminali, weka {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Majibu haya hayawezi kutumika: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Mstari mtupu ukimaliza.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Andika wakati hivi: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Wakati huo bado haujafika.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Malalamiko yanahitaji wakati ulipotuma barua: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Ikishatumwa, hesabu saa 48 hivi: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Hakuna maelezo yaliyohifadhiwa hapa.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Mwenye faili hii anaweza kuisoma.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>bado haijatumwa</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>Saa 48 zinaisha {end}. Saa zilizobaki: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>Saa 48 ziliisha {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Imehifadhiwa kwenye kompyuta hii, imefungwa: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Maelezo yatahifadhiwa kwa maneno ya siri. Ukiyasahau maneno hayo, hakuna anayeweza kufungua maelezo tena. Picha haziingii humo.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Maelezo ni kitu kimoja cha JSON chenye moja au zaidi ya hizi: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Maelezo ni matupu.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Kuna kitu hakikufanya kazi. Faili zako ziko salama na hazikutumwa. Tafadhali jaribu tena.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Faili hii haipo. Kagua jina na uichague tena.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Hii si faili ya picha au video. Chagua nyingine.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Hii ni njia ya mkato ya faili nyingine. Chagua picha au video yenyewe.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Faili hii iko kwenye hifadhi yako ya wingu na si kwenye kompyuta hii. Ipakue kwanza, kisha uichague tena.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Faili hii ni tupu. Tafuta faili kamili na uchague hiyo.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Folda hii haina faili. Chagua nyingine.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Faili hii haikuweza kusomwa. Hakikisha diski yake imeunganishwa, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Faili hii ilibadilishwa ikiwa inasomwa. Funga programu nyingine zinazoitumia, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Hii si picha au video inayoweza kusomwa hapa. Chagua picha au video yenyewe.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Faili hii imeharibika, au ni ya aina isiyosomeka hapa. Nakala zake zilizo sawa kabisa tu ndizo zinaweza kupatikana. Kama unayo kwa namna nyingine pia, ongeza hiyo.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Sehemu ya faili hii haipo au imeharibika. Alama zake za kidijitali ni za kilichobaki, kinavyoonekana kwenye skrini. Kama una iliyo kamili pia, ongeza hiyo.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Picha hii ni kubwa mno kuchunguzwa. Nakala zake zilizo sawa kabisa tu ndizo zinaweza kupatikana.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Faili hii ina sauti lakini haina picha. Nakala zake zilizo sawa kabisa tu ndizo zinaweza kupatikana.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Faili hii haikuweza kuchunguzwa. Nakala zake zilizo sawa kabisa tu ndizo zinaweza kupatikana, kama zipo.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Faili hii ilichukua muda mrefu mno. Nakala zake zilizo sawa kabisa tu ndizo zinaweza kupatikana, kama zipo.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Baadhi ya maswali bado hayajajibiwa. Rudi nyuma uyajibu.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Hakuna faili kati ya hizi iliyotoa alama ya kidijitali, kwa hiyo hakuna cha kutuma. Chagua faili nyingine.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Hizi ni nyingi mno kwa ripoti moja. Tengeneza ripoti mbili zenye faili chache kila moja.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Hii haionekani kama anwani ya barua pepe. Ikague, au iache.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Hakuna ripoti iliyohifadhiwa yenye jina hili. Kagua jina.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Faili hii si ripoti iliyohifadhiwa. Chagua faili inayoishia na .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Ripoti hii iliyohifadhiwa imeharibika na haiwezi kutumwa. Tumia nakala yake nyingine, au tengeneza ripoti tena.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Ripoti hii ilitengenezwa na toleo jipya zaidi la programu hii. Itume kwa toleo hilo.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Ripoti hii ilitengenezwa kwa huduma nyingine, na ni hiyo pekee inayoweza kuifungua. Bado iko salama kwenye faili yake.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Ripoti haikuweza kuhifadhiwa hapo. Hakuna kilichopotea: chagua mahali pengine.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Tayari kuna faili yenye jina hili. Imeachwa ilivyokuwa: chagua jina jingine.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Hakuna nafasi iliyobaki hapo. Hakuna kilichopotea: tengeneza nafasi au chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Dirisha au amri nyingine inashughulikia ripoti zilizohifadhiwa. Subiri imalize, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Folda ya ripoti zilizohifadhiwa haiwezi kubadilishwa kwa sasa. Ripoti zilizomo ziko salama, na hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Hakuna ripoti iliyohifadhiwa yenye ishara hii hapa. Angalia orodha na ujaribu tena.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Huduma ina ripoti hii, au huenda inayo. Ili kuibatilisha, tumia namba yake ya rekodi na PIN.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Hakuna ripoti isiyokamilika yenye jina hili. Kagua jina.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Faili hii si ripoti isiyokamilika. Chagua nyingine.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Ripoti hii isiyokamilika imeharibika na haiwezi kufunguliwa. Hakuna kilichotumwa. Tafadhali ianze tena.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Ripoti hii isiyokamilika ilitengenezwa na toleo jipya zaidi la programu hii. Ifungue kwa toleo hilo.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Maneno haya ya siri hayaifungui. Jaribu tena. Hakuna anayeweza kupata maneno ya siri yaliyosahaulika: basi anza upya.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Dirisha au amri nyingine imefungua ripoti hii isiyokamilika. Ifunge hapo kwanza.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Maelezo haya hayafunguki. Huenda yameharibika, au yametengenezwa na toleo jipya zaidi.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Dirisha jingine limebadilisha maelezo haya. Hifadhi yako kwenye faili, na ufungue maelezo tena.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Baadhi ya herufi haziwezi kuwekwa kwenye PDF. Hifadhi kama maandishi.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Faili inayotaja huduma haiwezi kutumika. Iombe tena pale ulipoipata.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Huduma haikuweza kuipokea kwa sasa. Jaribu tena baadaye.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Hakuna muunganisho na huduma. Kagua intaneti na ujaribu tena.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Hakuna jibu lililorudi kutoka kwa huduma. Huenda imepokea kilichotumwa, au hapana. Itume tena: haihesabiwi kamwe mara mbili.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Proksi haikuunganisha, kwa hiyo hakuna kilichotumwa. Kagua anwani yake, au jaribu bila hiyo.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Kitu kwenye mtandao huu kinataka kusoma kinachotumwa, kwa hiyo hakuna kilichotumwa. Kichujio au ukurasa wa kuingia unaweza kufanya hivyo. Jaribu mtandao mwingine.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Muunganisho haukuweza kukaguliwa, kwa hiyo hakuna kilichotumwa. Angalia tarehe na saa ya kompyuta hii. Kama ziko sawa, jaribu tena kesho.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Kitu kingine kilijibu badala ya huduma. Ukurasa wa kuingia Wi-Fi unaweza kufanya hivyo. Ingia, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Huduma ina shughuli nyingi. Jaribu tena baada ya dakika chache.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Huduma haikukubali ripoti hii. Tafadhali itengeneze tena.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Ripoti hii ni kubwa mno kwa seva ya wavuti ya huduma, kwa hiyo haikupokelewa. Tengeneza ripoti mbili zenye picha chache zaidi kila moja. Tafadhali waambie wanaoendesha huduma.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Ripoti yako iko salama hapa.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Hii ni ripoti ya mazoezi na huduma ni halisi, au kinyume chake. Haikukubaliwa.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Kompyuta hii haikuruhusu kufungua faili hii. Muulize anayeitunza kompyuta hii, au inakili kwenye folda yako mwenyewe.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Bado hakuna alama za kidijitali ndani yake. Chagua picha au video uliyoripoti badala yake.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Huduma hii bado haiwezi kupokea swali lililofungwa, na namba yako ya rekodi na PIN hazitumwi kamwe bila kufungwa. Hakuna kilichotumwa. Waulize wanaoendesha huduma.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Hii si huduma uliyotumia mara ya mwisho. Hakuna kilichotumwa. Muulize mtu unayemwamini kama badiliko hili ni sahihi.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Namba hii ya rekodi na PIN haziendani. Kagua zote mbili na ujaribu tena.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Kulikuwa na majaribio mengi mno yenye PIN isiyo sahihi. Subiri kidogo, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Rekodi hii ilibatilishwa, kwa hiyo hakuna kinachoweza kuongezwa.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Hii si namba ya rekodi. Kagua kila herufi yake.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN ina tarakimu sita. Ikague na ujaribu tena.</translation>
    </message>
</context>
</TS>
