<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>அறிமுகமும் தனியுரிமையும்</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>இந்த நிரல் இலவசமானது, தனித்து இயங்குவது. NCMEC இதை உருவாக்கவில்லை, நடத்தவும் இல்லை. இது பதிப்பு {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>இது {number} கட்டற்ற பகுதிகளால் ஆனது. அவற்றின் உரிமங்கள் இந்தக் கோப்புறையில் உள்ளன: {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>உங்கள் படமோ வீடியோவோ இந்தக் கணினியை விட்டு ஒருபோதும் போகாது. அதை யாரும் பார்ப்பதில்லை.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>அடையாளக் குறியீடு என்பது படம் அல்ல. அதிலிருந்து அடையாளம் தெரியும் எதையும் எடுப்பது மிகவும் கடினம். இருந்தாலும் அதைப் பூட்டுகிறோம், சேவை மட்டுமே அதைத் திறக்க முடியும்.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>அனுப்பப்படக்கூடியவை: அடையாளக் குறியீடுகள், உங்கள் பதில்கள், எழுதியிருந்தால் உங்கள் மின்னஞ்சல் முகவரி. அனைத்தையும் முதலில் நீங்கள் பார்ப்பீர்கள். “உடனே அனுப்பு” என்பதைக் கிளிக் செய்தால்தான் அவை போகும்.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>மூடியதும் நிரல் எதையும் வைத்துக்கொள்ளாது, நீங்கள் வைக்கத் தேர்ந்தெடுத்தால் தவிர. கணக்கு இல்லை, இங்கே நீங்கள் செய்வதை யாரும் எண்ணுவதில்லை.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>சில தடயங்கள் எங்கள் கையில் இல்லை. இந்த நிரல் இயங்கியதை இந்தக் கணினி நினைவில் வைத்திருக்கலாம். அதன் நினைவகத்தின் சில பகுதிகளை வட்டிலும் வைக்கலாம்.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>நகல்களைத் தேடுபவர்கள்</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>பட்டியல் உள்ள பக்கத்தைத் திறந்து, பிறகு இங்கே திரும்பும்.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>இதைத் தேர்ந்தெடுத்து நகலெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>முகவரியை நகலெடுக்கும்.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>என் போனில்</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>போன் கேமரா படிக்கக்கூடிய குறியீட்டைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>நகலெடுக்கப்பட்டது. இதை உலாவியில் ஒட்டலாம்.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>குறியீட்டை மறை</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>இதற்கென ஓர் இடம் உள்ளது</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>இது எடுக்கப்பட்டபோது உங்கள் வயது 18 அல்லது அதற்கு மேலா? அப்படியானால் இதுவே சரியான சேவை:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>இது எடுக்கப்பட்டபோது உங்கள் பிள்ளையின் வயது 18 அல்லது அதற்கு மேலா? அப்படியானால் இதுவே சரியான சேவை:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>இது எடுக்கப்பட்டபோது அவர்களின் வயது 18 அல்லது அதற்கு மேலா? அப்படியானால் இதுவே சரியான சேவை:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>இதுவும் அதே போல வேலை செய்யும்: படம் உங்கள் சாதனத்திலேயே இருக்கும். கட்டணம் இல்லை.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>பொருந்தும் அனைத்தையும் தேர்ந்தெடுங்கள். பிறகு படிகள் இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>இவை வேண்டாம்</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>பேசுவதற்கு ஒருவர்</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>உதவி எண்களின் பட்டியலைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>இங்கே நீங்கள் தேர்ந்தெடுப்பது எங்கும் வைத்துக்கொள்ளப்படாது, யாருக்கும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>இப்போது எது உதவும்</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>இவற்றில் ஏதாவது பொருந்துகிறதா?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>யாரோ அவர்களை மிரட்டுகிறார், அல்லது பணமோ மேலும் படங்களோ கேட்கிறார்</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>யாரோ என்னை மிரட்டுகிறார், அல்லது பணமோ மேலும் படங்களோ கேட்கிறார்</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>இது இப்போது இணையத்தில் உள்ளது</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>யாரிடம் உள்ளது என்று தெரியும்</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>யாரிடம் உள்ளது என்று எனக்குத் தெரியும்</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>அவர்கள் 13 வயதுக்குக் கீழ்</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>நான் 13 வயதுக்குக் கீழ்</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>இது போலி, அல்லது AI கொண்டு செய்தது</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>எங்கள் யாரிடமும் கோப்பு இல்லை</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>என்னிடம் கோப்பு இல்லை</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>அதற்கான படிகளைக் காட்டும் அல்லது மறைக்கும்.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>பணம் கொடுக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>மேலும் படங்களை அனுப்ப வேண்டாம்.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>செய்திகளை அழிக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>மற்றவர்களை எச்சரிக்கக்கூட, அதை இடுகையிடவோ முன்னனுப்பவோ வேண்டாம்.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>மூலம்: {name}. இந்தப் பக்கத்தில் தேதி இல்லை.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>மூலம்: {name}, {day}. அதன் பிறகு ஓர் ஆண்டுக்கு மேல் ஆகிவிட்டது.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>மூலம்: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>பணம் கொடுக்க வேண்டாம், மேலும் எதையும் அனுப்ப வேண்டாம். பதில் சொல்வதை நிறுத்துங்கள், ஆனால் செய்திகளை வைத்திருங்கள். இன்றே யாரிடமாவது சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>இந்தப் படிகளை நீங்கள் நம்பும் பெரியவர் ஒருவருடன் சேர்ந்து செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>யாரிடம் உள்ளது என்று நீங்கள் நம்பும் பெரியவரிடம் சொல்லுங்கள். இதை நிறுத்த அவர் உதவலாம்.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>பணம் கொடுக்க வேண்டாம், யாரும் மேலும் எதையும் அனுப்ப விட வேண்டாம். எல்லாப் பதில்களையும் நிறுத்துங்கள், ஆனால் செய்திகளை வைத்திருங்கள். என்ன செய்வது என்று உதவி எண்களில் உள்ளவர்களுக்குத் தெரியும்.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>இந்தப் படிகளைச் சேர்ந்து செய்யுங்கள், பிள்ளைக்கு ஏற்ற வேகத்தில்.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>அதை மீண்டும் அனுப்புமாறு யாரிடமும் கேட்க வேண்டாம், பதிவிறக்கவும் வேண்டாம். கோப்பு இல்லாமலும் CyberTipline உதவ முடியும்:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>அந்த இடுகையைப் பற்றி CyberTipline-இடம் சொல்லுங்கள். அந்த இடுகையை அவர்கள் கவனிப்பார்கள்:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>பிரிட்டனில், 18 வயதுக்குக் கீழ் உள்ளவர்களின் படங்களை இணையதளங்களிலிருந்து Report Remove-உம் நீக்க உதவும். இங்கே தொடங்கலாம்:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>அதை நீக்குமாறு அந்தச் செயலியிடம் அல்லது இணையதளத்திடமே கேளுங்கள். அமெரிக்காவில் அதற்கு 48 மணிநேரம் உண்டு. நீக்காவிட்டால் இங்கே புகார் செய்யுங்கள்:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>யாரிடம் உள்ளது என்று எழுதி வையுங்கள். உதவி எண்ணில் உள்ளவர்களால் அதை உங்களுடன் பேசிப் பார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>போலியான அல்லது AI கொண்டு செய்த படங்களும் இதில் அடங்கும். அவற்றுக்கும் அதே முறையில் அடையாளக் குறியீடுகளை உருவாக்குங்கள்.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>படத்தில் அல்லது வீடியோவில் உங்கள் வயது என்ன?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>படத்தில் அல்லது வீடியோவில் உங்கள் பிள்ளையின் வயது என்ன?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>படத்தில் அல்லது வீடியோவில் அந்த இளையவரின் வயது என்ன?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>எடுக்கப்பட்டபோது இருந்த வயதுதான் முக்கியம், இன்றைய வயது அல்ல.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18-க்குக் கீழ்</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 அல்லது மேல்</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>உங்களுக்காக.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>உங்கள் பிள்ளைக்காக.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>நீங்கள் துணையாக இருக்கும் இளையவருக்காக.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>படத்தில் அல்லது வீடியோவில் 18 வயதுக்குக் கீழ்.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>இது பகிரப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>இது பகிரப்படவில்லை.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>இது பகிரப்பட்டதா என்று உங்களுக்குத் தெரியவில்லை.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>இதைத் தேர்ந்தெடுத்து நகலெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>பதிவு எண்</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>எண்ணையும் PIN-ஐயும் நகலெடுக்கும். ஒரு நிமிடத்தில் அந்த நகல் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ஆகச் சேமி</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>அட்டையை அச்சிடும் பக்கமாகச் சேமிக்கும்.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>படமாகச் சேமி</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>அட்டையைப் படமாகச் சேமிக்கும்.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>அடுத்து என்ன நடக்கும்</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>உலாவிக்கான பக்கம்</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>பேசுவதற்கு ஒருவர்</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>உதவி எண்களின் பட்டியலைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>வேறு எது உதவும்</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>மிரட்டல், இணையத்தில் உள்ள இடுகை, மற்றவற்றுக்கான படிகள்.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>இந்தப் பதிவில் கோப்புகளைச் சேர்</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>அதே எண்ணும் PIN-உம் கொண்ட இன்னோர் அறிக்கையை உருவாக்கும். முதலில் கேட்கும்.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>எண்ணையும் PIN-ஐயும் வைத்துக்கொண்டீர்களா? புதிய கோப்புகள் முடிந்த பிறகே அவை மீண்டும் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>ஆம், கோப்புகளைச் சேர்</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>கோப்புகளின் பட்டியலுக்குத் திரும்பும்.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>எண்ணையும் PIN-ஐயும் வைத்துக்கொண்டீர்களா? சாளரம் மூடப்பட்டால், அவற்றை யாராலும் மீண்டும் காட்ட முடியாது.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>ஆம், மூடு</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>சாளரத்தை மூடும்.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>முடி</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>பேச ஒருவர்: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>நகலெடுக்கப்பட்டது. ஒரு நிமிடத்தில், அல்லது இந்தச் சாளரம் மூடும்போது, அது கிளிப்போர்டிலிருந்து நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. {service}-க்காக {day} அன்று உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>பயிற்சி. இந்த அட்டை யாரையும் சென்றடையாது.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>பதிவு அட்டை</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>இன்னொரு நாளுக்காக நீங்கள் வைத்தது இன்னும் இங்கே பூட்டப்பட்டு உள்ளது. அதை அழிக்க, முதல் பக்கத்தில் “சேமித்த அறிக்கைக்குத் திரும்பு” என்பதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>இந்தக் கணினியின் அச்சுப்பொறிகளைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>பதிவு எண்: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>அது அச்சுப்பொறிக்குக் கொடுக்கப்பட்டது. பக்கத்தை உங்களுடன் எடுத்துச் செல்லுங்கள்.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>அச்சிட முடியவில்லை. அதற்குப் பதில் PDF ஆகச் சேமிக்கலாம்.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>சேமிக்கப்பட்டது. இந்தக் கோப்பு யாரிடம் இருந்தாலும் அவர்கள் அறிக்கையைப் பார்க்கலாம், திரும்பப் பெறலாம்.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“உடனே வெளியேறு” வேறு தளத்தைத் திறக்கும். அங்கிருந்து திரும்புபவர் இந்தப் பக்கத்தைக் காண்பார், ஆனால் எண், PIN அல்லது பதில் இருக்காது.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>இந்தப் பக்கம் திறந்திருந்தது என்று உலாவி வரலாறு காட்டும். வலையமைப்பும் அதைக் காணலாம். இந்தச் சாதனத்தைக் கட்டுப்படுத்துபவர், அல்லது பள்ளி வடிகட்டி, நீங்கள் தட்டச்சு செய்வதையும் பதிலையும் காணலாம்.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>தனிப்பட்ட சாளரத்தைப் பயன்படுத்தி, முடிந்ததும் மூடுவது நல்லது.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>அறிக்கையைப் பார் அல்லது திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>பதிவு அட்டையில் உள்ள பதிவு எண்ணையும் PIN-ஐயும் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>பதிவு எண்</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>நான்கு நான்கு குறிகளாக நான்கு தொகுதிகள்.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>ஆறு இலக்கங்கள்.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>நிலையைப் பார்</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>கேட்கிறோம்</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>சேவையிடம் கேட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>அதில் கோப்புகளைச் சேர்</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>அதே எண்ணும் PIN-உம் கொண்ட இன்னோர் அறிக்கையை உருவாக்கும். இன்னும் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>எதையும் செய்வதற்கு முன் இன்னொரு முறை கேட்கும்.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>நகல்களைத் தேடுபவர்கள்</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>பட்டியல் உள்ள பக்கத்தைத் திறந்து, பிறகு இங்கே திரும்பும்.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>கண்ட நகலைச் சரிபார்</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>இங்கே இரண்டு கோப்புகளை ஒப்பிடும் பக்கத்தைத் திறக்கும். எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>ஆம், திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>சேவை இந்த அடையாளக் குறியீடுகளைப் பயன்படுத்துவதை நிறுத்தும்.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>இதை நிரந்தரமாகத் திரும்பப் பெறவா? தேடுவதை நிறுத்துமாறு சேவைகளிடம் சொல்லப்படும். திரும்பப் பெற்ற அறிக்கையை மீண்டும் பயன்படுத்த முடியாது; புதிதாக ஒன்றை உருவாக்க வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>சேவை இந்த அறிக்கையைத் திரும்பப் பெற்றது. நகல்களைத் தேடும் சேவைகளிடம் நிறுத்துமாறு சொல்லப்படுகிறது. நீங்கள் எந்தத் தவறும் செய்யவில்லை. புதிய அறிக்கையை உருவாக்கலாம்.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>அறிக்கை வந்து சேர்ந்தது. அது சரிபார்ப்புக்குக் காத்திருக்கிறது, நீங்கள் எதுவும் செய்ய வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>காரணம்: பெரும்பாலான அறிக்கைகளைவிட இதில் அதிகம் உள்ளது.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>காரணம்: இந்த நிரல் அறிக்கை உருவாக்கும் விதத்தில் இது உருவாக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>காரணம்: இதில் புகழ்பெற்ற அல்லது பொதுப் படங்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>காரணம்: இதில் உள்ளதற்கு இந்தச் சேவை அல்ல.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>காரணம்: சேவை ஒவ்வொரு அறிக்கையையும் குறிப்பிட்ட காலம் மட்டுமே வைத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>காரணம்: சேவையை நடத்துபவர்களிடம் அவ்வாறு கேட்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>அறிக்கை வந்து சேர்ந்தது. அது தயார் செய்யப்படுகிறது.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>அறிக்கை செயலில் உள்ளது. சேவைகள் நகல்களைத் தேடலாம்.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>அறிக்கை திரும்பப் பெறப்பட்டது. தேடுவதை நிறுத்துமாறு சேவைகளிடம் சொல்லப்படுகிறது.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>இது {day} அன்று வந்து சேர்ந்தது. இதில் உள்ள படங்களும் வீடியோக்களும்: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>இது திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>விலக்கி வைக்கப்பட்டவை, ஏனெனில் அவை பிரபலமான அல்லது வெற்றுப் படத்துடனும் பொருந்துகின்றன: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>சேவைகள் எடுத்துக்கொள்ள அடையாளக் குறியீடுகள் தயாராக உள்ளன.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>அடுத்து, சேவைகள் எடுத்துக்கொள்ள அடையாளக் குறியீடுகள் தயார் செய்யப்படும்.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>அடையாளக் குறியீடுகளை எடுத்துக்கொண்ட சேவைகள்: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>இன்னும் எந்தச் சேவையும் அவற்றை எடுக்கவில்லை. முதல் சில நாட்களில் இது இயல்பு.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>நகலைக் கண்டு தடுத்த சேவைகள்: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>இன்னும் எதுவும் கிடைக்கவில்லை. இது இயல்பு, சேவைகள் தொடர்ந்து தேடும்.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>அனுப்பும் முன் பாருங்கள்</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>இந்தக் கணினியை விட்டுப் போகக்கூடியவை இவை மட்டுமே. படங்களும் வீடியோக்களும் இங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>தயாராகிறது</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>அறிக்கை உருவாகிறது.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>அனுப்ப அல்லது சேமிக்கத் தேவை. இன்னும் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>பிறகு அனுப்பச் சேமி</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>அறிக்கையைச் சேமிக்கும் பக்கத்தைத் திறக்கும். எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>இதை மாற்றப் பின்னால் போய், மீண்டும் இங்கே வரும்.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>உங்கள் பதில்கள்</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>போகின்றவை</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>இதில் இல்லாதவை</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>மீதியைத் தொடர்</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>கோப்புகளுக்குத் திரும்பி, நின்றதைத் தொடரும்.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>உங்களைத் தொடர்புகொள்ள</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>யாருக்கு</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>பதிவு</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>முழு பைட்டுகளைக் காட்டு</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>பூட்டிய அறிக்கையின் உள்ளே இருப்பதை எழுத்து எழுத்தாகக் காட்டும்.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>முழு பைட்டுகள்</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>பூட்டிய அறிக்கையின் உள்ளே இருப்பது.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>நின்றவை: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>படிக்க முடியாதவை: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>எதுவும் இல்லை. உங்களுக்கு யாரும் எழுத மாட்டார்கள்.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, {host} இல். இந்தச் சேவை மட்டுமே இதைத் திறக்க முடியும்.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>இந்த நிரல் எந்தச் சேவைக்காக நிறுவப்பட்டதோ அது இது அல்ல. அது {name}, {host} இல். இதை நீங்கள் எதிர்பார்க்கவில்லை என்றால் அனுப்ப வேண்டாம்: நம்பும் ஒருவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>சென்ற முறை இந்தச் சேவை வேறு இடத்தில் இருந்தது: {host}. இதை நீங்கள் எதிர்பார்க்கவில்லை என்றால் அனுப்ப வேண்டாம்: நம்பும் ஒருவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>இந்தச் சேவையின் திறவுகோல் சென்ற முறை இருந்தது அல்ல: நீங்கள் அனுப்புவதை வேறு யாராவது திறக்க முடியலாம். இதை நீங்கள் எதிர்பார்க்கவில்லை என்றால் அனுப்ப வேண்டாம்: நம்பும் ஒருவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>படங்களின் அடையாளக் குறியீடுகள்: {pictures}, வீடியோக்களின் குறியீடுகள்: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>பூட்டிய பின் அளவு: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>ஆம், இந்த அடையாளக் குறியீடுகளை அனுப்பலாம்</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>நகல்களைத் தேடுபவர்கள்</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>பட்டியல் உள்ள பக்கத்தைத் திறந்து, பிறகு இங்கே திரும்பும்.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>தனிப் பதிவாக்கு</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>இதற்குப் புதிய எண்ணும் PIN-உம் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>உடனே அனுப்பு</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>பைட்டுகளை மறை</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>இது உங்கள் பதிவு {number}-க்குப் போய், அதில் சேரும்.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>சேர்ந்துள்ள சேவைகள் நகல்களைத் தேடி, எதை நீக்குவது என முடிவு செய்யும். பூட்டிய உரையாடல்களில், குறியாக்கம் செய்த செயலிகள் போன்றவற்றில், அல்லது சேராத சேவைகளில் யாரும் தேடுவதில்லை.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>மேலே</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>இந்தக் கோப்புறையைச் சுற்றியுள்ள கோப்புறைக்குப் போகும்.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>புதியவை முதலில்</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>பெயர்படி</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>பெரியவை முதலில்</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>வரிசைப்படுத்தும்.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>கோப்புகளும் கோப்புறைகளும்</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>தேட எழுதுங்கள். Backspace மேலே போகும்.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>எல்லாவற்றையும் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>பட்டியலில் உள்ள எல்லாக் கோப்புகளையும் தேர்ந்தெடுக்கும்.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>தேர்வுகளை நீக்கு</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>எல்லாத் தேர்வுகளையும் எடுத்துவிடும்.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>பலவற்றைத் தேர்ந்தெடுக்க, Ctrl-ஐ அழுத்தியபடி கிளிக் செய்யுங்கள். எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>கோப்பின் பெயர்</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>பெயரைத் தேடுங்கள், அல்லது இடத்தை எழுதுங்கள்</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>இந்தப் பெயரில் சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>பொருந்தும் பெயர்களைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>கோப்புறையைத் திற</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>இங்கே சேமி</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>இதைக் காட்டும் கோப்புகளை மட்டும் தேர்ந்தெடுங்கள். ஒரு கிளிக் கோப்பைத் தேர்ந்தெடுக்கும், மற்றொரு கிளிக் அந்தத் தேர்வை எடுத்துவிடும்.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>இக்கோப்புறைக்குள் பார்</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>தேர்ந்தெடுத்தவற்றை எடு</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>படங்கள்</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>வீடியோக்கள்</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>பதிவிறக்கங்கள்</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>டெஸ்க்டாப்</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ஆவணங்கள்</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>என் கோப்புறை</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>அங்கே இருப்பதைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>இங்கே எதுவும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>எதுவும் மாறாது.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>உங்களைத் தொடர்புகொள்ளும் வழி?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>இதைக் காலியாக விடலாம். ஏதாவது கேள்வி இருந்தால் தங்களிடம் கேட்க வேண்டும் எனச் சிலர் விரும்புவார்கள்.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>மின்னஞ்சல் முகவரி (கட்டாயமில்லை)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>இது இல்லாமல் தொடரக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>உங்கள் மின்னஞ்சலை வேறு யாராவது படிக்க முடியுமா? அப்படியானால் காலியாக விடுவது நல்லது.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>கண்ட நகலைச் சரிபார்</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>சேவைகள் இதைக் கண்டுபிடிக்குமா? இரண்டு கோப்புகளும் இங்கே ஒப்பிடப்படும். எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>இதற்காக இணையத்திலிருந்து நகலைச் சேமிக்க வேண்டாம். ஏற்கனவே இங்கே உள்ளதைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>அறிக்கை எதிலிருந்து உருவானதோ அந்தப் படம் அல்லது வீடியோ.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>அறிக்கையில் சேர்த்ததைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>நகலைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>ஒப்பிடுகிறது</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>அறிக்கையில் சேர்த்த வேறொன்றைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>அடையாளக் குறியீடுகள் உருவாகின்றன.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>இந்த அறிக்கைக்காக நீங்கள் தேர்ந்தெடுத்தது.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>அறிக்கையில் சேர்த்தது இப்போது இல்லையா? நீங்கள் வைத்திருக்கும் அடையாளக் குறியீடுகள் போதும்.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>வைத்திருப்பதை எடு</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>நீங்கள் வைத்திருக்கும் அடையாளக் குறியீடுகள்: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>தேர்ந்தெடுத்தவை: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>இது அதே கோப்புதான். பங்கேற்கும் சேவைகளால் இதைக் கண்டுபிடிக்க முடியும்.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>பொருந்துகிறது. பங்கேற்கும் சேவைகளால் இந்த நகலைக் கண்டுபிடிக்க முடியும்.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>பொருந்தவில்லை. இது உங்களுடையதா? அப்படியானால் இந்த நகலையும் ஓர் அறிக்கையில் சேருங்கள்.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>மிகவும் வெறுமையாக அல்லது இருட்டாக இருப்பதால் சொல்ல முடியவில்லை. இது உங்களுடையதா? அப்படியானால் இந்த நகலையும் ஓர் அறிக்கையில் சேருங்கள்.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>இந்தக் கோப்பை ஒப்பிட முடியாது.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>உடனே அனுப்பு</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>பிறகு அனுப்பச் சேமி</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>கோப்பில் சேமி</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>இங்கே அல்லது பென் டிரைவில். அந்தக் கோப்பைச் சேவை மட்டுமே திறக்க முடியும்.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>இக்கணினியில் காத்திருக்க விடு</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>முதல் பக்கத்தில் அதை மீண்டும் காணலாம். இந்தக் கணினியைப் பயன்படுத்தும் மற்றவர்கள் அதைப் பார்க்கவோ அழிக்கவோ முடியும்.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>அறிக்கை அனுப்பப்படுகிறது அல்லது சேமிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>காத்திருப்பை நிறுத்து</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>அறிக்கை இங்கே காத்திருக்கிறது. அதை மீண்டும் அனுப்பலாம்.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>பதிவு அட்டைக்குப் போ</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>நீங்கள் அனுப்பும் வரை அறிக்கை காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>இங்கே அதை அழி</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>எதையும் செய்வதற்கு முன் இன்னொரு முறை கேட்கும்.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>இந்த அறிக்கையை இந்தக் கணினியிலிருந்து நிரந்தரமாக அழிக்கவா? அது அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ஆம், அழி</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>இந்தக் கணினியிலிருந்து அதை நீக்கும்.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>அனுப்பப்படுகிறது</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>பூட்டிய அறிக்கை {host}-க்குப் போகிறது.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>இன்னும் அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>இப்போது எதுவும் அனுப்பப்படாது. இன்னொரு நாள், அல்லது வேறு கணினியிலிருந்து அனுப்பலாம்.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>உங்கள் அறிக்கை பாதுகாப்பாக உள்ளது: அது இப்போது இந்தக் கணினியில் பூட்டப்பட்டுக் காத்திருக்கிறது. முதல் பக்கத்தில் அதை மீண்டும் காணலாம்.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>அது போகவில்லை. {seconds} விநாடிகளில் அடுத்த முயற்சி.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>அறிக்கையைச் சேமி</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>அறிக்கை திறக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>இன்னும் முடியவில்லை</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>இந்த அறிக்கைக்காக நீங்கள் தேர்ந்தெடுத்தது.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>இதைத் தொடர்</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>முடியாத அறிக்கையைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>எதையும் செய்வதற்கு முன் இன்னொரு முறை கேட்கும்.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>முடியாத இந்த அறிக்கையை நிரந்தரமாக அழிக்கவா?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ஆம், அழி</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>இந்தக் கணினியிலிருந்து அதை நீக்கும்.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>முடியாத அறிக்கை {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>எங்கே போவது</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>இங்கே எதுவும் வைக்கப்படவில்லை, எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>{day} நிலவரப்படி முகவரிகள்.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>பேசுவதற்கு ஒருவர்</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>உதவி எண்களின் பட்டியலைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>வேறு எது உதவும்</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>மிரட்டல், இணையத்தில் உள்ள இடுகை, மற்றவற்றுக்கான படிகள்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>சாளரத்தை மூடும்.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>முகவரியை நகலெடு</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>விவரங்களை மறை</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>All</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>மீதமுள்ளவை</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>நின்றவை</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>படிக்க முடியாதவை</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>ஒரே மாதிரியானவை</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>இந்த வரிசைகளை மட்டும் காட்டும்.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>விலக்கு</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>தேர்ந்தெடுத்த கோப்புகளைப் பட்டியலிலிருந்து எடுக்கும். கோப்புகள் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>மீட்டெடு</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>கடைசியாக விலக்கியதைத் திரும்ப வைக்கும்.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>தேர்ந்தெடுத்த கோப்புகளை இன்னொரு முறை முயலும்.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>மீதியைத் தொடர்</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>நின்றதைத் தொடரும்.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>தேர்ந்தெடுத்த வரிசைகளின் விவரங்களைக் காட்டும் அல்லது மறைக்கும்.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>இதைப் பார்</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>தேர்ந்தெடுத்த கோப்பைத் திறக்கும், அதனால் என்ன தடயம் மிஞ்சும் என்பதை முதலில் சொல்லும்.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>அடுத்த கோப்புக்கு முன் காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>முடியாத கோப்புகளின் வேலையை நிறுத்தும். பிறகு அவற்றைத் தொடரலாம்.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>பெயர்களை மறை</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>பெயருக்குப் பதில் “படம் 1” என்று காட்டும்.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>படங்கள், வீடியோக்களைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>அவற்றின் அடையாளக் குறியீடுகள் இங்கே, இந்தக் கணினியில் உருவாகும். எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>கோப்புகளை எடு</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>கோப்புறையை எடு</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>மாதிரிக் கோப்புகளை எடு</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>பயிற்சிக்காகச் சாதாரணப் படங்களையும் ஒரு கிளிப்பையும் சேர்க்கும்.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>அவற்றை இங்கே இழுத்து விடலாம், அல்லது Ctrl மற்றும் V அழுத்தி ஒட்டலாம்.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>எடுத்த கோப்புகள்</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>ஒவ்வொரு வரிசையும் அதன் அடையாளக் குறியீடு எப்படி வந்தது என்று சொல்லும்.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>எல்லாக் கோப்புகள்</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>எல்லாக் கோப்புகளிலும் எவ்வளவு முடிந்தது.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>இன்னொரு நாள் தொடர்</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>முடிந்ததைக் கடவுச்சொற்றொடருடன் வைத்திருக்கும் பக்கத்தைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>ஒரு நிமிடத்துக்கும் குறைவு.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>இன்னும் சுமார் {minutes} நிமிடங்கள்.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>கோப்புறையில் உள்ள எல்லாக் கோப்புகளையும் காட்டும், இங்கே இருக்க வேண்டியவற்றை நீங்கள் தேர்ந்தெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>அதைக் காட்டும் நிரல் அதை நினைவில் வைத்திருக்கலாம், உதாரணமாகக் கடைசியாகத் திறந்தவற்றின் பட்டியலில். அந்தத் தடயம் எங்கள் கையில் இல்லை.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>ஆம், திற</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>இந்தக் கணினியில் அதற்கென உள்ள நிரலில் கோப்பைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>திறக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>இதைக் காட்டும் கோப்புகள் மட்டுமே இங்கே இருக்க வேண்டும். மற்றவற்றைத் தேர்ந்தெடுத்து விலக்குங்கள்.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>தயார்: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>மீதமுள்ளவை: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>நின்றவை: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>படிக்க முடியாதவை: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>ஒரே மாதிரியானவை: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>இதில் கோப்பு இல்லை. கோப்புறையில் உள்ளபடி கோப்பையே நகலெடுங்கள் அல்லது இழுங்கள்.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>இங்கே இருக்க வேண்டியவற்றைத் தேர்ந்தெடுங்கள்</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>கோப்புறை</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>உடனே வெளியேறு</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>எல்லாவற்றையும் ஒரே நேரத்தில் மூடும். Shift-ஐ மூன்று முறை அழுத்தினாலும் அதேதான்.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>முந்தைய பக்கத்துக்குப் போகும். உங்கள் பதில்கள் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>இந்தப் பக்கத்தின் முக்கியமான செயல்.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>நீங்கள் உள்ளிட்டது சேமிக்கப்படவில்லை. சாளரத்தை மூடினால் அது போய்விடும்.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>சாளரத்தை மூடும். சேமிக்காதது போய்விடும்.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>இங்கேயே இரு</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>இந்த நெட்வொர்க்கில் உள்ள ஏதாவது, பள்ளியின் வடிகட்டி போன்றது, சேவை பயன்படுத்தப்பட்டதைப் பார்த்திருக்கலாம். அனுப்பியது பூட்டப்பட்டே இருந்தது.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>ஓர் அறிக்கை அனுப்பப்பட்டதையும் அதன் பதிவு எண்ணையும் இந்த நெட்வொர்க்கில் உள்ள ஏதாவது, பள்ளியின் வடிகட்டி போன்றது, பார்த்திருக்கலாம். அறிக்கை பூட்டப்பட்டே இருந்தது.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>அச்சிட இரண்டு பக்கங்களைச் சேமிக்கும்.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>பெற்றோருக்கான வழிகாட்டி</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>ஆலோசகர்களுக்கான வழிகாட்டி</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>வழிகாட்டி சேமிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>பெற்றோருக்கான வழிகாட்டி</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>ஆலோசகர்களுக்கான வழிகாட்டி</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>ஐந்து இளைஞர்களில் ஒருவர் யாரிடமும் சொல்லவில்லை (Thorn, 2022), சிலர் வீட்டில் பிரச்சினை வரும் என்ற பயத்தில். முதலில் அவர்கள் சொல்வதைக் கேளுங்கள். பிறகு சேர்ந்து படிகளைச் செய்யுங்கள்.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>பேசுவதற்கு ஒருவர்</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>அவர்கள் கேட்பார்கள், குறை சொல்ல மாட்டார்கள். உங்கள் பெயரைச் சொல்ல வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>இந்த நாட்டின் உதவி எண்களைக் காட்டும்.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>{day} நிலவரப்படி. எண்களும் நேரங்களும் மாறலாம்; அவர்களின் இணையதளங்களில் அவை உள்ளன.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>நீங்கள் எந்த நாட்டில் இருக்கிறீர்கள்?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>பெற்றோருக்கும் மற்ற பெரியவர்களுக்கும்</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>இளையவர்களுக்கு</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>எல்லோருக்கும்</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>இணையதளத்தில் சாட்டிலும்.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>இதைத் தேர்ந்தெடுத்து நகலெடுக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>இரவும் பகலும்.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} முதல் {last} வரை</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} முதல் {ends} வரை.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>குறிப்புகளை வைத்திரு</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>குறிப்புகளும் கடிதங்களும் இந்தக் கணினியில் பூட்டி வைக்கப்படும். அவற்றில் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>வைக்கப்பட்டன. முதல் பக்கத்தில் “சேமித்த அறிக்கைக்குத் திரும்பு” தேர்ந்தெடுங்கள், பிறகு குறிப்புகள்.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>இன்னொரு நாள் தொடர்</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>உங்கள் பதில்களும் முடிந்த அடையாளக் குறியீடுகளும் இங்கே பூட்டி வைக்கப்படும். படங்கள் வைக்கப்படாது.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>உங்களுக்கு நினைவில் நிற்கும் கடவுச்சொற்றொடரைத் தேர்ந்தெடுங்கள். அதை மறந்தால் யாராலும் இதைத் திறக்க முடியாது, மீண்டும் தொடங்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>குறைந்தது எட்டுக் குறிகள். சில சொற்கள் நல்லது.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>அதையே இன்னொரு முறை</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>எழுத்துப் பிழை உங்களைத் தடுக்காதிருக்க.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>அறிக்கை பூட்டப்படுகிறது.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>குறைந்தது எட்டுக் குறிகள் தேவை.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>இரண்டும் இன்னும் ஒன்றாக இல்லை.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>வைக்கப்பட்டது. தொடர, முதல் பக்கத்தில் “சேமித்த அறிக்கைக்குத் திரும்பு” என்பதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>செயலி அல்லது தளத்திடம் நீக்கக் கேள்</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>அமெரிக்கச் சட்டப்படி அவர்களுக்கு 48 மணிநேரம் உள்ளது. இங்கே கடிதத்தை எழுதுங்கள். நீங்களே அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>கடிதத்துக்குப் பெயர் தேவை. எனவே அது உங்கள் அறிக்கையிலிருந்து தனியாக உள்ளது, அதில் எதுவும் இங்கிருந்து அனுப்பப்படாது. நீங்கள் கேட்டால் மட்டுமே வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>அது கடிதத்தில் மட்டுமே இருக்கும், வேறு எங்கும் இல்லை.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>செயலி அல்லது தளம்</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>அது என்ன?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>அது எங்கே?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>கடிதத்தில் யார் கையொப்பமிடுகிறார்?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>கையொப்பமிடுபவரின் பெயர்</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>மின்னஞ்சல் அல்லது தொலைபேசி எண்</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>கடைசியில் உள்ள குறி</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>வேறு ஒன்று</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>அதன் பெயர்</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ஒரு படம்</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>ஒரு வீடியோ</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>படங்களும் வீடியோக்களும்</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>அதன் முகவரியை நகலெடுங்கள். இல்லையா? அப்படியானால் பயனர் பெயரையும், செயலியில் எங்கே உள்ளது என்பதையும் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>அதில் தெரியும் நபர்</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>பெற்றோர் அல்லது பாதுகாவலர்</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>அந்த நபர் கேட்டுக்கொண்ட ஒருவர்</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>நேர்மையாகச் சொல்கிறேன்: அதில் தெரியும் நபர் அதை அங்கே காட்ட ஒப்புக்கொள்ளவில்லை.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>கடிதத்தை எழுது</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>இன்னும் தேவை: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>நிரலை மூடும் வரை இது இருக்கும். எதுவும் வைத்துக்கொள்ளப்படாது.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>எல்லா உரைகளையும் இந்த மொழியில் காட்டும்.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>இந்த மொழியைத் தாய்மொழியாகக் கொண்ட யாரும் இந்த உரைகளை இன்னும் சரிபார்க்கவில்லை.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>கடிதம் தயார்</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>அமெரிக்க நிறுவனத்துக்காக ஆங்கிலத்தில் உள்ளது. நீங்களே அனுப்புங்கள், படம் எதையும் சேர்க்காதீர்கள்.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>இங்கே பூட்டி வை</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>உங்கள் குறிப்புகளுடன், கடவுச்சொற்றொடரால் பூட்டி வைக்கும்.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 மணிநேரம் அப்போதிலிருந்து எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>48 மணிநேரத்தை எண்ணு</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>எப்போது அனுப்பினீர்கள்?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>இன்னும் அங்கே உள்ளது</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>இந்தச் சட்டத்தைக் கவனிக்கும் அமெரிக்க அலுவலகத்துக்குப் புகார் எழுதும்.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>எங்கே புகார் செய்வது</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>இதுதான் புகார். இந்தப் பக்கத்தில் நீங்களே அனுப்புங்கள்:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform} உதவியில் TAKE IT DOWN Act என்று தேடுங்கள். அங்கே படிவம் அல்லது மின்னஞ்சல் இருக்கும்.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>படிவத்தின் பெயர்: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>கடிதத்தை அங்கே அனுப்புங்கள். பிறகு இங்கே திரும்பி, எப்போது அனுப்பினீர்கள் என்று சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 மணிநேரம் முடியும் நேரம்: {end}. மீதி மணிநேரம்: {hours}. அப்போதும் அங்கே உள்ளதா? புகார் இங்கே தயார்.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 மணிநேரம் முடிந்தது: {end}. அது போய்விட்டதா?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>இந்தக் கணினியில் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>புதிய கோப்புகள் உங்களிடம் உள்ள பதிவைச் சேர்ந்தவை. அதன் எண்ணும் PIN-உம் மாறாது.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>இது பதிவு அட்டை. இதை அந்த இளையவரிடம் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>இது உங்கள் பதிவு அட்டை. எண்ணையும் PIN-ஐயும் வைத்துக்கொள்ளுங்கள்: யாராலும் அவற்றை உங்களுக்குத் தேடித் தர முடியாது.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>இது இப்போது இணையத்தில் உள்ளதா? CyberTipline-க்கும் சொல்லுங்கள்: {place}. அந்த இடுகையை அவர்கள் கவனிப்பார்கள்.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>இந்த எண்ணும் PIN-உம் இருந்தால், நிலையைப் பார்க்கலாம், கோப்புகளைச் சேர்க்கலாம், அல்லது திரும்பப் பெறலாம்: நிரலைத் தொடங்கி “அறிக்கையைப் பார் அல்லது திரும்பப் பெறு” என்பதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>அறிக்கை அனுப்பப்பட்டதும் எண்ணும் PIN-உம் வேலை செய்யும்: நிரலைத் தொடங்கி “சேமித்த அறிக்கைக்குத் திரும்பு” என்பதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>நிரல் இல்லாமலே உலாவியில் நிலையைப் பார்க்கலாம் அல்லது திரும்பப் பெறலாம்:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>இந்த நிரலை மீண்டும் தொடங்கி, “சேமித்த அறிக்கைக்குத் திரும்பு” என்பதைத் தேர்ந்தெடுத்து, அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>இந்த நிரலை இங்கே அல்லது வேறு கணினியில் தொடங்கி, “சேமித்த அறிக்கைக்குத் திரும்பு” என்பதைத் தேர்ந்தெடுத்து, கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>அறிக்கை பூட்டப்பட்டுக் காத்திருக்கிறது. நீங்கள் அனுப்பும் வரை எதுவும் போகாது.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>சேர்ந்துள்ள சேவைகள் இப்போது அடையாளக் குறியீடுகளை எடுத்து, நகல்களைத் தேடும். இதற்குச் சில நாட்கள் ஆகலாம். எதை நீக்குவது என்று அவை முடிவு செய்யும்.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>சில நாட்களில் நிலையைப் பாருங்கள்: முதல் பக்கத்தில் “அறிக்கையைப் பார் அல்லது திரும்பப் பெறு”. அதற்குள் எதுவும் கிடைக்காவிட்டால், அது இயல்பு.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>மற்றவர்களை எச்சரிக்கக்கூட, அந்தப் படத்தை இடுகையிடவோ முன்னனுப்பவோ வேண்டாம்.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>மற்றவர்களை எச்சரிக்கக்கூட, அந்தப் படத்தை முன்னனுப்ப வேண்டாம்.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>அந்தப் படத்தை மீண்டும் இடுகையிட வேண்டாம்: அது தடுக்கப்படலாம், அதனுடன் உங்கள் கணக்கும்.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>அந்த இளையவரை யாராவது மிரட்டுகிறார்களா? பணம் கொடுக்க வேண்டாம். செய்திகளை வைத்திருங்கள், பதில் சொல்வதை நிறுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>உங்களை யாராவது மிரட்டுகிறார்களா? பணம் கொடுக்க வேண்டாம். செய்திகளை வைத்திருங்கள், பதில் சொல்வதை நிறுத்துங்கள்.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>இன்னும் உதவி கிடைக்கும்</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>படம் இல்லாமல் அடையாளக் குறியீடு இல்லை. அதற்குப் பதில் CyberTipline-இடம் சொல்லுங்கள்:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>அது எங்கே இடுகையிடப்பட்டது என்று தெரியுமா? அந்தச் செயலி அல்லது இணையதளத்தின் புகார்ப் படிவத்தையும் பயன்படுத்துங்கள்.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>வேறு உதவி உள்ளது</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>இந்தச் சேவை உடையில்லாத அல்லது பாலியல் படங்களுக்கானது. யாராவது உங்களை மிரட்டுகிறார்களா, துன்புறுத்துகிறார்களா? இங்கே போங்கள்:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>மற்றப் படங்களுக்கு, அந்தச் செயலி அல்லது இணையதளத்தின் புகார்ப் படிவத்தைப் பயன்படுத்துங்கள். நம்பும் பெரியவரிடம் பேசுவதும் உதவும்.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>பிறகுக்கான குறிப்புகள்</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>பயனர் பெயர்கள், முகவரிகள், நாட்கள்: உங்களுக்கு உதவும் பெரியவருக்கு உதவும். சொற்கள் மட்டும், படங்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>இங்கே பூட்டி வை</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>இந்தக் கணினியில், கடவுச்சொற்றொடரால் பூட்டி வைக்கும்.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>இந்தக் குறிப்புகளுக்கு நீங்கள் தேர்ந்தெடுத்தது.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>குறிப்புகளைத் திற</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>இந்தக் கடவுச்சொற்றொடரால் பூட்டி வைத்ததைக் காட்டும்.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>இந்தக் கணினியில் பூட்டிய குறிப்புகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>குறிப்புகளில் வேலை நடக்கிறது.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>பயனர் பெயர்</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>பக்கத்தின் அல்லது இடுகையின் முகவரி</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>என்ன நடந்தது</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>அது உங்கள் குறிப்புகளில் மட்டுமே இருக்கும், வேறு எங்கும் இல்லை.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>இந்தக் குறிப்பைச் சேர்</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>இங்கே வைத்த குறிப்புகளை நிரந்தரமாக அழிக்கவா?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>நீங்கள் எழுதியது இங்கே மட்டுமே உள்ளது. பூட்டி வையுங்கள், அச்சிடுங்கள் அல்லது கோப்பில் சேமியுங்கள், இல்லையெனில் போய்விடும்.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>இந்தக் கணினியில் {file} இல் பூட்டி வைக்கப்பட்டுள்ளன. வேறு யாரிடமும் இல்லை.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>வெளியே எடு</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>இந்தக் குறிப்பைப் பட்டியலிலிருந்து எடுக்கும்.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>கடிதத்தைத் திற</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>கடிதத்தையும் அதன் 48 மணிநேரத்தையும் காட்டும்.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform} க்குக் கடிதம்</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android போன்</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>கேபிள் மூலம் செய்யும் படிகளைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>இது இந்தக் கணினிக்கு வந்தே ஆக வேண்டுமா? அப்படியானால் கேபிள் மூலம்</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>போனை அதன் கேபிளால் இணைத்து, பூட்டைத் திறந்து, USB பற்றிய செய்தியைத் தட்டுங்கள். “ஃபைல் டிரான்ஸ்ஃபர்” (File transfer) என்பதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>iPhone-ஐ அதன் கேபிளால் இணைத்து, பூட்டைத் திறந்து, “நம்பு” (Trust) என்பதைத் தட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>இந்தக் கணினியின் கோப்பு நிரலில் போனைத் திறங்கள். அதன் படங்கள் DCIM-இல் உள்ளன.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>இந்த ஒரு கோப்பை மட்டும் உங்கள் கோப்புறை ஒன்றுக்கு நகலெடுங்கள். போனிலும் அது இருக்கட்டும்.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>இங்கே திரும்பி வந்து, “இந்தக் கணினியில்” என்பதைத் தேர்ந்தெடுத்து, அடையாளக் குறியீட்டை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>பிறகு நகலை அழித்து, மறுசுழற்சித் தொட்டியைக் காலி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>அதை அரட்டை, மின்னஞ்சல் அல்லது மேகச் சேமிப்பு மூலம் உங்களுக்கே ஒருபோதும் அனுப்ப வேண்டாம்: அங்கே ஒரு நகல் தங்கிவிடும்.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>அது உள்ள சாதனத்தையே பயன்படுத்துங்கள்</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>அதை இந்தக் கணினிக்கு அனுப்பவோ நகலெடுக்கவோ வேண்டாம். அந்தச் சாதனத்தில் இந்தப் பக்கத்தைத் திறங்கள்:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>அடையாளக் குறியீடு அங்கேயே உருவாகும். படம் அந்தச் சாதனத்திலேயே இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>சேமித்த அறிக்கைகளில் வேலை நடக்கிறது.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>அனுப்பாதது அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>இந்தக் கணினியில் வைத்தவை</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>{seconds} விநாடிகளில் அடுத்த முயற்சி.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>நகலைச் சேமி</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>உடனே அனுப்பு</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>சேவையுடன் இணைந்து இந்த அறிக்கையை அனுப்பும்.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>நகலைச் சேமி</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>பூட்டிய அறிக்கையைக் கோப்பில் அல்லது பென் டிரைவில் எழுதும்.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>எதையும் செய்வதற்கு முன் இன்னொரு முறை கேட்கும்.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>இந்தக் கணினியிலிருந்து அதை நிரந்தரமாக அழிக்கவா? அனுப்பியது சேவையிடம் இருக்கும்.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ஆம், அழி</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>இந்தக் கணினியிலிருந்து அதை நீக்கும்.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>{day} அன்று சேமிக்கப்பட்டது. படங்களும் வீடியோக்களும்: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>இது இங்கே காத்திருக்கிறது. இதில் எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>இது சென்றிருக்கலாம். மீண்டும் அனுப்பலாம்: இது இரண்டு முறை எண்ணப்படாது.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>வந்து சேர்ந்தது. பதிவு அட்டையில் உள்ள எண்ணும் PIN-உம் இப்போது வேலை செய்யும்.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>சேவை இதை ஏற்கவில்லை. அறிக்கையை மீண்டும் உருவாக்கலாம்.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>இது திரும்பப் பெறப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>செயலி அல்லது தளத்துக்கு எழுது</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>48 மணிநேரத்தில் நீக்கக் கேட்கும் கடிதம் எழுதும்.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>குறிப்புகள்</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>யார், எங்கே, எப்போது, என்ன: உதவும் பெரியவருக்காக.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>உரையை நகலெடுக்கும். ஒரு நிமிடத்தில் அந்த நகல் அழிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>அச்சிடும் பக்கமாகச் சேமிக்கும்.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>உரையாகச் சேமி</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>எளிய உரையாகச் சேமிக்கும்.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>சேமிக்கப்பட்டது. இந்தக் கோப்பு உள்ளவர் அதைப் படிக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>மறைந்தவை: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>வேறு இடங்களுக்கான இணைப்புகள்: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>கணினி அமைப்பின் கோப்புகள்: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>மிக அதிகமான கோப்புறைகளுக்குள் உள்ளவை: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>திறக்க முடியாத கோப்புறைகள்: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>இந்தப் பட்டியலில் இல்லாதவை: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>பயிற்சி: இங்கிருந்து எதுவும் யாரையும் சென்றடையாது.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>அச்சுப்பொறி கிடைக்கவில்லை. PDF ஆகச் சேமிக்கலாம்.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>அச்சுப்பொறியைத் தேர்ந்தெடுங்கள். அதன் வரிசையில் பக்கம் சிறிது நேரம் இருக்கலாம். அது வேறு அறையில் உள்ளதா? அப்படியானால் பக்கத்தை உடனே எடுத்துவிடுங்கள்.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>அங்கே உடனே அச்சிடும்.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address}-க்கான QR குறியீடு</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>போன் கேமராவை அதன் பக்கம் காட்டுங்கள்.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>ஒரு பதிலைத் தேர்ந்தெடுங்கள். எண் விசைகளும் வேலை செய்யும்.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>கட்டங்கள்</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>நீங்கள் எந்தக் கட்டத்தில் இருக்கிறீர்கள்.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>வீடியோ</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} நிமி.</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>படம் {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>வீடியோ {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>கோப்பு {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>இடைநிறுத்தம்</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருப்பு</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>அடையாளக் குறியீடு உருவாகிறது: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>நின்றது</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>{name} போலவே</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>வலுவான குறியீடு</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>வலுவற்ற குறியீடு</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>அதே நகல்கள் மட்டும்</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>இதைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“மீதியைத் தொடர்” இதைத் தொடரும்.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>ஒரு முறை எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>இது நீளமானது அல்லது அசைவுகள் நிறைந்தது. இதன் சிறு துண்டு கிடைக்காமல் போகலாம்.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>சற்று மாற்றப்பட்ட நகல்களும் கிடைக்கலாம்.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>வெறுமையான அல்லது இருட்டான படம்: அப்படியே உள்ள, அல்லது மிக நெருங்கிய நகல்களை மட்டுமே கண்டுபிடிக்க முடியும்.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>இந்தக் கோப்பின் அப்படியே உள்ள நகல்களை மட்டுமே கண்டுபிடிக்க முடியும்.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>அடையாளக் குறியீடுகள்: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>மக்கள் படத்தை அல்லது வீடியோவை மாற்றும் 100 வழிகளில் சுமார் {count} வழிகளில் கண்டுபிடிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>சேமித்த அறிக்கைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>இங்கே வைத்த அறிக்கைகள் பட்டியலில் உள்ளன. பென் டிரைவில் உள்ள அறிக்கை .tid என முடியும் கோப்பு.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>வேறு கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>சேமித்த அறிக்கையைத் தேர்ந்தெடுக்கும் பக்கத்தைத் திறக்கும். எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>உடனே அனுப்பு</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>அறிக்கை படிக்கப்படுகிறது அல்லது அனுப்பப்படுகிறது.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>காத்திருப்பை நிறுத்து</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>அறிக்கை அதன் கோப்பிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>இதைத் தொடர்</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>எல்லாம் அனுப்பு</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>வந்து சேர்ந்தது. பதிவு அட்டையில் உள்ள எண்ணும் PIN-உம் இப்போது வேலை செய்யும்.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>அது போகவில்லை. {seconds} விநாடிகளில் அடுத்த முயற்சி.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>இது சேமித்த அறிக்கை, முழுமையாக உள்ளது: {size}, பூட்டியது. இது {host}-க்குப் போகும்.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>இது பயிற்சிக்காக உருவாக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>நகல்களைத் தேடுபவர்கள்</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>சேர்ந்துள்ள செயலிகளுக்கும் இணையதளங்களுக்கும் அடையாளக் குறியீடுகள் கிடைக்கும். அவை தேடி முடிவு செய்யும்.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>பட்டியலைப் பெறு</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>பட்டியல் வருகிறது</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>சேவையிடம் கேட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>பட்டியலைப் பெற இணையம் தேவை. உங்களைப் பற்றியோ உங்கள் கோப்புகளைப் பற்றியோ எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>பூட்டிய உரையாடல்களில், குறியாக்கம் செய்த செயலிகள் போன்றவற்றில், அல்லது சேராத சேவைகளில் யாரும் தேடுவதில்லை. இருந்தாலும் அவர்களின் சொந்தப் படிவங்களில் நீக்குமாறு கேட்கலாம்.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>பட்டியல் இப்போது கிடைக்கவில்லை. தொடர அது தேவையில்லை. பிறகு மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day} அன்றைய பட்டியல்</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>இன்னும் எந்தச் செயலியும் இணையதளமும் சேரவில்லை.</translation>
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
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>நிரலை மூடும் வரை இவை இருக்கும். எதுவும் வைத்துக்கொள்ளப்படாது.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>எல்லா எழுத்துகளையும் பெரிதாக்கும். Ctrl மற்றும் + அதையே செய்யும்.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>சிறிய எழுத்து</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>எல்லா எழுத்துகளையும் சிறிதாக்கும். Ctrl மற்றும் - அதையே செய்யும்.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>கோப்புகளின் பெயர்களை மறை</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>பெயருக்குப் பதில் “படம் 1” என்று காட்டும்.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>இந்தக் கணினியில் உள்ள எல்லா அறிக்கைகள், குறிப்புகள், கடிதங்களையும் நிரந்தரமாக அழிக்கவா? அனுப்பியது அனுப்பியதாகவே இருக்கும்.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>எல்லா மொழிகளின் பட்டியலைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>வெளிர், அடர், வலுவான நிறங்கள் இந்தக் கணினியின் அமைப்புகளைப் பின்பற்றும்.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>எல்லாவற்றையும் அழி</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>எதையும் செய்வதற்கு முன் இன்னொரு முறை கேட்கும்.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ஆம், அழி</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>இந்தக் கணினியிலிருந்து அவற்றை நீக்கும்.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>அழிக்கப்பட்டது. பென் டிரைவில் அல்லது காப்புப் பிரதியில் பழைய, பூட்டிய நகல் இன்னும் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>எழுத்தின் அளவு: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>இது பகிரப்பட்டதா?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>உங்களுக்கு அல்லது உங்கள் பிள்ளைக்குத் தெரிந்த வரை, இது பகிரப்பட்டதா?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>உங்களுக்கு அல்லது அவர்களுக்குத் தெரிந்த வரை, இது பகிரப்பட்டதா?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>எந்தப் பதிலுடனும் தொடரலாம்.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>யாருக்காவது அனுப்பப்பட்டது, அல்லது இணையத்தில் இடுகையிடப்பட்டது.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>எனக்குத் தெரியாது</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>இணையத்தில் அதைக் கண்டால், CyberTipline-க்கும் சொல்லுங்கள்: {place}. அந்த இடுகையை அவர்கள் கவனிப்பார்கள். இதற்குப் பிறகு, அல்லது வேறு சாதனத்திலிருந்து அதைச் செய்யலாம்.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>இதில் நீங்கள் உடையின்றி, உடலின் ஒரு பகுதி உடையின்றி, அல்லது பாலியல் சார்ந்த எதிலாவது தெரிகிறீர்களா?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>இதில் உங்கள் பிள்ளை உடையின்றி, உடலின் ஒரு பகுதி உடையின்றி, அல்லது பாலியல் சார்ந்த எதிலாவது தெரிகிறாரா?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>இதில் அந்த இளையவர் உடையின்றி, உடலின் ஒரு பகுதி உடையின்றி, அல்லது பாலியல் சார்ந்த எதிலாவது தெரிகிறாரா?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>போலியாக உருவாக்கிய படங்களும் இதில் அடங்கும், உதாரணமாக AI கொண்டு செய்தவை.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>இப்போதுதான் சேவையுடன் இணைந்தது.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>இணையமின்றி. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>ஒரு பட்டியல் மட்டும் கேட்கப்பட்டது. உங்களுடையது எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>பதிவு எண்ணும் PIN-உம் மட்டும் அனுப்பப்பட்டன.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>அனுப்ப முயற்சி நடந்தது. இன்னும் உறுதியாகவில்லை.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>பூட்டிய அறிக்கை அனுப்பப்பட்டது. கோப்புகள் இங்கேயே உள்ளன.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>படமோ வீடியோவோ பரவுவதைத் தடுக்க</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>நீங்கள் எந்தச் சிக்கலிலும் மாட்டவில்லை. எப்போது வேண்டுமானாலும் நிறுத்தலாம்.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>இது பயிற்சி, முயன்று பார்க்க மாதிரிக் கோப்புகள் உள்ளன. எந்த அறிக்கையும் உண்மையான சேவையைச் சென்றடையாது. நீங்கள் அனுப்புவது ஒரு வாரம் இந்தக் கணினியில் இருக்கும், என்ன நடக்கிறது என்று பார்க்கலாம். அமைப்புகளில் அதை அழிக்கலாம்.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>சேமித்த அறிக்கைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>முன்பு சேமித்த அறிக்கையை அனுப்பும்.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>அறிக்கையைப் பார் அல்லது திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>பதிவு எண்ணும் PIN-உம் தேவை.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>முதலில் பயிற்சி செய்</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>பயிற்சியை முடி</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>பயிற்சியில் ஒவ்வொரு படியும் வேலை செய்யும், எந்த அறிக்கையும் உண்மையான சேவையைச் சென்றடையாது.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>எழுத்தின் அளவு, பெயர்களை மறைத்தல், எல்லாவற்றையும் அழித்தல்.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>எல்லா மொழிகளின் பட்டியலைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>இது ஓர் அடையாளக் குறியீட்டை உருவாக்கும்: படத்திலிருந்து அல்லது வீடியோவிலிருந்து உருவாகும் ஒரு குறியீடு. சேர்ந்துள்ள சேவைகள் அந்தக் குறியீட்டைப் பெற்று, நகல்களைத் தேடும்.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>படமோ வீடியோவோ இந்தக் கணினியிலேயே இருக்கும். அதை யாரும் பார்ப்பதில்லை.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>இதற்குச் சுமார் 5 நிமிடங்கள் ஆகும். பெயர் தேவையில்லை.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>விரைவாக வெளியேற, “உடனே வெளியேறு” என்பதைக் கிளிக் செய்யுங்கள், அல்லது ஐந்து விநாடிகளுக்குள் Shift-ஐ மூன்று முறை அழுத்துங்கள். சேமிக்காதது அப்போது போய்விடும். நீங்கள் சேமித்த கோப்பு அதன் இடத்திலேயே இருக்கும், இந்த நிரல் இயங்கியதை இந்தக் கணினி நினைவில் வைத்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>அறிமுகமும் தனியுரிமையும்</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>இங்கே உள்ளிடுவது என்ன ஆகும்.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>பேசுவதற்கு ஒருவர்</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>உதவி எண்களின் பட்டியலைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>தொடங்கு</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>படம் அல்லது வீடியோ எங்கே உள்ளது?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>இந்தக் கணினியில்</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>அல்லது இணைத்துள்ள பென் டிரைவில் அல்லது வட்டில்.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>போனில் அல்லது வேறு சாதனத்தில்</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>அதை இங்கே நகலெடுக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>அது இப்போது என்னிடம் இல்லை</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>வேறு உதவி உள்ளது.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>இது யாருக்காக?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>நான்</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>படத்தில் அல்லது வீடியோவில் நான் இருக்கிறேன்.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>என் பிள்ளை</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>நான் பெற்றோர் அல்லது பாதுகாவலர்.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>நான் துணையாக இருக்கும் இளையவர்</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>நான் நண்பர், ஆசிரியர் அல்லது ஆலோசகர்.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>எது உதவும்: இது உங்கள் பிள்ளையின் தவறு அல்ல என்றும், உங்களுக்குத் தெரிந்தது நல்லது என்றும் சொல்லுங்கள். போனைத் தேட வேண்டாம், படத்தை முன்னனுப்ப வேண்டாம், இதைப் பற்றி இடுகையிட வேண்டாம்.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>எது உதவும்: இது அவர்களின் தவறு அல்ல என்றும், உங்களுக்குத் தெரிந்தது நல்லது என்றும் சொல்லுங்கள். படத்தை உங்களுக்கு அனுப்புமாறு கேட்க வேண்டாம், அதை முன்னனுப்பவும் வேண்டாம்.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>நீங்கள் இருப்பது இங்கே.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>வழியில் ஒரு கட்டம்.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>பயன்பாடு: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>விருப்பங்கள்</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>கொடுக்க வேண்டியவை</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>இந்த உதவியைக் காட்டி முடி</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: இப்படிச் செய்ய முடியாது: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>இவை இன்னும் தேவை: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>இவை புரியவில்லை: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r இங்கே இல்லை (இவற்றில் ஒன்றைத் தேர்ந்தெடுங்கள்: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s உடன் சேர்த்துப் பயன்படுத்த முடியாது</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>இதற்குப் பிறகு ஒன்று கொடுக்க வேண்டும்</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>இதற்குப் பிறகு குறைந்தது ஒன்றாவது கொடுக்க வேண்டும்</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>எது அனுப்பப்பட்டது என்று குறிப்பிடுங்கள்: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>ஒப்பிட எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>இதைப் போன்ற எதுவும் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>256 பிட்களில் {bits} பிட்கள் {file} ({variant}) இலிருந்து வேறுபடுகின்றன. {most} வரை இருந்தால் பொருந்தும்.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>இதன் ஃபிரேம்களில் {share} % {file} ({variant}) இல் உள்ளன. {least} % முதல் பொருந்தும்.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>இதன் பைட்டுகள் {file} இல் உள்ளவையே.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>பதிவு {case}-ஐத் திரும்பப் பெறவா?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} அனுப்பும் முன்பே திரும்பப் பெறப்பட்டது. அது யாரிடமும் இல்லை, அதன் பூட்டிய கோப்பு அழிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>சேவைகள்: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>வந்து சேர்ந்தது</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>மாறியது</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>எடுத்தவை</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>தடுத்தவை</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>இந்தக் கணினியில் அல்லது வலையமைப்பில் உள்ள வடிகட்டியால் இந்தச் சேவை பயன்படுத்தப்பட்டதைப் பார்க்க முடிந்திருக்கும். எதற்காக என்று பார்க்க முடிந்திருக்காது: அது பூட்டப்பட்டது, சேவையால் மட்டுமே அதைத் திறக்க முடியும்.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>இந்தக் கணினியில் அல்லது வலையமைப்பில் உள்ள வடிகட்டியால் சேவைக்கு ஏதோ அனுப்பப்பட்டதையும், அதன் பதிலில் உள்ள பதிவு எண்ணையும் எண்ணிக்கைகளையும் பார்க்க முடிந்திருக்கும். அறிக்கை பூட்டப்பட்டது, சேவையால் மட்டுமே அதைத் திறக்க முடியும்.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>இந்தக் கணினியில் அல்லது வலையமைப்பில் உள்ள வடிகட்டியால் சேவைக்கு ஓர் அறிக்கை அனுப்பப்பட்டதையும், அதற்குப் பதில் வந்திருந்தால் அதையும் பார்க்க முடிந்திருக்கும். அறிக்கை பூட்டப்பட்டது, சேவையால் மட்டுமே அதைத் திறக்க முடியும்.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>இந்தக் கணினியில் அல்லது வலையமைப்பில் உள்ள வடிகட்டியால் சேவைகளின் பட்டியல் கேட்கப்பட்டதையும், அந்தப் பட்டியலையும் பார்க்க முடிந்திருக்கும்.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>அது வந்து சேர்ந்திருக்கலாம். மீண்டும் கேட்பதில் தீங்கு இல்லை.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>சேவையைக் குறிப்பிடுங்கள்: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>இது எங்கே போகிறது என்பதைக் குறித்து வைக்க முடியவில்லை, எனவே ஏதாவது மாறினால் அடுத்த முறை தெரியாது.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>வேண்டாம், இங்கே நிறுத்து</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>ஆம், இது சரி என்று எனக்குத் தெரியும்</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>இருந்தாலும் தொடரவா?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>இது இந்தக் கணினியில் இதற்கு முன் பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>சேவை: {name}, முகவரி {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>இது பயிற்சி, யாரையும் சென்றடையாது.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>கவனம்: இந்த நிரல் வேறொரு சேவைக்காக நிறுவப்பட்டது: {name}, முகவரி {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>கவனம்: சென்ற முறை {name} இன் முகவரி {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>கவனம்: {name} இன் திறவுகோல் சென்ற முறை இருந்தது அல்ல, எனவே நீங்கள் அனுப்புவதை வேறு யாராவது திறக்க முடியலாம்.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>நீங்கள் நம்பும் ஒருவர் இதைச் சொல்லவில்லை என்றால், இங்கே நிறுத்தி அவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>சேவை: முகவரி {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>இதன் பெயர் இந்தக் கணினிக்குத் தெரியாது; இது இங்கே இதற்கு முன் பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>நினைவகத்துக்கு வரம்பு, கோப்பு எழுத முடியாது, கோர் டம்ப் இல்லை</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>புதிய உரிமைகள் இல்லை</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>வேறு எந்த நிரலும் இதன் நினைவகத்தைப் பார்க்க முடியாது</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: கோப்பும் இல்லை, கோப்புறையும் இல்லை</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: கணினி அமைப்பு அழைப்புகளின் சிறு பட்டியல்</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>ஒரே செயல்முறை கொண்ட ஜாப், நினைவக வரம்புடன்</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>குறைந்த இன்டெக்ரிட்டி</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>சாண்ட்பாக்ஸ் சுயவிவரம்: கணக்கிடுதல் மட்டும்</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>இணைப்பைத் திறப்பது</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>கோப்பைத் திறப்பது</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>கோப்புறையைப் பார்ப்பது</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>கோப்பை எழுதுவது</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>வேறு நிரலைத் தொடங்குவது</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>கோப்புகளைப் படிக்கும் எந்தச் செயல்முறையையும் இங்கே தொடங்க முடியவில்லை. நிரலை மீண்டும் நிறுவுங்கள், அல்லது வேறு கணினியைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>கோப்புகள் தனிச் செயல்முறைகளில் படிக்கப்படும். அப்படிப்பட்ட செயல்முறையை இங்கே கட்டுப்படுத்துபவை:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>அவற்றில் ஒன்று இப்போது இவற்றைச் செய்ய முயன்றது, முடிவு:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>தடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>முடிகிறது</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>கோப்புகளைப் படிக்கப் பயன்படுபவை:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>இங்கே இல்லை</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>ஒரே நேரத்தில் கோப்புகள்: {count}. ஒவ்வொன்றுக்கும் அதிகபட்ச நினைவகம்: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>நீங்கள் வைத்திருக்கும் அறிக்கைகள் {folder} இல் உள்ளன.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>அங்கே இன்னும் எதுவும் வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>அந்தக் கோப்புறையில் எழுத முடியாது.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>{possible} எனக் குறிக்கப்பட்டதைத் தீங்கான கோப்பு செய்ய முடியும். அறிமுகமில்லாதவர்களின் கோப்புகளுக்கு வேறு கணினியைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>உங்கள் பதில்களும், முடிந்த ஒவ்வோர் அடையாளக் குறியீடும் கடவுச்சொற்றொடரால் பூட்டி வைக்கப்படும். அதை மறந்தால், யாராலும் மீண்டும் திறக்க முடியாது, முதலிலிருந்து தொடங்க வேண்டும். படங்கள் வைக்கப்படாது.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>வரைவின் கடவுச்சொற்றொடரைக் கோப்பிலிருந்து படி (- என்பது இயல்பு உள்ளீடு)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft} தொடர்கிறது. ஏற்கனவே முடிந்த அடையாளக் குறியீடுகள்: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>இங்கே உள்ள எதுவும் அந்தப் பதிவாக மாறியது என்று தெரியவில்லை. மாறியிருக்கக் கூடியவற்றுடன் ஒப்பிடப்படுகிறது: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>இந்தக் கடவுச்சொற்றொடர் திறக்கும் எந்த முடியாத அறிக்கையும் அந்தப் பதிவாக மாறவில்லை. அதற்குப் பதிலாக நீங்கள் அனுப்பிய கோப்பைக் குறிப்பிடுங்கள்: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>கடவுச்சொற்றொடர் முனையத்தில் கேட்கப்படும். முனையம் இல்லை என்றால் {option} கொடுங்கள்.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>கடவுச்சொற்றொடரில் குறைந்தது {count} குறிகள் இருக்க வேண்டும். சில சொற்கள் நல்லது.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>அதே கடவுச்சொற்றொடர் மீண்டும்:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>இரண்டு கடவுச்சொற்றொடர்களும் வேறுபடுகின்றன. எதுவும் வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>முடிந்தது, ஆனால் குறைந்தது ஒரு கோப்பைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>கட்டளை புரியவில்லை</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>பதில்கள் வேறொரு சேவைக்கு வழிகாட்டுகின்றன; எதுவும் வைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>ஒரு நகல் பொருந்தவில்லை, அல்லது சொல்ல முடியாத அளவுக்கு வெறுமையாக உள்ளது</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: இங்கே ஏதோ இருக்க வேண்டியபடி இல்லை</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-C ஆல் நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>அறிக்கை இல்லை</translation>
    </message>
    <message>
        <source>case</source>
        <translation>பதிவு</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>சேமித்த அறிக்கை</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>சென்று சேரவில்லை, பிறகு முயலுங்கள்</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>இறுதியாக மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>சேமிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>முடியாத அறிக்கை</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>குறிப்புகளும் கடிதங்களும்</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>எதிர்பாராதது</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>முடிவுக் குறியீடுகள்:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>video</source>
        <translation>வீடியோ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>இயல்பு வெளியீட்டில் ஒரு வரிக்கு ஒரு JSON பொருள்</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>உரைகளின் மொழி, உதாரணமாக de அல்லது pt_BR (கொடுக்காவிட்டால்: கணினி அமைப்பின் மொழி)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>சேவையைக் குறிப்பிடும் கோப்பு</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>சேவையின் முகவரி அல்லது திறவுகோல் சென்ற முறை இருந்தது அல்ல என்றாலும் தொடர்</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN-ஐக் கோப்பிலிருந்து படி (- என்பது இயல்பு உள்ளீடு)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>இந்தப் பிராக்ஸி வழியாகச் செல்: http://HOST:PORT, அல்லது socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); TAKEITDOWN_PROXY இலிருந்தும் படிக்கப்படும், வேறு எந்த அமைப்பிலிருந்தும் அல்ல</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>நிமிடங்களின் எண்ணிக்கை</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0-ஐ விடப் பெரிய எண்</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>படங்கள், வீடியோக்களின் அடையாளக் குறியீடுகள், இந்தக் கணினியிலேயே உருவாக்கப்பட்டவை, நகல்கள் பரவாமல் இருக்க. கோப்புகள் ஒருபோதும் அனுப்பப்படாது. கட்டளை இல்லை என்றால் சாளரம் திறக்கும்; சேமித்த அறிக்கையை (REPORT.tid) மட்டும் கொடுத்தால், அதனுடன் திறக்கும்.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>இது எந்தப் பதிப்பு என்று காட்டி முடி</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>பதிவின் நிலை என்ன</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>பதிவைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>இன்றைய நிலையில் நகல்களைத் தேடுபவர்கள் யார்</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>இங்கே எல்லாம் சரியா, தீங்கான கோப்பை எது கட்டுப்படுத்துகிறது? வலையமைப்பு பயன்படுத்தப்படாது</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>இந்த நிரல் இருக்க வேண்டியபடி உள்ளதா? வலையமைப்பு பயன்படுத்தப்படாது</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>எல்லாக் கோப்புகளின் சரிபார்ப்புத் தொகைகள், நிரலை வெளியிட்டவர்களிடமிருந்து</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>இங்கே உள்ள கோப்புகளின் சரிபார்ப்புத் தொகைகளைக் காட்டு</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>அடையாளக் குறியீடுகளை உருவாக்கிக் காட்டு; வலையமைப்பு பயன்படுத்தப்படாது</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>கோப்பு அல்லது கோப்புறை</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>அடையாளக் குறியீடுகளையும் காட்டு</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>மூல vPDQ இந்த வேகத்தில் எடுக்கும் அதே வீடியோ ஃபிரேம்களை எடு (கொடுக்காவிட்டால்: ஒவ்வொரு ஃபிரேமும், வேறுபடுபவை வைக்கப்படும்)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>ஒரு படத்துக்கு அதிகபட்ச ஹாஷ்கள், திருத்திய நகல்களையும் கண்டுபிடிக்க: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>முடிந்ததைக் கடவுச்சொற்றொடரால் பூட்டி வை, அடுத்த முறை அங்கிருந்து தொடர்</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>இந்த நகல் அனுப்பியதுடன் பொருந்துகிறதா? வலையமைப்பு பயன்படுத்தப்படாது</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>ஒப்பிட வேண்டிய கோப்பு அல்லது கோப்புறை</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>அனுப்பப்பட்டது; பல முறை கொடுக்கலாம்</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>எவ்வளவு நெருக்கம், எந்தக் கோப்புக்கு என்று காட்டு</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>இந்தப் பதிவின் அறிக்கை எந்த வரைவிலிருந்து உருவானதோ அதனுடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>இந்த வரைவில் உள்ள அடையாளக் குறியீடுகளுடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>அறிக்கையை உருவாக்கிப் பூட்டிச் சேமி, இப்போது அல்லது பிறகு அனுப்ப</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>உங்களிடம் உள்ள பதிவுக்குப் புதிய கோப்புகளுடன் இன்னோர் அறிக்கையை உருவாக்கு</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>அதன் பதிவு எண்</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>கோப்பு அல்லது கோப்புறை (கொடுக்காவிட்டால்: வரைவில் உள்ள அனைத்தும்)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>அறிக்கை செய்பவர் யார்</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>படத்தில் வயது 18-க்குக் கீழ்</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>உடையில்லாத நிலை அல்லது பாலியல் ஏதாவது தெரிகிறது</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>பகிரப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>தொடர்புகொள்ள ஒரு வழி; இது தேவையில்லை. கட்டளைக்குக் கொடுக்கப்படுவதை இங்கே உள்ள மற்ற நிரல்கள் பார்க்க முடியும்: பின்னால் முகவரி இல்லை என்றால், அது கேட்கப்படும்</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>அதைக் கோப்பிலிருந்து படி (- என்பது இயல்பு உள்ளீடு)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>எழுத வேண்டிய கோப்பு, எந்தக் கணினியிலிருந்தும் அனுப்ப (கொடுக்காவிட்டால்: இந்தக் கணினியில் வைக்கப்படும்)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>பதில்களையும் அடையாளக் குறியீடுகளையும் வர வரக் கடவுச்சொற்றொடரால் பூட்டி வை, அடுத்த முறை அங்கிருந்து தொடர்</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>பூட்டப்படும் அதே பைட்டுகளைக் காட்டு</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>இந்தக் கணினியில் உள்ள அறிக்கைகளைப் பட்டியலிடு</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>வைத்திருக்கும் அறிக்கையைக் கோப்பில் எழுது, வேறு கணினியிலிருந்து அனுப்ப</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>பட்டியல் காட்டுவது போல</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>அமெரிக்காவின் TAKE IT DOWN Act சட்டப்படி கடிதம் எழுது; எதுவும் அனுப்பப்படாது</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>சான்றுக்கான குறிப்புகள், இந்தக் கணினியில் பூட்டியவை; சொற்கள் மட்டும்</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>பெற்றோருக்கான அல்லது ஆலோசகர்களுக்கான வழிகாட்டியை PDF ஆக எழுது</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>கடிதத்துக்குத் தேவையானவை, ஒரு JSON பொருளாக (- என்பது இயல்பு உள்ளீடு); கொடுக்காவிட்டால் ஒவ்வொன்றும் கேட்கப்படும். சாவிகள்: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>இந்தத் தளத்துக்கு எழுதி இங்கே வைத்திருக்கும் கடிதத்தைத் தொடர்</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>இந்தக் கோப்பில் எழுது: .pdf என்றால் PDF, இல்லாவிட்டால் வெறும் உரை (கொடுக்காவிட்டால்: இங்கே காட்டும்)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>எப்போது அனுப்பினீர்கள்: now (இப்போது), அல்லது &apos;YYYY-MM-DD HH:MM&apos;; 48 மணிநேரம் அப்போதிலிருந்து எண்ணப்படும்</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>அதற்குப் பதிலாக FTC-க்குப் புகார் எழுது: 48 மணிநேரம் முடிந்தது, இன்னும் அங்கே உள்ளது</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>கடிதத்தைக் குறிப்புகளுடன் பூட்டி வை</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>ஒரு குறிப்பைச் சேர், user, place, when, what ஆகியவற்றில் ஒன்றோ பலவோ உள்ள ஒரு JSON பொருளாக (- என்பது இயல்பு உள்ளீடு)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>யாருக்கானது</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>எந்த நாட்டின் உதவி எண்கள் அதில் இருக்கும் (கொடுக்காவிட்டால்: கணினி அமைப்பின் நாடு)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>எழுத வேண்டிய கோப்பு</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>குறிப்புகளின் கடவுச்சொற்றொடரைக் கோப்பிலிருந்து படி (- என்பது இயல்பு உள்ளீடு)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>வைத்திருக்கும் அறிக்கைகளை, அல்லது எல்லாவற்றையும், இந்தக் கணினியிலிருந்து நிரந்தரமாக அழி</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>ஒரு முடியாத அறிக்கை</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>நிரல் இங்கே எப்போதாவது வைத்த அனைத்தும்</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>மீண்டும் கேட்காதே</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>சேமித்த அறிக்கைகளை அனுப்பு; இரண்டு முறை அனுப்புவதில் தீங்கு இல்லை</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>வைத்திருக்கும் அறிக்கைகள் அல்லது கோப்புகள் (கொடுக்காவிட்டால்: இந்தக் கணினியில் காத்திருக்கும் அனைத்தும்)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>நீளும் இடைவெளிகளுடன் தொடர்ந்து முயல், 60 நிமிடங்கள் அல்லது கொடுத்த அளவு (0: ஒரே முயற்சி); Ctrl-C நிறுத்தும்</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>இந்தச் சேவைக்காக உருவாக்கியதை மட்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>பதிவு எண், இடைக்கோடுகளுடன் அல்லது இல்லாமல்; அல்லது ஒருபோதும் அனுப்பப்படாத, வைத்திருக்கும் அறிக்கையின் ID</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>பதிவு எண், இடைக்கோடுகளுடன் அல்லது இல்லாமல்</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>18 வயதில் அல்லது அதற்கு மேல் எடுத்த படத்துக்கு StopNCII.org சரியான இடம். அதுவும் அதே போல வேலை செய்யும்: படம் உங்களிடமே இருக்கும். இங்கே போங்கள்: https://stopncii.org . இங்கே எதுவும் வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>இந்தச் சேவை உடையில்லாத நிலையை அல்லது பாலியல் ஏதாவது காட்டும் படங்களுக்கானது. மற்ற படங்களுக்கு, அவை உள்ள தளத்தின் அல்லது செயலியின் புகார்ப் படிவத்தைப் பயன்படுத்துங்கள். நீங்கள் நம்பும் ஒருவரிடம் பேசவும் செய்யலாம். இங்கே எதுவும் வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>தொடர்பு முகவரி முனையத்தில் கேட்கப்படும். முனையம் இல்லை என்றால் {option} கொடுங்கள்.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>இவை இன்னும் தேவை: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>உங்களைத் தொடர்புகொள்ள வேண்டும் என்றால் மின்னஞ்சல் முகவரி (இல்லையென்றால் Enter மட்டும் அழுத்துங்கள்):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>கோப்புகளைக் குறிப்பிடுங்கள், அல்லது அவற்றின் அடையாளக் குறியீடுகள் உள்ள வரைவைக் குறிப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>இது பூட்டி அனுப்பப்படும், இந்தத் தலைப்புவரிகளுடன் மட்டும், வேறு எதுவும் இல்லை:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>உங்கள் முடியாத அறிக்கை இன்னும் உள்ளது. அதை அழிக்க: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>அதை அனுப்ப: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>அந்த நாட்டின் உதவி எண்கள் இங்கே இல்லை. இந்த நாடுகளுக்கு உள்ளன: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file} இல் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>இந்தக் கணினியில் {report} எனச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>பயிற்சி: இந்த அறிக்கை யாரையும் சென்றடையாது.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>இரண்டையும் இப்போதே எழுதி வையுங்கள். அவை ஒரே ஒரு முறை காட்டப்படும், பிறகு யாராலும் அவற்றை உங்களுக்காகக் கண்டுபிடிக்க முடியாது.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>அனுப்பக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>அனுப்பப்படுகிறது, அல்லது அனுப்பப்பட்டிருக்கலாம்: மீண்டும் அனுப்பினாலும் ஒருபோதும் இரண்டு முறை எண்ணப்படாது</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>சேவையில் வந்து சேர்ந்தது</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>சேவை ஏற்கவில்லை</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>அழிக்கப்பட்டது. SSD, பென் டிரைவ் அல்லது காப்புப் பிரதியில் பழைய நகல்கள் சிறிது காலம் இருக்கலாம். சேமித்த அறிக்கை என்றால், அது சேவையால் மட்டுமே திறக்கக்கூடிய பூட்டிய கோப்பு; முடியாத அறிக்கை என்றால், கடவுச்சொற்றொடரால் மட்டுமே திறக்கக்கூடிய கோப்பு.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>இங்கே எந்த அறிக்கையும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>அனுப்பக்கூடிய அறிக்கைகள்: {count}. அதற்கான கட்டளை: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file} இல் எழுதப்பட்டது. எந்தக் கணினியிலிருந்தும் யார் வேண்டுமானாலும் அனுப்பலாம், சேவையால் மட்டுமே திறக்க முடியும். இங்கிருந்தும் அனுப்பினாலும் ஒருபோதும் இரண்டு முறை எண்ணப்படாது.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>எதை அழிக்க வேண்டும் என்று குறிப்பிடுங்கள், அல்லது {option} கொடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>எதுவும் அழிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>நிரல் இங்கே எப்போதாவது வைத்த எல்லாவற்றையும் நிரந்தரமாக அழிக்கவா?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>நீங்கள் குறிப்பிட்டதை நிரந்தரமாக அழிக்கவா?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>இவற்றில் {count} இன்னும் அனுப்பப்படாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>ஆம், நிரந்தரமாக அழி</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>அறிக்கை {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>சேமித்த அறிக்கை எதுவும் இங்கே காத்திருக்கவில்லை.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>நிறுத்தப்பட்டது. உறுதி செய்யப்படாதவை இன்னும் சேமிப்பில் உள்ளன. மீண்டும் அனுப்பினாலும் ஒருபோதும் இரண்டு முறை எண்ணப்படாது.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>அடுத்த முயற்சி {seconds} விநாடிகளில்.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} முன்பே வந்து சேர்ந்திருந்தது; மீண்டும் அனுப்பியதால் எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} வந்து சேர்ந்தது.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>அது பயிற்சிதான், யாரையும் சென்றடையாது.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>அடையாளக் குறியீடுகள்: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>இதை இங்கே குறித்து வைக்க முடியவில்லை. மீண்டும் அனுப்புவதில் தீங்கு இல்லை, அழிப்பதிலும் இல்லை.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{name} இலிருந்து அடையாளக் குறியீடுகளைப் பெறும் சேவைகள், {day} நிலவரப்படி:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>இன்னும் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>படங்களும் வீடியோக்களும்: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first} முதல் {last} வரை ஒன்றைத் தட்டச்சு செய்யுங்கள்:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>இந்த எண்களில் ஒன்றைத் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN முனையத்தில் கேட்கப்படும். முனையம் இல்லை என்றால் {option} கொடுங்கள்.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>இந்தக் கோப்பைப் படிக்க முடியாது: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>எல்லாம் இருக்க வேண்டியபடி உள்ளது.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>ஏதோ இருக்க வேண்டியபடி இல்லை: அறிக்கைக்கு இதைப் பயன்படுத்த வேண்டாம்.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>தொடங்க முடியவில்லை</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>எதுவும் தடுக்கவில்லை</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, சேர்த்து {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>தெரிந்த விடைகள்</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>தவறான விடைகள்</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>வேறு எந்த நிரலும் இதற்குள் பார்க்க முடியாது</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>மற்ற நிரல்கள் இதற்குள் பார்க்க முடியும்</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>பதிப்பு</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>பட்டியல்</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>முதன்மை நிரல்</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>உதவிச் செயல்முறைகள்</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>இங்கே இல்லை; மேலே உள்ள எண்ணை உங்களுக்குக் கொடுக்கப்பட்ட எண்ணுடன் ஒப்பிடுங்கள்</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>எல்லாக் கோப்புகளும் பொருந்துகின்றன</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>இவற்றில் ஒன்று இல்லாத கடிதத்தை அவர்கள் கவனிக்காமல் விடலாம். இன்னும் தேவை: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>வைத்திருக்கும் கடிதங்கள்: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>கடிதத்துக்குத் தேவையானவை முனையத்தில் கேட்கப்படும். முனையம் இல்லை என்றால் {option} கொடுங்கள்.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>இந்தப் பதில்களைப் பயன்படுத்த முடியாது: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>முடிந்ததும் ஒரு வரியை வெறுமையாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>நேரத்தை இப்படிக் கொடுங்கள்: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>அந்த நேரம் இன்னும் வரவில்லை.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>புகாருக்கு நீங்கள் கடிதத்தை அனுப்பிய நேரம் தேவை: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>அனுப்பியதும், 48 மணிநேரத்தை இப்படி எண்ணுங்கள்: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>இங்கே குறிப்புகள் எதுவும் வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>இந்தக் கோப்பு உள்ளவர் அதைப் படிக்கலாம்.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>இன்னும் அனுப்பவில்லை</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 மணிநேரம் முடியும் நேரம்: {end}. மீதி மணிநேரம்: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 மணிநேரம் முடிந்தது: {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>இந்தக் கணினியில் பூட்டி வைக்கப்பட்டுள்ளது: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>குறிப்புகள் கடவுச்சொற்றொடரால் பூட்டி வைக்கப்படும். அதை மறந்தால், யாராலும் அவற்றை மீண்டும் திறக்க முடியாது. அவற்றில் படங்கள் சேர்க்கப்படாது.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>குறிப்பு என்பது இவற்றில் ஒன்றோ பலவோ உள்ள ஒரு JSON பொருள்: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>குறிப்பு காலியாக உள்ளது.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>ஏதோ வேலை செய்யவில்லை. உங்கள் கோப்புகள் பாதுகாப்பாக உள்ளன, அவை அனுப்பப்படவில்லை. மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>இந்தக் கோப்பு அங்கே இல்லை. பெயரைச் சரிபார்த்து மீண்டும் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>இது படக் கோப்போ வீடியோக் கோப்போ அல்ல. வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>இது வேறொரு கோப்புக்கான இணைப்பு. படத்தையே அல்லது வீடியோவையே தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>இந்தக் கோப்பு உங்கள் கிளவுடில் உள்ளது, இந்தக் கணினியில் இல்லை. முதலில் பதிவிறக்கி, பிறகு தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>இந்தக் கோப்பு காலியாக உள்ளது. முழுக் கோப்பைத் தேடி, அதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>இந்தக் கோப்புறையில் கோப்புகள் இல்லை. வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>இந்தக் கோப்பைப் படிக்க முடியவில்லை. அதன் டிரைவ் இணைந்துள்ளதா என்று பார்த்து, மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>படிக்கும்போது இந்தக் கோப்பு மாறியது. அதைப் பயன்படுத்தும் மற்ற நிரல்களை மூடி, மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>இது இங்கே படிக்கக்கூடிய படமோ வீடியோவோ அல்ல. படத்தையே அல்லது வீடியோவையே தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>இந்தக் கோப்பு சேதமடைந்துள்ளது, அல்லது இங்கே படிக்க முடியாத வகை. இதன் அப்படியே உள்ள நகல்களை மட்டுமே கண்டுபிடிக்க முடியும். வேறு வடிவத்திலும் இருந்தால், அதைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>இந்தக் கோப்பின் ஒரு பகுதி இல்லை அல்லது சேதமடைந்துள்ளது. திரையில் தெரியும்படி மீதமுள்ள பகுதியின் அடையாளக் குறியீடுகளே உள்ளன. முழுக் கோப்பும் இருந்தால், அதைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>இந்தப் படம் உள்ளே பார்க்க முடியாத அளவுக்குப் பெரியது. இதன் அப்படியே உள்ள நகல்களை மட்டுமே கண்டுபிடிக்க முடியும்.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>இந்தக் கோப்பில் ஒலி உள்ளது, படம் இல்லை. இதன் அப்படியே உள்ள நகல்களை மட்டுமே கண்டுபிடிக்க முடியும்.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>இந்தக் கோப்பின் உள்ளே பார்க்க முடியவில்லை. கண்டுபிடிக்க முடிந்தாலும், இதன் அப்படியே உள்ள நகல்களை மட்டுமே முடியும்.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>இந்தக் கோப்புக்கு மிக அதிக நேரம் ஆனது. கண்டுபிடிக்க முடிந்தாலும், இதன் அப்படியே உள்ள நகல்களை மட்டுமே முடியும்.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>சில கேள்விகள் இன்னும் மீதி உள்ளன. பின்னால் போய் பதில் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>இந்தக் கோப்புகள் எதிலும் அடையாளக் குறியீடு வரவில்லை, அதனால் அனுப்ப எதுவும் இல்லை. வேறு கோப்புகளைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>ஓர் அறிக்கைக்கு இது மிக அதிகம். குறைவான கோப்புகளுடன் இரண்டு அறிக்கைகளை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>இது மின்னஞ்சல் முகவரி போல இல்லை. சரிபாருங்கள், அல்லது விட்டுவிடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>இந்தப் பெயரில் சேமித்த அறிக்கை இல்லை. பெயரைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>இந்தக் கோப்பு சேமித்த அறிக்கை அல்ல. .tid என முடியும் கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>சேமித்த இந்த அறிக்கை சேதமடைந்துள்ளது, அனுப்ப முடியாது. அதன் வேறு நகலைப் பயன்படுத்துங்கள், அல்லது அறிக்கையை மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>இந்த அறிக்கை இந்த நிரலின் புதிய பதிப்பில் உருவானது. அந்தப் பதிப்பில் அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>இந்த அறிக்கை வேறு சேவைக்காக உருவானது, அது மட்டுமே இதைத் திறக்க முடியும். இது இன்னும் அதன் கோப்பில் பாதுகாப்பாக உள்ளது.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>அறிக்கையை அங்கே சேமிக்க முடியவில்லை. எதுவும் இழக்கப்படவில்லை: வேறு இடத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>இந்தப் பெயரில் ஏற்கனவே ஒரு கோப்பு உள்ளது. அது அப்படியே விடப்பட்டது: வேறு பெயரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>அங்கே இடம் இல்லை. எதுவும் இழக்கப்படவில்லை: இடம் உண்டாக்குங்கள் அல்லது வேறு இடத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>வேறு சாளரம் அல்லது கட்டளை சேமித்த அறிக்கைகளில் வேலை செய்கிறது. அது முடியும் வரை காத்திருந்து, மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>சேமித்த அறிக்கைகளின் கோப்புறையை இப்போது மாற்ற முடியாது. அதில் உள்ள அறிக்கைகள் பாதுகாப்பாக உள்ளன, எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>இந்தக் குறியுடன் சேமித்த அறிக்கை இங்கே இல்லை. பட்டியலைப் பார்த்து மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>இந்த அறிக்கை சேவையிடம் உள்ளது, அல்லது இருக்கலாம். அதைத் திரும்பப் பெற, அதன் பதிவு எண்ணையும் PIN-ஐயும் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>இந்தப் பெயரில் முடியாத அறிக்கை இல்லை. பெயரைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>இந்தக் கோப்பு முடியாத அறிக்கை அல்ல. வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>முடியாத இந்த அறிக்கை சேதமடைந்துள்ளது, திறக்க முடியாது. எதுவும் அனுப்பப்படவில்லை. அதை மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>முடியாத இந்த அறிக்கை இந்த நிரலின் புதிய பதிப்பில் உருவானது. அந்தப் பதிப்பில் திறங்கள்.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>இந்தக் கடவுச்சொற்றொடர் இதைத் திறக்கவில்லை. மீண்டும் முயற்சி செய்யுங்கள். மறந்த கடவுச்சொற்றொடரை யாராலும் கண்டுபிடிக்க முடியாது: அப்போது மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>முடியாத இந்த அறிக்கை வேறு சாளரத்தில் அல்லது கட்டளையில் திறந்துள்ளது. முதலில் அங்கே அதை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>இந்தக் குறிப்புகளைத் திறக்க முடியவில்லை. சேதமடைந்திருக்கலாம், அல்லது புதிய பதிப்பில் உருவாக்கப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>வேறு சாளரம் இந்தக் குறிப்புகளை மாற்றியது. உங்களுடையதைக் கோப்பில் சேமித்து, குறிப்புகளை மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>சில எழுத்துகளை PDF இல் வைக்க முடியாது. உரையாகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>சேவையைக் குறிப்பிடும் கோப்பைப் பயன்படுத்த முடியாது. அதைப் பெற்ற இடத்தில் மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>சேவையால் இப்போது அதை ஏற்க முடியவில்லை. பிறகு மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>சேவையுடன் இணைப்பு இல்லை. இணையத்தைச் சரிபார்த்து மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>சேவையிடமிருந்து பதில் வரவில்லை. அனுப்பியது அதனிடம் இருக்கலாம், இல்லாமலும் இருக்கலாம். மீண்டும் அனுப்புங்கள்: அது இரண்டு முறை எண்ணப்படாது.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>ப்ராக்ஸி இணைப்பை ஏற்படுத்தவில்லை, அதனால் எதுவும் அனுப்பப்படவில்லை. அதன் முகவரியைச் சரிபாருங்கள், அல்லது அது இல்லாமல் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>இந்த நெட்வொர்க்கில் ஏதோ ஒன்று அனுப்புவதைப் படிக்க விரும்புகிறது, அதனால் எதுவும் அனுப்பப்படவில்லை. வடிகட்டி அல்லது உள்நுழைவுப் பக்கம் இப்படிச் செய்யலாம். வேறு நெட்வொர்க்கை முயன்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>இணைப்பைச் சரிபார்க்க முடியவில்லை, அதனால் எதுவும் அனுப்பப்படவில்லை. இந்தக் கணினியின் தேதியையும் நேரத்தையும் பாருங்கள். அவை சரியாக இருந்தால், நாளை மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>சேவைக்குப் பதில் வேறு ஏதோ பதிலளித்தது. Wi-Fi உள்நுழைவுப் பக்கம் இப்படிச் செய்யலாம். உள்நுழைந்து, மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>சேவை வேலையாக உள்ளது. சில நிமிடங்களில் மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>சேவை இந்த அறிக்கையை ஏற்கவில்லை. அதை மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>இந்த அறிக்கை சேவையின் இணையச் சேவையகத்துக்கு மிகப் பெரியது, எனவே ஏற்கப்படவில்லை. ஒவ்வொன்றிலும் குறைவான படங்களுடன் இரண்டு அறிக்கைகளை உருவாக்குங்கள். சேவையை நடத்துபவர்களிடமும் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>உங்கள் அறிக்கை இங்கே பாதுகாப்பாக உள்ளது.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>இது பயிற்சி அறிக்கை, சேவை உண்மையானது, அல்லது நேர்மாறாக. அது ஏற்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>இந்தக் கோப்பைத் திறக்க இந்தக் கணினி உங்களை விடவில்லை. இந்தக் கணினியைக் கவனித்துக்கொள்பவரிடம் கேளுங்கள், அல்லது கோப்பை உங்கள் கோப்புறைக்கு நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>இதில் இன்னும் அடையாளக் குறியீடுகள் இல்லை. அதற்குப் பதில் அறிக்கையில் சேர்த்த கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>இந்தச் சேவையால் இன்னும் பூட்டிய கேள்வியை ஏற்க முடியாது, உங்கள் பதிவு எண்ணும் PIN-உம் பூட்டாமல் ஒருபோதும் அனுப்பப்படாது. எதுவும் அனுப்பப்படவில்லை. சேவையை நடத்துபவர்களிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>நீங்கள் சென்ற முறை பயன்படுத்திய சேவை இது அல்ல. எதுவும் அனுப்பப்படவில்லை. இந்த மாற்றம் சரியா என்று நம்பும் ஒருவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>இந்தப் பதிவு எண்ணும் PIN-உம் ஒன்றுக்கொன்று பொருந்தவில்லை. இரண்டையும் சரிபார்த்து மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>தவறான PIN-உடன் மிகப் பல முயற்சிகள் நடந்தன. சிறிது காத்திருந்து, மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>இந்தப் பதிவு திரும்பப் பெறப்பட்டது, அதனால் அதில் எதையும் சேர்க்க முடியாது.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>இது பதிவு எண் அல்ல. அதன் ஒவ்வொரு குறியையும் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN-இல் ஆறு இலக்கங்கள் இருக்கும். அதைச் சரிபார்த்து மீண்டும் முயற்சி செய்யுங்கள்.</translation>
    </message>
</context>
</TS>
