<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>পরিচয় ও গোপনীয়তা</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>এই প্রোগ্রাম বিনামূল্যের এবং স্বাধীন। NCMEC এটি বানায়নি, চালায়ও না। এটি সংস্করণ {number}।</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>এটা {number}টি মুক্ত অংশ দিয়ে তৈরি। সেগুলোর লাইসেন্স এই ফোল্ডারে আছে: {folder}।</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>তোমার ছবি বা ভিডিও কখনো এই কম্পিউটারের বাইরে যায় না। কেউ সেটা দেখে না।</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্ট কোনো ছবি নয়। এর থেকে চেনা যায় এমন কিছু বের করা খুব কঠিন। তবু আমরা এটি লক করি, আর শুধু সার্ভিসই এটি খুলতে পারে।</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>যা পাঠানো যেতে পারে: ডিজিটাল ফিঙ্গারপ্রিন্ট, তোমার উত্তর, আর ইমেইল ঠিকানা, যদি লিখে থাকো। আগে তুমি সবটা দেখতে পাও। “এখনই পাঠাও”-এ ক্লিক করলে তবেই তা যায়।</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>বন্ধ করলে প্রোগ্রাম কিছু রাখে না, যদি না তুমি কিছু রাখতে বেছে থাকো। কোনো অ্যাকাউন্ট নেই, আর তুমি এখানে কী করো কেউ গোনে না।</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>কিছু চিহ্ন আমাদের হাতে নেই। এই কম্পিউটার মনে রাখতে পারে যে প্রোগ্রামটি চলেছিল। সে তার মেমোরির কিছু অংশ ডিস্কেও রাখতে পারে।</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>কারা কপি খোঁজে</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>তালিকাসহ একটি পাতা খোলে, তারপর এখানে ফিরে আসে।</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>এটা বেছে নিয়ে কপি করা যায়।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>ঠিকানাটি কপি করে।</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>আমার ফোনে</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>একটি কোড দেখায়, যা ফোনের ক্যামেরা পড়তে পারে।</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>কপি হয়েছে। এটা ব্রাউজারে পেস্ট করা যায়।</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>কোড লুকাও</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>এর জন্য একটি জায়গা আছে</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>এটা তোলার সময় কি তোমার বয়স ১৮ বা তার বেশি ছিল? তাহলে এই সার্ভিসটি ঠিক:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>এটা তোলার সময় কি আপনার সন্তানের বয়স ১৮ বা তার বেশি ছিল? তাহলে এই সার্ভিসটি ঠিক:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>এটা তোলার সময় কি তার বয়স ১৮ বা তার বেশি ছিল? তাহলে এই সার্ভিসটি ঠিক:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>এটি একইভাবে কাজ করে: ছবি নিজের ডিভাইসেই থাকে। কোনো টাকা লাগে না।</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>যা যা মেলে, সব বেছে নাও। তারপর ধাপগুলো এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>না করাই ভালো</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>কথা বলার মতো কেউ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>হেল্পলাইনের একটি তালিকা খোলে।</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>এখানে যা বেছে নাও, তা কোথাও রাখা হয় না, কাউকে পাঠানোও হয় না।</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>এখন কী সাহায্য করে</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>এর কোনোটা কি মেলে?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>কেউ তাকে হুমকি দিচ্ছে, বা টাকা বা আরও ছবি চাইছে</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>কেউ আমাকে হুমকি দিচ্ছে, বা টাকা বা আরও ছবি চাইছে</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>এটা এখন অনলাইনে আছে</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>কার কাছে আছে, তা জানা আছে</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>কার কাছে আছে, আমি জানি</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>তার বয়স ১৩-র কম</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>আমার বয়স ১৩-র কম</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>এটা নকল, বা AI দিয়ে তৈরি</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>ফাইলটি আমাদের কারও কাছে নেই</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>ফাইলটি আমার কাছে নেই</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>এর ধাপগুলো দেখায় বা লুকায়।</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>টাকা দিও না।</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>আর ছবি পাঠিও না।</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>মেসেজগুলো মুছো না।</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>এটা পোস্ট বা ফরোয়ার্ড কোরো না, অন্যদের সাবধান করতেও নয়।</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>উৎস: {name}। পাতাটিতে তারিখ নেই।</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>উৎস: {name}, {day}। তার পর এক বছরের বেশি কেটে গেছে।</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>উৎস: {name}, {day}।</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>টাকা দিও না, আর কিছু পাঠিও না। উত্তর দেওয়া বন্ধ করো, কিন্তু মেসেজগুলো রেখে দাও। আজই কাউকে বলো।</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>এই ধাপগুলো বিশ্বাস করো এমন কোনো বড় মানুষের সঙ্গে মিলে করো।</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>বিশ্বাস করো এমন কোনো বড় মানুষকে বলো, এটা কার কাছে আছে। এটা থামাতে তিনি সাহায্য করতে পারেন।</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>টাকা দেবেন না, আর কাউকে আরও কিছু পাঠাতে দেবেন না। সব উত্তর বন্ধ করুন, কিন্তু মেসেজগুলো রেখে দিন। কী করতে হয়, হেল্পলাইন জানে।</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>এই ধাপগুলো একসঙ্গে করুন, সন্তান বা কমবয়সীর সুবিধামতো গতিতে।</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>কাউকে এটা আবার পাঠাতে বোলো না, আর ডাউনলোড কোরো না। CyberTipline ফাইল ছাড়াও সাহায্য করতে পারে:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>CyberTipline-কে পোস্টটির কথা জানাও। তারা সেই পোস্ট নিয়ে কাজ করে:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>যুক্তরাজ্যে Report Remove ১৮-র কম বয়সীদের ছবি ওয়েবসাইট থেকেও সরায়। শুরু এখানে:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>সেই অ্যাপ বা ওয়েবসাইটকেই এটা সরাতে বলো। যুক্তরাষ্ট্রে তাদের হাতে ৪৮ ঘণ্টা থাকে। না সরালে এখানে অভিযোগ করো:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>কার কাছে আছে, লিখে রাখুন। হেল্পলাইন আপনার সঙ্গে ধাপে ধাপে কথা বলতে পারে।</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>নকল বা AI দিয়ে তৈরি ছবিও ধরা হয়। একইভাবে সেগুলোর ডিজিটাল ফিঙ্গারপ্রিন্ট বানাও।</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>ছবি বা ভিডিওতে তোমার বয়স কত?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>ছবি বা ভিডিওতে আপনার সন্তানের বয়স কত?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>ছবি বা ভিডিওতে সেই কমবয়সীর বয়স কত?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>তোলার সময়ের বয়সটাই ধরা হয়, আজকের বয়স নয়।</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>১৮-র কম</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>১৮ বা বেশি</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>তোমার জন্য।</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>আপনার সন্তানের জন্য।</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>এমন একজন কমবয়সীর জন্য, যার পাশে আপনি আছেন।</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>ছবি বা ভিডিওতে বয়স ১৮-র কম।</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>এটা শেয়ার হয়েছে।</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>এটা শেয়ার হয়নি।</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>শেয়ার হয়েছে কি না, জানা নেই।</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>এটা বেছে নিয়ে কপি করা যায়।</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>কেস নম্বর</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>নম্বর আর PIN কপি করে। এক মিনিট পরে সেগুলো মুছে যায়।</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF হিসেবে সেভ</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>কার্ডটি ছাপানোর পাতা হিসেবে সেভ করে।</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>ছবি হিসেবে সেভ</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>কার্ডটি ছবি হিসেবে সেভ করে।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>এরপর কী হয়</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>ব্রাউজারের পাতা</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>কথা বলার মতো কেউ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>হেল্পলাইনের একটি তালিকা খোলে।</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>আর কী সাহায্য করে</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>হুমকি, অনলাইনে থাকা পোস্ট, আর অন্য কিছুর জন্য ধাপ।</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>এই কেসে ফাইল যোগ করো</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>একই নম্বর আর PIN দিয়ে আরেকটি রিপোর্ট বানায়। আগে জিজ্ঞেস করে।</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>নম্বর আর PIN কি রেখেছ? নতুন ফাইলগুলো শেষ হলে তবেই সেগুলো আবার দেখানো হবে।</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>হ্যাঁ, ফাইল যোগ করো</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>ফাইলের তালিকায় ফিরে যায়।</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>নম্বর আর PIN কি রেখেছ? উইন্ডো বন্ধ হলে কেউ আর সেগুলো দেখাতে পারবে না।</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>হ্যাঁ, বন্ধ করো</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>উইন্ডো বন্ধ করে।</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখন না</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>শেষ করো</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>কথা বলার মতো কেউ: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>কপি হয়েছে। এক মিনিট পরে, বা এই উইন্ডো বন্ধ হলে, এটা ক্লিপবোর্ড থেকে মুছে যায়।</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop। {service}-এর জন্য {day} তারিখে বানানো।</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>অনুশীলন। এই কার্ড কারও কাছে পৌঁছায় না।</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>কেস কার্ড</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>অন্য দিনের জন্য যা রেখেছিলে, তা এখনো এখানে আছে, লক করা। মুছতে চাইলে প্রথম পাতায় “সেভ করা রিপোর্টে ফেরো” বেছে নাও।</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>এই কম্পিউটারের প্রিন্টারগুলো দেখায়।</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>কেস নম্বর: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>এটা প্রিন্টারে দেওয়া হয়েছে। পাতাটি সঙ্গে নিয়ে যেও।</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>প্রিন্ট করা গেল না। এর বদলে PDF হিসেবে সেভ করতে পারো।</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>সেভ হয়েছে। যার কাছে এই ফাইল আছে, সে রিপোর্টটি দেখতে ও ফেরত নিতে পারে।</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“দ্রুত বেরোও” অন্য ওয়েবসাইট খোলে। যে সেখান থেকে ফেরে সে এই পাতা পায়, কিন্তু কোনো নম্বর, PIN বা উত্তর নয়।</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>এই ব্রাউজারের ইতিহাসে দেখা যায় যে পাতাটি খোলা ছিল। নেটওয়ার্কও তা দেখতে পারে। যে এই যন্ত্র নিয়ন্ত্রণ করে, বা স্কুলের ফিল্টার, সে তোমার লেখা আর উত্তরও দেখতে পারে।</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>প্রাইভেট উইন্ডো ব্যবহার করা ভালো, আর শেষে বন্ধ করে দাও।</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>রিপোর্ট দেখো বা ফেরত নাও</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>কেস কার্ড থেকে কেস নম্বর আর PIN লেখো।</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>কেস নম্বর</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>চারটি করে অক্ষরের চারটি ভাগ।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>ছয়টি সংখ্যা।</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>অবস্থা দেখো</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>জিজ্ঞেস করছে</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>সার্ভিসকে জিজ্ঞেস করা হচ্ছে।</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>এতে ফাইল যোগ করো</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>একই নম্বর আর PIN দিয়ে আরেকটি রিপোর্ট বানায়। এখনো কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ফেরত নাও</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>কিছু করার আগে আরেকবার জিজ্ঞেস করে।</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>কারা কপি খোঁজে</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>তালিকাসহ একটি পাতা খোলে, তারপর এখানে ফিরে আসে।</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>পাওয়া কপি মিলিয়ে দেখো</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>এখানে দুটি ফাইল মেলানোর পাতা খোলে। কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>হ্যাঁ, ফেরত নাও</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>সার্ভিস এই ডিজিটাল ফিঙ্গারপ্রিন্টগুলো আর ব্যবহার করে না।</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>চিরদিনের জন্য ফেরত নেবে? সার্ভিসগুলোকে খোঁজা বন্ধ করতে বলা হবে। ফেরত নেওয়া রিপোর্ট আর ব্যবহার করা যায় না; তখন নতুন একটি বানাতে হবে।</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>সার্ভিস এই রিপোর্টটি ফেরত নিয়েছে, আর সার্ভিসগুলোকে খোঁজা বন্ধ করতে বলা হচ্ছে। তুমি কোনো ভুল করোনি। তুমি নতুন রিপোর্ট বানাতে পারো।</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>রিপোর্ট পৌঁছে গেছে। এটি যাচাইয়ের অপেক্ষায় আছে, তোমাকে কিছু করতে হবে না।</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>কারণ: এতে বেশিরভাগ রিপোর্টের চেয়ে বেশি আছে।</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>কারণ: এই প্রোগ্রাম যেভাবে রিপোর্ট বানায়, এটা সেভাবে বানানো নয়।</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>কারণ: এতে বিখ্যাত বা সবার জন্য প্রকাশিত ছবি আছে।</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>কারণ: এতে যা আছে, এই সার্ভিস তার জন্য নয়।</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>কারণ: সার্ভিস প্রতিটি রিপোর্ট শুধু নির্দিষ্ট সময় রাখে।</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>কারণ: যারা সার্ভিস চালায় তাদের এটা করতে বলা হয়েছিল।</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>রিপোর্ট পৌঁছে গেছে। এটি তৈরি করা হচ্ছে।</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>রিপোর্ট চালু আছে। সার্ভিসগুলো কপি খুঁজতে পারে।</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>রিপোর্ট ফেরত নেওয়া হয়েছে। সার্ভিসগুলোকে খোঁজা বন্ধ করতে বলা হচ্ছে।</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>এটি {day} তারিখে পৌঁছেছে। এতে থাকা ছবি ও ভিডিও: {count}।</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>এটি ফেরত নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>ব্যবহার করা হয়নি, কারণ এগুলো কোনো বিখ্যাত বা ফাঁকা ছবির সঙ্গেও মেলে: {count}।</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্টগুলো সার্ভিসদের নেওয়ার জন্য তৈরি আছে।</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>এরপর ডিজিটাল ফিঙ্গারপ্রিন্টগুলো সার্ভিসদের নেওয়ার জন্য তৈরি করা হবে।</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্ট নিয়েছে এমন সার্ভিস: {count}।</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>এখনো কোনো সার্ভিস এগুলো নেয়নি। প্রথম কয়েক দিন এটাই স্বাভাবিক।</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>কপি খুঁজে আটকে দিয়েছে এমন সার্ভিস: {count}।</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>এখনো কিছু পাওয়া যায়নি। এটা স্বাভাবিক, সার্ভিসগুলো খুঁজতে থাকে।</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>পাঠানোর আগে দেখে নাও</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>এই কম্পিউটার থেকে শুধু এটুকুই বাইরে যেতে পারে। ছবি আর ভিডিও এখানেই থাকে।</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>রিপোর্ট বানানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>পাঠাতে বা সেভ করতে এটা লাগবে। এখনো কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>বরং পরের জন্য সেভ করো</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>রিপোর্ট সেভ করার পাতা খোলে। কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলাও</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>এটা বদলাতে পেছনে যায়, তারপর আবার এখানে আসে।</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>তোমার উত্তর</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>যা যাবে</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>যা এতে নেই</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>বাকিটা চালিয়ে যাও</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>ফাইলে ফিরে গিয়ে থেমে থাকা কাজ আবার শুরু করে।</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>যোগাযোগের উপায়</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>কে পাবে</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>আসল বাইট দেখাও</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>লক করা রিপোর্টের ভেতরে যা আছে, অক্ষরে অক্ষরে দেখায়।</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>আসল বাইট</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>লক করা রিপোর্টের ভেতরে যা আছে।</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>থেমে আছে: {count}।</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>পড়া যায় না: {count}।</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>নেই। কেউ তোমাকে লিখবে না।</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, ঠিকানা {host}। শুধু এই সার্ভিসই এটি খুলতে পারে।</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>এই প্রোগ্রাম যে সার্ভিসের জন্য বসানো হয়েছিল, এটি সেটি নয়। সেটি হলো {name}, ঠিকানা {host}। তুমি যদি এটা আশা না করে থাকো, তাহলে পাঠিও না: বিশ্বাস করো এমন কাউকে জিজ্ঞেস করো।</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>গতবার এই সার্ভিস অন্য জায়গায় ছিল: {host}। তুমি যদি এটা আশা না করে থাকো, তাহলে পাঠিও না: বিশ্বাস করো এমন কাউকে জিজ্ঞেস করো।</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>এই সার্ভিসের চাবি গতবারের চাবি নয়: যা পাঠাবে, তা হয়তো অন্য কেউ খুলতে পারে। তুমি যদি এটা আশা না করে থাকো, তাহলে পাঠিও না: বিশ্বাস করো এমন কাউকে জিজ্ঞেস করো।</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্ট, ছবির: {pictures}, ভিডিওর: {videos}।</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>লক করার পর আকার: {size}।</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>হ্যাঁ, এই ডিজিটাল ফিঙ্গারপ্রিন্টগুলো পাঠানো যাবে</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>কারা কপি খোঁজে</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>তালিকাসহ একটি পাতা খোলে, তারপর এখানে ফিরে আসে।</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>আলাদা কেস বানাও</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>এটি নতুন নম্বর আর PIN পায়।</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>এখনই পাঠাও</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>আসল বাইট লুকাও</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>এটি তোমার কেস {number}-এ যায় এবং তাতে যোগ হয়।</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>যে সার্ভিসগুলো যোগ দিয়েছে, তারা কপি খোঁজে আর ঠিক করে কী সরাবে। লক করা চ্যাটে, যেমন এনক্রিপ্ট করা মেসেঞ্জারে, বা যারা যোগ দেয়নি সেখানে কেউ খোঁজে না।</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>উপরে</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>এই ফোল্ডারের বাইরের ফোল্ডারে যায়।</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>নতুন আগে</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>নাম অনুসারে</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>বড় আগে</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>ফাইলগুলো সাজায়।</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ফাইল ও ফোল্ডার</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>খুঁজতে লেখো। Backspace চাপলে উপরে যায়।</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>সব বাছো</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>তালিকার সব ফাইল বাছে।</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>একটিও না</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>সব বাছাই তুলে নেয়।</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>কয়েকটি বাছতে Ctrl চেপে ধরে ক্লিক করো। কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ফাইলের নাম</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>নাম খোঁজো, বা কোথায় আছে লেখো</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>এই নামে সেভ হয়।</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>মিলে যাওয়া নামগুলো দেখায়।</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ফোল্ডার খোলো</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>এখানে সেভ করো</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>বেছে নাও</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>যেগুলোতে এমন কিছু দেখা যায়, শুধু সেগুলোই বাছো। এক ক্লিকে ফাইল বাছা হয়, আরেক ক্লিকে বাছাই উঠে যায়।</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>এই ফোল্ডারের ভেতরে দেখো</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>বাছা ফাইলগুলো নাও</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>ভিডিও</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ডাউনলোড</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>ডেস্কটপ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ডকুমেন্ট</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>আমার ফোল্ডার</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>সেখানে যা আছে, তা দেখায়।</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>এখানে কিছু নেই।</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>না, রেখে দাও</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>কিছু বদলায় না।</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>যোগাযোগের কোনো উপায়?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>এটা ফাঁকা রাখতে পারো। কেউ কেউ চায়, কোনো প্রশ্ন থাকলে তাকে জিজ্ঞেস করা হোক।</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>ইমেইল ঠিকানা (না দিলেও চলে)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>এটা ছাড়া এগোতে চাইলে ফাঁকা রাখো।</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>অন্য কেউ কি তোমার ইমেইল পড়তে পারে? তাহলে ফাঁকা রাখাই ভালো।</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>পাওয়া কপি মিলিয়ে দেখো</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>সার্ভিসগুলো কি এটা খুঁজে পাবে? এখানে দুটি ফাইল মেলানো হয়। কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>এর জন্য ইন্টারনেট থেকে কোনো কপি সেভ কোরো না। যেটা আগে থেকেই এখানে আছে, সেটা নাও।</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>যে ছবি বা ভিডিও থেকে রিপোর্ট বানানো হয়েছিল।</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>যা রিপোর্ট করেছিলে, বেছে নাও</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>কপিটি বেছে নাও</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>মেলানো হচ্ছে</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>রিপোর্ট করা আরেকটি বেছে নাও</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্ট বানানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>এই রিপোর্টের জন্য যেটা বেছে নিয়েছিলে।</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>যা রিপোর্ট করেছিলে, তা কি আর নেই? রেখে দেওয়া ডিজিটাল ফিঙ্গারপ্রিন্ট দিয়েও চলবে।</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>যা রেখেছিলে তা নাও</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>তোমার রাখা ডিজিটাল ফিঙ্গারপ্রিন্ট: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>বাছা হয়েছে: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>এটা হুবহু একই ফাইল। যোগ দেওয়া সার্ভিসগুলো এটা খুঁজে পেতে পারে।</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>এটা মেলে। যোগ দেওয়া সার্ভিসগুলো এই কপি খুঁজে পেতে পারে।</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>এটা মেলে না। এটা কি তোমার? তাহলে এই কপিটিও রিপোর্টে দাও।</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>এটা এত সাদামাটা বা অন্ধকার যে বোঝা যায় না। এটা কি তোমার? তাহলে এই কপিটিও রিপোর্টে দাও।</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>এই ফাইল মেলানো যায় না।</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>এখনই পাঠাও</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>পরের জন্য সেভ করো</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>ফাইলে সেভ করো</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>এখানে বা পেনড্রাইভে। শুধু সার্ভিসই সেই ফাইল খুলতে পারে।</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>এই কম্পিউটারে রেখে দাও</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>প্রথম পাতায় আবার পাবে। যারা এই কম্পিউটার ব্যবহার করে, তারা এটা দেখতে বা মুছতে পারে।</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>কাজ চলছে</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>রিপোর্ট পাঠানো বা সেভ করা হচ্ছে।</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>আর অপেক্ষা নয়</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>রিপোর্ট এখানে অপেক্ষা করছে। আবার পাঠাতে পারো।</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>কেস কার্ডে যাও</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>তুমি না পাঠানো পর্যন্ত রিপোর্ট অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>এখান থেকে মোছো</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>কিছু করার আগে আরেকবার জিজ্ঞেস করে।</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>এই কম্পিউটার থেকে রিপোর্টটি চিরদিনের জন্য মুছবে? এটা পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>হ্যাঁ, মোছো</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>এই কম্পিউটার থেকে এটা সরিয়ে দেয়।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করো</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>লক করা রিপোর্ট {host}-এ যায়।</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>এখনো পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>এখন কিছু পাঠানো হয় না। অন্য দিন, বা অন্য কম্পিউটার থেকে পাঠাতে পারো।</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>তোমার রিপোর্ট নিরাপদ: এখন এই কম্পিউটারে লক হয়ে অপেক্ষা করছে। প্রথম পাতায় আবার পাবে।</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>পাঠানো গেল না। পরের চেষ্টা {seconds} সেকেন্ড পরে।</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>রিপোর্ট সেভ করো</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>কাজ চলছে</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>রিপোর্ট খোলা হচ্ছে।</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>এখনো শেষ হয়নি</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>এই রিপোর্টের জন্য যেটা বেছে নিয়েছিলে।</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>এটা চালিয়ে যাও</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>অসমাপ্ত রিপোর্টটি খোলে।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মোছো</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>কিছু করার আগে আরেকবার জিজ্ঞেস করে।</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>এই অসমাপ্ত রিপোর্ট চিরদিনের জন্য মুছবে?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>হ্যাঁ, মোছো</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>এই কম্পিউটার থেকে এটা সরিয়ে দেয়।</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>অসমাপ্ত রিপোর্ট {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>কোথায় যাবে</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>এখানে কিছু রাখা হয়নি, কিছু পাঠানোও হয়নি।</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>ঠিকানাগুলো {day} তারিখের।</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>কথা বলার মতো কেউ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>হেল্পলাইনের একটি তালিকা খোলে।</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>আর কী সাহায্য করে</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>হুমকি, অনলাইনে থাকা পোস্ট, আর অন্য কিছুর জন্য ধাপ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করো</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>উইন্ডো বন্ধ করে।</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>ঠিকানা কপি করো</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>বিস্তারিত লুকাও</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যাও</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>বিরতি</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>তৈরি</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>এখনো বাকি</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>থেমে আছে</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>পড়া যায় না</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>অন্যটির মতো</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>শুধু এই সারিগুলো দেখায়।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরাও</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>বাছা ফাইলগুলো তালিকা থেকে সরায়। ফাইল নিজের জায়গায় থাকে।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে আনো</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>শেষে যা সরানো হয়েছিল, তা ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করো</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>বাছা ফাইলগুলোতে আরেকবার চেষ্টা করে।</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>বাকিটা চালিয়ে যাও</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>থেমে থাকা কাজ আবার শুরু করে।</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>বাছা সারিগুলোর বিস্তারিত দেখায় বা লুকায়।</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>দেখে নাও</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>বাছা ফাইলটি খোলে, আর আগে বলে দেয় তাতে কী চিহ্ন থেকে যায়।</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>পরের ফাইলের আগে অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামাও</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>যে ফাইলগুলো শেষ হয়নি, সেগুলো থামায়। পরে আবার চালাতে পারো।</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>নাম লুকাও</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>নামের বদলে “ছবি ১” দেখায়।</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>ছবি আর ভিডিও বেছে নাও</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>এগুলোর ডিজিটাল ফিঙ্গারপ্রিন্ট এখানে, এই কম্পিউটারেই বানানো হয়। কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ফাইল বেছে নাও</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ফোল্ডার বেছে নাও</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>নমুনা ফাইল নাও</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>অনুশীলনের জন্য সাধারণ ছবি আর একটি ক্লিপ যোগ করে।</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>এখানে টেনে এনেও ছাড়তে পারো, বা Ctrl আর V দিয়ে পেস্ট করতে পারো।</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>বাছা ফাইল</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>প্রতিটি সারি বলে দেয়, ডিজিটাল ফিঙ্গারপ্রিন্ট কেমন হলো।</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>সব ফাইল</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>সব ফাইলের কতটা হয়েছে।</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>অন্য দিন চালিয়ে যাও</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>যা হয়েছে, তা পাসফ্রেজ দিয়ে রাখার পাতা খোলে।</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>এক মিনিটেরও কম বাকি।</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>প্রায় {minutes} মিনিট বাকি।</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>ফোল্ডারের সব ফাইল দেখায়, আর এখানে যা থাকবে তা তুমি বেছে নাও।</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>যে প্রোগ্রাম এটা দেখায়, সে এটা মনে রাখতে পারে, যেমন শেষে কী খোলা হয়েছে তার তালিকায়। সেই চিহ্ন আমাদের হাতে নেই।</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>হ্যাঁ, খোলো</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>এই কম্পিউটারে এর জন্য যে প্রোগ্রাম আছে, তাতে ফাইলটি খোলে।</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>খুলো না</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>যেগুলোতে এমন কিছু দেখা যায়, শুধু সেগুলোই এখানে থাকবে। বাকিগুলো বেছে নিয়ে সরাও।</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>তৈরি: {count}।</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>এখনো বাকি: {count}।</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>থেমে আছে: {count}।</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>পড়া যায় না: {count}।</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>অন্যটির মতো: {count}।</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>এতে কোনো ফাইল নেই। ফোল্ডারে যেমন আছে, সেই ফাইলটাই কপি করো বা টেনে আনো।</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>এখানে যা থাকবে, তা বাছো</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>দ্রুত বেরোও</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>সব একসঙ্গে বন্ধ করে। Shift তিনবার চাপলেও তাই হয়।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>আগের পাতায় যায়। তোমার উত্তর থেকে যায়।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>এই পাতার মূল কাজ।</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>যা লিখেছ বা বেছেছ, তা সেভ করা নেই। উইন্ডো বন্ধ করলে তা চলে যাবে।</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>বন্ধ করো</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>উইন্ডো বন্ধ করে। যা সেভ হয়নি, তা চলে যায়।</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>এখানে থাকো</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>এই নেটওয়ার্কের কোনো কিছু, যেমন স্কুলের ফিল্টার, দেখে থাকতে পারে যে সার্ভিসটি ব্যবহার হয়েছে। যা পাঠানো হয়েছে, তা লক করাই ছিল।</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>এই নেটওয়ার্কের কোনো কিছু, যেমন স্কুলের ফিল্টার, দেখে থাকতে পারে যে একটি রিপোর্ট পাঠানো হয়েছে, আর তার কেস নম্বর। রিপোর্টটি নিজে লক করাই ছিল।</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>ছাপার জন্য দুটি পাতা সেভ করে।</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>মা-বাবার জন্য নির্দেশিকা</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>পরামর্শকদের জন্য নির্দেশিকা</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>নির্দেশিকা সেভ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>মা-বাবার জন্য নির্দেশিকা</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>পরামর্শকদের জন্য নির্দেশিকা</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>প্রতি পাঁচজনে একজন কিশোর-কিশোরী কাউকে বলেনি (Thorn, ২০২২), কেউ কেউ বাড়িতে ঝামেলার ভয়ে। আগে শুনুন। তারপর একসঙ্গে ধাপগুলো নিন।</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>কথা বলার মতো কেউ</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>তারা কথা শোনে, বিচার করে না। নাম বলার দরকার নেই।</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>এই দেশের হেল্পলাইনগুলো দেখায়।</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>{day} তারিখের তথ্য। নম্বর ও সময় বদলাতে পারে; তাদের ওয়েবসাইটে সব আছে।</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>তুমি কোন দেশে আছ?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>মা-বাবা ও অন্য বড়দের জন্য</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>ছোটদের ও কিশোর-কিশোরীদের জন্য</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>সবার জন্য</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>ওয়েবসাইটে চ্যাটেও।</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>এটা বেছে নিয়ে কপি করা যায়।</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>দিন-রাত।</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} থেকে {ends}।</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>নোট রাখো</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>নোট আর চিঠি এই কম্পিউটারে লক করে রাখা হয়। এর কিছুই পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>রাখা হয়েছে। প্রথম পাতায় “সেভ করা রিপোর্টে ফেরো” বাছো, তারপর নোট।</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>অন্য দিন চালিয়ে যাও</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>তোমার উত্তর আর তৈরি হওয়া ডিজিটাল ফিঙ্গারপ্রিন্ট এখানে লক করে রাখা হয়। ছবি রাখা হয় না।</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>মনে রাখতে পারবে এমন একটি পাসফ্রেজ বেছে নাও। ভুলে গেলে কেউ আর এটা খুলতে পারবে না, আবার শুরু করতে হবে।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>অন্তত আটটি অক্ষর। কয়েকটি শব্দ হলে ভালো।</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>একই জিনিস আরেকবার</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>যাতে লেখার ভুলে এটা আটকে না যায়।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>রেখে দাও</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>কাজ চলছে</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>রিপোর্ট লক করা হচ্ছে।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>অন্তত আটটি অক্ষর লাগবে।</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>দুটি এখনো এক নয়।</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>রাখা হয়েছে। চালিয়ে যেতে প্রথম পাতায় “সেভ করা রিপোর্টে ফেরো” বেছে নাও।</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>অ্যাপ বা ওয়েবসাইটকে সরাতে বলো</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>আমেরিকার এক আইনে এর জন্য তাদের ৪৮ ঘণ্টা আছে। এখানে তুমি চিঠি লেখো। পাঠাও তুমি নিজে।</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>চিঠিতে নাম লাগে। তাই এটা তোমার রিপোর্ট থেকে আলাদা, আর এখান থেকে এর কিছু পাঠানো হয় না। তুমি চাইলে তবেই রাখা হয়।</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>এটা চিঠিতে থাকে, আর কোথাও না।</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>অ্যাপ বা ওয়েবসাইট</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>এটা কী?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>এটা কোথায়?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>চিঠিতে কে সই করে?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>যে সই করে তার নাম</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>ইমেল ঠিকানা বা ফোন নম্বর</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>শেষের টিক চিহ্ন</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>অন্য কিছু</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>এর নাম</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>একটি ছবি</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>একটি ভিডিও</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>ছবি ও ভিডিও</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>এর ঠিকানা কপি করো। নেই? তাহলে ইউজার নেম লেখো, আর অ্যাপের কোথায় আছে।</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>যাকে এতে দেখা যায়</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>মা-বাবা বা অভিভাবক</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>যাকে সেই মানুষটি বলেছে</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>সৎভাবে বলছি: যাকে এতে দেখা যায়, সে এটা ওখানে দেখাতে রাজি ছিল না।</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>চিঠি লেখো</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>এখনও বাকি: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>প্রোগ্রাম বন্ধ করা পর্যন্ত এটা থাকে। কিছু রেখে দেওয়া হয় না।</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>সব লেখা এই ভাষায় দেখায়।</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>এই ভাষায় বড় হওয়া কেউ এখনো এই লেখাগুলো যাচাই করেননি।</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>চিঠি তৈরি</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>এটা ইংরেজিতে, আমেরিকার এক কোম্পানির জন্য। নিজে পাঠাও, সঙ্গে কোনো ছবি পাঠিয়ো না।</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>এখানে লক করে রাখো</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>তোমার নোটের সঙ্গে, পাসফ্রেজ দিয়ে রাখে।</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>৪৮ ঘণ্টা তখন থেকে গোনা হয়।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>৪৮ ঘণ্টা গোনো</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>কখন পাঠিয়েছ?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>এখনও ওখানে আছে</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>আমেরিকার যে দপ্তর এই আইন দেখে, তাকে অভিযোগ লেখে।</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>কোথায় অভিযোগ করবে</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>এটা অভিযোগ। এই পাতায় নিজে পাঠাও:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform}-এর সহায়তায় TAKE IT DOWN Act খোঁজো। সেখানে ফর্ম বা ইমেল ঠিকানা আছে।</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>ফর্মের নাম: {form}।</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>চিঠি ওখানে পাঠাও। তারপর এখানে ফিরে এসে বলো কখন পাঠিয়েছ।</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>৪৮ ঘণ্টা শেষ হবে {end}। বাকি ঘণ্টা: {hours}। তখনও কি ওখানে আছে? অভিযোগ এখানে তৈরি।</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>৪৮ ঘণ্টা শেষ হয়েছে {end}। চলে গেছে কি?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>এই কম্পিউটারে অপেক্ষা করছে</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>সেভ হয়েছে</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>নতুন ফাইলগুলো তোমার আগের কেসেরই অংশ। তার নম্বর আর PIN একই থাকে।</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>এটা কেস কার্ড। অনুগ্রহ করে এটা সেই কমবয়সীকে দিন।</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>এটা তোমার কেস কার্ড। নম্বর আর PIN রেখে দাও: কেউ তোমার হয়ে এগুলো খুঁজে দিতে পারবে না।</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>এটা কি এখন অনলাইনে আছে? CyberTipline-কেও জানাও: {place}। তারা সেই পোস্ট নিয়ে কাজ করে।</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>এই নম্বর আর PIN দিয়ে দেখতে পারো কী হচ্ছে, ফাইল যোগ করতে পারো, বা ফেরত নিতে পারো: প্রোগ্রামটি চালু করে “রিপোর্ট দেখো বা ফেরত নাও” বেছে নাও।</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>রিপোর্ট পাঠানো হলেই নম্বর আর PIN কাজ করে: প্রোগ্রামটি চালু করে “সেভ করা রিপোর্টে ফেরো” বেছে নাও।</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>প্রোগ্রাম ছাড়াও ব্রাউজারে অবস্থা দেখতে বা ফেরত নিতে পারো:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>প্রোগ্রামটি আবার চালু করো, “সেভ করা রিপোর্টে ফেরো” বেছে নাও, তারপর পাঠাও।</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>প্রোগ্রামটি এখানে বা অন্য কম্পিউটারে চালু করো, “সেভ করা রিপোর্টে ফেরো” বেছে নাও, তারপর ফাইলটি বেছে নাও।</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>রিপোর্ট লক হয়ে অপেক্ষা করছে। তুমি না পাঠানো পর্যন্ত কিছু যায় না।</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>যোগ দেওয়া সার্ভিসগুলো এখন ডিজিটাল ফিঙ্গারপ্রিন্ট নেয় আর কপি খোঁজে। এতে কয়েক দিন লাগতে পারে। কী সরাবে, তারা ঠিক করে।</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>কয়েক দিন পরে দেখো কী হলো: প্রথম পাতায় “রিপোর্ট দেখো বা ফেরত নাও”। তখনো কিছু না পাওয়া গেলে সেটা স্বাভাবিক।</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>ছবিটি পোস্ট বা ফরোয়ার্ড কোরো না, অন্যদের সাবধান করতেও নয়।</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>অনুগ্রহ করে ছবিটি ফরোয়ার্ড করবেন না, অন্যদের সাবধান করতেও নয়।</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>ছবিটি আবার পোস্ট কোরো না: সেটা আটকে যেতে পারে, সঙ্গে তোমার অ্যাকাউন্টও।</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>কেউ কি সেই কমবয়সীকে হুমকি দিচ্ছে? টাকা দেবেন না। মেসেজগুলো রেখে দিন, আর উত্তর দেওয়া বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>কেউ কি তোমাকে হুমকি দিচ্ছে? টাকা দিও না। মেসেজগুলো রেখে দাও, আর উত্তর দেওয়া বন্ধ করো।</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>তবু সাহায্য পাওয়া যায়</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>ছবি ছাড়া ডিজিটাল ফিঙ্গারপ্রিন্ট হয় না। এর বদলে CyberTipline-কে জানাও:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>কোথায় পোস্ট হয়েছে, জানো কি? তাহলে সেই অ্যাপ বা ওয়েবসাইটের রিপোর্ট ফর্মও ব্যবহার করো।</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>অন্য সাহায্য আছে</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>এই সার্ভিস নগ্ন বা যৌন ছবির জন্য। কেউ কি তোমাকে হুমকি বা কষ্ট দিচ্ছে? এখানে যাও:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>অন্য ছবির জন্য সেই অ্যাপ বা ওয়েবসাইটের রিপোর্ট ফর্ম ব্যবহার করো। বিশ্বাস করো এমন কোনো বড় মানুষের সঙ্গে কথা বললেও ভালো হয়।</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>পরের জন্য নোট</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>ইউজার নেম, ঠিকানা, দিন: যে বড় মানুষ তোমাকে সাহায্য করে, তার কাজে লাগে। শুধু কথা, কোনো ছবি না।</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>এখানে লক করে রাখো</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>এই কম্পিউটারে, পাসফ্রেজ দিয়ে রাখে।</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>এই নোটের জন্য যেটা তুমি বেছেছিলে।</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>নোট খোলো</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>এই পাসফ্রেজ দিয়ে যা রাখা হয়েছিল তা দেখায়।</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>এই কম্পিউটারে লক করা নোট আছে।</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>নোট নিয়ে কাজ চলছে।</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ইউজার নেম</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>পাতা বা পোস্টের ঠিকানা</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী হয়েছিল</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>এটা তোমার নোটে থাকে, আর কোথাও না।</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>এই নোট যোগ করো</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>এখানে রাখা নোট চিরতরে মুছবে?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>তুমি যা লিখেছ তা শুধু এখানে আছে। রাখো, ছাপো বা ফাইলে সেভ করো, নইলে হারিয়ে যাবে।</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>এগুলো এই কম্পিউটারে {file}-এ লক করে রাখা। আর কারও কাছে নেই।</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>বের করো</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>এই নোটটি তালিকা থেকে বের করে।</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>চিঠি খোলো</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>চিঠি আর তার ৪৮ ঘণ্টা দেখায়।</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform}-কে চিঠি</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android ফোন</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>কেবল দিয়ে করার ধাপ দেখায়।</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>এটা কি এই কম্পিউটারে আনতেই হবে? তাহলে কেবল দিয়ে</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>ফোনটি তার কেবল দিয়ে যুক্ত করো, আনলক করো, আর USB-র মেসেজে ট্যাপ করো। “ফাইল ট্রান্সফার” (File transfer) বেছে নাও।</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>iPhone তার কেবল দিয়ে যুক্ত করো, আনলক করো, আর “বিশ্বাস করুন” (Trust)-এ ট্যাপ করো।</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>এই কম্পিউটারের ফাইল দেখার প্রোগ্রামে ফোনটি খোলো। তার ছবিগুলো DCIM-এ আছে।</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>শুধু এই একটি ফাইল নিজের কোনো ফোল্ডারে কপি করো। ফোনেও এটা থাকুক।</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>এখানে ফিরে এসে “এই কম্পিউটারে” বেছে নাও, আর ডিজিটাল ফিঙ্গারপ্রিন্ট বানাও।</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>তারপর কপিটি মুছে ফেলো, আর রিসাইকেল বিন খালি করো।</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>চ্যাট, ইমেইল বা ক্লাউডে কখনো নিজেকে এটা পাঠিও না: সেখানে একটি কপি থেকে যায়।</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>যে ডিভাইসে আছে, সেটা নাও</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>এটা এই কম্পিউটারে পাঠিও না বা কপি কোরো না। সেই ডিভাইসে এই পাতা খোলো:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্ট সেখানেই তৈরি হয়। ছবি সেই ডিভাইসেই থাকে।</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>কাজ চলছে</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>সেভ করা রিপোর্টগুলো নিয়ে কাজ চলছে।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামাও</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>যা পাঠানো হয়নি, তা যেমন ছিল তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>এই কম্পিউটারে রাখা</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>পরের চেষ্টা {seconds} সেকেন্ড পরে।</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>কপি সেভ করো</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>এখনই পাঠাও</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>সার্ভিসের সঙ্গে যুক্ত হয়ে এই রিপোর্ট পাঠায়।</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>কপি সেভ করো</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>লক করা রিপোর্ট একটি ফাইলে বা পেনড্রাইভে লেখে।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মোছো</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>কিছু করার আগে আরেকবার জিজ্ঞেস করে।</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>এই কম্পিউটার থেকে চিরদিনের জন্য মুছবে? যা পাঠানো হয়েছে, তা সার্ভিসের কাছে থাকে।</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>হ্যাঁ, মোছো</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>এই কম্পিউটার থেকে এটা সরিয়ে দেয়।</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>{day} তারিখে সেভ করা। ছবি ও ভিডিও: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>এটা এখানে অপেক্ষা করছে। এর কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>এটা হয়তো পৌঁছে গেছে। আবার পাঠাতে পারো: কখনো দুবার গোনা হয় না।</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>পৌঁছে গেছে। কেস কার্ডের নম্বর আর PIN এখন কাজ করে।</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>সার্ভিস এটা নেয়নি। রিপোর্টটি আবার বানাতে পারো।</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>এটি ফেরত নেওয়া হয়েছে।</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>অ্যাপ বা ওয়েবসাইটকে লেখো</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>৪৮ ঘণ্টায় সরাতে বলে একটি চিঠি লেখে।</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>কে, কোথায়, কখন, কী: যে বড় মানুষ সাহায্য করে তার জন্য।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>লেখা কপি করে। কপিটি এক মিনিট পরে মুছে যায়।</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>ছাপার পাতা হিসেবে সেভ করে।</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>লেখা হিসেবে সেভ করো</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>সাধারণ লেখা হিসেবে সেভ করে।</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>সেভ হয়েছে। যার কাছে এই ফাইল থাকে সে পড়তে পারে।</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>লুকানো: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>অন্য জায়গার লিংক: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>সিস্টেমের ফাইল: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>খুব বেশি ফোল্ডারের ভেতরে: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>যে ফোল্ডার খোলা যায় না: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>এই তালিকায় নেই: {what}।</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>অনুশীলন: এখানকার কিছুই কারও কাছে পৌঁছায় না।</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>কোনো প্রিন্টার পাওয়া যায়নি। বদলে PDF হিসেবে সেভ করতে পারো।</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>একটি প্রিন্টার বেছে নাও। পাতাটি কিছুক্ষণ তার লাইনে থেকে যেতে পারে। সেটা কি অন্য ঘরে? তাহলে তাড়াতাড়ি নিয়ে এসো।</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>ওখানেই সঙ্গে সঙ্গে ছাপে।</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address}-এর QR কোড</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>ফোনের ক্যামেরা এর দিকে ধরো।</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>একটি উত্তর বেছে নাও। সংখ্যার বোতামও কাজ করে।</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>পথের কোথায় আছ।</translation>
    </message>
    <message>
        <source>You</source>
        <translation>তুমি</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>শেষ</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ভিডিও</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} মিনিট</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>ছবি {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>ভিডিও {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>ফাইল {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>বিরতিতে</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্ট তৈরি হচ্ছে: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>থেমে আছে</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>{name}-এর মতোই</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>মজবুত ডিজিটাল ফিঙ্গারপ্রিন্ট</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>দুর্বল ডিজিটাল ফিঙ্গারপ্রিন্ট</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>শুধু হুবহু কপি</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>এটা পড়া যায় না</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“বাকিটা চালিয়ে যাও” দিয়ে এটা আবার শুরু হয়।</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>এটা একবারই গোনা হয়।</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>এটা লম্বা, বা এতে অনেক নড়াচড়া আছে। এর ছোট টুকরো হয়তো পাওয়া যাবে না।</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>একটু বদলানো কপিও পাওয়া যেতে পারে।</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>সাদামাটা বা অন্ধকার ছবি: শুধু হুবহু আর খুব কাছাকাছি কপি পাওয়া যেতে পারে।</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>এই ফাইলের শুধু হুবহু কপি পাওয়া যেতে পারে।</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্ট: {kinds}।</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>মানুষ যে একশো রকমে ছবি বা ভিডিও বদলায়, তার মধ্যে প্রায় {count} রকমে এটা পাওয়া যায়।</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>সেভ করা রিপোর্টে ফেরো</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>এখানে রাখা রিপোর্টগুলো তালিকায় আছে। পেনড্রাইভের রিপোর্ট হলো এমন ফাইল, যার নামের শেষে .tid আছে।</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>অন্য ফাইল বেছে নাও</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>সেভ করা রিপোর্ট বাছার পাতা খোলে। কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ফাইলটি বেছে নাও</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>এখনই পাঠাও</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>কাজ চলছে</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>রিপোর্ট পড়া বা পাঠানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>আর অপেক্ষা নয়</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>রিপোর্ট তার ফাইলেই থাকে।</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>এটা চালিয়ে যাও</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>সব পাঠাও</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>পৌঁছে গেছে। কেস কার্ডের নম্বর আর PIN এখন কাজ করে।</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>পাঠানো গেল না। পরের চেষ্টা {seconds} সেকেন্ড পরে।</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>এটা একটি সেভ করা রিপোর্ট, আর পুরোটাই আছে: {size}, লক করা। এটি {host}-এ যায়।</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>এটা অনুশীলনের জন্য বানানো।</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>কারা কপি খোঁজে</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>যোগ দেওয়া অ্যাপ ও ওয়েবসাইট ডিজিটাল ফিঙ্গারপ্রিন্ট পায়। তারা খোঁজে আর সিদ্ধান্ত নেয়।</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>তালিকা আনো</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>তালিকা আনা হচ্ছে</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>সার্ভিসকে জিজ্ঞেস করা হচ্ছে।</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>তালিকা আনতে ইন্টারনেট লাগে। তোমার বা তোমার ফাইলের কিছুই পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>লক করা চ্যাটে, যেমন এনক্রিপ্ট করা মেসেঞ্জারে, বা যারা যোগ দেয়নি সেখানে কেউ খোঁজে না। তবু তাদের নিজেদের ফর্ম দিয়ে সরাতে বলতে পারো।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>তালিকাটি এখন পাওয়া যাচ্ছে না। এগোতে এটা লাগবে না। পরে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day} তারিখের তালিকা</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>এখনো কোনো অ্যাপ বা ওয়েবসাইট যোগ দেয়নি।</translation>
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
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>প্রোগ্রাম বন্ধ করা পর্যন্ত এগুলো থাকে। কিছু রেখে দেওয়া হয় না।</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>বড় লেখা</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>সব লেখা বড় করে। Ctrl আর + চাপলেও হয়।</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ছোট লেখা</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>সব লেখা ছোট করে। Ctrl আর - চাপলেও হয়।</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>ফাইলের নাম লুকাও</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>নামের বদলে “ছবি ১” দেখায়।</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>এই কম্পিউটারের সব রিপোর্ট, নোট আর চিঠি চিরতরে মুছবে? যা পাঠানো হয়েছে তা পাঠানোই থাকবে।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>সব ভাষার তালিকা খোলে।</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>হালকা, গাঢ় আর জোরালো রং এই কম্পিউটারের সেটিংস মেনে চলে।</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>সব মুছে ফেলো</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>কিছু করার আগে আরেকবার জিজ্ঞেস করে।</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>হ্যাঁ, মোছো</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>এই কম্পিউটার থেকে এগুলো সরিয়ে দেয়।</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>মুছে গেছে। পেনড্রাইভে বা ব্যাকআপে পুরোনো, লক করা কপি থেকে যেতে পারে।</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>লেখার আকার: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>এটা কি শেয়ার হয়েছে?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>আপনার বা আপনার সন্তানের জানামতে, এটা কি শেয়ার হয়েছে?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>আপনার বা তার জানামতে, এটা কি শেয়ার হয়েছে?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>যেকোনো উত্তর দিয়েই এগোনো যায়।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>কাউকে পাঠানো হয়েছে, বা অনলাইনে পোস্ট হয়েছে।</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>জানি না</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>অনলাইনে দেখলে CyberTipline-কেও জানাও: {place}। তারা সেই পোস্ট নিয়ে কাজ করে। এটা এর পরে, বা অন্য ডিভাইস থেকেও করা যায়।</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>এতে কি তোমাকে কাপড় ছাড়া, অল্প কাপড়ে, বা যৌন কিছুতে দেখা যায়?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>এতে কি আপনার সন্তানকে কাপড় ছাড়া, অল্প কাপড়ে, বা যৌন কিছুতে দেখা যায়?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>এতে কি সেই কমবয়সীকে কাপড় ছাড়া, অল্প কাপড়ে, বা যৌন কিছুতে দেখা যায়?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>বানানো ছবিও ধরা হয়, যেমন AI দিয়ে তৈরি।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>এইমাত্র সার্ভিসের সঙ্গে যোগাযোগ হয়েছে।</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>অফলাইন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>শুধু একটি তালিকা চাওয়া হয়েছে। তোমার কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>শুধু কেস নম্বর আর PIN পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>পাঠানোর চেষ্টা হয়েছে। এখনো নিশ্চিত করা হয়নি।</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>লক করা একটি রিপোর্ট পাঠানো হয়েছে। ফাইল এখানেই আছে।</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>এরপর</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>ছবি বা ভিডিও ছড়ানো থামাও</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>তুমি কোনো ঝামেলায় পড়োনি। যেকোনো সময় থামতে পারো।</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>এটা অনুশীলন, চেষ্টা করার জন্য নমুনা ফাইল আছে। কোনো রিপোর্ট আসল সার্ভিসে পৌঁছাতে পারে না। যা পাঠাও, তা এক সপ্তাহ এই কম্পিউটারে থাকে, যাতে দেখতে পারো কী হয়। সেটিংসে গিয়ে তা মুছতে পারো।</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>সেভ করা রিপোর্টে ফেরো</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>আগে সেভ করা রিপোর্ট পাঠাও।</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>রিপোর্ট দেখো বা ফেরত নাও</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>কেস নম্বর আর PIN লাগবে।</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>আগে অনুশীলন করো</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>অনুশীলন শেষ করো</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>অনুশীলনে প্রতিটি ধাপ কাজ করে, আর কোনো রিপোর্ট আসল সার্ভিসে পৌঁছাতে পারে না।</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>লেখার আকার, নাম লুকানো, আর সব মুছে ফেলা।</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>সব ভাষার তালিকা খোলে।</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>এটি একটি ডিজিটাল ফিঙ্গারপ্রিন্ট বানায়: ছবি বা ভিডিও থেকে তৈরি একটি কোড। যোগ দেওয়া সার্ভিসগুলো কোডটি পায়, আর কপি খোঁজে।</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>ছবি বা ভিডিও এই কম্পিউটারেই থাকে। কেউ সেটা দেখে না।</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>প্রায় পাঁচ মিনিট লাগে। নাম লাগে না।</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>তাড়াতাড়ি বেরোতে “দ্রুত বেরোও”-এ ক্লিক করো, বা পাঁচ সেকেন্ডের মধ্যে Shift তিনবার চাপো। তখন যা সেভ করোনি, তা চলে যায়। সেভ করা ফাইল নিজের জায়গায় থাকে, আর এই কম্পিউটার মনে রাখতে পারে যে প্রোগ্রামটি চলেছিল।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>পরিচয় ও গোপনীয়তা</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>এখানে যা দাও, তা দিয়ে কী হয়।</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>কথা বলার মতো কেউ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>হেল্পলাইনের একটি তালিকা খোলে।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করো</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>ছবি বা ভিডিওটি কোথায়?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>এই কম্পিউটারে</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>বা লাগানো কোনো পেনড্রাইভ বা ডিস্কে।</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>ফোনে বা অন্য ডিভাইসে</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>এটা এখানে কপি কোরো না।</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>এটা আর আমার কাছে নেই</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>অন্য সাহায্য আছে।</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>এটা কার জন্য?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>আমি</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>ছবি বা ভিডিওতে আমি আছি।</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>আমার সন্তান</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>আমি মা, বাবা বা অভিভাবক।</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>একজন কমবয়সী, যার পাশে আমি আছি</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>আমি বন্ধু, শিক্ষক বা কাউন্সেলর।</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>যা সাহায্য করে: সন্তানকে বলুন যে এটা তার দোষ নয়, আর আপনি জেনেছেন, এটা ভালো হয়েছে। অনুগ্রহ করে ফোন ঘাঁটবেন না, ছবি ফরোয়ার্ড করবেন না, এ নিয়ে পোস্ট করবেন না।</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>যা সাহায্য করে: তাকে বলুন যে এটা তার দোষ নয়, আর আপনি জেনেছেন, এটা ভালো হয়েছে। অনুগ্রহ করে তাকে ছবিটি পাঠাতে বলবেন না, আর সেটা ফরোয়ার্ড করবেন না।</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>তুমি এখানে আছ।</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>পথের একটি ধাপ।</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>ব্যবহার: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>অপশন</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>যা যা দিতে হয়</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>এই সাহায্য দেখিয়ে শেষ হয়</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: এভাবে হবে না: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>এগুলো এখনও লাগবে: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>এগুলো বোঝা গেল না: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r এখানে চলে না (এর মধ্য থেকে বেছে নাও: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s-এর সঙ্গে চলে না</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>এর পরে একটি জিনিস দিতে হয়</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>এর পরে অন্তত একটি জিনিস দিতে হয়</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>কী পাঠানো হয়েছিল তা বলো: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>মেলানোর মতো কিছু নেই।</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>এর মতো কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>২৫৬টির মধ্যে {bits}টি বিট {file} ({variant}) থেকে আলাদা। {most} পর্যন্ত হলে মেলে ধরা হয়।</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>এর {share} % ফ্রেম {file} ({variant})-এ আছে। {least} % থেকে মেলে ধরা হয়।</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>এর বাইটগুলো {file}-এর বাইটের মতো হুবহু এক।</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>কেস {case} ফেরত নেবে?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} পাঠানোর আগেই ফেরত নেওয়া হয়েছে। এটা কারও কাছে নেই, আর এর লক করা ফাইল মুছে ফেলা হয়েছে।</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>সার্ভিস: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পৌঁছেছে</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>বদলেছে</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ভেতরে কী আছে</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>যারা নিয়েছে</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>যারা আটকেছে</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>এই কম্পিউটার বা নেটওয়ার্কের কোনো ফিল্টার দেখতে পেত যে সার্ভিসটি ব্যবহার করা হয়েছে। কী কাজে, তা দেখতে পেত না: সেটা লক করা, আর শুধু সার্ভিস তা খুলতে পারে।</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>এই কম্পিউটার বা নেটওয়ার্কের কোনো ফিল্টার দেখতে পেত যে সার্ভিসে কিছু পাঠানো হয়েছে, আর তার উত্তরে কেস নম্বর ও সংখ্যাগুলো। রিপোর্টটি নিজে লক করা, আর শুধু সার্ভিস তা খুলতে পারে।</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>এই কম্পিউটার বা নেটওয়ার্কের কোনো ফিল্টার দেখতে পেত যে সার্ভিসে একটি রিপোর্ট পাঠানো হয়েছে, আর তার কোনো উত্তর। রিপোর্টটি নিজে লক করা, আর শুধু সার্ভিস তা খুলতে পারে।</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>এই কম্পিউটার বা নেটওয়ার্কের কোনো ফিল্টার দেখতে পেত যে সার্ভিসের তালিকা চাওয়া হয়েছে, আর তালিকাটিও।</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>এটা হয়তো পৌঁছেছে। আবার জিজ্ঞেস করলে ক্ষতি নেই।</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>সার্ভিসের নাম দাও: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>এটা কোথায় যায় তা লিখে রাখা যায়নি, তাই কিছু বদলালে পরের বার ধরা পড়বে না।</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>না, এখানেই থামো</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>হ্যাঁ, আমি জানি এটা ঠিক আছে</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>তবুও এগোবে?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>এই কম্পিউটারে এটা আগে ব্যবহার করা হয়নি।</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>সার্ভিস: {name}, ঠিকানা {host}।</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>এটা অনুশীলন, কারও কাছে পৌঁছায় না।</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>সাবধান: এই প্রোগ্রাম অন্য একটি সার্ভিসের জন্য বসানো হয়েছিল: {name}, ঠিকানা {host}।</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>সাবধান: গতবার {name}-এর ঠিকানা ছিল {host}।</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>সাবধান: {name}-এর চাবি গতবারের চাবি নয়, তাই তুমি যা পাঠাবে, তা হয়তো অন্য কেউ খুলতে পারে।</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>বিশ্বাস করো এমন কেউ যদি তোমাকে এটা না বলে থাকে, তাহলে এখানেই থামো আর তাকে জিজ্ঞেস করো।</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>সার্ভিস: ঠিকানা {host}।</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>এই কম্পিউটার এর নাম জানে না; এটা এখানে আগে ব্যবহার করা হয়নি।</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>মেমরির সীমা, ফাইল লেখা বন্ধ, কোর ডাম্প নেই</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>নতুন কোনো অধিকার নয়</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>অন্য কোনো প্রোগ্রাম এর মেমরিতে দেখতে পারে না</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: কোনো ফাইল নয়, কোনো ফোল্ডারও নয়</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: সিস্টেম কলের ছোট একটি তালিকা</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>একটিমাত্র প্রসেসের জব, মেমরির সীমাসহ</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>নিম্ন ইন্টিগ্রিটি</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>স্যান্ডবক্স প্রোফাইল: শুধু হিসাব</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>সংযোগ খোলা</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ফাইল খোলা</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>ফোল্ডারের ভেতরে দেখা</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>ফাইল লেখা</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>অন্য প্রোগ্রাম চালু করা</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>ফাইল পড়ার কোনো প্রসেস এখানে চালু করা যাচ্ছে না। প্রোগ্রামটি আবার ইনস্টল করো, বা অন্য কম্পিউটার ব্যবহার করো।</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>ফাইলগুলো আলাদা প্রসেসে পড়া হয়। এখানে এমন একটি প্রসেসকে যা আটকে রাখে:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>তাদের একটি এইমাত্র এগুলো করার চেষ্টা করেছে, ফল:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>আটকানো হয়েছে</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>করা যায়</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>যা দিয়ে ফাইল পড়া হয়:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>একসঙ্গে ফাইল: {count}। প্রতিটির জন্য সর্বোচ্চ মেমরি: {size} MB।</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>তোমার রাখা রিপোর্টগুলো {folder}-এ আছে।</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>সেখানে এখনো কিছু রাখা নেই।</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>ওই ফোল্ডারে লেখা যায় না।</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>ক্ষতিকর কোনো ফাইল {possible} লেখা কাজগুলো করতে পারে। অচেনা লোকের ফাইলের জন্য অন্য কম্পিউটার ব্যবহার করো।</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>তোমার উত্তর আর তৈরি হওয়া প্রতিটি ডিজিটাল ফিঙ্গারপ্রিন্ট একটি পাসফ্রেজ দিয়ে রাখা হবে। সেটা ভুলে গেলে কেউ আর তা খুলতে পারবে না, আর তোমাকে আবার শুরু থেকে করতে হবে। ছবিগুলো রাখা হয় না।</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>খসড়ার পাসফ্রেজ একটি ফাইল থেকে পড়ে (- মানে স্ট্যান্ডার্ড ইনপুট)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft} নিয়ে কাজ চলছে। আগেই তৈরি ডিজিটাল ফিঙ্গারপ্রিন্ট: {count}।</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>এখানে রাখা কোনোটি থেকে জানা যায় না যে সেটা ওই কেস হয়েছে। যেগুলো হতে পারে, সেগুলোর সঙ্গে মেলানো হচ্ছে: {drafts}।</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>এই পাসফ্রেজ যেসব অসমাপ্ত রিপোর্ট খোলে, তার কোনোটি ওই কেস হয়নি। বদলে যে ফাইলটি পাঠিয়েছিলে তার নাম দাও: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>পাসফ্রেজ টার্মিনালে জিজ্ঞেস করা হয়। টার্মিনাল না থাকলে {option} দাও।</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>পাসফ্রেজে অন্তত {count}টি অক্ষর থাকে। কয়েকটি শব্দ হলে ভালো।</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>একই পাসফ্রেজ আবার:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>দুটি পাসফ্রেজ আলাদা। কিছু রাখা হয়নি।</translation>
    </message>
    <message>
        <source>done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>হয়েছে, কিন্তু অন্তত একটি ফাইল পড়া যায়নি</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>কমান্ডটি বোঝা যায়নি</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>উত্তরগুলো অন্য একটি সার্ভিসের দিকে নিয়ে যায়; কিছু রাখা হয়নি</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>কোনো কপি মেলে না, বা এত সাদামাটা যে বলা যায় না</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: এখানে কিছু একটা যেমন থাকার কথা তেমন নেই</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-C দিয়ে থামানো হয়েছে</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>রিপোর্ট নেই</translation>
    </message>
    <message>
        <source>case</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>সেভ করা রিপোর্ট</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>পৌঁছায়নি, পরে চেষ্টা করো</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>চূড়ান্তভাবে ফিরিয়ে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>সেভ হয়নি</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>অসমাপ্ত রিপোর্ট</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>নোট আর চিঠি</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>অপ্রত্যাশিত</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>এক্সিট কোড:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>video</source>
        <translation>ভিডিও</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>থামানো হয়েছে।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>স্ট্যান্ডার্ড আউটপুটে প্রতি লাইনে একটি JSON অবজেক্ট</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>লেখার ভাষা, যেমন de বা pt_BR (না দিলে: সিস্টেমের ভাষা)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>যে ফাইলে সার্ভিসের নাম আছে</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>সার্ভিসের ঠিকানা বা চাবি গতবারের মতো না হলেও এগিয়ে যায়</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN একটি ফাইল থেকে পড়ে (- মানে স্ট্যান্ডার্ড ইনপুট)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>এই প্রক্সি দিয়ে যায়: http://HOST:PORT, বা socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); TAKEITDOWN_PROXY থেকেও পড়া হয়, আর কোনো সেটিং থেকে নয়</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>মিনিটের সংখ্যা</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>০-র চেয়ে বড় সংখ্যা</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>ছবি আর ভিডিওর ডিজিটাল ফিঙ্গারপ্রিন্ট, এই কম্পিউটারেই বানানো, যাতে কপি না ছড়ায়। ফাইলগুলো কখনো পাঠানো হয় না। কোনো কমান্ড না দিলে উইন্ডো খোলে; শুধু একটি সেভ করা রিপোর্ট (REPORT.tid) দিলে সেটা নিয়ে খোলে।</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>এটা কোন সংস্করণ, তা দেখিয়ে শেষ হয়</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>কেসের অবস্থা কী</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>কেস ফেরত নেয়</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>আজকের দিনে কারা কপি খোঁজে</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>এখানে সব ঠিক আছে কি, আর ক্ষতিকর ফাইলকে কী আটকে রাখে? নেটওয়ার্ক ব্যবহার হয় না</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>এই প্রোগ্রাম যেমন হওয়ার কথা তেমন আছে কি? নেটওয়ার্ক ব্যবহার হয় না</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>সব ফাইলের ডাইজেস্ট, যারা প্রোগ্রামটি প্রকাশ করেছে তাদের কাছ থেকে</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>এখানে যে ফাইলগুলো আছে তাদের ডাইজেস্ট দেখায়</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্ট বানিয়ে দেখায়; নেটওয়ার্ক ব্যবহার হয় না</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>ফাইল বা ফোল্ডার</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্টগুলোও দেখায়</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>মূল vPDQ এই হারে ভিডিওর যে ফ্রেমগুলো নেয়, ঠিক সেগুলোই নেয় (না দিলে: প্রতিটি ফ্রেম, যেগুলো আলাদা সেগুলো রেখে)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>একটি ছবির সর্বোচ্চ এতগুলো হ্যাশ, যাতে বদলানো কপিও পাওয়া যায়: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>যা তৈরি হয়েছে তা পাসফ্রেজ দিয়ে রাখে, আর পরের বার সেখান থেকে এগোয়</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>যা পাঠানো হয়েছিল, এই কপি কি তার সঙ্গে মেলে? নেটওয়ার্ক ব্যবহার হয় না</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>মেলানোর ফাইল বা ফোল্ডার</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>যা পাঠানো হয়েছিল; একাধিকবার দেওয়া যায়</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>কতটা কাছাকাছি, আর কোন ফাইলের, তা দেখায়</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>যে খসড়া থেকে এই কেসের রিপোর্ট বানানো হয়েছে তার সঙ্গে মেলায়</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>এই খসড়ায় রাখা ডিজিটাল ফিঙ্গারপ্রিন্টের সঙ্গে মেলায়</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>রিপোর্ট বানিয়ে লক করে সেভ করে, এখন বা পরে পাঠানোর জন্য</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>তোমার একটি কেসের জন্য নতুন ফাইল দিয়ে আরেকটি রিপোর্ট বানায়</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>তার কেস নম্বর</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>ফাইল বা ফোল্ডার (না দিলে: খসড়ায় যা যা আছে)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>রিপোর্ট কে করছে</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>ছবিতে বয়স ১৮-র কম</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>নগ্নতা বা যৌন কিছু দেখা যায়</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>শেয়ার করা হয়েছে</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>যোগাযোগের একটি উপায়; এটা না দিলেও চলে। কমান্ডে কী দেওয়া হয়, তা এখানকার অন্য প্রোগ্রাম দেখতে পারে: পরে ঠিকানা না দিলে সেটা জিজ্ঞেস করা হয়</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>এটা একটি ফাইল থেকে পড়ে (- মানে স্ট্যান্ডার্ড ইনপুট)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>যে ফাইলে লেখা হবে, যেকোনো কম্পিউটার থেকে পাঠানোর জন্য (না দিলে: এই কম্পিউটারেই রাখা হয়)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>উত্তর আর ডিজিটাল ফিঙ্গারপ্রিন্ট আসার সঙ্গে সঙ্গে পাসফ্রেজ দিয়ে রাখে, আর পরের বার সেখান থেকে এগোয়</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>যে বাইটগুলো লক করা হয়, ঠিক সেগুলোই দেখায়</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>এই কম্পিউটারে রাখা রিপোর্টগুলোর তালিকা দেখায়</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>রাখা রিপোর্ট একটি ফাইলে লেখে, অন্য কম্পিউটার থেকে পাঠানোর জন্য</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>তালিকায় যেমন দেখা যায়</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>আমেরিকার TAKE IT DOWN Act অনুযায়ী একটি চিঠি লেখে; কিছু পাঠানো হয় না</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>প্রমাণের জন্য নোট, এই কম্পিউটারে লক করা; শুধু কথা</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>মা-বাবা বা পরামর্শকদের জন্য নির্দেশিকা PDF হিসেবে লেখে</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>চিঠিতে যা লাগে, একটি JSON অবজেক্ট হিসেবে (- মানে স্ট্যান্ডার্ড ইনপুট); না দিলে একটা একটা করে জিজ্ঞেস করা হয়। কী-এর নাম: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>এই প্ল্যাটফর্মকে লেখা, এখানে রাখা চিঠিটা নিয়ে এগোয়</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>এই ফাইলে লেখে: .pdf হলে PDF, না হলে টেক্সট (না দিলে: এখানেই দেখায়)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>কখন পাঠিয়েছ: now (এখন), বা &apos;YYYY-MM-DD HH:MM&apos;; ৪৮ ঘণ্টা তখন থেকে গোনা হয়</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>চিঠির বদলে FTC-কে অভিযোগ লেখে: ৪৮ ঘণ্টা শেষ, আর এখনও ওখানে আছে</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>চিঠিটা নোটের সঙ্গে লক করে রাখে</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>একটি নোট যোগ করে, একটি JSON অবজেক্ট হিসেবে, যাতে user, place, when আর what-এর এক বা একাধিক থাকে (- মানে স্ট্যান্ডার্ড ইনপুট)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>কার জন্য</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>যে দেশের হেল্পলাইন এতে থাকবে (না দিলে: সিস্টেমের দেশ)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>যে ফাইলে লেখা হবে</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>নোটের পাসফ্রেজ একটি ফাইল থেকে পড়ে (- মানে স্ট্যান্ডার্ড ইনপুট)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>রাখা রিপোর্ট, বা সবকিছু, এই কম্পিউটার থেকে চিরতরে মুছে ফেলে</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>একটি অসমাপ্ত রিপোর্ট</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>প্রোগ্রামটি এখানে যা কিছু কখনো রেখেছে</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>আবার জিজ্ঞেস করে না</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>সেভ করা রিপোর্ট পাঠায়; দুবার পাঠালে ক্ষতি নেই</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>রাখা রিপোর্ট বা ফাইল (না দিলে: এই কম্পিউটারে যেগুলো অপেক্ষায় আছে সব)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>ক্রমে বাড়তে থাকা বিরতিতে চেষ্টা চালিয়ে যায়, ৬০ মিনিট বা যত মিনিট দেওয়া হয় (০: একবার চেষ্টা); Ctrl-C দিলে থামে</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>শুধু এই সার্ভিসের জন্য বানানো রিপোর্ট পাঠায়</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>কেস নম্বর, হাইফেনসহ বা ছাড়া; বা কখনো পাঠানো হয়নি এমন রাখা রিপোর্টের ID</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>কেস নম্বর, হাইফেনসহ বা ছাড়া</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>১৮ বা তার বেশি বয়সে তোলা ছবির জন্য StopNCII.org সঠিক জায়গা। এটি একইভাবে কাজ করে: ছবি তোমার কাছেই থাকে। এখানে যাও: https://stopncii.org . এখানে কিছু রাখা হয়নি।</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>এই সার্ভিস এমন ছবির জন্য, যাতে নগ্নতা বা যৌন কিছু দেখা যায়। অন্য ছবির জন্য, যে সাইট বা অ্যাপে সেটা আছে তার রিপোর্ট ফর্ম ব্যবহার করো। বিশ্বাস করো এমন কারও সঙ্গেও কথা বলতে পারো। এখানে কিছু রাখা হয়নি।</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>যোগাযোগের ঠিকানা টার্মিনালে জিজ্ঞেস করা হয়। টার্মিনাল না থাকলে {option} দাও।</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>এগুলো এখনও লাগবে: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>ইমেইল ঠিকানা, যদি চাও তোমার সঙ্গে যোগাযোগ করা হোক (নইলে শুধু Enter চাপো):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>ফাইলগুলোর নাম দাও, বা এমন একটি খসড়ার, যাতে তাদের ডিজিটাল ফিঙ্গারপ্রিন্ট আছে।</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>এটা লক করে পাঠানো হয়, শুধু এই হেডারগুলোর সঙ্গে, আর কোনো হেডার নয়:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>তোমার অসমাপ্ত রিপোর্ট এখনও রাখা আছে। মুছতে চাইলে: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>এটা পাঠাতে: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>ওই দেশের হেল্পলাইন এখানে নেই। এখানে যেসব দেশের আছে: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file}-এ সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>এই কম্পিউটারে {report} নামে সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>অনুশীলন: এই রিপোর্ট কারও কাছে পৌঁছাবে না।</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>দুটোই এখন লিখে রাখো। এগুলো একবারই দেখানো হয়, আর কেউ তোমার জন্য এগুলো আবার খুঁজে দিতে পারে না।</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>পাঠানোর অপেক্ষায়</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>পাঠানো হচ্ছে, বা হয়তো পাঠানো হয়েছে: আবার পাঠালে কখনো দুবার গোনা হয় না</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>সার্ভিসে পৌঁছেছে</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>সার্ভিস নেয়নি</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ফেরত নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>মুছে ফেলা হয়েছে। SSD, পেনড্রাইভ বা ব্যাকআপে পুরোনো কপি কিছুদিন থেকে যেতে পারে। সেভ করা রিপোর্টের ক্ষেত্রে সেটা লক করা ফাইল, যা শুধু সার্ভিস খুলতে পারে; অসমাপ্ত রিপোর্টের ক্ষেত্রে এমন ফাইল, যা শুধু পাসফ্রেজ খুলতে পারে।</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>এখানে কোনো রিপোর্ট সেভ করা নেই।</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>পাঠানো যায় এমন রিপোর্ট: {count}। এর কমান্ড: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file}-এ লেখা হয়েছে। যেকোনো কম্পিউটার থেকে যে কেউ এটা পাঠাতে পারে, আর শুধু সার্ভিস এটা খুলতে পারে। এখান থেকেও পাঠালে কখনো দুবার গোনা হয় না।</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>কী মুছতে হবে তা বলো, বা {option} দাও।</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>কিছু মোছা হয়নি।</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>প্রোগ্রামটি এখানে যা কিছু কখনো রেখেছে, সব চিরতরে মুছবে?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>যা যা বলেছ, তা চিরতরে মুছবে?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>এর মধ্যে {count}টি হয়তো এখনও পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>হ্যাঁ, চিরতরে মুছে ফেলো</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>রিপোর্ট {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>এখানে কোনো সেভ করা রিপোর্ট অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>থামানো হয়েছে। যা নিশ্চিত হয়নি, তা এখনও সেভ করা আছে। আবার পাঠালে কখনো দুবার গোনা হয় না।</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>পরের চেষ্টা {seconds} সেকেন্ড পরে।</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} আগেই পৌঁছেছিল; আবার পাঠানোয় কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} পৌঁছেছে।</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>এটা অনুশীলন ছিল, কারও কাছে পৌঁছায় না।</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>ডিজিটাল ফিঙ্গারপ্রিন্ট: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>এটা এখানে লিখে রাখা যায়নি। আবার পাঠালে ক্ষতি নেই, মুছে ফেললেও নেই।</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{name} থেকে যেসব সার্ভিস ডিজিটাল ফিঙ্গারপ্রিন্ট পায়, {day} তারিখের হিসাবে:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>এখনো কেউ নেই</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>ছবি আর ভিডিও: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first} থেকে {last}-এর মধ্যে লেখো:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>এই সংখ্যাগুলোর একটি লেখো।</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN টার্মিনালে জিজ্ঞেস করা হয়। টার্মিনাল না থাকলে {option} দাও।</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>এই ফাইল পড়া যায় না: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>সব যেমন থাকার কথা তেমনই আছে।</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>কিছু একটা যেমন থাকার কথা তেমন নেই: রিপোর্টের জন্য এটা ব্যবহার কোরো না।</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>চালু করা যায় না</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>কিছুই আটকায় না</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, সব মিলিয়ে {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>জানা ফল</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>ভুল ফল</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>অন্য কোনো প্রোগ্রাম এর ভেতরে দেখতে পারে না</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>অন্য প্রোগ্রাম এর ভেতরে দেখতে পারে</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>মূল প্রোগ্রাম</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>সহায়ক প্রসেস</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>এখানে নেই; ওপরের সংখ্যাটি তোমাকে দেওয়া সংখ্যার সঙ্গে মিলিয়ে দেখো</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>সব ফাইল মেলে</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>মেলে না</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>এগুলোর একটি না থাকলে চিঠিটা হয়তো গুরুত্ব পাবে না। এখনও বাকি: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>রাখা চিঠি: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>চিঠিতে যা লাগে, তা টার্মিনালে জিজ্ঞেস করা হয়। টার্মিনাল না থাকলে {option} দাও।</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>এই উত্তরগুলো ব্যবহার করা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>শেষ হলে একটি খালি লাইন দাও।</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>সময় এভাবে দাও: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>ওই সময় এখনও আসেনি।</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>অভিযোগের জন্য চিঠি পাঠানোর সময় লাগে: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>পাঠানো হয়ে গেলে এভাবে ৪৮ ঘণ্টা গোনো: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>এখানে কোনো নোট রাখা নেই।</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>যার কাছে এই ফাইল থাকে সে পড়তে পারে।</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>এখনও পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>৪৮ ঘণ্টা শেষ হবে {end}। বাকি ঘণ্টা: {hours}।</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>৪৮ ঘণ্টা শেষ হয়েছে {end}।</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>এই কম্পিউটারে লক করে রাখা: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>নোটগুলো একটি পাসফ্রেজ দিয়ে রাখা হবে। সেটা ভুলে গেলে কেউ আর নোট খুলতে পারবে না। এতে কোনো ছবি রাখা হয় না।</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>একটি নোট হলো একটি JSON অবজেক্ট, যাতে এগুলোর এক বা একাধিক থাকে: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>নোটটা খালি।</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>কিছু একটা কাজ করেনি। তোমার ফাইল নিরাপদ আছে, পাঠানো হয়নি। আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>এই ফাইলটি সেখানে নেই। নাম মিলিয়ে আবার বেছে নাও।</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>এটা ছবি বা ভিডিও ফাইল নয়। অন্য একটি বেছে নাও।</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>এটা অন্য ফাইলের লিংক। আসল ছবি বা ভিডিওটাই বেছে নাও।</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>এই ফাইল তোমার ক্লাউডে আছে, এই কম্পিউটারে নেই। আগে ডাউনলোড করো, তারপর আবার বেছে নাও।</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>এই ফাইল ফাঁকা। পুরো ফাইলটি খুঁজে সেটা বেছে নাও।</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>এই ফোল্ডারে কোনো ফাইল নেই। অন্য একটি বেছে নাও।</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>ফাইলটি পড়া গেল না। ড্রাইভ লাগানো আছে কি না দেখে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>পড়ার সময় ফাইলটি বদলে গেছে। যে প্রোগ্রামগুলো এটা ব্যবহার করছে, সেগুলো বন্ধ করে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>এটা এমন ছবি বা ভিডিও নয় যা এখানে পড়া যায়। আসল ছবি বা ভিডিওটাই বেছে নাও।</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>ফাইলটি নষ্ট, বা এমন ধরনের যা এখানে পড়া যায় না। এর শুধু হুবহু কপি পাওয়া যেতে পারে। অন্য কোনো রূপে থাকলে সেটা যোগ করো।</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>ফাইলের একটি অংশ নেই বা নষ্ট। বাকি অংশ পর্দায় যেমন দেখায়, ডিজিটাল ফিঙ্গারপ্রিন্ট তারই। পুরো ফাইল থাকলে সেটাও যোগ করো।</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>ছবিটি এত বড় যে ভেতরে দেখা যায় না। এর শুধু হুবহু কপি পাওয়া যেতে পারে।</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>ফাইলে শব্দ আছে, ছবি নেই। এর শুধু হুবহু কপি পাওয়া যেতে পারে।</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>ফাইলটির ভেতরে দেখা গেল না। বড়জোর এর হুবহু কপিই খুঁজে পাওয়া যেতে পারে।</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>ফাইলটিতে অনেক বেশি সময় লেগেছে। বড়জোর এর হুবহু কপিই খুঁজে পাওয়া যেতে পারে।</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>কিছু প্রশ্ন এখনো বাকি। পেছনে গিয়ে উত্তর দাও।</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>এই ফাইলগুলো থেকে কোনো ডিজিটাল ফিঙ্গারপ্রিন্ট হয়নি, তাই পাঠানোর কিছু নেই। অন্য ফাইল বেছে নাও।</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>একটি রিপোর্টের জন্য এটা খুব বেশি। কম ফাইল দিয়ে দুটি রিপোর্ট বানাও।</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>এটা ইমেইল ঠিকানার মতো লাগছে না। মিলিয়ে দেখো, বা বাদ দাও।</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>এই নামে কোনো সেভ করা রিপোর্ট নেই। নাম মিলিয়ে দেখো।</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>এই ফাইল সেভ করা রিপোর্ট নয়। যে ফাইলের শেষে .tid আছে, সেটা বেছে নাও।</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>এই সেভ করা রিপোর্ট নষ্ট, পাঠানো যায় না। এর অন্য কপি নাও, বা রিপোর্টটি আবার বানাও।</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>এই রিপোর্ট প্রোগ্রামের নতুন সংস্করণে বানানো। সেই সংস্করণ দিয়ে পাঠাও।</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>এই রিপোর্ট অন্য সার্ভিসের জন্য বানানো, আর শুধু সেটাই এটা খুলতে পারে। নিজের ফাইলে এটা এখনো নিরাপদ।</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>রিপোর্ট সেখানে সেভ করা গেল না। কিছু হারায়নি: অন্য জায়গা বেছে নাও।</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>এই নামে আগে থেকেই একটি ফাইল আছে। সেটা যেমন ছিল তেমনই রাখা হয়েছে: অন্য নাম বেছে নাও।</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>সেখানে আর জায়গা নেই। কিছু হারায়নি: জায়গা খালি করো বা অন্য জায়গা বেছে নাও।</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>অন্য একটি উইন্ডো বা কমান্ড সেভ করা রিপোর্ট নিয়ে কাজ করছে। শেষ হওয়া পর্যন্ত অপেক্ষা করে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>সেভ করা রিপোর্টের ফোল্ডার এখন বদলানো যাচ্ছে না। এর রিপোর্টগুলো নিরাপদ, আর কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>এই চিহ্নের কোনো সেভ করা রিপোর্ট এখানে নেই। তালিকা দেখে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>এই রিপোর্ট সার্ভিসের কাছে আছে, বা থাকতে পারে। ফেরত নিতে এর কেস নম্বর আর PIN ব্যবহার করো।</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>এই নামে কোনো অসমাপ্ত রিপোর্ট নেই। নাম মিলিয়ে দেখো।</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>এই ফাইল অসমাপ্ত রিপোর্ট নয়। অন্য একটি বেছে নাও।</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>এই অসমাপ্ত রিপোর্ট নষ্ট, খোলা যায় না। কিছু পাঠানো হয়নি। আবার শুরু করো।</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>এই অসমাপ্ত রিপোর্ট প্রোগ্রামের নতুন সংস্করণে বানানো। সেই সংস্করণ দিয়ে খোলো।</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>এই পাসফ্রেজে এটা খোলে না। আবার চেষ্টা করো। ভুলে যাওয়া পাসফ্রেজ কেউ খুঁজে দিতে পারে না: তখন আবার শুরু করো।</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>এই অসমাপ্ত রিপোর্ট অন্য একটি উইন্ডো বা কমান্ডে খোলা আছে। আগে সেখানে বন্ধ করো।</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>এই নোট খোলা যাচ্ছে না। হয়তো নষ্ট, বা নতুন সংস্করণে তৈরি।</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>অন্য উইন্ডো এই নোট বদলে দিয়েছে। তোমার নোট ফাইলে সেভ করো, তারপর আবার খোলো।</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>কিছু অক্ষর PDF-এ রাখা যায় না। বদলে লেখা হিসেবে সেভ করো।</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>যে ফাইলে সার্ভিসের নাম থাকে, সেটা ব্যবহার করা যাচ্ছে না। যেখান থেকে পেয়েছিলে, সেখানে আবার চাও।</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>সার্ভিস এখন এটা নিতে পারেনি। পরে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>সার্ভিসের সঙ্গে সংযোগ নেই। ইন্টারনেট দেখে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>সার্ভিস থেকে কোনো উত্তর আসেনি। যা পাঠানো হয়েছে, তা হয়তো পৌঁছেছে, হয়তো না। আবার পাঠাও: কখনো দুবার গোনা হয় না।</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>প্রক্সি সংযোগ করতে পারেনি, তাই কিছু পাঠানো হয়নি। এর ঠিকানা মিলিয়ে দেখো, বা এটা ছাড়া চেষ্টা করো।</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>এই নেটওয়ার্কের কিছু একটা পাঠানো জিনিস পড়তে চায়, তাই কিছু পাঠানো হয়নি। ফিল্টার বা সাইন-ইন পাতা এমন করতে পারে। অন্য নেটওয়ার্কে চেষ্টা করো।</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>সংযোগ যাচাই করা গেল না, তাই কিছু পাঠানো হয়নি। এই কম্পিউটারের তারিখ ও সময় দেখো। ঠিক থাকলে কাল আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>সার্ভিসের বদলে অন্য কিছু উত্তর দিয়েছে। Wi-Fi-এর সাইন-ইন পাতা এমন করতে পারে। সাইন ইন করে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>সার্ভিস ব্যস্ত। কয়েক মিনিট পরে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>সার্ভিস এই রিপোর্ট নেয়নি। এটা আবার বানাও।</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>এই রিপোর্ট সার্ভিসের ওয়েব সার্ভারের জন্য বেশি বড়, তাই নেওয়া হয়নি। কম ছবি দিয়ে দুটি রিপোর্ট বানাও। যারা সার্ভিস চালায় তাদেরও জানাও।</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>তোমার রিপোর্ট এখানে নিরাপদ।</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>এটা অনুশীলনের রিপোর্ট আর সার্ভিসটি আসল, বা এর উল্টো। এটা নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>এই কম্পিউটার তোমাকে ফাইলটি খুলতে দেয় না। যিনি এই কম্পিউটার দেখাশোনা করেন তাঁকে জিজ্ঞেস করো, বা ফাইলটি নিজের ফোল্ডারে কপি করো।</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>এতে এখনো কোনো ডিজিটাল ফিঙ্গারপ্রিন্ট নেই। এর বদলে যে ফাইল রিপোর্ট করেছিলে, সেটা বেছে নাও।</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>এই সার্ভিস এখনো লক করা প্রশ্ন নিতে পারে না, আর তোমার কেস নম্বর ও PIN কখনো লক ছাড়া পাঠানো হয় না। কিছু পাঠানো হয়নি। যারা সার্ভিসটি চালায়, তাদের জিজ্ঞেস করো।</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>গতবার যে সার্ভিস ব্যবহার করেছিলে, এটা সেটা নয়। কিছু পাঠানো হয়নি। এই বদল ঠিক কি না, বিশ্বাস করো এমন কাউকে জিজ্ঞেস করো।</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>এই কেস নম্বর আর PIN একসঙ্গে মেলে না। দুটোই মিলিয়ে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>ভুল PIN দিয়ে অনেকবার চেষ্টা হয়েছে। একটু অপেক্ষা করে আবার চেষ্টা করো।</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>এই কেস ফেরত নেওয়া হয়েছে, তাই এতে কিছু যোগ করা যায় না।</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>এটা কেস নম্বর নয়। প্রতিটি অক্ষর মিলিয়ে দেখো।</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN-এ ছয়টি সংখ্যা থাকে। মিলিয়ে দেখে আবার চেষ্টা করো।</translation>
    </message>
</context>
</TS>
