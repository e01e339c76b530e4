<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>حول البرنامج والخصوصية</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>هذا البرنامج مجاني ومستقل. لم تصنعه NCMEC ولا تديره. هذا هو الإصدار {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>يتكون من أجزاء حرة عددها {number}. تراخيصها في المجلد {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>صورتك أو الفيديو الخاص بك لا يغادر هذا الحاسوب أبدًا. ولا أحد ينظر إليه.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>البصمة الرقمية ليست صورة. من الصعب جدًا أن يُستخرج منها شيء يمكن التعرّف عليه. ومع ذلك نقفلها، والخدمة وحدها تستطيع فتحها.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>ما يمكن إرساله: البصمات الرقمية، وإجاباتك، وبريدك الإلكتروني إن كتبته. كل ذلك يظهر لك أولًا. ولا يُرسَل إلا عند الضغط على «إرسال الآن».</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>عند الإغلاق لا يحتفظ البرنامج بشيء، إلا ما تم اختيار الاحتفاظ به. لا يوجد حساب، ولا أحد يعدّ ما يجري هنا.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>بعض الآثار ليست في أيدينا. قد يتذكر هذا الحاسوب أن البرنامج عمل عليه. وقد يضع أجزاء من ذاكرته على القرص.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>من يبحث عن النسخ</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>يفتح صفحة فيها قائمة، ثم تعود إلى هنا.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>يمكنك تحديد هذا ونسخه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>ينسخ العنوان.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>على هاتفي</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>يعرض رمزًا تقرؤه كاميرا الهاتف.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>تم النسخ. يمكنك لصقه في متصفح.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>إخفاء الرمز</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>هناك مكان مناسب لهذا</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>هل كان عمرك ١٨ سنة أو أكثر وقت التصوير؟ إذن هذه هي الخدمة المناسبة:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>هل كان عمر طفلكم ١٨ سنة أو أكثر وقت التصوير؟ إذن هذه هي الخدمة المناسبة:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>هل كان عمر هذا الشخص ١٨ سنة أو أكثر وقت التصوير؟ إذن هذه هي الخدمة المناسبة:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>تعمل بالطريقة نفسها: تبقى الصورة على جهازك. وهي مجانية.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>يُرجى اختيار كل ما ينطبق. بعدها تظهر الخطوات هنا.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>الأفضل تجنّبه</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص يمكن التحدث معه</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>يفتح قائمة بخطوط المساعدة.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>ما يتم اختياره هنا لا يُحفظ في أي مكان ولا يُرسَل إلى أحد.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>ما يساعد الآن</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>هل ينطبق شيء من هذا؟</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>تهديد للطفل، أو طلب مال أو صور أخرى منه</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>أحدهم يهددني، أو يريد مني مالًا أو صورًا أخرى</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>هي على الإنترنت الآن</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>معروف من لديه الصورة</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>أعرف من لديه الصورة</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>عمر الطفل أقل من ١٣ سنة</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>عمري أقل من ١٣ سنة</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>هي مزيفة، أو مصنوعة بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>الملف ليس لدى أي منا</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>الملف ليس لديّ</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>يُظهر الخطوات الخاصة بذلك أو يخفيها.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>يُرجى عدم الدفع.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>يُرجى عدم إرسال صور أخرى.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>يُرجى عدم حذف الرسائل.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>يُرجى عدم نشرها أو إعادة إرسالها، ولو كان ذلك لتحذير الآخرين.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>المصدر: {name}. لا تاريخ على الصفحة.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>المصدر: {name}، {day}. مضى على ذلك أكثر من سنة.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>المصدر: {name}، {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>لا دفع ولا إرسال للمزيد. لا ردّ بعد الآن، مع الاحتفاظ بالرسائل. ويُرجى إخبار شخص ما اليوم.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>يُرجى القيام بهذه الخطوات مع شخص كبير موثوق.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>يُرجى إخبار شخص كبير موثوق بمن لديه الصورة. يمكنه المساعدة في إيقاف ذلك.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>يُرجى ألا تدفعوا، وألا تدعوا أحدًا يرسل المزيد. أوقفوا كل الردود، لكن احتفظوا بالرسائل. خطوط المساعدة تعرف ما يجب فعله.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>قوموا بهذه الخطوات معًا، وبالسرعة التي تناسب الطفل.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>يُرجى عدم طلب إرسالها من أحد مرة أخرى، وعدم تنزيلها. يمكن لـ CyberTipline المساعدة بدون الملف:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>يُرجى إخبار CyberTipline بالمنشور. هم يتعاملون مع ذلك المنشور:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>في بريطانيا، يعمل Report Remove أيضًا على إزالة صور من هم دون ١٨ سنة من المواقع. البداية هنا:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>يُرجى طلب إزالتها من التطبيق أو الموقع نفسه. في الولايات المتحدة أمامه ٤٨ ساعة. إن لم يفعل، تُقدَّم الشكوى هنا:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>اكتبوا من لديه الصورة. يمكن لخط مساعدة أن يراجع ذلك معكم.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>الصور المزيفة أو المصنوعة بالذكاء الاصطناعي تُحسب أيضًا. تُعدّ بصماتها الرقمية بالطريقة نفسها.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>كم عمرك في الصورة أو الفيديو؟</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>كم عمر طفلكم في الصورة أو الفيديو؟</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>كم عمر الشخص الصغير السن في الصورة أو الفيديو؟</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>المهم هو العمر وقت التصوير، لا العمر اليوم.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>أقل من ١٨</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>١٨ أو أكثر</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>لك.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>لطفلكم.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>لشخص صغير السن تدعمونه.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>أقل من ١٨ سنة في الصورة أو الفيديو.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>تمت مشاركتها.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>لم تتم مشاركتها.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>غير معروف هل تمت مشاركتها.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>يمكنك تحديد هذا ونسخه.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>رقم الحالة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>ينسخ الرقم ورمز PIN. ويُمسحان بعد دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>يحفظ البطاقة كصفحة للطباعة.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>يحفظ البطاقة كصورة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>صفحة للمتصفح</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص يمكن التحدث معه</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>يفتح قائمة بخطوط المساعدة.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>ما يساعد أيضًا</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>خطوات عند التهديد، أو لمنشورات على الإنترنت، وغير ذلك.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>إضافة ملفات إلى الحالة</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>ينشئ بلاغًا آخر بالرقم نفسه ورمز PIN نفسه. ويسأل أولًا.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>هل احتفظت بالرقم ورمز PIN؟ لن يظهرا مرة أخرى إلا بعد الانتهاء من الملفات الجديدة.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>نعم، إضافة ملفات</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>يعود إلى قائمة الملفات.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>هل احتفظت بالرقم ورمز PIN؟ بعد إغلاق النافذة لا أحد يستطيع عرضهما مرة أخرى.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>نعم، إغلاقها</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>يغلق النافذة.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>للتحدث مع شخص: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>تم النسخ. يُمسح من الحافظة بعد دقيقة واحدة، أو عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. أُعدّت لـ {service} في {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>تدريب. هذه البطاقة لا تصل إلى أحد.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>بطاقة الحالة</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>ما حفظته لوقت آخر ما زال هنا، مقفلًا. لحذفه، يُرجى الضغط على «العودة إلى بلاغ محفوظ» في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>يعرض طابعات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>رقم الحالة: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>رمز PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>أُرسلت إلى الطابعة. يُرجى أخذ الورقة معك.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>تعذّرت الطباعة. يمكنك حفظها كملف PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>تم الحفظ. من لديه هذا الملف يستطيع رؤية البلاغ وسحبه.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>«خروج سريع» يفتح موقعًا آخر. من يرجع من هناك يجد هذه الصفحة، ولكن بلا رقم ولا رمز PIN ولا جواب.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>سجل هذا المتصفح يُظهر أن هذه الصفحة كانت مفتوحة. ويمكن للشبكة أن ترى ذلك أيضًا. ومن يتحكم بهذا الجهاز، أو مرشّح في المدرسة، قد يرى ما يُكتب والجواب.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>الأفضل استخدام نافذة خاصة، وإغلاقها عند الانتهاء.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>متابعة بلاغ أو سحبه</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>يُرجى كتابة رقم الحالة ورمز PIN من بطاقة الحالة.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>رقم الحالة</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>أربع مجموعات، في كل واحدة أربع خانات.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>ستة أرقام.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>معرفة الوضع</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>جارٍ السؤال</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>يجري سؤال الخدمة.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>إضافة ملفات إليه</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>ينشئ بلاغًا آخر بالرقم نفسه ورمز PIN نفسه. لا يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب البلاغ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>يسأل مرة أخرى قبل فعل أي شيء.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>من يبحث عن النسخ</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>يفتح صفحة فيها قائمة، ثم تعود إلى هنا.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>فحص نسخة عثرت عليها</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>يفتح صفحة لمقارنة ملفين هنا. لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>نعم، سحب البلاغ</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>تتوقف الخدمة عن استخدام هذه البصمات الرقمية.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>سحبه نهائيًا؟ ستُبلَّغ الخدمات بأن تتوقف عن البحث. البلاغ المسحوب لا يمكن استخدامه مرة أخرى، لكن يمكن إنشاء بلاغ جديد.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>سحبت الخدمة هذا البلاغ، وتُبلَّغ الخدمات بأن تتوقف عن البحث. لم ترتكب أي خطأ. يمكنك إنشاء بلاغ جديد.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>وصل البلاغ. هو الآن في انتظار الفحص، ولا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>السبب: فيه أكثر مما في معظم البلاغات.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>السبب: لم يُعدّ بالطريقة التي يُعدّ بها هذا البرنامج البلاغات.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>السبب: فيه صور مشهورة أو عامة.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>السبب: هذه الخدمة ليست مخصصة لما فيه.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>السبب: تحتفظ الخدمة بكل بلاغ لمدة محددة فقط.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>السبب: طُلب ذلك من القائمين على الخدمة.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>وصل البلاغ. ويجري تجهيزه.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>البلاغ نشط. تستطيع الخدمات البحث عن النسخ.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>تم سحب البلاغ. تُبلَّغ الخدمات بأن تتوقف عن البحث.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>وصل في {day}. عدد الصور والفيديوهات فيه: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>تم سحبه.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>لم تُستخدم لأنها تشبه أيضًا صورة مشهورة أو فارغة: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>البصمات الرقمية جاهزة لتأخذها الخدمات.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>الخطوة التالية: تُجهَّز البصمات الرقمية لتأخذها الخدمات.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>الخدمات التي أخذت البصمات الرقمية: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>لم تأخذها أي خدمة بعد. هذا عادي في الأيام الأولى.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>الخدمات التي وجدت نسخة وحجبتها: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>لم يُعثر على شيء بعد. هذا عادي، والخدمات تواصل البحث.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>مراجعة قبل إرسال أي شيء</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>هذا كل ما يمكن أن يغادر هذا الحاسوب. الصور والفيديوهات تبقى هنا.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التجهيز</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>يجري إعداد البلاغ.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>يلزم للإرسال أو الحفظ. لا يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>حفظه لوقت لاحق</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>يفتح صفحة لحفظ البلاغ. لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>يعود لتغيير هذا، ثم يرجع إلى هنا.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما سيُرسَل</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>ما ليس فيه</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>متابعة الباقي</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>يعود إلى الملفات ويكمل ما تم إيقافه.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>طريقة للتواصل معك</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يستلمه</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>عرض البايتات كما هي</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>يعرض ما بداخل البلاغ المقفل، حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>البايتات كما هي</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>ما بداخل البلاغ المقفل.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>تم إيقافها: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>لا يمكن قراءتها: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>لا شيء. لن يكتب إليك أحد.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}، على {host}. هذه الخدمة وحدها تستطيع فتحه.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>هذه ليست الخدمة التي ثُبّت هذا البرنامج من أجلها. تلك هي {name}، على {host}. إن كان هذا غير متوقع، فالأفضل عدم الإرسال، وسؤال شخص موثوق.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>في المرة السابقة كانت هذه الخدمة في مكان آخر: {host}. إن كان هذا غير متوقع، فالأفضل عدم الإرسال، وسؤال شخص موثوق.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>مفتاح هذه الخدمة ليس مفتاح المرة السابقة: ربما يستطيع شخص آخر فتح ما يُرسَل. إن كان هذا غير متوقع، فالأفضل عدم الإرسال، وسؤال شخص موثوق.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>بصمات رقمية للصور: {pictures}، وللفيديوهات: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>الحجم بعد القفل: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>نعم، يمكن إرسال هذه البصمات الرقمية</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>من يبحث عن النسخ</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>يفتح صفحة فيها قائمة، ثم تعود إلى هنا.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>جعله حالة مستقلة</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>يحصل على رقم جديد ورمز PIN جديد.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>إخفاء البايتات</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>يذهب إلى حالتك {number}، ويُضاف إليها.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>الخدمات المشاركة تبحث عن النسخ وتقرر ما تزيله. لا أحد يبحث في المحادثات المقفلة، مثل تطبيقات المراسلة المشفّرة، ولا في الخدمات غير المشاركة.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>ينتقل إلى المجلد الذي يحوي هذا المجلد.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>يرتب الملفات.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ملفات ومجلدات</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>الكتابة هنا تبحث. مفتاح Backspace ينتقل للأعلى.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>يحدد كل ملف في القائمة.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>يزيل التحديد عن كل الملفات.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>لتحديد عدة ملفات، يُرجى الضغط مع الاستمرار على Ctrl أثناء النقر. لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>بحث عن اسم، أو كتابة مكانه</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>يُحفظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>يعرض الأسماء المطابقة.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>حفظ هنا</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>يُرجى تحديد الملفات التي يظهر فيها ذلك فقط. نقرة تحدد الملف، ونقرة أخرى تزيل تحديده.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>عرض ما في هذا المجلد</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>أخذ الملفات المحددة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>مجلدي</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>يعرض ما يوجد هناك.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>لا، إبقاؤه</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>طريقة للتواصل معك؟</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>يمكنك ترك هذا فارغًا. بعض الناس يفضّلون أن يُسألوا إن كان هناك سؤال.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>البريد الإلكتروني (غير مطلوب)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>يمكن تركه فارغًا والمتابعة بدونه.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>هل يستطيع شخص آخر قراءة بريدك؟ إذن الأفضل تركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>فحص نسخة عثرت عليها</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>هل ستعثر عليها الخدمات؟ يُقارَن الملفان هنا. لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>يُرجى عدم حفظ نسخة من الإنترنت لهذا الغرض. يكفي استخدام نسخة موجودة هنا من قبل.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>الصورة أو الفيديو الذي أُعدّ البلاغ منه.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>اختيار ما أبلغت عنه</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>اختيار النسخة</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>اختيار ملف آخر أبلغت عنه</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>يجري إعداد البصمات الرقمية.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>العبارة التي اخترتها لهذا البلاغ.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>ألم يعد ما أبلغت عنه موجودًا؟ تكفي البصمات الرقمية التي حفظتها.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>استخدام ما حفظته</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>البصمات الرقمية التي حفظتها: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>المختار: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>إنه الملف نفسه تمامًا. يمكن للخدمات المشاركة العثور عليه.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>إنها مطابقة. يمكن للخدمات المشاركة العثور على هذه النسخة.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>ليست مطابقة. هل هي لك؟ إذن يُرجى إضافة هذه النسخة أيضًا إلى بلاغ.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>هي بسيطة أو مظلمة جدًا ولا يمكن الحكم عليها. هل هي لك؟ إذن يُرجى إضافة هذه النسخة أيضًا إلى بلاغ.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>لا يمكن مقارنة هذا الملف.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>حفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>حفظه في ملف</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>هنا أو على ذاكرة USB. الخدمة وحدها تستطيع فتح هذا الملف.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>تركه ينتظر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>يظهر لك في الصفحة الأولى. من يستخدم هذا الحاسوب أيضًا يستطيع رؤيته أو حذفه.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>يجري إرسال البلاغ أو حفظه.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>البلاغ ينتظر هنا. يمكنك إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>إلى بطاقة الحالة</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>ينتظر البلاغ إلى حين إرساله.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>حذفه من هنا</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>يسأل مرة أخرى قبل فعل أي شيء.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>حذف هذا البلاغ من هذا الحاسوب نهائيًا؟ لم يتم إرساله.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، حذف</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>يزيله من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>يذهب البلاغ المقفل إلى {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>لا يُرسَل شيء الآن. يمكنك إرساله في يوم آخر، أو من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>بلاغك في أمان: هو الآن ينتظر على هذا الحاسوب، مقفلًا. يظهر لك في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>لم ينجح الإرسال. المحاولة التالية بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ البلاغ</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>يجري فتح البلاغ.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>غير مكتمل بعد</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>العبارة التي اخترتها لهذا البلاغ.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>يفتح البلاغ غير المكتمل.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>يسأل مرة أخرى قبل فعل أي شيء.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>هل تريد حذف هذا البلاغ غير المكتمل نهائيًا؟</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، حذف</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>يزيله من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>بلاغ غير مكتمل {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>أين المساعدة</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>لم يُحفظ شيء هنا، ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>العناوين بتاريخ {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص يمكن التحدث معه</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>يفتح قائمة بخطوط المساعدة.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>ما يساعد أيضًا</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>خطوات عند التهديد، أو لمنشورات على الإنترنت، وغير ذلك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>يغلق النافذة.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>متبقية</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>يعرض هذه الصفوف وحدها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>يزيل الملفات المحددة من القائمة. الملفات نفسها تبقى.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>يعيد آخر ما أُزيل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>يحاول مرة أخرى مع الملفات المحددة.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>متابعة الباقي</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>يكمل ما تم إيقافه.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>يعرض أو يخفي تفاصيل الصفوف المحددة.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر إليه</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>يفتح الملف المحدد، ويقول أولًا ما الأثر الذي يتركه ذلك.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>ينتظر قبل الملف التالي.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>يوقف الملفات التي لم تنتهِ. يمكنك متابعتها لاحقًا.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>يعرض «صورة ١» بدلًا من الاسم.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>اختيار الصور والفيديوهات</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>تُعدّ بصماتها الرقمية هنا، على هذا الحاسوب. لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>استخدام ملفات تجريبية</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>يضيف صورًا عادية ومقطعًا للتدريب.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>يمكنك أيضًا إفلاتها هنا، أو لصقها بالمفتاحين Ctrl و V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>الملفات المختارة</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>كل صف يبيّن نتيجة بصمته الرقمية.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>كم اكتمل من كل الملفات.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>المتابعة في يوم آخر</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>يفتح صفحة لحفظ ما اكتمل بعبارة مرور.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>بقي أقل من دقيقة.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>الدقائق الباقية تقريبًا: {minutes}.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>يعرض كل الملفات في مجلد، ليمكن تحديد ما مكانه هنا.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>قد يتذكره البرنامج الذي يعرضه، مثلًا في قائمة آخر ما فُتح. هذا الأثر ليس في أيدينا.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>نعم، فتحه</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>يفتح الملف في البرنامج المخصص له على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>عدم فتحه</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>هذه القائمة للملفات التي يظهر فيها ذلك فقط. يُرجى تحديد الملفات الأخرى وإزالتها.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>جاهزة: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>متبقية: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>تم إيقافها: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>لا يمكن قراءتها: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>مكررة: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>لا يوجد ملف فيه. يُرجى نسخ الملف نفسه أو سحبه، كما هو في المجلد.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>تحديد ما مكانه هنا</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>خروج سريع</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>يغلق كل شيء دفعة واحدة. الضغط على Shift ثلاث مرات يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>يعود إلى الصفحة السابقة. إجاباتك تبقى.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>أهم خطوة في هذه الصفحة.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>ما أدخلته غير محفوظ. إذا أُغلقت النافذة، فسيضيع.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>يغلق النافذة. ما لم يُحفظ يضيع.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>شيء ما على هذه الشبكة، مثل مرشّح المدرسة، ربما يرى أن الخدمة استُخدمت. أما ما أُرسل فبقي مقفلًا.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>كان بإمكان شيء ما على هذه الشبكة، مثل مرشّح مدرسة، أن يرى أن بلاغًا أُرسل، وأن يرى رقم حالته. أما البلاغ نفسه فبقي مقفلًا.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>يحفظ صفحتين للطباعة.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>دليل للوالدين</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>دليل للمرشدين</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>تم حفظ الدليل.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>دليل للوالدين</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>دليل للمرشدين</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>واحد من كل خمسة شباب لم يخبر أحدًا (Thorn، ٢٠٢٢)، وبعضهم خوفًا من المشاكل في البيت. أنصتوا أولًا. ثم اتخذوا الخطوات معًا.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص يمكن التحدث معه</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>يستمعون، ولا يحكمون عليك. لا يلزمك قول اسمك.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>يعرض خطوط المساعدة في هذا البلد.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>بتاريخ {day}. قد تتغير الأرقام والمواعيد؛ وهي منشورة في مواقعهم.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>في أي بلد أنت؟</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>للوالدين وغيرهم من الكبار</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>للصغار والشباب</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>أيضًا بالدردشة، على الموقع.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>يمكنك تحديد هذا ونسخه.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>ليلًا ونهارًا.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}، من {begins} إلى {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>الاحتفاظ بالملاحظات</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>تبقى الملاحظات والرسائل على هذا الحاسوب، مقفلة. لا يُرسل منها شيء.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>تم الاحتفاظ بها. في الصفحة الأولى يُرجى اختيار «العودة إلى بلاغ محفوظ» ثم الملاحظات.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>المتابعة في يوم آخر</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>تُحفظ هنا إجاباتك والبصمات الرقمية المكتملة، مقفلة. أما الصور فلا تُحفظ.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>يُرجى اختيار عبارة مرور يسهل عليك تذكّرها. إذا نُسيت، فلا أحد يستطيع فتح هذا مرة أخرى، ويلزم البدء من جديد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>ثماني خانات على الأقل. بضع كلمات فكرة جيدة.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>حتى لا يمنعك خطأ في الكتابة من الدخول.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>يجري قفل البلاغ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>يلزم ثماني خانات على الأقل.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>تم حفظه. لمتابعته، يُرجى الضغط على «العودة إلى بلاغ محفوظ» في الصفحة الأولى.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>طلب الإزالة من التطبيق أو الموقع</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>بحسب قانون أمريكي لديهم ٤٨ ساعة لذلك. تُكتب الرسالة هنا، والإرسال منك.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>تحتاج الرسالة إلى اسم. لذلك هي منفصلة عن بلاغك، ولا يُرسل منها شيء من هنا. يتم الاحتفاظ بها عند طلبك فقط.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>يوجد في الرسالة، وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>التطبيق أو الموقع</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>من يوقّع الرسالة؟</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>اسم من يوقّع</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>البريد الإلكتروني أو رقم الهاتف</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>علامة الاختيار في النهاية</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>صور وفيديوهات</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>يُرجى نسخ العنوان. لا يوجد عنوان؟ إذن يُكتب اسم المستخدم، والمكان داخل التطبيق.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>الشخص الظاهر فيها</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>أحد الوالدين أو الوصي</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>شخص طلب منه ذلك الشخص</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>أقول بحسن نية: الشخص الظاهر فيها لم يوافق على عرضها هناك.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>كتابة الرسالة</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>ما زال ناقصًا: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>يبقى حتى إغلاق البرنامج. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>يعرض كل النصوص بهذه اللغة.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>لم يراجع هذه النصوص بعد أحد نشأ على هذه اللغة.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>الرسالة جاهزة</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>هي بالإنجليزية، لشركة في الولايات المتحدة. الإرسال منك، ومن دون إرفاق أي صورة.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>الاحتفاظ بها هنا، مقفلة</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>يحتفظ بها مع ملاحظاتك، بعبارة مرور.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>تُحسب الـ٤٨ ساعة من ذلك الوقت.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>حساب الـ٤٨ ساعة</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>متى تم إرسالها؟</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>ما زال هناك</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>يكتب شكوى إلى الجهة الأمريكية التي ترعى هذا القانون.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>أين تُقدَّم الشكوى</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>هذه هي الشكوى. الإرسال منك، في هذه الصفحة:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>يُرجى البحث عن TAKE IT DOWN Act في مساعدة {platform}. هناك نموذج أو بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>اسم النموذج: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>تُرسل الرسالة إلى هناك. ثم يُرجى العودة إلى هنا وكتابة وقت الإرسال.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>تنتهي الـ٤٨ ساعة في {end}. الساعات المتبقية: {hours}. هل ما زال هناك بعدها؟ الشكوى جاهزة هنا.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>انتهت الـ٤٨ ساعة في {end}. هل اختفى؟</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>تم إرساله</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>ينتظر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>تم حفظه</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>الملفات الجديدة تتبع الحالة التي لديك. رقمها ورمز PIN يبقيان كما هما.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>هذه بطاقة الحالة. يُرجى إعطاؤها للشخص الصغير السن.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>هذه بطاقة حالتك. يُرجى الاحتفاظ بالرقم ورمز PIN: لا أحد يستطيع إيجادهما لك.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>هل هي على الإنترنت الآن؟ يمكن أيضًا إخبار CyberTipline: {place}. هم يتعاملون مع ذلك المنشور.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>بهذا الرقم ورمز PIN يمكنك معرفة الوضع، أو إضافة ملفات، أو سحب البلاغ: بعد تشغيل البرنامج يُرجى الضغط على «متابعة بلاغ أو سحبه».</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>يعمل الرقم ورمز PIN حالما يُرسَل البلاغ: بعد تشغيل البرنامج يُرجى الضغط على «العودة إلى بلاغ محفوظ».</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>من دون البرنامج، يمكنك متابعة الحالة أو سحب البلاغ في متصفح:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>يُرجى تشغيل هذا البرنامج مرة أخرى، والضغط على «العودة إلى بلاغ محفوظ»، ثم إرساله.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>يُرجى تشغيل هذا البرنامج، هنا أو على حاسوب آخر، والضغط على «العودة إلى بلاغ محفوظ»، ثم اختيار الملف.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>ينتظر البلاغ مقفلًا. لا يُرسَل شيء إلا بطلب منك.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>تأخذ الخدمات المشاركة البصمات الرقمية الآن وتبحث عن النسخ. قد يستغرق ذلك بضعة أيام. وهي تقرر ما تزيله.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>بعد بضعة أيام يمكنك معرفة الوضع: «متابعة بلاغ أو سحبه»، في الصفحة الأولى. إن لم يُعثر على شيء حتى ذلك الوقت، فهذا عادي.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>يُرجى عدم نشر الصورة أو إعادة إرسالها، حتى لتحذير الآخرين.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>يُرجى عدم إعادة إرسال الصورة، حتى لتحذير الآخرين.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>يُرجى عدم نشر الصورة مرة أخرى: قد تُحجب، ومعها حسابك.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>هل يهدد أحد الشخص الصغير السن؟ يُرجى عدم الدفع، والاحتفاظ بالرسائل، والتوقف عن الرد.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>هل يهددك أحد؟ يُرجى عدم الدفع، والاحتفاظ بالرسائل، والتوقف عن الرد.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>ما زالت المساعدة ممكنة</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>بدون الصورة لا توجد بصمة رقمية. يمكن بدلًا من ذلك إخبار CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>هل مكان نشرها معروف؟ يمكن أيضًا استخدام نموذج الإبلاغ في ذلك التطبيق أو الموقع.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>هناك مساعدة أخرى</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>هذه الخدمة مخصصة للصور العارية أو الجنسية. هل يهددك أحد أو يؤذيك؟ المساعدة هنا:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>للصور الأخرى، يمكن استخدام نموذج الإبلاغ في التطبيق أو الموقع. ويفيد أيضًا التحدث مع شخص كبير موثوق.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>ملاحظات لوقت لاحق</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>أسماء المستخدمين والعناوين والأيام تساعد شخصًا بالغًا يساعدك. كلمات فقط، من دون صور.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>الاحتفاظ بها هنا، مقفلة</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>يحتفظ بها على هذا الحاسوب، بعبارة مرور.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>العبارة التي تم اختيارها لهذه الملاحظات.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>فتح الملاحظات</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>يعرض ما تم الاحتفاظ به بعبارة المرور هذه.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>توجد ملاحظات مقفلة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>تجري معالجة الملاحظات.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>عنوان الصفحة أو المنشور</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>يوجد في ملاحظاتك، وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>إضافة هذه الملاحظة</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>حذف الملاحظات المحفوظة هنا نهائيًا؟</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>المكتوب موجود هنا فقط. يُرجى الاحتفاظ به أو طباعته أو حفظه في ملف، وإلا ضاع.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>هي على هذا الحاسوب، مقفلة، في {file}. لا توجد عند أحد آخر.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجها</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>يُخرج هذه الملاحظة من القائمة.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>فتح الرسالة</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>يعرضها مع الـ٤٨ ساعة.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>رسالة إلى {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>هاتف Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>يعرض الخطوات عبر الكابل.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>هل يجب نقلها إلى هذا الحاسوب؟ إذن عبر الكابل</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>يُوصَل الهاتف بالكابل، ثم يُفتح قفله، ثم يُضغط على الإشعار الخاص بـ USB. الخيار المطلوب هو «نقل الملفات».</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>يُوصَل iPhone بالكابل، ثم يُفتح قفله، ثم يُضغط على «الوثوق» (Trust).</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>يُفتح الهاتف في برنامج الملفات على هذا الحاسوب. صوره موجودة في DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>يُرجى نسخ هذا الملف وحده إلى مجلد يخصك، وتركه على الهاتف.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>بعد العودة إلى هنا، يُرجى اختيار «على هذا الحاسوب» وإعداد البصمة الرقمية.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>بعد ذلك يُرجى حذف النسخة، وإفراغ سلة المهملات.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>يُرجى عدم إرسالها إلى نفسك أبدًا بالمحادثة أو البريد الإلكتروني أو السحابة: تبقى هناك نسخة.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>استخدام الجهاز الذي هي عليه</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>يُرجى عدم إرسالها أو نسخها إلى هذا الحاسوب. هذه هي الصفحة التي تُفتح على ذلك الجهاز:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>تُعدّ البصمة الرقمية هناك. وتبقى الصورة على ذلك الجهاز.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>يجري العمل على البلاغات المحفوظة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>ما لم يُرسَل يبقى كما كان.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>المحاولة التالية بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>يتصل بالخدمة ويرسل هذا البلاغ.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>يكتب البلاغ المقفل في ملف أو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>يسأل مرة أخرى قبل فعل أي شيء.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>حذفه من هذا الحاسوب نهائيًا؟ ما أُرسل يبقى لدى الخدمة.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، حذف</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>يزيله من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>حُفظ في {day}. الصور والفيديوهات: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>ينتظر هنا. لم يُرسَل منه شيء.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>ربما وصل. يمكنك إرساله مرة أخرى: لا يُحسب مرتين أبدًا.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>وصل. الرقم ورمز PIN على بطاقة الحالة يعملان الآن.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>لم تقبله الخدمة. يمكنك إعداد البلاغ من جديد.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>تم سحبه.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>الكتابة إلى التطبيق أو الموقع</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>يكتب رسالة تطلب الإزالة خلال ٤٨ ساعة.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>من وأين ومتى وماذا: لشخص بالغ يساعد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>ينسخ النص. تُمحى النسخة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>يحفظه كصفحة للطباعة.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>حفظ كنص</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>يحفظه كنص عادي.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>تم الحفظ. من لديه هذا الملف يمكنه قراءته.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>ملفات مخفية: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>روابط إلى أماكن أخرى: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>ملفات النظام: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>داخل مجلدات متداخلة كثيرة جدًا: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>مجلدات لا يمكن فتحها: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>ليس في هذه القائمة: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>تدريب: لا شيء هنا يصل إلى أحد.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>لم يتم العثور على طابعة. يمكن الحفظ بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>يُرجى اختيار طابعة. قد تبقى الصفحة في قائمة انتظارها بعض الوقت. هل هي في غرفة أخرى؟ إذن يُفضّل أخذ الورقة بسرعة.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>يطبعه هناك فورًا.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>رمز QR لـ {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>يُرجى توجيه كاميرا الهاتف نحوه.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>يُرجى اختيار إجابة واحدة. مفاتيح الأرقام تعمل أيضًا.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>أين وصلت في الطريق.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} دقيقة</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>صورة {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>فيديو {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>ملف {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>إعداد البصمة الرقمية: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>مثل {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>بصمة رقمية قوية</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>بصمة رقمية ضعيفة</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>النسخ المطابقة فقط</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>لا يمكن قراءة هذا</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>«متابعة الباقي» يكمله.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>هو طويل أو كثير الحركة. ربما لا يُعثر على جزء قصير منه.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>يمكن العثور أيضًا على نسخ تغيّرت قليلًا.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>صورة بسيطة أو مظلمة: يمكن العثور فقط على النسخ المطابقة والقريبة جدًا.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>يمكن العثور فقط على النسخ المطابقة من هذا الملف.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>البصمات الرقمية: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>يُعثر عليها في نحو {count} من ١٠٠ طريقة يغيّر بها الناس صورة أو فيديو.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>العودة إلى بلاغ محفوظ</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>البلاغات المحفوظة هنا تظهر في القائمة. البلاغ على ذاكرة USB هو ملف ينتهي بـ ‎.tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>يفتح صفحة لاختيار بلاغ محفوظ. لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>تجري قراءة البلاغ أو إرساله.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>يبقى البلاغ في ملفه.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>إرسال الكل</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>وصل. الرقم ورمز PIN على بطاقة الحالة يعملان الآن.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>لم ينجح الإرسال. المحاولة التالية بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>هذا بلاغ محفوظ، وهو سليم: {size}، مقفل. يذهب إلى {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>أُعدّ للتدريب.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>من يبحث عن النسخ</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>التطبيقات والمواقع المشاركة تحصل على البصمات الرقمية. هي تبحث وتقرر.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>جلب القائمة</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>جارٍ جلب القائمة</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>يجري سؤال الخدمة.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>يحتاج جلب القائمة إلى الإنترنت. لا يُرسَل شيء عنك أو عن ملفاتك.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>لا أحد يبحث في المحادثات المقفلة، مثل تطبيقات المراسلة المشفّرة، ولا في الخدمات غير المشاركة. ومع ذلك يمكن طلب الإزالة منها عبر نماذجها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>لا يمكن الوصول إلى القائمة الآن. وهي غير ضرورية للمتابعة. يمكن المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>القائمة بتاريخ {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>لم ينضم أي تطبيق أو موقع بعد.</translation>
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
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>تبقى حتى إغلاق البرنامج. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>يكبّر كل النصوص. Ctrl مع علامة + يفعل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>يصغّر كل النصوص. Ctrl مع علامة - يفعل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>إخفاء أسماء الملفات</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>يعرض «صورة ١» بدلًا من الاسم.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>حذف كل البلاغات والملاحظات والرسائل على هذا الحاسوب نهائيًا؟ ما تم إرساله يبقى مرسلًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>يفتح قائمة بكل اللغات.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>الألوان الفاتحة والداكنة والقوية تتبع إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>يسأل مرة أخرى قبل فعل أي شيء.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، حذف</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>يزيلها من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>تم الحذف. قد تبقى نسخة قديمة مقفلة على ذاكرة USB أو في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>حجم النص: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>هل تمت مشاركتها؟</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>هل تمت مشاركتها، حسب علمكم أو علم طفلكم؟</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>هل تمت مشاركتها، حسب علمكم أو علم هذا الشخص؟</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>يمكنك المتابعة مع أي إجابة.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>أُرسلت إلى أحد، أو نُشرت على الإنترنت.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>إن وجدتها على الإنترنت، يمكن أيضًا إخبار CyberTipline: {place}. هم يتعاملون مع ذلك المنشور. يمكن فعل ذلك بعد هذا، أو من جهاز آخر.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>هل تُظهرك بلا ملابس، أو ببعضها فقط، أو في شيء جنسي؟</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>هل تُظهر طفلكم بلا ملابس، أو ببعضها فقط، أو في شيء جنسي؟</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>هل تُظهر هذا الشخص بلا ملابس، أو ببعضها فقط، أو في شيء جنسي؟</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>الصور المصطنعة تُحسب أيضًا، مثل المصنوعة بالذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>تم الاتصال بالخدمة للتو.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>بدون اتصال. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>طُلبت قائمة فقط. لم يُرسَل شيء يخصك.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>أُرسل رقم الحالة ورمز PIN فقط.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>جرت محاولة إرسال. لم تتأكد بعد.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>أُرسل بلاغ مقفل. الملفات بقيت هنا.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>إيقاف انتشار صورة أو فيديو</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>لست في ورطة. يمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>هذا تدريب، مع ملفات تجريبية. لا يمكن لأي بلاغ أن يصل إلى خدمة حقيقية. ما يُرسَل يبقى على هذا الحاسوب أسبوعًا، حتى يمكن رؤية ما يحدث له. يمكنك حذفه من الإعدادات.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>العودة إلى بلاغ محفوظ</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>إرسال بلاغ تم حفظه من قبل.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>متابعة بلاغ أو سحبه</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>يلزمك رقم الحالة ورمز PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>التدريب أولًا</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>في التدريب كل خطوة تعمل، ولا يمكن لأي بلاغ أن يصل إلى خدمة حقيقية.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>حجم النص، وإخفاء الأسماء، وحذف كل شيء.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>يفتح قائمة بكل اللغات.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>هذا البرنامج يُعدّ بصمة رقمية: رمزًا يُصنع من الصورة أو الفيديو. تحصل الخدمات المشاركة على الرمز، وتبحث عن النسخ.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>الصورة أو الفيديو يبقى على هذا الحاسوب. ولا أحد ينظر إليه.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>يستغرق ذلك نحو ٥ دقائق. لا حاجة إلى اسم.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>للخروج بسرعة، يُرجى الضغط على «خروج سريع»، أو على Shift ثلاث مرات خلال خمس ثوانٍ. عندها يضيع ما لم يُحفظ. أما الملف الذي حفظته فيبقى مكانه، وقد يتذكر هذا الحاسوب أن البرنامج عمل عليه.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>حول البرنامج والخصوصية</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>ماذا يحدث لما يُكتب هنا.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص يمكن التحدث معه</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>يفتح قائمة بخطوط المساعدة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>أين الصورة أو الفيديو؟</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>أو على ذاكرة USB أو قرص موصول.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>على هاتف أو جهاز آخر</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>يُرجى عدم نسخها إلى هنا.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>لم تعد لديّ</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>هناك مساعدة أخرى.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>لمن هذا؟</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>أنا في الصورة أو الفيديو.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>لطفلي</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>أنا من الوالدين أو ولي الأمر.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>لشخص صغير السن أدعمه</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>بحكم الصداقة أو التعليم أو الإرشاد.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>ما يساعد: أن تقولوا لطفلكم إن الذنب ليس ذنبه، وإنكم مرتاحون لأنكم عرفتم. يُرجى عدم تفتيش الهاتف أو إعادة إرسال الصورة أو النشر عنها.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>ما يساعد: أن تقولوا لهذا الشخص إن الذنب ليس ذنبه، وإنكم مرتاحون لأنكم عرفتم. يُرجى عدم طلب إرسال الصورة إليكم، وعدم إعادة إرسالها.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>أنت هنا.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>مرحلة من الطريق.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>الاستخدام: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>عرض هذه المساعدة ثم الخروج</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: خطأ: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>المعطى %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ما زال ينقص: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>معطيات غير معروفة: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>الخيار %(value)r غير موجود هنا (الممكن: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>لا يصلح مع المعطى %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ينقص معطى واحد</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>ينقص معطى واحد على الأقل</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>يُرجى تحديد ما أُرسل: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>لا يوجد ما يمكن المقارنة به.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>لم يُعثر على شيء مشابه.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>يختلف {bits} من ٢٥٦ بت عن {file} ({variant}). يُعدّ مطابقًا حتى {most}.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % من لقطاته موجودة في {file} ({variant}). يُعدّ مطابقًا من {least} % فما فوق.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>البايتات هي نفسها بايتات {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>سحب الحالة {case}؟</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>سُحب {report} قبل إرساله. ليس عند أحد، وملفه المقفل حُذف.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>الخدمات: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>أخذته</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>حظرته</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>كان بإمكان مرشّح على هذا الحاسوب أو الشبكة أن يرى أن الخدمة استُخدمت. ولم يكن بإمكانه أن يرى لأي غرض: فذلك مقفل، والخدمة وحدها تستطيع فتحه.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>كان بإمكان مرشّح على هذا الحاسوب أو الشبكة أن يرى أن شيئًا أُرسل إلى الخدمة، وأن يرى رقم الحالة والأعداد في ردها. أما البلاغ نفسه فمقفل، والخدمة وحدها تستطيع فتحه.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>كان بإمكان مرشّح على هذا الحاسوب أو الشبكة أن يرى أن بلاغًا أُرسل إلى الخدمة، وأي رد عليه. أما البلاغ نفسه فمقفل، والخدمة وحدها تستطيع فتحه.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>كان بإمكان مرشّح على هذا الحاسوب أو الشبكة أن يرى أن قائمة الخدمات طُلبت، وأن يرى القائمة.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>ربما وصل. لا ضرر في السؤال مرة أخرى.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>يُرجى تحديد الخدمة: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>تعذّر تسجيل الجهة التي يذهب إليها هذا، ولذلك لن يُلاحَظ أي تغيير في المرة القادمة.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>لا، التوقف هنا</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>نعم، أعرف أن هذا صحيح</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>المتابعة رغم ذلك؟</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>لم تُستخدم على هذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>الخدمة: {name}، على {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>هذا تدريب ولا يصل إلى أحد.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>انتباه: ثُبّت هذا البرنامج من أجل خدمة أخرى، {name}، على {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>انتباه: في المرة الماضية كانت {name} على {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>انتباه: لدى {name} مفتاح غير الذي كان في المرة الماضية، ولذلك قد يستطيع آخرون فتح ما يُرسَل.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>إذا لم يخبرك بذلك شخص موثوق، فيُرجى التوقف هنا وسؤال شخص موثوق.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>الخدمة: على {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>هذا الحاسوب لا يعرف اسمها؛ لم تُستخدم هنا من قبل.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>حدود للذاكرة، بلا كتابة ملفات، وبلا نسخة من محتوى الذاكرة عند التعطل</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>لا صلاحيات جديدة</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>لا يجوز لأي برنامج آخر النظر في ذاكرته</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: لا ملف ولا مجلد</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: قائمة قصيرة من استدعاءات النظام</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>مهمة بعملية واحدة، مع حد للذاكرة</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>مستوى سلامة منخفض</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>ملف عزل: حساب فقط</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>فتح اتصال</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>النظر في مجلد</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>كتابة ملف</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>تشغيل برنامج آخر</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>لا يمكن هنا تشغيل عملية تقرأ الملفات. يُرجى تثبيت البرنامج من جديد، أو استخدام حاسوب آخر.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>تُقرأ الملفات في عمليات خاصة بها. وهذا ما يحصر عملية كهذه هنا:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>ما مُنعت منه إحداها للتو عندما حاولت:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>ما تُقرأ به الملفات:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>ملفات تُعالج معًا: {count}. أقصى ذاكرة لكل ملف: {size} ميغابايت.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>البلاغات المحفوظة لديك موجودة في {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>لا شيء محفوظ هناك بعد.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>لا يمكن الكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>قد يستطيع ملف ضار فعل ما عليه علامة {possible}. يُرجى استخدام حاسوب آخر لملفات الغرباء.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>ستُحفظ إجاباتك، وكل بصمة رقمية تجهز، بعبارة مرور. إذا نُسيت، فلا أحد يستطيع فتحها مرة أخرى، ويلزم البدء من جديد. الصور نفسها لا تُحفظ.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>قراءة عبارة المرور الخاصة بالمسودة من ملف (- هو الإدخال القياسي)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>متابعة {draft}. البصمات الرقمية الجاهزة من قبل: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>لا شيء محفوظ هنا يدل على أنه صار تلك الحالة. تجري المقارنة بما قد يكون كذلك: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>لا يوجد بلاغ غير مكتمل تفتحه عبارة المرور هذه وصار تلك الحالة. يُرجى بدلًا من ذلك تحديد الملف الذي أبلغت عنه: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>تُطلب عبارة المرور في نافذة طرفية. من دونها يلزم {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>تتكون عبارة المرور من {count} خانات على الأقل. بضع كلمات خيار جيد.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>عبارة المرور نفسها مرة أخرى:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>العبارتان مختلفتان. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>تم، لكن تعذّرت قراءة ملف واحد على الأقل</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>لم يُفهم الأمر</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>تقود الإجابات إلى خدمة أخرى؛ لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>نسخة لا تطابق، أو بسيطة جدًا ولا يمكن الحكم عليها</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: شيء هنا ليس كما يجب</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>أُوقف بواسطة Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>لا بلاغ</translation>
    </message>
    <message>
        <source>case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>بلاغ محفوظ</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>لم يُسلَّم، يُرجى المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>مرفوض نهائيًا</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>بلاغ غير مكتمل</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>ملاحظات ورسائل</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>غير متوقع</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>كائن JSON واحد في كل سطر على الإخراج القياسي</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>لغة النصوص، مثلًا de أو pt_BR (من دونه: لغة النظام)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>الملف الذي يحدد الخدمة</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>المتابعة حتى لو كان للخدمة عنوان آخر أو مفتاح آخر غير ما كان في المرة الماضية</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>قراءة رمز PIN من ملف (- هو الإدخال القياسي)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>المرور عبر هذا الوكيل: http://HOST:PORT أو socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050)؛ يُقرأ أيضًا من TAKEITDOWN_PROXY، ولا يُقرأ من أي إعداد آخر</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>عدد من الدقائق</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>عدد أكبر من ٠</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>بصمات رقمية للصور والفيديوهات، تُعدّ على هذا الحاسوب، لمنع انتشار النسخ. الملفات نفسها لا تُرسَل أبدًا. من دون أمر تُفتح النافذة؛ ومع بلاغ محفوظ وحده (REPORT.tid) تُفتح عليه.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>عرض رقم الإصدار ثم الخروج</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>إلى أين وصلت الحالة</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>سحب حالة</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>من يبحث عن النسخ، حتى اليوم</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>هل كل شيء هنا سليم، وما الذي يحصر ملفًا ضارًا؟ لا تُستخدم أي شبكة</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>هل هذا التثبيت كما يجب أن يكون؟ لا تُستخدم أي شبكة</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>بصمات تحقق لكل الملفات، ممن نشر البرنامج</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>عرض بصمات التحقق للملفات الموجودة هنا</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>إعداد البصمات الرقمية وعرضها؛ لا تُستخدم أي شبكة</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>ملف أو مجلد</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>عرض البصمات الرقمية نفسها أيضًا</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>أخذ لقطات الفيديو نفسها تمامًا التي يأخذها vPDQ المرجعي بهذا المعدل (من دونه: كل لقطة، مع إبقاء المختلفة)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>أقصى عدد من قيم البصمة لصورة واحدة، للعثور على النسخ المعدّلة أيضًا: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>حفظ ما تم بعبارة مرور، والمتابعة من هناك في المرة القادمة</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>هل تطابق هذه النسخة ما أُرسل؟ لا تُستخدم أي شبكة</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>ملف أو مجلد للمقارنة</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>ما أُرسل؛ يمكن ذكره أكثر من مرة</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>عرض مدى القرب، ومن أي ملف</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>المقارنة بالمسودة التي أُعدّ منها بلاغ هذه الحالة</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>المقارنة بالبصمات الرقمية المحفوظة في هذه المسودة</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>إعداد بلاغ وحفظه مقفلًا، ليُرسَل الآن أو لاحقًا</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>إعداد بلاغ إضافي بملفات جديدة لحالة موجودة لديك</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>رقم حالته</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>ملف أو مجلد (من دونه: كل ما في المسودة)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>من يُعدّ البلاغ</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>عمره في الصورة دون ١٨</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>تُظهر عُريًا أو شيئًا جنسيًا</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>تمت مشاركتها</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>طريقة للتواصل؛ لا شيء يحتاج إليها. تستطيع برامج أخرى هنا رؤية ما يُكتب مع الأمر: إذا لم يُكتب عنوان بعده، فسيُطلب</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>قراءته من ملف (- هو الإدخال القياسي)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>الملف المراد كتابته، ليُرسَل من أي حاسوب (من دونه: يُحفظ على هذا الحاسوب)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>حفظ الإجابات والبصمات الرقمية بعبارة مرور أولًا بأول، والمتابعة من هناك في المرة القادمة</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>عرض البايتات نفسها التي تُقفل</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>عرض قائمة البلاغات المحفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>كتابة بلاغ محفوظ في ملف، ليُرسَل من حاسوب آخر</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>كما يظهر في القائمة</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>كتابة رسالة بحسب القانون الأمريكي TAKE IT DOWN Act؛ لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>ملاحظات للإثبات، مقفلة على هذا الحاسوب؛ كلمات فقط</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>كتابة الدليل للوالدين أو للمرشدين بصيغة PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>محتويات الرسالة، ككائن JSON واحد (- هو الإدخال القياسي)؛ من دونه يُسأل عن كل منها. المفاتيح: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>المتابعة مع الرسالة المحفوظة هنا والموجَّهة إلى هذه المنصة</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>الكتابة في هذا الملف: ‎.pdf بصيغة PDF، وغير ذلك كنص (من دونه: العرض هنا)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>وقت إرسال الرسالة: now (الآن)، أو &apos;YYYY-MM-DD HH:MM&apos;؛ تُحسب الـ٤٨ ساعة من ذلك الوقت</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>كتابة الشكوى إلى FTC بدلًا من الرسالة: انتهت الـ٤٨ ساعة، وما زال هناك</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>حفظ الرسالة مع الملاحظات، مقفلة</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>إضافة ملاحظة، ككائن JSON واحد فيه واحد أو أكثر من user أو place أو when أو what (- هو الإدخال القياسي)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>لمن هذا الدليل</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>البلد الذي تُذكر خطوط مساعدته فيه (من دونه: بلد النظام)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>قراءة عبارة المرور الخاصة بالملاحظات من ملف (- هو الإدخال القياسي)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>حذف بلاغات محفوظة، أو كل شيء، من هذا الحاسوب نهائيًا</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>بلاغ غير مكتمل</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>كل ما حفظه البرنامج هنا في أي وقت</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>عدم السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>إرسال البلاغات المحفوظة؛ لا ضرر في الإرسال مرتين</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>بلاغات محفوظة أو ملفات (من دونها: كل ما ينتظر على هذا الحاسوب)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>تكرار المحاولة، مع توقف يطول شيئًا فشيئًا، لمدة ٦٠ دقيقة أو المدة المذكورة (٠: محاولة واحدة)؛ يوقفها Ctrl-C</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>إرسال ما أُعدّ لهذه الخدمة فقط</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>رقم الحالة، بالشرطات أو من دونها؛ أو معرّف بلاغ محفوظ لم يُرسَل قط</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>رقم الحالة، بالشرطات أو من دونها</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>لصورة التُقطت في سن ١٨ أو أكثر، المكان المناسب هو StopNCII.org. تعمل بالطريقة نفسها: تبقى الصورة على جهازك. العنوان: https://stopncii.org . لم يُحفظ شيء هنا.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>هذه الخدمة للصور التي تُظهر عُريًا أو شيئًا جنسيًا. للصور الأخرى، يُرجى استخدام نموذج الإبلاغ في الموقع أو التطبيق الذي توجد فيه. يمكنك أيضًا التحدث مع شخص موثوق. لم يُحفظ شيء هنا.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>تُطلب وسيلة التواصل في نافذة طرفية. من دونها يلزم {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>ما زال يلزم: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>عنوان بريد إلكتروني، لمن يريد أن يمكن التواصل معه (أو الضغط على Enter فقط):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>يُرجى تحديد الملفات، أو مسودة فيها بصماتها الرقمية.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>يُرسَل مقفلًا، بهذه الترويسات وحدها:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>بلاغك غير المكتمل ما زال محفوظًا. لحذفه: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>لإرساله: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>لا توجد هنا خطوط مساعدة لذلك البلد. توجد هنا خطوط لهذه البلدان: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>حُفظ في {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>حُفظ على هذا الحاسوب باسم {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>تدريب: هذا البلاغ لن يصل إلى أحد.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>يُرجى كتابة الاثنين الآن. يظهران مرة واحدة فقط، ولا أحد يستطيع العثور عليهما من جديد.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>يجري إرساله، أو ربما أُرسل: إرساله مرة أخرى لا يُحسب مرتين أبدًا</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>وصل إلى الخدمة</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>لم تقبله الخدمة</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم سحبه</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>تم الحذف. قد يُبقي قرص SSD أو ذاكرة USB أو نسخة احتياطية نسخًا قديمة لفترة. نسخة البلاغ المحفوظ ملف مقفل لا تفتحه إلا الخدمة؛ ونسخة البلاغ غير المكتمل ملف لا تفتحه إلا عبارة المرور.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>لا يوجد بلاغ محفوظ هنا.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>بلاغات يمكن إرسالها: {count}. الأمر لذلك: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>كُتب في {file}. يمكن لأي شخص إرساله من أي حاسوب، والخدمة وحدها تستطيع فتحه. إرساله من هنا أيضًا لا يُحسب مرتين أبدًا.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>يُرجى تحديد ما يُراد حذفه، أو ذكر {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>حذف كل ما حفظه البرنامج هنا في أي وقت، نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>حذف ما تم تحديده، نهائيًا؟</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>منها ما ربما لم يُرسَل بعد: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>نعم، الحذف نهائيًا</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>البلاغ {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>لا يوجد بلاغ محفوظ ينتظر هنا.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>تم الإيقاف. ما لم يتأكد ما زال محفوظًا. إرساله مرة أخرى لا يُحسب مرتين أبدًا.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>المحاولة التالية بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>كان {report} قد وصل من قبل؛ إرساله مرة أخرى لم يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>وصل {report}.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>كان تدريبًا ولا يصل إلى أحد.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>البصمات الرقمية: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>تعذّر تسجيل ذلك هنا. لا ضرر في إرساله مرة أخرى، ولا في حذفه.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>الخدمات التي تحصل على البصمات الرقمية من {name}، بتاريخ {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>الصور والفيديوهات: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>يُرجى كتابة رقم من {first} إلى {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>يُرجى كتابة أحد الأرقام.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>يُطلب رمز PIN في نافذة طرفية. من دونها يلزم {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>لا يمكن قراءة هذا الملف: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>كل شيء كما يجب.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>شيء ما ليس كما يجب: يُرجى عدم استخدامه لإعداد بلاغ.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>لا يمكن تشغيلها</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>لا شيء يحصرها</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}، معًا {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>النتائج المعروفة</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>نتائج خاطئة</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>لا يستطيع أي برنامج آخر النظر فيه</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>قد تستطيع برامج أخرى النظر فيه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>قائمة الملفات</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>البرنامج الرئيسي</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمليات المساعدة</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>لا توجد هنا؛ يُرجى مقارنة الرقم أعلاه برقم معروف لديك</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>كل الملفات مطابقة</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>الرسالة التي ينقصها شيء من هذا قد لا يُلتفت إليها. ما زال ناقصًا: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>الرسائل المحفوظة: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>تُطلب محتويات الرسالة في نافذة طرفية. من دونها يلزم {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>لا يمكن استخدام هذه الإجابات: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>سطر فارغ عند الانتهاء.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>يُكتب الوقت هكذا: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>هذا الوقت لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>تحتاج الشكوى إلى وقت إرسال الرسالة: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>بعد إرسالها، تُحسب الـ٤٨ ساعة هكذا: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>لا توجد ملاحظات محفوظة هنا.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>من لديه هذا الملف يمكنه قراءته.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسَل بعد</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>تنتهي الـ٤٨ ساعة في {end}. الساعات المتبقية: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>انتهت الـ٤٨ ساعة في {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>محفوظ على هذا الحاسوب، مقفل: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>ستُحفظ الملاحظات بعبارة مرور. إذا نُسيت العبارة، فلا أحد يستطيع فتح الملاحظات مرة أخرى. لا توضع فيها صور.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>الملاحظة كائن JSON واحد، فيه واحد أو أكثر من: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>الملاحظة فارغة.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>شيء ما لم يعمل. ملفاتك في أمان ولم تُرسَل. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>هذا الملف غير موجود. يُرجى التحقق من الاسم واختياره مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>هذا ليس ملف صورة أو فيديو. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>هذا رابط إلى ملف آخر. يُرجى اختيار الصورة أو الفيديو نفسه.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>هذا الملف في تخزينك السحابي وليس على هذا الحاسوب. يُرجى تنزيله أولًا، ثم اختياره مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>هذا الملف فارغ. يُرجى البحث عن الملف الكامل واختياره.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>لا توجد ملفات في هذا المجلد. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>تعذّرت قراءة هذا الملف. يُرجى التأكد من أن قرصه موصول، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>تغيّر هذا الملف أثناء قراءته. يُرجى إغلاق البرامج الأخرى التي تستخدمه، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>هذه ليست صورة أو فيديو يمكن قراءته هنا. يُرجى اختيار الصورة أو الفيديو نفسه.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>هذا الملف تالف، أو من نوع لا يمكن قراءته هنا. يمكن العثور فقط على نسخه المطابقة. إن كان لديك بشكل آخر أيضًا، فيُرجى إضافة ذاك.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>جزء من هذا الملف ناقص أو تالف. بصماته الرقمية هي لما بقي منه، كما يظهر على الشاشة. إن كان لديك ملف كامل أيضًا، فيُرجى إضافة ذاك.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>هذه الصورة أكبر من أن تُفحص. يمكن العثور فقط على نسخها المطابقة.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>في هذا الملف صوت بلا صورة. يمكن العثور فقط على نسخه المطابقة.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>تعذّر فحص هذا الملف. لا يمكن العثور إلا على نسخه المطابقة، إن وُجدت.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>استغرق هذا الملف وقتًا طويلًا. لا يمكن العثور إلا على نسخه المطابقة، إن وُجدت.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>ما زالت هناك أسئلة بلا إجابة. يُرجى الرجوع والإجابة عنها.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>لم تنتج أي بصمة رقمية من هذه الملفات، فلا شيء لإرساله. يُرجى اختيار ملفات أخرى.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>هذا كثير على بلاغ واحد. يُرجى إعداد بلاغين، في كل منهما ملفات أقل.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>هذا لا يبدو عنوان بريد إلكتروني. يُرجى التحقق منه، أو تركه فارغًا.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>لا يوجد بلاغ محفوظ بهذا الاسم. يُرجى التحقق من الاسم.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>هذا الملف ليس بلاغًا محفوظًا. يُرجى اختيار الملف الذي ينتهي بـ ‎.tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>هذا البلاغ المحفوظ تالف ولا يمكن إرساله. يُرجى استخدام نسخة أخرى منه، أو إعداد البلاغ من جديد.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>أُعدّ هذا البلاغ بنسخة أحدث من هذا البرنامج. يُرجى إرساله بتلك النسخة.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>أُعدّ هذا البلاغ لخدمة أخرى، وهي وحدها تستطيع فتحه. هو ما زال في أمان في ملفه.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>تعذّر حفظ البلاغ هناك. لم يضِع شيء: يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>هناك ملف بهذا الاسم من قبل. تُرك كما هو: يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>لا توجد مساحة كافية هناك. لم يضِع شيء: يُرجى توفير مساحة أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>نافذة أخرى أو أمر آخر يعمل على البلاغات المحفوظة. يُرجى الانتظار حتى ينتهي، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>لا يمكن تغيير مجلد البلاغات المحفوظة الآن. البلاغات فيه في أمان، ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>لا يوجد هنا بلاغ محفوظ بهذه العلامة. يُرجى النظر إلى القائمة والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>هذا البلاغ لدى الخدمة، أو ربما لديها. لسحبه يلزم رقم الحالة ورمز PIN.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>لا يوجد بلاغ غير مكتمل بهذا الاسم. يُرجى التحقق من الاسم.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>هذا الملف ليس بلاغًا غير مكتمل. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>هذا البلاغ غير المكتمل تالف ولا يمكن فتحه. لم يُرسَل شيء. يُرجى البدء به من جديد.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>أُعدّ هذا البلاغ غير المكتمل بنسخة أحدث من هذا البرنامج. يُرجى فتحه بتلك النسخة.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>عبارة المرور هذه لا تفتحه. يُرجى المحاولة مرة أخرى. لا أحد يستطيع إيجاد عبارة مرور منسية: عندها يلزم البدء من جديد.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>هذا البلاغ غير المكتمل مفتوح في نافذة أخرى أو أمر آخر. يُرجى إغلاقه هناك أولًا.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>لا يمكن فتح هذه الملاحظات. ربما تكون تالفة، أو من إصدار أحدث.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>غيّرت نافذة أخرى هذه الملاحظات. يُرجى حفظ ملاحظاتك في ملف، ثم فتح الملاحظات من جديد.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>لا يمكن وضع بعض الحروف في ملف PDF. يُرجى الحفظ كنص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>لا يمكن استخدام الملف الذي يحدد الخدمة. يُرجى طلبه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>لم تستطع الخدمة استلامه الآن. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>لا يوجد اتصال بالخدمة. يُرجى التحقق من الإنترنت والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>لم يصل رد من الخدمة. ربما وصلها ما أُرسل، وربما لا. يُرجى إرساله مرة أخرى: لا يُحسب مرتين أبدًا.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>لم يتمكن الخادم الوكيل من الاتصال، فلم يُرسَل شيء. يُرجى التحقق من عنوانه، أو التجربة بدونه.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>شيء ما على هذه الشبكة يريد قراءة ما يُرسَل، فلم يُرسَل شيء. قد يكون مرشّحًا أو صفحة تسجيل دخول. يُرجى تجربة شبكة أخرى.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>تعذّر التحقق من الاتصال، فلم يُرسَل شيء. يُرجى النظر إلى تاريخ هذا الحاسوب ووقته. إن كانا صحيحين، فيُرجى المحاولة غدًا.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>أجاب شيء آخر بدلًا من الخدمة. قد تكون صفحة تسجيل دخول لشبكة Wi-Fi. يُرجى تسجيل الدخول، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>الخدمة مشغولة. يُرجى المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>لم تقبل الخدمة هذا البلاغ. يُرجى إعداده من جديد.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>هذا البلاغ كبير جدًا على خادم الويب الخاص بالخدمة، لذلك لم يُقبل. يُرجى إعداد بلاغين في كل منهما صور أقل. ويُرجى إبلاغ القائمين على الخدمة.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>بلاغك في أمان هنا.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>هذا بلاغ تدريب والخدمة حقيقية، أو العكس. لم يُقبل.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>هذا الحاسوب لا يسمح لك بفتح هذا الملف. يمكن سؤال من يدير هذا الحاسوب، أو نسخ الملف إلى مجلدك.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>لا توجد فيه بصمات رقمية بعد. يُرجى اختيار الملف الذي أبلغت عنه بدلًا منه.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>لا تستطيع هذه الخدمة بعد استلام سؤال مقفل، ورقم حالتك ورمز PIN لا يُرسلان أبدًا بدون قفل. لم يُرسَل شيء. يمكن سؤال من يديرون الخدمة.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>هذه ليست الخدمة التي استخدمتها في المرة السابقة. لم يُرسَل شيء. يُرجى سؤال شخص موثوق هل هذا التغيير صحيح.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>رقم الحالة ورمز PIN غير متوافقين. يُرجى التحقق من كليهما والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>جرت محاولات كثيرة برمز PIN خاطئ. يُرجى الانتظار قليلًا، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>تم سحب هذه الحالة، فلا يمكن إضافة شيء إليها.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>هذا ليس رقم حالة. يُرجى التحقق من كل خانة فيه.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>رمز PIN من ستة أرقام. يُرجى التحقق منه والمحاولة مرة أخرى.</translation>
    </message>
</context>
</TS>
