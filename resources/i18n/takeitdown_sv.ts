<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Om programmet och integritet</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Det här programmet är gratis och fristående. NCMEC har inte gjort det och driver det inte. Det här är version {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Det är byggt av {number} fria delar. Deras licenser finns i mappen {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Din bild eller video lämnar aldrig den här datorn. Ingen tittar på den.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>En unik kod är ingen bild. Det är mycket svårt att få ut något ur den som går att känna igen. Vi låser den ändå, och bara tjänsten kan öppna den.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Det som kan skickas: de unika koderna, dina svar och din e-postadress om du har skrivit en. Du ser allt först. Det går i väg först när du klickar på ”Skicka nu”.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>När du stänger programmet sparar det ingenting, om du inte själv valt att spara något. Det finns inget konto, och ingen räknar vad du gör här.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Vissa spår kan vi inte styra över. Den här datorn kan komma ihåg att programmet har använts. Den kan också lägga delar av sitt minne på sin disk.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Vilka letar efter kopior</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Öppnar en sida med en lista och kommer tillbaka hit.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Du kan markera och kopiera det här.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Kopierar adressen.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>På min mobil</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Visar en QR-kod som mobilens kamera kan läsa.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Kopierat. Du kan klistra in det i en webbläsare.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Dölj QR-koden</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Det finns en plats för det här</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Var du 18 år eller äldre när den togs? Då är det här rätt tjänst:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Var ditt barn 18 år eller äldre när den togs? Då är det här rätt tjänst:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Var personen 18 år eller äldre när den togs? Då är det här rätt tjänst:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Det fungerar på samma sätt: bilden stannar på din enhet. Det kostar ingenting.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Välj allt som stämmer. Sedan står stegen här.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Helst inte</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Någon att prata med</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Öppnar en lista med hjälplinjer.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Det du väljer här sparas ingenstans och skickas inte till någon.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Det som hjälper nu</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Stämmer något av det här?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Någon hotar, eller vill ha pengar eller fler bilder</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Någon hotar mig, eller vill ha pengar eller fler bilder</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Den finns på nätet nu</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Man vet vem som har den</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Jag vet vem som har den</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Under 13 år</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Jag är under 13 år</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Den är fejkad eller gjord med AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Ingen av oss har filen</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Jag har inte filen</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Visar eller döljer stegen för detta.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Betala inte.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Skicka inte fler bilder.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Radera inte meddelandena.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Lägg inte ut den och skicka den inte vidare, inte ens för att varna andra.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Källa: {name}. Sidan har inget datum.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Källa: {name}, {day}. Det är mer än ett år sedan.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Källa: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Betala inte och skicka inget mer. Sluta svara, men spara meddelandena. Berätta för någon i dag.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Ta de här stegen tillsammans med en vuxen som du litar på.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Berätta för en vuxen som du litar på vem som har den. Den vuxna kan hjälpa till så att det slutar.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Betala inte, och låt ingen skicka mer. Sluta helt att svara, men spara meddelandena. Hjälplinjer vet vad man kan göra.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Ta de här stegen tillsammans och i barnets takt.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Be ingen skicka den igen, och ladda inte ner den. CyberTipline kan hjälpa till utan filen:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Berätta för CyberTipline om inlägget. De tar hand om det inlägget:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>I Storbritannien tar Report Remove även bort bilder på personer under 18 år från webbplatser. Det börjar här:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Be själva appen eller webbplatsen att ta bort den. I USA har de 48 timmar på sig. Om de inte gör det går det att klaga här:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Skriv ner vem som har den. En hjälplinje kan gå igenom det tillsammans med dig.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Bilder som är fejkade eller gjorda med AI räknas också. Gör unika koder av dem på samma sätt.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Hur gammal är du på bilden eller i videon?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Hur gammalt är ditt barn på bilden eller i videon?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Hur gammal är den unga personen på bilden eller i videon?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Det som räknas är åldern när den togs, inte åldern i dag.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 eller äldre</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>För dig.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>För ditt barn.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>För en ung person som du stöttar.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Under 18 på bilden eller i videon.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Den har delats.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Den har inte delats.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Du vet inte om den har delats.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Du kan markera och kopiera det här.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkod</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Kopierar nummer och pinkod. Kopian tas bort efter en minut.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som pdf</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Sparar kortet som en sida att skriva ut.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Spara som bild</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Sparar kortet som en bild.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Vad som händer nu</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Sida för webbläsare</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Någon att prata med</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Öppnar en lista med hjälplinjer.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Annat som hjälper</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Steg vid hot, för inlägg på nätet och mer.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Lägg till filer i ärendet</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Gör en rapport till med samma nummer och pinkod. Frågar först.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Har du sparat nummer och pinkod? De visas igen först när de nya filerna är klara.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Ja, lägg till filer</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Går tillbaka till listan med filer.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Har du sparat nummer och pinkod? När fönstret är stängt kan ingen visa dem igen.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Ja, stäng</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Stänger fönstret.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Någon att prata med: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Kopierat. Det tas bort från urklipp efter en minut, eller när det här fönstret stängs.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Gjort för {service} den {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ÖVNING. Det här kortet når ingen.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Ärendekort</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Det du sparade för en annan dag finns kvar här, låst. Vill du radera det, välj ”Tillbaka till en sparad rapport” på första sidan.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Visar datorns skrivare.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Ärendenummer: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>Pinkod: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Det har skickats till skrivaren. Glöm inte att ta med dig sidan.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Det gick inte att skriva ut. Du kan spara kortet som pdf i stället.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Sparat. Den som har filen kan se rapporten och ta tillbaka den.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>”Lämna snabbt” öppnar en annan sajt. Den som går tillbaka därifrån hittar den här sidan, men inget nummer, ingen pinkod och inget svar.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Webbläsarens historik visar att sidan var öppen. Nätet kan också se det. Den som styr den här enheten, eller ett filter i skolan, kan kanske också se vad du skriver, och svaret.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Använd hellre ett privat fönster, och stäng det när du är klar.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Se eller ta tillbaka en rapport</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Skriv ärendenumret och pinkoden från ärendekortet.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Fyra grupper med fyra tecken.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkod</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Sex siffror.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Se status</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Frågar</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Tjänsten får frågan nu.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Lägg till filer</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Gör en rapport till med samma nummer och pinkod. Inget skickas än.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Frågar en gång till innan något görs.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Vilka letar efter kopior</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Öppnar en sida med en lista och kommer tillbaka hit.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Kolla en kopia du hittat</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Öppnar en sida där du jämför två filer här. Inget skickas.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ja, ta tillbaka</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Tjänsten slutar använda de här unika koderna.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Ta tillbaka för gott? Tjänsterna får veta att de ska sluta leta. En rapport som har tagits tillbaka kan inte användas igen; då får du göra en ny.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Tjänsten tog tillbaka den här rapporten, och de som letar efter kopior får veta att de ska sluta. Du har inte gjort något fel. Du kan göra en ny rapport.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Rapporten har kommit fram. Den väntar på en kontroll, och du behöver inte göra något.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Varför: det finns mer i den än i de flesta rapporter.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Varför: den är inte gjord så som det här programmet gör rapporter.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Varför: det finns kända eller offentliga bilder i den.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Varför: tjänsten är inte till för det som finns i den.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Varför: tjänsten sparar varje rapport bara en bestämd tid.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Varför: de som sköter tjänsten ombads göra det.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Rapporten har kommit fram. Den görs i ordning.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Rapporten är aktiv. Tjänsterna kan leta efter kopior.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Rapporten har tagits tillbaka. Tjänsterna får veta att de ska sluta leta.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Den kom fram {day}. Bilder och videor i den: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Den har tagits tillbaka.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Används inte, eftersom de också passar på en känd eller tom bild: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>De unika koderna finns där för tjänsterna att hämta.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Nu görs de unika koderna i ordning så att tjänsterna kan hämta dem.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Tjänster som har hämtat de unika koderna: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Ingen tjänst har hämtat dem än. De första dagarna är det normalt.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Tjänster som har hittat och stoppat en kopia: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Inget har hittats än. Det är normalt, och tjänsterna fortsätter leta.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Kolla innan något skickas</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Det här är allt som kan lämna datorn. Bilderna och videorna stannar här.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Gör i ordning</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Rapporten görs.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Behövs för att skicka eller spara. Inget skickas än.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Spara till senare i stället</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Öppnar en sida där du sparar rapporten. Inget skickas.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Går tillbaka för att ändra det här och kommer sedan hit igen.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Dina svar</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Det som skickas</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Inte med</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Fortsätt med resten</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Går tillbaka till filerna och fortsätter med det som stoppades.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Hur man når dig</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Vem som får den</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Visa exakt innehåll</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Visar vad som finns i den låsta rapporten, bokstav för bokstav.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Exakt innehåll</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Det som finns i den låsta rapporten.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Stoppade: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Går inte att läsa: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Inget. Ingen kommer att skriva till dig.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, på {host}. Bara den här tjänsten kan öppna den.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Det här är inte den tjänst som programmet installerades för. Den är {name}, på {host}. Om du inte väntade dig det här, skicka inte: fråga någon du litar på.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Förra gången var tjänsten på en annan plats: {host}. Om du inte väntade dig det här, skicka inte: fråga någon du litar på.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Tjänstens nyckel är inte samma som förra gången: någon annan kan kanske öppna det du skickar. Om du inte väntade dig det här, skicka inte: fråga någon du litar på.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Unika koder för bilder: {pictures}, för videor: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Storlek, låst: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Ja, de här unika koderna får skickas</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Vilka letar efter kopior</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Öppnar en sida med en lista och kommer tillbaka hit.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Gör det till ett eget ärende</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Det får ett nytt nummer och en ny pinkod.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Dölj exakt innehåll</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Det går till ditt ärende {number} och läggs till där.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Tjänster som är med letar efter kopior och bestämmer vad de tar bort. Ingen letar i låsta chattar, till exempel krypterade meddelanden, eller hos tjänster som inte är med.</translation>
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
        <translation>Går till mappen som den här ligger i.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Efter namn</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Störst först</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Sorterar filerna.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Filer och mappar</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Skriv för att leta. Backsteg går upp.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Markerar alla filer i listan.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Markera inga</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Tar bort alla markeringar.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>För att markera flera, håll ner Ctrl medan du klickar. Inget skickas.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Filens namn</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Leta efter ett namn, eller skriv var den finns</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Den sparas med det här namnet.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Visar namnen som passar.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Spara här</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Markera bara det som visar det här. Ett klick markerar en fil, ett till tar bort markeringen.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Titta i den här mappen</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Ta de markerade</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videor</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Hämtade filer</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Skrivbord</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Min mapp</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Visar vad som finns där.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Inget här.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Nej, behåll</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Inget ändras.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Hur kan man nå dig?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Du kan lämna det här tomt. En del vill få veta om det finns en fråga.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>E-postadress (behövs inte)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Lämna tomt för att fortsätta utan.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Kan någon annan läsa din e-post? Då är det bättre att lämna tomt.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Kolla en kopia du hittat</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Skulle tjänsterna hitta den? Båda filerna jämförs här. Inget skickas.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Spara inte en kopia från internet för det här. Använd en som redan finns här.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Bilden eller videon som rapporten gjordes av.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Välj det du rapporterade</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Välj kopian</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Välj en annan som du rapporterade</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>De unika koderna görs.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Den du valde för den här rapporten.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Har du inte kvar det du rapporterade? Unika koder som du sparat räcker.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Använd det du sparade</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Unika koder som du sparat: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Valda: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Det är exakt samma fil. Tjänster som är med kan hitta den.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Den stämmer. Tjänster som är med kan hitta den här kopian.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Den stämmer inte. Är den din? Lägg då in den här kopian i en rapport också.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Den är för enfärgad eller mörk för att det ska gå att säga. Är den din? Lägg då in den här kopian i en rapport också.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Den här filen går inte att jämföra.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Spara till senare</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Spara i en fil</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Här eller på ett usb-minne. Bara tjänsten kan öppna filen.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Låt den vänta på datorn</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Du hittar den igen på första sidan. Andra som använder datorn kan se eller radera den.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Rapporten skickas eller sparas.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Sluta vänta</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Rapporten väntar här. Du kan skicka den igen.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Gå till ärendekortet</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Rapporten väntar tills du skickar den.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Radera här</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Frågar en gång till innan något görs.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Radera rapporten från datorn för gott? Den har inte skickats.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, radera</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Tar bort den från datorn.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Den låsta rapporten går till {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Den är inte skickad än</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Inget skickas nu. Du kan skicka den en annan dag eller från en annan dator.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Din rapport finns kvar: den väntar på datorn nu, låst. Du hittar den igen på första sidan.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Det gick inte fram. Nästa försök om {seconds} sekunder.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Rapporten öppnas.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Inte färdiga än</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Den du valde för den här rapporten.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med den</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Öppnar den ofärdiga rapporten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Frågar en gång till innan något görs.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Radera den här ofärdiga rapporten för gott?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, radera</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Tar bort den från datorn.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Ofärdig rapport {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Vart du kan vända dig</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Inget sparades här, och inget skickades.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Adresser från {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Någon att prata med</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Öppnar en lista med hjälplinjer.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Annat som hjälper</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Steg vid hot, för inlägg på nätet och mer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Stänger fönstret.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Dölj detaljer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppade</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Går ej att läsa</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Samma som annan</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Visar bara de här raderna.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Tar bort de markerade filerna från listan. Filerna finns kvar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Lägger tillbaka det som togs bort sist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Försöker med de markerade filerna en gång till.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Fortsätt med resten</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Fortsätter med det som stoppades.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Visar eller döljer detaljer om de markerade raderna.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Titta på den</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Öppnar den markerade filen och berättar först vilket spår det lämnar.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Väntar innan nästa fil.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Stoppar filerna som inte är klara. Du kan fortsätta med dem senare.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Dölj namn</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Visar ”Bild 1” i stället för ett namn.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Välj bilderna och videorna</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Deras unika koder görs här, på den här datorn. Inget skickas.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Använd övningsfilerna</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Lägger till vanliga bilder och ett klipp att öva med.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Du kan också släppa dem här eller klistra in dem med Ctrl och V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Valda filer</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Varje rad säger hur den unika koden blev.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Hur mycket av alla filer som är klart.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Fortsätt en annan dag</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Öppnar en sida där du sparar det som är klart med en lösenfras.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Mindre än en minut kvar.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Ungefär {minutes} min kvar.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Visar alla filer i en mapp, och du markerar det som hör hemma här.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Programmet som visar den kan komma ihåg den, till exempel i en lista över det som öppnats senast. Det spåret kan vi inte styra över.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Ja, öppna den</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Öppnar filen i det program som datorn har för den.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Öppna inte</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Bara det som visar det här hör hemma här. Markera de andra och ta bort dem.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Klara: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Kvar: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Stoppade: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Går inte att läsa: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Samma som annan: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Det finns ingen fil i det. Kopiera eller dra själva filen, så som den ligger i en mapp.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Markera det som hör hemma här</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Lämna snabbt</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Stänger allt på en gång. Att trycka på Skift tre gånger gör samma sak.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Går till sidan innan. Dina svar finns kvar.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Det viktigaste att göra på sidan.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Det du har lagt in är inte sparat. Om du stänger fönstret är det borta.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Stänger fönstret. Det som inte är sparat försvinner.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Något på nätverket, som en skolas filter, kan ha sett att tjänsten har använts. Det som skickades förblev låst.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Något på nätverket, som en skolas filter, kan ha sett att en rapport skickades, och dess ärendenummer. Själva rapporten förblev låst.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Sparar två sidor att skriva ut.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Guide för föräldrar</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Guide för rådgivare</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Guiden är sparad.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>En guide för föräldrar</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>En guide för rådgivare</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>En av fem unga berättade inte för någon (Thorn, 2022), en del av rädsla för bråk hemma. Lyssna först. Ta sedan stegen tillsammans.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Någon att prata med</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>De lyssnar och dömer inte. Du behöver inte säga vad du heter.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Visar hjälplinjerna i det här landet.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Uppgifter från {day}. Nummer och tider kan ändras; de finns på deras webbplatser.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>I vilket land är du?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>För föräldrar och andra vuxna</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>För unga</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>För alla</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Också som chatt, på webbplatsen.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Du kan markera och kopiera det här.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Dag och natt.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} till {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Spara anteckningarna</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Anteckningar och brev sparas på den här datorn, låsta. Inget av dem skickas.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>De är sparade. Välj ”Tillbaka till en sparad rapport” på första sidan, och sedan Anteckningar.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Fortsätt en annan dag</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Dina svar och de unika koder som är klara sparas här, låsta. Bilder sparas inte.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Välj en lösenfras som du kan minnas. Om du glömmer den kan ingen öppna det här igen, och du får börja om.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Minst åtta tecken. Några ord är bra.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Så att ett skrivfel inte låser dig ute.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Rapporten låses.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Det behövs minst åtta tecken.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De två är inte lika än.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Det är sparat. På första sidan väljer du ”Tillbaka till en sparad rapport” för att fortsätta.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Be appen eller sajten ta bort det</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Enligt en lag i USA har de 48 timmar på sig. Här skriver du brevet. Du skickar det själv.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>Brevet behöver ett namn. Därför är det skilt från din rapport, och inget av det skickas härifrån. Det sparas bara om du ber om det.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Det står i brevet, och ingen annanstans.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>App eller sajt</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Vad är det?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Var finns det?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Vem skriver under brevet?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Namn på den som skriver under</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>E-postadress eller telefonnummer</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Bocken i slutet</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>En annan</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Dess namn</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>En bild</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>En video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder och videor</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Kopiera adressen. Finns det ingen? Skriv då användarnamnet, och var i appen det är.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Personen som syns</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>En förälder eller vårdnadshavare</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Någon som den personen bad</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Jag säger ärligt: personen som syns gick inte med på att det visas där.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Skriv brevet</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Fattas ännu: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Det gäller tills du stänger programmet. Inget sparas.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Visar alla texter på det här språket.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Ingen som vuxit upp med språket har granskat de här texterna än.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Brevet är klart</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Det är på engelska, till ett företag i USA. Skicka det själv, och skicka ingen bild med det.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Spara brevet här, låst</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Sparar det med dina anteckningar, under en lösenfras.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>De 48 timmarna räknas från då.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Räkna de 48 timmarna</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>När skickade du det?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Det är kvar där</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Skriver ett klagomål till den myndighet i USA som vakar över lagen.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Var du kan klaga</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Det här är klagomålet. Skicka det själv, på den här sidan:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Sök TAKE IT DOWN Act i hjälpen för {platform}. Där står ett formulär eller en e-postadress.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Formuläret heter: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Skicka brevet dit. Kom sedan tillbaka hit, och säg när du skickade det.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>De 48 timmarna slutar {end}. Timmar kvar: {hours}. Är det kvar då? Klagomålet är klart här.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>De 48 timmarna slutade {end}. Är det borta?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Den har skickats</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Den väntar på den här datorn</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Den är sparad</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>De nya filerna hör till ärendet du redan har. Nummer och pinkod är samma som förut.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Det här är ärendekortet. Ge det till den unga personen.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Det här är ditt ärendekort. Spara nummer och pinkod: ingen kan leta upp dem åt dig.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Finns den på nätet nu? Berätta för CyberTipline också: {place}. De tar hand om det inlägget.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Med numret och pinkoden kan du se hur det går, lägga till filer eller ta tillbaka rapporten: starta programmet och välj ”Se eller ta tillbaka en rapport”.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Numret och pinkoden fungerar så snart rapporten är skickad: starta programmet och välj ”Tillbaka till en sparad rapport”.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Utan programmet kan du se hur det går eller ta tillbaka det i en webbläsare:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Starta programmet igen, välj ”Tillbaka till en sparad rapport” och skicka den.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Starta programmet, här eller på en annan dator, välj ”Tillbaka till en sparad rapport” och välj filen.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Rapporten väntar, låst. Inget skickas förrän du skickar den.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Tjänster som är med hämtar nu de unika koderna och letar efter kopior. Det kan ta några dagar. De bestämmer vad de tar bort.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Kolla om några dagar hur det går: ”Se eller ta tillbaka en rapport”, på första sidan. Har inget hittats då är det normalt.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Lägg inte ut bilden och skicka den inte vidare, inte ens för att varna andra.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Skicka inte bilden vidare, inte ens för att varna andra.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Lägg inte ut bilden igen: den kan bli blockerad, och ditt konto också.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Hotar någon den unga personen? Betala inte. Spara meddelandena och sluta svara.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Hotar någon dig? Betala inte. Spara meddelandena och sluta svara.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Du kan få hjälp ändå</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Utan bilden finns det ingen unik kod. Berätta för CyberTipline om den i stället:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Vet du var den lades ut? Använd också anmälningsformuläret i den appen eller på den webbplatsen.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Det finns annan hjälp</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Den här tjänsten är för nakenbilder eller sexuella bilder. Hotar någon dig eller gör dig illa? Gå hit:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>För andra bilder, använd anmälningsformuläret i appen eller på webbplatsen. Det hjälper också att prata med en vuxen som du litar på.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Anteckningar för senare</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Användarnamn, adresser, dagar: de hjälper en vuxen som hjälper dig. Bara ord, inga bilder.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Spara dem här, låsta</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Sparar dem på den här datorn, under en lösenfras.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Den som du valde för de här anteckningarna.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Öppna anteckningarna</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Visar det som sparats under den här lösenfrasen.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Det finns låsta anteckningar på den här datorn.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Anteckningarna bearbetas.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Adress till sidan eller inlägget</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Det står i dina anteckningar, och ingen annanstans.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Lägg till anteckningen</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Radera anteckningarna som sparats här för gott?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Det du skrev finns bara här. Spara det, skriv ut det eller lägg det i en fil, annars är det borta.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>De är sparade på den här datorn, låsta, i {file}. Ingen annan har dem.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta ut den</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Tar ut anteckningen ur listan.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Öppna brevet</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Visar det, och dess 48 timmar.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Brev till {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android-mobil</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Visar stegen med kabel.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Måste den in på den här datorn? Ta den då med kabel</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Anslut mobilen med dess kabel, lås upp den och tryck på meddelandet om USB. Välj ”Filöverföring”.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Anslut din iPhone med dess kabel, lås upp den och tryck på ”Lita på”.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Öppna mobilen i datorns filprogram. Bilderna finns i DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Kopiera bara den här enda filen till en av dina mappar. Låt den vara kvar på mobilen.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Gå tillbaka här, välj ”På den här datorn” och gör den unika koden.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Radera sedan kopian och töm papperskorgen.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Skicka den aldrig till dig själv med chatt, e-post eller moln: där blir en kopia kvar.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Använd enheten som den finns på</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Skicka eller kopiera den inte till den här datorn. Öppna den här sidan på den andra enheten:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Den unika koden görs där. Bilden stannar på den enheten.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Arbete pågår med de sparade rapporterna.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Det som inte skickades är som det var.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Sparat på den här datorn</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Nästa försök om {seconds} sekunder.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Ansluter till tjänsten och skickar rapporten.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Skriver den låsta rapporten till en fil eller ett usb-minne.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Frågar en gång till innan något görs.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Radera den från datorn för gott? Det som har skickats finns kvar hos tjänsten.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, radera</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Tar bort den från datorn.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Sparad {day}. Bilder och videor: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Den väntar här. Inget av den har skickats.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Den kan ha kommit fram. Du kan skicka den igen: den räknas aldrig två gånger.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Den har kommit fram. Numret och pinkoden på ärendekortet fungerar nu.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Tjänsten tog inte emot den. Du kan göra rapporten igen.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Den har tagits tillbaka.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Skriv till appen eller sajten</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Skriver ett brev som ber om att det tas bort inom 48 timmar.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Vem, var, när, vad: för en vuxen som hjälper.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Kopierar texten. Kopian försvinner efter en minut.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Sparar det som en sida att skriva ut.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Spara som text</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Sparar det som vanlig text.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Sparat. Den som har filen kan läsa den.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>dolda: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>länkar till andra platser: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>systemfiler: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>i för många mappar: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>mappar som inte går att öppna: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Inte i den här listan: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Övning: inget härifrån når någon.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Ingen skrivare hittades. Du kan spara det som PDF i stället.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Välj en skrivare. Sidan kan ligga kvar i dess kö en stund. Står den i ett annat rum? Hämta då sidan snabbt.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Skriver ut det där på en gång.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>QR-kod för {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Rikta en mobils kamera mot den.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Välj ett svar. Siffertangenterna fungerar också.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Var du är på vägen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kolla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Fil {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Gör den unika koden: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Samma som {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Stark unik kod</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Svag unik kod</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Bara exakta kopior</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Går inte att läsa</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>”Fortsätt med resten” tar upp den igen.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Den räknas en gång.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Den är lång eller full av rörelse. En kort bit av den kanske inte hittas.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Kopior som har ändrats lite kan också hittas.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>En enfärgad eller mörk bild: bara exakta och mycket lika kopior kan hittas.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Bara exakta kopior av den här filen kan hittas.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Unika koder: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Hittades vid ungefär {count} av 100 sätt som folk ändrar en bild eller video på.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Tillbaka till en sparad rapport</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Rapporter som sparats här finns i listan. En rapport på ett usb-minne är en fil som slutar på .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Öppnar en sida där du väljer en sparad rapport. Inget skickas.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj filen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Rapporten läses eller skickas.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Sluta vänta</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Rapporten stannar i sin fil.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med den</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Skicka alla</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Den har kommit fram. Numret och pinkoden på ärendekortet fungerar nu.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Det gick inte fram. Nästa försök om {seconds} sekunder.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Det här är en sparad rapport, och den är hel: {size}, låst. Den går till {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Den gjordes för övning.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Vilka letar efter kopior</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Appar och webbplatser som är med får de unika koderna. De letar och bestämmer.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Hämta listan</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Hämtar listan</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Tjänsten får frågan nu.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>För att hämta listan behövs internet. Inget om dig eller dina filer skickas.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Ingen letar i låsta chattar, till exempel krypterade meddelanden, eller hos tjänster som inte är med. Du kan ändå be dem ta bort den, med deras egna formulär.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Listan går inte att nå just nu. Du behöver den inte för att fortsätta. Försök igen senare.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Listan från {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Ingen app eller webbplats är med än.</translation>
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
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>De gäller tills du stänger programmet. Inget sparas.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Gör all text större. Ctrl och plus gör det också.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Gör all text mindre. Ctrl och minus gör det också.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Dölj filernas namn</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Visar ”Bild 1” i stället för ett namn.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Radera alla rapporter, anteckningar och brev på den här datorn för gott? Det som skickats förblir skickat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Öppnar en lista med alla språk.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Ljust, mörkt och starka färger följer datorns inställningar.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Radera allt</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Frågar en gång till innan något görs.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, radera</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Tar bort dem från datorn.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Det är raderat. Ett usb-minne eller en säkerhetskopia kan ha kvar en gammal, låst kopia.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Textstorlek: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Har den delats?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Har den delats, så vitt du eller ditt barn vet?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Har den delats, så vitt du eller den unga personen vet?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Du kan gå vidare med alla svar.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Skickad till någon eller utlagd på nätet.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Jag vet inte</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Om du hittar den på nätet, berätta för CyberTipline också: {place}. De tar hand om det inlägget. Du kan göra det efteråt eller från en annan enhet.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Syns du naken, delvis naken eller i något sexuellt?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Syns ditt barn naket, delvis naket eller i något sexuellt?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Syns den unga personen naken, delvis naken eller i något sexuellt?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Fejkade bilder räknas också, till exempel gjorda med AI.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Ansluten till tjänsten alldeles nyss.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Ingen anslutning. Inget har skickats.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Bara en lista efterfrågades. Inget av ditt har skickats.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Bara ett ärendenummer och en pinkod skickades.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Ett försök att skicka gjordes. Det är inte bekräftat än.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>En låst rapport skickades. Filerna stannade här.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Hindra en bild eller video från att spridas</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Du ligger inte illa till. Du kan sluta när du vill.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Det här är övning, med övningsfiler att prova. Ingen rapport kan nå en riktig tjänst. Det du skickar finns kvar på datorn i en vecka, så att du kan se hur det går. I inställningarna kan du radera det.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Tillbaka till en sparad rapport</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Skicka en rapport som sparats tidigare.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Se eller ta tillbaka en rapport</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Du behöver ärendenumret och pinkoden.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Öva först</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Avsluta övningen</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>I övningen fungerar alla steg, och ingen rapport kan nå en riktig tjänst.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Textstorlek, att dölja namn och att radera allt.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Öppnar en lista med alla språk.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Här görs en unik kod: en kod som görs av bilden eller videon. Tjänster som är med får koden och letar efter kopior.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Bilden eller videon stannar på den här datorn. Ingen tittar på den.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Det tar ungefär 5 minuter. Du behöver inget namn.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>För att lämna snabbt, klicka på ”Lämna snabbt” eller tryck på Skift tre gånger inom fem sekunder. Det du inte har sparat är då borta. En fil som du har sparat finns kvar där den är, och datorn kan komma ihåg att programmet har använts.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Om programmet och integritet</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Vad som händer med det du lägger in här.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Någon att prata med</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Öppnar en lista med hjälplinjer.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Var finns bilden eller videon?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Eller på ett usb-minne eller en disk som är inkopplad.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>På en mobil eller en annan enhet</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Kopiera den inte hit.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Jag har den inte längre</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Det finns annan hjälp.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Vem gäller det?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mig</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Jag är med på bilden eller i videon.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Mitt barn</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Jag är förälder eller vårdnadshavare.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>En ung person som jag stöttar</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Jag är en vän, lärare eller kurator.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Det som hjälper: säg att det inte är barnets fel, och att det är bra att du vet. Leta inte igenom mobilen, skicka inte bilden vidare och skriv inget om den på nätet.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Det som hjälper: säg att det inte är den unga personens fel, och att det är bra att du vet. Be inte om att få bilden skickad till dig, och skicka den inte vidare.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Du är här.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Ett steg på vägen.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>användning: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>flaggor</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>visa den här hjälpen och avsluta</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: så går det inte: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumentet %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>det här saknas: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>okända argument: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r finns inte att välja (välj bland %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>går inte tillsammans med %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ett värde saknas</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>minst ett värde saknas</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Ange vad som skickades: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Det finns inget att jämföra med.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Inget liknande hittades.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} av 256 bitar skiljer sig från {file} ({variant}). Upp till {most} är det en träff.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % av bildrutorna finns i {file} ({variant}). Från {least} % är det en träff.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Det är samma byte som i {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Ta tillbaka ärendet {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} togs tillbaka innan den skickades. Ingen har den, och den låsta filen är raderad.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>tjänster: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Hämtat av</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blockerat av</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Ett filter på datorn eller nätverket kunde se att tjänsten användes. Det kunde inte se till vad: det är låst, och bara tjänsten kan öppna det.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Ett filter på datorn eller nätverket kunde se att något skickades till tjänsten, och ärendenumret och antalen i svaret. Själva rapporten är låst, och bara tjänsten kan öppna den.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Ett filter på datorn eller nätverket kunde se att en rapport skickades till tjänsten, och svaret på den om det kom något. Själva rapporten är låst, och bara tjänsten kan öppna den.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Ett filter på datorn eller nätverket kunde se att listan över tjänster efterfrågades, och själva listan.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Det kan ha kommit fram. Det skadar inte att fråga igen.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Ange tjänsten: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Det gick inte att anteckna vart det här går, så en ändring märks inte nästa gång.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Nej, sluta här</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Ja, jag vet att det stämmer</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Fortsätta ändå?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Den har inte använts på den här datorn tidigare.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Tjänst: {name}, på {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Det här är en övning och når ingen.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Se upp: programmet installerades för en annan tjänst, {name}, på {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Se upp: förra gången fanns {name} på {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Se upp: {name} har en annan nyckel än förra gången, så andra kanske kan öppna det du skickar.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Om du inte har fått veta det av någon du litar på: sluta här och fråga den personen.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Tjänst: på {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Den här datorn vet inte vad den heter; den har inte använts här tidigare.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>gränser för minnet, ingen skrivning av filer, ingen minnesdump</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>inga nya rättigheter</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>inget annat program får titta i dess minne</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: ingen fil och ingen mapp</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: en kort lista över systemanrop</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>jobb med en enda process och en gräns för minnet</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>låg integritet</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>sandlådeprofil: bara beräkning</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>öppna en anslutning</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>öppna en fil</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>titta i en mapp</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>skriva en fil</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>starta ett annat program</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Det går inte att starta någon process som läser filer här. Installera programmet igen eller använd en annan dator.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Filer läses i egna processer. Det här håller en sådan process instängd, på den här datorn:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Det här nekades en av dem nyss, när den försökte:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nekades</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>MÖJLIGT</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Det här läser filer:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>SAKNAS</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Filer sida vid sida: {count}. Minne för varje, högst: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Rapporter som du behåller ligger i {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Inget ligger där än.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Det går inte att skriva i den mappen.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>En skadlig fil skulle kunna göra det som är märkt {possible}. Använd en annan dator för filer från främlingar.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Det du svarar och varje unik kod som är klar sparas under en lösenfras. Om du glömmer den kan ingen öppna det igen, och du får börja om. Själva bilderna sparas inte.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>läs utkastets lösenfras från en fil (- är standard in)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Fortsätter med {draft}. Unika koder som redan är klara: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Det går inte att se att något som sparats här blev det ärendet. Jämför med det som kan ha blivit det: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Ingen ofärdig rapport som lösenfrasen öppnar blev det ärendet. Ange i stället filen som du skickade: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Frågan om lösenfrasen ställs i en terminal. Utan terminal, ange {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>En lösenfras har minst {count} tecken. Några ord är bra.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Samma lösenfras igen:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>De två lösenfraserna är olika. Inget sparades.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>klart, men minst en fil gick inte att läsa</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>kommandot gick inte att förstå</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>svaren leder till en annan tjänst; inget sparades</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>en kopia stämmer inte, eller är för enkel för att avgöra</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: något här är inte som det ska</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>stoppat med Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ingen rapport</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ärende</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>sparad rapport</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>inte levererat, försök senare</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>nekat för gott</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>inte sparat</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>ofärdig rapport</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>anteckningar och brev</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>oväntat</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>avslutskoder:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppat.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>ett JSON-objekt per rad på standard ut</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>språk för texterna, till exempel de eller pt_BR (utan: systemets språk)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>filen som anger tjänsten</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>fortsätt fast tjänsten har en annan adress eller en annan nyckel än förra gången</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>läs pinkoden från en fil (- är standard in)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>gå via den här proxyn: http://HOST:PORT eller socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); läses också från TAKEITDOWN_PROXY, men inte från någon annan inställning</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>ett antal minuter</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>ett tal över 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Unika koder för bilder och videor, gjorda på den här datorn, så att kopior inte sprids. Själva filerna skickas aldrig. Utan kommando öppnas fönstret; med bara en sparad rapport (REPORT.tid) öppnas det med den.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>visa vilken version det här är och avsluta</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>hur det går med ett ärende</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>ta tillbaka ett ärende</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>vilka som letar efter kopior i dag</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>är allt bra här, och vad håller en skadlig fil instängd? utan nätverk</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>är den här installationen som den ska? utan nätverk</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>kontrollsummor för alla filer, från den som gav ut programmet</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>skriv ut kontrollsummorna för filerna som finns här</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>gör unika koder och skriv ut dem; utan nätverk</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>fil eller mapp</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>skriv ut själva de unika koderna också</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>ta exakt de bildrutor som referensen vPDQ tar vid den här takten (utan: varje bildruta, och behåll dem som skiljer sig)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>högst så många hashar för en bild, för att hitta även redigerade kopior: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>spara det som är klart under en lösenfras och fortsätt där nästa gång</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>stämmer den här kopian med det som skickades? utan nätverk</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>fil eller mapp att jämföra</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>vad som skickades; kan anges flera gånger</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>skriv ut hur nära den är, och vilken fil</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>jämför med utkastet som rapporten för det här ärendet gjordes av</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>jämför med de unika koder som finns i det här utkastet</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>gör en rapport och spara den låst, för att skickas nu eller senare</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>gör en rapport till med nya filer för ett ärende som du redan har</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>dess ärendenummer</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>fil eller mapp (utan: allt som finns i utkastet)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>vem som gör rapporten</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>under 18 på bilden</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>visar nakenhet eller något sexuellt</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>har delats</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>ett sätt att nå dig; det behövs inte till något. Andra program här kan se vad ett kommando får: utan adress efter ställs frågan i stället</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>läs det från en fil (- är standard in)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>filen att skriva till, för att skickas från vilken dator som helst (utan: sparas på den här)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>spara svar och unika koder under en lösenfras allt eftersom, och fortsätt där nästa gång</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>skriv ut exakt de byte som låses</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>visa rapporterna som ligger på den här datorn</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>skriv en sparad rapport till en fil, för att skickas från en annan dator</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>så som listan visar det</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>skriv ett brev enligt TAKE IT DOWN Act i USA; inget skickas</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>anteckningar som bevis, låsta på den här datorn; bara ord</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>skriv guiden för föräldrar eller för rådgivare som PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>det som brevet behöver, som ett JSON-objekt (- är standard in); utan ställs en fråga om varje sak. Nycklar: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>fortsätt med brevet till den här plattformen som är sparat här</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>skriv till den här filen: .pdf som PDF, annars som text (utan: visa här)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>när du skickade det: now (nu) eller &apos;YYYY-MM-DD HH:MM&apos;; de 48 timmarna räknas från då</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>skriv klagomålet till FTC i stället: de 48 timmarna är över, och det är kvar där</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>spara brevet med anteckningarna, låst</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>lägg till en anteckning, som ett JSON-objekt med en eller flera av user, place, when och what (- är standard in)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>vem den är för</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>landet vars hjälplinjer står i den (utan: systemets)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen att skriva till</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>läs anteckningarnas lösenfras från en fil (- är standard in)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>radera sparade rapporter, eller allt, från den här datorn för gott</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>en ofärdig rapport</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>allt som programmet någonsin har sparat här</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>fråga inte igen</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>skicka sparade rapporter; det skadar inte att skicka två gånger</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>sparade rapporter eller filer (utan: alla som väntar på den här datorn)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>fortsätt försöka, med allt längre pauser, i 60 minuter eller så många som anges (0: ett försök); Ctrl-C stoppar det</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>skicka bara det som gjordes för den här tjänsten</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>ärendenummer, med eller utan bindestreck; eller ID för en sparad rapport som aldrig skickades</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>ärendenummer, med eller utan bindestreck</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>För en bild som togs vid 18 års ålder eller senare är StopNCII.org rätt ställe. Det fungerar på samma sätt: bilden stannar hos dig. Gå till https://stopncii.org . Inget sparades här.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Den här tjänsten är till för bilder som visar nakenhet eller något sexuellt. För andra bilder, använd rapportformuläret på sajten eller i appen där de finns. Du kan också prata med någon du litar på. Inget sparades här.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Frågan om kontakt ställs i en terminal. Utan terminal, ange {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Det här behövs fortfarande: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>En e-postadress, om du vill kunna nås (eller tryck bara på Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Ange filerna, eller ett utkast som har deras unika koder.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Det skickas låst, med de här rubrikerna (headers) och inga andra:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Din ofärdiga rapport finns kvar. För att radera den: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>För att skicka den: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Det finns inga hjälplinjer för det landet här. Det finns för: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Sparad i {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Sparad på den här datorn som {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Inget har skickats.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Övning: den här rapporten når ingen.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Skriv ner båda nu. De visas bara en gång, och ingen kan hitta dem igen åt dig.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>väntar på att skickas</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>skickas, eller har kanske skickats: att skicka igen räknas aldrig dubbelt</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>mottagen av tjänsten</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>togs inte emot av tjänsten</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tillbakatagen</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Raderat. En SSD, ett USB-minne eller en säkerhetskopia kan ha kvar gamla kopior ett tag. Av en sparad rapport är det en låst fil som bara tjänsten kan öppna; av en ofärdig rapport en fil som bara lösenfrasen kan öppna.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Ingen rapport är sparad här.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Rapporter som kan skickas: {count}. Kommandot för det: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Skrevs till {file}. Vem som helst kan skicka den från vilken dator som helst, och bara tjänsten kan öppna den. Att skicka den härifrån också räknas aldrig dubbelt.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Ange vad som ska raderas, eller ange {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Inget raderades.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Radera allt som programmet någonsin har sparat här, för gott?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Radera det du angav, för gott?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Av dem har {count} kanske inte skickats än.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Ja, radera för gott</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Rapport {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Ingen sparad rapport väntar här.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Stoppat. Det som inte bekräftades är fortfarande sparat. Att skicka igen räknas aldrig dubbelt.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Nästa försök är om {seconds} sekunder.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} hade redan kommit fram; att skicka igen ändrade inget.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} har kommit fram.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Det var en övning och når ingen.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>unika koder: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Det gick inte att anteckna här. Det skadar inte att skicka igen, och inte heller att radera.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Tjänster som får unika koder från {name}, läget {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga än</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>bilder och videor: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Skriv ett tal från {first} till {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Skriv ett av numren, tack.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>Frågan om pinkoden ställs i en terminal. Utan terminal, ange {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Den här filen går inte att läsa: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Allt är som det ska.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Något är inte som det ska: använd det inte för en rapport.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>GÅR INTE ATT STARTA</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>INGET HÅLLER EMOT</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, tillsammans {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>kända svar</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>FEL SVAR</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>inget annat program kan titta in i det</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>andra program kan titta in i det</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Fillista</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Huvudprogram</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Hjälpprocesser</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>ingen här; jämför talet ovanför med ett som du har fått</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>alla filer stämmer</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>STÄMMER INTE</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Ett brev där något av det här fattas behandlas kanske inte. Fattas ännu: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Sparade brev: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Frågorna om det som brevet behöver ställs i en terminal. Utan terminal, ange {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>De här svaren går inte att använda: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>En tom rad när allt står där.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Ange tiden så här: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Den tiden har inte kommit än.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Klagomålet behöver tiden då du skickade brevet: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>När det är skickat, räkna de 48 timmarna så här: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Inga anteckningar är sparade här.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Den som har filen kan läsa den.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>inte skickat än</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>De 48 timmarna slutar {end}. Timmar kvar: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>De 48 timmarna slutade {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Sparat på den här datorn, låst: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Anteckningarna sparas under en lösenfras. Om du glömmer den kan ingen öppna dem igen. Inga bilder kommer med.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>En anteckning är ett JSON-objekt med en eller flera av: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Anteckningen är tom.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Något fungerade inte. Dina filer är oskadda och har inte skickats. Försök igen.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Den här filen finns inte där. Kolla namnet och välj den igen.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Det här är ingen bild- eller videofil. Välj en annan.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Det här är en länk till en annan fil. Välj själva bilden eller videon.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Den här filen finns i ditt molnlager och inte på datorn. Ladda ner den först och välj den sedan igen.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Den här filen är tom. Leta efter hela filen och välj den.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Det finns inga filer i den här mappen. Välj en annan.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Det gick inte att läsa filen. Kolla att disken är ansluten och försök igen.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Filen ändrades medan den lästes. Stäng andra program som använder den och försök igen.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Det här är ingen bild eller video som går att läsa här. Välj själva bilden eller videon.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Filen är skadad eller av en sort som inte går att läsa här. Bara exakta kopior av den kan hittas. Om du har den i en annan form också, lägg till den.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>En del av filen saknas eller är skadad. De unika koderna är gjorda av det som finns kvar, så som det syns på en skärm. Om du har en hel också, lägg till den.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Bilden är för stor för att undersökas. Bara exakta kopior av den kan hittas.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Filen har ljud men ingen bild. Bara exakta kopior av den kan hittas.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Filen gick inte att undersöka. Som mest kan exakta kopior av den hittas.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Filen tog för lång tid. Som mest kan exakta kopior av den hittas.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Några frågor saknar svar. Gå tillbaka och svara på dem.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Ingen av filerna gav en unik kod, så det finns inget att skicka. Välj andra filer.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Det här är för mycket för en rapport. Gör två rapporter med färre filer i varje.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Det här ser inte ut som en e-postadress. Kolla den, eller lämna tomt.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Det finns ingen sparad rapport med det namnet. Kolla namnet.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Den här filen är ingen sparad rapport. Välj filen som slutar på .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Den sparade rapporten är skadad och kan inte skickas. Använd en annan kopia, eller gör rapporten igen.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Rapporten gjordes med en nyare version av programmet. Skicka den med den versionen.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Rapporten gjordes för en annan tjänst, och bara den kan öppna den. Den ligger kvar oskadd i sin fil.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Rapporten gick inte att spara där. Inget har gått förlorat: välj en annan plats.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Det finns redan en fil med det namnet. Den är kvar som den var: välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Det finns inget utrymme kvar där. Inget har gått förlorat: gör plats eller välj en annan plats.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Ett annat fönster eller kommando arbetar med de sparade rapporterna. Vänta tills det är klart och försök igen.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Mappen med sparade rapporter går inte att ändra just nu. Rapporterna i den är oskadda, och inget har skickats.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Det finns ingen sparad rapport med det här tecknet här. Titta i listan och försök igen.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Tjänsten har rapporten, eller kan ha den. För att ta tillbaka den, använd dess ärendenummer och pinkod.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Det finns ingen ofärdig rapport med det namnet. Kolla namnet.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Den här filen är ingen ofärdig rapport. Välj en annan.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Den ofärdiga rapporten är skadad och går inte att öppna. Inget har skickats. Börja om med den.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Den ofärdiga rapporten gjordes med en nyare version av programmet. Öppna den med den versionen.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Den här lösenfrasen öppnar den inte. Försök igen. Ingen kan hitta en glömd lösenfras: börja då om.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Ett annat fönster eller kommando har den ofärdiga rapporten öppen. Stäng den där först.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>De här anteckningarna går inte att öppna. De kan vara skadade, eller gjorda av en nyare version.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Ett annat fönster har ändrat anteckningarna. Spara dina i en fil, och öppna anteckningarna igen.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Några bokstäver går inte att lägga i en PDF. Spara som text i stället.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Filen som anger tjänsten går inte att använda. Be om den igen där du fick den.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Tjänsten kunde inte ta emot det just nu. Försök igen senare.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Ingen anslutning till tjänsten. Kolla internet och försök igen.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Det kom inget svar från tjänsten. Den kan ha fått det som skickades, eller inte. Skicka igen: det räknas aldrig två gånger.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Proxyn kopplade inte upp sig, så inget skickades. Kolla dess adress, eller försök utan den.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Något på nätverket vill läsa det som skickas, så inget skickades. Det kan vara ett filter eller en inloggningssida. Prova ett annat nätverk.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Anslutningen gick inte att kontrollera, så inget skickades. Titta på datorns datum och tid. Om de stämmer, försök igen i morgon.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Något annat svarade i stället för tjänsten. Det kan vara en inloggningssida för wifi. Logga in och försök igen.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Tjänsten är upptagen. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Tjänsten tog inte emot rapporten. Gör den igen.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Rapporten är för stor för tjänstens webbserver, så den togs inte emot. Gör två rapporter med färre bilder i varje. Berätta gärna för dem som sköter tjänsten.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Din rapport finns kvar här.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Det här är en övningsrapport och tjänsten är en riktig, eller tvärtom. Den togs inte emot.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Datorn låter dig inte öppna den här filen. Fråga den som sköter datorn, eller kopiera filen till din egen mapp.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Det finns inga unika koder i den än. Välj filen du rapporterade i stället.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Tjänsten kan inte ta emot en låst fråga än, och ditt ärendenummer och din pinkod skickas aldrig olåsta. Inget har skickats. Fråga dem som driver tjänsten.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Det här är inte tjänsten som du använde förra gången. Inget har skickats. Fråga någon du litar på om ändringen stämmer.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Ärendenumret och pinkoden hör inte ihop. Kolla båda och försök igen.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Det har gjorts för många försök med fel pinkod. Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Ärendet har tagits tillbaka, så inget kan läggas till i det.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Det här är inget ärendenummer. Kolla varje tecken.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>En pinkod har sex siffror. Kolla den och försök igen.</translation>
    </message>
</context>
</TS>
