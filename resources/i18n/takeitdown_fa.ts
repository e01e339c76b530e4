<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>درباره و حریم خصوصی</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>این برنامه رایگان و مستقل است. NCMEC آن را نساخته و اداره نمی‌کند. این نسخهٔ {number} است.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>از {number} بخش آزاد ساخته شده است. مجوزهایشان در پوشهٔ {folder} است.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>عکس یا ویدیوی تو هرگز از این کامپیوتر بیرون نمی‌رود. هیچ‌کس به آن نگاه نمی‌کند.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>شناسهٔ تصویر، خودِ عکس نیست. خیلی سخت است که از آن چیز قابل‌شناختی به دست بیاید. باز هم آن را قفل می‌کنیم و فقط سرویس می‌تواند بازش کند.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>چیزهایی که ممکن است فرستاده شود: شناسه‌های تصویر، جواب‌هایت و نشانی ایمیلت، اگر نوشته باشی. اول همه‌اش را می‌بینی. فقط وقتی می‌رود که روی «الان بفرست» کلیک کنی.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>وقتی برنامه را می‌بندی، چیزی نگه نمی‌دارد، مگر اینکه خودت خواسته باشی. حسابی در کار نیست و کسی نمی‌شمارد اینجا چه می‌کنی.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>بعضی ردها دست ما نیست. شاید این کامپیوتر یادش بماند که برنامه اجرا شده. شاید هم بخشی از حافظه‌اش را روی دیسک بگذارد.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>چه کسی دنبال کپی‌ها می‌گردد</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>صفحه‌ای با یک فهرست باز می‌کند و به اینجا برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>می‌توانی این را انتخاب و کپی کنی.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>نشانی را کپی می‌کند.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>روی گوشی من</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>کدی نشان می‌دهد که دوربین گوشی می‌تواند بخواند.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>کپی شد. می‌توانی آن را در مرورگر بچسبانی.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>پنهان کردن کد</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>برای این هم جایی هست</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>وقتی گرفته شد، ۱۸ ساله یا بزرگ‌تر بودی؟ پس این سرویس مناسب است:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>وقتی گرفته شد، فرزندتان ۱۸ ساله یا بزرگ‌تر بود؟ پس این سرویس مناسب است:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>وقتی گرفته شد، او ۱۸ ساله یا بزرگ‌تر بود؟ پس این سرویس مناسب است:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>همین‌طور کار می‌کند: عکس روی دستگاه خودت می‌ماند. رایگان است.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>هر چه را که درست است انتخاب کن. بعد قدم‌ها همین‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>بهتر است نکنی</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>کسی برای حرف زدن</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>فهرستی از خط‌های کمک باز می‌کند.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>چیزی که اینجا انتخاب می‌کنی هیچ‌جا نگه داشته نمی‌شود و برای کسی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>الان چه چیزی کمک می‌کند</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>یکی از این‌ها درست است؟</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>کسی او را تهدید می‌کند، یا پول یا عکس‌های بیشتری می‌خواهد</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>کسی من را تهدید می‌کند، یا پول یا عکس‌های بیشتری می‌خواهد</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>الان در اینترنت است</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>معلوم است دست چه کسی است</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>می‌دانم دست چه کسی است</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>زیر ۱۳ سال دارد</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>زیر ۱۳ سالم</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>ساختگی است، یا با هوش مصنوعی ساخته شده</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>فایل دست هیچ‌کدام از ما نیست</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>فایل را ندارم</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>قدم‌های مربوط به آن را نشان می‌دهد یا پنهان می‌کند.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>پول نده.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>عکس دیگری نفرست.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>پیام‌ها را پاک نکن.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>آن را پست یا فوروارد نکن، حتی برای هشدار به دیگران.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>منبع: {name}. این صفحه تاریخ ندارد.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>منبع: {name}، {day}. بیشتر از یک سال از آن گذشته است.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>منبع: {name}، {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>پول نده و چیز دیگری نفرست. دیگر جواب نده، ولی پیام‌ها را نگه دار. همین امروز به کسی بگو.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>این قدم‌ها را با بزرگ‌تری که به او اعتماد داری بردار.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>به بزرگ‌تری که به او اعتماد داری بگو دست چه کسی است. او می‌تواند کمک کند که تمام شود.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>پول ندهید و نگذارید کسی چیز دیگری بفرستد. همهٔ جواب‌ها را قطع کنید، ولی پیام‌ها را نگه دارید. خط‌های کمک می‌دانند چه باید کرد.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>این قدم‌ها را با هم بردارید، با سرعتی که برای بچه راحت است.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>از کسی نخواه دوباره آن را بفرستد، و دانلودش نکن. CyberTipline بدون فایل هم می‌تواند کمک کند:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>به CyberTipline دربارهٔ پست بگو. آن‌ها به آن پست رسیدگی می‌کنند:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>در بریتانیا، Report Remove عکس‌های افراد زیر ۱۸ سال را از وب‌سایت‌ها هم برمی‌دارد. از اینجا شروع می‌شود:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>از خود برنامه یا وب‌سایت بخواه آن را بردارد. در آمریکا ۴۸ ساعت وقت دارد. اگر برنداشت، اینجا شکایت کن:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>بنویسید دست چه کسی است. خط کمک می‌تواند با شما مرورش کند.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>عکس‌های ساختگی یا ساخته‌شده با هوش مصنوعی هم حساب است. شناسه‌های تصویرشان را به همین روش بساز.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>در عکس یا ویدیو چند ساله‌ای؟</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>فرزندتان در عکس یا ویدیو چند ساله است؟</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>آن نوجوان در عکس یا ویدیو چند ساله است؟</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>سنِ زمان گرفتن مهم است، نه سنِ امروز.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>زیر ۱۸ سال</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>۱۸ سال یا بیشتر</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>برای تو.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>برای فرزندتان.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>برای نوجوانی که کنارش هستید.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>در عکس یا ویدیو زیر ۱۸ سال.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>به اشتراک گذاشته شده است.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>به اشتراک گذاشته نشده است.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>معلوم نیست به اشتراک گذاشته شده یا نه.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>می‌توانی این را انتخاب و کپی کنی.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>شمارهٔ پیگیری</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>شماره و PIN را کپی می‌کند. بعد از یک دقیقه پاک می‌شوند.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به شکل PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>کارت را به شکل صفحه‌ای برای چاپ ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>ذخیره به شکل عکس</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>کارت را به شکل عکس ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>بعد چه می‌شود</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>صفحه برای مرورگر</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>کسی برای حرف زدن</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>فهرستی از خط‌های کمک باز می‌کند.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>چه چیز دیگری کمک می‌کند</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>قدم‌ها برای تهدید، پست‌های اینترنتی و موارد دیگر.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>افزودن فایل به این مورد</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>یک گزارش دیگر با همان شماره و PIN می‌سازد. اول می‌پرسد.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>شماره و PIN را نگه داشتی؟ تا فایل‌های تازه تمام نشوند، دوباره نشان داده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>بله، فایل اضافه کن</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>به فهرست فایل‌ها برمی‌گردد.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>شماره و PIN را نگه داشتی؟ وقتی پنجره بسته شود، دیگر کسی نمی‌تواند نشانشان بدهد.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>بله، ببند</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>پنجره را می‌بندد.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>کسی برای حرف زدن: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>کپی شد. بعد از یک دقیقه، یا وقتی این پنجره بسته شود، از حافظهٔ کپی پاک می‌شود.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. ساخته‌شده برای {service} در {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>تمرین. این کارت به دست کسی نمی‌رسد.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>کارت پیگیری</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>چیزی که برای روز دیگری نگه داشتی هنوز اینجاست، قفل‌شده. برای پاک کردنش، در صفحهٔ اول «برگشت به گزارش ذخیره‌شده» را انتخاب کن.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>چاپگرهای این کامپیوتر را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>شمارهٔ پیگیری: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>رمز PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>به چاپگر داده شد. لطفاً برگه را با خودت ببر.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>چاپ نشد. به جایش می‌توانی به شکل PDF ذخیره کنی.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>ذخیره شد. هر کس این فایل را داشته باشد می‌تواند گزارش را ببیند و پس بگیرد.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>«خروج سریع» سایت دیگری را باز می‌کند. هر کس از آنجا برگردد این صفحه را می‌بیند، ولی بدون شماره، رمز PIN یا پاسخ.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>سابقهٔ مرورگر نشان می‌دهد این صفحه باز بوده. شبکه هم می‌تواند ببیند. کسی که این دستگاه را در اختیار دارد، یا فیلتر مدرسه، شاید نوشته‌ات و پاسخ را هم ببیند.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>بهتر است از پنجرهٔ خصوصی استفاده کنی و آخر کار ببندی‌اش.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>دیدن یا پس گرفتن گزارش</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>شمارهٔ پیگیری و PIN را از روی کارت پیگیری بنویس.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>شمارهٔ پیگیری</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>چهار دستهٔ چهارتایی از نشانه‌ها.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>شش رقم.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>دیدن وضعیت</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>در حال پرسیدن</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>دارد از سرویس پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>افزودن فایل به آن</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>یک گزارش دیگر با همان شماره و PIN می‌سازد. هنوز چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>قبل از هر کاری یک بار دیگر می‌پرسد.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>چه کسی دنبال کپی‌ها می‌گردد</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>صفحه‌ای با یک فهرست باز می‌کند و به اینجا برمی‌گردد.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>بررسی کپی پیداشده</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>صفحه‌ای برای مقایسهٔ دو فایل در همین‌جا باز می‌کند. چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>بله، پس بگیر</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>سرویس دیگر از این شناسه‌های تصویر استفاده نمی‌کند.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>برای همیشه پس گرفته شود؟ به سرویس‌ها گفته می‌شود دیگر نگردند. گزارشی که پس گرفته شده دیگر به کار نمی‌آید؛ باید گزارش تازه‌ای بسازی.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>سرویس این گزارش را پس گرفت و به سرویس‌ها گفته می‌شود دیگر نگردند. تو کار بدی نکرده‌ای. می‌توانی گزارش تازه‌ای بسازی.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>گزارش رسیده است. منتظر بررسی است و لازم نیست کاری بکنی.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>دلیل: محتوایش از بیشتر گزارش‌ها زیادتر است.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>دلیل: آن‌طور که این برنامه گزارش می‌سازد ساخته نشده.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>دلیل: عکس‌های مشهور یا عمومی در آن هست.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>دلیل: این سرویس برای آنچه در آن است نیست.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>دلیل: سرویس هر گزارش را فقط مدت معینی نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>دلیل: این را از گردانندگان سرویس خواسته‌اند.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>گزارش رسیده است. دارد آماده می‌شود.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>گزارش فعال است. سرویس‌ها می‌توانند دنبال کپی‌ها بگردند.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>گزارش پس گرفته شد. به سرویس‌ها گفته می‌شود دیگر نگردند.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>در {day} رسید. تعداد عکس‌ها و ویدیوهای آن: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>پس گرفته شد.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>کنار گذاشته شد، چون به یک عکس معروف یا خالی هم می‌خورد: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>شناسه‌های تصویر آماده‌اند تا سرویس‌ها برشان دارند.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>بعد، شناسه‌های تصویر آماده می‌شوند تا سرویس‌ها برشان دارند.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>سرویس‌هایی که شناسه‌ها را برداشتند: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>هنوز هیچ سرویسی آن‌ها را برنداشته. در روزهای اول طبیعی است.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>سرویس‌هایی که کپی پیدا کردند و جلویش را گرفتند: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>هنوز چیزی پیدا نشده. طبیعی است و سرویس‌ها به گشتن ادامه می‌دهند.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>بررسی قبل از فرستادن</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>فقط همین‌ها می‌تواند از این کامپیوتر بیرون برود. عکس‌ها و ویدیوها همین‌جا می‌مانند.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>آماده شدن</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>گزارش دارد ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>برای فرستادن یا ذخیره لازم است. هنوز چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>ذخیره برای بعد</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>صفحه‌ای برای ذخیرهٔ گزارش باز می‌کند. چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>برای تغییر این برمی‌گردد و بعد دوباره به اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>جواب‌های تو</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>چه می‌رود</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>چه در آن نیست</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>ادامهٔ بقیه</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>به فایل‌ها برمی‌گردد و کار متوقف‌شده را ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>راه تماس با تو</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>چه کسی می‌گیرد</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>نمایش بایت‌های اصلی</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>آنچه داخل گزارش قفل‌شده است را حرف‌به‌حرف نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>بایت‌های اصلی</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>آنچه داخل گزارش قفل‌شده است.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>متوقف‌شده: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>خوانده نمی‌شود: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>هیچ. کسی برایت نمی‌نویسد.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}، در {host}. فقط همین سرویس می‌تواند بازش کند.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>این سرویسی نیست که این برنامه برایش نصب شده. آن {name} است، در {host}. اگر انتظارش را نداشتی، نفرست: از کسی که به او اعتماد داری بپرس.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>دفعهٔ قبل این سرویس جای دیگری بود: {host}. اگر انتظارش را نداشتی، نفرست: از کسی که به او اعتماد داری بپرس.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>کلید این سرویس همان کلید دفعهٔ قبل نیست: شاید کس دیگری بتواند چیزی را که می‌فرستی باز کند. اگر انتظارش را نداشتی، نفرست: از کسی که به او اعتماد داری بپرس.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>شناسه‌های تصویر برای عکس‌ها: {pictures}، برای ویدیوها: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>اندازه، بعد از قفل: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>بله، این شناسه‌های تصویر فرستاده شوند</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>چه کسی دنبال کپی‌ها می‌گردد</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>صفحه‌ای با یک فهرست باز می‌کند و به اینجا برمی‌گردد.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>یک مورد جدا بساز</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>شماره و PIN تازه می‌گیرد.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الان بفرست</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>پنهان کردن بایت‌ها</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>به مورد تو با شمارهٔ {number} می‌رود و به آن اضافه می‌شود.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>سرویس‌های عضو دنبال کپی‌ها می‌گردند و تصمیم می‌گیرند چه چیزی را بردارند. در گفتگوهای قفل‌شده، مثل پیام‌رسان‌های رمزگذاری‌شده، یا در سرویس‌های غیرعضو کسی نمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>به پوشهٔ بیرونیِ این پوشه می‌رود.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>اول جدیدترین</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بر پایهٔ نام</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>اول بزرگ‌ترین</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>فایل‌ها را مرتب می‌کند.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>فایل‌ها و پوشه‌ها</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>برای پیدا کردن بنویس. Backspace یک پوشه بالا می‌رود.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>همهٔ فایل‌های فهرست را انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>انتخاب هیچ‌کدام</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>همهٔ انتخاب‌ها را برمی‌دارد.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>برای انتخاب چند فایل، Ctrl را نگه دار و کلیک کن. چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>نام فایل</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>نام را پیدا کن، یا بنویس کجاست</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>با همین نام ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>نام‌های جور را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>ذخیره در اینجا</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>فقط فایل‌هایی را انتخاب کن که همین را نشان می‌دهند. یک کلیک فایل را انتخاب می‌کند، کلیک بعدی انتخابش را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>دیدن داخل این پوشه</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>گرفتن انتخاب‌شده‌ها</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویدیوها</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>دانلودها</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>پوشهٔ من</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>آنچه آنجاست را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>اینجا چیزی نیست.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>نه، بماند</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>چیزی عوض نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>راهی برای تماس با تو؟</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>می‌توانی این را خالی بگذاری. بعضی‌ها می‌خواهند اگر سؤالی بود از خودشان بپرسند.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>نشانی ایمیل (لازم نیست)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>برای ادامه بدون آن، خالی بگذار.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>کس دیگری می‌تواند ایمیلت را بخواند؟ پس بهتر است خالی بگذاری.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>بررسی کپی پیداشده</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>سرویس‌ها پیدایش می‌کنند؟ هر دو فایل همین‌جا مقایسه می‌شوند. چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>لطفاً برای این کار از اینترنت کپی ذخیره نکن. از چیزی استفاده کن که از قبل اینجاست.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>عکس یا ویدیویی که گزارش از آن ساخته شد.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>انتخاب آنچه گزارش کردی</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>انتخاب کپی</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>در حال مقایسه</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>انتخاب یک فایل گزارش‌شدهٔ دیگر</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>شناسه‌های تصویر دارند ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت رمز</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>همانی که برای این گزارش انتخاب کردی.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>چیزی که گزارش کردی دیگر نیست؟ شناسه‌های تصویری که نگه داشتی هم کافی است.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>استفاده از آنچه نگه داشتی</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>شناسه‌های تصویری که نگه داشتی: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>انتخاب‌شده: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>دقیقاً همان فایل است. سرویس‌های عضو می‌توانند پیدایش کنند.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>جور است. سرویس‌های عضو می‌توانند این کپی را پیدا کنند.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>جور نیست. مال خودت است؟ پس این کپی را هم در گزارش بگذار.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>آن‌قدر ساده یا تاریک است که معلوم نمی‌شود. مال خودت است؟ پس این کپی را هم در گزارش بگذار.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>این فایل را نمی‌شود مقایسه کرد.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>الان بفرست</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>ذخیره برای بعد</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>ذخیره در یک فایل</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>اینجا یا روی فلش. فقط سرویس می‌تواند آن فایل را باز کند.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>روی این کامپیوتر بماند</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>دوباره در صفحهٔ اول پیدایش می‌کنی. کسان دیگری که از این کامپیوتر استفاده می‌کنند می‌توانند ببینند یا پاکش کنند.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>گزارش دارد فرستاده یا ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>دیگر منتظر نمان</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>گزارش اینجا منتظر است. می‌توانی دوباره بفرستی‌اش.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>رفتن به کارت پیگیری</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>گزارش منتظر می‌ماند تا آن را بفرستی.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>پاک کردن از اینجا</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>قبل از هر کاری یک بار دیگر می‌پرسد.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>این گزارش برای همیشه از این کامپیوتر پاک شود؟ فرستاده نشده است.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>بله، پاک کن</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>آن را از این کامپیوتر برمی‌دارد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال فرستادن</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>گزارش قفل‌شده به {host} می‌رود.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>الان چیزی فرستاده نمی‌شود. می‌توانی یک روز دیگر، یا از کامپیوتر دیگری بفرستی.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>گزارش تو در امان است: الان روی این کامپیوتر منتظر است، قفل‌شده. دوباره در صفحهٔ اول پیدایش می‌کنی.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>فرستاده نشد. تلاش بعدی تا {seconds} ثانیهٔ دیگر.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>گزارش دارد باز می‌شود.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>هنوز ناتمام</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارت رمز</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>همانی که برای این گزارش انتخاب کردی.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ادامه دادنش</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>گزارش ناتمام را باز می‌کند.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>قبل از هر کاری یک بار دیگر می‌پرسد.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>این گزارش ناتمام برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>بله، پاک کن</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>آن را از این کامپیوتر برمی‌دارد.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>گزارش ناتمام {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>کجا بروی</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>اینجا چیزی نگه داشته نشد و چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>نشانی‌ها تا تاریخ {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>کسی برای حرف زدن</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>فهرستی از خط‌های کمک باز می‌کند.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>چه چیز دیگری کمک می‌کند</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>قدم‌ها برای تهدید، پست‌های اینترنتی و موارد دیگر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>پنجره را می‌بندد.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>کپی نشانی</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>پنهان کردن جزئیات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>باقی‌مانده</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف‌شده</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>فقط این ردیف‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>فایل‌های انتخاب‌شده را از فهرست برمی‌دارد. خود فایل‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>آخرین چیزی را که برداشته شد برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>فایل‌های انتخاب‌شده را یک بار دیگر امتحان می‌کند.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>ادامهٔ بقیه</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>کار متوقف‌شده را ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>جزئیات ردیف‌های انتخاب‌شده را نشان می‌دهد یا پنهان می‌کند.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>نگاه کردن</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>فایل انتخاب‌شده را باز می‌کند و اول می‌گوید چه ردی می‌ماند.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>قبل از فایل بعدی صبر می‌کند.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>فایل‌های ناتمام را متوقف می‌کند. بعداً می‌توانی ادامه بدهی.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>پنهان کردن نام‌ها</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>به جای نام، «عکس ۱» نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>عکس‌ها و ویدیوها را انتخاب کن</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>شناسه‌هایشان همین‌جا، روی این کامپیوتر ساخته می‌شود. چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>استفاده از فایل‌های نمونه</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>چند عکس معمولی و یک کلیپ برای تمرین اضافه می‌کند.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>می‌توانی آن‌ها را اینجا رها کنی، یا با Ctrl و V بچسبانی.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>فایل‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>هر ردیف می‌گوید شناسه‌اش چطور شد.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>چقدر از همهٔ فایل‌ها تمام شده.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>ادامه در یک روز دیگر</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>صفحه‌ای باز می‌کند تا کارِ انجام‌شده با عبارت رمز نگه داشته شود.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>کمتر از یک دقیقه مانده.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>حدود {minutes} دقیقه مانده.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>همهٔ فایل‌های یک پوشه را نشان می‌دهد، و تو چیزی را انتخاب می‌کنی که جایش اینجاست.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>شاید برنامه‌ای که آن را نشان می‌دهد یادش بماند، مثلاً در فهرست آخرین چیزهای بازشده. آن رد دست ما نیست.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>بله، باز کن</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>فایل را در برنامه‌ای که این کامپیوتر برایش دارد باز می‌کند.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>باز نکن</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>فقط فایل‌هایی که همین را نشان می‌دهند جایشان اینجاست. بقیه را انتخاب کن و بردار.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>آماده: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>باقی‌مانده: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>متوقف‌شده: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>خوانده نمی‌شود: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>تکراری: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>فایلی در آن نیست. خودِ فایل را، همان‌طور که در پوشه است، کپی کن یا بکش.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>چیزی را که جایش اینجاست انتخاب کن</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>خروج سریع</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>همه چیز را یک‌جا می‌بندد. سه بار زدن Shift هم همین کار را می‌کند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>به صفحهٔ قبل می‌رود. جواب‌هایت می‌مانند.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>کار اصلی این صفحه.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>چیزی که وارد کردی ذخیره نشده. اگر پنجره را ببندی، از بین می‌رود.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>ببند</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>پنجره را می‌بندد. هر چه ذخیره نشده از بین می‌رود.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>همین‌جا بمان</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>شاید چیزی در این شبکه، مثل فیلتر مدرسه، دیده باشد که از سرویس استفاده شده. آنچه فرستاده شد قفل ماند.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>شاید چیزی در این شبکه، مثل فیلتر مدرسه، دیده باشد که گزارشی فرستاده شده، و شمارهٔ پیگیری‌اش را هم. خود گزارش قفل ماند.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>دو صفحه برای چاپ ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>راهنمای والدین</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>راهنمای مشاوران</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>راهنما ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>راهنمایی برای والدین</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>راهنمایی برای مشاوران</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>از هر پنج نوجوان یک نفر به کسی نگفت (Thorn، ۲۰۲۲)، بعضی از ترس دردسر در خانه. اول گوش کنید. بعد قدم‌ها را با هم بردارید.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>کسی برای حرف زدن</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>آن‌ها گوش می‌دهند و قضاوت نمی‌کنند. لازم نیست نامت را بگویی.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>خط‌های کمک این کشور را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>تا تاریخ {day}. شماره‌ها و ساعت‌ها ممکن است عوض شوند؛ در وب‌سایتشان هست.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>در کدام کشوری؟</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>برای پدر و مادرها و بزرگ‌ترها</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>برای بچه‌ها و نوجوان‌ها</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>برای همه</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>با چت هم، در وب‌سایت.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>می‌توانی این را انتخاب و کپی کنی.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>شبانه‌روزی.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}، {begins} تا {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>نگه داشتن یادداشت‌ها</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>یادداشت‌ها و نامه‌ها روی همین کامپیوتر و قفل‌شده می‌مانند. چیزی از آن‌ها فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>نگه داشته شد. در صفحهٔ اول «برگشت به گزارش ذخیره‌شده» و بعد یادداشت‌ها را انتخاب کن.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>ادامه در یک روز دیگر</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>جواب‌هایت و شناسه‌های تمام‌شده اینجا قفل‌شده نگه داشته می‌شوند. عکس‌ها نه.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>عبارت رمزی انتخاب کن که یادت بماند. اگر فراموشش کنی، دیگر کسی نمی‌تواند این را باز کند و باید از اول شروع کنی.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت رمز</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>دست‌کم هشت نشانه. چند کلمه خوب است.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>همان یک بار دیگر</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>تا یک اشتباه کوچک پشت در نگهت ندارد.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه دار</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>گزارش دارد قفل می‌شود.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>دست‌کم هشت نشانه لازم است.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>این دو هنوز یکی نیستند.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>نگه داشته شد. برای ادامه، در صفحهٔ اول «برگشت به گزارش ذخیره‌شده» را انتخاب کن.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>درخواست حذف از برنامه یا سایت</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>بر پایهٔ قانونی در آمریکا ۴۸ ساعت وقت دارند. اینجا نامه را می‌نویسی. خودت می‌فرستی.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>نامه یک نام لازم دارد. برای همین از گزارش تو جداست و چیزی از آن از اینجا فرستاده نمی‌شود. فقط اگر بخواهی نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>فقط در نامه است و جای دیگری نیست.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>برنامه یا سایت</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>چیست؟</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>کجاست؟</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>چه کسی نامه را امضا می‌کند؟</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>نام امضاکننده</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>ایمیل یا شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>تیک پایانی</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>دیگری</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>نام آن</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>یک عکس</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>یک ویدیو</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>عکس‌ها و ویدیوها</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>نشانی‌اش را کپی کن. نشانی ندارد؟ پس نام کاربری را بنویس و اینکه کجای برنامه است.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>کسی که در آن دیده می‌شود</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>پدر، مادر یا سرپرست</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>کسی که آن فرد از او خواسته</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>با حسن نیت می‌گویم: کسی که در آن دیده می‌شود راضی نبوده آنجا نشان داده شود.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>نوشتن نامه</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>هنوز کم است: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>تا وقتی برنامه را ببندی می‌ماند. چیزی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>همهٔ متن‌ها را به این زبان نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>هنوز هیچ‌کسی که با این زبان بزرگ شده باشد این متن‌ها را بررسی نکرده است.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>نامه آماده است</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>نامه به انگلیسی و برای شرکتی در آمریکاست. خودت بفرست و عکسی همراهش نفرست.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>نگه داشتن در اینجا، قفل‌شده</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>آن را کنار یادداشت‌هایت، با عبارت رمز نگه می‌دارد.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>۴۸ ساعت از آن زمان حساب می‌شود.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>شمردن ۴۸ ساعت</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>کی فرستادی؟</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>هنوز آنجاست</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>شکایتی برای ادارهٔ آمریکاییِ مسئول این قانون می‌نویسد.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>کجا می‌شود شکایت کرد</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>این شکایت است. خودت در این صفحه بفرست:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>در راهنمای {platform} عبارت TAKE IT DOWN Act را پیدا کن. فرم یا ایمیلی آنجا هست.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>نام فرم: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>نامه را به آنجا بفرست. بعد به اینجا برگرد و بگو کی فرستادی.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>۴۸ ساعت در {end} تمام می‌شود. ساعت‌های مانده: {hours}. آن وقت هنوز هست؟ شکایت اینجا آماده است.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>۴۸ ساعت در {end} تمام شد. رفته است؟</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>روی این کامپیوتر منتظر است</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>فایل‌های تازه جزو همان موردی هستند که داری. شماره و PIN آن همان می‌ماند.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>این کارت پیگیری است. لطفاً آن را به آن نوجوان بدهید.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>این کارت پیگیری توست. شماره و PIN را نگه دار: کسی نمی‌تواند آن‌ها را برایت پیدا کند.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>الان در اینترنت است؟ به CyberTipline هم بگو: {place}. آن‌ها به آن پست رسیدگی می‌کنند.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>با این شماره و PIN می‌توانی وضعیت را ببینی، فایل اضافه کنی یا پسش بگیری: برنامه را باز کن و «دیدن یا پس گرفتن گزارش» را انتخاب کن.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>شماره و PIN همین که گزارش فرستاده شود کار می‌کنند: برنامه را باز کن و «برگشت به گزارش ذخیره‌شده» را انتخاب کن.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>بدون برنامه هم می‌توانی در مرورگر ببینی کار به کجا رسیده یا گزارش را پس بگیری:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>این برنامه را دوباره باز کن، «برگشت به گزارش ذخیره‌شده» را انتخاب کن و آن را بفرست.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>این برنامه را، اینجا یا روی کامپیوتر دیگر، باز کن، «برگشت به گزارش ذخیره‌شده» را انتخاب کن و بعد فایل را انتخاب کن.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>گزارش منتظر است، قفل‌شده. تا نفرستی، چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>سرویس‌های عضو حالا شناسه‌های تصویر را برمی‌دارند و دنبال کپی‌ها می‌گردند. شاید چند روز طول بکشد. آن‌ها تصمیم می‌گیرند چه چیزی را بردارند.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>چند روز بعد ببین چه شده: «دیدن یا پس گرفتن گزارش»، در صفحهٔ اول. اگر تا آن وقت چیزی پیدا نشده بود، طبیعی است.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>لطفاً عکس را پست یا فوروارد نکن، حتی برای هشدار به دیگران.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>لطفاً عکس را فوروارد نکنید، حتی برای هشدار به دیگران.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>لطفاً عکس را دوباره پست نکن: شاید جلویش گرفته شود، و همراهش حساب خودت.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>کسی آن نوجوان را تهدید می‌کند؟ پول ندهید. پیام‌ها را نگه دارید و دیگر جواب ندهید.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>کسی تو را تهدید می‌کند؟ پول نده. پیام‌ها را نگه دار و دیگر جواب نده.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>باز هم می‌توانی کمک بگیری</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>بدون عکس، شناسهٔ تصویر ساخته نمی‌شود. به جایش به CyberTipline بگو:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>می‌دانی کجا پست شده؟ از فرم گزارش همان برنامه یا وب‌سایت هم استفاده کن.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>کمک دیگری هست</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>این سرویس برای عکس‌های برهنه یا جنسی است. کسی تو را تهدید می‌کند یا آزارت می‌دهد؟ برو اینجا:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>برای عکس‌های دیگر، از فرم گزارش آن برنامه یا وب‌سایت استفاده کن. حرف زدن با بزرگ‌تری که به او اعتماد داری هم کمک می‌کند.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>یادداشت برای بعد</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>نام‌های کاربری، نشانی‌ها و روزها به بزرگ‌تری که کمکت می‌کند کمک می‌کنند. فقط کلمه، بدون عکس.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>نگه داشتن در اینجا، قفل‌شده</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>آن‌ها را روی همین کامپیوتر، با عبارت رمز نگه می‌دارد.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>همان که برای این یادداشت‌ها انتخاب کردی.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>باز کردن یادداشت‌ها</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>چیزهایی را که با این عبارت رمز نگه داشته شده نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>روی این کامپیوتر یادداشت قفل‌شده هست.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>یادداشت‌ها در حال پردازش‌اند.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>نشانی صفحه یا پست</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>فقط در یادداشت‌های توست و جای دیگری نیست.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>افزودن این یادداشت</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>یادداشت‌هایی که اینجا نگه داشته شده برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>آنچه نوشتی فقط اینجاست. نگهش دار، چاپش کن یا در فایلی ذخیره‌اش کن، وگرنه از بین می‌رود.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>روی همین کامپیوتر و قفل‌شده در {file} است. کس دیگری ندارد.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>بیرون آوردن</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>این یادداشت را از فهرست بیرون می‌آورد.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>باز کردن نامه</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>نامه و ۴۸ ساعتش را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>نامه به {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>گوشی اندروید</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>آیفون</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>قدم‌های کار با کابل را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>باید به این کامپیوتر بیاید؟ پس با کابل</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>گوشی را با کابلش وصل کن، قفلش را باز کن و روی پیام USB بزن. «انتقال فایل» را انتخاب کن.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>آیفون را با کابلش وصل کن، قفلش را باز کن و روی «اعتماد» (Trust) بزن.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>گوشی را در برنامهٔ فایل‌های این کامپیوتر باز کن. عکس‌هایش در DCIM است.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>فقط همین یک فایل را در یکی از پوشه‌های خودت کپی کن. بگذار روی گوشی هم بماند.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>به اینجا برگرد، «روی این کامپیوتر» را انتخاب کن و شناسهٔ تصویر را بساز.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>بعد کپی را پاک کن و سطل بازیافت را خالی کن.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>هیچ‌وقت آن را با چت، ایمیل یا فضای ابری برای خودت نفرست: یک کپی آنجا می‌ماند.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>از همان دستگاه استفاده کن</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>لطفاً آن را به این کامپیوتر نفرست و کپی نکن. روی همان دستگاه این صفحه را باز کن:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>شناسهٔ تصویر همان‌جا ساخته می‌شود. عکس روی همان دستگاه می‌ماند.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>گزارش‌های ذخیره‌شده در حال کارند.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>آنچه فرستاده نشده همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>نگه‌داشته‌شده روی این کامپیوتر</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>تلاش بعدی تا {seconds} ثانیهٔ دیگر.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ یک کپی</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>الان بفرست</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>به سرویس وصل می‌شود و این گزارش را می‌فرستد.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ یک کپی</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>گزارش قفل‌شده را در یک فایل یا روی فلش می‌نویسد.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>قبل از هر کاری یک بار دیگر می‌پرسد.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>برای همیشه از این کامپیوتر پاک شود؟ آنچه فرستاده شده پیش سرویس می‌ماند.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>بله، پاک کن</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>آن را از این کامپیوتر برمی‌دارد.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>ذخیره‌شده در {day}. عکس‌ها و ویدیوها: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>اینجا منتظر است. هنوز چیزی از آن فرستاده نشده.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>شاید رسیده باشد. می‌توانی دوباره بفرستی: هیچ‌وقت دو بار حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>رسیده است. شماره و PIN روی کارت پیگیری حالا کار می‌کنند.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>سرویس آن را نپذیرفت. می‌توانی گزارش را دوباره بسازی.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>پس گرفته شد.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>نوشتن به برنامه یا سایت</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>نامه‌ای می‌نویسد که حذف در ۴۸ ساعت را می‌خواهد.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>چه کسی، کجا، کی، چه: برای بزرگ‌تری که کمک می‌کند.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>متن را کپی می‌کند. کپی بعد از یک دقیقه پاک می‌شود.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>آن را برای چاپ ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>ذخیره به‌صورت متن</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>آن را به‌صورت متن ساده ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>ذخیره شد. هر کس این فایل را داشته باشد می‌تواند آن را بخواند.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>پنهان: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>پیوند به جاهای دیگر: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>فایل‌های سیستم: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>در پوشه‌های تودرتوی زیاد: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>پوشه‌هایی که باز نمی‌شوند: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>در این فهرست نیست: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>تمرین: هیچ چیز از اینجا به کسی نمی‌رسد.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>چاپگری پیدا نشد. می‌توانی به‌صورت PDF ذخیره کنی.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>یک چاپگر انتخاب کن. شاید صفحه مدتی در صف آن بماند. در اتاق دیگری است؟ پس زود برگه را بردار.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>همان‌جا فوری چاپ می‌کند.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>کد QR برای {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>دوربین گوشی را به طرفش بگیر.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>یک جواب انتخاب کن. کلیدهای عدد هم کار می‌کنند.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>مرحله‌ها</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>کجای راهی.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>تو</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} دقیقه</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>عکس {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>ویدیو {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>فایل {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>در مکث</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>ساخت شناسهٔ تصویر: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف‌شده</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>مثل {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>شناسهٔ قوی</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>شناسهٔ ضعیف</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>فقط کپی‌های عین هم</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>این خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>«ادامهٔ بقیه» آن را ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>یک بار حساب می‌شود.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>طولانی یا پر از حرکت است. شاید تکهٔ کوتاهی از آن پیدا نشود.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>کپی‌هایی را که کمی عوض شده‌اند هم می‌شود پیدا کرد.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>عکس ساده یا تاریک: فقط کپی‌های عین آن و خیلی نزدیک را می‌شود پیدا کرد.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>فقط کپی‌های عینِ این فایل را می‌شود پیدا کرد.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>شناسه‌ها: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>در حدود {count} راه از صد راهی که آدم‌ها عکس یا ویدیو را عوض می‌کنند، پیدا می‌شود.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>برگشت به گزارش ذخیره‌شده</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>گزارش‌هایی که اینجا نگه داشته شده‌اند در فهرست‌اند. گزارش روی فلش فایلی است که آخرش ‎.tid دارد.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>انتخاب فایل دیگر</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>صفحه‌ای برای انتخاب گزارش ذخیره‌شده باز می‌کند. چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الان بفرست</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>گزارش دارد خوانده یا فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>دیگر منتظر نمان</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>گزارش در فایل خودش می‌ماند.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ادامه دادنش</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>همه را بفرست</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>رسیده است. شماره و PIN روی کارت پیگیری حالا کار می‌کنند.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>فرستاده نشد. تلاش بعدی تا {seconds} ثانیهٔ دیگر.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>این یک گزارش ذخیره‌شده است و سالم است: {size}، قفل‌شده. به {host} می‌رود.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>برای تمرین ساخته شده.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>چه کسی دنبال کپی‌ها می‌گردد</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>برنامه‌ها و وب‌سایت‌های عضو شناسه‌های تصویر را می‌گیرند. می‌گردند و تصمیم می‌گیرند.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>گرفتن فهرست</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>در حال گرفتن فهرست</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>دارد از سرویس پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>گرفتن فهرست اینترنت می‌خواهد. چیزی دربارهٔ تو یا فایل‌هایت فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>در گفتگوهای قفل‌شده، مثل پیام‌رسان‌های رمزگذاری‌شده، یا در سرویس‌های غیرعضو کسی نمی‌گردد. باز هم می‌توانی با فرم خودشان بخواهی آن را بردارند.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>الان نمی‌شود به فهرست رسید. برای ادامه لازمش نداری. بعداً دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>فهرست {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>هنوز هیچ برنامه یا وب‌سایتی عضو نشده.</translation>
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
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>تا وقتی برنامه را ببندی می‌مانند. چیزی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>همهٔ متن‌ها را بزرگ‌تر می‌کند. Ctrl و + هم همین کار را می‌کند.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>همهٔ متن‌ها را کوچک‌تر می‌کند. Ctrl و - هم همین کار را می‌کند.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>پنهان کردن نام فایل‌ها</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>به جای نام، «عکس ۱» نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>همهٔ گزارش‌ها، یادداشت‌ها و نامه‌های این کامپیوتر برای همیشه پاک شود؟ آنچه فرستاده شده، فرستاده می‌ماند.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>فهرست همهٔ زبان‌ها را باز می‌کند.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>رنگ‌های روشن، تیره و پررنگ از تنظیمات این کامپیوتر پیروی می‌کنند.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>پاک کردن همه چیز</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>قبل از هر کاری یک بار دیگر می‌پرسد.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>بله، پاک کن</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>آن‌ها را از این کامپیوتر برمی‌دارد.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>پاک شد. شاید روی فلش یا در نسخهٔ پشتیبان هنوز یک کپی قدیمی و قفل‌شده باشد.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>اندازهٔ متن: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>به اشتراک گذاشته شده است؟</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>تا جایی که شما یا فرزندتان می‌دانید، به اشتراک گذاشته شده است؟</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>تا جایی که شما یا او می‌دانید، به اشتراک گذاشته شده است؟</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>با هر جوابی می‌توانی ادامه بدهی.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>برای کسی فرستاده یا در اینترنت پست شده.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>نمی‌دانم</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>اگر در اینترنت دیدی‌اش، به CyberTipline هم بگو: {place}. آن‌ها به آن پست رسیدگی می‌کنند. می‌توانی بعد از این، یا از دستگاه دیگری این کار را بکنی.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>آیا تو را برهنه، نیمه‌برهنه یا در چیزی جنسی نشان می‌دهد؟</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>آیا فرزندتان را برهنه، نیمه‌برهنه یا در چیزی جنسی نشان می‌دهد؟</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>آیا آن نوجوان را برهنه، نیمه‌برهنه یا در چیزی جنسی نشان می‌دهد؟</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>عکس‌های ساختگی هم حساب است، مثلاً ساخته‌شده با هوش مصنوعی.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>همین حالا به سرویس وصل شد.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>آفلاین. چیزی فرستاده نشده.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>فقط یک فهرست خواسته شد. چیزی از تو فرستاده نشده.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>فقط شمارهٔ پیگیری و PIN فرستاده شد.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>برای فرستادن تلاش شد. هنوز تأیید نشده.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>یک گزارش قفل‌شده فرستاده شد. فایل‌ها همین‌جا ماندند.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>جلوی پخش شدن عکس یا ویدیو را بگیر</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>اینجا کسی تو را سرزنش نمی‌کند. هر وقت بخواهی می‌توانی دست نگه داری.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>این تمرین است و فایل‌های نمونه هم هست. هیچ گزارشی به سرویس واقعی نمی‌رسد. چیزی که می‌فرستی یک هفته روی این کامپیوتر می‌ماند تا ببینی چه می‌شود. در تنظیمات می‌توانی پاکش کنی.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>برگشت به گزارش ذخیره‌شده</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>گزارشی را که قبلاً ذخیره شده بفرست.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>دیدن یا پس گرفتن گزارش</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>شمارهٔ پیگیری و PIN لازم است.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>اول تمرین</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>پایان تمرین</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>در تمرین همهٔ مرحله‌ها کار می‌کنند و هیچ گزارشی به سرویس واقعی نمی‌رسد.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>اندازهٔ متن، پنهان کردن نام‌ها و پاک کردن همه چیز.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>فهرست همهٔ زبان‌ها را باز می‌کند.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>این برنامه یک «شناسهٔ تصویر» می‌سازد: کدی که از عکس یا ویدیو ساخته می‌شود. سرویس‌های عضو آن کد را می‌گیرند و دنبال کپی‌ها می‌گردند.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>عکس یا ویدیو روی این کامپیوتر می‌ماند. هیچ‌کس به آن نگاه نمی‌کند.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>حدود پنج دقیقه طول می‌کشد. نام لازم نیست.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>برای خروج فوری روی «خروج سریع» کلیک کن، یا در پنج ثانیه سه بار Shift را بزن. آن وقت هر چه ذخیره نکرده‌ای از بین می‌رود. فایلی که ذخیره کرده‌ای سر جایش می‌ماند، و شاید این کامپیوتر یادش بماند که برنامه اجرا شده.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>درباره و حریم خصوصی</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>با چیزی که اینجا وارد می‌کنی چه می‌شود.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>کسی برای حرف زدن</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>فهرستی از خط‌های کمک باز می‌کند.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>عکس یا ویدیو کجاست؟</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>روی این کامپیوتر</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>یا روی فلش یا دیسکی که وصل است.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>روی گوشی یا دستگاه دیگر</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>لطفاً آن را اینجا کپی نکن.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>دیگر ندارمش</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>کمک دیگری هست.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>این برای کیست؟</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>خودم</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>من در عکس یا ویدیو هستم.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>فرزندم</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>من پدر، مادر یا سرپرستم.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>نوجوانی که کنارش هستم</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>من دوست، معلم یا مشاورم.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>چه چیزی کمک می‌کند: به فرزندتان بگویید تقصیر او نیست و خوب شد که باخبر شدید. لطفاً گوشی را نگردید، عکس را فوروارد نکنید و درباره‌اش پست نگذارید.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>چه چیزی کمک می‌کند: به او بگویید تقصیر او نیست و خوب شد که باخبر شدید. لطفاً از او نخواهید عکس را برایتان بفرستد و آن را فوروارد نکنید.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>الان اینجایی.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>یک مرحله از راه.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>طرز استفاده: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>ورودی‌ها</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>نمایش این راهنما و خروج</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: خطا: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>ورودی %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>هنوز این‌ها لازم است: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>ورودی‌های ناشناخته: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>مقدار %(value)r اینجا نیست (انتخاب‌های ممکن: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>همراه با ورودی %s نمی‌شود</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>یک ورودی کم است</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>دست‌کم یک ورودی کم است</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>بگو چه فرستاده شد: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>چیزی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>چیز مشابهی پیدا نشد.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>از ۲۵۶ بیت، {bits} بیت با {file} ({variant}) فرق دارد. تا {most} بیت یکی به حساب می‌آید.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % از فریم‌های آن در {file} ({variant}) هست. از {least} % به بالا یکی به حساب می‌آید.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>بایت‌ها همان بایت‌های {file} است.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>مورد {case} پس گرفته شود؟</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} پیش از فرستادن پس گرفته شد. دست کسی نیست و فایل قفل‌شدهٔ آن پاک شده است.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>سرویس‌ها: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>گرفته‌شده به دست</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>بسته‌شده به دست</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>فیلتری روی این کامپیوتر یا شبکه می‌توانست ببیند که از سرویس استفاده شده. نمی‌توانست ببیند برای چه: آن قفل است و فقط سرویس می‌تواند بازش کند.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>فیلتری روی این کامپیوتر یا شبکه می‌توانست ببیند که چیزی به سرویس فرستاده شده، و شمارهٔ پیگیری و عددهای پاسخ را هم ببیند. خود گزارش قفل است و فقط سرویس می‌تواند بازش کند.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>فیلتری روی این کامپیوتر یا شبکه می‌توانست ببیند که گزارشی به سرویس فرستاده شده، و هر پاسخی به آن را هم ببیند. خود گزارش قفل است و فقط سرویس می‌تواند بازش کند.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>فیلتری روی این کامپیوتر یا شبکه می‌توانست ببیند که فهرست سرویس‌ها درخواست شده، و خود فهرست را هم ببیند.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>شاید رسیده باشد. دوباره پرسیدن ضرری ندارد.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>نام سرویس را بگو: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>نشد یادداشت شود این به کجا می‌رود، پس دفعهٔ بعد تغییری به چشم نمی‌آید.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>نه، همین‌جا تمامش کن</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>بله، می‌دانم که درست است</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>با این حال ادامه داده شود؟</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>قبلاً روی این کامپیوتر از آن استفاده نشده.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>سرویس: {name}، در {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>این تمرین است و به دست کسی نمی‌رسد.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>مراقب باش: این برنامه برای سرویس دیگری نصب شده، {name}، در {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>مراقب باش: دفعهٔ پیش {name} در {host} بود.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>مراقب باش: کلید {name} با دفعهٔ پیش فرق دارد، پس شاید کسان دیگری بتوانند چیزی را که می‌فرستی باز کنند.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>اگر کسی که به او اعتماد داری این را به تو نگفته، همین‌جا تمامش کن و از او بپرس.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>سرویس: در {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>این کامپیوتر نام آن را نمی‌داند؛ قبلاً اینجا از آن استفاده نشده.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>محدودیت حافظه، بدون نوشتن فایل، بدون رونوشت حافظه هنگام خرابی</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>بدون دسترسی تازه</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>هیچ برنامهٔ دیگری اجازه ندارد در حافظه‌اش نگاه کند</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: نه فایلی، نه پوشه‌ای</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: فهرست کوتاهی از فراخوان‌های سیستم</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>کار با یک فرایند، با محدودیت حافظه</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>سطح یکپارچگی پایین</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>پروفایل سندباکس: فقط محاسبه</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>باز کردن اتصال</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>باز کردن فایل</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>نگاه کردن در پوشه</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>نوشتن فایل</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>اجرای برنامهٔ دیگر</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>اینجا نمی‌شود فرایندی برای خواندن فایل‌ها شروع کرد. برنامه را دوباره نصب کن یا از کامپیوتر دیگری استفاده کن.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>فایل‌ها در فرایندهای جداگانه خوانده می‌شوند. چیزی که اینجا جلوی چنین فرایندی را می‌گیرد:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>چیزی که همین حالا یکی از آن‌ها امتحان کرد و اجازه نگرفت:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>اجازه داده نشد</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>ممکن است</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>فایل‌ها با این‌ها خوانده می‌شوند:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>موجود نیست</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>فایل‌های هم‌زمان: {count}. بیشترین حافظه برای هرکدام: {size} مگابایت.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>گزارش‌هایی که نگه می‌داری در {folder} است.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>هنوز چیزی آنجا نیست.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>در آن پوشه نمی‌شود نوشت.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>یک فایل مخرب می‌تواند کاری را که با {possible} نشان داده شده انجام دهد. برای فایل‌های غریبه‌ها از کامپیوتر دیگری استفاده کن.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>جواب‌هایت و هر شناسهٔ تصویری که آماده شود با یک عبارت رمز نگه داشته می‌شود. اگر فراموشش کنی، دیگر کسی نمی‌تواند بازش کند و باید از اول شروع کنی. خود عکس‌ها نگه داشته نمی‌شوند.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>خواندن عبارت رمز پیش‌نویس از یک فایل (- ورودی استاندارد است)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>ادامهٔ {draft}. شناسه‌های تصویر که از قبل آماده است: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>از چیزهایی که اینجا نگه داشته شده، دربارهٔ هیچ‌کدام معلوم نیست که آن مورد شده باشد. با چیزهایی که شاید آن باشد مقایسه می‌شود: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>هیچ گزارش ناتمامی که این عبارت رمز بازش کند آن مورد نشده. به‌جایش فایلی را که گزارش کردی بگو: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>عبارت رمز در ترمینال پرسیده می‌شود. بدون ترمینال، {option} را بده.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>عبارت رمز دست‌کم {count} نشانه دارد. چند کلمه خوب است.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>همان عبارت رمز، یک بار دیگر:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>دو عبارت رمز با هم فرق دارند. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>تمام، اما دست‌کم یک فایل خوانده نشد</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>دستور فهمیده نشد</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>جواب‌ها به سرویس دیگری می‌رسد؛ چیزی نگه داشته نشد</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>یک کپی نمی‌خورد، یا آن‌قدر ساده است که معلوم نمی‌شود</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: چیزی اینجا آن‌طور که باید نیست</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>با Ctrl-C متوقف شد</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>بدون گزارش</translation>
    </message>
    <message>
        <source>case</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>گزارش ذخیره‌شده</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>نرسید، بعداً دوباره امتحان کن</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>برای همیشه رد شد</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ذخیره نشد</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>گزارش ناتمام</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>یادداشت‌ها و نامه‌ها</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>پیش‌بینی‌نشده</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>کدهای خروج:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>video</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>file</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>هر خط یک شیء JSON در خروجی استاندارد</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>زبان متن‌ها، مثلاً de یا pt_BR (بدون آن: زبان سیستم)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>فایلی که نام سرویس در آن است</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>ادامه بده، با اینکه نشانی یا کلید سرویس با دفعهٔ پیش فرق دارد</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>خواندن رمز PIN از یک فایل (- ورودی استاندارد است)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>رد شدن از این پراکسی: http://HOST:PORT یا socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050)؛ از TAKEITDOWN_PROXY هم خوانده می‌شود، و از هیچ تنظیم دیگری نه</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>تعداد دقیقه‌ها</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>عددی بزرگ‌تر از ۰</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>شناسه‌های تصویر برای عکس‌ها و ویدیوها، ساخته‌شده روی همین کامپیوتر، تا کپی‌ها پخش نشوند. خود فایل‌ها هرگز فرستاده نمی‌شوند. بدون دستور، پنجره باز می‌شود؛ با یک گزارش ذخیره‌شدهٔ تنها (REPORT.tid)، پنجره با همان باز می‌شود.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>نمایش نسخهٔ برنامه و خروج</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>یک مورد در چه وضعی است</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>پس گرفتن یک مورد</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>چه کسی دنبال کپی‌ها می‌گردد، تا امروز</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>آیا اینجا همه‌چیز خوب است، و چه چیزی جلوی یک فایل مخرب را می‌گیرد؟ بدون استفاده از شبکه</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>آیا این نصب همانی است که باید باشد؟ بدون استفاده از شبکه</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>چکیده‌های همهٔ فایل‌ها، از کسی که برنامه را منتشر کرده</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>چاپ چکیده‌های فایل‌هایی که اینجاست</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>ساختن شناسه‌های تصویر و چاپ آن‌ها؛ بدون استفاده از شبکه</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>فایل یا پوشه</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>چاپ خود شناسه‌های تصویر هم</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>درست همان فریم‌های ویدیو را بگیر که vPDQ مرجع با این نرخ می‌گیرد (بدون آن: هر فریم، و نگه داشتن آن‌هایی که فرق دارند)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>بیشترین تعداد هش برای یک عکس، تا کپی‌های ویرایش‌شده هم پیدا شود: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>نگه داشتن کار انجام‌شده با یک عبارت رمز، و ادامه از همان‌جا در دفعهٔ بعد</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>آیا این کپی به چیزی که فرستاده شد می‌خورد؟ بدون استفاده از شبکه</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>فایل یا پوشه برای مقایسه</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>چیزی که فرستاده شد؛ چند بار هم می‌شود داد</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>چاپ اینکه چقدر نزدیک است، و به کدام فایل</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>مقایسه با پیش‌نویسی که گزارش این مورد از آن ساخته شد</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>مقایسه با شناسه‌های تصویری که این پیش‌نویس نگه داشته</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>ساختن گزارش و ذخیرهٔ قفل‌شدهٔ آن، برای فرستادن حالا یا بعد</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>ساختن یک گزارش دیگر با فایل‌های تازه برای موردی که داری</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>شمارهٔ پیگیری آن</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>فایل یا پوشه (بدون آن: هرچه در پیش‌نویس است)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>کسی که گزارش را می‌سازد</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>در عکس زیر ۱۸ سال</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>برهنگی یا چیزی جنسی را نشان می‌دهد</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>به اشتراک گذاشته شده</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>راهی برای تماس؛ هیچ‌چیز به آن نیاز ندارد. برنامه‌های دیگر اینجا می‌توانند ببینند به دستور چه داده می‌شود: اگر نشانی بعد از آن نیاید، پرسیده می‌شود</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>خواندن آن از یک فایل (- ورودی استاندارد است)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>فایلی که نوشته می‌شود، برای فرستادن از هر کامپیوتری (بدون آن: روی همین کامپیوتر می‌ماند)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>نگه داشتن جواب‌ها و شناسه‌های تصویر با یک عبارت رمز، همین که آماده شوند، و ادامه از همان‌جا در دفعهٔ بعد</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>چاپ درست همان بایت‌هایی که قفل می‌شوند</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>فهرست گزارش‌هایی که روی این کامپیوتر است</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>نوشتن یک گزارش نگه‌داشته‌شده در فایل، برای فرستادن از کامپیوتر دیگر</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>همان‌طور که فهرست نشان می‌دهد</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>نوشتن نامه بر پایهٔ قانون آمریکایی TAKE IT DOWN Act؛ چیزی فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>یادداشت به عنوان مدرک، قفل‌شده روی این کامپیوتر؛ فقط کلمه</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>نوشتن راهنمای والدین یا مشاوران به شکل PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>چیزهایی که نامه لازم دارد، به شکل یک شیء JSON (- ورودی استاندارد است)؛ بدون آن، یکی‌یکی پرسیده می‌شود. کلیدها: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>ادامه دادن نامه‌ای که برای این پلتفرم اینجا نگه داشته شده</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>نوشتن در این فایل: ‎.pdf به شکل PDF، وگرنه به شکل متن (بدون آن: نشان دادن در همین‌جا)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>زمانی که فرستادی: now (الان)، یا &apos;YYYY-MM-DD HH:MM&apos;؛ ۴۸ ساعت از آن زمان حساب می‌شود</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>نوشتن شکایت به FTC به جای نامه: ۴۸ ساعت تمام شده و هنوز آنجاست</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>نگه داشتن نامه کنار یادداشت‌ها، قفل‌شده</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>افزودن یک یادداشت، به شکل یک شیء JSON با یکی یا چندتا از user، place، when و what (- ورودی استاندارد است)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>برای چه کسی است</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>کشوری که خط‌های کمکش در آن می‌آید (بدون آن: کشور سیستم)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>فایلی که نوشته می‌شود</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>خواندن عبارت رمز یادداشت‌ها از یک فایل (- ورودی استاندارد است)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>پاک کردن گزارش‌های نگه‌داشته‌شده، یا همه‌چیز، از این کامپیوتر برای همیشه</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>یک گزارش ناتمام</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>هرچه برنامه تا حالا اینجا نگه داشته</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>دوباره نپرس</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>فرستادن گزارش‌های ذخیره‌شده؛ دو بار فرستادن ضرری ندارد</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>گزارش‌های نگه‌داشته‌شده یا فایل‌ها (بدون آن: همهٔ آن‌هایی که روی این کامپیوتر منتظرند)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>ادامهٔ تلاش، با فاصله‌هایی که بیشتر می‌شود، تا ۶۰ دقیقه یا هر چند دقیقه که داده شود (۰: یک تلاش)؛ Ctrl-C آن را متوقف می‌کند</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>فقط فرستادن چیزی که برای این سرویس ساخته شده</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>شمارهٔ پیگیری، با خط تیره یا بدون آن؛ یا شناسهٔ گزارشی نگه‌داشته‌شده که هرگز فرستاده نشده</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>شمارهٔ پیگیری، با خط تیره یا بدون آن</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>برای عکسی که در ۱۸ سالگی یا بعد از آن گرفته شده، StopNCII.org جای درست است. همین‌طور کار می‌کند: عکس پیش خودت می‌ماند. برو به https://stopncii.org . اینجا چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>این سرویس برای عکس‌هایی است که برهنگی یا چیزی جنسی را نشان می‌دهند. برای عکس‌های دیگر، از فرم گزارش همان سایت یا برنامه‌ای که عکس در آن است استفاده کن. می‌توانی با کسی هم که به او اعتماد داری حرف بزنی. اینجا چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>راه تماس در ترمینال پرسیده می‌شود. بدون ترمینال، {option} را بده.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>این‌ها هنوز لازم است: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>نشانی ایمیل، اگر می‌خواهی بشود با تو تماس گرفت (وگرنه فقط Enter را بزن):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>فایل‌ها را بگو، یا پیش‌نویسی را که شناسه‌های تصویرشان در آن است.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>قفل‌شده فرستاده می‌شود، با همین سرآیندها و نه بیشتر:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>گزارش ناتمامت هنوز نگه داشته شده. برای پاک کردنش: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>برای فرستادنش: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>خط‌های کمک آن کشور اینجا نیست. برای این کشورها هست: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>در {file} ذخیره شد.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>روی این کامپیوتر با نام {report} ذخیره شد.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>چیزی فرستاده نشده است.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>تمرین: این گزارش به دست کسی نمی‌رسد.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>همین حالا هر دو را بنویس. فقط یک بار نشان داده می‌شوند و کسی نمی‌تواند دوباره برایت پیدایشان کند.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>منتظر فرستادن</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>در حال فرستادن، یا شاید فرستاده‌شده: دوباره فرستادنش هرگز دو بار حساب نمی‌شود</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>به سرویس رسید</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>سرویس نپذیرفت</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>پاک شد. حافظهٔ SSD، فلش یا نسخهٔ پشتیبان شاید کپی‌های قدیمی را مدتی نگه دارد. از گزارش ذخیره‌شده، فایلی قفل‌شده که فقط سرویس می‌تواند بازش کند؛ از گزارش ناتمام، فایلی که فقط عبارت رمز بازش می‌کند.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>اینجا گزارشی ذخیره نشده.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>گزارش‌هایی که می‌شود فرستاد: {count}. دستورش: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>در {file} نوشته شد. هر کسی می‌تواند از هر کامپیوتری آن را بفرستد و فقط سرویس می‌تواند بازش کند. اگر از اینجا هم فرستاده شود، هرگز دو بار حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>بگو چه چیزی پاک شود، یا {option} را بده.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>چیزی پاک نشد.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>هرچه برنامه تا حالا اینجا نگه داشته، برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>آنچه گفتی، برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>از این‌ها، {count} تا شاید هنوز فرستاده نشده باشد.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>بله، برای همیشه پاک کن</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>گزارش {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>اینجا گزارش ذخیره‌شده‌ای منتظر نیست.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>متوقف شد. آنچه تأیید نشد هنوز ذخیره است. دوباره فرستادنش هرگز دو بار حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>تلاش بعدی تا {seconds} ثانیهٔ دیگر.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} قبلاً رسیده بود؛ دوباره فرستادنش چیزی را عوض نکرد.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} رسید.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>تمرین بود و به دست کسی نمی‌رسد.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>شناسه‌های تصویر: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>نشد این اینجا یادداشت شود. دوباره فرستادنش ضرری ندارد، پاک کردنش هم نه.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>سرویس‌هایی که از {name} شناسهٔ تصویر می‌گیرند، تا تاریخ {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>عکس‌ها و ویدیوها: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>از {first} تا {last} تایپ کن:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>لطفاً یکی از عددها را تایپ کن.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>رمز PIN در ترمینال پرسیده می‌شود. بدون ترمینال، {option} را بده.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>این فایل خوانده نمی‌شود: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>همه‌چیز همان‌طور است که باید باشد.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>چیزی آن‌طور که باید نیست: برای گزارش از آن استفاده نکن.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>شروع نمی‌شود</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>چیزی جلویش را نمی‌گیرد</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}، روی هم {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>جواب‌های معلوم</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>جواب‌های نادرست</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>هیچ برنامهٔ دیگری نمی‌تواند در آن نگاه کند</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>شاید برنامه‌های دیگر بتوانند در آن نگاه کنند</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>فهرست فایل‌ها</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>برنامهٔ اصلی</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>فرایندهای کمکی</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>اینجا نیست؛ عدد بالا را با عددی که به تو داده‌اند مقایسه کن</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>همهٔ فایل‌ها درست است</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>جور نیست</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>به نامه‌ای که یکی از این‌ها را نداشته باشد شاید توجه نشود. هنوز کم است: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>نامه‌های نگه‌داشته‌شده: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>چیزهایی که نامه لازم دارد در ترمینال پرسیده می‌شود. بدون ترمینال، {option} را بده.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>این جواب‌ها قابل استفاده نیست: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>در پایان، یک خط خالی.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>زمان را این‌طور بنویس: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>آن زمان هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>شکایت به زمانی که نامه را فرستادی نیاز دارد: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>وقتی فرستاده شد، ۴۸ ساعت را این‌طور بشمار: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>اینجا یادداشتی نیست.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>هر کس این فایل را داشته باشد می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>۴۸ ساعت در {end} تمام می‌شود. ساعت‌های مانده: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>۴۸ ساعت در {end} تمام شد.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>نگه‌داشته‌شده روی این کامپیوتر، قفل‌شده: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>یادداشت‌ها با یک عبارت رمز نگه داشته می‌شود. اگر فراموشش کنی، دیگر کسی نمی‌تواند بازشان کند. در آن‌ها عکس گذاشته نمی‌شود.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>یادداشت یک شیء JSON است، با یکی یا چندتا از این‌ها: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>یادداشت خالی است.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>چیزی درست کار نکرد. فایل‌هایت در امان‌اند و فرستاده نشدند. لطفاً دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>این فایل آنجا نیست. نام را بررسی کن و دوباره انتخابش کن.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>این فایل عکس یا ویدیو نیست. یکی دیگر انتخاب کن.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>این پیوندی به فایل دیگری است. خودِ عکس یا ویدیو را انتخاب کن.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>این فایل در فضای ابری توست و روی این کامپیوتر نیست. اول دانلودش کن، بعد دوباره انتخابش کن.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>این فایل خالی است. فایل کامل را پیدا کن و آن را انتخاب کن.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>در این پوشه فایلی نیست. یکی دیگر انتخاب کن.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>این فایل خوانده نشد. ببین درایوش وصل باشد، بعد دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>این فایل هنگام خواندن عوض شد. برنامه‌های دیگری را که از آن استفاده می‌کنند ببند، بعد دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>این عکس یا ویدیویی نیست که اینجا خوانده شود. خودِ عکس یا ویدیو را انتخاب کن.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>این فایل خراب است، یا از نوعی است که اینجا خوانده نمی‌شود. فقط کپی‌های عین آن را می‌شود پیدا کرد. اگر به شکل دیگری هم داری‌اش، آن را اضافه کن.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>بخشی از این فایل نیست یا خراب است. شناسه‌هایش مال بخشی است که مانده، همان‌طور که روی صفحه دیده می‌شود. اگر فایل کاملش را هم داری، آن را اضافه کن.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>این عکس بزرگ‌تر از آن است که بررسی شود. فقط کپی‌های عین آن را می‌شود پیدا کرد.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>این فایل صدا دارد ولی تصویر ندارد. فقط کپی‌های عین آن را می‌شود پیدا کرد.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>این فایل بررسی نشد. اگر چیزی پیدا شود، فقط کپی‌های عین آن است.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>این فایل خیلی طول کشید. اگر چیزی پیدا شود، فقط کپی‌های عین آن است.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>بعضی سؤال‌ها هنوز بی‌جواب‌اند. برگرد و جوابشان را بده.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>از هیچ‌کدام از این فایل‌ها شناسه‌ای به دست نیامد، پس چیزی برای فرستادن نیست. فایل‌های دیگری انتخاب کن.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>این برای یک گزارش زیاد است. دو گزارش با فایل کمتر بساز.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>این شبیه نشانی ایمیل نیست. بررسی‌اش کن، یا خالی بگذار.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>گزارش ذخیره‌شده‌ای با این نام نیست. نام را بررسی کن.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>این فایل گزارش ذخیره‌شده نیست. فایلی را انتخاب کن که آخرش ‎.tid دارد.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>این گزارش ذخیره‌شده خراب است و فرستاده نمی‌شود. از کپی دیگرش استفاده کن، یا گزارش را دوباره بساز.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>این گزارش با نسخهٔ تازه‌تری از این برنامه ساخته شده. با همان نسخه بفرستش.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>این گزارش برای سرویس دیگری ساخته شده و فقط همان می‌تواند بازش کند. هنوز در فایلش در امان است.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>گزارش آنجا ذخیره نشد. چیزی از بین نرفت: جای دیگری انتخاب کن.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>فایلی با این نام از قبل هست. دست‌نخورده ماند: نام دیگری انتخاب کن.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>آنجا دیگر جا نیست. چیزی از بین نرفت: جا باز کن یا جای دیگری انتخاب کن.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>پنجره یا دستور دیگری دارد با گزارش‌های ذخیره‌شده کار می‌کند. صبر کن تا تمام شود، بعد دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>الان نمی‌شود پوشهٔ گزارش‌های ذخیره‌شده را تغییر داد. گزارش‌های آن در امان‌اند و چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>گزارش ذخیره‌شده‌ای با این نشانه اینجا نیست. به فهرست نگاه کن و دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>سرویس این گزارش را دارد، یا شاید داشته باشد. برای پس گرفتنش از شمارهٔ پیگیری و PIN استفاده کن.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>گزارش ناتمامی با این نام نیست. نام را بررسی کن.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>این فایل گزارش ناتمام نیست. یکی دیگر انتخاب کن.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>این گزارش ناتمام خراب است و باز نمی‌شود. چیزی فرستاده نشد. لطفاً از نو شروعش کن.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>این گزارش ناتمام با نسخهٔ تازه‌تری از این برنامه ساخته شده. با همان نسخه بازش کن.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>این عبارت رمز بازش نمی‌کند. دوباره امتحان کن. کسی نمی‌تواند عبارت رمز فراموش‌شده را پیدا کند: در آن صورت از نو شروع کن.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>این گزارش ناتمام در پنجره یا دستور دیگری باز است. اول آنجا ببندش.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>این یادداشت‌ها باز نمی‌شود. شاید خراب است یا با نسخهٔ تازه‌تری ساخته شده.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>پنجرهٔ دیگری این یادداشت‌ها را عوض کرده. یادداشت‌های خودت را در فایلی ذخیره کن و دوباره بازشان کن.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>بعضی حروف در PDF جا نمی‌شود. به‌جایش به‌صورت متن ذخیره کن.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>فایلی که سرویس را مشخص می‌کند قابل استفاده نیست. از همان جایی که گرفتی دوباره بخواهش.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>سرویس الان نتوانست آن را بگیرد. بعداً دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>ارتباطی با سرویس نیست. اینترنت را بررسی کن و دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>جوابی از سرویس نیامد. شاید آنچه فرستاده شد رسیده باشد، شاید نه. دوباره بفرست: هیچ‌وقت دو بار حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>پراکسی نتوانست وصل شود، پس چیزی فرستاده نشد. نشانی‌اش را بررسی کن، یا بدون آن امتحان کن.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>چیزی در این شبکه می‌خواهد آنچه فرستاده می‌شود را بخواند، پس چیزی فرستاده نشد. شاید فیلتر یا صفحهٔ ورود باشد. شبکهٔ دیگری را امتحان کن.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>ارتباط بررسی نشد، پس چیزی فرستاده نشد. به تاریخ و ساعت این کامپیوتر نگاه کن. اگر درست‌اند، فردا دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>به جای سرویس چیز دیگری جواب داد. شاید صفحهٔ ورود Wi-Fi باشد. وارد شو، بعد دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>سرویس شلوغ است. چند دقیقهٔ دیگر دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>سرویس این گزارش را نپذیرفت. لطفاً دوباره بسازش.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>این گزارش برای وب‌سرور سرویس خیلی بزرگ است و پذیرفته نشد. دو گزارش با عکس‌های کمتر بساز. لطفاً به گردانندگان سرویس هم بگو.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>گزارش تو اینجا در امان است.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>این گزارش تمرینی است و سرویس واقعی، یا برعکس. پذیرفته نشد.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>این کامپیوتر نمی‌گذارد این فایل را باز کنی. از کسی که کارهای این کامپیوتر با اوست بپرس، یا فایل را در پوشهٔ خودت کپی کن.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>هنوز شناسهٔ تصویری در آن نیست. به جایش فایلی را که گزارش کردی انتخاب کن.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>این سرویس هنوز نمی‌تواند سؤال قفل‌شده بگیرد، و شمارهٔ پیگیری و PIN تو هرگز بدون قفل فرستاده نمی‌شوند. چیزی فرستاده نشد. از کسانی که سرویس را اداره می‌کنند بپرس.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>این سرویسی نیست که دفعهٔ قبل استفاده کردی. چیزی فرستاده نشد. از کسی که به او اعتماد داری بپرس این تغییر درست است یا نه.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>این شمارهٔ پیگیری و PIN با هم جور نیستند. هر دو را بررسی کن و دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>بارها PIN اشتباه زده شد. کمی صبر کن، بعد دوباره امتحان کن.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>این مورد پس گرفته شده، پس چیزی به آن اضافه نمی‌شود.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>این شمارهٔ پیگیری نیست. تک‌تک نشانه‌هایش را بررسی کن.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN شش رقم دارد. بررسی‌اش کن و دوباره امتحان کن.</translation>
    </message>
</context>
</TS>
