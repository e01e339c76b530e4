<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>À propos et vie privée</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Ce programme est gratuit et indépendant. NCMEC ne l’a pas créé et ne le gère pas. Ceci est la version {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Il est fait de {number} composants libres. Leurs licences sont dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Ta photo ou ta vidéo ne quitte jamais cet ordinateur. Personne ne la regarde.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Une empreinte numérique n’est pas une photo. Il est très difficile d’en tirer quelque chose de reconnaissable. Nous la verrouillons quand même, et seul le service peut l’ouvrir.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Ce qui peut être envoyé&#x202f;: les empreintes numériques, tes réponses, et ton adresse e-mail si tu l’as écrite. Tu vois tout avant. Ça ne part que si tu cliques sur «&#x202f;Envoyer&#x202f;».</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Quand tu le fermes, le programme ne garde rien, sauf si tu as choisi de garder quelque chose. Il n’y a pas de compte, et personne ne compte ce que tu fais ici.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Certaines traces ne dépendent pas de nous. Cet ordinateur peut se souvenir que le programme a tourné. Il peut aussi écrire des morceaux de sa mémoire sur son disque.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Qui cherche les copies</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Ouvre une page avec une liste, puis revient ici.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Tu peux sélectionner et copier ceci.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Copie l’adresse.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sur mon téléphone</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Affiche un QR code que l’appareil photo d’un téléphone peut lire.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>C’est copié. Tu peux le coller dans un navigateur.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Cacher le QR code</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Il y a un endroit pour ça</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Avais-tu 18 ans ou plus au moment de la photo ou de la vidéo&#x202f;? Alors, voici le bon service&#x202f;:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Votre enfant avait-il 18 ans ou plus au moment de la photo ou de la vidéo&#x202f;? Alors, voici le bon service&#x202f;:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Cette personne avait-elle 18 ans ou plus au moment de la photo ou de la vidéo&#x202f;? Alors, voici le bon service&#x202f;:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Ça marche de la même façon&#x202f;: la photo reste sur l’appareil. C’est gratuit.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Choisis tout ce qui correspond. Ensuite, les étapes s’affichent ici.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Mieux vaut éviter</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Ouvre une liste de lignes d’aide.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Ce que tu choisis ici n’est gardé nulle part et n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Ce qui aide maintenant</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Quelque chose correspond&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Quelqu’un menace, ou veut de l’argent ou d’autres photos</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Quelqu’un me menace, ou veut de l’argent ou d’autres photos</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>C’est en ligne maintenant</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>On sait qui l’a</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Je sais qui l’a</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Moins de 13 ans</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>J’ai moins de 13 ans</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>C’est truqué, ou fait avec l’IA</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Parmi nous, personne n’a le fichier</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Je n’ai pas le fichier</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Affiche ou cache les étapes pour cela.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Ne pas payer.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Ne pas envoyer d’autres photos.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Ne pas supprimer les messages.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Ne rien publier ni transférer, même pas pour prévenir d’autres personnes.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Source&#x202f;: {name}. La page n’a pas de date.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Source&#x202f;: {name}, {day}. C’était il y a plus d’un an.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Source&#x202f;: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Ne paie pas, et n’envoie plus rien. Ne réponds plus, mais garde les messages. Parles-en à quelqu’un aujourd’hui.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Fais ces étapes avec un adulte de confiance.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Dis à un adulte de confiance qui l’a. Cette personne peut aider pour que ça s’arrête.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Ne payez pas, et que personne n’envoie rien de plus. Ne répondez plus, mais gardez les messages. Les lignes d’aide savent quoi faire.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Faites ces étapes ensemble, et au rythme de l’enfant.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Ne demander à personne de l’envoyer à nouveau, et ne pas le télécharger. La CyberTipline peut aider sans le fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Parler de la publication à la CyberTipline. Elle s’occupe de cette publication&#x202f;:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>Au Royaume-Uni, Report Remove enlève aussi des sites web les photos des moins de 18 ans. Ça commence ici&#x202f;:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Demander à l’appli ou au site même de l’enlever. Aux États-Unis, le délai est de 48 heures. Si rien n’est fait, on peut faire une réclamation ici&#x202f;:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Notez qui l’a. Une ligne d’aide peut en parler avec vous, étape par étape.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Les photos truquées ou faites avec l’IA comptent aussi. Leurs empreintes numériques se créent de la même façon.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Quel âge as-tu sur la photo ou la vidéo&#x202f;?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Quel âge a votre enfant sur la photo ou la vidéo&#x202f;?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Quel âge a cette jeune personne sur la photo ou la vidéo&#x202f;?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Ce qui compte, c’est l’âge au moment de la photo ou de la vidéo, pas l’âge d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 ans ou plus</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Pour toi.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Pour votre enfant.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Pour une jeune personne que vous soutenez.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Moins de 18 ans sur la photo ou la vidéo.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Elle a été partagée.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Elle n’a pas été partagée.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Tu ne sais pas si elle a été partagée.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Tu peux sélectionner et copier ceci.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Copie le numéro et le code PIN. Ils sont effacés après une minute.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Enregistre la carte comme page à imprimer.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer en image</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Enregistre la carte comme image.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Page pour navigateur</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Ouvre une liste de lignes d’aide.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Ce qui aide aussi</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Des étapes pour les menaces, les publications en ligne, et plus.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Crée un autre signalement avec le même numéro et le même code PIN. Demande d’abord.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>As-tu gardé le numéro et le code PIN&#x202f;? Ils ne seront affichés à nouveau que quand les nouveaux fichiers seront prêts.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Oui, ajouter</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Revient à la liste des fichiers.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>As-tu gardé le numéro et le code PIN&#x202f;? Une fois la fenêtre fermée, personne ne peut les afficher à nouveau.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Oui, fermer</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Ferme la fenêtre.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Quelqu’un à qui parler&#x202f;: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>C’est copié. Ce sera effacé du presse-papiers après une minute, ou à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Fait pour {service} le {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ENTRAÎNEMENT. Cette carte n’arrive à personne.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Carte de suivi</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Ce que tu as gardé pour continuer un autre jour est encore ici, verrouillé. Pour le supprimer, choisis «&#x202f;Revenir à un signalement enregistré&#x202f;» sur la première page.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Affiche les imprimantes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Numéro de suivi&#x202f;: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>Code PIN&#x202f;: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>La page est partie à l’imprimante. Pense à la prendre avec toi.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>L’impression n’a pas marché. Tu peux enregistrer la carte en PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>C’est enregistré. La personne qui a ce fichier peut voir et retirer le signalement.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>«&#x202f;Sortie rapide&#x202f;» ouvre un autre site. Si quelqu’un revient en arrière, il trouve cette page, mais ni numéro, ni code PIN, ni réponse.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>L’historique de ce navigateur montre que cette page a été ouverte. Le réseau peut le voir aussi. Quelqu’un qui contrôle cet appareil, ou un filtre à l’école, peut voir aussi ce que tu écris, et la réponse.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Utilise plutôt une fenêtre privée, et ferme-la à la fin.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Suivre ou retirer un signalement</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Écris le numéro de suivi et le code PIN de la carte de suivi.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Quatre groupes de quatre caractères.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Six chiffres.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Voir où ça en est</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>On demande au service.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Crée un autre signalement avec le même numéro et le même code PIN. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Demande encore une fois avant de faire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Qui cherche les copies</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Ouvre une page avec une liste, puis revient ici.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Vérifier une copie trouvée</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Ouvre une page pour comparer deux fichiers ici. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Oui, le retirer</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Le service arrête d’utiliser ces empreintes numériques.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Le retirer pour de bon&#x202f;? On dit aux services d’arrêter de chercher. Un signalement retiré ne peut plus servir&#x202f;; il faudrait en faire un nouveau.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Le service a retiré ce signalement, et on dit aux services d’arrêter de chercher. Tu n’as rien fait de mal. Tu peux faire un nouveau signalement.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Le signalement est arrivé. Il attend une vérification, et tu n’as rien à faire.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Raison&#x202f;: il contient plus que la plupart des signalements.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Raison&#x202f;: il n’a pas été fait comme ce programme fait les signalements.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Raison&#x202f;: il contient des images célèbres ou publiques.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Raison&#x202f;: ce service n’est pas fait pour ce qu’il contient.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Raison&#x202f;: le service garde chaque signalement un temps fixé seulement.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Raison&#x202f;: on l’a demandé aux personnes qui gèrent le service.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Le signalement est arrivé. Il est en préparation.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Le signalement est actif. Les services peuvent chercher des copies.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Le signalement a été retiré. On dit aux services d’arrêter de chercher.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Il est arrivé le {day}. Photos et vidéos dedans&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Il a été retiré.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Mis de côté, car ils correspondent aussi à une image célèbre ou vide&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Les empreintes numériques sont là, les services peuvent venir les prendre.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Ensuite, les empreintes numériques sont préparées pour les services.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Services qui ont pris les empreintes numériques&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Aucun service ne les a encore prises. Les premiers jours, c’est normal.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Services qui ont trouvé et bloqué une copie&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Rien n’a encore été trouvé. C’est normal, et les services continuent de chercher.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Vérifie avant l’envoi</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Voici tout ce qui peut quitter cet ordinateur. Les photos et les vidéos restent ici.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Le signalement est en train d’être créé.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Nécessaire pour envoyer ou enregistrer. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Plutôt pour plus tard</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Ouvre une page pour enregistrer le signalement. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Revient en arrière pour changer ceci, puis revient ici.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tes réponses</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Pas inclus</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continuer avec le reste</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Revient aux fichiers et reprend ce qui a été arrêté.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Un moyen de te joindre</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Voir les données exactes</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Affiche ce qu’il y a dans le signalement verrouillé, lettre par lettre.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Les données exactes</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Ce qu’il y a dans le signalement verrouillé.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Arrêtés&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Illisibles&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Aucun. Personne ne t’écrira.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, à {host}. Seul ce service peut l’ouvrir.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Ce n’est pas le service pour lequel ce programme a été installé. Celui-là est {name}, à {host}. Si tu ne t’y attendais pas, n’envoie rien&#x202f;: demande à une personne de confiance.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>La dernière fois, ce service était à une autre adresse&#x202f;: {host}. Si tu ne t’y attendais pas, n’envoie rien&#x202f;: demande à une personne de confiance.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>La clé de ce service n’est pas celle de la dernière fois&#x202f;: quelqu’un d’autre peut peut-être ouvrir ce que tu envoies. Si tu ne t’y attendais pas, n’envoie rien&#x202f;: demande à une personne de confiance.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Empreintes numériques de photos&#x202f;: {pictures}, de vidéos&#x202f;: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Taille, verrouillé&#x202f;: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Oui, ces empreintes numériques peuvent partir</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Qui cherche les copies</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Ouvre une page avec une liste, puis revient ici.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Créer un suivi à part</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Il reçoit un nouveau numéro et un nouveau code PIN.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Cacher les données exactes</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Il rejoint ton suivi {number} et s’y ajoute.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Les services qui participent cherchent des copies et décident ce qu’il faut enlever. Personne ne cherche dans les discussions fermées, comme les messageries chiffrées, ni sur les services qui ne participent pas.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Va au dossier qui contient celui-ci.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus gros</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Trie les fichiers.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Écris pour chercher. Retour arrière remonte.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Sélectionne tous les fichiers de la liste.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Enlève toute la sélection.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Pour en sélectionner plusieurs, garde Ctrl enfoncé en cliquant. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Cherche un nom, ou écris où il se trouve</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Il est enregistré sous ce nom.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Affiche les noms qui correspondent.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Sélectionne seulement les fichiers où on voit ça. Un clic sélectionne un fichier, un autre clic le désélectionne.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Regarder dans ce dossier</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Prendre les fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Affiche ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Non, le garder</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Un moyen de te joindre&#x202f;?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Tu peux laisser ce champ vide. Certaines personnes veulent qu’on leur écrive s’il y a une question.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Adresse e-mail (pas obligatoire)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Laisse vide pour continuer sans adresse.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Quelqu’un d’autre peut lire tes e-mails&#x202f;? Alors, mieux vaut laisser vide.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Vérifier une copie trouvée</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Les services la trouveraient-ils&#x202f;? Les deux fichiers sont comparés ici. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>N’enregistre pas une copie d’internet pour ça, s’il te plaît. Prends-en une qui est déjà ici.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>La photo ou la vidéo qui a servi au signalement.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Choisir le fichier signalé</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Choisir la copie</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Choisir un autre fichier signalé</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Les empreintes numériques sont en cours de création.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Celle que tu as choisie pour ce signalement.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Tu n’as plus ce que tu as signalé&#x202f;? Les empreintes numériques que tu as gardées suffisent.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Prendre ce que j’ai gardé</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Empreintes numériques gardées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Choisi&#x202f;: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>C’est exactement le même fichier. Les services qui participent peuvent le trouver.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Ça correspond. Les services qui participent peuvent trouver cette copie.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Ça ne correspond pas. C’est la tienne&#x202f;? Alors, mets aussi cette copie dans un signalement.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>L’image est trop unie ou trop sombre pour savoir. C’est la tienne&#x202f;? Alors, mets aussi cette copie dans un signalement.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Ce fichier ne peut pas être comparé.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Pour plus tard</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Enregistrer en fichier</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Ici ou sur une clé USB. Seul le service peut ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Le laisser sur cet ordinateur</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Tu le retrouves sur la première page. Les autres personnes qui utilisent cet ordinateur peuvent le voir ou le supprimer.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Le signalement est en train d’être envoyé ou enregistré.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Le signalement attend ici. Tu peux l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Aller à la carte de suivi</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Le signalement attend que tu l’envoies.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Le supprimer ici</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Demande encore une fois avant de faire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Supprimer pour de bon ce signalement de cet ordinateur&#x202f;? Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>L’efface de cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Le signalement verrouillé part vers {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Il n’est pas encore envoyé</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Rien n’est envoyé maintenant. Tu peux l’envoyer un autre jour, ou depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Ton signalement est en sécurité&#x202f;: il attend maintenant sur cet ordinateur, verrouillé. Tu le retrouves sur la première page.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>L’envoi n’est pas passé. Prochain essai dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Le signalement est en train d’être ouvert.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminé</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Celle que tu as choisie pour ce signalement.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Ouvre le signalement non terminé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Demande encore une fois avant de faire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Supprimer pour de bon ce signalement non terminé&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>L’efface de cet ordinateur.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Signalement non terminé {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Rien n’a été gardé ici, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Adresses au {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Ouvre une liste de lignes d’aide.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Ce qui aide aussi</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Des étapes pour les menaces, les publications en ligne, et plus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Ferme la fenêtre.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Cacher les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Pareils</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Affiche seulement ces lignes.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Enlève de la liste les fichiers sélectionnés. Les fichiers restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Remet ce qui a été enlevé en dernier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Essaie encore une fois avec les fichiers sélectionnés.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continuer avec le reste</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Reprend ce qui a été arrêté.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Affiche ou cache les détails des lignes sélectionnées.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Ouvre le fichier sélectionné, et dit avant quelle trace cela laisse.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Attend avant le fichier suivant.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Arrête les fichiers qui ne sont pas finis. Tu peux les reprendre plus tard.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Cacher les noms</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Affiche «&#x202f;Photo 1&#x202f;» à la place d’un nom.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Choisis les photos et les vidéos</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Leurs empreintes numériques sont créées ici, sur cet ordinateur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Prendre les exemples</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Ajoute des images sans danger et un clip pour s’entraîner.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Tu peux aussi les déposer ici, ou les coller avec Ctrl et V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Fichiers choisis</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Chaque ligne dit ce qu’a donné son empreinte numérique.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Où on en est pour tous les fichiers.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Continuer un autre jour</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Ouvre une page pour garder ce qui est fait avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Moins d’une minute restante.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Minutes restantes, environ&#x202f;: {minutes}.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Montre tous les fichiers d’un dossier, et tu sélectionnes ceux qui ont leur place ici.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Le programme qui l’affiche peut s’en souvenir, par exemple dans une liste des derniers fichiers ouverts. Cette trace ne dépend pas de nous.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Oui, l’ouvrir</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Ouvre le fichier dans le programme prévu par cet ordinateur.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Ne pas l’ouvrir</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Seuls les fichiers où on voit ça ont leur place ici. Sélectionne les autres, et enlève-les.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Prêts&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>À faire&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Arrêtés&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Illisibles&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Pareils à un autre&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Il n’y a pas de fichier dedans. Copie ou fais glisser le fichier lui-même, tel qu’il est dans un dossier.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Sélectionne ce qui a sa place ici</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Sortie rapide</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Ferme tout d’un coup. Appuyer trois fois sur Maj fait la même chose.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Va à la page d’avant. Tes réponses restent.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>La chose principale à faire sur cette page.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Ce que tu as mis n’est pas enregistré. Si tu fermes la fenêtre, c’est perdu.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Ferme la fenêtre. Ce qui n’est pas enregistré est perdu.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Quelque chose sur ce réseau, comme le filtre d’une école, a pu voir que le service a été utilisé. Ce qui a été envoyé est resté verrouillé.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Quelque chose sur ce réseau, comme le filtre d’une école, a pu voir qu’un signalement a été envoyé, et son numéro de suivi. Le signalement lui-même est resté verrouillé.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Enregistre deux pages à imprimer.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Guide pour les parents</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Guide pour les conseillers</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Le guide est enregistré.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Un guide pour les parents</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Un guide pour les conseillers</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Un jeune sur cinq n’en a parlé à personne (Thorn, 2022), parfois par peur de problèmes à la maison. Écoutez d’abord. Puis faites les démarches ensemble.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>On t’écoute, sans te juger. Tu n’as pas besoin de dire ton nom.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Affiche les lignes d’aide de ce pays.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>À la date du {day}. Les numéros et les horaires peuvent changer&#x202f;; ils sont sur leurs sites web.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>Dans quel pays es-tu&#x202f;?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Pour les parents et les autres adultes</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Pour les jeunes</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Aussi par chat, sur le site web.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Tu peux sélectionner et copier ceci.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Jour et nuit.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, de {begins} à {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Garder les notes</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Les notes et les lettres sont gardées sur cet ordinateur, verrouillées. Rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>C’est gardé. Sur la première page, choisis «&#x202f;Revenir à un signalement enregistré&#x202f;», puis «&#x202f;Notes&#x202f;».</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Continuer un autre jour</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Tes réponses et les empreintes numériques prêtes sont gardées ici, verrouillées. Pas les photos.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Choisis une phrase secrète que tu peux retenir. Si tu l’oublies, personne ne peut rouvrir ceci, et tu recommences.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Au moins huit caractères. Quelques mots, c’est bien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Pour qu’une faute de frappe ne te bloque pas.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Le signalement est en train d’être verrouillé.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Il faut au moins huit caractères.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore pareilles.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>C’est gardé. Sur la première page, choisis «&#x202f;Revenir à un signalement enregistré&#x202f;» pour continuer.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Demander à l’appli ou au site de l’enlever</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Selon une loi des États-Unis, ils ont 48 heures pour le faire. Ici, tu écris la lettre. C’est toi qui l’envoies.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>La lettre a besoin d’un nom. Elle est donc à part de ton signalement, et rien n’en est envoyé d’ici. Elle n’est gardée que si tu le demandes.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>C’est dans la lettre, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Appli ou site</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Qui signe la lettre&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Nom de la personne qui signe</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Adresse e-mail ou numéro de téléphone</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>La case à la fin</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Une vidéo</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Des images et des vidéos</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Copie son adresse. Il n’y en a pas&#x202f;? Alors écris le nom d’utilisateur, et où c’est dans l’appli.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>La personne qu’on y voit</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Un parent ou un tuteur</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Quelqu’un à qui cette personne l’a demandé</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Je le dis de bonne foi&#x202f;: la personne qu’on y voit n’était pas d’accord pour que ce soit montré là.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Écrire la lettre</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Il manque encore&#x202f;: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Ça dure jusqu’à ce que tu fermes le programme. Rien n’est gardé.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Affiche tous les textes dans cette langue.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Personne ayant grandi avec cette langue n’a encore relu ces textes.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>La lettre est prête</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Elle est en anglais, pour une entreprise des États-Unis. Envoie-la toi-même, et n’y joins aucune image.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>La garder ici, verrouillée</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>La garde avec tes notes, sous une phrase secrète.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Les 48 heures comptent à partir de là.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Compter les 48 heures</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Quand l’as-tu envoyée&#x202f;?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>C’est toujours là</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Écrit une réclamation pour le bureau des États-Unis qui veille sur cette loi.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Où faire une réclamation</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Voici la réclamation. Envoie-la toi-même, sur cette page&#x202f;:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Cherche TAKE IT DOWN Act dans l’aide de {platform}. Un formulaire ou une adresse e-mail y est indiqué.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Le formulaire s’appelle&#x202f;: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Envoie la lettre là-bas. Puis reviens ici, et dis quand tu l’as envoyée.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>Les 48 heures finissent le {end}. Heures restantes&#x202f;: {hours}. Est-ce encore là ensuite&#x202f;? La réclamation est prête ici.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>Les 48 heures se sont terminées le {end}. Est-ce parti&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Il attend sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>C’est enregistré</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Les nouveaux fichiers vont avec le suivi que tu as déjà. Son numéro et son code PIN restent les mêmes.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Voici la carte de suivi. Merci de la donner à la jeune personne.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Voici ta carte de suivi. Garde le numéro et le code PIN&#x202f;: personne ne peut les retrouver pour toi.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Est-ce en ligne en ce moment&#x202f;? Préviens aussi la CyberTipline&#x202f;: {place}. Elle s’occupe de cette publication.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Avec ce numéro et ce code PIN, tu peux voir où ça en est, ajouter des fichiers, ou le retirer&#x202f;: ouvre le programme et choisis «&#x202f;Suivre ou retirer un signalement&#x202f;».</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Le numéro et le code PIN marchent dès que le signalement est envoyé&#x202f;: ouvre le programme et choisis «&#x202f;Revenir à un signalement enregistré&#x202f;».</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Sans le programme, tu peux voir où ça en est ou le retirer dans un navigateur&#x202f;:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Ouvre à nouveau ce programme, choisis «&#x202f;Revenir à un signalement enregistré&#x202f;», et envoie-le.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Ouvre ce programme, ici ou sur un autre ordinateur, choisis «&#x202f;Revenir à un signalement enregistré&#x202f;», puis choisis le fichier.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Le signalement attend, verrouillé. Rien n’est envoyé tant que tu ne l’envoies pas.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Les services qui participent viennent maintenant prendre les empreintes numériques et cherchent des copies. Ça peut durer quelques jours. Ils décident ce qu’il faut enlever.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Regarde dans quelques jours où ça en est&#x202f;: «&#x202f;Suivre ou retirer un signalement&#x202f;», sur la première page. Si rien n’a été trouvé d’ici là, c’est normal.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>S’il te plaît, ne publie pas et ne transfère pas la photo, même pas pour prévenir d’autres personnes.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Merci de ne pas transférer la photo, même pas pour prévenir d’autres personnes.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>S’il te plaît, ne publie plus la photo&#x202f;: elle peut être bloquée, et ton compte avec.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Quelqu’un menace cette jeune personne&#x202f;? Ne payez pas. Gardez les messages, et ne répondez plus.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Quelqu’un te menace&#x202f;? Ne paie pas. Garde les messages, et ne réponds plus.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Tu peux quand même avoir de l’aide</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Sans la photo, il n’y a pas d’empreinte numérique. Parles-en plutôt à la CyberTipline&#x202f;:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Sais-tu où elle a été publiée&#x202f;? Utilise aussi le formulaire de signalement de cette appli ou de ce site.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Il y a d’autres aides</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Ce service est pour les photos de nu ou sexuelles. Quelqu’un te menace ou te fait du mal&#x202f;? Va ici&#x202f;:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Pour d’autres photos, utilise le formulaire de signalement de l’appli ou du site. Parler à un adulte de confiance aide aussi.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Notes pour plus tard</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Noms d’utilisateur, adresses, jours&#x202f;: cela aide un adulte qui t’aide. Seulement des mots, pas d’images.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Les garder ici, verrouillées</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Les garde sur cet ordinateur, sous une phrase secrète.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Celle que tu as choisie pour ces notes.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Montre ce qui est gardé sous cette phrase secrète.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Il y a des notes verrouillées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Les notes sont en cours de traitement.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Adresse de la page ou de la publication</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>C’est dans tes notes, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Ajouter cette note</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Supprimer pour de bon les notes gardées ici&#x202f;?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Ce que tu as écrit n’est qu’ici. Garde-le, imprime-le ou mets-le dans un fichier, sinon c’est perdu.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Elles sont gardées sur cet ordinateur, verrouillées, dans {file}. Personne d’autre ne les a.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Retire cette note de la liste.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>La montre, avec ses 48 heures.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Lettre à {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Téléphone Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Affiche les étapes avec le câble.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Il faut que ce soit sur cet ordinateur&#x202f;? Alors par câble</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Branche le téléphone avec son câble, déverrouille-le, et touche le message sur l’USB. Choisis «&#x202f;Transfert de fichiers&#x202f;».</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Branche l’iPhone avec son câble, déverrouille-le, et touche «&#x202f;Se fier&#x202f;».</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Ouvre le téléphone dans le programme de fichiers de cet ordinateur. Ses photos sont dans DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Copie seulement ce fichier dans un dossier à toi. Laisse-le sur le téléphone.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Reviens en arrière ici, choisis «&#x202f;Sur cet ordinateur&#x202f;», et crée l’empreinte numérique.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Ensuite, supprime la copie et vide la corbeille.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Ne te l’envoie jamais par chat, e-mail ou cloud&#x202f;: une copie y reste.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Utilise l’appareil où elle est</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>S’il te plaît, ne l’envoie pas et ne la copie pas sur cet ordinateur. Sur cet appareil-là, ouvre cette page&#x202f;:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>L’empreinte numérique est créée là-bas. La photo reste sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Les signalements enregistrés sont en cours de traitement.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Ce qui n’a pas été envoyé reste comme avant.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Prochain essai dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Garder une copie</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Se connecte au service et envoie ce signalement.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Écrit le signalement verrouillé dans un fichier ou sur une clé USB.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Demande encore une fois avant de faire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Le supprimer pour de bon de cet ordinateur&#x202f;? Ce qui a été envoyé reste chez le service.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>L’efface de cet ordinateur.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Enregistré le {day}. Photos et vidéos&#x202f;: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Il attend ici. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Il est peut-être arrivé. Tu peux l’envoyer à nouveau&#x202f;: il ne compte jamais deux fois.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Il est arrivé. Le numéro et le code PIN de la carte de suivi marchent maintenant.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Le service ne l’a pas pris. Tu peux refaire le signalement.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Il a été retiré.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Écrire à l’appli ou au site</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Écrit une lettre qui demande de l’enlever en 48 heures.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Qui, où, quand, quoi&#x202f;: pour un adulte qui aide.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Copie le texte. La copie s’efface après une minute.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>L’enregistre comme une page à imprimer.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Enregistrer en texte</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>L’enregistre en texte simple.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Enregistré. Toute personne qui a ce fichier peut le lire.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>cachés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>liens vers d’autres endroits&#x202f;: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>fichiers du système&#x202f;: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>dans trop de dossiers imbriqués&#x202f;: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>dossiers impossibles à ouvrir&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Pas dans cette liste&#x202f;: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Entraînement&#x202f;: rien ici n’arrive à personne.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Aucune imprimante trouvée. Tu peux l’enregistrer en PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Choisis une imprimante. Elle peut garder la page un moment en attente. Est-elle dans une autre pièce&#x202f;? Alors, va vite chercher la page.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>L’imprime là tout de suite.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>QR code pour {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Vise-le avec l’appareil photo d’un téléphone.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Choisis une réponse. Les touches des chiffres marchent aussi.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Où tu en es sur le chemin.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} min</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Vidéo {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Fichier {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Empreinte numérique en cours&#x202f;: {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Pareil que {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Empreinte numérique forte</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Empreinte numérique faible</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Copies exactes seulement</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>«&#x202f;Continuer avec le reste&#x202f;» le reprend.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Il compte une fois.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Elle est longue ou il y a beaucoup de mouvement. Un petit morceau peut ne pas être trouvé.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Les copies un peu modifiées peuvent aussi être trouvées.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Une photo unie ou sombre&#x202f;: seules les copies exactes ou très proches peuvent être trouvées.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Seules les copies exactes de ce fichier peuvent être trouvées.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Empreintes numériques&#x202f;: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Trouvé pour environ {count} façons sur 100 de modifier une photo ou une vidéo.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Revenir à un signalement enregistré</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Les signalements gardés ici sont dans la liste. Un signalement sur une clé USB est un fichier qui finit par .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Ouvre une page pour choisir un signalement enregistré. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Le signalement est en train d’être lu ou envoyé.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Le signalement reste dans son fichier.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Il est arrivé. Le numéro et le code PIN de la carte de suivi marchent maintenant.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>L’envoi n’est pas passé. Prochain essai dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>C’est un signalement enregistré, et il est complet&#x202f;: {size}, verrouillé. Il part vers {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Il a été fait pour s’entraîner.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Qui cherche les copies</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Les applis et les sites qui participent reçoivent les empreintes numériques. Ils cherchent et décident.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Obtenir la liste</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>La liste arrive</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>On demande au service.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Pour obtenir la liste, il faut internet. Rien sur toi ni sur tes fichiers n’est envoyé.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Personne ne cherche dans les discussions fermées, comme les messageries chiffrées, ni sur les services qui ne participent pas. Tu peux quand même leur demander de l’enlever, avec leurs propres formulaires.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>La liste n’est pas disponible pour le moment. Tu n’en as pas besoin pour continuer. Réessaie plus tard.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>La liste du {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Aucune appli ni aucun site ne participe encore.</translation>
    </message>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}&#x202f;: {about}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Ils durent jusqu’à ce que tu fermes le programme. Rien n’est gardé.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Agrandit tout le texte. Ctrl et plus aussi.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Réduit tout le texte. Ctrl et moins aussi.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Cacher les noms de fichiers</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Affiche «&#x202f;Photo 1&#x202f;» à la place d’un nom.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Supprimer pour de bon tous les signalements, notes et lettres de cet ordinateur&#x202f;? Ce qui est envoyé reste envoyé.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Ouvre une liste de toutes les langues.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Le mode clair, le mode sombre et les couleurs fortes suivent les réglages de cet ordinateur.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Demande encore une fois avant de faire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Les efface de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>C’est supprimé. Une clé USB ou une sauvegarde peut encore avoir une ancienne copie verrouillée.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Taille du texte&#x202f;: {percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>A-t-elle été partagée&#x202f;?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>A-t-elle été partagée, à ce que vous ou votre enfant savez&#x202f;?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>A-t-elle été partagée, à ce que vous ou cette personne savez&#x202f;?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Tu peux continuer avec n’importe quelle réponse.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Envoyée à quelqu’un, ou publiée en ligne.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Si tu la trouves en ligne, préviens aussi la CyberTipline&#x202f;: {place}. Elle s’occupe de cette publication. Tu peux le faire après ceci, ou depuis un autre appareil.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Est-ce qu’on t’y voit sans vêtements, en partie sans vêtements, ou quelque chose de sexuel&#x202f;?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Est-ce qu’on y voit votre enfant sans vêtements, en partie sans vêtements, ou quelque chose de sexuel&#x202f;?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Est-ce qu’on y voit cette jeune personne sans vêtements, en partie sans vêtements, ou quelque chose de sexuel&#x202f;?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Les images inventées comptent aussi, par exemple faites avec l’IA.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Connexion au service à l’instant.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Hors ligne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Seule une liste a été demandée. Rien de toi n’a été envoyé.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Seuls un numéro de suivi et un code PIN ont été envoyés.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Un envoi a été essayé. Il n’est pas encore confirmé.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Un signalement verrouillé a été envoyé. Les fichiers sont restés ici.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Empêcher une photo ou une vidéo de circuler</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>On ne te reproche rien. Tu peux arrêter à tout moment.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>C’est un entraînement, avec des fichiers d’exemple à essayer. Aucun signalement ne peut arriver à un vrai service. Ce que tu envoies reste une semaine sur cet ordinateur, pour que tu voies où ça en est. Dans les réglages, tu peux le supprimer.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Revenir à un signalement enregistré</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Envoie un signalement enregistré avant.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Suivre ou retirer un signalement</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Il te faut le numéro de suivi et le code PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>S’entraîner d’abord</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Terminer l’entraînement</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>Dans l’entraînement, chaque étape marche, et aucun signalement ne peut arriver à un vrai service.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Taille du texte, cacher les noms, et tout supprimer.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Ouvre une liste de toutes les langues.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Ici, on crée une empreinte numérique&#x202f;: un code fait à partir de la photo ou de la vidéo. Les services qui participent reçoivent le code et cherchent des copies.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>La photo ou la vidéo reste sur cet ordinateur. Personne ne la regarde.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Ça prend environ 5 minutes. Pas besoin de nom.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Pour partir vite, clique sur «&#x202f;Sortie rapide&#x202f;», ou appuie trois fois sur Maj en cinq secondes. Ce que tu n’as pas enregistré est alors perdu. Un fichier enregistré reste où il est, et cet ordinateur peut se souvenir que le programme a tourné.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>À propos et vie privée</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Ce qui arrive à ce que tu mets ici.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Ouvre une liste de lignes d’aide.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Où est la photo ou la vidéo&#x202f;?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Ou sur une clé USB ou un disque branché.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Sur un téléphone ou un autre appareil</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>S’il te plaît, ne la copie pas ici.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Je ne l’ai plus</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Il y a d’autres aides.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>C’est pour qui&#x202f;?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>On me voit sur la photo ou la vidéo.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Mon enfant</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Je suis un parent ou j’ai la garde de l’enfant.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Une jeune personne que je soutiens</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Proche, prof, ou personne qui conseille des jeunes.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Ce qui aide&#x202f;: dire à votre enfant que ce n’est pas sa faute, et que c’est une bonne chose que vous le sachiez. Merci de ne pas fouiller le téléphone, de ne pas transférer la photo et de ne rien publier à ce sujet.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Ce qui aide&#x202f;: dire à cette personne que ce n’est pas sa faute, et que c’est une bonne chose que vous le sachiez. Merci de ne pas lui demander de vous envoyer la photo, et de ne pas la transférer.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Tu es ici.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Une étape du chemin.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>usage&#x202f;: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>indications</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s&#x202f;: ça ne marche pas ainsi&#x202f;: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>indication %(argument_name)s&#x202f;: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>il manque encore&#x202f;: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>indications inconnues&#x202f;: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r n’existe pas ici (possible&#x202f;: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>impossible avec %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>il manque une indication</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>il manque au moins une indication</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Indique ce qui a été envoyé&#x202f;: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Il n’y a rien à quoi comparer.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Rien de semblable n’a été trouvé.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} bits sur 256 sont différents de ceux de {file} ({variant}). Jusqu’à {most}, ça correspond.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share}&#x202f;% de ses images sont dans {file} ({variant}). À partir de {least}&#x202f;%, ça correspond.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Les octets sont ceux de {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Retirer le signalement numéro {case}&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} a été retiré avant d’être envoyé. Personne ne l’a, et son fichier verrouillé est supprimé.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>services&#x202f;: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Pris par</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqué par</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Un filtre sur cet ordinateur ou sur le réseau a pu voir que le service a été utilisé. Il n’a pas pu voir pourquoi&#x202f;: c’est verrouillé, et seul le service peut l’ouvrir.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Un filtre sur cet ordinateur ou sur le réseau a pu voir que quelque chose a été envoyé au service, ainsi que le numéro de suivi et les nombres dans sa réponse. Le signalement lui-même est verrouillé, et seul le service peut l’ouvrir.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Un filtre sur cet ordinateur ou sur le réseau a pu voir qu’un signalement a été envoyé au service, et la réponse s’il y en a eu une. Le signalement lui-même est verrouillé, et seul le service peut l’ouvrir.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Un filtre sur cet ordinateur ou sur le réseau a pu voir que la liste des services a été demandée, et la liste.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>C’est peut-être arrivé. Demander encore une fois ne pose aucun problème.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Indique le service&#x202f;: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>L’endroit où cela va n’a pas pu être noté, donc un changement ne se remarquera pas la prochaine fois.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Non, arrêter ici</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Oui, je sais que c’est juste</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Continuer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Il n’a encore jamais été utilisé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Service&#x202f;: {name}, sur {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>C’est un entraînement, et cela n’arrive chez personne.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Attention&#x202f;: ce programme a été installé pour un autre service, {name}, sur {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Attention&#x202f;: la dernière fois, {name} était sur {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Attention&#x202f;: {name} a une autre clé que la dernière fois. D’autres personnes peuvent donc peut-être ouvrir ce que tu envoies.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Si aucune personne de confiance ne te l’a dit, arrête ici et demande à une telle personne.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Service&#x202f;: sur {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Cet ordinateur ne connaît pas son nom&#x202f;; il n’a encore jamais été utilisé ici.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>limites de mémoire, pas d’écriture de fichiers, pas de copie de la mémoire</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>pas de nouveaux droits</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>aucun autre programme ne peut regarder dans sa mémoire</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock&#x202f;: aucun fichier et aucun dossier</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp&#x202f;: une courte liste d’appels système</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>tâche d’un seul processus, avec une limite de mémoire</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>intégrité basse</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>profil d’isolement&#x202f;: seulement du calcul</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>ouvrir une connexion</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ouvrir un fichier</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>regarder dans un dossier</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>écrire un fichier</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>démarrer un autre programme</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Aucun processus qui lit des fichiers ne peut démarrer ici. Installe de nouveau le programme, ou utilise un autre ordinateur.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Les fichiers sont lus dans des processus à part. Ce qui enferme un tel processus, ici&#x202f;:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Ce qui vient d’être refusé à l’un d’eux quand il a essayé&#x202f;:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>POSSIBLE</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Avec quoi les fichiers sont lus&#x202f;:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>ABSENT</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Fichiers en même temps&#x202f;: {count}. Mémoire maximale pour chacun&#x202f;: {size} Mo.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Les signalements que tu gardes sont dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Rien n’y est encore gardé.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Impossible d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Un fichier nuisible pourrait faire ce qui est marqué {possible}. Utilise un autre ordinateur pour les fichiers venant d’inconnus.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Tes réponses, et chaque empreinte numérique terminée, seront gardées sous une phrase secrète. Si tu l’oublies, personne ne pourra plus les ouvrir, et tu recommences. Les images elles-mêmes ne sont pas gardées.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>lire la phrase secrète du brouillon dans un fichier (- est l’entrée standard)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>On continue avec {draft}. Empreintes numériques déjà terminées&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Rien de ce qui est gardé ici n’indique être devenu ce signalement. Comparaison avec ce qui a pu le devenir&#x202f;: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Aucun signalement non terminé que cette phrase secrète ouvre n’a reçu ce numéro. Indique plutôt le fichier que tu as envoyé&#x202f;: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>La phrase secrète est demandée dans un terminal. Sans terminal, utilise {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Une phrase secrète a au moins {count} caractères. Quelques mots, c’est bien.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>La même phrase secrète encore une fois&#x202f;:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Les deux phrases secrètes sont différentes. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>terminé, mais au moins un fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>la commande n’a pas été comprise</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>les réponses mènent à un autre service&#x202f;; rien n’a été gardé</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>une copie ne correspond pas, ou est trop simple pour le dire</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify&#x202f;: quelque chose ici n’est pas comme il faut</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>arrêté avec Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>pas de signalement</translation>
    </message>
    <message>
        <source>case</source>
        <translation>signalement envoyé</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>signalement enregistré</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>pas arrivé, à réessayer plus tard</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>refusé définitivement</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>pas enregistré</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>signalement non terminé</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>notes et lettres</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inattendu</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>codes de sortie&#x202f;:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>un objet JSON par ligne sur la sortie standard</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>langue des textes, par exemple de ou pt_BR (sans elle&#x202f;: celle du système)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>le fichier qui indique le service</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>continuer même si le service a une autre adresse, ou une autre clé, que la dernière fois</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>lire le code PIN dans un fichier (- est l’entrée standard)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>passer par ce proxy&#x202f;: http://HOST:PORT, ou socks5://HOST:PORT (Tor&#x202f;: socks5://127.0.0.1:9050)&#x202f;; aussi lu dans TAKEITDOWN_PROXY, et dans aucun autre réglage</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>un nombre de minutes</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Empreintes numériques d’images et de vidéos, faites sur cet ordinateur, pour que les copies ne circulent pas. Les fichiers eux-mêmes ne sont jamais envoyés. Sans commande, la fenêtre s’ouvre&#x202f;; avec seulement un signalement enregistré (REPORT.tid), elle s’ouvre avec lui.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>afficher quelle version c’est, et quitter</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>où en est un signalement envoyé</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>retirer un signalement envoyé</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>qui cherche les copies, à ce jour</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>tout va bien ici, et qu’est-ce qui enferme un fichier nuisible&#x202f;? sans réseau</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>cette installation est-elle ce qu’elle doit être&#x202f;? sans réseau</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>sommes de contrôle de tous les fichiers, par qui a publié le programme</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>afficher les sommes de contrôle des fichiers qui sont ici</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>faire des empreintes numériques et les afficher&#x202f;; sans réseau</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>fichier ou dossier</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>afficher aussi les empreintes numériques elles-mêmes</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>prendre exactement les images de la vidéo que prend le vPDQ de référence à ce rythme (sans cela&#x202f;: toutes, en gardant celles qui diffèrent)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>nombre maximal de hachages d’une image, pour trouver aussi les copies modifiées&#x202f;: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>garder ce qui est terminé sous une phrase secrète, et continuer là la prochaine fois</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>cette copie correspond-elle à ce qui a été envoyé&#x202f;? sans réseau</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>fichier ou dossier à comparer</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>ce qui a été envoyé&#x202f;; possible plusieurs fois</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>afficher à quel point c’est proche, et de quel fichier</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>comparer avec le brouillon d’où vient le signalement qui a ce numéro</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>comparer avec les empreintes numériques que garde ce brouillon</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>faire un signalement et l’enregistrer verrouillé, pour l’envoyer maintenant ou plus tard</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>faire un autre signalement avec de nouveaux fichiers, pour un numéro de suivi que tu as déjà</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>son numéro de suivi</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>fichier ou dossier (sans cela&#x202f;: tout ce que contient le brouillon)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>qui fait le signalement</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>moins de 18 ans sur l’image</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>montre de la nudité ou quelque chose de sexuel</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>a été partagé</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>un moyen de contact&#x202f;; rien n’en a besoin. D’autres programmes ici peuvent voir ce qu’une commande reçoit&#x202f;: sans adresse après, elle est demandée</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>le lire dans un fichier (- est l’entrée standard)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>le fichier à écrire, à envoyer de n’importe quel ordinateur (sans lui&#x202f;: gardé sur celui-ci)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>garder les réponses et les empreintes numériques sous une phrase secrète au fur et à mesure, et continuer là la prochaine fois</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>afficher les octets exacts qui sont verrouillés</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>afficher les signalements gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>écrire un signalement gardé dans un fichier, pour l’envoyer d’un autre ordinateur</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>comme la liste l’affiche</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>écrire une lettre selon le TAKE IT DOWN Act des États-Unis&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>notes comme preuves, verrouillées sur cet ordinateur&#x202f;; seulement des mots</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>écrire le guide pour les parents ou pour les conseillers en PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>ce qu’il faut pour la lettre, sous forme d’un objet JSON (- est l’entrée standard)&#x202f;; sans lui, tout est demandé. Clés&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>continuer avec la lettre gardée ici, adressée à cette plateforme</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>écrire dans ce fichier&#x202f;: .pdf en PDF, sinon en texte (sans lui&#x202f;: afficher ici)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>quand tu l’as envoyée&#x202f;: now (maintenant) ou &apos;YYYY-MM-DD HH:MM&apos;&#x202f;; les 48 heures comptent à partir de là</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>écrire plutôt la réclamation à la FTC&#x202f;: les 48 heures sont passées, et c’est toujours là</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>garder la lettre avec les notes, verrouillée</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>ajouter une note, sous forme d’un objet JSON avec une ou plusieurs des clés user, place, when et what (- est l’entrée standard)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>pour qui est le guide</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>le pays dont le guide montre les lignes d’aide (sans lui&#x202f;: celui du système)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>lire la phrase secrète des notes dans un fichier (- est l’entrée standard)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>supprimer pour de bon de cet ordinateur des signalements gardés, ou tout</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>un signalement non terminé</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>tout ce que le programme a gardé ici depuis le début</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>ne pas redemander</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>envoyer des signalements enregistrés&#x202f;; envoyer deux fois ne pose aucun problème</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>signalements gardés ou fichiers (sans cela&#x202f;: tous ceux qui attendent sur cet ordinateur)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>continuer d’essayer, avec des pauses de plus en plus longues, pendant 60 minutes ou le nombre donné (0&#x202f;: un seul essai)&#x202f;; Ctrl-C arrête</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>envoyer seulement ce qui a été fait pour ce service</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>numéro de suivi, avec ou sans tirets&#x202f;; ou l’ID d’un signalement gardé qui n’a jamais été envoyé</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>numéro de suivi, avec ou sans tirets</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Pour une image prise à 18 ans ou plus, StopNCII.org est le bon endroit. Ça marche de la même façon&#x202f;: l’image reste chez toi. Va sur https://stopncii.org . Rien n’a été gardé ici.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Ce service est pour les images qui montrent de la nudité ou quelque chose de sexuel. Pour les autres images, utilise le formulaire de signalement du site ou de l’appli où elles sont. Tu peux aussi parler à une personne de confiance. Rien n’a été gardé ici.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Le contact est demandé dans un terminal. Sans terminal, utilise {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Il manque encore&#x202f;: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Une adresse e-mail, si tu veux qu’on puisse te joindre (sinon, appuie juste sur Entrée)&#x202f;:</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Indique les fichiers, ou un brouillon qui contient leurs empreintes numériques.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>C’est envoyé verrouillé, avec ces en-têtes et aucun autre&#x202f;:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Ton signalement non terminé est toujours gardé. Pour le supprimer&#x202f;: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Pour l’envoyer&#x202f;: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Il n’y a pas ici de lignes d’aide de ce pays. Il y en a pour&#x202f;: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Enregistré sur cet ordinateur&#x202f;: {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Entraînement&#x202f;: ce signalement n’arrivera chez personne.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Note les deux maintenant. Ils ne sont affichés qu’une fois, et personne ne peut les retrouver pour toi.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>attend l’envoi</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>en cours d’envoi, ou peut-être envoyé&#x202f;: l’envoyer encore ne compte jamais double</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>reçu par le service</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>pas pris par le service</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Supprimé. Un disque SSD, une clé USB ou une sauvegarde peut garder d’anciennes copies un moment. Pour un signalement enregistré, c’est un fichier verrouillé que seul le service peut ouvrir&#x202f;; pour un signalement non terminé, un fichier que seule la phrase secrète peut ouvrir.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Aucun signalement n’est enregistré ici.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Signalements qui peuvent être envoyés&#x202f;: {count}. La commande pour cela&#x202f;: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Écrit dans {file}. Tout le monde peut l’envoyer, de n’importe quel ordinateur, et seul le service peut l’ouvrir. L’envoyer aussi d’ici ne compte jamais double.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Indique ce qu’il faut supprimer, ou utilise {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Supprimer pour de bon tout ce que le programme a gardé ici depuis le début&#x202f;?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Supprimer pour de bon ce que tu as indiqué&#x202f;?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Peut-être pas encore envoyés, parmi eux&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Oui, supprimer pour de bon</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Signalement {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Aucun signalement enregistré n’attend ici.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Arrêté. Ce qui n’a pas été confirmé est toujours enregistré. L’envoyer encore ne compte jamais double.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Le prochain essai est dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} avait déjà été reçu&#x202f;; l’envoyer encore n’a rien changé.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} a été reçu.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>C’était un entraînement, et cela n’arrive chez personne.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>empreintes numériques&#x202f;: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Cela n’a pas pu être noté ici. L’envoyer encore ne pose aucun problème, le supprimer non plus.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Services qui reçoivent des empreintes numériques de {name}, au {day}&#x202f;:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>images et vidéos&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Tape de {first} à {last}&#x202f;:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Tape un des numéros, s’il te plaît.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>Le code PIN est demandé dans un terminal. Sans terminal, utilise {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Ce fichier ne peut pas être lu&#x202f;: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Tout est comme il faut.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Quelque chose n’est pas comme il faut&#x202f;: ne l’utilise pas pour un signalement.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>NE DÉMARRENT PAS</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>RIEN NE LES ENFERME</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, ensemble {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>résultats connus</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>RÉSULTATS FAUX</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>aucun autre programme ne peut regarder dedans</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>d’autres programmes peuvent regarder dedans</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Programme principal</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>aucune ici&#x202f;; compare le nombre ci-dessus avec celui qu’on t’a donné</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>tous les fichiers correspondent</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>NE CORRESPOND PAS</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Une lettre où il manque un de ces éléments peut être ignorée. Il manque encore&#x202f;: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Lettres gardées&#x202f;: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Ce qu’il faut pour la lettre est demandé dans un terminal. Sans terminal, utilise {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Ces réponses ne peuvent pas être utilisées&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Une ligne vide quand c’est fini.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>L’heure s’écrit ainsi&#x202f;: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Cette heure n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Pour la réclamation, il faut l’heure à laquelle tu as envoyé la lettre&#x202f;: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Une fois la lettre envoyée, compte les 48 heures ainsi&#x202f;: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Aucune note n’est gardée ici.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Toute personne qui a ce fichier peut le lire.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>Les 48 heures finissent le {end}. Heures restantes&#x202f;: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>Les 48 heures se sont terminées le {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Gardé sur cet ordinateur, verrouillé&#x202f;: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Les notes seront gardées sous une phrase secrète. Si tu l’oublies, personne ne pourra plus les ouvrir. Aucune image n’y entre.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Une note est un objet JSON avec une ou plusieurs de ces clés&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Quelque chose n’a pas marché. Tes fichiers sont en sécurité et n’ont pas été envoyés. Réessaie.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Ce fichier n’est pas là. Vérifie le nom et choisis-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Ce n’est pas un fichier photo ou vidéo. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>C’est un lien vers un autre fichier. Choisis la photo ou la vidéo elle-même.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Ce fichier est dans ton cloud et pas sur cet ordinateur. Télécharge-le d’abord, puis choisis-le à nouveau.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Ce fichier est vide. Cherche le fichier complet et choisis celui-là.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Il n’y a pas de fichier dans ce dossier. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Ce fichier n’a pas pu être lu. Vérifie que son disque est branché, puis réessaie.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Ce fichier a changé pendant la lecture. Ferme les autres programmes qui l’utilisent, puis réessaie.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Ce n’est pas une photo ou une vidéo qui peut être lue ici. Choisis la photo ou la vidéo elle-même.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Ce fichier est abîmé, ou d’un type qui ne peut pas être lu ici. Seules ses copies exactes peuvent être trouvées. Si tu l’as aussi sous une autre forme, ajoute-la.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Une partie de ce fichier manque ou est abîmée. Ses empreintes numériques sont celles de ce qui reste, comme on le voit sur un écran. Si tu en as aussi un complet, ajoute-le.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Cette photo est trop grande pour être analysée. Seules ses copies exactes peuvent être trouvées.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Ce fichier a du son mais pas d’image. Seules ses copies exactes peuvent être trouvées.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Ce fichier n’a pas pu être analysé. Seules ses copies exactes peuvent être trouvées, s’il y en a.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Ce fichier a pris trop de temps. Seules ses copies exactes peuvent être trouvées, s’il y en a.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Il manque encore des réponses. Reviens en arrière pour répondre.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Aucun de ces fichiers n’a donné d’empreinte numérique, donc il n’y a rien à envoyer. Choisis d’autres fichiers.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>C’est trop pour un seul signalement. Fais deux signalements avec moins de fichiers chacun.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Ça ne ressemble pas à une adresse e-mail. Vérifie-la, ou laisse vide.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Il n’y a pas de signalement enregistré avec ce nom. Vérifie le nom.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Ce fichier n’est pas un signalement enregistré. Choisis le fichier qui finit par .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Ce signalement enregistré est abîmé et ne peut pas être envoyé. Prends une autre copie, ou refais le signalement.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Ce signalement a été fait avec une version plus récente de ce programme. Envoie-le avec cette version.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Ce signalement a été fait pour un autre service, et seul celui-là peut l’ouvrir. Il est toujours en sécurité dans son fichier.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Le signalement n’a pas pu être enregistré là. Rien n’est perdu&#x202f;: choisis un autre endroit.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Il y a déjà un fichier avec ce nom. Il n’a pas été touché&#x202f;: choisis un autre nom.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Il n’y a plus de place là. Rien n’est perdu&#x202f;: fais de la place ou choisis un autre endroit.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Une autre fenêtre ou une commande travaille sur les signalements enregistrés. Attends qu’elle ait fini, puis réessaie.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Le dossier des signalements enregistrés ne peut pas être modifié pour le moment. Les signalements dedans sont en sécurité, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Il n’y a pas ici de signalement enregistré avec ce signe. Regarde la liste et réessaie.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Le service a ce signalement, ou l’a peut-être. Pour le retirer, utilise son numéro de suivi et son code PIN.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Il n’y a pas de signalement non terminé avec ce nom. Vérifie le nom.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Ce fichier n’est pas un signalement non terminé. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Ce signalement non terminé est abîmé et ne peut pas être ouvert. Rien n’a été envoyé. Recommence-le, s’il te plaît.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Ce signalement non terminé a été fait avec une version plus récente de ce programme. Ouvre-le avec cette version.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Cette phrase secrète ne l’ouvre pas. Réessaie. Personne ne peut retrouver une phrase secrète oubliée&#x202f;: dans ce cas, recommence.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Ce signalement non terminé est ouvert dans une autre fenêtre ou par une commande. Ferme-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Ces notes ne s’ouvrent pas. Elles sont peut-être abîmées, ou faites par une version plus récente.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Une autre fenêtre a changé ces notes. Enregistre les tiennes dans un fichier, et ouvre à nouveau les notes.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Certaines lettres ne peuvent pas aller dans un PDF. Enregistre-le en texte.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Le fichier qui indique le service ne peut pas être utilisé. Redemande-le là où tu l’as eu.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Le service n’a pas pu le prendre maintenant. Réessaie plus tard.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Pas de connexion au service. Vérifie internet et réessaie.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Le service n’a pas répondu. Il a peut-être reçu l’envoi, ou pas. Envoie-le à nouveau&#x202f;: il ne compte jamais deux fois.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Le proxy n’a pas fait de connexion, donc rien n’a été envoyé. Vérifie son adresse, ou essaie sans lui.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Quelque chose sur ce réseau veut lire ce qui est envoyé, donc rien n’a été envoyé. Ça peut être un filtre ou une page de connexion. Essaie un autre réseau.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>La connexion n’a pas pu être vérifiée, donc rien n’a été envoyé. Regarde la date et l’heure de cet ordinateur. Si elles sont justes, réessaie demain.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Quelque chose d’autre a répondu à la place du service. Ça peut être une page de connexion du Wi-Fi. Connecte-toi, puis réessaie.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Le service est occupé. Réessaie dans quelques minutes.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Le service n’a pas pris ce signalement. Refais-le, s’il te plaît.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Ce signalement est trop grand pour le serveur web du service, il n’a donc pas été pris. Fais deux signalements avec moins d’images chacun. Préviens aussi les personnes qui gèrent le service.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Ton signalement est en sécurité ici.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>C’est un signalement d’entraînement et le service est un vrai, ou l’inverse. Il n’a pas été pris.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Cet ordinateur ne te laisse pas ouvrir ce fichier. Demande à la personne qui s’occupe de cet ordinateur, ou copie-le dans ton propre dossier.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Il n’y a pas encore d’empreintes numériques dedans. Choisis plutôt le fichier que tu as signalé.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Ce service ne peut pas encore recevoir une question verrouillée, et ton numéro de suivi et ton code PIN ne partent jamais sans être verrouillés. Rien n’a été envoyé. Demande aux personnes qui gèrent le service.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Ce n’est pas le service que tu as utilisé la dernière fois. Rien n’a été envoyé. Demande à une personne de confiance si ce changement est normal.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Ce numéro de suivi et ce code PIN ne vont pas ensemble. Vérifie les deux et réessaie.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Il y a eu trop d’essais avec un mauvais code PIN. Attends un peu, puis réessaie.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Ce suivi a été retiré, donc on ne peut rien y ajouter.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Ce n’est pas un numéro de suivi. Vérifie chaque caractère.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>Un code PIN a six chiffres. Vérifie-le et réessaie.</translation>
    </message>
</context>
</TS>
