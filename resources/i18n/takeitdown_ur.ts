<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>تعارف اور رازداری</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>یہ پروگرام مفت اور آزاد ہے۔ اسے NCMEC نے نہیں بنایا اور نہ وہ اسے چلاتا ہے۔ یہ ورژن {number} ہے۔</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>یہ {number} آزاد حصوں سے بنا ہے۔ ان کے لائسنس اس فولڈر میں ہیں: {folder}۔</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>آپ کی تصویر یا ویڈیو اس کمپیوٹر سے کبھی باہر نہیں جاتی۔ اسے کوئی نہیں دیکھتا۔</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>ڈیجیٹل فنگر پرنٹ تصویر نہیں ہوتا۔ اس سے کوئی ایسی چیز نکالنا بہت مشکل ہے جسے پہچانا جا سکے۔ پھر بھی ہم اسے لاک کرتے ہیں، اور صرف سروس اسے کھول سکتی ہے۔</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>کیا بھیجا جا سکتا ہے: ڈیجیٹل فنگر پرنٹ، آپ کے جواب، اور آپ کا ای میل پتا اگر آپ نے لکھا ہو۔ یہ سب پہلے آپ کو دکھایا جاتا ہے۔ یہ صرف تب جاتا ہے جب آپ “ابھی بھیجیں” پر کلک کریں۔</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>بند کرنے پر پروگرام کچھ نہیں رکھتا، سوائے اس کے جو آپ نے رکھنے کو کہا ہو۔ کوئی اکاؤنٹ نہیں، اور کوئی نہیں گنتا کہ آپ یہاں کیا کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>کچھ نشان ہمارے ہاتھ میں نہیں ہیں۔ ہو سکتا ہے یہ کمپیوٹر یاد رکھے کہ پروگرام چلا تھا۔ یہ اپنی میموری کے کچھ حصے اپنی ڈسک پر بھی رکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>کاپیاں کون ڈھونڈتا ہے</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>ایک فہرست والا صفحہ کھلتا ہے، پھر یہیں واپسی ہوتی ہے۔</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>اسے نشان زد کر کے کاپی کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>پتا کاپی ہوتا ہے۔</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>میرے فون پر</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>ایک کوڈ دکھتا ہے جسے فون کا کیمرا پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>کاپی ہو گیا۔ اسے براؤزر میں پیسٹ کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>کوڈ چھپائیں</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>اس کے لیے ایک صحیح جگہ ہے</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>کیا اس کے بنتے وقت آپ کی عمر 18 یا زیادہ تھی؟ تو یہ سروس صحیح ہے:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>کیا اس کے بنتے وقت آپ کے بچے کی عمر 18 یا زیادہ تھی؟ تو یہ سروس صحیح ہے:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>کیا اس کے بنتے وقت ان کی عمر 18 یا زیادہ تھی؟ تو یہ سروس صحیح ہے:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>یہ بھی اسی طرح کام کرتی ہے: تصویر آپ کے آلے پر رہتی ہے۔ اس کے کوئی پیسے نہیں لگتے۔</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>جو جو بات ٹھیک ہو، سب چنیں۔ پھر قدم یہاں نظر آئیں گے۔</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>نہ کرنا بہتر</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>بات کرنے کے لیے کوئی</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>ہیلپ لائنوں کی فہرست کھلتی ہے۔</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>آپ یہاں جو چنیں، وہ کہیں رکھا نہیں جاتا اور کسی کو بھیجا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>ابھی کیا مدد کرتا ہے</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>کیا ان میں سے کوئی بات ہے؟</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>کوئی انہیں دھمکا رہا ہے، یا پیسے یا مزید تصویریں مانگ رہا ہے</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>کوئی مجھے دھمکا رہا ہے، یا پیسے یا مزید تصویریں مانگ رہا ہے</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>یہ ابھی آن لائن ہے</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>معلوم ہے کہ یہ کس کے پاس ہے</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>مجھے معلوم ہے کہ یہ کس کے پاس ہے</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>ان کی عمر 13 سے کم ہے</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>میری عمر 13 سے کم ہے</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>یہ نقلی ہے، یا AI سے بنی ہے</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>ہم میں سے کسی کے پاس فائل نہیں</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>میرے پاس فائل نہیں ہے</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>اس کے قدم دکھتے یا چھپتے ہیں۔</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>پیسے نہ دیں۔</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>مزید تصویریں نہ بھیجیں۔</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>پیغام نہ مٹائیں۔</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>اسے پوسٹ یا فارورڈ نہ کریں، دوسروں کو خبردار کرنے کے لیے بھی نہیں۔</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>ماخذ: {name}۔ اس صفحے پر تاریخ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>ماخذ: {name}، {day}۔ اس بات کو ایک سال سے زیادہ ہو گیا ہے۔</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>ماخذ: {name}، {day}۔</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>پیسے نہ دیں، اور مزید کچھ نہ بھیجیں۔ جواب دینا بند کریں، مگر پیغام سنبھال کر رکھیں۔ آج ہی کسی کو بتائیں۔</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>یہ قدم کسی بھروسے والے بڑے کے ساتھ مل کر اٹھائیں۔</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>کسی بھروسے والے بڑے کو بتائیں کہ یہ کس کے پاس ہے۔ وہ اسے رکوانے میں مدد کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>پیسے نہ دیں، اور کسی کو مزید کچھ بھیجنے نہ دیں۔ سب جواب بند کریں، مگر پیغام سنبھال کر رکھیں۔ ہیلپ لائنیں جانتی ہیں کہ کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>یہ قدم مل کر اٹھائیں، اور بچے کی رفتار سے۔</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>کسی سے اسے دوبارہ نہ منگوائیں، اور اسے ڈاؤن لوڈ نہ کریں۔ CyberTipline فائل کے بغیر بھی مدد کر سکتی ہے:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>CyberTipline کو پوسٹ کے بارے میں بتائیں۔ وہ اس پوسٹ پر کام کرتے ہیں:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>برطانیہ میں Report Remove بھی 18 سال سے کم عمر والوں کی تصویریں ویب سائٹس سے ہٹواتا ہے۔ شروع یہاں سے ہوتا ہے:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>خود اس ایپ یا ویب سائٹ سے کہیں کہ اسے ہٹائے۔ امریکہ میں اس کے پاس 48 گھنٹے ہوتے ہیں۔ اگر وہ نہ ہٹائے تو یہاں شکایت کریں:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>لکھ لیں کہ یہ کس کے پاس ہے۔ ہیلپ لائن آپ کے ساتھ اس پر بات کر سکتی ہے۔</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>نقلی یا AI سے بنی تصویریں بھی گنی جاتی ہیں۔ ان کے ڈیجیٹل فنگر پرنٹ بھی اسی طرح بنائیں۔</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>تصویر یا ویڈیو میں آپ کی عمر کتنی ہے؟</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>تصویر یا ویڈیو میں آپ کے بچے کی عمر کتنی ہے؟</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>تصویر یا ویڈیو میں اس نوعمر کی عمر کتنی ہے؟</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>وہ عمر گنی جاتی ہے جو اس کے بنتے وقت تھی، آج کی نہیں۔</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 سے کم</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 یا زیادہ</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>آپ کے لیے۔</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>آپ کے بچے کے لیے۔</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>ایک نوعمر کے لیے جسے آپ کا ساتھ ملا ہے۔</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>تصویر یا ویڈیو میں عمر 18 سے کم۔</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>یہ شیئر ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>یہ شیئر نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>آپ کو معلوم نہیں کہ یہ شیئر ہوئی ہے یا نہیں۔</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>اسے نشان زد کر کے کاپی کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>کیس نمبر</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>نمبر اور PIN کاپی ہوتے ہیں۔ ایک منٹ بعد وہ ہٹ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>کارڈ چھاپنے والے صفحے کے طور پر محفوظ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>تصویر میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>کارڈ تصویر کے طور پر محفوظ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>آگے کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>براؤزر کا صفحہ</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>بات کرنے کے لیے کوئی</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>ہیلپ لائنوں کی فہرست کھلتی ہے۔</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>اور کیا مدد کرتا ہے</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>دھمکیوں، آن لائن پوسٹوں اور دوسری باتوں کے لیے قدم۔</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>اس کیس میں فائلیں ڈالیں</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>اسی نمبر اور PIN سے ایک اور رپورٹ بنتی ہے۔ پہلے پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>کیا آپ نے نمبر اور PIN رکھ لیے؟ وہ دوبارہ تبھی دکھیں گے جب نئی فائلیں مکمل ہو جائیں گی۔</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>ہاں، فائلیں ڈالیں</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>فائلوں کی فہرست پر واپسی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>کیا آپ نے نمبر اور PIN رکھ لیے؟ ونڈو بند ہونے کے بعد انہیں کوئی دوبارہ نہیں دکھا سکتا۔</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>ہاں، بند کریں</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>ونڈو بند ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>بات کرنے کے لیے کوئی: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>کاپی ہو گیا۔ ایک منٹ بعد، یا اس ونڈو کے بند ہونے پر، یہ کلپ بورڈ سے ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop۔ {service} کے لیے {day} کو بنا۔</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>مشق۔ یہ کارڈ کسی تک نہیں پہنچتا۔</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>کیس کارڈ</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>جو آپ نے کسی اور دن کے لیے رکھا تھا، وہ اب بھی یہاں ہے، لاک کیا ہوا۔ اسے مٹانے کے لیے پہلے صفحے پر “محفوظ رپورٹ پر واپس جائیں” چنیں۔</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>اس کمپیوٹر کے پرنٹر دکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>کیس نمبر: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>یہ پرنٹر کو دے دیا گیا۔ براہِ کرم صفحہ اپنے ساتھ لے جائیں۔</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>یہ پرنٹ نہیں ہو سکا۔ آپ اسے PDF میں محفوظ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>محفوظ ہو گیا۔ جس کے پاس یہ فائل ہے، وہ رپورٹ دیکھ سکتا ہے اور واپس لے سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“فوراً باہر” دوسری ویب سائٹ کھولتا ہے۔ جو وہاں سے واپس آئے اسے یہ صفحہ ملتا ہے، مگر نمبر، PIN یا جواب نہیں۔</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>اس براؤزر کی ہسٹری دکھاتی ہے کہ یہ صفحہ کھلا تھا۔ نیٹ ورک بھی دیکھ سکتا ہے۔ جو اس ڈیوائس کو سنبھالتا ہو، یا اسکول کا فلٹر، وہ شاید آپ کا لکھا اور جواب بھی دیکھ سکے۔</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>بہتر ہے پرائیویٹ ونڈو استعمال کریں، اور آخر میں بند کر دیں۔</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>رپورٹ دیکھیں یا واپس لیں</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>کیس کارڈ سے کیس نمبر اور PIN لکھیں۔</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>کیس نمبر</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>چار چار نشانات کے چار گروہ۔</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>چھ ہندسے۔</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>حالت دیکھیں</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>پوچھا جا رہا ہے</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>سروس سے پوچھا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>اس میں فائلیں ڈالیں</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>اسی نمبر اور PIN سے ایک اور رپورٹ بنتی ہے۔ ابھی کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>کچھ بھی کرنے سے پہلے ایک بار اور پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>کاپیاں کون ڈھونڈتا ہے</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>ایک فہرست والا صفحہ کھلتا ہے، پھر یہیں واپسی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>ملی ہوئی کاپی جانچیں</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>یہاں دو فائلوں کو ملانے کا صفحہ کھلتا ہے۔ کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>ہاں، واپس لیں</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>سروس ان ڈیجیٹل فنگر پرنٹ کا استعمال بند کر دیتی ہے۔</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>اسے ہمیشہ کے لیے واپس لیں؟ سروسز کو ڈھونڈنا بند کرنے کا کہا جاتا ہے۔ واپس لی ہوئی رپورٹ دوبارہ کام نہیں آتی؛ تب نئی رپورٹ بنانی ہو گی۔</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>سروس نے یہ رپورٹ واپس لے لی، اور سروسز کو ڈھونڈنا بند کرنے کا کہا جاتا ہے۔ آپ نے کچھ غلط نہیں کیا۔ آپ نئی رپورٹ بنا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>رپورٹ پہنچ گئی ہے۔ وہ جانچ کا انتظار کر رہی ہے، اور آپ کو کچھ کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>وجہ: اس میں زیادہ تر رپورٹس سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>وجہ: یہ ویسے نہیں بنی جیسے یہ پروگرام رپورٹ بناتا ہے۔</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>وجہ: اس میں مشہور یا عوامی تصویریں ہیں۔</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>وجہ: یہ سروس اس چیز کے لیے نہیں جو اس میں ہے۔</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>وجہ: سروس ہر رپورٹ صرف مقررہ وقت تک رکھتی ہے۔</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>وجہ: سروس چلانے والوں سے ایسا کرنے کو کہا گیا۔</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>رپورٹ پہنچ گئی ہے۔ اسے تیار کیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>رپورٹ چالو ہے۔ سروسز کاپیاں ڈھونڈ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>رپورٹ واپس لی گئی۔ سروسز کو ڈھونڈنا بند کرنے کا کہا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>یہ {day} کو پہنچی۔ اس میں تصویریں اور ویڈیوز: {count}۔</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>اسے واپس لیا گیا۔</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>روکے گئے، کیونکہ وہ کسی مشہور یا خالی تصویر سے بھی ملتے ہیں: {count}۔</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>ڈیجیٹل فنگر پرنٹ سروسز کے لینے کے لیے تیار ہیں۔</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>آگے، ڈیجیٹل فنگر پرنٹ سروسز کے لینے کے لیے تیار کیے جائیں گے۔</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>ڈیجیٹل فنگر پرنٹ لینے والی سروسز: {count}۔</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>ابھی کسی سروس نے انہیں نہیں لیا۔ شروع کے دنوں میں یہ معمول کی بات ہے۔</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>کاپی ڈھونڈ کر روکنے والی سروسز: {count}۔</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>ابھی کچھ نہیں ملا۔ یہ معمول کی بات ہے، اور سروسز ڈھونڈتی رہتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>بھیجنے سے پہلے سب دیکھ لیں</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>اس کمپیوٹر سے بس یہی باہر جا سکتا ہے۔ تصویریں اور ویڈیوز یہیں رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>تیاری ہو رہی ہے</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>رپورٹ بن رہی ہے۔</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>بھیجنے یا محفوظ کرنے کے لیے ضروری۔ ابھی کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>بعد کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>رپورٹ محفوظ کرنے کا صفحہ کھلتا ہے۔ کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>اسے بدلنے کے لیے پیچھے جاتے ہیں، پھر یہیں واپس آتے ہیں۔</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>آپ کے جواب</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>کیا جاتا ہے</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>کیا نہیں جاتا</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>باقی کو آگے بڑھائیں</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>فائلوں پر واپس جا کر رکا ہوا کام دوبارہ شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>آپ سے رابطہ</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>کسے ملتا ہے</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>کیس</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>اصل بائٹس دکھائیں</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>لاک کی ہوئی رپورٹ کے اندر جو ہے، وہ حرف بہ حرف دکھتا ہے۔</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>اصل بائٹس</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>لاک کی ہوئی رپورٹ کے اندر کیا ہے۔</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>رکی ہوئی: {count}۔</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>پڑھی نہیں جا سکتیں: {count}۔</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>کوئی نہیں۔ کوئی آپ کو نہیں لکھے گا۔</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}، {host} پر۔ صرف یہی سروس اسے کھول سکتی ہے۔</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>یہ وہ سروس نہیں ہے جس کے لیے یہ پروگرام لگایا گیا تھا۔ وہ {name} ہے، {host} پر۔ اگر آپ کو اس کی توقع نہیں تھی تو نہ بھیجیں: کسی بھروسے والے شخص سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>پچھلی بار یہ سروس کسی اور جگہ تھی: {host}۔ اگر آپ کو اس کی توقع نہیں تھی تو نہ بھیجیں: کسی بھروسے والے شخص سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>اس سروس کی چابی پچھلی بار والی نہیں ہے: ہو سکتا ہے بھیجی ہوئی چیز کوئی اور کھول سکے۔ اگر آپ کو اس کی توقع نہیں تھی تو نہ بھیجیں: کسی بھروسے والے شخص سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>تصویروں کے ڈیجیٹل فنگر پرنٹ: {pictures}، ویڈیوز کے: {videos}۔</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>لاک ہونے پر سائز: {size}۔</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>ہاں، یہ ڈیجیٹل فنگر پرنٹ بھیجے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>کاپیاں کون ڈھونڈتا ہے</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>ایک فہرست والا صفحہ کھلتا ہے، پھر یہیں واپسی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>اسے الگ کیس بنائیں</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>اسے نیا نمبر اور PIN ملتا ہے۔</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>اصل بائٹس چھپائیں</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>یہ آپ کے کیس {number} میں جاتا ہے اور اس میں شامل ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>شامل سروسز کاپیاں ڈھونڈتی ہیں اور طے کرتی ہیں کہ کیا ہٹانا ہے۔ لاک والی چیٹ میں، جیسے انکرپٹڈ میسنجر میں، یا غیر شامل سروسز میں کوئی نہیں ڈھونڈتا۔</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>اوپر</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>اس فولڈر کے باہر والے فولڈر میں جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>سب سے نئی پہلے</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>نام سے</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>سب سے بڑی پہلے</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>فائلوں کو ترتیب دیتا ہے۔</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>فائلیں اور فولڈر</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>ڈھونڈنے کے لیے لکھیں۔ Backspace سے اوپر جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>سب چنیں</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>فہرست کی ہر فائل چنی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>کوئی نہ چنیں</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>سب فائلوں کا چناؤ ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>کئی فائلیں چننے کے لیے Ctrl دبائے رکھ کر کلک کریں۔ کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>نام ڈھونڈیں، یا لکھیں کہ وہ کہاں ہے</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>یہ اسی نام سے محفوظ ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>ملتے جلتے نام دکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>یہاں محفوظ کریں</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>صرف وہی فائلیں چنیں جن میں یہ دکھتا ہے۔ ایک کلک سے فائل چنی جاتی ہے، دوسرے سے اس کا چناؤ ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>اس فولڈر میں دیکھیں</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>چنی ہوئی فائلیں لیں</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویریں</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ویڈیوز</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ڈاؤن لوڈز</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>ڈیسک ٹاپ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>میرا فولڈر</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>وہاں جو رکھا ہے، وہ دکھتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>یہاں کچھ نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>نہیں، رہنے دیں</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>کچھ نہیں بدلتا۔</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>آپ سے رابطے کا کوئی طریقہ؟</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>آپ اسے خالی چھوڑ سکتے ہیں۔ کچھ لوگ چاہتے ہیں کہ کوئی سوال ہو تو ان سے پوچھا جائے۔</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>ای میل پتا (ضروری نہیں)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>اس کے بغیر آگے بڑھنے کے لیے خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>کیا کوئی اور آپ کی ای میل پڑھ سکتا ہے؟ تو اسے خالی چھوڑنا بہتر ہے۔</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>ملی ہوئی کاپی جانچیں</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>کیا سروسز اسے ڈھونڈ سکیں گی؟ یہاں دونوں فائلیں ملائی جاتی ہیں۔ کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>براہِ کرم اس کے لیے انٹرنیٹ سے کوئی کاپی محفوظ نہ کریں۔ جو پہلے سے یہاں ہے، وہی لیں۔</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>وہ تصویر یا ویڈیو جس سے رپورٹ بنی تھی۔</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>جس کی رپورٹ کی تھی، وہ چنیں</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>کاپی چنیں</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>ملایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>رپورٹ کی ہوئی دوسری فائل چنیں</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>ڈیجیٹل فنگر پرنٹ بن رہے ہیں۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>جو آپ نے اس رپورٹ کے لیے چنا تھا۔</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>جس کی رپورٹ کی تھی، کیا وہ اب نہیں ہے؟ آپ کے رکھے ہوئے ڈیجیٹل فنگر پرنٹ بھی کام آئیں گے۔</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>رکھی ہوئی چیز لیں</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>آپ کے رکھے ہوئے ڈیجیٹل فنگر پرنٹ: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>چنی ہوئی: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>یہ بالکل وہی فائل ہے۔ شامل سروسز اسے ڈھونڈ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>یہ ملتی ہے۔ شامل سروسز یہ کاپی ڈھونڈ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>یہ نہیں ملتی۔ کیا یہ آپ کی ہے؟ تو اس کاپی کو بھی رپورٹ میں ڈالیں۔</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>یہ اتنی سادہ یا اندھیری ہے کہ پتا نہیں چلتا۔ کیا یہ آپ کی ہے؟ تو اس کاپی کو بھی رپورٹ میں ڈالیں۔</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>اس فائل کو ملایا نہیں جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>بعد کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>فائل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>یہاں یا یو ایس بی پر۔ وہ فائل صرف سروس کھول سکتی ہے۔</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>اسی کمپیوٹر پر رہنے دیں</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>یہ آپ کو پہلے صفحے پر دوبارہ ملے گی۔ اس کمپیوٹر کے دوسرے لوگ اسے دیکھ یا مٹا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>رپورٹ بھیجی یا محفوظ کی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>انتظار روکیں</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>رپورٹ یہاں انتظار میں ہے۔ آپ اسے دوبارہ بھیج سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>کیس کارڈ پر جائیں</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>جب تک آپ نہ بھیجیں، رپورٹ انتظار میں رہتی ہے۔</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>اسے یہاں سے مٹائیں</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>کچھ بھی کرنے سے پہلے ایک بار اور پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>یہ رپورٹ اس کمپیوٹر سے ہمیشہ کے لیے مٹائیں؟ اسے بھیجا نہیں گیا تھا۔</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ہاں، مٹائیں</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>اسے اس کمپیوٹر سے ہٹایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>لاک کی ہوئی رپورٹ {host} پر جاتی ہے۔</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>یہ ابھی بھیجی نہیں گئی</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>ابھی کچھ نہیں بھیجا جاتا۔ آپ اسے کسی اور دن، یا کسی اور کمپیوٹر سے بھیج سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>آپ کی رپورٹ بالکل ٹھیک ہے: وہ اب اس کمپیوٹر پر لاک ہے اور انتظار میں ہے۔ وہ آپ کو پہلے صفحے پر دوبارہ ملے گی۔</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>یہ نہیں جا سکی۔ اگلی کوشش {seconds} سیکنڈ میں۔</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>رپورٹ کھل رہی ہے۔</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>ابھی مکمل نہیں</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>جو آپ نے اس رپورٹ کے لیے چنا تھا۔</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>اسے آگے بڑھائیں</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>ادھوری رپورٹ کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>کچھ بھی کرنے سے پہلے ایک بار اور پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>یہ ادھوری رپورٹ ہمیشہ کے لیے مٹائیں؟</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ہاں، مٹائیں</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>اسے اس کمپیوٹر سے ہٹایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>ادھوری رپورٹ {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>کہاں جائیں</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>یہاں کچھ نہیں رکھا گیا، اور کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>پتے {day} کے مطابق۔</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>بات کرنے کے لیے کوئی</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>ہیلپ لائنوں کی فہرست کھلتی ہے۔</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>اور کیا مدد کرتا ہے</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>دھمکیوں، آن لائن پوسٹوں اور دوسری باتوں کے لیے قدم۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>ونڈو بند ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>پتا کاپی کریں</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>تفصیل چھپائیں</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>ابھی باقی</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>رکی ہوئی</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>پڑھی نہیں جا سکتیں</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>دوسری جیسی</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>صرف یہ قطاریں دکھتی ہیں۔</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>چنی ہوئی فائلیں فہرست سے ہٹتی ہیں۔ فائلیں اپنی جگہ رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پہلے جیسا</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>جو آخر میں ہٹایا تھا، وہ واپس آتا ہے۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>چنی ہوئی فائلوں پر ایک بار اور کوشش ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>باقی کو آگے بڑھائیں</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>رکا ہوا کام دوبارہ شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>چنی ہوئی قطاروں کی تفصیل دکھتی یا چھپتی ہے۔</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>اسے دیکھیں</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>چنی ہوئی فائل کھلتی ہے، اور پہلے بتایا جاتا ہے کہ اس سے کیا نشان رہتا ہے۔</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>اگلی فائل سے پہلے انتظار کرتا ہے۔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>ادھوری فائلوں کا کام رک جاتا ہے۔ آپ بعد میں آگے بڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>نام چھپائیں</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>نام کی جگہ “تصویر 1” دکھتا ہے۔</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>تصویریں اور ویڈیوز چنیں</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>ان کے ڈیجیٹل فنگر پرنٹ یہیں، اسی کمپیوٹر پر بنتے ہیں۔ کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>فائلیں چنیں</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>نمونے کی فائلیں لیں</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>مشق کے لیے عام تصویریں اور ایک کلپ شامل ہوتی ہے۔</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>آپ انہیں کھینچ کر یہاں چھوڑ بھی سکتے ہیں، یا Ctrl اور V سے پیسٹ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>چنی ہوئی فائلیں</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>ہر قطار بتاتی ہے کہ اس کا ڈیجیٹل فنگر پرنٹ کیسا بنا۔</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>تمام فائلیں</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>تمام فائلوں کا کتنا کام ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>کسی اور دن کریں</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>جو ہو چکا ہے، اسے پاس فریز کے ساتھ رکھنے کا صفحہ کھلتا ہے۔</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>ایک منٹ سے کم باقی۔</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>تقریباً {minutes} منٹ باقی۔</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>فولڈر کی سب فائلیں دکھتی ہیں، اور آپ چنتے ہیں کہ یہاں کیا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>جو پروگرام اسے دکھاتا ہے، وہ اسے یاد رکھ سکتا ہے، جیسے حال میں کھلی چیزوں کی فہرست میں۔ وہ نشان ہمارے ہاتھ میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>ہاں، کھولیں</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>اس کمپیوٹر پر اس کے لیے جو پروگرام ہے، اس میں فائل کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>نہ کھولیں</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>یہاں صرف وہی فائلیں رکھیں جن میں یہ دکھتا ہے۔ باقی کو چن کر ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>تیار: {count}۔</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>ابھی باقی: {count}۔</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>رکی ہوئی: {count}۔</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>پڑھی نہیں جا سکتیں: {count}۔</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>دوسری جیسی: {count}۔</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>اس میں کوئی فائل نہیں ہے۔ فائل ہی کو کاپی کریں یا کھینچیں، جیسے وہ فولڈر میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>جو یہاں ہونا چاہیے، وہ چنیں</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>فوراً باہر</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>سب کچھ ایک ساتھ بند ہو جاتا ہے۔ Shift تین بار دبانے سے بھی یہی ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>پچھلے صفحے پر جاتے ہیں۔ آپ کے جواب باقی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>اس صفحے کا اصل کام۔</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>آپ نے جو بھرا ہے، وہ محفوظ نہیں ہے۔ ونڈو بند ہوئی تو وہ چلا جائے گا۔</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>ونڈو بند ہوتی ہے۔ جو محفوظ نہیں ہے، وہ چلا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>یہیں رہیں</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>اس نیٹ ورک کی کوئی چیز، جیسے اسکول کا فلٹر، دیکھ سکتی تھی کہ سروس استعمال ہوئی۔ جو بھیجا گیا، وہ لاک رہا۔</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>اس نیٹ ورک کی کوئی چیز، جیسے اسکول کا فلٹر، دیکھ سکتی تھی کہ ایک رپورٹ بھیجی گئی، اور اس کا کیس نمبر بھی۔ خود رپورٹ لاک رہی۔</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>پرنٹ کرنے کے لیے دو صفحے محفوظ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>والدین کے لیے رہنما</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>مشیروں کے لیے رہنما</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>رہنما محفوظ ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>والدین کے لیے رہنما</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>مشیروں کے لیے رہنما</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>ہر پانچ میں سے ایک نوجوان نے کسی کو نہیں بتایا (Thorn، 2022)، کچھ نے گھر میں پریشانی کے ڈر سے۔ پہلے سنیں۔ پھر مل کر قدم اٹھائیں۔</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>بات کرنے کے لیے کوئی</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>وہ سنتے ہیں، اور آپ کو برا نہیں سمجھتے۔ اپنا نام بتانا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>اس ملک کی ہیلپ لائنیں دکھتی ہیں۔</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>{day} کے مطابق۔ نمبر اور اوقات بدل سکتے ہیں؛ وہ ان کی ویب سائٹس پر ہیں۔</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>آپ کس ملک میں ہیں؟</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>والدین اور دوسرے بڑوں کے لیے</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>بچوں اور نوعمروں کے لیے</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>سب کے لیے</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>ویب سائٹ پر چیٹ میں بھی۔</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>اسے نشان زد کر کے کاپی کیا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>دن رات۔</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} سے {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}، {begins} سے {ends} تک۔</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>نوٹس رکھیں</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>نوٹس اور خط اسی کمپیوٹر پر لاک کر کے رکھے جاتے ہیں۔ ان میں سے کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>رکھ لیے گئے۔ پہلے صفحے پر “محفوظ رپورٹ پر واپس جائیں” چنیں، پھر نوٹس۔</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>کسی اور دن کریں</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>آپ کے جواب اور بنے ہوئے ڈیجیٹل فنگر پرنٹ یہاں لاک کر کے رکھے جاتے ہیں۔ تصویریں نہیں رکھی جاتیں۔</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>ایسا پاس فریز چنیں جو آپ کو یاد رہے۔ بھول جانے پر اسے کوئی نہیں کھول سکتا، اور پھر سے شروع کرنا ہو گا۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>کم از کم آٹھ نشانات۔ چند الفاظ اچھے رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>وہی ایک بار اور</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>تاکہ لکھنے کی غلطی سے یہ بند نہ رہ جائے۔</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>اسے رکھیں</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>رپورٹ لاک کی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>اس میں کم از کم آٹھ نشانات چاہییں۔</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>دونوں ابھی ایک جیسے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>یہ رکھ لیا گیا۔ آگے بڑھنے کے لیے پہلے صفحے پر “محفوظ رپورٹ پر واپس جائیں” چنیں۔</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>ایپ یا ویب سائٹ سے اسے ہٹانے کو کہیں</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>امریکہ کے ایک قانون کے مطابق ان کے پاس 48 گھنٹے ہیں۔ یہاں آپ خط لکھتے ہیں۔ بھیجتے آپ خود ہیں۔</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>خط میں نام ضروری ہے۔ اس لیے یہ آپ کی رپورٹ سے الگ ہے، اور یہاں سے اس میں سے کچھ نہیں بھیجا جاتا۔ یہ صرف آپ کے کہنے پر رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>یہ خط میں ہے، اور کہیں نہیں۔</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>ایپ یا ویب سائٹ</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>یہ کہاں ہے؟</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>خط پر دستخط کون کرتا ہے؟</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>دستخط کرنے والے کا نام</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>ای میل یا فون نمبر</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>آخر میں نشان</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>کوئی اور</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اس کا نام</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>ویڈیو</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>تصویریں اور ویڈیوز</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>اس کا پتا کاپی کریں۔ نہیں ہے؟ تو یوزر نیم لکھیں، اور یہ کہ ایپ میں کہاں ہے۔</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>جو شخص اس میں نظر آتا ہے</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>ماں باپ یا سرپرست</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>جس سے اس شخص نے کہا ہو</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>نیک نیتی سے بیان ہے: جو شخص اس میں نظر آتا ہے اس نے اسے وہاں دکھانے کی اجازت نہیں دی۔</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>خط لکھیں</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>ابھی باقی ہے: {parts}</translation>
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
        <translation>یہ پروگرام بند ہونے تک رہتا ہے۔ کچھ بھی رکھا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>سارا متن اس زبان میں دکھتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>جن کی یہ مادری زبان ہے، ان میں سے کسی نے ابھی یہ متن نہیں جانچے۔</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>خط تیار ہے</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>یہ انگریزی میں ہے، امریکہ کی ایک کمپنی کے لیے۔ خود بھیجیں، اور ساتھ کوئی تصویر نہ بھیجیں۔</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>یہیں لاک کر کے رکھیں</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>آپ کے نوٹس کے ساتھ، پاس فریز سے رکھتا ہے۔</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 گھنٹے اسی وقت سے گنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>48 گھنٹے گنیں</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>آپ نے کب بھیجا؟</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>اب بھی وہیں ہے</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>امریکہ کے اس دفتر کے لیے شکایت لکھتا ہے جو اس قانون کو دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>شکایت کہاں کریں</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>یہ شکایت ہے۔ اس صفحے پر خود بھیجیں:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform} کی مدد میں TAKE IT DOWN Act ڈھونڈیں۔ وہاں فارم یا ای میل لکھا ہے۔</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>فارم کا نام: {form}۔</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>خط وہاں بھیجیں۔ پھر یہاں واپس آئیں، اور بتائیں کہ کب بھیجا۔</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 گھنٹے {end} کو ختم ہوں گے۔ باقی گھنٹے: {hours}۔ کیا وہ تب بھی وہیں ہے؟ شکایت یہاں تیار ہے۔</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 گھنٹے {end} کو ختم ہو گئے۔ کیا وہ ہٹ گیا؟</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>یہ بھیج دی گئی ہے</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>یہ اس کمپیوٹر پر انتظار میں ہے</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>یہ محفوظ ہو گئی ہے</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>نئی فائلیں آپ کے پہلے والے کیس کی ہیں۔ اس کا نمبر اور PIN وہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>یہ کیس کارڈ ہے۔ براہِ کرم اسے اس نوعمر کو دیں۔</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>یہ آپ کا کیس کارڈ ہے۔ نمبر اور PIN سنبھال کر رکھیں: کوئی اور انہیں آپ کے لیے نہیں ڈھونڈ سکتا۔</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>کیا یہ ابھی آن لائن ہے؟ CyberTipline کو بھی بتائیں: {place}۔ وہ اس پوسٹ پر کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>اس نمبر اور PIN سے آپ دیکھ سکتے ہیں کہ کیا ہو رہا ہے، فائلیں ڈال سکتے ہیں، یا اسے واپس لے سکتے ہیں: پروگرام چلائیں اور “رپورٹ دیکھیں یا واپس لیں” چنیں۔</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>رپورٹ بھیجتے ہی نمبر اور PIN کام کرنے لگتے ہیں: پروگرام چلائیں اور “محفوظ رپورٹ پر واپس جائیں” چنیں۔</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>پروگرام کے بغیر بھی آپ براؤزر میں حال دیکھ سکتے ہیں یا واپس لے سکتے ہیں:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>یہ پروگرام دوبارہ چلائیں، “محفوظ رپورٹ پر واپس جائیں” چنیں، اور اسے بھیجیں۔</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>یہ پروگرام یہاں یا کسی اور کمپیوٹر پر چلائیں، “محفوظ رپورٹ پر واپس جائیں” چنیں، اور فائل چنیں۔</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>رپورٹ لاک ہے اور انتظار میں ہے۔ جب تک آپ نہ بھیجیں، کچھ نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>شامل سروسز اب ڈیجیٹل فنگر پرنٹ لیتی ہیں اور کاپیاں ڈھونڈتی ہیں۔ اس میں کچھ دن لگ سکتے ہیں۔ کیا ہٹانا ہے، یہ وہ طے کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>کچھ دنوں میں دیکھیں کہ کیا ہوا: پہلے صفحے پر “رپورٹ دیکھیں یا واپس لیں”۔ اگر تب تک کچھ نہ ملا ہو تو یہ معمول کی بات ہے۔</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>براہِ کرم تصویر کو پوسٹ یا فارورڈ نہ کریں، دوسروں کو خبردار کرنے کے لیے بھی نہیں۔</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>براہِ کرم تصویر کو فارورڈ نہ کریں، دوسروں کو خبردار کرنے کے لیے بھی نہیں۔</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>براہِ کرم تصویر کو دوبارہ پوسٹ نہ کریں: وہ روکی جا سکتی ہے، اور ساتھ آپ کا اکاؤنٹ بھی۔</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>کیا کوئی اس نوعمر کو دھمکا رہا ہے؟ پیسے نہ دیں۔ پیغام سنبھال کر رکھیں، اور جواب دینا بند کریں۔</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>کیا کوئی آپ کو دھمکا رہا ہے؟ پیسے نہ دیں۔ پیغام سنبھال کر رکھیں، اور جواب دینا بند کریں۔</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>پھر بھی مدد مل سکتی ہے</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>تصویر کے بغیر ڈیجیٹل فنگر پرنٹ نہیں بنتا۔ اس کے بجائے CyberTipline کو بتائیں:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>کیا آپ کو معلوم ہے کہ وہ کہاں پوسٹ ہوئی؟ تو اس ایپ یا ویب سائٹ کا رپورٹ فارم بھی استعمال کریں۔</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>دوسری مدد موجود ہے</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>یہ سروس بغیر کپڑوں والی یا جنسی تصویروں کے لیے ہے۔ کیا کوئی آپ کو دھمکاتا یا تکلیف دیتا ہے؟ یہاں جائیں:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>دوسری تصویروں کے لیے اس ایپ یا ویب سائٹ کا رپورٹ فارم استعمال کریں۔ کسی بھروسے والے بڑے سے بات کرنا بھی اچھا رہتا ہے۔</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>بعد کے لیے نوٹس</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>یوزر نیم، پتے، دن: یہ اس بڑے کے کام آتے ہیں جو آپ کی مدد کرے۔ صرف الفاظ، کوئی تصویر نہیں۔</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>یہیں لاک کر کے رکھیں</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>اسی کمپیوٹر پر، پاس فریز سے رکھتا ہے۔</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>جو آپ نے ان نوٹس کے لیے چنا تھا۔</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>نوٹس کھولیں</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>جو اس پاس فریز سے رکھا گیا تھا وہ دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>اس کمپیوٹر پر لاک کیے ہوئے نوٹس ہیں۔</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>نوٹس پر کام ہو رہا ہے۔</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>یوزر نیم</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>صفحے یا پوسٹ کا پتا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>یہ آپ کے نوٹس میں ہے، اور کہیں نہیں۔</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>یہ نوٹ شامل کریں</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>یہاں رکھے ہوئے نوٹس ہمیشہ کے لیے مٹا دیں؟</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>جو آپ نے لکھا وہ صرف یہاں ہے۔ اسے یہاں رکھیں، پرنٹ کریں یا فائل میں محفوظ کریں، ورنہ ختم ہو جائے گا۔</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>یہ اسی کمپیوٹر پر {file} میں لاک کر کے رکھے ہیں۔ کسی اور کے پاس نہیں۔</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>نکال دیں</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>یہ نوٹ فہرست سے نکالتا ہے۔</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>خط کھولیں</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>خط اور اس کے 48 گھنٹے دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform} کے نام خط</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>اینڈرائڈ فون</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>آئی فون</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>کیبل سے کرنے کے قدم دکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>کیا اسے اس کمپیوٹر پر لانا ضروری ہے؟ تو کیبل سے</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>فون کو اس کی کیبل سے جوڑیں، اس کا لاک کھولیں، اور USB والے پیغام پر ٹیپ کریں۔ “فائل ٹرانسفر” چنیں۔</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>آئی فون کو اس کی کیبل سے جوڑیں، اس کا لاک کھولیں، اور “بھروسہ کریں” (Trust) پر ٹیپ کریں۔</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>اس کمپیوٹر کے فائلوں والے پروگرام میں فون کھولیں۔ اس کی تصویریں DCIM میں ہیں۔</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>صرف یہی ایک فائل اپنے کسی فولڈر میں کاپی کریں۔ اسے فون پر رہنے دیں۔</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>یہاں واپس آئیں، “اس کمپیوٹر پر” چنیں، اور ڈیجیٹل فنگر پرنٹ بنائیں۔</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>پھر کاپی مٹا دیں، اور ری سائیکل بن خالی کریں۔</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>اسے کبھی چیٹ، ای میل یا کلاؤڈ سے خود کو نہ بھیجیں: وہاں ایک کاپی رہ جاتی ہے۔</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>جس آلے پر ہے، وہی لیں</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>براہِ کرم اسے اس کمپیوٹر پر نہ بھیجیں، نہ کاپی کریں۔ اس آلے پر یہ صفحہ کھولیں:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>ڈیجیٹل فنگر پرنٹ وہیں بنتا ہے۔ تصویر اسی آلے پر رہتی ہے۔</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>محفوظ رپورٹوں پر کام جاری ہے۔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>جو نہیں بھیجا گیا، وہ جیسا تھا ویسا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>اس کمپیوٹر پر رکھی ہوئی</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>اگلی کوشش {seconds} سیکنڈ میں۔</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>کاپی محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>سروس سے جڑ کر یہ رپورٹ بھیجی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>کاپی محفوظ کریں</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>لاک کی ہوئی رپورٹ فائل یا یو ایس بی پر لکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>کچھ بھی کرنے سے پہلے ایک بار اور پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>اسے اس کمپیوٹر سے ہمیشہ کے لیے مٹائیں؟ جو بھیجا گیا، وہ سروس کے پاس رہتا ہے۔</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ہاں، مٹائیں</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>اسے اس کمپیوٹر سے ہٹایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>{day} کو محفوظ ہوئی۔ تصویریں اور ویڈیوز: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>یہ یہاں انتظار میں ہے۔ اس کا کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>ہو سکتا ہے یہ پہنچ گئی ہو۔ آپ اسے دوبارہ بھیج سکتے ہیں: یہ دو بار نہیں گنی جاتی۔</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>یہ پہنچ گئی ہے۔ کیس کارڈ کا نمبر اور PIN اب کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>سروس نے اسے نہیں لیا۔ آپ رپورٹ دوبارہ بنا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>اسے واپس لیا گیا۔</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>ایپ یا ویب سائٹ کو لکھیں</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>ایسا خط لکھتا ہے جو اسے 48 گھنٹے میں ہٹانے کو کہے۔</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>کون، کہاں، کب، کیا: مدد کرنے والے بڑے کے لیے۔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>متن کاپی کرتا ہے۔ ایک منٹ بعد یہ کاپی مٹ جاتی ہے۔</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>پرنٹ کے صفحے کے طور پر محفوظ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>متن کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>سادہ متن کے طور پر محفوظ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>محفوظ ہو گیا۔ جس کے پاس یہ فائل ہو وہ پڑھ سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>چھپی ہوئی: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>دوسری جگہوں کے لنک: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>سسٹم کی فائلیں: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>بہت زیادہ فولڈروں کے اندر: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>فولڈر جو کھل نہیں سکتے: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>اس فہرست میں نہیں: {what}۔</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>مشق: یہاں کا کچھ بھی کسی تک نہیں پہنچتا۔</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>کوئی پرنٹر نہیں ملا۔ آپ PDF کے طور پر محفوظ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>ایک پرنٹر چنیں۔ صفحہ کچھ دیر تک اس کی قطار میں رہ سکتا ہے۔ کیا وہ کسی اور کمرے میں ہے؟ تو صفحہ جلدی لے آئیں۔</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>وہیں فوراً پرنٹ کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address} کا QR کوڈ</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>فون کا کیمرا اس کی طرف کریں۔</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>ایک جواب چنیں۔ نمبروں والی کیز بھی کام کرتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>مرحلے</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>آپ راستے میں کہاں ہیں۔</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویڈیو</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} منٹ</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>تصویر {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>ویڈیو {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>فائل {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>تھما ہوا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار میں</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>ڈیجیٹل فنگر پرنٹ بن رہا ہے: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>رکی ہوئی</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>{name} جیسی ہی</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>مضبوط ڈیجیٹل فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>کمزور ڈیجیٹل فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>صرف ہوبہو کاپیاں</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>یہ پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“باقی کو آگے بڑھائیں” اسے دوبارہ شروع کرتا ہے۔</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>یہ ایک بار گنی جاتی ہے۔</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>یہ لمبی ہے یا اس میں بہت حرکت ہے۔ اس کا چھوٹا ٹکڑا شاید نہ ملے۔</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>تھوڑی بدلی ہوئی کاپیاں بھی مل سکتی ہیں۔</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>سادہ یا اندھیری تصویر: صرف ہوبہو اور بہت ملتی جلتی کاپیاں مل سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>اس فائل کی صرف ہوبہو کاپیاں مل سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>ڈیجیٹل فنگر پرنٹ: {kinds}۔</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>لوگ تصویر یا ویڈیو کو جن 100 طریقوں سے بدلتے ہیں، ان میں سے تقریباً {count} میں یہ مل جاتی ہے۔</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>محفوظ رپورٹ پر واپس جائیں</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>یہاں رکھی ہوئی رپورٹیں فہرست میں ہیں۔ یو ایس بی کی رپورٹ وہ فائل ہے جس کے نام کے آخر میں ‎.tid ہے۔</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>دوسری فائل چنیں</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>محفوظ رپورٹ چننے کا صفحہ کھلتا ہے۔ کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>رپورٹ پڑھی یا بھیجی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>انتظار روکیں</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>رپورٹ اپنی فائل میں رہتی ہے۔</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>اسے آگے بڑھائیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>سب بھیجیں</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>یہ پہنچ گئی ہے۔ کیس کارڈ کا نمبر اور PIN اب کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>یہ نہیں جا سکی۔ اگلی کوشش {seconds} سیکنڈ میں۔</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>یہ محفوظ رپورٹ ہے، اور پوری ہے: {size}، لاک کی ہوئی۔ یہ {host} پر جاتی ہے۔</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>یہ مشق کے لیے بنی تھی۔</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>کاپیاں کون ڈھونڈتا ہے</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>شامل ایپس اور ویب سائٹس کو ڈیجیٹل فنگر پرنٹ ملتے ہیں۔ وہ ڈھونڈتی ہیں اور طے کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>فہرست منگوائیں</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>فہرست آ رہی ہے</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>سروس سے پوچھا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>فہرست منگوانے کے لیے انٹرنیٹ چاہیے۔ آپ کے یا آپ کی فائلوں کے بارے میں کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>لاک والی چیٹ میں، جیسے انکرپٹڈ میسنجر میں، یا غیر شامل سروسز میں کوئی نہیں ڈھونڈتا۔ پھر بھی آپ ان کے اپنے فارم سے ہٹانے کا کہہ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>فہرست ابھی نہیں مل سکتی۔ آگے بڑھنے کے لیے اس کی ضرورت نہیں۔ بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day} کی فہرست</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>ابھی تک کوئی ایپ یا ویب سائٹ شامل نہیں ہوئی۔</translation>
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
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>یہ پروگرام بند ہونے تک رہتی ہیں۔ کچھ بھی رکھا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>بڑا متن</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>سارا متن بڑا ہوتا ہے۔ Ctrl اور + سے بھی یہی ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>چھوٹا متن</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>سارا متن چھوٹا ہوتا ہے۔ Ctrl اور - سے بھی یہی ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>فائلوں کے نام چھپائیں</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>نام کی جگہ “تصویر 1” دکھتا ہے۔</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>اس کمپیوٹر کی تمام رپورٹس، نوٹس اور خط ہمیشہ کے لیے مٹا دیں؟ جو بھیجا گیا وہ بھیجا ہوا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>سب زبانوں کی فہرست کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>ہلکے، گہرے اور تیز رنگ اس کمپیوٹر کی ترتیبات کے مطابق رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>سب کچھ مٹائیں</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>کچھ بھی کرنے سے پہلے ایک بار اور پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ہاں، مٹائیں</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>انہیں اس کمپیوٹر سے ہٹایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>مٹا دیا گیا۔ کسی یو ایس بی یا بیک اپ میں پرانی، لاک کی ہوئی کاپی اب بھی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>متن کا سائز: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>کیا یہ شیئر ہوئی ہے؟</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>جہاں تک آپ یا آپ کے بچے کو معلوم ہے، کیا یہ شیئر ہوئی ہے؟</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>جہاں تک آپ یا ان کو معلوم ہے، کیا یہ شیئر ہوئی ہے؟</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>کسی بھی جواب کے ساتھ آگے بڑھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>کسی کو بھیجی گئی، یا آن لائن پوسٹ ہوئی۔</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>مجھے نہیں معلوم</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>اگر یہ آن لائن ملے تو CyberTipline کو بھی بتائیں: {place}۔ وہ اس پوسٹ پر کام کرتے ہیں۔ یہ اس کے بعد، یا کسی اور آلے سے کیا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>کیا اس میں آپ کا جسم بغیر کپڑوں کے، یا کم کپڑوں میں، یا کچھ جنسی دکھتا ہے؟</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>کیا اس میں آپ کے بچے کا جسم بغیر کپڑوں کے، یا کم کپڑوں میں، یا کچھ جنسی دکھتا ہے؟</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>کیا اس میں اس نوعمر کا جسم بغیر کپڑوں کے، یا کم کپڑوں میں، یا کچھ جنسی دکھتا ہے؟</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>بنائی ہوئی نقلی تصویریں بھی گنی جاتی ہیں، جیسے AI سے بنی ہوئی۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>ابھی سروس سے رابطہ ہوا۔</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>آف لائن۔ کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>صرف ایک فہرست مانگی گئی۔ آپ کا کچھ بھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>صرف کیس نمبر اور PIN بھیجے گئے۔</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>بھیجنے کی کوشش ہوئی۔ ابھی تصدیق نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>لاک کی ہوئی رپورٹ بھیجی گئی۔ فائلیں یہیں رہیں۔</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>تصویر یا ویڈیو کو پھیلنے سے روکیں</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>یہاں کوئی آپ کو قصوروار نہیں کہتا۔ آپ کسی بھی وقت رک سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>یہ مشق ہے، اور آزمانے کے لیے نمونے کی فائلیں ہیں۔ کوئی رپورٹ اصلی سروس تک نہیں پہنچ سکتی۔ بھیجی ہوئی چیزیں ایک ہفتہ اس کمپیوٹر پر رہتی ہیں، تاکہ آپ دیکھ سکیں کہ کیا ہوتا ہے۔ ترتیبات میں آپ انہیں مٹا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>محفوظ رپورٹ پر واپس جائیں</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>پہلے سے محفوظ رپورٹ بھیجیں۔</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>رپورٹ دیکھیں یا واپس لیں</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>کیس نمبر اور PIN چاہییں۔</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>پہلے مشق کریں</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>مشق ختم کریں</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>مشق میں ہر قدم کام کرتا ہے، اور کوئی رپورٹ اصلی سروس تک نہیں پہنچ سکتی۔</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>متن کا سائز، نام چھپانا، اور سب کچھ مٹانا۔</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>سب زبانوں کی فہرست کھلتی ہے۔</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>یہ ایک ڈیجیٹل فنگر پرنٹ بناتا ہے: تصویر یا ویڈیو سے بنا ایک کوڈ۔ شامل سروسز کو یہ کوڈ ملتا ہے، اور وہ کاپیاں ڈھونڈتی ہیں۔</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>تصویر یا ویڈیو اسی کمپیوٹر پر رہتی ہے۔ اسے کوئی نہیں دیکھتا۔</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>اس میں تقریباً 5 منٹ لگتے ہیں۔ نام بتانا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>جلدی نکلنے کے لیے “فوراً باہر” پر کلک کریں، یا پانچ سیکنڈ میں تین بار Shift دبائیں۔ تب جو محفوظ نہیں ہے، وہ چلا جاتا ہے۔ جو فائل آپ نے محفوظ کی، وہ اپنی جگہ رہتی ہے، اور یہ کمپیوٹر یاد رکھ سکتا ہے کہ پروگرام چلا تھا۔</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>تعارف اور رازداری</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>یہاں جو بھرا جاتا ہے، اس کا کیا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>بات کرنے کے لیے کوئی</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>ہیلپ لائنوں کی فہرست کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>تصویر یا ویڈیو کہاں ہے؟</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>یا لگی ہوئی یو ایس بی یا ڈسک پر۔</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>فون یا کسی اور آلے پر</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>براہِ کرم اسے یہاں کاپی نہ کریں۔</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>اب یہ میرے پاس نہیں</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>دوسری مدد موجود ہے۔</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>یہ کس کے لیے ہے؟</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>میرے لیے</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>تصویر یا ویڈیو میں میں ہوں۔</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>میرے بچے کے لیے</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>ماں، باپ یا سرپرست کے طور پر۔</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>ایک نوعمر کے لیے جسے میری مدد چاہیے</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>دوست، استاد یا کاؤنسلر کے طور پر۔</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>کیا مدد کرتا ہے: بچے سے کہیں کہ اس میں اس کا قصور نہیں، اور اچھا ہوا کہ آپ کو معلوم ہوا۔ براہِ کرم فون کی تلاشی نہ لیں، تصویر فارورڈ نہ کریں اور اس بارے میں پوسٹ نہ کریں۔</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>کیا مدد کرتا ہے: ان سے کہیں کہ اس میں ان کا قصور نہیں، اور اچھا ہوا کہ آپ کو معلوم ہوا۔ براہِ کرم ان سے تصویر نہ منگوائیں، اور اسے فارورڈ نہ کریں۔</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>آپ یہاں ہیں۔</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>راستے کا ایک مرحلہ۔</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>استعمال: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>دی جانے والی چیزیں</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>یہ مدد دکھائیں اور بند کریں</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: غلطی: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>آرگومنٹ %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>یہ ابھی باقی ہیں: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>نامعلوم آرگومنٹ: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>یہاں %(value)r نہیں ہے (ان میں سے چنیں: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>آرگومنٹ %s کے ساتھ نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ایک آرگومنٹ درکار ہے</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>کم از کم ایک آرگومنٹ درکار ہے</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>بتائیں کہ کیا بھیجا گیا تھا: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>موازنے کے لیے کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>ملتی جلتی کوئی چیز نہیں ملی۔</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>256 میں سے {bits} بٹ {file} ({variant}) سے مختلف ہیں۔ {most} تک یہ ایک ہی سمجھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>اس کے {share} % فریم {file} ({variant}) میں ہیں۔ {least} % سے یہ ایک ہی سمجھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>بائٹس وہی ہیں جو {file} کے ہیں۔</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>کیس {case} واپس لیں؟</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} کو بھیجنے سے پہلے واپس لے لیا گیا۔ یہ کسی کے پاس نہیں ہے، اور اس کی لاک کی ہوئی فائل مٹا دی گئی ہے۔</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>سروسز: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>کس نے لیا</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>کس نے روکا</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>اس کمپیوٹر یا نیٹ ورک کا کوئی فلٹر دیکھ سکتا تھا کہ سروس استعمال ہوئی۔ وہ یہ نہیں دیکھ سکتا تھا کہ کس لیے: وہ لاک ہے، اور اسے صرف سروس کھول سکتی ہے۔</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>اس کمپیوٹر یا نیٹ ورک کا کوئی فلٹر دیکھ سکتا تھا کہ سروس کو کچھ بھیجا گیا، اور اس کے جواب میں کیس نمبر اور تعداد۔ خود رپورٹ لاک ہے، اور اسے صرف سروس کھول سکتی ہے۔</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>اس کمپیوٹر یا نیٹ ورک کا کوئی فلٹر دیکھ سکتا تھا کہ سروس کو رپورٹ بھیجی گئی، اور اس کا جو بھی جواب آیا۔ خود رپورٹ لاک ہے، اور اسے صرف سروس کھول سکتی ہے۔</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>اس کمپیوٹر یا نیٹ ورک کا کوئی فلٹر دیکھ سکتا تھا کہ سروسز کی فہرست مانگی گئی، اور وہ فہرست بھی۔</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>شاید یہ پہنچ گئی ہو۔ دوبارہ پوچھنے میں کوئی نقصان نہیں۔</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>سروس بتائیں: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>یہ لکھا نہیں جا سکا کہ یہ کہاں جاتا ہے، اس لیے اگلی بار کسی تبدیلی کا پتا نہیں چلے گا۔</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>نہیں، یہیں رکیں</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>ہاں، مجھے معلوم ہے کہ یہ درست ہے</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>پھر بھی جاری رکھیں؟</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>یہ اس کمپیوٹر پر پہلے استعمال نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>سروس: {name}، {host} پر۔</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>یہ مشق ہے اور کسی تک نہیں پہنچتی۔</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>احتیاط: یہ پروگرام کسی اور سروس کے لیے لگایا گیا تھا، {name}، {host} پر۔</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>احتیاط: پچھلی بار {name} کا پتا {host} تھا۔</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>احتیاط: {name} کی کلید پچھلی بار سے مختلف ہے، اس لیے جو آپ بھیجیں، شاید دوسرے لوگ اسے کھول سکیں۔</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>اگر آپ کو یہ کسی بھروسے والے شخص نے نہیں بتایا، تو یہیں رکیں اور ان سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>سروس: {host} پر۔</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>اس کمپیوٹر کو اس کا نام معلوم نہیں؛ یہ یہاں پہلے استعمال نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>میموری کی حد، فائلیں لکھنا منع، میموری کی نقل محفوظ کرنا منع</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>کوئی نئی اجازت نہیں</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>کوئی اور پروگرام اس کی میموری میں نہیں دیکھ سکتا</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: کوئی فائل اور کوئی فولڈر نہیں</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: سسٹم کالز کی چھوٹی سی فہرست</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>صرف ایک پروسیس کا کام، میموری کی حد کے ساتھ</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>کم درجے کی انٹیگریٹی</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>سینڈباکس پروفائل: صرف حساب</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>کنکشن کھولنا</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>فائل کھولنا</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>فولڈر میں دیکھنا</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>فائل لکھنا</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>کوئی اور پروگرام چلانا</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>یہاں فائلیں پڑھنے والا کوئی پروسیس شروع نہیں ہو سکتا۔ پروگرام دوبارہ لگائیں، یا کوئی اور کمپیوٹر استعمال کریں۔</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>فائلیں الگ پروسیسز میں پڑھی جاتی ہیں۔ یہاں ایسے پروسیس کو یہ چیزیں حد میں رکھتی ہیں:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>ان میں سے ایک نے ابھی یہ کرنے کی کوشش کی، اور اسے روکا گیا:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>روکا گیا</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>ممکن</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>فائلیں ان سے پڑھی جاتی ہیں:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>ایک ساتھ فائلیں: {count}۔ ہر ایک کے لیے زیادہ سے زیادہ میموری: {size} MB۔</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>آپ کی رکھی ہوئی رپورٹیں {folder} میں ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>وہاں ابھی کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>اس فولڈر میں لکھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>کوئی نقصان دہ فائل وہ کر سکتی ہے جس پر {possible} لکھا ہے۔ اجنبیوں کی فائلوں کے لیے کوئی اور کمپیوٹر استعمال کریں۔</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>آپ کے جواب، اور ہر تیار ڈیجیٹل فنگر پرنٹ، پاس فریز کے ساتھ رکھے جائیں گے۔ بھول جانے پر اسے کوئی دوبارہ نہیں کھول سکتا، اور پھر سے شروع کرنا ہو گا۔ خود تصویریں نہیں رکھی جاتیں۔</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>مسودے کا پاس فریز فائل سے پڑھیں (- معیاری اِن پٹ ہے)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft} سے آگے جاری ہے۔ پہلے سے تیار ڈیجیٹل فنگر پرنٹ: {count}۔</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>یہاں رکھی ہوئی کسی چیز سے پتا نہیں چلتا کہ وہ یہی کیس بنی۔ موازنہ ان سے ہو رہا ہے جو وہ ہو سکتی ہیں: {drafts}۔</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>اس پاس فریز سے کھلنے والی کوئی ادھوری رپورٹ یہ کیس نہیں بنی۔ اس کے بجائے وہ فائل بتائیں جو آپ نے بھیجی تھی: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>پاس فریز ٹرمینل پر پوچھا جاتا ہے۔ ٹرمینل نہ ہو تو {option} دیں۔</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>پاس فریز میں کم از کم {count} حروف یا نشان ہوتے ہیں۔ چند الفاظ اچھے رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>وہی پاس فریز دوبارہ:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>دونوں پاس فریز مختلف ہیں۔ کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>مکمل، لیکن کم از کم ایک فائل پڑھی نہیں جا سکی</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>کمانڈ سمجھ میں نہیں آئی</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>یہ جواب کسی اور سروس کی طرف لے جاتے ہیں؛ کچھ نہیں رکھا گیا</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>کوئی کاپی نہیں ملتی، یا اتنی سادہ ہے کہ پتا نہیں چلتا</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: یہاں کچھ ویسا نہیں جیسا ہونا چاہیے</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-C سے روکا گیا</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>کوئی رپورٹ نہیں</translation>
    </message>
    <message>
        <source>case</source>
        <translation>کیس</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>محفوظ رپورٹ</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>نہیں پہنچی، بعد میں کوشش کریں</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>حتمی طور پر نامنظور</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>محفوظ نہیں ہوئی</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>ادھوری رپورٹ</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>نوٹس اور خط</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>غیر متوقع</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>ایگزٹ کوڈ:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>video</source>
        <translation>ویڈیو</translation>
    </message>
    <message>
        <source>file</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>روک دیا گیا۔</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>معیاری آؤٹ پٹ پر ہر سطر میں ایک JSON آبجیکٹ</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>متن کی زبان، مثلاً de یا pt_BR (اس کے بغیر: سسٹم کی زبان)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>وہ فائل جس میں سروس کا نام ہے</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>جاری رکھیں، چاہے سروس کا پتا یا کلید پچھلی بار سے مختلف ہو</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN فائل سے پڑھیں (- معیاری اِن پٹ ہے)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>اس پراکسی سے گزریں: http://HOST:PORT یا socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050)؛ TAKEITDOWN_PROXY سے بھی پڑھا جاتا ہے، اور کسی اور سیٹنگ سے نہیں</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>منٹوں کی تعداد</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0 سے بڑا عدد</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>تصویروں اور ویڈیوز کے ڈیجیٹل فنگر پرنٹ، جو اسی کمپیوٹر پر بنتے ہیں، تاکہ کاپیاں نہ پھیلیں۔ خود فائلیں کبھی نہیں بھیجی جاتیں۔ کمانڈ کے بغیر ونڈو کھلتی ہے؛ صرف محفوظ رپورٹ (REPORT.tid) دینے پر ونڈو اسی کے ساتھ کھلتی ہے۔</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>ورژن دکھائیں اور بند کریں</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>کیس کہاں تک پہنچا</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>کیس واپس لیں</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>آج کے دن کون کاپیاں ڈھونڈتا ہے</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>کیا یہاں سب ٹھیک ہے، اور نقصان دہ فائل کو کیا چیز حد میں رکھتی ہے؟ نیٹ ورک استعمال نہیں ہوتا</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>کیا یہ پروگرام ویسا ہی ہے جیسا ہونا چاہیے؟ نیٹ ورک استعمال نہیں ہوتا</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>تمام فائلوں کے ڈائجسٹ، پروگرام شائع کرنے والوں کی طرف سے</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>یہاں موجود فائلوں کے ڈائجسٹ دکھائیں</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>ڈیجیٹل فنگر پرنٹ بنائیں اور دکھائیں؛ نیٹ ورک استعمال نہیں ہوتا</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>فائل یا فولڈر</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>خود ڈیجیٹل فنگر پرنٹ بھی دکھائیں</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>ویڈیو کے بالکل وہی فریم لیں جو اصل vPDQ اس رفتار پر لیتا ہے (اس کے بغیر: ہر فریم، اور جو مختلف ہوں وہ رکھے جاتے ہیں)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>ایک تصویر کے زیادہ سے زیادہ ہیش، تاکہ بدلی ہوئی کاپیاں بھی ملیں: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>جو ہو گیا اسے پاس فریز کے ساتھ رکھیں، اور اگلی بار وہیں سے جاری رکھیں</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>کیا یہ کاپی بھیجی ہوئی چیز سے ملتی ہے؟ نیٹ ورک استعمال نہیں ہوتا</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>موازنے کے لیے فائل یا فولڈر</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>جو بھیجا گیا تھا؛ ایک سے زیادہ بار دیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>دکھائیں کہ یہ کتنی قریب ہے، اور کس فائل کے</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>اس مسودے سے موازنہ کریں جس سے اس کیس کی رپورٹ بنی تھی</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>اس مسودے میں رکھے ڈیجیٹل فنگر پرنٹ سے موازنہ کریں</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>رپورٹ بنائیں اور لاک کر کے محفوظ کریں، ابھی یا بعد میں بھیجنے کے لیے</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>اپنے موجودہ کیس کے لیے نئی فائلوں کے ساتھ ایک اور رپورٹ بنائیں</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>اس کا کیس نمبر</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>فائل یا فولڈر (اس کے بغیر: جو کچھ مسودے میں ہے)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>رپورٹ کون بنا رہا ہے</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>تصویر میں عمر 18 سے کم</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>برہنگی یا کوئی جنسی چیز دکھاتی ہے</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>شیئر ہو چکی ہے</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>رابطے کا طریقہ؛ یہ کسی چیز کے لیے ضروری نہیں۔ یہاں کے دوسرے پروگرام دیکھ سکتے ہیں کہ کمانڈ کو کیا دیا گیا: اس کے بعد پتا نہ ہو تو پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>اسے فائل سے پڑھیں (- معیاری اِن پٹ ہے)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>لکھی جانے والی فائل، کسی بھی کمپیوٹر سے بھیجنے کے لیے (اس کے بغیر: اسی کمپیوٹر پر رکھی جاتی ہے)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>جواب اور ڈیجیٹل فنگر پرنٹ ساتھ ساتھ پاس فریز کے ساتھ رکھیں، اور اگلی بار وہیں سے جاری رکھیں</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>بالکل وہی بائٹس دکھائیں جو لاک کیے جاتے ہیں</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>اس کمپیوٹر پر رکھی ہوئی رپورٹوں کی فہرست</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>رکھی ہوئی رپورٹ فائل میں لکھیں، کسی اور کمپیوٹر سے بھیجنے کے لیے</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>جیسے فہرست میں ہے</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>امریکہ کے قانون TAKE IT DOWN Act کے تحت خط لکھیں؛ کچھ نہیں بھیجا جاتا</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>ثبوت کے لیے نوٹس، اس کمپیوٹر پر لاک کیے ہوئے؛ صرف الفاظ</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>والدین یا مشیروں کے لیے رہنما PDF میں لکھیں</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>خط میں جو چاہیے، ایک JSON آبجیکٹ کی شکل میں (- معیاری اِن پٹ ہے)؛ اس کے بغیر ایک ایک کر کے پوچھا جاتا ہے۔ کلیدیں: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>اس پلیٹ فارم کے نام جو خط یہاں رکھا ہے، اسے جاری رکھیں</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>اس فائل میں لکھیں: ‎.pdf ہو تو PDF، ورنہ سادہ متن (اس کے بغیر: یہیں دکھائیں)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>آپ نے کب بھیجا: now (ابھی)، یا &apos;YYYY-MM-DD HH:MM&apos;؛ 48 گھنٹے اسی وقت سے گنے جاتے ہیں</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>اس کے بجائے FTC کے نام شکایت لکھیں: 48 گھنٹے پورے ہو گئے، اور اب بھی وہیں ہے</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>خط کو نوٹس کے ساتھ لاک کر کے رکھیں</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>ایک نوٹ شامل کریں، ایک JSON آبجیکٹ کی شکل میں، جس میں user، place، when اور what میں سے ایک یا زیادہ ہوں (- معیاری اِن پٹ ہے)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>کس کے لیے ہے</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>وہ ملک جس کی ہیلپ لائنیں اس میں ہوں (اس کے بغیر: سسٹم کا ملک)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>لکھی جانے والی فائل</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>نوٹس کا پاس فریز فائل سے پڑھیں (- معیاری اِن پٹ ہے)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>رکھی ہوئی رپورٹیں، یا سب کچھ، اس کمپیوٹر سے ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>ایک ادھوری رپورٹ</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>وہ سب جو پروگرام نے یہاں کبھی رکھا</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>دوبارہ نہ پوچھیں</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>محفوظ رپورٹیں بھیجیں؛ دو بار بھیجنے میں کوئی نقصان نہیں</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>رکھی ہوئی رپورٹیں یا فائلیں (ان کے بغیر: وہ سب جو اس کمپیوٹر پر انتظار میں ہیں)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>بڑھتے وقفوں کے ساتھ کوشش جاری رکھیں، 60 منٹ یا جتنے دیے جائیں (0: ایک کوشش)؛ Ctrl-C اسے روکتا ہے</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>صرف وہ بھیجیں جو اس سروس کے لیے بنایا گیا تھا</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>کیس نمبر، ہائفن کے ساتھ یا بغیر؛ یا کسی رکھی ہوئی رپورٹ کی ID جو کبھی نہیں بھیجی گئی</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>کیس نمبر، ہائفن کے ساتھ یا بغیر</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>جو تصویر 18 سال یا اس سے زیادہ کی عمر میں لی گئی، اس کے لیے StopNCII.org صحیح جگہ ہے۔ یہ بھی اسی طرح کام کرتی ہے: تصویر آپ کے پاس رہتی ہے۔ یہاں جائیں: https://stopncii.org ۔ یہاں کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>یہ سروس ان تصویروں کے لیے ہے جن میں برہنگی یا کوئی جنسی چیز ہو۔ دوسری تصویروں کے لیے اس سائٹ یا ایپ کا رپورٹ فارم استعمال کریں جہاں تصویر ہے۔ آپ کسی بھروسے والے شخص سے بات بھی کر سکتے ہیں۔ یہاں کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>رابطہ ٹرمینل پر پوچھا جاتا ہے۔ ٹرمینل نہ ہو تو {option} دیں۔</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>یہ ابھی درکار ہیں: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>ای میل پتا، اگر آپ چاہیں کہ آپ سے رابطہ ہو سکے (یا صرف Enter دبائیں):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>فائلیں بتائیں، یا وہ مسودہ جس میں ان کے ڈیجیٹل فنگر پرنٹ ہیں۔</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>یہ لاک ہو کر بھیجی جاتی ہے، صرف ان ہیڈرز کے ساتھ:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>آپ کی ادھوری رپورٹ اب بھی رکھی ہوئی ہے۔ اسے مٹانے کے لیے: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>اسے بھیجنے کے لیے: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>اس ملک کی ہیلپ لائنیں یہاں نہیں ہیں۔ ان ملکوں کی ہیں: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file} میں محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>اس کمپیوٹر پر {report} کے نام سے محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>مشق: یہ رپورٹ کسی تک نہیں پہنچے گی۔</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>دونوں ابھی لکھ لیں۔ یہ صرف ایک بار دکھائے جاتے ہیں، اور کوئی انہیں آپ کے لیے دوبارہ نہیں ڈھونڈ سکتا۔</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>بھیجے جانے کے انتظار میں</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>بھیجی جا رہی ہے، یا شاید بھیجی جا چکی: دوبارہ بھیجنے پر کبھی دو بار نہیں گنی جاتی</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>سروس کو مل گئی</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>سروس نے نہیں لی</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>واپس لی گئی</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>مٹا دیا گیا۔ SSD، یو ایس بی یا بیک اپ میں پرانی کاپیاں کچھ عرصہ رہ سکتی ہیں۔ محفوظ رپورٹ کی کاپی ایک لاک کی ہوئی فائل ہے جسے صرف سروس کھول سکتی ہے؛ ادھوری رپورٹ کی کاپی ایک فائل ہے جسے صرف پاس فریز کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>یہاں کوئی رپورٹ محفوظ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>رپورٹیں جو بھیجی جا سکتی ہیں: {count}۔ اس کی کمانڈ: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file} میں لکھ دی گئی۔ اسے کوئی بھی، کسی بھی کمپیوٹر سے بھیج سکتا ہے، اور صرف سروس اسے کھول سکتی ہے۔ یہاں سے بھی بھیجنے پر یہ کبھی دو بار نہیں گنی جاتی۔</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>بتائیں کہ کیا مٹانا ہے، یا {option} دیں۔</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>کچھ نہیں مٹایا گیا۔</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>پروگرام نے یہاں جو کچھ بھی کبھی رکھا، سب ہمیشہ کے لیے مٹائیں؟</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>جو آپ نے بتایا، اسے ہمیشہ کے لیے مٹائیں؟</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>ان میں سے {count} شاید ابھی بھیجی نہیں گئیں۔</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>ہاں، ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>رپورٹ {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>یہاں کوئی محفوظ رپورٹ انتظار میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>روک دیا گیا۔ جس کی تصدیق نہیں ہوئی، وہ اب بھی محفوظ ہے۔ دوبارہ بھیجنے پر وہ کبھی دو بار نہیں گنی جاتی۔</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>اگلی کوشش {seconds} سیکنڈ میں ہے۔</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} پہلے ہی پہنچ چکی تھی؛ دوبارہ بھیجنے سے کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} پہنچ گئی۔</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>یہ مشق تھی اور کسی تک نہیں پہنچتی۔</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>ڈیجیٹل فنگر پرنٹ: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>یہ یہاں لکھا نہیں جا سکا۔ اسے دوبارہ بھیجنے میں کوئی نقصان نہیں، اور مٹانے میں بھی نہیں۔</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{name} سے ڈیجیٹل فنگر پرنٹ لینے والی سروسز، {day} کے مطابق:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>تصویریں اور ویڈیوز: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first} سے {last} تک کوئی عدد لکھیں:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>براہِ کرم ان میں سے ایک عدد لکھیں۔</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN ٹرمینل پر پوچھا جاتا ہے۔ ٹرمینل نہ ہو تو {option} دیں۔</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>یہ فائل پڑھی نہیں جا سکتی: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>سب ویسا ہی ہے جیسا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>کچھ ویسا نہیں جیسا ہونا چاہیے: اسے رپورٹ کے لیے استعمال نہ کریں۔</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>شروع نہیں ہو سکتے</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>کوئی چیز نہیں روکتی</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}، مل کر {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>معلوم نتیجے</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>غلط نتیجے</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>کوئی اور پروگرام اس میں نہیں دیکھ سکتا</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>دوسرے پروگرام شاید اس میں دیکھ سکیں</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ورژن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>فائلوں کی فہرست</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>اصل پروگرام</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>مددگار پروسیس</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>یہاں کوئی نہیں؛ اوپر والے عدد کا موازنہ اس عدد سے کریں جو آپ کو دیا گیا تھا</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>تمام فائلیں ٹھیک ہیں</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>نہیں ملتی</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>جس خط میں ان میں سے کچھ کم ہو، شاید اس پر توجہ نہ دی جائے۔ ابھی باقی ہے: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>رکھے ہوئے خط: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>خط میں جو چاہیے، وہ ٹرمینل پر پوچھا جاتا ہے۔ ٹرمینل نہ ہو تو {option} دیں۔</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>یہ جواب استعمال نہیں ہو سکتے: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>مکمل ہونے پر ایک سطر خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>وقت ایسے لکھیں: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>وہ وقت ابھی نہیں آیا۔</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>شکایت کے لیے وہ وقت چاہیے جب آپ نے خط بھیجا: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>بھیجنے کے بعد 48 گھنٹے ایسے گنیں: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>یہاں کوئی نوٹ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>جس کے پاس یہ فائل ہو وہ پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ابھی نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 گھنٹے {end} کو ختم ہوں گے۔ باقی گھنٹے: {hours}۔</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 گھنٹے {end} کو ختم ہو گئے۔</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>اس کمپیوٹر پر لاک کر کے رکھا گیا: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>نوٹس پاس فریز کے ساتھ رکھے جائیں گے۔ پاس فریز بھول جانے پر انہیں کوئی دوبارہ نہیں کھول سکتا۔ ان میں تصویریں نہیں رکھی جاتیں۔</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>نوٹ ایک JSON آبجیکٹ ہے، جس میں ان میں سے ایک یا زیادہ ہوں: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>نوٹ خالی ہے۔</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>کچھ کام نہیں کر سکا۔ آپ کی فائلیں بالکل ٹھیک ہیں اور بھیجی نہیں گئیں۔ براہِ کرم دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>یہ فائل وہاں نہیں ہے۔ نام جانچیں اور دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>یہ تصویر یا ویڈیو کی فائل نہیں ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>یہ کسی اور فائل کا لنک ہے۔ تصویر یا ویڈیو ہی کو چنیں۔</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>یہ فائل آپ کے کلاؤڈ میں ہے، اس کمپیوٹر پر نہیں۔ پہلے اسے ڈاؤن لوڈ کریں، پھر چنیں۔</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>یہ فائل خالی ہے۔ پوری فائل ڈھونڈیں اور اسے چنیں۔</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>اس فولڈر میں کوئی فائل نہیں ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>یہ فائل پڑھی نہیں جا سکی۔ دیکھیں کہ اس کی ڈرائیو جڑی ہے، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>پڑھتے وقت یہ فائل بدل گئی۔ اسے استعمال کرنے والے دوسرے پروگرام بند کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>یہ ایسی تصویر یا ویڈیو نہیں جسے یہاں پڑھا جا سکے۔ تصویر یا ویڈیو ہی کو چنیں۔</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>یہ فائل خراب ہے، یا ایسی ہے جو یہاں پڑھی نہیں جا سکتی۔ اس کی صرف ہوبہو کاپیاں مل سکتی ہیں۔ اگر یہ کسی اور شکل میں بھی ہے تو اسے ڈالیں۔</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>اس فائل کا ایک حصہ نہیں ہے یا خراب ہے۔ اس کے ڈیجیٹل فنگر پرنٹ بچے ہوئے حصے کے ہیں، جیسا وہ اسکرین پر دکھتا ہے۔ اگر پوری فائل بھی ہے تو اسے ڈالیں۔</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>یہ تصویر اتنی بڑی ہے کہ جانچی نہیں جا سکتی۔ اس کی صرف ہوبہو کاپیاں مل سکتی ہیں۔</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>اس فائل میں آواز ہے مگر تصویر نہیں۔ اس کی صرف ہوبہو کاپیاں مل سکتی ہیں۔</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>یہ فائل جانچی نہیں جا سکی۔ زیادہ سے زیادہ اس کی ہوبہو کاپیاں مل سکتی ہیں۔</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>اس فائل میں بہت زیادہ وقت لگا۔ زیادہ سے زیادہ اس کی ہوبہو کاپیاں مل سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>کچھ سوال اب بھی باقی ہیں۔ پیچھے جا کر ان کے جواب دیں۔</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>ان میں سے کسی فائل سے ڈیجیٹل فنگر پرنٹ نہیں بنا، اس لیے بھیجنے کو کچھ نہیں ہے۔ دوسری فائلیں چنیں۔</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>یہ ایک رپورٹ کے لیے بہت زیادہ ہے۔ کم فائلوں والی دو رپورٹیں بنائیں۔</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>یہ ای میل پتا نہیں لگتا۔ اسے جانچیں، یا چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>اس نام کی کوئی محفوظ رپورٹ نہیں ہے۔ نام جانچیں۔</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>یہ فائل محفوظ رپورٹ نہیں ہے۔ وہ فائل چنیں جس کے نام کے آخر میں ‎.tid ہے۔</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>یہ محفوظ رپورٹ خراب ہے اور بھیجی نہیں جا سکتی۔ اس کی دوسری کاپی لیں، یا رپورٹ دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>یہ رپورٹ اس پروگرام کے نئے ورژن سے بنی تھی۔ اسی ورژن سے بھیجیں۔</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>یہ رپورٹ دوسری سروس کے لیے بنی تھی، اور صرف وہی اسے کھول سکتی ہے۔ یہ اپنی فائل میں اب بھی بالکل ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>رپورٹ وہاں محفوظ نہیں ہو سکی۔ کچھ کھویا نہیں: کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>اس نام کی فائل پہلے سے ہے۔ اسے ویسے ہی رہنے دیا گیا: کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>وہاں جگہ نہیں بچی۔ کچھ کھویا نہیں: جگہ بنائیں یا کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>کوئی اور ونڈو یا کمانڈ محفوظ رپورٹوں پر کام کر رہی ہے۔ اس کے ختم ہونے تک رکیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>محفوظ رپورٹوں کا فولڈر ابھی بدلا نہیں جا سکتا۔ اس میں رکھی رپورٹیں بالکل ٹھیک ہیں، اور کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>اس نشان والی کوئی محفوظ رپورٹ یہاں نہیں ہے۔ فہرست دیکھیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>یہ رپورٹ سروس کے پاس ہے، یا ہو سکتی ہے۔ اسے واپس لینے کے لیے اس کا کیس نمبر اور PIN استعمال کریں۔</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>اس نام کی کوئی ادھوری رپورٹ نہیں ہے۔ نام جانچیں۔</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>یہ فائل ادھوری رپورٹ نہیں ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>یہ ادھوری رپورٹ خراب ہے اور کھولی نہیں جا سکتی۔ کچھ نہیں بھیجا گیا۔ براہِ کرم اسے پھر سے شروع کریں۔</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>یہ ادھوری رپورٹ اس پروگرام کے نئے ورژن سے بنی تھی۔ اسی ورژن سے کھولیں۔</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>یہ پاس فریز اسے نہیں کھولتا۔ دوبارہ کوشش کریں۔ بھولا ہوا پاس فریز کوئی نہیں ڈھونڈ سکتا: تب پھر سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>یہ ادھوری رپورٹ کسی اور ونڈو یا کمانڈ میں کھلی ہے۔ پہلے اسے وہاں بند کریں۔</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>یہ نوٹس نہیں کھلتے۔ شاید خراب ہیں، یا کسی نئے ورژن کے ہیں۔</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>کسی دوسری ونڈو نے یہ نوٹس بدل دیے۔ اپنے نوٹس فائل میں محفوظ کریں، پھر دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>کچھ حروف PDF میں نہیں آ سکتے۔ اس کے بجائے متن کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>سروس کا نام بتانے والی فائل استعمال نہیں ہو سکتی۔ جہاں سے ملی تھی، وہاں سے دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>سروس اسے ابھی نہیں لے سکی۔ بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>سروس سے رابطہ نہیں ہے۔ انٹرنیٹ جانچیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>سروس سے کوئی جواب نہیں آیا۔ بھیجی ہوئی چیز اس کے پاس ہو سکتی ہے، یا نہیں۔ اسے دوبارہ بھیجیں: یہ دو بار نہیں گنی جاتی۔</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>پراکسی رابطہ نہیں بنا سکی، اس لیے کچھ نہیں بھیجا گیا۔ اس کا پتا جانچیں، یا اس کے بغیر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>اس نیٹ ورک کی کوئی چیز بھیجی جانے والی بات پڑھنا چاہتی ہے، اس لیے کچھ نہیں بھیجا گیا۔ فلٹر یا سائن اِن صفحہ ایسا کر سکتا ہے۔ کوئی اور نیٹ ورک آزمائیں۔</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>رابطہ جانچا نہیں جا سکا، اس لیے کچھ نہیں بھیجا گیا۔ اس کمپیوٹر کی تاریخ اور وقت دیکھیں۔ اگر وہ صحیح ہیں تو کل دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>سروس کی جگہ کسی اور چیز نے جواب دیا۔ Wi-Fi کا سائن اِن صفحہ ایسا کر سکتا ہے۔ سائن اِن کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>سروس مصروف ہے۔ کچھ منٹ میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>سروس نے یہ رپورٹ نہیں لی۔ براہِ کرم اسے دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>یہ رپورٹ سروس کے ویب سرور کے لیے بہت بڑی ہے، اس لیے نہیں لی گئی۔ دو رپورٹس بنائیں، ہر ایک میں کم تصویریں ہوں۔ سروس چلانے والوں کو بھی بتائیں۔</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>آپ کی رپورٹ یہاں بالکل ٹھیک رکھی ہے۔</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>یہ مشق کی رپورٹ ہے اور سروس اصلی ہے، یا اس کا الٹ۔ اسے نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>یہ کمپیوٹر آپ کو یہ فائل کھولنے نہیں دیتا۔ جو اس کمپیوٹر کو سنبھالتے ہیں ان سے پوچھیں، یا فائل کو اپنے فولڈر میں کاپی کریں۔</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>اس میں ابھی کوئی ڈیجیٹل فنگر پرنٹ نہیں ہے۔ اس کے بجائے وہ فائل چنیں جس کی رپورٹ کی تھی۔</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>یہ سروس ابھی لاک کیا ہوا سوال نہیں لے سکتی، اور آپ کا کیس نمبر اور PIN کبھی لاک کے بغیر نہیں بھیجے جاتے۔ کچھ نہیں بھیجا گیا۔ سروس چلانے والوں سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>یہ وہ سروس نہیں جو پچھلی بار استعمال ہوئی تھی۔ کچھ نہیں بھیجا گیا۔ کسی بھروسے والے شخص سے پوچھیں کہ یہ تبدیلی صحیح ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>یہ کیس نمبر اور PIN ایک دوسرے کے نہیں ہیں۔ دونوں جانچیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>غلط PIN سے بہت بار کوشش ہوئی۔ تھوڑی دیر رکیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>یہ کیس واپس لیا جا چکا ہے، اس لیے اس میں کچھ نہیں ڈالا جا سکتا۔</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>یہ کیس نمبر نہیں ہے۔ اس کا ہر نشان جانچیں۔</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN میں چھ ہندسے ہوتے ہیں۔ اسے جانچیں اور دوبارہ کوشش کریں۔</translation>
    </message>
</context>
</TS>
