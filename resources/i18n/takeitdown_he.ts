<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>מידע ופרטיות</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>התוכנה הזאת חינמית ועצמאית. NCMEC לא יצרו אותה ולא מפעילים אותה. זו גרסה {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>התוכנה בנויה מ-{number} רכיבים חופשיים. הרישיונות שלהם בתיקייה {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>התמונה או הסרטון שלך אף פעם לא יוצאים מהמחשב הזה. אף אחד לא מסתכל עליהם.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>קוד ייחודי הוא לא תמונה. קשה מאוד להוציא ממנו משהו שאפשר לזהות. ובכל זאת אנחנו נועלים אותו, ורק השירות יכול לפתוח אותו.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>מה יכול להישלח: הקודים הייחודיים, התשובות שלך, וכתובת המייל שלך אם כתבת אותה. קודם רואים הכול. זה יישלח רק אחרי לחיצה על &quot;לשלוח עכשיו&quot;.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>אחרי הסגירה התוכנה לא שומרת כלום, אלא אם נבחר לשמור משהו. אין חשבון, ואף אחד לא סופר מה נעשה כאן.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>יש עקבות שלא בשליטתנו. אולי המחשב הזה יזכור שהתוכנה פעלה. אולי הוא גם ישים חלקים מהזיכרון שלו בדיסק.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>מי מחפש עותקים</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>פותח דף עם רשימה, וחוזר לכאן.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>אפשר לסמן ולהעתיק את זה.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>מעתיק את הכתובת.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>בטלפון שלי</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>מציג קוד שמצלמת טלפון יכולה לקרוא.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>הועתק. אפשר להדביק בדפדפן.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>להסתיר את הקוד</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>יש לזה מקום מתאים</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>היית בגיל 18 או יותר כשזה צולם? אז זה השירות המתאים:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>בנכם או בתכם היו בגיל 18 או יותר כשזה צולם? אז זה השירות המתאים:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>הצעיר או הצעירה היו בגיל 18 או יותר כשזה צולם? אז זה השירות המתאים:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>זה עובד אותו דבר: התמונה נשארת במכשיר שלך. זה לא עולה כסף.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>אפשר לבחור כל מה שמתאים. אחר כך הצעדים יופיעו כאן.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>עדיף לא</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>עם מי לדבר</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>פותח רשימה של קווי עזרה.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>מה שבוחרים כאן לא נשמר בשום מקום ולא נשלח לאף אחד.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>מה עוזר עכשיו</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>משהו מאלה מתאים?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>מישהו מאיים עליהם, או רוצה כסף או עוד תמונות</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>מישהו מאיים עליי, או רוצה כסף או עוד תמונות</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>זה ברשת עכשיו</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>ידוע אצל מי זה</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>ידוע לי אצל מי זה</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>הגיל שלהם מתחת ל-13</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>הגיל שלי מתחת ל-13</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>זה מזויף, או נוצר עם AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>לאף אחד מאיתנו אין את הקובץ</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>אין לי את הקובץ</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>מציג או מסתיר את הצעדים לזה.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>לא לשלם.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>לא לשלוח עוד תמונות.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>לא למחוק את ההודעות.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>לא לפרסם ולא להעביר את זה, גם לא כדי להזהיר אחרים.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>מקור: {name}. בדף אין תאריך.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>מקור: {name}, {day}. עברה מאז יותר משנה.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>מקור: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>לא לשלם, ולא לשלוח עוד. להפסיק לענות, אבל לשמור את ההודעות. ולספר למישהו עוד היום.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>לעשות את הצעדים האלה יחד עם מבוגר שסומכים עליו.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>לספר למבוגר שסומכים עליו אצל מי זה. מבוגר כזה יכול לעזור שזה ייפסק.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>נא לא לשלם, ולא לתת לאיש לשלוח עוד. הפסיקו לענות, אבל שמרו את ההודעות. בקווי העזרה יודעים מה לעשות.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>עשו את הצעדים האלה יחד, בקצב של הילד או הילדה.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>לא לבקש מאף אחד לשלוח את זה שוב, ולא להוריד את זה. ה-CyberTipline יכולים לעזור גם בלי הקובץ:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>לספר ל-CyberTipline על הפוסט. הם מטפלים בפוסט הזה:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>בבריטניה, Report Remove מסירים תמונות של בני פחות מ-18 גם מאתרים. מתחילים כאן:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>לבקש מהאפליקציה או מהאתר עצמו להסיר את זה. בארצות הברית יש להם 48 שעות. אם זה לא הוסר, אפשר להתלונן כאן:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>רשמו אצל מי זה. בקו עזרה אפשר לעבור על זה איתכם.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>גם תמונות מזויפות או כאלה שנוצרו עם AI נחשבות. יוצרים להן קודים ייחודיים באותה דרך.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>מה הגיל שלך בתמונה או בסרטון?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>מה הגיל של בנכם או בתכם בתמונה או בסרטון?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>מה הגיל של הצעיר או הצעירה בתמונה או בסרטון?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>מה שחשוב הוא הגיל כשזה צולם, לא הגיל היום.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>מתחת ל-18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 או יותר</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>בשבילך.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>בשביל בנכם או בתכם.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>בשביל צעיר או צעירה שאתם תומכים בהם.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>מתחת לגיל 18 בתמונה או בסרטון.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>זה כבר הופץ.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>זה לא הופץ.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>לא ידוע אם זה הופץ.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>אפשר לסמן ולהעתיק את זה.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>מספר פנייה</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>קוד PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>מעתיק את המספר ואת קוד ה-PIN. ההעתק יימחק אחרי דקה.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>שמירה כ-PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>שומר את הכרטיס כדף להדפסה.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>שמירה כתמונה</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>שומר את הכרטיס כתמונה.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>מה קורה עכשיו</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>דף לדפדפן</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>עם מי לדבר</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>פותח רשימה של קווי עזרה.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>מה עוד עוזר</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>צעדים לאיומים, לפוסטים שנמצאים ברשת, ועוד.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>להוסיף קבצים לפנייה</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>יוצר עוד דיווח עם אותו מספר ואותו קוד PIN. קודם שואל.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>שמרת את המספר ואת קוד ה-PIN? הם יוצגו שוב רק כשהקבצים החדשים יהיו מוכנים.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>כן, להוסיף קבצים</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>חוזר לרשימת הקבצים.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>שמרת את המספר ואת קוד ה-PIN? אחרי שהחלון נסגר, אף אחד לא יכול להציג אותם שוב.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>כן, לסגור</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>סוגר את החלון.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>עוד לא</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>מישהו לדבר איתו: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>הועתק. זה יימחק מהלוח אחרי דקה, או כשהחלון הזה ייסגר.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. נוצר בשביל {service} ב-{day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>תרגול. הכרטיס הזה לא מגיע לאף אחד.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>כרטיס פנייה</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>מה ששמרת כדי להמשיך ביום אחר עדיין כאן, נעול. כדי למחוק אותו, יש לבחור &quot;חזרה לדיווח שמור&quot; בדף הראשון.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>מציג את המדפסות של המחשב הזה.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>מספר פנייה: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>קוד PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>זה נשלח למדפסת. כדאי לקחת את הדף.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>אי אפשר היה להדפיס. אפשר לשמור כ-PDF במקום.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>נשמר. כל מי שיש לו את הקובץ הזה יכול לראות את הדיווח ולמשוך אותו.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>&quot;יציאה מהירה&quot; פותחת אתר אחר. מי שחוזר משם אחורה מוצא את הדף הזה, אבל בלי מספר, קוד PIN או תשובה.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>ההיסטוריה של הדפדפן מראה שהדף הזה היה פתוח. גם הרשת יכולה לראות את זה. מי ששולט במכשיר הזה, או מסנן בבית הספר, אולי יראה גם מה מוקלד, ואת התשובה.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>עדיף חלון פרטי, ולסגור אותו בסוף.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>לבדוק דיווח או למשוך אותו</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>צריך לכתוב כאן את מספר הפנייה ואת קוד ה-PIN שבכרטיס הפנייה.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>מספר פנייה</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>ארבע קבוצות של ארבעה סימנים.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>קוד PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>שש ספרות.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>לבדוק מה המצב</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>שואל</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>שואלים את השירות.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>להוסיף לו קבצים</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>יוצר עוד דיווח עם אותו מספר ואותו קוד PIN. עדיין לא נשלח כלום.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>למשוך אותו</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>שואל עוד פעם לפני שקורה משהו.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>מי מחפש עותקים</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>פותח דף עם רשימה, וחוזר לכאן.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>לבדוק עותק שמצאת</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>פותח דף שמשווה שני קבצים כאן. לא נשלח כלום.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>כן, למשוך</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>השירות מפסיק להשתמש בקודים הייחודיים האלה.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>למשוך אותו לתמיד? שירותים מקבלים הודעה להפסיק לחפש. אי אפשר להשתמש שוב בדיווח שנמשך; יהיה צורך ליצור דיווח חדש.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>השירות משך את הדיווח הזה, ושירותים שמחפשים עותקים מקבלים הודעה להפסיק. לא עשית שום דבר רע. אפשר ליצור דיווח חדש.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>הדיווח הגיע. הוא מחכה לבדיקה, ואין צורך לעשות כלום.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>הסיבה: יש בו יותר מאשר ברוב הדיווחים.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>הסיבה: הוא לא נעשה כמו שהתוכנה הזאת עושה דיווחים.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>הסיבה: יש בו תמונות מפורסמות או ציבוריות.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>הסיבה: השירות הזה לא מיועד למה שיש בו.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>הסיבה: השירות שומר כל דיווח רק לזמן קבוע.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>הסיבה: מי שמפעיל את השירות התבקש לעשות זאת.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>הדיווח הגיע. מכינים אותו.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>הדיווח פעיל. שירותים יכולים לחפש עותקים.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>הדיווח נמשך. שירותים מקבלים הודעה להפסיק לחפש.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>הוא הגיע ב-{day}. תמונות וסרטונים בו: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>הוא נמשך.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>לא נכללו, כי הם מתאימים גם לתמונה מפורסמת או ריקה: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>הקודים הייחודיים מחכים לשירותים שייקחו אותם.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>עכשיו מכינים את הקודים הייחודיים כדי ששירותים יוכלו לקחת אותם.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>שירותים שלקחו את הקודים הייחודיים: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>אף שירות עדיין לא לקח אותם. בימים הראשונים זה רגיל.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>שירותים שמצאו וחסמו עותק: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>עדיין לא נמצא כלום. זה רגיל, והשירותים ממשיכים לחפש.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>לבדוק לפני ששולחים</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>זה כל מה שיכול לצאת מהמחשב הזה. התמונות והסרטונים נשארים כאן.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>בהכנה</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>הדיווח בהכנה.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>צריך את זה כדי לשלוח או לשמור. עדיין לא נשלח כלום.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>לשמור למועד אחר</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>פותח דף לשמירת הדיווח. לא נשלח כלום.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>חוזר אחורה כדי לשנות את זה, ואז בא שוב לכאן.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>התשובות שלך</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>מה יישלח</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>מה לא נכלל</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>להמשיך עם השאר</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>חוזר לקבצים וממשיך את מה שנעצר.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>דרך ליצור איתך קשר</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>מי מקבל את זה</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>להציג את התוכן המדויק</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>מציג מה יש בתוך הדיווח הנעול, אות אחר אות.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>התוכן המדויק</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>מה יש בתוך הדיווח הנעול.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>נעצרו: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>אי אפשר לקרוא: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>אין. אף אחד לא יכתוב לך.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, בכתובת {host}. רק השירות הזה יכול לפתוח את זה.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>זה לא השירות שהתוכנה הזאת הותקנה בשבילו. השירות ההוא הוא {name}, בכתובת {host}. אם זה לא צפוי, עדיף לא לשלוח: כדאי לשאול אדם שסומכים עליו.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>בפעם הקודמת השירות הזה היה במקום אחר: {host}. אם זה לא צפוי, עדיף לא לשלוח: כדאי לשאול אדם שסומכים עליו.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>המפתח של השירות הזה הוא לא המפתח מהפעם הקודמת: אולי מישהו אחר יכול לפתוח את מה שיישלח. אם זה לא צפוי, עדיף לא לשלוח: כדאי לשאול אדם שסומכים עליו.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>קודים ייחודיים של תמונות: {pictures}, של סרטונים: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>גודל, אחרי נעילה: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>כן, אפשר לשלוח את הקודים הייחודיים האלה</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>מי מחפש עותקים</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>פותח דף עם רשימה, וחוזר לכאן.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>להפוך לפנייה נפרדת</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>היא מקבלת מספר חדש וקוד PIN חדש.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>לשלוח עכשיו</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>להסתיר את התוכן המדויק</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>זה יישלח לפנייה שלך {number}, ויתווסף אליה.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>שירותים שהצטרפו מחפשים עותקים ומחליטים מה להסיר. אף אחד לא מחפש בצ&apos;אטים נעולים, כמו אפליקציות מסרים מוצפנות, או בשירותים שלא הצטרפו.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>למעלה</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>עובר לתיקייה שמכילה את התיקייה הזאת.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>החדשים קודם</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>לפי שם</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>הגדולים קודם</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>ממיין את הקבצים.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>קבצים ותיקיות</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>אפשר להקליד כדי לחפש. Backspace עולה למעלה.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>לסמן הכול</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>מסמן כל קובץ ברשימה.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>לא לסמן כלום</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>מסיר את כל הסימונים.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>כדי לסמן כמה, יש להחזיק את Ctrl בזמן הלחיצה. לא נשלח כלום.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>שם הקובץ</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>לחפש שם, או לכתוב איפה זה</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>זה יישמר בשם הזה.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>מציג את השמות שמתאימים.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>לפתוח את התיקייה</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>לשמור כאן</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>כדאי לסמן רק קבצים שמראים את זה. לחיצה מסמנת קובץ, לחיצה נוספת מסירה את הסימון.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>להסתכל בתיקייה זו</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>לקחת את המסומנים</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>סרטונים</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>הורדות</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>שולחן העבודה</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>מסמכים</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>התיקייה שלי</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>מציג מה יש שם.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>אין כאן כלום.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>לא, להשאיר</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>שום דבר לא משתנה.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>דרך ליצור איתך קשר?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>אפשר להשאיר את זה ריק. יש אנשים שרוצים שישאלו אותם אם יש שאלה.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>כתובת מייל (לא חובה)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>אפשר להשאיר ריק ולהמשיך בלי.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>מישהו אחר יכול לקרוא את המייל שלך? אז עדיף להשאיר ריק.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>לבדוק עותק שמצאת</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>האם השירותים ימצאו אותו? משווים כאן את שני הקבצים. לא נשלח כלום.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>בבקשה לא לשמור בשביל זה עותק מהאינטרנט. מספיק להשתמש בעותק שכבר נמצא כאן.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>התמונה או הסרטון שמהם נוצר הדיווח.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>לבחור את מה שדיווחת עליו</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>לבחור את העותק</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>משווה</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>לבחור קובץ אחר שדיווחת עליו</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>הקודים הייחודיים בהכנה.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סודי</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>המשפט שבחרת לדיווח הזה.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>מה שדיווחת עליו כבר לא קיים? הקודים הייחודיים ששמרת מספיקים.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>להשתמש במה ששמרת</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>קודים ייחודיים ששמרת: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>נבחרו: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>זה בדיוק אותו קובץ. שירותים שמשתתפים יכולים למצוא אותו.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>זה מתאים. שירותים שמשתתפים יכולים למצוא את העותק הזה.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>זה לא מתאים. זה שלך? אז כדאי להוסיף גם את העותק הזה לדיווח.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>הוא פשוט או חשוך מדי ואי אפשר לדעת. זה שלך? אז כדאי להוסיף גם את העותק הזה לדיווח.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>אי אפשר להשוות את הקובץ הזה.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>לשלוח עכשיו</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>לשמור למועד אחר</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>לשמור בקובץ</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>כאן או בדיסק און קי. רק השירות יכול לפתוח את הקובץ הזה.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>להשאיר במחשב הזה</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>הדיווח יופיע בדף הראשון. אחרים שמשתמשים במחשב הזה יכולים לראות או למחוק אותו.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>בעבודה</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>עכשיו שולחים או שומרים את הדיווח.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>להפסיק לחכות</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>הדיווח מחכה כאן. אפשר לשלוח אותו שוב.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>להמשיך לכרטיס הפנייה</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>הדיווח מחכה עד שבוחרים לשלוח אותו.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>למחוק מכאן</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>שואל עוד פעם לפני שקורה משהו.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>למחוק את הדיווח הזה מהמחשב הזה לתמיד? הוא לא נשלח.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>כן, למחוק</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>מסיר אותו מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>שולח</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>הדיווח הנעול בדרך אל {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>זה עדיין לא נשלח</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>שום דבר לא נשלח עכשיו. אפשר לשלוח ביום אחר, או ממחשב אחר.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>הדיווח שלך שמור: הוא מחכה עכשיו במחשב הזה, נעול. הוא יופיע בדף הראשון.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>זה לא הצליח. ניסיון נוסף בעוד {seconds} שניות.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>לשמור את הדיווח</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>בעבודה</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>עכשיו פותחים את הדיווח.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>עוד לא גמורים</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>משפט סודי</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>המשפט שבחרת לדיווח הזה.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>להמשיך איתו</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>פותח את הדיווח הלא גמור.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>שואל עוד פעם לפני שקורה משהו.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>למחוק את הדיווח הלא גמור הזה לתמיד?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>כן, למחוק</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>מסיר אותו מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>דיווח לא גמור {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>לאן לפנות</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>שום דבר לא נשמר כאן, ושום דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>הכתובות נכונות ל-{day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>עם מי לדבר</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>פותח רשימה של קווי עזרה.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>מה עוד עוזר</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>צעדים לאיומים, לפוסטים שנמצאים ברשת, ועוד.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>סוגר את החלון.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>להעתיק את הכתובת</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>להסתיר פרטים</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכנים</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>עוד לא נעשו</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>נעצרו</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>אי אפשר לקרוא</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>זהים לאחר</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>מציג רק את השורות האלה.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>מסיר את הקבצים המסומנים מהרשימה. הקבצים עצמם נשארים.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>מחזיר את מה שהוסר אחרון.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>מנסה עוד פעם את הקבצים המסומנים.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>להמשיך עם השאר</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>ממשיך את מה שנעצר.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>מציג או מסתיר את הפרטים של השורות המסומנות.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>להסתכל</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>פותח את הקובץ המסומן, וקודם אומר מה זה משאיר אחריו.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>מחכה לפני הקובץ הבא.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>עוצר את הקבצים שעוד לא מוכנים. אפשר להמשיך איתם אחר כך.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>להסתיר שמות</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>מציג &quot;תמונה 1&quot; במקום שם.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>לבחור את התמונות והסרטונים</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>הקודים הייחודיים שלהם נוצרים כאן, במחשב הזה. לא נשלח כלום.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>לבחור קבצים</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>לבחור תיקייה</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>להשתמש בקבצים לדוגמה</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>מוסיף תמונות רגילות וסרטון קצר לתרגול.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>אפשר גם לגרור אותם לכאן, או להדביק עם Ctrl ו-V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>קבצים שנבחרו</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>כל שורה אומרת איך יצא הקוד הייחודי שלה.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>כל הקבצים</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>כמה מכל הקבצים כבר מוכן.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>להמשיך ביום אחר</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>פותח דף לשמירת מה שמוכן עם משפט סודי.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>נשארה פחות מדקה.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>נשארו בערך {minutes} דקות.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>מציג את כל הקבצים בתיקייה, ואפשר לסמן מה ששייך לכאן.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>התוכנה שמציגה אותו אולי תזכור אותו, למשל ברשימה של מה שנפתח לאחרונה. העקבות האלה לא בשליטתנו.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>כן, לפתוח</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>פותח את הקובץ בתוכנה שיש לזה במחשב הזה.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>לא לפתוח</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>רק קבצים שמראים את זה שייכים לכאן. כדאי לסמן את האחרים ולהסיר אותם.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>מוכנים: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>עוד לא נעשו: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>נעצרו: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>אי אפשר לקרוא: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>זהים לאחר: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>אין בזה קובץ. צריך להעתיק או לגרור את הקובץ עצמו, כמו שהוא בתיקייה.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>לסמן מה ששייך לכאן</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>יציאה מהירה</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>סוגר הכול בבת אחת. גם שלוש לחיצות על Shift עושות את זה.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>חוזר לדף הקודם. התשובות שלך נשארות.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>הפעולה העיקרית בדף הזה.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>מה שהכנסת לא נשמר. אם סוגרים את החלון, זה נעלם.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>לסגור</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>סוגר את החלון. מה שלא נשמר נעלם.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>להישאר כאן</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>משהו ברשת הזאת, כמו סינון של בית ספר, אולי ראה שהשתמשו בשירות. מה שנשלח נשאר נעול.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>משהו ברשת הזאת, כמו סינון של בית ספר, אולי ראה שנשלח דיווח, ומה מספר הפנייה שלו. הדיווח עצמו נשאר נעול.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>שומר שני דפים להדפסה.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>מדריך להורים</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>מדריך ליועצים</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>המדריך נשמר.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>מדריך להורים</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>מדריך ליועצים</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>אחד מכל חמישה צעירים לא סיפר לאף אחד (Thorn, 2022), חלקם מפחד מצרות בבית. קודם הקשיבו. אחר כך עשו את הצעדים ביחד.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>עם מי לדבר</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>הם מקשיבים ולא שופטים. לא חייבים להגיד את השם.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>מציג את קווי העזרה של המדינה הזאת.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>נכון ל-{day}. מספרים ושעות יכולים להשתנות; הם מופיעים באתרים שלהם.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>מה המדינה שלך?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>להורים ולמבוגרים אחרים</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>לילדים ולנוער</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>לכולם</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>גם בצ&apos;אט, באתר.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>אפשר לסמן ולהעתיק את זה.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>יום ולילה.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} עד {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} עד {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>שמירת ההערות</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>הערות ומכתבים נשמרים במחשב הזה, נעולים. שום דבר מהם לא נשלח.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>נשמרו. בדף הראשון יש לבחור “חזרה לדיווח שמור” ואז הערות.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>להמשיך ביום אחר</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>התשובות שלך והקודים הייחודיים המוכנים נשמרים כאן, נעולים. תמונות לא נשמרות.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>כדאי לבחור משפט סודי שאפשר לזכור. אם שוכחים אותו, אף אחד לא יכול לפתוח את זה שוב, וצריך להתחיל מחדש.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סודי</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>לפחות שמונה סימנים. כמה מילים זה טוב.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>אותו דבר עוד פעם</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>כדי שטעות הקלדה לא תנעל אותך בחוץ.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>לשמור</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>בעבודה</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>עכשיו נועלים את הדיווח.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>צריך לפחות שמונה סימנים.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>השניים עדיין לא זהים.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>זה נשמר. כדי להמשיך, יש לבחור &quot;חזרה לדיווח שמור&quot; בדף הראשון.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>לבקש מהאפליקציה או מהאתר להסיר</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>לפי חוק בארצות הברית יש להם 48 שעות לזה. כאן כותבים את המכתב. השליחה היא שלך.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>במכתב צריך שם. לכן הוא נפרד מהדיווח שלך, ושום דבר ממנו לא נשלח מכאן. הוא נשמר רק לפי בקשתך.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>זה נמצא במכתב, ובשום מקום אחר.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>אפליקציה או אתר</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>מה זה?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>איפה זה?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>מי חותם על המכתב?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>השם לחתימה</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>כתובת אימייל או מספר טלפון</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>הסימון בסוף</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>השם</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>סרטון</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>תמונות וסרטונים</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>אפשר להעתיק את הכתובת. אין כתובת? אז לכתוב את שם המשתמש, ואיפה זה באפליקציה.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>מי שרואים שם</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>הורה או אפוטרופוס</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>מי שהאדם הזה ביקש ממנו</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>הצהרה בתום לב: זה מוצג שם בלי ההסכמה של מי שרואים שם.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>כתיבת המכתב</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>עוד חסר: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>זה נשאר עד שסוגרים את התוכנה. שום דבר לא נשמר.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>מציג את כל הטקסטים בשפה הזאת.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>עדיין לא בדק את הטקסטים האלה אף אחד שגדל עם השפה הזאת.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>המכתב מוכן</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>הוא באנגלית, לחברה בארצות הברית. השליחה היא שלך, ובלי לצרף שום תמונה.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>שמירה כאן, נעול</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>שומר אותו עם ההערות שלך, עם משפט סודי.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 השעות נספרות מאז.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>ספירת 48 השעות</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>מתי זה נשלח?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>זה עדיין שם</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>כותב תלונה למשרד בארצות הברית שאחראי על החוק הזה.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>איפה אפשר להתלונן</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>זו התלונה. השליחה היא שלך, בדף הזה:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>כדאי לחפש TAKE IT DOWN Act בעזרה של {platform}. שם יש טופס או כתובת אימייל.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>שם הטופס: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>לשלוח לשם את המכתב. אחר כך לחזור לכאן, ולציין מתי זה נשלח.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 השעות נגמרות ב־{end}. שעות שנותרו: {hours}. האם זה עדיין שם אז? התלונה מוכנה כאן.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 השעות נגמרו ב־{end}. האם זה נעלם?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>זה נשלח</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>זה מחכה במחשב הזה</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>זה נשמר</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>הקבצים החדשים שייכים לפנייה שכבר יש לך. המספר וקוד ה-PIN שלה נשארים.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>זה כרטיס הפנייה. נא למסור אותו לצעיר או לצעירה.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>זה כרטיס הפנייה שלך. חשוב לשמור את המספר ואת קוד ה-PIN: אף אחד לא יכול למצוא אותם בשבילך.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>זה ברשת עכשיו? כדאי לספר גם ל-CyberTipline: {place}. הם מטפלים בפוסט הזה.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>עם המספר הזה וקוד ה-PIN אפשר לראות מה המצב, להוסיף קבצים או למשוך את הדיווח: פותחים את התוכנה ובוחרים &quot;לבדוק דיווח או למשוך אותו&quot;.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>המספר וקוד ה-PIN פועלים ברגע שהדיווח נשלח: פותחים את התוכנה ובוחרים &quot;חזרה לדיווח שמור&quot;.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>בלי התוכנה אפשר לראות מה המצב או למשוך את הדיווח בדפדפן:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>פותחים שוב את התוכנה הזאת, בוחרים &quot;חזרה לדיווח שמור&quot; ושולחים אותו.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>פותחים את התוכנה הזאת, כאן או במחשב אחר, בוחרים &quot;חזרה לדיווח שמור&quot;, ובוחרים את הקובץ.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>הדיווח מחכה, נעול. שום דבר לא יישלח עד שבוחרים לשלוח.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>שירותים שהצטרפו לוקחים עכשיו את הקודים הייחודיים ומחפשים עותקים. זה יכול לקחת כמה ימים. הם מחליטים מה להסיר.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>בעוד כמה ימים אפשר לראות מה המצב: &quot;לבדוק דיווח או למשוך אותו&quot;, בדף הראשון. אם עד אז לא נמצא כלום, זה רגיל.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>בבקשה לא לפרסם ולא להעביר את התמונה, גם לא כדי להזהיר אחרים.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>בבקשה לא להעביר את התמונה, גם לא כדי להזהיר אחרים.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>בבקשה לא לפרסם שוב את התמונה: היא עלולה להיחסם, ואיתה החשבון שלך.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>מישהו מאיים על הצעיר או הצעירה? נא לא לשלם. כדאי לשמור את ההודעות, ולהפסיק לענות.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>מישהו מאיים עליך? לא לשלם. כדאי לשמור את ההודעות, ולהפסיק לענות.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>עדיין אפשר לקבל עזרה</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>בלי התמונה אין קוד ייחודי. אפשר לספר על זה ל-CyberTipline במקום:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>ידוע איפה זה פורסם? כדאי למלא גם את טופס הדיווח של האפליקציה או האתר.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>יש עזרה אחרת</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>השירות הזה מיועד לתמונות עירום או לתמונות מיניות. מישהו מאיים עליך או פוגע בך? לכאן אפשר לפנות:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>לתמונות אחרות, אפשר למלא את טופס הדיווח של האפליקציה או האתר. עוזר גם לדבר עם מבוגר שסומכים עליו.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>הערות להמשך</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>שמות משתמש, כתובות, ימים: הם עוזרים למבוגר שעוזר לך. רק מילים, בלי תמונות.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>שמירה כאן, נעולות</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>שומר אותן במחשב הזה, עם משפט סודי.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>זה שנבחר להערות האלה.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>פתיחת ההערות</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>מראה מה נשמר עם המשפט הסודי הזה.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>יש הערות נעולות במחשב הזה.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>ההערות בעיבוד.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>כתובת הדף או הפוסט</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>זה נמצא בהערות שלך, ובשום מקום אחר.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>הוספת ההערה</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>למחוק לתמיד את ההערות שנשמרו כאן?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>מה שנכתב נמצא רק כאן. כדאי לשמור אותו כאן, להדפיס או לשמור לקובץ, אחרת זה יאבד.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>הן נשמרות במחשב הזה, נעולות, ב־{file}. אין אותן לאף אחד אחר.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>להוציא</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>מוציא את ההערה מהרשימה.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>פתיחת המכתב</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>מראה אותו ואת 48 השעות שלו.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>מכתב אל {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>טלפון Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>מציג את הצעדים בעזרת כבל.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>זה חייב להגיע למחשב הזה? אז בכבל</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>לחבר את הטלפון בכבל שלו, לבטל את הנעילה, ולהקיש על ההודעה על USB. לבחור &quot;העברת קבצים&quot;.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>לחבר את ה-iPhone בכבל שלו, לבטל את הנעילה, ולהקיש על &quot;תן אמון&quot; (Trust).</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>לפתוח את הטלפון בתוכנת הקבצים של המחשב הזה. התמונות שלו נמצאות ב-DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>להעתיק רק את הקובץ האחד הזה לתיקייה שלך. להשאיר אותו גם בטלפון.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>לחזור לכאן, לבחור &quot;במחשב הזה&quot;, וליצור את הקוד הייחודי.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>אחר כך למחוק את העותק, ולרוקן את סל המיחזור.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>אף פעם לא לשלוח את זה לעצמך בצ&apos;אט, במייל או בענן: נשאר שם עותק.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>להשתמש במכשיר שבו זה נמצא</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>בבקשה לא לשלוח ולא להעתיק את זה למחשב הזה. במכשיר ההוא, לפתוח את הדף הזה:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>הקוד הייחודי נוצר שם. התמונה נשארת במכשיר ההוא.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>בעבודה</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>הדיווחים השמורים בעבודה.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>מה שלא נשלח נשאר כמו שהיה.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>שמור במחשב הזה</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>ניסיון נוסף בעוד {seconds} שניות.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>לשמור עותק</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>לשלוח עכשיו</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>מתחבר לשירות ושולח את הדיווח הזה.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>לשמור עותק</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>כותב את הדיווח הנעול לקובץ או לדיסק און קי.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>שואל עוד פעם לפני שקורה משהו.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>למחוק אותו מהמחשב הזה לתמיד? מה שנשלח נשאר אצל השירות.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>כן, למחוק</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>מסיר אותו מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>נשמר ב-{day}. תמונות וסרטונים: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>הוא מחכה כאן. שום דבר ממנו לא נשלח.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>אולי הוא הגיע. אפשר לשלוח אותו שוב: הוא אף פעם לא נספר פעמיים.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>הוא הגיע. המספר וקוד ה-PIN שבכרטיס הפנייה פועלים עכשיו.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>השירות לא קיבל אותו. אפשר ליצור את הדיווח מחדש.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>הוא נמשך.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>לכתוב לאפליקציה או לאתר</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>כותב מכתב שמבקש להסיר בתוך 48 שעות.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>מי, איפה, מתי, מה: למבוגר שעוזר.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>מעתיק את הטקסט. ההעתק נמחק אחרי דקה.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>שומר כדף להדפסה.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>שמירה כטקסט</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>שומר כטקסט פשוט.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>נשמר. מי שיש לו את הקובץ יכול לקרוא אותו.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>מוסתרים: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>קישורים למקומות אחרים: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>קובצי מערכת: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>בתוך יותר מדי תיקיות: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>תיקיות שאי אפשר לפתוח: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>לא ברשימה הזאת: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>תרגול: שום דבר מכאן לא מגיע לאף אחד.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>לא נמצאה מדפסת. אפשר לשמור כ־PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>לבחור מדפסת. ייתכן שהדף יישאר בתור שלה לזמן מה. היא בחדר אחר? אז כדאי לקחת את הדף מהר.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>מדפיס שם מיד.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>קוד QR של {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>צריך לכוון אליו את המצלמה של הטלפון.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>לבחור תשובה אחת. גם מקשי המספרים פועלים.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>מקומך בדרך.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>עליך</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>סרטון</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} דק׳</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>תמונה {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>סרטון {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>קובץ {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>יוצר קוד ייחודי: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>נעצר</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>זהה ל-{name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>קוד ייחודי חזק</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>קוד ייחודי חלש</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>רק עותקים זהים</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>אי אפשר לקרוא את זה</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>&quot;להמשיך עם השאר&quot; ממשיך את זה.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>זה נספר פעם אחת.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>זה ארוך או מלא תנועה. אולי קטע קצר ממנו לא יימצא.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>אפשר למצוא גם עותקים שהשתנו קצת.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>תמונה פשוטה או חשוכה: אפשר למצוא רק עותקים זהים ודומים מאוד.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>אפשר למצוא רק עותקים זהים של הקובץ הזה.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>קודים ייחודיים: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>נמצא בערך ב-{count} מתוך 100 דרכים שבהן אנשים משנים תמונה או סרטון.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>חזרה לדיווח שמור</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>דיווחים שנשמרו כאן נמצאים ברשימה. דיווח בדיסק און קי הוא קובץ שמסתיים ב-‎.tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>לבחור קובץ אחר</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>פותח דף לבחירת דיווח שמור. לא נשלח כלום.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>לבחור את הקובץ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>לשלוח עכשיו</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>בעבודה</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>עכשיו קוראים או שולחים את הדיווח.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>להפסיק לחכות</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>הדיווח נשאר בקובץ שלו.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>להמשיך איתו</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>לשלוח הכול</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>הוא הגיע. המספר וקוד ה-PIN שבכרטיס הפנייה פועלים עכשיו.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>זה לא הצליח. ניסיון נוסף בעוד {seconds} שניות.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>זה דיווח שמור, והוא שלם: {size}, נעול. הוא מיועד ל-{host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>הוא נוצר לתרגול.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>מי מחפש עותקים</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>אפליקציות ואתרים שהצטרפו מקבלים את הקודים הייחודיים. הם מחפשים ומחליטים.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>להביא את הרשימה</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>מביא את הרשימה</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>שואלים את השירות.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>כדי להביא את הרשימה צריך אינטרנט. שום דבר עליך או על הקבצים שלך לא נשלח.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>אף אחד לא מחפש בצ&apos;אטים נעולים, כמו אפליקציות מסרים מוצפנות, או בשירותים שלא הצטרפו. עדיין אפשר לבקש מהם להסיר, בטפסים שלהם.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>אי אפשר להגיע לרשימה כרגע. לא צריך אותה כדי להמשיך. אפשר לנסות שוב אחר כך.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>הרשימה מ-{day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>אף אפליקציה או אתר עדיין לא הצטרפו.</translation>
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
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>הן נשארות עד שסוגרים את התוכנה. שום דבר לא נשמר.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>טקסט גדול יותר</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>מגדיל את כל הטקסטים. גם Ctrl ופלוס.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>טקסט קטן יותר</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>מקטין את כל הטקסטים. גם Ctrl ומינוס.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>להסתיר שמות של קבצים</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>מציג &quot;תמונה 1&quot; במקום שם.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>למחוק לתמיד את כל הדיווחים, ההערות והמכתבים במחשב הזה? מה שנשלח נשאר נשלח.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>פותח רשימה של כל השפות.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>צבעים בהירים, כהים וחזקים נקבעים לפי ההגדרות של המחשב הזה.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>למחוק הכול</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>שואל עוד פעם לפני שקורה משהו.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>כן, למחוק</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>מסיר אותם מהמחשב הזה.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>נמחק. אולי עדיין יש עותק ישן ונעול בדיסק און קי או בגיבוי.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>גודל הטקסט: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>זה הופץ?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>ככל שידוע לכם או לבנכם או לבתכם, זה הופץ?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>ככל שידוע לכם או לצעיר או לצעירה, זה הופץ?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>אפשר להמשיך עם כל תשובה.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>נשלח למישהו, או פורסם ברשת.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>לא ידוע לי</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>אם זה מופיע ברשת, כדאי לספר גם ל-CyberTipline: {place}. הם מטפלים בפוסט הזה. אפשר לעשות את זה אחר כך, או ממכשיר אחר.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>רואים שם אותך בלי בגדים, בעירום חלקי, או במשהו מיני?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>רואים שם את בנכם או בתכם בלי בגדים, בעירום חלקי, או במשהו מיני?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>רואים שם את הצעיר או הצעירה בלי בגדים, בעירום חלקי, או במשהו מיני?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>גם תמונות מזויפות נחשבות, למשל כאלה שנוצרו עם AI.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>נוצר עכשיו קשר עם השירות.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>לא מחובר. שום דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>רק התבקשה רשימה. שום דבר שלך לא נשלח.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>נשלחו רק מספר פנייה וקוד PIN.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>היה ניסיון לשלוח. עדיין אין אישור.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>נשלח דיווח נעול. הקבצים נשארו כאן.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>לעצור תמונה או סרטון מלהתפשט</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>לא נכנסת לצרות. אפשר להפסיק בכל רגע.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>זה תרגול, עם קבצים לדוגמה לנסות. שום דיווח לא יכול להגיע לשירות אמיתי. מה שנשלח נשאר במחשב הזה שבוע, כדי שאפשר יהיה לראות מה קורה. בהגדרות אפשר למחוק את זה.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>חזרה לדיווח שמור</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>לשלוח דיווח שנשמר קודם.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>לבדוק דיווח או למשוך אותו</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>צריך את מספר הפנייה ואת קוד ה-PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>קודם לתרגל</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>לסיים את התרגול</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>בתרגול כל שלב עובד, ושום דיווח לא יכול להגיע לשירות אמיתי.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>גודל הטקסט, הסתרת שמות ומחיקת הכול.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>פותח רשימה של כל השפות.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>כאן נוצר קוד ייחודי: קוד שנוצר מהתמונה או מהסרטון. שירותים שהצטרפו מקבלים את הקוד, ומחפשים עותקים.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>התמונה או הסרטון נשארים במחשב הזה. אף אחד לא מסתכל עליהם.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>זה לוקח בערך 5 דקות. לא צריך שם.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>כדי לצאת מהר, לוחצים על &quot;יציאה מהירה&quot;, או לוחצים שלוש פעמים על Shift בתוך חמש שניות. מה שלא נשמר נעלם אז. קובץ ששמרת נשאר במקומו, ואולי המחשב הזה יזכור שהתוכנה פעלה.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>מידע ופרטיות</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>מה קורה עם מה שמכניסים כאן.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>עם מי לדבר</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>פותח רשימה של קווי עזרה.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>איפה התמונה או הסרטון?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>במחשב הזה</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>או בדיסק און קי או בדיסק שמחובר.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>בטלפון או במכשיר אחר</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>בבקשה לא להעתיק את זה לכאן.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>זה כבר לא אצלי</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>יש עזרה אחרת.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>בשביל מי זה?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>בשבילי</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>אני בתמונה או בסרטון.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>הבן או הבת שלי</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>הורה או אפוטרופוס.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>צעיר או צעירה שצריכים את עזרתי</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>חברים, מורים או יועצים.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>מה עוזר: לומר לבנכם או לבתכם שזו לא אשמתם, ושטוב שאתם יודעים. נא לא לחפש בטלפון, לא להעביר את התמונה ולא לפרסם על זה.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>מה עוזר: לומר להם שזו לא אשמתם, ושטוב שאתם יודעים. נא לא לבקש מהם לשלוח לכם את התמונה, ולא להעביר אותה.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>השלב הנוכחי.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>שלב בדרך.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>שימוש: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>אפשרויות</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>להציג את העזרה הזאת ולצאת</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: שגיאה: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>פרט %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>עוד חסר: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>פרטים לא מוכרים: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>אין כאן %(value)r (אפשר לבחור מתוך %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>אי אפשר יחד עם %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>חסר פרט אחד</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>חסר לפחות פרט אחד</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>צריך לציין מה נשלח: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>אין למה להשוות.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>לא נמצא שום דבר דומה.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} מתוך 256 ביטים שונים מ־{file} ({variant}). עד {most} זו התאמה.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % מהתמונות שבסרטון נמצאות ב־{file} ({variant}). מ־{least} % ומעלה זו התאמה.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>אלה אותם בייטים כמו ב־{file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>למשוך את פנייה {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} נמשך לפני שנשלח. הוא לא אצל אף אחד, והקובץ הנעול שלו נמחק.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>שירותים: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>תוכן</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>מי לקח</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>מי חסם</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>מסנן במחשב הזה או ברשת היה יכול לראות שהשתמשו בשירות. הוא לא היה יכול לראות לשם מה: זה נעול, ורק השירות יכול לפתוח את זה.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>מסנן במחשב הזה או ברשת היה יכול לראות שמשהו נשלח לשירות, ואת מספר הפנייה והמספרים בתשובה שלו. הדיווח עצמו נעול, ורק השירות יכול לפתוח אותו.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>מסנן במחשב הזה או ברשת היה יכול לראות שדיווח נשלח לשירות, ואת התשובה אם הייתה. הדיווח עצמו נעול, ורק השירות יכול לפתוח אותו.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>מסנן במחשב הזה או ברשת היה יכול לראות שביקשו את רשימת השירותים, ואת הרשימה.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>אולי זה הגיע. אפשר לשאול שוב, זה לא מזיק.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>צריך לציין את השירות: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>אי אפשר היה לרשום לאן זה הולך, ולכן בפעם הבאה לא יהיה אפשר לשים לב לשינוי.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>לא, לעצור כאן</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>כן, ידוע לי שזה נכון</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>להמשיך בכל זאת?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>עוד לא השתמשו בו במחשב הזה.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>שירות: {name}, בכתובת {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>זה תרגול, וזה לא מגיע לאף אחד.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>זהירות: התוכנה הזאת הותקנה בשביל שירות אחר, {name}, בכתובת {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>זהירות: בפעם הקודמת {name} היה בכתובת {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>זהירות: ל־{name} יש מפתח אחר מבפעם הקודמת, ולכן אולי אנשים אחרים יכולים לפתוח את מה שנשלח.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>אם לא שמעת על זה מאדם שסומכים עליו, לעצור כאן ולשאול אדם כזה.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>שירות: בכתובת {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>המחשב הזה לא מכיר את שמו; עוד לא השתמשו בו כאן.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>גבולות לזיכרון, בלי כתיבת קבצים, בלי העתק של הזיכרון בזמן קריסה</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>בלי הרשאות חדשות</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>אף תוכנה אחרת לא יכולה להסתכל בזיכרון שלו</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: שום קובץ ושום תיקייה</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: רשימה קצרה של קריאות מערכת</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>עבודה של תהליך אחד, עם גבול לזיכרון</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>רמת מהימנות נמוכה</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>פרופיל ארגז חול: חישוב בלבד</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>לפתוח חיבור</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>לפתוח קובץ</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>להסתכל בתיקייה</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>לכתוב קובץ</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>להפעיל תוכנה אחרת</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>אי אפשר להפעיל כאן תהליך שקורא קבצים. כדאי להתקין את התוכנה מחדש, או להשתמש במחשב אחר.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>קבצים נקראים בתהליכים נפרדים. מה שמגביל כאן תהליך כזה:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>מה שנמנע עכשיו מאחד מהם, כשניסה:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>נמנע</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>אפשרי</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>במה קוראים קבצים:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>לא קיים</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>קבצים בו־זמנית: {count}. הכי הרבה זיכרון לכל אחד: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>הדיווחים ששמורים אצלך נמצאים ב־{folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>עוד לא שמור שם כלום.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>אי אפשר לכתוב לתיקייה הזאת.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>קובץ מזיק יכול לעשות את מה שמסומן {possible}. לקבצים מאנשים זרים כדאי להשתמש במחשב אחר.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>התשובות שלך, וכל קוד ייחודי שמוכן, יישמרו עם משפט סודי. אם שוכחים אותו, אף אחד לא יכול לפתוח את זה שוב, וצריך להתחיל מחדש. התמונות עצמן לא נשמרות.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>לקרוא את המשפט הסודי של הטיוטה מקובץ (- הוא הקלט הרגיל)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>ממשיכים עם {draft}. קודים ייחודיים שכבר מוכנים: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>אין כאן שום דבר שמור שידוע שהפך לפנייה הזאת. ההשוואה היא למה שאולי הפך: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>אף דיווח לא גמור שהמשפט הסודי הזה פותח לא הפך לפנייה הזאת. אפשר לציין במקום זה את הקובץ שדיווחת עליו: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>שואלים את המשפט הסודי במסוף. בלי מסוף צריך {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>במשפט סודי יש לפחות {count} תווים. כמה מילים זה טוב.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>אותו משפט סודי שוב:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>שני המשפטים הסודיים שונים. שום דבר לא נשמר.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>מוכן, אבל לפחות קובץ אחד לא היה אפשר לקרוא</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>הפקודה לא הובנה</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>התשובות מובילות לשירות אחר; שום דבר לא נשמר</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>עותק לא מתאים, או פשוט מכדי שאפשר לדעת</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: משהו כאן לא כמו שצריך</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>נעצר עם Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>אין דיווח</translation>
    </message>
    <message>
        <source>case</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>דיווח שמור</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>לא נמסר, כדאי לנסות אחר כך</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>נדחה סופית</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>לא נשמר</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>דיווח לא גמור</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>הערות ומכתבים</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>לא צפוי</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>קודי יציאה:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>video</source>
        <translation>סרטון</translation>
    </message>
    <message>
        <source>file</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>נעצר.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>שום דבר לא נשלח.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>אובייקט JSON אחד בכל שורה בפלט הרגיל</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>שפת הטקסטים, למשל de או pt_BR (בלי זה: שפת המערכת)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>הקובץ שבו כתוב מהו השירות</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>להמשיך גם אם לשירות יש כתובת אחרת או מפתח אחר מבפעם הקודמת</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>לקרוא את קוד PIN מקובץ (- הוא הקלט הרגיל)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>לעבור דרך הפרוקסי הזה: http://HOST:PORT או socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); נקרא גם מ־TAKEITDOWN_PROXY, ולא משום הגדרה אחרת</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>מספר של דקות</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>מספר גדול מ־0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>קודים ייחודיים של תמונות וסרטונים, שנוצרים במחשב הזה, כדי שעותקים לא יתפשטו. הקבצים עצמם אף פעם לא נשלחים. בלי פקודה נפתח החלון; עם דיווח שמור לבדו (REPORT.tid) החלון נפתח איתו.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>להציג מה הגרסה ולצאת</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>מה המצב של פנייה</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>למשוך פנייה</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>מי מחפש עותקים, נכון להיום</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>האם הכול בסדר כאן, ומה מגביל קובץ מזיק? בלי שימוש ברשת</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>האם ההתקנה הזאת היא מה שהיא צריכה להיות? בלי שימוש ברשת</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>תמציות של כל הקבצים, ממי שפרסם את התוכנה</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>להציג את התמציות של הקבצים שנמצאים כאן</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>ליצור קודים ייחודיים ולהציג אותם; בלי שימוש ברשת</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>קובץ או תיקייה</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>להציג גם את הקודים הייחודיים עצמם</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>לקחת בדיוק את התמונות מהסרטון ש־vPDQ המקורי לוקח בקצב הזה (בלי זה: כל תמונה, ולשמור את השונות)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>מספר הגיבובים הגדול ביותר לתמונה אחת, כדי למצוא גם עותקים ערוכים: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>לשמור את מה שמוכן עם משפט סודי, ולהמשיך משם בפעם הבאה</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>האם העותק הזה מתאים למה שנשלח? בלי שימוש ברשת</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>קובץ או תיקייה להשוואה</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>מה שנשלח; אפשר לציין יותר מפעם אחת</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>להציג כמה זה קרוב, ולאיזה קובץ</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>להשוות לטיוטה שממנה נוצר הדיווח של הפנייה הזאת</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>להשוות לקודים הייחודיים ששמורים בטיוטה הזאת</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>ליצור דיווח ולשמור אותו נעול, לשליחה עכשיו או אחר כך</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>ליצור דיווח נוסף עם קבצים חדשים לפנייה שכבר יש לך</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>מספר הפנייה שלו</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>קובץ או תיקייה (בלי זה: כל מה שבטיוטה)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>מי יוצר את הדיווח</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>הגיל בתמונה מתחת ל־18</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>רואים עירום או משהו מיני</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>כבר שיתפו את זה</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>דרך ליצור קשר; שום דבר לא צריך אותה. תוכנות אחרות כאן יכולות לראות מה נכתב בפקודה: אם לא כתובה אחריה כתובת, תופיע שאלה</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>לקרוא את זה מקובץ (- הוא הקלט הרגיל)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>הקובץ שייכתב, לשליחה מכל מחשב (בלי זה: נשמר במחשב הזה)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>לשמור תשובות וקודים ייחודיים עם משפט סודי תוך כדי, ולהמשיך משם בפעם הבאה</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>להציג בדיוק את הבייטים שננעלים</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>להציג את הדיווחים ששמורים במחשב הזה</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>לכתוב דיווח שמור לקובץ, לשליחה ממחשב אחר</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>כמו שמופיע ברשימה</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>לכתוב מכתב לפי החוק האמריקאי TAKE IT DOWN Act; שום דבר לא נשלח</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>הערות כראיה, נעולות במחשב הזה; רק מילים</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>לכתוב את המדריך להורים או ליועצים כ־PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>מה שצריך במכתב, כאובייקט JSON אחד (- הוא הקלט הרגיל); בלי זה שואלים כל דבר בנפרד. מפתחות: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>להמשיך עם המכתב אל הפלטפורמה הזאת ששמור כאן</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>לכתוב לקובץ הזה: ‎.pdf כ־PDF, אחרת כטקסט (בלי זה: להציג כאן)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>מתי זה נשלח: now (עכשיו), או &apos;YYYY-MM-DD HH:MM&apos;; 48 השעות נספרות מאז</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>לכתוב במקום זה את התלונה אל FTC: 48 השעות עברו, וזה עדיין שם</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>לשמור את המכתב עם ההערות, נעול</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>להוסיף הערה, כאובייקט JSON אחד עם אחד או יותר מ־user, place, when, what (- הוא הקלט הרגיל)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>למי הוא מיועד</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>המדינה שקווי העזרה שלה מופיעים בו (בלי זה: של המערכת)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>הקובץ שייכתב</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>לקרוא את המשפט הסודי של ההערות מקובץ (- הוא הקלט הרגיל)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>למחוק לתמיד דיווחים שמורים, או הכול, מהמחשב הזה</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>דיווח לא גמור</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>כל מה שהתוכנה שמרה כאן אי פעם</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>לא לשאול שוב</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>לשלוח דיווחים שמורים; אפשר לשלוח פעמיים, זה לא מזיק</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>דיווחים שמורים או קבצים (בלי זה: כל מה שמחכה במחשב הזה)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>להמשיך לנסות, בהפסקות שהולכות וגדלות, במשך 60 דקות או כמה שצוין (0: ניסיון אחד); Ctrl-C עוצר את זה</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>לשלוח רק את מה שנוצר בשביל השירות הזה</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>מספר פנייה, עם מקפים או בלי; או המזהה של דיווח שמור שאף פעם לא נשלח</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>מספר פנייה, עם מקפים או בלי</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>לתמונה שצולמה בגיל 18 או יותר, StopNCII.org הוא המקום הנכון. זה עובד אותו דבר: התמונה נשארת אצלך. הכתובת היא https://stopncii.org . שום דבר לא נשמר כאן.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>השירות הזה הוא לתמונות שרואים בהן עירום או משהו מיני. לתמונות אחרות כדאי להשתמש בטופס הדיווח של האתר או האפליקציה שבהם הן נמצאות. אפשר גם לדבר עם אדם שסומכים עליו. שום דבר לא נשמר כאן.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>שואלים את פרטי הקשר במסוף. בלי מסוף צריך {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>עוד צריך: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>כתובת מייל, אם רוצים שיהיה אפשר ליצור קשר (או רק להקיש Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>צריך לציין את הקבצים, או טיוטה שיש בה את הקודים הייחודיים שלהם.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>זה נשלח נעול, עם הכותרות האלה ולא אחרות:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>הדיווח הלא גמור שלך עדיין שמור. כדי למחוק אותו: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>כדי לשלוח אותו: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>אין כאן קווי עזרה של המדינה ההיא. יש של: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>נשמר ב־{file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>נשמר במחשב הזה בשם {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>שום דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>תרגול: הדיווח הזה לא יגיע לאף אחד.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>צריך לרשום עכשיו את שניהם. הם מופיעים רק פעם אחת, ואף אחד לא יכול למצוא אותם שוב בשבילך.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>מחכה לשליחה</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>נשלח עכשיו, או אולי כבר נשלח: שליחה נוספת אף פעם לא נספרת פעמיים</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>התקבל בשירות</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>לא התקבל אצל השירות</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>נמשך</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>נמחק. כונן SSD, זיכרון נייד או גיבוי עלולים לשמור עותקים ישנים לזמן מה. של דיווח שמור, זה קובץ נעול שרק השירות יכול לפתוח; של דיווח לא גמור, קובץ שרק המשפט הסודי יכול לפתוח.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>אין כאן דיווח שמור.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>דיווחים שאפשר לשלוח: {count}. הפקודה לכך: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>נכתב ב־{file}. כל אחד יכול לשלוח אותו מכל מחשב, ורק השירות יכול לפתוח אותו. גם אם שולחים אותו מכאן, הוא אף פעם לא נספר פעמיים.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>צריך לציין מה למחוק, או להוסיף {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>שום דבר לא נמחק.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>למחוק לתמיד את כל מה שהתוכנה שמרה כאן אי פעם?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>למחוק לתמיד את מה שציינת?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>מתוך אלה, אולי עוד לא נשלחו: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>כן, למחוק לתמיד</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>דיווח {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>אין כאן דיווח שמור שמחכה.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>נעצר. מה שלא אושר עדיין שמור. שליחה נוספת אף פעם לא נספרת פעמיים.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>הניסיון הבא בעוד {seconds} שניות.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} כבר התקבל קודם; השליחה הנוספת לא שינתה כלום.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} התקבל.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>זה היה תרגול, וזה לא מגיע לאף אחד.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>קודים ייחודיים: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>אי אפשר היה לרשום את זה כאן. אפשר לשלוח שוב, זה לא מזיק, וגם למחוק לא מזיק.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>שירותים שמקבלים קודים ייחודיים מ־{name}, נכון ל־{day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>עוד אין</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>תמונות וסרטונים: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>להקליד מספר מ־{first} עד {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>צריך להקליד אחד מהמספרים.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>שואלים את קוד PIN במסוף. בלי מסוף צריך {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>אי אפשר לקרוא את הקובץ הזה: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>הכול כמו שצריך.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>משהו לא כמו שצריך: לא להשתמש בזה לדיווח.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>אי אפשר להפעיל</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>שום דבר לא מגביל</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, ביחד {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>תוצאות ידועות</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>תוצאות שגויות</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>אף תוכנה אחרת לא יכולה להסתכל פנימה</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>תוכנות אחרות אולי יכולות להסתכל פנימה</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>רשימת הקבצים</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>התוכנה הראשית</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>תהליכי עזר</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>אין כאן; כדאי להשוות את המספר שלמעלה למספר שקיבלת</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>כל הקבצים מתאימים</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>לא מתאים</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>אולי לא יתייחסו למכתב שחסר בו אחד מאלה. עוד חסר: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>מכתבים שמורים: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>שואלים במסוף את מה שצריך במכתב. בלי מסוף צריך {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>אי אפשר להשתמש בתשובות האלה: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>שורה ריקה כשגומרים.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>כך כותבים את השעה: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>השעה הזאת עוד לא הגיעה.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>לתלונה צריך את השעה שבה המכתב נשלח: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>אחרי השליחה סופרים כך את 48 השעות: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>אין כאן הערות שמורות.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>מי שיש לו את הקובץ יכול לקרוא אותו.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>עוד לא נשלח</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 השעות נגמרות ב־{end}. שעות שנותרו: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 השעות נגמרו ב־{end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>שמור במחשב הזה, נעול: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>ההערות יישמרו עם משפט סודי. אם שוכחים אותו, אף אחד לא יכול לפתוח אותן שוב. תמונות לא נכנסות לשם.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>הערה היא אובייקט JSON אחד עם אחד או יותר מאלה: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>ההערה ריקה.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>משהו לא עבד. לא קרה כלום לקבצים שלך, והם לא נשלחו. כדאי לנסות שוב.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>הקובץ הזה לא נמצא שם. כדאי לבדוק את השם ולבחור אותו שוב.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>זה לא קובץ של תמונה או סרטון. צריך לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>זה קישור לקובץ אחר. צריך לבחור את התמונה או הסרטון עצמם.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>הקובץ הזה בענן שלך ולא במחשב הזה. צריך קודם להוריד אותו, ואז לבחור אותו שוב.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>הקובץ הזה ריק. כדאי לחפש את הקובץ המלא ולבחור אותו.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>אין קבצים בתיקייה הזאת. צריך לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>אי אפשר היה לקרוא את הקובץ הזה. כדאי לבדוק שהכונן שלו מחובר, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>הקובץ הזה השתנה בזמן הקריאה. כדאי לסגור תוכנות אחרות שמשתמשות בו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>זו לא תמונה או סרטון שאפשר לקרוא כאן. צריך לבחור את התמונה או הסרטון עצמם.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>הקובץ הזה פגום, או מסוג שאי אפשר לקרוא כאן. אפשר למצוא רק עותקים זהים שלו. אם יש לך אותו גם בצורה אחרת, כדאי להוסיף אותה.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>חלק מהקובץ הזה חסר או פגום. הקודים הייחודיים שלו הם של מה שנשאר, כמו שזה נראה על המסך. אם יש לך גם קובץ שלם, כדאי להוסיף אותו.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>התמונה הזאת גדולה מדי לבדיקה. אפשר למצוא רק עותקים זהים שלה.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>בקובץ הזה יש קול אבל אין תמונה. אפשר למצוא רק עותקים זהים שלו.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>אי אפשר היה לבדוק את הקובץ הזה. אפשר למצוא רק עותקים זהים שלו, אם בכלל.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>הקובץ הזה לקח יותר מדי זמן. אפשר למצוא רק עותקים זהים שלו, אם בכלל.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>יש עדיין שאלות פתוחות. צריך לחזור ולענות עליהן.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>אף אחד מהקבצים האלה לא נתן קוד ייחודי, ולכן אין מה לשלוח. צריך לבחור קבצים אחרים.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>זה יותר מדי לדיווח אחד. כדאי ליצור שני דיווחים עם פחות קבצים.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>זה לא נראה כמו כתובת מייל. כדאי לבדוק אותה, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>אין דיווח שמור בשם הזה. כדאי לבדוק את השם.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>הקובץ הזה הוא לא דיווח שמור. צריך לבחור את הקובץ שמסתיים ב-‎.tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>הדיווח השמור הזה פגום ואי אפשר לשלוח אותו. אפשר להשתמש בעותק אחר שלו, או ליצור את הדיווח מחדש.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>הדיווח הזה נוצר בגרסה חדשה יותר של התוכנה. צריך לשלוח אותו בגרסה ההיא.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>הדיווח הזה נוצר לשירות אחר, ורק השירות ההוא יכול לפתוח אותו. הוא עדיין שמור היטב בקובץ שלו.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>אי אפשר היה לשמור שם את הדיווח. שום דבר לא אבד: אפשר לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>כבר יש קובץ בשם הזה. הוא נשאר כמו שהוא: אפשר לבחור שם אחר.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>אין שם עוד מקום. שום דבר לא אבד: אפשר לפנות מקום או לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>חלון אחר או פקודה אחרת עובדים על הדיווחים השמורים. כדאי לחכות עד שזה נגמר, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>אי אפשר לשנות כרגע את תיקיית הדיווחים השמורים. הדיווחים בה בטוחים, ושום דבר לא נשלח.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>אין כאן דיווח שמור עם הסימן הזה. כדאי להסתכל ברשימה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>הדיווח הזה אצל השירות, או אולי אצלו. כדי למשוך אותו צריך את מספר הפנייה ואת קוד ה-PIN שלו.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>אין דיווח לא גמור בשם הזה. כדאי לבדוק את השם.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>הקובץ הזה הוא לא דיווח לא גמור. צריך לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>הדיווח הלא גמור הזה פגום ואי אפשר לפתוח אותו. שום דבר לא נשלח. צריך להתחיל אותו מחדש.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>הדיווח הלא גמור הזה נוצר בגרסה חדשה יותר של התוכנה. צריך לפתוח אותו בגרסה ההיא.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>המשפט הסודי הזה לא פותח אותו. אפשר לנסות שוב. אף אחד לא יכול למצוא משפט סודי שנשכח: אז צריך להתחיל מחדש.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>הדיווח הלא גמור הזה פתוח בחלון אחר או בפקודה אחרת. צריך קודם לסגור אותו שם.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>אי אפשר לפתוח את ההערות האלה. אולי הן פגומות, או מגרסה חדשה יותר.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>חלון אחר שינה את ההערות האלה. כדאי לשמור את שלך בקובץ, ולפתוח שוב את ההערות.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>חלק מהאותיות לא יכולות להיכנס ל־PDF. אפשר לשמור כטקסט.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>אי אפשר להשתמש בקובץ שמציין את השירות. כדאי לבקש אותו שוב מאיפה שהוא הגיע.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>השירות לא הצליח לקבל את זה כרגע. אפשר לנסות שוב אחר כך.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>אין חיבור לשירות. כדאי לבדוק את האינטרנט ולנסות שוב.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>לא הגיעה תשובה מהשירות. אולי הוא קיבל את מה שנשלח, ואולי לא. אפשר לשלוח שוב: זה אף פעם לא נספר פעמיים.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>שרת הפרוקסי לא יצר חיבור, ולכן שום דבר לא נשלח. כדאי לבדוק את הכתובת שלו, או לנסות בלעדיו.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>משהו ברשת הזאת רוצה לקרוא את מה שנשלח, ולכן שום דבר לא נשלח. זה יכול להיות סינון או דף כניסה. כדאי לנסות רשת אחרת.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>אי אפשר היה לבדוק את החיבור, ולכן שום דבר לא נשלח. כדאי להסתכל על התאריך והשעה של המחשב הזה. אם הם נכונים, אפשר לנסות שוב מחר.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>משהו אחר ענה במקום השירות. זה יכול להיות דף כניסה של Wi-Fi. צריך להיכנס שם, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>השירות עמוס. אפשר לנסות שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>השירות לא קיבל את הדיווח הזה. צריך ליצור אותו מחדש.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>הדיווח הזה גדול מדי לשרת האינטרנט של השירות, ולכן לא התקבל. אפשר לעשות שני דיווחים עם פחות תמונות בכל אחד. כדאי לספר גם למי שמפעיל את השירות.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>הדיווח שלך שמור כאן.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>זה דיווח תרגול, והשירות אמיתי, או להפך. הוא לא התקבל.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>המחשב הזה לא נותן לך לפתוח את הקובץ הזה. אפשר לבקש ממי שמנהל את המחשב הזה, או להעתיק את הקובץ לתיקייה שלך.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>עדיין אין בו קודים ייחודיים. אפשר לבחור במקומו את הקובץ שדיווחת עליו.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>השירות הזה עדיין לא יכול לקבל שאלה נעולה, ומספר הפנייה וקוד ה-PIN שלך אף פעם לא נשלחים בלי נעילה. שום דבר לא נשלח. אפשר לשאול את מי שמפעיל את השירות.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>זה לא השירות מהפעם הקודמת. שום דבר לא נשלח. כדאי לשאול אדם שסומכים עליו אם השינוי נכון.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>מספר הפנייה וקוד ה-PIN האלה לא שייכים זה לזה. כדאי לבדוק את שניהם ולנסות שוב.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>היו יותר מדי ניסיונות עם קוד PIN שגוי. כדאי לחכות קצת, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>הפנייה הזאת נמשכה, ולכן אי אפשר להוסיף לה כלום.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>זה לא מספר פנייה. כדאי לבדוק כל סימן בו.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>בקוד PIN יש שש ספרות. כדאי לבדוק אותו ולנסות שוב.</translation>
    </message>
</context>
</TS>
