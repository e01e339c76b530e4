<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>माहिती आणि गोपनीयता</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>हा प्रोग्राम मोफत आणि स्वतंत्र आहे. तो NCMEC ने बनवलेला नाही आणि ते तो चालवत नाहीत. ही आवृत्ती {number} आहे.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>हे {number} मुक्त भागांपासून बनले आहे. त्यांचे परवाने या फोल्डरमध्ये आहेत: {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>तुमचा फोटो किंवा व्हिडिओ या कॉम्प्युटरमधून कधीच बाहेर जात नाही. तो कोणीही पाहत नाही.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>ओळख कोड म्हणजे फोटो नाही. त्यातून ओळखू येईल असे काही काढणे खूप अवघड आहे. तरीही आम्ही तो लॉक करतो, आणि फक्त सेवाच तो उघडू शकते.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>काय पाठवले जाऊ शकते: ओळख कोड, तुमची उत्तरे, आणि लिहिला असल्यास तुमचा ईमेल पत्ता. आधी तुम्हाला हे सगळे दिसते. “आता पाठवा” वर क्लिक केल्यावरच ते जाते.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>बंद केल्यावर प्रोग्राम काहीही ठेवत नाही, तुम्ही काही ठेवायचे निवडले असेल तरच ठेवतो. खाते नाही, आणि तुम्ही येथे काय करता ते कोणी मोजत नाही.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>काही खुणा आमच्या हातात नाहीत. हा प्रोग्राम चालला होता हे या कॉम्प्युटरला आठवू शकते. तो आपल्या मेमरीचे काही भाग डिस्कवरही ठेवू शकतो.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>कॉपी कोण शोधते</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>यादी असलेले पान उघडते, आणि मग इथेच परत येते.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>हे निवडून कॉपी करता येते.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>पत्ता कॉपी होतो.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>माझ्या फोनवर</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>फोनच्या कॅमेऱ्याला वाचता येईल असा कोड दिसतो.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>कॉपी झाले. ते ब्राउझरमध्ये पेस्ट करता येते.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>कोड लपवा</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>यासाठी योग्य जागा आहे</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>तो काढला तेव्हा तुमचे वय १८ किंवा जास्त होते का? मग ही सेवा योग्य आहे:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>तो काढला तेव्हा तुमच्या मुलाचे किंवा मुलीचे वय १८ किंवा जास्त होते का? मग ही सेवा योग्य आहे:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>तो काढला तेव्हा त्यांचे वय १८ किंवा जास्त होते का? मग ही सेवा योग्य आहे:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>ती अशाच प्रकारे काम करते: फोटो तुमच्या डिव्हाइसवरच राहतो. पैसे लागत नाहीत.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>जे जे लागू होते ते सगळे निवडा. मग पायऱ्या इथे दिसतील.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>न केलेले बरे</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>बोलण्यासाठी कोणी</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>हेल्पलाइनची यादी उघडते.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>तुम्ही इथे जे निवडता ते कुठेही ठेवले जात नाही आणि कोणालाही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>आता काय मदत करते</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>यापैकी काही लागू होते का?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>त्यांना कोणी धमकावत आहे, किंवा पैसे किंवा आणखी फोटो मागत आहे</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>मला कोणी धमकावत आहे, किंवा पैसे किंवा आणखी फोटो मागत आहे</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>तो आता ऑनलाइन आहे</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>तो कोणाकडे आहे ते माहीत आहे</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>तो कोणाकडे आहे ते मला माहीत आहे</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>त्यांचे वय १३ पेक्षा कमी आहे</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>माझे वय १३ पेक्षा कमी आहे</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>तो खोटा आहे, किंवा AI ने बनवला आहे</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>आमच्यापैकी कोणाकडेही फाइल नाही</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>माझ्याकडे फाइल नाही</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>त्याच्या पायऱ्या दिसतात किंवा लपतात.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>पैसे देऊ नका.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>आणखी फोटो पाठवू नका.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>मेसेज हटवू नका.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>तो पोस्ट किंवा फॉरवर्ड करू नका, इतरांना सावध करण्यासाठीही नाही.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>स्रोत: {name}. या पानावर तारीख नाही.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>स्रोत: {name}, {day}. याला एक वर्षापेक्षा जास्त झाले आहे.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>स्रोत: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>पैसे देऊ नका, आणि आणखी काही पाठवू नका. उत्तर देणे थांबवा, पण मेसेज जपून ठेवा. आजच कोणाला तरी सांगा.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>या पायऱ्या विश्वासातल्या मोठ्या व्यक्तीसोबत करा.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>तो कोणाकडे आहे ते विश्वासातल्या मोठ्या व्यक्तीला सांगा. ते हे थांबवायला मदत करू शकतात.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>पैसे देऊ नका, आणि कोणालाही आणखी काही पाठवू देऊ नका. सर्व उत्तरे थांबवा, पण मेसेज जपून ठेवा. काय करायचे ते हेल्पलाइनना माहीत असते.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>या पायऱ्या एकत्र करा, आणि मुलाला किंवा मुलीला झेपेल त्या गतीने.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>तो पुन्हा पाठवा असे कोणाला सांगू नका, आणि डाउनलोड करू नका. CyberTipline फाइलशिवायही मदत करू शकते:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>CyberTipline ला पोस्टबद्दल सांगा. ते त्या पोस्टवर काम करतात:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>ब्रिटनमध्ये Report Remove १८ पेक्षा कमी वयाच्या व्यक्तींचे फोटो वेबसाइटवरूनही काढते. सुरुवात इथून होते:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>त्या ॲप किंवा वेबसाइटलाच तो काढायला सांगा. अमेरिकेत त्यांच्याकडे ४८ तास असतात. त्यांनी काढला नाही, तर इथे तक्रार करा:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>तो कोणाकडे आहे ते लिहून ठेवा. हेल्पलाइन तुमच्यासोबत त्यावर बोलू शकते.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>खोटे किंवा AI ने बनवलेले फोटोही यात येतात. त्यांचे ओळख कोडही तसेच बनवा.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>फोटो किंवा व्हिडिओमध्ये तुमचे वय किती आहे?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>फोटो किंवा व्हिडिओमध्ये तुमच्या मुलाचे किंवा मुलीचे वय किती आहे?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>फोटो किंवा व्हिडिओमध्ये त्या किशोरवयीन व्यक्तीचे वय किती आहे?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>तो काढला तेव्हाचे वय महत्त्वाचे आहे, आजचे नाही.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>१८ पेक्षा कमी</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>१८ किंवा जास्त</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>तुमच्यासाठी.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>तुमच्या मुलासाठी किंवा मुलीसाठी.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>तुम्ही आधार देत असलेल्या किशोरवयीन व्यक्तीसाठी.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>फोटो किंवा व्हिडिओमध्ये वय १८ पेक्षा कमी.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>तो शेअर झाला आहे.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>तो शेअर झालेला नाही.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>तो शेअर झाला आहे की नाही हे माहीत नाही.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>हे निवडून कॉपी करता येते.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>नोंद नंबर</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>नंबर आणि PIN कॉपी होतात. एका मिनिटानंतर ती कॉपी काढली जाते.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF म्हणून सेव्ह करा</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>कार्ड छापण्याच्या पानासारखे सेव्ह होते.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>फोटो म्हणून सेव्ह करा</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>कार्ड फोटो म्हणून सेव्ह होते.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>पुढे काय होते</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>ब्राउझरसाठी पान</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>बोलण्यासाठी कोणी</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>हेल्पलाइनची यादी उघडते.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>आणखी काय मदत करते</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>धमक्या, ऑनलाइन पोस्ट आणि इतर गोष्टींसाठी पायऱ्या.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>या नोंदीत फाइल जोडा</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>त्याच नंबर आणि PIN ने आणखी एक रिपोर्ट बनतो. आधी विचारले जाते.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>नंबर आणि PIN ठेवले का? नवीन फाइल पूर्ण झाल्यावरच ते पुन्हा दिसतील.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>हो, फाइल जोडा</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>फाइलच्या यादीवर परत जाते.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>नंबर आणि PIN ठेवले का? विंडो बंद झाल्यावर ते कोणीही पुन्हा दाखवू शकत नाही.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>हो, बंद करा</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>विंडो बंद होते.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अजून नाही</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>संपवा</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>बोलण्यासाठी कोणीतरी: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>कॉपी झाले. एका मिनिटानंतर, किंवा ही विंडो बंद झाल्यावर, ते क्लिपबोर्डवरून काढले जाते.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. {service} साठी {day} रोजी बनवले.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>सराव. हे कार्ड कोणाकडेही पोहोचत नाही.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>नोंद कार्ड</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>नंतरच्या दिवसासाठी जे ठेवले होते ते अजून इथे आहे, लॉक केलेले. ते हटवण्यासाठी पहिल्या पानावर “सेव्ह केलेल्या रिपोर्टकडे परत” निवडा.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>या कॉम्प्युटरचे प्रिंटर दिसतात.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>नोंद नंबर: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>ते प्रिंटरला दिले आहे. कृपया कागद बरोबर घेऊन जा.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>ते प्रिंट होऊ शकले नाही. त्याऐवजी PDF म्हणून सेव्ह करता येईल.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>सेव्ह झाले. ज्याच्याकडे ही फाइल आहे, ती व्यक्ती रिपोर्ट पाहू शकते आणि मागे घेऊ शकते.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>पटकन बाहेर दुसरी वेबसाइट उघडते. तेथून परत येणाऱ्याला हे पान दिसते, पण नंबर, PIN किंवा उत्तर नाही.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>या ब्राउझरच्या इतिहासात हे पान उघडले होते ते दिसते. नेटवर्कलाही ते दिसू शकते. हे उपकरण ज्याच्या ताब्यात आहे त्याला, किंवा शाळेतील फिल्टरला, तुम्ही लिहिलेले आणि उत्तरही दिसू शकते.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>खाजगी खिडकी वापरणे चांगले, आणि शेवटी ती बंद करा.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>रिपोर्ट पाहा किंवा मागे घ्या</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>नोंद कार्डवरचा नोंद नंबर आणि PIN लिहा.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>नोंद नंबर</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>चार-चार अक्षरांचे चार गट.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>सहा अंक.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>स्थिती पाहा</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>विचारत आहे</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>सेवेला विचारले जात आहे.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>त्यात फाइल जोडा</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>त्याच नंबर आणि PIN ने आणखी एक रिपोर्ट बनतो. अजून काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>मागे घ्या</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>काही करण्याआधी पुन्हा एकदा विचारले जाते.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>कॉपी कोण शोधते</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>यादी असलेले पान उघडते, आणि मग इथेच परत येते.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>सापडलेली कॉपी तपासा</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>इथे दोन फाइलची तुलना करण्याचे पान उघडते. काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>हो, मागे घ्या</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>सेवा हे ओळख कोड वापरणे थांबवते.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>तो कायमचा मागे घ्यायचा? सेवांना शोधणे थांबवायला सांगितले जाते. मागे घेतलेला रिपोर्ट पुन्हा वापरता येत नाही; मग नवीन बनवावा लागेल.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>सेवेने हा रिपोर्ट मागे घेतला, आणि कॉपी शोधणाऱ्या सेवांना थांबायला सांगितले जाते. तुम्ही काहीही चुकीचे केलेले नाही. तुम्ही नवीन रिपोर्ट बनवू शकता.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>रिपोर्ट पोहोचला आहे. तो तपासणीची वाट पाहत आहे, आणि तुम्हाला काही करायची गरज नाही.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>कारण: यात बहुतेक रिपोर्टपेक्षा जास्त आहे.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>कारण: हा प्रोग्राम रिपोर्ट बनवतो तसे हे बनवलेले नाही.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>कारण: यात प्रसिद्ध किंवा सार्वजनिक चित्रे आहेत.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>कारण: यात जे आहे त्यासाठी ही सेवा नाही.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>कारण: सेवा प्रत्येक रिपोर्ट ठरावीक काळच ठेवते.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>कारण: सेवा चालवणाऱ्यांना तसे करण्याची विनंती केली गेली.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>रिपोर्ट पोहोचला आहे. तो तयार केला जात आहे.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>रिपोर्ट सुरू आहे. सेवा कॉपी शोधू शकतात.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>रिपोर्ट मागे घेतला. सेवांना शोधणे थांबवायला सांगितले जाते.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>तो {day} रोजी पोहोचला. त्यातील फोटो आणि व्हिडिओ: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>तो मागे घेतला.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>बाजूला ठेवले, कारण ते एखाद्या प्रसिद्ध किंवा कोऱ्या फोटोशीही जुळतात: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>ओळख कोड सेवांना घेण्यासाठी तयार आहेत.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>पुढे, ओळख कोड सेवांना घेण्यासाठी तयार केले जातील.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>ओळख कोड घेतलेल्या सेवा: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>अजून कोणत्याही सेवेने ते घेतलेले नाहीत. पहिल्या काही दिवसांत हे नेहमीचे आहे.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>कॉपी सापडून ती अडवलेल्या सेवा: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>अजून काही सापडले नाही. हे नेहमीचे आहे, आणि सेवा शोधत राहतात.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>पाठवण्याआधी पाहून घ्या</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>या कॉम्प्युटरमधून फक्त एवढेच बाहेर जाऊ शकते. फोटो आणि व्हिडिओ इथेच राहतात.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तयारी सुरू आहे</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>रिपोर्ट बनत आहे.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>पाठवण्यासाठी किंवा सेव्ह करण्यासाठी हवे. अजून काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>नंतरसाठी सेव्ह करा</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>रिपोर्ट सेव्ह करण्याचे पान उघडते. काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>हे बदलण्यासाठी मागे जाते, आणि मग पुन्हा इथे येते.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>तुमची उत्तरे</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>काय जाते</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>काय जात नाही</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>बाकीचे पुढे न्या</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>फाइलकडे परत जाऊन थांबलेले काम पुन्हा सुरू होते.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>तुमच्याशी संपर्क</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>कोणाला मिळते</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>नेमके बाइट दाखवा</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>लॉक केलेल्या रिपोर्टमध्ये काय आहे ते अक्षरन् अक्षर दिसते.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>नेमके बाइट</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>लॉक केलेल्या रिपोर्टमध्ये काय आहे.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>थांबलेल्या: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>वाचता न आलेल्या: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>नाही. तुम्हाला कोणी लिहिणार नाही.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, {host} येथे. फक्त हीच सेवा ते उघडू शकते.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>हा प्रोग्राम ज्या सेवेसाठी बसवला होता ती ही नाही. ती {name} आहे, {host} येथे. हे अपेक्षित नसेल तर पाठवू नका: विश्वासातल्या कोणाला तरी विचारा.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>मागच्या वेळी ही सेवा दुसऱ्या ठिकाणी होती: {host}. हे अपेक्षित नसेल तर पाठवू नका: विश्वासातल्या कोणाला तरी विचारा.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>या सेवेची किल्ली मागच्या वेळची नाही: तुम्ही पाठवलेले कदाचित दुसरे कोणी उघडू शकेल. हे अपेक्षित नसेल तर पाठवू नका: विश्वासातल्या कोणाला तरी विचारा.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>फोटोंचे ओळख कोड: {pictures}, व्हिडिओंचे: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>लॉक केल्यावर आकार: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>हो, हे ओळख कोड पाठवता येतील</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>कॉपी कोण शोधते</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>यादी असलेले पान उघडते, आणि मग इथेच परत येते.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>वेगळी नोंद बनवा</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>तिला नवीन नंबर आणि PIN मिळतो.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>आता पाठवा</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>नेमके बाइट लपवा</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>ते तुमच्या {number} या नोंदीत जाते, आणि तिच्यात जोडले जाते.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>सामील झालेल्या सेवा कॉपी शोधतात आणि काय काढायचे ते ठरवतात. लॉक असलेल्या चॅटमध्ये, जसे एन्क्रिप्टेड मेसेंजर, किंवा सामील न झालेल्या सेवांमध्ये कोणी शोधत नाही.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>वर</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>या फोल्डरच्या बाहेरच्या फोल्डरमध्ये जाते.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नवीन आधी</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नावानुसार</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>मोठ्या आधी</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>फाइल क्रमाने लावते.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>फाइल आणि फोल्डर</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>शोधण्यासाठी लिहा. Backspace ने वर जाता येते.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>सर्व निवडा</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>यादीतली प्रत्येक फाइल निवडली जाते.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>एकही निवडू नका</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>सर्व फाइलची निवड काढली जाते.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>अनेक निवडण्यासाठी Ctrl दाबून ठेवून क्लिक करा. काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>फाइलचे नाव</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>नाव शोधा, किंवा कुठे आहे ते लिहा</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>या नावाने सेव्ह होते.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>जुळणारी नावे दिसतात.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फोल्डर उघडा</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>इथे सेव्ह करा</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>निवडा</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>ज्यात असे काही दिसते त्याच फाइल निवडा. एका क्लिकने फाइल निवडली जाते, दुसऱ्या क्लिकने तिची निवड काढली जाते.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>या फोल्डरमध्ये पहा</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>निवडलेल्या फाइल घ्या</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>व्हिडिओ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तऐवज</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>माझे फोल्डर</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>तिथे काय आहे ते दिसते.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>इथे काही नाही.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>नाही, राहू द्या</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>काही बदलत नाही.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>तुमच्याशी संपर्काचा मार्ग?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>हे रिकामे ठेवता येते. काही जणांना वाटते की प्रश्न असेल तर आपल्याला विचारावे.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>ईमेल पत्ता (गरजेचा नाही)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>त्याशिवाय पुढे जाण्यासाठी रिकामे ठेवा.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>तुमचा ईमेल दुसरे कोणी वाचू शकते का? मग रिकामे ठेवलेले बरे.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>सापडलेली कॉपी तपासा</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>सेवांना ती सापडेल का? दोन्ही फाइलची तुलना इथेच होते. काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>कृपया यासाठी इंटरनेटवरून कॉपी सेव्ह करू नका. जी आधीपासून इथे आहे तीच घ्या.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>ज्या फोटो किंवा व्हिडिओपासून रिपोर्ट बनला तो.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>रिपोर्ट केलेले निवडा</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>कॉपी निवडा</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>तुलना सुरू आहे</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>रिपोर्ट केलेली दुसरी फाइल निवडा</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>ओळख कोड बनत आहेत.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>गुप्त वाक्य</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>या रिपोर्टसाठी निवडलेले.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>रिपोर्ट केलेले आता नाही का? तुम्ही ठेवलेले ओळख कोडही चालतील.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>ठेवलेले वापरा</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>तुम्ही ठेवलेले ओळख कोड: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>निवडलेल्या: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>ही अगदी तीच फाइल आहे. सामील सेवांना ती सापडू शकते.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>ती जुळते. सामील सेवांना ही कॉपी सापडू शकते.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>ती जुळत नाही. ती तुमची आहे का? मग ही कॉपीही रिपोर्टमध्ये घाला.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>ती इतकी साधी किंवा काळोखी आहे की सांगता येत नाही. ती तुमची आहे का? मग ही कॉपीही रिपोर्टमध्ये घाला.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>या फाइलची तुलना करता येत नाही.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>आता पाठवा</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>नंतरसाठी सेव्ह करा</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>फाइलमध्ये सेव्ह करा</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>इथे किंवा पेन ड्राइव्हवर. ती फाइल फक्त सेवाच उघडू शकते.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>या कॉम्प्युटरवर थांबू द्या</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>तो पहिल्या पानावर पुन्हा सापडेल. हा कॉम्प्युटर वापरणारे इतर लोक तो पाहू किंवा हटवू शकतात.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम सुरू आहे</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>रिपोर्ट पाठवला किंवा सेव्ह केला जात आहे.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>वाट पाहणे थांबवा</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>रिपोर्ट इथे थांबला आहे. तुम्ही तो पुन्हा पाठवू शकता.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>नोंद कार्डकडे जा</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>तुम्ही पाठवेपर्यंत रिपोर्ट थांबतो.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>इथून हटवा</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>काही करण्याआधी पुन्हा एकदा विचारले जाते.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>हा रिपोर्ट या कॉम्प्युटरवरून कायमचा हटवायचा? तो पाठवलेला नाही.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>हो, हटवा</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>या कॉम्प्युटरवरून तो काढला जातो.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>पाठवत आहे</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>लॉक केलेला रिपोर्ट {host} कडे जातो.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>अजून पाठवलेला नाही</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>आता काही पाठवले जात नाही. तुम्ही तो नंतर कधीही, किंवा दुसऱ्या कॉम्प्युटरवरून पाठवू शकता.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>तुमचा रिपोर्ट सुरक्षित आहे: तो आता या कॉम्प्युटरवर लॉक होऊन थांबला आहे. तो पहिल्या पानावर पुन्हा सापडेल.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>तो गेला नाही. पुढचा प्रयत्न {seconds} सेकंदांत.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सेव्ह करा</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>काम सुरू आहे</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>रिपोर्ट उघडत आहे.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>अजून पूर्ण नाही</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>गुप्त वाक्य</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>या रिपोर्टसाठी निवडलेले.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>तो पुढे न्या</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>अपूर्ण रिपोर्ट उघडतो.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>काही करण्याआधी पुन्हा एकदा विचारले जाते.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>हा अपूर्ण रिपोर्ट कायमचा हटवायचा?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>हो, हटवा</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>या कॉम्प्युटरवरून तो काढला जातो.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>अपूर्ण रिपोर्ट {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>कुठे जायचे</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>इथे काही ठेवले नाही, आणि काही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>पत्ते {day} नुसार.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>बोलण्यासाठी कोणी</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>हेल्पलाइनची यादी उघडते.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>आणखी काय मदत करते</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>धमक्या, ऑनलाइन पोस्ट आणि इतर गोष्टींसाठी पायऱ्या.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>विंडो बंद होते.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पत्ता कॉपी करा</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>तपशील लपवा</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>पुढे चला</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तयार</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>अजून बाकी</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>थांबलेल्या</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>वाचता न आलेल्या</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>दुसऱ्यासारख्या</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>फक्त या ओळी दिसतात.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>निवडलेल्या फाइल यादीतून काढल्या जातात. फाइल आपल्या जागी राहतात.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>शेवटी काढलेले परत येते.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>निवडलेल्या फाइलवर पुन्हा एकदा प्रयत्न होतो.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>बाकीचे पुढे न्या</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>थांबलेले काम पुन्हा सुरू होते.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>निवडलेल्या ओळींचे तपशील दिसतात किंवा लपतात.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>पाहा</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>निवडलेली फाइल उघडते, आणि त्यामुळे काय खूण राहते ते आधी सांगते.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>पुढच्या फाइलआधी थांबते.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>पूर्ण न झालेल्या फाइलचे काम थांबते. तुम्ही ते नंतर पुढे नेऊ शकता.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>नावे लपवा</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>नावाच्या जागी “फोटो १” दिसते.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>फोटो आणि व्हिडिओ निवडा</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>त्यांचे ओळख कोड इथेच, या कॉम्प्युटरवर बनतात. काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फाइल निवडा</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फोल्डर निवडा</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>नमुना फाइल वापरा</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>सरावासाठी साधे फोटो आणि एक क्लिप जोडली जाते.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>तुम्ही त्या इथे ओढून सोडू शकता, किंवा Ctrl आणि V ने पेस्ट करू शकता.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>निवडलेल्या फाइल</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>प्रत्येक ओळ तिचा ओळख कोड कसा झाला ते सांगते.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सर्व फाइल</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>सर्व फाइलपैकी किती काम झाले.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>नंतर कधीतरी करा</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>झालेले काम गुप्त वाक्याने ठेवण्याचे पान उघडते.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>एका मिनिटापेक्षा कमी बाकी.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>सुमारे {minutes} मिनिटे बाकी.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>फोल्डरमधल्या सर्व फाइल दिसतात, आणि इथे काय हवे ते तुम्ही निवडता.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>जो प्रोग्राम ती दाखवतो तो ती लक्षात ठेवू शकतो, जसे शेवटी उघडलेल्या गोष्टींच्या यादीत. ती खूण आमच्या हातात नाही.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>हो, उघडा</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>या कॉम्प्युटरवर यासाठी जो प्रोग्राम आहे त्यात फाइल उघडते.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>उघडू नका</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>ज्यात असे काही दिसते त्याच फाइल इथे हव्यात. बाकीच्या निवडून काढा.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>तयार: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>अजून बाकी: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>थांबलेल्या: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>वाचता न आलेल्या: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>दुसऱ्यासारख्या: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>त्यात फाइल नाही. फोल्डरमध्ये आहे तशी फाइलच कॉपी करा किंवा ओढा.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>इथे जे हवे ते निवडा</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>पटकन बाहेर</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>सगळे एकदम बंद होते. Shift तीन वेळा दाबल्यावरही तेच होते.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>मागच्या पानावर जाते. तुमची उत्तरे राहतात.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>या पानावरचे मुख्य काम.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>तुम्ही भरलेले सेव्ह झालेले नाही. विंडो बंद केली तर ते जाईल.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>विंडो बंद होते. जे सेव्ह नाही ते जाते.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>इथेच राहा</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>या नेटवर्कवरचे काहीतरी, जसे शाळेचा फिल्टर, सेवा वापरली हे पाहू शकले असेल. जे पाठवले ते लॉकच राहिले.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>या नेटवर्कवरचे काहीतरी, जसे शाळेचा फिल्टर, एक रिपोर्ट पाठवला हे आणि त्याचा नोंद नंबर पाहू शकले असेल. रिपोर्ट स्वतः लॉकच राहिला.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>छापण्यासाठी दोन पाने सेव्ह करते.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>पालकांसाठी मार्गदर्शक</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>समुपदेशकांसाठी मार्गदर्शक</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>मार्गदर्शक सेव्ह झाले.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>पालकांसाठी मार्गदर्शक</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>समुपदेशकांसाठी मार्गदर्शक</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>पाचपैकी एका तरुण व्यक्तीने कोणालाही सांगितले नाही (Thorn, २०२२), काहींनी घरी त्रास होईल या भीतीने. आधी ऐका. मग एकत्र पावले उचला.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>बोलण्यासाठी कोणी</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>ते ऐकतात, आणि नावे ठेवत नाहीत. तुमचे नाव सांगायची गरज नाही.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>या देशाच्या हेल्पलाइन दिसतात.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>{day} नुसार. नंबर आणि वेळा बदलू शकतात; त्यांच्या वेबसाइटवर त्या आहेत.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>तुम्ही कोणत्या देशात आहात?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>पालक आणि इतर मोठ्यांसाठी</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>मुलांसाठी आणि किशोरांसाठी</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>सगळ्यांसाठी</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>वेबसाइटवर चॅटमध्येही.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>हे निवडून कॉपी करता येते.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>दिवस-रात्र.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ते {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} ते {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>नोंदी ठेवा</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>नोंदी आणि पत्रे याच कॉम्प्युटरवर लॉक करून ठेवली जातात. त्यातले काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>ठेवल्या आहेत. पहिल्या पानावर “सेव्ह केलेल्या रिपोर्टकडे परत” निवडा, मग नोंदी.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>नंतर कधीतरी करा</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>तुमची उत्तरे आणि झालेले ओळख कोड इथे लॉक करून ठेवले जातात. फोटो ठेवले जात नाहीत.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>लक्षात राहील असे गुप्त वाक्य निवडा. विसरल्यास हे कोणीही पुन्हा उघडू शकत नाही, आणि पुन्हा सुरुवात करावी लागेल.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>गुप्त वाक्य</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>किमान आठ अक्षरे. काही शब्द चांगले.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>तेच पुन्हा एकदा</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>म्हणजे टायपिंगच्या चुकीने हे बंद राहणार नाही.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ठेवा</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम सुरू आहे</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>रिपोर्ट लॉक होत आहे.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>झाले</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>किमान आठ अक्षरे हवीत.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>दोन्ही अजून सारखी नाहीत.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>ते ठेवले आहे. पुढे नेण्यासाठी पहिल्या पानावर “सेव्ह केलेल्या रिपोर्टकडे परत” निवडा.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>ॲप किंवा वेबसाइटला तो काढायला सांगा</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>अमेरिकेच्या एका कायद्यानुसार त्यांच्याकडे ४८ तास आहेत. येथे तुम्ही पत्र लिहिता. पाठवता तुम्ही स्वतः.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>पत्राला नाव लागते. म्हणून ते तुमच्या रिपोर्टपासून वेगळे आहे, आणि येथून त्यातले काहीही पाठवले जात नाही. तुम्ही सांगितले तरच ते ठेवले जाते.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>ते पत्रात असते, इतर कुठेच नाही.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>ॲप किंवा वेबसाइट</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ते काय आहे?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>ते कुठे आहे?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>पत्रावर सही कोण करते?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>सही करणाऱ्या व्यक्तीचे नाव</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>ईमेल पत्ता किंवा फोन नंबर</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>शेवटची टिक</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>दुसरे</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>त्याचे नाव</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>एक चित्र</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>एक व्हिडिओ</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>चित्रे आणि व्हिडिओ</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>त्याचा पत्ता कॉपी करा. नाही का? मग युजरनेम लिहा, आणि ॲपमध्ये कुठे आहे ते.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>त्यात दिसणारी व्यक्ती</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>आई-वडील किंवा पालक</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>त्या व्यक्तीने विनंती केलेली व्यक्ती</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>प्रामाणिकपणे निवेदन: त्यात दिसणाऱ्या व्यक्तीने ते तेथे दाखवायला संमती दिली नव्हती.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>पत्र लिहा</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>अजून बाकी: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>ते प्रोग्राम बंद करेपर्यंत राहते. काहीही ठेवले जात नाही.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>सर्व मजकूर या भाषेत दिसतो.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>ही मातृभाषा असलेल्या कोणीही हा मजकूर अजून तपासलेला नाही.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>पत्र तयार आहे</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>ते इंग्रजीत आहे, अमेरिकेतील कंपनीसाठी. स्वतः पाठवा, आणि सोबत चित्र पाठवू नका.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>येथे लॉक करून ठेवा</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>तुमच्या नोंदींसोबत, गुप्त वाक्याने ठेवते.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>४८ तास तेव्हापासून मोजले जातात.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>४८ तास मोजा</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>तुम्ही केव्हा पाठवले?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>ते अजून तेथेच आहे</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>हा कायदा पाहणाऱ्या अमेरिकेतील कार्यालयाला तक्रार लिहिते.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>तक्रार कुठे करायची</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>ही तक्रार आहे. या पानावर स्वतः पाठवा:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform} च्या मदतीत TAKE IT DOWN Act शोधा. तेथे फॉर्म किंवा ईमेल पत्ता असतो.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>फॉर्मचे नाव: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>पत्र तेथे पाठवा. मग येथे परत या, आणि केव्हा पाठवले ते सांगा.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>४८ तास {end} ला संपतात. उरलेले तास: {hours}. तेव्हाही तेथेच आहे का? तक्रार येथे तयार आहे.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>४८ तास {end} ला संपले. ते गेले का?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>तो पाठवला आहे</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>तो या कॉम्प्युटरवर थांबला आहे</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>तो सेव्ह झाला आहे</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>नवीन फाइल तुमच्या आधीच्या नोंदीतल्याच आहेत. तिचा नंबर आणि PIN तसेच राहतात.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>हे नोंद कार्ड आहे. कृपया ते त्या किशोरवयीन व्यक्तीला द्या.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>हे तुमचे नोंद कार्ड आहे. नंबर आणि PIN जपून ठेवा: दुसरे कोणी ते तुम्हाला शोधून देऊ शकत नाही.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>तो आता ऑनलाइन आहे का? CyberTipline लाही सांगा: {place}. ते त्या पोस्टवर काम करतात.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>या नंबर आणि PIN ने काय चालले आहे ते पाहता येते, फाइल जोडता येतात, किंवा तो मागे घेता येतो: प्रोग्राम सुरू करा आणि “रिपोर्ट पाहा किंवा मागे घ्या” निवडा.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>रिपोर्ट पाठवला की नंबर आणि PIN चालू होतात: प्रोग्राम सुरू करा आणि “सेव्ह केलेल्या रिपोर्टकडे परत” निवडा.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>प्रोग्रामशिवायही ब्राउझरमध्ये स्थिती पाहू शकता किंवा रिपोर्ट मागे घेऊ शकता:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>हा प्रोग्राम पुन्हा सुरू करा, “सेव्ह केलेल्या रिपोर्टकडे परत” निवडा, आणि तो पाठवा.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>हा प्रोग्राम इथे किंवा दुसऱ्या कॉम्प्युटरवर सुरू करा, “सेव्ह केलेल्या रिपोर्टकडे परत” निवडा, आणि फाइल निवडा.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>रिपोर्ट लॉक होऊन थांबला आहे. तुम्ही पाठवेपर्यंत काही जात नाही.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>सामील झालेल्या सेवा आता ओळख कोड घेतात आणि कॉपी शोधतात. याला काही दिवस लागू शकतात. काय काढायचे ते त्या ठरवतात.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>काही दिवसांनी काय झाले ते पाहा: पहिल्या पानावर “रिपोर्ट पाहा किंवा मागे घ्या”. तोपर्यंत काही सापडले नसेल तर ते नेहमीचे आहे.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>कृपया फोटो पोस्ट किंवा फॉरवर्ड करू नका, इतरांना सावध करण्यासाठीही नाही.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>कृपया फोटो फॉरवर्ड करू नका, इतरांना सावध करण्यासाठीही नाही.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>कृपया फोटो पुन्हा पोस्ट करू नका: तो अडवला जाऊ शकतो, आणि त्याबरोबर तुमचे खातेही.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>त्या किशोरवयीन व्यक्तीला कोणी धमकावत आहे का? पैसे देऊ नका. मेसेज जपून ठेवा, आणि उत्तर देणे थांबवा.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>तुम्हाला कोणी धमकावत आहे का? पैसे देऊ नका. मेसेज जपून ठेवा, आणि उत्तर देणे थांबवा.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>तरीही मदत मिळू शकते</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>फोटोशिवाय ओळख कोड बनत नाही. त्याऐवजी CyberTipline ला सांगा:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>तो कुठे पोस्ट झाला हे माहीत आहे का? मग त्या ॲप किंवा वेबसाइटचा रिपोर्ट फॉर्मही वापरा.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>दुसरी मदत आहे</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>ही सेवा कपड्यांशिवायच्या किंवा लैंगिक फोटोंसाठी आहे. कोणी तुम्हाला धमकावते किंवा त्रास देते का? इथे जा:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>इतर फोटोंसाठी त्या ॲप किंवा वेबसाइटचा रिपोर्ट फॉर्म वापरा. विश्वासातल्या मोठ्या व्यक्तीशी बोलण्यानेही मदत होते.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>नंतरसाठी नोंदी</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>युजरनेम, पत्ते, दिवस: तुम्हाला मदत करणाऱ्या मोठ्या व्यक्तीला ते उपयोगी पडतात. फक्त शब्द, चित्र नाही.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>येथे लॉक करून ठेवा</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>याच कॉम्प्युटरवर, गुप्त वाक्याने ठेवते.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>या नोंदींसाठी तुम्ही निवडलेले.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>नोंदी उघडा</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>या गुप्त वाक्याने जे ठेवले ते दाखवते.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>या कॉम्प्युटरवर लॉक केलेल्या नोंदी आहेत.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>नोंदींवर काम चालू आहे.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>युजरनेम</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>पानाचा किंवा पोस्टचा पत्ता</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>काय झाले</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>ते तुमच्या नोंदींत असते, इतर कुठेच नाही.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>ही नोंद जोडा</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>येथे ठेवलेल्या नोंदी कायमच्या पुसायच्या?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>तुम्ही लिहिलेले फक्त येथे आहे. ते ठेवा, छापा किंवा सेव्ह करा, नाहीतर ते जाईल.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>त्या याच कॉम्प्युटरवर {file} मध्ये लॉक करून ठेवल्या आहेत. दुसऱ्या कोणाकडे नाहीत.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>ही नोंद यादीतून काढते.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>पत्र उघडा</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>पत्र आणि त्याचे ४८ तास दाखवते.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform} ला पत्र</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android फोन</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>केबलने करायच्या पायऱ्या दिसतात.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>तो या कॉम्प्युटरवर आणावाच लागेल का? मग केबलने</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>फोन त्याच्या केबलने जोडा, अनलॉक करा, आणि USB च्या मेसेजवर टॅप करा. “फाइल ट्रान्सफर” (File transfer) निवडा.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>iPhone त्याच्या केबलने जोडा, अनलॉक करा, आणि “विश्वास ठेवा” (Trust) वर टॅप करा.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>या कॉम्प्युटरच्या फाइल प्रोग्राममध्ये फोन उघडा. त्यातील फोटो DCIM मध्ये आहेत.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>फक्त ही एकच फाइल तुमच्या एका फोल्डरमध्ये कॉपी करा. ती फोनवरही राहू द्या.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>इथे परत या, “या कॉम्प्युटरवर” निवडा, आणि ओळख कोड बनवा.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>मग कॉपी हटवा, आणि रीसायकल बिन रिकामा करा.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>तो चॅट, ईमेल किंवा क्लाउडने स्वतःला कधीही पाठवू नका: तिथे एक कॉपी राहते.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>ज्या डिव्हाइसवर आहे तेच वापरा</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>कृपया तो या कॉम्प्युटरवर पाठवू किंवा कॉपी करू नका. त्या डिव्हाइसवर हे पान उघडा:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>ओळख कोड तिथेच बनतो. फोटो त्या डिव्हाइसवरच राहतो.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>काम सुरू आहे</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>सेव्ह केलेल्या रिपोर्टवर काम सुरू आहे.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>जे पाठवले नाही ते जसे होते तसेच राहते.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>या कॉम्प्युटरवर ठेवलेले</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>पुढचा प्रयत्न {seconds} सेकंदांत.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सेव्ह करा</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>आता पाठवा</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>सेवेशी जोडून हा रिपोर्ट पाठवला जातो.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सेव्ह करा</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>लॉक केलेला रिपोर्ट फाइलमध्ये किंवा पेन ड्राइव्हवर लिहिला जातो.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>काही करण्याआधी पुन्हा एकदा विचारले जाते.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>या कॉम्प्युटरवरून तो कायमचा हटवायचा? जे पाठवले ते सेवेकडे राहते.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>हो, हटवा</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>या कॉम्प्युटरवरून तो काढला जातो.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>{day} रोजी सेव्ह केला. फोटो आणि व्हिडिओ: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>तो इथे थांबला आहे. त्यातले काहीही पाठवलेले नाही.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>तो कदाचित पोहोचला असेल. तुम्ही तो पुन्हा पाठवू शकता: तो कधीच दोनदा मोजला जात नाही.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>तो पोहोचला आहे. नोंद कार्डवरचा नंबर आणि PIN आता चालतात.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>सेवेने तो घेतला नाही. तुम्ही रिपोर्ट पुन्हा बनवू शकता.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>तो मागे घेतला.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>ॲप किंवा वेबसाइटला लिहा</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>४८ तासांत काढायला सांगणारे पत्र लिहिते.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोंदी</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>कोण, कुठे, केव्हा, काय: मदत करणाऱ्या मोठ्या व्यक्तीसाठी.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>झाले</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>मजकूर कॉपी करते. कॉपी एका मिनिटाने पुसली जाते.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>छापण्याचे पान म्हणून सेव्ह करते.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>मजकूर म्हणून सेव्ह करा</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>साधा मजकूर म्हणून सेव्ह करते.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>सेव्ह झाले. ज्यांच्याकडे ही फाइल आहे ते वाचू शकतात.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>लपवलेल्या: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>दुसऱ्या ठिकाणांच्या लिंक: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>सिस्टमच्या फाइल: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>खूप जास्त फोल्डरच्या आत: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>उघडता न येणारे फोल्डर: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>या यादीत नाही: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>सराव: इथले काहीही कोणाकडे पोहोचत नाही.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>प्रिंटर सापडला नाही. त्याऐवजी PDF म्हणून सेव्ह करू शकता.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>प्रिंटर निवडा. पान थोडा वेळ त्याच्या रांगेत राहू शकते. तो दुसऱ्या खोलीत आहे का? मग कागद पटकन घेऊन या.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>तेथेच लगेच छापते.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address} चा QR कोड</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>फोनचा कॅमेरा त्याच्याकडे धरा.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>एक उत्तर निवडा. अंकांच्या कीसुद्धा चालतात.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>टप्पे</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>तुम्ही वाटेत कुठे आहात.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>तुम्ही</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>तपासणी</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>झाले</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>व्हिडिओ</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} मिनिटे</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>फोटो {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>व्हिडिओ {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>फाइल {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>वाट पाहत आहे</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>ओळख कोड बनत आहे: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>थांबलेली</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>{name} सारखीच</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>मजबूत ओळख कोड</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>कमकुवत ओळख कोड</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>फक्त हुबेहूब कॉपी</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>ही वाचता येत नाही</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“बाकीचे पुढे न्या” ने ती पुन्हा सुरू होते.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>ती एकदाच मोजली जाते.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>तो लांब आहे किंवा त्यात खूप हालचाल आहे. त्याचा छोटा तुकडा कदाचित सापडणार नाही.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>थोड्या बदललेल्या कॉपीही सापडू शकतात.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>साधा किंवा काळोखा फोटो: फक्त हुबेहूब आणि अगदी जवळच्या कॉपी सापडू शकतात.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>या फाइलच्या फक्त हुबेहूब कॉपी सापडू शकतात.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>ओळख कोड: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>लोक फोटो किंवा व्हिडिओ ज्या शंभर प्रकारे बदलतात, त्यातल्या सुमारे {count} प्रकारांत सापडला.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>सेव्ह केलेल्या रिपोर्टकडे परत</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>इथे ठेवलेले रिपोर्ट यादीत आहेत. पेन ड्राइव्हवरचा रिपोर्ट म्हणजे नावाच्या शेवटी .tid असलेली फाइल.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>दुसरी फाइल निवडा</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>सेव्ह केलेला रिपोर्ट निवडण्याचे पान उघडते. काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>फाइल निवडा</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>आता पाठवा</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम सुरू आहे</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>रिपोर्ट वाचला किंवा पाठवला जात आहे.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>वाट पाहणे थांबवा</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>रिपोर्ट त्याच्या फाइलमध्येच राहतो.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>तो पुढे न्या</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>झाले</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>सर्व पाठवा</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>तो पोहोचला आहे. नोंद कार्डवरचा नंबर आणि PIN आता चालतात.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>तो गेला नाही. पुढचा प्रयत्न {seconds} सेकंदांत.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>हा सेव्ह केलेला रिपोर्ट आहे, आणि तो पूर्ण आहे: {size}, लॉक केलेला. तो {host} कडे जातो.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>तो सरावासाठी बनवला होता.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>कॉपी कोण शोधते</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>सामील झालेल्या ॲप आणि वेबसाइटना ओळख कोड मिळतात. त्या शोधतात आणि ठरवतात.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>यादी मिळवा</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>यादी मिळवत आहे</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>सेवेला विचारले जात आहे.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>यादी मिळवण्यासाठी इंटरनेट लागते. तुमच्याबद्दल किंवा तुमच्या फाइलबद्दल काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>लॉक असलेल्या चॅटमध्ये, जसे एन्क्रिप्टेड मेसेंजर, किंवा सामील न झालेल्या सेवांमध्ये कोणी शोधत नाही. तरीही त्यांच्या स्वतःच्या फॉर्मने काढायला सांगता येते.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>झाले</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>यादी आत्ता मिळू शकत नाही. पुढे जाण्यासाठी तिची गरज नाही. नंतर पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day} ची यादी</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>अजून कोणतेही ॲप किंवा वेबसाइट सामील झालेली नाही.</translation>
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
        <translation>सेटिंग्ज</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>त्या प्रोग्राम बंद करेपर्यंत राहतात. काहीही ठेवले जात नाही.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>मोठा मजकूर</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>सर्व मजकूर मोठा होतो. Ctrl आणि + नेही होतो.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>लहान मजकूर</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>सर्व मजकूर लहान होतो. Ctrl आणि - नेही होतो.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>फाइलची नावे लपवा</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>नावाच्या जागी “फोटो १” दिसते.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>या कॉम्प्युटरवरील सर्व रिपोर्ट, नोंदी आणि पत्रे कायमची पुसायची? जे पाठवले ते पाठवलेलेच राहते.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>सर्व भाषांची यादी उघडते.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>फिके, गडद आणि ठळक रंग या कॉम्प्युटरच्या सेटिंग्जप्रमाणे असतात.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>सगळे हटवा</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>काही करण्याआधी पुन्हा एकदा विचारले जाते.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>हो, हटवा</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>या कॉम्प्युटरवरून ते काढले जातात.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>हटवले. पेन ड्राइव्हवर किंवा बॅकअपमध्ये जुनी, लॉक केलेली कॉपी अजून असू शकते.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>मजकुराचा आकार: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>तो शेअर झाला आहे का?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>तुम्हाला किंवा तुमच्या मुलाला, मुलीला माहीत आहे त्यानुसार, तो शेअर झाला आहे का?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>तुम्हाला किंवा त्यांना माहीत आहे त्यानुसार, तो शेअर झाला आहे का?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>कोणत्याही उत्तराने पुढे जाता येते.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>कोणाला पाठवला, किंवा ऑनलाइन पोस्ट झाला.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>मला माहीत नाही</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>तो ऑनलाइन दिसला तर CyberTipline लाही सांगा: {place}. ते त्या पोस्टवर काम करतात. हे यानंतर, किंवा दुसऱ्या डिव्हाइसवरून करता येते.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>त्यात तुमचे शरीर पूर्ण किंवा काही भाग कपड्यांशिवाय, किंवा काही लैंगिक दिसते का?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>त्यात तुमच्या मुलाचे किंवा मुलीचे शरीर पूर्ण किंवा काही भाग कपड्यांशिवाय, किंवा काही लैंगिक दिसते का?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>त्यात त्या किशोरवयीन व्यक्तीचे शरीर पूर्ण किंवा काही भाग कपड्यांशिवाय, किंवा काही लैंगिक दिसते का?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>बनवलेले खोटे फोटोही यात येतात, जसे AI ने बनवलेले.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>आत्ताच सेवेशी जोडले गेले.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>ऑफलाइन. काही पाठवलेले नाही.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>फक्त यादी मागितली. तुमचे काहीही पाठवलेले नाही.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>फक्त नोंद नंबर आणि PIN पाठवले.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>पाठवण्याचा प्रयत्न झाला. अजून नक्की नाही.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>लॉक केलेला रिपोर्ट पाठवला. फाइल इथेच राहिल्या.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>पुढे</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>फोटो किंवा व्हिडिओ पसरण्यापासून थांबवा</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>तुम्ही कोणत्याही अडचणीत सापडलेले नाही. तुम्ही कधीही थांबू शकता.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>हा सराव आहे, आणि करून पाहण्यासाठी नमुना फाइल आहेत. कोणताही रिपोर्ट खऱ्या सेवेपर्यंत पोहोचू शकत नाही. तुम्ही पाठवलेले एक आठवडा या कॉम्प्युटरवर राहते, म्हणजे काय होते ते पाहता येते. सेटिंग्जमध्ये ते हटवता येते.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>सेव्ह केलेल्या रिपोर्टकडे परत</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>आधी सेव्ह केलेला रिपोर्ट पाठवा.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>रिपोर्ट पाहा किंवा मागे घ्या</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>नोंद नंबर आणि PIN लागतो.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>आधी सराव करा</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>सराव संपवा</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>सरावात प्रत्येक पायरी चालते, आणि कोणताही रिपोर्ट खऱ्या सेवेपर्यंत पोहोचू शकत नाही.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>मजकुराचा आकार, नावे लपवणे, आणि सगळे हटवणे.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>सर्व भाषांची यादी उघडते.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>हा एक ओळख कोड बनवतो: फोटो किंवा व्हिडिओपासून बनवलेला कोड. सामील झालेल्या सेवांना तो कोड मिळतो, आणि त्या कॉपी शोधतात.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>फोटो किंवा व्हिडिओ या कॉम्प्युटरवरच राहतो. तो कोणीही पाहत नाही.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>साधारण पाच मिनिटे लागतात. नाव लागत नाही.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>लवकर बाहेर पडण्यासाठी “पटकन बाहेर” वर क्लिक करा, किंवा पाच सेकंदांत तीन वेळा Shift दाबा. जे सेव्ह केले नाही ते तेव्हा जाते. सेव्ह केलेली फाइल आपल्या जागी राहते, आणि हा प्रोग्राम चालला होता हे या कॉम्प्युटरला आठवू शकते.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्ज</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>माहिती आणि गोपनीयता</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>तुम्ही इथे भरलेल्याचे काय होते.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>बोलण्यासाठी कोणी</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>हेल्पलाइनची यादी उघडते.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>सुरू करा</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>फोटो किंवा व्हिडिओ कुठे आहे?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>या कॉम्प्युटरवर</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>किंवा लावलेल्या पेन ड्राइव्ह किंवा डिस्कवर.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>फोन किंवा दुसऱ्या डिव्हाइसवर</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>कृपया तो इथे कॉपी करू नका.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>तो आता माझ्याकडे नाही</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>दुसरी मदत आहे.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>हे कोणासाठी आहे?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>मी</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>फोटो किंवा व्हिडिओमध्ये मी आहे.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>माझे मूल</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>मी आई, वडील किंवा पालक आहे.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>मी आधार देत असलेली किशोरवयीन व्यक्ती</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>मी मित्र, मैत्रीण, शिक्षक किंवा समुपदेशक आहे.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>काय मदत करते: तुमच्या मुलाला किंवा मुलीला सांगा की “तुझी चूक नाही”, आणि तुम्हाला कळले हे बरे झाले. कृपया फोन तपासू नका, फोटो फॉरवर्ड करू नका आणि याबद्दल पोस्ट करू नका.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>काय मदत करते: त्यांना सांगा की यात त्यांची चूक नाही, आणि तुम्हाला कळले हे बरे झाले. कृपया त्यांच्याकडे फोटो मागू नका, आणि तो फॉरवर्ड करू नका.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>तुम्ही इथे आहात.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>वाटेतला एक टप्पा.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>वापर: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>पर्याय</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>द्यायच्या गोष्टी</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>ही मदत दाखवा आणि बंद व्हा</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: असे होऊ शकत नाही: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>हे अजून द्यायचे आहे: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>हे समजले नाही: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r इथे चालत नाही (यातून निवडा: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s सोबत चालत नाही</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>यानंतर एक गोष्ट द्यायची आहे</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>यानंतर किमान एक गोष्ट द्यायची आहे</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>काय पाठवले होते ते सांगा: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>तुलना करायला काही नाही.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>यासारखे काही सापडले नाही.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>२५६ पैकी {bits} बिट {file} ({variant}) पेक्षा वेगळे आहेत. {most} पर्यंत असतील तर जुळते.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>याच्या {share} % फ्रेम {file} ({variant}) मध्ये आहेत. {least} % पासून पुढे जुळते.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>याचे बाइट {file} चेच आहेत.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>नोंद {case} मागे घ्यायची का?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>काही बदलले नाही.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} पाठवण्याआधीच मागे घेतला. तो कोणाकडेही नाही, आणि त्याची लॉक केलेली फाइल पुसली आहे.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>सेवा: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदलले</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>आत काय आहे</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>यांनी घेतले</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>यांनी अडवले</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>या कॉम्प्युटरवरचा किंवा नेटवर्कवरचा फिल्टर ही सेवा वापरली गेली हे पाहू शकत होता. कशासाठी ते पाहू शकत नव्हता: ते लॉक केलेले आहे, आणि फक्त सेवाच ते उघडू शकते.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>या कॉम्प्युटरवरचा किंवा नेटवर्कवरचा फिल्टर सेवेला काहीतरी पाठवले गेले हे, आणि तिच्या उत्तरातला नोंद नंबर आणि आकडे पाहू शकत होता. रिपोर्ट स्वतः लॉक केलेला आहे, आणि फक्त सेवाच तो उघडू शकते.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>या कॉम्प्युटरवरचा किंवा नेटवर्कवरचा फिल्टर सेवेला रिपोर्ट पाठवला गेला हे, आणि उत्तर आले असेल तर तेही पाहू शकत होता. रिपोर्ट स्वतः लॉक केलेला आहे, आणि फक्त सेवाच तो उघडू शकते.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>या कॉम्प्युटरवरचा किंवा नेटवर्कवरचा फिल्टर सेवांची यादी मागितली गेली हे, आणि ती यादी पाहू शकत होता.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>ते कदाचित पोहोचले असेल. पुन्हा विचारण्यात काही नुकसान नाही.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>सेवा कोणती ते सांगा: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>हे कुठे जाते याची नोंद करता आली नाही, म्हणून काही बदलले तर पुढच्या वेळी ते लक्षात येणार नाही.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>नाही, इथेच थांबा</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>हो, हे बरोबर आहे हे मला माहीत आहे</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>तरीही पुढे जायचे का?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>ती या कॉम्प्युटरवर याआधी वापरलेली नाही.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>सेवा: {name}, पत्ता {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>हा सराव आहे, आणि तो कोणाकडेही पोहोचत नाही.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>सावध: हा प्रोग्राम दुसऱ्या सेवेसाठी बसवला होता: {name}, पत्ता {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>सावध: मागच्या वेळी {name} चा पत्ता {host} होता.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>सावध: {name} ची किल्ली मागच्या वेळची नाही, म्हणून तुम्ही पाठवलेले कदाचित दुसरे कोणी उघडू शकेल.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>विश्वासातल्या कोणी तुम्हाला हे सांगितले नसेल, तर इथेच थांबा आणि त्यांना विचारा.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>सेवा: पत्ता {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>या कॉम्प्युटरला तिचे नाव माहीत नाही; ती इथे याआधी वापरलेली नाही.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>मेमरीला मर्यादा, फाइल लिहिणे बंद, कोअर डंप नाही</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>नवीन अधिकार नाहीत</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>दुसरा कोणताही प्रोग्राम याच्या मेमरीत पाहू शकत नाही</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: फाइल नाही, फोल्डर नाही</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: सिस्टम कॉलची छोटी यादी</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>एकाच प्रोसेसचा जॉब, मेमरीच्या मर्यादेसह</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>कमी इंटिग्रिटी</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>सँडबॉक्स प्रोफाइल: फक्त गणना</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>कनेक्शन उघडणे</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>फाइल उघडणे</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>फोल्डरमध्ये पाहणे</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>फाइल लिहिणे</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>दुसरा प्रोग्राम सुरू करणे</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>फाइल वाचणारी कोणतीही प्रोसेस इथे सुरू होऊ शकत नाही. प्रोग्राम पुन्हा इन्स्टॉल करा, किंवा दुसरा कॉम्प्युटर वापरा.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>फाइल वेगळ्या प्रोसेसमध्ये वाचल्या जातात. अशा प्रोसेसला इथे ज्या गोष्टी बांधून ठेवतात त्या:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>त्यांपैकी एकीने आत्ता हे करून पाहिले, आणि काय झाले:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अडवले</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>शक्य आहे</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>फाइल यांनी वाचल्या जातात:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>इथे नाही</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>एका वेळी फाइल: {count}. प्रत्येकीसाठी जास्तीत जास्त मेमरी: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>तुम्ही ठेवलेले रिपोर्ट {folder} मध्ये आहेत.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>तिथे अजून काही ठेवलेले नाही.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>त्या फोल्डरमध्ये लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>जिथे {possible} लिहिले आहे ते एखादी घातक फाइल करू शकते. अनोळखी लोकांच्या फाइलसाठी दुसरा कॉम्प्युटर वापरा.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>तुमची उत्तरे आणि पूर्ण झालेला प्रत्येक ओळख कोड गुप्त वाक्याने बंद करून ठेवले जातील. ते विसरलात तर कोणीही ते पुन्हा उघडू शकत नाही, आणि पुन्हा सुरुवातीपासून करावे लागेल. फोटो स्वतः ठेवले जात नाहीत.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>मसुद्याचे गुप्त वाक्य फाइलमधून वाचा (- म्हणजे स्टँडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft} पुढे चालू आहे. आधीच पूर्ण झालेले ओळख कोड: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>इथे ठेवलेल्या कशावरूनही ते या नोंदीत बदलले असे कळत नाही. जे असू शकते त्याच्याशी तुलना होत आहे: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>हे गुप्त वाक्य उघडते असा कोणताही अपुरा रिपोर्ट त्या नोंदीत बदललेला नाही. त्याऐवजी तुम्ही पाठवलेली फाइल सांगा: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>गुप्त वाक्य टर्मिनलवर विचारले जाते. टर्मिनल नसेल तर {option} द्या.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>गुप्त वाक्यात किमान {count} अक्षरे असतात. काही शब्द असलेले चांगले.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>तेच गुप्त वाक्य पुन्हा:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>दोन्ही गुप्त वाक्ये वेगळी आहेत. काही ठेवले नाही.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>झाले</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>झाले, पण किमान एक फाइल वाचता आली नाही</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>कमांड समजली नाही</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>उत्तरे दुसऱ्या सेवेकडे नेतात; काही ठेवले नाही</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>एखादी कॉपी जुळत नाही, किंवा सांगता न येण्याइतकी साधी आहे</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: इथे काहीतरी जसे असायला हवे तसे नाही</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-C ने थांबवले</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>रिपोर्ट नाही</translation>
    </message>
    <message>
        <source>case</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>सेव्ह केलेला रिपोर्ट</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>पोहोचला नाही, नंतर प्रयत्न करा</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>कायमचे नाकारले</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>सेव्ह झाले नाही</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>अपुरा रिपोर्ट</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>नोंदी आणि पत्रे</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>अनपेक्षित</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>एक्झिट कोड:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>video</source>
        <translation>व्हिडिओ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>थांबवले.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>काही पाठवले नाही.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>स्टँडर्ड आउटपुटवर प्रत्येक ओळीत एक JSON ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>मजकुराची भाषा, उदाहरणार्थ de किंवा pt_BR (न दिल्यास: सिस्टमची)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>सेवा कोणती ते सांगणारी फाइल</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>सेवेचा पत्ता किंवा किल्ली मागच्या वेळची नसली तरीही पुढे जा</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN फाइलमधून वाचा (- म्हणजे स्टँडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>या प्रॉक्सीमधून जा: http://HOST:PORT, किंवा socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); TAKEITDOWN_PROXY मधूनही वाचले जाते, आणि दुसऱ्या कोणत्याही सेटिंगमधून नाही</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>मिनिटांची संख्या</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>० पेक्षा मोठी संख्या</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>फोटो आणि व्हिडिओंचे ओळख कोड, याच कॉम्प्युटरवर बनवलेले, कॉपी पसरू नयेत म्हणून. फाइल स्वतः कधीच पाठवल्या जात नाहीत. कमांड नसेल तर विंडो उघडते; फक्त सेव्ह केलेला रिपोर्ट (REPORT.tid) दिला तर विंडो त्याच्यासह उघडते.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>ही कोणती आवृत्ती आहे ते दाखवा आणि बंद व्हा</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>नोंदीची स्थिती काय आहे</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>नोंद मागे घ्या</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>आजच्या दिवशी कॉपी कोण शोधते</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>इथे सर्व ठीक आहे का, आणि घातक फाइलला काय बांधून ठेवते? नेटवर्क वापरले जात नाही</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>हा प्रोग्राम जसा असायला हवा तसाच आहे का? नेटवर्क वापरले जात नाही</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>सर्व फाइलचे डायजेस्ट, प्रोग्राम प्रकाशित करणाऱ्यांकडून मिळालेले</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>इथे असलेल्या फाइलचे डायजेस्ट दाखवा</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>ओळख कोड बनवा आणि दाखवा; नेटवर्क वापरले जात नाही</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>फाइल किंवा फोल्डर</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>ओळख कोड स्वतःही दाखवा</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>मूळ vPDQ या दराने व्हिडिओच्या ज्या फ्रेम घेतो नेमक्या त्याच घ्या (न दिल्यास: प्रत्येक फ्रेम, वेगळ्या असतील त्या ठेवून)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>एका फोटोचे जास्तीत जास्त इतके हॅश, बदललेल्या कॉपीही सापडाव्यात म्हणून: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>जे झाले ते गुप्त वाक्याने बंद करून ठेवा, आणि पुढच्या वेळी तिथूनच पुढे जा</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>ही कॉपी पाठवलेल्याशी जुळते का? नेटवर्क वापरले जात नाही</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>तुलना करायची फाइल किंवा फोल्डर</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>जे पाठवले होते; अनेक वेळा देता येते</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>ती किती जवळ आहे, आणि कोणत्या फाइलच्या, ते दाखवा</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>या नोंदीचा रिपोर्ट ज्या मसुद्यातून बनला त्याच्याशी तुलना करा</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>या मसुद्यात ठेवलेल्या ओळख कोडशी तुलना करा</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>रिपोर्ट बनवा आणि लॉक करून सेव्ह करा, आता किंवा नंतर पाठवण्यासाठी</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>तुमच्या एखाद्या नोंदीसाठी नवीन फाइलचा आणखी एक रिपोर्ट बनवा</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>तिचा नोंद नंबर</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>फाइल किंवा फोल्डर (न दिल्यास: मसुद्यात असलेले सर्व)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>रिपोर्ट कोण करते</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>फोटोत वय १८ पेक्षा कमी</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>नग्नता किंवा लैंगिक काही दिसते</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>शेअर झाले आहे</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>संपर्काचा एक मार्ग; त्याची गरज नाही. कमांडला काय दिले ते इथले दुसरे प्रोग्राम पाहू शकतात: त्यानंतर पत्ता दिला नाही, तर तो विचारला जातो</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>ते फाइलमधून वाचा (- म्हणजे स्टँडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>ज्या फाइलमध्ये लिहायचे ती, कोणत्याही कॉम्प्युटरवरून पाठवण्यासाठी (न दिल्यास: याच कॉम्प्युटरवर ठेवला जातो)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>उत्तरे आणि ओळख कोड जसे येतील तसे गुप्त वाक्याने बंद करून ठेवा, आणि पुढच्या वेळी तिथूनच पुढे जा</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>जे बाइट लॉक होतात नेमके तेच दाखवा</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>या कॉम्प्युटरवर ठेवलेल्या रिपोर्टची यादी दाखवा</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>ठेवलेला रिपोर्ट फाइलमध्ये लिहा, दुसऱ्या कॉम्प्युटरवरून पाठवण्यासाठी</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>यादीत दिसते तसे</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>अमेरिकेच्या TAKE IT DOWN Act नुसार पत्र लिहा; काहीही पाठवले जात नाही</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>पुराव्यासाठी नोंदी, या कॉम्प्युटरवर लॉक केलेल्या; फक्त शब्द</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>पालकांसाठी किंवा समुपदेशकांसाठी मार्गदर्शक PDF म्हणून लिहा</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>पत्राला जे लागते ते, एक JSON ऑब्जेक्ट म्हणून (- म्हणजे स्टँडर्ड इनपुट); न दिल्यास एकेक विचारले जाते. कींची नावे: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>या प्लॅटफॉर्मला लिहिलेले, येथे ठेवलेले पत्र पुढे न्या</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>या फाइलमध्ये लिहा: .pdf असेल तर PDF, नाहीतर साधा मजकूर (न दिल्यास: इथेच दाखवा)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>तुम्ही केव्हा पाठवले: now (आता), किंवा &apos;YYYY-MM-DD HH:MM&apos;; ४८ तास तेव्हापासून मोजले जातात</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>त्याऐवजी FTC ला तक्रार लिहा: ४८ तास संपले, आणि ते अजून तेथेच आहे</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>पत्र नोंदींसोबत लॉक करून ठेवा</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>एक नोंद जोडा, एक JSON ऑब्जेक्ट म्हणून, ज्यात user, place, when आणि what यांपैकी एक किंवा अधिक असते (- म्हणजे स्टँडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>कोणासाठी आहे</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>ज्या देशाच्या हेल्पलाइन त्यात हव्यात तो देश (न दिल्यास: सिस्टमचा)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>ज्या फाइलमध्ये लिहायचे ती</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>नोंदींचे गुप्त वाक्य फाइलमधून वाचा (- म्हणजे स्टँडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>ठेवलेले रिपोर्ट, किंवा सर्वकाही, या कॉम्प्युटरवरून कायमचे पुसा</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>एक अपुरा रिपोर्ट</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>प्रोग्रामने इथे कधीही ठेवलेले सर्वकाही</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>पुन्हा विचारू नका</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>सेव्ह केलेले रिपोर्ट पाठवा; दोनदा पाठवण्यात काही नुकसान नाही</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>ठेवलेले रिपोर्ट किंवा फाइल (न दिल्यास: या कॉम्प्युटरवर थांबलेले सर्व)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>वाढत्या अंतराने प्रयत्न करत राहा, ६० मिनिटे किंवा जितकी द्याल तितकी (०: एकच प्रयत्न); Ctrl-C ने थांबते</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>फक्त या सेवेसाठी बनवलेलेच पाठवा</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>नोंद नंबर, जोडरेघांसह किंवा त्यांच्याशिवाय; किंवा कधीच न पाठवलेल्या, ठेवलेल्या रिपोर्टचा ID</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>नोंद नंबर, जोडरेघांसह किंवा त्यांच्याशिवाय</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>१८ किंवा त्याहून जास्त वयात काढलेल्या फोटोसाठी StopNCII.org ही योग्य जागा आहे. ती अशाच प्रकारे काम करते: फोटो तुमच्याकडेच राहतो. इथे जा: https://stopncii.org . इथे काही ठेवले नाही.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>ही सेवा नग्नता किंवा लैंगिक काही दाखवणाऱ्या फोटोंसाठी आहे. इतर फोटोंसाठी, ते ज्या साइटवर किंवा ॲपवर आहेत तिथला तक्रार फॉर्म वापरा. विश्वासातल्या कोणाशी तरी बोलताही येते. इथे काही ठेवले नाही.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>संपर्क टर्मिनलवर विचारला जातो. टर्मिनल नसेल तर {option} द्या.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>हे अजून द्यायचे आहे: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>तुमच्याशी संपर्क व्हावा असे वाटत असेल तर ईमेल पत्ता (नाहीतर फक्त Enter दाबा):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>फाइल सांगा, किंवा त्यांचे ओळख कोड असलेला मसुदा सांगा.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>ते लॉक करून पाठवले जाते, फक्त या हेडरसह, दुसऱ्या कोणत्याही नाही:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>तुमचा अपुरा रिपोर्ट अजून ठेवलेला आहे. तो पुसण्यासाठी: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>तो पाठवण्यासाठी: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>त्या देशाच्या हेल्पलाइन येथे नाहीत. या देशांच्या आहेत: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file} मध्ये सेव्ह झाला.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>या कॉम्प्युटरवर {report} म्हणून सेव्ह झाला.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>काहीही पाठवलेले नाही.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>सराव: हा रिपोर्ट कोणाकडेही पोहोचणार नाही.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>दोन्ही आत्ता लिहून ठेवा. ते एकदाच दाखवले जातात, आणि नंतर कोणीही ते तुमच्यासाठी शोधू शकत नाही.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>पाठवण्यासाठी थांबला आहे</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>पाठवला जात आहे, किंवा कदाचित पाठवला गेला आहे: पुन्हा पाठवल्यास तो कधीच दोनदा मोजला जात नाही</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>सेवेकडे पोहोचला</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>सेवेने घेतला नाही</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>मागे घेतला</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>पुसले. SSD, पेन ड्राइव्ह किंवा बॅकअपमध्ये जुन्या कॉपी काही काळ राहू शकतात. सेव्ह केलेल्या रिपोर्टची कॉपी म्हणजे लॉक केलेली फाइल, जी फक्त सेवाच उघडू शकते; अपुऱ्या रिपोर्टची कॉपी म्हणजे अशी फाइल, जी फक्त गुप्त वाक्यच उघडू शकते.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>इथे कोणताही रिपोर्ट सेव्ह केलेला नाही.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>पाठवता येणारे रिपोर्ट: {count}. त्यासाठीची कमांड: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file} मध्ये लिहिला. तो कोणीही, कोणत्याही कॉम्प्युटरवरून पाठवू शकते, आणि फक्त सेवाच तो उघडू शकते. तो इथूनही पाठवला तर कधीच दोनदा मोजला जात नाही.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>काय पुसायचे ते सांगा, किंवा {option} द्या.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>काही पुसले नाही.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>प्रोग्रामने इथे कधीही ठेवलेले सर्वकाही कायमचे पुसायचे का?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>तुम्ही सांगितलेले कायमचे पुसायचे का?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>यांपैकी {count} कदाचित अजून पाठवलेले नाहीत.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>हो, कायमचे पुसा</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>रिपोर्ट {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>इथे सेव्ह केलेला कोणताही रिपोर्ट थांबलेला नाही.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>थांबवले. ज्याची खात्री झाली नाही ते अजून सेव्ह आहे. पुन्हा पाठवल्यास ते कधीच दोनदा मोजले जात नाही.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>पुढचा प्रयत्न {seconds} सेकंदांत.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} आधीच पोहोचला होता; पुन्हा पाठवल्याने काही बदलले नाही.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} पोहोचला.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>तो सराव होता, आणि तो कोणाकडेही पोहोचत नाही.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>ओळख कोड: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>याची इथे नोंद करता आली नाही. तो पुन्हा पाठवण्यात काही नुकसान नाही, आणि पुसण्यातही नाही.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{name} कडून ओळख कोड मिळणाऱ्या सेवा, {day} रोजी:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अजून कोणी नाही</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>फोटो आणि व्हिडिओ: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first} ते {last} यांतील एक लिहा:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>कृपया यांतील एक संख्या लिहा.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN टर्मिनलवर विचारला जातो. टर्मिनल नसेल तर {option} द्या.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>ही फाइल वाचता येत नाही: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>सर्व जसे असायला हवे तसेच आहे.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>काहीतरी जसे असायला हवे तसे नाही: रिपोर्टसाठी हे वापरू नका.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>सुरू होत नाहीत</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>काहीच अडवत नाही</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, एकत्र {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>माहीत असलेली उत्तरे</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>चुकीची उत्तरे</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>दुसरा कोणताही प्रोग्राम यात पाहू शकत नाही</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>दुसरे प्रोग्राम यात पाहू शकतात</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>आवृत्ती</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>यादी</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>मुख्य प्रोग्राम</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>मदतनीस प्रोसेस</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>इथे नाही; वरची संख्या तुम्हाला दिलेल्या संख्येशी ताडून पाहा</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>सर्व फाइल जुळतात</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>जुळत नाही</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>यांपैकी काही कमी असलेल्या पत्राकडे कदाचित लक्ष दिले जाणार नाही. अजून बाकी: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>ठेवलेली पत्रे: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>पत्राला जे लागते ते टर्मिनलवर विचारले जाते. टर्मिनल नसेल तर {option} द्या.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>ही उत्तरे वापरता येत नाहीत: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>पूर्ण झाल्यावर एक ओळ रिकामी सोडा.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>वेळ अशी लिहा: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>ती वेळ अजून आलेली नाही.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>तक्रारीसाठी तुम्ही पत्र पाठवले ती वेळ लागते: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>पाठवल्यावर ४८ तास असे मोजा: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>येथे नोंदी ठेवलेल्या नाहीत.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>ज्याच्याकडे ही फाइल आहे तो वाचू शकतो.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>अजून पाठवले नाही</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>४८ तास {end} ला संपतात. उरलेले तास: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>४८ तास {end} ला संपले.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>या कॉम्प्युटरवर लॉक करून ठेवले: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>नोंदी गुप्त वाक्याने बंद करून ठेवल्या जातील. ते विसरलात तर कोणीही त्या पुन्हा उघडू शकत नाही. त्यात चित्रे ठेवली जात नाहीत.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>नोंद म्हणजे एक JSON ऑब्जेक्ट, ज्यात यांपैकी एक किंवा अधिक असते: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>नोंद रिकामी आहे.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>काहीतरी झाले नाही. तुमच्या फाइल सुरक्षित आहेत आणि पाठवलेल्या नाहीत. कृपया पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>ही फाइल तिथे नाही. नाव तपासा आणि पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>ही फोटो किंवा व्हिडिओची फाइल नाही. दुसरी निवडा.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>ही दुसऱ्या फाइलची लिंक आहे. फोटो किंवा व्हिडिओच निवडा.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>ही फाइल तुमच्या क्लाउडमध्ये आहे, या कॉम्प्युटरवर नाही. आधी ती डाउनलोड करा, मग पुन्हा निवडा.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>ही फाइल रिकामी आहे. पूर्ण फाइल शोधा आणि ती निवडा.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>या फोल्डरमध्ये फाइल नाहीत. दुसरे निवडा.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>ही फाइल वाचता आली नाही. तिची ड्राइव्ह जोडलेली आहे का ते पाहा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>वाचताना ही फाइल बदलली. ती वापरणारे इतर प्रोग्राम बंद करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>इथे वाचता येईल असा हा फोटो किंवा व्हिडिओ नाही. फोटो किंवा व्हिडिओच निवडा.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>ही फाइल खराब आहे, किंवा इथे वाचता येत नाही अशा प्रकारची आहे. तिच्या फक्त हुबेहूब कॉपी सापडू शकतात. ती दुसऱ्या रूपातही असेल तर ती जोडा.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>या फाइलचा एक भाग नाही किंवा खराब आहे. तिचे ओळख कोड उरलेल्या भागाचे आहेत, जसा तो स्क्रीनवर दिसतो. पूर्ण फाइलही असेल तर ती जोडा.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>हा फोटो तपासण्यासाठी फार मोठा आहे. त्याच्या फक्त हुबेहूब कॉपी सापडू शकतात.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>या फाइलमध्ये आवाज आहे पण चित्र नाही. तिच्या फक्त हुबेहूब कॉपी सापडू शकतात.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>ही फाइल तपासता आली नाही. सापडल्याच तर तिच्या फक्त हुबेहूब कॉपी सापडू शकतात.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>या फाइलला फार वेळ लागला. सापडल्याच तर तिच्या फक्त हुबेहूब कॉपी सापडू शकतात.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>काही प्रश्न अजून बाकी आहेत. मागे जाऊन त्यांची उत्तरे द्या.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>यापैकी कोणत्याही फाइलचा ओळख कोड झाला नाही, म्हणून पाठवायला काही नाही. दुसऱ्या फाइल निवडा.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>एका रिपोर्टसाठी हे खूप आहे. कमी फाइलचे दोन रिपोर्ट बनवा.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>हा ईमेल पत्ता वाटत नाही. तो तपासा, किंवा सोडून द्या.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>या नावाचा सेव्ह केलेला रिपोर्ट नाही. नाव तपासा.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>ही फाइल सेव्ह केलेला रिपोर्ट नाही. नावाच्या शेवटी .tid असलेली फाइल निवडा.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>हा सेव्ह केलेला रिपोर्ट खराब आहे आणि पाठवता येत नाही. त्याची दुसरी कॉपी वापरा, किंवा रिपोर्ट पुन्हा बनवा.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>हा रिपोर्ट या प्रोग्रामच्या नवीन आवृत्तीने बनवला आहे. त्याच आवृत्तीने पाठवा.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>हा रिपोर्ट दुसऱ्या सेवेसाठी बनवला आहे, आणि फक्त तीच तो उघडू शकते. तो त्याच्या फाइलमध्ये अजून सुरक्षित आहे.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>रिपोर्ट तिथे सेव्ह होऊ शकला नाही. काही हरवलेले नाही: दुसरी जागा निवडा.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>या नावाची फाइल आधीच आहे. ती तशीच ठेवली: दुसरे नाव निवडा.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>तिथे जागा उरलेली नाही. काही हरवलेले नाही: जागा करा किंवा दुसरी जागा निवडा.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>दुसरी विंडो किंवा कमांड सेव्ह केलेल्या रिपोर्टवर काम करत आहे. ते पूर्ण होईपर्यंत थांबा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>सेव्ह केलेल्या रिपोर्टचे फोल्डर आत्ता बदलता येत नाही. त्यातले रिपोर्ट सुरक्षित आहेत, आणि काही पाठवलेले नाही.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>या खुणेचा सेव्ह केलेला रिपोर्ट इथे नाही. यादी पाहा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>हा रिपोर्ट सेवेकडे आहे, किंवा असू शकतो. तो मागे घेण्यासाठी त्याचा नोंद नंबर आणि PIN वापरा.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>या नावाचा अपूर्ण रिपोर्ट नाही. नाव तपासा.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>ही फाइल अपूर्ण रिपोर्ट नाही. दुसरी निवडा.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>हा अपूर्ण रिपोर्ट खराब आहे आणि उघडता येत नाही. काही पाठवलेले नाही. कृपया पुन्हा सुरुवात करा.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>हा अपूर्ण रिपोर्ट या प्रोग्रामच्या नवीन आवृत्तीने बनवला आहे. त्याच आवृत्तीने उघडा.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>या गुप्त वाक्याने तो उघडत नाही. पुन्हा प्रयत्न करा. विसरलेले गुप्त वाक्य कोणी शोधू शकत नाही: मग पुन्हा सुरुवात करा.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>हा अपूर्ण रिपोर्ट दुसऱ्या विंडो किंवा कमांडमध्ये उघडा आहे. आधी तो तिथे बंद करा.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>या नोंदी उघडत नाहीत. कदाचित खराब आहेत, किंवा नव्या आवृत्तीच्या आहेत.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>दुसऱ्या खिडकीने या नोंदी बदलल्या. तुमच्या नोंदी फाइलमध्ये सेव्ह करा, आणि पुन्हा उघडा.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>काही अक्षरे PDF मध्ये येत नाहीत. त्याऐवजी मजकूर म्हणून सेव्ह करा.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>सेवेचे नाव सांगणारी फाइल वापरता येत नाही. जिथून मिळाली तिथे पुन्हा मागा.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>सेवा ते आत्ता घेऊ शकली नाही. नंतर पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>सेवेशी संपर्क नाही. इंटरनेट तपासा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>सेवेकडून उत्तर आले नाही. पाठवलेले तिच्याकडे असेल, किंवा नसेल. पुन्हा पाठवा: ते कधीच दोनदा मोजले जात नाही.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>प्रॉक्सीने संपर्क जोडला नाही, म्हणून काही पाठवले नाही. तिचा पत्ता तपासा, किंवा तिच्याशिवाय प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>या नेटवर्कवरचे काहीतरी पाठवलेले वाचू पाहते, म्हणून काही पाठवले नाही. फिल्टर किंवा साइन-इन पान असे करू शकते. दुसरे नेटवर्क वापरून पाहा.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>संपर्क तपासता आला नाही, म्हणून काही पाठवले नाही. या कॉम्प्युटरची तारीख आणि वेळ पाहा. त्या बरोबर असतील तर उद्या पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>सेवेऐवजी दुसऱ्याच कशाने तरी उत्तर दिले. Wi-Fi चे साइन-इन पान असे करू शकते. साइन इन करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>सेवा व्यस्त आहे. काही मिनिटांनी पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>सेवेने हा रिपोर्ट घेतला नाही. कृपया तो पुन्हा बनवा.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>हा रिपोर्ट सेवेच्या वेब सर्व्हरसाठी खूप मोठा आहे, म्हणून तो घेतला नाही. प्रत्येकात कमी चित्रे असलेले दोन रिपोर्ट बनवा. सेवा चालवणाऱ्यांनाही सांगा.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>तुमचा रिपोर्ट इथे सुरक्षित आहे.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>हा सरावाचा रिपोर्ट आहे आणि सेवा खरी आहे, किंवा उलट. तो घेतला नाही.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>हा कॉम्प्युटर तुम्हाला ही फाइल उघडू देत नाही. जे हा कॉम्प्युटर सांभाळतात त्यांना विचारा, किंवा फाइल तुमच्या फोल्डरमध्ये कॉपी करा.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>त्यात अजून ओळख कोड नाहीत. त्याऐवजी तुम्ही रिपोर्ट केलेली फाइल निवडा.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>ही सेवा अजून लॉक केलेला प्रश्न घेऊ शकत नाही, आणि तुमचा नोंद नंबर आणि PIN कधीच लॉकशिवाय पाठवले जात नाहीत. काही पाठवले नाही. सेवा चालवणाऱ्यांना विचारा.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>मागच्या वेळी वापरलेली सेवा ही नाही. काही पाठवले नाही. हा बदल बरोबर आहे का ते विश्वासातल्या कोणाला तरी विचारा.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>हा नोंद नंबर आणि PIN एकमेकांचे नाहीत. दोन्ही तपासा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>चुकीच्या PIN ने खूप वेळा प्रयत्न झाला. थोडे थांबा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>ही नोंद मागे घेतली आहे, म्हणून तिच्यात काही जोडता येत नाही.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>हा नोंद नंबर नाही. त्याचे प्रत्येक अक्षर तपासा.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN मध्ये सहा अंक असतात. तो तपासा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
</context>
</TS>
