<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Про програму й приватність</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Ця програма безкоштовна й самостійна. NCMEC її не створював і нею не керує. Це версія {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Вільних компонентів у програмі: {number}. Їхні ліцензії лежать у папці {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Твоє фото чи відео ніколи не покидає цей комп’ютер. Ніхто на нього не дивиться.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Цифровий відбиток — це не фото. З нього дуже важко отримати щось, що можна впізнати. Ми все одно його запечатуємо, і відкрити його може лише сервіс.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Що можна надіслати: цифрові відбитки, твої відповіді й твою електронну адресу, якщо її введено. Спершу ти все це бачиш. Усе піде, лише коли ти натиснеш «Надіслати».</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Після закриття програма нічого не зберігає, якщо тільки не було вибрано щось зберегти. Облікового запису немає, і ніхто не рахує, що тут роблять.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Деякі сліди від нас не залежать. Цей комп’ютер може пам’ятати, що програма працювала. Він також може записати частину своєї пам’яті на диск.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Хто шукає копії</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Відкриває сторінку зі списком і повертається сюди.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Це можна виділити й скопіювати.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Копіює адресу.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На моєму телефоні</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Показує код, який може прочитати камера телефона.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Скопійовано. Можна вставити в браузер.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Сховати код</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Для цього є своє місце</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Тобі було 18 років чи більше, коли це зняли? Тоді тобі підійде цей сервіс:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Вашій дитині було 18 років чи більше, коли це зняли? Тоді вам підійде цей сервіс:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Цій людині було 18 років чи більше, коли це зняли? Тоді підійде цей сервіс:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Він працює так само: фото залишається на твоєму пристрої. Це безкоштовно.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Вибери все, що підходить. Тоді тут з’являться кроки.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Краще не треба</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>З ким поговорити</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Відкриває список ліній допомоги.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Те, що ти тут вибираєш, ніде не зберігається і нікому не надсилається.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Що допоможе зараз</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Щось із цього підходить?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Хтось погрожує або хоче грошей чи ще фото</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Мені погрожують або хочуть від мене грошей чи ще фото</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Зараз це в інтернеті</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Відомо, у кого це є</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Я знаю, у кого це є</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Менше 13 років</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Мені менше 13 років</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Це підробка або створено ШІ</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Файлу немає ні в кого з нас</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>У мене немає файлу</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Показує або ховає кроки для цього.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Не платити.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Не надсилати більше фото.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Не видаляти повідомлення.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Не публікувати й не пересилати це, навіть щоб попередити інших.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Джерело: {name}. На сторінці немає дати.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Джерело: {name} ({day}). Відтоді минуло більше року.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Джерело: {name} ({day}).</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Не плати й більше нічого не надсилай. Перестань відповідати, але збережи повідомлення. Розкажи комусь сьогодні.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Зроби ці кроки разом із дорослою людиною, якій довіряєш.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Скажи дорослій людині, якій довіряєш, у кого це є. Вона може допомогти це зупинити.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Не платіть, і нехай ніхто більше нічого не надсилає. Більше не відповідайте, але збережіть повідомлення. На лініях допомоги знають, що робити.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Робіть ці кроки разом і в темпі дитини.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Нікого не просити надіслати це знову й не завантажувати це. CyberTipline може допомогти й без файлу:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Про допис можна повідомити CyberTipline. Там займуться цим дописом:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>У Великій Британії Report Remove прибирає із сайтів також фото тих, кому менше ніж 18. Це починається тут:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Можна попросити сам застосунок чи сайт прибрати це. У США на це дається 48 годин. Якщо цього не зробили, поскаржитися можна тут:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Запишіть, у кого це є. На лінії допомоги можуть розібрати це разом із вами.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Підроблені фото й фото, створені ШІ, теж рахуються. Їхні цифрові відбитки створюються так само.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Скільки тобі років на фото чи відео?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Скільки років вашій дитині на фото чи відео?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Скільки років підлітку на фото чи відео?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Важливо, скільки було років, коли це зняли, а не сьогодні.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Менше 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 або більше</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Для тебе.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Для вашої дитини.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Для підлітка, якому ви допомагаєте.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Менше 18 років на фото чи відео.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Цим уже поділилися.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Цим не ділилися.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Ти не знаєш, чи цим ділилися.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Це можна виділити й скопіювати.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер звернення</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Копіює номер і PIN-код. За хвилину вони зникнуть.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Зберігає картку як сторінку для друку.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Зберегти як фото</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Зберігає картку як зображення.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Що буде далі</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Сторінка для браузера</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>З ким поговорити</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Відкриває список ліній допомоги.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Що ще допоможе</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Кроки щодо погроз, дописів в інтернеті та іншого.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Додати ще файли</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Створює ще одне звернення з тим самим номером і PIN-кодом. Спершу запитає.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Номер і PIN-код збережено в тебе? Їх буде показано знову, лише коли нові файли будуть готові.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Так, додати файли</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Повертає до списку файлів.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Номер і PIN-код збережено в тебе? Коли вікно закриється, ніхто не зможе показати їх знову.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Так, закрити</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Закриває вікно.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>З ким поговорити: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Скопійовано. Воно зникне з буфера обміну за хвилину або коли це вікно закриється.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Створено для {service}, {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ТРЕНУВАННЯ. Ця картка ні до кого не потрапить.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Картка звернення</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Те, що відкладено на інший день, досі тут, запечатане. Щоб видалити його, вибери «До збереженого звернення» на першій сторінці.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Показує принтери цього комп’ютера.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Номер звернення: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN-код: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Картку надіслано на принтер. Не забудь забрати аркуш.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Надрукувати не вдалося. Можна зберегти картку як PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Збережено. Хто має цей файл, може бачити й відкликати звернення.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>«Швидкий вихід» відкриває інший сайт. Хто повернеться назад, знайде цю сторінку, але без номера, PIN-коду й відповіді.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>В історії браузера видно, що цю сторінку відкривали. Це видно й у мережі. Той, хто керує цим пристроєм, або фільтр у школі може бачити й те, що вводять, і відповідь.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Краще відкрити приватне вікно й потім його закрити.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Перевірити чи відкликати звернення</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Введи номер звернення і PIN-код із картки звернення.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер звернення</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Чотири групи по чотири знаки.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Шість цифр.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Перевірити стан</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Запитуємо в сервісу.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Додати файли</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Створює ще одне звернення з тим самим номером і PIN-кодом. Поки що нічого не надсилається.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Запитає ще раз, перш ніж щось зробити.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Хто шукає копії</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Відкриває сторінку зі списком і повертається сюди.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Перевірити знайдену копію</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Відкриває сторінку, щоб порівняти тут два файли. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Так, відкликати</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Сервіс більше не використовує ці цифрові відбитки.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Відкликати назавжди? Сервісам скажуть більше не шукати. Відкликане звернення не можна використати знову, доведеться створити нове.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Сервіс відкликав це звернення, і сервісам скажуть більше не шукати. У цьому немає твоєї провини. Можна створити нове звернення.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Звернення надійшло. Воно чекає на перевірку, і тобі нічого не треба робити.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Причина: у ньому більше, ніж у більшості звернень.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Причина: воно зроблене не так, як їх робить ця програма.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Причина: у ньому відомі або загальнодоступні картинки.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Причина: цей сервіс не для того, що в ньому є.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Причина: сервіс зберігає кожне звернення лише визначений час.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Причина: про це попросили тих, хто веде сервіс.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Звернення надійшло. Його готують.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Звернення активне. Сервіси можуть шукати копії.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Звернення відкликано. Сервісам скажуть більше не шукати.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Надійшло {day}. Фото й відео в ньому: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Його відкликано.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Відкладено, бо збігаються ще й з відомим або порожнім зображенням: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Цифрові відбитки готові, сервіси можуть їх забрати.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Далі цифрові відбитки підготують, щоб сервіси могли їх забрати.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Сервісів, що забрали цифрові відбитки: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Їх ще не забрав жоден сервіс. У перші дні це нормально.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Сервісів, що знайшли й заблокували копію: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Поки нічого не знайдено. Це нормально, і сервіси шукають далі.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Перевір перед надсиланням</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Це все, що може піти з цього комп’ютера. Фото й відео залишаються тут.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Звернення створюється.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Потрібно, щоб надіслати або зберегти. Поки що нічого не надсилається.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Краще зберегти на потім</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Відкриває сторінку, щоб зберегти звернення. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Повертає назад, щоб змінити це, а потім знову сюди.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Твої відповіді</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Що піде</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Не входить</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Продовжити решту</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Повертає до файлів і продовжує те, що зупинено.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Як з тобою зв’язатися</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Хто це отримає</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Показати точні дані</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Показує, що є в запечатаному зверненні, літера за літерою.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Точні дані</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Що є в запечатаному зверненні.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Зупинено: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Не вдається прочитати: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Ніяк. Тобі ніхто не напише.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, адреса {host}. Відкрити може лише цей сервіс.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Це не той сервіс, для якого встановлено цю програму. Той — {name}, адреса {host}. Якщо це для тебе несподівано, не надсилай: запитай людину, якій довіряєш.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Минулого разу цей сервіс був за іншою адресою: {host}. Якщо це для тебе несподівано, не надсилай: запитай людину, якій довіряєш.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Ключ цього сервісу не такий, як минулого разу: можливо, хтось інший зможе відкрити те, що ти надішлеш. Якщо це для тебе несподівано, не надсилай: запитай людину, якій довіряєш.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Цифрових відбитків фото: {pictures}, відео: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Розмір у запечатаному вигляді: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Так, ці цифрові відбитки можна надіслати</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Хто шукає копії</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Відкриває сторінку зі списком і повертається сюди.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Зробити окремим зверненням</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Воно отримає новий номер і PIN-код.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Сховати точні дані</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Піде до твого звернення {number} і доповнить його.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Сервіси, які долучилися, шукають копії та вирішують, що прибрати. Ніхто не шукає в закритих чатах, як-от у зашифрованих месенджерах, або на сервісах, які не долучилися.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Переходить до папки, у якій лежить ця.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Спершу великі</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Упорядковує файли.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Файли й папки</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Друкуй, щоб шукати. Backspace — на рівень вище.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Виділити всі</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Виділяє всі файли у списку.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Зняти виділення</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Знімає виділення з усіх файлів.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Щоб виділити кілька, тримай Ctrl і клацай. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Назва файлу</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Шукай назву або введи, де це лежить</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Файл збережеться з цією назвою.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Показує назви, які підходять.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити папку</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Зберегти тут</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Виділи лише те, де це видно. Клацання виділяє файл, ще одне знімає виділення.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Подивитися в цій папці</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Взяти виділені</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Робочий стіл</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Моя папка</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Показує, що там лежить.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Тут нічого немає.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Нічого не змінюється.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Як з тобою зв’язатися?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Це можна залишити порожнім. Дехто хоче, щоб йому написали, якщо буде запитання.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Електронна адреса (не обов’язково)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Залиш порожнім, щоб продовжити без адреси.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Твою пошту може читати хтось інший? Тоді краще залиш порожнім.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Перевірити знайдену копію</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Чи знайшли б її сервіси? Обидва файли порівнюються тут. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Будь ласка, не зберігай для цього копію з інтернету. Візьми ту, яка вже є тут.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Фото чи відео, з якого створено звернення.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Вибрати те, що у зверненні</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Вибрати копію</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Вибрати інше зі звернення</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Створюються цифрові відбитки.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Секретна фраза</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Та, яку вибрано для цього звернення.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Фото чи відео зі звернення вже немає? Підійдуть збережені цифрові відбитки.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Взяти збережене</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Збережених цифрових відбитків: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Вибрано: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Це точно той самий файл. Сервіси, які беруть участь, можуть його знайти.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Збігається. Сервіси, які беруть участь, можуть знайти цю копію.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Не збігається. Це твоє? Тоді додай у звернення і цю копію.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Картинка надто одноманітна чи темна, щоб сказати. Це твоє? Тоді додай у звернення і цю копію.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Цей файл не можна порівняти.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Зберегти на потім</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Зберегти у файл</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Тут або на флешці. Відкрити цей файл може лише сервіс.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Залишити на цьому комп’ютері</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Звернення буде на першій сторінці. Інші, хто користується цим комп’ютером, можуть побачити або видалити його.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Звернення надсилається або зберігається.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не чекати</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Звернення чекає тут. Його можна надіслати знову.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>До картки звернення</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Звернення чекає, доки ти його надішлеш.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Видалити тут</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Запитає ще раз, перш ніж щось зробити.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Видалити це звернення з цього комп’ютера назавжди? Його не надіслано.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Так, видалити</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Прибирає його з цього комп’ютера.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Запечатане звернення йде на {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Ще не надіслано</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Зараз нічого не надсилається. Можна надіслати в інший день або з іншого комп’ютера.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Твоє звернення в безпеці: воно чекає на цьому комп’ютері, запечатане. Його можна знайти на першій сторінці.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Не вдалося надіслати. Наступна спроба через {seconds} с.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звернення</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Звернення відкривається.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ще не завершено</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Секретна фраза</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Та, яку вибрано для цього звернення.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Відкриває незавершене звернення.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Запитає ще раз, перш ніж щось зробити.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Видалити це незавершене звернення назавжди?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Так, видалити</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Прибирає його з цього комп’ютера.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Незавершене звернення {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Куди звернутися</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Тут нічого не збережено й нічого не надіслано.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Адреси станом на {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>З ким поговорити</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Відкриває список ліній допомоги.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Що ще допоможе</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Кроки щодо погроз, дописів в інтернеті та іншого.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Закриває вікно.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Сховати деталі</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Деталі</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готові</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Ще чекають</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинені</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Не читаються</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Такі самі</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Показує лише ці рядки.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Прибирає виділені файли зі списку. Самі файли залишаються.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Повертає те, що прибрано останнім.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Пробує виділені файли ще раз.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Продовжити решту</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Продовжує те, що зупинено.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Показує або ховає деталі виділених рядків.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Подивитися</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Відкриває виділений файл і спершу каже, який слід це залишить.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Чекає перед наступним файлом.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Зупиняє файли, які не готові. Їх можна продовжити пізніше.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Сховати назви</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Показує «Фото 1» замість назви.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Вибери фото й відео</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Їхні цифрові відбитки створюються тут, на цьому комп’ютері. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Вибрати файли</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Вибрати папку</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Взяти пробні файли</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Додає безпечні картинки й відео для тренування.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Також їх можна перетягнути сюди або вставити, натиснувши Ctrl і V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Вибрані файли</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Кожен рядок каже, яким вийшов цифровий відбиток.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Скільки зроблено з усіх файлів.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Продовжити іншого дня</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Відкриває сторінку, щоб зберегти зроблене під секретною фразою.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Залишилося менше хвилини.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Залишилося приблизно {minutes} хв.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Показує всі файли в папці, а ти виділяєш те, що має бути тут.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Програма, яка його покаже, може його запам’ятати, наприклад у списку останніх файлів. Цей слід від нас не залежить.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Так, відкрити</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Відкриває файл у програмі, яка є для нього на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Не відкривати</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Тут має бути лише те, де це видно. Виділи решту й прибери.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Готово: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Ще чекають: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Зупинено: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Не вдається прочитати: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Такі самі: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Там немає файлу. Скопіюй або перетягни сам файл, який лежить у папці.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Виділи те, що має бути тут</translation>
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
        <translation>Швидкий вихід</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Закриває все одразу. Натиснути Shift тричі — те саме.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Повертає на сторінку назад. Твої відповіді залишаються.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Головне, що можна зробити на цій сторінці.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Те, що введено, не збережено. Якщо закрити вікно, воно зникне.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Закриває вікно. Що не збережено, те зникне.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Щось у цій мережі, наприклад фільтр школи, може бачити, що сервіс використали. Надіслане залишилося запечатаним.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Щось у цій мережі, наприклад фільтр школи, могло побачити, що надіслали звернення, і його номер. Саме звернення залишилося запечатаним.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Зберігає дві сторінки для друку.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Пам’ятка для батьків</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Пам’ятка для консультантів</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Пам’ятку збережено.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Пам’ятка для батьків</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Пам’ятка для консультантів</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Кожен п’ятий підліток нікому не розповів (Thorn, 2022), дехто через страх перед сваркою вдома. Спершу вислухайте. Потім зробіть кроки разом.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>З ким поговорити</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Вони слухають і не засуджують. Ім’я називати не треба.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Показує лінії допомоги цієї країни.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Станом на {day}. Номери й години можуть змінитися, вони є на їхніх сайтах.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>У якій ти країні?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Для батьків та інших дорослих</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Для дітей і молоді</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всіх</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Також у чаті, на сайті.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Це можна виділити й скопіювати.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Вдень і вночі.</translation>
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
        <translation>Зберегти нотатки</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Нотатки й листи зберігаються на цьому комп’ютері запечатаними. Нічого з них не надсилається.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Їх збережено. На першій сторінці вибери «До збереженого звернення», потім «Нотатки».</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Продовжити іншого дня</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Твої відповіді й готові цифрові відбитки зберігаються тут, запечатані. Фото не зберігаються.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Вибери секретну фразу, яку можеш запам’ятати. Якщо її забути, ніхто не зможе це відкрити, і доведеться почати знову.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Секретна фраза</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Щонайменше вісім знаків. Кілька слів — це добре.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Те саме ще раз</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Щоб через помилку не втратити доступ.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Звернення запечатується.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Потрібно щонайменше вісім знаків.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Вони ще не однакові.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Збережено. Щоб продовжити, вибери на першій сторінці «До збереженого звернення».</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Попросити застосунок чи сайт це прибрати</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>За законом США вони мають на це 48 годин. Тут ти пишеш листа. Надсилаєш його ти.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>У листі потрібне ім’я. Тому він окремий від твого звернення, і звідси нічого з нього не надсилається. Він зберігається, лише якщо ти цього хочеш.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Це буде в листі й більше ніде.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Застосунок чи сайт</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Де це?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Хто підписує листа?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Ім’я того, хто підписує</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Електронна пошта або номер телефону</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Позначка в кінці</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Як називається</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Картинки й відео</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Скопіюй адресу. Адреси немає? Тоді напиши ім’я користувача й де це в застосунку.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Людина, яку видно</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Хтось із батьків або опікун</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Той, кого ця людина попросила</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Я чесно заявляю: людина, яку видно, не погоджувалася, щоб це там показували.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Скласти листа</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Ще бракує: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Діє, доки ти не закриєш програму. Нічого не зберігається.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Показує всі тексти цією мовою.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Ці тексти ще не перевірив ніхто з тих, хто виріс із цією мовою.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Лист готовий</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Він англійською, для компанії у США. Надсилаєш його ти; картинку не додавай.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Зберігати тут, запечатаним</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Зберігає лист із твоїми нотатками під секретною фразою.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Від цього часу йдуть 48 годин.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Рахувати 48 годин</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Коли лист надіслано?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Це досі там</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Складає скаргу до установи США, яка стежить за цим законом.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Куди скаржитися</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Це скарга. Надсилаєш її ти, на цій сторінці:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Знайди в довідці {platform} слова TAKE IT DOWN Act. Там указано форму або електронну пошту.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Форма називається: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Надішли листа туди. Потім повернися сюди й укажи, коли це було.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 годин закінчаться: {end}. Залишилося годин: {hours}. Це ще буде там? Скарга готова тут.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 годин закінчилися: {end}. Це зникло?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Чекає на цьому комп’ютері</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Нові файли належать до звернення, яке вже є. Його номер і PIN-код не змінюються.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Це картка звернення. Будь ласка, передайте її підлітку.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Це твоя картка звернення. Збережи номер і PIN-код: ніхто не зможе знайти їх для тебе.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Це зараз в інтернеті? Повідом також CyberTipline: {place}. Там займуться цим дописом.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>З цим номером і PIN-кодом можна побачити, як усе йде, додати файли або відкликати звернення: запусти програму й вибери «Перевірити чи відкликати звернення».</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Номер і PIN-код запрацюють, щойно звернення буде надіслано: запусти програму й вибери «До збереженого звернення».</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Без програми можна в браузері подивитися, як ідуть справи, або відкликати звернення:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Запусти цю програму знову, вибери «До збереженого звернення» і надішли його.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Запусти цю програму, тут або на іншому комп’ютері, вибери «До збереженого звернення», а потім вибери файл.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Звернення чекає, запечатане. Нічого не надсилається, доки ти його не надішлеш.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Сервіси, які долучилися, тепер забирають цифрові відбитки й шукають копії. На це може піти кілька днів. Вони вирішують, що прибрати.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Подивися за кілька днів, як усе йде: «Перевірити чи відкликати звернення» на першій сторінці. Якщо до того часу нічого не знайдено, це нормально.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Будь ласка, не публікуй і не пересилай це фото, навіть щоб попередити інших.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Будь ласка, не пересилайте це фото, навіть щоб попередити інших.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Будь ласка, не публікуй це фото знову: його можуть заблокувати, а разом із ним і твій обліковий запис.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Підлітку хтось погрожує? Не платіть. Збережіть повідомлення й більше не відповідайте.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Тобі хтось погрожує? Не плати. Збережи повідомлення й більше не відповідай.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Допомогу все одно можна отримати</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Без фото немає цифрового відбитка. Натомість повідом про нього CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Знаєш, де його опублікували? Заповни також форму скарги в тому застосунку чи на тому сайті.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Є інша допомога</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Цей сервіс для інтимних або сексуальних фото. Тобі хтось погрожує або робить боляче? Звернися сюди:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Для інших фото є форма скарги в застосунку чи на сайті. Також допомагає розмова з дорослою людиною, якій довіряєш.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Нотатки на потім</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Імена користувачів, адреси, дні: вони допоможуть дорослому, який тобі допомагає. Лише слова, без картинок.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Зберігати тут, запечатаними</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Зберігає їх на цьому комп’ютері під секретною фразою.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Та, яку вибрано для цих нотаток.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Відкрити нотатки</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Показує, що зберігалося під цією секретною фразою.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>На цьому комп’ютері є запечатані нотатки.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Нотатки зараз обробляються.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Адреса сторінки чи допису</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Це буде у твоїх нотатках і більше ніде.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Додати цю нотатку</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Видалити назавжди нотатки, які тут зберігаються?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Те, що написано, є лише тут. Збережи, надрукуй або запиши у файл, інакше воно зникне.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Вони зберігаються на цьому комп’ютері запечатаними, у {file}. Більше ні в кого їх немає.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Прибирає цю нотатку зі списку.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Відкрити лист</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Показує лист і його 48 годин.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Лист: {platform}</translation>
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
        <translation>Показує кроки з кабелем.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Обов’язково перенести на цей комп’ютер? Тоді кабелем</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Під’єднай телефон кабелем, розблокуй його й торкнися повідомлення про USB. Вибери «Передавання файлів».</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Під’єднай iPhone кабелем, розблокуй його й торкнися «Довіряти».</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Відкрий телефон у програмі для файлів на цьому комп’ютері. Його фото лежать у папці DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Скопіюй лише цей один файл у свою папку. На телефоні його залиш.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Повернися сюди, вибери «На цьому комп’ютері» і створи цифровий відбиток.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Потім видали копію й очисти кошик.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Ніколи не надсилай це собі через чат, пошту чи хмару: там залишається копія.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Візьми пристрій, на якому воно є</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Будь ласка, не надсилай і не копіюй його на цей комп’ютер. На тому пристрої відкрий цю сторінку:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Цифровий відбиток створюється там. Фото залишається на тому пристрої.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Збережені звернення обробляються.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Ненадіслане залишається, як було.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Збережено на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Наступна спроба через {seconds} с.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>З’єднується із сервісом і надсилає це звернення.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Записує запечатане звернення у файл або на флешку.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Запитає ще раз, перш ніж щось зробити.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Видалити його з цього комп’ютера назавжди? Надіслане залишається в сервісу.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Так, видалити</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Прибирає його з цього комп’ютера.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Збережено {day}. Фото й відео: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Чекає тут. Нічого з нього не надіслано.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Можливо, воно надійшло. Його можна надіслати знову: двічі воно не рахується.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Воно надійшло. Номер і PIN-код із картки звернення вже працюють.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Сервіс його не прийняв. Звернення можна створити знову.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Його відкликано.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Написати застосунку чи сайту</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Складає листа з проханням прибрати це за 48 годин.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Хто, де, коли, що: для дорослого, який допомагає.</translation>
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
        <translation>Копіює текст. За хвилину копія стирається.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Зберігає це як сторінку для друку.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Зберегти як текст</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Зберігає це як простий текст.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Збережено. Хто матиме цей файл, зможе його прочитати.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>приховані: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>посилання на інші місця: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>системні файли: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>усередині надто багатьох папок: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>папки, які не відкриваються: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Не ввійшли до цього списку: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Тренування: звідси ніщо ні до кого не потрапить.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Принтера не знайдено. Можна зберегти як PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Вибери принтер. Аркуш може якийсь час чекати в його черзі. Принтер в іншій кімнаті? Тоді забери аркуш швидше.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Друкує там одразу.</translation>
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
        <translation>Наведи на нього камеру телефона.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Вибери одну відповідь. Клавіші з цифрами теж працюють.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Етапи</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Де ти на цьому шляху.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ти</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
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
        <translation>Відео</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} хв</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Фото {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Відео {number}</translation>
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
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Створюється цифровий відбиток: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Такий самий, як {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Сильний цифровий відбиток</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Слабкий цифровий відбиток</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Лише точні копії</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>«Продовжити решту» — і він піде далі.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Рахується один раз.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Відео довге або в ньому багато руху. Короткий уривок можуть не знайти.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Трохи змінені копії теж можуть знайти.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Одноманітне або темне фото: можуть знайти лише точні й дуже схожі копії.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Можуть знайти лише точні копії цього файлу.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Цифрові відбитки: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Знаходиться приблизно при {count} зі 100 способів, якими люди змінюють фото чи відео.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>До збереженого звернення</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Звернення, збережені тут, є в списку. Звернення на флешці — це файл, назва якого закінчується на .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Вибрати інший файл</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Відкриває сторінку, щоб вибрати збережене звернення. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Вибрати файл</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Звернення читається або надсилається.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не чекати</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Звернення залишається у своєму файлі.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Надіслати все</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Воно надійшло. Номер і PIN-код із картки звернення вже працюють.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Не вдалося надіслати. Наступна спроба через {seconds} с.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Це збережене звернення, і воно ціле: {size}, запечатане. Воно піде на {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Його створено для тренування.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Хто шукає копії</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Застосунки й сайти, які долучилися, отримують цифрові відбитки. Вони шукають і вирішують.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Отримати список</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Отримуємо список</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Запитуємо в сервісу.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Щоб отримати список, потрібен інтернет. Про тебе й твої файли нічого не надсилається.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Ніхто не шукає в закритих чатах, як-от у зашифрованих месенджерах, або на сервісах, які не долучилися. Їх усе одно можна попросити прибрати це через їхні власні форми.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Зараз список не відкривається. Для продовження він не потрібен. Спробуй пізніше.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Список станом на {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Ще не долучився жоден застосунок чи сайт.</translation>
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
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Діють, доки ти не закриєш програму. Нічого не зберігається.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Збільшує весь текст. Ctrl і плюс — так само.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Зменшує весь текст. Ctrl і мінус — так само.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Сховати назви файлів</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Показує «Фото 1» замість назви.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Видалити назавжди всі звернення, нотатки й листи на цьому комп’ютері? Надіслане залишиться надісланим.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Відкриває список усіх мов.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Світлий вигляд, темний вигляд і яскраві кольори — як у налаштуваннях цього комп’ютера.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Видалити все</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Запитає ще раз, перш ніж щось зробити.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Так, видалити</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Прибирає їх із цього комп’ютера.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Видалено. На флешці чи в резервній копії ще може бути стара запечатана копія.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Розмір тексту: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Цим уже ділилися?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Чи ділилися цим, наскільки знаєте ви або ваша дитина?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Чи ділилися цим, наскільки знаєте ви або ця людина?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Можна продовжити з будь-якою відповіддю.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Комусь надіслали або опублікували в інтернеті.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Якщо знайдеш це в інтернеті, повідом також CyberTipline: {place}. Там займуться цим дописом. Це можна зробити потім або з іншого пристрою.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Там видно тебе без одягу, частково без одягу або щось сексуальне?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Там видно вашу дитину без одягу, частково без одягу або щось сексуальне?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Там видно підлітка без одягу, частково без одягу або щось сексуальне?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Вигадані зображення теж рахуються, наприклад створені ШІ.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Щойно було з’єднання із сервісом.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Без інтернету. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Запитано лише список. Нічого твого не надіслано.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Надіслано лише номер звернення і PIN-код.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Була спроба надіслати. Підтвердження ще немає.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Надіслано запечатане звернення. Файли залишилися тут.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Зупинити поширення фото чи відео</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Ти не робиш нічого поганого. Можна зупинитися будь-якої миті.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Це тренування з пробними файлами. Жодне звернення не потрапить до справжнього сервісу. Те, що ти надішлеш, залишиться на цьому комп’ютері на тиждень, щоб можна було побачити, як усе йде. У налаштуваннях це можна видалити.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>До збереженого звернення</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Надсилає звернення, збережене раніше.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Перевірити чи відкликати звернення</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Потрібні номер звернення і PIN-код.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Спершу потренуватися</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Закінчити тренування</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>У тренуванні кожен крок працює, і жодне звернення не потрапить до справжнього сервісу.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Розмір тексту, приховування назв і видалення всього.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Відкриває список усіх мов.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Тут створюється цифровий відбиток: код, зроблений із фото чи відео. Сервіси, які долучилися, отримують код і шукають копії.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Фото чи відео залишається на цьому комп’ютері. Ніхто на нього не дивиться.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Це займає приблизно 5 хвилин. Ім’я не потрібне.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Щоб швидко вийти, натисни «Швидкий вихід» або тричі натисни Shift за п’ять секунд. Усе, що не збережено, тоді зникне. Збережений файл залишиться, де він є, і цей комп’ютер може пам’ятати, що програма працювала.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Про програму й приватність</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Що буде з тим, що ти тут уведеш.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>З ким поговорити</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Відкриває список ліній допомоги.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Де це фото чи відео?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Або на підключеній флешці чи диску.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>На телефоні чи іншому пристрої</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Будь ласка, не копіюй його сюди.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>У мене його вже немає</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Є інша допомога.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Для кого це?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Для мене</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>На фото чи відео — я.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Для моєї дитини</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Я — хтось із батьків або опікунів.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Для підлітка, якому я допомагаю</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Ми дружимо, або я вчу чи консультую дітей.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Що допомагає: сказати дитині, що вона не винна і що ви раді про це знати. Будь ласка, не переглядайте телефон, не пересилайте фото й нічого про це не публікуйте.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Що допомагає: сказати, що провини підлітка в цьому немає і що ви раді про це знати. Будь ласка, не просіть надіслати вам це фото й не пересилайте його.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Ти тут.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Етап шляху.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>використання: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметри</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>позиційні аргументи</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показати цю довідку й вийти</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: помилка: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>потрібні ще ці аргументи: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>невідомі аргументи: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>неприпустиме значення: %(value)r (можна вибрати: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>не можна разом з аргументом %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>потрібен один аргумент</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>потрібен хоча б один аргумент</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Вкажи, що було надіслано: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Немає з чим порівнювати.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Нічого схожого не знайдено.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>Відрізняються {bits} з 256 бітів від {file} ({variant}). Збіг — якщо не більше ніж {most}.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % кадрів є в {file} ({variant}). Збіг — починаючи з {least} %.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Байти ті самі, що в {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Відкликати звернення {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>Звернення {report} відкликано до надсилання. Його ні в кого немає, а його запечатаний файл видалено.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>сервісів: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Хто забрав</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Хто заблокував</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Фільтр на цьому комп’ютері або в мережі міг побачити, що сервісом користувалися. Для чого — побачити не міг: це запечатано, і відкрити це може лише сервіс.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Фільтр на цьому комп’ютері або в мережі міг побачити, що сервісу щось надіслано, а в його відповіді — номер звернення й кількості. Саме звернення запечатане, і відкрити його може лише сервіс.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Фільтр на цьому комп’ютері або в мережі міг побачити, що сервісу надіслано звернення, і відповідь на нього, якщо вона була. Саме звернення запечатане, і відкрити його може лише сервіс.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Фільтр на цьому комп’ютері або в мережі міг побачити, що запитано список сервісів, і сам список.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Можливо, воно надійшло. Запитати ще раз не зашкодить.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Вкажи сервіс: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Не вдалося записати, куди це йде, тому наступного разу зміни не буде помітно.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Ні, зупинитися тут</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Так, я знаю, що це правильно</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Усе одно продовжити?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>На цьому комп’ютері ним ще не користувалися.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Сервіс: {name}, на {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Це тренування, воно ні до кого не дійде.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Обережно: цю програму встановлено для іншого сервісу, {name}, на {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Обережно: минулого разу {name} був на {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Обережно: у {name} не той ключ, що минулого разу. Можливо, надіслане зможуть відкрити інші люди.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Якщо про це не сказала людина, якій довіряєш, зупинися тут і запитай таку людину.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Сервіс: на {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Цей комп’ютер не знає його назви; тут ним ще не користувалися.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>обмеження пам’яті, без запису файлів, без дампа пам’яті</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>жодних нових прав</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>жодна інша програма не може дивитися в його пам’ять</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: жодного файлу й жодної папки</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: короткий список системних викликів</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>завдання з одного процесу з обмеженням пам’яті</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>низький рівень цілісності</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>профіль пісочниці: лише обчислення</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>відкрити з’єднання</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>відкрити файл</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>подивитися в папку</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>записати файл</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>запустити іншу програму</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Тут не можна запустити процес, який читає файли. Установи програму знову або візьми інший комп’ютер.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Файли читаються в окремих процесах. Що обмежує такий процес тут:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>У чому одному з них щойно відмовлено, коли він спробував:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмовлено</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>МОЖЛИВО</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Чим читаються файли:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>НЕМАЄ ТУТ</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Файлів одночасно: {count}. Пам’яті на кожен щонайбільше: {size} МБ.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Звернення, які ти зберігаєш, лежать у {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Там поки нічого немає.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>У цю папку не можна записувати.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Шкідливий файл міг би зробити те, що позначено {possible}. Для файлів від чужих людей візьми інший комп’ютер.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Твої відповіді й кожен готовий цифровий відбиток зберігатимуться під секретною фразою. Якщо її забути, ніхто не зможе це відкрити, і доведеться почати знову. Самі фото не зберігаються.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>прочитати секретну фразу чернетки з файлу (- — стандартне введення)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Продовжується {draft}. Цифрових відбитків уже готово: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Про жодну зі збережених тут чернеток не відомо, що з неї вийшло це звернення. Порівнюється з тим, з чого воно могло вийти: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Жодне незакінчене звернення, яке відкриває ця секретна фраза, не пов’язане із цим номером. Натомість вкажи надісланий файл: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Секретна фраза запитується в терміналі. Якщо термінала немає, вкажи {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>У секретній фразі щонайменше {count} знаків. Добре підійдуть кілька слів.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Та сама секретна фраза ще раз:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Секретні фрази не збігаються. Нічого не збережено.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>готово, але хоча б один файл не вдалося прочитати</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>команда незрозуміла</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>відповіді ведуть до іншого сервісу; нічого не збережено</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>копія не збігається або надто проста, щоб сказати точно</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: щось тут не так, як має бути</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>зупинено за допомогою Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>немає звернення</translation>
    </message>
    <message>
        <source>case</source>
        <translation>звернення</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>збережене звернення</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>не доставлено, спробуй пізніше</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>відхилено остаточно</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не збережено</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>незакінчене звернення</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>нотатки й листи</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>неочікуване</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>коди завершення:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>video</source>
        <translation>відео</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Нічого не надіслано.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>по одному об’єкту JSON у рядку на стандартне виведення</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>мова текстів, наприклад de або pt_BR (без цього: мова системи)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>файл, у якому вказано сервіс</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>продовжити, хоча в сервісу не та адреса або не той ключ, що минулого разу</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>прочитати PIN-код із файлу (- — стандартне введення)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>іти через цей проксі: http://HOST:PORT або socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); читається також із TAKEITDOWN_PROXY і більше з жодних налаштувань</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>кількість хвилин</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>число, більше за 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Цифрові відбитки фото й відео, створені на цьому комп’ютері, щоб копії не поширювалися. Самі файли ніколи не надсилаються. Без команди відкривається вікно; якщо вказано лише збережене звернення (REPORT.tid), вікно відкривається з ним.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>показати версію й вийти</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>як ідуть справи зі зверненням</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>відкликати звернення</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>хто шукає копії станом на сьогодні</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>чи все тут гаразд і що стримує шкідливий файл? мережа не використовується</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>чи ця програма така, якою має бути? мережа не використовується</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>контрольні суми всіх файлів від того, хто видає програму</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>вивести контрольні суми файлів, які тут є</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>створити цифрові відбитки й вивести їх; мережа не використовується</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>файл або папка</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>вивести й самі цифрові відбитки</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>взяти саме ті кадри відео, які бере еталонний vPDQ за цієї частоти (без цього: кожен кадр, залишаються ті, що відрізняються)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>найбільша кількість хешів для одного фото, щоб знайти й змінені копії: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>зберігати готове під секретною фразою й наступного разу продовжити там</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>чи збігається ця копія з тим, що надіслано? мережа не використовується</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>файл або папка для порівняння</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>що було надіслано; можна вказати кілька разів</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>вивести, наскільки близько й до якого файлу</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>порівняти з чернеткою, з якої зроблено це звернення</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>порівняти з цифровими відбитками, які зберігає ця чернетка</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>створити звернення й зберегти його запечатаним, щоб надіслати зараз або пізніше</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>створити ще одне звернення з новими файлами до того, яке вже є</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>його номер звернення</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>файл або папка (без цього: усе, що є в чернетці)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>хто створює звернення</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>на фото менше 18 років</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>показує наготу або щось сексуальне</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>цим уже поділилися</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>спосіб зв’язатися; він ні для чого не обов’язковий. Інші програми тут можуть бачити, що передано команді: якщо не вказати адресу, її буде запитано</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>прочитати це з файлу (- — стандартне введення)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>файл, у який записати, для надсилання з будь-якого комп’ютера (без цього: зберігається на цьому)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>одразу зберігати відповіді й цифрові відбитки під секретною фразою й наступного разу продовжити там</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>вивести саме ті байти, які запечатуються</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>показати звернення, які зберігаються на цьому комп’ютері</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>записати збережене звернення у файл, щоб надіслати з іншого комп’ютера</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>як показано в списку</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>написати лист за законом США TAKE IT DOWN Act; нічого не надсилається</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>нотатки як докази, запечатані на цьому комп’ютері; лише слова</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>записати пам’ятку для батьків або для консультантів у PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>те, що потрібно для листа, як один об’єкт JSON (- — стандартне введення); без цього про все запитає програма. Ключі: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>продовжити лист цій платформі, який тут зберігається</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>записати в цей файл: .pdf як PDF, інакше як текст (без цього: вивести тут)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>коли лист надіслано: now (зараз) або &apos;YYYY-MM-DD HH:MM&apos;; від цього часу йдуть 48 годин</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>натомість написати скаргу до FTC: 48 годин минули, а це досі там</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>зберігати лист запечатаним разом із нотатками</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>додати нотатку як один об’єкт JSON, у якому є хоча б одне з user, place, when і what (- — стандартне введення)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>для кого вона</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>країна, лінії допомоги якої в ній указано (без цього: країна системи)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>файл, у який записати</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>прочитати секретну фразу нотаток із файлу (- — стандартне введення)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>назавжди видалити із цього комп’ютера збережені звернення або все</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>незакінчене звернення</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>усе, що програма будь-коли тут зберігала</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>не перепитувати</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>надіслати збережені звернення; надіслати двічі не зашкодить</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>збережені звернення або файли (без цього: усі, що чекають на цьому комп’ютері)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>пробувати далі, з дедалі довшими паузами, 60 хвилин або скільки вказано (0: одна спроба); Ctrl-C зупиняє</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>надіслати лише те, що зроблено для цього сервісу</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>номер звернення, з дефісами або без; або ID збереженого звернення, яке не надсилали</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>номер звернення, з дефісами або без</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Для фото, знятого у 18 років або пізніше, підійде StopNCII.org. Він працює так само: фото залишається в тебе. Відкрий https://stopncii.org . Тут нічого не збережено.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Цей сервіс — для фото, на яких є нагота або щось сексуальне. Для інших фото використай форму скарги на тому сайті чи в тому застосунку, де вони є. Також можна поговорити з людиною, якій довіряєш. Тут нічого не збережено.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Контакт запитується в терміналі. Якщо термінала немає, вкажи {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Ще потрібно вказати: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Електронна адреса, якщо хочеш, щоб із тобою могли зв’язатися (або просто натисни Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Вкажи файли або чернетку, у якій є їхні цифрові відбитки.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Надсилається запечатаним, із цими заголовками й жодними іншими:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Твоє незакінчене звернення все ще зберігається. Щоб видалити його: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Щоб надіслати: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Ліній допомоги цієї країни тут немає. Є для країн: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Збережено в {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Збережено на цьому комп’ютері як {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Тренування: це звернення ні до кого не дійде.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Запиши і те, і те зараз. Вони показуються лише один раз, і ніхто не зможе знайти їх для тебе знову.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>чекає на надсилання</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>надсилається або, можливо, надіслано: повторне надсилання ніколи не рахується двічі</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>отримано сервісом</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>не прийнято сервісом</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Видалено. На SSD-диску, флешці або в резервній копії старі копії можуть ще якийсь час залишатися. Від збереженого звернення це запечатаний файл, який може відкрити лише сервіс; від незакінченого — файл, який може відкрити лише секретна фраза.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Тут немає збережених звернень.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Звернень, які можна надіслати: {count}. Команда для цього: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Записано в {file}. Надіслати його може будь-хто з будь-якого комп’ютера, а відкрити — лише сервіс. Якщо надіслати його й звідси, воно ніколи не рахується двічі.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Вкажи, що видалити, або використай {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Нічого не видалено.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Назавжди видалити все, що програма будь-коли тут зберігала?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Назавжди видалити вказане?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>З них, можливо, ще не надіслано: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Так, видалити назавжди</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Звернення {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Тут не чекає жодне збережене звернення.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Зупинено. Що не підтверджено, усе ще збережено. Повторне надсилання ніколи не рахується двічі.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Наступна спроба через {seconds} с.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>Звернення {report} уже було отримано раніше; повторне надсилання нічого не змінило.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>Звернення {report} отримано.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Це було тренування, воно ні до кого не дійде.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>цифрових відбитків: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Це не вдалося тут записати. Надіслати ще раз не зашкодить, видалити теж.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Сервіси, які отримують цифрові відбитки від {name}, станом на {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>поки немає</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>фото й відео: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Введи число від {first} до {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Будь ласка, введи одне з чисел.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN-код запитується в терміналі. Якщо термінала немає, вкажи {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Цей файл не можна прочитати: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Усе так, як має бути.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Щось не так, як має бути: не використовуй це для звернення.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>НЕ ЗАПУСКАЮТЬСЯ</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>НІЩО НЕ СТРИМУЄ</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, разом {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>відомі відповіді</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>НЕПРАВИЛЬНІ ВІДПОВІДІ</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>жодна інша програма не може дивитися всередину</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>інші програми можуть дивитися всередину</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Список файлів</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Головна програма</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Помічники</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>тут немає; порівняй число вище з тим, яке тобі дали</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>усі файли підходять</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>НЕ ПІДХОДИТЬ</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Лист, у якому чогось із цього немає, можуть не розглянути. Ще бракує: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Збережені листи: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Те, що потрібно для листа, запитується в терміналі. Якщо термінала немає, вкажи {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Ці відповіді не можна використати: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Порожній рядок, коли все готово.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Вкажи час так: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Цей час ще не настав.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Для скарги потрібен час надсилання листа: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Коли лист надіслано, 48 годин рахуються так: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Нотаток тут немає.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Хто матиме цей файл, зможе його прочитати.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ще не надіслано</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 годин закінчаться: {end}. Залишилося годин: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 годин закінчилися: {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Збережено на цьому комп’ютері запечатаним: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Нотатки зберігатимуться під секретною фразою. Якщо її забути, ніхто більше не зможе їх відкрити. Картинки туди не потрапляють.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Нотатка — це один об’єкт JSON, у якому є хоча б одне з: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Нотатка порожня.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Щось не спрацювало. Твої файли в безпеці, їх не надіслано. Спробуй ще раз.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Цього файлу там немає. Перевір назву й вибери його знову.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Це не файл фото чи відео. Вибери інший.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Це посилання на інший файл. Вибери саме фото чи відео.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Цей файл у твоєму хмарному сховищі, а не на цьому комп’ютері. Спершу завантаж його, а потім вибери знову.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Цей файл порожній. Знайди повний файл і вибери його.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>У цій папці немає файлів. Вибери іншу.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Цей файл не вдалося прочитати. Перевір, чи підключено його диск, і спробуй ще раз.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Цей файл змінився під час читання. Закрий інші програми, які його використовують, і спробуй ще раз.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Це не фото чи відео, яке можна тут прочитати. Вибери саме фото чи відео.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Цей файл пошкоджений або такого типу, який тут не читається. Можуть знайти лише його точні копії. Якщо він є в тебе ще в іншому вигляді, додай і його.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Частини цього файлу бракує, або вона пошкоджена. Його цифрові відбитки — з того, що залишилося і що видно на екрані. Якщо є ще й цілий, додай його.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Це фото надто велике, щоб його перевірити. Можуть знайти лише його точні копії.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>У цьому файлі є звук, але немає зображення. Можуть знайти лише його точні копії.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Цей файл не вдалося перевірити. Можуть знайти хіба що його точні копії.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Цей файл забрав надто багато часу. Можуть знайти хіба що його точні копії.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Ще не на всі запитання є відповіді. Повернися й дай відповідь.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>З цих файлів не вийшло жодного цифрового відбитка, тому нема чого надсилати. Вибери інші файли.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Це забагато для одного звернення. Зроби два звернення, по менше файлів у кожному.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Це не схоже на електронну адресу. Перевір її або залиш порожнім.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Збереженого звернення з такою назвою немає. Перевір назву.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>У цьому файлі немає збереженого звернення. Вибери файл, назва якого закінчується на .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Це збережене звернення пошкоджене, його не можна надіслати. Візьми іншу копію або створи звернення знову.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Це звернення створено в новішій версії цієї програми. Надішли його з тієї версії.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Це звернення створено для іншого сервісу, і відкрити його може лише той сервіс. Воно й далі в безпеці у своєму файлі.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Не вдалося зберегти звернення там. Нічого не втрачено: вибери інше місце.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Файл із такою назвою вже є. Його не змінено: вибери іншу назву.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Там уже немає місця. Нічого не втрачено: звільни місце або вибери інше.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Інше вікно чи команда працює зі збереженими зверненнями. Зачекай, доки робота завершиться, і спробуй ще раз.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Папку збережених звернень зараз не можна змінити. Звернення в ній у безпеці, і нічого не надіслано.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Тут немає збереженого звернення з такою позначкою. Подивися в список і спробуй ще раз.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Сервіс має це звернення або може його мати. Щоб відкликати його, потрібні його номер звернення і PIN-код.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Незавершеного звернення з такою назвою немає. Перевір назву.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>У цьому файлі немає незавершеного звернення. Вибери інший.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Це незавершене звернення пошкоджене, його не можна відкрити. Нічого не надіслано. Будь ласка, почни його знову.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Це незавершене звернення створено в новішій версії цієї програми. Відкрий його в тій версії.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Ця секретна фраза його не відкриває. Спробуй ще раз. Забуту секретну фразу ніхто не знайде: тоді почни знову.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Це незавершене звернення відкрите в іншому вікні чи команді. Спершу закрий його там.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Ці нотатки не відкриваються. Можливо, файл пошкоджено або створено новішою версією.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Ці нотатки змінено в іншому вікні. Збережи свої у файл і відкрий нотатки знову.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Деякі літери не можна вмістити в PDF. Натомість збережи як текст.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Файл, який називає сервіс, не можна використати. Попроси його ще раз там, звідки він у тебе.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Сервіс зараз не зміг це прийняти. Спробуй пізніше.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Немає з’єднання із сервісом. Перевір інтернет і спробуй ще раз.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Сервіс не відповів. Можливо, він отримав надіслане, а можливо, ні. Надішли ще раз: двічі воно не рахується.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Проксі не встановив з’єднання, тому нічого не надіслано. Перевір його адресу або спробуй без нього.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Щось у цій мережі хоче прочитати те, що надсилається, тому нічого не надіслано. Це може бути фільтр або сторінка входу. Спробуй іншу мережу.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>З’єднання не вдалося перевірити, тому нічого не надіслано. Подивися на дату й час цього комп’ютера. Якщо вони правильні, спробуй завтра.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Замість сервісу відповіло щось інше. Це може бути сторінка входу Wi-Fi. Увійди, а потім спробуй ще раз.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Сервіс зайнятий. Спробуй за кілька хвилин.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Сервіс не прийняв це звернення. Будь ласка, створи його знову.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Це звернення завелике для вебсервера сервісу, тому його не прийнято. Зроби два звернення, у кожному менше картинок. Повідом про це й тих, хто веде сервіс.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Твоє звернення тут у безпеці.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Це звернення тренувальне, а сервіс справжній, або навпаки. Його не прийнято.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Цей комп’ютер не дає тобі відкрити цей файл. Запитай того, хто відповідає за цей комп’ютер, або скопіюй файл у свою папку.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>У ньому ще немає цифрових відбитків. Вибери натомість фото чи відео зі звернення.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Цей сервіс ще не вміє приймати запечатані запити, а твій номер звернення і PIN-код ніколи не надсилаються незапечатаними. Нічого не надіслано. Запитай людей, які керують сервісом.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Це не той сервіс, що був минулого разу. Нічого не надіслано. Запитай людину, якій довіряєш, чи ця зміна правильна.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Цей номер звернення і PIN-код не пасують один до одного. Перевір обидва й спробуй ще раз.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Було забагато спроб із неправильним PIN-кодом. Зачекай трохи й спробуй ще раз.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Це звернення відкликано, тому до нього нічого не можна додати.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Це не номер звернення. Перевір кожен знак.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>У PIN-коді шість цифр. Перевір його й спробуй ще раз.</translation>
    </message>
</context>
</TS>
