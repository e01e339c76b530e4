<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Información y privacidad</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Este programa es gratis e independiente. NCMEC no lo hizo ni lo maneja. Esta es la versión {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Está hecho de {number} partes libres. Sus licencias están en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Tu foto o video nunca sale de esta computadora. Nadie lo mira.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Un código único no es una foto. Es muy difícil sacar de él algo que se pueda reconocer. Aun así lo cerramos con llave, y solo el servicio puede abrirlo.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Lo que se puede enviar: los códigos únicos, tus respuestas y tu correo electrónico, si lo escribiste. Primero lo ves todo. Solo sale cuando haces clic en «Enviar ahora».</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Al cerrar, el programa no guarda nada, a no ser que elijas guardar algo. No hay cuenta, y nadie lleva la cuenta de lo que haces aquí.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Algunos rastros no dependen de nosotros. Esta computadora puede recordar que se usó el programa. También puede pasar partes de su memoria a su disco.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Quién busca copias</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Abre una página con una lista y vuelve aquí.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Puedes seleccionar y copiar esto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Copia la dirección.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>En mi teléfono</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Muestra un código QR que la cámara de un teléfono puede leer.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Copiado. Puedes pegarlo en un navegador.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Ocultar el QR</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Hay un lugar para esto</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>¿Tenías 18 años o más cuando se hizo? Entonces este es el servicio adecuado:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>¿Su hijo o hija tenía 18 años o más cuando se hizo? Entonces este es el servicio adecuado:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>¿Esa persona tenía 18 años o más cuando se hizo? Entonces este es el servicio adecuado:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Funciona igual: la foto se queda en tu dispositivo. No cuesta nada.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Elige todo lo que encaje. Después, los pasos aparecen aquí.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Abre una lista de líneas de ayuda.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Lo que eliges aquí no se guarda en ningún sitio ni se envía a nadie.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Qué ayuda ahora</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>¿Encaja algo de esto?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Alguien amenaza, o pide dinero o más fotos</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Alguien me amenaza, o pide dinero o más fotos</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Está en internet ahora</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Se sabe quién lo tiene</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Sé quién lo tiene</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Tiene menos de 13 años</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Tengo menos de 13 años</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Es falso, o está hecho con IA</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Entre nosotros, nadie tiene el archivo</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>No tengo el archivo</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Muestra u oculta los pasos para esto.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>No pagar.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>No enviar más fotos.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>No borrar los mensajes.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>No publicarlo ni reenviarlo, ni siquiera para avisar a otros.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Fuente: {name}. La página no tiene fecha.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Fuente: {name}, {day}. De eso hace más de un año.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Fuente: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>No pagues ni envíes nada más. Deja de responder, pero guarda los mensajes. Cuéntaselo a alguien hoy.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Da estos pasos junto con una persona adulta de confianza.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Cuéntale a una persona adulta de confianza quién lo tiene. Puede ayudar a que esto pare.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>No paguen, y que nadie envíe nada más. Dejen de responder, pero guarden los mensajes. Las líneas de ayuda saben qué hacer.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Den estos pasos en compañía, al ritmo de la persona joven.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>No pedir a nadie que lo envíe otra vez, y no descargarlo. La CyberTipline puede ayudar sin el archivo:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Contar a la CyberTipline lo que se publicó. Ellos se ocupan de esa publicación:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>En el Reino Unido, Report Remove también quita de los sitios web fotos de menores de 18 años. Se empieza aquí:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Pedir a la propia app o al propio sitio web que lo quite. En EE. UU. tiene 48 horas. Si no lo hace, se puede reclamar aquí:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Anote quién lo tiene. Una línea de ayuda puede repasarlo con usted.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Las fotos falsas o hechas con IA también cuentan. Sus códigos únicos se crean de la misma manera.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>¿Qué edad tienes en la foto o el video?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>¿Qué edad tiene su hijo o hija en la foto o el video?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>¿Qué edad tiene la persona joven en la foto o el video?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Lo que cuenta es la edad cuando se hizo, no la edad de hoy.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 o más</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Para ti.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Para su hijo o hija.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Para una persona joven a la que usted apoya.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Menos de 18 años en la foto o el video.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Se ha compartido.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>No se ha compartido.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>No sabes si se ha compartido.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Puedes seleccionar y copiar esto.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Copia el número y el PIN. Se borran después de un minuto.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Guarda la tarjeta como página para imprimir.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Guarda la tarjeta como imagen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Página para navegadores</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Abre una lista de líneas de ayuda.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Qué más ayuda</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Pasos para amenazas, para publicaciones en internet y más.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Añadir archivos al caso</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Crea otro reporte con el mismo número y PIN. Antes pregunta.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>¿Guardaste el número y el PIN? Solo se vuelven a mostrar cuando los archivos nuevos estén listos.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Sí, añadir archivos</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Vuelve a la lista de archivos.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>¿Guardaste el número y el PIN? Cuando se cierre la ventana, nadie podrá mostrarlos otra vez.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sí, cerrar</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Cierra la ventana.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Alguien con quien hablar: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Copiado. Se borra del portapapeles después de un minuto, o cuando se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Hecho para {service} el {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>PRÁCTICA. Esta tarjeta no llega a nadie.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Tarjeta del caso</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Lo que guardaste para seguir otro día sigue aquí, bajo llave. Para borrarlo, elige «Volver a un reporte guardado» en la primera página.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Muestra las impresoras de esta computadora.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Número de caso: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Se envió a la impresora. Llévate la hoja contigo, por favor.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>No se pudo imprimir. Puedes guardarla como PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Guardado. Quien tenga este archivo puede ver y retirar el reporte.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>«Salida rápida» abre otro sitio. Quien vuelva atrás desde ahí encuentra esta página, pero ningún número, PIN ni respuesta.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>El historial de este navegador muestra que esta página estuvo abierta. La red también puede verlo. Quien controle este dispositivo, o un filtro de la escuela, quizá vea también lo que escribes y la respuesta.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Mejor usa una ventana privada y ciérrala al terminar.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Ver o retirar un reporte</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Escribe el número de caso y el PIN de la tarjeta del caso.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Cuatro grupos de cuatro caracteres.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Seis cifras.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Ver el estado</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Se está preguntando al servicio.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Crea otro reporte con el mismo número y PIN. Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pregunta una vez más antes de hacer nada.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Quién busca copias</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Abre una página con una lista y vuelve aquí.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Revisar una copia que viste</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Abre una página para comparar dos archivos aquí. No se envía nada.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sí, retirarlo</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>El servicio deja de usar estos códigos únicos.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>¿Retirarlo para siempre? Se avisa a los servicios para que dejen de buscar. Un reporte retirado no se puede volver a usar; tendrías que hacer uno nuevo.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>El servicio retiró este reporte y avisa a los servicios para que dejen de buscar. No hiciste nada malo. Puedes hacer un reporte nuevo.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>El reporte ha llegado. Espera una revisión, y no tienes que hacer nada.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Motivo: contiene más que la mayoría de los reportes.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Motivo: no se hizo como este programa hace los reportes.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Motivo: contiene imágenes famosas o públicas.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Motivo: este servicio no es para lo que contiene.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Motivo: el servicio guarda cada reporte solo un tiempo fijo.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Motivo: a quienes llevan el servicio les pidieron hacerlo.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>El reporte ha llegado. Lo están preparando.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>El reporte está activo. Los servicios pueden buscar copias.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>El reporte fue retirado. Se avisa a los servicios para que dejen de buscar.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Llegó el {day}. Fotos y videos que contiene: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Fue retirado.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>No se usan, porque también coinciden con una imagen famosa o vacía: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Los servicios ya pueden recoger los códigos únicos.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Ahora se preparan los códigos únicos para que los servicios los recojan.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Servicios que recogieron los códigos únicos: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Ningún servicio los ha recogido todavía. En los primeros días es normal.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Servicios que encontraron y bloquearon una copia: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Aún no se ha encontrado nada. Es normal, y los servicios siguen buscando.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Revisa antes de enviar</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Esto es todo lo que puede salir de esta computadora. Las fotos y los videos se quedan aquí.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Se está haciendo el reporte.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Hace falta para enviar o guardar. Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Mejor guardar para después</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Abre una página para guardar el reporte. No se envía nada.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Vuelve atrás para cambiar esto y luego regresa aquí.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>No incluido</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Seguir con el resto</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Vuelve a los archivos y sigue con lo que se detuvo.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Una forma de contactarte</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Ver los datos exactos</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Muestra lo que hay dentro del reporte bajo llave, letra por letra.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Los datos exactos</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Lo que hay dentro del reporte bajo llave.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Detenidos: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>No se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Ninguna. Nadie te escribirá.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, en {host}. Solo este servicio puede abrirlo.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Este no es el servicio para el que se instaló este programa. Ese es {name}, en {host}. Si no esperabas esto, no lo envíes: pregunta a alguien de confianza.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>La última vez, este servicio estaba en otro lugar: {host}. Si no esperabas esto, no lo envíes: pregunta a alguien de confianza.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>La llave de este servicio no es la de la última vez: otra persona podría abrir lo que envías. Si no esperabas esto, no lo envíes: pregunta a alguien de confianza.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Códigos únicos de fotos: {pictures}, de videos: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Tamaño, bajo llave: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Sí, estos códigos únicos se pueden enviar</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Quién busca copias</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Abre una página con una lista y vuelve aquí.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Hacer un caso aparte</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Recibe un número y un PIN nuevos.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Ocultar los datos exactos</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Va a tu caso {number} y se suma a él.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Los servicios que participan buscan copias y deciden qué quitar. Nadie busca en chats cerrados, como los mensajes cifrados, ni en servicios que no participan.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Va a la carpeta que contiene esta.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Ordena los archivos.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Escribe para buscar. Retroceso sube un nivel.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Selecciona todos los archivos de la lista.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Quita toda la selección.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Para seleccionar varios, mantén Ctrl mientras haces clic. No se envía nada.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Busca un nombre o escribe dónde está</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Se guarda con este nombre.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Muestra los nombres que coinciden.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Selecciona solo los archivos donde se ve eso. Un clic selecciona un archivo, y otro clic le quita la selección.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Mirar en esta carpeta</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Tomar los seleccionados</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Mi carpeta</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Muestra lo que hay ahí.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>No, dejarlo</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>¿Una forma de contactarte?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Puedes dejar esto vacío. Algunas personas quieren que les escriban si hay una duda.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Correo electrónico (no hace falta)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Déjalo vacío para seguir sin él.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>¿Alguien más puede leer tu correo? Entonces mejor déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Revisar una copia que viste</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>¿Los servicios la encontrarían? Los dos archivos se comparan aquí. No se envía nada.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Por favor, no guardes una copia de internet para esto. Usa una que ya esté aquí.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>La foto o el video con el que se hizo el reporte.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Elegir lo que reportaste</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Elegir la copia</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Elegir otra cosa que reportaste</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Se están creando los códigos únicos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>La que elegiste para este reporte.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>¿Ya no tienes lo que reportaste? Sirven los códigos únicos que guardaste.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Usar lo que guardaste</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Códigos únicos que guardaste: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Elegido: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Es exactamente el mismo archivo. Los servicios que participan lo pueden encontrar.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Coincide. Los servicios que participan pueden encontrar esta copia.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>No coincide. ¿Es tuya? Entonces pon también esta copia en un reporte.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Es demasiado lisa u oscura para saberlo. ¿Es tuya? Entonces pon también esta copia en un reporte.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Este archivo no se puede comparar.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Guardarlo en un archivo</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Aquí o en una memoria USB. Solo el servicio puede abrir ese archivo.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Dejarlo en esta computadora</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Lo encuentras en la primera página. Otras personas que usan esta computadora pueden verlo o borrarlo.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>El reporte se está enviando o guardando.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>El reporte espera aquí. Puedes enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Ir a la tarjeta del caso</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>El reporte espera hasta que lo envíes.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Borrarlo aquí</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pregunta una vez más antes de hacer nada.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>¿Borrar este reporte de esta computadora para siempre? No se envió.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, borrar</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Lo borra de esta computadora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>El reporte bajo llave va a {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Todavía no se ha enviado</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Ahora no se envía nada. Puedes enviarlo otro día o desde otra computadora.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Tu reporte está a salvo: espera en esta computadora, bajo llave. Lo encuentras en la primera página.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>No se pudo enviar. Próximo intento en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el reporte</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Se está abriendo el reporte.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Sin terminar</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>La que elegiste para este reporte.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Abre el reporte sin terminar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pregunta una vez más antes de hacer nada.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>¿Borrar para siempre este reporte sin terminar?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, borrar</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Lo borra de esta computadora.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Reporte sin terminar {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>A dónde ir</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Aquí no se guardó nada y no se envió nada.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Direcciones al {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Abre una lista de líneas de ayuda.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Qué más ayuda</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Pasos para amenazas, para publicaciones en internet y más.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Cierra la ventana.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidos</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se leen</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Iguales a otro</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Muestra solo estas filas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Quita de la lista los archivos seleccionados. Los archivos no se borran.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Devuelve lo último que se quitó.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Lo intenta otra vez con los archivos seleccionados.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Seguir con el resto</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Sigue con lo que se detuvo.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Muestra u oculta los detalles de las filas seleccionadas.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Abre el archivo seleccionado, y antes dice qué rastro deja.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Espera antes del siguiente archivo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Para los archivos que no están listos. Puedes seguir con ellos después.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Muestra «Foto 1» en lugar de un nombre.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Elige las fotos y los videos</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Sus códigos únicos se crean aquí, en esta computadora. No se envía nada.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Usar archivos de prueba</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Añade imágenes sin peligro y un clip para practicar.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>También puedes soltarlos aquí, o pegarlos con Ctrl y V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Archivos elegidos</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Cada fila dice cómo salió su código único.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Cuánto está hecho de todos los archivos.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Seguir otro día</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Abre una página para guardar lo hecho con una frase secreta.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Falta menos de un minuto.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Minutos que faltan, más o menos: {minutes}.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Muestra todos los archivos de una carpeta, y tú seleccionas lo que va aquí.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>El programa que lo muestra puede recordarlo, por ejemplo en una lista de lo último que se abrió. Ese rastro no depende de nosotros.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Sí, abrirlo</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Abre el archivo en el programa que esta computadora usa para él.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>No abrirlo</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Aquí solo van los archivos donde se ve eso. Selecciona los demás y quítalos.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Listos: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Por hacer: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Detenidos: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>No se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Iguales a otro: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Ahí no hay ningún archivo. Copia o arrastra el archivo mismo, tal como está en una carpeta.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Selecciona lo que va aquí</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Salida rápida</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Cierra todo de una vez. Pulsar Mayús tres veces hace lo mismo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Va a la página anterior. Tus respuestas se quedan.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Lo principal que se hace en esta página.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Lo que has puesto no está guardado. Si cierras la ventana, se pierde.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Cierra la ventana. Lo que no está guardado se pierde.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Algo en esta red, como el filtro de una escuela, podría ver que se usó el servicio. Lo que se envió siguió bajo llave.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Algo en esta red, como el filtro de una escuela, pudo ver que se envió un reporte, y su número de caso. El reporte mismo siguió bajo llave.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Guarda dos páginas para imprimir.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Guía para madres y padres</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Guía para profesionales</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>La guía está guardada.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Una guía para madres y padres</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Una guía para profesionales</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Una de cada cinco personas jóvenes no se lo contó a nadie (Thorn, 2022), a veces por miedo a problemas en casa. Primero escuche. Después den los pasos juntos.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Te escuchan y no te juzgan. No tienes que decir tu nombre.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Muestra las líneas de ayuda de este país.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Datos al {day}. Los números y horarios pueden cambiar; están en sus sitios web.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>¿En qué país estás?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Para padres, madres y otros adultos</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Para jóvenes</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todo el mundo</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>También por chat, en el sitio web.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Puedes seleccionar y copiar esto.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Día y noche.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, de {begins} a {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Guardar las notas</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Las notas y cartas se guardan en esta computadora, bajo llave. No se envía nada de ellas.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Están guardadas. En la primera página, elige «Volver a un reporte guardado» y luego Notas.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Seguir otro día</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Tus respuestas y los códigos únicos que están listos se guardan aquí, bajo llave. Las fotos no.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Elige una frase secreta que puedas recordar. Si la olvidas, nadie puede volver a abrir esto, y empiezas de nuevo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Al menos ocho caracteres. Unas cuantas palabras van bien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Para que un error al escribir no te deje fuera.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>El reporte se está poniendo bajo llave.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Hacen falta al menos ocho caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Está guardado. En la primera página, elige «Volver a un reporte guardado» para seguir con él.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Pedir a la app o al sitio que lo quite</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Por una ley de EE. UU. tienen 48 horas para hacerlo. Aquí escribes la carta. La envías tú.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>La carta necesita un nombre. Por eso va aparte de tu reporte, y desde aquí no se envía nada de ella. Solo se guarda si lo pides.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Está en la carta y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>App o sitio web</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>¿Quién firma la carta?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Nombre de quien firma</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Correo electrónico o teléfono</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>La casilla del final</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Un video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imágenes y videos</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Copia su dirección. ¿No tiene? Entonces escribe el nombre de usuario y en qué parte de la app está.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>La persona que aparece</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Su madre, padre o tutor</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Alguien a quien esa persona se lo pidió</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Digo de buena fe: la persona que aparece no aceptó que se muestre ahí.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Escribir la carta</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Todavía falta: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Dura hasta que cierres el programa. No se guarda nada.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Muestra todos los textos en este idioma.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Nadie que haya crecido con este idioma ha revisado todavía estos textos.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>La carta está lista</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Está en inglés, para una empresa de EE. UU. Envíala tú y no mandes ninguna imagen con ella.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Guardarla aquí, bajo llave</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>La guarda con tus notas, con una frase secreta.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Las 48 horas cuentan desde entonces.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Contar las 48 horas</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>¿Cuándo la enviaste?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Sigue ahí</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Escribe una queja para la oficina de EE. UU. que vigila esta ley.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Dónde quejarse</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Esta es la queja. Envíala tú en esta página:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Busca TAKE IT DOWN Act en la ayuda de {platform}. Ahí aparece un formulario o un correo.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>El formulario se llama: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Envía la carta ahí. Después vuelve aquí y di cuándo la enviaste.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>Las 48 horas terminan el {end}. Horas que quedan: {hours}. ¿Sigue ahí entonces? La queja está lista aquí.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>Las 48 horas terminaron el {end}. ¿Ya no está?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Se ha enviado</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Espera en esta computadora</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Está guardado</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Los archivos nuevos van al caso que ya tienes. Su número y su PIN son los mismos.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Esta es la tarjeta del caso. Por favor, désela a la persona joven.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Esta es tu tarjeta del caso. Guarda el número y el PIN: nadie puede buscarlos por ti.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>¿Está en internet ahora? Díselo también a la CyberTipline: {place}. Ellos se ocupan de esa publicación.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Con este número y este PIN puedes ver cómo va, añadir archivos o retirarlo: abre el programa y elige «Ver o retirar un reporte».</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>El número y el PIN funcionan en cuanto se envía el reporte: abre el programa y elige «Volver a un reporte guardado».</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Sin el programa, puedes ver cómo va o retirarlo en un navegador:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Abre este programa otra vez, elige «Volver a un reporte guardado» y envíalo.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Abre este programa, aquí o en otra computadora, elige «Volver a un reporte guardado» y elige el archivo.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>El reporte espera, bajo llave. No se envía nada hasta que tú lo envíes.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Los servicios que participan recogen ahora los códigos únicos y buscan copias. Puede tardar unos días. Ellos deciden qué quitar.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Mira en unos días cómo va: «Ver o retirar un reporte», en la primera página. Si para entonces no se ha encontrado nada, es normal.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Por favor, no publiques ni reenvíes la foto, ni siquiera para avisar a otros.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Por favor, no reenvíe la foto, ni siquiera para avisar a otros.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Por favor, no vuelvas a publicar la foto: la pueden bloquear, y tu cuenta también.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>¿Alguien amenaza a la persona joven? No paguen. Guarden los mensajes y dejen de responder.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>¿Alguien te amenaza? No pagues. Guarda los mensajes y deja de responder.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Todavía hay ayuda para ti</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Sin la foto no hay código único. Cuéntaselo a la CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>¿Sabes dónde se publicó? Usa también el formulario para reportar de esa app o sitio web.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Hay otra ayuda</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Este servicio es para fotos sexuales o de desnudos. ¿Alguien te amenaza o te hace daño? Ve aquí:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Para otras fotos, usa el formulario para reportar de la app o el sitio web. También ayuda hablar con una persona adulta de confianza.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Notas para después</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Nombres de usuario, direcciones, días: ayudan a la persona adulta que te ayuda. Solo palabras, sin imágenes.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Guardarlas aquí, bajo llave</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Las guarda en esta computadora, con una frase secreta.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>La que elegiste para estas notas.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Abrir las notas</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Muestra lo que se guardó con esta frase secreta.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Hay notas bajo llave en esta computadora.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Las notas se están procesando.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Dirección de la página o publicación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Está en tus notas y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Añadir esta nota</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>¿Borrar para siempre las notas que se guardan aquí?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Lo que escribiste solo está aquí. Guárdalo, imprímelo o ponlo en un archivo, o se perderá.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Están en esta computadora, bajo llave, en {file}. Nadie más las tiene.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarla</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Saca esta nota de la lista.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Muestra la carta y sus 48 horas.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Carta a {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Teléfono Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Muestra los pasos con el cable.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>¿Tiene que estar en esta computadora? Entonces, con cable</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Conecta el teléfono con su cable, desbloquéalo y toca el aviso sobre USB. Elige «Transferencia de archivos».</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Conecta el iPhone con su cable, desbloquéalo y toca «Confiar».</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Abre el teléfono en el programa de archivos de esta computadora. Sus fotos están en DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Copia solo este archivo a una carpeta tuya. No lo borres del teléfono.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Vuelve atrás aquí, elige «En esta computadora» y crea el código único.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Después borra la copia y vacía la papelera.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>No te lo envíes nunca por chat, correo o nube: ahí queda una copia.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Usa el dispositivo donde está</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Por favor, no lo envíes ni lo copies a esta computadora. En ese dispositivo, abre esta página:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Allí se crea el código único. La foto se queda en ese dispositivo.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Se está trabajando con los reportes guardados.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Lo que no se envió se queda como estaba.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en esta computadora</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Próximo intento en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar copia</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Se conecta al servicio y envía este reporte.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar copia</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Guarda el reporte bajo llave en un archivo o una memoria USB.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pregunta una vez más antes de hacer nada.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>¿Borrarlo de esta computadora para siempre? Lo que se envió sigue en el servicio.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, borrar</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Lo borra de esta computadora.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Guardado el {day}. Fotos y videos: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Espera aquí. No se ha enviado nada de él.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Puede que haya llegado. Puedes enviarlo otra vez: nunca cuenta dos veces.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Ha llegado. El número y el PIN de la tarjeta del caso ya funcionan.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>El servicio no lo aceptó. Puedes hacer el reporte otra vez.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Fue retirado.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Escribir a la app o al sitio web</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Escribe una carta que pide quitarlo en 48 horas.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Quién, dónde, cuándo, qué: para la persona adulta que ayuda.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Copia el texto. La copia se borra después de un minuto.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Lo guarda como página para imprimir.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Lo guarda como texto simple.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Guardado. Quien tenga este archivo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>ocultos: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>enlaces a otros lugares: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>archivos del sistema: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>dentro de demasiadas carpetas: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>carpetas que no se pueden abrir: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>No están en esta lista: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Práctica: nada de esto llega a nadie.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>No se encontró ninguna impresora. Puedes guardarlo como PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Elige una impresora. La hoja puede quedar un rato en su cola. ¿Está en otra habitación? Entonces ve pronto a buscarla.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Lo imprime ahí enseguida.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>Código QR de {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Apúntale con la cámara de un teléfono.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Elige una respuesta. También funcionan las teclas de números.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>En qué punto del camino estás.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <translation>Archivo {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Creando el código único: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Igual que {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Código único fuerte</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Código único débil</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Solo copias exactas</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Este no se puede leer</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>«Seguir con el resto» lo retoma.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Cuenta una sola vez.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Es largo o tiene mucho movimiento. Puede que un trozo corto no se encuentre.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>También se pueden encontrar copias un poco cambiadas.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Una foto lisa u oscura: solo se pueden encontrar copias exactas o muy parecidas.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Solo se pueden encontrar copias exactas de este archivo.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Códigos únicos: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Se encuentra en unas {count} de cada 100 formas en que la gente cambia una foto o un video.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Volver a un reporte guardado</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Los reportes guardados aquí están en la lista. Un reporte en una memoria USB es un archivo que termina en .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Abre una página para elegir un reporte guardado. No se envía nada.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>El reporte se está leyendo o enviando.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>El reporte se queda en su archivo.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Ha llegado. El número y el PIN de la tarjeta del caso ya funcionan.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>No se pudo enviar. Próximo intento en {seconds} segundos.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Este es un reporte guardado, y está completo: {size}, bajo llave. Va a {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Se hizo para practicar.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Quién busca copias</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Las apps y los sitios web que participan reciben los códigos únicos. Ellos buscan y deciden.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Obtener la lista</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Obteniendo la lista</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Se está preguntando al servicio.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Para obtener la lista hace falta internet. No se envía nada sobre ti ni sobre tus archivos.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Nadie busca en chats cerrados, como los mensajes cifrados, ni en servicios que no participan. Aun así puedes pedirles que lo quiten, con sus propios formularios.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Ahora no se puede obtener la lista. No la necesitas para seguir. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>La lista del {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Todavía no participa ninguna app ni sitio web.</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Duran hasta que cierres el programa. No se guarda nada.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Agranda todo el texto. Ctrl y más hace lo mismo.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más chico</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Achica todo el texto. Ctrl y menos hace lo mismo.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Ocultar nombres de archivos</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Muestra «Foto 1» en lugar de un nombre.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>¿Borrar para siempre todos los reportes, notas y cartas de esta computadora? Lo enviado sigue enviado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Abre una lista de todos los idiomas.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>El modo claro, el oscuro y los colores fuertes siguen los ajustes de esta computadora.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pregunta una vez más antes de hacer nada.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, borrar</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Los borra de esta computadora.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Está borrado. Una memoria USB o una copia de seguridad puede tener todavía una copia vieja, bajo llave.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>¿Se ha compartido?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>¿Se ha compartido, según lo que saben usted o su hijo o hija?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>¿Se ha compartido, según lo que saben usted o esa persona?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Puedes seguir con cualquier respuesta.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Se envió a alguien o se publicó en internet.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Si lo encuentras en internet, díselo también a la CyberTipline: {place}. Ellos se ocupan de esa publicación. Puedes hacerlo después de esto o desde otro dispositivo.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>¿Se te ve sin ropa, con poca ropa o en algo sexual?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>¿Se ve a su hijo o hija sin ropa, con poca ropa o en algo sexual?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>¿Se ve a la persona joven sin ropa, con poca ropa o en algo sexual?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Las imágenes inventadas también cuentan, por ejemplo las hechas con IA.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>Se acaba de conectar con el servicio.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Sin conexión. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Solo se pidió una lista. No se ha enviado nada tuyo.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Solo se enviaron un número de caso y un PIN.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Se intentó enviar. Todavía no está confirmado.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Se envió un reporte bajo llave. Los archivos se quedaron aquí.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Frenar que una foto o un video se difunda</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>No estás en problemas. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Esto es práctica, con archivos de prueba. Ningún reporte puede llegar a un servicio real. Lo que envías se queda una semana en esta computadora, para que veas cómo va. En los ajustes puedes borrarlo.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Volver a un reporte guardado</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Envía un reporte que se guardó antes.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Ver o retirar un reporte</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Necesitas el número de caso y el PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practicar primero</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>En la práctica todos los pasos funcionan, y ningún reporte puede llegar a un servicio real.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Tamaño del texto, ocultar nombres y borrar todo.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Abre una lista de todos los idiomas.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Esto crea un código único a partir de la foto o el video. Los servicios que participan reciben el código y buscan copias.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>La foto o el video se queda en esta computadora. Nadie lo mira.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Tarda unos 5 minutos. No hace falta ningún nombre.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Para salir rápido, haz clic en «Salida rápida» o pulsa Mayús tres veces en cinco segundos. Lo que no hayas guardado se pierde. Un archivo que guardaste se queda donde está, y esta computadora puede recordar que se usó el programa.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Información y privacidad</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Qué pasa con lo que pones aquí.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Abre una lista de líneas de ayuda.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>¿Dónde está la foto o el video?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>O en una memoria USB o un disco conectado.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>En un teléfono u otro dispositivo</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Por favor, no lo copies aquí.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Ya no lo tengo</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Hay otra ayuda.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>¿Para quién es esto?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Salgo en la foto o el video.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Mi hijo o hija</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Soy su madre, su padre o quien le cuida.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Una persona joven a la que apoyo</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Por amistad, como docente o como orientador u orientadora.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Qué ayuda: decirle a su hijo o hija que no tiene la culpa, y que a usted le alegra saberlo. Por favor, no revise el teléfono, no reenvíe la foto ni publique nada sobre ella.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Qué ayuda: decirle que no tiene la culpa, y que a usted le alegra saberlo. Por favor, no le pida que le envíe la foto, y no la reenvíe.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Estás aquí.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Una etapa del camino.</translation>
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
        <translation>opciones</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: así no funciona: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>dato %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>todavía falta: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>datos desconocidos: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r no existe aquí (se puede elegir entre %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no se puede usar junto con %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>falta un dato</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>falta al menos un dato</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Indica qué se envió: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>No hay nada con que comparar.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>No se encontró nada parecido.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} de 256 bits son distintos de los de {file} ({variant}). Hasta {most}, coincide.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>El {share} % de sus fotogramas está en {file} ({variant}). Desde el {least} %, coincide.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Los bytes son los de {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>¿Retirar el caso {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} se retiró antes de enviarse. Nadie lo tiene, y su archivo bajo llave está borrado.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>servicios: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Recogido por</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqueado por</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Un filtro en esta computadora o en la red pudo ver que se usó el servicio. No pudo ver para qué: eso está bajo llave, y solo el servicio puede abrirlo.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Un filtro en esta computadora o en la red pudo ver que se envió algo al servicio, y el número de caso y las cantidades en su respuesta. El reporte en sí está bajo llave, y solo el servicio puede abrirlo.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Un filtro en esta computadora o en la red pudo ver que se envió un reporte al servicio, y la respuesta, si la hubo. El reporte en sí está bajo llave, y solo el servicio puede abrirlo.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Un filtro en esta computadora o en la red pudo ver que se pidió la lista de servicios, y la lista.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Puede que haya llegado. Preguntar otra vez no hace daño.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Indica el servicio: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>No se pudo anotar a dónde va esto, así que la próxima vez no se notará un cambio.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>No, parar aquí</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Sí, sé que esto es correcto</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>¿Seguir de todos modos?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>No se ha usado antes en esta computadora.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Servicio: {name}, en {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Esto es práctica y no le llega a nadie.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Cuidado: este programa se instaló para otro servicio, {name}, en {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Cuidado: la última vez, {name} estaba en {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Cuidado: {name} tiene otra clave que la última vez, así que quizá otras personas puedan abrir lo que envías.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Si no te lo dijo alguien de confianza, para aquí y pregúntale a esa persona.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Servicio: en {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Esta computadora no conoce su nombre; no se ha usado antes aquí.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>límites de memoria, no escribe archivos, sin volcado de memoria</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>ningún permiso nuevo</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>ningún otro programa puede mirar en su memoria</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: ningún archivo y ninguna carpeta</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: una lista corta de llamadas al sistema</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>trabajo de un solo proceso, con un límite de memoria</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>integridad baja</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>perfil de aislamiento: solo cálculo</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>abrir una conexión</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>abrir un archivo</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>mirar en una carpeta</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>escribir un archivo</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>iniciar otro programa</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Aquí no se puede iniciar ningún proceso que lea archivos. Instala el programa otra vez, o usa otra computadora.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Los archivos se leen en procesos aparte. Lo que encierra a un proceso así, aquí:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Lo que se le negó a uno de ellos ahora mismo, cuando lo intentó:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>POSIBLE</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Con qué se leen los archivos:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>NO ESTÁ</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Archivos a la vez: {count}. Memoria máxima para cada uno: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Los reportes que guardas están en {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Allí todavía no hay nada guardado.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>No se puede escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Un archivo dañino podría hacer lo que está marcado con {possible}. Usa otra computadora para archivos de personas desconocidas.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Lo que respondes, y cada código único que esté hecho, se guardará con una frase secreta. Si la olvidas, nadie puede volver a abrirlo, y empiezas de nuevo. Las imágenes mismas no se guardan.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>leer la frase secreta del borrador desde un archivo (- es la entrada estándar)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Se sigue con {draft}. Códigos únicos que ya están hechos: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Nada de lo guardado aquí indica que se convirtió en ese caso. Se compara con lo que puede ser: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Ningún reporte sin terminar que esta frase secreta abra se convirtió en ese caso. Indica en su lugar el archivo que enviaste: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>La frase secreta se pide en una terminal. Si no hay, usa {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Una frase secreta tiene al menos {count} caracteres. Unas cuantas palabras van bien.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>La misma frase secreta otra vez:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Las dos frases secretas son distintas. No se guardó nada.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>listo, pero al menos un archivo no se pudo leer</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>no se entendió el comando</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>las respuestas llevan a otro servicio; no se guardó nada</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>una copia no coincide, o es demasiado simple para saberlo</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: algo aquí no está como debe estar</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>detenido con Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ningún reporte</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>reporte guardado</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>no entregado, inténtalo más tarde</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>rechazado definitivamente</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>reporte sin terminar</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>notas y cartas</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inesperado</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>códigos de salida:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>un objeto JSON por línea en la salida estándar</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>idioma de los textos, por ejemplo de o pt_BR (si no se da: el del sistema)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>el archivo que indica el servicio</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>seguir aunque el servicio esté en otra dirección, o tenga otra clave, que la última vez</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>leer el PIN desde un archivo (- es la entrada estándar)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>pasar por este proxy: http://HOST:PORT, o socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); también se lee de TAKEITDOWN_PROXY, y de ningún otro ajuste</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>un número de minutos</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Códigos únicos de imágenes y videos, hechos en esta computadora, para que las copias no se difundan. Los archivos mismos nunca se envían. Sin un comando, se abre la ventana; con solo un reporte guardado (REPORT.tid), se abre con ese reporte.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>mostrar qué versión es esta, y salir</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>cómo va un caso</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>retirar un caso</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>quién busca copias, a día de hoy</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>¿está todo bien aquí, y qué encierra a un archivo dañino? no se usa la red</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>¿es esta instalación lo que debe ser? no se usa la red</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>sumas de comprobación de todos los archivos, de quien publicó el programa</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>mostrar las sumas de comprobación de los archivos que están aquí</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>hacer códigos únicos y mostrarlos; no se usa la red</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>archivo o carpeta</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>mostrar también los códigos únicos mismos</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>tomar exactamente los fotogramas que el vPDQ de referencia toma con este ritmo (si no se da: todos, y guardar los que son distintos)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>máximo de hashes de una imagen, para encontrar también copias editadas: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>guardar con una frase secreta lo que esté hecho, y seguir ahí la próxima vez</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>¿coincide esta copia con lo que se envió? no se usa la red</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>archivo o carpeta que comparar</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>lo que se envió; se puede dar varias veces</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>mostrar qué tan cerca está, y de qué archivo</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>comparar con el borrador del que salió el reporte de este caso</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>comparar con los códigos únicos que guarda este borrador</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>hacer un reporte y guardarlo bajo llave, para enviarlo ahora o más tarde</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>hacer otro reporte con archivos nuevos para un caso que ya tienes</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>su número de caso</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>archivo o carpeta (si no se da: todo lo que tiene el borrador)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>quién hace el reporte</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>menos de 18 años en la imagen</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>muestra desnudez o algo sexual</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>se ha compartido</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>una forma de contacto; nada la necesita. Otros programas de aquí pueden ver lo que recibe un comando: sin una dirección detrás, se pregunta por ella</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>leerlo desde un archivo (- es la entrada estándar)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>el archivo que se escribe, para enviarlo desde cualquier computadora (si no se da: se guarda en esta)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>guardar las respuestas y los códigos únicos con una frase secreta según se hacen, y seguir ahí la próxima vez</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>mostrar los bytes exactos que se ponen bajo llave</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>mostrar los reportes que están guardados en esta computadora</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>escribir un reporte guardado en un archivo, para enviarlo desde otra computadora</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>como lo muestra la lista</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>escribir una carta según la TAKE IT DOWN Act de EE. UU.; no se envía nada</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>notas como prueba, bajo llave en esta computadora; solo palabras</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>escribir la guía para madres y padres o para profesionales como PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>lo que la carta necesita, como un objeto JSON (- es la entrada estándar); si no se da, se pregunta cada cosa. Claves: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>seguir con la carta guardada aquí, dirigida a esta plataforma</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>escribir en este archivo: .pdf como PDF, si no como texto (si no se da: mostrar aquí)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>cuándo la enviaste: now (ahora) o &apos;YYYY-MM-DD HH:MM&apos;; las 48 horas cuentan desde entonces</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>escribir en su lugar la queja a la FTC: pasaron las 48 horas y sigue ahí</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>guardar la carta con las notas, bajo llave</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>añadir una nota, como un objeto JSON con una o más de las claves user, place, when y what (- es la entrada estándar)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>para quién es</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>el país cuyas líneas de ayuda aparecen en ella (si no se da: el del sistema)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>leer la frase secreta de las notas desde un archivo (- es la entrada estándar)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>borrar reportes guardados, o todo, de esta computadora para siempre</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>un reporte sin terminar</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>todo lo que el programa ha guardado aquí alguna vez</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>no preguntar otra vez</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>enviar reportes guardados; enviar dos veces no hace daño</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>reportes guardados o archivos (si no se da ninguno: todos los que esperan en esta computadora)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>seguir intentándolo, con pausas cada vez más largas, durante 60 minutos o los que se indiquen (0: un intento); Ctrl-C lo detiene</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>enviar solo lo que se hizo para este servicio</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>número de caso, con o sin guiones; o el ID de un reporte guardado que nunca se envió</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>número de caso, con o sin guiones</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Para una imagen hecha a los 18 años o más, StopNCII.org es el lugar adecuado. Funciona igual: la imagen se queda contigo. Entra en https://stopncii.org . Aquí no se guardó nada.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Este servicio es para imágenes que muestran desnudez o algo sexual. Para otras imágenes, usa el formulario para reportar del sitio o la app donde están. También puedes hablar con alguien de confianza. Aquí no se guardó nada.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>El contacto se pide en una terminal. Si no hay, usa {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Todavía hace falta: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Una dirección de correo, si quieres que te contacten (o solo pulsa Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Indica los archivos, o un borrador que tenga sus códigos únicos.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Se envía bajo llave, con estas cabeceras y ninguna otra:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Tu reporte sin terminar sigue guardado. Para borrarlo: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Para enviarlo: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Aquí no hay líneas de ayuda de ese país. Hay de estos países: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Guardado en esta computadora como {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Práctica: este reporte no le llegará a nadie.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Anota las dos cosas ahora. Se muestran solo una vez, y nadie puede volver a encontrarlas por ti.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>espera el envío</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>se está enviando, o quizá ya se envió: enviarlo otra vez nunca cuenta doble</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>recibido por el servicio</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>no aceptado por el servicio</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Borrado. Un disco de estado sólido, una memoria USB o una copia de seguridad pueden conservar copias viejas por un tiempo. De un reporte guardado, es un archivo bajo llave que solo el servicio puede abrir; de uno sin terminar, un archivo que solo la frase secreta puede abrir.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Aquí no hay ningún reporte guardado.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Reportes que se pueden enviar: {count}. El comando para eso: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Escrito en {file}. Cualquiera puede enviarlo desde cualquier computadora, y solo el servicio puede abrirlo. Enviarlo también desde aquí nunca cuenta doble.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Indica qué se debe borrar, o usa {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>¿Borrar para siempre todo lo que el programa ha guardado aquí alguna vez?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>¿Borrar para siempre lo que indicaste?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>De estos, puede que {count} aún no se hayan enviado.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Sí, borrar para siempre</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Reporte {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Aquí no espera ningún reporte guardado.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Detenido. Lo que no se confirmó sigue guardado. Enviarlo otra vez nunca cuenta doble.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>El próximo intento es en {seconds} segundos.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} ya se había recibido antes; enviarlo otra vez no cambió nada.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} se recibió.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Era práctica y no le llega a nadie.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>códigos únicos: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Eso no se pudo anotar aquí. Enviarlo otra vez no hace daño, y borrarlo tampoco.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Servicios que reciben códigos únicos de {name}, a fecha de {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>imágenes y videos: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Escribe de {first} a {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Por favor, escribe uno de los números.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>El PIN se pide en una terminal. Si no hay, usa {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Este archivo no se puede leer: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Todo está como debe estar.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Algo no está como debe estar: no lo uses para un reporte.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>NO SE PUEDEN INICIAR</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>NADA LOS ENCIERRA</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, en conjunto {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>resultados conocidos</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>RESULTADOS INCORRECTOS</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>ningún otro programa puede mirar dentro</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>otros programas pueden mirar dentro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Programa principal</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Ayudantes</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>aquí no hay; compara el número de arriba con uno que te hayan dado</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>todos los archivos encajan</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>NO ENCAJA</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Una carta a la que le falta algo de esto quizá no se tenga en cuenta. Todavía falta: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Cartas guardadas: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Lo que la carta necesita se pide en una terminal. Si no hay, usa {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Estas respuestas no se pueden usar: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Una línea vacía al terminar.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>La hora se escribe así: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Esa hora todavía no ha llegado.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Para la queja hace falta la hora en que enviaste la carta: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Cuando esté enviada, cuenta así las 48 horas: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Aquí no hay notas guardadas.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Quien tenga este archivo puede leerlo.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>todavía sin enviar</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>Las 48 horas terminan el {end}. Horas que quedan: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>Las 48 horas terminaron el {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Guardado en esta computadora, bajo llave: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Las notas se guardarán con una frase secreta. Si la olvidas, nadie puede volver a abrirlas. No se guardan imágenes en ellas.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Una nota es un objeto JSON con una o más de estas claves: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Algo no funcionó. Tus archivos están a salvo y no se enviaron. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Este archivo no está ahí. Revisa el nombre y elígelo otra vez.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Este archivo no es una foto ni un video. Elige otro.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Esto es un enlace a otro archivo. Elige la foto o el video mismo.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Este archivo está en tu nube y no en esta computadora. Descárgalo primero y luego elígelo otra vez.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Este archivo está vacío. Busca el archivo completo y elígelo.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>En esta carpeta no hay archivos. Elige otra.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>No se pudo leer este archivo. Revisa que su disco esté conectado e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Este archivo cambió mientras se leía. Cierra los otros programas que lo usan e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Esto no es una foto o un video que se pueda leer aquí. Elige la foto o el video mismo.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Este archivo está dañado, o es de un tipo que no se puede leer aquí. Solo se pueden encontrar copias exactas. Si lo tienes también en otra forma, añádelo.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Una parte de este archivo falta o está dañada. Sus códigos únicos son los de lo que queda, tal como se ve en una pantalla. Si tienes también uno completo, añádelo.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Esta foto es demasiado grande para analizarla. Solo se pueden encontrar copias exactas.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Este archivo tiene sonido pero no imagen. Solo se pueden encontrar copias exactas.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>No se pudo analizar este archivo. Si acaso, solo se pueden encontrar copias exactas.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Este archivo tardó demasiado. Si acaso, solo se pueden encontrar copias exactas.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Faltan algunas respuestas. Vuelve atrás y respóndelas.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Ninguno de estos archivos dio un código único, así que no hay nada que enviar. Elige otros archivos.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Esto es demasiado para un solo reporte. Haz dos reportes con menos archivos cada uno.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Esto no parece un correo electrónico. Revísalo o déjalo vacío.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>No hay ningún reporte guardado con este nombre. Revisa el nombre.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Este archivo no es un reporte guardado. Elige el archivo que termina en .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Este reporte guardado está dañado y no se puede enviar. Usa otra copia, o haz el reporte otra vez.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Este reporte se hizo con una versión más nueva de este programa. Envíalo con esa versión.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Este reporte se hizo para otro servicio, y solo ese puede abrirlo. Sigue a salvo en su archivo.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>No se pudo guardar el reporte ahí. No se perdió nada: elige otro lugar.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Ya hay un archivo con este nombre. Se dejó como estaba: elige otro nombre.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Ahí ya no queda espacio. No se perdió nada: haz espacio o elige otro lugar.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Otra ventana u otro comando está trabajando con los reportes guardados. Espera a que termine e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>La carpeta de reportes guardados no se puede cambiar ahora. Los reportes que contiene están a salvo, y no se envió nada.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Aquí no hay ningún reporte guardado con esta marca. Mira la lista e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>El servicio tiene este reporte, o puede tenerlo. Para retirarlo, usa su número de caso y su PIN.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>No hay ningún reporte sin terminar con este nombre. Revisa el nombre.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Este archivo no es un reporte sin terminar. Elige otro.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Este reporte sin terminar está dañado y no se puede abrir. No se envió nada. Por favor, empiézalo otra vez.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Este reporte sin terminar se hizo con una versión más nueva de este programa. Ábrelo con esa versión.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Esta frase secreta no lo abre. Inténtalo otra vez. Nadie puede recuperar una frase olvidada: en ese caso, empieza de nuevo.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Otra ventana u otro comando tiene abierto este reporte sin terminar. Ciérralo allí primero.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Estas notas no se pueden abrir. Quizá estén dañadas o sean de una versión más nueva.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Otra ventana cambió estas notas. Guarda las tuyas en un archivo y vuelve a abrir las notas.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Algunas letras no se pueden poner en un PDF. Guárdalo como texto.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>El archivo que indica el servicio no se puede usar. Pídelo otra vez donde te lo dieron.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>El servicio no pudo recibirlo ahora. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>No hay conexión con el servicio. Revisa el internet e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>El servicio no respondió. Puede que tenga lo que se envió, o no. Envíalo otra vez: nunca cuenta dos veces.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>El proxy no hizo la conexión, así que no se envió nada. Revisa su dirección, o inténtalo sin él.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Algo en esta red quiere leer lo que se envía, así que no se envió nada. Puede ser un filtro o una página de acceso. Prueba otra red.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>No se pudo comprobar la conexión, así que no se envió nada. Mira la fecha y la hora de esta computadora. Si están bien, inténtalo mañana.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Respondió otra cosa en lugar del servicio. Puede ser una página de acceso al wifi. Inicia sesión y luego inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>El servicio está ocupado. Inténtalo otra vez en unos minutos.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>El servicio no aceptó este reporte. Por favor, hazlo otra vez.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Este reporte es demasiado grande para el servidor web del servicio, así que no se aceptó. Haz dos reportes con menos imágenes cada uno. Por favor, díselo a quienes llevan el servicio.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Tu reporte está a salvo aquí.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Este reporte es de práctica y el servicio es real, o al revés. No se aceptó.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Esta computadora no te deja abrir este archivo. Pregunta a quien se encarga de esta computadora, o cópialo a tu propia carpeta.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Todavía no contiene códigos únicos. Elige mejor el archivo que reportaste.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Este servicio todavía no puede recibir una pregunta bajo llave, y tu número de caso y tu PIN nunca se envían sin llave. No se envió nada. Pregunta a quienes manejan el servicio.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Este no es el servicio que usaste la última vez. No se envió nada. Pregunta a alguien de confianza si el cambio es correcto.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Este número de caso y este PIN no van juntos. Revisa los dos e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Hubo demasiados intentos con un PIN equivocado. Espera un rato e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Este caso se retiró, así que no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Esto no es un número de caso. Revisa cada carácter.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>Un PIN tiene seis cifras. Revísalo e inténtalo otra vez.</translation>
    </message>
</context>
</TS>
