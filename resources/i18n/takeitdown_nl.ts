<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Over het programma en privacy</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Dit programma is gratis en staat op zichzelf. NCMEC heeft het niet gemaakt en beheert het niet. Dit is versie {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Het is gemaakt van {number} vrije onderdelen. De licenties daarvan staan in de map {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Je foto of video gaat nooit van deze computer af. Niemand bekijkt hem.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Een unieke code is geen foto. Het is heel moeilijk om er iets uit te halen dat je kunt herkennen. Toch doen we hem op slot, en alleen de dienst kan hem openen.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Wat kan worden verstuurd: de unieke codes, je antwoorden en je e-mailadres als je dat hebt ingevuld. Je ziet eerst alles. Het gaat pas weg als je op ‘Nu versturen’ klikt.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Als je het programma sluit, bewaart het niets, behalve wat je zelf wilde bewaren. Er is geen account, en niemand telt wat je hier doet.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Sommige sporen hebben we niet in de hand. Deze computer kan onthouden dat het programma is gebruikt. Hij kan ook delen van zijn geheugen op zijn schijf zetten.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Wie zoekt naar kopieën</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Opent een pagina met een lijst en komt hier terug.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Je kunt dit selecteren en kopiëren.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Kopieert het adres.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Op mijn telefoon</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Toont een QR-code die de camera van een telefoon kan lezen.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Gekopieerd. Je kunt het in een browser plakken.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>QR verbergen</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Hier is een plek voor</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Was je 18 of ouder toen het werd gemaakt? Dan is dit de juiste dienst:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Was uw kind 18 of ouder toen het werd gemaakt? Dan is dit de juiste dienst:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Was de ander 18 of ouder toen het werd gemaakt? Dan is dit de juiste dienst:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Het werkt net zo: de foto blijft op het apparaat. Het kost niets.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Kies alles wat klopt. Dan staan de stappen hier.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Iemand om mee te praten</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Opent een lijst met hulplijnen.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Wat je hier kiest, wordt nergens bewaard en naar niemand verstuurd.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Wat nu helpt</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Klopt een van deze dingen?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Iemand dreigt, of wil geld of meer foto’s</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Iemand bedreigt me, of wil geld of meer foto’s</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Het staat nu online</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Er is bekend wie het heeft</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Ik weet wie het heeft</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Jonger dan 13</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Ik ben jonger dan 13</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Het is nep, of gemaakt met AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Niemand van ons heeft het bestand</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Ik heb het bestand niet</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Toont of verbergt de stappen hiervoor.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Niet betalen.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Geen foto’s meer sturen.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>De berichten niet wissen.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Het niet plaatsen of doorsturen, ook niet om anderen te waarschuwen.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Bron: {name}. Op de pagina staat geen datum.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Bron: {name}, {day}. Dat is meer dan een jaar geleden.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Bron: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Betaal niet en stuur niets meer. Antwoord niet meer, maar bewaar de berichten. Vertel het vandaag aan iemand.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Zet deze stappen samen met een volwassene die je vertrouwt.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Vertel een volwassene die je vertrouwt wie het heeft. Die kan helpen om het te laten stoppen.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Betaal niet, en laat niemand nog iets sturen. Geef geen antwoord meer, maar bewaar de berichten. Hulplijnen weten wat u kunt doen.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Zet deze stappen samen, in het tempo van het kind.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Vraag niemand om het opnieuw te sturen, en download het niet. De CyberTipline kan helpen zonder het bestand:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Vertel de CyberTipline over het bericht dat online staat. Zij behandelen dat bericht:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>In het Verenigd Koninkrijk haalt Report Remove ook foto’s van mensen onder de 18 van websites. Het begint hier:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Vraag de app of website zelf om het te verwijderen. In de VS moet dat binnen 48 uur. Gebeurt dat niet, klaag dan hier:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Schrijf op wie het heeft. Een hulplijn kan het met u doornemen.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Foto’s die nep zijn of met AI zijn gemaakt, tellen ook mee. Maak er op dezelfde manier unieke codes van.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Hoe oud ben je op de foto of in de video?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Hoe oud is uw kind op de foto of in de video?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Hoe oud is de jongere op de foto of in de video?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Het gaat om de leeftijd toen het werd gemaakt, niet om de leeftijd van nu.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Jonger dan 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 of ouder</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Voor jou.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Voor uw kind.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Voor een jongere die u helpt.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Jonger dan 18 op de foto of in de video.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Het is gedeeld.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Het is niet gedeeld.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Je weet niet of het is gedeeld.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Je kunt dit selecteren en kopiëren.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Meldnummer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Kopieert nummer en pincode. Na een minuut worden ze gewist.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Slaat de kaart op als pagina om te printen.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Opslaan als foto</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Slaat de kaart op als afbeelding.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wat er nu gebeurt</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Pagina voor browsers</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Iemand om mee te praten</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Opent een lijst met hulplijnen.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Wat ook helpt</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Stappen bij bedreiging, bij berichten die online staan, en meer.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Maakt nog een melding met hetzelfde nummer en dezelfde pincode. Vraagt het eerst.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Heb je nummer en pincode bewaard? Je ziet ze pas weer als de nieuwe bestanden klaar zijn.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Ja, toevoegen</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Gaat terug naar de lijst met bestanden.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Heb je nummer en pincode bewaard? Als het venster dicht is, kan niemand ze nog laten zien.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Ja, sluiten</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Sluit het venster.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Iemand om mee te praten: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Gekopieerd. Het gaat na een minuut van het klembord, of als dit venster sluit.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Gemaakt voor {service} op {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>OEFENING. Deze kaart komt bij niemand aan.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Meldkaart</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Wat je hebt bewaard voor een andere dag, is nog hier, op slot. Wil je het wissen? Kies dan ‘Terug naar een opgeslagen melding’ op de eerste pagina.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Toont de printers van deze computer.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Meldnummer: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>Pincode: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Het is naar de printer gestuurd. Neem de pagina alsjeblieft mee.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Printen is niet gelukt. Je kunt de kaart opslaan als pdf.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Opgeslagen. Wie dit bestand heeft, kan de melding zien en intrekken.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>Snel weg opent een andere website. Wie van daar teruggaat vindt deze pagina, maar geen nummer, pincode of antwoord.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>De geschiedenis van deze browser laat zien dat deze pagina open was. Het netwerk kan dat ook zien. Wie dit apparaat beheert, of een filter op school, ziet misschien ook wat je typt, en het antwoord.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Gebruik liever een privévenster, en sluit het als je klaar bent.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Melding bekijken of intrekken</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Typ het meldnummer en de pincode van de meldkaart.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Meldnummer</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Vier groepjes van vier tekens.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Zes cijfers.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Status bekijken</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>We vragen het aan de dienst.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Maakt nog een melding met hetzelfde nummer en dezelfde pincode. Er wordt nog niets verstuurd.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Vraagt het nog een keer voordat er iets gebeurt.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Wie zoekt naar kopieën</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Opent een pagina met een lijst en komt hier terug.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Een gevonden kopie controleren</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Opent een pagina om hier twee bestanden te vergelijken. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ja, intrekken</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>De dienst stopt met deze unieke codes.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Voorgoed intrekken? De diensten horen dan dat ze moeten stoppen met zoeken. Een ingetrokken melding kun je niet meer gebruiken; je moet dan een nieuwe maken.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>De dienst heeft deze melding ingetrokken, en de diensten horen dat ze moeten stoppen met zoeken. Je hebt niets fout gedaan. Je kunt een nieuwe melding maken.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>De melding is aangekomen. Hij wacht op een controle, en jij hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Reden: er zit meer in dan in de meeste meldingen.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Reden: hij is niet gemaakt zoals dit programma meldingen maakt.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Reden: er zitten bekende of openbare foto’s in.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Reden: deze dienst is niet bedoeld voor wat erin zit.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Reden: de dienst bewaart elke melding maar een vaste tijd.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Reden: dat is gevraagd aan wie de dienst beheert.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>De melding is aangekomen. Hij wordt klaargemaakt.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>De melding is actief. Diensten kunnen naar kopieën zoeken.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>De melding is ingetrokken. De diensten horen dat ze moeten stoppen met zoeken.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Aangekomen op {day}. Aantal foto’s en video’s: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Hij is ingetrokken.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Niet gebruikt, omdat ze ook op een bekende of lege afbeelding lijken: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>De unieke codes liggen klaar voor de diensten.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Nu worden de unieke codes klaargemaakt voor de diensten.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Diensten die de unieke codes hebben opgehaald: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Nog geen dienst heeft ze opgehaald. In de eerste dagen is dat normaal.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Diensten die een kopie hebben gevonden en geblokkeerd: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Nog niets gevonden. Dat is normaal, en de diensten zoeken verder.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Kijk alles na voor het versturen</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Dit is alles wat van deze computer af kan gaan. De foto’s en video’s blijven hier.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Klaarmaken</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>De melding wordt gemaakt.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Nodig om te versturen of op te slaan. Er wordt nog niets verstuurd.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Liever opslaan voor later</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Opent een pagina om de melding op te slaan. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Gaat terug om dit te wijzigen, en komt dan weer hier.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Je antwoorden</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Wat meegaat</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Niet erbij</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Verder met de rest</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Gaat terug naar de bestanden en gaat verder met wat was gestopt.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Hoe je te bereiken bent</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wie krijgt het</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Toon de precieze gegevens</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Toont letter voor letter wat er in de melding op slot zit.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>De precieze gegevens</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Wat er in de melding op slot zit.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Gestopt: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Niet te lezen: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Niet. Niemand zal je schrijven.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, op {host}. Alleen deze dienst kan het openen.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Dit is niet de dienst waarvoor dit programma is geïnstalleerd. Dat is {name}, op {host}. Had je dit niet verwacht? Verstuur dan niets: vraag het iemand die je vertrouwt.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>De vorige keer zat deze dienst op een andere plek: {host}. Had je dit niet verwacht? Verstuur dan niets: vraag het iemand die je vertrouwt.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>De sleutel van deze dienst is niet die van de vorige keer: misschien kan iemand anders openen wat je verstuurt. Had je dit niet verwacht? Verstuur dan niets: vraag het iemand die je vertrouwt.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Unieke codes van foto’s: {pictures}, van video’s: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Grootte, op slot: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Ja, deze unieke codes mogen worden verstuurd</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Wie zoekt naar kopieën</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Opent een pagina met een lijst en komt hier terug.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Maak er een aparte melding van</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Die krijgt een nieuw nummer en een nieuwe pincode.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Verberg de gegevens</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Het gaat naar je melding {number} en komt erbij.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Diensten die meedoen, zoeken naar kopieën en beslissen wat ze verwijderen. Niemand zoekt in afgesloten chats, zoals versleutelde berichten, of bij diensten die niet meedoen.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Gaat naar de map waar deze in zit.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Grootste eerst</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Sorteert de bestanden.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Bestanden en mappen</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Typ om te zoeken. Backspace gaat omhoog.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Selecteert alle bestanden in de lijst.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Niets selecteren</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Maakt de hele selectie ongedaan.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Houd Ctrl ingedrukt en klik om er meer te selecteren. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Naam van het bestand</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Zoek een naam, of typ waar het staat</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Het wordt onder deze naam opgeslagen.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Toont de namen die passen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier opslaan</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Selecteer alleen wat dat laat zien. Eén klik selecteert een bestand, nog een klik maakt dat ongedaan.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>In deze map kijken</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>De geselecteerde nemen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video’s</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Mijn map</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Toont wat daar staat.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier staat niets.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Nee, houden</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Er verandert niets.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Hoe ben je te bereiken?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Je kunt dit leeg laten. Sommige mensen willen een bericht als er een vraag is.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>E-mailadres (hoeft niet)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Laat het leeg om zonder verder te gaan.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Kan iemand anders je e-mail lezen? Laat het dan liever leeg.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Een gevonden kopie controleren</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Zouden diensten hem vinden? De twee bestanden worden hier vergeleken. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Sla hiervoor alsjeblieft geen kopie van internet op. Gebruik er een die al hier staat.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>De foto of video waar de melding van is gemaakt.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Kies wat je hebt gemeld</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Kies de kopie</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Kies iets anders dat je hebt gemeld</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>De unieke codes worden gemaakt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>De zin die je voor deze melding hebt gekozen.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Heb je niet meer wat je hebt gemeld? De unieke codes die je hebt bewaard, zijn genoeg.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Gebruik wat je bewaarde</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Unieke codes die je hebt bewaard: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Gekozen: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Het is precies hetzelfde bestand. Diensten die meedoen, kunnen het vinden.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Het komt overeen. Diensten die meedoen, kunnen deze kopie vinden.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Het komt niet overeen. Is hij van jou? Zet deze kopie dan ook in een melding.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Hij is te effen of te donker om het te zien. Is hij van jou? Zet deze kopie dan ook in een melding.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Dit bestand kan niet worden vergeleken.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Opslaan voor later</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Opslaan in een bestand</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Hier of op een usb-stick. Alleen de dienst kan dat bestand openen.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Op deze computer laten wachten</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Je vindt het terug op de eerste pagina. Anderen die deze computer gebruiken, kunnen het zien of wissen.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>De melding wordt verstuurd of opgeslagen.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Niet meer wachten</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>De melding wacht hier. Je kunt hem opnieuw versturen.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Naar de meldkaart</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>De melding wacht tot je hem verstuurt.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Hier wissen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Vraagt het nog een keer voordat er iets gebeurt.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Deze melding voorgoed van deze computer wissen? Hij is niet verstuurd.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, wissen</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Haalt het van deze computer af.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>De melding gaat op slot naar {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Het is nog niet verstuurd</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Nu wordt er niets verstuurd. Je kunt het een andere dag versturen, of vanaf een andere computer.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Je melding is veilig: hij wacht nu op deze computer, op slot. Je vindt hem terug op de eerste pagina.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Het is niet gelukt. Volgende poging over {seconds} seconden.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Melding opslaan</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>De melding wordt geopend.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet af</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>De zin die je voor deze melding hebt gekozen.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ga hiermee verder</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Opent de onvoltooide melding.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Vraagt het nog een keer voordat er iets gebeurt.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Deze onvoltooide melding voorgoed wissen?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, wissen</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Haalt het van deze computer af.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Onvoltooide melding {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Waar je terechtkunt</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Hier is niets bewaard, en er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Adressen van {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Iemand om mee te praten</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Opent een lijst met hulplijnen.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Wat ook helpt</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Stappen bij bedreiging, bij berichten die online staan, en meer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Sluit het venster.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Niet te lezen</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Toont alleen deze rijen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Haalt de geselecteerde bestanden van de lijst. De bestanden blijven.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Zet terug wat het laatst is weggehaald.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Probeert de geselecteerde bestanden nog een keer.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Verder met de rest</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Gaat verder met wat was gestopt.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Toont of verbergt de details van de geselecteerde rijen.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Opent het geselecteerde bestand, en zegt eerst welk spoor dat achterlaat.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Wacht voor het volgende bestand.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Stopt de bestanden die niet klaar zijn. Je kunt er later mee verdergaan.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Toont ‘Foto 1’ in plaats van een naam.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Kies de foto’s en video’s</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Hun unieke codes worden hier gemaakt, op deze computer. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Bestanden kiezen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Voorbeelden gebruiken</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Voegt gewone plaatjes en een filmpje toe om te oefenen.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Je kunt ze ook hierheen slepen, of plakken met Ctrl en V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Gekozen bestanden</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Elke rij zegt hoe de unieke code is gelukt.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Hoeveel er van alle bestanden klaar is.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Een andere dag verder</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Opent een pagina om wat klaar is met een wachtzin te bewaren.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Nog minder dan een minuut.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Nog ongeveer {minutes} min.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Toont alle bestanden in een map, en je selecteert wat hier hoort.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Het programma dat het toont, kan het onthouden, bijvoorbeeld in een lijst met laatst geopende bestanden. Dat spoor hebben we niet in de hand.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Ja, openen</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Opent het bestand in het programma dat deze computer ervoor heeft.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Niet openen</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Alleen wat dat laat zien, hoort hier. Selecteer de andere en haal ze weg.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Klaar: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Nog te doen: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Gestopt: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Niet te lezen: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Dubbel: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Er zit geen bestand in. Kopieer of sleep het bestand zelf, zoals het in een map staat.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Selecteer wat hier hoort</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Snel weg</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Sluit alles meteen. Drie keer op Shift drukken doet hetzelfde.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Gaat naar de vorige pagina. Je antwoorden blijven.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Het belangrijkste om te doen op deze pagina.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Wat je hebt ingevuld, is niet opgeslagen. Als je het venster sluit, is het weg.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Sluit het venster. Wat niet is opgeslagen, is weg.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Iets op dit netwerk, zoals een filter van een school, kan zien dat de dienst is gebruikt. Wat is verstuurd, bleef op slot.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Iets op dit netwerk, zoals een filter van een school, kon zien dat er een melding is verstuurd, en wat het meldnummer is. De melding zelf bleef op slot.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Slaat twee pagina’s op om te printen.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Gids voor ouders</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Gids voor hulpverleners</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>De gids is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Een gids voor ouders</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Een gids voor hulpverleners</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Een op de vijf jongeren vertelde het aan niemand (Thorn, 2022), soms uit angst voor problemen thuis. Luister eerst. Zet daarna samen de stappen.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Iemand om mee te praten</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Ze luisteren en oordelen niet. Je hoeft je naam niet te zeggen.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Toont de hulplijnen van dit land.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Gegevens van {day}. Nummers en tijden kunnen veranderen; op hun websites staan ze.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>In welk land ben je?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Voor ouders en andere volwassenen</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Voor jongeren</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Voor iedereen</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Ook als chat, op de website.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Je kunt dit selecteren en kopiëren.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Dag en nacht.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} tot {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>De notities bewaren</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Notities en brieven blijven op deze computer, op slot. Er wordt niets van verstuurd.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Ze zijn bewaard. Kies op de eerste pagina “Terug naar een opgeslagen melding” en dan Notities.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Een andere dag verder</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Je antwoorden en de unieke codes die klaar zijn, worden hier bewaard, op slot. Foto’s niet.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Kies een wachtzin die je kunt onthouden. Als je hem vergeet, kan niemand dit nog openen en begin je opnieuw.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Minstens acht tekens. Een paar woorden is goed.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Zodat een typefout je niet buitensluit.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>De melding gaat op slot.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Er zijn minstens acht tekens nodig.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Het is bewaard. Kies op de eerste pagina ‘Terug naar een opgeslagen melding’ om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Vraag de app of website om het te verwijderen</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Volgens een wet van de VS hebben ze daar 48 uur voor. Hier schrijf je de brief. Je verstuurt hem zelf.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>De brief heeft een naam nodig. Daarom staat hij los van je melding, en wordt er vanaf hier niets van verstuurd. Hij wordt alleen bewaard als je dat vraagt.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Het staat in de brief, en nergens anders.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>App of website</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Waar staat het?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Wie ondertekent de brief?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Naam van wie ondertekent</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>E-mailadres of telefoonnummer</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Het vinkje aan het eind</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Een andere</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>De naam ervan</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Een foto</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Een video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Foto’s en video’s</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Kopieer het adres. Is er geen? Schrijf dan de gebruikersnaam, en waar het in de app staat.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>De persoon die erop staat</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Een ouder of voogd</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Iemand aan wie die persoon dat vroeg</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Ik zeg te goeder trouw: de persoon die erop staat, gaf geen toestemming om het daar te laten zien.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>De brief schrijven</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Er ontbreekt nog: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Het geldt tot je het programma sluit. Er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Toont alle teksten in deze taal.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Niemand die met deze taal is opgegroeid, heeft deze teksten al nagekeken.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>De brief is klaar</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Hij is in het Engels, voor een bedrijf in de VS. Verstuur hem zelf, en stuur geen foto mee.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Hier bewaren, op slot</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Bewaart hem bij je notities, met een wachtzin.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Vanaf dan tellen de 48 uur.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>De 48 uur tellen</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Wanneer heb je hem verstuurd?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Het staat er nog</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Schrijft een klacht voor de dienst in de VS die op deze wet let.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Waar je kunt klagen</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Dit is de klacht. Verstuur hem zelf, op deze pagina:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Zoek TAKE IT DOWN Act in de hulp van {platform}. Daar staat een formulier of een e-mailadres.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Het formulier heet: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Stuur de brief daarheen. Kom dan hier terug, en zeg wanneer je hem verstuurde.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>De 48 uur eindigen op {end}. Uren die over zijn: {hours}. Staat het er dan nog? De klacht ligt hier klaar.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>De 48 uur eindigden op {end}. Is het weg?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Het is verstuurd</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Het wacht op deze computer</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Het is opgeslagen</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>De nieuwe bestanden horen bij de melding die je al hebt. Nummer en pincode blijven hetzelfde.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Dit is de meldkaart. Geef deze alstublieft aan de jongere.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Dit is je meldkaart. Bewaar nummer en pincode: niemand kan ze voor je opzoeken.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Staat het nu online? Vertel het ook aan de CyberTipline: {place}. Zij doen iets met dat bericht.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Met dit nummer en deze pincode kun je zien hoe het gaat, bestanden toevoegen of de melding intrekken: start het programma en kies ‘Melding bekijken of intrekken’.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Het nummer en de pincode werken zodra de melding is verstuurd: start het programma en kies ‘Terug naar een opgeslagen melding’.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Zonder het programma kun je in een browser zien hoe het gaat of het intrekken:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Start dit programma opnieuw, kies ‘Terug naar een opgeslagen melding’ en verstuur hem.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Start dit programma, hier of op een andere computer, kies ‘Terug naar een opgeslagen melding’ en kies het bestand.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>De melding wacht, op slot. Er wordt niets verstuurd tot jij hem verstuurt.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Diensten die meedoen, halen nu de unieke codes op en zoeken naar kopieën. Dat kan een paar dagen duren. Zij beslissen wat ze verwijderen.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Kijk over een paar dagen hoe het gaat: ‘Melding bekijken of intrekken’, op de eerste pagina. Is er dan nog niets gevonden, dan is dat normaal.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Plaats de foto alsjeblieft niet en stuur hem niet door, ook niet om anderen te waarschuwen.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Stuur de foto alstublieft niet door, ook niet om anderen te waarschuwen.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Plaats de foto alsjeblieft niet opnieuw: hij kan worden geblokkeerd, en je account ook.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Bedreigt iemand de jongere? Betaal niet. Bewaar de berichten en antwoord niet meer.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Bedreigt iemand je? Betaal niet. Bewaar de berichten en antwoord niet meer.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Je kunt toch hulp krijgen</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Zonder de foto is er geen unieke code. Vertel het in plaats daarvan aan de CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Weet je waar hij is geplaatst? Gebruik dan ook het meldformulier van die app of website.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Er is andere hulp</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Deze dienst is voor naaktfoto’s of seksuele foto’s. Bedreigt iemand je, of doet iemand je pijn? Ga hierheen:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Gebruik voor andere foto’s het meldformulier van de app of website. Het helpt ook om te praten met een volwassene die je vertrouwt.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Notities voor later</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Gebruikersnamen, adressen, dagen: ze helpen een volwassene die jou helpt. Alleen woorden, geen foto’s.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Hier bewaren, op slot</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Bewaart ze op deze computer, met een wachtzin.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>De zin die je voor deze notities koos.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>De notities openen</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Laat zien wat met deze wachtzin is bewaard.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Er staan notities op slot op deze computer.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>De notities worden verwerkt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Adres van de pagina of het bericht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Het staat in je notities, en nergens anders.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Deze notitie toevoegen</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>De notities die hier zijn bewaard voorgoed wissen?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Wat je schreef staat alleen hier. Bewaar het, print het of sla het op, anders is het weg.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Ze zijn bewaard op deze computer, op slot, in {file}. Niemand anders heeft ze.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Haalt deze notitie van de lijst.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>De brief openen</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Laat hem zien, en de 48 uur.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Brief aan {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android-telefoon</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Toont de stappen met de kabel.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Moet het naar deze computer? Dan met de kabel</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Sluit de telefoon aan met de kabel, ontgrendel hem en tik op het bericht over USB. Kies ‘Bestandsoverdracht’.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Sluit de iPhone aan met de kabel, ontgrendel hem en tik op ‘Vertrouw’.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Open de telefoon in het bestandsprogramma van deze computer. De foto’s staan in DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Kopieer alleen dit ene bestand naar een map van jou. Laat het op de telefoon staan.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Ga hier terug, kies ‘Op deze computer’ en maak de unieke code.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Wis daarna de kopie en maak de prullenbak leeg.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Stuur het nooit naar jezelf via chat, e-mail of cloud: daar blijft een kopie achter.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Gebruik het apparaat waar het op staat</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Stuur of kopieer het alsjeblieft niet naar deze computer. Open op dat apparaat deze pagina:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Daar wordt de unieke code gemaakt. De foto blijft op dat apparaat.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Er wordt gewerkt aan de opgeslagen meldingen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Wat niet is verstuurd, blijft zoals het was.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Bewaard op deze computer</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Volgende poging over {seconds} seconden.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Maakt verbinding met de dienst en verstuurt deze melding.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Zet de melding, op slot, in een bestand of op een usb-stick.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Vraagt het nog een keer voordat er iets gebeurt.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Voorgoed van deze computer wissen? Wat is verstuurd, blijft bij de dienst.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, wissen</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Haalt het van deze computer af.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Opgeslagen op {day}. Foto’s en video’s: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Hij wacht hier. Er is niets van verstuurd.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Misschien is hij aangekomen. Je kunt hem opnieuw versturen: hij telt nooit dubbel.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Hij is aangekomen. Het nummer en de pincode op de meldkaart werken nu.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>De dienst heeft hem niet aangenomen. Je kunt de melding opnieuw maken.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Hij is ingetrokken.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Schrijf naar de app of website</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Schrijft een brief die vraagt om het binnen 48 uur te verwijderen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Wie, waar, wanneer, wat: voor een volwassene die helpt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Kopieert de tekst. Na een minuut is de kopie weg.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Slaat het op als pagina om te printen.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Opslaan als tekst</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Slaat het op als gewone tekst.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Opgeslagen. Wie dit bestand heeft, kan het lezen.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>verborgen: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>snelkoppelingen naar andere plekken: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>bestanden van het systeem: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>in te veel mappen: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>mappen die niet open kunnen: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Niet in deze lijst: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Oefening: niets hier komt bij iemand aan.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Er is geen printer gevonden. Je kunt het als PDF opslaan.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Kies een printer. De pagina kan even in zijn wachtrij blijven. Staat hij in een andere kamer? Haal de pagina dan snel op.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Print het daar meteen.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>QR-code voor {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Richt de camera van een telefoon erop.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Kies één antwoord. De cijfertoetsen werken ook.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Waar je bent op de weg.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
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
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Bestand {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Unieke code maken: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Zelfde als {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Sterke unieke code</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Zwakke unieke code</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Alleen exacte kopieën</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Deze is niet te lezen</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>‘Verder met de rest’ gaat ermee door.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Het telt één keer.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Hij is lang of heeft veel beweging. Een kort stukje ervan wordt misschien niet gevonden.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Kopieën die een beetje zijn veranderd, kunnen ook worden gevonden.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Een effen of donkere foto: alleen exacte kopieën en kopieën die er heel veel op lijken, kunnen worden gevonden.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Alleen exacte kopieën van dit bestand kunnen worden gevonden.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Unieke codes: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Wordt gevonden bij ongeveer {count} van de 100 manieren waarop mensen een foto of video veranderen.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Terug naar een opgeslagen melding</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Meldingen die hier zijn bewaard, staan in de lijst. Een melding op een usb-stick is een bestand dat eindigt op .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Opent een pagina om een opgeslagen melding te kiezen. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>De melding wordt gelezen of verstuurd.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Niet meer wachten</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>De melding blijft in zijn bestand.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ga hiermee verder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Alles versturen</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Hij is aangekomen. Het nummer en de pincode op de meldkaart werken nu.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Het is niet gelukt. Volgende poging over {seconds} seconden.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Dit is een opgeslagen melding, en hij is heel: {size}, op slot. Hij gaat naar {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Het is gemaakt om te oefenen.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Wie zoekt naar kopieën</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Apps en websites die meedoen, krijgen de unieke codes. Zij zoeken en beslissen.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Lijst ophalen</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Lijst wordt gehaald</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>We vragen het aan de dienst.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Voor het ophalen van de lijst is internet nodig. Er wordt niets over jou of je bestanden verstuurd.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Niemand zoekt in afgesloten chats, zoals versleutelde berichten, of bij diensten die niet meedoen. Je kunt die diensten wel zelf vragen het te verwijderen, met hun eigen formulieren.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>De lijst is nu niet te bereiken. Je hebt hem niet nodig om verder te gaan. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>De lijst van {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Er doet nog geen app of website mee.</translation>
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
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Ze gelden tot je het programma sluit. Er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Maakt alle tekst groter. Ctrl en plus doet dat ook.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Maakt alle tekst kleiner. Ctrl en min doet dat ook.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Bestandsnamen verbergen</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Toont ‘Foto 1’ in plaats van een naam.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Alle meldingen, notities en brieven op deze computer voorgoed wissen? Wat verstuurd is, blijft verstuurd.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Opent een lijst met alle talen.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Licht, donker en sterke kleuren volgen de instellingen van deze computer.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Vraagt het nog een keer voordat er iets gebeurt.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, wissen</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Haalt ze van deze computer af.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Het is gewist. Op een usb-stick of in een back-up kan nog een oude kopie staan, op slot.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Tekstgrootte: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Is het gedeeld?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Is het gedeeld, voor zover u of uw kind weet?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Is het gedeeld, voor zover u of de jongere weet?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Je kunt met elk antwoord verder.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Naar iemand gestuurd, of online gezet.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Vind je het online? Vertel het dan ook aan de CyberTipline: {place}. Zij doen iets met dat bericht. Dat kan hierna, of vanaf een ander apparaat.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Ben jij erop te zien: naakt, half naakt of in iets seksueels?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Is uw kind erop te zien: naakt, half naakt of in iets seksueels?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Is de jongere erop te zien: naakt, half naakt of in iets seksueels?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Nepfoto’s tellen ook mee, bijvoorbeeld gemaakt met AI.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Zojuist verbonden met de dienst.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Offline. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Er is alleen een lijst gevraagd. Er is niets van jou verstuurd.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Alleen een meldnummer en pincode zijn verstuurd.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Er is geprobeerd te versturen. Het is nog niet bevestigd.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Er is een melding verstuurd, op slot. De bestanden bleven hier.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Stop de verspreiding van een foto of video</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Je zit niet in de problemen. Je kunt altijd stoppen.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Dit is een oefening, met voorbeelden om mee te proberen. Geen enkele melding kan bij een echte dienst komen. Wat je verstuurt, blijft een week op deze computer, zodat je kunt zien hoe het gaat. Bij de instellingen kun je het wissen.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Terug naar een opgeslagen melding</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Verstuur een melding die eerder is opgeslagen.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Melding bekijken of intrekken</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Je hebt het meldnummer en de pincode nodig.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Eerst oefenen</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Oefening stoppen</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>In de oefening werkt elke stap, en geen enkele melding kan bij een echte dienst komen.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Tekstgrootte, namen verbergen en alles wissen.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Opent een lijst met alle talen.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Hier maak je een unieke code: een code die van de foto of video is gemaakt. Diensten die meedoen, krijgen de code en zoeken naar kopieën.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>De foto of video blijft op deze computer. Niemand bekijkt hem.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Het duurt ongeveer 5 minuten. Een naam is niet nodig.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Wil je snel weg? Klik op ‘Snel weg’, of druk binnen vijf seconden drie keer op Shift. Wat je niet hebt opgeslagen, is dan weg. Een bestand dat je hebt opgeslagen, blijft waar het is, en deze computer kan onthouden dat het programma is gebruikt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Over het programma en privacy</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Wat er gebeurt met wat je hier invult.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Iemand om mee te praten</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Opent een lijst met hulplijnen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Waar is de foto of video?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Of op een aangesloten usb-stick of schijf.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Op een telefoon of ander apparaat</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Kopieer het alsjeblieft niet hierheen.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Ik heb het niet meer</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Er is andere hulp.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Voor wie is dit?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Voor mij</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Ik sta op de foto of in de video.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Mijn kind</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Ik ben een ouder of voogd.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Een jongere die ik help</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Uit vriendschap, of als leerkracht of hulpverlener.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Wat helpt: zeg dat uw kind er niets aan kan doen, en dat u blij bent dat u het weet. Doorzoek de telefoon alstublieft niet, stuur de foto niet door en plaats er niets over.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Wat helpt: zeg dat de jongere er niets aan kan doen, en dat u blij bent dat u het weet. Vraag alstublieft niet om u de foto te sturen, en stuur hem niet door.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Je bent hier.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Een stap op de weg.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>deze hulp tonen en stoppen</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: zo gaat het niet: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>dit ontbreekt nog: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>onbekende argumenten: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r kan hier niet (kies uit %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>kan niet samen met %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>hier hoort één waarde</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>hier hoort minstens één waarde</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Noem wat is verstuurd: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Er is niets om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Er is niets gevonden dat erop lijkt.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} van de 256 bits zijn anders dan bij {file} ({variant}). Tot en met {most} komt het overeen.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % van de beelden zit in {file} ({variant}). Vanaf {least} % komt het overeen.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>De bytes zijn dezelfde als die van {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Melding {case} intrekken?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} is ingetrokken voordat het werd verstuurd. Niemand heeft het, en het bestand op slot is gewist.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>diensten: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Opgehaald door</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Geblokkeerd door</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Een filter op deze computer of dit netwerk kon zien dat de dienst is gebruikt. Waarvoor kon het niet zien: dat is op slot, en alleen de dienst kan het openen.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Een filter op deze computer of dit netwerk kon zien dat er iets naar de dienst is verstuurd, en in het antwoord het meldnummer en de aantallen. De melding zelf is op slot, en alleen de dienst kan hem openen.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Een filter op deze computer of dit netwerk kon zien dat er een melding naar de dienst is verstuurd, en het antwoord, als dat er was. De melding zelf is op slot, en alleen de dienst kan hem openen.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Een filter op deze computer of dit netwerk kon zien dat de lijst met diensten is opgevraagd, en de lijst zelf.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Misschien is het aangekomen. Nog een keer vragen kan geen kwaad.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Noem de dienst: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Waar dit heen gaat, kon niet worden onthouden. Een verandering valt de volgende keer dus niet op.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Nee, hier stoppen</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Ja, ik weet dat dit klopt</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Toch doorgaan?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>De dienst is op deze computer nog niet eerder gebruikt.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Dienst: {name}, op {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Dit is een oefening en komt bij niemand aan.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Let op: dit programma is geïnstalleerd voor een andere dienst, {name}, op {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Let op: de vorige keer was {name} op {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Let op: {name} heeft een andere sleutel dan de vorige keer, dus misschien kunnen anderen openen wat je verstuurt.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Heb je dit niet gehoord van iemand die je vertrouwt? Stop dan hier en vraag het na.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Dienst: op {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Deze computer kent de naam niet; de dienst is hier nog niet eerder gebruikt.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>grenzen aan het geheugen, geen bestanden schrijven, geen geheugendump</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>geen nieuwe rechten</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>geen ander programma mag in het geheugen kijken</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: geen bestand en geen map</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: een korte lijst van systeemaanroepen</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>taak van één proces, met een grens aan het geheugen</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>lage integriteit</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>sandboxprofiel: alleen rekenen</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>een verbinding openen</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>een bestand openen</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>in een map kijken</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>een bestand schrijven</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>een ander programma starten</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Hier kan geen proces worden gestart dat bestanden leest. Installeer het programma opnieuw, of gebruik een andere computer.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Bestanden worden gelezen in aparte processen. Wat zo’n proces hier binnenhoudt:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Wat zo’n proces net werd geweigerd toen het dit probeerde:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>MOGELIJK</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Waarmee bestanden worden gelezen:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>NIET AANWEZIG</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Bestanden tegelijk: {count}. Geheugen per bestand, hoogstens: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Meldingen die je bewaart, staan in {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Daar wordt nog niets bewaard.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>In die map kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Een schadelijk bestand zou kunnen doen wat met {possible} is gemarkeerd. Gebruik een andere computer voor bestanden van onbekenden.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Wat je antwoordt en elke unieke code die klaar is, worden bewaard onder een wachtzin. Als je hem vergeet, kan niemand het nog openen en begin je opnieuw. De foto’s zelf worden niet bewaard.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>de wachtzin van het concept uit een bestand lezen (- is de standaardinvoer)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Verder met {draft}. Unieke codes die al klaar zijn: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Van niets wat hier wordt bewaard is bekend dat het deze melding werd. Er wordt vergeleken met wat het kan zijn: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Geen onvoltooide melding die deze wachtzin opent, werd deze melding. Noem in plaats daarvan het bestand dat je hebt gemeld: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>De wachtzin wordt in een terminal gevraagd. Zonder terminal: geef {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Een wachtzin heeft minstens {count} tekens. Een paar woorden is goed.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Nog een keer dezelfde wachtzin:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>De twee wachtzinnen zijn verschillend. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>klaar, maar minstens één bestand kon niet worden gelezen</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>het commando is niet begrepen</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>de antwoorden leiden naar een andere dienst; er is niets bewaard</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>een kopie komt niet overeen, of is te eenvoudig om het te zeggen</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: iets is hier niet zoals het hoort</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>gestopt met Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>geen melding</translation>
    </message>
    <message>
        <source>case</source>
        <translation>melding bij de dienst</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>opgeslagen melding</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>niet afgeleverd, probeer het later</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>definitief geweigerd</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet opgeslagen</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>onvoltooide melding</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>notities en brieven</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>onverwacht</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>exitcodes:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>één JSON-object per regel op de standaarduitvoer</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>taal van de teksten, bijvoorbeeld de of pt_BR (zonder: die van het systeem)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>het bestand dat de dienst noemt</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>doorgaan, ook al heeft de dienst een ander adres of een andere sleutel dan de vorige keer</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>de pincode uit een bestand lezen (- is de standaardinvoer)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>via deze proxy gaan: http://HOST:PORT of socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); wordt ook gelezen uit TAKEITDOWN_PROXY, en uit geen andere instelling</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>een aantal minuten</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>een getal boven 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Unieke codes van foto’s en video’s, gemaakt op deze computer, zodat kopieën zich niet verspreiden. De bestanden zelf worden nooit verstuurd. Zonder commando opent het venster; met alleen een opgeslagen melding (REPORT.tid) opent het daarmee.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>tonen welke versie dit is en stoppen</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>hoe het met een melding gaat</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>een melding intrekken</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>wie er nu naar kopieën zoekt</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>is hier alles in orde, en wat houdt een kwaadaardig bestand binnen? zonder netwerk</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>is dit programma wat het hoort te zijn? zonder netwerk</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>controlegetallen van alle bestanden, van wie het programma uitgeeft</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>de controlegetallen tonen van de bestanden die hier staan</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>unieke codes maken en tonen; zonder netwerk</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>bestand of map</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>ook de unieke codes zelf tonen</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>precies de videobeelden nemen die het voorbeeld vPDQ bij deze snelheid neemt (zonder: elk beeld, en bewaren wat verschilt)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>hoogstens zoveel hashes van één foto, om ook bewerkte kopieën te vinden: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>bewaren wat klaar is onder een wachtzin, en daar de volgende keer verdergaan</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>komt deze kopie overeen met wat is verstuurd? zonder netwerk</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>bestand of map om te vergelijken</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>wat is verstuurd; kan meer dan één keer</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>tonen hoe dichtbij het is, en bij welk bestand</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>vergelijken met het concept waaruit deze melding is gemaakt</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>vergelijken met de unieke codes die dit concept bewaart</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>een melding maken en op slot opslaan, om nu of later te versturen</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>nog een melding maken met nieuwe bestanden, bij een melding die je al hebt</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>het meldnummer daarvan</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>bestand of map (zonder: alles wat in het concept zit)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>wie de melding maakt</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>jonger dan 18 op de foto</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>toont naaktheid of iets seksueels</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>is gedeeld</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>een manier om je te bereiken; het is nergens voor nodig. Andere programma’s hier kunnen zien wat een commando meekrijgt: zonder adres erachter wordt ernaar gevraagd</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>het uit een bestand lezen (- is de standaardinvoer)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>het bestand om naar te schrijven, te versturen vanaf elke computer (zonder: bewaard op deze)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>antwoorden en unieke codes meteen onder een wachtzin bewaren, en daar de volgende keer verdergaan</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>precies de bytes tonen die op slot gaan</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>de meldingen tonen die op deze computer worden bewaard</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>een bewaarde melding naar een bestand schrijven, om vanaf een andere computer te versturen</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>zoals de lijst het toont</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>een brief schrijven volgens de TAKE IT DOWN Act van de VS; er wordt niets verstuurd</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>notities als bewijs, op slot op deze computer; alleen woorden</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>de gids voor ouders of voor hulpverleners als PDF schrijven</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>wat er in de brief moet, als één JSON-object (- is de standaardinvoer); zonder wordt alles gevraagd. Sleutels: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>verdergaan met de brief aan dit platform die hier wordt bewaard</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>naar dit bestand schrijven: .pdf als PDF, anders als tekst (zonder: hier tonen)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>wanneer je hem verstuurde: now (nu) of &apos;YYYY-MM-DD HH:MM&apos;; vanaf dan tellen de 48 uur</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>in plaats daarvan de klacht aan de FTC schrijven: de 48 uur zijn om, en het staat er nog</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>de brief bij de notities bewaren, op slot</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>een notitie toevoegen, als één JSON-object met een of meer van user, place, when en what (- is de standaardinvoer)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>voor wie hij is</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>het land waarvan de hulplijnen erin staan (zonder: dat van het systeem)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>het bestand om naar te schrijven</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>de wachtzin van de notities uit een bestand lezen (- is de standaardinvoer)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>bewaarde meldingen, of alles, voorgoed van deze computer wissen</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>een onvoltooide melding</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>alles wat het programma hier ooit heeft bewaard</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>niet nog een keer vragen</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>opgeslagen meldingen versturen; twee keer versturen kan geen kwaad</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>bewaarde meldingen of bestanden (zonder: alles wat op deze computer wacht)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>blijven proberen, met steeds langere pauzes, 60 minuten lang of zo lang als je opgeeft (0: één poging); Ctrl-C stopt het</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>alleen versturen wat voor deze dienst is gemaakt</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>meldnummer, met of zonder streepjes; of de ID van een bewaarde melding die nooit is verstuurd</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>meldnummer, met of zonder streepjes</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Voor een foto van iemand die daarop 18 of ouder is, is StopNCII.org de juiste plek. Het werkt op dezelfde manier: de foto blijft bij jou. Ga naar https://stopncii.org . Hier is niets bewaard.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Deze dienst is voor foto’s die naaktheid of iets seksueels tonen. Gebruik voor andere foto’s het meldformulier van de site of app waar ze staan. Je kunt ook praten met iemand die je vertrouwt. Hier is niets bewaard.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Het contact wordt in een terminal gevraagd. Zonder terminal: geef {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Dit is nog nodig: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Een e-mailadres, als je bereikt wilt worden (of druk gewoon op Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Noem de bestanden, of een concept met hun unieke codes.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Het wordt op slot verstuurd, met deze headers en geen andere:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Je onvoltooide melding wordt nog bewaard. Zo wis je hem: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Zo verstuur je het: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Van dat land staan hier geen hulplijnen. Ze zijn er wel van: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Opgeslagen in {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Op deze computer opgeslagen als {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Oefening: deze melding komt bij niemand aan.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Schrijf ze nu allebei op. Ze worden maar één keer getoond, en niemand kan ze voor je terugvinden.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wacht om te worden verstuurd</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>wordt verstuurd, of is misschien al verstuurd: nog een keer versturen telt nooit dubbel</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>aangekomen bij de dienst</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>niet aangenomen door de dienst</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Gewist. Een SSD, een usb-stick of een back-up kan oude kopieën nog een tijd bewaren. Van een opgeslagen melding is dat een bestand op slot dat alleen de dienst kan openen; van een onvoltooide melding een bestand dat alleen de wachtzin kan openen.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Hier is geen melding opgeslagen.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Meldingen die kunnen worden verstuurd: {count}. Het commando daarvoor: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Geschreven naar {file}. Iedereen kan het vanaf elke computer versturen, en alleen de dienst kan het openen. Het ook vanaf hier versturen telt nooit dubbel.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Noem wat er gewist moet worden, of geef {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Er is niets gewist.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Alles wat het programma hier ooit heeft bewaard voorgoed wissen?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Wat je hebt genoemd voorgoed wissen?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Daarvan misschien nog niet verstuurd: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Ja, voorgoed wissen</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Melding {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Hier wacht geen opgeslagen melding.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Gestopt. Wat niet is bevestigd, is nog opgeslagen. Nog een keer versturen telt nooit dubbel.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>De volgende poging is over {seconds} seconden.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} was al eerder aangekomen; nog een keer versturen heeft niets veranderd.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} is aangekomen.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Het was een oefening en komt bij niemand aan.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>unieke codes: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Het kon hier niet worden genoteerd. Nog een keer versturen kan geen kwaad, en wissen ook niet.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Diensten die unieke codes krijgen van {name}, stand van {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>foto’s en video’s: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Typ {first} tot en met {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Typ alsjeblieft een van de getallen.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>De pincode wordt in een terminal gevraagd. Zonder terminal: geef {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Dit bestand kan niet worden gelezen: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Alles is zoals het hoort.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Iets is niet zoals het hoort: gebruik dit niet voor een melding.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>KUNNEN NIET WORDEN GESTART</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>NIETS HOUDT HET TEGEN</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, samen {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>bekende uitkomsten</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>VERKEERDE UITKOMSTEN</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>geen ander programma kan erin kijken</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>andere programma’s kunnen erin kijken</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Bestandenlijst</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Hoofdprogramma</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Hulpprocessen</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>hier is er geen; vergelijk het getal hierboven met een getal dat je hebt gekregen</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>alle bestanden kloppen</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>KLOPT NIET</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Een brief waarin iets hiervan ontbreekt, wordt misschien niet behandeld. Er ontbreekt nog: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Bewaarde brieven: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Wat er in de brief moet, wordt in een terminal gevraagd. Zonder terminal: geef {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Deze antwoorden kunnen niet worden gebruikt: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Een lege regel als alles er staat.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Zo geef je de tijd aan: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Die tijd moet nog komen.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Voor de klacht is de tijd nodig waarop je de brief verstuurde: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Is hij verstuurd, tel dan zo de 48 uur: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Er worden hier geen notities bewaard.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Wie dit bestand heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verstuurd</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>De 48 uur eindigen op {end}. Uren die over zijn: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>De 48 uur eindigden op {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Bewaard op deze computer, op slot: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>De notities worden bewaard onder een wachtzin. Als je hem vergeet, kan niemand ze nog openen. Er komen geen foto’s in.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Een notitie is één JSON-object met een of meer van: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>De notitie is leeg.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Er ging iets niet goed. Je bestanden zijn veilig en niet verstuurd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Dit bestand staat er niet. Kijk de naam na en kies het opnieuw.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Dit is geen foto- of videobestand. Kies een ander.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Dit is een snelkoppeling naar een ander bestand. Kies de foto of video zelf.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Dit bestand staat in je cloudopslag en niet op deze computer. Download het eerst en kies het dan opnieuw.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Dit bestand is leeg. Zoek het volledige bestand en kies dat.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>In deze map staan geen bestanden. Kies een andere.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Dit bestand kon niet worden gelezen. Kijk of de schijf is aangesloten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Dit bestand veranderde tijdens het lezen. Sluit andere programma’s die het gebruiken en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Dit is geen foto of video die hier kan worden gelezen. Kies de foto of video zelf.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Dit bestand is beschadigd, of van een soort die hier niet kan worden gelezen. Alleen exacte kopieën ervan kunnen worden gevonden. Heb je het ook in een andere vorm, voeg die dan toe.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Een deel van dit bestand ontbreekt of is beschadigd. De unieke codes zijn van wat er over is, zoals je het op een scherm ziet. Heb je ook een heel bestand, voeg dat dan toe.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Deze foto is te groot om te onderzoeken. Alleen exacte kopieën ervan kunnen worden gevonden.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Dit bestand heeft geluid maar geen beeld. Alleen exacte kopieën ervan kunnen worden gevonden.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Dit bestand kon niet worden onderzocht. Hooguit exacte kopieën ervan kunnen worden gevonden.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Dit bestand duurde te lang. Hooguit exacte kopieën ervan kunnen worden gevonden.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Sommige vragen staan nog open. Ga terug en beantwoord ze.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Geen van deze bestanden gaf een unieke code, dus er is niets om te versturen. Kies andere bestanden.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Dit is te veel voor één melding. Maak twee meldingen met elk minder bestanden.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Dit lijkt geen e-mailadres. Kijk het na, of laat het leeg.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Er is geen opgeslagen melding met deze naam. Kijk de naam na.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Dit bestand is geen opgeslagen melding. Kies het bestand dat eindigt op .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Deze opgeslagen melding is beschadigd en kan niet worden verstuurd. Gebruik een andere kopie, of maak de melding opnieuw.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Deze melding is gemaakt met een nieuwere versie van dit programma. Verstuur hem met die versie.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Deze melding is gemaakt voor een andere dienst, en alleen die kan hem openen. Hij is nog veilig in zijn bestand.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>De melding kon daar niet worden opgeslagen. Er is niets kwijt: kies een andere plek.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Er is al een bestand met deze naam. Dat is gebleven zoals het was: kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Daar is geen ruimte meer. Er is niets kwijt: maak ruimte of kies een andere plek.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Een ander venster of commando is bezig met de opgeslagen meldingen. Wacht tot dat klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>De map met opgeslagen meldingen kan nu niet worden veranderd. De meldingen erin zijn veilig, en er is niets verstuurd.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Er is hier geen opgeslagen melding met dit teken. Kijk in de lijst en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>De dienst heeft deze melding, of heeft hem misschien. Gebruik het meldnummer en de pincode om hem in te trekken.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Er is geen onvoltooide melding met deze naam. Kijk de naam na.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Dit bestand is geen onvoltooide melding. Kies een ander.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Deze onvoltooide melding is beschadigd en kan niet worden geopend. Er is niets verstuurd. Begin alsjeblieft opnieuw.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Deze onvoltooide melding is gemaakt met een nieuwere versie van dit programma. Open hem met die versie.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Deze wachtzin past niet. Probeer het opnieuw. Niemand kan een vergeten wachtzin terugvinden: begin dan opnieuw.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Een ander venster of commando heeft deze onvoltooide melding open. Sluit hem daar eerst.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Deze notities gaan niet open. Misschien zijn ze beschadigd, of gemaakt met een nieuwere versie.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Een ander venster heeft deze notities veranderd. Sla die van jou op in een bestand, en open de notities opnieuw.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Sommige letters passen niet in een PDF. Sla het op als tekst.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Het bestand dat de dienst noemt, kan niet worden gebruikt. Vraag er opnieuw om waar je het hebt gekregen.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>De dienst kon het nu niet aannemen. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Geen verbinding met de dienst. Kijk of het internet werkt en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Er kwam geen antwoord van de dienst. Misschien is het aangekomen, misschien niet. Verstuur het opnieuw: het telt nooit dubbel.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>De proxy maakte geen verbinding, dus er is niets verstuurd. Kijk het adres na, of probeer het zonder.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Iets op dit netwerk wil lezen wat wordt verstuurd, dus er is niets verstuurd. Dat kan een filter of een inlogpagina zijn. Probeer een ander netwerk.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>De verbinding kon niet worden gecontroleerd, dus er is niets verstuurd. Kijk naar de datum en tijd van deze computer. Kloppen die, probeer het dan morgen opnieuw.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Iets anders gaf antwoord in plaats van de dienst. Dat kan een inlogpagina van de wifi zijn. Log in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>De dienst is druk. Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>De dienst heeft deze melding niet aangenomen. Maak hem alsjeblieft opnieuw.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Deze melding is te groot voor de webserver van de dienst, dus hij is niet aangenomen. Maak twee meldingen met minder foto’s per melding. Vertel het ook aan wie de dienst beheert.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Je melding is hier veilig.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Dit is een oefenmelding en de dienst is echt, of andersom. Hij is niet aangenomen.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Deze computer laat je dit bestand niet openen. Vraag het aan wie deze computer beheert, of kopieer het naar je eigen map.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Er zitten nog geen unieke codes in. Kies in plaats daarvan het bestand dat je hebt gemeld.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Deze dienst kan nog geen vraag op slot aannemen, en je meldnummer en pincode worden nooit zonder slot verstuurd. Er is niets verstuurd. Vraag het de mensen die de dienst beheren.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Dit is niet de dienst die je de vorige keer hebt gebruikt. Er is niets verstuurd. Vraag iemand die je vertrouwt of de verandering klopt.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Dit meldnummer en deze pincode horen niet bij elkaar. Kijk ze allebei na en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Er is te vaak een verkeerde pincode geprobeerd. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Deze melding is ingetrokken, dus er kan niets bij.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Dit is geen meldnummer. Kijk elk teken na.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>Een pincode heeft zes cijfers. Kijk hem na en probeer het opnieuw.</translation>
    </message>
</context>
</TS>
