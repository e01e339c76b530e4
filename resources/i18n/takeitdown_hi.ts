<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>परिचय और निजता</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>यह प्रोग्राम मुफ़्त और स्वतंत्र है। इसे NCMEC ने नहीं बनाया और न ही वह इसे चलाता है। यह संस्करण {number} है।</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>यह {number} मुक्त हिस्सों से बना है। उनके लाइसेंस इस फ़ोल्डर में हैं: {folder}।</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>आपकी तस्वीर या वीडियो इस कंप्यूटर से कभी बाहर नहीं जाता। उसे कोई नहीं देखता।</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>डिजिटल फ़िंगरप्रिंट कोई तस्वीर नहीं है। उससे ऐसी कोई चीज़ निकालना बहुत मुश्किल है जिसे पहचाना जा सके। फिर भी हम उसे लॉक करते हैं, और सिर्फ़ सेवा उसे खोल सकती है।</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>क्या भेजा जा सकता है: डिजिटल फ़िंगरप्रिंट, आपके जवाब, और आपका ईमेल पता अगर आपने लिखा हो। यह सब पहले आपको दिखता है। यह तभी जाता है जब आप “अभी भेजें” पर क्लिक करें।</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>बंद करने पर प्रोग्राम कुछ नहीं रखता, जब तक आपने कुछ रखना न चुना हो। कोई खाता नहीं है, और कोई नहीं गिनता कि यहाँ क्या किया जाता है।</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>कुछ निशान हमारे हाथ में नहीं हैं। हो सकता है यह कंप्यूटर याद रखे कि प्रोग्राम चला था। यह अपनी मेमोरी के कुछ हिस्से अपनी डिस्क पर भी रख सकता है।</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>कॉपियाँ कौन ढूँढता है</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>एक सूची वाला पेज खुलता है, फिर यहीं वापसी होती है।</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>इसे चुनकर कॉपी किया जा सकता है।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>पता कॉपी होता है।</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>मेरे फ़ोन पर</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>एक कोड दिखता है जिसे फ़ोन का कैमरा पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>कॉपी हो गया। इसे ब्राउज़र में पेस्ट किया जा सकता है।</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>कोड छिपाएँ</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>इसके लिए एक सही जगह है</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>क्या तब आपकी उम्र 18 या उससे ज़्यादा थी जब यह बना था? तो यह सेवा सही है:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>क्या तब आपके बच्चे की उम्र 18 या उससे ज़्यादा थी जब यह बना था? तो यह सेवा सही है:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>क्या तब उनकी उम्र 18 या उससे ज़्यादा थी जब यह बना था? तो यह सेवा सही है:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>यह भी इसी तरह काम करती है: तस्वीर आपके डिवाइस पर रहती है। इसका कोई पैसा नहीं लगता।</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>जो-जो बात सही हो, सब चुनें। फिर कदम यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>न करना बेहतर</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>बात करने के लिए कोई</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>हेल्पलाइनों की सूची खुलती है।</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>यहाँ जो चुना जाए, वह कहीं रखा नहीं जाता और किसी को भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>अभी क्या मदद करता है</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>क्या इनमें से कोई बात है?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>कोई उन्हें धमका रहा है, या पैसे या और तस्वीरें माँग रहा है</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>कोई मुझे धमका रहा है, या पैसे या और तस्वीरें माँग रहा है</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>यह अभी ऑनलाइन है</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>पता है कि यह किसके पास है</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>मुझे पता है कि यह किसके पास है</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>उनकी उम्र 13 से कम है</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>मेरी उम्र 13 से कम है</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>यह नकली है, या AI से बना है</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>हममें से किसी के पास फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>मेरे पास फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>इसके कदम दिखते या छिपते हैं।</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>पैसे न दें।</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>और तस्वीरें न भेजें।</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>संदेश न मिटाएँ।</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>इसे पोस्ट या फ़ॉरवर्ड न करें, दूसरों को सावधान करने के लिए भी नहीं।</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>स्रोत: {name}। इस पेज पर तारीख नहीं है।</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>स्रोत: {name}, {day}। इस बात को एक साल से ज़्यादा हो गया है।</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>स्रोत: {name}, {day}।</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>पैसे न दें, और कुछ और न भेजें। जवाब देना बंद करें, पर संदेश सँभालकर रखें। आज ही किसी को बताएँ।</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>ये कदम किसी भरोसेमंद बड़े के साथ मिलकर उठाएँ।</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>किसी भरोसेमंद बड़े को बताएँ कि यह किसके पास है। वे इसे रुकवाने में मदद कर सकते हैं।</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>पैसे न दें, और किसी को कुछ और भेजने न दें। सारे जवाब बंद करें, पर संदेश सँभालकर रखें। हेल्पलाइन जानती हैं कि क्या करना है।</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>ये कदम मिलकर उठाएँ, और बच्चे की रफ़्तार से।</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>किसी से इसे फिर से न मँगाएँ, और इसे डाउनलोड न करें। CyberTipline फ़ाइल के बिना भी मदद कर सकती है:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>CyberTipline को पोस्ट के बारे में बताएँ। वे उस पोस्ट पर काम करते हैं:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>ब्रिटेन में Report Remove 18 साल से कम उम्र वालों की तस्वीरें वेबसाइटों से भी हटवाता है। शुरुआत यहाँ से होती है:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>ख़ुद उस ऐप या वेबसाइट से इसे हटाने को कहें। अमेरिका में उसके पास 48 घंटे होते हैं। अगर वह न हटाए, तो यहाँ शिकायत करें:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>लिख लें कि यह किसके पास है। हेल्पलाइन आपके साथ इस पर बात कर सकती है।</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>नकली या AI से बनी तस्वीरें भी गिनी जाती हैं। उनके डिजिटल फ़िंगरप्रिंट भी इसी तरह बनाएँ।</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>तस्वीर या वीडियो में आपकी उम्र क्या है?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>तस्वीर या वीडियो में आपके बच्चे की उम्र क्या है?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>तस्वीर या वीडियो में उस बच्चे या किशोर की उम्र क्या है?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>वह उम्र गिनी जाती है जो इसके बनने के समय थी, आज की नहीं।</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 से कम</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 या ज़्यादा</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>आपके लिए।</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>आपके बच्चे के लिए।</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>एक बच्चे या किशोर के लिए जिसे आपका साथ मिला है।</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>तस्वीर या वीडियो में उम्र 18 से कम।</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>यह शेयर हो चुका है।</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>यह शेयर नहीं हुआ है।</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>आपको नहीं पता कि यह शेयर हुआ है या नहीं।</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>इसे चुनकर कॉपी किया जा सकता है।</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>केस नंबर</translation>
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
        <translation>नंबर और PIN कॉपी होते हैं। एक मिनट बाद वे हट जाते हैं।</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सेव करें</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>कार्ड छापने लायक पेज के रूप में सेव होता है।</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>तस्वीर में सेव करें</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>कार्ड तस्वीर के रूप में सेव होता है।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>आगे क्या होता है</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>ब्राउज़र के लिए पन्ना</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>बात करने के लिए कोई</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>हेल्पलाइनों की सूची खुलती है।</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>और क्या मदद करता है</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>धमकियों, ऑनलाइन पोस्ट और दूसरी बातों के लिए कदम।</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>इस केस में फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>उसी नंबर और PIN से एक और रिपोर्ट बनती है। पहले पूछा जाता है।</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>क्या आपने नंबर और PIN रख लिए? वे फिर तभी दिखेंगे जब नई फ़ाइलें पूरी हो जाएँगी।</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>हाँ, फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>फ़ाइलों की सूची पर वापस जाते हैं।</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>क्या आपने नंबर और PIN रख लिए? विंडो बंद होने के बाद उन्हें कोई फिर से नहीं दिखा सकता।</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>हाँ, बंद करें</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>विंडो बंद होती है।</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>बात करने के लिए कोई: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>कॉपी हो गया। एक मिनट बाद, या इस विंडो के बंद होने पर, यह क्लिपबोर्ड से हट जाता है।</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. {service} के लिए {day} को बना।</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>अभ्यास। यह कार्ड किसी तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>केस कार्ड</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>जो आपने किसी और दिन के लिए रखा था, वह अब भी यहाँ है, लॉक किया हुआ। उसे मिटाने के लिए पहले पेज पर “सेव की हुई रिपोर्ट पर लौटें” चुनें।</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>इस कंप्यूटर के प्रिंटर दिखते हैं।</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>केस नंबर: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>यह प्रिंटर को दे दिया गया। कृपया पेज अपने साथ ले जाएँ।</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>यह प्रिंट नहीं हो सका। आप इसे PDF में सेव कर सकते हैं।</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>सेव हो गया। जिसके पास यह फ़ाइल है, वह रिपोर्ट देख सकता है और वापस ले सकता है।</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“तुरंत बाहर” दूसरी वेबसाइट खोलता है। जो वहाँ से वापस आए उसे यह पन्ना मिलता है, पर नंबर, PIN या जवाब नहीं।</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>इस ब्राउज़र की हिस्ट्री दिखाती है कि यह पन्ना खुला था। नेटवर्क भी यह देख सकता है। जो इस डिवाइस को चलाता हो, या स्कूल का फ़िल्टर, वह शायद आपका लिखा और जवाब भी देख सके।</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>बेहतर है प्राइवेट विंडो का इस्तेमाल करें, और अंत में बंद कर दें।</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>रिपोर्ट देखें या वापस लें</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>केस कार्ड से केस नंबर और PIN लिखें।</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>केस नंबर</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>चार-चार अक्षरों के चार समूह।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>छह अंक।</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>स्थिति देखें</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>पूछा जा रहा है</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>सेवा से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>इसमें फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>उसी नंबर और PIN से एक और रिपोर्ट बनती है। अभी कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>कुछ भी करने से पहले एक बार और पूछा जाता है।</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>कॉपियाँ कौन ढूँढता है</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>एक सूची वाला पेज खुलता है, फिर यहीं वापसी होती है।</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>मिली हुई कॉपी जाँचें</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>यहाँ दो फ़ाइलों को मिलाने का पेज खुलता है। कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>हाँ, वापस लें</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>सेवा इन डिजिटल फ़िंगरप्रिंट का इस्तेमाल बंद कर देती है।</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>इसे हमेशा के लिए वापस लें? सेवाओं को ढूँढना बंद करने को कहा जाता है। वापस ली हुई रिपोर्ट फिर काम में नहीं आती; तब नई रिपोर्ट बनानी होगी।</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>सेवा ने यह रिपोर्ट वापस ले ली है, और सेवाओं को ढूँढना बंद करने को कहा जाता है। आपने कुछ ग़लत नहीं किया। आप नई रिपोर्ट बना सकते हैं।</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>रिपोर्ट पहुँच गई है। वह जाँच का इंतज़ार कर रही है, और आपको कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>कारण: इसमें ज़्यादातर रिपोर्ट से ज़्यादा चीज़ें हैं।</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>कारण: यह वैसे नहीं बनी जैसे यह प्रोग्राम रिपोर्ट बनाता है।</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>कारण: इसमें मशहूर या सार्वजनिक तस्वीरें हैं।</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>कारण: यह सेवा उस चीज़ के लिए नहीं है जो इसमें है।</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>कारण: सेवा हर रिपोर्ट सिर्फ़ तय समय तक रखती है।</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>कारण: सेवा चलाने वालों से ऐसा कहा गया।</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>रिपोर्ट पहुँच गई है। उसे तैयार किया जा रहा है।</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>रिपोर्ट चालू है। सेवाएँ कॉपियाँ ढूँढ सकती हैं।</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>रिपोर्ट वापस ली गई। सेवाओं को ढूँढना बंद करने को कहा जाता है।</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>यह {day} को पहुँची। इसमें तस्वीरें और वीडियो: {count}।</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>इसे वापस लिया गया।</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>रोके गए, क्योंकि वे किसी मशहूर या खाली तस्वीर से भी मिलते हैं: {count}।</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>डिजिटल फ़िंगरप्रिंट सेवाओं के लेने के लिए तैयार हैं।</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>आगे, डिजिटल फ़िंगरप्रिंट सेवाओं के लेने के लिए तैयार किए जाएँगे।</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>डिजिटल फ़िंगरप्रिंट लेने वाली सेवाएँ: {count}।</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>अभी किसी सेवा ने उन्हें नहीं लिया है। शुरू के दिनों में यह सामान्य है।</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>कॉपी ढूँढकर रोकने वाली सेवाएँ: {count}।</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>अभी कुछ नहीं मिला। यह सामान्य है, और सेवाएँ ढूँढती रहती हैं।</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>भेजने से पहले सब देख लें</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>इस कंप्यूटर से बस इतना ही बाहर जा सकता है। तस्वीरें और वीडियो यहीं रहते हैं।</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>रिपोर्ट बन रही है।</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>भेजने या सेव करने के लिए ज़रूरी। अभी कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>बाद के लिए सेव करें</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>रिपोर्ट सेव करने का पेज खुलता है। कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>इसे बदलने के लिए पीछे जाते हैं, फिर यहीं वापस आते हैं।</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>आपके जवाब</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>क्या जाता है</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>क्या नहीं जाता</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>बाकी को आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>फ़ाइलों पर वापस जाकर रुके हुए काम को फिर शुरू किया जाता है।</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>आपसे संपर्क</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>किसे मिलता है</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>असली बाइट दिखाएँ</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>लॉक की हुई रिपोर्ट के अंदर जो है, वह अक्षर-अक्षर दिखता है।</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>असली बाइट</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>लॉक की हुई रिपोर्ट के अंदर क्या है।</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>रुकी हुई: {count}।</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>पढ़ी नहीं जा सकतीं: {count}।</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>कोई नहीं। कोई आपको नहीं लिखेगा।</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, {host} पर। सिर्फ़ यही सेवा इसे खोल सकती है।</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>यह वह सेवा नहीं है जिसके लिए यह प्रोग्राम लगाया गया था। वह {name} है, {host} पर। अगर आपको इसकी उम्मीद नहीं थी, तो न भेजें: किसी भरोसेमंद व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>पिछली बार यह सेवा किसी और जगह थी: {host}। अगर आपको इसकी उम्मीद नहीं थी, तो न भेजें: किसी भरोसेमंद व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>इस सेवा की चाबी पिछली बार वाली नहीं है: हो सकता है कि भेजी हुई चीज़ कोई और खोल सके। अगर आपको इसकी उम्मीद नहीं थी, तो न भेजें: किसी भरोसेमंद व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>तस्वीरों के डिजिटल फ़िंगरप्रिंट: {pictures}, वीडियो के: {videos}।</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>लॉक होने पर आकार: {size}।</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>हाँ, ये डिजिटल फ़िंगरप्रिंट भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>कॉपियाँ कौन ढूँढता है</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>एक सूची वाला पेज खुलता है, फिर यहीं वापसी होती है।</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>इसे अलग केस बनाएँ</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>इसे नया नंबर और PIN मिलता है।</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>असली बाइट छिपाएँ</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>यह आपके केस {number} में जाता है और उसमें जुड़ता है।</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>जुड़ी हुई सेवाएँ कॉपियाँ ढूँढती हैं और तय करती हैं कि क्या हटाना है। लॉक की हुई चैट में, जैसे एन्क्रिप्टेड मैसेंजर में, या न जुड़ी हुई सेवाओं में कोई नहीं ढूँढता।</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>इस फ़ोल्डर के बाहर वाले फ़ोल्डर में जाते हैं।</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>सबसे नई पहले</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>सबसे बड़ी पहले</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>फ़ाइलें क्रम में लगती हैं।</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>फ़ाइलें और फ़ोल्डर</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>ढूँढने के लिए लिखें। Backspace से ऊपर जाते हैं।</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>सूची की हर फ़ाइल चुनी जाती है।</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>कोई न चुनें</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>सब फ़ाइलों का चयन हट जाता है।</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>कई फ़ाइलें चुनने के लिए Ctrl दबाए रखकर क्लिक करें। कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>नाम ढूँढें, या लिखें कि वह कहाँ है</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>यह इसी नाम से सेव होती है।</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>मिलते-जुलते नाम दिखते हैं।</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>यहाँ सेव करें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>सिर्फ़ वही फ़ाइलें चुनें जिनमें यह दिखता है। एक क्लिक से फ़ाइल चुनी जाती है, दूसरे से उसका चयन हट जाता है।</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>इस फ़ोल्डर में देखें</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>चुनी हुई फ़ाइलें लें</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>वीडियो</translation>
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
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>मेरा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>वहाँ जो रखा है, वह दिखता है।</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>यहाँ कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>नहीं, रहने दें</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>कुछ नहीं बदलता।</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>आपसे संपर्क का कोई तरीका?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>आप इसे खाली छोड़ सकते हैं। कुछ लोग चाहते हैं कि कोई सवाल हो तो उनसे पूछा जाए।</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>ईमेल पता (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>इसके बिना आगे बढ़ने के लिए खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>क्या कोई और आपका ईमेल पढ़ सकता है? तो इसे खाली छोड़ना बेहतर है।</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>मिली हुई कॉपी जाँचें</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>क्या सेवाएँ इसे ढूँढ पाएँगी? यहाँ दोनों फ़ाइलें मिलाई जाती हैं। कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>कृपया इसके लिए इंटरनेट से कोई कॉपी सेव न करें। जो पहले से यहाँ है, वही लें।</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>वह तस्वीर या वीडियो जिससे रिपोर्ट बनी थी।</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>जिसकी रिपोर्ट की थी, वह चुनें</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>कॉपी चुनें</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>मिलान हो रहा है</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>रिपोर्ट की हुई दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>डिजिटल फ़िंगरप्रिंट बन रहे हैं।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>जो आपने इस रिपोर्ट के लिए चुना था।</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>जिसकी रिपोर्ट की थी, क्या वह अब नहीं है? आपके रखे हुए डिजिटल फ़िंगरप्रिंट भी काम आएँगे।</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>रखी हुई चीज़ लें</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>आपके रखे हुए डिजिटल फ़िंगरप्रिंट: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>चुनी हुई: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>यह बिल्कुल वही फ़ाइल है। जुड़ी हुई सेवाएँ इसे ढूँढ सकती हैं।</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>यह मेल खाती है। जुड़ी हुई सेवाएँ यह कॉपी ढूँढ सकती हैं।</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>यह मेल नहीं खाती। क्या यह आपकी है? तो इस कॉपी को भी रिपोर्ट में डालें।</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>यह इतनी सादी या अँधेरी है कि पता नहीं चलता। क्या यह आपकी है? तो इस कॉपी को भी रिपोर्ट में डालें।</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>इस फ़ाइल को मिलाया नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>बाद के लिए सेव करें</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>फ़ाइल में सेव करें</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>यहाँ या पेन ड्राइव पर। वह फ़ाइल सिर्फ़ सेवा खोल सकती है।</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>इसी कंप्यूटर पर रुकने दें</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>यह आपको पहले पेज पर फिर मिलेगी। इस कंप्यूटर के दूसरे लोग इसे देख या मिटा सकते हैं।</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम जारी है</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>रिपोर्ट भेजी या सेव की जा रही है।</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>इंतज़ार रोकें</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>रिपोर्ट यहाँ इंतज़ार कर रही है। आप इसे फिर भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>केस कार्ड पर जाएँ</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>जब तक आप न भेजें, रिपोर्ट इंतज़ार करती है।</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>इसे यहाँ से मिटाएँ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>कुछ भी करने से पहले एक बार और पूछा जाता है।</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>यह रिपोर्ट इस कंप्यूटर से हमेशा के लिए मिटाएँ? इसे भेजा नहीं गया था।</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>हाँ, मिटाएँ</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>इसे इस कंप्यूटर से हटाया जाता है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>लॉक की हुई रिपोर्ट {host} पर जाती है।</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>यह अभी भेजी नहीं गई है</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>अभी कुछ नहीं भेजा जाता। आप इसे किसी और दिन, या किसी और कंप्यूटर से भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>आपकी रिपोर्ट सुरक्षित है: वह अब इस कंप्यूटर पर लॉक होकर इंतज़ार कर रही है। वह आपको पहले पेज पर फिर मिलेगी।</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>यह नहीं जा सकी। अगली कोशिश {seconds} सेकंड में।</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सेव करें</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>काम जारी है</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>रिपोर्ट खुल रही है।</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>अभी पूरी नहीं हुई</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>जो आपने इस रिपोर्ट के लिए चुना था।</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>इसे आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>अधूरी रिपोर्ट खुलती है।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>कुछ भी करने से पहले एक बार और पूछा जाता है।</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>यह अधूरी रिपोर्ट हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>हाँ, मिटाएँ</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>इसे इस कंप्यूटर से हटाया जाता है।</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>अधूरी रिपोर्ट {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>कहाँ जाएँ</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>यहाँ कुछ नहीं रखा गया, और कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>पते {day} के अनुसार।</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>बात करने के लिए कोई</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>हेल्पलाइनों की सूची खुलती है।</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>और क्या मदद करता है</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>धमकियों, ऑनलाइन पोस्ट और दूसरी बातों के लिए कदम।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>विंडो बंद होती है।</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>ब्योरा छिपाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ज़रा रोकें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>अभी बाकी</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुकी हुई</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>दूसरी जैसी</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>सिर्फ़ ये पंक्तियाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>चुनी हुई फ़ाइलें सूची से हटती हैं। फ़ाइलें अपनी जगह रहती हैं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>जो आख़िर में हटाया था, वह वापस आता है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>चुनी हुई फ़ाइलों पर एक बार और कोशिश होती है।</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>बाकी को आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>रुके हुए काम को फिर शुरू किया जाता है।</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>चुनी हुई पंक्तियों का ब्योरा दिखता या छिपता है।</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>चुनी हुई फ़ाइल खुलती है, और पहले बताया जाता है कि इससे क्या निशान रहता है।</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>अगली फ़ाइल से पहले रुकता है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>काम रोकें</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>अधूरी फ़ाइलों का काम रुक जाता है। आप बाद में आगे बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>नाम छिपाएँ</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>नाम की जगह “तस्वीर 1” दिखता है।</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>तस्वीरें और वीडियो चुनें</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>उनके डिजिटल फ़िंगरप्रिंट यहीं, इसी कंप्यूटर पर बनते हैं। कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>नमूना फ़ाइलें लें</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>अभ्यास के लिए साधारण तस्वीरें और एक क्लिप जुड़ती है।</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>आप उन्हें यहाँ खींचकर भी छोड़ सकते हैं, या Ctrl और V से पेस्ट कर सकते हैं।</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>चुनी हुई फ़ाइलें</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>हर पंक्ति बताती है कि उसका डिजिटल फ़िंगरप्रिंट कैसा बना।</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>सभी फ़ाइलों का कितना काम हो गया है।</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>किसी और दिन करें</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>जो हो चुका है, उसे पासफ़्रेज़ के साथ रखने का पेज खुलता है।</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>एक मिनट से कम बाकी।</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>लगभग {minutes} मिनट बाकी।</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>फ़ोल्डर की सब फ़ाइलें दिखती हैं, और जो यहाँ होना चाहिए, वह आप चुनें।</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>जो प्रोग्राम इसे दिखाता है, वह इसे याद रख सकता है, जैसे हाल में खुली चीज़ों की सूची में। वह निशान हमारे हाथ में नहीं है।</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>हाँ, खोलें</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>इस कंप्यूटर पर इसके लिए जो प्रोग्राम है, उसमें फ़ाइल खुलती है।</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>न खोलें</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>यहाँ सिर्फ़ वही फ़ाइलें रखें जिनमें यह दिखता है। बाकी को चुनकर हटा दें।</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>तैयार: {count}।</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>अभी बाकी: {count}।</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>रुकी हुई: {count}।</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>पढ़ी नहीं जा सकतीं: {count}।</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>दूसरी जैसी: {count}।</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>इसमें कोई फ़ाइल नहीं है। फ़ाइल को ही कॉपी करें या खींचें, जैसे वह फ़ोल्डर में रखी है।</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>जो यहाँ होना चाहिए, वह चुनें</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>तुरंत बाहर</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>सब कुछ एक साथ बंद हो जाता है। Shift तीन बार दबाने से भी यही होता है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>पिछले पेज पर जाते हैं। आपके जवाब बने रहते हैं।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>इस पेज का मुख्य काम।</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>आपने जो भरा है, वह सेव नहीं है। विंडो बंद हुई तो वह चला जाएगा।</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>विंडो बंद होती है। जो सेव नहीं है, वह चला जाता है।</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>इस नेटवर्क की कोई चीज़, जैसे स्कूल का फ़िल्टर, देख सकती थी कि सेवा का इस्तेमाल हुआ। जो भेजा गया, वह लॉक रहा।</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>इस नेटवर्क की कोई चीज़, जैसे स्कूल का फ़िल्टर, देख सकती थी कि एक रिपोर्ट भेजी गई, और उसका केस नंबर भी। रिपोर्ट ख़ुद लॉक रही।</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>छापने के लिए दो पन्ने सेव करता है।</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>माता-पिता के लिए गाइड</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>परामर्शदाताओं के लिए गाइड</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>गाइड सेव हो गई।</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>माता-पिता के लिए एक गाइड</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>परामर्शदाताओं के लिए एक गाइड</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>हर पाँच में से एक युवा ने किसी को नहीं बताया (Thorn, 2022), कुछ ने घर में परेशानी के डर से। पहले सुनें। फिर साथ मिलकर कदम उठाएँ।</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>बात करने के लिए कोई</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>वे सुनते हैं, और आपको गलत नहीं ठहराते। अपना नाम बताना ज़रूरी नहीं है।</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>इस देश की हेल्पलाइनें दिखती हैं।</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>{day} के अनुसार। नंबर और समय बदल सकते हैं; वे उनकी वेबसाइटों पर हैं।</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>आप किस देश में हैं?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>माता-पिता और दूसरे बड़ों के लिए</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>बच्चों और किशोरों के लिए</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>सबके लिए</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>वेबसाइट पर चैट में भी।</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>इसे चुनकर कॉपी किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>दिन-रात।</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} से {ends} तक।</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>नोट्स रखें</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>नोट्स और पत्र इसी कंप्यूटर पर लॉक करके रखे जाते हैं। उनमें से कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>रख लिए गए। पहले पन्ने पर “सेव की हुई रिपोर्ट पर लौटें” चुनें, फिर नोट्स।</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>किसी और दिन करें</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>आपके जवाब और बने हुए डिजिटल फ़िंगरप्रिंट यहाँ लॉक करके रखे जाते हैं। तस्वीरें नहीं रखी जातीं।</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>ऐसा पासफ़्रेज़ चुनें जो आपको याद रहे। भूल जाने पर इसे कोई नहीं खोल सकता, और फिर से शुरू करना होगा।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>कम से कम आठ अक्षर। कुछ शब्द अच्छे रहते हैं।</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही एक बार और</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>ताकि लिखने की चूक से यह बंद न रह जाए।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम जारी है</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>रिपोर्ट लॉक की जा रही है।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>इसमें कम से कम आठ अक्षर चाहिए।</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>दोनों अभी एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>यह रख लिया गया। आगे बढ़ने के लिए पहले पेज पर “सेव की हुई रिपोर्ट पर लौटें” चुनें।</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>ऐप या वेबसाइट से हटाने को कहें</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>अमेरिका के एक कानून के अनुसार उनके पास 48 घंटे हैं। यहाँ पत्र लिखें। भेजना आपको खुद है।</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>पत्र में नाम चाहिए। इसलिए वह आपकी रिपोर्ट से अलग है, और यहाँ से उसका कुछ नहीं भेजा जाता। वह तभी रखा जाता है जब आप कहें।</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>यह पत्र में है, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>ऐप या वेबसाइट</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>यह क्या है?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>यह कहाँ है?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>पत्र पर हस्ताक्षर कौन करता है?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>हस्ताक्षर करने वाले का नाम</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>ईमेल पता या फ़ोन नंबर</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>अंत में सही का निशान</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>उसका नाम</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>एक तस्वीर</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>एक वीडियो</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>तस्वीरें और वीडियो</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>उसका पता कॉपी करें। पता नहीं है? तो यूज़र नेम लिखें, और यह कि वह ऐप में कहाँ है।</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>जो व्यक्ति उसमें दिखता है</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>माता-पिता या अभिभावक</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>जिसे उस व्यक्ति ने कहा हो</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>सद्भाव से घोषणा: जो व्यक्ति उसमें दिखता है, वह उसे वहाँ दिखाने पर राज़ी नहीं था।</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>पत्र लिखें</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>अभी बाकी है: {parts}</translation>
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
        <translation>यह प्रोग्राम बंद होने तक रहता है। कुछ भी रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>सारा टेक्स्ट इस भाषा में दिखता है।</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>जिनकी यह मातृभाषा है, उनमें से किसी ने अभी ये टेक्स्ट नहीं जाँचे हैं।</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>पत्र तैयार है</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>यह अंग्रेज़ी में है, अमेरिका की एक कंपनी के लिए। खुद भेजें, और साथ में कोई तस्वीर न भेजें।</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>यहाँ लॉक करके रखें</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>आपके नोट्स के साथ, पासफ़्रेज़ से रखता है।</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 घंटे तब से गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>48 घंटे गिनें</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>आपने कब भेजा?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>वह अब भी वहीं है</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>अमेरिका के उस दफ़्तर के लिए शिकायत लिखता है जो यह कानून देखता है।</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>शिकायत कहाँ करें</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>यह शिकायत है। इस पन्ने पर खुद भेजें:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform} की मदद में TAKE IT DOWN Act खोजें। वहाँ फ़ॉर्म या ईमेल पता दिया है।</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>फ़ॉर्म का नाम: {form}।</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>पत्र वहाँ भेजें। फिर यहाँ लौटें, और बताएँ कि कब भेजा।</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 घंटे {end} को पूरे होंगे। बचे घंटे: {hours}। तब भी वहीं है? शिकायत यहाँ तैयार है।</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 घंटे {end} को पूरे हुए। क्या वह हट गया?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>यह भेज दी गई है</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>यह इस कंप्यूटर पर इंतज़ार कर रही है</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>यह सेव हो गई है</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>नई फ़ाइलें आपके पहले वाले केस की हैं। उसका नंबर और PIN वही रहते हैं।</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>यह केस कार्ड है। कृपया इसे उस बच्चे या किशोर को दें।</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>यह आपका केस कार्ड है। नंबर और PIN सँभालकर रखें: कोई और इन्हें आपके लिए नहीं ढूँढ सकता।</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>क्या यह अभी ऑनलाइन है? CyberTipline को भी बताएँ: {place}। वे उस पोस्ट पर काम करते हैं।</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>इस नंबर और PIN से आप देख सकते हैं कि क्या चल रहा है, फ़ाइलें जोड़ सकते हैं, या इसे वापस ले सकते हैं: प्रोग्राम चलाएँ और “रिपोर्ट देखें या वापस लें” चुनें।</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>रिपोर्ट भेजते ही नंबर और PIN काम करने लगते हैं: प्रोग्राम चलाएँ और “सेव की हुई रिपोर्ट पर लौटें” चुनें।</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>प्रोग्राम के बिना भी ब्राउज़र में हाल देखा जा सकता है या रिपोर्ट वापस ली जा सकती है:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>यह प्रोग्राम फिर चलाएँ, “सेव की हुई रिपोर्ट पर लौटें” चुनें, और इसे भेजें।</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>यह प्रोग्राम यहाँ या किसी और कंप्यूटर पर चलाएँ, “सेव की हुई रिपोर्ट पर लौटें” चुनें, और फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>रिपोर्ट लॉक होकर इंतज़ार कर रही है। जब तक आप न भेजें, कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>जुड़ी हुई सेवाएँ अब डिजिटल फ़िंगरप्रिंट लेती हैं और कॉपियाँ ढूँढती हैं। इसमें कुछ दिन लग सकते हैं। क्या हटाना है, यह वे तय करती हैं।</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>कुछ दिनों में देखें कि क्या हुआ: पहले पेज पर “रिपोर्ट देखें या वापस लें”। तब तक कुछ न मिला हो, तो यह सामान्य है।</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>कृपया तस्वीर को पोस्ट या फ़ॉरवर्ड न करें, दूसरों को सावधान करने के लिए भी नहीं।</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>कृपया तस्वीर को फ़ॉरवर्ड न करें, दूसरों को सावधान करने के लिए भी नहीं।</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>कृपया तस्वीर को फिर से पोस्ट न करें: वह रोकी जा सकती है, और साथ में आपका खाता भी।</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>क्या कोई उस बच्चे या किशोर को धमका रहा है? पैसे न दें। संदेश सँभालकर रखें, और जवाब देना बंद करें।</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>क्या कोई आपको धमका रहा है? पैसे न दें। संदेश सँभालकर रखें, और जवाब देना बंद करें।</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>फिर भी मदद मिल सकती है</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>तस्वीर के बिना डिजिटल फ़िंगरप्रिंट नहीं बनता। इसके बजाय CyberTipline को बताएँ:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>क्या आपको पता है कि वह कहाँ पोस्ट हुई? तो उस ऐप या वेबसाइट का रिपोर्ट फ़ॉर्म भी इस्तेमाल करें।</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>दूसरी मदद मौजूद है</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>यह सेवा बिना कपड़ों वाली या यौन तस्वीरों के लिए है। क्या कोई आपको धमकाता या चोट पहुँचाता है? यहाँ जाएँ:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>दूसरी तस्वीरों के लिए उस ऐप या वेबसाइट का रिपोर्ट फ़ॉर्म इस्तेमाल करें। किसी भरोसेमंद बड़े से बात करना भी अच्छा रहता है।</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>बाद के लिए नोट्स</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>यूज़र नेम, पते, दिन: ये उस बड़े के काम आते हैं जो आपकी मदद करे। सिर्फ़ शब्द, कोई तस्वीर नहीं।</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>यहाँ लॉक करके रखें</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>इसी कंप्यूटर पर, पासफ़्रेज़ से रखता है।</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>जो आपने इन नोट्स के लिए चुना था।</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>नोट्स खोलें</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>इस पासफ़्रेज़ से जो रखा गया था, वह दिखाता है।</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>इस कंप्यूटर पर लॉक किए हुए नोट्स हैं।</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>नोट्स पर काम चल रहा है।</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>यूज़र नेम</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>पन्ने या पोस्ट का पता</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>यह आपके नोट्स में है, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>यह नोट जोड़ें</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>यहाँ रखे नोट्स हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>जो आपने लिखा वह सिर्फ़ यहाँ है। उसे रखें, छापें या फ़ाइल में सेव करें, नहीं तो वह चला जाएगा।</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>ये इसी कंप्यूटर पर {file} में लॉक करके रखे हैं। किसी और के पास नहीं हैं।</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>इस नोट को सूची से निकालता है।</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>पत्र खोलें</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>पत्र और उसके 48 घंटे दिखाता है।</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform} के नाम पत्र</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android फ़ोन</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>केबल से करने के कदम दिखते हैं।</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>क्या इसे इस कंप्यूटर पर लाना ज़रूरी है? तो केबल से</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>फ़ोन को उसकी केबल से जोड़ें, उसे अनलॉक करें, और USB वाले संदेश पर टैप करें। “फ़ाइल ट्रांसफ़र” चुनें।</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>iPhone को उसकी केबल से जोड़ें, उसे अनलॉक करें, और “भरोसा करें” पर टैप करें।</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>इस कंप्यूटर के फ़ाइल वाले प्रोग्राम में फ़ोन खोलें। उसकी तस्वीरें DCIM में हैं।</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>सिर्फ़ यही एक फ़ाइल अपने किसी फ़ोल्डर में कॉपी करें। इसे फ़ोन पर रहने दें।</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>यहाँ वापस आएँ, “इस कंप्यूटर पर” चुनें, और डिजिटल फ़िंगरप्रिंट बनाएँ।</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>फिर कॉपी मिटाएँ, और रीसायकल बिन ख़ाली करें।</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>इसे कभी चैट, ईमेल या क्लाउड से ख़ुद को न भेजें: वहाँ एक कॉपी रह जाती है।</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>जिस डिवाइस पर है, वही लें</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>कृपया इसे इस कंप्यूटर पर न भेजें, न कॉपी करें। उस डिवाइस पर यह पेज खोलें:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>डिजिटल फ़िंगरप्रिंट वहीं बनता है। तस्वीर उसी डिवाइस पर रहती है।</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>काम जारी है</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>सेव की हुई रिपोर्टों पर काम चल रहा है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>काम रोकें</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>जो नहीं भेजा गया, वह जैसा था वैसा रहता है।</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>इस कंप्यूटर पर रखी हुई</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>अगली कोशिश {seconds} सेकंड में।</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सेव करें</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>सेवा से जुड़कर यह रिपोर्ट भेजी जाती है।</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सेव करें</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>लॉक की हुई रिपोर्ट फ़ाइल या पेन ड्राइव पर लिखी जाती है।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>कुछ भी करने से पहले एक बार और पूछा जाता है।</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>इसे इस कंप्यूटर से हमेशा के लिए मिटाएँ? जो भेजा गया, वह सेवा के पास रहता है।</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>हाँ, मिटाएँ</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>इसे इस कंप्यूटर से हटाया जाता है।</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>{day} को सेव हुई। तस्वीरें और वीडियो: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>यह यहाँ इंतज़ार कर रही है। इसका कुछ भी नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>हो सकता है यह पहुँच गई हो। आप इसे फिर भेज सकते हैं: यह दो बार नहीं गिनी जाती।</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>यह पहुँच गई है। केस कार्ड का नंबर और PIN अब काम करते हैं।</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>सेवा ने इसे नहीं लिया। आप रिपोर्ट फिर बना सकते हैं।</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>इसे वापस लिया गया।</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>ऐप या वेबसाइट को लिखें</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>ऐसा पत्र लिखता है जो 48 घंटे में हटाने को कहे।</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट्स</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>कौन, कहाँ, कब, क्या: मदद करने वाले बड़े के लिए।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>टेक्स्ट कॉपी करता है। कॉपी एक मिनट बाद मिट जाती है।</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>छापने के पन्ने के रूप में सेव करता है।</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>टेक्स्ट के रूप में सेव करें</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>सादे टेक्स्ट के रूप में सेव करता है।</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>सेव हो गया। जिसके पास यह फ़ाइल हो, वह पढ़ सकता है।</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>छिपी हुई: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>दूसरी जगहों के लिंक: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>सिस्टम की फ़ाइलें: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>बहुत ज़्यादा फ़ोल्डरों के अंदर: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>फ़ोल्डर जो खुल नहीं सकते: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>इस सूची में नहीं: {what}।</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>अभ्यास: यहाँ का कुछ भी किसी तक नहीं पहुँचता।</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>कोई प्रिंटर नहीं मिला। PDF के रूप में सेव किया जा सकता है।</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>एक प्रिंटर चुनें। पेज कुछ देर तक उसकी कतार में रह सकता है। क्या वह किसी और कमरे में है? तो पेज जल्दी ले आएँ।</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>वहीं तुरंत छापता है।</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address} का QR कोड</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>फ़ोन का कैमरा इसकी ओर करें।</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>एक जवाब चुनें। अंकों वाली कुंजियाँ भी काम करती हैं।</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>आप रास्ते में कहाँ हैं।</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} मिनट</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>तस्वीर {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>वीडियो {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>फ़ाइल {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>थमा हुआ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>डिजिटल फ़िंगरप्रिंट बन रहा है: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुकी हुई</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>{name} जैसी ही</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>मज़बूत डिजिटल फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>कमज़ोर डिजिटल फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>सिर्फ़ हूबहू कॉपियाँ</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>यह पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“बाकी को आगे बढ़ाएँ” इसे फिर शुरू करता है।</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>यह एक बार गिनी जाती है।</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>यह लंबा है या इसमें बहुत हलचल है। इसका छोटा टुकड़ा शायद न मिले।</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>थोड़ी बदली हुई कॉपियाँ भी मिल सकती हैं।</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>सादी या अँधेरी तस्वीर: सिर्फ़ हूबहू और बहुत मिलती-जुलती कॉपियाँ मिल सकती हैं।</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>इस फ़ाइल की सिर्फ़ हूबहू कॉपियाँ मिल सकती हैं।</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>डिजिटल फ़िंगरप्रिंट: {kinds}।</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>लोग तस्वीर या वीडियो को जिन 100 तरीकों से बदलते हैं, उनमें से लगभग {count} में यह मिल जाती है।</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>सेव की हुई रिपोर्ट पर लौटें</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>यहाँ रखी हुई रिपोर्टें सूची में हैं। पेन ड्राइव की रिपोर्ट वह फ़ाइल है जिसके नाम के अंत में .tid है।</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>सेव की हुई रिपोर्ट चुनने का पेज खुलता है। कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम जारी है</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>रिपोर्ट पढ़ी या भेजी जा रही है।</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>इंतज़ार रोकें</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>रिपोर्ट अपनी फ़ाइल में रहती है।</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>इसे आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>सभी भेजें</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>यह पहुँच गई है। केस कार्ड का नंबर और PIN अब काम करते हैं।</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>यह नहीं जा सकी। अगली कोशिश {seconds} सेकंड में।</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>यह सेव की हुई रिपोर्ट है, और पूरी है: {size}, लॉक की हुई। यह {host} पर जाती है।</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>यह अभ्यास के लिए बनी थी।</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>कॉपियाँ कौन ढूँढता है</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>जुड़े हुए ऐप और वेबसाइटों को डिजिटल फ़िंगरप्रिंट मिलते हैं। वे ढूँढते हैं और तय करते हैं।</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>सूची मँगाएँ</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>सूची आ रही है</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>सेवा से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>सूची मँगाने के लिए इंटरनेट चाहिए। आपके या आपकी फ़ाइलों के बारे में कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>लॉक की हुई चैट में, जैसे एन्क्रिप्टेड मैसेंजर में, या न जुड़ी हुई सेवाओं में कोई नहीं ढूँढता। फिर भी आप उनके अपने फ़ॉर्म से हटाने को कह सकते हैं।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>सूची अभी नहीं मिल सकती। आगे बढ़ने के लिए इसकी ज़रूरत नहीं है। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day} की सूची</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>अभी तक कोई ऐप या वेबसाइट नहीं जुड़ी है।</translation>
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
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>ये प्रोग्राम बंद होने तक रहती हैं। कुछ भी रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा टेक्स्ट</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>सारा टेक्स्ट बड़ा होता है। Ctrl और + से भी यही होता है।</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा टेक्स्ट</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>सारा टेक्स्ट छोटा होता है। Ctrl और - से भी यही होता है।</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>फ़ाइलों के नाम छिपाएँ</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>नाम की जगह “तस्वीर 1” दिखता है।</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>इस कंप्यूटर की सभी रिपोर्ट, नोट्स और पत्र हमेशा के लिए मिटाएँ? जो भेजा गया, वह भेजा हुआ रहेगा।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>सब भाषाओं की सूची खुलती है।</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>हल्के, गहरे और तेज़ रंग इस कंप्यूटर की सेटिंग के अनुसार रहते हैं।</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>सब कुछ मिटाएँ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>कुछ भी करने से पहले एक बार और पूछा जाता है।</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>हाँ, मिटाएँ</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>उन्हें इस कंप्यूटर से हटाया जाता है।</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>मिटा दिया गया। किसी पेन ड्राइव या बैकअप में पुरानी, लॉक की हुई कॉपी अब भी हो सकती है।</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>टेक्स्ट का आकार: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>क्या यह शेयर हुआ है?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>जहाँ तक आपको या आपके बच्चे को पता है, क्या यह शेयर हुआ है?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>जहाँ तक आपको या उन्हें पता है, क्या यह शेयर हुआ है?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>किसी भी जवाब के साथ आगे बढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>किसी को भेजा गया, या ऑनलाइन पोस्ट हुआ।</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>मुझे नहीं पता</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>अगर यह ऑनलाइन मिले, तो CyberTipline को भी बताएँ: {place}। वे उस पोस्ट पर काम करते हैं। यह इसके बाद, या किसी और डिवाइस से किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>क्या इसमें आपका शरीर बिना कपड़ों के, या कम कपड़ों में, या कुछ यौन दिखता है?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>क्या इसमें आपके बच्चे का शरीर बिना कपड़ों के, या कम कपड़ों में, या कुछ यौन दिखता है?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>क्या इसमें उस बच्चे या किशोर का शरीर बिना कपड़ों के, या कम कपड़ों में, या कुछ यौन दिखता है?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>बनाई हुई नकली तस्वीरें भी गिनी जाती हैं, जैसे AI से बनी हुई।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>अभी सेवा से संपर्क हुआ।</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>ऑफ़लाइन। कुछ नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>सिर्फ़ एक सूची माँगी गई। आपका कुछ भी नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>सिर्फ़ केस नंबर और PIN भेजे गए।</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>भेजने की कोशिश हुई। अभी पक्का नहीं है।</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>लॉक की हुई रिपोर्ट भेजी गई। फ़ाइलें यहीं रहीं।</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>तस्वीर या वीडियो को फैलने से रोकें</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>आप किसी मुसीबत में नहीं हैं। आप कभी भी रुक सकते हैं।</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>यह अभ्यास है, और आज़माने के लिए नमूना फ़ाइलें हैं। कोई रिपोर्ट असली सेवा तक नहीं पहुँच सकती। भेजी हुई चीज़ें एक हफ़्ते इस कंप्यूटर पर रहती हैं, ताकि आप देख सकें कि क्या होता है। सेटिंग में उन्हें मिटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>सेव की हुई रिपोर्ट पर लौटें</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>पहले से सेव की हुई रिपोर्ट भेजें।</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>रिपोर्ट देखें या वापस लें</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>केस नंबर और PIN चाहिए।</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>पहले अभ्यास करें</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>अभ्यास खत्म करें</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>अभ्यास में हर कदम काम करता है, और कोई रिपोर्ट असली सेवा तक नहीं पहुँच सकती।</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>टेक्स्ट का आकार, नाम छिपाना, और सब कुछ मिटाना।</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>सब भाषाओं की सूची खुलती है।</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>यह एक डिजिटल फ़िंगरप्रिंट बनाता है: तस्वीर या वीडियो से बना एक कोड। जुड़ी हुई सेवाओं को यह कोड मिलता है, और वे कॉपियाँ ढूँढती हैं।</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>तस्वीर या वीडियो इसी कंप्यूटर पर रहता है। उसे कोई नहीं देखता।</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>इसमें लगभग 5 मिनट लगते हैं। नाम बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>जल्दी निकलने के लिए “तुरंत बाहर” पर क्लिक करें, या पाँच सेकंड में तीन बार Shift दबाएँ। तब जो सेव नहीं है, वह चला जाता है। जो फ़ाइल आपने सेव की, वह अपनी जगह रहती है, और यह कंप्यूटर याद रख सकता है कि प्रोग्राम चला था।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>परिचय और निजता</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>यहाँ जो भरा जाता है, उसका क्या होता है।</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>बात करने के लिए कोई</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>हेल्पलाइनों की सूची खुलती है।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>तस्वीर या वीडियो कहाँ है?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>या लगी हुई पेन ड्राइव या डिस्क पर।</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>फ़ोन या किसी और डिवाइस पर</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>कृपया इसे यहाँ कॉपी न करें।</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>अब यह मेरे पास नहीं है</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>दूसरी मदद मौजूद है।</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>यह किसके लिए है?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>मेरे लिए</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>तस्वीर या वीडियो में मैं हूँ।</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>मेरे बच्चे के लिए</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>माता, पिता या अभिभावक के नाते।</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>एक बच्चे या किशोर के लिए जिसे मेरी मदद चाहिए</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>दोस्त, शिक्षक या काउंसलर के नाते।</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>क्या मदद करता है: बच्चे से कहें कि इसमें उसकी ग़लती नहीं है, और अच्छा हुआ कि आपको पता चला। कृपया फ़ोन की तलाशी न लें, तस्वीर फ़ॉरवर्ड न करें और इस बारे में पोस्ट न करें।</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>क्या मदद करता है: उनसे कहें कि इसमें उनकी ग़लती नहीं है, और अच्छा हुआ कि आपको पता चला। कृपया उनसे तस्वीर न मँगाएँ, और उसे फ़ॉरवर्ड न करें।</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>आप यहाँ हैं।</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>रास्ते का एक चरण।</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>उपयोग: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>देने की चीज़ें</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>यह मदद दिखाएँ और बंद हों</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: ऐसे नहीं हो सकता: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ये अभी बाकी हैं: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>इन्हें समझा नहीं जा सका: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r यहाँ नहीं चलता (इनमें से चुनें: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s के साथ नहीं चलता</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>इसके बाद एक चीज़ देनी है</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>इसके बाद कम से कम एक चीज़ देनी है</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>बताएँ कि क्या भेजा गया था: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>मिलाने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>इससे मिलता-जुलता कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>256 में से {bits} बिट {file} ({variant}) से अलग हैं। {most} तक हों, तो मेल माना जाता है।</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>इसके {share} % फ़्रेम {file} ({variant}) में हैं। {least} % से मेल माना जाता है।</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>इसके बाइट वही हैं जो {file} के हैं।</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>केस {case} वापस लें?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} को भेजने से पहले ही वापस ले लिया गया। वह किसी के पास नहीं है, और उसकी लॉक की हुई फ़ाइल मिटा दी गई है।</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>सेवाएँ: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>पहुँची</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदली</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>इसमें क्या है</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>इन्होंने लिया</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>इन्होंने रोका</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>इस कंप्यूटर या नेटवर्क पर लगा फ़िल्टर देख सकता था कि इस सेवा का इस्तेमाल हुआ। किस लिए, यह वह नहीं देख सकता था: वह लॉक किया हुआ है, और उसे सिर्फ़ सेवा खोल सकती है।</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>इस कंप्यूटर या नेटवर्क पर लगा फ़िल्टर देख सकता था कि सेवा को कुछ भेजा गया, और उसके जवाब में केस नंबर और गिनतियाँ भी। रिपोर्ट खुद लॉक की हुई है, और उसे सिर्फ़ सेवा खोल सकती है।</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>इस कंप्यूटर या नेटवर्क पर लगा फ़िल्टर देख सकता था कि सेवा को एक रिपोर्ट भेजी गई, और उसका जवाब भी। रिपोर्ट खुद लॉक की हुई है, और उसे सिर्फ़ सेवा खोल सकती है।</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>इस कंप्यूटर या नेटवर्क पर लगा फ़िल्टर देख सकता था कि सेवाओं की सूची माँगी गई, और वह सूची भी।</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>हो सकता है कि यह पहुँच गया हो। फिर से पूछने में कोई नुकसान नहीं।</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>सेवा बताएँ: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>यह कहाँ जाता है, इसे दर्ज नहीं किया जा सका। इसलिए कुछ बदला, तो अगली बार पता नहीं चलेगा।</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>नहीं, यहीं रुकें</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>हाँ, मुझे पता है कि यह सही है</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>फिर भी आगे बढ़ें?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>इस कंप्यूटर पर इसका इस्तेमाल पहले नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>सेवा: {name}, {host} पर।</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>यह अभ्यास है और किसी तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>सावधान: यह प्रोग्राम किसी और सेवा के लिए लगाया गया था: {name}, {host} पर।</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>सावधान: पिछली बार {name} का पता {host} था।</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>सावधान: {name} की चाबी पिछली बार वाली नहीं है। हो सकता है कि आप जो भेजें, उसे कोई और खोल सके।</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>अगर आपको यह बात किसी भरोसेमंद व्यक्ति ने नहीं बताई, तो यहीं रुकें और ऐसे किसी व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>सेवा: {host} पर।</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>इस कंप्यूटर को इसका नाम नहीं पता; यहाँ इसका इस्तेमाल पहले नहीं हुआ है।</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>मेमोरी की सीमा, फ़ाइल लिखना बंद, कोर डंप नहीं</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>कोई नए अधिकार नहीं</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>कोई और प्रोग्राम इसकी मेमोरी में नहीं देख सकता</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: न कोई फ़ाइल, न कोई फ़ोल्डर</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: सिस्टम कॉल की एक छोटी सूची</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>एक ही प्रोसेस वाला जॉब, मेमोरी की सीमा के साथ</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>कम इंटीग्रिटी</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>सैंडबॉक्स प्रोफ़ाइल: सिर्फ़ गणना</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>कनेक्शन खोलना</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>फ़ाइल खोलना</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>फ़ोल्डर में देखना</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>फ़ाइल लिखना</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>दूसरा प्रोग्राम चलाना</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>फ़ाइलें पढ़ने वाला कोई प्रोसेस यहाँ शुरू नहीं हो सकता। प्रोग्राम फिर से इंस्टॉल करें, या कोई दूसरा कंप्यूटर लें।</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>फ़ाइलें अलग प्रोसेस में पढ़ी जाती हैं। ऐसे प्रोसेस को यहाँ जो चीज़ें बाँधकर रखती हैं:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>उनमें से एक ने अभी ये काम करने की कोशिश की, और नतीजा यह रहा:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>हो सकता है</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>फ़ाइलें इनसे पढ़ी जाती हैं:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>एक साथ फ़ाइलें: {count}। हर एक के लिए ज़्यादा से ज़्यादा मेमोरी: {size} MB।</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>आपकी रखी हुई रिपोर्टें {folder} में हैं।</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>वहाँ अभी कुछ नहीं रखा है।</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>उस फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>नुकसान पहुँचाने वाली कोई फ़ाइल वह कर सकती है जिस पर {possible} लिखा है। अजनबियों की फ़ाइलों के लिए दूसरा कंप्यूटर लें।</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>आपके जवाब और हर तैयार डिजिटल फ़िंगरप्रिंट एक पासफ़्रेज़ से बंद करके रखे जाएँगे। पासफ़्रेज़ भूल जाएँ, तो उसे कोई फिर नहीं खोल सकता, और शुरू से करना होगा। तस्वीरें खुद नहीं रखी जातीं।</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>ड्राफ़्ट का पासफ़्रेज़ फ़ाइल से पढ़ें (- यानी स्टैंडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft} पर काम आगे बढ़ रहा है। पहले से तैयार डिजिटल फ़िंगरप्रिंट: {count}।</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>यहाँ रखी किसी चीज़ से पता नहीं चलता कि वह यह केस बनी। जो हो सकती हैं, उनसे मिलाया जा रहा है: {drafts}।</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>इस पासफ़्रेज़ से खुलने वाली कोई भी अधूरी रिपोर्ट वह केस नहीं बनी। इसके बजाय वह फ़ाइल बताएँ जो आपने भेजी थी: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>पासफ़्रेज़ टर्मिनल पर पूछा जाता है। टर्मिनल न हो, तो {option} दें।</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>पासफ़्रेज़ में कम से कम {count} अक्षर होते हैं। कुछ शब्द अच्छे रहते हैं।</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>वही पासफ़्रेज़ फिर से:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>दोनों पासफ़्रेज़ अलग हैं। कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>हो गया, पर कम से कम एक फ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>कमांड समझ में नहीं आई</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>जवाब किसी और सेवा की ओर ले जाते हैं; कुछ नहीं रखा गया</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>कोई कॉपी मेल नहीं खाती, या इतनी सादी है कि कहा नहीं जा सकता</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: यहाँ कुछ वैसा नहीं है जैसा होना चाहिए</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-C से रोका गया</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>रिपोर्ट नहीं है</translation>
    </message>
    <message>
        <source>case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>सेव की हुई रिपोर्ट</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>नहीं पहुँची, बाद में कोशिश करें</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>हमेशा के लिए मना कर दिया गया</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>सेव नहीं हुई</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>अधूरी रिपोर्ट</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>नोट्स और पत्र</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>अनपेक्षित</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>एग्ज़िट कोड:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोक दिया गया।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>स्टैंडर्ड आउटपुट पर हर लाइन में एक JSON ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>टेक्स्ट की भाषा, जैसे de या pt_BR (न देने पर: सिस्टम की)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>वह फ़ाइल जो सेवा का नाम बताती है</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>आगे बढ़ें, भले ही सेवा का पता या उसकी चाबी पिछली बार वाली न हो</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN फ़ाइल से पढ़ें (- यानी स्टैंडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>इस प्रॉक्सी से होकर जाएँ: http://HOST:PORT, या socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); TAKEITDOWN_PROXY से भी पढ़ा जाता है, और किसी दूसरी सेटिंग से नहीं</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>मिनटों की संख्या</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0 से बड़ी संख्या</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>तस्वीरों और वीडियो के डिजिटल फ़िंगरप्रिंट, इसी कंप्यूटर पर बने, ताकि कॉपियाँ न फैलें। फ़ाइलें खुद कभी नहीं भेजी जातीं। कोई कमांड न हो, तो विंडो खुलती है; सिर्फ़ सेव की हुई रिपोर्ट (REPORT.tid) दी जाए, तो विंडो उसी के साथ खुलती है।</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>यह कौन-सा वर्शन है, बताकर बंद हों</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>केस की स्थिति क्या है</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>केस वापस लें</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>आज की तारीख में कॉपियाँ कौन ढूँढता है</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>क्या यहाँ सब ठीक है, और नुकसान पहुँचाने वाली फ़ाइल को क्या बाँधकर रखता है? नेटवर्क का इस्तेमाल नहीं होता</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>क्या यह प्रोग्राम वैसा ही है जैसा होना चाहिए? नेटवर्क का इस्तेमाल नहीं होता</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>सब फ़ाइलों के डाइजेस्ट, प्रोग्राम जारी करने वालों से मिले हुए</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>यहाँ जो फ़ाइलें हैं, उनके डाइजेस्ट दिखाएँ</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>डिजिटल फ़िंगरप्रिंट बनाएँ और दिखाएँ; नेटवर्क का इस्तेमाल नहीं होता</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>फ़ाइल या फ़ोल्डर</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>डिजिटल फ़िंगरप्रिंट खुद भी दिखाएँ</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>वीडियो के ठीक वही फ़्रेम लें जो मूल vPDQ इस दर पर लेता है (न देने पर: हर फ़्रेम, जिनमें से अलग-अलग रखे जाते हैं)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>एक तस्वीर के ज़्यादा से ज़्यादा इतने हैश, ताकि बदली हुई कॉपियाँ भी मिलें: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>जो हो गया है, उसे पासफ़्रेज़ से बंद करके रखें, और अगली बार वहीं से आगे बढ़ें</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>क्या यह कॉपी भेजी हुई चीज़ से मेल खाती है? नेटवर्क का इस्तेमाल नहीं होता</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>मिलाने के लिए फ़ाइल या फ़ोल्डर</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>जो भेजा गया था; कई बार दिया जा सकता है</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>दिखाएँ कि यह कितनी नज़दीक है, और किस फ़ाइल के</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>उस ड्राफ़्ट से मिलाएँ जिससे इस केस की रिपोर्ट बनी</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>इस ड्राफ़्ट में रखे डिजिटल फ़िंगरप्रिंट से मिलाएँ</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>रिपोर्ट बनाएँ और लॉक करके सेव करें, ताकि अभी या बाद में भेजी जा सके</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>आपके किसी केस के लिए नई फ़ाइलों वाली एक और रिपोर्ट बनाएँ</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>उसका केस नंबर</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>फ़ाइल या फ़ोल्डर (न देने पर: ड्राफ़्ट में जो कुछ है)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>रिपोर्ट कौन बनाता है</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>तस्वीर में उम्र 18 से कम</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>नग्नता या कुछ यौन दिखता है</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>शेयर हो चुका है</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>संपर्क का एक तरीका; इसकी ज़रूरत नहीं है। यहाँ के दूसरे प्रोग्राम देख सकते हैं कि कमांड को क्या दिया गया: इसके बाद पता न लिखें, तो पता पूछा जाता है</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>इसे फ़ाइल से पढ़ें (- यानी स्टैंडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>जिस फ़ाइल में लिखना है, ताकि किसी भी कंप्यूटर से भेजी जा सके (न देने पर: इसी कंप्यूटर पर रखी जाती है)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>जवाब और डिजिटल फ़िंगरप्रिंट बनते ही पासफ़्रेज़ से बंद करके रखें, और अगली बार वहीं से आगे बढ़ें</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>ठीक वही बाइट दिखाएँ जो लॉक होते हैं</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>इस कंप्यूटर पर रखी रिपोर्टों की सूची</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>रखी हुई रिपोर्ट फ़ाइल में लिखें, ताकि दूसरे कंप्यूटर से भेजी जा सके</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>जैसा सूची में दिखता है</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>अमेरिका के TAKE IT DOWN Act के तहत पत्र लिखें; कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>सबूत के लिए नोट्स, इस कंप्यूटर पर लॉक किए हुए; सिर्फ़ शब्द</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>माता-पिता या परामर्शदाताओं के लिए गाइड PDF में लिखें</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>पत्र में जो चाहिए, एक JSON ऑब्जेक्ट के रूप में (- यानी स्टैंडर्ड इनपुट); न देने पर एक-एक करके पूछा जाता है। कुंजियाँ: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>इस प्लैटफ़ॉर्म के नाम का जो पत्र यहाँ रखा है, उसे आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>इस फ़ाइल में लिखें: .pdf हो तो PDF, नहीं तो टेक्स्ट (न देने पर: यहीं दिखाएँ)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>आपने कब भेजा: now (अभी), या &apos;YYYY-MM-DD HH:MM&apos;; 48 घंटे तब से गिने जाते हैं</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>इसके बजाय FTC के नाम शिकायत लिखें: 48 घंटे पूरे हो गए, और वह अब भी वहीं है</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>पत्र को नोट्स के साथ लॉक करके रखें</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>एक नोट जोड़ें, एक JSON ऑब्जेक्ट के रूप में, जिसमें user, place, when और what में से एक या ज़्यादा हों (- यानी स्टैंडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>किसके लिए है</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>वह देश जिसकी हेल्पलाइनें इसमें हों (न देने पर: सिस्टम का देश)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>जिस फ़ाइल में लिखना है</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>नोट्स का पासफ़्रेज़ फ़ाइल से पढ़ें (- यानी स्टैंडर्ड इनपुट)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>रखी हुई रिपोर्टें, या सब कुछ, इस कंप्यूटर से हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>एक अधूरी रिपोर्ट</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>प्रोग्राम ने यहाँ कभी भी जो कुछ रखा</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>फिर से न पूछें</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>सेव की हुई रिपोर्टें भेजें; दो बार भेजने में कोई नुकसान नहीं</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>रखी हुई रिपोर्टें या फ़ाइलें (न देने पर: इस कंप्यूटर पर इंतज़ार कर रही सब रिपोर्टें)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>बढ़ते अंतराल के साथ कोशिश करते रहें, 60 मिनट तक या जितने दिए जाएँ (0: एक कोशिश); Ctrl-C से रुकता है</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>सिर्फ़ वही भेजें जो इस सेवा के लिए बना है</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>केस नंबर, हाइफ़न के साथ या बिना; या किसी रखी हुई रिपोर्ट की ID जो कभी भेजी नहीं गई</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>केस नंबर, हाइफ़न के साथ या बिना</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>जो तस्वीर 18 या उससे ज़्यादा उम्र में ली गई हो, उसके लिए StopNCII.org सही जगह है। यह भी इसी तरह काम करती है: तस्वीर आपके पास रहती है। यहाँ जाएँ: https://stopncii.org . यहाँ कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>यह सेवा उन तस्वीरों के लिए है जिनमें नग्नता या कुछ यौन दिखता है। दूसरी तस्वीरों के लिए उस साइट या ऐप का रिपोर्ट फ़ॉर्म भरें जहाँ वे हैं। किसी भरोसेमंद व्यक्ति से भी बात की जा सकती है। यहाँ कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>संपर्क टर्मिनल पर पूछा जाता है। टर्मिनल न हो, तो {option} दें।</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>ये अभी बाकी हैं: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>ईमेल पता, अगर आप चाहें कि आपसे संपर्क हो (वरना बस Enter दबाएँ):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>फ़ाइलें बताएँ, या वह ड्राफ़्ट जिसमें उनके डिजिटल फ़िंगरप्रिंट हैं।</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>यह लॉक करके भेजा जाता है, इन हेडर के साथ और किसी दूसरे के साथ नहीं:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>आपकी अधूरी रिपोर्ट अब भी रखी है। उसे मिटाने के लिए: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>इसे भेजने के लिए: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>उस देश की हेल्पलाइनें यहाँ नहीं हैं। इन देशों की हैं: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file} में सेव हो गई।</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>इस कंप्यूटर पर {report} नाम से सेव हो गई।</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>कुछ नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>अभ्यास: यह रिपोर्ट किसी तक नहीं पहुँचेगी।</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>दोनों अभी लिख लें। ये सिर्फ़ एक बार दिखते हैं, और बाद में कोई इन्हें आपके लिए ढूँढ नहीं सकता।</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>भेजे जाने का इंतज़ार है</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>भेजी जा रही है, या शायद भेजी जा चुकी है: फिर से भेजने पर कभी दो बार नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>सेवा तक पहुँच गई</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>सेवा ने नहीं ली</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>मिटा दिया गया। SSD, पेन ड्राइव या बैकअप में पुरानी कॉपियाँ कुछ समय तक रह सकती हैं। सेव की हुई रिपोर्ट की कॉपी लॉक की हुई फ़ाइल है जिसे सिर्फ़ सेवा खोल सकती है; अधूरी रिपोर्ट की कॉपी ऐसी फ़ाइल है जिसे सिर्फ़ पासफ़्रेज़ खोल सकता है।</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>यहाँ कोई रिपोर्ट सेव नहीं है।</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>भेजी जा सकने वाली रिपोर्टें: {count}। इसकी कमांड: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file} में लिख दी गई। इसे कोई भी, किसी भी कंप्यूटर से भेज सकता है, और इसे सिर्फ़ सेवा खोल सकती है। यहाँ से भी भेजें, तो कभी दो बार नहीं गिनी जाती।</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>बताएँ कि क्या मिटाना है, या {option} दें।</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>कुछ नहीं मिटाया गया।</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>प्रोग्राम ने यहाँ कभी भी जो कुछ रखा, वह सब हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>आपने जो बताया, उसे हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>इनमें से {count} शायद अभी भेजी नहीं गई हैं।</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>हाँ, हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>रिपोर्ट {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>यहाँ कोई सेव की हुई रिपोर्ट इंतज़ार नहीं कर रही है।</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>रोक दिया गया। जिसकी पुष्टि नहीं हुई, वह अब भी सेव है। फिर से भेजने पर वह कभी दो बार नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>अगली कोशिश {seconds} सेकंड में है।</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} पहले ही पहुँच चुकी थी; फिर से भेजने से कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} पहुँच गई।</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>यह अभ्यास था और किसी तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>डिजिटल फ़िंगरप्रिंट: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>यह यहाँ दर्ज नहीं किया जा सका। इसे फिर से भेजने में कोई नुकसान नहीं, और मिटाने में भी नहीं।</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{name} से डिजिटल फ़िंगरप्रिंट पाने वाली सेवाएँ, {day} की स्थिति:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>तस्वीरें और वीडियो: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first} से {last} तक कोई संख्या लिखें:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>कृपया इनमें से कोई संख्या लिखें।</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN टर्मिनल पर पूछा जाता है। टर्मिनल न हो, तो {option} दें।</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>सब वैसा ही है जैसा होना चाहिए।</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>कुछ वैसा नहीं है जैसा होना चाहिए: रिपोर्ट के लिए इसका इस्तेमाल न करें।</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>शुरू नहीं हो सकते</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>कुछ नहीं रोकता</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, कुल मिलाकर {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>जाने हुए नतीजे</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>गलत नतीजे</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>कोई और प्रोग्राम इसमें नहीं देख सकता</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>दूसरे प्रोग्राम इसमें देख सकते हैं</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>वर्शन</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>मुख्य प्रोग्राम</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>सहायक प्रोसेस</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>यहाँ कोई नहीं; ऊपर की संख्या को आपको दी गई संख्या से मिलाएँ</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>सब फ़ाइलें मेल खाती हैं</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>मेल नहीं खाता</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>जिस पत्र में इनमें से कुछ कम हो, उस पर शायद ध्यान न दिया जाए। अभी बाकी है: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>रखे हुए पत्र: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>पत्र में जो चाहिए, वह टर्मिनल पर पूछा जाता है। टर्मिनल न हो, तो {option} दें।</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>ये जवाब इस्तेमाल नहीं हो सकते: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>पूरा होने पर एक लाइन खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>समय ऐसे लिखें: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>वह समय अभी आया नहीं है।</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>शिकायत के लिए वह समय चाहिए जब आपने पत्र भेजा: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>भेज देने के बाद 48 घंटे ऐसे गिनें: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>यहाँ कोई नोट नहीं रखा है।</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>जिसके पास यह फ़ाइल हो, वह पढ़ सकता है।</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>अभी भेजा नहीं गया</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 घंटे {end} को पूरे होंगे। बचे घंटे: {hours}।</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 घंटे {end} को पूरे हुए।</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>इस कंप्यूटर पर लॉक करके रखा है: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>नोट्स एक पासफ़्रेज़ से बंद करके रखे जाएँगे। पासफ़्रेज़ भूल जाएँ, तो उन्हें कोई फिर नहीं खोल सकता। इनमें तस्वीरें नहीं रखी जातीं।</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>नोट एक JSON ऑब्जेक्ट है, जिसमें इनमें से एक या ज़्यादा हों: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>नोट खाली है।</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>कुछ काम नहीं कर पाया। आपकी फ़ाइलें सुरक्षित हैं और भेजी नहीं गईं। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>यह फ़ाइल वहाँ नहीं है। नाम जाँचें और फिर चुनें।</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>यह तस्वीर या वीडियो की फ़ाइल नहीं है। कोई और चुनें।</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>यह किसी और फ़ाइल का लिंक है। तस्वीर या वीडियो को ही चुनें।</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>यह फ़ाइल आपके क्लाउड में है, इस कंप्यूटर पर नहीं। पहले इसे डाउनलोड करें, फिर चुनें।</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>यह फ़ाइल खाली है। पूरी फ़ाइल ढूँढें और उसे चुनें।</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>इस फ़ोल्डर में कोई फ़ाइल नहीं है। कोई और चुनें।</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकी। देखें कि उसकी ड्राइव जुड़ी है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>पढ़ते समय यह फ़ाइल बदल गई। इसे इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>यह ऐसी तस्वीर या वीडियो नहीं है जिसे यहाँ पढ़ा जा सके। तस्वीर या वीडियो को ही चुनें।</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>यह फ़ाइल ख़राब है, या ऐसी है जो यहाँ पढ़ी नहीं जा सकती। इसकी सिर्फ़ हूबहू कॉपियाँ मिल सकती हैं। अगर यह किसी और रूप में भी है, तो उसे जोड़ें।</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>इस फ़ाइल का एक हिस्सा नहीं है या ख़राब है। इसके डिजिटल फ़िंगरप्रिंट बचे हुए हिस्से के हैं, जैसा वह स्क्रीन पर दिखता है। अगर पूरी फ़ाइल भी है, तो उसे जोड़ें।</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>यह तस्वीर इतनी बड़ी है कि जाँची नहीं जा सकती। इसकी सिर्फ़ हूबहू कॉपियाँ मिल सकती हैं।</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>इस फ़ाइल में आवाज़ है पर तस्वीर नहीं। इसकी सिर्फ़ हूबहू कॉपियाँ मिल सकती हैं।</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>यह फ़ाइल जाँची नहीं जा सकी। अगर मिलीं, तो इसकी सिर्फ़ हूबहू कॉपियाँ मिल सकती हैं।</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>इस फ़ाइल में बहुत समय लगा। अगर मिलीं, तो इसकी सिर्फ़ हूबहू कॉपियाँ मिल सकती हैं।</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>कुछ सवाल अब भी बाकी हैं। पीछे जाकर उनके जवाब दें।</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>इनमें से किसी फ़ाइल से डिजिटल फ़िंगरप्रिंट नहीं बना, इसलिए भेजने को कुछ नहीं है। दूसरी फ़ाइलें चुनें।</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>यह एक रिपोर्ट के लिए बहुत ज़्यादा है। कम फ़ाइलों वाली दो रिपोर्टें बनाएँ।</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>यह ईमेल पता नहीं लगता। इसे जाँचें, या छोड़ दें।</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>इस नाम की कोई सेव की हुई रिपोर्ट नहीं है। नाम जाँचें।</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>यह फ़ाइल सेव की हुई रिपोर्ट नहीं है। वह फ़ाइल चुनें जिसके नाम के अंत में .tid है।</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>यह सेव की हुई रिपोर्ट ख़राब है और भेजी नहीं जा सकती। इसकी दूसरी कॉपी लें, या रिपोर्ट फिर बनाएँ।</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>यह रिपोर्ट इस प्रोग्राम के नए संस्करण से बनी थी। उसी संस्करण से भेजें।</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>यह रिपोर्ट दूसरी सेवा के लिए बनी थी, और सिर्फ़ वही इसे खोल सकती है। यह अपनी फ़ाइल में अब भी सुरक्षित है।</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>रिपोर्ट वहाँ सेव नहीं हो सकी। कुछ खोया नहीं है: कोई और जगह चुनें।</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>इस नाम की फ़ाइल पहले से है। उसे वैसे ही रहने दिया गया: कोई और नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>वहाँ जगह नहीं बची है। कुछ खोया नहीं है: जगह बनाएँ या कोई और जगह चुनें।</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>कोई और विंडो या कमांड सेव की हुई रिपोर्टों पर काम कर रही है। उसके पूरा होने तक रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>सेव की हुई रिपोर्टों का फ़ोल्डर अभी बदला नहीं जा सकता। उसमें की रिपोर्टें सुरक्षित हैं, और कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>इस निशान वाली कोई सेव की हुई रिपोर्ट यहाँ नहीं है। सूची देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>यह रिपोर्ट सेवा के पास है, या हो सकती है। इसे वापस लेने के लिए इसका केस नंबर और PIN इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>इस नाम की कोई अधूरी रिपोर्ट नहीं है। नाम जाँचें।</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>यह फ़ाइल अधूरी रिपोर्ट नहीं है। कोई और चुनें।</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>यह अधूरी रिपोर्ट ख़राब है और खोली नहीं जा सकती। कुछ नहीं भेजा गया। कृपया इसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>यह अधूरी रिपोर्ट इस प्रोग्राम के नए संस्करण से बनी थी। उसी संस्करण से खोलें।</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>यह पासफ़्रेज़ इसे नहीं खोलता। फिर कोशिश करें। भूला हुआ पासफ़्रेज़ कोई नहीं ढूँढ सकता: तब फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>यह अधूरी रिपोर्ट किसी और विंडो या कमांड में खुली है। पहले उसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>ये नोट्स नहीं खुलते। शायद खराब हैं, या नए संस्करण के बने हैं।</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>किसी दूसरी विंडो ने ये नोट्स बदल दिए। अपने नोट्स फ़ाइल में सेव करें, फिर नोट्स दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>कुछ अक्षर PDF में नहीं आ सकते। इसके बजाय टेक्स्ट के रूप में सेव करें।</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>सेवा का नाम बताने वाली फ़ाइल काम नहीं कर सकती। जहाँ से मिली थी, वहाँ से फिर माँगें।</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>सेवा इसे अभी नहीं ले सकी। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>सेवा से संपर्क नहीं है। इंटरनेट जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>सेवा से कोई जवाब नहीं आया। भेजी हुई चीज़ उसके पास हो सकती है, या नहीं। इसे फिर भेजें: यह दो बार नहीं गिनी जाती।</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>प्रॉक्सी संपर्क नहीं बना सका, इसलिए कुछ नहीं भेजा गया। उसका पता जाँचें, या उसके बिना कोशिश करें।</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>इस नेटवर्क की कोई चीज़ भेजी जाने वाली बात पढ़ना चाहती है, इसलिए कुछ नहीं भेजा गया। फ़िल्टर या साइन-इन पेज ऐसा कर सकता है। कोई और नेटवर्क आज़माएँ।</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>संपर्क जाँचा नहीं जा सका, इसलिए कुछ नहीं भेजा गया। इस कंप्यूटर की तारीख़ और समय देखें। अगर वे सही हैं, तो कल फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>सेवा की जगह किसी और चीज़ ने जवाब दिया। Wi-Fi का साइन-इन पेज ऐसा कर सकता है। साइन इन करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>सेवा व्यस्त है। कुछ मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>सेवा ने यह रिपोर्ट नहीं ली। कृपया इसे फिर बनाएँ।</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>यह रिपोर्ट सेवा के वेब सर्वर के लिए बहुत बड़ी है, इसलिए नहीं ली गई। कम तस्वीरों वाली दो रिपोर्ट बनाएँ। सेवा चलाने वालों को भी बताएँ।</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>आपकी रिपोर्ट यहाँ सुरक्षित है।</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>यह अभ्यास की रिपोर्ट है और सेवा असली है, या इसका उल्टा। इसे नहीं लिया गया।</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>यह कंप्यूटर आपको यह फ़ाइल खोलने नहीं देता। जो इस कंप्यूटर को सँभालते हैं उनसे पूछें, या फ़ाइल को अपने फ़ोल्डर में कॉपी करें।</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>इसमें अभी कोई डिजिटल फ़िंगरप्रिंट नहीं है। इसके बजाय वह फ़ाइल चुनें जिसकी रिपोर्ट की थी।</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>यह सेवा अभी लॉक किया हुआ सवाल नहीं ले सकती, और आपका केस नंबर और PIN कभी बिना लॉक के नहीं भेजे जाते। कुछ नहीं भेजा गया। सेवा चलाने वालों से पूछें।</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>यह वह सेवा नहीं है जो पिछली बार इस्तेमाल हुई थी। कुछ नहीं भेजा गया। किसी भरोसेमंद व्यक्ति से पूछें कि यह बदलाव सही है या नहीं।</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>यह केस नंबर और PIN एक-दूसरे के नहीं हैं। दोनों जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>ग़लत PIN से बहुत बार कोशिश हुई। थोड़ी देर रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>यह केस वापस लिया जा चुका है, इसलिए इसमें कुछ नहीं जोड़ा जा सकता।</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>यह केस नंबर नहीं है। इसका हर अक्षर जाँचें।</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN में छह अंक होते हैं। इसे जाँचें और फिर कोशिश करें।</translation>
    </message>
</context>
</TS>
