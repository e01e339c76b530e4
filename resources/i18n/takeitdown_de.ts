<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Über das Programm und den Datenschutz</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Dieses Programm ist kostenlos und eigenständig. Es ist nicht von NCMEC und wird nicht von NCMEC betrieben. Dies ist Version {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Es besteht aus {number} freien Teilen. Die Lizenzen liegen im Ordner {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Das Bild oder Video verlässt diesen Computer nie. Niemand sieht es sich an.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Ein Fingerabdruck ist kein Bild. Es ist sehr schwer, daraus etwas zu machen, das man wiedererkennt. Wir verschließen ihn trotzdem, und nur der Dienst kann ihn öffnen.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Was gesendet werden kann: die Fingerabdrücke, die Antworten und die E-Mail-Adresse, falls eine eingegeben wurde. Alles ist vorher zu sehen. Es geht erst los nach einem Klick auf „Jetzt senden“.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Wird das Programm geschlossen, behält es nichts, außer dem, was hier gelassen wurde. Es gibt kein Konto, und niemand zählt, was hier geschieht.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Manche Spuren haben wir nicht in der Hand. Dieser Computer merkt sich vielleicht, dass das Programm lief. Vielleicht legt er auch Teile seines Speichers auf seiner Festplatte ab.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Wer nach Kopien sucht</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Öffnet eine Seite mit einer Liste und kommt hierher zurück.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Das kann man markieren und kopieren.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Kopiert die Adresse.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Auf meinem Handy</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Zeigt einen Code, den die Kamera eines Handys lesen kann.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Kopiert. Man kann sie in einen Browser einfügen.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Code verbergen</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Dafür gibt es eine Stelle</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Warst du 18 oder älter, als es aufgenommen wurde? Dann ist dieser Dienst der richtige:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>War Ihr Kind 18 oder älter, als es aufgenommen wurde? Dann ist dieser Dienst der richtige:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>War der junge Mensch 18 oder älter, als es aufgenommen wurde? Dann ist dieser Dienst der richtige:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Dort geht es genauso: Das Bild bleibt auf dem eigenen Gerät. Es kostet nichts.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Alles wählen, was passt. Dann stehen hier die Schritte.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Besser nicht</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Öffnet eine Liste mit Hilfetelefonen.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Was hier gewählt wird, wird nirgends gespeichert und niemandem gesendet.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Was jetzt hilft</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Passt etwas davon?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Jemand droht, oder will Geld oder noch mehr Bilder</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Jemand droht mir, oder will Geld oder noch mehr Bilder</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Es ist jetzt online</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Man weiß, wer es hat</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Ich weiß, wer es hat</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Jünger als 13</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Ich bin jünger als 13</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Es ist gefälscht oder mit KI gemacht</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Niemand von uns hat die Datei</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Ich habe die Datei nicht</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Zeigt oder versteckt die Schritte dafür.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Nicht bezahlen.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Keine weiteren Bilder schicken.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Die Nachrichten nicht löschen.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Es nicht posten oder weiterleiten, auch nicht, um andere zu warnen.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Quelle: {name}. Die Seite hat kein Datum.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Quelle: {name}, {day}. Das ist mehr als ein Jahr her.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Quelle: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Bezahle nicht, und schick nichts mehr. Antworte nicht mehr, aber behalte die Nachrichten. Sag es heute noch jemandem.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Geh diese Schritte zusammen mit einem Erwachsenen, dem du vertraust.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Sag einem Erwachsenen, dem du vertraust, wer es hat. Zusammen könnt ihr dafür sorgen, dass es aufhört.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Bezahlen Sie nicht, und niemand soll mehr schicken. Nicht mehr antworten, aber die Nachrichten behalten. Hilfetelefone wissen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Gehen Sie diese Schritte gemeinsam, und so schnell, wie das Kind es will.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Niemand soll es noch einmal schicken oder herunterladen. Die CyberTipline hilft auch ohne die Datei:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Der CyberTipline von dem Beitrag erzählen. Sie kümmert sich um diesen Beitrag:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>In Großbritannien nimmt auch Report Remove Bilder von Menschen unter 18 aus Websites heraus. Das beginnt hier:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Auch die App oder Website selbst bitten, es zu entfernen. In den USA hat sie dafür 48 Stunden. Tut sie es nicht, kann man sich hier beschweren:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Schreiben Sie auf, wer es hat. Ein Hilfetelefon geht es mit Ihnen durch.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Auch gefälschte und mit KI gemachte Bilder zählen. Die Fingerabdrücke macht man genauso.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Wie alt bist du auf dem Bild oder im Video?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Wie alt ist Ihr Kind auf dem Bild oder im Video?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Wie alt ist der junge Mensch auf dem Bild oder im Video?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Es zählt das Alter bei der Aufnahme, nicht das Alter heute.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Unter 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 oder älter</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Für dich.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Für Ihr Kind.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Für einen jungen Menschen, dem Sie helfen.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Unter 18 auf dem Bild oder im Video.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Es wurde weitergegeben.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Es wurde nicht weitergegeben.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Ob es weitergegeben wurde, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Das kann man markieren und kopieren.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Kopiert Nummer und PIN. Nach einer Minute werden sie wieder entfernt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Speichert die Karte als Seite zum Drucken.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Speichert die Karte als Bild.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Seite für Browser</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Öffnet eine Liste mit Hilfetelefonen.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Was noch hilft</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Schritte bei Drohungen, bei Beiträgen, die online sind, und mehr.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Dateien zu diesem Fall hinzufügen</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Macht eine weitere Meldung mit derselben Nummer und PIN. Fragt vorher nach.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Sind Nummer und PIN aufgeschrieben? Sie erscheinen erst wieder, wenn die neuen Dateien fertig sind.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Ja, Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Geht zurück zur Liste der Dateien.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Sind Nummer und PIN aufgeschrieben? Wenn das Fenster zu ist, kann sie niemand mehr zeigen.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Ja, schließen</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Schließt das Fenster.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Jemand zum Reden: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Kopiert. Nach einer Minute, oder wenn dieses Fenster zugeht, wird es aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Gemacht für {service} am {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ÜBUNG. Diese Karte erreicht niemanden.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Fallkarte</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Was zum Weitermachen hier blieb, liegt noch hier, verschlossen. Löschen kann man es auf der ersten Seite unter „Zurück zu einer gespeicherten Meldung“.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Zeigt die Drucker dieses Computers.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Fallnummer: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Es ist beim Drucker. Bitte die Seite mitnehmen.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Es ließ sich nicht drucken. Die Karte lässt sich stattdessen als PDF speichern.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Gespeichert. Wer diese Datei hat, kann die Meldung ansehen und zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>„Schnell weg“ öffnet eine andere Website. Wer von dort zurückgeht, findet diese Seite, aber weder Nummer noch PIN noch Antwort.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Der Verlauf dieses Browsers zeigt, dass diese Seite offen war. Auch das Netz kann das sehen. Wer über dieses Gerät bestimmt, oder ein Filter in der Schule, sieht vielleicht auch, was eingetippt wird, und die Antwort.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Besser ein privates Fenster nehmen und es danach schließen.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Eine Meldung ansehen oder zurücknehmen</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Hier kommen die Fallnummer und die PIN von der Fallkarte hin.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Vier Gruppen zu vier Zeichen.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Sechs Ziffern.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Stand abfragen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Frage läuft</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Macht eine weitere Meldung mit derselben Nummer und PIN. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Fragt noch einmal nach, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Wer nach Kopien sucht</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Öffnet eine Seite mit einer Liste und kommt hierher zurück.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Eine gefundene Kopie prüfen</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Öffnet eine Seite, auf der zwei Dateien hier verglichen werden. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ja, zurücknehmen</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Der Dienst verwendet diese Fingerabdrücke nicht mehr.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Endgültig zurücknehmen? Den Diensten wird gesagt, dass sie nicht mehr suchen sollen. Eine zurückgenommene Meldung gilt nicht mehr; dann braucht es eine neue.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Der Dienst hat diese Meldung zurückgenommen, und die Dienste erfahren, dass sie aufhören sollen zu suchen. Niemand hat etwas falsch gemacht. Man kann eine neue Meldung machen.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Die Meldung ist angekommen. Sie wartet auf eine Prüfung, und es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Warum: Es ist mehr darin als in den meisten Meldungen.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Warum: Sie wurde nicht so gemacht, wie dieses Programm Meldungen macht.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Warum: Es sind berühmte oder öffentliche Bilder darin.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Warum: Dieser Dienst ist nicht für das da, was darin ist.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Warum: Der Dienst behält jede Meldung nur eine bestimmte Zeit.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Warum: Die Leute, die den Dienst betreiben, wurden darum gebeten.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Die Meldung ist angekommen. Sie wird gerade bereit gemacht.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Die Meldung gilt. Dienste können nach Kopien suchen.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Die Meldung wurde zurückgenommen. Die Dienste erfahren, dass sie aufhören sollen zu suchen.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Angekommen am {day}. Bilder und Videos darin: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Sie wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Zurückgehalten, weil sie auch zu einem bekannten oder leeren Bild passen: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Die Fingerabdrücke liegen bereit, damit Dienste sie abholen.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Als Nächstes werden die Fingerabdrücke zum Abholen bereit gemacht.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Dienste, die die Fingerabdrücke abgeholt haben: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Noch hat sie kein Dienst abgeholt. In den ersten Tagen ist das normal.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Dienste, die eine Kopie gefunden und gesperrt haben: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Noch nichts gefunden. Das ist normal, und die Dienste suchen weiter.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Prüfen, bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Nur das hier kann diesen Computer verlassen. Die Bilder und Videos bleiben hier.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Die Meldung wird gemacht.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Nötig, um zu senden oder zu speichern. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Lieber für später speichern</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Öffnet eine Seite, auf der man die Meldung speichert. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Geht zurück, um das zu ändern, und kommt dann wieder hierher.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Die Antworten</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Nicht dabei</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Mit dem Rest weitermachen</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Geht zurück zu den Dateien und macht mit dem weiter, was angehalten wurde.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Ein Weg für Rückfragen</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Die genauen Zeichen zeigen</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Zeigt Zeichen für Zeichen, was in der verschlossenen Meldung steht.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Die genauen Zeichen</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Was in der verschlossenen Meldung steht.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Angehalten: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Nicht lesbar: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Keiner. Es kommt keine Nachricht.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, unter {host}. Nur dieser Dienst kann es öffnen.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Das ist nicht der Dienst, für den dieses Programm installiert wurde. Der heißt {name} und ist bei {host}. Wenn das unerwartet kommt: nicht senden, sondern jemanden fragen, dem man vertraut.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Beim letzten Mal war dieser Dienst woanders: {host}. Wenn das unerwartet kommt: nicht senden, sondern jemanden fragen, dem man vertraut.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Der Schlüssel dieses Dienstes ist nicht der vom letzten Mal: Vielleicht kann jemand anders öffnen, was gesendet wird. Wenn das unerwartet kommt: nicht senden, sondern jemanden fragen, dem man vertraut.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Fingerabdrücke von Bildern: {pictures}, von Videos: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Größe, verschlossen: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Ja, diese Fingerabdrücke dürfen gesendet werden</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Wer nach Kopien sucht</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Öffnet eine Seite mit einer Liste und kommt hierher zurück.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Einen eigenen Fall daraus machen</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Er bekommt eine neue Nummer und PIN.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Die genauen Zeichen verbergen</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Sie geht zum Fall {number} und ergänzt ihn.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Dienste, die mitmachen, suchen nach Kopien und entscheiden, was sie entfernen. Niemand sucht in verschlüsselten Chats oder bei Diensten, die nicht mitmachen.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Geht in den Ordner, in dem dieser liegt.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Sortiert die Dateien.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Zum Suchen tippen. Die Rücktaste geht nach oben.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Markiert jede Datei in der Liste.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Keine markieren</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Nimmt alle Markierungen weg.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Mehrere markieren: beim Klicken die Taste Strg halten. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Einen Namen suchen oder eintippen, wo sie liegt</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Unter diesem Namen wird gespeichert.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Zeigt die Namen, die passen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Nur markieren, was es wirklich zeigt. Ein Klick markiert eine Datei, ein zweiter nimmt die Markierung weg.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>In diesen Ordner sehen</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Markierte nehmen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Eigener Ordner</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Zeigt, was dort liegt.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Ein Weg für Rückfragen?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Das kann leer bleiben. Manche möchten gefragt werden, wenn etwas unklar ist.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>E-Mail-Adresse (nicht nötig)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Leer lassen, um ohne weiterzugehen.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Kann jemand anderes die E-Mails lesen? Dann lieber leer lassen.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Eine gefundene Kopie prüfen</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Würden Dienste sie finden? Beide Dateien werden hier verglichen. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Bitte dafür keine Kopie aus dem Internet speichern. Eine nehmen, die schon hier ist.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Das Bild oder Video, aus dem die Meldung gemacht wurde.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Original wählen</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Kopie wählen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Anderes Original wählen</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Die Fingerabdrücke entstehen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Geheimsatz</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Der, der für diese Meldung ausgedacht wurde.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Ist weg, was gemeldet wurde? Fingerabdrücke, die hier liegen, reichen auch.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Nehmen, was hier liegt</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Fingerabdrücke von hier: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Gewählt: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Es ist genau dieselbe Datei. Dienste, die mitmachen, können sie finden.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Sie passt. Dienste, die mitmachen, können diese Kopie finden.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Sie passt nicht. Zeigt sie es auch? Dann gehört auch diese Kopie in eine Meldung.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Sie ist zu einfarbig oder zu dunkel, um es zu sagen. Zeigt sie es auch? Dann gehört auch diese Kopie in eine Meldung.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Diese Datei lässt sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Für später speichern</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>In einer Datei speichern</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Hier oder auf einem Stick. Nur der Dienst kann diese Datei öffnen.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Auf diesem Computer warten lassen</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Man findet sie auf der ersten Seite wieder. Wer diesen Computer auch benutzt, kann sie sehen oder löschen.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Die Meldung wird gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Die Meldung wartet hier. Man kann sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Weiter zur Fallkarte</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Die Meldung wartet, bis sie gesendet wird.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Hier löschen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Fragt noch einmal nach, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Diese Meldung endgültig von diesem Computer löschen? Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Entfernt sie von diesem Computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Die verschlossene Meldung geht an {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Sie ist noch nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Jetzt wird nichts gesendet. Das geht auch an einem anderen Tag oder von einem anderen Computer aus.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Die Meldung ist sicher: Sie wartet jetzt verschlossen auf diesem Computer. Man findet sie auf der ersten Seite wieder.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Es hat nicht geklappt. Nächster Versuch in {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Meldung speichern</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Die Meldung wird geöffnet.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Geheimsatz</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Der, der für diese Meldung ausgedacht wurde.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Öffnet die angefangene Meldung.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Fragt noch einmal nach, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Diese angefangene Meldung endgültig löschen?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Entfernt sie von diesem Computer.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Angefangene Meldung {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Hier wurde nichts behalten und nichts gesendet.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Stand der Adressen: {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Öffnet eine Liste mit Hilfetelefonen.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Was noch hilft</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Schritte bei Drohungen, bei Beiträgen, die online sind, und mehr.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Schließt das Fenster.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Wie eine andere</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Zeigt nur diese Zeilen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Nimmt die markierten Dateien von der Liste. Die Dateien selbst bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Holt zurück, was zuletzt entfernt wurde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Versucht es mit den markierten Dateien noch einmal.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Mit dem Rest weitermachen</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Macht mit dem weiter, was angehalten wurde.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Zeigt oder verbirgt, was hinter den markierten Zeilen steht.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Öffnet die markierte Datei und sagt vorher, welche Spur das hinterlässt.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Wartet vor der nächsten Datei.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Beendet die Dateien, die nicht fertig sind. Man kann später mit ihnen weitermachen.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Zeigt Bild 1 statt eines Namens.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Bilder und Videos auswählen</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Die Fingerabdrücke der Dateien entstehen hier, auf diesem Computer. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Beispieldateien nehmen</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Fügt zum Üben harmlose Bilder und einen kurzen Film hinzu.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Man kann sie auch hierher ziehen oder mit Strg und V einfügen.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Gewählte Dateien</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Jede Zeile sagt, wie gut ihr Fingerabdruck geworden ist.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Wie viel von allen Dateien fertig ist.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>An einem anderen Tag weitermachen</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Öffnet eine Seite, auf der man das Fertige mit einem Geheimsatz hier lässt.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Noch weniger als eine Minute.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Noch etwa {minutes} Minuten.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Zeigt alle Dateien in einem Ordner. Dann wird markiert, was hierher gehört.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Das Programm, das sie zeigt, merkt sie sich vielleicht, zum Beispiel in einer Liste der zuletzt geöffneten Dateien. Diese Spur haben wir nicht in der Hand.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Ja, öffnen</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Öffnet die Datei in dem Programm, das dieser Computer dafür hat.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Nur was es wirklich zeigt, gehört hierher. Die anderen kann man markieren und entfernen.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Fertig: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Noch offen: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Angehalten: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Nicht lesbar: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Wie eine andere: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Da ist keine Datei drin. Die Datei selbst kopieren oder ziehen, so wie sie in einem Ordner liegt.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Markieren, was hierher gehört</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Schnell weg</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Schließt sofort alles. Dreimal die Umschalttaste drücken tut dasselbe.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Geht zur Seite davor. Die Antworten bleiben.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Das, was auf dieser Seite vor allem zu tun ist.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Was hier eingegeben wurde, ist nicht gespeichert. Wenn das Fenster zugeht, ist es weg.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Schließt das Fenster. Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Etwas in diesem Netz, zum Beispiel der Filter einer Schule, konnte sehen, dass der Dienst benutzt wurde. Was gesendet wurde, blieb verschlossen.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Etwas in diesem Netz, zum Beispiel der Filter einer Schule, konnte sehen, dass eine Meldung gesendet wurde, und ihre Fallnummer. Die Meldung selbst blieb verschlossen.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Speichert zwei Seiten zum Drucken.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Ratgeber für Eltern</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Ratgeber für Beratende</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Der Ratgeber ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Ein Ratgeber für Eltern</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Ein Ratgeber für Beratende</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Jeder fünfte junge Mensch hat es niemandem gesagt (Thorn, 2022), manche aus Angst vor Ärger zu Hause. Hören Sie erst zu. Gehen Sie dann die Schritte gemeinsam.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Dort hört jemand zu und verurteilt niemanden. Ein Name ist nicht nötig.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Zeigt die Hilfetelefone dieses Landes.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Stand {day}. Nummern und Zeiten können sich ändern; sie stehen auf den Websites.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>In welchem Land ist das?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Für Eltern und andere Erwachsene</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Für junge Leute</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Auch als Chat, auf der Website.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Das kann man markieren und kopieren.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Tag und Nacht.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} bis {ends} Uhr.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Die Notizen hier lassen</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Notizen und Briefe bleiben auf diesem Computer, verschlossen. Nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Sie bleiben hier. Wähle auf der ersten Seite „Zurück zu einer gespeicherten Meldung“, dann „Notizen“.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>An einem anderen Tag weitermachen</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Die Antworten und die fertigen Fingerabdrücke bleiben hier, verschlossen. Bilder nicht.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Ein Geheimsatz, den man sich merken kann. Ist er vergessen, kann das niemand mehr öffnen, und es geht von vorn los.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Geheimsatz</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Mindestens acht Zeichen. Ein paar Wörter sind gut.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Damit ein Tippfehler niemanden aussperrt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Die Meldung wird verschlossen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Es braucht mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Sie bleibt hier. Weiter geht es auf der ersten Seite unter „Zurück zu einer gespeicherten Meldung“.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Die App oder Website bitten, es zu entfernen</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Nach einem Gesetz der USA haben sie dafür 48 Stunden. Hier entsteht der Brief. Abgeschickt wird er nicht von hier.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>Der Brief braucht einen Namen. Darum ist er von der Meldung getrennt, und von hier wird nichts davon gesendet. Er bleibt nur auf Wunsch hier.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Das steht im Brief und sonst nirgends.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>App oder Website</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist es?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Wer unterschreibt den Brief?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Name der Person, die unterschreibt</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>E-Mail-Adresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Der Haken am Ende</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Der Name davon</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Ein Video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Kopiere die Adresse. Gibt es keine? Dann schreib den Benutzernamen auf, und wo in der App es ist.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Die Person, die darin zu sehen ist</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Ein Elternteil oder Vormund</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Jemand, den diese Person darum gebeten hat</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Ich erkläre nach bestem Wissen: Die Person darin war nicht damit einverstanden, dass es dort gezeigt wird.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Den Brief schreiben</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Es fehlt noch: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Es gilt, bis das Programm geschlossen wird. Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Zeigt alle Texte in dieser Sprache.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Noch hat niemand diese Texte geprüft, der mit dieser Sprache aufgewachsen ist.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Der Brief ist fertig</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Er ist auf Englisch, für eine Firma in den USA. Schick ihn selbst ab, und schick kein Bild mit.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Verschlossen hier lassen</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Lässt ihn bei den Notizen, mit einem Geheimsatz.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Von da an zählen die 48 Stunden.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Die 48 Stunden zählen</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Wann wurde er abgeschickt?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Es ist noch da</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Schreibt eine Beschwerde an das Amt in den USA, das auf dieses Gesetz achtet.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Wo man sich beschwert</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Das ist die Beschwerde. Schick sie selbst ab, auf dieser Seite:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Such in der Hilfe von {platform} nach TAKE IT DOWN Act. Dort steht ein Formular oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Das Formular heißt: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Schick den Brief dorthin. Komm dann hierher zurück und gib an, wann das war.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>Die 48 Stunden enden am {end}. Stunden bis dahin: {hours}. Ist es dann noch da? Die Beschwerde liegt hier bereit.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>Die 48 Stunden waren am {end} um. Ist es weg?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Es ist gesendet</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Es wartet auf diesem Computer</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Es ist gespeichert</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Die neuen Dateien gehören zu dem Fall, den es schon gibt. Nummer und PIN bleiben gleich.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Das ist die Fallkarte. Bitte geben Sie sie dem jungen Menschen.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Das ist die Fallkarte. Nummer und PIN gut aufbewahren: Niemand kann sie nachschauen.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Ist es gerade online? Dann auch der CyberTipline Bescheid sagen: {place}. Sie kümmert sich um diesen Beitrag.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Mit Nummer und PIN sieht man, wie es steht, kann Dateien hinzufügen oder die Meldung zurücknehmen: das Programm starten und „Eine Meldung ansehen oder zurücknehmen“ wählen.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Nummer und PIN gelten, sobald die Meldung gesendet ist: das Programm starten und „Zurück zu einer gespeicherten Meldung“ wählen.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Ohne das Programm sieht man in einem Browser, wie es steht, oder nimmt die Meldung zurück:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Das Programm wieder starten, „Zurück zu einer gespeicherten Meldung“ wählen und sie senden.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Das Programm hier oder auf einem anderen Computer starten, „Zurück zu einer gespeicherten Meldung“ wählen und die Datei auswählen.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Die Meldung wartet, verschlossen. Bis sie jemand sendet, geht nichts weg.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Dienste, die mitmachen, holen jetzt die Fingerabdrücke und suchen nach Kopien. Das kann einige Tage dauern. Sie entscheiden, was sie entfernen.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>In ein paar Tagen nachsehen, wie es steht, auf der ersten Seite. Wenn bis dahin nichts gefunden wurde, ist das normal.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Bitte posten Sie das Bild nicht und leiten Sie es nicht weiter, auch nicht, um andere zu warnen.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Bitte leiten Sie das Bild nicht weiter, auch nicht, um andere zu warnen.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Bitte poste das Bild nicht noch einmal: Es wird vielleicht gesperrt, und dein Konto mit ihm.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Droht jemand dem jungen Menschen? Nicht zahlen. Die Nachrichten behalten und nicht mehr antworten.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Droht dir jemand? Zahl nicht. Lösch die Nachrichten nicht, und antworte nicht mehr.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Es gibt trotzdem Hilfe</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Ohne das Bild gibt es keinen Fingerabdruck. Stattdessen der CyberTipline Bescheid sagen:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Ist bekannt, wo es steht? Dann auch das Meldeformular dieser App oder Website nutzen.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Es gibt andere Hilfe</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Dieser Dienst ist für nackte oder sexuelle Bilder. Droht jemand, oder tut jemand weh? Dann hier:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Für andere Bilder gibt es das Meldeformular der App oder Website. Es hilft auch, mit einem Erwachsenen zu reden, dem man vertraut.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Notizen für später</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Benutzernamen, Adressen, Tage: Das hilft Erwachsenen beim Helfen. Nur Worte, keine Bilder.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Verschlossen hier lassen</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Lässt sie auf diesem Computer, mit einem Geheimsatz.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Der, der für diese Notizen ausgedacht wurde.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Die Notizen öffnen</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Zeigt, was mit diesem Geheimsatz hier liegt.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Auf diesem Computer liegen verschlossene Notizen.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Die Notizen sind in Arbeit.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Adresse der Seite oder des Beitrags</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Das steht in den Notizen und sonst nirgends.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Diese Notiz dazulegen</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Die Notizen, die hier liegen, endgültig löschen?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Was geschrieben wurde, ist nur hier. Hier lassen, drucken oder speichern, sonst ist es weg.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Sie liegen auf diesem Computer, verschlossen, in {file}. Sonst hat sie niemand.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Nimmt diese Notiz aus der Liste.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Den Brief öffnen</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Zeigt ihn und seine 48 Stunden.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Brief an {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android-Handy</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Zeigt die Schritte mit dem Kabel.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Muss es auf diesen Computer? Dann mit dem Kabel</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Das Handy mit seinem Kabel verbinden, entsperren und auf die Meldung zu USB tippen. Dateiübertragung wählen.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Das iPhone mit seinem Kabel verbinden, entsperren und auf Vertrauen tippen.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Das Handy im Datei-Programm dieses Computers öffnen. Seine Bilder liegen im Ordner DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Nur diese eine Datei in einen eigenen Ordner kopieren. Auf dem Handy bleibt sie.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Hier zurückgehen, „Auf diesem Computer“ wählen und den Fingerabdruck machen.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Dann die Kopie löschen und den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Es nie per Chat, E-Mail oder Cloud hierher schicken: Dort bleibt eine Kopie.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Das Gerät nehmen, auf dem es ist</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Bitte nicht auf diesen Computer schicken oder kopieren. Auf dem anderen Gerät diese Seite öffnen:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Sie macht den Fingerabdruck dort. Das Bild bleibt auf dem Gerät.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>An den gespeicherten Meldungen wird gearbeitet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Was nicht gesendet wurde, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Nächster Versuch in {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Verbindet sich mit dem Dienst und sendet diese Meldung.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Schreibt die verschlossene Meldung in eine Datei oder auf einen Stick.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Fragt noch einmal nach, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Endgültig von diesem Computer löschen? Was gesendet wurde, bleibt beim Dienst.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Entfernt sie von diesem Computer.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Gespeichert am {day}. Bilder und Videos: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Sie wartet hier. Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Sie ist vielleicht angekommen. Man kann sie noch einmal senden: Sie zählt nie doppelt.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Sie ist angekommen. Nummer und PIN auf der Fallkarte gelten jetzt.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Der Dienst hat sie nicht angenommen. Man kann die Meldung noch einmal machen.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Sie wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>An die App oder Website schreiben</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Schreibt einen Brief mit der Bitte, es innerhalb von 48 Stunden zu entfernen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Wer, wo, wann, was: für einen Erwachsenen, der hilft.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Kopiert den Text. Nach einer Minute wird er wieder entfernt.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Speichert es als Seite zum Drucken.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Speichert es als einfachen Text.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Gespeichert. Wer diese Datei hat, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>versteckt: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>Verknüpfungen: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>Dateien des Systems: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>in zu vielen Ordnern: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>Ordner, die sich nicht öffnen lassen: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Nicht in dieser Liste: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Übung: Nichts von hier erreicht jemanden.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Kein Drucker gefunden. Man kann es stattdessen als PDF speichern.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Einen Drucker wählen. Seine Warteschlange behält die Seite vielleicht eine Weile. Steht er in einem anderen Raum? Dann die Seite gleich holen.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Druckt es sofort dort.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>QR-Code für {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Die Kamera eines Handys darauf richten.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Eine Antwort wählen. Die Zifferntasten gehen auch.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Wo auf dem Weg man gerade ist.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
        <translation>Datei {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Der Fingerabdruck entsteht: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Dasselbe wie {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Starker Fingerabdruck</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Schwacher Fingerabdruck</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Nur genaue Kopien</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Das lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>„Mit dem Rest weitermachen“ nimmt sie wieder auf.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Es zählt einmal.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Es ist lang oder voller Bewegung. Ein kurzes Stück daraus wird vielleicht nicht gefunden.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Auch leicht veränderte Kopien können gefunden werden.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Ein einfarbiges oder dunkles Bild: Nur genaue und sehr ähnliche Kopien können gefunden werden.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Nur genaue Kopien dieser Datei können gefunden werden.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Fingerabdrücke: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Wird bei etwa {count} von 100 Arten gefunden, wie Leute ein Bild oder Video verändern.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Zurück zu einer gespeicherten Meldung</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Was hier gespeichert ist, steht in der Liste. Eine Meldung auf einem Stick ist eine Datei, die auf .tid endet.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Öffnet eine Seite, auf der man eine gespeicherte Meldung wählt. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Die Meldung wird gelesen oder gesendet.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Die Meldung bleibt in ihrer Datei.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Sie ist angekommen. Nummer und PIN auf der Fallkarte gelten jetzt.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Es hat nicht geklappt. Nächster Versuch in {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Das ist eine gespeicherte Meldung, und sie ist vollständig: {size}, verschlossen. Sie geht an {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Sie wurde zum Üben gemacht.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Wer nach Kopien sucht</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Apps und Websites, die mitmachen, bekommen die Fingerabdrücke. Sie suchen und entscheiden.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Liste holen</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Liste wird geholt</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Für die Liste braucht es das Internet. Nichts über Menschen oder Dateien wird gesendet.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Niemand sucht in verschlüsselten Chats oder bei Diensten, die nicht mitmachen. Man kann diese trotzdem bitten, es zu entfernen, mit ihren eigenen Formularen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Die Liste ist gerade nicht erreichbar. Zum Weitergehen braucht es sie nicht. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Liste vom {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Noch macht keine App oder Website mit.</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Sie gelten, bis das Programm geschlossen wird. Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Macht allen Text größer. Strg und Plus geht auch.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Macht allen Text kleiner. Strg und Minus geht auch.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Die Namen von Dateien verbergen</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Zeigt Bild 1 statt eines Namens.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Alle Meldungen, Notizen und Briefe auf diesem Computer endgültig löschen? Was gesendet wurde, bleibt gesendet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Öffnet eine Liste aller Sprachen.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Helle, dunkle und kräftige Farben folgen den Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Fragt noch einmal nach, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Entfernt sie von diesem Computer.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Es ist gelöscht. Auf einem Stick oder in einer Sicherung kann noch eine alte, verschlossene Kopie sein.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Textgröße: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Wurde es weitergegeben?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Wurde es weitergegeben, soweit Sie oder Ihr Kind wissen?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Wurde es weitergegeben, soweit Sie oder der junge Mensch wissen?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Mit jeder Antwort geht es weiter.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>An jemanden geschickt oder ins Netz gestellt.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Ist es im Netz zu finden? Dann auch der CyberTipline Bescheid sagen: {place}. Sie kümmert sich um diesen Beitrag. Das geht auch danach oder von einem anderen Gerät.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Zeigt es dich nackt, teilweise nackt oder etwas Sexuelles?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Zeigt es Ihr Kind nackt, teilweise nackt oder etwas Sexuelles?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Zeigt es den jungen Menschen nackt, teilweise nackt oder etwas Sexuelles?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Gefälschte Bilder zählen auch, zum Beispiel mit KI gemachte.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Gerade mit dem Dienst verbunden.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Offline. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Nur eine Liste wurde geholt. Sonst wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Nur Fallnummer und PIN wurden gesendet.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Das Senden wurde versucht. Es ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Eine verschlossene Meldung wurde gesendet. Die Dateien blieben hier.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Verhindere, dass sich ein Bild oder Video verbreitet</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Du bekommst keinen Ärger. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Das ist eine Übung, mit Beispieldateien zum Ausprobieren. Keine Meldung kann einen echten Dienst erreichen. Was gesendet wird, bleibt eine Woche auf diesem Computer. So ist zu sehen, wie es weitergeht. In den Einstellungen lässt es sich löschen.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Zurück zu einer gespeicherten Meldung</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Eine Meldung senden, die gespeichert wurde.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Eine Meldung ansehen oder zurücknehmen</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Dazu braucht es die Fallnummer und die PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>In der Übung geht jeder Schritt, und keine Meldung kann einen echten Dienst erreichen.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Schriftgröße, Namen verstecken und alles löschen.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Öffnet eine Liste aller Sprachen.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Hier entsteht ein Fingerabdruck: ein Code, der aus dem Bild oder Video gemacht wird. Dienste, die mitmachen, bekommen den Code und suchen nach Kopien.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Das Bild oder Video bleibt auf diesem Computer. Niemand sieht es sich an.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Es dauert etwa 5 Minuten. Ein Name ist nicht nötig.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Schnell weg: auf „Schnell weg“ klicken oder in fünf Sekunden dreimal die Umschalttaste drücken. Was nicht gespeichert ist, ist dann weg. Eine gespeicherte Datei bleibt, wo sie ist, und dieser Computer merkt sich vielleicht, dass das Programm lief.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Über das Programm und den Datenschutz</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Was mit dem geschieht, was hier eingegeben wird.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Öffnet eine Liste mit Hilfetelefonen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Wo ist das Bild oder Video?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Oder auf einem Stick oder einer Festplatte, die angesteckt ist.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Auf einem Handy oder einem anderen Gerät</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Bitte nicht hierher kopieren.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Ich habe es nicht mehr</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Es gibt andere Hilfe.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Für wen ist das?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Ich bin auf dem Bild oder im Video.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Für mein Kind</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Ich bin Mutter, Vater oder sorgeberechtigt.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Für einen jungen Menschen, dem ich helfe</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Ich bin befreundet, Lehrkraft oder in der Beratung.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Was hilft: Sagen Sie Ihrem Kind, dass es keine Schuld hat und dass Sie froh sind, davon zu wissen. Bitte durchsuchen Sie nicht das Handy, leiten Sie das Bild nicht weiter und schreiben Sie nicht darüber.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Was hilft: Sagen Sie, dass niemand ihm oder ihr die Schuld gibt und dass Sie froh sind, davon zu wissen. Bitte lassen Sie sich das Bild nicht schicken, und leiten Sie es nicht weiter.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Jetzt hier.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Ein Abschnitt des Weges.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: so geht es nicht: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Angabe %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>es fehlt noch: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Angaben: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r gibt es hier nicht (möglich sind %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit %s möglich</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>eine Angabe fehlt</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens eine Angabe fehlt</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Es fehlt, was gesendet wurde: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Es wurde nichts Ähnliches gefunden.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} von 256 Bit sind anders als bei {file} ({variant}). Bis {most} ist es ein Treffer.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % der Einzelbilder sind in {file} ({variant}). Ab {least} % ist es ein Treffer.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Es sind dieselben Bytes wie in {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Fall {case} zurücknehmen?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} wurde zurückgenommen, bevor es gesendet wurde. Niemand hat es, und die verschlossene Datei ist gelöscht.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>Dienste: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Abgeholt von</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Gesperrt von</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Ein Filter auf diesem Computer oder im Netz konnte sehen, dass der Dienst benutzt wurde. Wofür, konnte er nicht sehen: Das ist verschlossen, und nur der Dienst kann es öffnen.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Ein Filter auf diesem Computer oder im Netz konnte sehen, dass etwas an den Dienst gesendet wurde, und in der Antwort die Fallnummer und die Zahlen. Die Meldung selbst ist verschlossen, und nur der Dienst kann sie öffnen.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Ein Filter auf diesem Computer oder im Netz konnte sehen, dass eine Meldung an den Dienst gesendet wurde, und eine Antwort darauf. Die Meldung selbst ist verschlossen, und nur der Dienst kann sie öffnen.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Ein Filter auf diesem Computer oder im Netz konnte sehen, dass nach der Liste der Dienste gefragt wurde, und die Liste.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Vielleicht ist es angekommen. Noch einmal zu fragen schadet nicht.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Es fehlt der Dienst: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Wohin das geht, konnte nicht notiert werden. Eine Änderung fällt deshalb beim nächsten Mal nicht auf.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Nein, hier aufhören</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Ja, ich weiß, dass das stimmt</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Trotzdem weitermachen?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Er wurde auf diesem Computer noch nicht benutzt.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Dienst: {name}, bei {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Das ist eine Übung und erreicht niemanden.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Vorsicht: Dieses Programm wurde für einen anderen Dienst eingerichtet: {name}, bei {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Vorsicht: Beim letzten Mal war {name} bei {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Vorsicht: {name} hat einen anderen Schlüssel als beim letzten Mal. Vielleicht können andere öffnen, was gesendet wird.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Wenn das nicht von jemandem kommt, dem man vertraut: hier aufhören und nachfragen.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Dienst: bei {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Dieser Computer kennt seinen Namen nicht; er wurde hier noch nicht benutzt.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>Grenzen für den Speicher, keine Dateien schreiben, kein Speicherabzug</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>keine neuen Rechte</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>kein anderes Programm darf in seinen Speicher sehen</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: keine Datei und kein Ordner</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: eine kurze Liste von Systemaufrufen</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>Job mit einem einzigen Prozess und einer Grenze für den Speicher</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>niedrige Integrität</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>Sandbox-Profil: nur Rechnen</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>eine Verbindung öffnen</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>eine Datei öffnen</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>in einen Ordner sehen</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>eine Datei schreiben</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>ein anderes Programm starten</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Hier kann kein Prozess gestartet werden, der Dateien liest. Das Programm neu installieren oder einen anderen Computer nehmen.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Dateien werden in eigenen Prozessen gelesen. Was einen solchen Prozess hier einschließt:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Was einem von ihnen gerade verwehrt wurde, als er es versuchte:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verwehrt</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>MÖGLICH</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Womit Dateien gelesen werden:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>NICHT DA</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Dateien nebeneinander: {count}. Höchstens Speicher für jede: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Aufbewahrte Meldungen liegen in {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Dort liegt noch nichts.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Eine schädliche Datei könnte tun, was mit {possible} markiert ist. Für Dateien von Fremden einen anderen Computer nehmen.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Die Antworten und jeder fertige Fingerabdruck werden unter einem Geheimsatz aufbewahrt. Ist er vergessen, kann das niemand mehr öffnen, und es geht von vorn los. Die Bilder selbst werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>den Geheimsatz des Entwurfs aus einer Datei lesen (- ist die Standardeingabe)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Es geht weiter mit {draft}. Schon fertige Fingerabdrücke: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Von nichts, was hier liegt, ist bekannt, dass es zu diesem Fall wurde. Verglichen wird mit dem, was es sein kann: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Keine angefangene Meldung, die dieser Geheimsatz öffnet, wurde zu diesem Fall. Stattdessen die Datei nennen, die gemeldet wurde: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Nach dem Geheimsatz wird in einem Terminal gefragt. Ohne Terminal braucht es {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Ein Geheimsatz hat mindestens {count} Zeichen. Ein paar Wörter sind gut.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Derselbe Geheimsatz noch einmal:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Die beiden Geheimsätze sind verschieden. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>fertig, aber mindestens eine Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>der Befehl wurde nicht verstanden</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>die Antworten führen zu einem anderen Dienst; es wurde nichts aufbewahrt</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>eine Kopie passt nicht, oder sie ist zu schlicht, um es zu sagen</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: etwas ist hier nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>mit Strg-C angehalten</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>gespeicherte Meldung</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>nicht zugestellt, später noch einmal</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>endgültig abgelehnt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>angefangene Meldung</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>Notizen und Briefe</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>unerwartet</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>ein JSON-Objekt pro Zeile auf der Standardausgabe</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>Sprache der Texte, zum Beispiel de oder pt_BR (ohne: die des Systems)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>die Datei, die den Dienst nennt</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>weitermachen, obwohl der Dienst eine andere Adresse oder einen anderen Schlüssel hat als beim letzten Mal</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>die PIN aus einer Datei lesen (- ist die Standardeingabe)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>über diesen Proxy gehen: http://HOST:PORT oder socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); wird auch aus TAKEITDOWN_PROXY gelesen, sonst aus keiner Einstellung</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>eine Zahl von Minuten</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Fingerabdrücke von Bildern und Videos, auf diesem Computer gemacht, damit sich Kopien nicht verbreiten. Die Dateien selbst werden nie gesendet. Ohne Befehl öffnet sich das Fenster; mit einer gespeicherten Meldung allein (REPORT.tid) öffnet es sich damit.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>welche Version das ist</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>wie es um einen Fall steht</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>einen Fall zurücknehmen</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>wer nach Kopien sucht, Stand heute</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>ist hier alles in Ordnung, und was schließt eine schädliche Datei ein? ohne Netz</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>ist dieses Programm, was es sein soll? ohne Netz</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>Prüfsummen aller Dateien, von dem, der das Programm herausgibt</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>die Prüfsummen der Dateien ausgeben, die hier sind</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>Fingerabdrücke machen und ausgeben; ohne Netz</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>auch die Fingerabdrücke selbst ausgeben</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>genau die Einzelbilder nehmen, die das Vorbild vPDQ bei dieser Rate nimmt (ohne: jedes, und die verschiedenen behalten)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>höchstens so viele Hashes für ein Bild, damit auch bearbeitete Kopien gefunden werden: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>unter einem Geheimsatz aufbewahren, was fertig ist, und dort beim nächsten Mal weitermachen</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>passt diese Kopie zu dem, was gesendet wurde? ohne Netz</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>Datei oder Ordner zum Vergleichen</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>was gesendet wurde; mehrmals möglich</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>ausgeben, wie nahe es ist, und welcher Datei</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>mit dem Entwurf vergleichen, aus dem die Meldung für diesen Fall wurde</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>mit den Fingerabdrücken vergleichen, die dieser Entwurf hat</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>eine Meldung machen und verschlossen speichern, um sie jetzt oder später zu senden</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>eine weitere Meldung mit neuen Dateien für einen Fall machen, den es schon gibt</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>seine Fallnummer</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>Datei oder Ordner (ohne: alles, was der Entwurf hat)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>wer die Meldung macht</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>auf dem Bild unter 18</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>zeigt Nacktheit oder etwas Sexuelles</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>wurde geteilt</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>ein Weg für Rückfragen; nichts braucht ihn. Andere Programme hier können sehen, was ein Befehl bekommt: Ohne Adresse dahinter wird gefragt</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>aus einer Datei lesen (- ist die Standardeingabe)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>die Datei, in die geschrieben wird, zum Senden von jedem Computer (ohne: auf diesem aufbewahrt)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>Antworten und Fingerabdrücke gleich unter einem Geheimsatz aufbewahren und dort beim nächsten Mal weitermachen</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>genau die Bytes ausgeben, die verschlossen werden</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>die Meldungen zeigen, die auf diesem Computer liegen</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>eine aufbewahrte Meldung in eine Datei schreiben, zum Senden von einem anderen Computer</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>wie die Liste es zeigt</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>einen Brief nach dem TAKE IT DOWN Act der USA schreiben; es wird nichts gesendet</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>Notizen als Beweis, verschlossen auf diesem Computer; nur Worte</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>den Ratgeber für Eltern oder für Beratende als PDF schreiben</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>was in den Brief gehört, als JSON-Objekt (- ist die Standardeingabe); ohne sie wird alles gefragt. Schlüssel: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>mit dem Brief an diese Plattform weitermachen, der hier gespeichert ist</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>in diese Datei schreiben: .pdf als PDF, sonst als Text (ohne sie: ausgeben)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>wann er abgeschickt wurde: now (jetzt) oder &apos;JJJJ-MM-TT HH:MM&apos;; von da an zählen die 48 Stunden</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>stattdessen die Beschwerde an die FTC schreiben: die 48 Stunden sind um, und es ist noch da</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>den Brief bei den Notizen speichern, verschlossen</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>eine Notiz hinzufügen, als JSON-Objekt mit user, place, when oder what (- ist die Standardeingabe)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>für wen er ist</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>dessen Hilfetelefone darin stehen (ohne: das des Systems)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Datei, in die geschrieben wird</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>den Geheimsatz der Notizen aus einer Datei lesen (- ist die Standardeingabe)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>aufbewahrte Meldungen oder alles endgültig von diesem Computer löschen</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>eine angefangene Meldung</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>alles, was das Programm hier je aufbewahrt hat</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>nicht noch einmal fragen</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>gespeicherte Meldungen senden; zweimal zu senden schadet nicht</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>aufbewahrte Meldungen oder Dateien (ohne: alle, die auf diesem Computer warten)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>es weiter versuchen, mit wachsenden Pausen, 60 Minuten lang oder so lange wie angegeben (0: ein Versuch); Strg-C hält es an</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>nur senden, was für diesen Dienst gemacht wurde</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>Fallnummer, mit oder ohne Bindestriche; oder die ID einer aufbewahrten Meldung, die nie gesendet wurde</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>Fallnummer, mit oder ohne Bindestriche</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Für ein Bild, auf dem die Person 18 oder älter ist, ist StopNCII.org richtig. Dort geht es genauso, und das Bild bleibt auf dem eigenen Gerät: https://stopncii.org . Hier wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Dieser Dienst ist für Bilder, die Nacktheit oder etwas Sexuelles zeigen. Für andere Bilder gibt es das Meldeformular der Seite oder App, auf der sie sind. Es hilft auch, mit jemandem zu reden, dem man vertraut. Hier wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Nach dem Kontakt wird in einem Terminal gefragt. Ohne Terminal braucht es {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Das wird noch gebraucht: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Eine E-Mail-Adresse für Rückfragen (sonst nur die Eingabetaste drücken):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Es fehlen die Dateien oder ein Entwurf, der ihre Fingerabdrücke hat.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Es wird verschlossen gesendet, mit diesen Kopfzeilen und keinen anderen:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Die angefangene Meldung liegt noch hier. So wird sie gelöscht: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>So wird sie gesendet: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Von diesem Land sind keine Hilfetelefone bekannt. Bekannt sind welche von: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Auf diesem Computer gespeichert als {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Übung: Diese Meldung erreicht niemanden.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Bitte jetzt beides aufschreiben. Es wird nur einmal gezeigt, und niemand kann es wiederfinden.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet aufs Senden</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>wird gesendet oder ist vielleicht gesendet: noch einmal zu senden zählt nie doppelt</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>beim Dienst angekommen</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>vom Dienst nicht angenommen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Gelöscht. Eine SSD, ein Stick oder eine Sicherung kann alte Kopien noch eine Weile behalten. Von einer gespeicherten Meldung ist das eine verschlossene Datei, die nur der Dienst öffnen kann; von einer angefangenen eine Datei, die nur der Geheimsatz öffnet.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Hier ist keine Meldung gespeichert.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Meldungen, die gesendet werden können: {count}. Der Befehl dafür: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Geschrieben in {file}. Jeder kann sie von jedem Computer senden, und nur der Dienst kann sie öffnen. Sie auch von hier zu senden zählt nie doppelt.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Es fehlt, was gelöscht werden soll, oder {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Alles endgültig löschen, was das Programm hier je aufbewahrt hat?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Endgültig löschen, was genannt wurde?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Vielleicht noch nicht gesendet: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Ja, endgültig löschen</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Meldung {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Hier wartet keine gespeicherte Meldung.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Angehalten. Was nicht bestätigt wurde, ist noch gespeichert. Noch einmal zu senden zählt nie doppelt.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Der nächste Versuch ist in {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} war schon angekommen; noch einmal zu senden hat nichts geändert.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} ist angekommen.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Es war eine Übung und erreicht niemanden.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>Fingerabdrücke: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Das konnte hier nicht notiert werden. Noch einmal zu senden schadet nicht, zu löschen auch nicht.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Dienste, die von {name} Fingerabdrücke bekommen, Stand {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>Bilder und Videos: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Bitte {first} bis {last} tippen:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Bitte eine der Zahlen tippen.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>Nach der PIN wird in einem Terminal gefragt. Ohne Terminal braucht es {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Diese Datei kann nicht gelesen werden: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Etwas ist nicht, wie es sein soll: Damit besser keine Meldung machen.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>LASSEN SICH NICHT STARTEN</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>NICHTS HÄLT</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, zusammen {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>bekannte Ergebnisse</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>FALSCHE ERGEBNISSE</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>kein anderes Programm kann hineinsehen</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>andere Programme können hineinsehen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Hauptprogramm</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>keine hier; die Zahl darüber mit einer vergleichen, die bekannt ist</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>alle Dateien passen</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>PASST NICHT</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Ein Brief, dem eines davon fehlt, wird vielleicht nicht beachtet. Es fehlt noch: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Gespeicherte Briefe: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Was in den Brief gehört, wird in einem Terminal gefragt. Ohne Terminal: {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Diese Angaben lassen sich so nicht verwenden: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Eine leere Zeile, wenn alles dasteht.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>So wird die Zeit angegeben: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Diese Zeit liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Für die Beschwerde braucht es die Zeit, zu der der Brief abgeschickt wurde: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Ist er abgeschickt, werden so die 48 Stunden gezählt: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Hier sind keine Notizen gespeichert.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Wer diese Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht abgeschickt</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>Die 48 Stunden enden am {end}. Stunden bis dahin: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>Die 48 Stunden endeten am {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Auf diesem Computer gespeichert, verschlossen: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Die Notizen werden unter einem Geheimsatz gespeichert. Ist er vergessen, kann niemand sie mehr öffnen. Bilder kommen nicht hinein.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Eine Notiz ist ein JSON-Objekt mit einem oder mehreren von: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Etwas hat nicht geklappt. Die Dateien sind sicher und wurden nicht gesendet. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Diese Datei ist nicht da. Den Namen prüfen und sie noch einmal wählen.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Das ist keine Bild- oder Videodatei. Eine andere wählen.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Das ist eine Verknüpfung zu einer anderen Datei. Das Bild oder Video selbst wählen.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Diese Datei liegt in der Cloud und nicht auf diesem Computer. Sie zuerst herunterladen und dann noch einmal wählen.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Diese Datei ist leer. Die vollständige Datei suchen und wählen.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>In diesem Ordner sind keine Dateien. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Diese Datei ließ sich nicht lesen. Prüfen, ob ihr Laufwerk angeschlossen ist, und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Diese Datei wurde beim Lesen verändert. Andere Programme schließen, die sie benutzen, und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Das ist kein Bild oder Video, das hier gelesen werden kann. Das Bild oder Video selbst wählen.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Diese Datei ist beschädigt oder von einer Art, die hier nicht gelesen werden kann. Nur genaue Kopien davon können gefunden werden. Gibt es sie auch in einer anderen Form? Dann die hinzufügen.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Ein Teil dieser Datei fehlt oder ist beschädigt. Die Fingerabdrücke sind die von dem, was noch da ist, so wie es auf einem Bildschirm zu sehen ist. Gibt es sie auch ganz? Dann die hinzufügen.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Dieses Bild ist zu groß, um hineinzuschauen. Nur genaue Kopien davon können gefunden werden.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Diese Datei hat Ton, aber kein Bild. Nur genaue Kopien davon können gefunden werden.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>In diese Datei ließ sich nicht hineinschauen. Höchstens genaue Kopien davon können gefunden werden.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Diese Datei hat zu lange gebraucht. Höchstens genaue Kopien davon können gefunden werden.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Ein paar Fragen sind noch offen. Zurückgehen und sie beantworten.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Keine dieser Dateien ergab einen Fingerabdruck, also gibt es nichts zu senden. Andere Dateien wählen.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Das ist zu viel für eine Meldung. Zwei Meldungen mit weniger Dateien machen.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Das sieht nicht wie eine E-Mail-Adresse aus. Sie prüfen oder weglassen.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Es gibt keine gespeicherte Meldung mit diesem Namen. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Diese Datei ist keine gespeicherte Meldung. Die Datei wählen, die auf .tid endet.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Diese gespeicherte Meldung ist beschädigt und kann nicht gesendet werden. Eine andere Kopie nehmen oder die Meldung noch einmal machen.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Diese Meldung wurde mit einer neueren Version dieses Programms gemacht. Sie mit jener Version senden.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Diese Meldung wurde für einen anderen Dienst gemacht, und nur der kann sie öffnen. In ihrer Datei ist sie weiter sicher.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Dort ließ sich die Meldung nicht speichern. Es ging nichts verloren: Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Sie blieb, wie sie ist: Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Dort ist kein Platz mehr. Es ging nichts verloren: Platz machen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Ein anderes Fenster oder ein Befehl arbeitet gerade an den gespeicherten Meldungen. Warten, bis das fertig ist, und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Der Ordner mit den gespeicherten Meldungen lässt sich gerade nicht ändern. Die Meldungen darin sind sicher, und es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Hier gibt es keine gespeicherte Meldung mit diesem Zeichen. In der Liste nachsehen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Der Dienst hat diese Meldung, oder hat sie vielleicht. Zum Zurücknehmen braucht es ihre Fallnummer und PIN.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Es gibt keine angefangene Meldung mit diesem Namen. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Diese Datei ist keine angefangene Meldung. Eine andere wählen.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Diese angefangene Meldung ist beschädigt und lässt sich nicht öffnen. Es wurde nichts gesendet. Bitte neu anfangen.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Diese angefangene Meldung wurde mit einer neueren Version dieses Programms gemacht. Sie mit jener Version öffnen.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Dieser Geheimsatz öffnet sie nicht. Noch einmal versuchen. Einen vergessenen Geheimsatz kann niemand finden: Dann neu anfangen.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Ein anderes Fenster oder ein Befehl hat diese angefangene Meldung offen. Sie zuerst dort schließen.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Diese Notizen lassen sich nicht öffnen. Vielleicht sind sie beschädigt oder von einer neueren Version.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Ein anderes Fenster hat diese Notizen geändert. Die eigenen in einer Datei speichern und die Notizen noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Manche Buchstaben davon passen in kein PDF. Speichere es stattdessen als Text.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Die Datei, die den Dienst nennt, ist nicht brauchbar. Dort noch einmal danach fragen, woher sie kommt.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Der Dienst konnte es gerade nicht annehmen. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Keine Verbindung zum Dienst. Die Internetverbindung prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Vom Dienst kam keine Antwort. Vielleicht ist es angekommen, vielleicht nicht. Noch einmal senden: Es zählt nie doppelt.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Der Proxy hat keine Verbindung hergestellt, also wurde nichts gesendet. Seine Adresse prüfen oder es ohne ihn versuchen.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Etwas in diesem Netz will mitlesen, also wurde nichts gesendet. Das kann ein Filter oder eine Anmeldeseite sein. Es in einem anderen Netz versuchen.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Die Verbindung ließ sich nicht prüfen, also wurde nichts gesendet. Datum und Uhrzeit dieses Computers ansehen. Wenn sie stimmen, es morgen noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Statt des Dienstes hat etwas anderes geantwortet, vielleicht die Anmeldeseite eines WLANs. Erst anmelden, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Der Dienst hat gerade viel zu tun. In ein paar Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Der Dienst hat diese Meldung nicht angenommen. Bitte noch einmal neu machen.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Diese Meldung ist zu groß für den Webserver des Dienstes und wurde deshalb nicht angenommen. Zwei Meldungen mit je weniger Bildern machen. Bitte den Leuten Bescheid geben, die den Dienst betreiben.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Die Meldung liegt sicher hier.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Das ist eine Übungsmeldung, und der Dienst ist ein echter, oder umgekehrt. Sie wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Dieser Computer lässt diese Datei nicht öffnen. Jemanden fragen, der sich um den Computer kümmert, oder sie in den eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Darin sind noch keine Fingerabdrücke. Stattdessen die Datei wählen, die gemeldet wurde.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Dieser Dienst kann noch keine verschlossene Frage annehmen, und Fallnummer und PIN werden nie unverschlossen gesendet. Es wurde nichts gesendet. Die Leute fragen, die den Dienst betreiben.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Das ist nicht der Dienst vom letzten Mal. Es wurde nichts gesendet. Jemanden, dem man vertraut, fragen, ob die Änderung stimmt.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Diese Fallnummer und diese PIN gehören nicht zusammen. Beides prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Es gab zu viele Versuche mit einer falschen PIN. Eine Weile warten und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Dieser Fall wurde zurückgenommen, also kann nichts dazukommen.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Das ist keine Fallnummer. Jedes Zeichen prüfen.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>Eine PIN hat sechs Ziffern. Sie prüfen und noch einmal versuchen.</translation>
    </message>
</context>
</TS>
