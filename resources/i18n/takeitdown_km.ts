<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>អំពីកម្មវិធី និងឯកជនភាព</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>កម្មវិធីនេះឥតគិតថ្លៃ និងឯករាជ្យ។ NCMEC មិនបានបង្កើតវា ហើយមិនដំណើរការវាទេ។ នេះជាកំណែ {number}។</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>កម្មវិធីនេះផ្សំពីផ្នែកសូហ្វវែរសេរី {number}។ អាជ្ញាបណ្ណរបស់វា នៅក្នុងថត {folder}។</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>រូបភាព ឬវីដេអូរបស់អ្នក មិនចេញពីកុំព្យូទ័រនេះឡើយ។ គ្មាននរណាមើលវាទេ។</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>កូដសម្គាល់មិនមែនជារូបភាពទេ។ វាពិបាកណាស់ ក្នុងការយកអ្វីដែលអាចស្គាល់បាន ចេញពីវា។ យើងនៅតែចាក់សោវា ហើយមានតែសេវាទេដែលអាចបើកបាន។</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>អ្វីដែលអាចត្រូវផ្ញើ៖ កូដសម្គាល់ ចម្លើយរបស់អ្នក និងអ៊ីមែលរបស់អ្នក បើអ្នកបានវាយបញ្ចូល។ អ្នកឃើញទាំងអស់ជាមុន។ វាចេញទៅ តែពេលអ្នកចុច “ផ្ញើឥឡូវ” ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>ពេលបិទ កម្មវិធីមិនរក្សាទុកអ្វីទេ លើកលែងតែអ្វីដែលអ្នកបានជ្រើសឱ្យទុក។ គ្មានគណនីទេ ហើយគ្មាននរណារាប់អ្វីដែលអ្នកធ្វើនៅទីនេះឡើយ។</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>ដានខ្លះ យើងគ្រប់គ្រងមិនបានទេ។ កុំព្យូទ័រនេះអាចចាំថា កម្មវិធីនេះធ្លាប់បើក។ វាក៏អាចដាក់ផ្នែកខ្លះនៃអង្គចងចាំ លើថាសរបស់វាដែរ។</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>អ្នកណាស្វែងរកច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>បើកទំព័រដែលមានបញ្ជី រួចត្រឡប់មកទីនេះវិញ។</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>អ្នកអាចសម្គាល់ និងចម្លងវាបាន។</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>ចម្លងអាសយដ្ឋាន។</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>លើទូរសព្ទខ្ញុំ</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>បង្ហាញកូដ ដែលកាមេរ៉ាទូរសព្ទអាចអានបាន។</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>បានចម្លងហើយ។ អ្នកអាចបិទភ្ជាប់វាក្នុងកម្មវិធីរុករក។</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>លាក់កូដ</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>មានកន្លែងសម្រាប់រឿងនេះ</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>តើអ្នកអាយុ 18 ឆ្នាំឡើង ពេលវាត្រូវបានថតឬ? បើដូច្នេះ សេវានេះត្រឹមត្រូវជាង៖</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>តើកូនរបស់អ្នកអាយុ 18 ឆ្នាំឡើង ពេលវាត្រូវបានថតឬ? បើដូច្នេះ សេវានេះត្រឹមត្រូវជាង៖</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>តើគេអាយុ 18 ឆ្នាំឡើង ពេលវាត្រូវបានថតឬ? បើដូច្នេះ សេវានេះត្រឹមត្រូវជាង៖</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>វាដំណើរការដូចគ្នា៖ រូបភាពនៅក្នុងឧបករណ៍របស់អ្នក។ មិនអស់លុយទេ។</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>សូមជ្រើសទាំងអស់ដែលត្រូវ។ បន្ទាប់មក ជំហាននឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>មិនគួរធ្វើ</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>អ្នកដែលអាចនិយាយជាមួយ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>បើកបញ្ជីខ្សែទូរសព្ទជំនួយ។</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>អ្វីដែលអ្នកជ្រើសនៅទីនេះ មិនត្រូវបានទុកនៅទីណា ហើយមិនផ្ញើទៅនរណាទេ។</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>អ្វីដែលជួយបានឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>តើមានណាមួយត្រូវទេ?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>មាននរណាម្នាក់គំរាមក្មេង ឬទារលុយ ឬរូបភាពថែមទៀត</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>មាននរណាម្នាក់គំរាមខ្ញុំ ឬទារលុយ ឬរូបភាពថែមទៀត</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>វានៅលើអ៊ីនធឺណិតឥឡូវនេះ</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>ដឹងថានរណាមានវា</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>ខ្ញុំដឹងថានរណាមានវា</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>ក្មេងអាយុក្រោម 13 ឆ្នាំ</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>ខ្ញុំអាយុក្រោម 13 ឆ្នាំ</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>វាជារូបក្លែង ឬធ្វើដោយ AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>ពួកយើងគ្មាននរណាមានឯកសារទេ</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>ខ្ញុំគ្មានឯកសារទេ</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>បង្ហាញ ឬលាក់ជំហានសម្រាប់រឿងនេះ។</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>កុំបង់លុយ។</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>កុំផ្ញើរូបភាពថែមទៀត។</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>កុំលុបសារ។</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>កុំបង្ហោះ ឬបញ្ជូនបន្តវា ទោះដើម្បីព្រមានអ្នកផ្សេងក៏ដោយ។</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>ប្រភព៖ {name}។ ទំព័រនេះគ្មានកាលបរិច្ឆេទទេ។</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>ប្រភព៖ {name}, {day}។ វាលើសពីមួយឆ្នាំហើយ។</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>ប្រភព៖ {name}, {day}។</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>កុំបង់លុយ ហើយកុំផ្ញើអ្វីថែម។ ឈប់ឆ្លើយ ប៉ុន្តែទុកសារទាំងនោះ។ សូមប្រាប់នរណាម្នាក់នៅថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>សូមធ្វើជំហានទាំងនេះ ជាមួយមនុស្សពេញវ័យដែលអ្នកទុកចិត្ត។</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>សូមប្រាប់មនុស្សពេញវ័យដែលអ្នកទុកចិត្ត ថានរណាមានវា។ គាត់អាចជួយឱ្យរឿងនេះឈប់។</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>សូមកុំបង់លុយ ហើយកុំឱ្យនរណាផ្ញើអ្វីថែម។ ឈប់ឆ្លើយទាំងអស់ ប៉ុន្តែទុកសារទាំងនោះ។ ខ្សែទូរសព្ទជំនួយដឹងថាត្រូវធ្វើអ្វី។</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>សូមធ្វើជំហានទាំងនេះជាមួយគ្នា តាមល្បឿនរបស់ក្មេង។</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>កុំសុំឱ្យនរណាផ្ញើវាម្ដងទៀត ហើយកុំទាញយកវា។ CyberTipline អាចជួយបាន ដោយមិនបាច់មានឯកសារ៖</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>សូមប្រាប់ CyberTipline អំពីការបង្ហោះ។ គេដោះស្រាយការបង្ហោះនោះ៖</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>នៅចក្រភពអង់គ្លេស Report Remove ក៏ដករូបភាពរបស់អ្នកអាយុក្រោម 18 ឆ្នាំ ចេញពីគេហទំព័រដែរ។ ចាប់ផ្ដើមនៅទីនេះ៖</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>សូមសុំឱ្យកម្មវិធីទូរសព្ទ ឬគេហទំព័រនោះផ្ទាល់ លុបវាចេញ។ នៅសហរដ្ឋអាមេរិក គេមានពេល 48 ម៉ោង។ បើគេមិនលុបទេ សូមប្ដឹងតវ៉ានៅទីនេះ៖</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>សូមកត់ទុកថានរណាមានវា។ ខ្សែទូរសព្ទជំនួយអាចមើលវាជាមួយអ្នក។</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>រូបភាពក្លែង ឬធ្វើដោយ AI ក៏រាប់ដែរ។ សូមធ្វើកូដសម្គាល់របស់វា តាមវិធីដូចគ្នា។</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>តើអ្នកអាយុប៉ុន្មាន ក្នុងរូបភាព ឬវីដេអូ?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>តើកូនរបស់អ្នកអាយុប៉ុន្មាន ក្នុងរូបភាព ឬវីដេអូ?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>តើក្មេងជំទង់នោះអាយុប៉ុន្មាន ក្នុងរូបភាព ឬវីដេអូ?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>យើងគិតអាយុពេលថត មិនមែនអាយុថ្ងៃនេះទេ។</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>ក្រោម 18 ឆ្នាំ</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 ឆ្នាំឡើង</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>សម្រាប់អ្នក។</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>សម្រាប់កូនរបស់អ្នក។</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>សម្រាប់ក្មេងជំទង់ដែលអ្នកកំពុងជួយ។</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>ក្រោម 18 ឆ្នាំ ក្នុងរូបភាព ឬវីដេអូ។</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>វាត្រូវបានចែករំលែកហើយ។</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>វាមិនត្រូវបានចែករំលែកទេ។</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>អ្នកមិនដឹងថា វាត្រូវបានចែករំលែកឬនៅទេ។</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>អ្នកអាចសម្គាល់ និងចម្លងវាបាន។</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>លេខករណី</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>ចម្លងលេខ និង PIN។ វាត្រូវបានលុប ក្រោយមួយនាទី។</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុកជា PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>រក្សាទុកកាត ជាទំព័រសម្រាប់បោះពុម្ព។</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>រក្សាទុកជារូប</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>រក្សាទុកកាត ជារូបភាព។</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>បន្ទាប់មកមានអ្វី</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>ទំព័រសម្រាប់កម្មវិធីរុករក</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>អ្នកដែលអាចនិយាយជាមួយ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>បើកបញ្ជីខ្សែទូរសព្ទជំនួយ។</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>អ្វីទៀតដែលជួយបាន</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>ជំហានសម្រាប់ការគំរាម ការបង្ហោះលើអ៊ីនធឺណិត និងរឿងផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>បន្ថែមឯកសារក្នុងករណីនេះ</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>ធ្វើរបាយការណ៍មួយទៀត ដោយលេខ និង PIN ដដែល។ សួរជាមុន។</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>តើអ្នកបានទុកលេខ និង PIN ហើយឬនៅ? វានឹងបង្ហាញម្ដងទៀត តែពេលឯកសារថ្មីរួចរាល់ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>បន្ថែមឯកសារចុះ</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>ត្រឡប់ទៅបញ្ជីឯកសារ។</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>តើអ្នកបានទុកលេខ និង PIN ហើយឬនៅ? ពេលបិទផ្ទាំងនេះ គ្មាននរណាអាចបង្ហាញវាម្ដងទៀតទេ។</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>បិទចុះ</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>បិទផ្ទាំងនេះ។</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>មិនទាន់ទេ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>អ្នកដែលអាចនិយាយជាមួយ៖ {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>បានចម្លងហើយ។ វាត្រូវបានលុបពីក្ដារតម្បៀតខ្ទាស់ ក្រោយមួយនាទី ឬពេលបិទផ្ទាំងនេះ។</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop។ ធ្វើសម្រាប់ {service} នៅ {day}។</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ហាត់សាក។ កាតនេះមិនទៅដល់នរណាទេ។</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>កាតករណី</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>អ្វីដែលអ្នកបានទុក ដើម្បីបន្តថ្ងៃក្រោយ នៅទីនេះដដែល ហើយបានចាក់សោ។ ដើម្បីលុបវា សូមជ្រើស “ត្រឡប់ទៅរបាយការណ៍ដែលបានរក្សាទុក” នៅទំព័រដំបូង។</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>បង្ហាញម៉ាស៊ីនបោះពុម្ពរបស់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>លេខករណី៖ {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN៖ {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>បានបញ្ជូនទៅម៉ាស៊ីនបោះពុម្ពហើយ។ សូមយកក្រដាសទៅជាមួយ។</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>បោះពុម្ពមិនបានទេ។ អ្នកអាចរក្សាទុកវាជា PDF ជំនួសវិញ។</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>បានរក្សាទុក។ អ្នកដែលមានឯកសារនេះ អាចមើល និងដករបាយការណ៍វិញបាន។</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>ចេញរហ័ស បើកគេហទំព័រផ្សេង។ អ្នកណាត្រឡប់ពីទីនោះ ឃើញទំព័រនេះ ប៉ុន្តែគ្មានលេខករណី គ្មាន PIN និងគ្មានចម្លើយទេ។</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>ប្រវត្តិកម្មវិធីរុករកបង្ហាញថាទំព័រនេះធ្លាប់បើក។ បណ្តាញក៏អាចឃើញដែរ។ អ្នកគ្រប់គ្រងឧបករណ៍នេះ ឬតម្រងនៅសាលា ក៏អាចឃើញអ្វីដែលអ្នកវាយ និងចម្លើយដែរ។</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>ល្អជាងគឺប្រើផ្ទាំងឯកជន ហើយបិទវាពេលរួច។</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>មើលរបាយការណ៍ ឬដកវាវិញ</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>វាយបញ្ចូលលេខករណី និង PIN ពីកាតករណី។</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>លេខករណី</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>បួនក្រុម ក្រុមមួយមានបួនតួ។</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>លេខប្រាំមួយខ្ទង់។</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>មើលស្ថានភាព</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>កំពុងសួរ</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>កំពុងសួរសេវា។</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>បន្ថែមឯកសារ</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>ធ្វើរបាយការណ៍មួយទៀត ដោយលេខ និង PIN ដដែល។ មិនទាន់ផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ដកវិញ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>សួរម្ដងទៀត មុនធ្វើអ្វីមួយ។</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>អ្នកណាស្វែងរកច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>បើកទំព័រដែលមានបញ្ជី រួចត្រឡប់មកទីនេះវិញ។</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>ពិនិត្យច្បាប់ចម្លងដែលឃើញ</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>បើកទំព័រសម្រាប់ប្រៀបធៀបឯកសារពីរ នៅទីនេះ។ មិនផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>ដកវិញចុះ</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>សេវាឈប់ប្រើកូដសម្គាល់ទាំងនេះ។</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>ដកវិញជារៀងរហូតឬ? វេទិកានឹងត្រូវបានប្រាប់ឱ្យឈប់រក។ របាយការណ៍ដែលដកវិញហើយ ប្រើលែងបានទេ។ បើត្រូវការ អ្នកត្រូវធ្វើថ្មី។</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>សេវាបានដករបាយការណ៍នេះវិញ ហើយវេទិកាត្រូវបានប្រាប់ឱ្យឈប់រក។ អ្នកមិនបានធ្វើខុសទេ។ អ្នកអាចធ្វើរបាយការណ៍ថ្មី។</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>របាយការណ៍បានទៅដល់ហើយ។ វារង់ចាំការពិនិត្យ ហើយអ្នកមិនបាច់ធ្វើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>មូលហេតុ៖ មានច្រើនជាងរបាយការណ៍ភាគច្រើន។</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>មូលហេតុ៖ មិនបានធ្វើតាមរបៀបដែលកម្មវិធីនេះធ្វើរបាយការណ៍ទេ។</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>មូលហេតុ៖ មានរូបភាពល្បី ឬសាធារណៈក្នុងនោះ។</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>មូលហេតុ៖ សេវានេះមិនមែនសម្រាប់អ្វីដែលនៅក្នុងនោះទេ។</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>មូលហេតុ៖ សេវារក្សាទុករបាយការណ៍នីមួយៗតែក្នុងពេលកំណត់ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>មូលហេតុ៖ អ្នកដំណើរការសេវាត្រូវបានសុំឱ្យធ្វើដូច្នេះ។</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>របាយការណ៍បានទៅដល់ហើយ។ វាកំពុងត្រូវបានរៀបចំ។</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>របាយការណ៍កំពុងដំណើរការ។ វេទិកាអាចស្វែងរកច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>របាយការណ៍ត្រូវបានដកវិញហើយ។ វេទិកាត្រូវបានប្រាប់ឱ្យឈប់រក។</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>វាទៅដល់នៅ {day}។ រូបភាព និងវីដេអូក្នុងនោះ៖ {count}។</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>វាត្រូវបានដកវិញហើយ។</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>មិនបានប្រើ ព្រោះវាក៏ត្រូវនឹងរូបល្បី ឬរូបទទេ៖ {count}។</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>កូដសម្គាល់រួចរាល់ ឱ្យវេទិកាមកយក។</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>បន្ទាប់មក កូដសម្គាល់នឹងត្រូវរៀបចំ ឱ្យវេទិកាមកយក។</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>វេទិកាដែលបានយកកូដសម្គាល់៖ {count}។</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>មិនទាន់មានវេទិកាណាមកយកទេ។ ថ្ងៃដំបូងៗ រឿងនេះធម្មតា។</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>វេទិកាដែលរកឃើញ និងទប់ស្កាត់ច្បាប់ចម្លង៖ {count}។</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>មិនទាន់រកឃើញអ្វីទេ។ រឿងនេះធម្មតា ហើយវេទិកានៅតែបន្តរក។</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>ពិនិត្យ មុនផ្ញើអ្វីមួយ</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>មានតែប៉ុណ្ណេះទេ ដែលអាចចេញពីកុំព្យូទ័រនេះ។ រូបភាព និងវីដេអូនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>កំពុងរៀបចំ</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>កំពុងធ្វើរបាយការណ៍។</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>ត្រូវការ ដើម្បីផ្ញើ ឬរក្សាទុក។ មិនទាន់ផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>រក្សាទុកសិន ផ្ញើពេលក្រោយ</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>បើកទំព័រសម្រាប់រក្សាទុករបាយការណ៍។ មិនផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្ដូរ</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>ត្រឡប់ទៅប្ដូរវា រួចមកទីនេះវិញ។</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>ចម្លើយអ្នក</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>អ្វីដែលផ្ញើ</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>មិនមានក្នុងនោះ</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>បន្តអ្វីដែលនៅសល់</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>ត្រឡប់ទៅឯកសារ ហើយបន្តអ្វីដែលបានឈប់។</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>របៀបទាក់ទងអ្នក</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>អ្នកណាទទួល</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ករណី</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>បង្ហាញបៃពិតប្រាកដ</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>បង្ហាញអ្វីដែលនៅក្នុងរបាយការណ៍ដែលបានចាក់សោ ម្ដងមួយតួៗ។</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>បៃពិតប្រាកដ</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>អ្វីដែលនៅក្នុងរបាយការណ៍ដែលបានចាក់សោ។</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>បានឈប់៖ {count}។</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>អានមិនបាន៖ {count}។</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>គ្មាន។ គ្មាននរណាសរសេរមកអ្នកទេ។</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name} នៅ {host}។ មានតែសេវានេះទេដែលអាចបើកបាន។</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>នេះមិនមែនជាសេវា ដែលកម្មវិធីនេះត្រូវបានដំឡើងឱ្យប្រើទេ។ សេវានោះគឺ {name} នៅ {host}។ បើអ្នកមិនបានរំពឹងទុកទេ កុំផ្ញើ៖ សួរមនុស្សដែលអ្នកទុកចិត្ត។</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>លើកមុន សេវានេះនៅកន្លែងផ្សេង៖ {host}។ បើអ្នកមិនបានរំពឹងទុកទេ កុំផ្ញើ៖ សួរមនុស្សដែលអ្នកទុកចិត្ត។</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>កូនសោរបស់សេវានេះ មិនដូចលើកមុនទេ៖ ប្រហែលជាអ្នកផ្សេងអាចបើកអ្វីដែលអ្នកផ្ញើបាន។ បើអ្នកមិនបានរំពឹងទុកទេ កុំផ្ញើ៖ សួរមនុស្សដែលអ្នកទុកចិត្ត។</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>កូដសម្គាល់នៃរូបភាព៖ {pictures} នៃវីដេអូ៖ {videos}។</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>ទំហំ ក្រោយចាក់សោ៖ {size}។</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>យល់ព្រម អាចផ្ញើកូដសម្គាល់ទាំងនេះបាន</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>អ្នកណាស្វែងរកច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>បើកទំព័រដែលមានបញ្ជី រួចត្រឡប់មកទីនេះវិញ។</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>ធ្វើជាករណីដោយឡែក</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>វានឹងមានលេខ និង PIN ថ្មី។</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ផ្ញើឥឡូវ</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>លាក់បៃ</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>វាទៅករណីរបស់អ្នក {number} ហើយបន្ថែមលើវា។</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>វេទិកាដែលបានចូលរួម ស្វែងរកច្បាប់ចម្លង ហើយសម្រេចថាត្រូវលុបអ្វី។ គ្មាននរណារកក្នុងការជជែកដែលចាក់សោ ដូចជាកម្មវិធីផ្ញើសារដែលបានអ៊ិនគ្រីប ឬក្នុងវេទិកាដែលមិនបានចូលរួមទេ។</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>ឡើងលើ</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>ទៅថតដែលនៅខាងលើថតនេះ។</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ថ្មីមុនគេ</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>តាមឈ្មោះ</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>ធំមុនគេ</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>តម្រៀបឯកសារ។</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ឯកសារ និងថត</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>វាយអក្សរ ដើម្បីរក។ ចុច Backspace ដើម្បីឡើងលើ។</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>សម្គាល់ទាំងអស់</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>សម្គាល់ឯកសារទាំងអស់ក្នុងបញ្ជី។</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>កុំសម្គាល់អ្វីទាំងអស់</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>ដកការសម្គាល់ទាំងអស់ចេញ។</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>ដើម្បីជ្រើសច្រើន សូមសង្កត់ Ctrl ពេលចុច។ មិនផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ឈ្មោះឯកសារ</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>រកឈ្មោះ ឬវាយកន្លែងដែលវានៅ</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>វាត្រូវបានរក្សាទុកក្រោមឈ្មោះនេះ។</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>បង្ហាញឈ្មោះដែលត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>បើកថត</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>រក្សាទុកទីនេះ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ជ្រើស</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>សូមសម្គាល់តែអ្វីដែលបង្ហាញរឿងនោះ។ ចុចម្ដងសម្គាល់ឯកសារ ចុចម្ដងទៀតដកការសម្គាល់ចេញ។</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>មើលក្នុងថតនេះ</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>យកឯកសារដែលបានសម្គាល់</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>វីដេអូ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ការទាញយក</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>ផ្ទៃតុ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ឯកសារអត្ថបទ</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>ថតរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>បង្ហាញអ្វីដែលនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ទីនេះគ្មានអ្វីទេ។</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>ទេ ទុកវា</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>គ្មានអ្វីប្ដូរទេ។</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>របៀបទាក់ទងអ្នក?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>អ្នកអាចទុកទទេបាន។ មនុស្សខ្លះចង់ឱ្យគេសួរ បើមានចម្ងល់។</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>អ៊ីមែល (មិនចាំបាច់)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>ទុកទទេ ដើម្បីបន្តដោយគ្មានវា។</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>តើអ្នកផ្សេងអាចអានអ៊ីមែលរបស់អ្នកបានទេ? បើបាន ទុកទទេល្អជាង។</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>ពិនិត្យច្បាប់ចម្លងដែលឃើញ</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>តើវេទិកានឹងរកវាឃើញទេ? ឯកសារទាំងពីរត្រូវបានប្រៀបធៀបនៅទីនេះ។ មិនផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>សូមកុំរក្សាទុកច្បាប់ចម្លងពីអ៊ីនធឺណិត សម្រាប់រឿងនេះ។ ប្រើអ្វីដែលមាននៅទីនេះស្រាប់។</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>រូបភាព ឬវីដេអូ ដែលបានប្រើធ្វើរបាយការណ៍។</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>ជ្រើសអ្វីដែលបានរាយការណ៍</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>ជ្រើសច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>កំពុងប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>ជ្រើសមួយទៀតដែលបានរាយការណ៍</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>កំពុងធ្វើកូដសម្គាល់។</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>ឃ្លាដែលអ្នកបានជ្រើស សម្រាប់របាយការណ៍នេះ។</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>តើអ្វីដែលអ្នកបានរាយការណ៍ លែងមានហើយឬ? កូដសម្គាល់ដែលអ្នកបានទុក ក៏ប្រើបាន។</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>ប្រើអ្វីដែលបានទុក</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>កូដសម្គាល់ដែលអ្នកបានទុក៖ {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>បានជ្រើស៖ {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>វាជាឯកសារតែមួយ។ វេទិកាដែលចូលរួម អាចរកវាឃើញ។</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>វាត្រូវគ្នា។ វេទិកាដែលចូលរួម អាចរកច្បាប់ចម្លងនេះឃើញ។</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>វាមិនត្រូវគ្នាទេ។ តើវាជារបស់អ្នកឬ? បើដូច្នេះ សូមដាក់ច្បាប់ចម្លងនេះ ក្នុងរបាយការណ៍ដែរ។</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>វាសាមញ្ញ ឬងងឹតពេក មិនអាចដឹងបាន។ តើវាជារបស់អ្នកឬ? បើដូច្នេះ សូមដាក់ច្បាប់ចម្លងនេះ ក្នុងរបាយការណ៍ដែរ។</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>ឯកសារនេះ ប្រៀបធៀបមិនបានទេ។</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>ផ្ញើឥឡូវ</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>រក្សាទុកសិន</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>រក្សាទុកក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>ទីនេះ ឬលើ USB។ មានតែសេវាទេដែលអាចបើកឯកសារនោះបាន។</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>ឱ្យវារង់ចាំក្នុងកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>អ្នកនឹងឃើញវាម្ដងទៀត នៅទំព័រដំបូង។ អ្នកផ្សេងដែលប្រើកុំព្យូទ័រនេះ អាចឃើញ ឬលុបវាបាន។</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>កំពុងធ្វើ</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>កំពុងផ្ញើ ឬរក្សាទុករបាយការណ៍។</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>ឈប់រង់ចាំ</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>របាយការណ៍រង់ចាំនៅទីនេះ។ អ្នកអាចផ្ញើវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>បន្តទៅកាតករណី</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>របាយការណ៍រង់ចាំ រហូតដល់អ្នកផ្ញើវា។</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>លុបវានៅទីនេះ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>សួរម្ដងទៀត មុនធ្វើអ្វីមួយ។</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>លុបរបាយការណ៍នេះ ពីកុំព្យូទ័រនេះជារៀងរហូតឬ? វាមិនទាន់ត្រូវបានផ្ញើទេ។</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>លុបចុះ</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>ដកវាចេញពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>សាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>កំពុងផ្ញើ</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>របាយការណ៍ដែលបានចាក់សោ ទៅ {host}។</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>វាមិនទាន់ត្រូវបានផ្ញើ</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>ឥឡូវមិនផ្ញើអ្វីទេ។ អ្នកអាចផ្ញើវាថ្ងៃក្រោយ ឬពីកុំព្យូទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>របាយការណ៍របស់អ្នកមានសុវត្ថិភាព៖ ឥឡូវវារង់ចាំក្នុងកុំព្យូទ័រនេះ ហើយបានចាក់សោ។ អ្នកនឹងឃើញវាម្ដងទៀត នៅទំព័រដំបូង។</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>វាផ្ញើមិនបានទេ។ សាកម្ដងទៀតក្នុង {seconds} វិនាទី។</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>រក្សាទុករបាយការណ៍</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>កំពុងធ្វើ</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>កំពុងបើករបាយការណ៍។</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>មិនទាន់ចប់</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>ឃ្លាដែលអ្នកបានជ្រើស សម្រាប់របាយការណ៍នេះ។</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>បន្តវា</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>បើករបាយការណ៍ដែលមិនទាន់ចប់។</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>សួរម្ដងទៀត មុនធ្វើអ្វីមួយ។</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>លុបរបាយការណ៍ដែលមិនទាន់ចប់នេះ ជារៀងរហូតឬ?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>លុបចុះ</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>ដកវាចេញពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>របាយការណ៍មិនទាន់ចប់ {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>ទៅទីណា</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>ទីនេះមិនបានទុកអ្វីទេ ហើយមិនបានផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>អាសយដ្ឋានគិតត្រឹម {day}។</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>អ្នកដែលអាចនិយាយជាមួយ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>បើកបញ្ជីខ្សែទូរសព្ទជំនួយ។</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>អ្វីទៀតដែលជួយបាន</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>ជំហានសម្រាប់ការគំរាម ការបង្ហោះលើអ៊ីនធឺណិត និងរឿងផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>បិទផ្ទាំងនេះ។</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>ចម្លងអាសយដ្ឋាន</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>លាក់ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ផ្អាក</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>មិនទាន់ធ្វើ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>បានឈប់</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>អានមិនបាន</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>ដូចឯកសារផ្សេង</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>បង្ហាញតែជួរទាំងនេះ។</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>ដកឯកសារដែលបានសម្គាល់ ចេញពីបញ្ជី។ ឯកសារនៅដដែល។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>ដាក់អ្វីដែលទើបដកចេញ មកវិញ។</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>សាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>សាកឯកសារដែលបានសម្គាល់ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>បន្តអ្វីដែលនៅសល់</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>បន្តអ្វីដែលបានឈប់។</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>បង្ហាញ ឬលាក់ព័ត៌មាននៃជួរដែលបានសម្គាល់។</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>មើលវា</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>បើកឯកសារដែលបានសម្គាល់ ហើយប្រាប់ជាមុនថា វាទុកដានអ្វី។</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>រង់ចាំ មុនឯកសារបន្ទាប់។</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>បញ្ឈប់ឯកសារដែលមិនទាន់រួច។ អ្នកអាចបន្តពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>លាក់ឈ្មោះ</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>បង្ហាញ “រូបភាព 1” ជំនួសឈ្មោះ។</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>ជ្រើសរូបភាព និងវីដេអូ</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>កូដសម្គាល់ត្រូវបានធ្វើនៅទីនេះ ក្នុងកុំព្យូទ័រនេះ។ មិនផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ជ្រើសថត</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>ប្រើឯកសារគំរូ</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>បន្ថែមរូបភាពធម្មតា និងវីដេអូខ្លីមួយ សម្រាប់ហាត់សាក។</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>អ្នកក៏អាចទម្លាក់វានៅទីនេះ ឬបិទភ្ជាប់ដោយ Ctrl និង V។</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>ឯកសារដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>ជួរនីមួយៗប្រាប់ថា កូដសម្គាល់ចេញមកយ៉ាងណា។</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ឯកសារទាំងអស់</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>ធ្វើរួចប៉ុន្មាន ក្នុងចំណោមឯកសារទាំងអស់។</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>បន្តថ្ងៃក្រោយ</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>បើកទំព័រសម្រាប់ទុកអ្វីដែលរួច ដោយឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>នៅសល់តិចជាងមួយនាទី។</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>នៅសល់ប្រហែល {minutes} នាទី។</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>បង្ហាញឯកសារទាំងអស់ក្នុងថត ហើយអ្នកសម្គាល់អ្វីដែលត្រូវនៅទីនេះ។</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>កម្មវិធីដែលបង្ហាញវា អាចចាំវា ឧទាហរណ៍ក្នុងបញ្ជីដែលបានបើកចុងក្រោយ។ ដាននោះ យើងគ្រប់គ្រងមិនបានទេ។</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>បើកចុះ</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>បើកឯកសារ ក្នុងកម្មវិធីដែលកុំព្យូទ័រនេះមាន។</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>កុំបើក</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>ទីនេះត្រូវការតែអ្វីដែលបង្ហាញរឿងនោះ។ សូមសម្គាល់ឯកសារផ្សេង រួចដកចេញ។</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>រួចរាល់៖ {count}។</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>មិនទាន់ធ្វើ៖ {count}។</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>បានឈប់៖ {count}។</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>អានមិនបាន៖ {count}។</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>ដូចឯកសារផ្សេង៖ {count}។</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>គ្មានឯកសារក្នុងនោះទេ។ សូមចម្លង ឬអូសឯកសារផ្ទាល់ ពីក្នុងថត។</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>សម្គាល់អ្វីដែលត្រូវនៅទីនេះ</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>ចេញរហ័ស</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>បិទអ្វីៗទាំងអស់ភ្លាម។ ចុច Shift បីដង ក៏ដូចគ្នា។</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>ទៅទំព័រមុន។ ចម្លើយរបស់អ្នកនៅដដែល។</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>រឿងសំខាន់ដែលត្រូវធ្វើ ក្នុងទំព័រនេះ។</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>អ្វីដែលអ្នកបានបញ្ចូល មិនទាន់រក្សាទុកទេ។ បើអ្នកបិទផ្ទាំងនេះ វានឹងបាត់។</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>បិទវា</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>បិទផ្ទាំងនេះ។ អ្វីដែលមិនបានរក្សាទុក នឹងបាត់។</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>នៅទីនេះ</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>អ្វីមួយក្នុងបណ្ដាញនេះ ដូចជាតម្រងរបស់សាលា អាចឃើញថាសេវាត្រូវបានប្រើ។ អ្វីដែលបានផ្ញើ នៅតែចាក់សោ។</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>អ្វីមួយក្នុងបណ្ដាញនេះ ដូចជាតម្រងរបស់សាលា អាចបានឃើញថាមានរបាយការណ៍ត្រូវបានផ្ញើ និងលេខករណីរបស់វា។ របាយការណ៍ខ្លួនវា នៅតែចាក់សោ។</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>រក្សាទុកពីរទំព័រសម្រាប់បោះពុម្ព។</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>មគ្គុទ្ទេសក៍សម្រាប់ឪពុកម្តាយ</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>មគ្គុទ្ទេសក៍សម្រាប់អ្នកប្រឹក្សា</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>បានរក្សាទុកមគ្គុទ្ទេសក៍។</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>មគ្គុទ្ទេសក៍សម្រាប់ឪពុកម្តាយ</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>មគ្គុទ្ទេសក៍សម្រាប់អ្នកប្រឹក្សា</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>យុវជនម្នាក់ក្នុងចំណោមប្រាំនាក់មិនបានប្រាប់នរណាទេ (Thorn, 2022) ខ្លះដោយខ្លាចមានបញ្ហានៅផ្ទះ។ សូមស្តាប់ជាមុនសិន។ បន្ទាប់មកធ្វើជំហានជាមួយគ្នា។</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>អ្នកដែលអាចនិយាយជាមួយ</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>គេស្ដាប់ ហើយមិនវិនិច្ឆ័យទេ។ អ្នកមិនបាច់ប្រាប់ឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>បង្ហាញខ្សែទូរសព្ទជំនួយនៃប្រទេសនេះ។</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>គិតត្រឹម {day}។ លេខ និងម៉ោងអាចប្ដូរ។ គេហទំព័ររបស់គេមានព័ត៌មានថ្មី។</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>តើអ្នកនៅប្រទេសណា?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>សម្រាប់ឪពុកម្ដាយ និងមនុស្សពេញវ័យផ្សេង</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>សម្រាប់ក្មេង និងយុវវ័យ</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>សម្រាប់ទាំងអស់គ្នា</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>ក៏អាចជជែកតាមសារ លើគេហទំព័រ។</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>អ្នកអាចសម្គាល់ និងចម្លងវាបាន។</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>ទាំងថ្ងៃទាំងយប់។</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ដល់ {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days} {begins} ដល់ {ends}។</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>រក្សាទុកកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>កំណត់ចំណាំ និងសំបុត្រ រក្សាទុកក្នុងកុំព្យូទ័រនេះ បានចាក់សោ។ គ្មានអ្វីត្រូវបានផ្ញើទេ។</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>បានរក្សាទុកហើយ។ នៅទំព័រដំបូង សូមជ្រើស “ត្រឡប់ទៅរបាយការណ៍ដែលបានរក្សាទុក” រួចជ្រើស កំណត់ចំណាំ។</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>បន្តថ្ងៃក្រោយ</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>ចម្លើយរបស់អ្នក និងកូដសម្គាល់ដែលរួច ត្រូវបានទុកនៅទីនេះ ដោយចាក់សោ។ រូបភាពមិនត្រូវបានទុកទេ។</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>ជ្រើសឃ្លាសម្ងាត់ ដែលអ្នកអាចចាំបាន។ បើភ្លេច គ្មាននរណាអាចបើកវាបានទេ ហើយអ្នកត្រូវចាប់ផ្ដើមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>យ៉ាងតិចប្រាំបីតួ។ ពាក្យពីរបីគឺល្អ។</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>វាយដដែលម្ដងទៀត</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>ដើម្បីកុំឱ្យវាយខុស ហើយបើកមិនបាន។</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ទុកវា</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>កំពុងធ្វើ</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>កំពុងចាក់សោរបាយការណ៍។</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចហើយ</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>ត្រូវការយ៉ាងតិចប្រាំបីតួ។</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>ទាំងពីរមិនទាន់ដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>បានទុកហើយ។ ដើម្បីបន្ត សូមជ្រើស “ត្រឡប់ទៅរបាយការណ៍ដែលបានរក្សាទុក” នៅទំព័រដំបូង។</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>សុំឱ្យកម្មវិធីទូរសព្ទ ឬគេហទំព័រលុបវា</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>តាមច្បាប់អាមេរិក គេមាន ៤៨ ម៉ោងសម្រាប់ការនេះ។ អ្នកសរសេរសំបុត្រនៅទីនេះ។ អ្នកផ្ញើវាដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>សំបុត្រត្រូវការឈ្មោះ។ ដូច្នេះវានៅដាច់ពីរបាយការណ៍របស់អ្នក ហើយគ្មានអ្វីក្នុងសំបុត្រត្រូវបានផ្ញើពីទីនេះទេ។ វារក្សាទុកតែពេលអ្នកសុំ។</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>វានៅក្នុងសំបុត្រ ហើយគ្មាននៅកន្លែងផ្សេងទេ។</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>កម្មវិធីទូរសព្ទ ឬគេហទំព័រ</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>វាជាអ្វី?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>វានៅឯណា?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>តើនរណាចុះហត្ថលេខាលើសំបុត្រ?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>ឈ្មោះអ្នកចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>អ៊ីមែល ឬលេខទូរសព្ទ</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>សញ្ញាធីកនៅចុងបញ្ចប់</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>ឈ្មោះរបស់វា</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>វីដេអូ</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>រូបភាព និងវីដេអូ</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>ចម្លងអាសយដ្ឋានរបស់វា។ គ្មានឬ? សូមសរសេរឈ្មោះអ្នកប្រើ និងកន្លែងដែលវានៅក្នុងកម្មវិធីទូរសព្ទនោះ។</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>មនុស្សដែលឃើញក្នុងនោះ</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>ឪពុកម្តាយ ឬអាណាព្យាបាល</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>អ្នកដែលមនុស្សនោះបានសុំ</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>ខ្ញុំនិយាយដោយស្មោះត្រង់៖ មនុស្សដែលឃើញក្នុងនោះ មិនបានយល់ព្រមឱ្យបង្ហាញវានៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>សរសេរសំបុត្រ</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>នៅខ្វះ៖ {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>វានៅរហូតដល់អ្នកបិទកម្មវិធី។ មិនទុកអ្វីទេ។</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>បង្ហាញអត្ថបទទាំងអស់ ជាភាសានេះ។</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>មិនទាន់មាននរណាដែលធំឡើងជាមួយភាសានេះ បានពិនិត្យអត្ថបទទាំងនេះទេ។</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>សំបុត្ររួចរាល់ហើយ</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>វាជាភាសាអង់គ្លេស សម្រាប់ក្រុមហ៊ុននៅអាមេរិក។ សូមផ្ញើដោយខ្លួនឯង ហើយកុំភ្ជាប់រូបភាព។</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>រក្សាទុកនៅទីនេះ ដោយចាក់សោ</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>រក្សាទុកជាមួយកំណត់ចំណាំរបស់អ្នក ដោយឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>៤៨ ម៉ោងរាប់ចាប់ពីពេលនោះ។</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>រាប់ ៤៨ ម៉ោង</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>តើអ្នកផ្ញើវានៅពេលណា?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>វានៅទីនោះនៅឡើយ</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>សរសេរពាក្យតវ៉ាទៅការិយាល័យអាមេរិកដែលមើលការខុសត្រូវច្បាប់នេះ។</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>កន្លែងដាក់ពាក្យតវ៉ា</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>នេះជាពាក្យតវ៉ា។ សូមផ្ញើដោយខ្លួនឯង លើទំព័រនេះ៖</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>ស្វែងរក TAKE IT DOWN Act ក្នុងជំនួយរបស់ {platform}។ នៅទីនោះមានទម្រង់ ឬអ៊ីមែល។</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>ទម្រង់នោះឈ្មោះ៖ {form}។</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>ផ្ញើសំបុត្រទៅទីនោះ។ រួចត្រឡប់មកទីនេះ ហើយប្រាប់ថាអ្នកផ្ញើនៅពេលណា។</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>៤៨ ម៉ោងចប់នៅ {end}។ ម៉ោងនៅសល់៖ {hours}។ តើពេលនោះវានៅទីនោះទៀតទេ? ពាក្យតវ៉ារួចរាល់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>៤៨ ម៉ោងបានចប់នៅ {end}។ តើវាបាត់ហើយឬនៅ?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>បានផ្ញើហើយ</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>វារង់ចាំក្នុងកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>បានរក្សាទុកហើយ</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>ឯកសារថ្មី ជារបស់ករណីដែលអ្នកមានស្រាប់។ លេខ និង PIN នៅដដែល។</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>នេះជាកាតករណី។ សូមប្រគល់វាឱ្យក្មេងជំទង់នោះ។</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>នេះជាកាតករណីរបស់អ្នក។ សូមទុកលេខ និង PIN៖ គ្មាននរណាអាចរកវាជំនួសអ្នកបានទេ។</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>តើវានៅលើអ៊ីនធឺណិតឥឡូវនេះឬ? សូមប្រាប់ CyberTipline ដែរ៖ {place}។ គេដោះស្រាយការបង្ហោះនោះ។</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>ដោយលេខ និង PIN នេះ អ្នកអាចមើលថាវាទៅដល់ណា បន្ថែមឯកសារ ឬដកវាវិញ៖ បើកកម្មវិធី ហើយជ្រើស “មើលរបាយការណ៍ ឬដកវាវិញ”។</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>លេខ និង PIN ប្រើបាន ពេលរបាយការណ៍ត្រូវបានផ្ញើភ្លាម៖ បើកកម្មវិធី ហើយជ្រើស “ត្រឡប់ទៅរបាយការណ៍ដែលបានរក្សាទុក”។</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>គ្មានកម្មវិធី អ្នកអាចមើលដំណើរការ ឬដកវិញ ក្នុងកម្មវិធីរុករក៖</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>បើកកម្មវិធីនេះម្ដងទៀត ជ្រើស “ត្រឡប់ទៅរបាយការណ៍ដែលបានរក្សាទុក” រួចផ្ញើវា។</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>បើកកម្មវិធីនេះ នៅទីនេះ ឬក្នុងកុំព្យូទ័រផ្សេង ជ្រើស “ត្រឡប់ទៅរបាយការណ៍ដែលបានរក្សាទុក” រួចជ្រើសឯកសារ។</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>របាយការណ៍រង់ចាំ ហើយបានចាក់សោ។ មិនផ្ញើអ្វីទេ រហូតដល់អ្នកផ្ញើវា។</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>វេទិកាដែលបានចូលរួម ឥឡូវយកកូដសម្គាល់ ហើយស្វែងរកច្បាប់ចម្លង។ វាអាចចំណាយពេលពីរបីថ្ងៃ។ គេសម្រេចថាត្រូវលុបអ្វី។</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>ពីរបីថ្ងៃទៀត មើលថាវាទៅដល់ណា៖ “មើលរបាយការណ៍ ឬដកវាវិញ” នៅទំព័រដំបូង។ បើពេលនោះមិនទាន់រកឃើញអ្វី រឿងនេះធម្មតា។</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>សូមកុំបង្ហោះ ឬបញ្ជូនបន្តរូបភាព ទោះដើម្បីព្រមានអ្នកផ្សេងក៏ដោយ។</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>សូមកុំបញ្ជូនបន្តរូបភាព ទោះដើម្បីព្រមានអ្នកផ្សេងក៏ដោយ។</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>សូមកុំបង្ហោះរូបភាពម្ដងទៀត៖ វាអាចត្រូវបានទប់ស្កាត់ ហើយគណនីរបស់អ្នកក៏ដូច្នោះដែរ។</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>តើមាននរណាគំរាមក្មេងជំទង់នោះឬ? កុំបង់លុយ។ ទុកសារទាំងនោះ ហើយឈប់ឆ្លើយ។</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>តើមាននរណាគំរាមអ្នកឬ? កុំបង់លុយ។ ទុកសារទាំងនោះ ហើយឈប់ឆ្លើយ។</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>អ្នកនៅតែអាចទទួលជំនួយ</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>គ្មានរូបភាព គ្មានកូដសម្គាល់ទេ។ សូមប្រាប់ CyberTipline ជំនួសវិញ៖</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>តើអ្នកដឹងថាវាត្រូវបានបង្ហោះនៅទីណាទេ? សូមប្រើទម្រង់រាយការណ៍របស់កម្មវិធី ឬគេហទំព័រនោះដែរ។</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>មានជំនួយផ្សេង</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>សេវានេះសម្រាប់រូបភាពអាក្រាត ឬផ្លូវភេទ។ តើមាននរណាគំរាម ឬធ្វើបាបអ្នកឬ? សូមទៅទីនេះ៖</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>សម្រាប់រូបភាពផ្សេង សូមប្រើទម្រង់រាយការណ៍របស់កម្មវិធី ឬគេហទំព័រ។ ការនិយាយជាមួយមនុស្សពេញវ័យដែលអ្នកទុកចិត្ត ក៏ជួយបានដែរ។</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>កំណត់ចំណាំសម្រាប់ពេលក្រោយ</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>ឈ្មោះអ្នកប្រើ អាសយដ្ឋាន ថ្ងៃ៖ ជួយមនុស្សធំដែលជួយអ្នក។ មានតែពាក្យ គ្មានរូបភាព។</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>រក្សាទុកនៅទីនេះ ដោយចាក់សោ</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>រក្សាទុកក្នុងកុំព្យូទ័រនេះ ដោយឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>ឃ្លាដែលអ្នកបានជ្រើសសម្រាប់កំណត់ចំណាំនេះ។</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>បើកកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>បង្ហាញអ្វីដែលបានរក្សាទុកដោយឃ្លាសម្ងាត់នេះ។</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>មានកំណត់ចំណាំចាក់សោក្នុងកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>កំពុងដំណើរការកំណត់ចំណាំ។</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ឈ្មោះអ្នកប្រើ</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>អាសយដ្ឋានទំព័រ ឬការបង្ហោះ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>មានអ្វីកើតឡើង</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>វានៅក្នុងកំណត់ចំណាំរបស់អ្នក ហើយគ្មាននៅកន្លែងផ្សេងទេ។</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>បន្ថែមកំណត់ចំណាំនេះ</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>លុបកំណត់ចំណាំដែលរក្សាទុកនៅទីនេះជារៀងរហូតឬ?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>អ្វីដែលអ្នកសរសេរ មានតែនៅទីនេះ។ សូមរក្សាទុក បោះពុម្ព ឬដាក់ជាឯកសារ បើមិនដូច្នោះវានឹងបាត់។</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>វារក្សាទុកក្នុងកុំព្យូទ័រនេះ បានចាក់សោ ក្នុង {file}។ គ្មានអ្នកផ្សេងមានវាទេ។</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>ដកកំណត់ចំណាំនេះចេញពីបញ្ជី។</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>បើកសំបុត្រ</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>បង្ហាញវា និង ៤៨ ម៉ោងរបស់វា។</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>សំបុត្រទៅ {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>ទូរសព្ទ Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>បង្ហាញជំហានតាមខ្សែ។</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>តើវាត្រូវតែមកកុំព្យូទ័រនេះឬ? បើអ៊ីចឹង តាមខ្សែ</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>ភ្ជាប់ទូរសព្ទដោយខ្សែរបស់វា ដោះសោ ហើយចុចលើសារអំពី USB។ ជ្រើស “ផ្ទេរឯកសារ” (File transfer)។</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>ភ្ជាប់ iPhone ដោយខ្សែរបស់វា ដោះសោ ហើយចុច “ទុកចិត្ត” (Trust)។</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>បើកទូរសព្ទ ក្នុងកម្មវិធីឯកសាររបស់កុំព្យូទ័រនេះ។ រូបភាពរបស់វានៅក្នុង DCIM។</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>ចម្លងតែឯកសារមួយនេះ ទៅថតមួយរបស់អ្នក។ ទុកវានៅលើទូរសព្ទដដែល។</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>ត្រឡប់មកទីនេះ ជ្រើស “ក្នុងកុំព្យូទ័រនេះ” ហើយធ្វើកូដសម្គាល់។</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>បន្ទាប់មក លុបច្បាប់ចម្លង ហើយសម្អាតធុងសំរាម។</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>កុំផ្ញើវាទៅខ្លួនឯងជាដាច់ខាត តាមការជជែក អ៊ីមែល ឬក្លោដ៖ ច្បាប់ចម្លងមួយនៅសល់ទីនោះ។</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>ប្រើឧបករណ៍ដែលវានៅ</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>សូមកុំផ្ញើ ឬចម្លងវាមកកុំព្យូទ័រនេះ។ លើឧបករណ៍នោះ សូមបើកទំព័រនេះ៖</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>វាធ្វើកូដសម្គាល់នៅទីនោះ។ រូបភាពនៅក្នុងឧបករណ៍នោះ។</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>កំពុងធ្វើ</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>កំពុងធ្វើការលើរបាយការណ៍ដែលបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>អ្វីដែលមិនទាន់ផ្ញើ នៅដដែល។</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>ទុកក្នុងកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>សាកម្ដងទៀតក្នុង {seconds} វិនាទី។</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>រក្សាទុកមួយច្បាប់</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>ផ្ញើឥឡូវ</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>ភ្ជាប់ទៅសេវា ហើយផ្ញើរបាយការណ៍នេះ។</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>រក្សាទុកមួយច្បាប់</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>សរសេររបាយការណ៍ដែលបានចាក់សោ ទៅឯកសារ ឬ USB។</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>សួរម្ដងទៀត មុនធ្វើអ្វីមួយ។</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>លុបវាពីកុំព្យូទ័រនេះជារៀងរហូតឬ? អ្វីដែលបានផ្ញើ នៅសេវាដដែល។</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>លុបចុះ</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>ដកវាចេញពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>រក្សាទុកនៅ {day}។ រូបភាព និងវីដេអូ៖ {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>វារង់ចាំនៅទីនេះ។ មិនទាន់ផ្ញើអ្វីពីវាទេ។</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>វាប្រហែលបានទៅដល់ហើយ។ អ្នកអាចផ្ញើវាម្ដងទៀត៖ វាមិនដែលរាប់ពីរដងទេ។</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>វាបានទៅដល់ហើយ។ លេខ និង PIN លើកាតករណី ប្រើបានហើយ។</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>សេវាមិនបានទទួលយកវាទេ។ អ្នកអាចធ្វើរបាយការណ៍ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>វាត្រូវបានដកវិញហើយ។</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>សរសេរទៅកម្មវិធីទូរសព្ទ ឬគេហទំព័រ</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>សរសេរសំបុត្រសុំឱ្យលុបវាក្នុងរយៈពេល ៤៨ ម៉ោង។</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>នរណា ឯណា ពេលណា អ្វី៖ សម្រាប់មនុស្សធំដែលជួយ។</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចហើយ</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>ចម្លងអត្ថបទ។ ច្បាប់ចម្លងនោះនឹងលុបបន្ទាប់ពីមួយនាទី។</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>រក្សាទុកជាទំព័រសម្រាប់បោះពុម្ព។</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>រក្សាទុកជាអត្ថបទ</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>រក្សាទុកជាអត្ថបទធម្មតា។</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>បានរក្សាទុក។ អ្នកណាមានឯកសារនេះអាចអានវាបាន។</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>លាក់៖ {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>តំណទៅកន្លែងផ្សេង៖ {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>ឯកសាររបស់ប្រព័ន្ធ៖ {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>នៅក្នុងថតច្រើនជាន់ពេក៖ {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>ថតដែលបើកមិនបាន៖ {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>មិននៅក្នុងបញ្ជីនេះ៖ {what}។</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>ហាត់សាក៖ អ្វីនៅទីនេះ មិនទៅដល់នរណាទេ។</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>រកមិនឃើញម៉ាស៊ីនបោះពុម្ពទេ។ អ្នកអាចរក្សាទុកជា PDF ជំនួស។</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>ជ្រើសម៉ាស៊ីនបោះពុម្ព។ ជួររង់ចាំរបស់វា អាចទុកទំព័រនោះមួយភ្លែត។ តើវានៅបន្ទប់ផ្សេងឬ? បើដូច្នេះ សូមទៅយកឱ្យលឿន។</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>បោះពុម្ពនៅទីនោះភ្លាម។</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>កូដ QR សម្រាប់ {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>តម្រង់កាមេរ៉ាទូរសព្ទទៅវា។</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>ជ្រើសចម្លើយមួយ។ គ្រាប់ចុចលេខក៏ប្រើបាន។</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>អ្នកនៅត្រង់ណា។</translation>
    </message>
    <message>
        <source>You</source>
        <translation>អ្នក</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចហើយ</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>វីដេអូ</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} នាទី</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>រូបភាព {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>វីដេអូ {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>ឯកសារ {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>បានផ្អាក</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>រង់ចាំ</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>កំពុងធ្វើកូដសម្គាល់៖ {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>បានឈប់</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>ដូច {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>កូដសម្គាល់ខ្លាំង</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>កូដសម្គាល់ខ្សោយ</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>តែច្បាប់ដូចបេះបិទ</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>អានមួយនេះមិនបាន</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“បន្តអ្វីដែលនៅសល់” នឹងបន្តវា។</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>វារាប់តែម្ដង។</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>វាវែង ឬមានចលនាច្រើន។ ផ្នែកខ្លីរបស់វា ប្រហែលរកមិនឃើញទេ។</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>ច្បាប់ចម្លងដែលប្ដូរបន្តិច ក៏អាចរកឃើញដែរ។</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>រូបភាពសាមញ្ញ ឬងងឹត៖ អាចរកឃើញតែច្បាប់ដូចបេះបិទ ឬជិតដូចបំផុត។</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>អាចរកឃើញតែច្បាប់ដែលដូចឯកសារនេះបេះបិទ។</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>កូដសម្គាល់៖ {kinds}។</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>រកឃើញក្នុងប្រហែល {count} ក្នុង 100 របៀប ដែលមនុស្សប្ដូររូបភាព ឬវីដេអូ។</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>ត្រឡប់ទៅរបាយការណ៍ដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>របាយការណ៍ដែលទុកនៅទីនេះ មានក្នុងបញ្ជី។ របាយការណ៍លើ USB ជាឯកសារដែលបញ្ចប់ដោយ .tid។</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>ជ្រើសឯកសារផ្សេង</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>បើកទំព័រសម្រាប់ជ្រើសរបាយការណ៍ដែលបានរក្សាទុក។ មិនផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ផ្ញើឥឡូវ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>កំពុងធ្វើ</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>កំពុងអាន ឬផ្ញើរបាយការណ៍។</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>ឈប់រង់ចាំ</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>របាយការណ៍នៅក្នុងឯកសាររបស់វា។</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>បន្តវា</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចហើយ</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>ផ្ញើទាំងអស់</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>វាបានទៅដល់ហើយ។ លេខ និង PIN លើកាតករណី ប្រើបានហើយ។</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>វាផ្ញើមិនបានទេ។ សាកម្ដងទៀតក្នុង {seconds} វិនាទី។</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>នេះជារបាយការណ៍ដែលបានរក្សាទុក ហើយវានៅពេញលេញ៖ {size} បានចាក់សោ។ វាទៅ {host}។</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>វាត្រូវបានធ្វើសម្រាប់ហាត់សាក។</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>អ្នកណាស្វែងរកច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>កម្មវិធី និងគេហទំព័រដែលបានចូលរួម ទទួលកូដសម្គាល់។ គេរក ហើយសម្រេច។</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>យកបញ្ជី</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>កំពុងយកបញ្ជី</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>កំពុងសួរសេវា។</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>ការយកបញ្ជីត្រូវការអ៊ីនធឺណិត។ មិនផ្ញើអ្វីអំពីអ្នក ឬឯកសាររបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>គ្មាននរណារកក្នុងការជជែកដែលចាក់សោ ដូចជាកម្មវិធីផ្ញើសារដែលបានអ៊ិនគ្រីប ឬក្នុងវេទិកាដែលមិនបានចូលរួមទេ។ អ្នកនៅតែអាចសុំឱ្យគេលុបវា តាមទម្រង់របស់គេ។</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចហើយ</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>ឥឡូវយកបញ្ជីមិនបានទេ។ អ្នកមិនត្រូវការវា ដើម្បីបន្តទេ។ សូមសាកម្ដងទៀតពេលក្រោយ។</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>បញ្ជីនៃ {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>មិនទាន់មានកម្មវិធី ឬគេហទំព័រណាចូលរួមទេ។</translation>
    </message>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}៖ {about}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>វានៅរហូតដល់អ្នកបិទកម្មវិធី។ មិនទុកអ្វីទេ។</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>អក្សរធំជាង</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>ធ្វើឱ្យអក្សរទាំងអស់ធំ។ Ctrl និងសញ្ញាបូក ក៏បាន។</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>អក្សរតូចជាង</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>ធ្វើឱ្យអក្សរទាំងអស់តូច។ Ctrl និងសញ្ញាដក ក៏បាន។</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>លាក់ឈ្មោះឯកសារ</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>បង្ហាញ “រូបភាព 1” ជំនួសឈ្មោះ។</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>លុបរបាយការណ៍ កំណត់ចំណាំ និងសំបុត្រទាំងអស់ក្នុងកុំព្យូទ័រនេះជារៀងរហូតឬ? អ្វីដែលបានផ្ញើ នៅតែបានផ្ញើ។</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>បើកបញ្ជីភាសាទាំងអស់។</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>ពណ៌ភ្លឺ ពណ៌ងងឹត និងពណ៌ច្បាស់ខ្លាំង តាមការកំណត់របស់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>លុបទាំងអស់</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>សួរម្ដងទៀត មុនធ្វើអ្វីមួយ។</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>លុបចុះ</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>ដកវាចេញពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>បានលុបហើយ។ USB ឬការបម្រុងទុក អាចនៅមានច្បាប់ចាស់ដែលបានចាក់សោ។</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>ទំហំអក្សរ៖ {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>តើវាត្រូវបានចែករំលែកហើយឬនៅ?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>តាមដែលអ្នក ឬកូនរបស់អ្នកដឹង តើវាត្រូវបានចែករំលែកហើយឬនៅ?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>តាមដែលអ្នក ឬក្មេងជំទង់នោះដឹង តើវាត្រូវបានចែករំលែកហើយឬនៅ?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>អ្នកអាចបន្ត ជាមួយចម្លើយណាក៏បាន។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ហើយ</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>បានផ្ញើទៅនរណាម្នាក់ ឬបង្ហោះលើអ៊ីនធឺណិត។</translation>
    </message>
    <message>
        <source>No</source>
        <translation>នៅទេ</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>ខ្ញុំមិនដឹង</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>បើអ្នកឃើញវាលើអ៊ីនធឺណិត សូមប្រាប់ CyberTipline ដែរ៖ {place}។ គេដោះស្រាយការបង្ហោះនោះ។ អ្នកអាចធ្វើវាក្រោយនេះ ឬពីឧបករណ៍ផ្សេង។</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>តើវាបង្ហាញអ្នកអាក្រាត អាក្រាតមួយផ្នែក ឬអ្វីខាងផ្លូវភេទទេ?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>តើវាបង្ហាញកូនរបស់អ្នកអាក្រាត អាក្រាតមួយផ្នែក ឬអ្វីខាងផ្លូវភេទទេ?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>តើវាបង្ហាញក្មេងជំទង់នោះអាក្រាត អាក្រាតមួយផ្នែក ឬអ្វីខាងផ្លូវភេទទេ?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>រូបភាពក្លែងក៏រាប់ដែរ ឧទាហរណ៍ធ្វើដោយ AI។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>ទើបភ្ជាប់ទៅសេវា។</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>ក្រៅបណ្ដាញ។ មិនបានផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>បានសុំតែបញ្ជីប៉ុណ្ណោះ។ មិនបានផ្ញើអ្វីរបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>បានផ្ញើតែលេខករណី និង PIN ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>បានសាកផ្ញើ។ មិនទាន់មានការបញ្ជាក់ទេ។</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>បានផ្ញើរបាយការណ៍ដែលបានចាក់សោមួយ។ ឯកសារនៅទីនេះដដែល។</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>បញ្ឈប់រូបភាព ឬវីដេអូ កុំឱ្យរាលដាល</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>អ្នកមិនបានធ្វើអ្វីខុសទេ។ អ្នកអាចឈប់ពេលណាក៏បាន។</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>នេះជាការហាត់សាក មានឯកសារគំរូសម្រាប់សាក។ គ្មានរបាយការណ៍ណាទៅដល់សេវាពិតទេ។ អ្វីដែលអ្នកផ្ញើ នៅក្នុងកុំព្យូទ័រនេះមួយសប្ដាហ៍ ដើម្បីឱ្យអ្នកមើលថាវាទៅដល់ណា។ អ្នកអាចលុបវា ក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>ត្រឡប់ទៅរបាយការណ៍ដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>ផ្ញើរបាយការណ៍ដែលបានរក្សាទុកពីមុន។</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>មើលរបាយការណ៍ ឬដកវាវិញ</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>អ្នកត្រូវការលេខករណី និង PIN។</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>ហាត់សាកសិន</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>បញ្ចប់ការហាត់សាក</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>ក្នុងការហាត់សាក គ្រប់ជំហានដំណើរការ ហើយគ្មានរបាយការណ៍ណាទៅដល់សេវាពិតទេ។</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>ទំហំអក្សរ ការលាក់ឈ្មោះ និងការលុបទាំងអស់។</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>បើកបញ្ជីភាសាទាំងអស់។</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>កម្មវិធីនេះធ្វើកូដសម្គាល់៖ គឺជាកូដដែលធ្វើពីរូបភាព ឬវីដេអូ។ វេទិកាដែលបានចូលរួម ទទួលកូដនោះ ហើយស្វែងរកច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>រូបភាព ឬវីដេអូនៅក្នុងកុំព្យូទ័រនេះ។ គ្មាននរណាមើលវាទេ។</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>វាចំណាយពេលប្រហែល 5 នាទី។ អ្នកមិនបាច់ប្រាប់ឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>ដើម្បីចេញលឿន សូមចុច “ចេញរហ័ស” ឬចុច Shift បីដងក្នុងប្រាំវិនាទី។ អ្វីដែលអ្នកមិនបានរក្សាទុក នឹងបាត់។ ឯកសារដែលអ្នកបានរក្សាទុក នៅកន្លែងដដែល ហើយកុំព្យូទ័រនេះអាចចាំថា កម្មវិធីធ្លាប់បើក។</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>អំពីកម្មវិធី និងឯកជនភាព</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>មានអ្វីកើតឡើង ចំពោះអ្វីដែលអ្នកបញ្ចូលនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>អ្នកដែលអាចនិយាយជាមួយ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>បើកបញ្ជីខ្សែទូរសព្ទជំនួយ។</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ចាប់ផ្ដើម</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>តើរូបភាព ឬវីដេអូនៅទីណា?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ក្នុងកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>ឬលើ USB ឬថាសដែលដោតភ្ជាប់។</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>ក្នុងទូរសព្ទ ឬឧបករណ៍ផ្សេង</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>សូមកុំចម្លងវាមកទីនេះ។</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>ខ្ញុំលែងមានវាហើយ</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>មានជំនួយផ្សេង។</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>តើនេះសម្រាប់អ្នកណា?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>ខ្ញុំ</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>ខ្ញុំនៅក្នុងរូបភាព ឬវីដេអូ។</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>កូនខ្ញុំ</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>ខ្ញុំជាឪពុកម្ដាយ ឬអាណាព្យាបាល។</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>ក្មេងជំទង់ដែលខ្ញុំជួយ</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>ខ្ញុំជាមិត្ត គ្រូ ឬអ្នកប្រឹក្សា។</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>អ្វីដែលជួយបាន៖ ប្រាប់ថា វាមិនមែនជាកំហុសរបស់កូនទេ ហើយអ្នកធូរចិត្តដែលបានដឹង។ សូមកុំឆែកទូរសព្ទ កុំបញ្ជូនបន្តរូបភាព និងកុំបង្ហោះអំពីវា។</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>អ្វីដែលជួយបាន៖ ប្រាប់ថា វាមិនមែនជាកំហុសរបស់គេទេ ហើយអ្នកធូរចិត្តដែលបានដឹង។ សូមកុំសុំឱ្យគេផ្ញើរូបភាពមកអ្នក ហើយកុំបញ្ជូនបន្តវា។</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>អ្នកនៅទីនេះ។</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>ដំណាក់កាលមួយ។</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>របៀបប្រើ៖ </translation>
    </message>
    <message>
        <source>options</source>
        <translation>ជម្រើស</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>អ្វីដែលត្រូវផ្ដល់</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>បង្ហាញជំនួយនេះ រួចចេញ</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s៖ កំហុស៖ %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>តម្លៃ %(argument_name)s៖ %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>នៅខ្វះតម្លៃទាំងនេះ៖ %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>តម្លៃដែលមិនស្គាល់៖ %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r គ្មាននៅទីនេះទេ (ជ្រើសពី %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>មិនអាចប្រើជាមួយ %s បានទេ</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ត្រូវការតម្លៃមួយ</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>ត្រូវការតម្លៃយ៉ាងតិចមួយ</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>សូមប្រាប់អ្វីដែលបានផ្ញើ៖ {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>គ្មានអ្វីសម្រាប់ប្រៀបធៀបទេ។</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>រកមិនឃើញអ្វីដែលស្រដៀងគ្នាទេ។</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} ប៊ីត ក្នុងចំណោម 256 ខុសពី {file} ({variant})។ រហូតដល់ {most} គឺត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % នៃស៊ុមរូបរបស់វា មានក្នុង {file} ({variant})។ ចាប់ពី {least} % ឡើងទៅ គឺត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>បៃដូចគ្នាទាំងអស់នឹង {file}។</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>ដកករណី {case} វិញឬ?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>គ្មានអ្វីត្រូវបានប្ដូរទេ។</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} ត្រូវបានដកវិញ មុនពេលផ្ញើ។ គ្មាននរណាមានវាទេ ហើយឯកសារដែលបានចាក់សោរបស់វា ត្រូវបានលុប។</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>សេវា៖ {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួលនៅ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បានប្ដូរនៅ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>បានយកដោយ</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>បានទប់ស្កាត់ដោយ</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>តម្រងក្នុងកុំព្យូទ័រនេះ ឬក្នុងបណ្ដាញ អាចបានឃើញថាសេវាត្រូវបានប្រើ។ វាមិនអាចឃើញថាប្រើធ្វើអ្វីទេ៖ អ្វីនោះបានចាក់សោ ហើយមានតែសេវាប៉ុណ្ណោះដែលអាចបើកបាន។</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>តម្រងក្នុងកុំព្យូទ័រនេះ ឬក្នុងបណ្ដាញ អាចបានឃើញថាមានអ្វីមួយត្រូវបានផ្ញើទៅសេវា និងលេខករណី ព្រមទាំងចំនួនក្នុងចម្លើយ។ របាយការណ៍ផ្ទាល់បានចាក់សោ ហើយមានតែសេវាប៉ុណ្ណោះដែលអាចបើកបាន។</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>តម្រងក្នុងកុំព្យូទ័រនេះ ឬក្នុងបណ្ដាញ អាចបានឃើញថារបាយការណ៍មួយត្រូវបានផ្ញើទៅសេវា និងចម្លើយ បើមាន។ របាយការណ៍ផ្ទាល់បានចាក់សោ ហើយមានតែសេវាប៉ុណ្ណោះដែលអាចបើកបាន។</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>តម្រងក្នុងកុំព្យូទ័រនេះ ឬក្នុងបណ្ដាញ អាចបានឃើញថាមានការសុំបញ្ជីសេវា និងបញ្ជីនោះ។</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>វាប្រហែលបានទៅដល់ហើយ។ សួរម្ដងទៀត គ្មានគ្រោះថ្នាក់ទេ។</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>សូមប្រាប់សេវា៖ {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>មិនអាចកត់ទុកថាវាទៅណាបានទេ ដូច្នេះលើកក្រោយ បើមានអ្វីប្ដូរ នឹងមិនដឹងទេ។</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>ទេ ឈប់ត្រឹមនេះ</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>បន្តចុះ ខ្ញុំដឹងថាវាត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>នៅតែចង់បន្តឬ?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>វាមិនធ្លាប់ត្រូវបានប្រើក្នុងកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>សេវា៖ {name} នៅ {host}។</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>នេះជាការហាត់សាក ហើយមិនទៅដល់នរណាទេ។</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>ប្រយ័ត្ន៖ កម្មវិធីនេះត្រូវបានដំឡើងសម្រាប់សេវាផ្សេង គឺ {name} នៅ {host}។</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>ប្រយ័ត្ន៖ លើកមុន {name} នៅ {host}។</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>ប្រយ័ត្ន៖ {name} មានសោខុសពីលើកមុន ដូច្នេះអ្នកដទៃប្រហែលអាចបើកអ្វីដែលអ្នកផ្ញើ។</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>បើគ្មានមនុស្សដែលអ្នកទុកចិត្តបានប្រាប់អំពីរឿងនេះទេ សូមឈប់ត្រឹមនេះ ហើយសួរគេ។</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>សេវា៖ នៅ {host}។</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>កុំព្យូទ័រនេះមិនស្គាល់ឈ្មោះវាទេ។ វាមិនធ្លាប់ត្រូវបានប្រើនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>មានកម្រិតអង្គចងចាំ មិនឱ្យសរសេរឯកសារ មិនឱ្យចម្លងអង្គចងចាំ (core dump)</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>គ្មានសិទ្ធិថ្មី</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>គ្មានកម្មវិធីផ្សេងអាចមើលអង្គចងចាំរបស់វាទេ</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock៖ គ្មានឯកសារ និងគ្មានថត</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp៖ បញ្ជីខ្លីនៃការហៅប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>ការងារដែលមានដំណើរការតែមួយ និងមានកម្រិតអង្គចងចាំ</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>កម្រិតទុកចិត្តទាប</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>ទម្រង់ប្រអប់ខ្សាច់ (sandbox)៖ គណនាតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>បើកការតភ្ជាប់</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>បើកឯកសារ</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>មើលក្នុងថត</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>សរសេរឯកសារ</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>ចាប់ផ្ដើមកម្មវិធីផ្សេង</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>មិនអាចចាប់ផ្ដើមដំណើរការដែលអានឯកសារនៅទីនេះបានទេ។ សូមដំឡើងកម្មវិធីម្ដងទៀត ឬប្រើកុំព្យូទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>ឯកសារត្រូវបានអានក្នុងដំណើរការដោយឡែក។ អ្វីដែលទប់ដំណើរការបែបនេះ នៅទីនេះ៖</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>អ្វីដែលដំណើរការមួយត្រូវបានហាមអម្បាញ់មិញ ពេលវាសាក៖</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ត្រូវបានហាម</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>អាចធ្វើបាន</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>អ្វីដែលប្រើសម្រាប់អានឯកសារ៖</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>គ្មានទេ</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>ឯកសារក្នុងពេលតែមួយ៖ {count}។ អង្គចងចាំច្រើនបំផុតក្នុងមួយ៖ {size} MB។</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>របាយការណ៍ដែលអ្នកទុក នៅក្នុង {folder}។</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>មិនទាន់មានអ្វីទុកនៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>មិនអាចសរសេរក្នុងថតនោះបានទេ។</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>ឯកសារគ្រោះថ្នាក់អាចធ្វើអ្វីដែលមានសម្គាល់ {possible}។ សម្រាប់ឯកសារពីមនុស្សមិនស្គាល់ សូមប្រើកុំព្យូទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>ចម្លើយអ្នក និងកូដសម្គាល់នីមួយៗដែលធ្វើរួច នឹងទុកក្រោមឃ្លាសម្ងាត់។ បើអ្នកភ្លេចវា គ្មាននរណាអាចបើកវាម្ដងទៀតទេ ហើយអ្នកត្រូវចាប់ផ្ដើមសាជាថ្មី។ រូបភាពផ្ទាល់មិនត្រូវបានទុកទេ។</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>អានឃ្លាសម្ងាត់នៃសេចក្ដីព្រាងពីឯកសារ (- គឺការបញ្ចូលស្តង់ដារ)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>កំពុងបន្ត {draft}។ កូដសម្គាល់ដែលធ្វើរួចហើយ៖ {count}។</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>គ្មានអ្វីដែលទុកនៅទីនេះ ប្រាប់ថាវាបានក្លាយជាករណីនោះទេ។ កំពុងប្រៀបធៀបជាមួយអ្វីដែលប្រហែលជាវា៖ {drafts}។</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>គ្មានរបាយការណ៍មិនទាន់ចប់ណា ដែលឃ្លាសម្ងាត់នេះបើកបាន បានក្លាយជាករណីនោះទេ។ សូមប្រាប់ឯកសារដែលអ្នកបានផ្ញើជំនួសវិញ៖ {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>ឃ្លាសម្ងាត់ត្រូវបានសួរក្នុងស្ថានីយបញ្ជា។ បើគ្មានវា សូមផ្ដល់ {option}។</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>ឃ្លាសម្ងាត់ត្រូវមានយ៉ាងតិច {count} តួ។ ពាក្យពីរបីគឺល្អ។</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>ឃ្លាសម្ងាត់ដដែលម្ដងទៀត៖</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>ឃ្លាសម្ងាត់ទាំងពីរខុសគ្នា។ គ្មានអ្វីត្រូវបានទុកទេ។</translation>
    </message>
    <message>
        <source>done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>រួចរាល់ ប៉ុន្តែមានឯកសារយ៉ាងតិចមួយអានមិនបាន</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>មិនយល់ពាក្យបញ្ជា</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>ចម្លើយនាំទៅសេវាផ្សេង។ គ្មានអ្វីត្រូវបានទុកទេ</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>ច្បាប់ចម្លងមួយមិនត្រូវគ្នា ឬសាមញ្ញពេក មិនអាចដឹងបាន</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify៖ មានអ្វីមួយនៅទីនេះ មិនដូចដែលគួរ</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>បានឈប់ដោយ Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>គ្មានរបាយការណ៍</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ករណី</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>របាយការណ៍ដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>មិនបានទៅដល់ សូមសាកពេលក្រោយ</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>ត្រូវបានបដិសេធជាស្ថាពរ</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>មិនបានរក្សាទុក</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>របាយការណ៍មិនទាន់ចប់</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>កំណត់ចំណាំ និងសំបុត្រ</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>មិនបានរំពឹងទុក</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>លេខកូដពេលចេញ៖</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>video</source>
        <translation>វីដេអូ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>បានឈប់។</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>គ្មានអ្វីត្រូវបានផ្ញើទេ។</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>វត្ថុ JSON មួយក្នុងមួយបន្ទាត់ នៅលទ្ធផលស្តង់ដារ</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>ភាសានៃអត្ថបទ ឧទាហរណ៍ de ឬ pt_BR (បើគ្មាន៖ ភាសារបស់ប្រព័ន្ធ)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>ឯកសារដែលប្រាប់ពីសេវា</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>បន្ត ទោះបីសេវានៅអាសយដ្ឋានផ្សេង ឬមានសោផ្សេងពីលើកមុនក៏ដោយ</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>អាន PIN ពីឯកសារ (- គឺការបញ្ចូលស្តង់ដារ)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>ឆ្លងកាត់ប្រូកស៊ីនេះ៖ http://HOST:PORT ឬ socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050)។ ក៏អានពី TAKEITDOWN_PROXY ដែរ តែមិនអានពីការកំណត់ផ្សេងទេ</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>ចំនួននាទី</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>ចំនួនលើសពី 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>កូដសម្គាល់នៃរូបភាព និងវីដេអូ ធ្វើក្នុងកុំព្យូទ័រនេះ ដើម្បីកុំឱ្យច្បាប់ចម្លងរាលដាល។ ឯកសារផ្ទាល់មិនដែលត្រូវបានផ្ញើទេ។ បើគ្មានពាក្យបញ្ជា ផ្ទាំងនឹងបើក។ បើមានតែរបាយការណ៍ដែលបានរក្សាទុក (REPORT.tid) ផ្ទាំងនឹងបើកជាមួយវា។</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>បង្ហាញថានេះជាកំណែណា រួចចេញ</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>ករណីដល់ណាហើយ</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>ដកករណីវិញ</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>នរណារកច្បាប់ចម្លង គិតត្រឹមថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>តើអ្វីៗនៅទីនេះល្អទេ ហើយអ្វីទប់ឯកសារគ្រោះថ្នាក់? មិនប្រើបណ្ដាញទេ</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>តើកម្មវិធីដែលបានដំឡើងនេះ ដូចដែលគួរទេ? មិនប្រើបណ្ដាញទេ</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>លេខផ្ទៀងផ្ទាត់នៃឯកសារទាំងអស់ ពីអ្នកដែលចេញផ្សាយកម្មវិធី</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>បង្ហាញលេខផ្ទៀងផ្ទាត់នៃឯកសារដែលមាននៅទីនេះ</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>ធ្វើកូដសម្គាល់ ហើយបង្ហាញ។ មិនប្រើបណ្ដាញទេ</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>ឯកសារ ឬថត</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>បង្ហាញកូដសម្គាល់ផ្ទាល់ដែរ</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>យកតែស៊ុមរូបវីដេអូដែល vPDQ ដើមយកក្នុងអត្រានេះ (បើគ្មាន៖ ស៊ុមរូបទាំងអស់ ហើយទុកអ្វីដែលខុសគ្នា)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>ចំនួនហាស់ច្រើនបំផុតនៃរូបភាពមួយ ដើម្បីរកច្បាប់ដែលបានកែដែរ៖ {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>ទុកអ្វីដែលធ្វើរួចក្រោមឃ្លាសម្ងាត់ ហើយបន្តពីទីនោះលើកក្រោយ</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>តើច្បាប់ចម្លងនេះត្រូវនឹងអ្វីដែលបានផ្ញើទេ? មិនប្រើបណ្ដាញទេ</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>ឯកសារ ឬថតសម្រាប់ប្រៀបធៀប</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>អ្វីដែលបានផ្ញើ។ អាចផ្ដល់ច្រើនដង</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>បង្ហាញថាវាជិតប៉ុនណា ហើយជិតនឹងឯកសារណា</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>ប្រៀបធៀបជាមួយសេចក្ដីព្រាង ដែលរបាយការណ៍នៃករណីនេះត្រូវបានធ្វើពីវា</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>ប្រៀបធៀបជាមួយកូដសម្គាល់ ដែលសេចក្ដីព្រាងនេះទុក</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>ធ្វើរបាយការណ៍ ហើយរក្សាទុកដោយចាក់សោ ដើម្បីផ្ញើឥឡូវ ឬពេលក្រោយ</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>ធ្វើរបាយការណ៍មួយទៀតជាមួយឯកសារថ្មី សម្រាប់ករណីដែលអ្នកមាន</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>លេខករណីរបស់វា</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>ឯកសារ ឬថត (បើគ្មាន៖ អ្វីទាំងអស់ដែលសេចក្ដីព្រាងមាន)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>នរណាធ្វើរបាយការណ៍</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>អាយុក្រោម 18 ឆ្នាំក្នុងរូបភាព</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>បង្ហាញភាពអាក្រាត ឬអ្វីខាងផ្លូវភេទ</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>ត្រូវបានចែករំលែកហើយ</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>វិធីទាក់ទងមកវិញ។ គ្មានអ្វីត្រូវការវាទេ។ កម្មវិធីផ្សេងនៅទីនេះអាចឃើញអ្វីដែលផ្ដល់ឱ្យពាក្យបញ្ជា៖ បើគ្មានអាសយដ្ឋាននៅពីក្រោយវា កម្មវិធីនឹងសួរ</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>អានវាពីឯកសារ (- គឺការបញ្ចូលស្តង់ដារ)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>ឯកសារសម្រាប់សរសេរ ដើម្បីផ្ញើពីកុំព្យូទ័រណាក៏បាន (បើគ្មាន៖ ទុកក្នុងកុំព្យូទ័រនេះ)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>ទុកចម្លើយ និងកូដសម្គាល់ក្រោមឃ្លាសម្ងាត់ភ្លាមៗពេលមាន ហើយបន្តពីទីនោះលើកក្រោយ</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>បង្ហាញបៃពិតប្រាកដ ដែលត្រូវចាក់សោ</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>បង្ហាញបញ្ជីរបាយការណ៍ ដែលទុកក្នុងកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>សរសេររបាយការណ៍ដែលបានទុកទៅក្នុងឯកសារ ដើម្បីផ្ញើពីកុំព្យូទ័រផ្សេង</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>ដូចដែលបញ្ជីបង្ហាញ</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>សរសេរសំបុត្រតាមច្បាប់អាមេរិក TAKE IT DOWN Act ដោយមិនផ្ញើអ្វីទេ</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>កំណត់ចំណាំសម្រាប់ជាភស្តុតាង បានចាក់សោក្នុងកុំព្យូទ័រនេះ មានតែពាក្យ</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>សរសេរមគ្គុទ្ទេសក៍សម្រាប់ឪពុកម្តាយ ឬសម្រាប់អ្នកប្រឹក្សា ជា PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>អ្វីដែលសំបុត្រត្រូវការ ជាវត្ថុ JSON មួយ (- គឺការបញ្ចូលស្តង់ដារ) បើគ្មាន នឹងសួរម្ដងមួយៗ។ ឈ្មោះវាល៖ {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>បន្តជាមួយសំបុត្រដែលបានទុកនៅទីនេះ សម្រាប់វេទិកានេះ</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>សរសេរទៅក្នុងឯកសារនេះ៖ .pdf ជា PDF ក្រៅពីនេះជាអត្ថបទ (បើគ្មាន៖ បង្ហាញនៅទីនេះ)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>ពេលដែលអ្នកបានផ្ញើវា៖ now (ឥឡូវ) ឬ &apos;YYYY-MM-DD HH:MM&apos; ហើយ ៤៨ ម៉ោងរាប់ចាប់ពីពេលនោះ</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>សរសេរពាក្យតវ៉ាទៅ FTC ជំនួសវិញ៖ ៤៨ ម៉ោងចប់ហើយ ហើយវានៅទីនោះនៅឡើយ</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>រក្សាទុកសំបុត្រជាមួយកំណត់ចំណាំ ដោយចាក់សោ</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>បន្ថែមកំណត់ចំណាំ ជាវត្ថុ JSON មួយ ដែលមានមួយ ឬច្រើនក្នុងចំណោម user, place, when និង what (- គឺការបញ្ចូលស្តង់ដារ)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>សម្រាប់អ្នកណា</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>ប្រទេសដែលខ្សែទូរសព្ទជំនួយរបស់ខ្លួនមាននៅក្នុងនោះ (បើគ្មាន៖ ប្រទេសរបស់ប្រព័ន្ធ)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>ឯកសារសម្រាប់សរសេរ</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>អានឃ្លាសម្ងាត់នៃកំណត់ចំណាំពីឯកសារ (- គឺការបញ្ចូលស្តង់ដារ)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>លុបរបាយការណ៍ដែលបានទុក ឬអ្វីៗទាំងអស់ ពីកុំព្យូទ័រនេះជារៀងរហូត</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>របាយការណ៍មិនទាន់ចប់មួយ</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>អ្វីទាំងអស់ដែលកម្មវិធីធ្លាប់ទុកនៅទីនេះ</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>កុំសួរម្ដងទៀត</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>ផ្ញើរបាយការណ៍ដែលបានរក្សាទុក។ ផ្ញើពីរដង គ្មានគ្រោះថ្នាក់ទេ</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>របាយការណ៍ ឬឯកសារដែលបានទុក (បើគ្មាន៖ ទាំងអស់ដែលរង់ចាំក្នុងកុំព្យូទ័រនេះ)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>បន្តសាក ដោយសម្រាកយូរជាងមុនបន្តិចម្ដងៗ រយៈពេល 60 នាទី ឬតាមចំនួនដែលផ្ដល់ (0៖ សាកម្ដង)។ Ctrl-C បញ្ឈប់វា</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>ផ្ញើតែអ្វីដែលបានធ្វើសម្រាប់សេវានេះ</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>លេខករណី មានសញ្ញា - ឬគ្មានក៏បាន ឬ ID នៃរបាយការណ៍ដែលបានទុក ហើយមិនធ្លាប់ផ្ញើ</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>លេខករណី មានសញ្ញា - ឬគ្មានក៏បាន</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>សម្រាប់រូបភាពដែលថតពេលអាយុ 18 ឆ្នាំឡើងទៅ កន្លែងត្រឹមត្រូវគឺ StopNCII.org។ វាដំណើរការដូចគ្នា៖ រូបភាពនៅជាមួយអ្នក។ សូមទៅ https://stopncii.org ។ គ្មានអ្វីត្រូវបានទុកនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>សេវានេះសម្រាប់រូបភាពដែលបង្ហាញភាពអាក្រាត ឬអ្វីខាងផ្លូវភេទ។ សម្រាប់រូបភាពផ្សេង សូមប្រើទម្រង់រាយការណ៍របស់គេហទំព័រ ឬកម្មវិធីទូរសព្ទដែលមានវា។ អ្នកក៏អាចនិយាយជាមួយមនុស្សដែលអ្នកទុកចិត្តបានដែរ។ គ្មានអ្វីត្រូវបានទុកនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>វិធីទាក់ទងត្រូវបានសួរក្នុងស្ថានីយបញ្ជា។ បើគ្មានវា សូមផ្ដល់ {option}។</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>នៅត្រូវការទាំងនេះ៖ {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>អាសយដ្ឋានអ៊ីមែល បើអ្នកចង់ឱ្យគេទាក់ទងមក (ឬគ្រាន់តែចុច Enter)៖</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>សូមប្រាប់ឯកសារ ឬសេចក្ដីព្រាងដែលមានកូដសម្គាល់របស់វា។</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>វាត្រូវបានផ្ញើដោយចាក់សោ ជាមួយបន្ទាត់ក្បាលទាំងនេះប៉ុណ្ណោះ៖</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>របាយការណ៍មិនទាន់ចប់របស់អ្នក នៅទុកដដែល។ ដើម្បីលុបវា៖ {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>ដើម្បីផ្ញើវា៖ {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>នៅទីនេះគ្មានខ្សែទូរសព្ទជំនួយនៃប្រទេសនោះទេ។ មានសម្រាប់ប្រទេសទាំងនេះ៖ {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>បានរក្សាទុកក្នុង {file}។</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>បានរក្សាទុកក្នុងកុំព្យូទ័រនេះជា {report}។</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>មិនទាន់មានអ្វីត្រូវបានផ្ញើទេ។</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>ហាត់សាក៖ របាយការណ៍នេះនឹងមិនទៅដល់នរណាទេ។</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>សូមកត់ទាំងពីរឥឡូវនេះ។ វាបង្ហាញតែម្ដងប៉ុណ្ណោះ ហើយគ្មាននរណាអាចរកវាឱ្យអ្នកវិញបានទេ។</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>រង់ចាំផ្ញើ</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>កំពុងផ្ញើ ឬប្រហែលបានផ្ញើហើយ៖ ផ្ញើម្ដងទៀត មិនដែលរាប់ពីរដងទេ</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>សេវាបានទទួល</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>សេវាមិនបានទទួលយក</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>បានដកវិញ</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>បានលុប។ ថាស SSD ឧបករណ៍ USB ឬឯកសារបម្រុង អាចនៅមានច្បាប់ចាស់មួយរយៈ។ បើជារបាយការណ៍ដែលបានរក្សាទុក វាជាឯកសារចាក់សោ ដែលមានតែសេវាអាចបើក។ បើជារបាយការណ៍មិនទាន់ចប់ វាជាឯកសារដែលមានតែឃ្លាសម្ងាត់អាចបើក។</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>គ្មានរបាយការណ៍ត្រូវបានរក្សាទុកនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>របាយការណ៍ដែលអាចផ្ញើបាន៖ {count}។ ពាក្យបញ្ជាសម្រាប់វា៖ {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>បានសរសេរក្នុង {file}។ នរណាក៏អាចផ្ញើវាពីកុំព្យូទ័រណាក៏បាន ហើយមានតែសេវាអាចបើកវា។ បើផ្ញើវាពីទីនេះដែរ ក៏មិនដែលរាប់ពីរដងទេ។</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>សូមប្រាប់អ្វីដែលត្រូវលុប ឬផ្ដល់ {option}។</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>គ្មានអ្វីត្រូវបានលុបទេ។</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>លុបអ្វីទាំងអស់ដែលកម្មវិធីធ្លាប់ទុកនៅទីនេះ ជារៀងរហូតឬ?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>លុបអ្វីដែលអ្នកបានប្រាប់ ជារៀងរហូតឬ?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>ក្នុងចំណោមទាំងនេះ {count} ប្រហែលមិនទាន់បានផ្ញើទេ។</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>លុបជារៀងរហូតចុះ</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>របាយការណ៍ {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>គ្មានរបាយការណ៍ដែលបានរក្សាទុករង់ចាំនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>បានឈប់។ អ្វីដែលមិនទាន់បញ្ជាក់ នៅរក្សាទុកដដែល។ ផ្ញើវាម្ដងទៀត មិនដែលរាប់ពីរដងទេ។</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>នឹងសាកម្ដងទៀតក្នុង {seconds} វិនាទី។</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} ត្រូវបានទទួលពីមុនហើយ។ ការផ្ញើម្ដងទៀតមិនបានប្ដូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} ត្រូវបានទទួលហើយ។</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>វាជាការហាត់សាក ហើយមិនទៅដល់នរណាទេ។</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>កូដសម្គាល់៖ {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>មិនអាចកត់ទុកនៅទីនេះបានទេ។ ផ្ញើវាម្ដងទៀត ឬលុបវា ក៏គ្មានគ្រោះថ្នាក់ដែរ។</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>សេវាដែលទទួលកូដសម្គាល់ពី {name} គិតត្រឹម {day}៖</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>មិនទាន់មានទេ</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>រូបភាព និងវីដេអូ៖ {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>វាយលេខពី {first} ដល់ {last}៖</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>សូមវាយលេខណាមួយក្នុងចំណោមលេខទាំងនេះ។</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN ត្រូវបានសួរក្នុងស្ថានីយបញ្ជា។ បើគ្មានវា សូមផ្ដល់ {option}។</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>មិនអាចអានឯកសារនេះបានទេ៖ {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>អ្វីៗទាំងអស់ដូចដែលគួរ។</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>មានអ្វីមួយមិនដូចដែលគួរ៖ សូមកុំប្រើវាសម្រាប់របាយការណ៍។</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>មិនអាចចាប់ផ្ដើមបាន</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>គ្មានអ្វីទប់</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count} រួមគ្នា {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>ចម្លើយដែលដឹងរួច</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>ចម្លើយខុស</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>គ្មានកម្មវិធីផ្សេងអាចមើលក្នុងវាទេ</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>កម្មវិធីផ្សេងអាចមើលក្នុងវាបាន</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>បញ្ជីឯកសារ</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>កម្មវិធីមេ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>កម្មវិធីជំនួយ</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>គ្មាននៅទីនេះទេ។ សូមប្រៀបធៀបលេខខាងលើ ជាមួយលេខដែលអ្នកបានទទួល</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>ឯកសារទាំងអស់ត្រូវគ្នា</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>មិនត្រូវគ្នា</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>សំបុត្រដែលខ្វះអ្វីមួយក្នុងចំណោមនេះ អាចមិនត្រូវបានគេយកចិត្តទុកដាក់។ នៅខ្វះ៖ {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>សំបុត្រដែលបានទុក៖ {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>អ្វីដែលសំបុត្រត្រូវការ ត្រូវបានសួរក្នុងស្ថានីយបញ្ជា។ បើគ្មានវា សូមផ្ដល់ {option}។</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>ចម្លើយទាំងនេះប្រើមិនបានទេ៖ {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>ពេលចប់ សូមទុកបន្ទាត់ទទេមួយ។</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>សូមសរសេរពេលវេលាដូចនេះ៖ {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>ពេលវេលានោះមិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>ពាក្យតវ៉ាត្រូវការពេលវេលាដែលអ្នកបានផ្ញើសំបុត្រ៖ {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>ពេលផ្ញើរួច សូមរាប់ ៤៨ ម៉ោងដូចនេះ៖ {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>គ្មានកំណត់ចំណាំទុកនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>អ្នកណាមានឯកសារនេះអាចអានវាបាន។</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>មិនទាន់ផ្ញើ</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>៤៨ ម៉ោងចប់នៅ {end}។ ម៉ោងនៅសល់៖ {hours}។</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>៤៨ ម៉ោងបានចប់នៅ {end}។</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>ទុកក្នុងកុំព្យូទ័រនេះ បានចាក់សោ៖ {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>កំណត់ចំណាំនឹងទុកក្រោមឃ្លាសម្ងាត់។ បើអ្នកភ្លេចវា គ្មាននរណាអាចបើកកំណត់ចំណាំម្ដងទៀតទេ។ រូបភាពមិនត្រូវបានដាក់ចូលទេ។</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>កំណត់ចំណាំគឺជាវត្ថុ JSON មួយ ដែលមានមួយ ឬច្រើនក្នុងចំណោម៖ {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>កំណត់ចំណាំទទេ។</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>មានអ្វីមួយមិនដំណើរការ។ ឯកសាររបស់អ្នកមានសុវត្ថិភាព ហើយមិនត្រូវបានផ្ញើទេ។ សូមសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>ឯកសារនេះមិននៅទីនោះទេ។ សូមពិនិត្យឈ្មោះ រួចជ្រើសម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>នេះមិនមែនជាឯកសាររូបភាព ឬវីដេអូទេ។ សូមជ្រើសមួយផ្សេង។</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>នេះជាតំណទៅឯកសារផ្សេង។ សូមជ្រើសរូបភាព ឬវីដេអូផ្ទាល់។</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>ឯកសារនេះនៅក្នុងក្លោដរបស់អ្នក មិននៅក្នុងកុំព្យូទ័រនេះទេ។ សូមទាញយកជាមុន រួចជ្រើសម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>ឯកសារនេះទទេ។ សូមរកឯកសារពេញ ហើយជ្រើសវា។</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>ថតនេះគ្មានឯកសារទេ។ សូមជ្រើសមួយផ្សេង។</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>អានឯកសារនេះមិនបានទេ។ សូមពិនិត្យថាថាសរបស់វាបានភ្ជាប់ រួចសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>ឯកសារនេះត្រូវបានប្ដូរ ពេលកំពុងអាន។ សូមបិទកម្មវិធីផ្សេងដែលប្រើវា រួចសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>នេះមិនមែនជារូបភាព ឬវីដេអូ ដែលអាចអាននៅទីនេះបានទេ។ សូមជ្រើសរូបភាព ឬវីដេអូផ្ទាល់។</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>ឯកសារនេះខូច ឬជាប្រភេទដែលអានមិនបាននៅទីនេះ។ អាចរកឃើញតែច្បាប់ដូចបេះបិទ។ បើអ្នកមានវាជាទម្រង់ផ្សេង សូមបន្ថែមវាដែរ។</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>ផ្នែកខ្លះនៃឯកសារនេះបាត់ ឬខូច។ កូដសម្គាល់ធ្វើពីអ្វីដែលនៅសល់ ដូចដែលបង្ហាញលើអេក្រង់។ បើអ្នកមានឯកសារពេញ សូមបន្ថែមវាដែរ។</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>រូបភាពនេះធំពេក មិនអាចពិនិត្យបាន។ អាចរកឃើញតែច្បាប់ដូចបេះបិទ។</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>ឯកសារនេះមានសំឡេង តែគ្មានរូបភាព។ អាចរកឃើញតែច្បាប់ដូចបេះបិទ។</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>ពិនិត្យឯកសារនេះមិនបានទេ។ យ៉ាងច្រើន អាចរកឃើញតែច្បាប់ដូចបេះបិទ។</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>ឯកសារនេះចំណាយពេលយូរពេក។ យ៉ាងច្រើន អាចរកឃើញតែច្បាប់ដូចបេះបិទ។</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>នៅមានសំណួរមិនទាន់ឆ្លើយ។ សូមថយក្រោយ ហើយឆ្លើយវា។</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>គ្មានឯកសារណាផ្ដល់កូដសម្គាល់ទេ ដូច្នេះគ្មានអ្វីត្រូវផ្ញើ។ សូមជ្រើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>នេះច្រើនពេកសម្រាប់របាយការណ៍មួយ។ សូមធ្វើរបាយការណ៍ពីរ ដែលមានឯកសារតិចជាង។</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>នេះមើលទៅមិនដូចអ៊ីមែលទេ។ សូមពិនិត្យវា ឬទុកទទេ។</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>គ្មានរបាយការណ៍ដែលបានរក្សាទុក ឈ្មោះនេះទេ។ សូមពិនិត្យឈ្មោះ។</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>ឯកសារនេះមិនមែនជារបាយការណ៍ដែលបានរក្សាទុកទេ។ សូមជ្រើសឯកសារដែលបញ្ចប់ដោយ .tid។</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>របាយការណ៍ដែលបានរក្សាទុកនេះខូច ហើយផ្ញើមិនបានទេ។ សូមប្រើច្បាប់ផ្សេងរបស់វា ឬធ្វើរបាយការណ៍ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>របាយការណ៍នេះត្រូវបានធ្វើ ដោយកំណែថ្មីជាងនៃកម្មវិធីនេះ។ សូមផ្ញើវាដោយកំណែនោះ។</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>របាយការណ៍នេះត្រូវបានធ្វើសម្រាប់សេវាផ្សេង ហើយមានតែសេវានោះទេដែលអាចបើកបាន។ វានៅតែមានសុវត្ថិភាព ក្នុងឯកសាររបស់វា។</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>រក្សាទុករបាយការណ៍នៅទីនោះមិនបានទេ។ គ្មានអ្វីបាត់ទេ៖ សូមជ្រើសកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>មានឯកសារឈ្មោះនេះរួចហើយ។ វានៅដដែល៖ សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>ទីនោះអស់កន្លែងហើយ។ គ្មានអ្វីបាត់ទេ៖ សូមធ្វើឱ្យមានកន្លែង ឬជ្រើសកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>ផ្ទាំង ឬពាក្យបញ្ជាផ្សេង កំពុងធ្វើការលើរបាយការណ៍ដែលបានរក្សាទុក។ សូមរង់ចាំវាចប់ រួចសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>ឥឡូវប្ដូរថតរបាយការណ៍ដែលបានរក្សាទុកមិនបានទេ។ របាយការណ៍ក្នុងនោះមានសុវត្ថិភាព ហើយមិនបានផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>ទីនេះគ្មានរបាយការណ៍ដែលបានរក្សាទុក ដែលមានសញ្ញានេះទេ។ សូមមើលបញ្ជី រួចសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>សេវាមានរបាយការណ៍នេះ ឬប្រហែលមាន។ ដើម្បីដកវាវិញ សូមប្រើលេខករណី និង PIN របស់វា។</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>គ្មានរបាយការណ៍មិនទាន់ចប់ ឈ្មោះនេះទេ។ សូមពិនិត្យឈ្មោះ។</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>ឯកសារនេះមិនមែនជារបាយការណ៍មិនទាន់ចប់ទេ។ សូមជ្រើសមួយផ្សេង។</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>របាយការណ៍មិនទាន់ចប់នេះខូច ហើយបើកមិនបានទេ។ មិនបានផ្ញើអ្វីទេ។ សូមចាប់ផ្ដើមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>របាយការណ៍មិនទាន់ចប់នេះត្រូវបានធ្វើ ដោយកំណែថ្មីជាងនៃកម្មវិធីនេះ។ សូមបើកវាដោយកំណែនោះ។</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>ឃ្លាសម្ងាត់នេះបើកវាមិនបានទេ។ សូមសាកម្ដងទៀត។ គ្មាននរណាអាចរកឃ្លាសម្ងាត់ដែលភ្លេចបានទេ៖ បើដូច្នេះ សូមចាប់ផ្ដើមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>ផ្ទាំង ឬពាក្យបញ្ជាផ្សេង កំពុងបើករបាយការណ៍មិនទាន់ចប់នេះ។ សូមបិទវានៅទីនោះជាមុន។</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>កំណត់ចំណាំនេះបើកមិនបានទេ។ វាអាចខូច ឬធ្វើដោយកំណែថ្មីជាង។</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>ផ្ទាំងមួយទៀតបានប្តូរកំណត់ចំណាំនេះ។ សូមរក្សាទុករបស់អ្នកក្នុងឯកសារ ហើយបើកកំណត់ចំណាំម្តងទៀត។</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>អក្សរខ្លះដាក់ក្នុង PDF មិនបានទេ។ សូមរក្សាទុកជាអត្ថបទជំនួស។</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>ឯកសារដែលប្រាប់ឈ្មោះសេវា ប្រើមិនបានទេ។ សូមសុំវាម្ដងទៀត ពីកន្លែងដែលអ្នកបានវា។</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>ឥឡូវសេវាទទួលវាមិនបានទេ។ សូមសាកម្ដងទៀតពេលក្រោយ។</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>ភ្ជាប់ទៅសេវាមិនបានទេ។ សូមពិនិត្យអ៊ីនធឺណិត រួចសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>គ្មានចម្លើយពីសេវាទេ។ វាប្រហែលបានទទួលអ្វីដែលបានផ្ញើ ឬមិនបានទទួល។ សូមផ្ញើម្ដងទៀត៖ វាមិនដែលរាប់ពីរដងទេ។</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>ប្រូកស៊ីភ្ជាប់មិនបានទេ ដូច្នេះមិនបានផ្ញើអ្វីទេ។ សូមពិនិត្យអាសយដ្ឋានរបស់វា ឬសាកដោយគ្មានវា។</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>អ្វីមួយក្នុងបណ្ដាញនេះ ចង់អានអ្វីដែលផ្ញើ ដូច្នេះមិនបានផ្ញើអ្វីទេ។ វាអាចជាតម្រង ឬទំព័រចូលគណនី។ សូមសាកបណ្ដាញផ្សេង។</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>ពិនិត្យការភ្ជាប់មិនបានទេ ដូច្នេះមិនបានផ្ញើអ្វីទេ។ សូមមើលថ្ងៃ និងម៉ោងរបស់កុំព្យូទ័រនេះ។ បើត្រឹមត្រូវ សូមសាកម្ដងទៀតថ្ងៃស្អែក។</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>មានអ្វីផ្សេងឆ្លើយ ជំនួសសេវា។ វាអាចជាទំព័រចូល Wi-Fi។ សូមចូលជាមុន រួចសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>សេវាកំពុងរវល់។ សូមសាកម្ដងទៀត ពីរបីនាទីក្រោយ។</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>សេវាមិនបានទទួលយករបាយការណ៍នេះទេ។ សូមធ្វើវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>របាយការណ៍នេះធំពេកសម្រាប់ម៉ាស៊ីនមេបណ្តាញរបស់សេវា ដូច្នេះវាមិនត្រូវបានទទួលទេ។ សូមធ្វើរបាយការណ៍ពីរ ដែលមានរូបភាពតិចជាងក្នុងមួយៗ។ សូមប្រាប់អ្នកដំណើរការសេវាផង។</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>របាយការណ៍របស់អ្នកមានសុវត្ថិភាពនៅទីនេះ។</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>នេះជារបាយការណ៍ហាត់សាក ហើយសេវាជាសេវាពិត ឬផ្ទុយមកវិញ។ វាមិនត្រូវបានទទួលយកទេ។</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>កុំព្យូទ័រនេះមិនឱ្យអ្នកបើកឯកសារនេះទេ។ សូមសួរអ្នកដែលមើលថែកុំព្យូទ័រនេះ ឬចម្លងវាទៅថតរបស់អ្នក។</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>មិនទាន់មានកូដសម្គាល់ក្នុងនោះទេ។ សូមជ្រើសឯកសារដែលអ្នកបានរាយការណ៍ជំនួសវិញ។</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>សេវានេះមិនទាន់អាចទទួលសំណួរដែលចាក់សោ ហើយលេខករណី និង PIN របស់អ្នក មិនដែលផ្ញើដោយមិនចាក់សោទេ។ មិនបានផ្ញើអ្វីទេ។ សូមសួរអ្នកដែលដំណើរការសេវា។</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>នេះមិនមែនជាសេវាដែលអ្នកបានប្រើលើកមុនទេ។ មិនបានផ្ញើអ្វីទេ។ សូមសួរមនុស្សដែលអ្នកទុកចិត្ត ថាការប្ដូរនេះត្រឹមត្រូវឬទេ។</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>លេខករណី និង PIN នេះមិនត្រូវគ្នាទេ។ សូមពិនិត្យទាំងពីរ រួចសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>បានសាក PIN ខុសច្រើនដងពេក។ សូមរង់ចាំបន្តិច រួចសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>ករណីនេះត្រូវបានដកវិញហើយ ដូច្នេះបន្ថែមអ្វីមិនបានទេ។</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>នេះមិនមែនជាលេខករណីទេ។ សូមពិនិត្យតួនីមួយៗ។</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN មានលេខប្រាំមួយខ្ទង់។ សូមពិនិត្យវា រួចសាកម្ដងទៀត។</translation>
    </message>
</context>
</TS>
