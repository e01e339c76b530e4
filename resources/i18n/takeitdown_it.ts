<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Informazioni e privacy</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Questo programma è gratuito e indipendente. NCMEC non lo ha creato e non lo gestisce. Questa è la versione {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>È fatto di {number} parti libere. Le loro licenze sono nella cartella {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>La tua foto o il tuo video non lascia mai questo computer. Nessuno lo guarda.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Un codice unico non è una foto. È molto difficile ricavarne qualcosa di riconoscibile. Noi lo sigilliamo comunque, e solo il servizio può aprirlo.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Cosa si può inviare: i codici unici, le tue risposte e la tua e-mail, se l’hai scritta. Prima vedi tutto. Parte solo quando fai clic su «Invia ora».</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Quando lo chiudi, il programma non conserva nulla, a meno che tu non abbia scelto di conservare qualcosa. Non c’è un account, e nessuno conta quello che fai qui.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Alcune tracce non dipendono da noi. Questo computer può ricordare che il programma è stato usato. Può anche scrivere parti della sua memoria sul disco.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Chi cerca le copie</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Apre una pagina con un elenco e poi torna qui.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Puoi selezionare e copiare questo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Copia l’indirizzo.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sul mio telefono</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Mostra un codice QR che la fotocamera di un telefono può leggere.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Copiato. Puoi incollarlo in un browser.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Nascondi il QR</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>C’è un posto per questo</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Avevi 18 anni o più nella foto o nel video? Allora il servizio giusto è questo:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Suo figlio o sua figlia aveva 18 anni o più nella foto o nel video? Allora il servizio giusto è questo:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Quella persona aveva 18 anni o più nella foto o nel video? Allora il servizio giusto è questo:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Funziona allo stesso modo: la foto resta sul tuo dispositivo. Non costa nulla.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Scegli tutto ciò che corrisponde. Poi i passi compaiono qui.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Meglio di no</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Qualcuno con cui parlare</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Apre un elenco di linee di aiuto.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Ciò che scegli qui non si conserva da nessuna parte e non si invia a nessuno.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Che cosa aiuta adesso</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Una di queste cose corrisponde?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Qualcuno minaccia, o vuole soldi o altre foto</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Qualcuno mi minaccia, o vuole soldi o altre foto</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>È online adesso</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Si sa chi ce l’ha</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>So chi ce l’ha</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Ha meno di 13 anni</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Ho meno di 13 anni</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>È falso, o fatto con l’IA</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Nessuno di noi ha il file</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Non ho il file</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Mostra o nasconde i passi per questo.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Non pagare.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Non inviare altre foto.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Non eliminare i messaggi.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Non pubblicarlo e non inoltrarlo, nemmeno per avvisare altri.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Fonte: {name}. La pagina non ha una data.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Fonte: {name}, {day}. È passato più di un anno.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Fonte: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Non pagare e non inviare altro. Smetti di rispondere, ma conserva i messaggi. Parlane oggi con qualcuno.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Fai questi passi insieme a una persona adulta di cui ti fidi.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Di’ a una persona adulta di cui ti fidi chi ce l’ha. Può aiutare a far finire tutto questo.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Non pagate, e che nessuno invii altro. Smettete di rispondere, ma conservate i messaggi. Le linee di aiuto sanno che cosa fare.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Fate questi passi insieme, al ritmo della persona giovane.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Non chiedere a nessuno di inviarlo di nuovo, e non scaricarlo. La CyberTipline può aiutare anche senza il file:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Far sapere del post alla CyberTipline. Loro si occupano di quel post:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>Nel Regno Unito, Report Remove rimuove dai siti anche le foto di chi ha meno di 18 anni. Si comincia qui:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Chiedere all’app o al sito stesso di rimuoverlo. Negli USA hanno 48 ore. Se non lo fanno, si può fare un reclamo qui:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Scriva chi ce l’ha. Una linea di aiuto può parlarne con lei, passo per passo.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Valgono anche le foto false o fatte con l’IA. I loro codici unici si creano allo stesso modo.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Quanti anni hai nella foto o nel video?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Quanti anni ha suo figlio o sua figlia nella foto o nel video?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Quanti anni ha la persona giovane nella foto o nel video?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Conta l’età nella foto o nel video, non l’età di oggi.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Meno di 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 o più</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Per te.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Per suo figlio o sua figlia.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Per una persona giovane a cui lei sta vicino.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Meno di 18 anni nella foto o nel video.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>È stato condiviso.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Non è stato condiviso.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Non sai se è stato condiviso.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Puoi selezionare e copiare questo.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numero del caso</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Copia numero e PIN. Dopo un minuto vengono cancellati.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Salva la scheda come pagina da stampare.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Salva come immagine</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Salva la scheda come immagine.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Cosa succede ora</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Pagina per browser</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Qualcuno con cui parlare</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Apre un elenco di linee di aiuto.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Che cos’altro aiuta</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Passi per le minacce, per i post online e altro.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Aggiungi file al caso</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Crea un’altra segnalazione con lo stesso numero e PIN. Prima chiede.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Hai conservato numero e PIN? Saranno mostrati di nuovo solo quando i nuovi file saranno pronti.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Sì, aggiungi file</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Torna all’elenco dei file.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Hai conservato numero e PIN? Quando la finestra è chiusa, nessuno può mostrarli di nuovo.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sì, chiudi</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Chiude la finestra.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Qualcuno con cui parlare: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Copiato. Viene tolto dagli appunti dopo un minuto, o quando si chiude questa finestra.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Creato per {service} il {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>PROVA. Questa scheda non arriva a nessuno.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Scheda del caso</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Quello che hai conservato per continuare un altro giorno è ancora qui, sigillato. Per eliminarlo, scegli «Torna a una segnalazione salvata» nella prima pagina.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Mostra le stampanti di questo computer.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Numero del caso: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>È stata inviata alla stampante. Ricorda di prendere il foglio.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Non è stato possibile stamparla. Puoi salvarla come PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Salvato. Chi ha questo file può vedere e ritirare la segnalazione.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>Uscita rapida apre un altro sito. Chi da lì torna indietro trova questa pagina, ma nessun numero, PIN o risposta.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>La cronologia di questo browser mostra che questa pagina è stata aperta. Anche la rete può vederlo. Chi controlla questo dispositivo, o un filtro a scuola, può vedere anche quello che scrivi, e la risposta.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Meglio usare una finestra privata, e chiuderla alla fine.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Controlla o ritira una segnalazione</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Scrivi il numero del caso e il PIN della scheda del caso.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numero del caso</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Quattro gruppi di quattro caratteri.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Sei cifre.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Controlla lo stato</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Stiamo chiedendo al servizio.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Aggiungi file</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Crea un’altra segnalazione con lo stesso numero e PIN. Ancora non si invia nulla.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritirala</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Chiede ancora una volta prima di fare qualcosa.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Chi cerca le copie</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Apre una pagina con un elenco e poi torna qui.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Controlla una copia trovata</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Apre una pagina per confrontare due file qui. Non si invia nulla.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sì, ritirala</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Il servizio smette di usare questi codici unici.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Ritirarla per sempre? I servizi vengono avvisati di non cercare più. Una segnalazione ritirata non si può usare di nuovo; dovresti farne una nuova.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Il servizio ha ritirato questa segnalazione, e i servizi vengono avvisati di non cercare più. Non hai fatto niente di male. Puoi fare una nuova segnalazione.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>La segnalazione è arrivata. Aspetta un controllo, e tu non devi fare nulla.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Motivo: contiene più della maggior parte delle segnalazioni.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Motivo: non è fatta come questo programma fa le segnalazioni.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Motivo: contiene immagini famose o pubbliche.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Motivo: questo servizio non è pensato per ciò che contiene.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Motivo: il servizio conserva ogni segnalazione solo per un tempo fissato.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Motivo: a chi gestisce il servizio è stato chiesto di farlo.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>La segnalazione è arrivata. La stanno preparando.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>La segnalazione è attiva. I servizi possono cercare le copie.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>La segnalazione è stata ritirata. I servizi vengono avvisati di non cercare più.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>È arrivata il {day}. Foto e video al suo interno: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>È stata ritirata.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Messi da parte, perché corrispondono anche a un’immagine famosa o vuota: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>I codici unici sono pronti perché i servizi li prendano.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Ora i codici unici vengono preparati perché i servizi li prendano.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Servizi che hanno preso i codici unici: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Nessun servizio li ha ancora presi. Nei primi giorni è normale.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Servizi che hanno trovato e bloccato una copia: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Ancora nulla è stato trovato. È normale, e i servizi continuano a cercare.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Controlla prima dell’invio</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Questo è tutto ciò che può lasciare questo computer. Le foto e i video restano qui.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>La segnalazione è in preparazione.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Serve per inviare o salvare. Ancora non si invia nulla.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Salva invece per dopo</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Apre una pagina per salvare la segnalazione. Non si invia nulla.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Torna indietro per cambiare questo, poi ritorna qui.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Le tue risposte</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Cosa parte</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Non incluso</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continua con il resto</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Torna ai file e riprende quello che è stato fermato.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Un modo per contattarti</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Chi la riceve</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Mostra i dati esatti</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Mostra che cosa c’è nella segnalazione sigillata, lettera per lettera.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>I dati esatti</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Che cosa c’è nella segnalazione sigillata.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Fermati: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Non leggibili: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Nessuno. Nessuno ti scriverà.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, su {host}. Solo questo servizio può aprirla.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Questo non è il servizio per cui è stato installato questo programma. Quello è {name}, su {host}. Se non te lo aspettavi, non inviare: chiedi a una persona di cui ti fidi.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>L’ultima volta questo servizio era a un altro indirizzo: {host}. Se non te lo aspettavi, non inviare: chiedi a una persona di cui ti fidi.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>La chiave di questo servizio non è quella dell’ultima volta: qualcun altro forse può aprire quello che invii. Se non te lo aspettavi, non inviare: chiedi a una persona di cui ti fidi.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Codici unici di foto: {pictures}, di video: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Dimensione, sigillata: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Sì, questi codici unici si possono inviare</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Chi cerca le copie</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Apre una pagina con un elenco e poi torna qui.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Crea un caso a parte</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Riceve un numero e un PIN nuovi.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Nascondi i dati esatti</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Va al tuo caso {number} e si aggiunge a quello.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>I servizi che partecipano cercano le copie e decidono che cosa rimuovere. Nessuno cerca nelle chat chiuse, come i messaggi crittografati, o nei servizi che non partecipano.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Va alla cartella che contiene questa.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Più recenti</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Per nome</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Più grandi</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Ordina i file.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>File e cartelle</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Scrivi per cercare. Backspace va su di un livello.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Seleziona tutti i file dell’elenco.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Non selezionare nulla</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Toglie tutta la selezione.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Per selezionarne più di uno, tieni premuto Ctrl mentre fai clic. Non si invia nulla.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Cerca un nome, o scrivi dove si trova</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Viene salvato con questo nome.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Mostra i nomi che corrispondono.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salva qui</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Seleziona solo ciò che lo mostra. Un clic seleziona un file, un altro clic toglie la selezione.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Guarda in questa cartella</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Prendi i file selezionati</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>La mia cartella</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Mostra che cosa c’è lì.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Qui non c’è nulla.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>No, lascia</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Non cambia nulla.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Un modo per contattarti?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Puoi lasciare vuoto. Alcune persone vogliono essere contattate se c’è una domanda.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Indirizzo e-mail (non serve)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Lascia vuoto per continuare senza.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Qualcun altro può leggere la tua e-mail? Allora meglio lasciare vuoto.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Controlla una copia trovata</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>I servizi la troverebbero? I due file si confrontano qui. Non si invia nulla.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Per favore, non salvare una copia da internet per questo. Usane una che è già qui.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>La foto o il video da cui è nata la segnalazione.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Scegli ciò che hai segnalato</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Scegli la copia</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Scegli un altro file segnalato</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>I codici unici sono in preparazione.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Quella che hai scelto per questa segnalazione.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Non hai più ciò che hai segnalato? Bastano i codici unici che hai conservato.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Usa ciò che hai conservato</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Codici unici che hai conservato: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Scelto: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>È proprio lo stesso file. I servizi che partecipano possono trovarlo.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Corrisponde. I servizi che partecipano possono trovare questa copia.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Non corrisponde. È tua? Allora metti anche questa copia in una segnalazione.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>È troppo uniforme o scura per capirlo. È tua? Allora metti anche questa copia in una segnalazione.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Questo file non si può confrontare.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Salva per dopo</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Salvala in un file</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Qui o su una chiavetta. Solo il servizio può aprire quel file.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Lasciala su questo computer</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>La ritrovi nella prima pagina. Altre persone che usano questo computer possono vederla o eliminarla.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>La segnalazione viene inviata o salvata.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Non aspettare</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>La segnalazione aspetta qui. Puoi inviarla di nuovo.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Vai alla scheda del caso</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>La segnalazione aspetta finché non la invii.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Eliminala qui</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Chiede ancora una volta prima di fare qualcosa.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Eliminare per sempre questa segnalazione da questo computer? Non è stata inviata.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sì, elimina</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>La toglie da questo computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>La segnalazione sigillata va a {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Non è ancora inviata</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Ora non si invia nulla. Puoi inviarla un altro giorno, o da un altro computer.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>La tua segnalazione è al sicuro: ora aspetta su questo computer, sigillata. La ritrovi nella prima pagina.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>L’invio non è riuscito. Prossimo tentativo tra {seconds} secondi.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva la segnalazione</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>La segnalazione si sta aprendo.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Non ancora finite</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Quella che hai scelto per questa segnalazione.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Apre la segnalazione non finita.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Chiede ancora una volta prima di fare qualcosa.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Eliminare per sempre questa segnalazione non finita?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sì, elimina</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>La toglie da questo computer.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Segnalazione non finita {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Dove andare</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Qui non è stato conservato nulla, e nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Indirizzi al {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Qualcuno con cui parlare</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Apre un elenco di linee di aiuto.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Che cos’altro aiuta</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Passi per le minacce, per i post online e altro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Chiude la finestra.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Nascondi dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronti</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermati</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Doppioni</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Mostra solo queste righe.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Toglie dall’elenco i file selezionati. I file restano.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Rimette l’ultima cosa rimossa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Riprova con i file selezionati.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continua con il resto</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Riprende quello che è stato fermato.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Mostra o nasconde i dettagli delle righe selezionate.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Guardalo</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Apre il file selezionato, e prima dice quale traccia lascia.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Aspetta prima del file successivo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Ferma i file che non sono pronti. Puoi continuarli dopo.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Nascondi nomi</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Mostra «Foto 1» al posto di un nome.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Scegli le foto e i video</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>I loro codici unici si creano qui, su questo computer. Non si invia nulla.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Scegli file</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Usa i file di esempio</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Aggiunge immagini innocue e un breve video per fare una prova.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Puoi anche trascinarli qui, o incollarli con Ctrl e V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>File scelti</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Ogni riga dice com’è venuto il suo codice unico.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Quanto è fatto di tutti i file.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Continua un altro giorno</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Apre una pagina per conservare ciò che è fatto con una frase segreta.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Manca meno di un minuto.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Minuti che mancano, circa: {minutes}.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Mostra tutti i file di una cartella, e tu selezioni ciò che va qui.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Il programma che lo mostra può ricordarlo, per esempio in un elenco degli ultimi file aperti. Quella traccia non dipende da noi.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Sì, aprilo</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Apre il file nel programma che questo computer usa per quel tipo.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Non aprirlo</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Qui va solo ciò che lo mostra. Seleziona gli altri e rimuovili.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Pronti: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Da fare: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Fermati: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Non leggibili: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Doppioni: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Lì non c’è nessun file. Copia o trascina il file stesso, così come sta in una cartella.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Seleziona ciò che va qui</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Uscita rapida</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Chiude tutto subito. Premere Maiusc tre volte fa lo stesso.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Va alla pagina precedente. Le tue risposte restano.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>La cosa principale da fare in questa pagina.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Quello che hai messo non è salvato. Se chiudi la finestra, va perso.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Chiude la finestra. Ciò che non è salvato va perso.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Qualcosa in questa rete, come il filtro di una scuola, potrebbe vedere che il servizio è stato usato. Ciò che è stato inviato è rimasto sigillato.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Qualcosa in questa rete, come il filtro di una scuola, può aver visto che è stata inviata una segnalazione, e il suo numero del caso. La segnalazione stessa è rimasta sigillata.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Salva due pagine da stampare.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Guida per i genitori</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Guida per gli operatori</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>La guida è salvata.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Una guida per i genitori</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Una guida per gli operatori</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Un giovane su cinque non l’ha detto a nessuno (Thorn, 2022), a volte per paura di guai a casa. Prima ascolti. Poi fate i passi insieme.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Qualcuno con cui parlare</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Ascoltano e non giudicano. Non devi dire il tuo nome.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Mostra le linee di aiuto di questo Paese.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Dati al {day}. Numeri e orari possono cambiare; li trovi sui loro siti.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>In quale Paese ti trovi?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Per genitori e altri adulti</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Per ragazze e ragazzi</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Per tutti</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Anche in chat, sul sito web.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Puoi selezionare e copiare questo.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Giorno e notte.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} - {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, dalle {begins} alle {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Conserva le note</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Note e lettere restano su questo computer, sigillate. Non ne viene inviato nulla.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Sono conservate. Nella prima pagina scegli «Torna a una segnalazione salvata», poi Note.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Continua un altro giorno</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Le tue risposte e i codici unici pronti sono conservati qui, sigillati. Le foto no.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Scegli una frase segreta che puoi ricordare. Se la dimentichi, nessuno può riaprire questo, e ricominci da capo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Almeno otto caratteri. Alcune parole vanno bene.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La stessa ancora una volta</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Così un errore di battitura non ti chiude fuori.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>La segnalazione viene sigillata.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Servono almeno otto caratteri.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Le due non sono ancora uguali.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>È conservata. Nella prima pagina, scegli «Torna a una segnalazione salvata» per continuare.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Chiedi all’app o al sito di rimuoverlo</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Per una legge degli USA hanno 48 ore per farlo. Qui scrivi la lettera. La invii tu.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>La lettera ha bisogno di un nome. Per questo è separata dalla tua segnalazione, e da qui non ne viene inviato nulla. Si conserva solo se lo chiedi.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>È nella lettera, e da nessun’altra parte.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>App o sito</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Che cos’è?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Dove si trova?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Chi firma la lettera?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Nome di chi firma</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Indirizzo e-mail o numero di telefono</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>La spunta alla fine</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un’altra</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Il suo nome</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Un’immagine</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Un video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Immagini e video</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Copia l’indirizzo. Non c’è? Allora scrivi il nome utente, e dove si trova nell’app.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>La persona che si vede</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Un genitore o tutore</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Qualcuno a cui quella persona l’ha chiesto</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Dico in buona fede: la persona che si vede non ha accettato che sia mostrato lì.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Scrivi la lettera</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Manca ancora: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Vale finché non chiudi il programma. Non si conserva nulla.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Mostra tutti i testi in questa lingua.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Nessuno cresciuto con questa lingua ha ancora controllato questi testi.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>La lettera è pronta</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>È in inglese, per un’azienda degli USA. Inviala tu, e non allegare nessuna immagine.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Conservala qui, sigillata</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>La conserva con le tue note, con una frase segreta.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Le 48 ore contano da allora.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Conta le 48 ore</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Quando l’hai inviata?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>È ancora lì</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Scrive un reclamo all’ufficio degli USA che vigila su questa legge.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Dove fare reclamo</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Questo è il reclamo. Invialo tu, su questa pagina:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Cerca TAKE IT DOWN Act nell’aiuto di {platform}. Indica un modulo o un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Il modulo si chiama: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Invia lì la lettera. Poi torna qui, e scrivi quando l’hai inviata.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>Le 48 ore finiscono il {end}. Ore che restano: {hours}. È ancora lì, dopo? Il reclamo è pronto qui.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>Le 48 ore sono finite il {end}. È sparito?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>È stata inviata</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Aspetta su questo computer</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>È salvata</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>I nuovi file vanno con il caso che hai già. Numero e PIN restano gli stessi.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Questa è la scheda del caso. Per favore, la dia alla persona giovane.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Questa è la tua scheda del caso. Conserva numero e PIN: nessuno può ritrovarli per te.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>È online adesso? Dillo anche alla CyberTipline: {place}. Loro si occupano di quel post.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Con questo numero e questo PIN puoi vedere come va, aggiungere file o ritirarla: avvia il programma e scegli «Controlla o ritira una segnalazione».</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Il numero e il PIN funzionano appena la segnalazione è inviata: avvia il programma e scegli «Torna a una segnalazione salvata».</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Senza il programma, puoi vedere come va o ritirarlo in un browser:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Avvia di nuovo questo programma, scegli «Torna a una segnalazione salvata» e inviala.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Avvia questo programma, qui o su un altro computer, scegli «Torna a una segnalazione salvata» e poi scegli il file.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>La segnalazione aspetta, sigillata. Non si invia nulla finché non la invii tu.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>I servizi che partecipano ora prendono i codici unici e cercano le copie. Possono servire alcuni giorni. Decidono loro che cosa rimuovere.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Guarda tra qualche giorno come va: «Controlla o ritira una segnalazione», nella prima pagina. Se per allora non è stato trovato nulla, è normale.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Per favore, non pubblicare e non inoltrare la foto, nemmeno per avvisare altri.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Per favore, non inoltri la foto, nemmeno per avvisare altri.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Per favore, non pubblicare di nuovo la foto: può essere bloccata, e con lei il tuo account.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Qualcuno minaccia la persona giovane? Non pagate. Conservate i messaggi e smettete di rispondere.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Qualcuno ti minaccia? Non pagare. Conserva i messaggi e smetti di rispondere.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Puoi avere aiuto lo stesso</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Senza la foto non c’è un codice unico. Parlane invece alla CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Sai dove è stata pubblicata? Usa anche il modulo di segnalazione di quell’app o di quel sito.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Ci sono altri aiuti</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Questo servizio è per foto di nudo o sessuali. Qualcuno ti minaccia o ti fa del male? Vai qui:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Per altre foto, usa il modulo di segnalazione dell’app o del sito. Aiuta anche parlare con una persona adulta di cui ti fidi.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Note per dopo</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Nomi utente, indirizzi, giorni: aiutano un adulto che ti aiuta. Solo parole, niente immagini.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Conservale qui, sigillate</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Le conserva su questo computer, con una frase segreta.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Quella che hai scelto per queste note.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Apri le note</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Mostra quello che è conservato con questa frase segreta.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Su questo computer ci sono note sigillate.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Le note sono in elaborazione.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Indirizzo della pagina o del post</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>È nelle tue note, e da nessun’altra parte.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Aggiungi questa nota</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Eliminare per sempre le note conservate qui?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Quello che hai scritto è solo qui. Conservalo, stampalo o salvalo, altrimenti va perso.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Sono conservate su questo computer, sigillate, in {file}. Nessun altro le ha.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Toglila</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Toglie questa nota dall’elenco.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Apri la lettera</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>La mostra, con le sue 48 ore.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Lettera a {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Telefono Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Mostra i passi con il cavo.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Deve arrivare su questo computer? Allora con il cavo</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Collega il telefono con il suo cavo, sbloccalo e tocca il messaggio su USB. Scegli «Trasferimento di file».</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Collega l’iPhone con il suo cavo, sbloccalo e tocca «Autorizza».</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Apri il telefono nel programma dei file di questo computer. Le sue foto sono in DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Copia solo questo file in una tua cartella. Lascialo sul telefono.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Torna indietro qui, scegli «Su questo computer» e crea il codice unico.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Poi elimina la copia e svuota il cestino.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Non inviartelo mai per chat, e-mail o cloud: lì resta una copia.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Usa il dispositivo su cui si trova</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Per favore, non inviarlo e non copiarlo su questo computer. Su quel dispositivo, apri questa pagina:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Lì si crea il codice unico. La foto resta su quel dispositivo.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Le segnalazioni salvate sono in lavorazione.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Ciò che non è stato inviato resta com’era.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservate su questo computer</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Prossimo tentativo tra {seconds} secondi.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Si collega al servizio e invia questa segnalazione.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Scrive la segnalazione sigillata in un file o su una chiavetta.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Chiede ancora una volta prima di fare qualcosa.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Eliminarla per sempre da questo computer? Ciò che è stato inviato resta al servizio.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sì, elimina</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>La toglie da questo computer.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Salvata il {day}. Foto e video: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Aspetta qui. Non ne è stato inviato nulla.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Può essere arrivata. Puoi inviarla di nuovo: non conta mai due volte.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>È arrivata. Il numero e il PIN della scheda del caso ora funzionano.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Il servizio non l’ha accettata. Puoi fare di nuovo la segnalazione.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>È stata ritirata.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Scrivi all’app o al sito</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Scrive una lettera che chiede di rimuoverlo entro 48 ore.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Chi, dove, quando, che cosa: per un adulto che aiuta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Copia il testo. La copia si cancella dopo un minuto.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Lo salva come pagina da stampare.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Salva come testo</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Lo salva come testo semplice.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Salvato. Chi ha questo file può leggerlo.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>nascosti: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>collegamenti ad altri posti: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>file di sistema: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>dentro troppe cartelle: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>cartelle che non si possono aprire: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Non in questo elenco: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Prova: da qui nulla arriva a nessuno.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Nessuna stampante trovata. Puoi salvarlo come PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Scegli una stampante. Il foglio può restare un po’ nella sua coda. È in un’altra stanza? Allora vai presto a prenderlo.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Lo stampa lì subito.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>Codice QR per {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Inquadralo con la fotocamera di un telefono.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Scegli una risposta. Funzionano anche i tasti dei numeri.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Tappe</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>A che punto del percorso sei.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
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
        <translation>File {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Creazione del codice unico: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Uguale a {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Codice unico forte</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Codice unico debole</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Solo copie esatte</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Questo non si legge</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>«Continua con il resto» lo riprende.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Conta una volta sola.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>È lungo o pieno di movimento. Un pezzo breve potrebbe non essere trovato.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Si possono trovare anche copie un po’ modificate.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Una foto uniforme o scura: si possono trovare solo copie esatte o molto simili.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Si possono trovare solo copie esatte di questo file.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Codici unici: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Trovato in circa {count} su 100 modi in cui le persone modificano una foto o un video.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Torna a una segnalazione salvata</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Le segnalazioni conservate qui sono nell’elenco. Una segnalazione su una chiavetta è un file che finisce con .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Scegli un altro file</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Apre una pagina per scegliere una segnalazione salvata. Non si invia nulla.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Scegli il file</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>La segnalazione viene letta o inviata.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Non aspettare</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>La segnalazione resta nel suo file.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Invia tutto</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>È arrivata. Il numero e il PIN della scheda del caso ora funzionano.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>L’invio non è riuscito. Prossimo tentativo tra {seconds} secondi.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>È una segnalazione salvata, ed è completa: {size}, sigillata. Va a {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>È stata fatta per prova.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Chi cerca le copie</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Le app e i siti che partecipano ricevono i codici unici. Cercano e decidono loro.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Carica l’elenco</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Carico l’elenco</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Stiamo chiedendo al servizio.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Per avere l’elenco serve internet. Nulla su di te o sui tuoi file viene inviato.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Nessuno cerca nelle chat chiuse, come i messaggi crittografati, o nei servizi che non partecipano. Puoi comunque chiedere a loro di rimuoverlo, con i loro moduli.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Ora l’elenco non è raggiungibile. Non ti serve per continuare. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>L’elenco del {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Nessuna app e nessun sito partecipa ancora.</translation>
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
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Valgono finché non chiudi il programma. Non si conserva nulla.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Ingrandisce tutto il testo. Anche Ctrl e più.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Rimpicciolisce tutto il testo. Anche Ctrl e meno.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Nascondi i nomi dei file</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Mostra «Foto 1» al posto di un nome.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Eliminare per sempre tutte le segnalazioni, note e lettere su questo computer? Ciò che è stato inviato resta inviato.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Apre un elenco di tutte le lingue.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Chiaro, scuro e colori forti seguono le impostazioni di questo computer.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Chiede ancora una volta prima di fare qualcosa.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sì, elimina</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Le toglie da questo computer.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>È eliminato. Una chiavetta o un backup può avere ancora una vecchia copia sigillata.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Dimensione del testo: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>È stato condiviso?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>È stato condiviso, per quanto ne sapete lei o suo figlio o sua figlia?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>È stato condiviso, per quanto ne sapete lei o quella persona?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Puoi continuare con qualsiasi risposta.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Inviato a qualcuno, o pubblicato online.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Non lo so</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Se lo trovi online, dillo anche alla CyberTipline: {place}. Loro si occupano di quel post. Puoi farlo dopo, o da un altro dispositivo.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Ti si vede senza vestiti, in parte senza vestiti o in qualcosa di sessuale?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Si vede suo figlio o sua figlia senza vestiti, in parte senza vestiti o in qualcosa di sessuale?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Si vede la persona giovane senza vestiti, in parte senza vestiti o in qualcosa di sessuale?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Valgono anche le immagini inventate, per esempio fatte con l’IA.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Collegato al servizio poco fa.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Offline. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>È stato chiesto solo un elenco. Nulla di tuo è stato inviato.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Sono stati inviati solo un numero del caso e un PIN.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>L’invio è stato tentato. Non è ancora confermato.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>È stata inviata una segnalazione sigillata. I file sono rimasti qui.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Fermare la diffusione di una foto o di un video</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Non sei nei guai. Puoi fermarti quando vuoi.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Questa è una prova, con file di esempio da provare. Nessuna segnalazione può arrivare a un servizio vero. Ciò che invii resta su questo computer per una settimana, così puoi vedere come va. Nelle impostazioni puoi eliminarlo.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Torna a una segnalazione salvata</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Invia una segnalazione salvata prima.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Controlla o ritira una segnalazione</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Servono il numero del caso e il PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Fai prima una prova</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Termina la prova</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>Nella prova ogni passo funziona, e nessuna segnalazione può arrivare a un servizio vero.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Dimensione del testo, nascondere i nomi ed eliminare tutto.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Apre un elenco di tutte le lingue.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Qui si crea un codice unico: un codice fatto a partire dalla foto o dal video. I servizi che partecipano ricevono il codice e cercano le copie.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>La foto o il video resta su questo computer. Nessuno lo guarda.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Bastano circa 5 minuti. Non serve un nome.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Per uscire in fretta, fai clic su «Uscita rapida», o premi Maiusc tre volte in cinque secondi. Ciò che non hai salvato va perso. Un file che hai salvato resta dov’è, e questo computer può ricordare che il programma è stato usato.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Informazioni e privacy</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Che cosa succede a quello che metti qui.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Qualcuno con cui parlare</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Apre un elenco di linee di aiuto.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Dov’è la foto o il video?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>O su una chiavetta o un disco collegato.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Su un telefono o un altro dispositivo</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Per favore, non copiarlo qui.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Non ce l’ho più</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Ci sono altri aiuti.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Per chi è?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Per me</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Nella foto o nel video ci sono io.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Mio figlio o mia figlia</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Sono un genitore o chi ne fa le veci.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Una persona giovane a cui sto vicino</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Per amicizia, o perché insegno o do sostegno.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Che cosa aiuta: dire che non è colpa di suo figlio o di sua figlia, e che è un bene che lei lo sappia. Per favore, non frughi nel telefono, non inoltri la foto e non pubblichi nulla a riguardo.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Che cosa aiuta: dire che non è colpa sua, e che è un bene che lei lo sappia. Per favore, non si faccia mandare la foto, e non la inoltri.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Sei qui.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Una tappa del percorso.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opzioni</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>dati</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostra questo aiuto ed esce</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: così non funziona: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>dato %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>manca ancora: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>dati sconosciuti: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r qui non esiste (si può scegliere tra %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>non si può usare insieme a %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>manca un dato</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>manca almeno un dato</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Indica che cosa è stato inviato: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Non c’è niente con cui confrontare.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Non è stato trovato niente di simile.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} bit su 256 sono diversi da quelli di {file} ({variant}). Fino a {most} corrisponde.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>Il {share} % dei suoi fotogrammi è in {file} ({variant}). Dal {least} % in su corrisponde.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>I byte sono quelli di {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Ritirare il caso {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato niente.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} è stata ritirata prima dell’invio. Nessuno ce l’ha, e il suo file sigillato è eliminato.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>servizi: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiato</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Preso da</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloccato da</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Un filtro su questo computer o sulla rete ha potuto vedere che il servizio è stato usato. Non ha potuto vedere per che cosa: quello è sigillato, e solo il servizio può aprirlo.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Un filtro su questo computer o sulla rete ha potuto vedere che qualcosa è stato inviato al servizio, e il numero del caso e le quantità nella sua risposta. La segnalazione stessa è sigillata, e solo il servizio può aprirla.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Un filtro su questo computer o sulla rete ha potuto vedere che una segnalazione è stata inviata al servizio, e l’eventuale risposta. La segnalazione stessa è sigillata, e solo il servizio può aprirla.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Un filtro su questo computer o sulla rete ha potuto vedere che è stato chiesto l’elenco dei servizi, e l’elenco.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Forse è arrivato. Chiedere di nuovo non fa danni.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Indica il servizio: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Non è stato possibile annotare dove va questo, quindi la prossima volta un cambiamento non si noterà.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>No, fermati qui</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Sì, so che è giusto</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Continuare lo stesso?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Non è mai stato usato prima su questo computer.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Servizio: {name}, su {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Questa è una prova e non arriva a nessuno.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Attenzione: questo programma è stato installato per un altro servizio, {name}, su {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Attenzione: l’ultima volta {name} era su {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Attenzione: {name} ha una chiave diversa dall’ultima volta, quindi forse altre persone possono aprire quello che invii.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Se non te l’ha detto qualcuno di cui ti fidi, fermati qui e chiedi.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Servizio: su {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Questo computer non conosce il suo nome; qui non è mai stato usato prima.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>limiti di memoria, nessuna scrittura di file, nessuna copia della memoria</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>nessun nuovo permesso</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>nessun altro programma può guardare nella sua memoria</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: nessun file e nessuna cartella</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: un breve elenco di chiamate di sistema</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>job di un solo processo, con un limite di memoria</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>integrità bassa</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>profilo di isolamento: solo calcolo</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>aprire una connessione</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>aprire un file</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>guardare in una cartella</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>scrivere un file</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>avviare un altro programma</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Qui non si può avviare nessun processo che legge file. Installa di nuovo il programma, o usa un altro computer.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>I file vengono letti in processi separati. Che cosa tiene chiuso un processo così, qui:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Che cosa è stato negato proprio ora a uno di loro, quando ha provato a:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>negato</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>POSSIBILE</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Con che cosa si leggono i file:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>NON C’È</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>File insieme: {count}. Memoria massima per ciascuno: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Le segnalazioni che conservi sono in {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Lì non è ancora conservato niente.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>In quella cartella non si può scrivere.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Un file dannoso potrebbe fare ciò che è segnato con {possible}. Usa un altro computer per i file di persone sconosciute.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Le tue risposte, e ogni codice unico già fatto, saranno conservati con una frase segreta. Se la dimentichi, nessuno può più aprirli, e ricominci da capo. Le immagini stesse non vengono conservate.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>legge la frase segreta della bozza da un file (- è lo standard input)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Si continua con {draft}. Codici unici già fatti: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Niente di ciò che è conservato qui dice di essere diventato quel caso. Si confronta con ciò che può esserlo: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Nessuna segnalazione non finita che questa frase segreta apre è diventata quel caso. Indica invece il file che hai inviato: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>La frase segreta viene chiesta in un terminale. Senza terminale, usa {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Una frase segreta ha almeno {count} caratteri. Qualche parola va bene.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Di nuovo la stessa frase segreta:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Le due frasi segrete sono diverse. Non è stato conservato niente.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>fatto, ma almeno un file non si è potuto leggere</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>il comando non è stato capito</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>le risposte portano a un altro servizio; non è stato conservato niente</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>una copia non corrisponde, o è troppo semplice per dirlo</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: qualcosa qui non è come dovrebbe essere</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>fermato con Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>nessuna segnalazione</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>segnalazione salvata</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>non consegnata, riprova più tardi</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>rifiutata definitivamente</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non salvata</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>segnalazione non finita</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>note e lettere</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>imprevisto</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>codici di uscita:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
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
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato niente.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>un oggetto JSON per riga sullo standard output</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>lingua dei testi, per esempio de o pt_BR (se manca: quella del sistema)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>il file che indica il servizio</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>continua anche se il servizio ha un indirizzo diverso, o una chiave diversa, dall’ultima volta</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>legge il PIN da un file (- è lo standard input)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>passa per questo proxy: http://HOST:PORT, o socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); letto anche da TAKEITDOWN_PROXY, e da nessun’altra impostazione</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>un numero di minuti</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un numero maggiore di 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Codici unici di immagini e video, fatti su questo computer, perché le copie non si diffondano. I file stessi non vengono mai inviati. Senza un comando si apre la finestra; con solo una segnalazione salvata (REPORT.tid) si apre con quella.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>mostra quale versione è questa, ed esce</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>a che punto è un caso</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>ritira un caso</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>chi cerca le copie, a oggi</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>va tutto bene qui, e che cosa tiene chiuso un file dannoso? senza rete</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>questa installazione è come dovrebbe essere? senza rete</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>somme di controllo di tutti i file, da chi ha pubblicato il programma</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>mostra le somme di controllo dei file che sono qui</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>fa i codici unici e li mostra; senza rete</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>file o cartella</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>mostra anche i codici unici stessi</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>prende esattamente i fotogrammi che il vPDQ di riferimento prende a questo ritmo (se manca: tutti, tenendo quelli diversi)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>numero massimo di hash di un’immagine, per trovare anche le copie modificate: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>conserva con una frase segreta ciò che è fatto, e la prossima volta continua da lì</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>questa copia corrisponde a ciò che è stato inviato? senza rete</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>file o cartella da confrontare</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>ciò che è stato inviato; si può dare più volte</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>mostra quanto è vicina, e a quale file</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>confronta con la bozza da cui è nata la segnalazione di questo caso</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>confronta con i codici unici che questa bozza conserva</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>fa una segnalazione e la salva sigillata, per inviarla ora o più tardi</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>fa un’altra segnalazione con nuovi file per un caso che hai già</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>il suo numero del caso</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>file o cartella (se manca: tutto ciò che la bozza contiene)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>chi fa la segnalazione</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>meno di 18 anni nell’immagine</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>mostra nudità o qualcosa di sessuale</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>è stata condivisa</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>un modo per il contatto; non è necessario. Altri programmi qui possono vedere che cosa riceve un comando: senza un indirizzo dopo, viene chiesto</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>lo legge da un file (- è lo standard input)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>il file da scrivere, da inviare da qualsiasi computer (se manca: conservato su questo)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>conserva subito risposte e codici unici con una frase segreta, e la prossima volta continua da lì</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>mostra proprio i byte che vengono sigillati</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>elenca le segnalazioni conservate su questo computer</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>scrive in un file una segnalazione conservata, per inviarla da un altro computer</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>come la mostra l’elenco</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>scrive una lettera secondo il TAKE IT DOWN Act degli USA; non viene inviato nulla</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>note come prove, sigillate su questo computer; solo parole</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>scrive la guida per i genitori o per gli operatori in PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>quello che serve per la lettera, come oggetto JSON (- è lo standard input); se manca, viene chiesto tutto. Chiavi: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>continua con la lettera conservata qui, diretta a questa piattaforma</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>scrive in questo file: .pdf come PDF, altrimenti come testo (se manca: mostra qui)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>quando l’hai inviata: now (adesso) o &apos;YYYY-MM-DD HH:MM&apos;; le 48 ore contano da allora</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>scrive invece il reclamo alla FTC: le 48 ore sono passate, ed è ancora lì</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>conserva la lettera con le note, sigillata</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>aggiunge una nota, come oggetto JSON con una o più delle chiavi user, place, when e what (- è lo standard input)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>per chi è</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>il Paese di cui riporta le linee di aiuto (se manca: quello del sistema)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>il file da scrivere</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>legge la frase segreta delle note da un file (- è lo standard input)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>elimina per sempre da questo computer le segnalazioni conservate, o tutto</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>una segnalazione non finita</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>tutto ciò che il programma ha mai conservato qui</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>non chiede di nuovo</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>invia le segnalazioni salvate; inviare due volte non fa danni</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>segnalazioni conservate o file (se mancano: tutte quelle che aspettano su questo computer)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>continua a provare, con pause sempre più lunghe, per 60 minuti o per quelli indicati (0: un solo tentativo); Ctrl-C lo ferma</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>invia solo ciò che è stato fatto per questo servizio</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>numero del caso, con o senza trattini; o l’ID di una segnalazione conservata e mai inviata</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>numero del caso, con o senza trattini</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Per un’immagine fatta a 18 anni o più, il posto giusto è StopNCII.org. Funziona allo stesso modo: l’immagine resta da te. Vai su https://stopncii.org . Qui non è stato conservato niente.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Questo servizio è per immagini che mostrano nudità o qualcosa di sessuale. Per altre immagini, usa il modulo di segnalazione del sito o dell’app dove si trovano. Puoi anche parlarne con qualcuno di cui ti fidi. Qui non è stato conservato niente.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Il contatto viene chiesto in un terminale. Senza terminale, usa {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Serve ancora: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Un indirizzo e-mail, se vuoi che ti si possa contattare (altrimenti premi solo Invio):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Indica i file, o una bozza che contiene i loro codici unici.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Viene inviata sigillata, con queste intestazioni e nessun’altra:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>La tua segnalazione non finita è ancora conservata. Per eliminarla: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Per inviarla: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Qui non ci sono linee di aiuto di quel Paese. Ci sono per: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Salvata in {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Salvata su questo computer come {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Non è stato inviato niente.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Prova: questa segnalazione non arriverà a nessuno.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Scrivi adesso tutti e due. Vengono mostrati una volta sola, e nessuno può ritrovarli per te.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>aspetta l’invio</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>in corso di invio, o forse inviata: inviarla di nuovo non conta mai due volte</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>ricevuta dal servizio</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>non accettata dal servizio</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Eliminato. Un disco SSD, una chiavetta o un backup può tenere vecchie copie per un po’. Di una segnalazione salvata, è un file sigillato che solo il servizio può aprire; di una non finita, un file che solo la frase segreta può aprire.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Qui non è salvata nessuna segnalazione.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Segnalazioni che si possono inviare: {count}. Il comando per farlo: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Scritta in {file}. Chiunque può inviarla, da qualsiasi computer, e solo il servizio può aprirla. Inviarla anche da qui non conta mai due volte.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Indica che cosa eliminare, o usa {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Non è stato eliminato niente.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Eliminare per sempre tutto ciò che il programma ha mai conservato qui?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Eliminare per sempre ciò che hai indicato?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Forse non ancora inviate, tra queste: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Sì, elimina per sempre</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Segnalazione {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Qui non aspetta nessuna segnalazione salvata.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Fermato. Ciò che non è stato confermato è ancora salvato. Inviarlo di nuovo non conta mai due volte.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Il prossimo tentativo è tra {seconds} secondi.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} era già stata ricevuta; inviarla di nuovo non ha cambiato niente.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} è stata ricevuta.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Era una prova e non arriva a nessuno.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>codici unici: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Qui non è stato possibile annotarlo. Inviarla di nuovo non fa danni, e nemmeno eliminarla.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Servizi che ricevono codici unici da {name}, al {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>immagini e video: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Scrivi un numero da {first} a {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Per favore, scrivi uno dei numeri.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>Il PIN viene chiesto in un terminale. Senza terminale, usa {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Questo file non si può leggere: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Tutto è come dovrebbe essere.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Qualcosa non è come dovrebbe essere: non usarlo per una segnalazione.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>NON SI AVVIANO</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>NIENTE LI TIENE CHIUSI</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, insieme {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>risultati noti</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>RISULTATI SBAGLIATI</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>nessun altro programma può guardarci dentro</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>altri programmi possono guardarci dentro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Programma principale</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Aiutanti</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>qui non c’è; confronta il numero qui sopra con uno che ti è stato dato</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>tutti i file corrispondono</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>NON CORRISPONDE</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Una lettera a cui manca una di queste cose potrebbe essere ignorata. Manca ancora: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Lettere conservate: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Quello che serve per la lettera viene chiesto in un terminale. Senza terminale, usa {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Queste risposte non si possono usare: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Una riga vuota quando hai finito.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>L’ora si scrive così: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Quell’ora deve ancora arrivare.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Per il reclamo serve l’ora in cui hai inviato la lettera: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Quando è inviata, conta così le 48 ore: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Qui non sono conservate note.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Chi ha questo file può leggerlo.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>non ancora inviata</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>Le 48 ore finiscono il {end}. Ore che restano: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>Le 48 ore sono finite il {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Conservato su questo computer, sigillato: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Le note saranno conservate con una frase segreta. Se la dimentichi, nessuno può più aprirle. Non si conservano immagini.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Una nota è un oggetto JSON con una o più di queste chiavi: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota è vuota.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Qualcosa non ha funzionato. I tuoi file sono al sicuro e non sono stati inviati. Riprova.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Questo file non è lì. Controlla il nome e sceglilo di nuovo.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Questo file non è una foto né un video. Scegline un altro.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Questo è un collegamento a un altro file. Scegli proprio la foto o il video.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Questo file è nel tuo cloud e non su questo computer. Prima scaricalo, poi sceglilo di nuovo.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Questo file è vuoto. Cerca il file completo e scegli quello.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>In questa cartella non ci sono file. Scegline un’altra.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Non è stato possibile leggere questo file. Controlla che il suo disco sia collegato, poi riprova.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Questo file è cambiato durante la lettura. Chiudi gli altri programmi che lo usano, poi riprova.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Questa non è una foto o un video che si può leggere qui. Scegli proprio la foto o il video.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Questo file è danneggiato, o di un tipo che qui non si può leggere. Si possono trovare solo le sue copie esatte. Se lo hai anche in un’altra forma, aggiungi quella.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Una parte di questo file manca o è danneggiata. I suoi codici unici sono quelli di ciò che resta, come si vede su uno schermo. Se ne hai anche uno intero, aggiungilo.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Questa foto è troppo grande per essere esaminata. Si possono trovare solo le sue copie esatte.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Questo file ha il suono ma non le immagini. Si possono trovare solo le sue copie esatte.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Non è stato possibile esaminare questo file. Al massimo si possono trovare le sue copie esatte.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Questo file ha richiesto troppo tempo. Al massimo si possono trovare le sue copie esatte.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Mancano ancora alcune risposte. Torna indietro e rispondi.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Nessuno di questi file ha dato un codice unico, quindi non c’è nulla da inviare. Scegli altri file.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>È troppo per una sola segnalazione. Fai due segnalazioni con meno file ciascuna.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Questo non sembra un indirizzo e-mail. Controllalo, o lascia vuoto.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Non c’è nessuna segnalazione salvata con questo nome. Controlla il nome.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Questo file non è una segnalazione salvata. Scegli il file che finisce con .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Questa segnalazione salvata è danneggiata e non si può inviare. Usa un’altra copia, o fai di nuovo la segnalazione.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Questa segnalazione è stata fatta con una versione più nuova di questo programma. Inviala con quella versione.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Questa segnalazione è stata fatta per un altro servizio, e solo quello può aprirla. È ancora al sicuro nel suo file.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Non è stato possibile salvare lì la segnalazione. Nulla è andato perso: scegli un altro posto.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>C’è già un file con questo nome. È rimasto com’era: scegli un altro nome.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Lì non c’è più spazio. Nulla è andato perso: fai spazio o scegli un altro posto.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Un’altra finestra o un comando sta lavorando sulle segnalazioni salvate. Aspetta che finisca, poi riprova.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>La cartella delle segnalazioni salvate ora non si può modificare. Le segnalazioni al suo interno sono al sicuro, e nulla è stato inviato.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Qui non c’è nessuna segnalazione salvata con questo segno. Guarda l’elenco e riprova.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Il servizio ha questa segnalazione, o potrebbe averla. Per ritirarla, usa il suo numero del caso e il PIN.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Non c’è nessuna segnalazione non finita con questo nome. Controlla il nome.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Questo file non è una segnalazione non finita. Scegline un altro.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Questa segnalazione non finita è danneggiata e non si può aprire. Nulla è stato inviato. Per favore, ricominciala.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Questa segnalazione non finita è stata fatta con una versione più nuova di questo programma. Aprila con quella versione.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Questa frase segreta non la apre. Riprova. Nessuno può ritrovare una frase segreta dimenticata: in quel caso, ricomincia.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Un’altra finestra o un comando tiene aperta questa segnalazione non finita. Prima chiudila lì.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Queste note non si aprono. Forse sono danneggiate, o fatte da una versione più nuova.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Un’altra finestra ha cambiato queste note. Salva le tue in un file, e riapri le note.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Alcuni caratteri non possono andare in un PDF. Salvalo come testo.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Il file che indica il servizio non si può usare. Chiedilo di nuovo dove lo hai avuto.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Il servizio ora non ha potuto riceverlo. Riprova più tardi.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Nessun collegamento al servizio. Controlla internet e riprova.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Il servizio non ha risposto. Forse ha ricevuto l’invio, forse no. Invia di nuovo: non conta mai due volte.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Il proxy non ha creato un collegamento, quindi nulla è stato inviato. Controlla il suo indirizzo, o prova senza.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Qualcosa in questa rete vuole leggere ciò che si invia, quindi nulla è stato inviato. Può essere un filtro o una pagina di accesso. Prova un’altra rete.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Non è stato possibile controllare il collegamento, quindi nulla è stato inviato. Guarda la data e l’ora di questo computer. Se sono giuste, riprova domani.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Al posto del servizio ha risposto qualcos’altro. Può essere una pagina di accesso del Wi-Fi. Accedi, poi riprova.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Il servizio è occupato. Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Il servizio non ha accettato questa segnalazione. Per favore, falla di nuovo.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Questa segnalazione è troppo grande per il server web del servizio, quindi non è stata presa. Fai due segnalazioni con meno immagini ciascuna. Avvisa anche chi gestisce il servizio.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>La tua segnalazione è al sicuro qui.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Questa è una segnalazione di prova e il servizio è vero, o il contrario. Non è stata accettata.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Questo computer non ti lascia aprire questo file. Chiedi a chi si occupa di questo computer, o copia il file nella tua cartella.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Non ci sono ancora codici unici. Scegli invece il file che hai segnalato.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Questo servizio non può ancora ricevere una domanda sigillata, e il numero del caso e il PIN non vengono mai inviati senza sigillo. Nulla è stato inviato. Chiedi a chi gestisce il servizio.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Questo non è il servizio che hai usato l’ultima volta. Nulla è stato inviato. Chiedi a una persona di cui ti fidi se il cambio è giusto.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Questo numero del caso e questo PIN non vanno insieme. Controlla entrambi e riprova.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Ci sono stati troppi tentativi con un PIN sbagliato. Aspetta un po’, poi riprova.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Questo caso è stato ritirato, quindi non si può aggiungere nulla.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Questo non è un numero del caso. Controlla ogni carattere.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>Un PIN ha sei cifre. Controllalo e riprova.</translation>
    </message>
</context>
</TS>
