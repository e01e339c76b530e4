<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Um forritið og persónuvernd</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Þetta forrit er ókeypis og sjálfstætt. NCMEC bjó það ekki til og rekur það ekki. Þetta er útgáfa {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Það er gert úr frjálsum hlutum, alls {number}. Leyfi þeirra eru í möppunni {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Myndin þín eða myndbandið fer aldrei úr þessari tölvu. Enginn skoðar það.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Einstakur kóði er ekki mynd. Það er mjög erfitt að fá út úr honum eitthvað sem hægt er að þekkja. Við læsum honum samt og aðeins þjónustan getur opnað hann.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Það sem hægt er að senda: einstöku kóðarnir, svörin þín og netfangið þitt ef þú skrifaðir það. Þú sérð allt fyrst. Það fer ekki fyrr en þú smellir á „Senda núna“.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Þegar þú lokar forritinu geymir það ekkert, nema þú hafir valið að geyma eitthvað. Það er enginn aðgangur og enginn telur hvað þú gerir hér.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Sum spor ráðum við ekki við. Þessi tölva man kannski að forritið var notað. Hún getur líka sett hluta af minni sínu á diskinn.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Hverjir leita að afritum</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Opnar síðu með lista og kemur svo aftur hingað.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Þú getur merkt þetta og afritað.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afrita</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Afritar slóðina.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Í símanum mínum</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Sýnir kóða sem myndavél í síma getur lesið.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Afritað. Þú getur límt það í vafra.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Fela kóðann</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Það er til staður fyrir þetta</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Varstu 18 ára eða eldri þegar þetta var tekið? Þá er þetta rétta þjónustan:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Var barnið þitt 18 ára eða eldra þegar þetta var tekið? Þá er þetta rétta þjónustan:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Var manneskjan 18 ára eða eldri þegar þetta var tekið? Þá er þetta rétta þjónustan:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Þetta virkar eins: myndin verður áfram í tækinu þínu. Það kostar ekkert.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Veldu allt sem passar. Þá birtast skrefin hér.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Betra að sleppa</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Einhver til að tala við</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Opnar lista yfir hjálparsíma.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Það sem þú velur hér er hvergi geymt og ekki sent neinum.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Það sem hjálpar núna</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Passar eitthvað af þessu?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Einhver hótar eða vill peninga eða fleiri myndir</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Einhver hótar mér eða vill peninga eða fleiri myndir</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Þetta er á netinu núna</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Vitað er hver er með þetta</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Ég veit hver er með þetta</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Yngri en 13 ára</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Ég er yngri en 13 ára</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Falsað eða gert með gervigreind</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Ekkert okkar er með skrána</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Ég er ekki með skrána</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Sýnir eða felur skrefin fyrir þetta.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Ekki borga.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Ekki senda fleiri myndir.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Ekki eyða skilaboðunum.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Ekki birta þetta eða senda áfram, ekki heldur til að vara aðra við.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Heimild: {name}. Engin dagsetning er á síðunni.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Heimild: {name}, {day}. Meira en ár er liðið síðan.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Heimild: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Ekki borga og ekki senda meira. Hættu að svara en geymdu skilaboðin. Segðu einhverjum frá í dag.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Taktu þessi skref með fullorðinni manneskju sem þú treystir.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Segðu fullorðinni manneskju sem þú treystir hver er með þetta. Hún getur hjálpað til við að stöðva þetta.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Ekki borga, og látið engan senda meira. Hættið alveg að svara en geymið skilaboðin. Hjálparsímar vita hvað á að gera.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Takið þessi skref saman og á hraða barnsins.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Ekki biðja neinn að senda þetta aftur og ekki hlaða því niður. CyberTipline getur hjálpað án skrárinnar:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Láttu CyberTipline vita af færslunni. Þau sjá um þá færslu:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>Í Bretlandi fjarlægir Report Remove líka myndir af fólki undir 18 ára af vefsíðum. Það byrjar hér:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Biddu appið eða vefsíðuna sjálfa að fjarlægja þetta. Í Bandaríkjunum er fresturinn 48 klukkustundir. Ef það er ekki gert er hægt að kvarta hér:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Skrifaðu niður hver er með þetta. Hjálparsími getur farið yfir það með þér.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Myndir sem eru falsaðar eða gerðar með gervigreind teljast líka með. Einstakir kóðar eru búnir til úr þeim á sama hátt.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Á hvaða aldri ertu á myndinni eða myndbandinu?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Hvað er barnið þitt gamalt á myndinni eða myndbandinu?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Hvað er unga manneskjan gömul á myndinni eða myndbandinu?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Aldurinn þegar þetta var tekið skiptir máli, ekki aldurinn í dag.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Yngri en 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 eða eldri</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Fyrir þig.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Fyrir barnið þitt.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Fyrir unga manneskju sem þú styður.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Yngri en 18 ára á myndinni eða myndbandinu.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Þessu hefur verið deilt.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Þessu hefur ekki verið deilt.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Þú veist ekki hvort þessu hefur verið deilt.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Þú getur merkt þetta og afritað.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Málsnúmer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-númer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afrita</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Afritar málsnúmer og PIN-númer. Afritið hverfur eftir eina mínútu.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Vista sem PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Vistar kortið sem síðu til að prenta.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Vista sem mynd</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Vistar kortið sem mynd.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prenta</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Hvað gerist næst</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Síða fyrir vafra</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Einhver til að tala við</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Opnar lista yfir hjálparsíma.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Annað sem hjálpar</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Skref við hótunum, færslum á netinu og fleiru.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Bæta skrám við málið</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Býr til aðra tilkynningu með sama númeri og PIN-númeri. Spyr fyrst.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Geymdirðu málsnúmerið og PIN-númerið? Þau sjást ekki aftur fyrr en nýju skrárnar eru tilbúnar.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Já, bæta við skrám</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Fer aftur í listann yfir skrár.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Geymdirðu málsnúmerið og PIN-númerið? Þegar glugginn er lokaður getur enginn sýnt þau aftur.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Já, loka</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Lokar glugganum.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ekki strax</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ljúka</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Einhver til að tala við: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Afritað. Það hverfur af klemmuspjaldinu eftir eina mínútu eða þegar þessi gluggi lokast.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Gert fyrir {service} þann {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ÆFING. Þetta kort berst engum.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Málskort</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Það sem þú geymdir til annars dags er enn hér, læst. Til að eyða því skaltu velja „Aftur í vistaða tilkynningu“ á fyrstu síðunni.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Sýnir prentarana í þessari tölvu.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Málsnúmer: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN-númer: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Þetta fór í prentarann. Mundu að taka blaðið með þér.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Ekki tókst að prenta. Þú getur vistað kortið sem PDF í staðinn.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Vistað. Sá sem er með þessa skrá getur séð tilkynninguna og dregið hana til baka.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>Loka strax opnar annan vef. Sá sem fer til baka þaðan finnur þessa síðu, en ekkert númer, PIN-númer eða svar.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Ferill þessa vafra sýnir að síðan var opin. Netið getur líka séð það. Sá sem stjórnar þessu tæki, eða sía í skóla, gæti líka séð það sem þú skrifar og svarið.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Betra er að nota einkaglugga og loka honum á eftir.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Skoða tilkynningu eða draga til baka</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Skrifaðu málsnúmerið og PIN-númerið af málskortinu.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Málsnúmer</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Fjórir hópar með fjórum táknum.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-númer</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Sex tölustafir.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Skoða stöðu</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Spyr</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Verið er að spyrja þjónustuna.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Bæta við skrám</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Býr til aðra tilkynningu með sama númeri og PIN-númeri. Ekkert er sent enn.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Draga til baka</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Spyr einu sinni enn áður en nokkuð er gert.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Hverjir leita að afritum</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Opnar síðu með lista og kemur svo aftur hingað.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Athuga afrit sem þú fannst</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Opnar síðu til að bera saman tvær skrár hér. Ekkert er sent.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Já, draga til baka</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Þjónustan hættir að nota þessa einstöku kóða.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Draga til baka fyrir fullt og allt? Þjónustum er sagt að hætta að leita. Ekki er hægt að nota tilkynningu aftur sem var dregin til baka; þá þarf að búa til nýja.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Þjónustan dró þessa tilkynningu til baka og þjónustum sem leita að afritum er sagt að hætta. Þú gerðir ekkert rangt. Þú getur búið til nýja tilkynningu.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Tilkynningin er komin til skila. Hún bíður skoðunar og þú þarft ekki að gera neitt.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Ástæða: það er meira í henni en í flestum tilkynningum.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Ástæða: hún var ekki gerð eins og þetta forrit gerir tilkynningar.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Ástæða: það eru frægar myndir eða myndir sem allir geta séð í henni.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Ástæða: þessi þjónusta er ekki ætluð fyrir það sem er í henni.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Ástæða: þjónustan geymir hverja tilkynningu aðeins í ákveðinn tíma.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Ástæða: þau sem reka þjónustuna voru beðin um það.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Tilkynningin er komin til skila. Verið er að undirbúa hana.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Tilkynningin er virk. Þjónustur geta leitað að afritum.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Tilkynningin var dregin til baka. Þjónustum er sagt að hætta að leita.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Hún barst {day}. Myndir og myndbönd í henni: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Hún var dregin til baka.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Ekki notað, því það passar líka við þekkta eða auða mynd: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Einstöku kóðarnir bíða þess að þjónustur sæki þá.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Næst eru einstöku kóðarnir undirbúnir svo að þjónustur geti sótt þá.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Þjónustur sem hafa sótt einstöku kóðana: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Engin þjónusta hefur sótt þá enn. Það er eðlilegt fyrstu dagana.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Þjónustur sem fundu og stöðvuðu afrit: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Ekkert hefur fundist enn. Það er eðlilegt og þjónusturnar halda áfram að leita.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Skoðaðu áður en sent er</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Þetta er allt sem getur farið úr þessari tölvu. Myndirnar og myndböndin verða hér áfram.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Undirbýr</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Verið er að búa tilkynninguna til.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Þarf til að senda eða vista. Ekkert er sent enn.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Vista frekar til seinni tíma</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Opnar síðu til að vista tilkynninguna. Ekkert er sent.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Fer til baka til að breyta þessu og kemur svo hingað aftur.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Svörin þín</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Hvað fer</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Ekki með</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Klára það sem er eftir</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Fer aftur í skrárnar og heldur áfram með það sem var stöðvað.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Leið til að ná í þig</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Hver fær þetta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mál</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Sýna nákvæm gögn</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Sýnir hvað er í læstu tilkynningunni, staf fyrir staf.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Nákvæm gögn</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Það sem er í læstu tilkynningunni.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Stöðvað: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Ekki hægt að lesa: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Engin. Enginn mun skrifa þér.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, á {host}. Aðeins þessi þjónusta getur opnað hana.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Þetta er ekki þjónustan sem forritið var sett upp fyrir. Hún er {name}, á {host}. Ef þú bjóst ekki við þessu skaltu ekki senda: spurðu einhvern sem þú treystir.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Síðast var þessi þjónusta á öðrum stað: {host}. Ef þú bjóst ekki við þessu skaltu ekki senda: spurðu einhvern sem þú treystir.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Lykill þjónustunnar er ekki sá sami og síðast: kannski getur einhver annar opnað það sem þú sendir. Ef þú bjóst ekki við þessu skaltu ekki senda: spurðu einhvern sem þú treystir.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Einstakir kóðar mynda: {pictures}, myndbanda: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Stærð, læst: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Já, það má senda þessa einstöku kóða</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Hverjir leita að afritum</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Opnar síðu með lista og kemur svo aftur hingað.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Gera þetta að sér máli</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Það fær nýtt númer og PIN-númer.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Senda núna</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Fela nákvæm gögn</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Þetta fer í málið þitt {number} og bætist við það.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Þjónustur sem taka þátt leita að afritum og ákveða hvað þær fjarlægja. Enginn leitar í læstum spjöllum, eins og dulkóðuðum skilaboðum, eða hjá þjónustum sem taka ekki þátt.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Fer í möppuna sem þessi er í.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nýjast fyrst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Eftir nafni</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Stærst fyrst</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Raðar skránum.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Skrár og möppur</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Skrifaðu til að leita. Backspace fer upp.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Merkja allt</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Merkir allar skrár á listanum.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Merkja ekkert</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Tekur allar merkingar af.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Til að merkja margar skaltu halda Ctrl niðri og smella. Ekkert er sent.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nafn skrárinnar</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Leitaðu að nafni eða skrifaðu hvar það er</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Skráin er vistuð með þessu nafni.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Sýnir nöfnin sem passa.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opna möppuna</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Vista hér</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velja</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Merktu bara það sem sýnir þetta. Einn smellur merkir skrá, annar tekur merkinguna af.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Skoða þessa möppu</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Taka merktu skrárnar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Myndir</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Myndbönd</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Niðurhal</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Skjáborð</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Skjöl</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Mappan mín</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Sýnir hvað er þar.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Ekkert hér.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Nei, halda þessu</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ekkert breytist.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Leið til að ná í þig?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Þú mátt hafa þetta autt. Sumir vilja fá skilaboð ef spurning kemur upp.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Netfang (þarf ekki)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Hafðu þetta autt til að halda áfram án þess.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Getur einhver annar lesið tölvupóstinn þinn? Þá er betra að hafa þetta autt.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Athuga afrit sem þú fannst</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Myndu þjónusturnar finna það? Báðar skrárnar eru bornar saman hér. Ekkert er sent.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Vinsamlegast ekki vista afrit af netinu fyrir þetta. Notaðu afrit sem er hér nú þegar.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Myndin eða myndbandið sem tilkynningin var gerð úr.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Velja það sem þú tilkynntir</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Velja afritið</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Ber saman</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Velja annað sem þú tilkynntir</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Verið er að búa til einstöku kóðana.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lykilsetning</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Sú sem þú valdir fyrir þessa tilkynningu.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Er það sem þú tilkynntir ekki lengur til? Einstakir kóðar sem þú geymdir duga.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Nota það sem þú geymdir</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Einstakir kóðar sem þú geymdir: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Valið: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Þetta er nákvæmlega sama skráin. Þjónustur sem taka þátt geta fundið hana.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Það passar. Þjónustur sem taka þátt geta fundið þetta afrit.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Það passar ekki. Er þetta þitt? Settu þá þetta afrit líka í tilkynningu.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Myndin er of einlit eða dökk til að segja til um það. Er þetta þitt? Settu þá þetta afrit líka í tilkynningu.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Ekki er hægt að bera þessa skrá saman.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Senda núna</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Vista til seinni tíma</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Vista í skrá</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Hér eða á usb-lykli. Aðeins þjónustan getur opnað þá skrá.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Láta bíða í þessari tölvu</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Þú finnur hana aftur á fyrstu síðunni. Aðrir sem nota þessa tölvu geta séð hana eða eytt henni.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Vinn</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Verið er að senda eða vista tilkynninguna.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Hætta að bíða</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Tilkynningin bíður hér. Þú getur sent hana aftur.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Áfram í málskortið</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Tilkynningin bíður þangað til þú sendir hana.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Eyða henni hér</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Spyr einu sinni enn áður en nokkuð er gert.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Eyða þessari tilkynningu úr tölvunni fyrir fullt og allt? Hún var ekki send.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Já, eyða</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Fjarlægir hana úr þessari tölvu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reyna aftur</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendi</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Læsta tilkynningin fer til {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Þetta er ekki sent enn</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Ekkert er sent núna. Þú getur sent þetta annan dag eða úr annarri tölvu.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Tilkynningin þín er örugg: hún bíður núna í þessari tölvu, læst. Þú finnur hana aftur á fyrstu síðunni.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Þetta komst ekki í gegn. Næsta tilraun eftir {seconds} sek.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Vista tilkynninguna</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Vinn</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Verið er að opna tilkynninguna.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ekki búið enn</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Lykilsetning</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Sú sem þú valdir fyrir þessa tilkynningu.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Halda áfram með hana</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Opnar ókláruðu tilkynninguna.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eyða</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Spyr einu sinni enn áður en nokkuð er gert.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Eyða þessari ókláruðu tilkynningu fyrir fullt og allt?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Já, eyða</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Fjarlægir hana úr þessari tölvu.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Ókláruð tilkynning {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Hvert er hægt að leita</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Ekkert var geymt hér og ekkert var sent.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Slóðir frá {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Einhver til að tala við</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Opnar lista yfir hjálparsíma.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Annað sem hjálpar</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Skref við hótunum, færslum á netinu og fleiru.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Lokar glugganum.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Afrita slóðina</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Fela nánari upplýsingar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Nánar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Áfram</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Hlé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tilbúið</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Eftir</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stöðvað</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Ólæsilegt</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Eins og annað</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Sýnir bara þessar línur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Tekur merktu skrárnar af listanum. Skrárnar sjálfar verða áfram.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Afturkalla</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Setur aftur það sem var fjarlægt síðast.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reyna aftur</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Reynir aftur við merktu skrárnar.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Klára það sem er eftir</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Heldur áfram með það sem var stöðvað.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Sýnir eða felur nánari upplýsingar um merktu línurnar.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Skoða</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Opnar merktu skrána og segir fyrst hvaða spor það skilur eftir.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Bíður fyrir næstu skrá.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stöðva</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Stöðvar skrárnar sem eru ekki tilbúnar. Þú getur haldið áfram með þær seinna.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Fela nöfn</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Sýnir „Mynd 1“ í stað nafns.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Veldu myndirnar og myndböndin</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Einstöku kóðarnir eru búnir til hér, í þessari tölvu. Ekkert er sent.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Velja skrár</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Velja möppu</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Nota sýnisskrár</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Bætir við saklausum myndum og stuttu myndbandi til að æfa sig.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Þú getur líka sleppt þeim hér eða límt þær með Ctrl og V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Valdar skrár</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Hver lína segir hvernig einstaki kóðinn tókst.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Allar skrár</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Hversu mikið er búið af öllum skránum.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Halda áfram annan dag</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Opnar síðu til að geyma það sem er tilbúið með lykilsetningu.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Minna en mínúta eftir.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Um það bil {minutes} mín. eftir.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Sýnir allar skrár í möppu og þú merkir það sem á að vera hér.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Forritið sem sýnir skrána man hana kannski, til dæmis í lista yfir það sem var opnað síðast. Það spor ráðum við ekki við.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Já, opna hana</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Opnar skrána í forritinu sem þessi tölva notar fyrir hana.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Ekki opna</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Hér á bara að vera það sem sýnir þetta. Merktu hinar og fjarlægðu þær.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Tilbúið: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Eftir: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Stöðvað: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Ekki hægt að lesa: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Eins og annað: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Það er engin skrá í þessu. Afritaðu eða dragðu skrána sjálfa, eins og hún er í möppu.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Merktu það sem á að vera hér</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Loka strax</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Lokar öllu í einu. Það er eins að ýta þrisvar á Shift.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Fer á síðuna á undan. Svörin þín haldast.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Áfram</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Það helsta sem hægt er að gera á þessari síðu.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Það sem þú settir inn er ekki vistað. Ef þú lokar glugganum hverfur það.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Loka</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Lokar glugganum. Það sem er ekki vistað hverfur.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Vera hér áfram</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Eitthvað á þessu neti, eins og sía í skóla, gæti séð að þjónustan var notuð. Það sem var sent var læst allan tímann.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Eitthvað á þessu neti, eins og sía í skóla, gat séð að tilkynning var send, og málsnúmer hennar. Tilkynningin sjálf var læst allan tímann.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Vistar tvær síður til að prenta.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Leiðbeiningar fyrir foreldra</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Leiðbeiningar fyrir ráðgjafa</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Leiðbeiningarnar eru vistaðar.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Leiðbeiningar fyrir foreldra</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Leiðbeiningar fyrir ráðgjafa</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Eitt af hverjum fimm ungmennum sagði engum frá (Thorn, 2022), sum af ótta við vandræði heima. Hlustið fyrst. Takið svo skrefin saman.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Einhver til að tala við</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Þau hlusta og dæma ekki. Þú þarft ekki að segja hvað þú heitir.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Sýnir hjálparsíma í þessu landi.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Upplýsingar frá {day}. Númer og tímar geta breyst; þau eru á vefsíðunum.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>Í hvaða landi ertu?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Fyrir foreldra og annað fullorðið fólk</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Fyrir ungt fólk</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Fyrir alla</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Líka sem spjall, á vefsíðunni.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Þú getur merkt þetta og afritað.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Dag og nótt.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} til {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Geyma minnispunktana</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Minnispunktar og bréf eru geymd á þessari tölvu, læst. Ekkert af þeim er sent.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Þeir eru geymdir. Veldu „Aftur í vistaða tilkynningu“ á fyrstu síðunni og svo Minnispunktar.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Halda áfram annan dag</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Svörin þín og einstöku kóðarnir sem eru tilbúnir eru geymd hér, læst. Myndir eru ekki geymdar.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Veldu lykilsetningu sem þú getur munað. Ef þú gleymir henni getur enginn opnað þetta aftur og þú byrjar upp á nýtt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lykilsetning</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Að minnsta kosti átta tákn. Nokkur orð eru góð.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sama aftur</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Svo að innsláttarvilla læsi þig ekki úti.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Geyma</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Vinn</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Verið er að læsa tilkynningunni.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Búið</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Það þarf að minnsta kosti átta tákn.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Þetta tvennt er ekki eins enn.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Þetta er geymt. Veldu „Aftur í vistaða tilkynningu“ á fyrstu síðunni til að halda áfram.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Biðja appið eða vefinn að fjarlægja þetta</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Samkvæmt lögum í Bandaríkjunum hafa þau 48 klukkustundir til þess. Hér skrifar þú bréfið. Þú sendir það.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>Bréfið þarf nafn. Þess vegna er það aðskilið frá tilkynningunni þinni og ekkert af því er sent héðan. Það er aðeins geymt ef þú biður um það.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Það stendur í bréfinu og hvergi annars staðar.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>App eða vefur</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Hvað er þetta?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Hvar er þetta?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Hver undirritar bréfið?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Nafn þess sem undirritar</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Netfang eða símanúmer</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Hakið í lokin</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Annað</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nafnið á því</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Mynd</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Myndband</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Myndir og myndbönd</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Afritaðu slóðina. Er engin slóð? Skrifaðu þá notandanafnið og hvar þetta er í appinu.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Manneskjan sem sést</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Foreldri eða forsjáraðili</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Einhver sem sú manneskja bað</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Ég segi í góðri trú: manneskjan sem sést samþykkti ekki að þetta væri sýnt þar.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Skrifa bréfið</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Enn vantar: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Það gildir þangað til þú lokar forritinu. Ekkert er geymt.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Sýnir allan texta á þessu tungumáli.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Enginn sem ólst upp við þetta tungumál hefur farið yfir þennan texta enn.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Bréfið er tilbúið</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Það er á ensku, til fyrirtækis í Bandaríkjunum. Þú sendir það. Láttu enga mynd fylgja.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Geyma það hér, læst</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Geymir það með minnispunktunum þínum, með lykilsetningu.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Klukkustundirnar 48 teljast þaðan í frá.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dagur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tími</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Telja klukkustundirnar 48</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Hvenær sendir þú það?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Þetta er þar enn</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Skrifar kvörtun til stofnunar í Bandaríkjunum sem gætir þessara laga.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Hvar er hægt að kvarta</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Þetta er kvörtunin. Þú sendir hana, á þessari síðu:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Leitaðu að TAKE IT DOWN Act í hjálpinni hjá {platform}. Þar er eyðublað eða netfang.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Eyðublaðið heitir: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Sendu bréfið þangað. Komdu svo aftur hingað og segðu hvenær þú sendir það.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>Klukkustundunum 48 lýkur {end}. Klukkustundir eftir: {hours}. Er þetta þar enn að þeim loknum? Kvörtunin er tilbúin hér.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>Klukkustundunum 48 lauk {end}. Er þetta farið?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Þetta hefur verið sent</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Þetta bíður í þessari tölvu</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Þetta er vistað</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Nýju skrárnar tilheyra málinu sem þú ert með. Númerið og PIN-númerið breytast ekki.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Þetta er málskortið. Vinsamlegast láttu ungu manneskjuna fá það.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Þetta er málskortið þitt. Geymdu númerið og PIN-númerið: enginn getur flett þeim upp fyrir þig.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Er þetta á netinu núna? Láttu CyberTipline líka vita: {place}. Þau sjá um þá færslu.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Með þessu númeri og PIN-númeri geturðu séð hvernig gengur, bætt við skrám eða dregið til baka: opnaðu forritið og veldu „Skoða tilkynningu eða draga til baka“.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Númerið og PIN-númerið virka um leið og tilkynningin er send: opnaðu forritið og veldu „Aftur í vistaða tilkynningu“.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Án forritsins getur þú séð stöðuna í vafra eða dregið tilkynninguna til baka:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Opnaðu þetta forrit aftur, veldu „Aftur í vistaða tilkynningu“ og sendu hana.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Opnaðu þetta forrit, hér eða í annarri tölvu, veldu „Aftur í vistaða tilkynningu“ og veldu skrána.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Tilkynningin bíður, læst. Ekkert er sent fyrr en þú sendir hana.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Þjónustur sem taka þátt sækja nú einstöku kóðana og leita að afritum. Það getur tekið nokkra daga. Þær ákveða hvað þær fjarlægja.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Skoðaðu eftir nokkra daga hvernig gengur: „Skoða tilkynningu eða draga til baka“, á fyrstu síðunni. Ef ekkert hefur fundist þá er það eðlilegt.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Vinsamlegast ekki birta myndina eða senda hana áfram, ekki heldur til að vara aðra við.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Vinsamlegast sendu myndina ekki áfram, ekki heldur til að vara aðra við.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Vinsamlegast ekki birta myndina aftur: það gæti verið lokað á hana og líka á aðganginn þinn.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Er einhver að hóta ungu manneskjunni? Ekki borga. Geymið skilaboðin og hættið að svara.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Er einhver að hóta þér? Ekki borga. Geymdu skilaboðin og hættu að svara.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Þú getur samt fengið hjálp</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Án myndarinnar er enginn einstakur kóði. Láttu CyberTipline vita af henni í staðinn:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Veistu hvar hún var birt? Notaðu líka tilkynningarformið í því appi eða á þeirri vefsíðu.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Það er til önnur hjálp</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Þessi þjónusta er fyrir nektarmyndir eða kynferðislegar myndir. Er einhver að hóta þér eða meiða þig? Farðu hingað:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Fyrir aðrar myndir skaltu nota tilkynningarformið í appinu eða á vefsíðunni. Það hjálpar líka að tala við fullorðna manneskju sem þú treystir.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Minnispunktar fyrir seinni tíma</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Notandanöfn, slóðir, dagar: það hjálpar fullorðnum sem hjálpar þér. Bara orð, engar myndir.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Geyma þá hér, læsta</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Geymir þá á þessari tölvu, með lykilsetningu.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Sú sem þú valdir fyrir þessa minnispunkta.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Opna minnispunktana</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Sýnir það sem var geymt með þessari lykilsetningu.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Það eru læstir minnispunktar á þessari tölvu.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Verið er að vinna úr minnispunktunum.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Notandanafn</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Slóð síðunnar eða færslunnar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvenær</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvað gerðist</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Það stendur í minnispunktunum þínum og hvergi annars staðar.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Bæta þessum punkti við</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Eyða fyrir fullt og allt minnispunktunum sem eru geymdir hér?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Það sem þú skrifaðir er bara hér. Geymdu það, prentaðu það eða vistaðu, annars er það farið.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Þeir eru geymdir á þessari tölvu, læstir, í {file}. Enginn annar hefur þá.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Taka út</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Tekur þennan punkt af listanum.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Opna bréfið</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Sýnir það og klukkustundirnar 48.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Bréf til {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android-sími</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Sýnir skrefin með snúru.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Þarf þetta að fara í þessa tölvu? Þá með snúru</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Tengdu símann með snúrunni, aflæstu honum og ýttu á skilaboðin um USB. Veldu „Skráaflutningur“.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Tengdu iPhone-símann með snúrunni, aflæstu honum og ýttu á „Trust“.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Opnaðu símann í skráaforriti þessarar tölvu. Myndirnar í honum eru í DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Afritaðu bara þessa einu skrá í þína eigin möppu. Láttu hana vera áfram í símanum.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Farðu til baka hér, veldu „Í þessari tölvu“ og búðu til einstaka kóðann.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Eyddu svo afritinu og tæmdu ruslafötuna.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Sendu þér þetta aldrei í spjalli, tölvupósti eða skýi: þar verður afrit eftir.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Notaðu tækið sem þetta er í</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Vinsamlegast ekki senda eða afrita þetta í þessa tölvu. Opnaðu þessa síðu í hinu tækinu:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Einstaki kóðinn er búinn til þar. Myndin verður áfram í því tæki.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Vinn</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Verið er að vinna með vistuðu tilkynningarnar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stöðva</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Það sem var ekki sent er eins og það var.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Geymt í þessari tölvu</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Næsta tilraun eftir {seconds} sek.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Vista afrit</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Senda núna</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Tengist þjónustunni og sendir þessa tilkynningu.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Vista afrit</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Skrifar læstu tilkynninguna í skrá eða á usb-lykil.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eyða</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Spyr einu sinni enn áður en nokkuð er gert.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Eyða henni úr þessari tölvu fyrir fullt og allt? Það sem var sent er áfram hjá þjónustunni.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Já, eyða</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Fjarlægir hana úr þessari tölvu.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Vistað {day}. Myndir og myndbönd: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Hún bíður hér. Ekkert úr henni hefur verið sent.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Hún er kannski komin til skila. Þú getur sent hana aftur: hún telst aldrei tvisvar.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Hún er komin til skila. Númerið og PIN-númerið á málskortinu virka núna.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Þjónustan tók ekki við henni. Þú getur búið tilkynninguna til aftur.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Hún var dregin til baka.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Skrifa appinu eða vefnum</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Skrifar bréf sem biður um að þetta sé fjarlægt innan 48 klukkustunda.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Minnispunktar</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Hver, hvar, hvenær, hvað: fyrir fullorðinn sem hjálpar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Búið</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Afritar textann. Afritið hverfur eftir eina mínútu.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Vistar það sem síðu til að prenta.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Vista sem texta</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Vistar það sem venjulegan texta.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Vistað. Sá sem hefur þessa skrá getur lesið hana.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>faldar: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>tenglar á aðra staði: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>kerfisskrár: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>inni í of mörgum möppum: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>möppur sem ekki er hægt að opna: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Ekki á þessum lista: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Æfing: ekkert héðan berst neinum.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Enginn prentari fannst. Þú getur vistað það sem PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Veldu prentara. Blaðið gæti beðið í röðinni hans um stund. Er hann í öðru herbergi? Sæktu þá blaðið fljótt.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Prentar það þar strax.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>QR-kóði fyrir {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Beindu myndavél í síma að honum.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Veldu eitt svar. Talnalyklarnir virka líka.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Skref</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Hvar þú ert á leiðinni.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Þú</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skrár</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Skoða</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Búið</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Mynd</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Myndband</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} mín.</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Mynd {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Myndband {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Skrá {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Í hléi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bíður</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Bý til einstaka kóðann: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stöðvað</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Sama og {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Sterkur einstakur kóði</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Veikur einstakur kóði</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Bara nákvæm afrit</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Ekki hægt að lesa þetta</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>„Klára það sem er eftir“ tekur það upp aftur.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Það telst einu sinni.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Það er langt eða með mikilli hreyfingu. Stuttur bútur úr því finnst kannski ekki.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Afrit sem hefur verið breytt svolítið geta líka fundist.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Einlit eða dökk mynd: bara nákvæm og mjög lík afrit geta fundist.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Bara nákvæm afrit af þessari skrá geta fundist.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Einstakir kóðar: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Fannst í um það bil {count} af 100 aðferðum sem fólk notar til að breyta mynd eða myndbandi.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Aftur í vistaða tilkynningu</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Tilkynningar sem eru geymdar hér eru í listanum. Tilkynning á usb-lykli er skrá sem endar á .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Velja aðra skrá</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Opnar síðu til að velja vistaða tilkynningu. Ekkert er sent.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Velja skrána</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Senda núna</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Vinn</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Verið er að lesa eða senda tilkynninguna.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Hætta að bíða</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Tilkynningin verður áfram í skránni sinni.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Halda áfram með hana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Búið</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Senda allt</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Hún er komin til skila. Númerið og PIN-númerið á málskortinu virka núna.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Þetta komst ekki í gegn. Næsta tilraun eftir {seconds} sek.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Þetta er vistuð tilkynning og hún er heil: {size}, læst. Hún fer til {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Hún var gerð til æfingar.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Hverjir leita að afritum</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Öpp og vefsíður sem taka þátt fá einstöku kóðana. Þau leita og ákveða.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Sækja listann</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Sæki listann</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Verið er að spyrja þjónustuna.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Það þarf netið til að sækja listann. Ekkert um þig eða skrárnar þínar er sent.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Enginn leitar í læstum spjöllum, eins og dulkóðuðum skilaboðum, eða hjá þjónustum sem taka ekki þátt. Þú getur samt beðið þær að fjarlægja þetta með þeirra eigin formi.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Búið</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Ekki næst í listann núna. Þú þarft hann ekki til að halda áfram. Reyndu aftur seinna.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Listinn frá {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Ekkert app og engin vefsíða tekur þátt enn.</translation>
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
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Þær gilda þangað til þú lokar forritinu. Ekkert er geymt.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Stærri texti</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Gerir allan texta stærri. Ctrl og plús gerir það líka.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Minni texti</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Gerir allan texta minni. Ctrl og mínus gerir það líka.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Fela nöfn skráa</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Sýnir „Mynd 1“ í stað nafns.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Eyða öllum tilkynningum, minnispunktum og bréfum á þessari tölvu fyrir fullt og allt? Það sem var sent er áfram sent.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Opnar lista yfir öll tungumál.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Ljóst, dökkt og sterkir litir fylgja stillingum tölvunnar.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eyða öllu</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Spyr einu sinni enn áður en nokkuð er gert.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Já, eyða</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Fjarlægir þær úr þessari tölvu.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Þessu er eytt. Á usb-lykli eða í öryggisafriti gæti enn verið gamalt, læst afrit.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Textastærð: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Hefur þessu verið deilt?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Hefur þessu verið deilt, svo þú eða barnið þitt viti?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Hefur þessu verið deilt, svo þú eða unga manneskjan vitið?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Þú getur haldið áfram með hvaða svari sem er.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Já</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Sent til einhvers eða birt á netinu.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ég veit það ekki</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Ef þú finnur þetta á netinu skaltu láta CyberTipline líka vita: {place}. Þau sjá um þá færslu. Þú getur gert það á eftir eða úr öðru tæki.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Sést þú þar án fata, að hluta til án fata eða í einhverju kynferðislegu?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Sést barnið þitt þar án fata, að hluta til án fata eða í einhverju kynferðislegu?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Sést unga manneskjan þar án fata, að hluta til án fata eða í einhverju kynferðislegu?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Falsaðar myndir teljast líka með, til dæmis gerðar með gervigreind.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Já</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Tengdist þjónustunni rétt í þessu.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Ekkert net. Ekkert hefur verið sent.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Aðeins var beðið um lista. Ekkert frá þér hefur verið sent.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Aðeins málsnúmer og PIN-númer voru send.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Reynt var að senda. Það er ekki staðfest enn.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Læst tilkynning var send. Skrárnar urðu eftir hér.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Áfram</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Stöðva dreifingu myndar eða myndbands</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Þú ert ekki í vandræðum. Þú getur hætt hvenær sem er.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Þetta er æfing með sýnisskrám til að prófa. Engin tilkynning getur borist alvöru þjónustu. Það sem þú sendir er í þessari tölvu í viku svo að þú getir séð hvernig gengur. Í stillingunum geturðu eytt því.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Aftur í vistaða tilkynningu</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Sendir tilkynningu sem var vistuð áður.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Skoða tilkynningu eða draga til baka</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Þú þarft málsnúmerið og PIN-númerið.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Æfa fyrst</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Ljúka æfingunni</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>Í æfingunni virka öll skref og engin tilkynning getur borist alvöru þjónustu.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Textastærð, að fela nöfn og að eyða öllu.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Opnar lista yfir öll tungumál.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Hér er búinn til einstakur kóði: kóði sem er gerður úr myndinni eða myndbandinu. Þjónustur sem taka þátt fá kóðann og leita að afritum.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Myndin eða myndbandið verður áfram í þessari tölvu. Enginn skoðar það.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Þetta tekur um það bil 5 mínútur. Þú þarft ekkert nafn.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Til að fara í flýti skaltu smella á „Loka strax“ eða ýta þrisvar á Shift innan fimm sekúndna. Það sem þú hefur ekki vistað hverfur þá. Skrá sem þú vistaðir er áfram þar sem hún er og þessi tölva man kannski að forritið var notað.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Um forritið og persónuvernd</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Hvað verður um það sem þú setur inn hér.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Einhver til að tala við</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Opnar lista yfir hjálparsíma.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Byrja</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Hvar er myndin eða myndbandið?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Í þessari tölvu</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Eða á usb-lykli eða diski sem er í sambandi.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Í síma eða öðru tæki</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Vinsamlegast ekki afrita það hingað.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Ég er ekki með það lengur</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Það er til önnur hjálp.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Fyrir hvern er þetta?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mig</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Ég er á myndinni eða myndbandinu.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Barnið mitt</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Ég er foreldri eða forráðamaður.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Ung manneskja sem ég styð</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Ég er í vinahópnum, kenni eða veiti ráðgjöf.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Það sem hjálpar: segðu að þetta sé ekki barninu að kenna og að þér þyki gott að vita af þessu. Vinsamlegast leitaðu ekki í símanum, sendu myndina ekki áfram og skrifaðu ekkert um hana á netið.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Það sem hjálpar: segðu að þetta sé ekki ungu manneskjunni að kenna og að þér þyki gott að vita af þessu. Vinsamlegast biddu ekki um að fá myndina senda og sendu hana ekki áfram.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Þú ert hér.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Skref á leiðinni.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>notkun: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>valkostir</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>viðföng</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>sýna þessa hjálp og hætta</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: svona gengur það ekki: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>viðfang %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>þetta vantar enn: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>óþekkt viðföng: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r er ekki í boði (veldu úr %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>gengur ekki með %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>eitt gildi vantar</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>að minnsta kosti eitt gildi vantar</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Nefndu það sem var sent: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Það er ekkert til að bera saman við.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Ekkert svipað fannst.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} af 256 bitum eru ólíkir {file} ({variant}). Allt að {most} telst það passa.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % af römmunum eru í {file} ({variant}). Frá {least} % telst það passa.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Bætin eru þau sömu og í {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Draga mál {case} til baka?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Engu var breytt.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} var dregið til baka áður en það var sent. Enginn er með það og læstu skránni var eytt.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>þjónustur: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Móttekið</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Breytt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innihald</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Sótt af</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Útilokað af</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Sía í þessari tölvu eða á netinu gat séð að þjónustan var notuð. Hún gat ekki séð til hvers: það er læst og aðeins þjónustan getur opnað það.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Sía í þessari tölvu eða á netinu gat séð að eitthvað var sent til þjónustunnar, og málsnúmerið og tölurnar í svarinu. Tilkynningin sjálf er læst og aðeins þjónustan getur opnað hana.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Sía í þessari tölvu eða á netinu gat séð að tilkynning var send til þjónustunnar, og svar við henni ef það kom. Tilkynningin sjálf er læst og aðeins þjónustan getur opnað hana.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Sía í þessari tölvu eða á netinu gat séð að beðið var um listann yfir þjónustur, og listann sjálfan.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Það gæti hafa komist til skila. Það gerir ekkert til að spyrja aftur.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Nefndu þjónustuna: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Ekki tókst að skrá hvert þetta fer, svo að breyting uppgötvast ekki næst.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Nei, hætta hér</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Já, ég veit að þetta er rétt</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Halda samt áfram?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Hún hefur ekki verið notuð í þessari tölvu áður.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Þjónusta: {name}, á {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Þetta er æfing og berst engum.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Varúð: þetta forrit var sett upp fyrir aðra þjónustu, {name}, á {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Varúð: síðast var {name} á {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Varúð: {name} er með annan lykil en síðast, svo að annað fólk gæti hugsanlega opnað það sem þú sendir.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Ef þú fékkst ekki að vita þetta frá einhverjum sem þú treystir skaltu hætta hér og spyrja.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Þjónusta: á {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Þessi tölva þekkir ekki nafn hennar; hún hefur ekki verið notuð hér áður.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>takmörk á minni, engar skrár skrifaðar, engin minnisafritun við hrun</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>engin ný réttindi</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>ekkert annað forrit má skoða minni þess</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: engin skrá og engin mappa</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: stuttur listi af kerfisköllum</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>verk með einu ferli og takmörkum á minni</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>lágt heilleikastig</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>sandkassasnið: aðeins útreikningar</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>opna tengingu</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>opna skrá</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>skoða í möppu</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>skrifa skrá</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>ræsa annað forrit</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Hér er ekki hægt að ræsa neitt ferli sem les skrár. Settu forritið upp aftur eða notaðu aðra tölvu.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Skrár eru lesnar í sérstökum ferlum. Þetta heldur slíku ferli inni hér:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Þessu var einu þeirra neitað um rétt í þessu, þegar það reyndi að:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>neitað</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>MÖGULEGT</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Þetta les skrár:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>EKKI TIL STAÐAR</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Skrár samhliða: {count}. Mesta minni fyrir hverja: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Tilkynningar sem þú geymir eru í {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Þar er ekkert geymt enn.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Ekki er hægt að skrifa í þessa möppu.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Skaðleg skrá gæti gert það sem er merkt {possible}. Notaðu aðra tölvu fyrir skrár frá ókunnugum.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Það sem þú svarar, og hver einstakur kóði sem er tilbúinn, er geymt undir lykilsetningu. Ef þú gleymir henni getur enginn opnað það aftur og þú byrjar upp á nýtt. Myndirnar sjálfar eru ekki geymdar.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>lesa lykilsetningu draganna úr skrá (- er staðalinntak)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Haldið er áfram með {draft}. Einstakir kóðar sem eru þegar tilbúnir: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Ekkert sem er geymt hér segir að það hafi orðið að þessu máli. Borið er saman við það sem gæti verið: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Engin ókláruð tilkynning sem þessi lykilsetning opnar varð að þessu máli. Nefndu í staðinn skrána sem þú sendir: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Spurt er um lykilsetninguna í skipanaglugga. Án hans þarf {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Lykilsetning er að minnsta kosti {count} tákn. Nokkur orð eru góð.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Sama lykilsetning aftur:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Lykilsetningarnar tvær eru ólíkar. Ekkert var geymt.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>lokið</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>lokið, en að minnsta kosti eina skrá var ekki hægt að lesa</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>skipunin skildist ekki</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>svörin leiða til annarrar þjónustu; ekkert var geymt</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>afrit passar ekki, eða er of einfalt til að segja til um það</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: eitthvað er ekki eins og það á að vera hér</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>stöðvað með Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>engin tilkynning</translation>
    </message>
    <message>
        <source>case</source>
        <translation>mál</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>vistuð tilkynning</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>ekki komið til skila, reyndu síðar</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>endanlega hafnað</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ekki vistað</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>ókláruð tilkynning</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>minnispunktar og bréf</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>óvænt</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>lokakóðar:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>mynd</translation>
    </message>
    <message>
        <source>video</source>
        <translation>myndband</translation>
    </message>
    <message>
        <source>file</source>
        <translation>skrá</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stöðvað.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ekkert var sent.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>einn JSON-hlutur í hverri línu á staðalúttaki</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>tungumál textanna, til dæmis de eða pt_BR (án þess: tungumál kerfisins)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>skráin sem nefnir þjónustuna</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>halda áfram þótt þjónustan sé með annað vistfang eða annan lykil en síðast</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>lesa PIN-númerið úr skrá (- er staðalinntak)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>fara um þetta proxy: http://HOST:PORT eða socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); er líka lesið úr TAKEITDOWN_PROXY, og ekki úr neinni annarri stillingu</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>fjöldi mínútna</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>tala yfir 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Einstakir kóðar mynda og myndbanda, gerðir í þessari tölvu, til að afrit dreifist ekki. Skrárnar sjálfar eru aldrei sendar. Án skipunar opnast glugginn; með vistaðri tilkynningu einni (REPORT.tid) opnast hann með henni.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>sýna hvaða útgáfa þetta er og hætta</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>hver staðan er á máli</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>draga mál til baka</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>hver leita að afritum, eins og staðan er í dag</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>er allt í lagi hér, og hvað heldur skaðlegri skrá inni? án nets</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>er þessi uppsetning eins og hún á að vera? án nets</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>gátsummur allra skráa, frá þeim sem gáfu forritið út</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>birta gátsummur skránna sem eru hér</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>búa til einstaka kóða og birta þá; án nets</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>skrá eða mappa</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>birta líka sjálfa einstöku kóðana</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>taka nákvæmlega þá ramma úr myndbandi sem fyrirmyndin vPDQ tekur á þessum hraða (án þess: hvern ramma, og halda þeim sem eru ólíkir)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>mesti fjöldi tætigilda fyrir eina mynd, til að finna líka breytt afrit: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>geyma það sem er tilbúið undir lykilsetningu og halda þar áfram næst</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>passar þetta afrit við það sem var sent? án nets</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>skrá eða mappa til að bera saman</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>það sem var sent; má gefa upp oftar en einu sinni</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>birta hversu líkt það er, og hvaða skrá</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>bera saman við drögin sem tilkynningin fyrir þetta mál var gerð úr</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>bera saman við einstöku kóðana sem eru í þessum drögum</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>búa til tilkynningu og vista hana læsta, til að senda núna eða síðar</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>búa til aðra tilkynningu með nýjum skrám fyrir mál sem þú ert með</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>málsnúmer þess</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>skrá eða mappa (án þess: allt sem er í drögunum)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>hver gerir tilkynninguna</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>undir 18 ára á myndinni</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>sýnir nekt eða eitthvað kynferðislegt</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>hefur verið deilt</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>leið til að ná sambandi; ekkert þarf á henni að halda. Önnur forrit hér geta séð hvað skipun fær: ef ekkert netfang er á eftir er spurt um það</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>lesa það úr skrá (- er staðalinntak)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>skráin sem skrifað er í, til að senda úr hvaða tölvu sem er (án þess: geymt í þessari)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>geyma svör og einstaka kóða undir lykilsetningu jafnóðum og halda þar áfram næst</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>birta nákvæmlega þau bæti sem eru læst</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>sýna tilkynningarnar sem eru geymdar í þessari tölvu</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>skrifa geymda tilkynningu í skrá, til að senda úr annarri tölvu</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>eins og listinn sýnir það</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>skrifa bréf samkvæmt bandarísku lögunum TAKE IT DOWN Act; ekkert er sent</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>minnispunktar til sönnunar, læstir í þessari tölvu; bara orð</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>skrifa leiðbeiningarnar fyrir foreldra eða fyrir ráðgjafa sem PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>það sem bréfið þarf, sem einn JSON-hlutur (- er staðalinntak); án þess er spurt um hvert atriði. Lyklar: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>halda áfram með bréfið til þessa vettvangs sem er geymt hér</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>skrifa í þessa skrá: .pdf sem PDF, annars sem texta (án þess: birta hér)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>hvenær þú sendir það: now (núna) eða &apos;YYYY-MM-DD HH:MM&apos;; klukkustundirnar 48 teljast þaðan í frá</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>skrifa kvörtunina til FTC í staðinn: klukkustundirnar 48 eru liðnar og þetta er þar enn</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>geyma bréfið með minnispunktunum, læst</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>bæta við minnispunkti, sem einum JSON-hlut með einu eða fleiru af user, place, when og what (- er staðalinntak)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>fyrir hverja þær eru</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>landið sem á hjálparsímana í þeim (án þess: land kerfisins)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>skráin sem skrifað er í</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>lesa lykilsetningu minnispunktanna úr skrá (- er staðalinntak)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>eyða geymdum tilkynningum, eða öllu, úr þessari tölvu fyrir fullt og allt</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>ókláruð tilkynning</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>allt sem forritið hefur nokkurn tíma geymt hér</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>ekki spyrja aftur</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>senda vistaðar tilkynningar; það gerir ekkert til að senda tvisvar</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>geymdar tilkynningar eða skrár (án þess: allar sem bíða í þessari tölvu)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>reyna áfram, með sífellt lengri hléum, í 60 mínútur eða eins margar og gefnar eru upp (0: ein tilraun); Ctrl-C stöðvar það</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>senda aðeins það sem var gert fyrir þessa þjónustu</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>málsnúmer, með eða án bandstrika; eða auðkenni geymdrar tilkynningar sem var aldrei send</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>málsnúmer, með eða án bandstrika</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Fyrir mynd sem var tekin við 18 ára aldur eða síðar er StopNCII.org rétti staðurinn. Það virkar á sama hátt: myndin er áfram hjá þér. Farðu á https://stopncii.org . Ekkert var geymt hér.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Þessi þjónusta er fyrir myndir sem sýna nekt eða eitthvað kynferðislegt. Fyrir aðrar myndir skaltu nota tilkynningareyðublað síðunnar eða appsins þar sem þær eru. Þú getur líka talað við einhvern sem þú treystir. Ekkert var geymt hér.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Spurt er um samskiptaleiðina í skipanaglugga. Án hans þarf {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Þetta vantar enn: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Netfang, ef þú vilt að hægt sé að ná í þig (eða ýttu bara á Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Nefndu skrárnar, eða drög með einstökum kóðum þeirra.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Þetta er sent læst, með þessum hausum og engum öðrum:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Ókláraða tilkynningin þín er enn geymd. Til að eyða henni: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Til að senda hana: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Hér eru engir hjálparsímar fyrir það land. Hér eru hjálparsímar fyrir: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Vistað í {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Vistað í þessari tölvu sem {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Ekkert hefur verið sent.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Æfing: þessi tilkynning berst engum.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Skrifaðu hvort tveggja niður núna. Það er aðeins sýnt einu sinni og enginn getur fundið það aftur fyrir þig.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>bíður þess að vera send</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>er í sendingu, eða var kannski send: að senda hana aftur telst aldrei tvisvar</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>komin til þjónustunnar</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>þjónustan tók ekki við henni</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dregin til baka</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Eytt. SSD-diskur, minnislykill eða öryggisafrit getur geymt gömul afrit um tíma. Af vistaðri tilkynningu er það læst skrá sem aðeins þjónustan getur opnað; af ókláraðri tilkynningu skrá sem aðeins lykilsetningin getur opnað.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Engin tilkynning er vistuð hér.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Tilkynningar sem hægt er að senda: {count}. Skipunin til þess: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Skrifað í {file}. Hver sem er getur sent hana úr hvaða tölvu sem er og aðeins þjónustan getur opnað hana. Að senda hana líka héðan telst aldrei tvisvar.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Nefndu það sem á að eyða, eða gefðu upp {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Engu var eytt.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Eyða öllu sem forritið hefur nokkurn tíma geymt hér, fyrir fullt og allt?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Eyða því sem þú nefndir, fyrir fullt og allt?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Kannski ekki sent enn: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Já, eyða fyrir fullt og allt</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Tilkynning {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Engin vistuð tilkynning bíður hér.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Stöðvað. Það sem var ekki staðfest er enn vistað. Að senda það aftur telst aldrei tvisvar.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Næsta tilraun er eftir {seconds} sekúndur.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} hafði komist til skila áður; að senda aftur breytti engu.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} komst til skila.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Þetta var æfing og berst engum.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>einstakir kóðar: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Ekki tókst að skrá það hér. Það gerir ekkert til að senda aftur, og ekki heldur að eyða.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Þjónustur sem fá einstaka kóða frá {name}, staðan {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>engar enn</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>myndir og myndbönd: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Sláðu inn tölu frá {first} til {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Vinsamlegast sláðu inn eina af tölunum.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>Spurt er um PIN-númerið í skipanaglugga. Án hans þarf {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Ekki er hægt að lesa þessa skrá: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Allt er eins og það á að vera.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Eitthvað er ekki eins og það á að vera: ekki nota þetta fyrir tilkynningu.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>EKKI HÆGT AÐ RÆSA</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>EKKERT HELDUR ÞEIM INNI</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, saman {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>þekkt svör</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>RÖNG SVÖR</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>ekkert annað forrit getur skoðað inn í það</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>önnur forrit geta skoðað inn í það</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Útgáfa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skrár</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Skráalisti</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Aðalforrit</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Hjálparferli</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>enginn hér; berðu töluna fyrir ofan saman við tölu sem þú fékkst</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>allar skrár passa</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>PASSAR EKKI</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Ef eitthvað af þessu vantar í bréf er því kannski ekki sinnt. Enn vantar: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Geymd bréf: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Í skipanaglugga er spurt um það sem bréfið þarf. Án hans þarf {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Ekki er hægt að nota þessi svör: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Auð lína þegar þetta er komið.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Tíminn er skrifaður svona: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Sá tími er ekki kominn.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Fyrir kvörtunina þarf tímann þegar þú sendir bréfið: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Þegar búið er að senda bréfið telur þú klukkustundirnar 48 svona: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Engir minnispunktar eru geymdir hér.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Sá sem hefur þessa skrá getur lesið hana.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ekki sent enn</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>Klukkustundunum 48 lýkur {end}. Klukkustundir eftir: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>Klukkustundunum 48 lauk {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Geymt í þessari tölvu, læst: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Minnispunktarnir verða geymdir með lykilsetningu. Ef þú gleymir henni getur enginn opnað þá aftur. Þar eru engar myndir geymdar.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Minnispunktur er einn JSON-hlutur með einu eða fleiru af: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Minnispunkturinn er tómur.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Eitthvað virkaði ekki. Skrárnar þínar eru öruggar og voru ekki sendar. Reyndu aftur.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Þessi skrá er ekki þarna. Athugaðu nafnið og veldu hana aftur.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Þetta er ekki mynd eða myndband. Veldu aðra skrá.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Þetta er tengill á aðra skrá. Veldu myndina eða myndbandið sjálft.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Þessi skrá er í skýinu þínu en ekki í þessari tölvu. Sæktu hana fyrst og veldu hana svo aftur.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Þessi skrá er tóm. Finndu heilu skrána og veldu hana.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Það eru engar skrár í þessari möppu. Veldu aðra.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Ekki tókst að lesa skrána. Athugaðu hvort diskurinn er tengdur og reyndu aftur.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Skráin breyttist á meðan hún var lesin. Lokaðu öðrum forritum sem nota hana og reyndu aftur.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Þetta er ekki mynd eða myndband sem hægt er að lesa hér. Veldu myndina eða myndbandið sjálft.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Skráin er skemmd eða af gerð sem ekki er hægt að lesa hér. Bara nákvæm afrit af henni geta fundist. Ef þú átt hana líka á öðru formi skaltu bæta henni við.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Hluta af skránni vantar eða hann er skemmdur. Einstöku kóðarnir eru úr því sem eftir er, eins og það sést á skjá. Ef þú átt líka heila skrá skaltu bæta henni við.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Myndin er of stór til að skoða hana. Bara nákvæm afrit af henni geta fundist.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Í skránni er hljóð en engin mynd. Bara nákvæm afrit af henni geta fundist.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Ekki tókst að skoða skrána. Í mesta lagi geta nákvæm afrit af henni fundist.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Skráin tók of langan tíma. Í mesta lagi geta nákvæm afrit af henni fundist.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Sumum spurningum er ósvarað. Farðu til baka og svaraðu þeim.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Engin þessara skráa gaf einstakan kóða, svo að það er ekkert að senda. Veldu aðrar skrár.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Þetta er of mikið fyrir eina tilkynningu. Búðu til tvær tilkynningar með færri skrám í hvorri.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Þetta lítur ekki út eins og netfang. Athugaðu það eða hafðu það autt.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Það er engin vistuð tilkynning með þessu nafni. Athugaðu nafnið.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Þessi skrá er ekki vistuð tilkynning. Veldu skrána sem endar á .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Vistaða tilkynningin er skemmd og ekki er hægt að senda hana. Notaðu annað afrit eða búðu tilkynninguna til aftur.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Tilkynningin var gerð í nýrri útgáfu af þessu forriti. Sendu hana með þeirri útgáfu.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Tilkynningin var gerð fyrir aðra þjónustu og aðeins hún getur opnað hana. Hún er enn örugg í skránni sinni.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Ekki tókst að vista tilkynninguna þar. Ekkert tapaðist: veldu annan stað.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Það er nú þegar til skrá með þessu nafni. Hún er eins og hún var: veldu annað nafn.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Það er ekkert pláss eftir þar. Ekkert tapaðist: búðu til pláss eða veldu annan stað.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Annar gluggi eða skipun er að vinna með vistuðu tilkynningarnar. Bíddu þangað til það er búið og reyndu aftur.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Ekki er hægt að breyta möppunni með vistuðu tilkynningunum núna. Tilkynningarnar í henni eru öruggar og ekkert var sent.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Hér er engin vistuð tilkynning með þessu merki. Skoðaðu listann og reyndu aftur.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Þjónustan er með þessa tilkynningu, eða gæti verið með hana. Notaðu málsnúmerið og PIN-númerið til að draga hana til baka.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Það er engin ókláruð tilkynning með þessu nafni. Athugaðu nafnið.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Þessi skrá er ekki ókláruð tilkynning. Veldu aðra.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Ókláraða tilkynningin er skemmd og ekki er hægt að opna hana. Ekkert var sent. Vinsamlegast byrjaðu aftur á henni.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Ókláraða tilkynningin var gerð í nýrri útgáfu af þessu forriti. Opnaðu hana með þeirri útgáfu.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Þessi lykilsetning opnar hana ekki. Reyndu aftur. Enginn getur fundið gleymda lykilsetningu: þá byrjarðu upp á nýtt.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Annar gluggi eða skipun er með ókláruðu tilkynninguna opna. Lokaðu henni þar fyrst.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Ekki er hægt að opna þessa minnispunkta. Þeir gætu verið skemmdir eða gerðir í nýrri útgáfu.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Annar gluggi hefur breytt þessum minnispunktum. Vistaðu þína í skrá og opnaðu minnispunktana aftur.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Sumir stafir komast ekki í PDF. Vistaðu það sem texta.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Ekki er hægt að nota skrána sem segir hver þjónustan er. Biddu aftur um hana þar sem þú fékkst hana.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Þjónustan gat ekki tekið við þessu núna. Reyndu aftur seinna.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Ekkert samband við þjónustuna. Athugaðu netið og reyndu aftur.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Ekkert svar kom frá þjónustunni. Kannski fékk hún það sem var sent, kannski ekki. Sendu aftur: það telst aldrei tvisvar.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Milliþjónninn (proxy) náði ekki sambandi, svo að ekkert var sent. Athugaðu slóðina hans eða reyndu án hans.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Eitthvað á þessu neti vill lesa það sem er sent, svo að ekkert var sent. Það getur verið sía eða innskráningarsíða. Prófaðu annað net.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Ekki var hægt að staðfesta sambandið, svo að ekkert var sent. Skoðaðu dagsetningu og klukku tölvunnar. Ef þær eru réttar skaltu reyna aftur á morgun.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Eitthvað annað svaraði í stað þjónustunnar. Það getur verið innskráningarsíða fyrir Wi-Fi. Skráðu þig inn og reyndu aftur.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Það er mikið að gera hjá þjónustunni. Reyndu aftur eftir nokkrar mínútur.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Þjónustan tók ekki við þessari tilkynningu. Vinsamlegast búðu hana til aftur.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Þessi tilkynning er of stór fyrir vefþjón þjónustunnar, svo ekki var tekið við henni. Gerðu tvær tilkynningar með færri myndum í hvorri. Láttu þau sem reka þjónustuna líka vita.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Tilkynningin þín er örugg hér.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Þetta er æfingatilkynning og þjónustan er raunveruleg, eða öfugt. Ekki var tekið við henni.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Þessi tölva leyfir þér ekki að opna skrána. Spurðu þann sem sér um tölvuna eða afritaðu skrána í þína eigin möppu.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Það eru engir einstakir kóðar í henni enn. Veldu í staðinn skrána sem þú tilkynntir.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Þessi þjónusta getur ekki enn tekið við læstri spurningu, og málsnúmerið þitt og PIN-númerið eru aldrei send ólæst. Ekkert var sent. Spurðu fólkið sem rekur þjónustuna.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Þetta er ekki þjónustan sem þú notaðir síðast. Ekkert var sent. Spurðu einhvern sem þú treystir hvort breytingin er rétt.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Þetta málsnúmer og PIN-númer eiga ekki saman. Athugaðu bæði og reyndu aftur.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Of oft var reynt með röngu PIN-númeri. Bíddu aðeins og reyndu aftur.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Þetta mál var dregið til baka, svo að ekki er hægt að bæta neinu við það.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Þetta er ekki málsnúmer. Athugaðu hvert tákn.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN-númer er sex tölustafir. Athugaðu það og reyndu aftur.</translation>
    </message>
</context>
</TS>
