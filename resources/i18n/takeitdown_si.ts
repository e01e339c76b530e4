<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="si" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>වැඩසටහන සහ පුද්ගලිකත්වය</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>මේ වැඩසටහන නොමිලේ, ස්වාධීනයි. NCMEC මෙය හැදුවේ නැහැ, පවත්වාගෙන යන්නේත් නැහැ. මෙය {number} අනුවාදයයි.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>එය නිදහස් කොටස් {number}කින් හදලා තියෙන්නේ. ඒවායේ බලපත්‍ර මේ ෆෝල්ඩරයේ තියෙනවා: {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>ඔබේ පින්තූරය හෝ වීඩියෝව කවදාවත් මේ පරිගණකයෙන් පිටට යන්නේ නැහැ. කිසිවෙක් එය බලන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>හැඳුනුම් කේතයක් කියන්නේ පින්තූරයක් නොවෙයි. එයින් හඳුනාගත හැකි දෙයක් ලබාගැනීම ඉතා අමාරුයි. එහෙත් අපි එයට අගුළු දමනවා, එය විවෘත කළ හැක්කේ සේවාවට පමණයි.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>යැවිය හැකි දේ: හැඳුනුම් කේත, ඔබේ පිළිතුරු, සහ ඔබ ටයිප් කළා නම් ඔබේ ඊමේල් ලිපිනය. මුලින් ඔබට ඒ සියල්ල පෙනෙනවා. එය යන්නේ ඔබ “දැන් යවන්න” ක්ලික් කළොත් පමණයි.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>වැඩසටහන වැහුවාම එය කිසිවක් තබාගන්නේ නැහැ, ඔබ තබාගන්න තෝරාගත් දේ හැර. ගිණුමක් නැහැ, ඔබ මෙහි කරන දේ කවුරුවත් ගණන් කරන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>සමහර සලකුණු අපේ පාලනයේ නැහැ. වැඩසටහන ක්‍රියා කළ බව මේ පරිගණකයට මතක තිබෙන්න පුළුවන්. එහි මතකයේ කොටස් තැටියේ ලියන්නත් පුළුවන්.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>පිටපත් සොයන අය</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>ලැයිස්තුවක් ඇති පිටුවක් විවෘත කර, නැවත මෙහි එනවා.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>ඔබට මෙය සලකුණු කර පිටපත් කළ හැකියි.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>ලිපිනය පිටපත් කරනවා.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>මගේ දුරකථනයේ</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>දුරකථන කැමරාවකට කියවිය හැකි කේතයක් පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>පිටපත් කළා. ඔබට එය බ්‍රවුසරයකට ඇලවිය හැකියි.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>කේතය සඟවන්න</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>මේ සඳහා තැනක් තියෙනවා</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>මෙය ගත් විට ඔබට වයස 18 හෝ ඊට වැඩිද? එහෙනම් හරි සේවාව මෙයයි:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>මෙය ගත් විට ඔබේ දරුවාට වයස 18 හෝ ඊට වැඩිද? එහෙනම් හරි සේවාව මෙයයි:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>මෙය ගත් විට ඔවුන්ට වයස 18 හෝ ඊට වැඩිද? එහෙනම් හරි සේවාව මෙයයි:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>එයත් වැඩ කරන්නේ එලෙසමයි: පින්තූරය ඔබේ උපාංගයේම තියෙනවා. මුදල් යන්නේ නැහැ.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>ගැළපෙන සියල්ල තෝරන්න. එවිට පියවර මෙහි පෙනෙනවා.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>නොකළොත් හොඳයි</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>කතා කරන්න කෙනෙක්</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>උදව් දුරකථන අංක ලැයිස්තුවක් විවෘත කරනවා.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>ඔබ මෙහි තෝරන දේ කොහේවත් තබාගන්නේ නැහැ, කාටවත් යවන්නේත් නැහැ.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>දැන් උදව් වන දේ</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>මේවායින් එකක් ගැළපෙනවාද?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>කවුරුහරි ඔවුන්ට තර්ජනය කරනවා, නැත්නම් මුදල් හෝ තවත් පින්තූර ඉල්ලනවා</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>කවුරුහරි මට තර්ජනය කරනවා, නැත්නම් මුදල් හෝ තවත් පින්තූර ඉල්ලනවා</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>එය දැන් අන්තර්ජාලයේ තියෙනවා</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>එය කා ළඟද කියා දන්නවා</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>එය කා ළඟද කියා මම දන්නවා</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>ඔවුන්ගේ වයස 13ට අඩුයි</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>මගේ වයස 13ට අඩුයි</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>එය බොරු එකක්, නැත්නම් AI වලින් හදපු එකක්</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>අප කා ළඟවත් ගොනුව නැහැ</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>මා ළඟ ගොනුව නැහැ</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>ඒ සඳහා වන පියවර පෙන්වනවා හෝ සඟවනවා.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>මුදල් ගෙවන්න එපා.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>තවත් පින්තූර යවන්න එපා.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>පණිවිඩ මකන්න එපා.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>අනෙක් අයට අනතුරු ඇඟවීමට වුවත්, එය පළ කරන්න හෝ යවන්න එපා.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>මූලාශ්‍රය: {name}. පිටුවේ දිනයක් නැහැ.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>මූලාශ්‍රය: {name}, {day}. එයට අවුරුද්දකට වැඩියි.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>මූලාශ්‍රය: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>මුදල් ගෙවන්න එපා, තවත් කිසිවක් යවන්නත් එපා. පිළිතුරු දීම නවත්වන්න, ඒත් පණිවිඩ තබාගන්න. අදම කාටහරි කියන්න.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>ඔබ විශ්වාස කරන වැඩිහිටියෙක් සමඟ මේ පියවර කරන්න.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>එය කා ළඟද කියා ඔබ විශ්වාස කරන වැඩිහිටියෙක්ට කියන්න. එය නවත්වන්න ඔවුන්ට උදව් කළ හැකියි.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>මුදල් ගෙවන්න එපා, තවත් කිසිවක් යවන්න කාටවත් ඉඩ දෙන්න එපා. සියලු පිළිතුරු නවත්වන්න, ඒත් පණිවිඩ තබාගන්න. කළ යුතු දේ උදව් දුරකථන අංකවල අය දන්නවා.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>මේ පියවර එකට කරන්න, දරුවාට හරියන වේගයෙන්.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>එය නැවත එවන්න කියා කාගෙන්වත් ඉල්ලන්න එපා, බාගන්නත් එපා. ගොනුව නැතිවත් CyberTipline එකට උදව් කළ හැකියි:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>පළ කිරීම ගැන CyberTipline එකට කියන්න. ඔවුන් ඒ පළ කිරීම ගැන බලනවා:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>එක්සත් රාජධානියේදී, Report Remove එකත් 18ට අඩු අයගේ පින්තූර වෙබ් අඩවිවලින් ඉවත් කරනවා. එය මෙතැනින් පටන් ගන්නවා:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>එය ඉවත් කරන්න කියා ඒ යෙදුමෙන් හෝ වෙබ් අඩවියෙන්ම ඉල්ලන්න. ඇමරිකාවේදී ඔවුන්ට පැය 48ක් තියෙනවා. ඉවත් කළේ නැත්නම්, මෙහි පැමිණිලි කරන්න:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>එය කා ළඟද කියා ලියාගන්න. උදව් දුරකථන අංකයක කෙනෙක්ට ඔබ සමඟ ඒ ගැන බලන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>බොරු හෝ AI වලින් හදපු පින්තූරත් ගණන්. ඒවායේ හැඳුනුම් කේතත් ඒ විදියටම හදන්න.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>පින්තූරයේ හෝ වීඩියෝවේ ඔබට වයස කීයද?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>පින්තූරයේ හෝ වීඩියෝවේ ඔබේ දරුවාට වයස කීයද?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>පින්තූරයේ හෝ වීඩියෝවේ ඒ ළමයාට වයස කීයද?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>වැදගත් වන්නේ අද වයස නොව, එය ගත් විට තිබූ වයසයි.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18ට අඩු</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 හෝ වැඩි</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>ඔබ සඳහා.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>ඔබේ දරුවා සඳහා.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>ඔබ උදව් කරන ළමයෙක් සඳහා.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>පින්තූරයේ හෝ වීඩියෝවේ වයස 18ට අඩුයි.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>එය බෙදාහැර තියෙනවා.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>එය බෙදාහැර නැහැ.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>එය බෙදාහැර තිබේද කියා ඔබ දන්නේ නැහැ.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>ඔබට මෙය සලකුණු කර පිටපත් කළ හැකියි.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>සිද්ධි අංකය</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>අංකය සහ PIN පිටපත් කරනවා. විනාඩියකට පසු ඒ පිටපත ඉවත් වෙනවා.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ලෙස සුරකින්න</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>කාඩ්පත මුද්‍රණය කළ හැකි පිටුවක් ලෙස සුරකිනවා.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>පින්තූරයක් ලෙස සුරකින්න</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>කාඩ්පත පින්තූරයක් ලෙස සුරකිනවා.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>මුද්‍රණය</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ඊළඟට වෙන දේ</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>බ්‍රවුසරයට පිටුව</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>කතා කරන්න කෙනෙක්</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>උදව් දුරකථන අංක ලැයිස්තුවක් විවෘත කරනවා.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>තවත් උදව් වන දේ</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>තර්ජන, අන්තර්ජාලයේ ඇති පළ කිරීම්, සහ තවත් දේ සඳහා පියවර.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>මේ සිද්ධියට ගොනු එක් කරන්න</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>එම අංකය සහ PIN සමඟ තවත් වාර්තාවක් හදනවා. මුලින් අහනවා.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>අංකය සහ PIN තබාගත්තාද? ඒවා නැවත පෙන්වන්නේ නව ගොනු අවසන් වූ විට පමණයි.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>ඔව්, ගොනු එක් කරන්න</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>ගොනු ලැයිස්තුවට ආපසු යනවා.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>අංකය සහ PIN තබාගත්තාද? කවුළුව වැසූ විට, කිසිවෙකුට ඒවා නැවත පෙන්විය නොහැකියි.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>ඔව්, වසන්න</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>කවුළුව වසනවා.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>තවම නැහැ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>අවසන් කරන්න</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>කතා කරන්න කෙනෙක්: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>පිටපත් කළා. විනාඩියකට පසු, හෝ මේ කවුළුව වැසෙන විට, එය ක්ලිප්බෝඩ් එකෙන් ඉවත් වෙනවා.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. {service} සඳහා {day} දින හැදුවා.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>පුහුණුව. මේ කාඩ්පත කිසිවෙකුට ලැබෙන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>සිද්ධි කාඩ්පත</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>වෙනත් දවසක කරගෙන යාමට ඔබ තබාගත් දේ තවමත් මෙහි, අගුළු දමා තියෙනවා. එය මකන්න, පළමු පිටුවේ “සුරැකි වාර්තාවකට ආපසු යන්න” තෝරන්න.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>මේ පරිගණකයේ මුද්‍රණ යන්ත්‍ර පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>සිද්ධි අංකය: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>එය මුද්‍රණ යන්ත්‍රයට දුන්නා. කඩදාසිය රැගෙන යන්න.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>මුද්‍රණය කිරීමට බැරි වුණා. ඒ වෙනුවට PDF ලෙස සුරැකිය හැකියි.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>සුරැකුවා. මේ ගොනුව ළඟ ඇති කෙනෙකුට වාර්තාව බලන්නත් ආපසු ගන්නත් පුළුවන්.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“ඉක්මන් පිටවීම” වෙනත් වෙබ් අඩවියක් අරිනවා. එතැනින් ආපසු එන කෙනෙක්ට මේ පිටුව පෙනෙනවා, ඒත් අංකයක්, PIN එකක් හෝ පිළිතුරක් පෙනෙන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>මෙම පිටුව විවෘතව තිබූ බව බ්‍රවුසර ඉතිහාසය පෙන්වයි. ජාලයටත් එය පෙනේ. මෙම උපාංගය පාලනය කරන කෙනෙකුට, හෝ පාසලේ පෙරහනකට, ඔබ ටයිප් කරන දේත් පිළිතුරත් පෙනිය හැක.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>පුද්ගලික කවුළුවක් භාවිත කර, අවසානයේ වසා දැමීම වඩා හොඳයි.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>වාර්තාව බලන්න හෝ ආපසු ගන්න</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>සිද්ධි කාඩ්පතේ ඇති සිද්ධි අංකය සහ PIN ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>සිද්ධි අංකය</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>අකුරු හතර බැගින් කණ්ඩායම් හතරක්.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>ඉලක්කම් හයක්.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>තත්ත්වය බලන්න</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>අසමින්</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>සේවාවෙන් අසමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>ගොනු එක් කරන්න</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>එම අංකය සහ PIN සමඟ තවත් වාර්තාවක් හදනවා. තවම කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ආපසු ගන්න</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>කිසිවක් කිරීමට පෙර තවත් වරක් අහනවා.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>පිටපත් සොයන අය</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>ලැයිස්තුවක් ඇති පිටුවක් විවෘත කර, නැවත මෙහි එනවා.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>හමු වූ පිටපතක් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>ගොනු දෙකක් මෙහි සසඳන පිටුවක් විවෘත කරනවා. කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>ඔව්, ආපසු ගන්න</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>සේවාව මේ හැඳුනුම් කේත භාවිත කිරීම නවත්වනවා.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>සදහටම ආපසු ගන්නද? සෙවීම නවත්වන ලෙස වේදිකාවලට කියනවා. ආපසු ගත් වාර්තාවක් නැවත භාවිත කළ නොහැකියි; අවශ්‍ය නම් අලුත් එකක් හදන්න.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>සේවාව මේ වාර්තාව ආපසු ගත්තා, සෙවීම නවත්වන ලෙස වේදිකාවලට කියනවා. ඔබ කිසි වරදක් කළේ නැහැ. ඔබට අලුත් වාර්තාවක් හැදිය හැකියි.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>වාර්තාව ලැබුණා. එය පරීක්ෂාවක් එනතුරු තියෙනවා, ඔබ කිසිවක් කළ යුතු නැහැ.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>හේතුව: බොහෝ වාර්තාවලට වඩා මෙහි තියෙනවා.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>හේතුව: මේ වැඩසටහන වාර්තා හදන විදියට මෙය හදලා නැහැ.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>හේතුව: මෙහි ප්‍රසිද්ධ හෝ පොදු පින්තූර තියෙනවා.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>හේතුව: මේ සේවාව මෙහි තියෙන දේ සඳහා නොවෙයි.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>හේතුව: සේවාව සෑම වාර්තාවක්ම නියමිත කාලයක් පමණක් තබාගන්නවා.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>හේතුව: සේවාව පවත්වාගෙන යන අයගෙන් එසේ කරන්න කියා ඉල්ලා තිබුණා.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>වාර්තාව ලැබුණා. එය සූදානම් කරමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>වාර්තාව ක්‍රියාත්මකයි. වේදිකාවලට පිටපත් සෙවිය හැකියි.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>වාර්තාව ආපසු ගත්තා. සෙවීම නවත්වන ලෙස වේදිකාවලට කියනවා.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>එය ලැබුණේ {day}. එහි ඇති පින්තූර සහ වීඩියෝ: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>එය ආපසු ගත්තා.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>ප්‍රසිද්ධ හෝ හිස් පින්තූරයකටත් ගැළපෙන නිසා භාවිත නොකළ: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>හැඳුනුම් කේත වේදිකාවලට ගැනීමට සූදානම්.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>ඊළඟට, වේදිකාවලට ගැනීමට හැඳුනුම් කේත සූදානම් කරනවා.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>හැඳුනුම් කේත ගත් වේදිකා: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>තවම කිසි වේදිකාවක් ඒවා ගත්තේ නැහැ. මුල් දවස්වල එය සාමාන්‍යයි.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>පිටපතක් සොයාගෙන අවහිර කළ වේදිකා: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>තවම කිසිවක් හමු වුණේ නැහැ. එය සාමාන්‍යයි, වේදිකා දිගටම සොයනවා.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>යැවීමට පෙර පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>මේ පරිගණකයෙන් පිටට යා හැක්කේ මෙපමණයි. පින්තූර සහ වීඩියෝ මෙහිම තියෙනවා.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>සූදානම් වෙමින්</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>වාර්තාව හදමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>යැවීමට හෝ සුරැකීමට මෙය අවශ්‍යයි. තවම කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>පසුවට සුරකින්න</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>වාර්තාව සුරකින පිටුවක් විවෘත කරනවා. කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>වෙනස් කරන්න</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>මෙය වෙනස් කිරීමට ආපසු ගොස්, නැවත මෙහි එනවා.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>ඔබේ පිළිතුරු</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>යන දේ</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>මෙහි නැති දේ</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>ඉතිරිය කරගෙන යන්න</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>ගොනු වෙත ආපසු ගොස්, නවත්වූ දේ කරගෙන යනවා.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>ඔබ හා සම්බන්ධ වන මඟ</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>ලැබෙන්නේ කාටද</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>සිද්ධිය</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>නියම බයිට පෙන්වන්න</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>අගුළු දැමූ වාර්තාව තුළ ඇති දේ අකුරෙන් අකුර පෙන්වනවා.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>නියම බයිට</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>අගුළු දැමූ වාර්තාව තුළ ඇති දේ.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>නැවැත්වූ: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>කියවිය නොහැකි: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>නැහැ. කිසිවෙක් ඔබට ලියන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, {host} හි. මෙය විවෘත කළ හැක්කේ මේ සේවාවට පමණයි.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>මේ වැඩසටහන ස්ථාපනය කළේ මේ සේවාව සඳහා නොවෙයි. ඒ සේවාව {name}, {host} හි. ඔබ මෙය බලාපොරොත්තු වුණේ නැත්නම්, යවන්න එපා: ඔබ විශ්වාස කරන කෙනෙකුගෙන් අහන්න.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>පසුගිය වර මේ සේවාව තිබුණේ වෙනත් තැනක: {host}. ඔබ මෙය බලාපොරොත්තු වුණේ නැත්නම්, යවන්න එපා: ඔබ විශ්වාස කරන කෙනෙකුගෙන් අහන්න.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>මේ සේවාවේ යතුර පසුගිය වර තිබූ එක නොවෙයි: ඔබ යවන දේ වෙනත් කෙනෙකුට විවෘත කරන්න පුළුවන් වෙයි. ඔබ මෙය බලාපොරොත්තු වුණේ නැත්නම්, යවන්න එපා: ඔබ විශ්වාස කරන කෙනෙකුගෙන් අහන්න.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>හැඳුනුම් කේත, පින්තූරවල: {pictures}, වීඩියෝවල: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>අගුළු දැමූ විට ප්‍රමාණය: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>ඔව්, මේ හැඳුනුම් කේත යැවිය හැකියි</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>පිටපත් සොයන අය</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>ලැයිස්තුවක් ඇති පිටුවක් විවෘත කර, නැවත මෙහි එනවා.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>වෙනම සිද්ධියක් කරන්න</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>එයට අලුත් අංකයක් සහ PIN එකක් ලැබෙනවා.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>දැන් යවන්න</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>බයිට සඟවන්න</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>එය ඔබේ {number} සිද්ධියට ගොස්, එයට එකතු වෙනවා.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>එක් වී ඇති වේදිකා පිටපත් සොයනවා, ඉවත් කළ යුතු දේ තීරණය කරනවා. සංකේතනය කළ මැසෙන්ජර් වැනි අගුළු දැමූ කතාබස්වල හෝ එක් වී නැති වේදිකාවල කිසිවෙක් සොයන්නේ නැහැ.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>ඉහළට</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>මේ ෆෝල්ඩරය ඇති ෆෝල්ඩරයට යනවා.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>අලුත් ඒවා මුලින්</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>නම අනුව</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>විශාල ඒවා මුලින්</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>ගොනු පිළිවෙළට තබනවා.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ගොනු සහ ෆෝල්ඩර</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>සෙවීමට ටයිප් කරන්න. Backspace ඉහළට යනවා.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>සියල්ල සලකුණු කරන්න</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>ලැයිස්තුවේ සියලු ගොනු සලකුණු කරනවා.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>කිසිවක් සලකුණු නොකරන්න</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>සියලු සලකුණු ඉවත් කරනවා.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>කිහිපයක් සලකුණු කිරීමට, Ctrl ඔබාගෙන ක්ලික් කරන්න. කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ගොනුවේ නම</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>නමක් සොයන්න, හෝ ඇති තැන ලියන්න</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>එය මේ නමින් සුරකිනවා.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>ගැළපෙන නම් පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ෆෝල්ඩරය අරින්න</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>මෙහි සුරකින්න</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>තෝරන්න</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>එය පෙන්වන දේ පමණක් සලකුණු කරන්න. එක් ක්ලික් එකකින් ගොනුවක් සලකුණු වෙනවා, තවත් එකකින් සලකුණ ඉවත් වෙනවා.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>මේ ෆෝල්ඩරය ඇතුළ බලන්න</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>සලකුණු කළ ඒවා ගන්න</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>පින්තූර</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>වීඩියෝ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>බාගැනීම්</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>ඩෙස්ක්ටොප්</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ලේඛන</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>මගේ ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>එහි ඇති දේ පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>මෙහි කිසිවක් නැහැ.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>එපා, තබන්න</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>කිසිවක් වෙනස් වෙන්නේ නැහැ.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>ඔබ හා සම්බන්ධ වන මඟක්?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>මෙය හිස්ව තැබිය හැකියි. ප්‍රශ්නයක් ඇති විට තමන්ගෙන් අසනවාට සමහරු කැමතියි.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>ඊමේල් ලිපිනය (අවශ්‍ය නැහැ)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>එය නැතිව ඉදිරියට යාමට හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>ඔබේ ඊමේල් වෙනත් කෙනෙකුට කියවිය හැකිද? එහෙනම් හිස්ව තැබීම හොඳයි.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>හමු වූ පිටපතක් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>වේදිකාවලට එය හමු වෙයිද? ගොනු දෙකම මෙහි සසඳනවා. කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>කරුණාකර මේ සඳහා අන්තර්ජාලයෙන් පිටපතක් සුරකින්න එපා. දැනටමත් මෙහි ඇති එකක් භාවිත කරන්න.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>වාර්තාව හැදූ පින්තූරය හෝ වීඩියෝව.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>වාර්තා කළ දේ තෝරන්න</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>පිටපත තෝරන්න</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>සසඳමින්</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>වාර්තා කළ තවත් එකක් තෝරන්න</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>හැඳුනුම් කේත හදමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>රහස් වැකිය</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>ඔබ මේ වාර්තාවට තෝරාගත් එක.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>ඔබ වාර්තා කළ දේ දැන් නැද්ද? ඔබ තබාගත් හැඳුනුම් කේත ප්‍රමාණවත්.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>තබාගත් දේ භාවිත කරන්න</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>ඔබ තබාගත් හැඳුනුම් කේත: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>තෝරාගත්: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>එය එකම ගොනුවයි. සහභාගි වන වේදිකාවලට එය හමු වෙන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>එය ගැළපෙනවා. සහභාගි වන වේදිකාවලට මේ පිටපත හමු වෙන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>එය ගැළපෙන්නේ නැහැ. එය ඔබේද? එහෙනම් මේ පිටපතත් වාර්තාවකට දමන්න.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>එය ඉතා සරල හෝ අඳුරු නිසා කියන්න බැහැ. එය ඔබේද? එහෙනම් මේ පිටපතත් වාර්තාවකට දමන්න.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>මේ ගොනුව සැසඳිය නොහැකියි.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>දැන් යවන්න</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>පසුවට සුරකින්න</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>ගොනුවකට සුරකින්න</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>මෙහි හෝ USB එකක. ඒ ගොනුව විවෘත කළ හැක්කේ සේවාවට පමණයි.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>මේ පරිගණකයේ තියෙන්න දෙන්න</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>ඔබට එය නැවත පළමු පිටුවේ හමු වෙනවා. මේ පරිගණකය භාවිත කරන අනෙක් අයට එය බලන්න හෝ මකන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>වැඩ කරමින්</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>වාර්තාව යවමින් හෝ සුරකිමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>බලා සිටීම නවත්වන්න</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>වාර්තාව මෙහි තියෙනවා. ඔබට එය නැවත යැවිය හැකියි.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>සිද්ධි කාඩ්පතට යන්න</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>ඔබ යවනතුරු වාර්තාව තියෙනවා.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>මෙහි මකන්න</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>කිසිවක් කිරීමට පෙර තවත් වරක් අහනවා.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>මේ වාර්තාව මේ පරිගණකයෙන් සදහටම මකන්නද? එය යවා නැහැ.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ඔව්, මකන්න</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>එය මේ පරිගණකයෙන් ඉවත් කරනවා.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>යළි උත්සාහයක්</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>යවමින්</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>අගුළු දැමූ වාර්තාව {host} වෙත යනවා.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>එය තවම යවා නැහැ</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>දැන් කිසිවක් යවන්නේ නැහැ. වෙනත් දවසක, හෝ වෙනත් පරිගණකයකින් යැවිය හැකියි.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>ඔබේ වාර්තාව ආරක්ෂිතයි: එය දැන් අගුළු දමා මේ පරිගණකයේ තියෙනවා. ඔබට එය නැවත පළමු පිටුවේ හමු වෙනවා.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>එය ගියේ නැහැ. තත්පර {seconds}කින් නැවත උත්සාහ කරනවා.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>වාර්තාව සුරකින්න</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>වැඩ කරමින්</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>වාර්තාව විවෘත කරමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>තවම අවසන් නැති</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>රහස් වැකිය</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>ඔබ මේ වාර්තාවට තෝරාගත් එක.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>එය කරගෙන යන්න</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>අවසන් නොකළ වාර්තාව විවෘත කරනවා.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>කිසිවක් කිරීමට පෙර තවත් වරක් අහනවා.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>අවසන් නොකළ මේ වාර්තාව සදහටම මකන්නද?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ඔව්, මකන්න</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>එය මේ පරිගණකයෙන් ඉවත් කරනවා.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>අවසන් නොකළ වාර්තාව {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>යා හැකි තැන්</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>මෙහි කිසිවක් තබාගත්තේ නැහැ, කිසිවක් යැව්වේත් නැහැ.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>{day} දින ලිපින.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>කතා කරන්න කෙනෙක්</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>උදව් දුරකථන අංක ලැයිස්තුවක් විවෘත කරනවා.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>තවත් උදව් වන දේ</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>තර්ජන, අන්තර්ජාලයේ ඇති පළ කිරීම්, සහ තවත් දේ සඳහා පියවර.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>කවුළුව වසනවා.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>ලිපිනය පිටපත් කරන්න</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>විස්තර සඟවන්න</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>විස්තර</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>කරගෙන යන්න</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>විරාමය</translation>
    </message>
    <message>
        <source>All</source>
        <translation>සියල්ල</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>සූදානම්</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>තව කළ යුතු</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>නැවැත්වූ</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>කියවිය නොහැකි</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>තවත් එකක් වගේම</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>මේ පේළි පමණක් පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>සලකුණු කළ ගොනු ලැයිස්තුවෙන් ඉවත් කරනවා. ගොනු එලෙසම තියෙනවා.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ආපසු දමන්න</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>අන්තිමට ඉවත් කළ දේ ආපසු දමනවා.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>යළි උත්සාහයක්</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>සලකුණු කළ ගොනු තවත් වරක් උත්සාහ කරනවා.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>ඉතිරිය කරගෙන යන්න</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>නැවැත්වූ දේ කරගෙන යනවා.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>සලකුණු කළ පේළිවල විස්තර පෙන්වනවා හෝ සඟවනවා.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>බලන්න</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>සලකුණු කළ ගොනුව විවෘත කරනවා, එයින් ඉතිරි වන සලකුණු මුලින් කියනවා.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>ඊළඟ ගොනුවට පෙර නවතිනවා.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවත්වන්න</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>අවසන් නොවූ ගොනු නවත්වනවා. ඔබට පසුව කරගෙන යා හැකියි.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>නම් සඟවන්න</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>නමක් වෙනුවට “පින්තූරය 1” පෙන්වනවා.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>පින්තූර සහ වීඩියෝ තෝරන්න</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>ඒවායේ හැඳුනුම් කේත හදන්නේ මෙහි, මේ පරිගණකයේමයි. කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ගොනු තෝරන්න</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ෆෝල්ඩරයක් තෝරන්න</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>නියැදි ගොනු ගන්න</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>පුහුණුව සඳහා හානියක් නැති පින්තූර සහ කෙටි වීඩියෝවක් එක් කරනවා.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>ඒවා මෙහි අතහැරීමට, හෝ Ctrl සහ V සමඟ ඇලවීමට පුළුවන්.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>තෝරාගත් ගොනු</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>හැඳුනුම් කේතය ලැබුණේ කොහොමද කියා එක් එක් පේළිය කියනවා.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>සියලු ගොනු</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>සියලු ගොනුවලින් කොපමණ අවසන්ද කියා.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>වෙනත් දවසක කරගෙන යන්න</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>අවසන් කළ දේ රහස් වැකියක් යටතේ තබාගන්නා පිටුවක් විවෘත කරනවා.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>විනාඩියකටත් අඩුවෙන් ඉතිරියි.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>තව විනාඩි {minutes}ක් පමණ.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>ෆෝල්ඩරයක ඇති සියලු ගොනු පෙන්වනවා, මෙහි තිබිය යුතු දේ ඔබ සලකුණු කරනවා.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>එය පෙන්වන වැඩසටහනට එය මතක තිබෙන්න පුළුවන්, උදාහරණයක් ලෙස අන්තිමට විවෘත කළ දේ ලැයිස්තුවක. ඒ සලකුණ අපේ පාලනයේ නැහැ.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>ඔව්, අරින්න</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>මේ පරිගණකයේ ඇති වැඩසටහනකින් ගොනුව විවෘත කරනවා.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>අරින්න එපා</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>මෙහි තිබිය යුත්තේ එය පෙන්වන දේ පමණයි. අනෙක් ඒවා සලකුණු කර ඉවත් කරන්න.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>සූදානම්: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>තව කළ යුතු: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>නැවැත්වූ: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>කියවිය නොහැකි: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>තවත් එකක් වගේම: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>එහි ගොනුවක් නැහැ. ෆෝල්ඩරයේ ඇති ගොනුවම පිටපත් කරන්න හෝ ඇදගෙන එන්න.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>මෙහි තිබිය යුතු දේ සලකුණු කරන්න</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>ෆෝල්ඩරය</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>ඉක්මන් පිටවීම</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>සියල්ල එකවර වසනවා. Shift තුන් වරක් එබීමත් එසේමයි.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ආපසු</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>පෙර පිටුවට යනවා. ඔබේ පිළිතුරු එලෙසම තියෙනවා.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>මේ පිටුවේ කරන ප්‍රධාන දේ.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>ඔබ ඇතුළත් කළ දේ සුරැකුවේ නැහැ. ඔබ කවුළුව වැසුවොත් එය නැති වෙනවා.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>කවුළුව වසනවා. සුරැකුවේ නැති දේ නැති වෙනවා.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>මෙහි ඉන්න</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>පාසලක පෙරහනක් වැනි, මේ ජාලයේ ඇති දෙයකට සේවාව භාවිත කළ බව පෙනෙන්න ඇති. යැවූ දේ අගුළු දමා තිබුණා.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>පාසලක පෙරහනක් වැනි, මේ ජාලයේ ඇති දෙයකට වාර්තාවක් යැවූ බවත් එහි සිද්ධි අංකයත් පෙනෙන්න ඇති. වාර්තාව අගුළු දමාම තිබුණා.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>මුද්‍රණය කරන්න පිටු දෙකක් සුරකිනවා.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>දෙමාපියන්ට මගපෙන්වීම</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>උපදේශකයන්ට මගපෙන්වීම</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>මගපෙන්වීම සුරැකුවා.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>දෙමාපියන්ට මගපෙන්වීමක්</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>උපදේශකයන්ට මගපෙන්වීමක්</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>තරුණ අය පස්දෙනෙක්ගෙන් එක් අයෙක් කාටවත් කීවේ නැහැ (Thorn, 2022), සමහරු ගෙදර කරදර වෙයි කියන බයට. පළමුව අහගෙන ඉන්න. ඊට පසු එකට පියවර ගන්න.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>කතා කරන්න කෙනෙක්</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>ඔවුන් අහගෙන ඉන්නවා, දොස් කියන්නේ නැහැ. ඔබේ නම කියන්න අවශ්‍ය නැහැ.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>මේ රටේ උදව් දුරකථන අංක පෙන්වනවා.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>{day} දිනට. අංක සහ වේලාවන් වෙනස් විය හැකියි; ඔවුන්ගේ වෙබ් අඩවිවල ඒවා තියෙනවා.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>ඔබ ඉන්නේ කුමන රටේද?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>දෙමාපියන්ට සහ අනෙක් වැඩිහිටියන්ට</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>ළමයින්ට සහ තරුණ අයට</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>හැමෝටම</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>වෙබ් අඩවියේ චැට් එකත් තියෙනවා.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>ඔබට මෙය සලකුණු කර පිටපත් කළ හැකියි.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>දිවා රෑ.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} සිට {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} සිට {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>සටහන් තබා ගන්න</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>සටහන් සහ ලිපි මේ පරිගණකයේ අගුළු දමා තබාගන්නවා. ඒවායින් කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>තබා ගත්තා. පළමු පිටුවේ “සුරැකි වාර්තාවකට ආපසු යන්න” තෝරන්න, ඉන්පසු සටහන්.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>වෙනත් දවසක කරගෙන යන්න</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>ඔබේ පිළිතුරු සහ අවසන් කළ හැඳුනුම් කේත අගුළු දමා මෙහි තබාගන්නවා. පින්තූර තබාගන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>ඔබට මතක තබාගත හැකි රහස් වැකියක් තෝරන්න. එය අමතක වුණොත්, කිසිවෙකුට මෙය නැවත විවෘත කළ නොහැකියි, ඔබට මුල සිට පටන් ගන්න වෙනවා.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>රහස් වැකිය</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>අවම වශයෙන් අකුරු අටක්. වචන කිහිපයක් හොඳයි.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>තවත් වරක් එයම</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>වැරදී ලිවීමෙන් ඔබට අරින්න බැරි නොවෙන්න.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>තබාගන්න</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>වැඩ කරමින්</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>වාර්තාවට අගුළු දමමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>අවසන්</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>අවම වශයෙන් අකුරු අටක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>දෙක තවම එක සමාන නැහැ.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>එය තබාගත්තා. කරගෙන යාමට, පළමු පිටුවේ “සුරැකි වාර්තාවකට ආපසු යන්න” තෝරන්න.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>යෙදුමෙන් හෝ වෙබ් අඩවියෙන් ඉවත් කරන්න ඉල්ලන්න</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>ඇමරිකාවේ නීතියක් අනුව ඔවුන්ට පැය 48ක් තියෙනවා. ඔබ මෙහි ලිපිය ලියනවා. යවන්නේ ඔබයි.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>ලිපියට නමක් අවශ්‍යයි. ඒ නිසා එය ඔබේ වාර්තාවෙන් වෙන්ව තියෙනවා, මෙතැනින් එහි කිසිවක් යවන්නේ නැහැ. එය තබාගන්නේ ඔබ ඉල්ලුවොත් පමණයි.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>එය ලිපියේ පමණයි, වෙන කොහේවත් නැහැ.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>යෙදුම හෝ වෙබ් අඩවිය</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>එය කුමක්ද?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>එය කොහේද?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>ලිපියට අත්සන් කරන්නේ කවුද?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>අත්සන් කරන අයගේ නම</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>ඊමේල් ලිපිනය හෝ දුරකථන අංකය</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>අවසානයේ ලකුණ</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>වෙනත්</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>එහි නම</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>පින්තූරයක්</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>වීඩියෝවක්</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>පින්තූර සහ වීඩියෝ</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>එහි ලිපිනය පිටපත් කරන්න. නැද්ද? එසේ නම් පරිශීලක නාමයත්, එය යෙදුමේ කොහේද යන්නත් ලියන්න.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>එහි පෙනෙන කෙනා</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>දෙමාපියෙක් හෝ භාරකරුවෙක්</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>ඒ කෙනා ඉල්ලා සිටි කෙනෙක්</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>අවංකවම කියනවා: එහි පෙනෙන කෙනා එය එහි පෙන්වන්න එකඟ වුණේ නැහැ.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>ලිපිය ලියන්න</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>තව අවශ්‍ය: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>ඔබ වැඩසටහන වසනතුරු එය පවතිනවා. කිසිවක් තබාගන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>සියලු වචන මේ භාෂාවෙන් පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>මේ භාෂාවෙන් හැදී වැඩුණු කිසිවෙක් තවම මේ වචන පරීක්ෂා කරලා නැහැ.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>ලිපිය සූදානම්</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>එය ඇමරිකාවේ සමාගමකට, ඉංග්‍රීසියෙන්. ඔබම යවන්න, එය සමඟ පින්තූරයක් යවන්න එපා.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>මෙහි අගුළු දමා තබා ගන්න</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>ඔබේ සටහන් සමඟ, රහස් වැකියක් යටතේ තබාගන්නවා.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>පැය 48 ගණන් වෙන්නේ එතැන් සිටයි.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>දිනය</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>වේලාව</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>පැය 48 ගණන් කරන්න</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>ඔබ යැව්වේ කවදාද?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>එය තවමත් එහි තියෙනවා</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>මේ නීතිය ගැන බලන ඇමරිකානු කාර්යාලයට පැමිණිල්ලක් ලියනවා.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>පැමිණිලි කරන්නේ කොහේද</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>මේ පැමිණිල්ලයි. මේ පිටුවේ ඔබම යවන්න:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform} උදව්වේ TAKE IT DOWN Act සොයන්න. එහි පෝරමයක් හෝ ඊමේල් ලිපිනයක් තියෙනවා.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>පෝරමයේ නම: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>ලිපිය එහි යවන්න. ඊට පසු ආපසු මෙහි ඇවිත්, යැව්වේ කවදාද කියන්න.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>පැය 48 ඉවර වෙන්නේ {end}. ඉතිරි පැය: {hours}. එවිටත් එය එහි තියෙනවාද? පැමිණිල්ල මෙහි සූදානම්.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>පැය 48 ඉවර වුණේ {end}. එය ගියාද?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>එය යැව්වා</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>එය මේ පරිගණකයේ තියෙනවා</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>එය සුරැකුවා</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>අලුත් ගොනු අයිති ඔබට දැනටමත් ඇති සිද්ධියටයි. එහි අංකය සහ PIN එලෙසමයි.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>මේ සිද්ධි කාඩ්පතයි. කරුණාකර එය ඒ ළමයාට දෙන්න.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>මේ ඔබේ සිද්ධි කාඩ්පතයි. අංකය සහ PIN තබාගන්න: කිසිවෙකුට ඔබ වෙනුවෙන් ඒවා සොයාගත නොහැකියි.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>එය දැන් අන්තර්ජාලයේ තියෙනවාද? CyberTipline එකටත් කියන්න: {place}. ඔවුන් ඒ පළ කිරීම ගැන බලනවා.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>මේ අංකය සහ PIN සමඟ ඔබට සිදුවන දේ බලන්න, ගොනු එක් කරන්න, හෝ එය ආපසු ගන්න පුළුවන්: වැඩසටහන අරඹා “වාර්තාව බලන්න හෝ ආපසු ගන්න” තෝරන්න.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>වාර්තාව යැවූ වහාම අංකය සහ PIN වැඩ කරනවා: වැඩසටහන අරඹා “සුරැකි වාර්තාවකට ආපසු යන්න” තෝරන්න.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>වැඩසටහන නැතිව, බ්‍රවුසරයක තත්ත්වය බලන්න හෝ ආපසු ගන්න පුළුවන්:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>මේ වැඩසටහන නැවත අරඹා, “සුරැකි වාර්තාවකට ආපසු යන්න” තෝරා, එය යවන්න.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>මෙහි හෝ වෙනත් පරිගණකයක මේ වැඩසටහන අරඹා, “සුරැකි වාර්තාවකට ආපසු යන්න” තෝරා, ගොනුව තෝරන්න.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>වාර්තාව අගුළු දමා තියෙනවා. ඔබ යවනතුරු කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>එක් වී ඇති වේදිකා දැන් හැඳුනුම් කේත ගෙන පිටපත් සොයනවා. ඒ සඳහා දවස් කිහිපයක් යන්න පුළුවන්. ඉවත් කළ යුතු දේ තීරණය කරන්නේ ඔවුන්.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>දවස් කිහිපයකින් සිදුවන දේ බලන්න: පළමු පිටුවේ “වාර්තාව බලන්න හෝ ආපසු ගන්න”. ඒ වන විටත් කිසිවක් හමු වී නැත්නම්, එය සාමාන්‍යයි.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>අනෙක් අයට අනතුරු ඇඟවීමට වුවත්, කරුණාකර පින්තූරය පළ කරන්න හෝ යවන්න එපා.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>අනෙක් අයට අනතුරු ඇඟවීමට වුවත්, කරුණාකර පින්තූරය වෙනත් කෙනෙකුට යවන්න එපා.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>කරුණාකර පින්තූරය නැවත පළ කරන්න එපා: එය අවහිර වෙන්න පුළුවන්, ඒ සමඟ ඔබේ ගිණුමත්.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>කවුරුහරි ඒ ළමයාට තර්ජනය කරනවාද? මුදල් ගෙවන්න එපා. පණිවිඩ තබාගන්න, පිළිතුරු දීම නවත්වන්න.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>කවුරුහරි ඔබට තර්ජනය කරනවාද? මුදල් ගෙවන්න එපා. පණිවිඩ තබාගන්න, පිළිතුරු දීම නවත්වන්න.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>ඔබට තවමත් උදව් ලබාගත හැකියි</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>පින්තූරය නැතිව හැඳුනුම් කේතයක් නැහැ. ඒ වෙනුවට CyberTipline එකට ඒ ගැන කියන්න:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>එය පළ කළේ කොතැනද කියා ඔබ දන්නවාද? ඒ යෙදුමේ හෝ වෙබ් අඩවියේ පැමිණිලි පෝරමයත් භාවිත කරන්න.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>වෙනත් උදව් තියෙනවා</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>මේ සේවාව නිරුවත් හෝ ලිංගික පින්තූර සඳහායි. කවුරුහරි ඔබට තර්ජනය කරනවාද, රිදවනවාද? මෙහි යන්න:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>වෙනත් පින්තූර සඳහා, යෙදුමේ හෝ වෙබ් අඩවියේ පැමිණිලි පෝරමය භාවිත කරන්න. ඔබ විශ්වාස කරන වැඩිහිටියෙක් සමඟ කතා කිරීමත් උදව්වක්.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>පසුවට සටහන්</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>පරිශීලක නාම, ලිපින, දින: ඔබට උදව් කරන වැඩිහිටියෙක්ට ඒවා ප්‍රයෝජනවත්. වචන පමණයි, පින්තූර නැහැ.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>මෙහි අගුළු දමා තබා ගන්න</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>මේ පරිගණකයේ, රහස් වැකියක් යටතේ තබාගන්නවා.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>මේ සටහන් සඳහා ඔබ තෝරාගත් එක.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>සටහන් විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>මේ රහස් වැකිය යටතේ තබාගත් දේ පෙන්වනවා.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>මේ පරිගණකයේ අගුළු දැමූ සටහන් තියෙනවා.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>සටහන් සකස් වෙමින් තියෙනවා.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>පරිශීලක නාමය</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>පිටුවේ හෝ පළ කිරීමේ ලිපිනය</translation>
    </message>
    <message>
        <source>When</source>
        <translation>කවදාද</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>සිදු වූ දේ</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>එය ඔබේ සටහන්වල පමණයි, වෙන කොහේවත් නැහැ.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>මේ සටහන එක් කරන්න</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>මෙහි තබා ගත් සටහන් සදහටම මකන්නද?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>ඔබ ලියූ දේ තියෙන්නේ මෙහි පමණයි. තබාගන්න, මුද්‍රණය කරන්න, හෝ ගොනුවක සුරකින්න, නැත්නම් එය නැති වෙනවා.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>ඒවා මේ පරිගණකයේ {file} හි අගුළු දමා තියෙනවා. වෙන කාටවත් නැහැ.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>ඉවතට ගන්න</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>මේ සටහන ලැයිස්තුවෙන් ඉවතට ගන්නවා.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>ලිපිය විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>ලිපියත් එහි පැය 48ත් පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform} වෙත ලිපිය</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android දුරකථනය</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>කේබලයෙන් කරන පියවර පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>එය මේ පරිගණකයට ගේන්නම ඕනෑද? එහෙනම් කේබලයෙන්</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>දුරකථනය එහි කේබලයෙන් සම්බන්ධ කර, අගුළු ඇර, USB ගැන පණිවිඩය තට්ටු කරන්න. “ගොනු මාරුව” (File transfer) තෝරන්න.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>iPhone එක එහි කේබලයෙන් සම්බන්ධ කර, අගුළු ඇර, “විශ්වාස කරන්න” (Trust) තට්ටු කරන්න.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>මේ පරිගණකයේ ගොනු වැඩසටහනෙන් දුරකථනය විවෘත කරන්න. එහි පින්තූර තියෙන්නේ DCIM එකේ.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>මේ එක ගොනුව පමණක් ඔබේ ෆෝල්ඩරයකට පිටපත් කරන්න. දුරකථනයේත් එය තියෙන්න අරින්න.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>ආපසු මෙහි ඇවිත්, “මේ පරිගණකයේ” තෝරා, හැඳුනුම් කේතය හදන්න.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>ඊට පසු පිටපත මකා, රීසයිකල් බින් එක හිස් කරන්න.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>කතාබස්, ඊමේල් හෝ ක්ලවුඩ් මගින් එය කවදාවත් ඔබටම යවන්න එපා: එහි පිටපතක් ඉතිරි වෙනවා.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>එය ඇති උපාංගය භාවිත කරන්න</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>කරුණාකර එය මේ පරිගණකයට යවන්න හෝ පිටපත් කරන්න එපා. ඒ උපාංගයේ මේ පිටුව විවෘත කරන්න:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>හැඳුනුම් කේතය හදන්නේ එහිදීයි. පින්තූරය ඒ උපාංගයේම තියෙනවා.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>වැඩ කරමින්</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>සුරැකි වාර්තා සමඟ වැඩ කරමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවත්වන්න</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>නොයැවූ දේ තිබූ ලෙසම තියෙනවා.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>මේ පරිගණකයේ තබාගත්</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>තත්පර {seconds}කින් නැවත උත්සාහ කරනවා.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>පිටපතක් සුරකින්න</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>දැන් යවන්න</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>සේවාවට සම්බන්ධ වී මේ වාර්තාව යවනවා.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>පිටපතක් සුරකින්න</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>අගුළු දැමූ වාර්තාව ගොනුවකට හෝ USB එකකට ලියනවා.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>කිසිවක් කිරීමට පෙර තවත් වරක් අහනවා.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>එය මේ පරිගණකයෙන් සදහටම මකන්නද? යැවූ දේ සේවාව ළඟ තියෙනවා.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ඔව්, මකන්න</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>එය මේ පරිගණකයෙන් ඉවත් කරනවා.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>සුරැකුවේ {day}. පින්තූර සහ වීඩියෝ: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>එය මෙහි තියෙනවා. එයින් කිසිවක් යවා නැහැ.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>එය ලැබී තිබෙන්න පුළුවන්. ඔබට එය නැවත යැවිය හැකියි: එය කවදාවත් දෙවරක් ගණන් වෙන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>එය ලැබුණා. සිද්ධි කාඩ්පතේ අංකය සහ PIN දැන් වැඩ කරනවා.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>සේවාව එය භාරගත්තේ නැහැ. ඔබට වාර්තාව නැවත හැදිය හැකියි.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>එය ආපසු ගත්තා.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>යෙදුමට හෝ වෙබ් අඩවියට ලියන්න</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>පැය 48ක් ඇතුළත ඉවත් කරන්න කියා ඉල්ලන ලිපියක් ලියනවා.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>සටහන්</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>කවුද, කොහේද, කවදාද, කුමක්ද: උදව් කරන වැඩිහිටියෙකුට.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>අවසන්</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>පෙළ පිටපත් කරනවා. විනාඩියකින් ඒ පිටපත මැකෙනවා.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>මුද්‍රණය කළ හැකි පිටුවක් ලෙස සුරකිනවා.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>පෙළ ලෙස සුරකින්න</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>සරල පෙළ ලෙස සුරකිනවා.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>සුරැකුවා. මේ ගොනුව ළඟ තියෙන ඕනෑම කෙනෙක්ට එය කියවන්න පුළුවන්.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>සැඟවුණු: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>වෙනත් තැන්වලට සබැඳි: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>පද්ධතියේ ගොනු: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>ෆෝල්ඩර ගොඩක් ඇතුළේ: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>විවෘත කළ නොහැකි ෆෝල්ඩර: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>මේ ලැයිස්තුවේ නැහැ: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>පුහුණුව: මෙහි කිසිවක් කාටවත් ලැබෙන්නේ නැහැ.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>මුද්‍රකයක් හමු වුණේ නැහැ. ඒ වෙනුවට PDF ලෙස සුරකින්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>මුද්‍රණ යන්ත්‍රයක් තෝරන්න. එහි පෝලිමේ පිටුව ටික වේලාවක් තියෙන්න පුළුවන්. එය වෙනත් කාමරයකද? එහෙනම් ඉක්මනින් ගොස් ගන්න.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>එතැනම වහාම මුද්‍රණය කරනවා.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address} සඳහා QR කේතය</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>දුරකථන කැමරාව මෙයට යොමු කරන්න.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>එක පිළිතුරක් තෝරන්න. ඉලක්කම් යතුරුත් වැඩ කරනවා.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>පියවර</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>ඔබ දැන් ඉන්න පියවර.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>ඔබ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ගොනු</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>පරීක්ෂාව</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>අවසන්</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>පින්තූරය</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>වීඩියෝව</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>මිනි. {length}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>පින්තූරය {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>වීඩියෝව {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>ගොනුව {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>විරාමයේ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>රැඳී සිටී</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>හැඳුනුම් කේතය හදමින්: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>නැවැත්වූ</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>{name} වගේම</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>ශක්තිමත් කේතය</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>දුර්වල කේතය</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>සමාන පිටපත් පමණයි</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>මෙය කියවිය නොහැකියි</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“ඉතිරිය කරගෙන යන්න” මෙය කරගෙන යනවා.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>එය එක් වරක් ගණන් වෙනවා.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>එය දිගයි හෝ චලන වැඩියි. එහි කෙටි කොටසක් හමු නොවෙන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>ටිකක් වෙනස් කළ පිටපතුත් සොයාගත හැකියි.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>සරල හෝ අඳුරු පින්තූරයක්: හරියටම සමාන පිටපත් සහ ඉතා සමාන පිටපත් පමණක් සොයාගත හැකියි.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>මේ ගොනුවේ හරියටම සමාන පිටපත් පමණක් සොයාගත හැකියි.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>හැඳුනුම් කේත: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>මිනිසුන් පින්තූරයක් හෝ වීඩියෝවක් වෙනස් කරන ක්‍රම 100න් {count}කදී පමණ සොයාගත්තා.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>සුරැකි වාර්තාවකට ආපසු යන්න</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>මෙහි තබාගත් වාර්තා ලැයිස්තුවේ තියෙනවා. USB එකක ඇති වාර්තාවක් .tid වලින් අවසන් වන ගොනුවකි.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>වෙනත් ගොනුවක් තෝරන්න</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>සුරැකි වාර්තාවක් තෝරන පිටුවක් විවෘත කරනවා. කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ගොනුව තෝරන්න</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>දැන් යවන්න</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>වැඩ කරමින්</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>වාර්තාව කියවමින් හෝ යවමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>බලා සිටීම නවත්වන්න</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>වාර්තාව එහි ගොනුවේම තියෙනවා.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>එය කරගෙන යන්න</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>අවසන්</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>සියල්ල යවන්න</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>එය ලැබුණා. සිද්ධි කාඩ්පතේ අංකය සහ PIN දැන් වැඩ කරනවා.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>එය ගියේ නැහැ. තත්පර {seconds}කින් නැවත උත්සාහ කරනවා.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>මේ සුරැකි වාර්තාවක්, එය සම්පූර්ණයි: {size}, අගුළු දමා ඇත. එය {host} වෙත යනවා.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>එය හැදුවේ පුහුණුව සඳහායි.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>පිටපත් සොයන අය</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>එක් වී ඇති යෙදුම් සහ වෙබ් අඩවිවලට හැඳුනුම් කේත ලැබෙනවා. ඔවුන් සොයා තීරණය කරනවා.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>ලැයිස්තුව ගන්න</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>ලැයිස්තුව ගනිමින්</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>සේවාවෙන් අසමින් සිටිනවා.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>ලැයිස්තුව ගැනීමට අන්තර්ජාලය අවශ්‍යයි. ඔබ හෝ ඔබේ ගොනු ගැන කිසිවක් යවන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>සංකේතනය කළ මැසෙන්ජර් වැනි අගුළු දැමූ කතාබස්වල හෝ එක් වී නැති වේදිකාවල කිසිවෙක් සොයන්නේ නැහැ. එහෙත් එය ඉවත් කරන ලෙස ඔවුන්ගේම පෝරමවලින් ඔබට ඉල්ලිය හැකියි.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>අවසන්</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>දැන් ලැයිස්තුව ගත නොහැකියි. ඉදිරියට යාමට එය අවශ්‍ය නැහැ. පසුව නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day} දින ලැයිස්තුව</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>තවම කිසි යෙදුමක් හෝ වෙබ් අඩවියක් එක් වී නැහැ.</translation>
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
        <translation>සැකසුම්</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>ඔබ වැඩසටහන වසනතුරු ඒවා පවතිනවා. කිසිවක් තබාගන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ලොකු අකුරු</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>සියලු අකුරු ලොකු කරනවා. Ctrl සහ එකතු ලකුණත් එසේමයි.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>කුඩා අකුරු</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>සියලු අකුරු කුඩා කරනවා. Ctrl සහ අඩු ලකුණත් එසේමයි.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>ගොනුවල නම් සඟවන්න</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>නමක් වෙනුවට “පින්තූරය 1” පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>මේ පරිගණකයේ සියලු වාර්තා, සටහන් සහ ලිපි සදහටම මකන්නද? යැවූ දේ යැවූ ලෙසම තියෙනවා.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>සියලු භාෂා ලැයිස්තුවක් අරිනවා.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>ලා, අඳුරු සහ තද වර්ණ මේ පරිගණකයේ සැකසුම් අනුව වෙනවා.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>සියල්ල මකන්න</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>කිසිවක් කිරීමට පෙර තවත් වරක් අහනවා.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ඔව්, මකන්න</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>ඒවා මේ පරිගණකයෙන් ඉවත් කරනවා.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>එය මැකුවා. USB එකක හෝ උපස්ථයක අගුළු දැමූ පරණ පිටපතක් තවම තියෙන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>අකුරු ප්‍රමාණය: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>එය බෙදාහැර තියෙනවාද?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>ඔබ හෝ ඔබේ දරුවා දන්නා තරමින්, එය බෙදාහැර තියෙනවාද?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>ඔබ හෝ ඒ ළමයා දන්නා තරමින්, එය බෙදාහැර තියෙනවාද?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>ඕනෑම පිළිතුරකින් ඉදිරියට යා හැකියි.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>කාට හෝ යවා ඇත, හෝ අන්තර්ජාලයේ පළ කර ඇත.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>නැහැ</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>මම දන්නේ නැහැ</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>එය අන්තර්ජාලයේ දුටුවොත්, CyberTipline එකටත් කියන්න: {place}. ඔවුන් ඒ පළ කිරීම ගැන බලනවා. එය මෙයින් පසු, හෝ වෙනත් උපාංගයකින් කළ හැකියි.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>එහි ඔබ නිරුවතින්, අර්ධ නිරුවතින්, හෝ ලිංගික දෙයක් පෙනෙනවාද?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>එහි ඔබේ දරුවා නිරුවතින්, අර්ධ නිරුවතින්, හෝ ලිංගික දෙයක් පෙනෙනවාද?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>එහි ඒ ළමයා නිරුවතින්, අර්ධ නිරුවතින්, හෝ ලිංගික දෙයක් පෙනෙනවාද?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>බොරුවට හදපු පින්තූරත් ගණන්, උදාහරණයක් ලෙස AI වලින් හදපු ඒවා.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>No</source>
        <translation>නැහැ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>දැන් සේවාවට සම්බන්ධ වුණා.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>නොබැඳි. කිසිවක් යවා නැහැ.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>ලැයිස්තුවක් පමණක් ඉල්ලුවා. ඔබේ කිසිවක් යවා නැහැ.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>යැව්වේ සිද්ධි අංකය සහ PIN පමණයි.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>යැවීමට උත්සාහ කළා. එය තවම තහවුරු නැහැ.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>අගුළු දැමූ වාර්තාවක් යැව්වා. ගොනු මෙහිම තියෙනවා.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>පින්තූරයක් හෝ වීඩියෝවක් පැතිරීම නවත්වන්න</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>ඔබ කරදරයක නැහැ. ඔබට ඕනෑම වේලාවක නවත්විය හැකියි.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>මේ පුහුණුවයි, උත්සාහ කර බලන්න නියැදි ගොනු තියෙනවා. කිසි වාර්තාවක් සැබෑ සේවාවකට යන්නේ නැහැ. සිදුවන දේ ඔබට බලන්න, ඔබ යවන දේ සතියක් මේ පරිගණකයේ තියෙනවා. සැකසුම්වලින් ඔබට එය මැකිය හැකියි.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>සුරැකි වාර්තාවකට ආපසු යන්න</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>කලින් සුරැකි වාර්තාවක් යවන්න.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>වාර්තාව බලන්න හෝ ආපසු ගන්න</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>ඔබට සිද්ධි අංකය සහ PIN අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>මුලින් පුහුණු වෙන්න</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>පුහුණුව අවසන් කරන්න</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>පුහුණුවේදී සෑම පියවරක්ම වැඩ කරනවා, කිසි වාර්තාවක් සැබෑ සේවාවකට යන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>අකුරු ප්‍රමාණය, නම් සැඟවීම, සහ සියල්ල මැකීම.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>සියලු භාෂා ලැයිස්තුවක් අරිනවා.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>මෙය හැඳුනුම් කේතයක් හදනවා: පින්තූරයෙන් හෝ වීඩියෝවෙන් හදන කේතයක්. එක් වී ඇති වේදිකාවලට කේතය ලැබෙනවා, ඔවුන් පිටපත් සොයනවා.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>පින්තූරය හෝ වීඩියෝව මේ පරිගණකයේම තියෙනවා. කිසිවෙක් එය බලන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>විනාඩි 5ක් පමණ යනවා. නමක් අවශ්‍ය නැහැ.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>ඉක්මනින් පිටවීමට, “ඉක්මන් පිටවීම” ක්ලික් කරන්න, හෝ තත්පර පහක් ඇතුළත Shift තුන් වරක් ඔබන්න. ඔබ සුරැකුවේ නැති දේ එවිට නැති වෙනවා. ඔබ සුරැකි ගොනුවක් තිබූ තැනම තියෙනවා, වැඩසටහන ක්‍රියා කළ බව මේ පරිගණකයට මතක තිබෙන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>සැකසුම්</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>වැඩසටහන සහ පුද්ගලිකත්වය</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>ඔබ මෙහි ඇතුළත් කරන දේට සිදුවන දේ.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>කතා කරන්න කෙනෙක්</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>උදව් දුරකථන අංක ලැයිස්තුවක් විවෘත කරනවා.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>අරඹන්න</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>පින්තූරය හෝ වීඩියෝව කොහෙද?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>මේ පරිගණකයේ</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>හෝ සම්බන්ධ කළ USB එකක හෝ තැටියක.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>දුරකථනයක හෝ වෙනත් උපාංගයක</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>කරුණාකර එය මෙහි පිටපත් කරන්න එපා.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>එය දැන් මා ළඟ නැහැ</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>වෙනත් උදව් තියෙනවා.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>මේ කා වෙනුවෙන්ද?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>මට</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>පින්තූරයේ හෝ වීඩියෝවේ ඉන්නේ මමයි.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>මගේ දරුවාට</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>මම දෙමාපියෙක් හෝ භාරකරුවෙක්.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>මා උදව් කරන ළමයෙකුට</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>මම යහළුවෙක්, ගුරුවරයෙක් හෝ උපදේශකයෙක්.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>උදව් වන දේ: එය ඔබේ දරුවාගේ වරදක් නොවන බවත්, ඔබ දැනගත් එක හොඳ බවත් කියන්න. කරුණාකර දුරකථනය පරීක්ෂා කරන්න, පින්තූරය වෙනත් අයට යවන්න, හෝ ඒ ගැන පළ කරන්න එපා.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>උදව් වන දේ: එය ඔවුන්ගේ වරදක් නොවන බවත්, ඔබ දැනගත් එක හොඳ බවත් කියන්න. කරුණාකර පින්තූරය ඔබට එවන්න කියා ඉල්ලන්න එපා, එය වෙනත් අයට යවන්නත් එපා.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>ඔබ මෙතැනයි.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>ගමනේ එක් පියවරක්.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>භාවිතය: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>විකල්ප</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>ලබා දිය යුතු දේ</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>මේ උදව් පෙළ පෙන්වා පිටවෙන්න</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: දෝෂය: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>අගය %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>මේවා තවම අවශ්‍යයි: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>නොදන්නා අගයන්: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r මෙහි නැහැ (තෝරාගත හැක්කේ %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s සමඟ භාවිත කළ නොහැකියි</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>එක අගයක් අවශ්‍යයි</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>අඩුම තරමින් එක අගයක් අවශ්‍යයි</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>යැවූ දේ නම් කරන්න: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>සසඳන්න කිසිවක් නැහැ.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>සමාන කිසිවක් හමු වුණේ නැහැ.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>බිටු 256න් {bits}ක් {file} ({variant}) ට වඩා වෙනස්. {most} දක්වා නම් එය ගැළපෙනවා.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>එහි රාමුවලින් {share} % ක් {file} ({variant}) හි තියෙනවා. {least} % සිට එය ගැළපෙනවා.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>බයිට {file} හි බයිටමයි.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>සිද්ධිය {case} ආපසු ගන්නද?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>කිසිවක් වෙනස් කළේ නැහැ.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} යවන්න පෙර ආපසු ගත්තා. එය කා ළඟවත් නැහැ, එහි අගුළු දැමූ ගොනුව මකා දැම්මා.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>සේවා: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ලැබුණේ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>වෙනස් වුණේ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>අන්තර්ගතය</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>ලබාගත්තේ</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>අවහිර කළේ</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>සේවාව භාවිත කළ බව මේ පරිගණකයේ හෝ ජාලයේ පෙරහනකට දකින්න හැකි වුණා. ඒ කුමකටද කියා දකින්න බැරි වුණා: එය අගුළු දමා ඇති අතර, විවෘත කළ හැක්කේ සේවාවට පමණයි.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>සේවාවට යමක් යැවූ බවත්, එහි පිළිතුරේ ඇති සිද්ධි අංකය සහ ගණනත් මේ පරිගණකයේ හෝ ජාලයේ පෙරහනකට දකින්න හැකි වුණා. වාර්තාව අගුළු දමා ඇති අතර, විවෘත කළ හැක්කේ සේවාවට පමණයි.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>සේවාවට වාර්තාවක් යැවූ බවත්, එයට පිළිතුරක් ආවා නම් එයත්, මේ පරිගණකයේ හෝ ජාලයේ පෙරහනකට දකින්න හැකි වුණා. වාර්තාව අගුළු දමා ඇති අතර, විවෘත කළ හැක්කේ සේවාවට පමණයි.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>සේවා ලැයිස්තුව ඉල්ලූ බවත්, ඒ ලැයිස්තුවත් මේ පරිගණකයේ හෝ ජාලයේ පෙරහනකට දකින්න හැකි වුණා.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>එය ලැබී තිබෙන්න පුළුවන්. නැවත ඇසීමෙන් හානියක් නැහැ.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>සේවාව නම් කරන්න: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>මෙය යන තැන සටහන් කරගන්න බැරි වුණා, ඒ නිසා වෙනසක් වුණොත් ඊළඟ වතාවේ දැනගන්න බැහැ.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>නැහැ, මෙතැනින් නවතින්න</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>ඔව්, මෙය නිවැරදි බව මම දන්නවා</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>එසේ වුවත් ඉදිරියට යන්නද?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>එය මීට පෙර මේ පරිගණකයේ භාවිත කර නැහැ.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>සේවාව: {name}, {host} හි.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>මේ පුහුණුවක්, කාටවත් ලැබෙන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>පරෙස්සම් වන්න: මේ වැඩසටහන ස්ථාපනය කළේ වෙනත් සේවාවක් සඳහායි: {name}, {host} හි.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>පරෙස්සම් වන්න: පසුගිය වතාවේ {name} තිබුණේ {host} හි.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>පරෙස්සම් වන්න: {name} හි යතුර පසුගිය වතාවේ තිබූ එක නොවෙයි, ඒ නිසා ඔබ යවන දේ වෙනත් අයට විවෘත කරන්න පුළුවන් වෙන්න ඇති.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>ඔබ විශ්වාස කරන කෙනෙක් මේ බව ඔබට කියා නැත්නම්, මෙතැනින් නැවතී ඔවුන්ගෙන් අහන්න.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>සේවාව: {host} හි.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>මේ පරිගණකය එහි නම දන්නේ නැහැ; එය මීට පෙර මෙහි භාවිත කර නැහැ.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>මතකයට සීමා, ගොනු ලිවීමක් නැහැ, මතක පිටපතක් (core dump) නැහැ</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>අලුත් අවසර නැහැ</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>වෙනත් කිසිම වැඩසටහනකට එහි මතකය බලන්න බැහැ</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: ගොනුවක්වත් ෆෝල්ඩරයක්වත් නැහැ</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: පද්ධති ඇමතුම් කෙටි ලැයිස්තුවක්</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>එක ක්‍රියාවලියක් පමණක් ඇති කාර්‍යයක්, මතකයට සීමාවක් සමඟ</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>අඩු විශ්වාස මට්ටම</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>වැලි පෙට්ටි (sandbox) පැතිකඩ: ගණනය කිරීම පමණයි</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>සම්බන්ධතාවක් විවෘත කරන්න</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ගොනුවක් විවෘත කරන්න</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>ෆෝල්ඩරයක් තුළ බලන්න</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>ගොනුවක් ලියන්න</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>වෙනත් වැඩසටහනක් අරඹන්න</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>ගොනු කියවන ක්‍රියාවලියක් මෙහි අරඹන්න බැහැ. වැඩසටහන නැවත ස්ථාපනය කරන්න, නැත්නම් වෙනත් පරිගණකයක් භාවිත කරන්න.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>ගොනු කියවන්නේ ඒවාටම වෙන් වූ ක්‍රියාවලිවලයි. එවැනි ක්‍රියාවලියක් මෙහි සීමා කර තබන දේ:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>ඒවායින් එකක් මේ දැන් උත්සාහ කළ විට ඉඩ නොදුන් දේ:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ඉඩ දුන්නේ නැහැ</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>කළ හැකියි</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>ගොනු කියවන්නේ මේවායින්:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>එය නැහැ</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>එකවර කියවන ගොනු: {count}. එකකට වැඩිම මතකය: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>ඔබ තබාගන්නා වාර්තා ඇත්තේ {folder} හි.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>එහි තවම කිසිවක් නැහැ.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>ඒ ෆෝල්ඩරයට ලියන්න බැහැ.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>හානිකර ගොනුවකට {possible} ලෙස සලකුණු කළ දේ කරන්න පුළුවන්. නාඳුනන අයගේ ගොනු සඳහා වෙනත් පරිගණකයක් භාවිත කරන්න.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>ඔබ දෙන පිළිතුරු සහ අවසන් වන සෑම හැඳුනුම් කේතයක්ම රහස් වැකියක් යටතේ තබාගන්නවා. ඔබට එය අමතක වුණොත්, කාටවත් නැවත එය විවෘත කරන්න බැහැ, ඔබට මුල සිට පටන් ගන්න වෙනවා. පින්තූර තබාගන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>කෙටුම්පතේ රහස් වැකිය ගොනුවකින් කියවන්න (- යනු සම්මත ආදානයයි)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft} කරගෙන යනවා. දැනටමත් අවසන් හැඳුනුම් කේත: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>ඒ සිද්ධිය බවට පත් වූ බව කියන කිසිවක් මෙහි නැහැ. එසේ වූවා විය හැකි දේ සමඟ සසඳනවා: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>මේ රහස් වැකියෙන් විවෘත වන අවසන් නොකළ වාර්තා කිසිවක් ඒ සිද්ධිය වුණේ නැහැ. ඒ වෙනුවට ඔබ යැවූ ගොනුව නම් කරන්න: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>රහස් වැකිය අසන්නේ ටර්මිනලයකදීයි. එවැන්නක් නැත්නම් {option} දෙන්න.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>රහස් වැකියක අඩුම තරමින් අකුරු {count}ක් තියෙනවා. වචන කිහිපයක් හොඳයි.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>එම රහස් වැකියම නැවතත්:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>රහස් වැකි දෙක වෙනස්. කිසිවක් තබාගත්තේ නැහැ.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>අවසන්</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>අවසන්, ඒත් අඩුම තරමින් එක ගොනුවක් කියවන්න බැරි වුණා</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>විධානය තේරුණේ නැහැ</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>පිළිතුරු වෙනත් සේවාවකට යොමු වෙනවා; කිසිවක් තබාගත්තේ නැහැ</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>පිටපතක් ගැළපෙන්නේ නැහැ, නැත්නම් කියන්න බැරි තරම් සරලයි</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: මෙහි යමක් තිබිය යුතු ලෙස නැහැ</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-C මගින් නැවැත්වූවා</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>වාර්තාවක් නැහැ</translation>
    </message>
    <message>
        <source>case</source>
        <translation>සිද්ධිය</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>සුරැකි වාර්තාව</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>බාර දුන්නේ නැහැ, පසුව උත්සාහ කරන්න</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>ස්ථිරවම ප්‍රතික්ෂේප වුණා</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>සුරැකුවේ නැහැ</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>අවසන් නොකළ වාර්තාව</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>සටහන් සහ ලිපි</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>බලාපොරොත්තු නොවූ</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>පිටවීමේ කේත:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>පින්තූරය</translation>
    </message>
    <message>
        <source>video</source>
        <translation>වීඩියෝව</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ගොනුව</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>නැවැත්වූවා.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>කිසිවක් යැව්වේ නැහැ.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>සම්මත ප්‍රතිදානයේ පේළියකට JSON වස්තුවක්</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>පෙළවල භාෂාව, උදාහරණයක් ලෙස de හෝ pt_BR (මෙය නැතිව: පද්ධතියේ භාෂාව)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>සේවාව නම් කරන ගොනුව</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>සේවාව පසුගිය වතාවට වඩා වෙනත් ලිපිනයක වුවත්, එහි යතුර වෙනත් එකක් වුවත් ඉදිරියට යන්න</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN ගොනුවකින් කියවන්න (- යනු සම්මත ආදානයයි)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>මේ ප්‍රොක්සිය හරහා යන්න: http://HOST:PORT, නැත්නම් socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); TAKEITDOWN_PROXY වලිනුත් කියවනවා, වෙනත් සැකසුමකින් නැහැ</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>විනාඩි ගණනක්</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0ට වැඩි ගණනක්</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>පිටපත් පැතිරීම නවත්වන්න, මේ පරිගණකයේ හදන පින්තූර සහ වීඩියෝවල හැඳුනුම් කේත. ගොනු කවදාවත් යවන්නේ නැහැ. විධානයක් නැතිව, කවුළුව විවෘත වෙනවා; සුරැකි වාර්තාවක් (REPORT.tid) පමණක් දුන් විට, එය සමඟ විවෘත වෙනවා.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>මේ කුමන අනුවාදයද කියා පෙන්වා පිටවෙන්න</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>සිද්ධියක තත්ත්වය</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>සිද්ධියක් ආපසු ගන්න</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>අද වන විට පිටපත් සොයන අය</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>මෙහි සියල්ල හොඳින්ද, හානිකර ගොනුවක් සීමා කර තබන්නේ කුමක්ද? ජාලය භාවිත කරන්නේ නැහැ</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>මේ ස්ථාපනය තිබිය යුතු ලෙස තියෙනවාද? ජාලය භාවිත කරන්නේ නැහැ</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>සියලු ගොනුවල පිරික්සුම් අගයන්, වැඩසටහන ප්‍රකාශ කළ අයගෙන්</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>මෙහි ඇති ගොනුවල පිරික්සුම් අගයන් පෙන්වන්න</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>හැඳුනුම් කේත හදා පෙන්වන්න; ජාලය භාවිත කරන්නේ නැහැ</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>ගොනුව හෝ ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>හැඳුනුම් කේතත් පෙන්වන්න</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>මේ අනුපාතයට මුල් vPDQ ගන්නා වීඩියෝ රාමුම ගන්න (මෙය නැතිව: සෑම රාමුවක්ම, වෙනස් ඒවා තබාගෙන)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>සංස්කරණය කළ පිටපතුත් සොයාගන්න, එක පින්තූරයක වැඩිම හෑෂ් ගණන: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>අවසන් දේ රහස් වැකියක් යටතේ තබාගෙන, ඊළඟ වතාවේ එතැනින් ඉදිරියට යන්න</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>මේ පිටපත යැවූ දේට ගැළපෙනවාද? ජාලය භාවිත කරන්නේ නැහැ</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>සසඳන ගොනුව හෝ ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>යැවූ දේ; නැවත නැවත දිය හැකියි</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>එය කොතරම් සමීපද, කුමන ගොනුවටද කියා පෙන්වන්න</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>මේ සිද්ධියේ වාර්තාව හැදූ කෙටුම්පත සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>මේ කෙටුම්පතේ තබාගත් හැඳුනුම් කේත සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>වාර්තාවක් හදා, දැන් හෝ පසුව යවන්න අගුළු දමා සුරකින්න</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>ඔබට ඇති සිද්ධියකට අලුත් ගොනු සමඟ තවත් වාර්තාවක් හදන්න</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>එහි සිද්ධි අංකය</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>ගොනුව හෝ ෆෝල්ඩරය (කිසිවක් නැතිව: කෙටුම්පතේ ඇති සියල්ල)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>වාර්තාව කරන කෙනා</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>පින්තූරයේ 18ට අඩුයි</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>නිරුවත හෝ ලිංගික දෙයක් පෙන්වනවා</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>බෙදාහැර තියෙනවා</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>ඔබව සම්බන්ධ කරගන්න ක්‍රමයක්; කිසිවකට එය අවශ්‍ය නැහැ. විධානයකට දෙන දේ මෙහි ඇති වෙනත් වැඩසටහන්වලට පෙනෙනවා: ඊට පසුව ලිපිනයක් නැත්නම්, එය අසනවා</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>එය ගොනුවකින් කියවන්න (- යනු සම්මත ආදානයයි)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>ඕනෑම පරිගණකයකින් යවන්න, ලියන ගොනුව (මෙය නැතිව: මේ පරිගණකයේ තබාගන්නවා)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>පිළිතුරු සහ හැඳුනුම් කේත ලැබෙන විටම රහස් වැකියක් යටතේ තබාගෙන, ඊළඟ වතාවේ එතැනින් ඉදිරියට යන්න</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>අගුළු දමන නියම බයිටම පෙන්වන්න</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>මේ පරිගණකයේ තබාගත් වාර්තා ලැයිස්තුව පෙන්වන්න</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>වෙනත් පරිගණකයකින් යවන්න, තබාගත් වාර්තාවක් ගොනුවකට ලියන්න</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>ලැයිස්තුවේ පෙනෙන ලෙසම</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>ඇමරිකාවේ TAKE IT DOWN Act නීතිය අනුව ලිපියක් ලියන්න; කිසිවක් යවන්නේ නැහැ</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>සාක්ෂි ලෙස සටහන්, මේ පරිගණකයේ අගුළු දමා ඇත; වචන පමණයි</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>දෙමාපියන්ට හෝ උපදේශකයන්ට මගපෙන්වීම PDF ලෙස ලියන්න</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>ලිපියට අවශ්‍ය දේ, JSON වස්තුවක් ලෙස (- යනු සම්මත ආදානයයි); මෙය නැතිව, එකින් එක අසනවා. යතුරු: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>මෙහි තබාගත්, මේ වේදිකාවට ලියූ ලිපියෙන් ඉදිරියට යන්න</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>මේ ගොනුවට ලියන්න: .pdf නම් PDF ලෙස, නැත්නම් පෙළ ලෙස (මෙය නැතිව: මෙහි පෙන්වනවා)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>ඔබ එය යැවූ වේලාව: now (දැන්), නැත්නම් &apos;YYYY-MM-DD HH:MM&apos;; පැය 48 ගණන් වන්නේ එතැන් සිටයි</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>ඒ වෙනුවට FTC වෙත පැමිණිල්ල ලියන්න: පැය 48 අවසන්, එය තවමත් එහි ඇත</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>ලිපිය සටහන් සමඟ අගුළු දමා තබාගන්න</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>සටහනක් එක් කරන්න, user, place, when, what යන ඒවායින් එකක් හෝ වැඩි ගණනක් ඇති JSON වස්තුවක් ලෙස (- යනු සම්මත ආදානයයි)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>එය කාටද</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>එහි ඇති උදව් දුරකථන අංක අයිති රට (මෙය නැතිව: පද්ධතියේ රට)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>ලියන ගොනුව</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>සටහන්වල රහස් වැකිය ගොනුවකින් කියවන්න (- යනු සම්මත ආදානයයි)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>තබාගත් වාර්තා, නැත්නම් සියල්ල, මේ පරිගණකයෙන් සදහටම මකන්න</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>අවසන් නොකළ වාර්තාවක්</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>වැඩසටහන කවදා හෝ මෙහි තබාගත් සියල්ල</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>නැවත අසන්න එපා</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>සුරැකි වාර්තා යවන්න; දෙවරක් යැවීමෙන් හානියක් නැහැ</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>තබාගත් වාර්තා හෝ ගොනු (කිසිවක් නැතිව: මේ පරිගණකයේ බලා සිටින සියල්ල)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>වැඩි වන විරාම සමඟ විනාඩි 60ක් හෝ දෙන විනාඩි ගණනක් උත්සාහ කරන්න (0: එක වරක්); Ctrl-C එය නවත්වනවා</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>මේ සේවාව සඳහා හැදූ දේ පමණක් යවන්න</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>සිද්ධි අංකය, ඉරි සහිතව හෝ රහිතව; නැත්නම් කවදාවත් නොයැවූ, තබාගත් වාර්තාවක ID</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>සිද්ධි අංකය, ඉරි සහිතව හෝ රහිතව</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>වයස 18 හෝ ඊට වැඩි විට ගත් පින්තූරයකට නිවැරදි තැන StopNCII.org. එය වැඩ කරන්නේත් මෙලෙසමයි: පින්තූරය ඔබ ළඟමයි. https://stopncii.org වෙත යන්න. මෙහි කිසිවක් තබාගත්තේ නැහැ.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>මේ සේවාව නිරුවත හෝ ලිංගික දෙයක් පෙන්වන පින්තූර සඳහායි. වෙනත් පින්තූර සඳහා, එය ඇති වෙබ් අඩවියේ හෝ යෙදුමේ වාර්තා කිරීමේ පෝරමය භාවිත කරන්න. ඔබ විශ්වාස කරන කෙනෙක් සමඟ කතා කරන්නත් පුළුවන්. මෙහි කිසිවක් තබාගත්තේ නැහැ.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>සම්බන්ධ කරගන්නා ක්‍රමය අසන්නේ ටර්මිනලයකදීයි. එවැන්නක් නැත්නම් {option} දෙන්න.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>මේවා තවම අවශ්‍යයි: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>ඔබව සම්බන්ධ කරගන්න ඔබ කැමති නම්, ඊමේල් ලිපිනයක් (නැත්නම් Enter පමණක් ඔබන්න):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>ගොනු, නැත්නම් ඒවායේ හැඳුනුම් කේත ඇති කෙටුම්පතක් නම් කරන්න.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>එය යවන්නේ අගුළු දමා, මේ ශීර්ෂ පමණක් සමඟයි:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>ඔබේ අවසන් නොකළ වාර්තාව තවම තියෙනවා. එය මකන්න: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>එය යවන්න: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>ඒ රටේ උදව් දුරකථන අංක මෙහි නැහැ. ඇත්තේ මේ රටවල අංකයි: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file} හි සුරැකුවා.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>මේ පරිගණකයේ {report} ලෙස සුරැකුවා.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>කිසිවක් යවා නැහැ.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>පුහුණුව: මේ වාර්තාව කාටවත් ලැබෙන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>දෙකම දැන් ලියාගන්න. ඒවා පෙන්වන්නේ එක වරක් පමණයි, කාටවත් ඔබට ඒවා නැවත සොයා දෙන්න බැහැ.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>යවන තුරු බලා සිටිනවා</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>යවමින්, නැත්නම් යවා තිබෙන්න පුළුවන්: නැවත යැව්වත් කවදාවත් දෙවරක් ගණන් වෙන්නේ නැහැ</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>සේවාවට ලැබුණා</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>සේවාව භාරගත්තේ නැහැ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ආපසු ගත්තා</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>මකා දැම්මා. SSD තැටියක, මතක යෂ්ටියක හෝ උපස්ථයක පරණ පිටපත් ටික කලක් තිබෙන්න පුළුවන්. සුරැකි වාර්තාවක නම්, එය සේවාවට පමණක් විවෘත කළ හැකි අගුළු දැමූ ගොනුවක්; අවසන් නොකළ එකක නම්, රහස් වැකියෙන් පමණක් විවෘත වන ගොනුවක්.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>මෙහි කිසිම වාර්තාවක් සුරැකී නැහැ.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>යැවිය හැකි වාර්තා: {count}. ඒ සඳහා විධානය: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file} හි ලිව්වා. ඕනෑම කෙනෙකුට ඕනෑම පරිගණකයකින් එය යැවිය හැකියි, විවෘත කළ හැක්කේ සේවාවට පමණයි. මෙහි සිටත් එය යැව්වොත් කවදාවත් දෙවරක් ගණන් වෙන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>මකන්න ඕනෑ දේ නම් කරන්න, නැත්නම් {option} දෙන්න.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>කිසිවක් මැකුවේ නැහැ.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>වැඩසටහන කවදා හෝ මෙහි තබාගත් සියල්ල සදහටම මකන්නද?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>ඔබ නම් කළ දේ සදහටම මකන්නද?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>මේවායින් {count}ක් තවම යවා නැති වෙන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>ඔව්, සදහටම මකන්න</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>වාර්තාව {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>සුරැකි වාර්තාවක් මෙහි බලා සිටින්නේ නැහැ.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>නැවැත්වූවා. තහවුරු නොවූ දේ තවම සුරැකී තියෙනවා. එය නැවත යැව්වත් කවදාවත් දෙවරක් ගණන් වෙන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>ඊළඟ උත්සාහය තත්පර {seconds}කින්.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} කලින් ලැබී තිබුණා; නැවත යැවීමෙන් කිසිවක් වෙනස් වුණේ නැහැ.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} ලැබුණා.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>එය පුහුණුවක්, කාටවත් ලැබෙන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>හැඳුනුම් කේත: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>එය මෙහි සටහන් කරන්න බැරි වුණා. එය නැවත යැවීමෙන් හානියක් නැහැ, මැකීමෙන්වත් හානියක් නැහැ.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{day} දිනට, {name} වෙතින් හැඳුනුම් කේත ලබන සේවා:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>තවම කිසිවක් නැහැ</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>පින්තූර සහ වීඩියෝ: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first} සිට {last} දක්වා අංකයක් ලියන්න:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>කරුණාකර අංකවලින් එකක් ලියන්න.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN අසන්නේ ටර්මිනලයකදීයි. එවැන්නක් නැත්නම් {option} දෙන්න.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>මේ ගොනුව කියවන්න බැහැ: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>සියල්ල තිබිය යුතු ලෙසම තියෙනවා.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>යමක් තිබිය යුතු ලෙස නැහැ: මෙයින් වාර්තාවක් කරන්න එපා.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>ඇරඹිය නොහැකියි</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>කිසිවක් රඳවන්නේ නැහැ</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, එකට {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>දන්නා පිළිතුරු</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>වැරදි පිළිතුරු</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>වෙනත් කිසිම වැඩසටහනකට එය තුළ බලන්න බැහැ</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>වෙනත් වැඩසටහන්වලට එය තුළ බලන්න පුළුවන්</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>අනුවාදය</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ගොනු</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>ගොනු ලැයිස්තුව</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>ප්‍රධාන වැඩසටහන</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>උපකාරක වැඩසටහන්</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>මෙහි නැහැ; ඉහත අංකය ඔබට දුන් අංකයක් සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>සියලු ගොනු ගැළපෙනවා</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>ගැළපෙන්නේ නැහැ</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>මේවායින් එකක් හෝ නැති ලිපියක් ඔවුන් නොසලකා හරින්න පුළුවන්. තව අවශ්‍ය: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>තබාගත් ලිපි: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>ලිපියට අවශ්‍ය දේ අසන්නේ ටර්මිනලයකදීයි. එවැන්නක් නැත්නම් {option} දෙන්න.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>මේ පිළිතුරු භාවිත කළ නොහැකියි: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>අවසන් වූ විට හිස් පේළියක් තබන්න.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>වේලාව මෙහෙම දෙන්න: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>ඒ වේලාව තවම ඇවිත් නැහැ.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>පැමිණිල්ලට ඔබ ලිපිය යැවූ වේලාව අවශ්‍යයි: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>යැවූ පසු පැය 48 මෙහෙම ගණන් කරන්න: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>මෙහි තබාගත් සටහන් නැහැ.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>මෙම ගොනුව ඇති අයට එය කියවිය හැක.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>තවම යවා නැහැ</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>පැය 48 අවසන් වන්නේ {end}. ඉතිරි පැය: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>පැය 48 අවසන් වූයේ {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>මේ පරිගණකයේ අගුළු දමා තබාගත්තා: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>සටහන් රහස් වැකියක් යටතේ තබාගන්නවා. ඔබට එය අමතක වුණොත්, කාටවත් නැවත ඒවා විවෘත කරන්න බැහැ. ඒවාට පින්තූර එකතු කරන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>සටහනක් යනු මේවායින් එකක් හෝ වැඩි ගණනක් ඇති JSON වස්තුවක්: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>සටහන හිස්.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>යමක් හරියට වුණේ නැහැ. ඔබේ ගොනු ආරක්ෂිතයි, ඒවා යවා නැහැ. කරුණාකර නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>මේ ගොනුව එහි නැහැ. නම බලා නැවත තෝරන්න.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>මේ පින්තූරයක් හෝ වීඩියෝවක් නොවෙයි. වෙනත් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>මේ වෙනත් ගොනුවකට සබැඳියක්. පින්තූරය හෝ වීඩියෝවම තෝරන්න.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>මේ ගොනුව ඇත්තේ ඔබේ ක්ලවුඩ් එකේ, මේ පරිගණකයේ නොවෙයි. මුලින් බාගෙන, නැවත තෝරන්න.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>මේ ගොනුව හිස්. සම්පූර්ණ ගොනුව සොයා එය තෝරන්න.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>මේ ෆෝල්ඩරයේ ගොනු නැහැ. වෙනත් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>මේ ගොනුව කියවන්න බැරි වුණා. එය ඇති තැටිය සම්බන්ධද බලා, නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>කියවන අතර මේ ගොනුව වෙනස් වුණා. එය භාවිත කරන අනෙක් වැඩසටහන් වසා, නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>මේ මෙහි කියවිය හැකි පින්තූරයක් හෝ වීඩියෝවක් නොවෙයි. පින්තූරය හෝ වීඩියෝවම තෝරන්න.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>මේ ගොනුව හානි වී ඇත, හෝ මෙහි කියවිය නොහැකි වර්ගයකි. එහි හරියටම සමාන පිටපත් පමණක් සොයාගත හැකියි. වෙනත් ආකාරයකින් ඔබට එය තිබේ නම්, එයත් එක් කරන්න.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>මේ ගොනුවේ කොටසක් නැහැ, හෝ හානි වී ඇත. එහි හැඳුනුම් කේත තිරයේ පෙනෙන ඉතිරි කොටසින් හැදුවා. සම්පූර්ණ එකකුත් ඔබට තිබේ නම්, එයත් එක් කරන්න.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>මේ පින්තූරය බැලීමට වඩා විශාලයි. එහි හරියටම සමාන පිටපත් පමණක් සොයාගත හැකියි.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>මේ ගොනුවේ ශබ්දය තියෙනවා, රූපයක් නැහැ. එහි හරියටම සමාන පිටපත් පමණක් සොයාගත හැකියි.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>මේ ගොනුව තුළ බලන්න බැරි වුණා. සොයාගත හැකි නම්, ඒ එහි හරියටම සමාන පිටපත් පමණයි.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>මේ ගොනුවට වැඩි වේලාවක් ගියා. සොයාගත හැකි නම්, ඒ එහි හරියටම සමාන පිටපත් පමණයි.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>තවම පිළිතුරු නැති ප්‍රශ්න තියෙනවා. ආපසු ගොස් පිළිතුරු දෙන්න.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>මේ කිසි ගොනුවකින් හැඳුනුම් කේතයක් ලැබුණේ නැහැ, ඒ නිසා යවන්න කිසිවක් නැහැ. වෙනත් ගොනු තෝරන්න.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>එක වාර්තාවකට මේ වැඩියි. අඩු ගොනු ඇති වාර්තා දෙකක් හදන්න.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>මේ ඊමේල් ලිපිනයක් වගේ නැහැ. එය බලන්න, හෝ හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>මේ නමින් සුරැකි වාර්තාවක් නැහැ. නම බලන්න.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>මේ ගොනුව සුරැකි වාර්තාවක් නොවෙයි. .tid වලින් අවසන් වන ගොනුව තෝරන්න.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>මේ සුරැකි වාර්තාව හානි වී ඇත, එය යැවිය නොහැකියි. එහි වෙනත් පිටපතක් භාවිත කරන්න, හෝ වාර්තාව නැවත හදන්න.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>මේ වාර්තාව හැදුවේ වැඩසටහනේ අලුත් අනුවාදයකින්. එය ඒ අනුවාදයෙන් යවන්න.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>මේ වාර්තාව හැදුවේ වෙනත් සේවාවකට, එය විවෘත කළ හැක්කේ ඒ සේවාවට පමණයි. එය තවමත් එහි ගොනුවේ ආරක්ෂිතයි.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>වාර්තාව එහි සුරැකීමට බැරි වුණා. කිසිවක් නැති වුණේ නැහැ: වෙනත් තැනක් තෝරන්න.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>මේ නමින් ගොනුවක් දැනටමත් තියෙනවා. එය එලෙසම තැබුවා: වෙනත් නමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>එහි ඉඩ නැහැ. කිසිවක් නැති වුණේ නැහැ: ඉඩ හදන්න, හෝ වෙනත් තැනක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>වෙනත් කවුළුවක් හෝ විධානයක් සුරැකි වාර්තා සමඟ වැඩ කරනවා. එය අවසන් වනතුරු ඉඳ, නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>සුරැකි වාර්තා ෆෝල්ඩරය දැන් වෙනස් කළ නොහැකියි. එහි වාර්තා ආරක්ෂිතයි, කිසිවක් යවා නැහැ.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>මේ ලකුණ ඇති සුරැකි වාර්තාවක් මෙහි නැහැ. ලැයිස්තුව බලා නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>මේ වාර්තාව සේවාව ළඟ තියෙනවා, හෝ තියෙන්න පුළුවන්. එය ආපසු ගැනීමට, එහි සිද්ධි අංකය සහ PIN භාවිත කරන්න.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>මේ නමින් අවසන් නොකළ වාර්තාවක් නැහැ. නම බලන්න.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>මේ ගොනුව අවසන් නොකළ වාර්තාවක් නොවෙයි. වෙනත් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>අවසන් නොකළ මේ වාර්තාව හානි වී ඇත, එය විවෘත කළ නොහැකියි. කිසිවක් යවා නැහැ. කරුණාකර නැවත අරඹන්න.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>අවසන් නොකළ මේ වාර්තාව හැදුවේ වැඩසටහනේ අලුත් අනුවාදයකින්. එය ඒ අනුවාදයෙන් විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>මේ රහස් වැකියෙන් එය විවෘත වෙන්නේ නැහැ. නැවත උත්සාහ කරන්න. අමතක වූ රහස් වැකියක් කිසිවෙකුට සොයාගත නොහැකියි: එහෙනම් නැවත අරඹන්න.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>වෙනත් කවුළුවක හෝ විධානයක අවසන් නොකළ මේ වාර්තාව විවෘතව තියෙනවා. මුලින් එහි එය වසන්න.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>මේ සටහන් විවෘත කරන්න බැහැ. ඒවා හානි වෙලා, නැත්නම් අලුත් අනුවාදයකින් හදපු ඒවා වෙන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>වෙනත් කවුළුවක් මේ සටහන් වෙනස් කර තියෙනවා. ඔබේ ඒවා ගොනුවක සුරකින්න, ඊට පසු සටහන් නැවත විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>සමහර අකුරු PDF එකකට දාන්න බැහැ. ඒ වෙනුවට පෙළ ලෙස සුරකින්න.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>සේවාව නම් කරන ගොනුව භාවිත කළ නොහැකියි. ඔබට එය ලැබුණු තැනින් නැවත ඉල්ලන්න.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>සේවාවට දැන් එය භාරගන්න බැරි වුණා. පසුව නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>සේවාවට සම්බන්ධතාවක් නැහැ. අන්තර්ජාලය බලා නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>සේවාවෙන් පිළිතුරක් ආවේ නැහැ. යැවූ දේ එයට ලැබී තිබෙන්න පුළුවන්, නැති වෙන්නත් පුළුවන්. නැවත යවන්න: එය කවදාවත් දෙවරක් ගණන් වෙන්නේ නැහැ.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>ප්‍රොක්සිය සම්බන්ධ වුණේ නැහැ, ඒ නිසා කිසිවක් යැව්වේ නැහැ. එහි ලිපිනය බලන්න, හෝ එය නැතිව උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>මේ ජාලයේ යමක් යවන දේ කියවන්න හදනවා, ඒ නිසා කිසිවක් යැව්වේ නැහැ. පෙරහනක් හෝ පිවිසුම් පිටුවක් එසේ කරන්න පුළුවන්. වෙනත් ජාලයක් උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>සම්බන්ධතාව පරීක්ෂා කරන්න බැරි වුණා, ඒ නිසා කිසිවක් යැව්වේ නැහැ. මේ පරිගණකයේ දිනය සහ වේලාව බලන්න. ඒවා හරි නම්, හෙට නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>සේවාව වෙනුවට වෙනත් දෙයක් පිළිතුරු දුන්නා. Wi-Fi පිවිසුම් පිටුවක් එසේ කරන්න පුළුවන්. පිවිස, නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>සේවාව කාර්යබහුලයි. විනාඩි කිහිපයකින් නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>සේවාව මේ වාර්තාව භාරගත්තේ නැහැ. කරුණාකර එය නැවත හදන්න.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>මේ වාර්තාව සේවාවේ වෙබ් සේවාදායකයට ලොකු වැඩියි, ඒ නිසා එය භාරගත්තේ නැහැ. එකකට පින්තූර අඩුවෙන් වාර්තා දෙකක් හදන්න. සේවාව පවත්වාගෙන යන අයටත් කියන්න.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>ඔබේ වාර්තාව මෙහි ආරක්ෂිතයි.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>මේ පුහුණු වාර්තාවක්, සේවාව සැබෑ එකක්; නැත්නම් අනෙක් අතට. එය භාරගත්තේ නැහැ.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>මේ ගොනුව විවෘත කරන්න මේ පරිගණකය ඔබට ඉඩ දෙන්නේ නැහැ. මේ පරිගණකය භාරව ඉන්න කෙනාගෙන් අහන්න, හෝ ඔබේ ෆෝල්ඩරයට පිටපත් කරන්න.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>එහි තවම හැඳුනුම් කේත නැහැ. ඒ වෙනුවට ඔබ වාර්තා කළ ගොනුව තෝරන්න.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>මේ සේවාවට තවම අගුළු දැමූ ප්‍රශ්නයක් ගත නොහැකියි, ඔබේ සිද්ධි අංකය සහ PIN කවදාවත් අගුළු නොදමා යවන්නේ නැහැ. කිසිවක් යැව්වේ නැහැ. සේවාව පවත්වාගෙන යන අයගෙන් අහන්න.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>මේ ඔබ පසුගිය වර භාවිත කළ සේවාව නොවෙයි. කිසිවක් යැව්වේ නැහැ. මේ වෙනස හරිද කියා ඔබ විශ්වාස කරන කෙනෙකුගෙන් අහන්න.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>මේ සිද්ධි අංකය සහ PIN එකිනෙකට ගැළපෙන්නේ නැහැ. දෙකම බලා නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>වැරදි PIN සමඟ උත්සාහයන් වැඩියි. ටික වේලාවක් ඉඳ, නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>මේ සිද්ධියේ වාර්තාව ආපසු ගෙන ඇත, ඒ නිසා එයට කිසිවක් එක් කළ නොහැකියි.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>මේ සිද්ධි අංකයක් නොවෙයි. එහි එක් එක් අකුර බලන්න.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN එකක ඉලක්කම් හයක් තියෙනවා. එය බලා නැවත උත්සාහ කරන්න.</translation>
    </message>
</context>
</TS>
