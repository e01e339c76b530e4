<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>О программе и приватность</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Эта программа бесплатная и самостоятельная. NCMEC её не создавал и ею не управляет. Это версия {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Свободных компонентов в программе: {number}. Их лицензии лежат в папке {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Твоё фото или видео никогда не покидает этот компьютер. Никто его не смотрит.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Цифровой отпечаток — это не фото. Из него очень трудно получить что-то узнаваемое. Мы всё равно его запечатываем, и открыть его может только сервис.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Что может быть отправлено: цифровые отпечатки, твои ответы и твоя электронная почта, если она введена. Сначала ты всё это видишь. Всё уйдёт, только когда ты нажмёшь «Отправить».</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>После закрытия программа ничего не хранит, если только не было выбрано что-то сохранить. Учётной записи нет, и никто не считает, что здесь делают.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Некоторые следы от нас не зависят. Этот компьютер может помнить, что программа работала. Он также может записать части своей памяти на диск.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Кто ищет копии</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Открывает страницу со списком и возвращает сюда.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Это можно выделить и скопировать.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Копирует адрес.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На моём телефоне</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Показывает код, который может прочитать камера телефона.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Скопировано. Можно вставить в браузер.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Скрыть код</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Для этого есть своё место</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Когда это снимали, тебе было 18 лет или больше? Тогда тебе подойдёт этот сервис:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Когда это снимали, вашему ребёнку было 18 лет или больше? Тогда вам подойдёт этот сервис:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Когда это снимали, этому человеку было 18 лет или больше? Тогда подойдёт этот сервис:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Он работает так же: фото остаётся на твоём устройстве. Это бесплатно.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Выбери всё, что подходит. Тогда здесь появятся шаги.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Лучше не надо</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>С кем поговорить</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Открывает список линий помощи.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>То, что ты здесь выбираешь, нигде не сохраняется и никому не отправляется.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Что поможет сейчас</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Что-то из этого подходит?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Кто-то угрожает либо хочет денег или ещё фото</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Мне угрожают либо хотят от меня денег или ещё фото</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Сейчас это в интернете</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Известно, у кого это есть</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Я знаю, у кого это есть</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Меньше 13 лет</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Мне меньше 13 лет</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Это подделка или сделано ИИ</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Файла нет ни у кого из нас</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>У меня нет файла</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Показывает или скрывает шаги для этого.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Не платить.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Не отправлять больше фото.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Не удалять сообщения.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Не публиковать и не пересылать это, даже чтобы предупредить других.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Источник: {name}. На странице нет даты.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Источник: {name} ({day}). С тех пор прошло больше года.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Источник: {name} ({day}).</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Не плати и больше ничего не отправляй. Перестань отвечать, но сохрани сообщения. Расскажи кому-нибудь сегодня.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Сделай эти шаги вместе со взрослым, которому доверяешь.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Скажи взрослому, которому доверяешь, у кого это есть. Взрослый может помочь это остановить.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Не платите, и пусть никто больше ничего не отправляет. Больше не отвечайте, но сохраните сообщения. На линиях помощи знают, что делать.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Делайте эти шаги вместе и в темпе ребёнка.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Никого не просить прислать это снова и не скачивать это. CyberTipline может помочь и без файла:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Сообщить о публикации в CyberTipline. Там занимаются этой публикацией:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>В Великобритании Report Remove убирает фото тех, кому меньше 18, и с сайтов. Это начинается здесь:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Попросить само приложение или сайт убрать это. В США на это даётся 48 часов. Если этого не сделали, пожаловаться можно здесь:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Запишите, у кого это есть. На линии помощи могут разобрать это вместе с вами.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Поддельные фото и фото, сделанные ИИ, тоже считаются. Их цифровые отпечатки создаются так же.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Сколько тебе лет на фото или видео?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Сколько лет вашему ребёнку на фото или видео?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Сколько лет подростку на фото или видео?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Важно, сколько лет было, когда это снимали, а не сегодня.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Меньше 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 или больше</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Для тебя.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Для вашего ребёнка.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Для подростка, которому вы помогаете.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Меньше 18 лет на фото или видео.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Этим уже поделились.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Этим не делились.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Ты не знаешь, делились ли этим.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Это можно выделить и скопировать.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Копирует номер и PIN-код. Через минуту они удалятся.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Сохраняет карточку как страницу для печати.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Сохраняет карточку как картинку.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Что будет дальше</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Страница для браузера</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>С кем поговорить</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Открывает список линий помощи.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Что ещё поможет</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Шаги при угрозах, для публикаций в интернете и другое.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Добавить ещё файлы</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Создаёт ещё одно обращение с тем же номером и PIN-кодом. Сначала спросит.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Номер и PIN-код у тебя сохранены? Их покажут снова, только когда новые файлы будут готовы.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Да, добавить файлы</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Возвращает к списку файлов.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Номер и PIN-код у тебя сохранены? Когда окно закроется, никто не сможет показать их снова.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Да, закрыть</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Закрывает окно.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>С кем поговорить: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Скопировано. Это исчезнет из буфера обмена через минуту или когда закроется это окно.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Создано для {service}, {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ТРЕНИРОВКА. Эта карточка ни к кому не попадёт.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Карточка обращения</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>То, что отложено на другой день, всё ещё здесь, запечатанное. Чтобы удалить это, выбери «К сохранённому обращению» на первой странице.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Показывает принтеры этого компьютера.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Номер обращения: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN-код: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Карточка отправлена на принтер. Не забудь забрать лист.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Напечатать не получилось. Можно сохранить карточку как PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Сохранено. У кого есть этот файл, тот может видеть и отозвать обращение.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>«Быстрый выход» открывает другой сайт. Кто вернётся назад, найдёт эту страницу, но без номера, PIN-кода и ответа.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>В истории браузера видно, что эта страница была открыта. Это видно и в сети. Тот, кто управляет этим устройством, или фильтр в школе могут видеть и то, что вводится, и ответ.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Лучше открыть приватное окно и закрыть его после этого.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Проверить или отозвать обращение</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Введи номер обращения и PIN-код с карточки обращения.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Четыре группы по четыре знака.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Шесть цифр.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Узнать статус</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Спрашиваем у сервиса.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Создаёт ещё одно обращение с тем же номером и PIN-кодом. Пока ничего не отправляется.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Спросит ещё раз, прежде чем что-то сделать.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Кто ищет копии</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Открывает страницу со списком и возвращает сюда.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Проверить найденную копию</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Открывает страницу, чтобы сравнить здесь два файла. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Да, отозвать</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Сервис больше не использует эти цифровые отпечатки.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Отозвать навсегда? Сервисам скажут больше не искать. Отозванное обращение нельзя использовать снова, нужно будет создать новое.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Сервис отозвал это обращение, и сервисам скажут больше не искать. В этом нет твоей вины. Можно создать новое обращение.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Обращение пришло. Оно ждёт проверки, и тебе ничего не нужно делать.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Причина: в нём больше, чем в большинстве обращений.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Причина: оно сделано не так, как их делает эта программа.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Причина: в нём известные или общедоступные картинки.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Причина: этот сервис не для того, что в нём есть.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Причина: сервис хранит каждое обращение только определённое время.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Причина: об этом попросили тех, кто ведёт сервис.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Обращение пришло. Его готовят.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Обращение активно. Сервисы могут искать копии.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Обращение отозвано. Сервисам скажут больше не искать.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Пришло {day}. Фото и видео в нём: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Оно отозвано.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Отложено, потому что совпадает ещё и с известной или пустой картинкой: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Цифровые отпечатки готовы, сервисы могут их забрать.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Дальше цифровые отпечатки подготовят, чтобы сервисы могли их забрать.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Сервисов, забравших цифровые отпечатки: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Их пока не забрал ни один сервис. В первые дни это нормально.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Сервисов, нашедших и заблокировавших копию: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Пока ничего не найдено. Это нормально, и сервисы ищут дальше.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Проверь перед отправкой</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Это всё, что может уйти с этого компьютера. Фото и видео остаются здесь.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Обращение создаётся.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Нужно, чтобы отправить или сохранить. Пока ничего не отправляется.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Лучше сохранить на потом</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Открывает страницу, чтобы сохранить обращение. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Возвращает назад, чтобы изменить это, а потом снова сюда.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Твои ответы</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что уйдёт</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Не входит</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Продолжить остальное</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Возвращает к файлам и продолжает то, что остановлено.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Как с тобой связаться</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Кто это получит</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Показать точные данные</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Показывает буква за буквой, что внутри запечатанного обращения.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Точные данные</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Что внутри запечатанного обращения.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Остановлено: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Не читается: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Никак. Тебе никто не напишет.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, адрес {host}. Открыть может только этот сервис.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Это не тот сервис, для которого установлена эта программа. Тот — {name}, адрес {host}. Если это для тебя неожиданно, не отправляй: спроси человека, которому доверяешь.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>В прошлый раз этот сервис был по другому адресу: {host}. Если это для тебя неожиданно, не отправляй: спроси человека, которому доверяешь.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Ключ этого сервиса не такой, как в прошлый раз: возможно, кто-то другой сможет открыть то, что ты отправишь. Если это для тебя неожиданно, не отправляй: спроси человека, которому доверяешь.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Цифровых отпечатков фото: {pictures}, видео: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Размер в запечатанном виде: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Да, эти цифровые отпечатки можно отправить</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Кто ищет копии</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Открывает страницу со списком и возвращает сюда.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Сделать отдельным обращением</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Оно получит новый номер и PIN-код.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Скрыть точные данные</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Уйдёт к твоему обращению {number} и дополнит его.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Сервисы, которые участвуют, ищут копии и решают, что убрать. Никто не ищет в закрытых чатах, например в зашифрованных мессенджерах, и на сервисах, которые не участвуют.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Переходит в папку, где лежит эта.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала большие</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Сортирует файлы.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Файлы и папки</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Печатай, чтобы искать. Backspace — на уровень выше.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Выделить все</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Выделяет все файлы в списке.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Снимает выделение со всех файлов.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Чтобы выделить несколько, держи Ctrl и щёлкай. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Найди имя или введи, где это лежит</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Файл сохранится под этим именем.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Показывает подходящие имена.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Сохранить здесь</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Выдели только файлы, где это видно. Щелчок выделяет файл, ещё один снимает выделение.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Посмотреть в этой папке</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Взять выделенные</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Моя папка</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Показывает, что там лежит.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Нет, оставить</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Как с тобой связаться?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Это можно оставить пустым. Некоторые хотят, чтобы им написали, если будет вопрос.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Электронная почта (не обязательно)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Оставь пустым, чтобы продолжить без почты.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Твою почту может читать кто-то ещё? Тогда лучше оставь пустым.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Проверить найденную копию</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Найдут ли её сервисы? Оба файла сравниваются здесь. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Пожалуйста, не сохраняй для этого копию из интернета. Возьми ту, что уже есть здесь.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Фото или видео, из которого создано обращение.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Выбрать то, что в обращении</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Выбрать копию</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Выбрать другое из обращения</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Создаются цифровые отпечатки.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Секретная фраза</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Та, что выбрана для этого обращения.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Файла из обращения уже нет? Подойдут сохранённые цифровые отпечатки.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Взять сохранённое</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Сохранённых цифровых отпечатков: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Это точно тот же файл. Сервисы, которые участвуют, могут его найти.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Совпадает. Сервисы, которые участвуют, могут найти эту копию.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Не совпадает. Это твоё? Тогда добавь в обращение и эту копию.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Картинка слишком однотонная или тёмная, чтобы понять. Это твоё? Тогда добавь в обращение и эту копию.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Этот файл нельзя сравнить.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Сохранить на потом</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Здесь или на флешке. Открыть этот файл может только сервис.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Оставить на этом компьютере</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Обращение будет на первой странице. Другие, кто пользуется этим компьютером, могут его увидеть или удалить.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Обращение отправляется или сохраняется.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Обращение ждёт здесь. Его можно отправить снова.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>К карточке обращения</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Обращение ждёт, пока ты его не отправишь.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Удалить здесь</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Спросит ещё раз, прежде чем что-то сделать.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Удалить это обращение с этого компьютера навсегда? Оно не отправлено.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Да, удалить</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Убирает его с этого компьютера.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Запечатанное обращение идёт на {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Сейчас ничего не отправляется. Можно отправить в другой день или с другого компьютера.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Твоё обращение в безопасности: оно ждёт на этом компьютере, запечатанное. Его можно найти на первой странице.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Отправить не получилось. Следующая попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить обращение</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Обращение открывается.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ещё не закончено</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Секретная фраза</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Та, что выбрана для этого обращения.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Открывает незаконченное обращение.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Спросит ещё раз, прежде чем что-то сделать.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Удалить это незаконченное обращение навсегда?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Да, удалить</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Убирает его с этого компьютера.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Незаконченное обращение {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Куда обратиться</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Здесь ничего не сохранено и ничего не отправлено.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Адреса на {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>С кем поговорить</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Открывает список линий помощи.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Что ещё поможет</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Шаги при угрозах, для публикаций в интернете и другое.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Закрывает окно.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Скрыть детали</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Детали</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Ещё ждут</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлены</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Не читаются</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Такие же</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Показывает только эти строки.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Убирает выделенные файлы из списка. Сами файлы остаются.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Возвращает то, что убрано последним.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Пробует выделенные файлы ещё раз.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Продолжить остальное</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Продолжает то, что остановлено.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Показывает или скрывает детали выделенных строк.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Открывает выделенный файл и сначала говорит, какой след это оставит.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Ждёт перед следующим файлом.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Останавливает файлы, которые не готовы. Их можно продолжить позже.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Скрыть имена</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Показывает «Фото 1» вместо имени.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Выбери фото и видео</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Их цифровые отпечатки создаются здесь, на этом компьютере. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Взять пробные файлы</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Добавляет безобидные картинки и короткое видео для тренировки.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Их можно также перетащить сюда или вставить, нажав Ctrl и V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Выбранные файлы</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Каждая строка говорит, каким вышел цифровой отпечаток.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Сколько сделано из всех файлов.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Продолжить в другой день</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Открывает страницу, чтобы сохранить сделанное под секретной фразой.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Осталось меньше минуты.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Осталось примерно {minutes} мин.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Показывает все файлы в папке, а ты выделяешь то, что должно быть здесь.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Программа, которая его покажет, может его запомнить, например в списке последних файлов. Этот след от нас не зависит.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Да, открыть</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Открывает файл в программе, которая есть для него на этом компьютере.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Не открывать</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Здесь должно быть только то, где это видно. Выдели остальное и убери.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Готово: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Ещё ждут: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Остановлено: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Не читается: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Такие же: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Там нет файла. Скопируй или перетащи сам файл, который лежит в папке.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Выдели то, что должно быть здесь</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Быстрый выход</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Закрывает всё сразу. Нажать Shift три раза — то же самое.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Возвращает на страницу назад. Твои ответы остаются.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Главное, что можно сделать на этой странице.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>То, что введено, не сохранено. Если закрыть окно, оно исчезнет.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Закрывает окно. Что не сохранено, исчезнет.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Что-то в этой сети, например фильтр школы, может видеть, что сервис использовали. Отправленное осталось запечатанным.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Что-то в этой сети, например фильтр школы, могло увидеть, что отправили обращение, и его номер. Само обращение осталось запечатанным.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Сохраняет две страницы для печати.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Памятка для родителей</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Памятка для консультантов</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Памятка сохранена.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Памятка для родителей</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Памятка для консультантов</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Каждый пятый подросток никому не рассказал (Thorn, 2022), некоторые боялись ссоры дома. Сначала выслушайте. Потом сделайте шаги вместе.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>С кем поговорить</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Тебя выслушают и не осудят. Имя называть не нужно.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Показывает линии помощи этой страны.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>На {day}. Номера и часы могут измениться, они есть на их сайтах.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>В какой ты стране?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Для родителей и других взрослых</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Для детей и подростков</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Также в чате, на сайте.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Это можно выделить и скопировать.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Днём и ночью.</translation>
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
        <translation>Сохранить заметки</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Заметки и письма хранятся на этом компьютере в запечатанном виде. Ничего из них не отправляется.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Они сохранены. На первой странице выбери «К сохранённому обращению», затем «Заметки».</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Продолжить в другой день</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Твои ответы и готовые цифровые отпечатки хранятся здесь, запечатанные. Фото не хранятся.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Выбери секретную фразу, которую сможешь запомнить. Если её забыть, никто не сможет это открыть, и придётся начать заново.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Секретная фраза</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Хотя бы восемь знаков. Несколько слов — это хорошо.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>То же самое ещё раз</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Чтобы из-за опечатки не потерять доступ.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Обращение запечатывается.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Нужно хотя бы восемь знаков.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Они пока не одинаковые.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Сохранено. Чтобы продолжить, выбери на первой странице «К сохранённому обращению».</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Попросить приложение или сайт это убрать</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>По закону США у них на это 48 часов. Здесь ты пишешь письмо. Отправляешь его ты.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>В письме нужно имя. Поэтому письмо отделено от твоего обращения, и отсюда ничего из него не отправляется. Оно хранится, только если ты этого хочешь.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Это будет в письме и больше нигде.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Приложение или сайт</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Что это?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Где это?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Кто подписывает письмо?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Имя того, кто подписывает</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Электронная почта или номер телефона</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Галочка в конце</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Как называется</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Картинки и видео</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Скопируй адрес. Адреса нет? Тогда напиши имя пользователя и где это в приложении.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Человек, которого видно</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Родитель или опекун</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Тот, кого этот человек попросил</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Я честно заявляю: человек, которого видно, не соглашался, чтобы это там показывали.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Составить письмо</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Ещё не хватает: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Действует, пока ты не закроешь программу. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Показывает все тексты на этом языке.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Эти тексты ещё не проверил никто из тех, кто вырос с этим языком.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Письмо готово</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Оно на английском, для компании в США. Отправляешь его ты; картинку не прикладывай.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Хранить здесь, запечатанным</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Хранит письмо с твоими заметками под секретной фразой.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>С этого времени идут 48 часов.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Считать 48 часов</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Когда письмо отправлено?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Это всё ещё там</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Составляет жалобу в ведомство США, которое следит за этим законом.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Куда жаловаться</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Это жалоба. Отправляешь её ты, на этой странице:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Найди в справке {platform} слова TAKE IT DOWN Act. Там указана форма или электронная почта.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Форма называется: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Отправь письмо туда. Потом вернись сюда и укажи, когда это было.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 часов закончатся: {end}. Осталось часов: {hours}. Если и тогда это будет там, жалоба готова здесь.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 часов закончились: {end}. Это исчезло?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Ждёт на этом компьютере</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Новые файлы относятся к обращению, которое уже есть. Его номер и PIN-код не меняются.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Это карточка обращения. Пожалуйста, передайте её подростку.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Это твоя карточка обращения. Сохрани номер и PIN-код: никто не сможет найти их для тебя.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Это сейчас в интернете? Сообщи также в CyberTipline: {place}. Там займутся этой публикацией.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>С этим номером и PIN-кодом можно увидеть, как идут дела, добавить файлы или отозвать обращение: запусти программу и выбери «Проверить или отозвать обращение».</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Номер и PIN-код заработают, как только обращение будет отправлено: запусти программу и выбери «К сохранённому обращению».</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Без программы можно в браузере посмотреть, как идут дела, или отозвать обращение:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Запусти эту программу снова, выбери «К сохранённому обращению» и отправь его.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Запусти эту программу, здесь или на другом компьютере, выбери «К сохранённому обращению», а потом выбери файл.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Обращение ждёт, запечатанное. Ничего не отправляется, пока ты его не отправишь.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Сервисы, которые участвуют, теперь забирают цифровые отпечатки и ищут копии. На это может уйти несколько дней. Они решают, что убрать.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Посмотри через несколько дней, как идут дела: «Проверить или отозвать обращение» на первой странице. Если к тому времени ничего не найдено, это нормально.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Пожалуйста, не публикуй и не пересылай это фото, даже чтобы предупредить других.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Пожалуйста, не пересылайте это фото, даже чтобы предупредить других.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Пожалуйста, не публикуй это фото снова: его могут заблокировать, а вместе с ним и твою учётную запись.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Подростку кто-то угрожает? Не платите. Сохраните сообщения и больше не отвечайте.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Тебе кто-то угрожает? Не плати. Сохрани сообщения и больше не отвечай.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Помощь всё равно есть</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Без фото нет цифрового отпечатка. Вместо этого сообщи о нём в CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Знаешь, где его опубликовали? Заполни также форму жалобы в том приложении или на том сайте.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Есть другая помощь</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Этот сервис для интимных или сексуальных фото. Тебе кто-то угрожает или делает больно? Обратись сюда:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Для других фото есть форма жалобы в приложении или на сайте. Ещё помогает разговор со взрослым, которому доверяешь.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Заметки на потом</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Имена пользователей, адреса, дни: они помогут взрослому, который тебе помогает. Только слова, без картинок.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Хранить здесь, запечатанными</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Хранит их на этом компьютере под секретной фразой.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Та, которая выбрана для этих заметок.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Открыть заметки</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Показывает, что хранилось под этой секретной фразой.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>На этом компьютере есть запечатанные заметки.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Заметки сейчас обрабатываются.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Адрес страницы или публикации</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Это будет в твоих заметках и больше нигде.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Добавить эту заметку</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Удалить навсегда заметки, которые хранятся здесь?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>То, что написано, есть только здесь. Сохрани, распечатай или запиши в файл, иначе это пропадёт.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Они хранятся на этом компьютере запечатанными, в {file}. Больше ни у кого их нет.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Убирает эту заметку из списка.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Открыть письмо</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Показывает письмо и его 48 часов.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Письмо: {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Телефон Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Показывает шаги с кабелем.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Нужно перенести на этот компьютер? Тогда по кабелю</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Подключи телефон кабелем, разблокируй его и нажми на сообщение о USB. Выбери «Передача файлов».</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Подключи iPhone кабелем, разблокируй его и нажми «Доверять».</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Открой телефон в программе для файлов на этом компьютере. Его фото лежат в папке DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Скопируй только этот один файл в свою папку. На телефоне его оставь.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Вернись назад в этой программе, выбери «На этом компьютере» и создай цифровой отпечаток.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Потом удали копию и очисти корзину.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Никогда не отправляй это себе через чат, почту или облако: там остаётся копия.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Возьми устройство, на котором оно есть</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Пожалуйста, не отправляй и не копируй его на этот компьютер. На том устройстве открой эту страницу:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Цифровой отпечаток создаётся там. Фото остаётся на том устройстве.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Идёт работа с сохранёнными обращениями.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Неотправленное остаётся как было.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Сохранено на этом компьютере</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Следующая попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Соединяется с сервисом и отправляет это обращение.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Записывает запечатанное обращение в файл или на флешку.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Спросит ещё раз, прежде чем что-то сделать.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Удалить его с этого компьютера навсегда? Отправленное остаётся у сервиса.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Да, удалить</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Убирает его с этого компьютера.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Сохранено {day}. Фото и видео: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Ждёт здесь. Ничего из него не отправлено.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Возможно, оно пришло. Его можно отправить снова: дважды оно не считается.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Оно пришло. Номер и PIN-код с карточки обращения уже работают.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Сервис его не принял. Обращение можно создать снова.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Оно отозвано.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Написать приложению или сайту</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Составляет письмо с просьбой убрать это за 48 часов.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Кто, где, когда, что: для взрослого, который помогает.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Копирует текст. Через минуту копия стирается.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Сохраняет это как страницу для печати.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Сохранить как текст</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Сохраняет это как простой текст.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Сохранено. Кто получит этот файл, сможет его прочитать.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>скрытые: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>ссылки на другие места: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>системные файлы: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>внутри слишком многих папок: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>папки, которые не открываются: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Не вошли в этот список: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Тренировка: отсюда ничто ни к кому не попадёт.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Принтер не найден. Можно сохранить как PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Выбери принтер. Лист может какое-то время ждать в его очереди. Он в другой комнате? Тогда забери лист поскорее.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Печатает там сразу.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>QR-код для {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Наведи на него камеру телефона.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Выбери один ответ. Клавиши с цифрами тоже работают.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Где ты на этом пути.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ты</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} мин</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Фото {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Видео {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Файл {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Создаётся цифровой отпечаток: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Такой же, как {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Сильный цифровой отпечаток</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Слабый цифровой отпечаток</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Только точные копии</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>«Продолжить остальное» — и он пойдёт дальше.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Считается один раз.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Видео длинное, или в нём много движения. Короткий отрывок могут не найти.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Немного изменённые копии тоже могут найти.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Однотонное или тёмное фото: могут найти только точные и очень похожие копии.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Могут найти только точные копии этого файла.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Цифровые отпечатки: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Находится примерно при {count} из 100 способов, которыми люди изменяют фото или видео.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>К сохранённому обращению</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Обращения, сохранённые здесь, есть в списке. Обращение на флешке — это файл, имя которого кончается на .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Открывает страницу, чтобы выбрать сохранённое обращение. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Обращение читается или отправляется.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Обращение остаётся в своём файле.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Отправить все</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Оно пришло. Номер и PIN-код с карточки обращения уже работают.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Отправить не получилось. Следующая попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Это сохранённое обращение, и оно целое: {size}, запечатанное. Оно идёт на {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Оно создано для тренировки.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Кто ищет копии</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Приложения и сайты, которые участвуют, получают цифровые отпечатки. Они ищут и решают.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Получить список</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Получаем список</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Спрашиваем у сервиса.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Чтобы получить список, нужен интернет. О тебе и твоих файлах ничего не отправляется.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Никто не ищет в закрытых чатах, например в зашифрованных мессенджерах, и на сервисах, которые не участвуют. Их всё равно можно попросить это убрать через их собственные формы.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Сейчас список не открывается. Чтобы продолжить, он не нужен. Попробуй позже.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Список на {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Пока не участвует ни одно приложение и ни один сайт.</translation>
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
        <translation>Настройки</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Действуют, пока ты не закроешь программу. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Увеличивает весь текст. Ctrl и плюс — так же.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Уменьшает весь текст. Ctrl и минус — так же.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Скрыть имена файлов</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Показывает «Фото 1» вместо имени.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Удалить навсегда все обращения, заметки и письма на этом компьютере? Что отправлено, остаётся отправленным.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Открывает список всех языков.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Светлый вид, тёмный вид и яркие цвета — как в настройках этого компьютера.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Спросит ещё раз, прежде чем что-то сделать.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Да, удалить</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Убирает их с этого компьютера.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Удалено. На флешке или в резервной копии ещё может быть старая запечатанная копия.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Размер текста: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Этим уже делились?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Делились ли этим, насколько знаете вы или ваш ребёнок?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Делились ли этим, насколько знаете вы или этот человек?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Можно продолжить с любым ответом.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Кому-то отправили или опубликовали в интернете.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Если найдёшь это в интернете, сообщи также в CyberTipline: {place}. Там займутся этой публикацией. Это можно сделать потом или с другого устройства.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Там видно тебя без одежды, частично без одежды или что-то сексуальное?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Там видно вашего ребёнка без одежды, частично без одежды или что-то сексуальное?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Там видно подростка без одежды, частично без одежды или что-то сексуальное?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Выдуманные картинки тоже считаются, например созданные ИИ.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Только что было соединение с сервисом.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Офлайн. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Запрошен только список. Ничего твоего не отправлено.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Отправлены только номер обращения и PIN-код.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Была попытка отправить. Подтверждения пока нет.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Отправлено запечатанное обращение. Файлы остались здесь.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Остановить распространение фото или видео</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Тебя ни в чём не винят. Можно остановиться в любой момент.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Это тренировка с пробными файлами. Ни одно обращение не попадёт в настоящий сервис. То, что ты отправишь, останется на этом компьютере на неделю, чтобы было видно, как идут дела. В настройках это можно удалить.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>К сохранённому обращению</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Отправляет обращение, сохранённое раньше.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Проверить или отозвать обращение</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Нужны номер обращения и PIN-код.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Сначала потренироваться</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Закончить тренировку</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>В тренировке каждый шаг работает, и ни одно обращение не попадёт в настоящий сервис.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Размер текста, скрытие имён и удаление всего.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Открывает список всех языков.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Здесь создаётся цифровой отпечаток: код, сделанный из фото или видео. Сервисы, которые участвуют, получают код и ищут копии.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Фото или видео остаётся на этом компьютере. Никто его не смотрит.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Это займёт примерно 5 минут. Имя не нужно.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Чтобы быстро выйти, нажми «Быстрый выход» или три раза нажми Shift за пять секунд. Всё, что не сохранено, тогда исчезнет. Сохранённый файл останется там, где он есть, и этот компьютер может помнить, что программа работала.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>О программе и приватность</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Что будет с тем, что ты здесь введёшь.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>С кем поговорить</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Открывает список линий помощи.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Где это фото или видео?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Или на подключённой флешке или диске.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>На телефоне или другом устройстве</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Пожалуйста, не копируй его сюда.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>У меня его больше нет</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Есть другая помощь.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Для кого это?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Для меня</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>На фото или видео — я.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Для моего ребёнка</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Я родитель или опекун.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Для подростка, которому я помогаю</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Как друг, учитель или консультант.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Что помогает: сказать ребёнку, что он не виноват и что хорошо, что вы об этом знаете. Пожалуйста, не проверяйте телефон, не пересылайте фото и ничего об этом не публикуйте.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Что помогает: сказать подростку, что его вины в этом нет и что хорошо, что вы об этом знаете. Пожалуйста, не просите прислать вам это фото и не пересылайте его.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Ты здесь.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Этап пути.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>использование: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>позиционные аргументы</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показать эту справку и выйти</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: ошибка: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>нужны ещё эти аргументы: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>неизвестные аргументы: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>недопустимое значение: %(value)r (можно выбрать: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>нельзя вместе с аргументом %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>нужен один аргумент</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>нужен хотя бы один аргумент</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Укажи, что было отправлено: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Ничего похожего не найдено.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>Отличаются {bits} из 256 бит от {file} ({variant}). Совпадение — если не больше {most}.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % кадров есть в {file} ({variant}). Совпадение — начиная с {least} %.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Байты те же, что в {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Отозвать обращение {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>Обращение {report} отозвано до отправки. Его ни у кого нет, а его запечатанный файл удалён.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>сервисов: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Кто забрал</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Кто заблокировал</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Фильтр на этом компьютере или в сети мог увидеть, что сервисом пользовались. Для чего — увидеть не мог: это запечатано, и открыть это может только сервис.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Фильтр на этом компьютере или в сети мог увидеть, что сервису что-то отправлено, а в его ответе — номер обращения и количества. Само обращение запечатано, и открыть его может только сервис.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Фильтр на этом компьютере или в сети мог увидеть, что сервису отправлено обращение, и ответ на него, если он был. Само обращение запечатано, и открыть его может только сервис.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Фильтр на этом компьютере или в сети мог увидеть, что запрошен список сервисов, и сам список.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Возможно, оно пришло. Спросить ещё раз не повредит.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Укажи сервис: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Не удалось записать, куда это идёт, поэтому в следующий раз изменение не будет заметно.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Нет, остановиться здесь</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Да, я знаю, что это правильно</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Всё равно продолжить?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>На этом компьютере им ещё не пользовались.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Сервис: {name}, на {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Это тренировка, она ни до кого не дойдёт.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Осторожно: эта программа установлена для другого сервиса, {name}, на {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Осторожно: в прошлый раз {name} был на {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Осторожно: у {name} не тот ключ, что в прошлый раз. Возможно, отправленное смогут открыть другие люди.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Если об этом не говорил человек, которому доверяешь, остановись здесь и спроси такого человека.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Сервис: на {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Этот компьютер не знает его имени; здесь им ещё не пользовались.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>ограничение памяти, без записи файлов, без дампа памяти</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>никаких новых прав</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>никакая другая программа не может смотреть в его память</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: ни одного файла и ни одной папки</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: короткий список системных вызовов</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>задание из одного процесса с ограничением памяти</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>низкий уровень целостности</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>профиль песочницы: только вычисления</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>открыть соединение</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>открыть файл</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>посмотреть в папку</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>записать файл</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>запустить другую программу</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Здесь нельзя запустить процесс, который читает файлы. Установи программу заново или возьми другой компьютер.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Файлы читаются в отдельных процессах. Что ограничивает такой процесс здесь:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>В чём одному из них только что отказано, когда он попытался:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>ВОЗМОЖНО</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Чем читаются файлы:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>НЕТ ЗДЕСЬ</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Файлов одновременно: {count}. Памяти на каждый не больше: {size} МБ.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Обращения, которые ты хранишь, лежат в {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Там пока ничего нет.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>В эту папку нельзя записывать.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Вредоносный файл мог бы сделать то, что отмечено {possible}. Для файлов от чужих людей возьми другой компьютер.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Твои ответы и каждый готовый цифровой отпечаток будут храниться под секретной фразой. Если её забыть, никто не сможет это открыть, и придётся начать заново. Сами фото не хранятся.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>прочитать секретную фразу черновика из файла (- — стандартный ввод)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Продолжается {draft}. Цифровых отпечатков уже готово: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Ни о чём из сохранённого здесь не известно, что из него получилось это обращение. Сравнивается с тем, из чего оно могло получиться: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Ни одно незаконченное обращение, которое открывает эта секретная фраза, не связано с этим номером. Укажи вместо этого отправленный файл: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Секретная фраза запрашивается в терминале. Если терминала нет, укажи {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>В секретной фразе не меньше {count} знаков. Хорошо подойдут несколько слов.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Та же секретная фраза ещё раз:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Секретные фразы не совпадают. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>готово, но хотя бы один файл не удалось прочитать</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>команда непонятна</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>ответы ведут к другому сервису; ничего не сохранено</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>копия не совпадает или слишком простая, чтобы сказать точно</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: что-то здесь не так, как должно быть</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>остановлено с помощью Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>нет обращения</translation>
    </message>
    <message>
        <source>case</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>сохранённое обращение</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>не доставлено, попробуй позже</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>отклонено окончательно</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>незаконченное обращение</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>заметки и письма</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>неожиданное</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>коды завершения:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>по одному объекту JSON в строке на стандартный вывод</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>язык текстов, например de или pt_BR (без этого: язык системы)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>файл, в котором указан сервис</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>продолжить, хотя у сервиса не тот адрес или не тот ключ, что в прошлый раз</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>прочитать PIN-код из файла (- — стандартный ввод)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>идти через этот прокси: http://HOST:PORT или socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); читается также из TAKEITDOWN_PROXY и больше ни из каких настроек</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>количество минут</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>число больше 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Цифровые отпечатки фото и видео, созданные на этом компьютере, чтобы копии не распространялись. Сами файлы никогда не отправляются. Без команды открывается окно; если указано только сохранённое обращение (REPORT.tid), окно открывается с ним.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>показать версию и выйти</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>как идут дела с обращением</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>отозвать обращение</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>кто ищет копии на сегодня</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>всё ли здесь в порядке и что сдерживает вредоносный файл? сеть не используется</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>такая ли эта установка, какой должна быть? сеть не используется</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>контрольные суммы всех файлов от того, кто издаёт программу</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>вывести контрольные суммы файлов, которые здесь есть</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>создать цифровые отпечатки и вывести их; сеть не используется</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>файл или папка</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>вывести и сами цифровые отпечатки</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>взять ровно те кадры видео, которые берёт эталонный vPDQ при этой частоте (без этого: каждый кадр, остаются те, что отличаются)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>самое большее число хешей для одного фото, чтобы найти и изменённые копии: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>хранить готовое под секретной фразой и в следующий раз продолжить там</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>совпадает ли эта копия с тем, что отправлено? сеть не используется</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>файл или папка для сравнения</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>что было отправлено; можно указать несколько раз</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>вывести, насколько близко и к какому файлу</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>сравнить с черновиком, из которого сделано это обращение</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>сравнить с цифровыми отпечатками, которые хранит этот черновик</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>создать обращение и сохранить его запечатанным, чтобы отправить сейчас или позже</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>создать ещё одно обращение с новыми файлами к тому, которое уже есть</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>его номер обращения</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>файл или папка (без этого: всё, что есть в черновике)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>кто создаёт обращение</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>на фото меньше 18 лет</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>показывает наготу или что-то сексуальное</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>этим уже поделились</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>способ связаться; он ни для чего не обязателен. Другие программы здесь могут видеть, что передано команде: если не указать адрес, он будет запрошен</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>прочитать это из файла (- — стандартный ввод)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>файл, в который записать, для отправки с любого компьютера (без этого: хранится на этом)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>сразу хранить ответы и цифровые отпечатки под секретной фразой и в следующий раз продолжить там</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>вывести именно те байты, которые запечатываются</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>показать обращения, которые хранятся на этом компьютере</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>записать хранящееся обращение в файл, чтобы отправить с другого компьютера</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>как показано в списке</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>написать письмо по закону США TAKE IT DOWN Act; ничего не отправляется</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>заметки как доказательства, запечатанные на этом компьютере; только слова</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>записать памятку для родителей или для консультантов в PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>то, что нужно для письма, как один объект JSON (- — стандартный ввод); без этого обо всём спросит программа. Ключи: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>продолжить письмо этой платформе, которое здесь хранится</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>записать в этот файл: .pdf как PDF, иначе как текст (без этого: вывести здесь)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>когда письмо отправлено: now (сейчас) или &apos;YYYY-MM-DD HH:MM&apos;; с этого времени идут 48 часов</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>написать вместо этого жалобу в FTC: 48 часов прошли, а это всё ещё там</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>хранить письмо запечатанным вместе с заметками</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>добавить заметку как один объект JSON, в котором есть хотя бы одно из user, place, when и what (- — стандартный ввод)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>для кого она</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>страна, линии помощи которой в ней указаны (без этого: страна системы)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>файл, в который записать</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>прочитать секретную фразу заметок из файла (- — стандартный ввод)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>навсегда удалить с этого компьютера сохранённые обращения или всё</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>незаконченное обращение</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>всё, что программа когда-либо здесь хранила</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>не переспрашивать</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>отправить сохранённые обращения; отправить дважды не повредит</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>сохранённые обращения или файлы (без этого: все, что ждут на этом компьютере)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>пытаться снова, с растущими паузами, 60 минут или сколько указано (0: одна попытка); Ctrl-C останавливает</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>отправить только то, что сделано для этого сервиса</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>номер обращения, с дефисами или без; или ID сохранённого обращения, которое не отправлялось</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>номер обращения, с дефисами или без</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Для фото, снятого в 18 лет или позже, подойдёт StopNCII.org. Он работает так же: фото остаётся у тебя. Открой https://stopncii.org . Здесь ничего не сохранено.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Этот сервис — для фото, на которых есть нагота или что-то сексуальное. Для других фото используй форму жалобы на том сайте или в том приложении, где они находятся. Ещё можно поговорить с человеком, которому доверяешь. Здесь ничего не сохранено.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Контакт запрашивается в терминале. Если терминала нет, укажи {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Ещё нужно указать: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Адрес электронной почты, если хочешь, чтобы с тобой могли связаться (или просто нажми Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Укажи файлы или черновик, в котором есть их цифровые отпечатки.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Отправляется запечатанным, с этими заголовками и никакими другими:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Твоё незаконченное обращение всё ещё хранится. Чтобы удалить его: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Чтобы отправить: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Линий помощи этой страны здесь нет. Есть для стран: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Сохранено в {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Сохранено на этом компьютере как {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Тренировка: это обращение ни до кого не дойдёт.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Запиши и то и другое сейчас. Они показываются только один раз, и никто не сможет найти их для тебя.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>отправляется или, возможно, отправлено: повторная отправка никогда не считается дважды</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>получено сервисом</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>не принято сервисом</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Удалено. На SSD-диске, флешке или в резервной копии старые копии могут ещё какое-то время оставаться. От сохранённого обращения это запечатанный файл, который может открыть только сервис; от незаконченного — файл, который может открыть только секретная фраза.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Здесь нет сохранённых обращений.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Обращений, которые можно отправить: {count}. Команда для этого: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Записано в {file}. Отправить его может кто угодно с любого компьютера, а открыть — только сервис. Если отправить его и отсюда, дважды оно не посчитается.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Укажи, что удалить, или используй {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Ничего не удалено.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Навсегда удалить всё, что программа когда-либо здесь хранила?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Навсегда удалить указанное?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Из них, возможно, ещё не отправлено: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Да, удалить навсегда</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Обращение {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Здесь не ждёт ни одно сохранённое обращение.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Остановлено. Что не подтверждено, всё ещё сохранено. Повторная отправка никогда не считается дважды.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Следующая попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>Обращение {report} уже было получено раньше; повторная отправка ничего не изменила.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>Обращение {report} получено.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Это была тренировка, она ни до кого не дойдёт.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>цифровых отпечатков: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Это не удалось здесь записать. Отправить ещё раз не повредит, удалить тоже.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Сервисы, которые получают цифровые отпечатки от {name}, на {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>фото и видео: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Введи число от {first} до {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Пожалуйста, введи одно из чисел.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN-код запрашивается в терминале. Если терминала нет, укажи {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Этот файл нельзя прочитать: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Всё так, как должно быть.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Что-то не так, как должно быть: не используй это для обращения.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>НЕ ЗАПУСКАЮТСЯ</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>НИЧТО НЕ СДЕРЖИВАЕТ</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, вместе {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>известные ответы</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>НЕВЕРНЫЕ ОТВЕТЫ</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>никакая другая программа не может смотреть внутрь</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>другие программы могут смотреть внутрь</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Список файлов</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Главная программа</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Помощники</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>здесь нет; сравни число выше с тем, которое тебе дали</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>все файлы подходят</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>НЕ ПОДХОДИТ</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Письмо, в котором чего-то из этого нет, могут не рассмотреть. Ещё не хватает: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Сохранённые письма: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>То, что нужно для письма, запрашивается в терминале. Если терминала нет, укажи {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Эти ответы нельзя использовать: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Пустая строка, когда всё готово.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Укажи время так: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Это время ещё не наступило.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Для жалобы нужно время отправки письма: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Когда письмо отправлено, так считаются 48 часов: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Заметок здесь нет.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Кто получит этот файл, сможет его прочитать.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ещё не отправлено</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 часов закончатся: {end}. Осталось часов: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 часов закончились: {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Сохранено на этом компьютере в запечатанном виде: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Заметки будут храниться под секретной фразой. Если её забыть, никто больше не сможет их открыть. Картинки туда не попадают.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Заметка — это один объект JSON, в котором есть хотя бы одно из: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Заметка пустая.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Что-то не сработало. Твои файлы в безопасности и не отправлены. Попробуй ещё раз.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Этого файла там нет. Проверь имя и выбери его снова.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Это не файл фото или видео. Выбери другой.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Это ссылка на другой файл. Выбери само фото или видео.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Этот файл в твоём облачном хранилище, а не на этом компьютере. Сначала скачай его, а потом выбери снова.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Этот файл пустой. Найди полный файл и выбери его.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>В этой папке нет файлов. Выбери другую.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Этот файл не удалось прочитать. Проверь, подключён ли его диск, и попробуй ещё раз.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Этот файл изменился во время чтения. Закрой другие программы, которые его используют, и попробуй ещё раз.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Это не фото или видео, которое можно здесь прочитать. Выбери само фото или видео.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Этот файл повреждён или такого типа, который здесь не читается. Могут найти только его точные копии. Если он есть у тебя ещё и в другом виде, добавь и его.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Части этого файла не хватает, или она повреждена. Его цифровые отпечатки — с того, что осталось и что видно на экране. Если есть и целый, добавь его.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Это фото слишком большое, чтобы его проверить. Могут найти только его точные копии.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>В этом файле есть звук, но нет изображения. Могут найти только его точные копии.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Этот файл не удалось проверить. Могут найти разве что его точные копии.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Этот файл занял слишком много времени. Могут найти разве что его точные копии.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Ещё не на все вопросы есть ответы. Вернись и ответь.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Из этих файлов не вышло ни одного цифрового отпечатка, поэтому отправлять нечего. Выбери другие файлы.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Это слишком много для одного обращения. Сделай два обращения, файлов в каждом поменьше.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Это не похоже на адрес электронной почты. Проверь его или оставь пустым.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Сохранённого обращения с таким именем нет. Проверь имя.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>В этом файле нет сохранённого обращения. Выбери файл, имя которого кончается на .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Это сохранённое обращение повреждено, его нельзя отправить. Возьми другую копию или создай обращение снова.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Это обращение создано в более новой версии этой программы. Отправь его из той версии.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Это обращение создано для другого сервиса, и открыть его может только тот сервис. Оно по-прежнему в безопасности в своём файле.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Не удалось сохранить обращение там. Ничего не потеряно: выбери другое место.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Файл с таким именем уже есть. Он не изменён: выбери другое имя.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Там больше нет места. Ничего не потеряно: освободи место или выбери другое.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Другое окно или команда работает с сохранёнными обращениями. Подожди, пока работа закончится, и попробуй ещё раз.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Папку сохранённых обращений сейчас нельзя изменить. Обращения в ней в безопасности, и ничего не отправлено.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Здесь нет сохранённого обращения с такой пометкой. Посмотри в список и попробуй ещё раз.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>У сервиса есть это обращение, или оно может у него быть. Чтобы его отозвать, нужны его номер обращения и PIN-код.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Незаконченного обращения с таким именем нет. Проверь имя.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>В этом файле нет незаконченного обращения. Выбери другой.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Это незаконченное обращение повреждено, его нельзя открыть. Ничего не отправлено. Пожалуйста, начни его снова.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Это незаконченное обращение создано в более новой версии этой программы. Открой его в той версии.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Эта секретная фраза его не открывает. Попробуй ещё раз. Забытую секретную фразу никто не найдёт: тогда начни заново.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Это незаконченное обращение открыто в другом окне или команде. Сначала закрой его там.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Эти заметки не открываются. Возможно, файл повреждён или создан более новой версией.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Эти заметки изменены в другом окне. Сохрани свои в файл и открой заметки снова.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Некоторые буквы нельзя поместить в PDF. Сохрани вместо этого как текст.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Файл, который называет сервис, нельзя использовать. Попроси его ещё раз там, откуда он у тебя.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Сервис сейчас не смог это принять. Попробуй позже.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Нет соединения с сервисом. Проверь интернет и попробуй ещё раз.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Сервис не ответил. Возможно, он получил отправленное, а возможно, нет. Отправь ещё раз: дважды это не считается.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Прокси не установил соединение, поэтому ничего не отправлено. Проверь его адрес или попробуй без него.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Что-то в этой сети хочет прочитать то, что отправляется, поэтому ничего не отправлено. Это может быть фильтр или страница входа. Попробуй другую сеть.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Соединение не удалось проверить, поэтому ничего не отправлено. Посмотри на дату и время этого компьютера. Если они верные, попробуй завтра.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Вместо сервиса ответило что-то другое. Это может быть страница входа Wi-Fi. Войди, а потом попробуй ещё раз.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Сервис занят. Попробуй через несколько минут.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Сервис не принял это обращение. Пожалуйста, создай его снова.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Это обращение слишком большое для веб-сервера сервиса, поэтому оно не принято. Сделай два обращения, в каждом меньше картинок. Сообщи об этом и тем, кто ведёт сервис.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Твоё обращение здесь в безопасности.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Это обращение тренировочное, а сервис настоящий, или наоборот. Оно не принято.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Этот компьютер не даёт тебе открыть этот файл. Спроси того, кто отвечает за этот компьютер, или скопируй файл в свою папку.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>В нём пока нет цифровых отпечатков. Выбери вместо него фото или видео из обращения.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Этот сервис пока не умеет принимать запечатанные запросы, а твой номер обращения и PIN-код никогда не отправляются незапечатанными. Ничего не отправлено. Спроси людей, которые ведут сервис.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Это не тот сервис, что был в прошлый раз. Ничего не отправлено. Спроси человека, которому доверяешь, верна ли эта замена.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Этот номер обращения и PIN-код не подходят друг другу. Проверь оба и попробуй ещё раз.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Было слишком много попыток с неверным PIN-кодом. Подожди немного и попробуй ещё раз.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Это обращение отозвано, поэтому к нему нельзя ничего добавить.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Это не номер обращения. Проверь каждый знак.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>В PIN-коде шесть цифр. Проверь его и попробуй ещё раз.</translation>
    </message>
</context>
</TS>
