<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ku" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>دەربارە و تایبەتێتی</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>ئەم بەرنامەیە بێبەرامبەرە و سەربەخۆیە. NCMEC دروستی نەکردووە و بەڕێوەی نابات. ئەمە وەشانی {number}ە.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>لە {number} بەشی ئازاد دروست کراوە. مۆڵەتەکانیان لەم فۆڵدەرەدان: {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>وێنە یان ڤیدیۆکەت هەرگیز لەم کۆمپیوتەرە ناچێتە دەرەوە. کەس سەیری ناکات.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>مۆری دیجیتاڵی وێنە نییە. زۆر سەختە شتێکی لێ دەربهێنرێت کە بناسرێتەوە. هێشتا ئێمە قفڵی دەکەین، و تەنها خزمەتگوزارییەکە دەتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>ئەوەی ڕەنگە بنێردرێت: مۆرە دیجیتاڵییەکان، وەڵامەکانت، و ئیمەیڵەکەت ئەگەر نووسیبێتت. سەرەتا هەمووی دەبینیت. تەنها کاتێک دەڕوات کە کرتە لە «ئێستا بینێرە» بکەیت.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>کاتێک دایدەخەیت، بەرنامەکە هیچ هەڵناگرێت، مەگەر خۆت هەڵتبژاردبێت شتێک هەڵبگیرێت. هیچ هەژمارێک نییە، و کەس ناژمێرێت لێرە چی دەکەیت.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>هەندێک شوێنەوار لە دەستی ئێمەدا نین. ڕەنگە ئەم کۆمپیوتەرە بیری بێت کە بەرنامەکە کاری کردووە. ڕەنگە بەشێک لە بیرگەکەشی بخاتە سەر دیسکەکەی.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>کێ بەدوای کۆپیدا دەگەڕێت</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>لاپەڕەیەکی لیست دەکاتەوە، و دەگەڕێتەوە ئێرە.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>دەتوانیت ئەمە دیاری بکەیت و کۆپی بکەیت.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کۆپی</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>ناونیشانەکە کۆپی دەکات.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>لەسەر مۆبایلەکەم</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>کۆدێک پیشان دەدات کە کامێرای مۆبایل دەیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>کۆپی کرا. دەتوانیت لە وێبگەڕێکدا دایبنێیت.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>شاردنەوەی کۆد</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>بۆ ئەمەش شوێنێک هەیە</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>کاتێک گیرا، تەمەنت ١٨ یان زیاتر بوو؟ کەواتە ئەم خزمەتگوزارییە گونجاوە:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>کاتێک گیرا، تەمەنی منداڵەکەتان ١٨ یان زیاتر بوو؟ کەواتە ئەم خزمەتگوزارییە گونجاوە:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>کاتێک گیرا، تەمەنی ئەو کەسە ١٨ یان زیاتر بوو؟ کەواتە ئەم خزمەتگوزارییە گونجاوە:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>بە هەمان شێوە کار دەکات: وێنەکە لەسەر ئامێرەکەت دەمێنێتەوە. پارەی تێناچێت.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>هەموو ئەوانە هەڵبژێرە کە دەگونجێن. دواتر هەنگاوەکان لێرە دەردەکەون.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>باشترە نەکرێت</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>کەسێک بۆ قسەکردن</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>لیستێکی هێڵەکانی یارمەتی دەکاتەوە.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>ئەوەی لێرە هەڵیدەبژێریت لە هیچ شوێنێک هەڵناگیرێت و بۆ کەس نانێردرێت.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>چی ئێستا یارمەتی دەدات</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>یەکێک لەمانە دەگونجێت؟</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>کەسێک هەڕەشەی لێ دەکات، یان پارە یان وێنەی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>کەسێک هەڕەشەم لێ دەکات، یان پارە یان وێنەی زیاتری دەوێت</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>ئێستا لە ئینتەرنێتە</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>دەزانرێت لای کێیە</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>دەزانم لای کێیە</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>تەمەنی کەمترە لە ١٣ ساڵ</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>تەمەنم کەمترە لە ١٣ ساڵ</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>ساختەیە، یان بە AI دروست کراوە</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>فایلەکە لای هیچ کەسێکمان نییە</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>فایلەکە لای من نییە</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>هەنگاوەکانی ئەوە پیشان دەدات یان دەیانشارێتەوە.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>پارە مەدە.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>وێنەی تر مەنێرە.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>پەیامەکان مەسڕەوە.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>پۆستی مەکە و مەینێرە بۆ کەس، تەنانەت بۆ ئاگادارکردنەوەی کەسانی تریش.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>سەرچاوە: {name}. لاپەڕەکە بەرواری نییە.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>سەرچاوە: {name}، {day}. زیاتر لە ساڵێک بەسەر ئەوەدا تێپەڕیوە.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>سەرچاوە: {name}، {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>پارە مەدە، و هیچی تر مەنێرە. ئیتر وەڵام مەدەرەوە، بەڵام پەیامەکان هەڵبگرە. هەر ئەمڕۆ بە کەسێک بڵێ.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>ئەم هەنگاوانە لەگەڵ گەورەیەک بنێ کە متمانەت پێیەتی.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>بە گەورەیەک کە متمانەت پێیەتی بڵێ لای کێیە. دەتوانێت یارمەتی بدات بۆ وەستاندنی.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>پارە مەدەن، و مەهێڵن کەس هیچی تر بنێرێت. هەموو وەڵامێک بوەستێنن، بەڵام پەیامەکان هەڵبگرن. هێڵەکانی یارمەتی دەزانن چی بکرێت.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>ئەم هەنگاوانە پێکەوە بنێن، بەو خێراییەی بۆ منداڵەکە گونجاوە.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>داوا لە کەس مەکە دووبارە بینێرێت، و دایمەبەزێنە. CyberTipline بەبێ فایلەکەش دەتوانێت یارمەتی بدات:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>باسی پۆستەکە بۆ CyberTipline بکە. ئەوان کار لەسەر ئەو پۆستە دەکەن:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>لە بەریتانیا، Report Remove وێنەی کەسانی خوار ١٨ ساڵ لە ماڵپەڕەکانیش لادەبات. لێرەوە دەست پێ دەکات:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>داوا لە خودی ئەپ یان ماڵپەڕەکە بکە لایببات. لە ئەمریکا ٤٨ کاتژمێری هەیە. ئەگەر لاینەبرد، لێرە سکاڵا بکە:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>بینووسن لای کێیە. هێڵێکی یارمەتی دەتوانێت لەگەڵتاندا پێیدا بچێتەوە.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>وێنەی ساختە یان بە AI دروستکراویش دەژمێردرێت. بە هەمان شێوە مۆری دیجیتاڵییان بۆ دروست بکە.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>لە وێنە یان ڤیدیۆکەدا تەمەنت چەندە؟</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>لە وێنە یان ڤیدیۆکەدا تەمەنی منداڵەکەتان چەندە؟</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>لە وێنە یان ڤیدیۆکەدا تەمەنی هەرزەکارەکە چەندە؟</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>گرنگ تەمەنی کاتی گرتنەکەیە، نەک تەمەنی ئەمڕۆ.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>کەمتر لە ١٨</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>١٨ یان زیاتر</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>بۆ تۆ.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>بۆ منداڵەکەتان.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>بۆ هەرزەکارێک کە پشتیوانی دەکەن.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>لە وێنە یان ڤیدیۆکەدا کەمتر لە ١٨ ساڵ.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>بڵاو کراوەتەوە.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>بڵاو نەکراوەتەوە.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>نازانیت بڵاو کراوەتەوە یان نا.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>دەتوانیت ئەمە دیاری بکەیت و کۆپی بکەیت.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>ژمارەی کەیس</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کۆپی</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>ژمارە و PIN کۆپی دەکات. دوای یەک خولەک لادەبرێن.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>پاشەکەوت وەک PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>کارتەکە وەک لاپەڕەیەک بۆ چاپ پاشەکەوت دەکات.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>پاشەکەوت وەک وێنە</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>کارتەکە وەک وێنە پاشەکەوت دەکات.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>دواتر چی ڕوو دەدات</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>لاپەڕەی وێبگەڕ</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>کەسێک بۆ قسەکردن</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>لیستێکی هێڵەکانی یارمەتی دەکاتەوە.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>چی تر یارمەتی دەدات</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>هەنگاوەکان بۆ هەڕەشە، بۆ پۆستی ئینتەرنێت، و زیاتر.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>زیادکردنی فایل بۆ ئەم کەیسە</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>ڕاپۆرتێکی تر بە هەمان ژمارە و PIN دروست دەکات. سەرەتا دەپرسێت.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>ژمارە و PINت هەڵگرت؟ تەنها کاتێک دووبارە پیشان دەدرێن کە فایلە نوێیەکان تەواو بن.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>بەڵێ، فایل زیاد بکە</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>دەگەڕێتەوە بۆ لیستی فایلەکان.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>ژمارە و PINت هەڵگرت؟ کە پەنجەرەکە داخرا، کەس ناتوانێت دووبارە پیشانیان بدات.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>بەڵێ، دایبخە</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>پەنجەرەکە دادەخات.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هێشتا نا</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>کۆتایی</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>کەسێک بۆ قسەکردن: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>کۆپی کرا. دوای یەک خولەک، یان کە ئەم پەنجەرەیە داخرا، لە بیرگەی کۆپی لادەبرێت.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. بۆ {service} لە {day} دروست کراوە.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ڕاهێنان. ئەم کارتە بە کەس ناگات.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>کارتی کەیس</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>ئەوەی بۆ ڕۆژێکی تر هەڵتگرتبوو هێشتا لێرەیە، قفڵکراو. بۆ سڕینەوەی، لە لاپەڕەی یەکەم «گەڕانەوە بۆ ڕاپۆرتی پاشەکەوتکراو» هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>چاپکەرەکانی ئەم کۆمپیوتەرە پیشان دەدات.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>ژمارەی کەیس: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>درایە چاپکەرەکە. تکایە لاپەڕەکە لەگەڵ خۆت ببە.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>نەتوانرا چاپ بکرێت. لە جیاتی ئەوە دەتوانیت وەک PDF پاشەکەوتی بکەیت.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>پاشەکەوت کرا. هەر کەسێک ئەم فایلەی هەبێت دەتوانێت ڕاپۆرتەکە ببینێت و بیکێشێتەوە.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>«دەرچوونی خێرا» ماڵپەڕێکی تر دەکاتەوە. ئەوەی لەوێوە بگەڕێتەوە ئەم لاپەڕەیە دەبینێت، بەڵام بێ ژمارە، PIN یان وەڵام.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>مێژووی وێبگەڕەکە پیشانی دەدات کە ئەم لاپەڕەیە کراوەتەوە. تۆڕەکەش دەتوانێت بیبینێت. ئەوەی ئەم ئامێرە بەڕێوە دەبات، یان پاڵێوەری قوتابخانە، لەوانەیە ئەوەش ببینێت کە دەینووسیت، و وەڵامەکە.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>باشترە پەنجەرەی تایبەت بەکاربهێنیت، و لە کۆتاییدا دایبخەیت.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>بینین یان کێشانەوەی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>ژمارەی کەیس و PIN لە کارتی کەیسەکەوە بنووسە.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>ژمارەی کەیس</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>چوار کۆمەڵە، هەر یەکە چوار نیشانە.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>شەش ژمارە.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>بینینی دۆخ</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>دەپرسێت</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>لە خزمەتگوزارییەکە دەپرسرێت.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>زیادکردنی فایل بۆی</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>ڕاپۆرتێکی تر بە هەمان ژمارە و PIN دروست دەکات. هێشتا هیچ نانێردرێت.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>کێشانەوەی</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>پێش هەر کارێک جارێکی تر دەپرسێت.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>کێ بەدوای کۆپیدا دەگەڕێت</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>لاپەڕەیەکی لیست دەکاتەوە، و دەگەڕێتەوە ئێرە.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>پشکنینی کۆپییەکی دۆزراوە</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>لاپەڕەیەک بۆ بەراوردکردنی دوو فایل لێرە دەکاتەوە. هیچ نانێردرێت.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>بەڵێ، بیکێشەوە</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>خزمەتگوزارییەکە ئیتر ئەم مۆرە دیجیتاڵییانە بەکار ناهێنێت.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>بۆ هەمیشە بکێشرێتەوە؟ بە خزمەتگوزارییەکان دەوترێت ئیتر نەگەڕێن. ڕاپۆرتێک کە کێشرایەوە دووبارە بەکار نایەت؛ دەبێت یەکێکی نوێ دروست بکەیت.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>خزمەتگوزارییەکە ئەم ڕاپۆرتەی کێشایەوە، و بە خزمەتگوزارییەکان دەوترێت ئیتر نەگەڕێن. تۆ هیچ هەڵەیەکت نەکردووە. دەتوانیت ڕاپۆرتێکی نوێ دروست بکەیت.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>ڕاپۆرتەکە گەیشتووە. چاوەڕێی پشکنینە، و پێویست ناکات هیچ بکەیت.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>هۆکار: زیاتری تێدایە لە زۆربەی ڕاپۆرتەکان.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>هۆکار: بەو شێوەیە دروست نەکراوە کە ئەم بەرنامەیە ڕاپۆرت دروست دەکات.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>هۆکار: وێنەی بەناوبانگ یان گشتی تێدایە.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>هۆکار: ئەم خزمەتگوزارییە بۆ ئەوە نییە کە تێیدایە.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>هۆکار: خزمەتگوزارییەکە هەر ڕاپۆرتێک تەنیا بۆ ماوەیەکی دیاریکراو هەڵدەگرێت.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>هۆکار: ئەمە لەو کەسانە داوا کرا کە خزمەتگوزارییەکە بەڕێوە دەبەن.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>ڕاپۆرتەکە گەیشتووە. ئامادە دەکرێت.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>ڕاپۆرتەکە چالاکە. خزمەتگوزارییەکان دەتوانن بەدوای کۆپیدا بگەڕێن.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>ڕاپۆرتەکە کێشرایەوە. بە خزمەتگوزارییەکان دەوترێت ئیتر نەگەڕێن.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>لە {day} گەیشت. وێنە و ڤیدیۆ تێیدا: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>کێشرایەوە.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>لاوە نران، چونکە لە وێنەیەکی بەناوبانگ یان بەتاڵیش دەچن: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>مۆرە دیجیتاڵییەکان ئامادەن بۆ ئەوەی خزمەتگوزارییەکان وەریان بگرن.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>دواتر، مۆرە دیجیتاڵییەکان ئامادە دەکرێن بۆ ئەوەی خزمەتگوزارییەکان وەریان بگرن.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>ئەو خزمەتگوزارییانەی مۆرە دیجیتاڵییەکانیان وەرگرتووە: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>هێشتا هیچ خزمەتگوزارییەک وەری نەگرتوون. لە ڕۆژانی یەکەمدا ئەمە ئاساییە.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>ئەو خزمەتگوزارییانەی کۆپییان دۆزییەوە و ڕێیان لێ گرت: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>هێشتا هیچ نەدۆزراوەتەوە. ئەمە ئاساییە، و خزمەتگوزارییەکان بەردەوام دەگەڕێن.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>پشکنین پێش ناردن</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>تەنها ئەمانە دەتوانن لەم کۆمپیوتەرە بچنە دەرەوە. وێنە و ڤیدیۆکان لێرە دەمێننەوە.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>ئامادە دەبێت</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>ڕاپۆرتەکە دروست دەکرێت.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>بۆ ناردن یان پاشەکەوتکردن پێویستە. هێشتا هیچ نانێردرێت.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>پاشەکەوت بۆ دواتر</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>لاپەڕەیەک بۆ پاشەکەوتکردنی ڕاپۆرتەکە دەکاتەوە. هیچ نانێردرێت.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>گۆڕین</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>دەگەڕێتەوە بۆ گۆڕینی ئەمە، و پاشان دووبارە دێتەوە ئێرە.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>وەڵامەکانت</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>چی دەڕوات</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>چی تێیدا نییە</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>بەردەوامبوون لە پاشماوە</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>دەگەڕێتەوە بۆ فایلەکان و ئەوەی وەستابوو بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>ڕێگەیەک بۆ پەیوەندی</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>کێ وەری دەگرێت</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>کەیس</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>پیشاندانی بایتە ڕاستەکان</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>ئەوەی لەناو ڕاپۆرتە قفڵکراوەکەدایە پیت بە پیت پیشان دەدات.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>بایتە ڕاستەکان</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>ئەوەی لەناو ڕاپۆرتە قفڵکراوەکەدایە.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>وەستاو: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>ناخوێنرێنەوە: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>نییە. کەس بۆت نانووسێت.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}، لە {host}. تەنها ئەم خزمەتگوزارییە دەتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>ئەمە ئەو خزمەتگوزارییە نییە کە ئەم بەرنامەیەی بۆ دامەزراوە. ئەوە {name}ە، لە {host}. ئەگەر چاوەڕێی ئەمەت نەدەکرد، مەینێرە: لە کەسێک بپرسە کە متمانەت پێیەتی.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>جاری پێشوو ئەم خزمەتگوزارییە لە شوێنێکی تر بوو: {host}. ئەگەر چاوەڕێی ئەمەت نەدەکرد، مەینێرە: لە کەسێک بپرسە کە متمانەت پێیەتی.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>کلیلی ئەم خزمەتگوزارییە هی جاری پێشوو نییە: ڕەنگە کەسێکی تر بتوانێت ئەوەی دەینێریت بیکاتەوە. ئەگەر چاوەڕێی ئەمەت نەدەکرد، مەینێرە: لە کەسێک بپرسە کە متمانەت پێیەتی.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>مۆری دیجیتاڵیی وێنەکان: {pictures}، هی ڤیدیۆکان: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>قەبارە، دوای قفڵکردن: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>بەڵێ، دەکرێت ئەم مۆرە دیجیتاڵییانە بنێردرێن</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>کێ بەدوای کۆپیدا دەگەڕێت</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>لاپەڕەیەکی لیست دەکاتەوە، و دەگەڕێتەوە ئێرە.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>بیکە بە کەیسێکی جیا</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>ژمارە و PINی نوێ وەردەگرێت.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ئێستا بینێرە</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>شاردنەوەی بایتەکان</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>دەچێتە کەیسەکەت {number}، و بۆی زیاد دەبێت.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>ئەو خزمەتگوزارییانەی بەشدارن بەدوای کۆپیدا دەگەڕێن و بڕیار دەدەن چی لاببەن. لە چاتی قفڵکراودا، وەک نامەبەرە کۆدکراوەکان، یان لە خزمەتگوزارییە بەشدارنەبووەکاندا کەس ناگەڕێت.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>سەرەوە</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>دەچێتە ئەو فۆڵدەرەی ئەمەی تێدایە.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>نوێترین سەرەتا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بەپێی ناو</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>گەورەترین سەرەتا</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>فایلەکان ڕیز دەکات.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>فایل و فۆڵدەرەکان</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>بۆ دۆزینەوە بنووسە. Backspace دەچێتە سەرەوە.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>دیاریکردنی هەموو</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>هەموو فایلێکی لیستەکە دیاری دەکات.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>دیاری نەکردنی هیچ</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>دیاریکردنی هەموو فایلەکان لادەبات.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>بۆ دیاریکردنی چەند دانەیەک، Ctrl بگرە و کرتە بکە. هیچ نانێردرێت.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ناوی فایل</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>ناوێک بدۆزەوە، یان بنووسە لە کوێیە</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>بەم ناوە پاشەکەوت دەکرێت.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>ئەو ناوانەی دەگونجێن پیشان دەدات.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>کردنەوەی فۆڵدەر</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>لێرە پاشەکەوتی بکە</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>هەڵبژاردن</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>تەنها ئەو فایلانە دیاری بکە کە ئەمە پیشان دەدەن. کرتەیەک فایلێک دیاری دەکات، کرتەیەکی تر دیاریکردنەکە لادەبات.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>بینینی ناو ئەم فۆڵدەرە</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>وەرگرتنی دیاریکراوەکان</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ڤیدیۆکان</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>داگیراوەکان</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>ڕوومێز</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>بەڵگەنامەکان</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>فۆڵدەرەکەم</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>ئەوەی لەوێیە پیشانی دەدات.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لێرە هیچ نییە.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>نا، با بمێنێت</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>هیچ ناگۆڕێت.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>ڕێگەیەک بۆ پەیوەندی؟</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>دەتوانیت ئەمە بە بەتاڵی بهێڵیتەوە. هەندێک کەس دەیانەوێت ئەگەر پرسیارێک هەبوو لێیان بپرسرێت.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>ئیمەیڵ (پێویست نییە)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>بۆ بەردەوامبوون بەبێ ئەوە، بە بەتاڵی بیهێڵەوە.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>ئایا کەسێکی تر دەتوانێت ئیمەیڵەکەت بخوێنێتەوە؟ کەواتە باشترە بە بەتاڵی بیهێڵیتەوە.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>پشکنینی کۆپییەکی دۆزراوە</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>ئایا خزمەتگوزارییەکان دەیدۆزنەوە؟ هەردوو فایلەکە لێرە بەراورد دەکرێن. هیچ نانێردرێت.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>تکایە بۆ ئەمە کۆپییەک لە ئینتەرنێتەوە پاشەکەوت مەکە. یەکێک بەکار بهێنە کە پێشتر لێرەیە.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>ئەو وێنە یان ڤیدیۆیەی ڕاپۆرتەکەی لێ دروست کرا.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>هەڵبژاردنی ئەوەی ڕاپۆرتت کرد</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>هەڵبژاردنی کۆپییەکە</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>بەراورد دەکات</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>هەڵبژاردنی یەکێکی تری ڕاپۆرتکراو</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>مۆرە دیجیتاڵییەکان دروست دەکرێن.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>دەستەواژەی نهێنی</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>ئەوەی بۆ ئەم ڕاپۆرتە هەڵتبژارد.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>ئەوەی ڕاپۆرتت کرد ئیتر نەماوە؟ ئەو مۆرە دیجیتاڵییانەی هەڵتگرتوون بەسن.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>بەکارهێنانی ئەوەی هەڵتگرت</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>ئەو مۆرە دیجیتاڵییانەی هەڵتگرتوون: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>هەڵبژێردراو: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>ڕێک هەمان فایلە. خزمەتگوزارییە بەشدارەکان دەتوانن بیدۆزنەوە.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>دەگونجێت. خزمەتگوزارییە بەشدارەکان دەتوانن ئەم کۆپییە بدۆزنەوە.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>ناگونجێت. هی تۆیە؟ کەواتە ئەم کۆپییەش بخەرە ڕاپۆرتێکەوە.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>ئەوەندە سادە یان تاریکە کە نازانرێت. هی تۆیە؟ کەواتە ئەم کۆپییەش بخەرە ڕاپۆرتێکەوە.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>ئەم فایلە بەراورد ناکرێت.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>ئێستا بینێرە</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>پاشەکەوت بۆ دواتر</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>پاشەکەوتکردن لە فایلێکدا</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>لێرە یان لەسەر فلاشێک. تەنها خزمەتگوزارییەکە دەتوانێت ئەو فایلە بکاتەوە.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>با لەم کۆمپیوتەرە چاوەڕێ بکات</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>لە لاپەڕەی یەکەم دووبارە دەیدۆزیتەوە. کەسانی تر کە ئەم کۆمپیوتەرە بەکار دەهێنن دەتوانن بیبینن یان بیسڕنەوە.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>کار دەکات</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>ڕاپۆرتەکە دەنێردرێت یان پاشەکەوت دەکرێت.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>ئیتر چاوەڕێ مەکە</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>ڕاپۆرتەکە لێرە چاوەڕێ دەکات. دەتوانیت دووبارە بینێریت.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>بەرەو کارتی کەیس</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>ڕاپۆرتەکە چاوەڕێ دەکات تا دەینێریت.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>سڕینەوەی لێرە</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>پێش هەر کارێک جارێکی تر دەپرسێت.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>ئەم ڕاپۆرتە بۆ هەمیشە لەم کۆمپیوتەرە بسڕێتەوە؟ نەنێردراوە.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>بەڵێ، بیسڕەوە</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>لەم کۆمپیوتەرە لای دەبات.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>دەنێردرێت</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>ڕاپۆرتە قفڵکراوەکە دەچێت بۆ {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>هێشتا نەنێردراوە</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>ئێستا هیچ نانێردرێت. دەتوانیت ڕۆژێکی تر، یان لە کۆمپیوتەرێکی ترەوە بینێریت.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>ڕاپۆرتەکەت پارێزراوە: ئێستا لەسەر ئەم کۆمپیوتەرە چاوەڕێ دەکات، قفڵکراو. لە لاپەڕەی یەکەم دووبارە دەیدۆزیتەوە.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>نەڕۆیشت. هەوڵی داهاتوو دوای {seconds} چرکە.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>پاشەکەوتکردنی ڕاپۆرت</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>کار دەکات</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>ڕاپۆرتەکە دەکرێتەوە.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>هێشتا تەواو نەکراو</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>دەستەواژەی نهێنی</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>ئەوەی بۆ ئەم ڕاپۆرتە هەڵتبژارد.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>بەردەوام بە لێی</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>ڕاپۆرتە تەواونەکراوەکە دەکاتەوە.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>پێش هەر کارێک جارێکی تر دەپرسێت.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>ئەم ڕاپۆرتە تەواونەکراوە بۆ هەمیشە بسڕێتەوە؟</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>بەڵێ، بیسڕەوە</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>لەم کۆمپیوتەرە لای دەبات.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>ڕاپۆرتی تەواونەکراو {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>بچیت بۆ کوێ</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>لێرە هیچ هەڵنەگیرا، و هیچ نەنێردرا.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>ناونیشانەکان تا {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>کەسێک بۆ قسەکردن</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>لیستێکی هێڵەکانی یارمەتی دەکاتەوە.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>چی تر یارمەتی دەدات</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>هەنگاوەکان بۆ هەڕەشە، بۆ پۆستی ئینتەرنێت، و زیاتر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>پەنجەرەکە دادەخات.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>کۆپیکردنی ناونیشان</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>شاردنەوەی وردەکاری</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>وردەکاری</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>بەردەوامبوون</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ڕاگرتن</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>ئامادە</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>وەستاو</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>ناخوێنرێنەوە</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>هاوشێوە</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>تەنها ئەم ڕیزانە پیشان دەدات.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>فایلە دیاریکراوەکان لە لیستەکە لادەبات. فایلەکان خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>دوا شتی لابراو دەگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>جارێکی تر فایلە دیاریکراوەکان تاقی دەکاتەوە.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>بەردەوامبوون لە پاشماوە</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>ئەوەی وەستابوو بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>وردەکاریی ڕیزە دیاریکراوەکان پیشان دەدات یان دەشارێتەوە.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>سەیرکردنی</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>فایلە دیاریکراوەکە دەکاتەوە، و سەرەتا دەڵێت چ شوێنەوارێک بەجێ دەهێڵێت.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>پێش فایلی داهاتوو چاوەڕێ دەکات.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>ئەو فایلانە دەوەستێنێت کە تەواو نەبوون. دواتر دەتوانیت بەردەوامیان بکەیت.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>شاردنەوەی ناوەکان</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>لە جیاتی ناو «وێنە ١» پیشان دەدات.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>وێنە و ڤیدیۆکان هەڵبژێرە</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>مۆرە دیجیتاڵییەکانیان لێرە، لەسەر ئەم کۆمپیوتەرە دروست دەکرێن. هیچ نانێردرێت.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>هەڵبژاردنی فایل</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>هەڵبژاردنی فۆڵدەر</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>فایلە نموونەییەکان</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>چەند وێنەیەکی ئاسایی و گرتەیەک بۆ ڕاهێنان زیاد دەکات.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>دەتوانیت ڕایانبکێشیتە ئێرە، یان بە Ctrl و V دایانبنێیت.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>فایلە هەڵبژێردراوەکان</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>هەر ڕیزێک دەڵێت مۆرە دیجیتاڵییەکەی چۆن دەرچوو.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>هەموو فایلەکان</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>چەندی هەموو فایلەکان تەواو بووە.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>ڕۆژێکی تر بەردەوام بە</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>لاپەڕەیەک دەکاتەوە بۆ هەڵگرتنی ئەوەی تەواو بووە بە دەستەواژەی نهێنی.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>کەمتر لە خولەکێک ماوە.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>نزیکەی {minutes} خولەک ماوە.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>هەموو فایلەکانی ناو فۆڵدەرێک پیشان دەدات، و تۆ ئەوە دیاری دەکەیت کە شوێنی لێرەیە.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>ئەو بەرنامەیەی پیشانی دەدات ڕەنگە بیری بمێنێت، بۆ نموونە لە لیستی دوا شتە کراوەکاندا. ئەو شوێنەوارە لە دەستی ئێمەدا نییە.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>بەڵێ، بیکەرەوە</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>فایلەکە لەو بەرنامەیەدا دەکاتەوە کە ئەم کۆمپیوتەرە بۆی هەیەتی.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>مەیکەرەوە</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>تەنها ئەو فایلانەی ئەمە پیشان دەدەن شوێنیان لێرەیە. ئەوانی تر دیاری بکە و لایان ببە.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>ئامادە: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>ماوە: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>وەستاو: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>ناخوێنرێنەوە: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>هاوشێوە: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>فایلی تێدا نییە. خودی فایلەکە کۆپی بکە یان ڕایبکێشە، وەک لە فۆڵدەرەکەدایە.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>ئەوە دیاری بکە کە شوێنی لێرەیە</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>فۆڵدەر</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>دەرچوونی خێرا</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>هەموو شتێک بە جارێک دادەخات. سێ جار داگرتنی Shift هەمان شت دەکات.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>دەچێتە لاپەڕەی پێشوو. وەڵامەکانت دەمێننەوە.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>دواتر</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>کاری سەرەکیی ئەم لاپەڕەیە.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>ئەوەی داتناوە پاشەکەوت نەکراوە. ئەگەر پەنجەرەکە دابخەیت، نامێنێت.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>دایبخە</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>پەنجەرەکە دادەخات. ئەوەی پاشەکەوت نەکراوە نامێنێت.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>لێرە بمێنەوە</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>ڕەنگە شتێک لەم تۆڕەدا، وەک فلتەری قوتابخانە، بینیبێتی کە خزمەتگوزارییەکە بەکار هاتووە. ئەوەی نێردرا بە قفڵکراوی مایەوە.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>ڕەنگە شتێک لەم تۆڕەدا، وەک فلتەری قوتابخانە، بینیبێتی کە ڕاپۆرتێک نێردراوە، و ژمارەی کەیسەکەشی. خودی ڕاپۆرتەکە بە قفڵکراوی مایەوە.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>دوو لاپەڕە بۆ چاپکردن پاشەکەوت دەکات.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>ڕێنمایی بۆ دایک و باوک</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>ڕێنمایی بۆ ڕاوێژکاران</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>ڕێنماییەکە پاشەکەوت کرا.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>ڕێنماییەک بۆ دایک و باوک</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>ڕێنماییەک بۆ ڕاوێژکاران</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>لە هەر پێنج گەنجێک یەکێکیان بە کەسی نەگوت (Thorn، ٢٠٢٢)، هەندێکیان لە ترسی کێشە لە ماڵەوە. سەرەتا گوێ بگرن. دواتر هەنگاوەکان پێکەوە بنێن.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>کەسێک بۆ قسەکردن</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>گوێ دەگرن و حوکم نادەن. پێویست ناکات ناوت بڵێیت.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>هێڵەکانی یارمەتیی ئەم وڵاتە پیشان دەدات.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>تا {day}. ژمارە و کاتەکان ڕەنگە بگۆڕێن؛ لە ماڵپەڕەکانیاندا هەن.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>لە کام وڵاتیت؟</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>بۆ دایک و باوک و گەورەکان</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>بۆ منداڵ و هەرزەکاران</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>بۆ هەمووان</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>بە چاتیش، لە ماڵپەڕەکە.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>دەتوانیت ئەمە دیاری بکەیت و کۆپی بکەیت.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>شەو و ڕۆژ.</translation>
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
        <translation>تێبینییەکان هەڵبگرە</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>تێبینی و نامەکان لەسەر ئەم کۆمپیوتەرە بە قفڵکراوی هەڵدەگیرێن. هیچیان نانێردرێت.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>هەڵگیران. لە لاپەڕەی یەکەم «گەڕانەوە بۆ ڕاپۆرتی پاشەکەوتکراو» هەڵبژێرە، پاشان تێبینییەکان.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>ڕۆژێکی تر بەردەوام بە</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>وەڵامەکانت و مۆرە دیجیتاڵییە تەواوبووەکان لێرە بە قفڵکراوی هەڵدەگیرێن. وێنەکان نا.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>دەستەواژەیەکی نهێنی هەڵبژێرە کە لە بیرت بمێنێت. ئەگەر لەبیرت چوو، کەس ناتوانێت دووبارە ئەمە بکاتەوە، و دەبێت لە سەرەتاوە دەست پێ بکەیت.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>دەستەواژەی نهێنی</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>لانیکەم هەشت نیشانە. چەند وشەیەک باشە.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>هەمان شت جارێکی تر</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>بۆ ئەوەی هەڵەیەکی نووسین لێت قفڵ نەکات.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>هەڵیبگرە</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>کار دەکات</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>ڕاپۆرتەکە قفڵ دەکرێت.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>لانیکەم هەشت نیشانەی دەوێت.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>ئەم دووانە هێشتا وەک یەک نین.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>هەڵگیرا. بۆ بەردەوامبوون، لە لاپەڕەی یەکەم «گەڕانەوە بۆ ڕاپۆرتی پاشەکەوتکراو» هەڵبژێرە.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>داوا لە ئەپ یان ماڵپەڕ بکە لایبەرێت</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>بەپێی یاسایەکی ئەمریکا ٤٨ کاتژمێریان هەیە. لێرە نامەکە دەنووسیت. خۆت دەینێریت.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>نامەکە پێویستی بە ناوە. بۆیە لە ڕاپۆرتەکەت جیایە، و لێرەوە هیچی نانێردرێت. تەنیا ئەگەر داوا بکەیت هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>لە نامەکەدایە، و لە هیچ شوێنێکی تر نییە.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>ئەپ یان ماڵپەڕ</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ئەوە چییە؟</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>لە کوێیە؟</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>کێ نامەکە واژۆ دەکات؟</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>ناوی ئەوەی واژۆ دەکات</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>ئیمەیڵ یان ژمارەی تەلەفۆن</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>نیشانەی کۆتایی</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>هی تر</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>ناوەکەی</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>وێنەیەک</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>ڤیدیۆیەک</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>وێنە و ڤیدیۆ</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>ناونیشانەکەی کۆپی بکە. نییەتی؟ کەواتە ناوی بەکارهێنەر بنووسە، و لە کوێی ئەپەکەدایە.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>ئەو کەسەی تێیدا دیارە</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>دایک، باوک یان سەرپەرشتیار</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>کەسێک کە ئەو کەسە داوای لێ کردووە</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>بە نیازپاکی دەڵێم: ئەو کەسەی تێیدا دیارە ڕازی نەبووە لەوێ پیشان بدرێت.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>نامەکە بنووسە</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>هێشتا ماوە: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>تا بەرنامەکە دادەخەیت دەمێنێتەوە. هیچ هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>هەموو دەقەکان بەم زمانە پیشان دەدات.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>هێشتا کەسێک کە بەم زمانە گەورە بووبێت ئەم دەقانەی نەپشکنیوە.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>نامەکە ئامادەیە</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>بە ئینگلیزییە، بۆ کۆمپانیایەک لە ئەمریکا. خۆت بینێرە، و هیچ وێنەیەکی لەگەڵ مەنێرە.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>لێرە بە قفڵکراوی هەڵیبگرە</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>لەگەڵ تێبینییەکانت، بە دەستەواژەی نهێنی هەڵیدەگرێت.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>٤٨ کاتژمێرەکە لەو کاتەوە دەژمێردرێت.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ڕۆژ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>کات</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>٤٨ کاتژمێرەکە بژمێرە</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>کەی ناردت؟</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>هێشتا لەوێیە</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>سکاڵایەک بۆ ئەو نووسینگەیەی ئەمریکا دەنووسێت کە چاودێری ئەم یاسایە دەکات.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>لە کوێ سکاڵا بکەیت</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>ئەمە سکاڵاکەیە. خۆت لەم لاپەڕەیە بینێرە:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>لە یارمەتی {platform} بەدوای TAKE IT DOWN Act بگەڕێ. فۆڕمێک یان ئیمەیڵێک لەوێ هەیە.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>ناوی فۆڕمەکە: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>نامەکە بۆ ئەوێ بنێرە. پاشان بگەڕێوە ئێرە، و بڵێ کەی ناردت.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>٤٨ کاتژمێرەکە لە {end} تەواو دەبێت. کاتژمێری ماوە: {hours}. ئەو کاتە هێشتا لەوێیە؟ سکاڵاکە لێرە ئامادەیە.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>٤٨ کاتژمێرەکە لە {end} تەواو بوو. نەما؟</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>نێردرا</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>لەسەر ئەم کۆمپیوتەرە چاوەڕێ دەکات</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>پاشەکەوت کرا</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>فایلە نوێیەکان سەر بەو کەیسەن کە هەتە. ژمارە و PINەکەی وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>ئەمە کارتی کەیسەکەیە. تکایە بیدەنە هەرزەکارەکە.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>ئەمە کارتی کەیسەکەتە. ژمارە و PIN هەڵبگرە: کەس ناتوانێت بۆت بدۆزێتەوە.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>ئێستا لە ئینتەرنێتە؟ بە CyberTipline یش بڵێ: {place}. ئەوان کار لەسەر ئەو پۆستە دەکەن.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>بەم ژمارە و PINە دەتوانیت بزانیت چی بووە، فایل زیاد بکەیت، یان بیکێشیتەوە: بەرنامەکە بکەرەوە و «بینین یان کێشانەوەی ڕاپۆرت» هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>ژمارە و PIN هەر کە ڕاپۆرتەکە نێردرا کار دەکەن: بەرنامەکە بکەرەوە و «گەڕانەوە بۆ ڕاپۆرتی پاشەکەوتکراو» هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>بەبێ بەرنامەکە، دەتوانیت لە وێبگەڕێکدا بارودۆخەکە ببینیت یان بیکێشیتەوە:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>ئەم بەرنامەیە دووبارە بکەرەوە، «گەڕانەوە بۆ ڕاپۆرتی پاشەکەوتکراو» هەڵبژێرە، و بینێرە.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>ئەم بەرنامەیە لێرە یان لە کۆمپیوتەرێکی تر بکەرەوە، «گەڕانەوە بۆ ڕاپۆرتی پاشەکەوتکراو» هەڵبژێرە، و فایلەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>ڕاپۆرتەکە چاوەڕێ دەکات، قفڵکراو. هیچ نانێردرێت تا تۆ نەینێریت.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>خزمەتگوزارییە بەشدارەکان ئێستا مۆرە دیجیتاڵییەکان وەردەگرن و بەدوای کۆپیدا دەگەڕێن. ڕەنگە چەند ڕۆژێکی پێ بچێت. ئەوان بڕیار دەدەن چی لاببەن.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>دوای چەند ڕۆژێک ببینە چی بووە: «بینین یان کێشانەوەی ڕاپۆرت»، لە لاپەڕەی یەکەم. ئەگەر تا ئەو کاتە هیچ نەدۆزرابووەوە، ئەوە ئاساییە.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>تکایە وێنەکە پۆست مەکە و مەینێرە بۆ کەس، تەنانەت بۆ ئاگادارکردنەوەی کەسانی تریش.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>تکایە وێنەکە بۆ کەس مەنێرن، تەنانەت بۆ ئاگادارکردنەوەی کەسانی تریش.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>تکایە دووبارە وێنەکە پۆست مەکە: ڕەنگە ڕێی لێ بگیرێت، و هەژمارەکەشت لەگەڵی.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>کەسێک هەڕەشە لە هەرزەکارەکە دەکات؟ پارە مەدەن. پەیامەکان هەڵبگرن، و ئیتر وەڵام مەدەنەوە.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>کەسێک هەڕەشەت لێ دەکات؟ پارە مەدە. پەیامەکان هەڵبگرە، و ئیتر وەڵام مەدەرەوە.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>هێشتا دەتوانیت یارمەتی وەربگریت</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>بەبێ وێنەکە مۆری دیجیتاڵی نییە. لە جیاتی ئەوە بە CyberTipline بڵێ:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>دەزانیت لە کوێ پۆست کراوە؟ فۆرمی ڕاپۆرتی ئەو ئەپ یان ماڵپەڕەش بەکار بهێنە.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>یارمەتیی تر هەیە</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>ئەم خزمەتگوزارییە بۆ وێنەی ڕووت یان سێکسییە. کەسێک هەڕەشەت لێ دەکات یان ئازارت دەدات؟ بڕۆ ئێرە:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>بۆ وێنەی تر، فۆرمی ڕاپۆرتی ئەپ یان ماڵپەڕەکە بەکار بهێنە. قسەکردن لەگەڵ گەورەیەک کە متمانەت پێیەتی یارمەتیدەرە.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>تێبینی بۆ دواتر</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>ناوی بەکارهێنەر، ناونیشان، ڕۆژ: یارمەتی ئەو گەورەیە دەدەن کە یارمەتیت دەدات. تەنیا وشە، بێ وێنە.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>لێرە بە قفڵکراوی هەڵیانبگرە</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>لەسەر ئەم کۆمپیوتەرە، بە دەستەواژەی نهێنی هەڵیاندەگرێت.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>ئەوەی بۆ ئەم تێبینییانە هەڵتبژارد.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>تێبینییەکان بکەرەوە</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>ئەوە پیشان دەدات کە بەم دەستەواژە نهێنییە هەڵگیراوە.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>لەسەر ئەم کۆمپیوتەرە تێبینی قفڵکراو هەیە.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>کار لەسەر تێبینییەکان دەکرێت.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ناوی بەکارهێنەر</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>ناونیشانی لاپەڕە یان پۆست</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چی ڕوویدا</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>لە تێبینییەکانتدایە، و لە هیچ شوێنێکی تر نییە.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>ئەم تێبینییە زیاد بکە</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>ئەو تێبینییانەی لێرە هەڵگیراون بۆ هەمیشە بسڕدرێنەوە؟</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>ئەوەی نووسیت تەنیا لێرەیە. هەڵیبگرە، چاپی بکە یان لە فایلێکدا پاشەکەوتی بکە، ئەگینا لەدەست دەچێت.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>لەسەر ئەم کۆمپیوتەرە بە قفڵکراوی لە {file} هەڵگیراون. لای کەسی تر نین.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>دەریبهێنە</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>ئەم تێبینییە لە لیستەکە دەردەهێنێت.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>نامەکە بکەرەوە</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>نامەکە و ٤٨ کاتژمێرەکەی پیشان دەدات.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>نامە بۆ {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>مۆبایلی ئەندرۆید</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>ئایفۆن</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>هەنگاوەکان بە کێبڵ پیشان دەدات.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>پێویستە بێتە سەر ئەم کۆمپیوتەرە؟ کەواتە بە کێبڵ</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>مۆبایلەکە بە کێبڵەکەی ببەستەوە، قفڵەکەی بکەرەوە، و دەست لە پەیامی USB بدە. «گواستنەوەی فایل» (File transfer) هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>ئایفۆنەکە بە کێبڵەکەی ببەستەوە، قفڵەکەی بکەرەوە، و دەست لە «متمانە» (Trust) بدە.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>مۆبایلەکە لە بەرنامەی فایلەکانی ئەم کۆمپیوتەرەدا بکەرەوە. وێنەکانی لە DCIM دان.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>تەنها ئەم یەک فایلە کۆپی بکە بۆ فۆڵدەرێکی خۆت. با لەسەر مۆبایلەکەش بمێنێتەوە.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>بگەڕێوە ئێرە، «لەسەر ئەم کۆمپیوتەرە» هەڵبژێرە، و مۆری دیجیتاڵی دروست بکە.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>پاشان کۆپییەکە بسڕەوە، و سەبەتەی سڕاوەکان بەتاڵ بکە.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>هەرگیز بە چات، ئیمەیڵ یان کڵاود بۆ خۆتی مەنێرە: کۆپییەک لەوێ دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>ئەو ئامێرە بەکار بهێنە کە لەسەریەتی</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>تکایە مەینێرە و کۆپی مەکە بۆ ئەم کۆمپیوتەرە. لەو ئامێرەدا ئەم لاپەڕەیە بکەرەوە:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>مۆری دیجیتاڵی لەوێ دروست دەکرێت. وێنەکە لەسەر ئەو ئامێرە دەمێنێتەوە.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>کار دەکات</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>کار لەسەر ڕاپۆرتە پاشەکەوتکراوەکان دەکرێت.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>ئەوەی نەنێردراوە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>لەم کۆمپیوتەرە هەڵگیراوە</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>هەوڵی داهاتوو دوای {seconds} چرکە.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>پاشەکەوتی کۆپییەک</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>ئێستا بینێرە</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>بە خزمەتگوزارییەکەوە دەبەسترێت و ئەم ڕاپۆرتە دەنێرێت.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>پاشەکەوتی کۆپییەک</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>ڕاپۆرتە قفڵکراوەکە لە فایلێک یان فلاشێکدا دەنووسێت.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>پێش هەر کارێک جارێکی تر دەپرسێت.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>بۆ هەمیشە لەم کۆمپیوتەرە بسڕێتەوە؟ ئەوەی نێردراوە لای خزمەتگوزارییەکە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>بەڵێ، بیسڕەوە</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>لەم کۆمپیوتەرە لای دەبات.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>لە {day} پاشەکەوت کرا. وێنە و ڤیدیۆ: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>لێرە چاوەڕێ دەکات. هیچی لێ نەنێردراوە.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>ڕەنگە گەیشتبێت. دەتوانیت دووبارە بینێریت: هەرگیز دوو جار ناژمێردرێت.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>گەیشتووە. ژمارە و PINی سەر کارتی کەیسەکە ئێستا کار دەکەن.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>خزمەتگوزارییەکە وەری نەگرت. دەتوانیت ڕاپۆرتەکە دووبارە دروست بکەیتەوە.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>کێشرایەوە.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>بۆ ئەپ یان ماڵپەڕ بنووسە</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>نامەیەک دەنووسێت کە داوای لابردن لە ٤٨ کاتژمێردا دەکات.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>تێبینییەکان</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>کێ، لە کوێ، کەی، چی: بۆ گەورەیەک کە یارمەتی دەدات.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>دەقەکە کۆپی دەکات. کۆپییەکە دوای خولەکێک دەسڕێتەوە.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>وەک لاپەڕەی چاپ پاشەکەوتی دەکات.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>وەک دەق پاشەکەوتی بکە</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>وەک دەقی سادە پاشەکەوتی دەکات.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>پاشەکەوت کرا. هەرکەس ئەم فایلەی هەبێت دەتوانێت بیخوێنێتەوە.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>شاراوە: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>بەستەر بۆ شوێنی تر: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>فایلی سیستەم: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>لەناو فۆڵدەری زۆر زۆردا: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>فۆڵدەر کە ناکرێنەوە: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>لەم لیستەدا نییە: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>ڕاهێنان: هیچ شتێک لێرەوە بە کەس ناگات.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>هیچ چاپکەرێک نەدۆزرایەوە. دەتوانیت وەک PDF پاشەکەوتی بکەیت.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>چاپکەرێک هەڵبژێرە. ڕەنگە لاپەڕەکە ماوەیەک لە ڕیزەکەیدا بمێنێتەوە. لە ژوورێکی ترە؟ کەواتە زوو لاپەڕەکە بهێنە.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>لەوێ یەکسەر چاپی دەکات.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>کۆدی QR بۆ {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>کامێرای مۆبایلی ڕووەو بگرە.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>یەک وەڵام هەڵبژێرە. دوگمەی ژمارەکانیش کار دەکەن.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>قۆناغەکان</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>لە کوێی ڕێگەکەدایت.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>تۆ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایلەکان</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>پشکنین</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ڤیدیۆ</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} خولەک</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>وێنە {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>ڤیدیۆ {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>فایل {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ڕاگیراوە</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>چاوەڕێیە</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>دروستکردنی مۆری دیجیتاڵی: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>وەستاوە</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>وەک {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>مۆری دیجیتاڵیی بەهێز</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>مۆری دیجیتاڵیی لاواز</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>تەنها کۆپیی تەواو وەک یەک</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>ئەمە ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>«بەردەوامبوون لە پاشماوە» بەردەوامی دەکات.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>یەک جار دەژمێردرێت.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>درێژە یان پڕ لە جووڵەیە. ڕەنگە پارچەیەکی کورتی نەدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>ئەو کۆپییانەش دەکرێت بدۆزرێنەوە کە کەمێک گۆڕدراون.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>وێنەی سادە یان تاریک: تەنها کۆپیی تەواو وەک یەک و زۆر نزیک دەکرێت بدۆزرێنەوە.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>تەنها ئەو کۆپییانەی ئەم فایلە دەکرێت بدۆزرێنەوە کە تەواو وەک یەکن.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>مۆرە دیجیتاڵییەکان: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>لە نزیکەی {count} ڕێگە لە سەد ڕێگە کە خەڵک وێنە یان ڤیدیۆیان پێ دەگۆڕن، دەدۆزرێتەوە.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>گەڕانەوە بۆ ڕاپۆرتی پاشەکەوتکراو</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>ئەو ڕاپۆرتانەی لێرە هەڵگیراون لە لیستەکەدان. ڕاپۆرتی سەر فلاش فایلێکە کۆتاییەکەی ‎.tid بێت.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>هەڵبژاردنی فایلێکی تر</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>لاپەڕەیەک بۆ هەڵبژاردنی ڕاپۆرتی پاشەکەوتکراو دەکاتەوە. هیچ نانێردرێت.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>هەڵبژاردنی فایلەکە</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ئێستا بینێرە</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>کار دەکات</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>ڕاپۆرتەکە دەخوێنرێتەوە یان دەنێردرێت.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>ئیتر چاوەڕێ مەکە</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>ڕاپۆرتەکە لە فایلەکەی خۆیدا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>بەردەوام بە لێی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>ناردنی هەموو</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>گەیشتووە. ژمارە و PINی سەر کارتی کەیسەکە ئێستا کار دەکەن.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>نەڕۆیشت. هەوڵی داهاتوو دوای {seconds} چرکە.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>ئەمە ڕاپۆرتێکی پاشەکەوتکراوە، و تەواوە: {size}، قفڵکراو. دەچێت بۆ {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>بۆ ڕاهێنان دروست کراوە.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>کێ بەدوای کۆپیدا دەگەڕێت</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>ئەو ئەپ و ماڵپەڕانەی بەشدارن مۆرە دیجیتاڵییەکان وەردەگرن. دەگەڕێن و بڕیار دەدەن.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>هێنانی لیست</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>لیستەکە دەهێنێت</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>لە خزمەتگوزارییەکە دەپرسرێت.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>هێنانی لیستەکە ئینتەرنێتی دەوێت. هیچ شتێک دەربارەی تۆ یان فایلەکانت نانێردرێت.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>لە چاتی قفڵکراودا، وەک نامەبەرە کۆدکراوەکان، یان لە خزمەتگوزارییە بەشدارنەبووەکاندا کەس ناگەڕێت. هێشتا دەتوانیت بە فۆرمی خۆیان داوایان لێ بکەیت لای ببەن.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>ئێستا ناتوانرێت بگەیت بە لیستەکە. بۆ بەردەوامبوون پێویست نییە. دواتر هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>لیستی {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>هێشتا هیچ ئەپ یان ماڵپەڕێک بەشدار نەبووە.</translation>
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
        <translation>ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>تا بەرنامەکە دادەخەیت دەمێننەوە. هیچ هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>دەقی گەورەتر</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>هەموو دەقەکان گەورەتر دەکات. Ctrl و + یش وا دەکات.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>دەقی بچووکتر</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>هەموو دەقەکان بچووکتر دەکات. Ctrl و - یش وا دەکات.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>شاردنەوەی ناوی فایلەکان</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>لە جیاتی ناو «وێنە ١» پیشان دەدات.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>هەموو ڕاپۆرت و تێبینی و نامەکانی ئەم کۆمپیوتەرە بۆ هەمیشە بسڕدرێنەوە؟ ئەوەی نێردراوە هەر نێردراوە.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>لیستی هەموو زمانەکان دەکاتەوە.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>ڕەنگە کراوە، تاریک و تۆخەکان بەپێی ڕێکخستنەکانی ئەم کۆمپیوتەرەن.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>سڕینەوەی هەموو شت</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>پێش هەر کارێک جارێکی تر دەپرسێت.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>بەڵێ، بیسڕەوە</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>لەم کۆمپیوتەرە لایان دەبات.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>سڕایەوە. ڕەنگە فلاشێک یان پاڵپشتێک هێشتا کۆپییەکی کۆنی قفڵکراوی تێدا بێت.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>قەبارەی دەق: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>ئایا بڵاو کراوەتەوە؟</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>تا ئەوەی ئێوە یان منداڵەکەتان بزانن، بڵاو کراوەتەوە؟</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>تا ئەوەی ئێوە یان ئەو بزانن، بڵاو کراوەتەوە؟</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>بە هەر وەڵامێک دەتوانیت بەردەوام بیت.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>بۆ کەسێک نێردراوە، یان لە ئینتەرنێت پۆست کراوە.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>نازانم</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>ئەگەر لە ئینتەرنێت دۆزیتەوە، بە CyberTipline یش بڵێ: {place}. ئەوان کار لەسەر ئەو پۆستە دەکەن. دەتوانیت دوای ئەمە، یان لە ئامێرێکی ترەوە ئەوە بکەیت.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>ئایا تۆ بە ڕووتی، نیوەڕووتی، یان شتێکی سێکسی پیشان دەدات؟</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>ئایا منداڵەکەتان بە ڕووتی، نیوەڕووتی، یان شتێکی سێکسی پیشان دەدات؟</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>ئایا هەرزەکارەکە بە ڕووتی، نیوەڕووتی، یان شتێکی سێکسی پیشان دەدات؟</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>وێنەی دروستکراویش دەژمێردرێت، بۆ نموونە ئەوەی بە AI کراوە.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>هەر ئێستا بە خزمەتگوزارییەکەوە بەسترایەوە.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>بێ هێڵ. هیچ نەنێردراوە.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>تەنها داوای لیستێک کرا. هیچی تۆ نەنێردراوە.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>تەنها ژمارەی کەیس و PIN نێردران.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>هەوڵی ناردن درا. هێشتا دڵنیا نەکراوەتەوە.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>ڕاپۆرتێکی قفڵکراو نێردرا. فایلەکان لێرە مانەوە.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>دواتر</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>ڕێگرتن لە بڵاوبوونەوەی وێنە یان ڤیدیۆ</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>تۆ تووشی کێشە نەبوویت. هەر کاتێک بتەوێت دەتوانیت بوەستیت.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>ئەمە ڕاهێنانە، لەگەڵ فایلی نموونەیی بۆ تاقیکردنەوە. هیچ ڕاپۆرتێک ناگاتە خزمەتگوزارییەکی ڕاستەقینە. ئەوەی دەینێریت هەفتەیەک لەسەر ئەم کۆمپیوتەرە دەمێنێتەوە، بۆ ئەوەی ببینیت چی دەبێت. لە ڕێکخستنەکاندا دەتوانیت بیسڕیتەوە.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>گەڕانەوە بۆ ڕاپۆرتی پاشەکەوتکراو</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>ناردنی ڕاپۆرتێک کە پێشتر پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>بینین یان کێشانەوەی ڕاپۆرت</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>ژمارەی کەیس و PINت دەوێت.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>سەرەتا ڕاهێنان</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>کۆتاییهێنان بە ڕاهێنان</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>لە ڕاهێناندا هەموو هەنگاوێک کار دەکات، و هیچ ڕاپۆرتێک ناگاتە خزمەتگوزارییەکی ڕاستەقینە.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>قەبارەی دەق، شاردنەوەی ناوەکان، و سڕینەوەی هەموو شت.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>لیستی هەموو زمانەکان دەکاتەوە.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>ئەمە مۆرێکی دیجیتاڵی دروست دەکات: کۆدێک کە لە وێنە یان ڤیدیۆکە دروست دەکرێت. خزمەتگوزارییە بەشدارەکان کۆدەکە وەردەگرن، و بەدوای کۆپیدا دەگەڕێن.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>وێنە یان ڤیدیۆکە لەسەر ئەم کۆمپیوتەرە دەمێنێتەوە. کەس سەیری ناکات.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>نزیکەی پێنج خولەکی پێ دەچێت. ناوت پێویست نییە.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>بۆ ئەوەی خێرا دەربچیت، کرتە لە «دەرچوونی خێرا» بکە، یان لە پێنج چرکەدا سێ جار Shift دابگرە. ئەو کاتە ئەوەی پاشەکەوتت نەکردووە نامێنێت. فایلێک کە پاشەکەوتت کردووە لە شوێنی خۆی دەمێنێتەوە، و ڕەنگە ئەم کۆمپیوتەرە بیری بێت کە بەرنامەکە کاری کردووە.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>دەربارە و تایبەتێتی</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>ئەوەی لێرە دایدەنێیت چی لێ دێت.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>کەسێک بۆ قسەکردن</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>لیستێکی هێڵەکانی یارمەتی دەکاتەوە.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>دەستپێکردن</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>وێنە یان ڤیدیۆکە لە کوێیە؟</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>لەسەر ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>یان لەسەر فلاش یان دیسکێک کە پێوەیەتی.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>لەسەر مۆبایل یان ئامێرێکی تر</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>تکایە کۆپی مەکە بۆ ئێرە.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>ئیتر لام نەماوە</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>یارمەتیی تر هەیە.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>ئەمە بۆ کێیە؟</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>من</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>من لە وێنە یان ڤیدیۆکەدام.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>منداڵەکەم</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>من دایک، باوک یان سەرپەرشتیارم.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>هەرزەکارێک کە پشتیوانی دەکەم</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>من هاوڕێ، مامۆستا یان ڕاوێژکارم.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>چی یارمەتی دەدات: بە منداڵەکەتان بڵێن کە ئەمە هەڵەی ئەو نییە، و پێتان باشە کە دەزانن. تکایە مۆبایلەکە مەپشکنن، وێنەکە بۆ کەس مەنێرن و لەسەری پۆست مەکەن.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>چی یارمەتی دەدات: پێی بڵێن کە ئەمە هەڵەی ئەو نییە، و پێتان باشە کە دەزانن. تکایە داوای لێ مەکەن وێنەکەتان بۆ بنێرێت، و بۆ کەسی مەنێرن.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>تۆ لێرەیت.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>قۆناغێکی ڕێگەکە.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>بەکارهێنان: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>هەڵبژاردەکان</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>زانیارییەکان</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>ئەم یارمەتییە پیشان بدە و بچۆ دەرەوە</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: هەڵە: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>زانیاری %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>هێشتا ئەمانە پێویستن: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>زانیاریی نەناسراو: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>لێرە %(value)r نییە (لەمانە هەڵبژێرە: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>لەگەڵ %s نابێت</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>زانیارییەک کەمە</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>لانی کەم زانیارییەک کەمە</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>بڵێ چی نێردرا: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>هیچ نییە بۆ بەراوردکردن.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>هیچ شتێکی هاوشێوە نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>لە ٢٥٦ بیت، {bits} بیت لەگەڵ {file} ({variant}) جیاوازن. تا {most} وەک یەک دادەنرێت.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % ی فرەیمەکانی لە {file} ({variant}) دا هەن. لە {least} % بەرەو سەر وەک یەک دادەنرێت.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>بایتەکان هەمان بایتی {file}ن.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>کەیسی {case} بکێشرێتەوە؟</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} پێش ناردن کێشرایەوە. لای کەس نییە، و فایلە قفڵکراوەکەی سڕایەوە.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>خزمەتگوزارییەکان: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>بارودۆخ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>گەیشت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>گۆڕا</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ناوەڕۆک</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>لەلایەن ئەمانەوە وەرگیرا</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>لەلایەن ئەمانەوە ڕێگری کرا</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>فلتەرێک لەسەر ئەم کۆمپیوتەرە یان تۆڕەکە دەیتوانی ببینێت کە خزمەتگوزارییەکە بەکار هاتووە. نەیدەتوانی ببینێت بۆ چی: ئەوە قفڵکراوە، و تەنها خزمەتگوزارییەکە دەتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>فلتەرێک لەسەر ئەم کۆمپیوتەرە یان تۆڕەکە دەیتوانی ببینێت کە شتێک بۆ خزمەتگوزارییەکە نێردراوە، لەگەڵ ژمارەی کەیس و ژمارەکانی ناو وەڵامەکەی. خودی ڕاپۆرتەکە قفڵکراوە، و تەنها خزمەتگوزارییەکە دەتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>فلتەرێک لەسەر ئەم کۆمپیوتەرە یان تۆڕەکە دەیتوانی ببینێت کە ڕاپۆرتێک بۆ خزمەتگوزارییەکە نێردراوە، لەگەڵ هەر وەڵامێکی. خودی ڕاپۆرتەکە قفڵکراوە، و تەنها خزمەتگوزارییەکە دەتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>فلتەرێک لەسەر ئەم کۆمپیوتەرە یان تۆڕەکە دەیتوانی ببینێت کە داوای لیستی خزمەتگوزارییەکان کراوە، لەگەڵ خودی لیستەکە.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>ڕەنگە گەیشتبێت. دووبارە پرسین زیانی نییە.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>ناوی خزمەتگوزارییەکە بڵێ: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>نەتوانرا تۆمار بکرێت ئەمە بۆ کوێ دەچێت، بۆیە جاری داهاتوو هەست بە گۆڕان ناکرێت.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>نا، لێرە بوەستە</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>بەڵێ، دەزانم ئەمە ڕاستە</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>لەگەڵ ئەوەشدا بەردەوام دەبیت؟</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>پێشتر لەسەر ئەم کۆمپیوتەرە بەکار نەهاتووە.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>خزمەتگوزاری: {name}، لە {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>ئەمە ڕاهێنانە و بە کەس ناگات.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>وریا بە: ئەم بەرنامەیە بۆ خزمەتگوزارییەکی تر دامەزراوە، {name}، لە {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>وریا بە: جاری پێشوو {name} لە {host} بوو.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>وریا بە: کلیلی {name} لەگەڵ جاری پێشوو جیاوازە، بۆیە ڕەنگە کەسانی تر بتوانن ئەوەی دەینێریت بیکەنەوە.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>ئەگەر کەسێک کە متمانەت پێیەتی ئەمەی پێ نەگوتوویت، لێرە بوەستە و لێی بپرسە.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>خزمەتگوزاری: لە {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>ئەم کۆمپیوتەرە ناوەکەی نازانێت؛ پێشتر لێرە بەکار نەهاتووە.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>سنوور بۆ بیرگە، بێ نووسینی فایل، بێ هەڵگرتنی وێنەی بیرگە لە کاتی تێکچووندا</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>هیچ دەسەڵاتێکی نوێ</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>هیچ بەرنامەیەکی تر بۆی نییە سەیری بیرگەکەی بکات</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: نە فایل و نە فۆڵدەر</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: لیستێکی کورتی بانگکردنەکانی سیستەم</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>کارێک بە یەک پرۆسێس، لەگەڵ سنوورێک بۆ بیرگە</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>ئاستی نزمی متمانە</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>پرۆفایلی سندۆقی پارێزراو: تەنها ژماردن</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>کردنەوەی پەیوەندییەک</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>کردنەوەی فایلێک</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>سەیرکردنی ناو فۆڵدەرێک</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>نووسینی فایلێک</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>کارپێکردنی بەرنامەیەکی تر</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>لێرە ناتوانرێت پرۆسێسێک دەست پێ بکات کە فایل دەخوێنێتەوە. بەرنامەکە دووبارە دابمەزرێنە، یان کۆمپیوتەرێکی تر بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>فایلەکان لە پرۆسێسی تایبەت بە خۆیاندا دەخوێنرێنەوە. ئەوەی لێرە پرۆسێسێکی وەها سنووردار دەکات:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>ئەوەی ئێستا ڕێگەی بە یەکێکیان نەدرا، کاتێک هەوڵی دا:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ڕێگە نەدرا</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>دەکرێت</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>ئەوەی فایلەکانی پێ دەخوێنرێتەوە:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>لێرە نییە</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>فایل بە یەکەوە: {count}. زۆرترین بیرگە بۆ هەر یەکێک: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>ئەو ڕاپۆرتانەی هەڵیاندەگریت لە {folder}دان.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>هێشتا هیچ لەوێ هەڵنەگیراوە.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>لەو فۆڵدەرەدا نانووسرێت.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>فایلێکی زیانبەخش دەتوانێت ئەوە بکات کە بە {possible} نیشانە کراوە. بۆ فایلی کەسانی نەناس کۆمپیوتەرێکی تر بەکار بهێنە.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>وەڵامەکانت، و هەر مۆرێکی دیجیتاڵی کە تەواو بوو، بە دەستەواژەیەکی نهێنی هەڵدەگیرێن. ئەگەر لەبیرت چوو، کەس ناتوانێت دووبارە بیکاتەوە، و دەبێت لە سەرەتاوە دەست پێ بکەیت. خودی وێنەکان هەڵناگیرێن.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>دەستەواژەی نهێنیی ڕەشنووسەکە لە فایلێکەوە بخوێنەوە (- تێکردەی ئاساییە)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>بەردەوامبوون لە {draft}. مۆرە دیجیتاڵییەکان کە پێشتر تەواو بوون: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>هیچ شتێک کە لێرە هەڵگیراوە ناڵێت کە بووە بەو کەیسە. بەراورد دەکرێت لەگەڵ ئەوانەی ڕەنگە بووبن: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>هیچ ڕاپۆرتێکی تەواونەکراو کە ئەم دەستەواژە نهێنییە دەیکاتەوە نەبووە بەو کەیسە. لە جیاتی ئەوە ناوی ئەو فایلە بڵێ کە ڕاپۆرتت کرد: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>دەستەواژەی نهێنی لە تێرمیناڵدا دەپرسرێت. بەبێ تێرمیناڵ، {option} بدە.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>دەستەواژەی نهێنی لانی کەم {count} نیشانەی هەیە. چەند وشەیەک باشە.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>هەمان دەستەواژەی نهێنی جارێکی تر:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>دوو دەستەواژە نهێنییەکە جیاوازن. هیچ هەڵنەگیرا.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>تەواو، بەڵام لانی کەم فایلێک نەخوێنرایەوە</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>لە فرمانەکە تێنەگەیشترا</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>وەڵامەکان بەرەو خزمەتگوزارییەکی تر دەچن؛ هیچ هەڵنەگیرا</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>کۆپییەک ناگونجێت، یان ئەوەندە سادەیە کە نازانرێت</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: شتێک لێرە وەک پێویست نییە</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>بە Ctrl-C وەستێنرا</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ڕاپۆرت نییە</translation>
    </message>
    <message>
        <source>case</source>
        <translation>کەیس</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>ڕاپۆرتی پاشەکەوتکراو</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>نەگەیەندرا، دواتر هەوڵ بدەرەوە</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>بە یەکجاری ڕەت کرایەوە</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>پاشەکەوت نەکرا</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>ڕاپۆرتی تەواونەکراو</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>تێبینی و نامەکان</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>چاوەڕواننەکراو</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>کۆدەکانی دەرچوون:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>video</source>
        <translation>ڤیدیۆ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>وەستا.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>هیچ نەنێردرا.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>هەر دێڕێک یەک ئۆبجێکتی JSON لە دەرکردەی ئاساییدا</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>زمانی دەقەکان، بۆ نموونە de یان pt_BR (بەبێ ئەوە: زمانی سیستەم)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>ئەو فایلەی ناوی خزمەتگوزارییەکەی تێدایە</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>بەردەوام بە، هەرچەندە ناونیشان یان کلیلی خزمەتگوزارییەکە لەگەڵ جاری پێشوو جیاوازە</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN لە فایلێکەوە بخوێنەوە (- تێکردەی ئاساییە)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>بە ناو ئەم پرۆکسییەدا بڕۆ: http://HOST:PORT یان socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050)؛ لە TAKEITDOWN_PROXY یشەوە دەخوێنرێتەوە، و لە هیچ ڕێکخستنێکی ترەوە نا</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>ژمارەی خولەکەکان</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>ژمارەیەک لە سەرووی ٠</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>مۆری دیجیتاڵیی وێنە و ڤیدیۆکان، لەسەر ئەم کۆمپیوتەرە دروست دەکرێن، بۆ ئەوەی کۆپییەکان بڵاو نەبنەوە. خودی فایلەکان هەرگیز نانێردرێن. بەبێ فرمان، پەنجەرەکە دەکرێتەوە؛ تەنها بە ڕاپۆرتێکی پاشەکەوتکراوەوە (REPORT.tid)، پەنجەرەکە بەوەوە دەکرێتەوە.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>وەشانەکە پیشان بدە و بچۆ دەرەوە</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>کەیسێک گەیشتووەتە کوێ</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>کێشانەوەی کەیسێک</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>کێ بەدوای کۆپیدا دەگەڕێت، تا ئەمڕۆ</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>ئایا لێرە هەموو شتێک باشە، و چی فایلێکی زیانبەخش سنووردار دەکات؟ تۆڕ بەکار نایەت</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>ئایا ئەم دامەزراندنە وەک خۆیەتی کە دەبێت؟ تۆڕ بەکار نایەت</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>کورتە ژمارەکانی هەموو فایلەکان، لەو کەسەوە کە بەرنامەکەی بڵاو کردووەتەوە</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>کورتە ژمارەی ئەو فایلانە پیشان بدە کە لێرەن</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>مۆری دیجیتاڵی دروست بکە و پیشانیان بدە؛ تۆڕ بەکار نایەت</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>فایل یان فۆڵدەر</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>خودی مۆرە دیجیتاڵییەکانیش پیشان بدە</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>ڕێک ئەو فرەیمانەی ڤیدیۆ وەربگرە کە vPDQ ی سەرچاوە بەم ڕێژەیە وەریدەگرێت (بەبێ ئەوە: هەموو فرەیمێک، و هێشتنەوەی ئەوانەی جیاوازن)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>زۆرترین هاش بۆ یەک وێنە، بۆ ئەوەی کۆپیی دەستکاریکراویش بدۆزرێتەوە: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>ئەوەی تەواو بووە بە دەستەواژەیەکی نهێنی هەڵبگرە، و جاری داهاتوو لەوێوە بەردەوام بە</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>ئایا ئەم کۆپییە لەگەڵ ئەوەی نێردرا دەگونجێت؟ تۆڕ بەکار نایەت</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>فایل یان فۆڵدەر بۆ بەراوردکردن</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>ئەوەی نێردرا؛ دەکرێت زیاتر لە جارێک بدرێت</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>پیشان بدە چەند نزیکە، و لە کام فایل</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>بەراورد لەگەڵ ئەو ڕەشنووسەی کە ڕاپۆرتی ئەم کەیسەی لێ دروست کرا</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>بەراورد لەگەڵ ئەو مۆرە دیجیتاڵییانەی لەم ڕەشنووسەدا هەڵگیراون</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>ڕاپۆرتێک دروست بکە و بە قفڵکراوی پاشەکەوتی بکە، بۆ ناردن ئێستا یان دواتر</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>ڕاپۆرتێکی تر بە فایلی نوێ دروست بکە بۆ کەیسێک کە هەتە</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>ژمارەی کەیسەکەی</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>فایل یان فۆڵدەر (بەبێ ئەوە: هەموو ئەوەی لە ڕەشنووسەکەدایە)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>کێ ڕاپۆرتەکە دروست دەکات</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>لە وێنەکەدا خوار ١٨ ساڵ</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>ڕووتی یان شتێکی سێکسی پیشان دەدات</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>بڵاو کراوەتەوە</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>ڕێگەیەک بۆ پەیوەندی؛ هیچ شتێک پێویستی پێی نییە. بەرنامەکانی تری ئێرە دەتوانن ببینن چی بە فرمانێک دەدرێت: ئەگەر ناونیشانی بەدوادا نەیەت، دەپرسرێت</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>لە فایلێکەوە بیخوێنەوە (- تێکردەی ئاساییە)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>ئەو فایلەی دەنووسرێت، بۆ ناردن لە هەر کۆمپیوتەرێکەوە (بەبێ ئەوە: لەسەر ئەم کۆمپیوتەرە هەڵدەگیرێت)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>وەڵام و مۆرە دیجیتاڵییەکان هەر کە ئامادە بوون بە دەستەواژەیەکی نهێنی هەڵبگرە، و جاری داهاتوو لەوێوە بەردەوام بە</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>ڕێک ئەو بایتانە پیشان بدە کە قفڵ دەکرێن</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>لیستی ئەو ڕاپۆرتانەی لەسەر ئەم کۆمپیوتەرە هەڵگیراون</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>ڕاپۆرتێکی هەڵگیراو لە فایلێکدا بنووسە، بۆ ناردن لە کۆمپیوتەرێکی ترەوە</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>وەک لیستەکە پیشانی دەدات</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>نامەیەک بەپێی یاسای ئەمریکیی TAKE IT DOWN Act بنووسە؛ هیچ نانێردرێت</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>تێبینی وەک بەڵگە، قفڵکراو لەسەر ئەم کۆمپیوتەرە؛ تەنیا وشە</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>ڕێنمایی بۆ دایک و باوک یان بۆ ڕاوێژکاران وەک PDF بنووسە</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>ئەوەی بۆ نامەکە پێویستە، وەک یەک ئۆبجێکتی JSON (- تێکردەی ئاساییە)؛ بەبێ ئەوە، یەک بە یەک دەپرسرێت. کلیلەکان: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>لەگەڵ ئەو نامەیەی بۆ ئەم پلاتفۆرمە کە لێرە هەڵگیراوە بەردەوام بە</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>لەم فایلەدا بنووسە: ‎.pdf وەک PDF، ئەگینا وەک دەق (بەبێ ئەوە: لێرە پیشانی بدە)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>کەی ناردت: now (ئێستا)، یان &apos;YYYY-MM-DD HH:MM&apos;؛ ٤٨ کاتژمێرەکە لەو کاتەوە دەژمێردرێت</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>لە جیاتی ئەوە سکاڵاکە بۆ FTC بنووسە: ٤٨ کاتژمێرەکە تەواو بووە، و هێشتا لەوێیە</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>نامەکە لەگەڵ تێبینییەکان بە قفڵکراوی هەڵبگرە</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>تێبینییەک زیاد بکە، وەک یەک ئۆبجێکتی JSON بە یەکێک یان زیاتر لەمانە: user، place، when، what (- تێکردەی ئاساییە)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>بۆ کێیە</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>ئەو وڵاتەی هێڵەکانی یارمەتیی لە ڕێنماییەکەدایە (بەبێ ئەوە: وڵاتی سیستەم)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>ئەو فایلەی دەنووسرێت</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>دەستەواژەی نهێنیی تێبینییەکان لە فایلێکەوە بخوێنەوە (- تێکردەی ئاساییە)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>سڕینەوەی ڕاپۆرتە هەڵگیراوەکان، یان هەموو شتێک، بۆ هەمیشە لەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>ڕاپۆرتێکی تەواونەکراو</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>هەموو ئەوەی بەرنامەکە تا ئێستا لێرە هەڵیگرتووە</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>دووبارە مەپرسە</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>ناردنی ڕاپۆرتە پاشەکەوتکراوەکان؛ دوو جار ناردن زیانی نییە</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>ڕاپۆرتی هەڵگیراو یان فایل (بەبێ ئەوە: هەموو ئەوانەی لەسەر ئەم کۆمپیوتەرە چاوەڕێن)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>بەردەوام هەوڵ بدە، بە پشووی درێژتر و درێژتر، بۆ ٦٠ خولەک یان ئەوەندەی دیاری دەکرێت (٠: یەک هەوڵ)؛ Ctrl-C دەیوەستێنێت</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>تەنها ئەوە بنێرە کە بۆ ئەم خزمەتگوزارییە دروست کراوە</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>ژمارەی کەیس، بە هێڵ یان بێ هێڵ؛ یان ناسنامەی ڕاپۆرتێکی هەڵگیراو کە هەرگیز نەنێردراوە</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>ژمارەی کەیس، بە هێڵ یان بێ هێڵ</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>بۆ وێنەیەک کە لە ١٨ ساڵی یان دواتر گیراوە، StopNCII.org شوێنی گونجاوە. بە هەمان شێوە کار دەکات: وێنەکە لای تۆ دەمێنێتەوە. بڕۆ بۆ https://stopncii.org . لێرە هیچ هەڵنەگیرا.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>ئەم خزمەتگوزارییە بۆ ئەو وێنانەیە کە ڕووتی یان شتێکی سێکسی پیشان دەدەن. بۆ وێنەی تر، فۆڕمی ڕاپۆرتی ئەو ماڵپەڕ یان ئەپە بەکار بهێنە کە تێیدایە. دەتوانیت لەگەڵ کەسێکیش قسە بکەیت کە متمانەت پێیەتی. لێرە هیچ هەڵنەگیرا.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>ڕێگەی پەیوەندی لە تێرمیناڵدا دەپرسرێت. بەبێ تێرمیناڵ، {option} بدە.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>هێشتا ئەمانە پێویستن: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>ناونیشانی ئیمەیڵ، ئەگەر دەتەوێت پەیوەندیت پێوە بکرێت (ئەگینا تەنها Enter دابگرە):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>ناوی فایلەکان بڵێ، یان ڕەشنووسێک کە مۆرە دیجیتاڵییەکانیانی تێدایە.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>بە قفڵکراوی دەنێردرێت، تەنها بەم سەردێڕانەوە:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>ڕاپۆرتە تەواونەکراوەکەت هێشتا هەڵگیراوە. بۆ سڕینەوەی: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>بۆ ناردنی: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>هێڵی یارمەتیی ئەو وڵاتە لێرە نییە. هی ئەم وڵاتانە هەیە: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>لە {file} پاشەکەوت کرا.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>لەسەر ئەم کۆمپیوتەرە وەک {report} پاشەکەوت کرا.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>هیچ نەنێردراوە.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>ڕاهێنان: ئەم ڕاپۆرتە بە کەس ناگات.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>ئێستا هەردووکیان بنووسە. تەنها جارێک پیشان دەدرێن، و کەس ناتوانێت دووبارە بۆت بدۆزێتەوە.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>چاوەڕێی ناردنە</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>دەنێردرێت، یان ڕەنگە نێردرابێت: دووبارە ناردنی هەرگیز دوو جار ناژمێردرێت</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>گەیشتە خزمەتگوزارییەکە</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>خزمەتگوزارییەکە وەری نەگرت</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>کێشرایەوە</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>سڕایەوە. دیسکی SSD، فلاش یان پاڵپشتێک ڕەنگە بۆ ماوەیەک کۆپیی کۆن بهێڵێتەوە. هی ڕاپۆرتێکی پاشەکەوتکراو فایلێکی قفڵکراوە کە تەنها خزمەتگوزارییەکە دەتوانێت بیکاتەوە؛ هی ڕاپۆرتێکی تەواونەکراو فایلێکە کە تەنها دەستەواژە نهێنییەکە دەیکاتەوە.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>لێرە هیچ ڕاپۆرتێک پاشەکەوت نەکراوە.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>ئەو ڕاپۆرتانەی دەکرێت بنێردرێن: {count}. فرمانەکەی: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>لە {file} نووسرا. هەر کەسێک دەتوانێت لە هەر کۆمپیوتەرێکەوە بینێرێت، و تەنها خزمەتگوزارییەکە دەتوانێت بیکاتەوە. ئەگەر لێرەشەوە بنێردرێت، هەرگیز دوو جار ناژمێردرێت.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>بڵێ چی بسڕێتەوە، یان {option} بدە.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>هیچ نەسڕایەوە.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>هەموو ئەوەی بەرنامەکە تا ئێستا لێرە هەڵیگرتووە، بۆ هەمیشە بسڕێتەوە؟</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>ئەوەی ناوت برد، بۆ هەمیشە بسڕێتەوە؟</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>لەمانە، ڕەنگە {count} هێشتا نەنێردرابێت.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>بەڵێ، بۆ هەمیشە بیسڕەوە</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>ڕاپۆرتی {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>لێرە هیچ ڕاپۆرتێکی پاشەکەوتکراو چاوەڕێ نییە.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>وەستا. ئەوەی دڵنیا نەکراوەتەوە هێشتا پاشەکەوتە. دووبارە ناردنی هەرگیز دوو جار ناژمێردرێت.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>هەوڵی داهاتوو دوای {seconds} چرکەیە.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} پێشتر گەیشتبوو؛ دووبارە ناردنی هیچی نەگۆڕی.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} گەیشت.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>ڕاهێنان بوو و بە کەس ناگات.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>مۆرە دیجیتاڵییەکان: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>نەتوانرا ئەمە لێرە تۆمار بکرێت. دووبارە ناردنی زیانی نییە، سڕینەوەشی نا.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>ئەو خزمەتگوزارییانەی مۆری دیجیتاڵی لە {name} وەردەگرن، تا {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هێشتا هیچ</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>وێنە و ڤیدیۆ: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>لە {first} تا {last} بنووسە:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>تکایە یەکێک لە ژمارەکان بنووسە.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN لە تێرمیناڵدا دەپرسرێت. بەبێ تێرمیناڵ، {option} بدە.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>ئەم فایلە ناخوێنرێتەوە: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>هەموو شتێک وەک پێویستە.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>شتێک وەک پێویست نییە: بۆ ڕاپۆرت بەکاری مەهێنە.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>دەست پێ ناکەن</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>هیچ ڕێی لێ ناگرێت</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}، پێکەوە {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>وەڵامە زانراوەکان</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>وەڵامی هەڵە</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>هیچ بەرنامەیەکی تر ناتوانێت سەیری ناوی بکات</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>ڕەنگە بەرنامەی تر بتوانن سەیری ناوی بکەن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایلەکان</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>لیستی فایلەکان</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>بەرنامەی سەرەکی</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>پرۆسێسە یاریدەدەرەکان</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>لێرە نییە؛ ژمارەکەی سەرەوە لەگەڵ ژمارەیەک بەراورد بکە کە پێت دراوە</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>هەموو فایلەکان دەگونجێن</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>ناگونجێت</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>نامەیەک کە یەکێک لەمانەی تێدا نەبێت، لەوانەیە گوێی پێ نەدرێت. هێشتا ماوە: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>نامە هەڵگیراوەکان: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>ئەوەی بۆ نامەکە پێویستە لە تێرمیناڵدا دەپرسرێت. بەبێ تێرمیناڵ، {option} بدە.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>ئەم وەڵامانە بەکارناهێنرێن: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>کە تەواو بوویت، دێڕێکی بەتاڵ دابنێ.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>کاتەکە بەم شێوەیە بنووسە: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>ئەو کاتە هێشتا نەهاتووە.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>سکاڵاکە پێویستی بەو کاتەیە کە نامەکەت تێدا نارد: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>کە نێردرا، ٤٨ کاتژمێرەکە بەم شێوەیە بژمێرە: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>لێرە هیچ تێبینییەک هەڵنەگیراوە.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>هەرکەس ئەم فایلەی هەبێت دەتوانێت بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>هێشتا نەنێردراوە</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>٤٨ کاتژمێرەکە لە {end} تەواو دەبێت. کاتژمێری ماوە: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>٤٨ کاتژمێرەکە لە {end} تەواو بوو.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>لەسەر ئەم کۆمپیوتەرە بە قفڵکراوی هەڵگیراوە: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>تێبینییەکان بە دەستەواژەیەکی نهێنی هەڵدەگیرێن. ئەگەر لەبیرت چوو، کەس ناتوانێت دووبارە بیانکاتەوە. هیچ وێنەیەکی تێدا دانانرێت.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>تێبینییەک دەبێت یەک ئۆبجێکتی JSON بێت، بە یەکێک یان زیاتر لەمانە: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>تێبینییەکە بەتاڵە.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>شتێک کاری نەکرد. فایلەکانت پارێزراون و نەنێردران. تکایە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>ئەم فایلە لەوێ نییە. ناوەکە بپشکنە و دووبارە هەڵیبژێرە.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>ئەمە فایلی وێنە یان ڤیدیۆ نییە. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>ئەمە بەستەرێکە بۆ فایلێکی تر. خودی وێنە یان ڤیدیۆکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>ئەم فایلە لە کلاودەکەتدایە و لەسەر ئەم کۆمپیوتەرە نییە. سەرەتا دایبگرە، پاشان دووبارە هەڵیبژێرە.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>ئەم فایلە بەتاڵە. فایلە تەواوەکە بدۆزەوە و ئەوە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>لەم فۆڵدەرەدا فایل نییە. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>نەتوانرا ئەم فایلە بخوێنرێتەوە. دڵنیابە کە درایڤەکەی بەستراوە، پاشان هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>ئەم فایلە لە کاتی خوێندنەوەدا گۆڕا. ئەو بەرنامانەی تر دابخە کە بەکاری دەهێنن، پاشان هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>ئەمە وێنە یان ڤیدیۆیەک نییە کە لێرە بخوێنرێتەوە. خودی وێنە یان ڤیدیۆکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>ئەم فایلە تێکچووە، یان جۆرێکە کە لێرە ناخوێنرێتەوە. تەنها کۆپیی تەواو وەک خۆی دەکرێت بدۆزرێتەوە. ئەگەر بە شێوەیەکی تریش هەتە، ئەوە زیاد بکە.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>بەشێک لەم فایلە نییە یان تێکچووە. مۆرە دیجیتاڵییەکانی هی ئەوەن کە ماوە، وەک لەسەر شاشە دەردەکەوێت. ئەگەر تەواوەکەشت هەیە، ئەوە زیاد بکە.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>ئەم وێنەیە زۆر گەورەیە بۆ پشکنین. تەنها کۆپیی تەواو وەک خۆی دەکرێت بدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>ئەم فایلە دەنگی هەیە بەڵام وێنەی نییە. تەنها کۆپیی تەواو وەک خۆی دەکرێت بدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>نەتوانرا ئەم فایلە بپشکنرێت. ئەگەر بدۆزرێتەوە، تەنها کۆپیی تەواو وەک خۆی دەکرێت بدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>ئەم فایلە زۆری پێ چوو. ئەگەر بدۆزرێتەوە، تەنها کۆپیی تەواو وەک خۆی دەکرێت بدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>هەندێک پرسیار هێشتا ماون. بگەڕێوە و وەڵامیان بدەرەوە.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>هیچ کام لەم فایلانە مۆری دیجیتاڵییان نەدا، کەواتە هیچ نییە بۆ ناردن. فایلی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>ئەمە بۆ یەک ڕاپۆرت زۆرە. دوو ڕاپۆرت بە فایلی کەمتر دروست بکە.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>ئەمە لە ئیمەیڵ ناچێت. بیپشکنە، یان بە بەتاڵی بیهێڵەوە.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>هیچ ڕاپۆرتێکی پاشەکەوتکراو بەم ناوە نییە. ناوەکە بپشکنە.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>ئەم فایلە ڕاپۆرتی پاشەکەوتکراو نییە. ئەو فایلە هەڵبژێرە کە کۆتاییەکەی ‎.tid بێت.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>ئەم ڕاپۆرتە پاشەکەوتکراوە تێکچووە و نانێردرێت. کۆپییەکی تری بەکار بهێنە، یان ڕاپۆرتەکە دووبارە دروست بکەوە.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>ئەم ڕاپۆرتە بە وەشانێکی نوێتری ئەم بەرنامەیە دروست کراوە. بەو وەشانە بینێرە.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>ئەم ڕاپۆرتە بۆ خزمەتگوزارییەکی تر دروست کراوە، و تەنها ئەو دەتوانێت بیکاتەوە. هێشتا لە فایلەکەیدا پارێزراوە.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>نەتوانرا ڕاپۆرتەکە لەوێ پاشەکەوت بکرێت. هیچ لەدەست نەچوو: شوێنێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>پێشتر فایلێک بەم ناوە هەیە. وەک خۆی هێڵرایەوە: ناوێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>لەوێ جێگە نەماوە. هیچ لەدەست نەچوو: جێگە بکەوە یان شوێنێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>پەنجەرە یان فرمانێکی تر کار لەسەر ڕاپۆرتە پاشەکەوتکراوەکان دەکات. چاوەڕێ بکە تا تەواو دەبێت، پاشان هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>ئێستا فۆڵدەری ڕاپۆرتە پاشەکەوتکراوەکان ناگۆڕدرێت. ڕاپۆرتەکانی ناوی پارێزراون، و هیچ نەنێردرا.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>لێرە هیچ ڕاپۆرتێکی پاشەکەوتکراو بەم نیشانەیە نییە. سەیری لیستەکە بکە و هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>خزمەتگوزارییەکە ئەم ڕاپۆرتەی هەیە، یان ڕەنگە هەیبێت. بۆ کێشانەوەی، ژمارەی کەیس و PINەکەی بەکار بهێنە.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>هیچ ڕاپۆرتێکی تەواونەکراو بەم ناوە نییە. ناوەکە بپشکنە.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>ئەم فایلە ڕاپۆرتی تەواونەکراو نییە. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>ئەم ڕاپۆرتە تەواونەکراوە تێکچووە و ناکرێتەوە. هیچ نەنێردرا. تکایە لە سەرەتاوە دەستی پێ بکەوە.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>ئەم ڕاپۆرتە تەواونەکراوە بە وەشانێکی نوێتری ئەم بەرنامەیە دروست کراوە. بەو وەشانە بیکەرەوە.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>ئەم دەستەواژە نهێنییە نایکاتەوە. هەوڵ بدەرەوە. کەس ناتوانێت دەستەواژەی لەبیرچوو بدۆزێتەوە: ئەو کاتە لە سەرەتاوە دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>ئەم ڕاپۆرتە تەواونەکراوە لە پەنجەرە یان فرمانێکی تردا کراوەیە. سەرەتا لەوێ دایبخە.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>ئەم تێبینییانە ناکرێنەوە. لەوانەیە تێکچووبن، یان بە وەشانێکی نوێتر دروستکرابن.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>پەنجەرەیەکی تر ئەم تێبینییانەی گۆڕیوە. هی خۆت لە فایلێکدا پاشەکەوت بکە، و تێبینییەکان دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>هەندێک پیت ناچێتە PDFـەوە. لەبری ئەوە وەک دەق پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>ئەو فایلەی ناوی خزمەتگوزارییەکەی تێدایە بەکار نایەت. لەو شوێنەی وەرتگرت دووبارە داوای بکە.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>خزمەتگوزارییەکە ئێستا نەیتوانی وەری بگرێت. دواتر هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>پەیوەندی لەگەڵ خزمەتگوزارییەکە نییە. ئینتەرنێت بپشکنە و هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>هیچ وەڵامێک لە خزمەتگوزارییەکەوە نەهات. ڕەنگە ئەوەی نێردرا گەیشتبێتی، یان نا. دووبارە بینێرە: هەرگیز دوو جار ناژمێردرێت.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>پرۆکسییەکە پەیوەندیی نەبەست، بۆیە هیچ نەنێردرا. ناونیشانەکەی بپشکنە، یان بەبێ ئەو هەوڵ بدە.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>شتێک لەم تۆڕەدا دەیەوێت ئەوەی دەنێردرێت بخوێنێتەوە، بۆیە هیچ نەنێردرا. ڕەنگە فلتەر یان لاپەڕەی چوونەژوورەوە بێت. تۆڕێکی تر تاقی بکەوە.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>نەتوانرا پەیوەندییەکە بپشکنرێت، بۆیە هیچ نەنێردرا. سەیری بەروار و کاتی ئەم کۆمپیوتەرە بکە. ئەگەر ڕاستن، سبەی هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>شتێکی تر لە جیاتی خزمەتگوزارییەکە وەڵامی دایەوە. ڕەنگە لاپەڕەی چوونەژوورەوەی Wi-Fi بێت. بچۆ ژوورەوە، پاشان هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>خزمەتگوزارییەکە سەرقاڵە. دوای چەند خولەکێک هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>خزمەتگوزارییەکە ئەم ڕاپۆرتەی وەرنەگرت. تکایە دووبارە دروستی بکەوە.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>ئەم ڕاپۆرتە بۆ سێرڤەری وێبی خزمەتگوزارییەکە زۆر گەورەیە، بۆیە وەرنەگیرا. دوو ڕاپۆرت بە وێنەی کەمتر دروست بکە. تکایە بەو کەسانەش بڵێ کە خزمەتگوزارییەکە بەڕێوە دەبەن.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>ڕاپۆرتەکەت لێرە پارێزراوە.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>ئەمە ڕاپۆرتی ڕاهێنانە و خزمەتگوزارییەکە ڕاستەقینەیە، یان بە پێچەوانەوە. وەرنەگیرا.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>ئەم کۆمپیوتەرە ڕێت پێ نادات ئەم فایلە بکەیتەوە. لەو کەسە بپرسە کە سەرپەرشتی ئەم کۆمپیوتەرە دەکات، یان فایلەکە کۆپی بکە بۆ فۆڵدەری خۆت.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>هێشتا مۆری دیجیتاڵیی تێدا نییە. لە جیاتی ئەوە ئەو فایلە هەڵبژێرە کە ڕاپۆرتت کرد.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>ئەم خزمەتگوزارییە هێشتا ناتوانێت پرسیاری قفڵکراو وەربگرێت، و ژمارەی کەیس و PINەکەت هەرگیز بەبێ قفڵ نانێردرێن. هیچ نەنێردرا. لەوانە بپرسە کە خزمەتگوزارییەکە بەڕێوە دەبەن.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>ئەمە ئەو خزمەتگوزارییە نییە کە جاری پێشوو بەکارت هێنا. هیچ نەنێردرا. لە کەسێک بپرسە کە متمانەت پێیەتی ئایا ئەم گۆڕانە ڕاستە.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>ئەم ژمارەی کەیس و PINە پێکەوە ناگونجێن. هەردووکیان بپشکنە و هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>زۆر جار بە PINی هەڵە هەوڵ درا. کەمێک چاوەڕێ بکە، پاشان هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>ئەم کەیسە کێشراوەتەوە، بۆیە هیچی بۆ زیاد ناکرێت.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>ئەمە ژمارەی کەیس نییە. هەر نیشانەیەکی بپشکنە.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN شەش ژمارەیە. بیپشکنە و هەوڵ بدەرەوە.</translation>
    </message>
</context>
</TS>
