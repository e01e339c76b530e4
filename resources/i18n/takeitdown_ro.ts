<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Despre și confidențialitate</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Acest program este gratuit și independent. NCMEC nu l-a făcut și nu îl administrează. Aceasta este versiunea {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Componente libere din care este făcut: {number}. Licențele lor sunt în dosarul {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Poza sau videoclipul tău nu pleacă niciodată de pe acest computer. Nimeni nu se uită la el.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Un cod unic nu este o poză. Este foarte greu să scoți din el ceva ce se poate recunoaște. Îl sigilăm oricum, și numai serviciul îl poate deschide.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Ce se poate trimite: codurile unice, răspunsurile tale și adresa ta de e-mail, dacă ai scris una. Mai întâi vezi tot. Pleacă numai când apeși „Trimite acum”.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Când îl închizi, programul nu păstrează nimic, dacă nu ai ales să păstrezi ceva. Nu există cont și nimeni nu numără ce faci aici.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Unele urme nu depind de noi. Acest computer poate ține minte că programul a fost folosit. Poate și să scrie părți din memoria lui pe disc.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Cine caută copiile</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Deschide o pagină cu o listă și revine aici.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Poți selecta și copia acest text.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Copiază adresa.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Pe telefonul meu</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Arată un cod QR pe care îl poate citi camera unui telefon.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Copiat. Îl poți lipi într-un browser.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Ascunde codul</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Există un loc pentru asta</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Aveai 18 ani sau mai mult când s-a făcut poza sau videoclipul? Atunci acesta este serviciul potrivit:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Copilul dumneavoastră avea 18 ani sau mai mult când s-a făcut poza sau videoclipul? Atunci acesta este serviciul potrivit:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Persoana avea 18 ani sau mai mult când s-a făcut poza sau videoclipul? Atunci acesta este serviciul potrivit:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Funcționează la fel: poza rămâne pe dispozitivul tău. Nu costă nimic.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Alege tot ce se potrivește. Apoi pașii apar aici.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Mai bine nu</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Cineva cu care să vorbești</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Deschide o listă cu linii de ajutor.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Ce alegi aici nu se păstrează nicăieri și nu se trimite nimănui.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Ce ajută acum</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Se potrivește ceva de aici?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Cineva amenință sau vrea bani ori mai multe poze</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Cineva mă amenință sau vrea bani ori mai multe poze</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Este acum pe internet</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Se știe cine îl are</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Știu cine îl are</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Are sub 13 ani</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Am sub 13 ani</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Este fals sau făcut cu AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Nimeni dintre noi nu are fișierul</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Nu am fișierul</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Arată sau ascunde pașii pentru asta.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Nu plăti.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Nu trimite alte poze.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Nu șterge mesajele.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Nu posta și nu trimite mai departe, nici ca să îi avertizezi pe alții.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Sursa: {name}. Pagina nu are dată.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Sursa: {name}, {day}. De atunci a trecut mai mult de un an.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Sursa: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Nu plăti și nu mai trimite nimic. Nu mai răspunde, dar păstrează mesajele. Spune cuiva azi.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Fă acești pași împreună cu un adult în care ai încredere.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Spune unui adult în care ai încredere cine îl are. Te poate ajuta ca asta să se oprească.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Nu plătiți și nimeni să nu mai trimită nimic. Nu mai răspundeți deloc, dar păstrați mesajele. Liniile de ajutor știu ce este de făcut.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Faceți acești pași împreună, în ritmul copilului.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Nu cere nimănui să îl trimită din nou și nu îl descărca. CyberTipline poate ajuta fără fișier:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Spune la CyberTipline despre postare. Ei se ocupă de acea postare:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>În Marea Britanie, Report Remove elimină de pe site-uri și poze cu persoane sub 18 ani. Începe aici:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Cere chiar aplicației sau site-ului să îl elimine. În SUA, termenul este de 48 de ore. Dacă nu îl elimină, se poate face o reclamație aici:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Notați cine îl are. O linie de ajutor poate vorbi despre asta cu dumneavoastră, pas cu pas.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Contează și pozele false sau făcute cu AI. Codurile lor unice se fac la fel.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Câți ani ai în poză sau în videoclip?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Câți ani are copilul dumneavoastră în poză sau în videoclip?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Câți ani are persoana tânără în poză sau în videoclip?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Contează vârsta din momentul pozei sau al videoclipului, nu vârsta de azi.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Sub 18 ani</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 sau mai mult</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Pentru tine.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Pentru copilul dumneavoastră.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Pentru o persoană tânără pe care o sprijiniți.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Sub 18 ani în poză sau în videoclip.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>A fost distribuit.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Nu a fost distribuit.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Nu știi dacă a fost distribuit.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Poți selecta și copia acest text.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numărul cazului</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Copiază numărul și PIN-ul. Se șterg după un minut.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvează PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Salvează cardul ca pagină de tipărit.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Salvează imagine</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Salvează cardul ca imagine.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Pagină pentru browser</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Cineva cu care să vorbești</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Deschide o listă cu linii de ajutor.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Ce mai ajută</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Pași pentru amenințări, pentru postări de pe internet și altele.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Adaugă fișiere la caz</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Face încă o cerere cu același număr și PIN. Întreabă mai întâi.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Ai păstrat numărul și PIN-ul? Se arată din nou numai când fișierele noi sunt gata.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Da, adaugă fișiere</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Se întoarce la lista de fișiere.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Ai păstrat numărul și PIN-ul? După ce se închide fereastra, nimeni nu le mai poate arăta.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Da, închide</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Închide fereastra.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Încă nu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Termină</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Cineva cu care să vorbești: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Copiat. Se șterge din clipboard după un minut sau când se închide această fereastră.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Făcut pentru {service} pe {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>EXERCIȚIU. Acest card nu ajunge la nimeni.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Cardul cazului</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Ce ai păstrat ca să continui altă dată este încă aici, sigilat. Ca să îl ștergi, alege „Revino la o cerere salvată” pe prima pagină.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Arată imprimantele acestui computer.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Numărul cazului: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>A fost trimis la imprimantă. Te rugăm să iei foaia cu tine.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Nu s-a putut tipări. Poți salva cardul ca PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Salvat. Cine are acest fișier poate vedea și retrage cererea.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>Ieșire rapidă deschide alt site. Cine se întoarce de acolo găsește această pagină, dar niciun număr, PIN sau răspuns.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Istoricul acestui browser arată că pagina a fost deschisă. Și rețeaua poate vedea asta. Cine controlează acest dispozitiv, sau un filtru de la școală, poate vedea și ce scrii, și răspunsul.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Mai bine folosește o fereastră privată și închide-o la final.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Verifică sau retrage o cerere</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Scrie numărul cazului și PIN-ul de pe cardul cazului.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numărul cazului</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Patru grupuri de câte patru semne.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Șase cifre.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Vezi starea</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Se întreabă</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Întrebăm serviciul.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Adaugă fișiere</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Face încă o cerere cu același număr și PIN. Încă nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Întreabă încă o dată înainte să facă ceva.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Cine caută copiile</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Deschide o pagină cu o listă și revine aici.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Verifică o copie găsită</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Deschide o pagină ca să compari două fișiere aici. Nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Da, retrage</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Serviciul nu mai folosește aceste coduri unice.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Retragi cererea definitiv? Serviciilor li se spune să nu mai caute. O cerere retrasă nu mai poate fi folosită; ar trebui să faci una nouă.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Serviciul a retras această cerere, iar serviciilor li se spune să nu mai caute. Nu ai făcut nimic rău. Poți face o cerere nouă.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Cererea a ajuns. Așteaptă o verificare, iar tu nu trebuie să faci nimic.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Motiv: conține mai mult decât majoritatea cererilor.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Motiv: nu a fost făcută așa cum face cereri acest program.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Motiv: conține imagini celebre sau publice.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Motiv: acest serviciu nu este pentru ce conține.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Motiv: serviciul păstrează fiecare cerere doar un timp stabilit.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Motiv: acest lucru a fost cerut celor care administrează serviciul.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Cererea a ajuns. Este în pregătire.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Cererea este activă. Serviciile pot căuta copiile.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Cererea a fost retrasă. Serviciilor li se spune să nu mai caute.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>A ajuns pe {day}. Poze și videoclipuri în ea: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>A fost retrasă.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Puse deoparte, pentru că se potrivesc și cu o imagine cunoscută sau goală: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Codurile unice sunt gata, serviciile le pot lua.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Acum codurile unice sunt pregătite pentru servicii.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Servicii care au luat codurile unice: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Niciun serviciu nu le-a luat încă. În primele zile este normal.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Servicii care au găsit și au blocat o copie: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Încă nu s-a găsit nimic. Este normal, iar serviciile caută mai departe.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Verifică înainte de trimitere</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Atât poate pleca de pe acest computer. Pozele și videoclipurile rămân aici.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Se pregătește</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Cererea se face acum.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>E nevoie de asta ca să trimiți sau să salvezi. Încă nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Mai bine salvează</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Deschide o pagină ca să salvezi cererea. Nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Se întoarce ca să schimbi asta, apoi revine aici.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Răspunsurile tale</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce pleacă</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Ce nu pleacă</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continuă cu restul</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Se întoarce la fișiere și continuă ce a fost oprit.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Contactul tău</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Cine o primește</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caz</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Arată datele exacte</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Arată ce este în cererea sigilată, literă cu literă.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Datele exacte</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Ce este în cererea sigilată.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Oprite: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Nu se pot citi: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Niciunul. Nu îți va scrie nimeni.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, la {host}. Numai acest serviciu o poate deschide.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Acesta nu este serviciul pentru care a fost instalat programul. Acela este {name}, la {host}. Dacă nu te așteptai la asta, nu trimite: întreabă pe cineva în care ai încredere.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Data trecută, acest serviciu era în alt loc: {host}. Dacă nu te așteptai la asta, nu trimite: întreabă pe cineva în care ai încredere.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Cheia acestui serviciu nu este cea de data trecută: poate că altcineva va putea deschide ce trimiți. Dacă nu te așteptai la asta, nu trimite: întreabă pe cineva în care ai încredere.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Coduri unice de poze: {pictures}, de videoclipuri: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Mărime, sigilat: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Da, aceste coduri unice pot fi trimise</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Cine caută copiile</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Deschide o pagină cu o listă și revine aici.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Fă din ea un caz separat</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Primește un număr și un PIN noi.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Trimite acum</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Ascunde datele exacte</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Merge la cazul tău {number} și se adaugă la el.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Serviciile care participă caută copiile și hotărăsc ce elimină. Nimeni nu caută în conversații închise, cum sunt mesajele criptate, sau la servicii care nu participă.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Sus</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Merge la dosarul în care se află acesta.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Cele mai noi</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>După nume</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Cele mai mari</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Sortează fișierele.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fișiere și dosare</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Scrie ca să cauți. Backspace urcă un nivel.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Selectează tot</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Selectează toate fișierele din listă.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Nu selecta nimic</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Anulează toată selecția.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Ca să selectezi mai multe, ține apăsat Ctrl în timp ce dai clic. Nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Numele fișierului</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Caută un nume sau scrie unde se află</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Se salvează cu acest nume.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Arată numele care se potrivesc.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Deschide dosarul</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salvează aici</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Alege</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Selectează numai ce arată asta. Un clic selectează un fișier, încă unul anulează selecția.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Uită-te în acest dosar</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Ia fișierele selectate</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videoclipuri</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descărcări</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Arată ce se află acolo.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nimic aici.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Nu, păstrează</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nu se schimbă nimic.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Vrei să lași un contact?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Poți lăsa gol. Unele persoane vor să li se scrie dacă apare o întrebare.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Adresă de e-mail (nu e nevoie)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Lasă gol ca să continui fără adresă.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Îți poate citi altcineva e-mailul? Atunci mai bine lasă gol.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Verifică o copie găsită</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Ar găsi-o serviciile? Ambele fișiere se compară aici. Nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Te rugăm să nu salvezi pentru asta o copie de pe internet. Folosește una care este deja aici.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Poza sau videoclipul din care s-a făcut cererea.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Alege ce este în cerere</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Alege copia</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Se compară</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Alege altceva ce este în cerere</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Codurile unice se fac acum.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază secretă</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Cea pe care ai ales-o pentru această cerere.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Nu mai ai ce este în cerere? Sunt de ajuns codurile unice pe care le-ai păstrat.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Folosește ce ai păstrat</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Coduri unice pe care le-ai păstrat: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Ales: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Este exact același fișier. Serviciile care participă îl pot găsi.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Se potrivește. Serviciile care participă pot găsi această copie.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Nu se potrivește. Este a ta? Atunci pune și această copie într-o cerere.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Este prea uniformă sau prea întunecată ca să se vadă. Este a ta? Atunci pune și această copie într-o cerere.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Acest fișier nu poate fi comparat.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Trimite acum</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Pentru mai târziu</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Salvează într-un fișier</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Aici sau pe un stick USB. Numai serviciul poate deschide acel fișier.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Las-o pe acest computer</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>O găsești pe prima pagină. Alții care folosesc acest computer o pot vedea sau șterge.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Cererea se trimite sau se salvează.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nu mai aștepta</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Cererea așteaptă aici. O poți trimite din nou.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Mergi la cardul cazului</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Cererea așteaptă până o trimiți.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Șterge aici</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Întreabă încă o dată înainte să facă ceva.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Ștergi definitiv această cerere de pe acest computer? Nu a fost trimisă.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Da, șterge</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>O șterge de pe acest computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Se trimite</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Cererea sigilată merge la {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Încă nu s-a trimis</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Acum nu se trimite nimic. O poți trimite în altă zi sau de pe alt computer.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Cererea ta este în siguranță: așteaptă acum pe acest computer, sigilată. O găsești pe prima pagină.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Nu a mers. Următoarea încercare peste {seconds} s.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvează cererea</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Cererea se deschide.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Neterminate</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Frază secretă</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Cea pe care ai ales-o pentru această cerere.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuă cu ea</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Deschide cererea neterminată.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Întreabă încă o dată înainte să facă ceva.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Ștergi definitiv această cerere neterminată?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Da, șterge</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>O șterge de pe acest computer.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Cerere neterminată {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Unde să mergi</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Aici nu s-a păstrat nimic și nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Adrese la data de {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Cineva cu care să vorbești</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Deschide o listă cu linii de ajutor.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Ce mai ajută</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Pași pentru amenințări, pentru postări de pe internet și altele.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Închide fereastra.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiază adresa</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Ascunde detaliile</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Oprite</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Necitite</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Repetate</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Arată numai aceste rânduri.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Scoate din listă fișierele selectate. Fișierele rămân.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Pune la loc ce s-a eliminat ultima dată.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Încearcă încă o dată cu fișierele selectate.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continuă cu restul</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Continuă ce a fost oprit.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Arată sau ascunde detaliile rândurilor selectate.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Privește</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Deschide fișierul selectat și spune mai întâi ce urmă lasă.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Așteaptă înainte de fișierul următor.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Oprește fișierele care nu sunt gata. Le poți continua mai târziu.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ascunde numele</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Arată „Poza 1” în loc de un nume.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Alege pozele și videoclipurile</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Codurile lor unice se fac aici, pe acest computer. Nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Alege fișiere</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Alege un dosar</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Folosește exemple</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Adaugă imagini obișnuite și un clip pentru exercițiu.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Le poți și trage aici sau lipi cu Ctrl și V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Fișiere alese</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Fiecare rând spune cum a ieșit codul unic.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Toate fișierele</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Cât este gata din toate fișierele.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Continuă altă dată</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Deschide o pagină ca să păstrezi ce este gata cu o frază secretă.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>A rămas mai puțin de un minut.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Minute rămase, aproximativ: {minutes}.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Arată toate fișierele dintr-un dosar, iar tu selectezi ce trebuie să fie aici.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Programul care îl arată îl poate ține minte, de exemplu într-o listă cu ultimele fișiere deschise. Acea urmă nu depinde de noi.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Da, deschide</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Deschide fișierul în programul pe care acest computer îl are pentru el.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Nu deschide</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Aici trebuie să fie numai ce arată asta. Selectează celelalte și elimină-le.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Gata: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>De făcut: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Oprite: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Nu se pot citi: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Repetate: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Nu este niciun fișier acolo. Copiază sau trage chiar fișierul, așa cum se află într-un dosar.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Selectează ce trebuie să fie aici</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Dosar</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Ieșire rapidă</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Închide tot imediat. Dacă apeși Shift de trei ori, se întâmplă la fel.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Merge la pagina dinainte. Răspunsurile tale rămân.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Lucrul principal de făcut pe această pagină.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Ce ai pus aici nu este salvat. Dacă închizi fereastra, se pierde.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Închide fereastra. Ce nu este salvat se pierde.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rămâi aici</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Ceva din această rețea, de exemplu filtrul unei școli, ar putea vedea că serviciul a fost folosit. Ce s-a trimis a rămas sigilat.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Ceva din această rețea, de exemplu filtrul unei școli, a putut vedea că s-a trimis o cerere, precum și numărul cazului. Cererea în sine a rămas sigilată.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Salvează două pagini de tipărit.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Ghid pentru părinți</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Ghid pentru consilieri</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Ghidul este salvat.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Un ghid pentru părinți</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Un ghid pentru consilieri</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Unul din cinci tineri nu a spus nimănui (Thorn, 2022), uneori de teama problemelor de acasă. Ascultați mai întâi. Apoi faceți pașii împreună.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Cineva cu care să vorbești</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Te ascultă și nu te judecă. Nu trebuie să îți spui numele.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Arată liniile de ajutor din această țară.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>La data de {day}. Numerele și orele se pot schimba; sunt pe site-urile lor.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>În ce țară ești?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Pentru părinți și alți adulți</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Pentru tineri</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pentru toată lumea</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Și pe chat, pe site.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Poți selecta și copia acest text.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Zi și noapte.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} – {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Păstrează notițele</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Notițele și scrisorile se păstrează pe acest computer, sigilate. Nimic din ele nu se trimite.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Sunt păstrate. Pe prima pagină alege „Revino la o cerere salvată”, apoi Notițe.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Continuă altă dată</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Răspunsurile tale și codurile unice gata făcute se păstrează aici, sigilate. Pozele nu.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Alege o frază secretă pe care o poți ține minte. Dacă o uiți, nimeni nu mai poate deschide asta, și începi din nou.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază secretă</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Cel puțin opt semne. Câteva cuvinte sunt bune.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Aceeași încă o dată</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Ca o greșeală de scriere să nu te lase pe dinafară.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Cererea se sigilează.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>E nevoie de cel puțin opt semne.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Cele două nu sunt încă la fel.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>S-a păstrat. Ca să continui, alege „Revino la o cerere salvată” pe prima pagină.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Cere aplicației sau site-ului să îl elimine</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Printr-o lege din SUA au 48 de ore pentru asta. Aici scrii scrisoarea. O trimiți tu.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>Scrisoarea are nevoie de un nume. De aceea stă separat de cererea ta și nimic din ea nu se trimite de aici. Se păstrează doar dacă vrei tu.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Stă în scrisoare și nicăieri altundeva.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Aplicație sau site</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Ce este?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Unde este?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Cine semnează scrisoarea?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Numele persoanei care semnează</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Adresă de e-mail sau număr de telefon</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Bifa de la sfârșit</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Numele ei</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>O imagine</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Un video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imagini și videoclipuri</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Copiază adresa. Nu are? Atunci scrie numele de utilizator și unde este în aplicație.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Persoana care se vede</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Un părinte sau tutore</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Cineva rugat de acea persoană</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Spun cu bună-credință: persoana care se vede nu a fost de acord să fie arătată acolo.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Scrie scrisoarea</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Mai lipsește: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Este valabil până închizi programul. Nu se păstrează nimic.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Arată toate textele în această limbă.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Nimeni care a crescut cu această limbă nu a verificat încă aceste texte.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Scrisoarea este gata</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Este în engleză, pentru o firmă din SUA. Trimite-o tu și nu atașa nicio imagine.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Păstreaz-o aici, sigilată</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>O păstrează cu notițele tale, sub o frază secretă.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Cele 48 de ore se numără de atunci.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Numără cele 48 de ore</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Când ai trimis-o?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Este încă acolo</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Scrie o plângere pentru biroul din SUA care veghează asupra acestei legi.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Unde te poți plânge</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Aceasta este plângerea. Trimite-o tu, pe această pagină:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Caută TAKE IT DOWN Act în ajutorul de la {platform}. Acolo e un formular sau o adresă de e-mail.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Formularul se numește: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Trimite scrisoarea acolo. Apoi întoarce-te aici și spune când ai trimis-o.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>Cele 48 de ore se termină la {end}. Ore rămase: {hours}. Mai este acolo atunci? Plângerea e gata aici.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>Cele 48 de ore s-au terminat la {end}. A dispărut?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>S-a trimis</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Așteaptă pe acest computer</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>S-a salvat</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Fișierele noi țin de cazul pe care îl ai deja. Numărul și PIN-ul rămân aceleași.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Acesta este cardul cazului. Vă rugăm să îl dați persoanei tinere.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Acesta este cardul cazului tău. Păstrează numărul și PIN-ul: nimeni nu le poate căuta pentru tine.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Este acum pe internet? Spune și la CyberTipline: {place}. Ei se ocupă de acea postare.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Cu acest număr și PIN poți vedea cum merge, poți adăuga fișiere sau retrage cererea: pornește programul și alege „Verifică sau retrage o cerere”.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Numărul și PIN-ul funcționează imediat ce se trimite cererea: pornește programul și alege „Revino la o cerere salvată”.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Fără program, poți vedea cum merge sau o poți retrage într-un browser:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Pornește din nou acest program, alege „Revino la o cerere salvată” și trimite-o.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Pornește acest program, aici sau pe alt computer, alege „Revino la o cerere salvată” și alege fișierul.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Cererea așteaptă, sigilată. Nu se trimite nimic până nu o trimiți tu.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Serviciile care participă iau acum codurile unice și caută copiile. Poate dura câteva zile. Ele hotărăsc ce elimină.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Uită-te peste câteva zile cum merge: „Verifică sau retrage o cerere”, pe prima pagină. Dacă până atunci nu s-a găsit nimic, este normal.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Te rugăm să nu postezi și să nu trimiți mai departe poza, nici ca să îi avertizezi pe alții.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Vă rugăm să nu trimiteți mai departe poza, nici ca să îi avertizați pe alții.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Te rugăm să nu postezi din nou poza: poate fi blocată, și contul tău odată cu ea.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Cineva amenință persoana tânără? Nu plătiți. Păstrați mesajele și nu mai răspundeți.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Te amenință cineva? Nu plăti. Păstrează mesajele și nu mai răspunde.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Poți primi ajutor și așa</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Fără poză nu există cod unic. Spune în schimb la CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Știi unde a fost postată? Folosește și formularul de raportare al acelei aplicații sau al acelui site.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Există alt ajutor</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Acest serviciu este pentru poze cu nuditate sau sexuale. Te amenință sau îți face rău cineva? Mergi aici:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Pentru alte poze, folosește formularul de raportare al aplicației sau al site-ului. Ajută și să vorbești cu un adult în care ai încredere.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Notițe pentru mai târziu</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Nume de utilizator, adrese, zile: ajută un adult care te ajută. Doar cuvinte, fără imagini.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Păstrează-le aici, sigilate</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Le păstrează pe acest computer, sub o frază secretă.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Cea pe care ai ales-o pentru aceste notițe.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Deschide notițele</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Arată ce s-a păstrat sub această frază secretă.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Pe acest computer sunt notițe sigilate.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Notițele se prelucrează.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nume de utilizator</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Adresa paginii sau a postării</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Stă în notițele tale și nicăieri altundeva.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Adaugă această notiță</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Ștergi definitiv notițele păstrate aici?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Ce ai scris este doar aici. Păstrează, tipărește sau salvează, altfel se pierde.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Sunt păstrate pe acest computer, sigilate, în {file}. Nimeni altcineva nu le are.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Scoate-o</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Scoate această notiță din listă.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Deschide scrisoarea</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>O arată, cu cele 48 de ore.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Scrisoare către {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Telefon Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Arată pașii cu cablul.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Trebuie să ajungă pe acest computer? Atunci cu cablul</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Leagă telefonul cu cablul lui, deblochează-l și atinge mesajul despre USB. Alege „Transfer de fișiere”.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Leagă iPhone-ul cu cablul lui, deblochează-l și arată că ai încredere în computer (Trust).</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Deschide telefonul în programul de fișiere al acestui computer. Pozele lui sunt în DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Copiază numai acest fișier într-un dosar al tău. Lasă-l și pe telefon.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Mergi înapoi aici, alege „Pe acest computer” și fă codul unic.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Apoi șterge copia și golește coșul.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Nu ți-l trimite niciodată prin chat, e-mail sau cloud: acolo rămâne o copie.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Folosește dispozitivul pe care se află</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Te rugăm să nu îl trimiți și să nu îl copiezi pe acest computer. Pe acel dispozitiv, deschide această pagină:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Acolo se face codul unic. Poza rămâne pe acel dispozitiv.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Se lucrează la cererile salvate.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Ce nu s-a trimis rămâne cum era.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Păstrate pe acest computer</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Următoarea încercare peste {seconds} s.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Fă o copie</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Trimite acum</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Se conectează la serviciu și trimite această cerere.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Fă o copie</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Scrie cererea sigilată într-un fișier sau pe un stick USB.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Întreabă încă o dată înainte să facă ceva.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>O ștergi definitiv de pe acest computer? Ce s-a trimis rămâne la serviciu.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Da, șterge</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>O șterge de pe acest computer.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Salvată pe {day}. Poze și videoclipuri: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Așteaptă aici. Nu s-a trimis nimic din ea.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Poate că a ajuns. O poți trimite din nou: nu se numără niciodată de două ori.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>A ajuns. Numărul și PIN-ul de pe cardul cazului funcționează acum.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Serviciul nu a acceptat-o. Poți face cererea din nou.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>A fost retrasă.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Scrie aplicației sau site-ului</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Scrie o scrisoare care cere eliminarea în 48 de ore.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notițe</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Cine, unde, când, ce: pentru un adult care ajută.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Copiază textul. Copia se șterge după un minut.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Îl salvează ca pagină de tipărit.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Salvează ca text</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Îl salvează ca text simplu.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Salvat. Cine are acest fișier îl poate citi.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>ascunse: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>scurtături către alte locuri: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>fișiere de sistem: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>în prea multe dosare: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>dosare care nu pot fi deschise: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Nu sunt în această listă: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Exercițiu: nimic de aici nu ajunge la nimeni.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Nu s-a găsit nicio imprimantă. Îl poți salva ca PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Alege o imprimantă. Foaia poate rămâne un timp în coada ei. Este în altă cameră? Atunci ia repede foaia.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Îl tipărește acolo imediat.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>Cod QR pentru {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Îndreaptă spre el camera unui telefon.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Alege un răspuns. Merg și tastele cu cifre.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Etape</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Unde te afli pe drum.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Poză</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videoclip</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} min</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Poza {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Videoclipul {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Fișierul {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Așteaptă</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Se face codul unic: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>La fel ca {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Cod unic puternic</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Cod unic slab</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Numai copii exacte</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Acesta nu se poate citi</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>„Continuă cu restul” îl reia.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Se numără o dată.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Este lung sau are multă mișcare. O bucată scurtă poate să nu fie găsită.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Se pot găsi și copii puțin schimbate.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>O poză uniformă sau întunecată: se pot găsi numai copii exacte și foarte apropiate.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Se pot găsi numai copii exacte ale acestui fișier.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Coduri unice: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Se găsește în aproximativ {count} din 100 de feluri în care oamenii schimbă o poză sau un videoclip.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Revino la o cerere salvată</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Cererile păstrate aici sunt în listă. O cerere pe un stick USB este un fișier care se termină în .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Alege alt fișier</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Deschide o pagină ca să alegi o cerere salvată. Nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Alege fișierul</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Trimite acum</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Cererea se citește sau se trimite.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nu mai aștepta</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Cererea rămâne în fișierul ei.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuă cu ea</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Trimite tot</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>A ajuns. Numărul și PIN-ul de pe cardul cazului funcționează acum.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Nu a mers. Următoarea încercare peste {seconds} s.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Aceasta este o cerere salvată, și este întreagă: {size}, sigilată. Merge la {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>A fost făcută pentru exercițiu.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Cine caută copiile</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Aplicațiile și site-urile care participă primesc codurile unice. Ele caută și hotărăsc.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Ia lista</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Se ia lista</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Întrebăm serviciul.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Ca să iei lista, e nevoie de internet. Nu se trimite nimic despre tine sau despre fișierele tale.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Nimeni nu caută în conversații închise, cum sunt mesajele criptate, sau la servicii care nu participă. Poți totuși să le ceri să elimine, prin formularele lor.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Lista nu este disponibilă acum. Nu ai nevoie de ea ca să continui. Încearcă mai târziu.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Lista din {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Încă nu participă nicio aplicație și niciun site.</translation>
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
        <translation>Setări</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Sunt valabile până închizi programul. Nu se păstrează nimic.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text mai mare</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Mărește tot textul. La fel și Ctrl cu plus.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text mai mic</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Micșorează tot textul. La fel și Ctrl cu minus.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Ascunde numele fișierelor</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Arată „Poza 1” în loc de un nume.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Ștergi definitiv toate cererile, notițele și scrisorile de pe acest computer? Ce s-a trimis rămâne trimis.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Deschide o listă cu toate limbile.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Modul luminos, modul întunecat și culorile puternice urmează setările acestui computer.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Șterge tot</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Întreabă încă o dată înainte să facă ceva.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Da, șterge</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Le șterge de pe acest computer.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>S-a șters. Un stick USB sau o copie de rezervă poate avea încă o copie veche, sigilată.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Mărimea textului: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>A fost distribuit?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>A fost distribuit, din câte știți dumneavoastră sau copilul dumneavoastră?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>A fost distribuit, din câte știți dumneavoastră sau persoana tânără?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Poți continua cu orice răspuns.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Trimis cuiva sau postat pe internet.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nu știu</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Dacă îl găsești pe internet, spune și la CyberTipline: {place}. Ei se ocupă de acea postare. Poți face asta după aceea sau de pe alt dispozitiv.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Apari fără haine, parțial fără haine sau în ceva sexual?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Copilul dumneavoastră apare fără haine, parțial fără haine sau în ceva sexual?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Persoana tânără apare fără haine, parțial fără haine sau în ceva sexual?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Contează și imaginile inventate, de exemplu cele făcute cu AI.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Tocmai s-a conectat la serviciu.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Fără conexiune. Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>S-a cerut numai o listă. Nu s-a trimis nimic de la tine.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>S-au trimis numai un număr de caz și un PIN.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>S-a încercat trimiterea. Încă nu este confirmată.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>S-a trimis o cerere sigilată. Fișierele au rămas aici.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Oprește răspândirea unei poze sau a unui videoclip</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Nu te învinovățește nimeni. Te poți opri oricând.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Acesta este un exercițiu, cu fișiere de exemplu. Nicio cerere nu poate ajunge la un serviciu real. Ce trimiți rămâne pe acest computer o săptămână, ca să vezi cum merge. În setări poți șterge ce ai trimis.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Revino la o cerere salvată</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Trimite o cerere salvată mai demult.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Verifică sau retrage o cerere</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Ai nevoie de numărul cazului și de PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Exersează mai întâi</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Încheie exercițiul</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>La exercițiu fiecare pas funcționează și nicio cerere nu poate ajunge la un serviciu real.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Mărimea textului, ascunderea numelor și ștergerea completă.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Deschide o listă cu toate limbile.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Aici se face un cod unic: un cod făcut din poză sau din videoclip. Serviciile care participă primesc codul și caută copiile.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Poza sau videoclipul rămâne pe acest computer. Nimeni nu se uită la el.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Durează cam 5 minute. Nu e nevoie de nume.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Ca să ieși repede, apasă „Ieșire rapidă” sau apasă Shift de trei ori în cinci secunde. Ce nu ai salvat se pierde atunci. Un fișier pe care l-ai salvat rămâne unde este, iar acest computer poate ține minte că programul a fost folosit.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Despre și confidențialitate</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Ce se întâmplă cu ce pui aici.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Cineva cu care să vorbești</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Deschide o listă cu linii de ajutor.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Începe</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Unde este poza sau videoclipul?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Pe acest computer</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Sau pe un stick USB ori un disc conectat.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Pe un telefon sau alt dispozitiv</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Te rugăm să nu îl copiezi aici.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Nu îl mai am</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Există alt ajutor.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Pentru cine este?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Eu apar în poză sau în videoclip.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Copilul meu</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Sunt părinte sau tutore.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>O persoană tânără pe care o sprijin</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Din prietenie, ca profesor sau consilier.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Ce ajută: să spuneți că nu este vina copilului și că e bine că ați aflat. Vă rugăm să nu căutați în telefon, să nu trimiteți mai departe poza și să nu postați despre asta.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Ce ajută: să spuneți că nu este vina persoanei tinere și că e bine că ați aflat. Vă rugăm să nu îi cereți să vă trimită poza și să nu o trimiteți mai departe.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Ești aici.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>O etapă a drumului.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>utilizare: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opțiuni</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>date</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>arată acest ajutor și iese</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: așa nu merge: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>mai lipsește: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>date necunoscute: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r nu există aici (se poate alege din %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nu se poate împreună cu %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>lipsește o valoare</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>lipsește cel puțin o valoare</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Spune ce s-a trimis: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Nu există nimic cu care să se compare.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Nu s-a găsit nimic asemănător.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} din 256 de biți sunt diferiți de cei din {file} ({variant}). Până la {most}, se potrivește.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % din cadrele sale sunt în {file} ({variant}). De la {least} % în sus, se potrivește.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Octeții sunt cei din {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Retragi cazul {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} a fost retrasă înainte de trimitere. Nu o are nimeni, iar fișierul ei sigilat este șters.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>servicii: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Schimbat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conținut</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Luat de</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blocat de</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Un filtru de pe acest computer sau din rețea a putut vedea că serviciul a fost folosit. Nu a putut vedea pentru ce: asta este sigilat și numai serviciul poate deschide.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Un filtru de pe acest computer sau din rețea a putut vedea că s-a trimis ceva la serviciu, precum și numărul cazului și cifrele din răspuns. Cererea însăși este sigilată și numai serviciul o poate deschide.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Un filtru de pe acest computer sau din rețea a putut vedea că s-a trimis o cerere la serviciu, precum și răspunsul, dacă a fost unul. Cererea însăși este sigilată și numai serviciul o poate deschide.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Un filtru de pe acest computer sau din rețea a putut vedea că s-a cerut lista serviciilor, precum și lista.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Poate că a ajuns. Nu strică să întrebi din nou.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Spune care este serviciul: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Nu s-a putut nota unde merge aceasta, așa că data viitoare o schimbare nu se va observa.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Nu, oprește aici</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Da, știu că este corect</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Continui totuși?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Nu a mai fost folosit pe acest computer.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Serviciu: {name}, la {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Acesta este un exercițiu și nu ajunge la nimeni.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Atenție: acest program a fost instalat pentru alt serviciu, {name}, la {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Atenție: data trecută, {name} era la {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Atenție: {name} are altă cheie decât data trecută, așa că poate alte persoane pot deschide ce trimiți.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Dacă nu ți-a spus asta cineva în care ai încredere, oprește-te aici și întreabă.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Serviciu: la {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Acest computer nu îi știe numele; nu a mai fost folosit aici.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>limite de memorie, fără scriere de fișiere, fără copie a memoriei</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>fără drepturi noi</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>niciun alt program nu se poate uita în memoria lui</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: niciun fișier și niciun dosar</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: o listă scurtă de apeluri de sistem</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>grup cu un singur proces, cu o limită de memorie</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>integritate scăzută</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>profil de izolare: numai calcul</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>să deschidă o conexiune</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>să deschidă un fișier</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>să se uite într-un dosar</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>să scrie un fișier</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>să pornească alt program</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Aici nu se poate porni niciun proces care citește fișiere. Instalează din nou programul sau folosește alt computer.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Fișierele se citesc în procese separate. Ce ține închis un astfel de proces, aici:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Ce i s-a refuzat chiar acum unuia dintre ele, când a încercat:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>POSIBIL</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Cu ce se citesc fișierele:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>NU ESTE AICI</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Fișiere deodată: {count}. Memorie maximă pentru fiecare: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Cererile pe care le păstrezi sunt în {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Acolo nu este păstrat încă nimic.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Nu se poate scrie în acel dosar.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Un fișier dăunător ar putea face ce este marcat cu {possible}. Folosește alt computer pentru fișiere de la necunoscuți.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Răspunsurile tale și fiecare cod unic gata vor fi păstrate sub o frază secretă. Dacă o uiți, nimeni nu le mai poate deschide și o iei de la capăt. Imaginile însele nu se păstrează.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>citește fraza secretă a ciornei dintr-un fișier (- este intrarea standard)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Se continuă cu {draft}. Coduri unice deja gata: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Nimic din ce se păstrează aici nu arată că a devenit acel caz. Se compară cu ce ar putea fi: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Nicio cerere neterminată pe care o deschide această frază secretă nu a devenit acel caz. Spune în schimb ce fișier ai trimis: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Fraza secretă se cere într-un terminal. Fără terminal, folosește {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>O frază secretă are cel puțin atâtea semne: {count}. Câteva cuvinte sunt bune.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Aceeași frază secretă încă o dată:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Cele două fraze secrete sunt diferite. Nu s-a păstrat nimic.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gata</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>gata, dar cel puțin un fișier nu a putut fi citit</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>comanda nu a fost înțeleasă</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>răspunsurile duc la alt serviciu; nu s-a păstrat nimic</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>o copie nu se potrivește sau este prea simplă ca să se știe</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: ceva de aici nu este cum ar trebui</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>oprit cu Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>nicio cerere</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caz</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>cerere salvată</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>nelivrată, încearcă mai târziu</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>refuzată definitiv</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nesalvată</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>cerere neterminată</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>notițe și scrisori</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>neașteptat</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>coduri de ieșire:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagine</translation>
    </message>
    <message>
        <source>video</source>
        <translation>videoclip</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fișier</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Oprit.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>câte un obiect JSON pe linie la ieșirea standard</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>limba textelor, de exemplu de sau pt_BR (fără ea: cea a sistemului)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>fișierul care numește serviciul</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>continuă chiar dacă serviciul are altă adresă sau altă cheie decât data trecută</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>citește PIN-ul dintr-un fișier (- este intrarea standard)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>trece prin acest proxy: http://HOST:PORT sau socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); se citește și din TAKEITDOWN_PROXY, și din nicio altă setare</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>un număr de minute</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un număr mai mare decât 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Coduri unice ale imaginilor și videoclipurilor, făcute pe acest computer, ca să nu se răspândească copiile. Fișierele însele nu se trimit niciodată. Fără o comandă, se deschide fereastra; numai cu o cerere salvată (REPORT.tid), se deschide cu aceasta.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>arată ce versiune este aceasta și iese</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>în ce stadiu este un caz</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>retrage un caz</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>cine caută copiile, la data de azi</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>este totul bine aici și ce ține închis un fișier dăunător? fără rețea</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>este această instalare ceea ce ar trebui să fie? fără rețea</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>sumele de control ale tuturor fișierelor, de la cine a publicat programul</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>afișează sumele de control ale fișierelor de aici</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>face coduri unice și le afișează; fără rețea</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>fișier sau dosar</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>afișează și codurile unice însele</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>ia exact cadrele video pe care le ia vPDQ de referință la acest ritm (fără aceasta: toate, păstrându-le pe cele diferite)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>cele mai multe hash-uri ale unei imagini, pentru a găsi și copii modificate: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>păstrează sub o frază secretă ce este gata și data viitoare continuă de acolo</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>se potrivește această copie cu ce s-a trimis? fără rețea</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>fișierul sau dosarul de comparat</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>ce s-a trimis; se poate da de mai multe ori</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>afișează cât de aproape este și de care fișier</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>compară cu ciorna din care s-a făcut cererea acestui caz</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>compară cu codurile unice pe care le păstrează această ciornă</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>face o cerere și o salvează sigilată, pentru a fi trimisă acum sau mai târziu</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>face încă o cerere, cu fișiere noi, pentru un caz pe care îl ai deja</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>numărul cazului său</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>fișier sau dosar (fără niciunul: tot ce are ciorna)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>cine face cererea</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>sub 18 ani în imagine</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>arată nuditate sau ceva sexual</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>a fost distribuit</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>o cale de contact; nimic nu are nevoie de ea. Alte programe de aici pot vedea ce primește o comandă: fără o adresă după ea, adresa este cerută</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>citește din fișier (- este intrarea standard)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>fișierul de scris, pentru a fi trimis de pe orice computer (fără el: se păstrează pe acesta)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>păstrează pe rând răspunsurile și codurile unice sub o frază secretă și data viitoare continuă de acolo</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>afișează exact octeții care se sigilează</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>arată cererile păstrate pe acest computer</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>scrie o cerere păstrată într-un fișier, pentru a fi trimisă de pe alt computer</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>așa cum o arată lista</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>scrie o scrisoare conform TAKE IT DOWN Act din SUA; nu se trimite nimic</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>notițe ca dovadă, sigilate pe acest computer; doar cuvinte</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>scrie ghidul pentru părinți sau pentru consilieri ca PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>ce trebuie în scrisoare, ca un obiect JSON (- este intrarea standard); fără el, se întreabă totul. Chei: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>continuă scrisoarea păstrată aici, către această platformă</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>scrie în acest fișier: .pdf ca PDF, altfel ca text (fără el: afișează aici)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>când ai trimis-o: now (acum) sau &apos;YYYY-MM-DD HH:MM&apos;; cele 48 de ore se numără de atunci</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>scrie în schimb plângerea către FTC: cele 48 de ore au trecut și este încă acolo</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>păstrează scrisoarea cu notițele, sigilată</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>adaugă o notiță, ca un obiect JSON cu una sau mai multe dintre cheile user, place, when și what (- este intrarea standard)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>pentru cine este</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>țara ale cărei linii de ajutor apar în el (fără ea: cea a sistemului)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>fișierul de scris</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>citește fraza secretă a notițelor dintr-un fișier (- este intrarea standard)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>șterge definitiv de pe acest computer cereri păstrate sau totul</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>o cerere neterminată</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>tot ce a păstrat vreodată programul aici</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>nu mai întreabă</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>trimite cererile salvate; nu strică să trimiți de două ori</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>cereri păstrate sau fișiere (fără niciuna: toate cele care așteaptă pe acest computer)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>încearcă mai departe, cu pauze tot mai lungi, timp de 60 de minute sau cât se dă (0: o încercare); Ctrl-C oprește</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>trimite numai ce s-a făcut pentru acest serviciu</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>numărul cazului, cu sau fără cratime; sau ID-ul unei cereri păstrate care nu a fost trimisă niciodată</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>numărul cazului, cu sau fără cratime</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Pentru o imagine făcută la 18 ani sau mai mult, StopNCII.org este locul potrivit. Funcționează la fel: imaginea rămâne la tine. Mergi la https://stopncii.org . Aici nu s-a păstrat nimic.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Acest serviciu este pentru imagini care arată nuditate sau ceva sexual. Pentru alte imagini, folosește formularul de raportare al site-ului sau al aplicației unde se află. Poți vorbi și cu cineva în care ai încredere. Aici nu s-a păstrat nimic.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Contactul se cere într-un terminal. Fără terminal, folosește {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Mai este nevoie de: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>O adresă de e-mail, dacă vrei să ți se poată scrie (altfel apasă doar Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Spune care sunt fișierele sau o ciornă care are codurile lor unice.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Se trimite sigilată, cu aceste antete și fără altele:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Cererea ta neterminată este încă păstrată. Pentru a o șterge: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Pentru a o trimite: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Aici nu sunt linii de ajutor din acea țară. Sunt din: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Salvată în {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Salvată pe acest computer ca {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Exercițiu: această cerere nu va ajunge la nimeni.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Notează-le acum pe amândouă. Se arată o singură dată și nimeni nu le poate găsi din nou pentru tine.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>așteaptă trimiterea</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>se trimite sau poate s-a trimis: dacă o trimiți din nou, nu se numără niciodată de două ori</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>primită de serviciu</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>neacceptată de serviciu</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retrasă</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Șters. Un disc SSD, un stick sau o copie de rezervă poate păstra o vreme copii vechi. La o cerere salvată, acesta este un fișier sigilat pe care îl poate deschide numai serviciul; la una neterminată, un fișier pe care îl poate deschide numai fraza secretă.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Aici nu este salvată nicio cerere.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Cereri care se pot trimite: {count}. Comanda pentru asta: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Scrisă în {file}. O poate trimite oricine, de pe orice computer, și numai serviciul o poate deschide. Dacă o trimiți și de aici, nu se numără niciodată de două ori.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Spune ce trebuie șters sau folosește {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nu s-a șters nimic.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Ștergi definitiv tot ce a păstrat vreodată programul aici?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Ștergi definitiv ce ai indicat?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Dintre acestea, poate netrimise încă: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Da, șterge definitiv</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Cererea {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Aici nu așteaptă nicio cerere salvată.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Oprit. Ce nu s-a confirmat este încă salvat. Dacă trimiți din nou, nu se numără niciodată de două ori.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Următoarea încercare este peste {seconds} s.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} fusese deja primită; noua trimitere nu a schimbat nimic.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} a fost primită.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>A fost un exercițiu și nu ajunge la nimeni.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>coduri unice: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Aceasta nu s-a putut nota aici. Nu strică să o trimiți din nou și nici să o ștergi.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Servicii care primesc coduri unice de la {name}, la data de {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>încă niciunul</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>imagini și videoclipuri: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Scrie un număr de la {first} la {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Te rog scrie unul dintre numere.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN-ul se cere într-un terminal. Fără terminal, folosește {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Acest fișier nu poate fi citit: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Totul este cum ar trebui.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Ceva nu este cum ar trebui: nu folosi programul pentru o cerere.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>NU POT FI PORNITE</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>NIMIC NU LE ȚINE ÎNCHISE</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, împreună {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>rezultate cunoscute</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>REZULTATE GREȘITE</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>niciun alt program nu se poate uita înăuntru</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>alte programe se pot uita înăuntru</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Program principal</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procese ajutătoare</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>aici nu este; compară numărul de mai sus cu unul care ți s-a dat</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>toate fișierele se potrivesc</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>NU SE POTRIVEȘTE</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>O scrisoare din care lipsește ceva din acestea poate fi ignorată. Mai lipsește: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Scrisori păstrate: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Ce trebuie în scrisoare se cere într-un terminal. Fără terminal, folosește {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Aceste răspunsuri nu pot fi folosite: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Un rând gol la sfârșit.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Ora se scrie așa: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Ora aceasta nu a venit încă.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Plângerea are nevoie de ora la care ai trimis scrisoarea: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>După ce este trimisă, numără cele 48 de ore așa: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Aici nu sunt păstrate notițe.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Cine are acest fișier îl poate citi.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>încă netrimisă</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>Cele 48 de ore se termină la {end}. Ore rămase: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>Cele 48 de ore s-au terminat la {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Păstrat pe acest computer, sigilat: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Notițele vor fi păstrate sub o frază secretă. Dacă o uiți, nimeni nu le mai poate deschide. Nu se pun imagini în ele.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>O notiță este un obiect JSON cu una sau mai multe dintre cheile: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Notița este goală.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Ceva nu a mers. Fișierele tale sunt în siguranță și nu au fost trimise. Încearcă din nou.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Acest fișier nu este acolo. Verifică numele și alege-l din nou.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Acesta nu este un fișier cu poză sau videoclip. Alege altul.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Aceasta este o scurtătură către alt fișier. Alege chiar poza sau videoclipul.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Acest fișier este în spațiul tău din cloud, nu pe acest computer. Descarcă-l mai întâi, apoi alege-l din nou.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Acest fișier este gol. Caută fișierul întreg și alege-l pe acela.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>În acest dosar nu sunt fișiere. Alege altul.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Acest fișier nu a putut fi citit. Verifică dacă discul lui este conectat, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Acest fișier s-a schimbat în timp ce era citit. Închide celelalte programe care îl folosesc, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Aceasta nu este o poză sau un videoclip care se poate citi aici. Alege chiar poza sau videoclipul.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Acest fișier este stricat sau de un tip care nu se poate citi aici. Se pot găsi numai copii exacte ale lui. Dacă îl ai și în altă formă, adaug-o.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>O parte din acest fișier lipsește sau este stricată. Codurile lui unice sunt din ce a rămas, așa cum se vede pe ecran. Dacă îl ai și întreg, adaugă-l.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Această poză este prea mare ca să fie analizată. Se pot găsi numai copii exacte ale ei.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Acest fișier are sunet, dar nu are imagine. Se pot găsi numai copii exacte ale lui.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Acest fișier nu a putut fi analizat. Se pot găsi cel mult copii exacte ale lui.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Acest fișier a durat prea mult. Se pot găsi cel mult copii exacte ale lui.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Unele întrebări sunt încă fără răspuns. Mergi înapoi și răspunde la ele.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Niciunul dintre aceste fișiere nu a dat un cod unic, așa că nu este nimic de trimis. Alege alte fișiere.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Este prea mult pentru o singură cerere. Fă două cereri cu mai puține fișiere în fiecare.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Nu pare a fi o adresă de e-mail. Verific-o sau lasă gol.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Nu există nicio cerere salvată cu acest nume. Verifică numele.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Acest fișier nu este o cerere salvată. Alege fișierul care se termină în .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Această cerere salvată este stricată și nu poate fi trimisă. Folosește altă copie sau fă cererea din nou.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Această cerere a fost făcută cu o versiune mai nouă a programului. Trimite-o cu acea versiune.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Această cerere a fost făcută pentru alt serviciu, și numai acela o poate deschide. Este în continuare în siguranță în fișierul ei.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Cererea nu a putut fi salvată acolo. Nu s-a pierdut nimic: alege alt loc.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Există deja un fișier cu acest nume. A rămas cum era: alege alt nume.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Nu mai este loc acolo. Nu s-a pierdut nimic: fă loc sau alege alt loc.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Altă fereastră sau comandă lucrează la cererile salvate. Așteaptă să termine, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Dosarul cererilor salvate nu poate fi schimbat acum. Cererile din el sunt în siguranță, și nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Nu există aici nicio cerere salvată cu acest semn. Uită-te în listă și încearcă din nou.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Serviciul are această cerere sau poate să o aibă. Ca să o retragi, folosește numărul cazului și PIN-ul.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Nu există nicio cerere neterminată cu acest nume. Verifică numele.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Acest fișier nu este o cerere neterminată. Alege altul.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Această cerere neterminată este stricată și nu poate fi deschisă. Nu s-a trimis nimic. Te rugăm să o începi din nou.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Această cerere neterminată a fost făcută cu o versiune mai nouă a programului. Deschide-o cu acea versiune.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Această frază secretă nu o deschide. Încearcă din nou. Nimeni nu poate găsi o frază secretă uitată: atunci începe din nou.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Altă fereastră sau comandă are deschisă această cerere neterminată. Închide-o mai întâi acolo.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Aceste notițe nu se deschid. Poate sunt deteriorate sau făcute de o versiune mai nouă.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Altă fereastră a schimbat aceste notițe. Salvează-le pe ale tale într-un fișier și deschide din nou notițele.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Unele litere nu pot fi puse într-un PDF. Salvează ca text.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Fișierul care numește serviciul nu poate fi folosit. Cere-l din nou de unde l-ai primit.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Serviciul nu l-a putut primi acum. Încearcă mai târziu.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Nu există legătură cu serviciul. Verifică internetul și încearcă din nou.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Serviciul nu a răspuns. Poate că are ce s-a trimis, poate că nu. Trimite din nou: nu se numără niciodată de două ori.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Proxy-ul nu a făcut legătura, așa că nu s-a trimis nimic. Verifică adresa lui sau încearcă fără el.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Ceva din această rețea vrea să citească ce se trimite, așa că nu s-a trimis nimic. Poate fi un filtru sau o pagină de conectare. Încearcă altă rețea.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Legătura nu a putut fi verificată, așa că nu s-a trimis nimic. Uită-te la data și ora acestui computer. Dacă sunt corecte, încearcă din nou mâine.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>A răspuns altceva în locul serviciului. Poate fi o pagină de conectare Wi-Fi. Conectează-te, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Serviciul este ocupat. Încearcă din nou peste câteva minute.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Serviciul nu a acceptat această cerere. Te rugăm să o faci din nou.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Această cerere este prea mare pentru serverul web al serviciului, deci nu a fost primită. Fă două cereri cu mai puține imagini în fiecare. Spune-le și celor care administrează serviciul.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Cererea ta este în siguranță aici.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Aceasta este o cerere de exercițiu, iar serviciul este real, sau invers. Nu a fost acceptată.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Acest computer nu te lasă să deschizi fișierul. Întreabă persoana care are grijă de computer sau copiază fișierul în dosarul tău.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Nu sunt încă coduri unice în ea. Alege în schimb poza sau videoclipul din cerere.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Acest serviciu nu poate primi încă o întrebare sigilată, iar numărul cazului și PIN-ul nu se trimit niciodată nesigilate. Nu s-a trimis nimic. Întreabă oamenii care se ocupă de serviciu.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Acesta nu este serviciul pe care l-ai folosit data trecută. Nu s-a trimis nimic. Întreabă pe cineva în care ai încredere dacă schimbarea este corectă.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Acest număr de caz și acest PIN nu se potrivesc. Verifică-le pe amândouă și încearcă din nou.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Au fost prea multe încercări cu un PIN greșit. Așteaptă puțin, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Acest caz a fost retras, așa că nu i se poate adăuga nimic.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Acesta nu este un număr de caz. Verifică fiecare semn.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>Un PIN are șase cifre. Verifică-l și încearcă din nou.</translation>
    </message>
</context>
</TS>
