<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Sobre e privacidade</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Este programa é grátis e independente. A NCMEC não criou este programa nem cuida dele. Esta é a versão {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Ele é feito de {number} partes livres. As licenças delas estão na pasta {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Sua foto ou vídeo nunca sai deste computador. Ninguém olha.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Um código único não é uma foto. É muito difícil tirar dele algo que dê para reconhecer. Mesmo assim, nós o trancamos, e só o serviço pode abrir.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>O que pode ser enviado: os códigos únicos, suas respostas e seu e-mail, se você tiver digitado um. Você vê tudo antes. Só vai quando você clica em “Enviar agora”.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Quando você fecha, o programa não guarda nada, a não ser que você tenha escolhido guardar algo. Não há conta, e ninguém conta o que você faz aqui.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Alguns rastros não dependem de nós. Este computador pode lembrar que o programa foi usado. Ele também pode gravar partes da memória no disco.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Quem procura cópias</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Abre uma página com uma lista e volta para cá.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Você pode selecionar e copiar isto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Copia o endereço.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>No meu celular</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Mostra um código QR que a câmera de um celular consegue ler.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Copiado. Você pode colar em um navegador.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Esconder o QR</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Existe um lugar para isso</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Você tinha 18 anos ou mais no momento da foto ou do vídeo? Então este é o serviço certo:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Seu filho ou sua filha tinha 18 anos ou mais no momento da foto ou do vídeo? Então este é o serviço certo:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>A pessoa tinha 18 anos ou mais no momento da foto ou do vídeo? Então este é o serviço certo:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Funciona do mesmo jeito: a foto fica no seu aparelho. É de graça.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Escolha tudo o que se encaixa. Depois, os passos aparecem aqui.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Melhor não</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguém para conversar</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Abre uma lista de canais de ajuda.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>O que você escolhe aqui não fica guardado em lugar nenhum nem é enviado a ninguém.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>O que ajuda agora</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Alguma coisa se encaixa?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Alguém faz ameaças, ou quer dinheiro ou mais fotos</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Alguém me ameaça, ou quer dinheiro ou mais fotos</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Está na internet agora</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Já se sabe quem tem</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Eu sei quem tem</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Tem menos de 13 anos</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Tenho menos de 13 anos</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>É falso, ou feito com IA</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Entre nós, ninguém tem o arquivo</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Eu não tenho o arquivo</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Mostra ou esconde os passos para isso.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Não pague.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Não envie mais fotos.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Não apague as mensagens.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Não poste nem encaminhe, nem mesmo para avisar outras pessoas.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Fonte: {name}. A página não tem data.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Fonte: {name}, {day}. Isso faz mais de um ano.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Fonte: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Não pague e não envie mais nada. Pare de responder, mas guarde as mensagens. Conte a alguém hoje.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Siga estes passos junto com um adulto de confiança.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Conte a um adulto de confiança quem tem. Essa pessoa pode ajudar a fazer isso parar.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Não paguem, e não deixem ninguém enviar mais nada. Parem de responder, mas guardem as mensagens. Os canais de ajuda sabem o que fazer.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Sigam estes passos juntos, no ritmo da criança.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Não peça a ninguém para enviar de novo, e não baixe. A CyberTipline pode ajudar sem o arquivo:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Conte à CyberTipline sobre a publicação. Eles cuidam dessa publicação:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>No Reino Unido, o Report Remove também remove de sites fotos de menores de 18 anos. Começa aqui:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Peça ao próprio app ou site para remover. Nos EUA, o prazo é de 48 horas. Se não removerem, reclame aqui:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Anote quem tem. Um canal de ajuda pode ver isso com você, passo a passo.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Fotos falsas ou feitas com IA também contam. Crie os códigos únicos delas do mesmo jeito.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Que idade você tem na foto ou no vídeo?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Que idade seu filho ou sua filha tem na foto ou no vídeo?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Que idade a pessoa jovem tem na foto ou no vídeo?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>O que vale é a idade no momento da foto ou do vídeo, não a idade de hoje.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 ou mais</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Para você.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Para seu filho ou sua filha.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Para uma pessoa jovem que você apoia.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Menos de 18 anos na foto ou no vídeo.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Já foi compartilhado.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Não foi compartilhado.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Você não sabe se foi compartilhado.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Você pode selecionar e copiar isto.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número do caso</translation>
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
        <translation>Copia o número e o PIN. Eles são apagados depois de um minuto.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar em PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Salva o cartão como página para imprimir.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Salvar como imagem</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Salva o cartão como imagem.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>O que vem agora</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Página para navegadores</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguém para conversar</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Abre uma lista de canais de ajuda.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>O que mais ajuda</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Passos para ameaças, para publicações na internet e mais.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Adicionar arquivos ao caso</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Cria outro pedido com o mesmo número e PIN. Pergunta antes.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Você guardou o número e o PIN? Eles só aparecem de novo quando os novos arquivos estiverem prontos.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Sim, adicionar</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Volta para a lista de arquivos.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Você guardou o número e o PIN? Depois que a janela fechar, ninguém pode mostrar esses dados de novo.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sim, fechar</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Fecha a janela.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Alguém para conversar: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Copiado. Sai da área de transferência depois de um minuto, ou quando esta janela fechar.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Feito para {service} em {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>TREINO. Este cartão não chega a ninguém.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Cartão do caso</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>O que você guardou para continuar outro dia ainda está aqui, trancado. Para apagar, escolha “Voltar a um pedido salvo” na primeira página.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Mostra as impressoras deste computador.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Número do caso: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Foi enviado para a impressora. Leve a folha com você, por favor.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Não foi possível imprimir. Você pode salvar em PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Salvo. Quem tiver este arquivo pode ver e retirar o pedido.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>Saída rápida abre outro site. Quem voltar de lá encontra esta página, mas nenhum número, PIN ou resposta.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>O histórico deste navegador mostra que esta página foi aberta. A rede também pode ver isso. Quem controla este aparelho, ou um filtro da escola, também pode ver o que você digita e a resposta.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Melhor usar uma janela privada e fechá-la no fim.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Ver ou retirar um pedido</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Digite o número do caso e o PIN do cartão do caso.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número do caso</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Quatro grupos de quatro caracteres.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Seis números.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Ver situação</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Perguntando</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Perguntando ao serviço.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Cria outro pedido com o mesmo número e PIN. Nada é enviado ainda.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pergunta mais uma vez antes de fazer algo.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Quem procura cópias</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Abre uma página com uma lista e volta para cá.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Checar uma cópia que você achou</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Abre uma página para comparar dois arquivos aqui. Nada é enviado.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sim, retirar</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>O serviço para de usar estes códigos únicos.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Retirar de vez? Os serviços são avisados para parar de procurar. Um pedido retirado não pode ser usado de novo; você teria que fazer um novo.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>O serviço retirou este pedido, e os serviços são avisados para parar de procurar. Você não fez nada de errado. Você pode fazer um novo pedido.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>O pedido chegou. Ele espera uma checagem, e você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Motivo: contém mais do que a maioria dos pedidos.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Motivo: não foi feito do jeito que este programa faz pedidos.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Motivo: contém imagens famosas ou públicas.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Motivo: este serviço não é para o que ele contém.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Motivo: o serviço guarda cada pedido só por um tempo definido.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Motivo: isso foi solicitado a quem cuida do serviço.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>O pedido chegou. Está sendo preparado.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>O pedido está ativo. Os serviços podem procurar cópias.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>O pedido foi retirado. Os serviços são avisados para parar de procurar.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Chegou em {day}. Fotos e vídeos nele: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Foi retirado.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Não usados, porque também combinam com uma imagem famosa ou vazia: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Os códigos únicos estão prontos para os serviços buscarem.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Agora os códigos únicos são preparados para os serviços buscarem.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Serviços que buscaram os códigos únicos: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Nenhum serviço buscou os códigos ainda. Nos primeiros dias, isso é normal.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Serviços que acharam e bloquearam uma cópia: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Nada foi achado ainda. Isso é normal, e os serviços continuam procurando.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Confira antes de enviar</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Isto é tudo o que pode sair deste computador. As fotos e os vídeos ficam aqui.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>O pedido está sendo feito.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>É preciso para enviar ou salvar. Nada é enviado ainda.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Salvar para depois</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Abre uma página para salvar o pedido. Nada é enviado.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Volta para mudar isto e depois vem para cá de novo.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Suas respostas</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que vai</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>O que não vai</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continuar com o resto</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Volta para os arquivos e continua o que foi parado.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Um jeito de falar com você</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Ver os dados exatos</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Mostra o que há dentro do pedido trancado, letra por letra.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Os dados exatos</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>O que há dentro do pedido trancado.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Parados: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Não dá para ler: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Nenhum. Ninguém vai escrever para você.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, em {host}. Só este serviço pode abrir.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Este não é o serviço para o qual este programa foi instalado. O certo é {name}, em {host}. Se você não esperava isso, não envie: pergunte a alguém de confiança.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Da última vez, este serviço estava em outro lugar: {host}. Se você não esperava isso, não envie: pergunte a alguém de confiança.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>A chave deste serviço não é a da última vez: outra pessoa talvez consiga abrir o que você enviar. Se você não esperava isso, não envie: pergunte a alguém de confiança.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Códigos únicos de fotos: {pictures}, de vídeos: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Tamanho, trancado: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Sim, estes códigos únicos podem ser enviados</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Quem procura cópias</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Abre uma página com uma lista e volta para cá.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Fazer um caso separado</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Ele recebe um novo número e PIN.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Esconder os dados exatos</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Vai para o seu caso {number} e se soma a ele.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Os serviços que participam procuram cópias e decidem o que remover. Ninguém procura em conversas fechadas, como mensagens criptografadas, nem em serviços que não participam.</translation>
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
        <translation>Vai para a pasta onde esta fica.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Maiores primeiro</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Organiza os arquivos.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Arquivos e pastas</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Digite para procurar. Backspace sobe um nível.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Seleciona todos os arquivos da lista.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Não selecionar nada</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Tira toda a seleção.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Para selecionar vários, segure Ctrl enquanto clica. Nada é enviado.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Procure um nome ou digite onde está</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>É salvo com este nome.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Mostra os nomes que combinam.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salvar aqui</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Selecione só o que mostra isso. Um clique seleciona um arquivo, outro clique tira a seleção.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Olhar nesta pasta</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Pegar os selecionados</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Minha pasta</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Mostra o que há lá.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nada aqui.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Não, manter</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada muda.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Um jeito de falar com você?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Você pode deixar vazio. Algumas pessoas querem receber uma mensagem se houver uma dúvida.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>E-mail (não é preciso)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Deixe vazio para continuar sem e-mail.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Outra pessoa pode ler seu e-mail? Então é melhor deixar vazio.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Checar uma cópia que você achou</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Os serviços achariam? Os dois arquivos são comparados aqui. Nada é enviado.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Por favor, não salve uma cópia da internet para isso. Use uma que já esteja aqui.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>A foto ou o vídeo usado no pedido.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Escolher o que está no pedido</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Escolher a cópia</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Escolher outro que está no pedido</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Os códigos únicos estão sendo criados.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>A que você escolheu para este pedido.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Não tem mais o que está no pedido? Os códigos únicos que você guardou servem.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Usar o que você guardou</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Códigos únicos que você guardou: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Escolhido: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>É exatamente o mesmo arquivo. Os serviços que participam podem achar esse arquivo.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Combina. Os serviços que participam podem achar esta cópia.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Não combina. É sua? Então coloque esta cópia em um pedido também.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>É lisa ou escura demais para saber. É sua? Então coloque esta cópia em um pedido também.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Este arquivo não pode ser comparado.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Salvar para depois</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Salvar em um arquivo</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Aqui ou em um pen drive. Só o serviço pode abrir esse arquivo.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Deixar neste computador</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Você encontra na primeira página. Outras pessoas que usam este computador podem ver ou apagar.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>O pedido está sendo enviado ou salvo.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>O pedido espera aqui. Você pode enviar de novo.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Ir para o cartão do caso</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>O pedido espera até você enviar.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Apagar aqui</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pergunta mais uma vez antes de fazer algo.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Apagar de vez este pedido deste computador? Ele não foi enviado.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sim, apagar</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Apaga deste computador.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>O pedido trancado vai para {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Ainda não foi enviado</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Nada é enviado agora. Você pode enviar outro dia ou de outro computador.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Seu pedido está a salvo: ele espera neste computador, trancado. Você encontra na primeira página.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Não foi. Próxima tentativa em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o pedido</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>O pedido está sendo aberto.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ainda não terminado</translation>
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
        <translation>A que você escolheu para este pedido.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Abre o pedido não terminado.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pergunta mais uma vez antes de fazer algo.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Apagar de vez este pedido não terminado?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sim, apagar</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Apaga deste computador.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Pedido não terminado {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Onde procurar ajuda</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Nada ficou guardado aqui, e nada foi enviado.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Endereços em {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguém para conversar</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Abre uma lista de canais de ajuda.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>O que mais ajuda</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Passos para ameaças, para publicações na internet e mais.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Fecha a janela.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Esconder detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prontos</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Mostra só estas linhas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Tira da lista os arquivos selecionados. Os arquivos continuam onde estão.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Coloca de volta o último removido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Tenta mais uma vez com os arquivos selecionados.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continuar com o resto</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Continua o que foi parado.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Mostra ou esconde os detalhes das linhas selecionadas.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver o arquivo</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Abre o arquivo selecionado e diz antes que rastro isso deixa.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Espera antes do próximo arquivo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Para os arquivos que não estão prontos. Você pode continuar depois.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Esconder nomes</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Mostra “Foto 1” no lugar de um nome.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Escolha as fotos e os vídeos</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Os códigos únicos são criados aqui, neste computador. Nada é enviado.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Usar arquivos de exemplo</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Adiciona imagens comuns e um vídeo curto para treinar.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Você também pode soltar os arquivos aqui, ou colar com Ctrl e V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Arquivos escolhidos</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Cada linha diz como ficou o código único.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Quanto de todos os arquivos já está pronto.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Continuar outro dia</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Abre uma página para guardar o que está pronto com uma frase secreta.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Falta menos de um minuto.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Minutos que faltam, mais ou menos: {minutes}.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Mostra todos os arquivos de uma pasta, e você seleciona o que deve ficar aqui.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>O programa que mostra o arquivo pode se lembrar dele, por exemplo em uma lista dos últimos abertos. Esse rastro não depende de nós.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Sim, abrir</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Abre o arquivo no programa que este computador tem para ele.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Não abrir</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Só o que mostra isso deve ficar aqui. Selecione os outros e remova.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Prontos: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>A fazer: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Parados: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Não dá para ler: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Repetidos: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Não há nenhum arquivo aí. Copie ou arraste o próprio arquivo, como ele está em uma pasta.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Selecione o que deve ficar aqui</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Saída rápida</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Fecha tudo de uma vez. Apertar Shift três vezes faz o mesmo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Vai para a página anterior. Suas respostas ficam.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>O principal a fazer nesta página.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>O que você colocou não está salvo. Se você fechar a janela, isso se perde.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Fecha a janela. O que não está salvo se perde.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Algo nesta rede, como o filtro de uma escola, pode ter visto que o serviço foi usado. O que foi enviado continuou trancado.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Algo nesta rede, como o filtro de uma escola, pode ter visto que um pedido foi enviado, e o número do caso. O pedido em si continuou trancado.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Salva duas páginas para imprimir.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Guia para pais e mães</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Guia para profissionais</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>O guia foi salvo.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Um guia para pais e mães</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Um guia para profissionais</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Um em cada cinco jovens não contou a ninguém (Thorn, 2022), às vezes por medo de problemas em casa. Primeiro ouça. Depois deem os passos juntos.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguém para conversar</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Eles escutam e não julgam. Você não precisa dizer seu nome.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Mostra os canais de ajuda deste país.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Dados de {day}. Números e horários podem mudar; os sites deles têm os atuais.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>Em que país você está?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Para pais, mães e outros adultos</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Para jovens</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todo mundo</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Também por chat, no site.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Você pode selecionar e copiar isto.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Dia e noite.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, das {begins} às {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Guardar as notas</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Notas e cartas ficam neste computador, trancadas. Nada delas é enviado.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Estão guardadas. Na primeira página, escolha “Voltar a um pedido salvo” e depois Notas.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Continuar outro dia</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Suas respostas e os códigos únicos prontos ficam guardados aqui, trancados. As fotos não.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Escolha uma frase secreta que você consiga lembrar. Se você esquecer, ninguém pode abrir isto de novo, e você começa outra vez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Pelo menos oito caracteres. Algumas palavras são uma boa ideia.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma mais uma vez</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Para que um erro de digitação não deixe você de fora.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>O pedido está sendo trancado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Precisa de pelo menos oito caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Está guardado. Na primeira página, escolha “Voltar a um pedido salvo” para continuar.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Pedir ao app ou site que remova</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Por uma lei dos EUA, eles têm 48 horas para isso. Aqui você escreve a carta. Quem envia é você.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>A carta precisa de um nome. Por isso ela fica separada do seu pedido, e nada dela é enviado daqui. Ela só é guardada se você quiser.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Fica na carta e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>App ou site</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Onde está?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Quem assina a carta?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Nome de quem assina</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>E-mail ou número de telefone</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>A marca no final</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>O nome dele</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Um vídeo</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imagens e vídeos</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Copie o endereço. Não tem? Então escreva o nome de usuário e onde está no app.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>A pessoa que aparece</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Mãe, pai ou responsável</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Alguém a quem essa pessoa pediu</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Digo de boa-fé: a pessoa que aparece não aceitou que isso seja mostrado lá.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Escrever a carta</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Ainda falta: {parts}</translation>
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
        <translation>Vale até você fechar o programa. Nada fica guardado.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Mostra todos os textos neste idioma.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Ninguém que cresceu com este idioma revisou estes textos ainda.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>A carta está pronta</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Ela está em inglês, para uma empresa dos EUA. Quem envia é você; não mande nenhuma imagem junto.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Guardar aqui, trancada</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Guarda com as suas notas, com uma frase secreta.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>As 48 horas contam a partir daí.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Contar as 48 horas</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Quando você enviou?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Ainda está lá</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Escreve uma reclamação para o órgão dos EUA que cuida dessa lei.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Onde reclamar</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Esta é a reclamação. Quem envia é você, nesta página:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Procure TAKE IT DOWN Act na ajuda de {platform}. Lá há um formulário ou um e-mail.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>O formulário se chama: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Envie a carta para lá. Depois volte aqui e diga quando enviou.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>As 48 horas terminam em {end}. Horas que faltam: {hours}. Depois disso ainda está lá? A reclamação está pronta aqui.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>As 48 horas terminaram em {end}. Sumiu?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Foi enviado</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Espera neste computador</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Está salvo</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Os novos arquivos entram no caso que você já tem. O número e o PIN são os mesmos.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Este é o cartão do caso. Por favor, entregue à pessoa jovem.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Este é o seu cartão do caso. Guarde o número e o PIN: ninguém pode procurar esses dados para você.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Está na internet agora? Avise também a CyberTipline: {place}. Eles cuidam dessa publicação.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Com este número e este PIN você pode ver como está, adicionar arquivos ou retirar: abra o programa e escolha “Ver ou retirar um pedido”.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>O número e o PIN funcionam assim que o pedido é enviado: abra o programa e escolha “Voltar a um pedido salvo”.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Sem o programa, você pode ver em um navegador como está o pedido, ou retirá-lo:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Abra este programa de novo, escolha “Voltar a um pedido salvo” e envie.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Abra este programa, aqui ou em outro computador, escolha “Voltar a um pedido salvo” e escolha o arquivo.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>O pedido espera, trancado. Nada é enviado até você enviar.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Os serviços que participam agora buscam os códigos únicos e procuram cópias. Isso pode levar alguns dias. Eles decidem o que remover.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Veja em alguns dias como está: “Ver ou retirar um pedido”, na primeira página. Se nada tiver sido achado até lá, é normal.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Por favor, não poste nem encaminhe a foto, nem mesmo para avisar outras pessoas.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Por favor, não encaminhe a foto, nem mesmo para avisar outras pessoas.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Por favor, não poste a foto de novo: ela pode ser bloqueada, e sua conta também.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Alguém ameaça a pessoa jovem? Não paguem. Guardem as mensagens e parem de responder.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Alguém ameaça você? Não pague. Guarde as mensagens e pare de responder.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Você ainda pode ter ajuda</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Sem a foto não há código único. Em vez disso, conte à CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Você sabe onde foi postado? Use também o formulário de denúncia desse app ou site.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Existe outra ajuda</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Este serviço é para fotos de nudez ou sexuais. Alguém ameaça ou machuca você? Procure aqui:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Para outras fotos, use o formulário de denúncia do app ou site. Também ajuda conversar com um adulto de confiança.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Notas para depois</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Nomes de usuário, endereços, dias: ajudam o adulto que ajuda você. Só palavras, nenhuma imagem.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Guardar aqui, trancadas</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Guarda neste computador, com uma frase secreta.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>A que você escolheu para estas notas.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Abrir as notas</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Mostra o que foi guardado com esta frase secreta.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Há notas trancadas neste computador.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>As notas estão sendo processadas.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Endereço da página ou postagem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Fica nas suas notas e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Adicionar esta nota</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Apagar para sempre as notas guardadas aqui?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>O que você escreveu só está aqui. Guarde, imprima ou salve, senão se perde.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Elas ficam neste computador, trancadas, em {file}. Ninguém mais as tem.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Tira esta nota da lista.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir a carta</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Mostra a carta e as 48 horas dela.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Carta para {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Celular Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Mostra os passos com o cabo.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Precisa vir para este computador? Então use o cabo</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Conecte o celular com o cabo dele, desbloqueie e toque na mensagem sobre USB. Escolha “Transferência de arquivos”.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Conecte o iPhone com o cabo dele, desbloqueie e toque em “Confiar”.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Abra o celular no programa de arquivos deste computador. As fotos dele estão em DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Copie só este arquivo para uma pasta sua. Deixe o arquivo no celular.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Neste programa, volte, escolha “Neste computador” e crie o código único.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Depois apague a cópia e esvazie a lixeira.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Nunca envie para você por chat, e-mail ou nuvem: uma cópia fica lá.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Use o aparelho em que está</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Por favor, não envie nem copie para este computador. Naquele aparelho, abra esta página:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>O código único é criado lá. A foto fica naquele aparelho.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Os pedidos salvos estão em andamento.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>O que não foi enviado fica como estava.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado neste computador</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Próxima tentativa em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar cópia</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Conecta ao serviço e envia este pedido.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar cópia</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Grava o pedido trancado em um arquivo ou pen drive.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pergunta mais uma vez antes de fazer algo.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Apagar de vez deste computador? O que foi enviado continua com o serviço.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sim, apagar</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Apaga deste computador.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Salvo em {day}. Fotos e vídeos: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Espera aqui. Nada dele foi enviado.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Pode ter chegado. Você pode enviar de novo: nunca conta duas vezes.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Chegou. O número e o PIN do cartão do caso já funcionam.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>O serviço não aceitou. Você pode fazer o pedido de novo.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Foi retirado.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Escrever ao app ou site</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Escreve uma carta que pede a remoção em 48 horas.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Quem, onde, quando, o quê: para um adulto que ajuda.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Copia o texto. A cópia some depois de um minuto.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Salva como página para imprimir.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Salvar como texto</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Salva como texto simples.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Salvo. Quem tiver este arquivo pode ler.</translation>
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
        <translation>links para outros lugares: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>arquivos do sistema: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>dentro de pastas demais: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>pastas que não podem ser abertas: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Não estão nesta lista: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Treino: nada daqui chega a ninguém.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Nenhuma impressora encontrada. Você pode salvar como PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Escolha uma impressora. A folha pode ficar um tempo na fila. Ela está em outra sala? Então busque logo a folha.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Imprime lá na hora.</translation>
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
        <translation>Aponte a câmera de um celular para ele.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Escolha uma resposta. As teclas de números também funcionam.</translation>
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
        <translation>Em que parte do caminho você está.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
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
        <translation>Vídeo</translation>
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
        <translation>Vídeo {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Arquivo {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Criando o código único: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Igual a {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Código único forte</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Código único fraco</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Só cópias exatas</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Não dá para ler este</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“Continuar com o resto” retoma este.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Conta uma vez só.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>É longo ou tem muito movimento. Um pedaço curto pode não ser achado.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Cópias um pouco mudadas também podem ser achadas.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Uma foto lisa ou escura: só cópias exatas ou muito parecidas podem ser achadas.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Só cópias exatas deste arquivo podem ser achadas.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Códigos únicos: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>É achado em cerca de {count} de cada 100 jeitos de as pessoas mudarem uma foto ou um vídeo.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Voltar a um pedido salvo</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Os pedidos guardados aqui estão na lista. Um pedido em um pen drive é um arquivo que termina em .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Escolher outro arquivo</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Abre uma página para escolher um pedido salvo. Nada é enviado.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Escolher o arquivo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>O pedido está sendo lido ou enviado.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>O pedido fica no arquivo dele.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Enviar tudo</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Chegou. O número e o PIN do cartão do caso já funcionam.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Não foi. Próxima tentativa em {seconds} segundos.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Este é um pedido salvo, e está completo: {size}, trancado. Ele vai para {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Foi feito para treino.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Quem procura cópias</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Os apps e sites que participam recebem os códigos únicos. Eles procuram e decidem.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Buscar a lista</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Buscando a lista</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Perguntando ao serviço.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Para buscar a lista, é preciso internet. Nada sobre você ou seus arquivos é enviado.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Ninguém procura em conversas fechadas, como mensagens criptografadas, nem em serviços que não participam. Você ainda pode pedir que eles removam, com os formulários deles.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Não dá para buscar a lista agora. Você não precisa dela para continuar. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>A lista de {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Nenhum app ou site participa ainda.</translation>
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
        <translation>Valem até você fechar o programa. Nada fica guardado.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Aumenta todo o texto. Ctrl e mais também.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Diminui todo o texto. Ctrl e menos também.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Esconder nomes de arquivos</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Mostra “Foto 1” no lugar de um nome.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Apagar para sempre todos os pedidos, notas e cartas deste computador? O que foi enviado continua enviado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Abre uma lista de todos os idiomas.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Claro, escuro e cores fortes seguem os ajustes deste computador.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Pergunta mais uma vez antes de fazer algo.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sim, apagar</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Apaga todos deste computador.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Foi apagado. Um pen drive ou backup ainda pode ter uma cópia antiga, trancada.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Tamanho do texto: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Já foi compartilhado?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Já foi compartilhado, até onde você ou seu filho ou sua filha sabem?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Já foi compartilhado, até onde você ou a pessoa sabem?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Você pode continuar com qualquer resposta.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Enviado a alguém ou postado na internet.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Se você achar na internet, avise também a CyberTipline: {place}. Eles cuidam dessa publicação. Você pode fazer isso depois, ou de outro aparelho.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Mostra você sem roupa, com pouca roupa ou algo sexual?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Mostra seu filho ou sua filha sem roupa, com pouca roupa ou algo sexual?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Mostra a pessoa jovem sem roupa, com pouca roupa ou algo sexual?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Imagens inventadas também contam, por exemplo feitas com IA.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Conectado ao serviço agora há pouco.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Sem conexão. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Só uma lista foi pedida. Nada seu foi enviado.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Só um número de caso e um PIN foram enviados.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Houve uma tentativa de envio. Ainda não está confirmado.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Um pedido trancado foi enviado. Os arquivos ficaram aqui.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Impedir que uma foto ou um vídeo se espalhe</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Você não está em encrenca. Você pode parar a qualquer momento.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Isto é um treino, com arquivos de exemplo para testar. Nenhum pedido pode chegar a um serviço real. O que você envia fica neste computador por uma semana, para você ver como anda. Nos ajustes você pode apagar.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Voltar a um pedido salvo</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Envia um pedido que foi salvo antes.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Ver ou retirar um pedido</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Você precisa do número do caso e do PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Treinar primeiro</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Terminar o treino</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>No treino, todos os passos funcionam, e nenhum pedido pode chegar a um serviço real.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Tamanho do texto, esconder nomes e apagar tudo.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Abre uma lista de todos os idiomas.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Aqui se cria um código único: um código feito a partir da foto ou do vídeo. Os serviços que participam recebem o código e procuram cópias.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>A foto ou o vídeo fica neste computador. Ninguém olha.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Leva uns 5 minutos. Não precisa de nome.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Para sair rápido, clique em “Saída rápida” ou aperte Shift três vezes em cinco segundos. O que você não salvou se perde. Um arquivo que você salvou fica onde está, e este computador pode lembrar que o programa foi usado.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Sobre e privacidade</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>O que acontece com o que você coloca aqui.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguém para conversar</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Abre uma lista de canais de ajuda.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Onde está a foto ou o vídeo?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Ou em um pen drive ou disco conectado.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Em um celular ou outro aparelho</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Por favor, não copie para cá.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Não tenho mais</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Existe outra ajuda.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Para quem é isto?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Para mim</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Eu apareço na foto ou no vídeo.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Meu filho ou minha filha</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Sou mãe, pai ou responsável.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Uma pessoa jovem que eu apoio</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Por amizade, ou como docente ou profissional de apoio.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>O que ajuda: dizer que não é culpa do seu filho ou da sua filha, e que foi bom você ficar sabendo. Por favor, não vasculhe o celular, não encaminhe a foto nem poste sobre ela.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>O que ajuda: dizer que a pessoa não tem culpa, e que foi bom você ficar sabendo. Por favor, não peça que ela envie a foto a você, e não encaminhe a foto.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Você está aqui.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Uma etapa do caminho.</translation>
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
        <translation>opções</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ajuda e sair</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: assim não dá: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>dado %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ainda falta: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>dados desconhecidos: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r não existe aqui (dá para escolher entre %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>não pode ser usado junto com %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>falta um dado</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>falta pelo menos um dado</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Diga o que foi enviado: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Não há nada com que comparar.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Nada parecido foi achado.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} de 256 bits são diferentes dos de {file} ({variant}). Até {most}, combina.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % dos quadros estão em {file} ({variant}). A partir de {least} %, combina.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Os bytes são os de {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Retirar o caso {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} foi retirado antes do envio. Ninguém o tem, e o arquivo trancado dele foi apagado.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>serviços: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mudado</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Obtido por</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqueado por</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Um filtro neste computador ou na rede pôde ver que o serviço foi usado. Não pôde ver para quê: isso está trancado, e só o serviço pode abrir.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Um filtro neste computador ou na rede pôde ver que algo foi enviado ao serviço, e o número do caso e as quantidades na resposta. O pedido em si está trancado, e só o serviço pode abrir.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Um filtro neste computador ou na rede pôde ver que um pedido foi enviado ao serviço, e a resposta, se houve uma. O pedido em si está trancado, e só o serviço pode abrir.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Um filtro neste computador ou na rede pôde ver que a lista de serviços foi pedida, e a lista.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Talvez tenha chegado. Perguntar de novo não faz mal.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Diga qual é o serviço: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Não foi possível anotar para onde isto vai, então uma mudança não vai ser notada na próxima vez.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Não, parar aqui</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Sim, sei que isto está certo</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Continuar mesmo assim?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Ele ainda não foi usado neste computador.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Serviço: {name}, em {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Isto é treino e não chega a ninguém.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Cuidado: este programa foi instalado para outro serviço, {name}, em {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Cuidado: da última vez, {name} estava em {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Cuidado: {name} tem uma chave diferente da última vez, então talvez outras pessoas possam abrir o que você envia.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Se não foi alguém de confiança que disse isso a você, pare aqui e pergunte a essa pessoa.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Serviço: em {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Este computador não conhece o nome dele; ele ainda não foi usado aqui.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>limites de memória, nenhuma escrita de arquivos, nenhuma cópia da memória</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>nenhuma permissão nova</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>nenhum outro programa pode olhar na memória dele</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: nenhum arquivo e nenhuma pasta</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: uma lista curta de chamadas de sistema</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>trabalho de um só processo, com um limite de memória</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>integridade baixa</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>perfil de isolamento: só cálculo</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>abrir uma conexão</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>abrir um arquivo</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>olhar em uma pasta</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>escrever um arquivo</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>iniciar outro programa</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Nenhum processo que lê arquivos pode ser iniciado aqui. Instale o programa de novo, ou use outro computador.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Os arquivos são lidos em processos separados. O que mantém um processo desses fechado, aqui:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>O que foi negado a um deles agora há pouco, quando tentou:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>POSSÍVEL</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Com o que os arquivos são lidos:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>NÃO ESTÁ AQUI</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Arquivos ao mesmo tempo: {count}. Memória máxima para cada um: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Os pedidos que você guarda ficam em {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Ainda não há nada guardado lá.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Não dá para escrever nessa pasta.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Um arquivo nocivo poderia fazer o que está marcado com {possible}. Use outro computador para arquivos de gente desconhecida.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>O que você responde, e cada código único pronto, vai ser guardado com uma frase secreta. Se você a esquecer, ninguém consegue abrir de novo, e você recomeça. As imagens em si não são guardadas.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>ler a frase secreta do rascunho de um arquivo (- é a entrada padrão)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Continuando com {draft}. Códigos únicos que já estão prontos: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Nada do que está guardado aqui diz que virou esse caso. Comparando com o que pode ser: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Nenhum pedido não terminado que esta frase secreta abre virou esse caso. Em vez disso, diga qual arquivo você enviou: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>A frase secreta é pedida em um terminal. Sem um terminal, use {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Uma frase secreta tem pelo menos {count} caracteres. Algumas palavras já servem.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>A mesma frase secreta de novo:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>As duas frases secretas são diferentes. Nada foi guardado.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>pronto, mas pelo menos um arquivo não pôde ser lido</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>o comando não foi entendido</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>as respostas levam a outro serviço; nada foi guardado</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>uma cópia não combina, ou é simples demais para saber</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: algo aqui não está como deveria</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>parado com Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>nenhum pedido</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>pedido salvo</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>não entregue, tente mais tarde</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>recusado de vez</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salvo</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>pedido não terminado</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>notas e cartas</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inesperado</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>códigos de saída:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>um objeto JSON por linha na saída padrão</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>idioma dos textos, por exemplo de ou pt_BR (sem isso: o do sistema)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>o arquivo que diz qual é o serviço</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>continuar mesmo que o serviço esteja em outro endereço, ou tenha outra chave, em relação à última vez</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>ler o PIN de um arquivo (- é a entrada padrão)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>passar por este proxy: http://HOST:PORT, ou socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); também lido de TAKEITDOWN_PROXY, e de nenhum outro ajuste</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>um número de minutos</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>um número acima de 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Códigos únicos de imagens e vídeos, feitos neste computador, para que as cópias não se espalhem. Os arquivos em si nunca são enviados. Sem um comando, a janela se abre; só com um pedido salvo (REPORT.tid), ela se abre com ele.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>mostrar qual é esta versão, e sair</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>como está um caso</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>retirar um caso</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>quem procura cópias, na data de hoje</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>está tudo bem aqui, e o que mantém um arquivo nocivo fechado? sem usar a rede</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>esta instalação é o que deveria ser? sem usar a rede</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>somas de verificação de todos os arquivos, de quem publicou o programa</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>mostrar as somas de verificação dos arquivos que estão aqui</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>fazer códigos únicos e mostrar; sem usar a rede</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>arquivo ou pasta</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>mostrar também os próprios códigos únicos</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>usar exatamente os quadros do vídeo que o vPDQ de referência usa neste ritmo (sem isso: todos, guardando os que são diferentes)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>máximo de hashes de uma imagem, para achar também cópias editadas: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>guardar com uma frase secreta o que está pronto, e continuar dali na próxima vez</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>esta cópia combina com o que foi enviado? sem usar a rede</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>arquivo ou pasta para comparar</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>o que foi enviado; pode ser dado mais de uma vez</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>mostrar o quanto está perto, e de qual arquivo</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>comparar com o rascunho de onde saiu o pedido deste caso</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>comparar com os códigos únicos que este rascunho guarda</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>fazer um pedido e salvar trancado, para enviar agora ou mais tarde</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>fazer mais um pedido com arquivos novos para um caso que você já tem</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>o número do caso dele</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>arquivo ou pasta (sem nenhum: tudo o que o rascunho tem)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>quem faz o pedido</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>menos de 18 anos na imagem</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>mostra nudez ou algo sexual</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>foi compartilhado</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>um jeito de contato; nada precisa dele. Outros programas aqui podem ver o que um comando recebe: sem um endereço depois, ele é perguntado</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>ler de um arquivo (- é a entrada padrão)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>o arquivo a escrever, para ser enviado de qualquer computador (sem isso: guardado neste)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>guardar respostas e códigos únicos com uma frase secreta conforme ficam prontos, e continuar dali na próxima vez</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>mostrar exatamente os bytes que são trancados</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>listar os pedidos que estão guardados neste computador</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>escrever um pedido guardado em um arquivo, para enviar de outro computador</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>como a lista mostra</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>escrever uma carta segundo o TAKE IT DOWN Act dos EUA; nada é enviado</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>notas como prova, trancadas neste computador; só palavras</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>escrever o guia para pais e mães ou para profissionais em PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>o que a carta precisa, como um objeto JSON (- é a entrada padrão); sem isso, tudo é perguntado. Chaves: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>continuar a carta guardada aqui, dirigida a esta plataforma</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>escrever neste arquivo: .pdf como PDF, senão como texto (sem isso: mostrar aqui)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>quando você enviou: now (agora) ou &apos;YYYY-MM-DD HH:MM&apos;; as 48 horas contam a partir daí</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>escrever em vez disso a reclamação à FTC: as 48 horas passaram, e ainda está lá</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>guardar a carta com as notas, trancada</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>adicionar uma nota, como um objeto JSON com uma ou mais das chaves user, place, when e what (- é a entrada padrão)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>para quem ele é</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>o país dos canais de ajuda que aparecem nele (sem isso: o do sistema)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>o arquivo a escrever</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>ler a frase secreta das notas de um arquivo (- é a entrada padrão)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>apagar de vez deste computador pedidos guardados, ou tudo</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>um pedido não terminado</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>tudo o que o programa já guardou aqui</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>não perguntar de novo</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>enviar pedidos salvos; enviar duas vezes não faz mal</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>pedidos guardados ou arquivos (sem nenhum: todos os que esperam neste computador)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>continuar tentando, com pausas cada vez maiores, por 60 minutos ou pelo tempo dado (0: uma tentativa); Ctrl-C para</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>enviar só o que foi feito para este serviço</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>número do caso, com ou sem hifens; ou o ID de um pedido guardado que nunca foi enviado</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>número do caso, com ou sem hifens</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Para uma imagem feita com 18 anos ou mais, StopNCII.org é o lugar certo. Funciona do mesmo jeito: a imagem fica com você. Vá para https://stopncii.org . Nada foi guardado aqui.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Este serviço é para imagens que mostram nudez ou algo sexual. Para outras imagens, use o formulário de denúncia do site ou app onde elas estão. Você também pode conversar com alguém de confiança. Nada foi guardado aqui.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>O contato é pedido em um terminal. Sem um terminal, use {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Ainda falta: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Um e-mail, se você quiser que entrem em contato (ou só aperte Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Diga quais são os arquivos, ou um rascunho que tenha os códigos únicos deles.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>É enviado trancado, com estes cabeçalhos e nenhum outro:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Seu pedido não terminado ainda está guardado. Para apagar: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Para enviar: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Não há aqui canais de ajuda desse país. Há destes: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Salvo em {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Salvo neste computador como {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Treino: este pedido não vai chegar a ninguém.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Anote os dois agora. Eles só aparecem uma vez, e ninguém consegue achá-los de novo para você.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>espera o envio</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>sendo enviado, ou talvez já enviado: enviar de novo nunca conta duas vezes</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>recebido pelo serviço</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>não aceito pelo serviço</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Apagado. Um SSD, um pen drive ou um backup pode manter cópias antigas por um tempo. De um pedido salvo, é um arquivo trancado que só o serviço pode abrir; de um não terminado, um arquivo que só a frase secreta pode abrir.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Nenhum pedido está salvo aqui.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Pedidos que podem ser enviados: {count}. O comando para isso: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Escrito em {file}. Qualquer pessoa pode enviar, de qualquer computador, e só o serviço pode abrir. Enviar também daqui nunca conta duas vezes.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Diga o que deve ser apagado, ou use {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nada foi apagado.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Apagar de vez tudo o que o programa já guardou aqui?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Apagar de vez o que você indicou?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Destes, talvez ainda não enviados: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Sim, apagar de vez</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Pedido {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Nenhum pedido salvo espera aqui.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Parado. O que não foi confirmado ainda está salvo. Enviar de novo nunca conta duas vezes.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>A próxima tentativa é em {seconds} segundos.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} já tinha sido recebido; enviar de novo não mudou nada.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} foi recebido.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Era treino e não chega a ninguém.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>códigos únicos: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Não foi possível anotar isso aqui. Enviar de novo não faz mal, e apagar também não.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Serviços que recebem códigos únicos de {name}, em {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>imagens e vídeos: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Digite um número de {first} a {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Por favor, digite um dos números.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>O PIN é pedido em um terminal. Sem um terminal, use {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Este arquivo não pode ser lido: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Tudo está como deveria.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Algo não está como deveria: não use para um pedido.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>NÃO PODEM SER INICIADOS</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>NADA OS MANTÉM FECHADOS</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, juntos {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>resultados conhecidos</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>RESULTADOS ERRADOS</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>nenhum outro programa pode olhar dentro dele</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>outros programas podem olhar dentro dele</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
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
        <translation>Ajudantes</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>nenhuma aqui; compare o número acima com um que deram a você</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>todos os arquivos conferem</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>NÃO CONFERE</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Uma carta em que falta algo disto pode ser ignorada. Ainda falta: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Cartas guardadas: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>O que a carta precisa é pedido em um terminal. Sem um terminal, use {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Estas respostas não podem ser usadas: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Uma linha vazia quando terminar.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>A hora se escreve assim: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Essa hora ainda não chegou.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>A reclamação precisa da hora em que você enviou a carta: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Depois de enviar, conte as 48 horas assim: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Não há notas guardadas aqui.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Quem tiver este arquivo pode ler.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviada</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>As 48 horas terminam em {end}. Horas que faltam: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>As 48 horas terminaram em {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Guardado neste computador, trancado: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>As notas vão ser guardadas com uma frase secreta. Se você a esquecer, ninguém consegue abrir as notas de novo. Nenhuma imagem entra nelas.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Uma nota é um objeto JSON com uma ou mais destas chaves: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>A nota está vazia.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Algo não funcionou. Seus arquivos estão a salvo e não foram enviados. Tente de novo.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Este arquivo não está lá. Confira o nome e escolha de novo.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Este arquivo não é foto nem vídeo. Escolha outro.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Este é um link para outro arquivo. Escolha a própria foto ou o próprio vídeo.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Este arquivo está na sua nuvem e não neste computador. Baixe primeiro e depois escolha de novo.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Este arquivo está vazio. Procure o arquivo completo e escolha esse.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Esta pasta não tem arquivos. Escolha outra.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Não foi possível ler este arquivo. Confira se o disco está conectado e tente de novo.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Este arquivo mudou enquanto era lido. Feche outros programas que usam o arquivo e tente de novo.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Isto não é uma foto ou um vídeo que dê para ler aqui. Escolha a própria foto ou o próprio vídeo.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Este arquivo está danificado, ou é de um tipo que não dá para ler aqui. Só cópias exatas dele podem ser achadas. Se você também tem em outra forma, adicione.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Uma parte deste arquivo falta ou está danificada. Os códigos únicos são do que restou, como aparece em uma tela. Se você também tem um inteiro, adicione.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Esta foto é grande demais para analisar. Só cópias exatas dela podem ser achadas.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Este arquivo tem som, mas não tem imagem. Só cópias exatas dele podem ser achadas.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Não foi possível analisar este arquivo. No máximo, só cópias exatas dele podem ser achadas.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Este arquivo demorou demais. No máximo, só cópias exatas dele podem ser achadas.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Algumas perguntas ainda estão sem resposta. Volte e responda.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Nenhum destes arquivos deu um código único, então não há nada para enviar. Escolha outros arquivos.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Isto é demais para um pedido só. Faça dois pedidos com menos arquivos em cada um.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Isto não parece um e-mail. Confira ou deixe vazio.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Não há pedido salvo com este nome. Confira o nome.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Este arquivo não é um pedido salvo. Escolha o arquivo que termina em .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Este pedido salvo está danificado e não pode ser enviado. Use outra cópia, ou faça o pedido de novo.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Este pedido foi feito com uma versão mais nova deste programa. Envie com essa versão.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Este pedido foi feito para outro serviço, e só ele pode abrir. Continua a salvo no arquivo.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Não foi possível salvar o pedido ali. Nada se perdeu: escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Já existe um arquivo com este nome. Ele ficou como estava: escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Não há mais espaço ali. Nada se perdeu: libere espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Outra janela ou outro comando está mexendo nos pedidos salvos. Espere terminar e tente de novo.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>A pasta dos pedidos salvos não pode ser mudada agora. Os pedidos nela estão a salvo, e nada foi enviado.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Não há aqui pedido salvo com este sinal. Olhe a lista e tente de novo.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>O serviço tem este pedido, ou pode ter. Para retirar, use o número do caso e o PIN dele.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Não há pedido não terminado com este nome. Confira o nome.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Este arquivo não é um pedido não terminado. Escolha outro.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Este pedido não terminado está danificado e não pode ser aberto. Nada foi enviado. Por favor, comece de novo.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Este pedido não terminado foi feito com uma versão mais nova deste programa. Abra com essa versão.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Esta frase secreta não abre o pedido. Tente de novo. Ninguém pode achar uma frase secreta esquecida: nesse caso, comece outra vez.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Outra janela ou outro comando está com este pedido não terminado aberto. Feche lá primeiro.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Estas notas não abrem. Talvez estejam danificadas ou sejam de uma versão mais nova.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Outra janela mudou estas notas. Salve as suas em um arquivo e abra as notas de novo.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Alguns caracteres não podem entrar em um PDF. Salve como texto.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>O arquivo que indica o serviço não pode ser usado. Peça de novo onde você o conseguiu.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>O serviço não conseguiu receber agora. Tente mais tarde.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Sem conexão com o serviço. Confira a internet e tente de novo.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>O serviço não respondeu. Ele pode ter recebido o envio, ou não. Envie de novo: nunca conta duas vezes.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>O proxy não fez a conexão, então nada foi enviado. Confira o endereço dele, ou tente sem ele.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Algo nesta rede quer ler o que é enviado, então nada foi enviado. Pode ser um filtro ou uma página de login. Tente outra rede.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Não foi possível conferir a conexão, então nada foi enviado. Veja a data e a hora deste computador. Se estiverem certas, tente de novo amanhã.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Outra coisa respondeu no lugar do serviço. Pode ser uma página de login do Wi-Fi. Faça o login e tente de novo.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>O serviço está ocupado. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>O serviço não aceitou este pedido. Por favor, faça de novo.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Este pedido é grande demais para o servidor web do serviço, por isso não foi aceito. Faça dois pedidos com menos imagens em cada um. Avise também quem cuida do serviço.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Seu pedido está a salvo aqui.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Este é um pedido de treino e o serviço é real, ou o contrário. Ele não foi aceito.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Este computador não deixa você abrir este arquivo. Fale com quem cuida deste computador, ou copie para a sua própria pasta.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Ainda não há códigos únicos nele. Escolha a foto ou o vídeo que está no pedido.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Este serviço ainda não consegue receber uma pergunta trancada, e o número do seu caso e o PIN nunca vão destrancados. Nada foi enviado. Fale com quem cuida do serviço.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Este não é o serviço que você usou da última vez. Nada foi enviado. Pergunte a alguém de confiança se a mudança está certa.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Este número do caso e este PIN não combinam. Confira os dois e tente de novo.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Houve tentativas demais com um PIN errado. Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Este caso foi retirado, então nada pode ser adicionado a ele.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Este não é um número de caso. Confira cada caractere.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>Um PIN tem seis números. Confira e tente de novo.</translation>
    </message>
</context>
</TS>
