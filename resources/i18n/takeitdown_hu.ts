<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>A programról és az adatokról</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Ez a program ingyenes és önálló. Nem az NCMEC készítette, és nem az NCMEC működteti. Ez a(z) {number} verzió.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>{number} szabad összetevőből áll. Ezek licencei ebben a mappában vannak: {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>A képed vagy videód soha nem hagyja el ezt a számítógépet. Senki nem nézi meg.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Az egyedi kód nem kép. Nagyon nehéz belőle bármi felismerhetőt kinyerni. Mi mégis lezárjuk, és csak a szolgálat tudja kinyitni.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Amit el lehet küldeni: az egyedi kódok, a válaszaid és az e-mail-címed, ha beírtad. Előbb mindent látsz. Csak akkor megy el, ha a „Küldés most” gombra kattintasz.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Bezárás után a program semmit sem őriz meg, kivéve, ha te kérted. Nincs fiók, és senki sem számolja, mit csinálsz itt.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Vannak nyomok, amelyek nem rajtunk múlnak. Ez a számítógép megjegyezheti, hogy a program futott. A memóriája egy részét a lemezére is kiírhatja.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Kik keresik a másolatokat</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Megnyit egy listát, majd visszajön ide.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Ezt kijelölheted és másolhatod.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Másolja a címet.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>A telefonomon</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Egy QR-kódot mutat, amelyet egy telefon kamerája be tud olvasni.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Másolva. Beillesztheted egy böngészőbe.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Kód elrejtése</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Erre is van egy hely</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Elmúltál már 18 éves, amikor készült? Akkor ez a megfelelő szolgálat:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Elmúlt már 18 éves a gyermeke, amikor készült? Akkor ez a megfelelő szolgálat:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Elmúlt már 18 éves a fiatal, amikor készült? Akkor ez a megfelelő szolgálat:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Ugyanúgy működik: a kép az eszközödön marad. Nem kerül semmibe.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Jelöld be mindazt, ami igaz. Utána itt lesznek a lépések.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Inkább ne</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Akivel beszélhetsz</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Megnyitja a segélyvonalak listáját.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Amit itt kiválasztasz, az sehol nem marad meg, és senki nem kapja meg.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Ami most segít</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Igaz ezek közül valamelyik?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Valaki fenyegetőzik, vagy pénzt vagy több képet akar</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Valaki fenyeget, vagy pénzt vagy több képet akar tőlem</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Most fent van a neten</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Tudni lehet, kinél van meg</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Tudom, kinél van</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>13 év alatti</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>13 év alatti vagyok</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Hamis, vagy AI készítette</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Egyikünknél sincs meg a fájl</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Nálam nincs meg a fájl</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Megmutatja vagy elrejti az ehhez való lépéseket.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Ne fizess.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Ne küldj több képet.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Ne töröld az üzeneteket.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Ne tedd közzé és ne küldd tovább, akkor se, ha másokat figyelmeztetnél.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Forrás: {name}. Az oldalon nincs dátum.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Forrás: {name} ({day}). Ez több mint egy éve volt.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Forrás: {name} ({day}).</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Ne fizess, és ne küldj többet. Ne válaszolj, de őrizd meg az üzeneteket. Mondd el valakinek még ma.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Tedd meg ezeket a lépéseket egy felnőttel együtt, akiben megbízol.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Mondd el egy felnőttnek, akiben megbízol, hogy kinél van meg. Segíthet, hogy ez abbamaradjon.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Ne fizessenek, és senki ne küldjön többet. Egyáltalán ne válaszoljanak, de őrizzék meg az üzeneteket. A segélyvonalak tudják, mit lehet tenni.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Tegyék meg ezeket a lépéseket együtt, a gyermek tempójában.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Ne kérd senkitől, hogy újra elküldje, és ne töltsd le. A CyberTipline a fájl nélkül is tud segíteni:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Szólj a bejegyzésről a CyberTipline-nak. Ők foglalkoznak azzal a bejegyzéssel:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>Az Egyesült Királyságban a Report Remove weboldalakról is eltávolítja a 18 év alattiak képeit. Itt kezdődik:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Kérd magától az apptól vagy weboldaltól, hogy távolítsa el. Az USA-ban 48 órája van rá. Ha nem teszi meg, itt lehet panaszt tenni:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Írja le, kinél van meg. Egy segélyvonal végig tudja beszélni önnel.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>A hamis vagy mesterséges intelligenciával készült képek is számítanak. Az egyedi kódjaik ugyanúgy készülnek.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Hány éves vagy a képen vagy a videón?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Hány éves a gyermeke a képen vagy a videón?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Hány éves a fiatal a képen vagy a videón?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Az számít, hány éves volt, amikor készült, nem az, hogy ma hány éves.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 év alatti</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 éves vagy több</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Neked.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>A gyermekének.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Egy fiatalnak, akit ön támogat.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>18 év alatti a képen vagy a videón.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Megosztották.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Nem osztották meg.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Nem tudod, hogy megosztották-e.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Ezt kijelölheted és másolhatod.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Esetszám</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kód</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Másolja a számot és a PIN-kódot. Egy perc múlva törlődnek.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Mentés PDF-be</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Nyomtatható oldalként menti a kártyát.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Mentés képként</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Képként menti a kártyát.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Mi jön most</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Oldal böngészőhöz</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Akivel beszélhetsz</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Megnyitja a segélyvonalak listáját.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Ami még segít</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Lépések fenyegetéshez, az interneten lévő bejegyzésekhez és máshoz.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Fájlok hozzáadása</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Még egy bejelentést készít ugyanazzal a számmal és PIN-kóddal. Előbb megkérdez.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Eltetted a számot és a PIN-kódot? Csak akkor láthatod újra, ha az új fájlok elkészültek.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Igen, hozzáadom</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Visszamegy a fájlok listájához.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Eltetted a számot és a PIN-kódot? Ha az ablak bezárul, senki nem tudja újra megmutatni.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Igen, bezárom</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Bezárja az ablakot.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Még nem</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Befejezés</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Akivel beszélhetsz: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Másolva. Egy perc múlva, vagy ha ez az ablak bezárul, eltűnik a vágólapról.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Ide készült: {service}. Dátum: {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>GYAKORLÁS. Ez a kártya senkihez nem jut el.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Esetkártya</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Amit más napra tettél el, még itt van lezárva. Ha törölni szeretnéd, az első oldalon válaszd ezt: „Vissza egy mentett bejelentéshez”.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Megmutatja a számítógép nyomtatóit.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Esetszám: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN-kód: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>A nyomtató megkapta. Kérjük, vidd magaddal a lapot.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Nem sikerült kinyomtatni. Helyette elmentheted PDF-be.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Elmentve. Akinél ez a fájl van, látja és vissza is vonhatja a bejelentést.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>A „Gyors kilépés” másik oldalt nyit meg. Aki onnan visszalép, ezt az oldalt találja, de számot, PIN-kódot vagy választ nem.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>A böngésző előzményei mutatják, hogy ez az oldal meg volt nyitva. A hálózat is láthatja. Aki ezt az eszközt kezeli, vagy egy iskolai szűrő, azt is láthatja, amit beírsz, és a választ.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Jobb privát ablakot használni, és a végén bezárni.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Bejelentés megnézése vagy visszavonása</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Írd be az esetkártyán lévő esetszámot és PIN-kódot.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Esetszám</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Négyszer négy jel.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kód</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Hat számjegy.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Állapot megnézése</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Kérdezés</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Megkérdezzük a szolgálatot.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Fájlok hozzáadása</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Még egy bejelentést készít ugyanazzal a számmal és PIN-kóddal. Még semmi nem megy el.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Még egyszer megkérdez, mielőtt bármi történik.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Kik keresik a másolatokat</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Megnyit egy listát, majd visszajön ide.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Talált másolat ellenőrzése</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Megnyit egy oldalt, ahol két fájlt hasonlíthatsz össze. Semmi nem megy el.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Igen, visszavonom</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>A szolgálat nem használja tovább ezeket az egyedi kódokat.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Végleg visszavonod? A szolgálatok értesítést kapnak, hogy ne keressenek tovább. A visszavont bejelentést nem lehet újra használni; újat kellene készítened.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>A szolgálat visszavonta ezt a bejelentést, és a többi szolgálat értesítést kap, hogy ne keressen tovább. Nem tettél semmi rosszat. Készíthetsz új bejelentést.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>A bejelentés megérkezett. Ellenőrzésre vár, neked nincs teendőd.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Ok: több van benne, mint a legtöbb bejelentésben.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Ok: nem úgy készült, ahogy ez a program készít bejelentést.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Ok: híres vagy nyilvános képek vannak benne.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Ok: ez a szolgálat nem arra való, ami benne van.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Ok: a szolgálat minden bejelentést csak meghatározott ideig őriz.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Ok: a szolgálat működtetőit megkérték rá.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>A bejelentés megérkezett. Most készítik elő.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>A bejelentés aktív. A szolgálatok kereshetik a másolatokat.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>A bejelentést visszavonták. A szolgálatok értesítést kapnak, hogy ne keressenek tovább.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Megérkezett: {day}. Képek és videók benne: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Visszavonták.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Félretéve, mert egy híres vagy üres képre is illik: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Az egyedi kódok készen állnak, a szolgálatok elvihetik őket.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Most az egyedi kódok előkészítése következik a szolgálatoknak.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Az egyedi kódokat elvitte ennyi szolgálat: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Még egy szolgálat sem vitte el. Az első napokban ez így szokott lenni.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Másolatot talált és letiltott ennyi szolgálat: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Még nem találtak semmit. Ez így szokott lenni, és a szolgálatok tovább keresnek.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Nézd át, mielőtt elmegy</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Ez minden, ami elhagyhatja ezt a számítógépet. A képek és videók itt maradnak.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Előkészítés</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Készül a bejelentés.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>A küldéshez vagy a mentéshez kell. Még semmi nem megy el.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Inkább mentés későbbre</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Megnyit egy oldalt a bejelentés mentéséhez. Semmi nem megy el.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Visszamegy, hogy ezt módosíthasd, aztán újra ide jön.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>A válaszaid</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ami elmegy</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Nincs benne</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>A többi folytatása</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Visszamegy a fájlokhoz, és folytatja, ami leállt.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Elérhetőséged</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Ki kapja meg</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Eset</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Pontos adatok mutatása</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Betűről betűre megmutatja, mi van a lezárt bejelentésben.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>A pontos adatok</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Ami a lezárt bejelentésben van.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Leállítva: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Nem olvasható: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Sehogy. Senki nem fog írni neked.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, címe: {host}. Csak ez a szolgálat tudja kinyitni.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Nem ehhez a szolgálathoz telepítették ezt a programot. Hanem ehhez: {name}, címe: {host}. Ha nem számítottál erre, ne küldd el: kérdezz meg valakit, akiben megbízol.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Legutóbb ez a szolgálat máshol volt: {host}. Ha nem számítottál erre, ne küldd el: kérdezz meg valakit, akiben megbízol.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>A szolgálat kulcsa nem a legutóbbi: lehet, hogy más is ki tudja nyitni, amit küldesz. Ha nem számítottál erre, ne küldd el: kérdezz meg valakit, akiben megbízol.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Képek egyedi kódjai: {pictures}, videóké: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Méret lezárva: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Igen, ezek az egyedi kódok elküldhetők</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Kik keresik a másolatokat</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Megnyit egy listát, majd visszajön ide.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Legyen külön eset</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Új számot és PIN-kódot kap.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Küldés most</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Adatok elrejtése</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Ehhez az esetedhez kerül, és kiegészíti: {number}.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>A részt vevő szolgálatok keresik a másolatokat, és eldöntik, mit távolítanak el. A zárt csevegésekben, például a titkosított üzenetküldőkben, és a részt nem vevő szolgálatoknál senki nem keres.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Az ezt tartalmazó mappába megy.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Legújabb elöl</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Név szerint</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Legnagyobb elöl</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Rendezi a fájlokat.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fájlok és mappák</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Gépelj a kereséshez. A Backspace feljebb visz.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Az összes kijelölése</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Kijelöli a lista minden fájlját.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Kijelölés megszüntetése</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Minden kijelölést megszüntet.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Több kijelöléséhez tartsd nyomva a Ctrl billentyűt kattintás közben. Semmi nem megy el.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>A fájl neve</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Keress egy nevet, vagy írd be, hol van</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Ezzel a névvel lesz elmentve.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Az egyező neveket mutatja.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mappa megnyitása</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Mentés ide</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiválasztás</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Csak azt jelöld ki, ami ezt mutatja. Egy kattintás kijelöl egy fájlt, még egy megszünteti a kijelölést.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Belenézés ebbe a mappába</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>A kijelöltek felvétele</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Képek</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videók</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Letöltések</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Asztal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentumok</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Saját mappa</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Megmutatja, mi van ott.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Itt nincs semmi.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Nem, maradjon</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Semmi nem változik.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Hogyan lehet elérni téged?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Ezt üresen hagyhatod. Van, aki szeretné, hogy megkérdezzék, ha valami nem világos.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>E-mail-cím (nem szükséges)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Hagyd üresen, ha cím nélkül mész tovább.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Más is el tudja olvasni az e-mailjeidet? Akkor jobb üresen hagyni.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Talált másolat ellenőrzése</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Megtalálnák a szolgálatok? A két fájlt itt hasonlítjuk össze. Semmi nem megy el.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Kérjük, ehhez ne ments le másolatot az internetről. Olyat használj, ami már itt van.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>A kép vagy videó, amelyből a bejelentés készült.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Válaszd, amit bejelentettél</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>A másolat kiválasztása</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Összehasonlítás</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Válassz mást, amit bejelentettél</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Készülnek az egyedi kódok.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Titkos mondat</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Amelyet ehhez a bejelentéshez választottál.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Már nincs meg, amit bejelentettél? Az eltett egyedi kódok is elegek.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Eltett kódok használata</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Eltett egyedi kódok: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Kiválasztva: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Pontosan ugyanaz a fájl. A részt vevő szolgálatok megtalálhatják.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Egyezik. A részt vevő szolgálatok megtalálhatják ezt a másolatot.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Nem egyezik. A tiéd? Akkor tedd ezt a másolatot is egy bejelentésbe.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Túl egyszínű vagy túl sötét ahhoz, hogy kiderüljön. A tiéd? Akkor tedd ezt a másolatot is egy bejelentésbe.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Ezt a fájlt nem lehet összehasonlítani.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Küldés most</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Mentés későbbre</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Mentés fájlba</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Ide vagy pendrive-ra. Azt a fájlt csak a szolgálat tudja kinyitni.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Várjon ezen a számítógépen</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Az első oldalon megtalálod. Mások, akik ezt a számítógépet használják, láthatják vagy törölhetik.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>A bejelentés küldése vagy mentése folyik.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nem várok</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>A bejelentés itt vár. Újra elküldheted.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Tovább az esetkártyához</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>A bejelentés addig vár, amíg el nem küldöd.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Törlés innen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Még egyszer megkérdez, mielőtt bármi történik.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Végleg törlöd ezt a bejelentést erről a számítógépről? Nem lett elküldve.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Igen, törlöm</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Eltávolítja erről a számítógépről.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>A lezárt bejelentés ide megy: {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Még nincs elküldve</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Most semmi nem megy el. Elküldheted más napon vagy másik számítógépről.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>A bejelentésed biztonságban van: most lezárva vár ezen a számítógépen. Az első oldalon megtalálod.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Nem ment át. Következő próba {seconds} másodperc múlva.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bejelentés mentése</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>A bejelentés megnyitása folyik.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Még nincs kész</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Titkos mondat</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Amelyet ehhez a bejelentéshez választottál.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Megnyitja a befejezetlen bejelentést.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Még egyszer megkérdez, mielőtt bármi történik.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Végleg törlöd ezt a befejezetlen bejelentést?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Igen, törlöm</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Eltávolítja erről a számítógépről.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>{number}. befejezetlen bejelentés</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Hová fordulhatsz</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Itt semmi nem maradt meg, és semmi nem ment el.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Címek ekkor: {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Akivel beszélhetsz</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Megnyitja a segélyvonalak listáját.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Ami még segít</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Lépések fenyegetéshez, az interneten lévő bejegyzésekhez és máshoz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Bezárja az ablakot.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Cím másolása</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Részletek elrejtése</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Szünet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Hátravan</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Leállítva</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nem olvasható</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Ugyanaz, mint más</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Csak ezeket a sorokat mutatja.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Leveszi a kijelölt fájlokat a listáról. A fájlok megmaradnak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszarakás</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Visszateszi, amit utoljára eltávolítottál.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Még egyszer megpróbálja a kijelölt fájlokat.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>A többi folytatása</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Folytatja, ami leállt.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Megmutatja vagy elrejti a kijelölt sorok részleteit.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Megnézem</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Megnyitja a kijelölt fájlt, és előbb elmondja, milyen nyomot hagy.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Vár a következő fájl előtt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Leállítja a még nem kész fájlokat. Később folytathatod őket.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Nevek elrejtése</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Név helyett ezt mutatja: „1. kép”.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Válaszd ki a képeket és videókat</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Az egyedi kódjaik itt készülnek, ezen a számítógépen. Semmi nem megy el.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Fájlok kiválasztása</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Mappa kiválasztása</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Mintafájlok használata</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Ártalmatlan képeket és egy rövid videót ad a gyakorláshoz.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Ide is húzhatod őket, vagy beillesztheted a Ctrl és V billentyűvel.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Kiválasztott fájlok</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Minden sor elmondja, milyen lett az egyedi kódja.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Minden fájl</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Mennyi készült el az összes fájlból.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Folytatás más napon</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Megnyit egy oldalt, ahol titkos mondattal eltehető, ami kész.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Kevesebb mint egy perc van hátra.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Körülbelül {minutes} perc van hátra.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Megmutatja egy mappa összes fájlját, te pedig kijelölöd, ami ide való.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>A program, amelyik megmutatja, megjegyezheti, például az utoljára megnyitottak listájában. Ez a nyom nem rajtunk múlik.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Igen, megnyitom</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Megnyitja a fájlt abban a programban, amelyet ez a számítógép használ hozzá.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Nem nyitom meg</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Ide csak az való, ami ezt mutatja. Jelöld ki a többit, és távolítsd el.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Kész: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Hátravan: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Leállítva: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Nem olvasható: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Ugyanaz, mint más: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Nincs benne fájl. Magát a fájlt másold vagy húzd, ahogy a mappában van.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Jelöld ki, ami ide való</translation>
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
        <translation>Gyors kilépés</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Azonnal bezár mindent. A Shift háromszori megnyomása ugyanezt teszi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Az előző oldalra megy. A válaszaid megmaradnak.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>A legfontosabb teendő ezen az oldalon.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Amit beírtál, nincs elmentve. Ha bezárod az ablakot, elvész.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Bezárja az ablakot. Ami nincs elmentve, elvész.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Maradok</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Valami ezen a hálózaton, például egy iskola szűrője, láthatta, hogy használták a szolgálatot. Amit elküldtek, lezárva maradt.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Valami ezen a hálózaton, például egy iskola szűrője, láthatta, hogy elküldtek egy bejelentést, és láthatta az esetszámát. Maga a bejelentés lezárva maradt.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Két nyomtatható oldalt ment.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Útmutató szülőknek</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Útmutató tanácsadóknak</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Az útmutató mentve.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Útmutató szülőknek</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Útmutató tanácsadóknak</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Ötből egy fiatal senkinek sem mondta el (Thorn, 2022), volt, aki az otthoni bajtól félt. Először hallgassa meg. Aztán tegyék meg a lépéseket együtt.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Akivel beszélhetsz</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Meghallgatnak, és nem ítélnek el. A nevedet nem kell megmondanod.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Ennek az országnak a segélyvonalait mutatja.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Adatok ekkor: {day}. A számok és az időpontok változhatnak; a weboldalaikon megtalálod őket.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>Melyik országban vagy?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Szülőknek és más felnőtteknek</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Fiataloknak</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Mindenkinek</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Csevegésben is, a weboldalon.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Ezt kijelölheted és másolhatod.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Éjjel-nappal.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins}–{ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Jegyzetek megőrzése</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>A jegyzetek és levelek ezen a gépen maradnak, lezárva. Semmi sem megy el belőlük.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Megmaradnak. Az első oldalon válaszd ezt: „Vissza egy mentett bejelentéshez”, majd: Jegyzetek.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Folytatás más napon</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>A válaszaid és a kész egyedi kódok lezárva itt maradnak. A képek nem.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Olyan titkos mondatot válassz, amelyet meg tudsz jegyezni. Ha elfelejted, ezt senki nem tudja újra kinyitni, és elölről kell kezdened.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Titkos mondat</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Legalább nyolc jel. Néhány szó jó lesz.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ugyanaz még egyszer</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Hogy egy elgépelés ne zárjon ki.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Eltevés</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>A bejelentés lezárása folyik.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Legalább nyolc jel kell.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>A kettő még nem egyforma.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>El van téve. Ha folytatnád, az első oldalon válaszd ezt: „Vissza egy mentett bejelentéshez”.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Kérd az alkalmazást vagy oldalt, hogy távolítsa el</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Egy amerikai törvény szerint 48 órájuk van rá. Itt megírod a levelet. Te küldöd el.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>A levélhez név kell. Ezért külön van a bejelentésedtől, és innen semmi sem megy el belőle. Csak akkor marad meg, ha kéred.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Ez a levélben áll, és sehol máshol.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Alkalmazás vagy oldal</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Mi ez?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Hol van?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Ki írja alá a levelet?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Az aláíró neve</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>E-mail-cím vagy telefonszám</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>A pipa a végén</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Másik</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>A neve</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Egy kép</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Egy videó</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Képek és videók</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Másold ki a címét. Nincs neki? Akkor írd le a felhasználónevet, és hogy hol van az alkalmazásban.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Aki látszik rajta</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Szülő vagy gyám</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Valaki, akit az illető megkért</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Jóhiszeműen állítom: aki látszik rajta, nem egyezett bele, hogy ott megmutassák.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>A levél megírása</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Még hiányzik: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Addig érvényes, amíg be nem zárod a programot. Semmi nem marad meg.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Minden szöveget ezen a nyelven mutat.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Ezeket a szövegeket még nem nézte át olyan, aki ezzel a nyelvvel nőtt fel.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Kész a levél</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Angolul van, egy amerikai cégnek. Te küldd el, és ne küldj vele képet.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Megőrzés itt, lezárva</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>A jegyzeteiddel együtt őrzi meg, titkos mondattal.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>A 48 óra onnantól számít.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>A 48 óra számlálása</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Mikor küldted el?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Még ott van</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Panaszt ír az amerikai hivatalnak, amely ezt a törvényt felügyeli.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Hol tehetsz panaszt</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Ez a panasz. Küldd el te, ezen az oldalon:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Keresd a TAKE IT DOWN Act szavakat a {platform} súgójában. Ott van egy űrlap vagy e-mail-cím.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Az űrlap neve: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Oda küldd a levelet. Aztán gyere vissza ide, és írd be, mikor küldted.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>A 48 óra vége: {end}. Hátralévő órák: {hours}. Akkor is ott van még? A panasz itt készen áll.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>A 48 óra véget ért: {end}. Eltűnt?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>El van küldve</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Ezen a számítógépen vár</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>El van mentve</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Az új fájlok a meglévő esetedhez tartoznak. A száma és a PIN-kódja nem változik.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Ez az esetkártya. Kérjük, adja oda a fiatalnak.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Ez az esetkártyád. Tedd el a számot és a PIN-kódot: senki nem tudja kikeresni helyetted.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Most is fent van az interneten? Szólj a CyberTipline-nak is: {place}. Ők foglalkoznak azzal a bejegyzéssel.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Ezzel a számmal és PIN-kóddal megnézheted, hogyan halad, fájlokat adhatsz hozzá, vagy visszavonhatod: indítsd el a programot, és válaszd ezt: „Bejelentés megnézése vagy visszavonása”.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>A szám és a PIN-kód működik, amint a bejelentés elment: indítsd el a programot, és válaszd ezt: „Vissza egy mentett bejelentéshez”.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>A program nélkül böngészőben nézheted meg, hogy áll, vagy vonhatod vissza:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Indítsd el újra ezt a programot, válaszd ezt: „Vissza egy mentett bejelentéshez”, és küldd el.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Indítsd el ezt a programot itt vagy egy másik számítógépen, válaszd ezt: „Vissza egy mentett bejelentéshez”, majd válaszd ki a fájlt.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>A bejelentés lezárva vár. Semmi nem megy el, amíg el nem küldöd.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>A részt vevő szolgálatok most elviszik az egyedi kódokat, és keresik a másolatokat. Ez eltarthat néhány napig. Ők döntik el, mit távolítanak el.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Nézd meg néhány nap múlva, hogyan halad: „Bejelentés megnézése vagy visszavonása” az első oldalon. Ha addig nem találtak semmit, az is rendben van.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Kérjük, ne tedd közzé és ne küldd tovább a képet, akkor se, ha másokat figyelmeztetnél.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Kérjük, ne küldje tovább a képet, akkor se, ha másokat figyelmeztetne.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Kérjük, ne tedd közzé újra a képet: letilthatják, és vele a fiókodat is.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Fenyegeti valaki a fiatalt? Ne fizessenek. Őrizzék meg az üzeneteket, és ne válaszoljanak többet.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Fenyeget téged valaki? Ne fizess. Őrizd meg az üzeneteket, és ne válaszolj többet.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Így is kaphatsz segítséget</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>A kép nélkül nincs egyedi kód. Szólj róla inkább a CyberTipline-nak:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Tudod, hol tették közzé? Használd annak az appnak vagy weboldalnak a jelentő űrlapját is.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Van más segítség</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Ez a szolgálat meztelen vagy szexuális képekre való. Fenyeget vagy bánt téged valaki? Fordulj ide:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Más képekhez az app vagy weboldal jelentő űrlapját használd. Az is segít, ha egy felnőttel beszélsz, akiben megbízol.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Jegyzetek későbbre</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Felhasználónevek, címek, napok: segítenek annak a felnőttnek, aki neked segít. Csak szavak, képek nélkül.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Megőrzés itt, lezárva</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Ezen a gépen őrzi meg, titkos mondattal.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Amit ezekhez a jegyzetekhez választottál.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>A jegyzetek megnyitása</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Megmutatja, amit ezzel a titkos mondattal őriztél meg.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Ezen a gépen lezárt jegyzetek vannak.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>A jegyzetek feldolgozása folyik.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Az oldal vagy bejegyzés címe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Ez a jegyzeteidben áll, és sehol máshol.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Jegyzet hozzáadása</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Végleg törlöd az itt megőrzött jegyzeteket?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Amit írtál, csak itt van. Őrizd meg, nyomtasd ki vagy mentsd fájlba, különben elvész.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Ezen a gépen vannak, lezárva, itt: {file}. Senki másnál nincsenek.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Kivétel</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Kiveszi ezt a jegyzetet a listából.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>A levél megnyitása</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Megmutatja, és a 48 óráját is.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Levél ide: {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Androidos telefon</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Megmutatja a kábeles lépéseket.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Erre a számítógépre kell kerülnie? Akkor kábellel</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Kösd össze a telefont a kábelével a számítógéppel, oldd fel, és koppints az USB-ről szóló üzenetre. Válaszd ezt: „Fájlátvitel”.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Kösd össze az iPhone-t a kábelével a számítógéppel, oldd fel, és koppints erre: „Megbízom”.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Nyisd meg a telefont ennek a számítógépnek a fájlkezelőjében. A képei a DCIM mappában vannak.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Csak ezt az egy fájlt másold egy saját mappádba. A telefonon hagyd meg.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Menj itt vissza, válaszd ezt: „Ezen a számítógépen”, és készítsd el az egyedi kódot.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Utána töröld a másolatot, és ürítsd ki a kukát.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Soha ne küldd el magadnak csevegésben, e-mailben vagy felhőn át: ott marad egy másolat.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Használd azt az eszközt, amelyen van</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Kérjük, ne küldd és ne másold erre a számítógépre. Azon az eszközön nyisd meg ezt az oldalt:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Ott készül el az egyedi kód. A kép azon az eszközön marad.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>A mentett bejelentések feldolgozása folyik.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Ami nem ment el, úgy maradt, ahogy volt.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Ezen a számítógépen van</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Következő próba {seconds} másodperc múlva.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Másolat mentése</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Küldés most</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Kapcsolódik a szolgálathoz, és elküldi ezt a bejelentést.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Másolat mentése</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Fájlba vagy pendrive-ra írja a lezárt bejelentést.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Még egyszer megkérdez, mielőtt bármi történik.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Végleg törlöd erről a számítógépről? Ami elment, az a szolgálatnál marad.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Igen, törlöm</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Eltávolítja erről a számítógépről.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Elmentve: {day}. Képek és videók: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Itt vár. Semmi nem ment el belőle.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Lehet, hogy megérkezett. Újra elküldheted: soha nem számít kétszer.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Megérkezett. Az esetkártyán lévő szám és PIN-kód már működik.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>A szolgálat nem fogadta el. Újra elkészítheted a bejelentést.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Visszavonták.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Írj az alkalmazásnak vagy oldalnak</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Levelet ír, amely 48 órán belüli eltávolítást kér.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Ki, hol, mikor, mi: egy felnőttnek, aki segít.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Kimásolja a szöveget. A másolat egy perc múlva törlődik.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Nyomtatható oldalként menti.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Mentés szövegként</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Egyszerű szövegként menti.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Mentve. Akinél ez a fájl van, el tudja olvasni.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>rejtett: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>más helyre mutató hivatkozás: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>rendszerfájl: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>túl sok mappán belül: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>meg nem nyitható mappa: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Nincs ezen a listán: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Gyakorlás: innen semmi nem jut el senkihez.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Nincs nyomtató. Elmentheted PDF-ként.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Válassz egy nyomtatót. A lap egy ideig a sorában maradhat. Másik szobában van? Akkor menj érte gyorsan.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Azonnal kinyomtatja ott.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>QR-kód ehhez: {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Irányítsd rá egy telefon kameráját.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Válassz egy választ. A számbillentyűk is működnek.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Szakaszok</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Hol tartasz az úton.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Te</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Átnézés</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Kép</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videó</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} perc</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>{number}. kép</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>{number}. videó</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>{number}. fájl</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Szünetel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Vár</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Készül az egyedi kód: {percent}%</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Leállítva</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Ugyanaz, mint ez: {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Erős egyedi kód</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Gyenge egyedi kód</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Csak pontos másolatok</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Ez nem olvasható</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>„A többi folytatása” folytatja.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Egyszer számít.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Hosszú, vagy sok benne a mozgás. Lehet, hogy egy rövid részletét nem találják meg.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>A kicsit megváltoztatott másolatokat is megtalálhatják.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Egyszínű vagy sötét kép: csak a pontos és a nagyon hasonló másolatokat találhatják meg.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Csak ennek a fájlnak a pontos másolatait találhatják meg.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Egyedi kódok: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>100 mód közül, ahogyan képet vagy videót változtatnak, körülbelül ennyinél található meg: {count}.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Vissza egy mentett bejelentéshez</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Az itt megőrzött bejelentések a listában vannak. A pendrive-on lévő bejelentés olyan fájl, amelynek a vége .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Másik fájl kiválasztása</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Megnyit egy oldalt, ahol mentett bejelentést választhatsz. Semmi nem megy el.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Fájl kiválasztása</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Küldés most</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>A bejelentés olvasása vagy küldése folyik.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nem várok</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>A bejelentés a fájljában marad.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Mind küldése</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Megérkezett. Az esetkártyán lévő szám és PIN-kód már működik.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Nem ment át. Következő próba {seconds} másodperc múlva.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Ez egy mentett bejelentés, és ép: {size}, lezárva. Ide megy: {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Gyakorláshoz készült.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Kik keresik a másolatokat</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>A részt vevő appok és weboldalak megkapják az egyedi kódokat. Ők keresnek és döntenek.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Lista lekérése</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Lista lekérése folyik</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Megkérdezzük a szolgálatot.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>A lista lekéréséhez internet kell. Semmi nem megy el rólad vagy a fájljaidról.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>A zárt csevegésekben, például a titkosított üzenetküldőkben, és a részt nem vevő szolgálatoknál senki nem keres. Tőlük is kérheted, hogy távolítsák el, a saját űrlapjukon.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>A lista most nem érhető el. A folytatáshoz nem kell. Próbáld újra később.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>A lista dátuma: {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Még egy app vagy weboldal sem vesz részt.</translation>
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
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Addig érvényesek, amíg be nem zárod a programot. Semmi nem marad meg.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Nagyobb szöveg</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Minden szöveget nagyobbra állít. A Ctrl és a plusz is.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kisebb szöveg</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Minden szöveget kisebbre állít. A Ctrl és a mínusz is.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Fájlnevek elrejtése</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Név helyett ezt mutatja: „1. kép”.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Végleg törlöd az összes bejelentést, jegyzetet és levelet ezen a gépen? Amit elküldtél, az elküldve marad.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Megnyitja az összes nyelv listáját.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>A világos, a sötét és az erős színek a számítógép beállításait követik.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Minden törlése</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Még egyszer megkérdez, mielőtt bármi történik.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Igen, törlöm</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Eltávolítja őket erről a számítógépről.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Törölve. Egy pendrive-on vagy biztonsági mentésben még lehet egy régi, lezárt másolat.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Szövegméret: {percent}%</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Megosztották?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Megosztották, amennyire ön vagy a gyermeke tudja?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Megosztották, amennyire ön vagy a fiatal tudja?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Bármelyik válasszal továbbmehetsz.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Elküldték valakinek, vagy feltették az internetre.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nem tudom</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Ha megtalálod az interneten, szólj a CyberTipline-nak is: {place}. Ők foglalkoznak azzal a bejegyzéssel. Ezt megteheted utána vagy egy másik eszközről.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Téged mutat meztelenül, részben meztelenül vagy valami szexuális helyzetben?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>A gyermekét mutatja meztelenül, részben meztelenül vagy valami szexuális helyzetben?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>A fiatalt mutatja meztelenül, részben meztelenül vagy valami szexuális helyzetben?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>A kitalált képek is számítanak, például a mesterséges intelligenciával készültek.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Az imént kapcsolódott a szolgálathoz.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Nincs kapcsolat. Semmi nem ment el.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Csak egy listát kért le. Tőled semmi nem ment el.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Csak egy esetszám és egy PIN-kód ment el.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>A program próbálta elküldeni. Még nincs megerősítve.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Egy lezárt bejelentés elment. A fájlok itt maradtak.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Állítsd meg egy kép vagy videó terjedését</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Nem vagy bajban. Bármikor abbahagyhatod.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Ez gyakorlás, mintafájlokkal a kipróbáláshoz. Egyetlen bejelentés sem juthat el valódi szolgálathoz. Amit elküldesz, egy hétig ezen a számítógépen marad, hogy lásd, hogyan halad. A beállításokban törölheted.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Vissza egy mentett bejelentéshez</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Elküld egy korábban mentett bejelentést.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Bejelentés megnézése vagy visszavonása</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Az esetszám és a PIN-kód kell hozzá.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Előbb gyakorlás</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Gyakorlás befejezése</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>Gyakorláskor minden lépés működik, és egyetlen bejelentés sem juthat el valódi szolgálathoz.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Szövegméret, nevek elrejtése és minden törlése.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Megnyitja az összes nyelv listáját.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Itt egyedi kód készül: egy kód, amely a képből vagy a videóból lesz. A részt vevő szolgálatok megkapják a kódot, és keresik a másolatokat.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>A kép vagy videó ezen a számítógépen marad. Senki nem nézi meg.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Körülbelül 5 percig tart. Nem kell név.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Ha gyorsan kilépnél, kattints a „Gyors kilépés” gombra, vagy nyomd meg háromszor a Shiftet öt másodpercen belül. Ami nincs elmentve, akkor elvész. Az elmentett fájl ott marad, ahol van, és ez a számítógép megjegyezheti, hogy a program futott.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>A programról és az adatokról</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Mi történik azzal, amit ide beírsz.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Akivel beszélhetsz</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Megnyitja a segélyvonalak listáját.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Indítás</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Hol van a kép vagy videó?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Ezen a számítógépen</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Vagy egy csatlakoztatott pendrive-on vagy lemezen.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Telefonon vagy más eszközön</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Kérjük, ne másold ide.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Már nincs meg</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Van más segítség.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Kinek szól ez?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Nekem</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Én vagyok a képen vagy a videón.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>A gyermekem</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Szülő vagy gyám vagyok.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Egy fiatal, akit támogatok</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Barát, tanár vagy tanácsadó vagyok.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Ami segít: mondja el, hogy nem a gyermeke hibája, és hogy örül, hogy tud róla. Kérjük, ne nézze át a telefont, ne küldje tovább a képet, és ne tegyen közzé róla semmit.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Ami segít: mondja el, hogy nem az ő hibája, és hogy örül, hogy tud róla. Kérjük, ne kérje, hogy küldje el önnek a képet, és ne küldje tovább.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Itt tartasz.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Az út egyik szakasza.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>használat: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>kapcsolók</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentumok</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>megmutatja ezt a súgót, és kilép</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: így nem megy: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s argumentum: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ez még hiányzik: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>ismeretlen argumentumok: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r itt nem választható (lehetőségek: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nem használható ezzel együtt: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>egy érték hiányzik</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>legalább egy érték hiányzik</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Add meg, mi ment el: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Nincs mivel összehasonlítani.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Nem található semmi hasonló.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>256 bitből {bits} eltér ettől: {file} ({variant}). Legfeljebb {most} eltérésig egyezik.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>A képkockák {share} %-a megvan ebben: {file} ({variant}). {least} %-tól egyezik.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>A bájtok ugyanazok, mint ebben: {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Visszavonod ezt az esetet: {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Semmi nem változott.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report}: visszavonva, mielőtt elment volna. Senkinél nincs meg, és a lezárt fájlja törölve lett.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>szolgálatok: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Megérkezett</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosult</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Tartalom</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Letöltötte</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Letiltotta</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Egy szűrő ezen a számítógépen vagy hálózaton láthatta, hogy használták a szolgálatot. Azt nem láthatta, mire: az le van zárva, és csak a szolgálat tudja kinyitni.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Egy szűrő ezen a számítógépen vagy hálózaton láthatta, hogy valami elment a szolgálatnak, a válaszban pedig az esetszámot és a darabszámokat. Maga a bejelentés le van zárva, és csak a szolgálat tudja kinyitni.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Egy szűrő ezen a számítógépen vagy hálózaton láthatta, hogy egy bejelentés elment a szolgálatnak, és az esetleges választ is. Maga a bejelentés le van zárva, és csak a szolgálat tudja kinyitni.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Egy szűrő ezen a számítógépen vagy hálózaton láthatta, hogy valaki lekérte a szolgálatok listáját, és magát a listát is.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Lehet, hogy megérkezett. Nem baj, ha újra megkérdezed.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Add meg a szolgálatot: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Nem sikerült feljegyezni, hová megy ez, ezért legközelebb nem tűnik fel, ha megváltozik.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Nem, itt megállok</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Igen, tudom, hogy ez így jó</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Mégis folytatod?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Ezen a számítógépen még nem használták.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Szolgálat: {name}, itt: {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Ez gyakorlás, és nem jut el senkihez.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Vigyázz: ezt a programot egy másik szolgálathoz telepítették: {name}, itt: {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Vigyázz: {name} legutóbb itt volt: {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Vigyázz: {name} kulcsa más, mint legutóbb, ezért lehet, hogy mások is ki tudják nyitni, amit elküldesz.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Ha ezt nem olyasvalaki mondta neked, akiben megbízol, állj meg itt, és kérdezz meg valakit, akiben megbízol.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Szolgálat: {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Ez a számítógép nem ismeri a nevét; itt még nem használták.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>korlátozott memória, nincs fájlírás, nincs memóriakiírás</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>nincsenek új jogosultságok</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>más program nem nézhet a memóriájába</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: egy fájl és egy mappa sem</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: a rendszerhívások rövid listája</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>egyetlen folyamatból álló feladat, korlátozott memóriával</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>alacsony integritás</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>sandbox-profil: csak számítás</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>kapcsolatot nyitni</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>fájlt megnyitni</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>mappába belenézni</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>fájlt írni</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>másik programot indítani</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Itt nem indítható olyan folyamat, amely fájlokat olvas. Telepítsd újra a programot, vagy használj másik számítógépet.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>A fájlokat külön folyamatok olvassák. Ez tart bent itt egy ilyen folyamatot:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Az egyikük ezekkel próbálkozott az imént, és ez lett belőle:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>megtagadva</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>LEHETSÉGES</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Ezek olvassák a fájlokat:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>NINCS MEG</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Egyszerre olvasott fájlok: {count}. Legfeljebb ennyi memória jut egyre: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>A megőrzött bejelentéseid itt vannak: {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Ott még nincs semmi.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Abba a mappába nem lehet írni.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Egy ártó fájl megtehetné azt, ami mellett ez áll: {possible}. Idegenektől kapott fájlokhoz használj másik számítógépet.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Amit válaszolsz, és minden elkészült egyedi kód, egy titkos mondattal lezárva marad meg. Ha elfelejted, senki nem tudja újra kinyitni, és elölről kell kezdened. Maguk a képek nem maradnak meg.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>a piszkozat titkos mondatát fájlból olvassa be (- a szabványos bemenet)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Folytatás: {draft}. Már elkészült egyedi kódok: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Semmiről, ami itt megvan, nem tudni, hogy ez az eset lett-e belőle. Összehasonlítás azzal, ami az lehet: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Ez a titkos mondat nem nyit ki olyan befejezetlen bejelentést, amelyből ez az eset lett. Add meg helyette a bejelentett fájlt: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>A program terminálban kéri a titkos mondatot. Terminál nélkül add meg ezt: {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Egy titkos mondat legalább {count} jel. Néhány szó jó.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Ugyanaz a titkos mondat még egyszer:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>A két titkos mondat eltér. Semmi nem maradt meg.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>kész, de legalább egy fájlt nem lehetett elolvasni</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>a parancs nem érthető</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>a válaszok egy másik szolgálathoz vezetnek; semmi nem maradt meg</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>egy másolat nem egyezik, vagy túl egyszerű ahhoz, hogy kiderüljön</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: valami itt nincs rendben</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>leállítva ezzel: Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>nincs bejelentés</translation>
    </message>
    <message>
        <source>case</source>
        <translation>eset</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>mentett bejelentés</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>nem érkezett meg, próbáld később</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>végleg elutasítva</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nincs mentve</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>befejezetlen bejelentés</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>jegyzetek és levelek</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>váratlan</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>kilépési kódok:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>kép</translation>
    </message>
    <message>
        <source>video</source>
        <translation>videó</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fájl</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Leállítva.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Semmi nem ment el.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>soronként egy JSON-objektum a szabványos kimeneten</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>a szövegek nyelve, például de vagy pt_BR (nélküle: a rendszeré)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>a fájl, amely megnevezi a szolgálatot</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>akkor is folytatja, ha a szolgálat címe vagy kulcsa más, mint legutóbb</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>a PIN-kódot fájlból olvassa be (- a szabványos bemenet)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>ezen a proxyn át megy: http://HOST:PORT vagy socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); a TAKEITDOWN_PROXY változóból is kiolvassa, más beállításból nem</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>percek száma</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0-nál nagyobb szám</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Képek és videók egyedi kódjai, ezen a számítógépen elkészítve, hogy a másolatok ne terjedjenek. Maguk a fájlok soha nem mennek el. Parancs nélkül az ablak nyílik meg; ha csak egy mentett bejelentést adsz meg (REPORT.tid), azzal nyílik meg.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>megmutatja, melyik verzió ez, és kilép</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>hol tart egy eset</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>egy eset visszavonása</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>kik keresik ma a másolatokat</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>minden rendben van itt, és mi tart bent egy ártó fájlt? hálózat nélkül</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>ez a telepítés olyan, amilyennek lennie kell? hálózat nélkül</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>az összes fájl ellenőrző összegei attól, aki a programot kiadta</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>kiírja az itt lévő fájlok ellenőrző összegeit</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>egyedi kódok készítése és kiírása; hálózat nélkül</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>fájl vagy mappa</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>magukat az egyedi kódokat is kiírja</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>pontosan azokat a képkockákat veszi, amelyeket a mintául szolgáló vPDQ ennél a sűrűségnél (nélküle: mindet, és az eltérőket tartja meg)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>legfeljebb ennyi hash egy képhez, hogy a szerkesztett másolatok is meglegyenek: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>titkos mondattal lezárva megőrzi, ami elkészült, és legközelebb onnan folytatja</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>egyezik ez a másolat azzal, ami elment? hálózat nélkül</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>összehasonlítandó fájl vagy mappa</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>ami elment; többször is megadható</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>kiírja, mennyire áll közel, és melyik fájlhoz</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>összehasonlítás azzal a piszkozattal, amelyből ennek az esetnek a bejelentése készült</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>összehasonlítás a piszkozatban lévő egyedi kódokkal</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>bejelentés készítése és lezárt mentése, hogy most vagy később elküldhesd</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>még egy bejelentés készítése új fájlokkal egy már meglévő esethez</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>az esetszáma</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>fájl vagy mappa (nélküle: minden, ami a piszkozatban van)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>ki teszi a bejelentést</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>18 év alatti a képen</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>meztelenséget vagy valami szexuálisat mutat</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>megosztották</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>elérhetőség; semmihez nem szükséges. Más programok itt láthatják, mit kap egy parancs: ha nem áll utána cím, a program rákérdez</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>fájlból olvassa be (- a szabványos bemenet)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>a fájl, amelybe ír, bármelyik számítógépről elküldhető (nélküle: ezen marad meg)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>a válaszokat és az egyedi kódokat rögtön titkos mondattal lezárva őrzi meg, és legközelebb onnan folytatja</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>pontosan azokat a bájtokat írja ki, amelyek lezárásra kerülnek</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>felsorolja az ezen a számítógépen megőrzött bejelentéseket</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>egy megőrzött bejelentés fájlba írása, hogy másik számítógépről elküldhesd</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>ahogy a lista mutatja</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>levelet ír az amerikai TAKE IT DOWN Act törvény alapján; semmit sem küld el</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>jegyzetek bizonyítéknak, lezárva ezen a számítógépen; csak szavak</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>a szülőknek vagy tanácsadóknak szóló útmutatót írja meg PDF-ben</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>ami a levélhez kell, egy JSON-objektumként (- a szabványos bemenet); nélküle a program mindet megkérdezi. Kulcsok: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>az itt megőrzött, ennek a platformnak szóló levelet folytatja</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>ebbe a fájlba ír: .pdf esetén PDF-et, különben szöveget (nélküle: itt kiírja)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>mikor küldted el: now (most) vagy &apos;YYYY-MM-DD HH:MM&apos;; a 48 óra onnantól számít</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>helyette az FTC-nek szóló panaszt írja meg: a 48 óra letelt, és még ott van</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>a levelet a jegyzetekkel együtt őrzi meg, lezárva</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>jegyzetet ad hozzá egy JSON-objektumból, benne a user, place, when és what közül egy vagy több (- a szabványos bemenet)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>kinek szól</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>az ország, amelynek a segélyvonalai benne vannak (nélküle: a rendszeré)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>a fájl, amelybe ír</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>a jegyzetek titkos mondatát fájlból olvassa be (- a szabványos bemenet)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>megőrzött bejelentések, vagy minden, végleges törlése erről a számítógépről</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>egy befejezetlen bejelentés</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>minden, amit a program itt valaha megőrzött</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>nem kérdez rá újra</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>mentett bejelentések elküldése; nem baj, ha kétszer mennek el</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>megőrzött bejelentések vagy fájlok (nélkülük: mind, amely ezen a számítógépen vár)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>tovább próbálja, egyre hosszabb szünetekkel, 60 percig vagy a megadott ideig (0: egy próba); a Ctrl-C leállítja</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>csak azt küldi el, ami ehhez a szolgálathoz készült</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>esetszám, kötőjelekkel vagy anélkül; vagy egy soha el nem küldött, megőrzött bejelentés azonosítója</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>esetszám, kötőjelekkel vagy anélkül</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Ha a kép 18 éves korban vagy később készült, a StopNCII.org a megfelelő hely. Ugyanúgy működik: a kép nálad marad. Itt találod: https://stopncii.org . Itt semmi nem maradt meg.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Ez a szolgálat olyan képekhez van, amelyek meztelenséget vagy valami szexuálisat mutatnak. Más képekhez használd annak az oldalnak vagy appnak a bejelentő űrlapját, ahol vannak. Beszélhetsz olyasvalakivel is, akiben megbízol. Itt semmi nem maradt meg.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>A program terminálban kéri az elérhetőséget. Terminál nélkül add meg ezt: {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Ez még kell: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Egy e-mail-cím, ha szeretnéd, hogy elérjenek (vagy csak nyomj Entert):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Add meg a fájlokat, vagy egy piszkozatot, amelyben megvannak az egyedi kódjaik.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Lezárva megy el, ezekkel a fejlécekkel, másokkal nem:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>A befejezetlen bejelentésed még megvan. Így törölheted: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Így küldheted el: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Ahhoz az országhoz itt nincs segélyvonal. Ezekhez van: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Mentve ide: {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Mentve ezen a számítógépen, így: {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Semmi nem ment el.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Gyakorlás: ez a bejelentés nem jut el senkihez.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Most írd le mindkettőt. Csak egyszer látszanak, és senki nem tudja újra megkeresni neked.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>elküldésre vár</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>küldés alatt, vagy talán már elment: az újabb küldés soha nem számít kétszer</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>megérkezett a szolgálathoz</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>a szolgálat nem fogadta el</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Törölve. Egy SSD, egy pendrive vagy egy biztonsági mentés egy ideig még megőrizhet régi másolatokat. Egy mentett bejelentésnél ez egy lezárt fájl, amelyet csak a szolgálat tud kinyitni; egy befejezetlennél egy fájl, amelyet csak a titkos mondat tud kinyitni.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Itt nincs mentett bejelentés.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Elküldhető bejelentések: {count}. A parancs hozzá: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Kiírva ide: {file}. Bárki elküldheti bármelyik számítógépről, és csak a szolgálat tudja kinyitni. Ha innen is elküldöd, az soha nem számít kétszer.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Add meg, mit kell törölni, vagy add meg ezt: {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Semmi nem lett törölve.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Végleg törölsz mindent, amit a program itt valaha megőrzött?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Végleg törlöd, amit megadtál?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Ezek közül talán még nem ment el: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Igen, végleges törlés</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Bejelentés: {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Itt nem vár mentett bejelentés.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Leállítva. Ami nem kapott visszaigazolást, az még mentve van. Az újabb küldés soha nem számít kétszer.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>A következő próba {seconds} másodperc múlva lesz.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report}: már korábban megérkezett; az újabb küldés nem változtatott semmin.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report}: megérkezett.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Gyakorlás volt, és nem jut el senkihez.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>egyedi kódok: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Ezt itt nem sikerült feljegyezni. Nem baj, ha újra elküldöd, és az sem, ha törlöd.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Szolgálatok, amelyek egyedi kódokat kapnak ettől: {name} (állapot: {day}):</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>még nincs</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>képek és videók: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Írj be egy számot ({first} és {last} között):</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Kérlek, írd be az egyik számot.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>A program terminálban kéri a PIN-kódot. Terminál nélkül add meg ezt: {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Ez a fájl nem olvasható: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Minden úgy van, ahogy lennie kell.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Valami nincs rendben: ne használd bejelentéshez.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>NEM INDÍTHATÓK</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>SEMMI NEM TARTJA BENT</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, együtt {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>ismert eredmények</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>HIBÁS EREDMÉNYEK</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>más program nem tud belenézni</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>más programok belenézhetnek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Fájllista</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Főprogram</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Segédfolyamatok</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>itt nincs; hasonlítsd össze a fenti számot azzal, amelyet kaptál</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>minden fájl egyezik</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>NEM EGYEZIK</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Ha valamelyik ezek közül hiányzik a levélből, lehet, hogy nem veszik figyelembe. Még hiányzik: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Megőrzött levelek: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>A program terminálban kéri, ami a levélhez kell. Terminál nélkül add meg ezt: {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Ezek a válaszok nem használhatók: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Üres sor, ha kész.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Így add meg az időt: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Ez az időpont még nem jött el.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>A panaszhoz kell az idő, amikor elküldted a levelet: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Ha elküldted, így számold a 48 órát: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Itt nincsenek megőrzött jegyzetek.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Akinél ez a fájl van, el tudja olvasni.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>még nincs elküldve</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>A 48 óra vége: {end}. Hátralévő órák: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>A 48 óra véget ért: {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Ezen a számítógépen van, lezárva: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>A jegyzetek egy titkos mondattal lezárva maradnak meg. Ha elfelejted, senki nem tudja újra kinyitni őket. Képek nem kerülnek bele.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>A jegyzet egyetlen JSON-objektum, benne ezek közül egy vagy több: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>A jegyzet üres.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Valami nem sikerült. A fájljaid biztonságban vannak, és nem mentek el. Kérjük, próbáld újra.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Ez a fájl nincs ott. Nézd meg a nevét, és válaszd ki újra.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Ez nem kép- vagy videófájl. Válassz egy másikat.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Ez egy másik fájlra mutató hivatkozás. Magát a képet vagy videót válaszd ki.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Ez a fájl a felhőtárhelyeden van, nem ezen a számítógépen. Előbb töltsd le, aztán válaszd ki újra.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Ez a fájl üres. Keresd meg a teljes fájlt, és azt válaszd ki.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Ebben a mappában nincsenek fájlok. Válassz egy másikat.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Ezt a fájlt nem sikerült beolvasni. Nézd meg, hogy a meghajtója csatlakozik-e, aztán próbáld újra.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Ez a fájl olvasás közben megváltozott. Zárd be a többi programot, amely használja, aztán próbáld újra.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Ez nem olyan kép vagy videó, amely itt beolvasható. Magát a képet vagy videót válaszd ki.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Ez a fájl sérült, vagy olyan fajta, amely itt nem olvasható. Csak a pontos másolatait találhatják meg. Ha más formában is megvan, add hozzá azt is.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>A fájl egy része hiányzik vagy sérült. Az egyedi kódjai abból készültek, ami megmaradt, ahogy a képernyőn látszik. Ha ép is van belőle, add hozzá azt is.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Ez a kép túl nagy a vizsgálathoz. Csak a pontos másolatait találhatják meg.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Ebben a fájlban van hang, de nincs kép. Csak a pontos másolatait találhatják meg.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Ezt a fájlt nem sikerült megvizsgálni. Legfeljebb a pontos másolatait találhatják meg.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Ez a fájl túl sokáig tartott. Legfeljebb a pontos másolatait találhatják meg.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Néhány kérdésre még nincs válasz. Menj vissza, és válaszolj rájuk.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Egyik fájlból sem lett egyedi kód, ezért nincs mit elküldeni. Válassz más fájlokat.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Ez túl sok egy bejelentéshez. Készíts két bejelentést, kevesebb fájllal.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Ez nem tűnik e-mail-címnek. Nézd meg, vagy hagyd üresen.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Nincs mentett bejelentés ezzel a névvel. Nézd meg a nevet.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Ez a fájl nem mentett bejelentés. Azt a fájlt válaszd, amelynek a vége .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Ez a mentett bejelentés sérült, ezért nem küldhető el. Használj egy másik másolatot, vagy készítsd el újra.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Ez a bejelentés a program újabb verziójával készült. Azzal a verzióval küldd el.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Ez a bejelentés másik szolgálatnak készült, és csak az tudja kinyitni. A fájljában továbbra is biztonságban van.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>A bejelentést nem sikerült oda menteni. Semmi nem veszett el: válassz másik helyet.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Ilyen nevű fájl már van. Úgy maradt, ahogy volt: válassz másik nevet.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Ott nincs több hely. Semmi nem veszett el: csinálj helyet, vagy válassz másik helyet.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Egy másik ablak vagy parancs dolgozik a mentett bejelentéseken. Várd meg, amíg végez, aztán próbáld újra.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>A mentett bejelentések mappája most nem módosítható. A benne lévő bejelentések biztonságban vannak, és semmi nem ment el.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Itt nincs mentett bejelentés ezzel a jellel. Nézd meg a listát, és próbáld újra.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Ez a bejelentés a szolgálatnál van, vagy ott lehet. Ha visszavonnád, használd az esetszámát és a PIN-kódját.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Nincs befejezetlen bejelentés ezzel a névvel. Nézd meg a nevet.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Ez a fájl nem befejezetlen bejelentés. Válassz egy másikat.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Ez a befejezetlen bejelentés sérült, ezért nem nyitható meg. Semmi nem ment el. Kérjük, kezdd újra.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Ez a befejezetlen bejelentés a program újabb verziójával készült. Azzal a verzióval nyisd meg.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Ez a titkos mondat nem nyitja ki. Próbáld újra. Az elfelejtett titkos mondatot senki nem tudja megtalálni: akkor kezdd elölről.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Ez a befejezetlen bejelentés egy másik ablakban vagy parancsban van nyitva. Előbb ott zárd be.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Ezek a jegyzetek nem nyílnak meg. Lehet, hogy sérültek, vagy újabb változat készítette őket.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Egy másik ablak megváltoztatta ezeket a jegyzeteket. Mentsd a tieidet fájlba, és nyisd meg újra a jegyzeteket.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Néhány betű nem tehető PDF-be. Mentsd inkább szövegként.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>A szolgálatot megnevező fájl nem használható. Kérd el újra onnan, ahonnan kaptad.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>A szolgálat most nem tudta fogadni. Próbáld újra később.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Nincs kapcsolat a szolgálattal. Nézd meg az internetet, és próbáld újra.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>A szolgálat nem válaszolt. Lehet, hogy megkapta, lehet, hogy nem. Küldd el újra: soha nem számít kétszer.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>A proxy nem hozott létre kapcsolatot, ezért semmi nem ment el. Nézd meg a címét, vagy próbáld nélküle.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Valami ezen a hálózaton el akarja olvasni, ami elmegy, ezért semmi nem ment el. Ez lehet szűrő vagy bejelentkező oldal. Próbálj másik hálózatot.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>A kapcsolatot nem lehetett ellenőrizni, ezért semmi nem ment el. Nézd meg a számítógép dátumát és idejét. Ha jók, próbáld újra holnap.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>A szolgálat helyett valami más válaszolt. Ez lehet egy wifi bejelentkező oldala. Jelentkezz be, aztán próbáld újra.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>A szolgálat foglalt. Próbáld újra néhány perc múlva.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>A szolgálat nem fogadta el ezt a bejelentést. Kérjük, készítsd el újra.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Ez a bejelentés túl nagy a szolgálat webszerverének, ezért nem fogadta el. Készíts két bejelentést, mindegyikben kevesebb képpel. Szólj a szolgálat működtetőinek is.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>A bejelentésed itt biztonságban van.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Ez gyakorló bejelentés, a szolgálat pedig valódi, vagy fordítva. Nem fogadta el.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Ez a számítógép nem engedi, hogy megnyisd ezt a fájlt. Kérdezd meg azt, aki ezt a számítógépet kezeli, vagy másold a saját mappádba.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Még nincsenek benne egyedi kódok. Válaszd inkább azt a fájlt, amelyet bejelentettél.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Ez a szolgálat még nem tud lezárt kérdést fogadni, az esetszámod és a PIN-kódod pedig soha nem megy el lezárás nélkül. Semmi nem ment el. Kérdezd meg azokat, akik a szolgálatot működtetik.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Nem ezt a szolgálatot használtad legutóbb. Semmi nem ment el. Kérdezz meg valakit, akiben megbízol, hogy rendben van-e a változás.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Ez az esetszám és PIN-kód nem tartozik össze. Nézd meg mindkettőt, és próbáld újra.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Túl sokszor próbáltak rossz PIN-kódot. Várj egy kicsit, aztán próbáld újra.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Ezt az esetet visszavonták, ezért nem lehet hozzáadni semmit.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Ez nem esetszám. Nézd meg minden jelét.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>A PIN-kód hat számjegyből áll. Nézd meg, és próbáld újra.</translation>
    </message>
</context>
</TS>
