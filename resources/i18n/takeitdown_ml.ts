<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ml" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>പ്രോഗ്രാമും സ്വകാര്യതയും</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>ഈ പ്രോഗ്രാം സൗജന്യമാണ്, സ്വതന്ത്രവുമാണ്. ഇത് NCMEC ഉണ്ടാക്കിയതല്ല, NCMEC നടത്തുന്നതുമല്ല. ഇത് പതിപ്പ് {number} ആണ്.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>ഇത് {number} സ്വതന്ത്ര ഭാഗങ്ങൾ കൊണ്ട് ഉണ്ടാക്കിയതാണ്. അവയുടെ ലൈസൻസുകൾ ഈ ഫോൾഡറിലുണ്ട്: {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>നിങ്ങളുടെ ചിത്രമോ വീഡിയോയോ ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് ഒരിക്കലും പുറത്തുപോകില്ല. ആരും അത് നോക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>തിരിച്ചറിയൽ കോഡ് ഒരു ചിത്രമല്ല. തിരിച്ചറിയാവുന്ന എന്തെങ്കിലും അതിൽ നിന്ന് ഉണ്ടാക്കുന്നത് വളരെ പ്രയാസമാണ്. എന്നിട്ടും ഞങ്ങൾ അത് പൂട്ടുന്നു, സേവനത്തിന് മാത്രമേ തുറക്കാനാകൂ.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>അയയ്ക്കാനിടയുള്ളത്: തിരിച്ചറിയൽ കോഡുകൾ, നിങ്ങളുടെ ഉത്തരങ്ങൾ, ടൈപ്പ് ചെയ്തെങ്കിൽ നിങ്ങളുടെ ഇമെയിൽ വിലാസം. ആദ്യം എല്ലാം നിങ്ങൾക്ക് കാണാം. “ഇപ്പോൾ അയയ്ക്കുക” ക്ലിക്ക് ചെയ്താൽ മാത്രമേ അത് പോകൂ.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>അടയ്ക്കുമ്പോൾ പ്രോഗ്രാം ഒന്നും സൂക്ഷിക്കില്ല, നിങ്ങൾ സൂക്ഷിക്കാൻ തിരഞ്ഞെടുത്തതൊഴികെ. അക്കൗണ്ട് ഇല്ല, നിങ്ങൾ ഇവിടെ ചെയ്യുന്നത് ആരും എണ്ണുന്നില്ല.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>ചില അടയാളങ്ങൾ ഞങ്ങളുടെ കൈയിലല്ല. ഈ പ്രോഗ്രാം പ്രവർത്തിച്ചത് ഈ കമ്പ്യൂട്ടർ ഓർത്തേക്കാം. മെമ്മറിയുടെ ചില ഭാഗങ്ങൾ ഡിസ്കിൽ എഴുതുകയും ചെയ്തേക്കാം.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>പകർപ്പുകൾ തിരയുന്നവർ</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>ഒരു പട്ടികയുള്ള പേജ് തുറക്കും, പിന്നെ ഇവിടേക്ക് മടങ്ങും.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>ഇത് അടയാളപ്പെടുത്തി പകർത്താം.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>പകർത്തുക</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>വിലാസം പകർത്തും.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>എന്റെ ഫോണിൽ</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>ഫോണിന്റെ ക്യാമറയ്ക്ക് വായിക്കാവുന്ന ഒരു കോഡ് കാണിക്കും.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>പകർത്തി. ഇത് ബ്രൗസറിൽ ഒട്ടിക്കാം.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>കോഡ് മറയ്ക്കുക</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>ഇതിനായി ഒരിടമുണ്ട്</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>ഇത് എടുത്തപ്പോൾ നിങ്ങൾക്ക് 18 വയസ്സോ അതിൽ കൂടുതലോ ആയിരുന്നോ? എങ്കിൽ ഈ സേവനമാണ് ശരി:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>ഇത് എടുത്തപ്പോൾ നിങ്ങളുടെ കുട്ടിക്ക് 18 വയസ്സോ അതിൽ കൂടുതലോ ആയിരുന്നോ? എങ്കിൽ ഈ സേവനമാണ് ശരി:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>ഇത് എടുത്തപ്പോൾ ആ ആൾക്ക് 18 വയസ്സോ അതിൽ കൂടുതലോ ആയിരുന്നോ? എങ്കിൽ ഈ സേവനമാണ് ശരി:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>ഇതും അതേ രീതിയിലാണ്: ചിത്രം നിങ്ങളുടെ ഉപകരണത്തിൽ തന്നെ ഇരിക്കും. പണം വേണ്ട.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>ചേരുന്നതെല്ലാം തിരഞ്ഞെടുക്കുക. അപ്പോൾ ചെയ്യേണ്ട കാര്യങ്ങൾ ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>ഒഴിവാക്കുന്നത് നല്ലത്</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>സംസാരിക്കാൻ ഒരാൾ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>സഹായ ഫോൺ നമ്പറുകളുടെ പട്ടിക തുറക്കും.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>ഇവിടെ തിരഞ്ഞെടുക്കുന്നത് എവിടെയും സൂക്ഷിക്കില്ല, ആർക്കും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>ഇപ്പോൾ സഹായിക്കുന്നത്</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>ഇതിൽ ഏതെങ്കിലും ചേരുന്നുണ്ടോ?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>ആരോ കുട്ടിയെ ഭീഷണിപ്പെടുത്തുന്നു, അല്ലെങ്കിൽ പണമോ കൂടുതൽ ചിത്രങ്ങളോ ചോദിക്കുന്നു</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>ആരോ എന്നെ ഭീഷണിപ്പെടുത്തുന്നു, അല്ലെങ്കിൽ പണമോ കൂടുതൽ ചിത്രങ്ങളോ ചോദിക്കുന്നു</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>ഇത് ഇപ്പോൾ ഓൺലൈനിലുണ്ട്</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>ഇത് ആരുടെ കൈയിലാണെന്ന് അറിയാം</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>ഇത് ആരുടെ കൈയിലാണെന്ന് എനിക്കറിയാം</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>കുട്ടിക്ക് 13 വയസ്സിൽ താഴെയാണ്</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>എനിക്ക് 13 വയസ്സിൽ താഴെയാണ്</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>ഇത് വ്യാജമാണ്, അല്ലെങ്കിൽ AI കൊണ്ട് ഉണ്ടാക്കിയതാണ്</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>ഫയൽ ഞങ്ങളുടെ ആരുടെയും കൈയിലില്ല</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>ഫയൽ എന്റെ കൈയിലില്ല</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>ഇതിനായി ചെയ്യേണ്ട കാര്യങ്ങൾ കാണിക്കും, അല്ലെങ്കിൽ മറയ്ക്കും.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>പണം കൊടുക്കരുത്.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>കൂടുതൽ ചിത്രങ്ങൾ അയയ്ക്കരുത്.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>സന്ദേശങ്ങൾ മായ്ക്കരുത്.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>മറ്റുള്ളവർക്ക് മുന്നറിയിപ്പ് നൽകാൻ പോലും ഇത് പോസ്റ്റ് ചെയ്യുകയോ കൈമാറുകയോ ചെയ്യരുത്.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>ഉറവിടം: {name}. ഈ പേജിൽ തീയതിയില്ല.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>ഉറവിടം: {name}, {day}. അതിനുശേഷം ഒരു വർഷത്തിലേറെയായി.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>ഉറവിടം: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>പണം കൊടുക്കരുത്, കൂടുതലൊന്നും അയയ്ക്കരുത്. മറുപടി നിർത്തുക, പക്ഷേ സന്ദേശങ്ങൾ സൂക്ഷിക്കുക. ഇന്നുതന്നെ ആരോടെങ്കിലും പറയുക.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>വിശ്വാസമുള്ള ഒരു മുതിർന്നയാളോടൊപ്പം ഇക്കാര്യങ്ങൾ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>ഇത് ആരുടെ കൈയിലാണെന്ന് വിശ്വാസമുള്ള ഒരു മുതിർന്നയാളോട് പറയുക. ഇത് നിർത്താൻ അവർക്ക് സഹായിക്കാനാകും.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>പണം കൊടുക്കരുത്, കൂടുതലൊന്നും അയയ്ക്കാൻ ആരെയും അനുവദിക്കരുത്. എല്ലാ മറുപടിയും നിർത്തുക, പക്ഷേ സന്ദേശങ്ങൾ സൂക്ഷിക്കുക. എന്ത് ചെയ്യണമെന്ന് സഹായ നമ്പറുകളിലുള്ളവർക്ക് അറിയാം.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>ഇക്കാര്യങ്ങൾ ഒരുമിച്ച് ചെയ്യുക, കുട്ടിക്ക് പറ്റുന്ന വേഗത്തിൽ.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>ഇത് വീണ്ടും അയയ്ക്കാൻ ആരോടും പറയരുത്, ഡൗൺലോഡ് ചെയ്യുകയുമരുത്. ഫയൽ ഇല്ലാതെയും CyberTipline-ന് സഹായിക്കാനാകും:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>പോസ്റ്റിനെക്കുറിച്ച് CyberTipline-നോട് പറയുക. ആ പോസ്റ്റിന്റെ കാര്യം നോക്കുന്നത് അവരാണ്:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>യുകെയിൽ Report Remove 18 വയസ്സിൽ താഴെയുള്ളവരുടെ ചിത്രങ്ങൾ വെബ്സൈറ്റുകളിൽ നിന്നും നീക്കുന്നു. തുടക്കം ഇവിടെയാണ്:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>ഇത് നീക്കാൻ ആ ആപ്പിനോടോ വെബ്സൈറ്റിനോടോ തന്നെ പറയുക. യുഎസ്എയിൽ അവർക്ക് 48 മണിക്കൂറുണ്ട്. നീക്കിയില്ലെങ്കിൽ ഇവിടെ പരാതിപ്പെടുക:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>ഇത് ആരുടെ കൈയിലാണെന്ന് എഴുതിവയ്ക്കുക. സഹായ നമ്പറിലുള്ളവർക്ക് നിങ്ങളോടൊപ്പം അത് നോക്കാനാകും.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>വ്യാജമോ AI കൊണ്ട് ഉണ്ടാക്കിയതോ ആയ ചിത്രങ്ങളും ഇതിൽപ്പെടും. അവയുടെ തിരിച്ചറിയൽ കോഡും അതേപോലെ ഉണ്ടാക്കുക.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>ചിത്രത്തിലോ വീഡിയോയിലോ നിങ്ങൾക്ക് എത്ര വയസ്സാണ്?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>ചിത്രത്തിലോ വീഡിയോയിലോ നിങ്ങളുടെ കുട്ടിക്ക് എത്ര വയസ്സാണ്?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>ചിത്രത്തിലോ വീഡിയോയിലോ ആ കുട്ടിക്ക് എത്ര വയസ്സാണ്?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>ഇന്നത്തെ പ്രായമല്ല, എടുത്തപ്പോഴത്തെ പ്രായമാണ് കാര്യം.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18-ൽ താഴെ</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18-ഓ കൂടുതലോ</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>നിങ്ങൾക്കുവേണ്ടി.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>നിങ്ങളുടെ കുട്ടിക്കുവേണ്ടി.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>നിങ്ങൾ സഹായിക്കുന്ന ഒരു കുട്ടിക്കുവേണ്ടി.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>ചിത്രത്തിലോ വീഡിയോയിലോ 18 വയസ്സിൽ താഴെ.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>ഇത് പങ്കുവച്ചിട്ടുണ്ട്.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>ഇത് പങ്കുവച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>ഇത് പങ്കുവച്ചോ എന്ന് നിങ്ങൾക്കറിയില്ല.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>ഇത് അടയാളപ്പെടുത്തി പകർത്താം.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>അപേക്ഷാ നമ്പർ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>പകർത്തുക</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>നമ്പറും PIN-ഉം പകർത്തും. ഒരു മിനിറ്റ് കഴിഞ്ഞാൽ ആ പകർപ്പ് നീക്കും.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ആയി സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>അച്ചടിക്കാവുന്ന പേജായി കാർഡ് സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>ചിത്രമായി സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>കാർഡ് ഒരു ചിത്രമായി സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>അച്ചടി</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ഇനി എന്ത് നടക്കും</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>ബ്രൗസറിനുള്ള പേജ്</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>സംസാരിക്കാൻ ഒരാൾ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>സഹായ ഫോൺ നമ്പറുകളുടെ പട്ടിക തുറക്കും.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>മറ്റെന്ത് സഹായിക്കും</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>ഭീഷണി, ഓൺലൈനിലുള്ള പോസ്റ്റ് തുടങ്ങിയവയ്ക്ക് ചെയ്യേണ്ട കാര്യങ്ങൾ.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>ഈ അപേക്ഷയിൽ ഫയൽ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>അതേ നമ്പറും PIN-ഉം ഉള്ള മറ്റൊരു റിപ്പോർട്ട് ഉണ്ടാക്കും. ആദ്യം ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>നമ്പറും PIN-ഉം സൂക്ഷിച്ചോ? പുതിയ ഫയലുകൾ കഴിഞ്ഞാൽ മാത്രമേ അവ വീണ്ടും കാണിക്കൂ.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>അതെ, ഫയൽ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>ഫയലുകളുടെ പട്ടികയിലേക്ക് മടങ്ങും.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>നമ്പറും PIN-ഉം സൂക്ഷിച്ചോ? വിൻഡോ അടച്ചാൽ അവ വീണ്ടും കാണിക്കാൻ ആർക്കും കഴിയില്ല.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>അതെ, അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>വിൻഡോ അടയ്ക്കും.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ഇപ്പോൾ വേണ്ട</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>പൂർത്തിയാക്കുക</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>സംസാരിക്കാൻ ഒരാൾ: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>പകർത്തി. ഒരു മിനിറ്റ് കഴിഞ്ഞോ ഈ വിൻഡോ അടയ്ക്കുമ്പോഴോ ഇത് ക്ലിപ്ബോർഡിൽ നിന്ന് നീക്കും.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. {service} എന്നതിനായി {day}-ന് ഉണ്ടാക്കിയത്.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>പരിശീലനം. ഈ കാർഡ് ആരുടെയും അടുത്തെത്തില്ല.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>അപേക്ഷാ കാർഡ്</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>മറ്റൊരു ദിവസം തുടരാൻ നിങ്ങൾ സൂക്ഷിച്ചത് പൂട്ടിയ നിലയിൽ ഇവിടെത്തന്നെയുണ്ട്. അത് മായ്ക്കാൻ, ആദ്യ പേജിൽ “സൂക്ഷിച്ച റിപ്പോർട്ടിലേക്ക് മടങ്ങുക” തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിന്റെ പ്രിന്ററുകൾ കാണിക്കും.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>അപേക്ഷാ നമ്പർ: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>ഇത് പ്രിന്ററിലേക്ക് കൊടുത്തു. കടലാസ് കൂടെ കൊണ്ടുപോകാൻ മറക്കരുത്.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>അച്ചടിക്കാനായില്ല. പകരം PDF ആയി സൂക്ഷിക്കാം.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>സൂക്ഷിച്ചു. ഈ ഫയൽ കൈയിലുള്ള ആർക്കും റിപ്പോർട്ട് കാണാനും പിൻവലിക്കാനും കഴിയും.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>ഉടൻ പുറത്ത് മറ്റൊരു വെബ്സൈറ്റ് തുറക്കും. അവിടെ നിന്ന് തിരിച്ചുവരുന്നവർ ഈ പേജ് കാണും, പക്ഷേ നമ്പറോ PIN-ഓ ഉത്തരമോ കാണില്ല.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>ഈ പേജ് തുറന്നിരുന്നെന്ന് ബ്രൗസറിന്റെ ചരിത്രം കാണിക്കും. നെറ്റ്‌വർക്കിനും അത് കാണാം. ഈ ഉപകരണം നിയന്ത്രിക്കുന്നവർക്കോ സ്കൂളിലെ ഫിൽട്ടറിനോ നിങ്ങൾ ടൈപ്പ് ചെയ്യുന്നതും ഉത്തരവും കാണാനായേക്കും.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>സ്വകാര്യ ജാലകം ഉപയോഗിച്ച് അവസാനം അടയ്ക്കുന്നതാണ് നല്ലത്.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>റിപ്പോർട്ട് നോക്കുക അല്ലെങ്കിൽ പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>അപേക്ഷാ കാർഡിലെ അപേക്ഷാ നമ്പറും PIN-ഉം ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>അപേക്ഷാ നമ്പർ</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>നാല് അക്ഷരം വീതമുള്ള നാല് കൂട്ടം.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>ആറ് അക്കങ്ങൾ.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>നില നോക്കുക</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>ചോദിക്കുന്നു</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>സേവനത്തോട് ചോദിക്കുകയാണ്.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>ഫയൽ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>അതേ നമ്പറും PIN-ഉം ഉള്ള മറ്റൊരു റിപ്പോർട്ട് ഉണ്ടാക്കും. ഇപ്പോൾ ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>എന്തെങ്കിലും ചെയ്യുന്നതിന് മുമ്പ് ഒരിക്കൽക്കൂടി ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>പകർപ്പുകൾ തിരയുന്നവർ</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>ഒരു പട്ടികയുള്ള പേജ് തുറക്കും, പിന്നെ ഇവിടേക്ക് മടങ്ങും.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>കണ്ട പകർപ്പ് പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>രണ്ട് ഫയലുകൾ ഇവിടെ താരതമ്യം ചെയ്യാനുള്ള പേജ് തുറക്കും. ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>അതെ, പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>സേവനം ഈ തിരിച്ചറിയൽ കോഡുകൾ ഉപയോഗിക്കുന്നത് നിർത്തും.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>എന്നേക്കുമായി പിൻവലിക്കണോ? തിരച്ചിൽ നിർത്താൻ പ്ലാറ്റ്‌ഫോമുകളോട് പറയും. പിൻവലിച്ച റിപ്പോർട്ട് പിന്നെ ഉപയോഗിക്കാനാവില്ല; വേണമെങ്കിൽ പുതിയത് ഉണ്ടാക്കണം.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>സേവനം ഈ റിപ്പോർട്ട് പിൻവലിച്ചു, തിരച്ചിൽ നിർത്താൻ പ്ലാറ്റ്‌ഫോമുകളോട് പറയും. നിങ്ങൾ തെറ്റൊന്നും ചെയ്തിട്ടില്ല. നിങ്ങൾക്ക് പുതിയ റിപ്പോർട്ട് ഉണ്ടാക്കാം.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>റിപ്പോർട്ട് എത്തി. അത് പരിശോധനയ്ക്കായി കാത്തിരിക്കുന്നു, നിങ്ങൾ ഒന്നും ചെയ്യേണ്ട.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>കാരണം: മിക്ക റിപ്പോർട്ടുകളേക്കാൾ കൂടുതൽ ഇതിലുണ്ട്.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>കാരണം: ഈ പ്രോഗ്രാം റിപ്പോർട്ട് ഉണ്ടാക്കുന്ന രീതിയിൽ ഉണ്ടാക്കിയതല്ല.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>കാരണം: പ്രശസ്തമോ പൊതുവായതോ ആയ ചിത്രങ്ങൾ ഇതിലുണ്ട്.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>കാരണം: ഇതിലുള്ളതിനുവേണ്ടിയുള്ളതല്ല ഈ സേവനം.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>കാരണം: സേവനം ഓരോ റിപ്പോർട്ടും നിശ്ചിത കാലം മാത്രം സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>കാരണം: അങ്ങനെ ചെയ്യാൻ സേവനം നടത്തുന്നവരോട് ആവശ്യപ്പെട്ടു.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>റിപ്പോർട്ട് എത്തി. അത് തയ്യാറാക്കുകയാണ്.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>റിപ്പോർട്ട് സജീവമാണ്. പ്ലാറ്റ്‌ഫോമുകൾക്ക് പകർപ്പുകൾ തിരയാം.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>റിപ്പോർട്ട് പിൻവലിച്ചു. തിരച്ചിൽ നിർത്താൻ പ്ലാറ്റ്‌ഫോമുകളോട് പറയും.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>ഇത് എത്തിയത്: {day}. ഇതിലുള്ള ചിത്രങ്ങളും വീഡിയോകളും: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>ഇത് പിൻവലിച്ചു.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>പ്രശസ്തമായ ചിത്രത്തോടോ ഒന്നുമില്ലാത്ത ചിത്രത്തോടോ കൂടി ചേരുന്നതിനാൽ ഉപയോഗിക്കാത്തവ: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>തിരിച്ചറിയൽ കോഡുകൾ പ്ലാറ്റ്‌ഫോമുകൾക്ക് എടുക്കാൻ തയ്യാറാണ്.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>അടുത്തതായി, പ്ലാറ്റ്‌ഫോമുകൾക്ക് എടുക്കാൻ തിരിച്ചറിയൽ കോഡുകൾ തയ്യാറാക്കും.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>തിരിച്ചറിയൽ കോഡുകൾ എടുത്ത പ്ലാറ്റ്‌ഫോമുകൾ: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>ഇതുവരെ ഒരു പ്ലാറ്റ്‌ഫോമും എടുത്തിട്ടില്ല. ആദ്യ ദിവസങ്ങളിൽ അത് സാധാരണമാണ്.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>പകർപ്പ് കണ്ടെത്തി തടഞ്ഞ പ്ലാറ്റ്‌ഫോമുകൾ: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>ഇതുവരെ ഒന്നും കണ്ടെത്തിയിട്ടില്ല. അത് സാധാരണമാണ്, പ്ലാറ്റ്‌ഫോമുകൾ തിരച്ചിൽ തുടരും.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>അയയ്ക്കും മുമ്പ് പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് പുറത്തുപോകാവുന്നത് ഇത്രമാത്രം. ചിത്രങ്ങളും വീഡിയോകളും ഇവിടെ ഇരിക്കും.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>തയ്യാറാക്കുന്നു</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>റിപ്പോർട്ട് ഉണ്ടാക്കുകയാണ്.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>അയയ്ക്കാനോ സൂക്ഷിക്കാനോ ഇത് വേണം. ഇപ്പോൾ ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>പിന്നേക്ക് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>റിപ്പോർട്ട് സൂക്ഷിക്കാനുള്ള പേജ് തുറക്കും. ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>ഇത് മാറ്റാൻ പിന്നോട്ട് പോയി, വീണ്ടും ഇവിടെ വരും.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>ഉത്തരങ്ങൾ</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>പോകുന്നത്</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>ഇതിലില്ല</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>ബാക്കി തുടരുക</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>ഫയലുകളിലേക്ക് മടങ്ങി, നിർത്തിയവ തുടരും.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>ബന്ധപ്പെടാൻ ഒരു വഴി</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>ആർക്ക് കിട്ടും</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>അപേക്ഷ</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>യഥാർത്ഥ ബൈറ്റുകൾ കാണുക</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>പൂട്ടിയ റിപ്പോർട്ടിനുള്ളിലുള്ളത് അക്ഷരം അക്ഷരമായി കാണിക്കും.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>യഥാർത്ഥ ബൈറ്റുകൾ</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>പൂട്ടിയ റിപ്പോർട്ടിനുള്ളിലുള്ളത്.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>നിർത്തിയവ: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>വായിക്കാനാകാത്തവ: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>ഒന്നുമില്ല. ആരും നിങ്ങൾക്ക് എഴുതില്ല.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, {host} എന്നിടത്ത്. ഈ സേവനത്തിന് മാത്രമേ ഇത് തുറക്കാനാകൂ.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>ഈ പ്രോഗ്രാം സ്ഥാപിച്ചത് ഈ സേവനത്തിനുവേണ്ടിയല്ല. അത് {name} ആണ്, {host} എന്നിടത്ത്. ഇത് പ്രതീക്ഷിച്ചില്ലെങ്കിൽ അയയ്ക്കരുത്: വിശ്വാസമുള്ള ഒരാളോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>കഴിഞ്ഞ തവണ ഈ സേവനം മറ്റൊരിടത്തായിരുന്നു: {host}. ഇത് പ്രതീക്ഷിച്ചില്ലെങ്കിൽ അയയ്ക്കരുത്: വിശ്വാസമുള്ള ഒരാളോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>ഈ സേവനത്തിന്റെ താക്കോൽ കഴിഞ്ഞ തവണത്തേതല്ല: നിങ്ങൾ അയയ്ക്കുന്നത് മറ്റാർക്കെങ്കിലും തുറക്കാനായേക്കാം. ഇത് പ്രതീക്ഷിച്ചില്ലെങ്കിൽ അയയ്ക്കരുത്: വിശ്വാസമുള്ള ഒരാളോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>തിരിച്ചറിയൽ കോഡുകൾ, ചിത്രങ്ങളുടേത്: {pictures}, വീഡിയോകളുടേത്: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>പൂട്ടിയ ശേഷമുള്ള വലിപ്പം: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>അതെ, ഈ തിരിച്ചറിയൽ കോഡുകൾ അയയ്ക്കാം</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>പകർപ്പുകൾ തിരയുന്നവർ</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>ഒരു പട്ടികയുള്ള പേജ് തുറക്കും, പിന്നെ ഇവിടേക്ക് മടങ്ങും.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>ഇത് വേറെ അപേക്ഷയാക്കുക</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>ഇതിന് പുതിയ നമ്പറും PIN-ഉം കിട്ടും.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ഇപ്പോൾ അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>ബൈറ്റുകൾ മറയ്ക്കുക</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>ഇത് നിങ്ങളുടെ {number} എന്ന അപേക്ഷയിലേക്ക് പോയി അതിൽ ചേരും.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>ചേർന്നിട്ടുള്ള പ്ലാറ്റ്‌ഫോമുകൾ പകർപ്പുകൾ തിരയുകയും എന്ത് നീക്കണമെന്ന് തീരുമാനിക്കുകയും ചെയ്യും. എൻക്രിപ്റ്റ് ചെയ്ത മെസഞ്ചർ പോലുള്ള പൂട്ടിയ ചാറ്റുകളിലോ ചേരാത്ത പ്ലാറ്റ്‌ഫോമുകളിലോ ആരും തിരയില്ല.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>മേലോട്ട്</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>ഈ ഫോൾഡർ ഇരിക്കുന്ന ഫോൾഡറിലേക്ക് പോകും.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>പുതിയത് ആദ്യം</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>പേരനുസരിച്ച്</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>വലുത് ആദ്യം</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>ഫയലുകൾ ക്രമത്തിലാക്കും.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ഫയലുകളും ഫോൾഡറുകളും</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>തിരയാൻ ടൈപ്പ് ചെയ്യുക. Backspace അമർത്തിയാൽ മുകളിലേക്ക് പോകും.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>എല്ലാം അടയാളപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>പട്ടികയിലെ എല്ലാ ഫയലും അടയാളപ്പെടുത്തും.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>ഒന്നും അടയാളപ്പെടുത്തേണ്ട</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>എല്ലാ അടയാളങ്ങളും എടുത്തുമാറ്റും.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>പലത് തിരഞ്ഞെടുക്കാൻ, Ctrl അമർത്തിപ്പിടിച്ച് ക്ലിക്ക് ചെയ്യുക. ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ഫയലിന്റെ പേര്</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>പേര് തിരയുക, അല്ലെങ്കിൽ സ്ഥാനം എഴുതുക</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>ഇത് ഈ പേരിൽ സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>ചേരുന്ന പേരുകൾ കാണിക്കും.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ഫോൾഡർ തുറക്കുക</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>ഇവിടെ സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>എടുക്കുക</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>അത് കാണിക്കുന്നവ മാത്രം അടയാളപ്പെടുത്തുക. ഒരു ക്ലിക്ക് ഫയൽ അടയാളപ്പെടുത്തും, മറ്റൊന്ന് അടയാളം എടുത്തുമാറ്റും.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>ഈ ഫോൾഡറിനുള്ളിൽ നോക്കുക</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>അടയാളപ്പെടുത്തിയവ എടുക്കുക</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ചിത്രങ്ങൾ</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>വീഡിയോകൾ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ഡൗൺലോഡുകൾ</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>ഡെസ്ക്ടോപ്പ്</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>എന്റെ ഫോൾഡർ</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>അവിടെ എന്തുണ്ടെന്ന് കാണിക്കും.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ഇവിടെ ഒന്നുമില്ല.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>വേണ്ട, ഇരിക്കട്ടെ</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>ഒന്നും മാറില്ല.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>ബന്ധപ്പെടാൻ ഒരു വഴി?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>ഇത് ഒഴിച്ചിടാം. സംശയമുണ്ടെങ്കിൽ ചോദിക്കണമെന്ന് ചിലർക്ക് ആഗ്രഹമുണ്ട്.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>ഇമെയിൽ വിലാസം (നിർബന്ധമില്ല)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>ഇല്ലാതെ തുടരാൻ ഒഴിച്ചിടുക.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>മറ്റാർക്കെങ്കിലും നിങ്ങളുടെ ഇമെയിൽ വായിക്കാനാകുമോ? എങ്കിൽ ഒഴിച്ചിടുന്നതാണ് നല്ലത്.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>കണ്ട പകർപ്പ് പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>പ്ലാറ്റ്‌ഫോമുകൾ ഇത് കണ്ടെത്തുമോ? രണ്ട് ഫയലുകളും ഇവിടെ താരതമ്യം ചെയ്യും. ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>ഇതിനായി ഇന്റർനെറ്റിൽ നിന്ന് പകർപ്പ് സൂക്ഷിക്കരുത്. ഇവിടെ ഇപ്പോൾത്തന്നെ ഉള്ളത് ഉപയോഗിക്കുക.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>റിപ്പോർട്ട് ഉണ്ടാക്കാൻ ഉപയോഗിച്ച ചിത്രമോ വീഡിയോയോ.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>റിപ്പോർട്ട് ചെയ്തത് എടുക്കുക</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>പകർപ്പ് എടുക്കുക</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>താരതമ്യം ചെയ്യുന്നു</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>റിപ്പോർട്ട് ചെയ്ത മറ്റൊന്ന് എടുക്കുക</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>തിരിച്ചറിയൽ കോഡുകൾ ഉണ്ടാക്കുകയാണ്.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>രഹസ്യവാചകം</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>ഈ റിപ്പോർട്ടിനായി നിങ്ങൾ തിരഞ്ഞെടുത്തത്.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>റിപ്പോർട്ട് ചെയ്തത് ഇപ്പോൾ ഇല്ലേ? നിങ്ങൾ സൂക്ഷിച്ച തിരിച്ചറിയൽ കോഡുകൾ മതി.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>സൂക്ഷിച്ചത് ഉപയോഗിക്കുക</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>നിങ്ങൾ സൂക്ഷിച്ച തിരിച്ചറിയൽ കോഡുകൾ: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>എടുത്തവ: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>ഇത് അതേ ഫയൽ തന്നെയാണ്. പങ്കെടുക്കുന്ന പ്ലാറ്റ്‌ഫോമുകൾക്ക് ഇത് കണ്ടെത്താനാകും.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>ഇത് ചേരുന്നു. പങ്കെടുക്കുന്ന പ്ലാറ്റ്‌ഫോമുകൾക്ക് ഈ പകർപ്പ് കണ്ടെത്താനാകും.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>ഇത് ചേരുന്നില്ല. ഇത് നിങ്ങളുടേതാണോ? എങ്കിൽ ഈ പകർപ്പും ഒരു റിപ്പോർട്ടിൽ ചേർക്കുക.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>ഇത് തീരെ ലളിതമോ ഇരുണ്ടതോ ആയതിനാൽ പറയാനാവില്ല. ഇത് നിങ്ങളുടേതാണോ? എങ്കിൽ ഈ പകർപ്പും ഒരു റിപ്പോർട്ടിൽ ചേർക്കുക.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>ഈ ഫയൽ താരതമ്യം ചെയ്യാനാവില്ല.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>ഇപ്പോൾ അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>പിന്നേക്ക് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>ഫയലായി സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>ഇവിടെയോ USB സ്റ്റിക്കിലോ. ആ ഫയൽ സേവനത്തിന് മാത്രമേ തുറക്കാനാകൂ.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ കാത്തിരിക്കട്ടെ</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>ആദ്യ പേജിൽ നിങ്ങൾക്ക് ഇത് വീണ്ടും കാണാം. ഈ കമ്പ്യൂട്ടർ ഉപയോഗിക്കുന്ന മറ്റുള്ളവർക്ക് ഇത് കാണാനോ മായ്ക്കാനോ കഴിയും.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>ചെയ്യുന്നു</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>റിപ്പോർട്ട് അയയ്ക്കുകയോ സൂക്ഷിക്കുകയോ ആണ്.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>കാത്തിരിപ്പ് നിർത്തുക</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>റിപ്പോർട്ട് ഇവിടെ കാത്തിരിക്കും. നിങ്ങൾക്ക് വീണ്ടും അയയ്ക്കാം.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>അപേക്ഷാ കാർഡിലേക്ക് പോകുക</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>നിങ്ങൾ അയയ്ക്കുന്നതുവരെ റിപ്പോർട്ട് കാത്തിരിക്കും.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>ഇവിടെ മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>എന്തെങ്കിലും ചെയ്യുന്നതിന് മുമ്പ് ഒരിക്കൽക്കൂടി ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>ഈ റിപ്പോർട്ട് ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് എന്നേക്കുമായി മായ്ക്കണോ? ഇത് അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>അതെ, മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് നീക്കും.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>വീണ്ടും ശ്രമിക്കുക</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>അയയ്ക്കുന്നു</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>പൂട്ടിയ റിപ്പോർട്ട് {host} എന്നിടത്തേക്ക് പോകും.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>ഇത് ഇതുവരെ അയച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>ഇപ്പോൾ ഒന്നും അയയ്ക്കുന്നില്ല. മറ്റൊരു ദിവസമോ മറ്റൊരു കമ്പ്യൂട്ടറിൽ നിന്നോ അയയ്ക്കാം.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>നിങ്ങളുടെ റിപ്പോർട്ട് സുരക്ഷിതമാണ്: അത് ഇപ്പോൾ പൂട്ടിയ നിലയിൽ ഈ കമ്പ്യൂട്ടറിൽ കാത്തിരിക്കുന്നു. ആദ്യ പേജിൽ അത് വീണ്ടും കാണാം.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>ഇത് പോയില്ല. {seconds} സെക്കൻഡിനുള്ളിൽ വീണ്ടും ശ്രമിക്കും.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>റിപ്പോർട്ട് സൂക്ഷിക്കുക</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>ചെയ്യുന്നു</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>റിപ്പോർട്ട് തുറക്കുകയാണ്.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>പൂർത്തിയാകാത്തവ</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>രഹസ്യവാചകം</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>ഈ റിപ്പോർട്ടിനായി നിങ്ങൾ തിരഞ്ഞെടുത്തത്.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ഇത് തുടരുക</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>പൂർത്തിയാകാത്ത റിപ്പോർട്ട് തുറക്കും.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>എന്തെങ്കിലും ചെയ്യുന്നതിന് മുമ്പ് ഒരിക്കൽക്കൂടി ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>പൂർത്തിയാകാത്ത ഈ റിപ്പോർട്ട് എന്നേക്കുമായി മായ്ക്കണോ?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>അതെ, മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് നീക്കും.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>പൂർത്തിയാകാത്ത റിപ്പോർട്ട് {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>എവിടെ പോകാം</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>ഇവിടെ ഒന്നും സൂക്ഷിച്ചിട്ടില്ല, ഒന്നും അയച്ചിട്ടുമില്ല.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>{day}-ലെ വിലാസങ്ങൾ.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>സംസാരിക്കാൻ ഒരാൾ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>സഹായ ഫോൺ നമ്പറുകളുടെ പട്ടിക തുറക്കും.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>മറ്റെന്ത് സഹായിക്കും</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>ഭീഷണി, ഓൺലൈനിലുള്ള പോസ്റ്റ് തുടങ്ങിയവയ്ക്ക് ചെയ്യേണ്ട കാര്യങ്ങൾ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>വിൻഡോ അടയ്ക്കും.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>വിലാസം പകർത്തുക</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>വിവരം മറയ്ക്കുക</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>വിവരങ്ങൾ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>തുടരുക</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ഇടവേള</translation>
    </message>
    <message>
        <source>All</source>
        <translation>എല്ലാം</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>തയ്യാർ</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>ചെയ്യാനുള്ളവ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>നിർത്തി</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>വായിക്കാനാവില്ല</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>മറ്റൊന്നുപോലെ</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>ഈ വരികൾ മാത്രം കാണിക്കും.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>നീക്കുക</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>അടയാളപ്പെടുത്തിയ ഫയലുകൾ പട്ടികയിൽ നിന്ന് എടുത്തുമാറ്റും. ഫയലുകൾ അവിടെത്തന്നെ ഉണ്ടാകും.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>തിരികെ</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>അവസാനം നീക്കിയത് തിരികെ വയ്ക്കും.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>വീണ്ടും ശ്രമിക്കുക</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>അടയാളപ്പെടുത്തിയ ഫയലുകൾ ഒരിക്കൽക്കൂടി ശ്രമിക്കും.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>ബാക്കി തുടരുക</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>നിർത്തിയത് തുടരും.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>അടയാളപ്പെടുത്തിയ വരികളുടെ വിവരങ്ങൾ കാണിക്കും അല്ലെങ്കിൽ മറയ്ക്കും.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>നോക്കുക</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>അടയാളപ്പെടുത്തിയ ഫയൽ തുറക്കും, അത് എന്ത് അടയാളം ബാക്കിവയ്ക്കുമെന്ന് ആദ്യം പറയും.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>അടുത്ത ഫയലിന് മുമ്പ് കാത്തുനിൽക്കും.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>നിർത്തുക</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>കഴിയാത്ത ഫയലുകൾ നിർത്തും. പിന്നീട് തുടരാം.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>പേര് മറയ്ക്കുക</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>പേരിനു പകരം “ചിത്രം 1” എന്ന് കാണിക്കും.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>ചിത്രങ്ങളും വീഡിയോകളും തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>തിരിച്ചറിയൽ കോഡുകൾ ഇവിടെ, ഈ കമ്പ്യൂട്ടറിൽ ഉണ്ടാക്കും. ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ഫയലുകൾ എടുക്കുക</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ഫോൾഡർ എടുക്കുക</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>മാതൃകാ ഫയൽ എടുക്കുക</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>പരിശീലനത്തിനായി ദോഷമില്ലാത്ത ചിത്രങ്ങളും ഒരു ചെറു വീഡിയോയും ചേർക്കും.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>അവ ഇവിടേക്ക് വലിച്ചിടാം, അല്ലെങ്കിൽ Ctrl, V എന്നിവകൊണ്ട് ഒട്ടിക്കാം.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>തിരഞ്ഞെടുത്തവ</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>തിരിച്ചറിയൽ കോഡ് എങ്ങനെ കിട്ടിയെന്ന് ഓരോ വരിയും പറയുന്നു.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>എല്ലാ ഫയലും</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>എല്ലാ ഫയലുകളിലും എത്ര കഴിഞ്ഞു എന്ന്.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>മറ്റൊരു ദിവസം തുടരുക</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>കഴിഞ്ഞത് ഒരു രഹസ്യവാചകം വച്ച് സൂക്ഷിക്കാനുള്ള പേജ് തുറക്കും.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>ഒരു മിനിറ്റിൽ താഴെ ബാക്കി.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>ഏകദേശം {minutes} മിനിറ്റ് ബാക്കി.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>ഫോൾഡറിലെ എല്ലാ ഫയലും കാണിക്കും, ഇവിടെ വേണ്ടത് നിങ്ങൾക്ക് അടയാളപ്പെടുത്താം.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>ഇത് കാണിക്കുന്ന പ്രോഗ്രാം ഇത് ഓർത്തേക്കാം, ഉദാഹരണത്തിന് അവസാനം തുറന്നവയുടെ പട്ടികയിൽ. ആ അടയാളം ഞങ്ങളുടെ കൈയിലല്ല.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>അതെ, തുറക്കുക</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിലുള്ള പ്രോഗ്രാമിൽ ഫയൽ തുറക്കും.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>തുറക്കേണ്ട</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>അത് കാണിക്കുന്നവ മാത്രം മതി ഇവിടെ. മറ്റുള്ളവ അടയാളപ്പെടുത്തി നീക്കുക.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>തയ്യാർ: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>ചെയ്യാനുള്ളവ: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>നിർത്തിയവ: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>വായിക്കാനാകാത്തവ: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>മറ്റൊന്നുപോലെ: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>ഇതിൽ ഫയലില്ല. ഫോൾഡറിലുള്ള ഫയൽ തന്നെ പകർത്തുകയോ വലിച്ചിടുകയോ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>ഇവിടെ വേണ്ടത് അടയാളപ്പെടുത്തുക</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>ഫോൾഡർ</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>ഉടൻ പുറത്ത്</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>എല്ലാം ഒറ്റയടിക്ക് അടയ്ക്കും. Shift മൂന്നുതവണ അമർത്തിയാലും അതുതന്നെ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>പിന്നോട്ട്</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>മുമ്പത്തെ പേജിലേക്ക് പോകും. നിങ്ങളുടെ ഉത്തരങ്ങൾ ഉണ്ടാകും.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>അടുത്തത്</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>ഈ പേജിൽ ചെയ്യാനുള്ള പ്രധാന കാര്യം.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>നിങ്ങൾ നൽകിയത് സൂക്ഷിച്ചിട്ടില്ല. വിൻഡോ അടച്ചാൽ അത് പോകും.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>വിൻഡോ അടയ്ക്കും. സൂക്ഷിക്കാത്തത് നഷ്ടപ്പെടും.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ഇവിടെ തുടരുക</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>സ്കൂളിന്റെ ഫിൽട്ടർ പോലെ, ഈ നെറ്റ്‌വർക്കിലെ എന്തെങ്കിലും സേവനം ഉപയോഗിച്ചത് കണ്ടിട്ടുണ്ടാകാം. അയച്ചത് പൂട്ടിയ നിലയിൽത്തന്നെ ഇരുന്നു.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>ഒരു റിപ്പോർട്ട് അയച്ചതും അതിന്റെ അപേക്ഷാ നമ്പറും, സ്കൂളിന്റെ ഫിൽട്ടർ പോലെ, ഈ നെറ്റ്‌വർക്കിലെ എന്തെങ്കിലും കണ്ടിട്ടുണ്ടാകാം. റിപ്പോർട്ട് പൂട്ടിയ നിലയിൽത്തന്നെ ഇരുന്നു.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>അച്ചടിക്കാൻ രണ്ടു പേജ് സേവ് ചെയ്യും.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>മാതാപിതാക്കൾക്കുള്ള വഴികാട്ടി</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>കൗൺസിലർമാർക്കുള്ള വഴികാട്ടി</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>വഴികാട്ടി സേവ് ചെയ്തു.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>മാതാപിതാക്കൾക്കുള്ള വഴികാട്ടി</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>കൗൺസിലർമാർക്കുള്ള വഴികാട്ടി</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>അഞ്ചിൽ ഒരു കുട്ടി ആരോടും പറഞ്ഞില്ല (Thorn, 2022), ചിലർ വീട്ടിൽ പ്രശ്നമാകുമെന്ന് പേടിച്ച്. ആദ്യം കേൾക്കുക. പിന്നെ ഒരുമിച്ച് മുന്നോട്ടു പോകുക.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>സംസാരിക്കാൻ ഒരാൾ</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>അവർ കേൾക്കും, കുറ്റപ്പെടുത്തില്ല. പേര് പറയേണ്ട.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>ഈ രാജ്യത്തെ സഹായ നമ്പറുകൾ കാണിക്കും.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>{day}-ലെ വിവരം. നമ്പറും സമയവും മാറാം; അവരുടെ വെബ്സൈറ്റുകളിൽ അതുണ്ട്.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>നിങ്ങൾ ഏത് രാജ്യത്താണ്?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>മാതാപിതാക്കൾക്കും മറ്റു മുതിർന്നവർക്കും</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>കുട്ടികൾക്കും യുവാക്കൾക്കും</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>എല്ലാവർക്കും</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>വെബ്സൈറ്റിൽ ചാറ്റും ഉണ്ട്.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>ഇത് അടയാളപ്പെടുത്തി പകർത്താം.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>രാവും പകലും.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} മുതൽ {last} വരെ</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} മുതൽ {ends} വരെ.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>കുറിപ്പുകൾ സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>കുറിപ്പുകളും കത്തുകളും ഈ കമ്പ്യൂട്ടറിൽ പൂട്ടി സൂക്ഷിക്കും. അതിലൊന്നും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>സൂക്ഷിച്ചു. ആദ്യ പേജിൽ “സൂക്ഷിച്ച റിപ്പോർട്ടിലേക്ക് മടങ്ങുക” തിരഞ്ഞെടുക്കുക, പിന്നെ കുറിപ്പുകൾ.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>മറ്റൊരു ദിവസം തുടരുക</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>നിങ്ങളുടെ ഉത്തരങ്ങളും കഴിഞ്ഞ തിരിച്ചറിയൽ കോഡുകളും പൂട്ടി ഇവിടെ സൂക്ഷിക്കും. ചിത്രങ്ങൾ സൂക്ഷിക്കില്ല.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>ഓർക്കാവുന്ന ഒരു രഹസ്യവാചകം തിരഞ്ഞെടുക്കുക. അത് മറന്നാൽ ആർക്കും ഇത് വീണ്ടും തുറക്കാനാവില്ല, വീണ്ടും തുടങ്ങേണ്ടിവരും.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>രഹസ്യവാചകം</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>കുറഞ്ഞത് എട്ട് അക്ഷരം. കുറച്ച് വാക്കുകൾ നല്ലതാണ്.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>അതുതന്നെ ഒരിക്കൽക്കൂടി</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>എഴുതിയത് തെറ്റി തുറക്കാനാകാതെ വരാതിരിക്കാൻ.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>ചെയ്യുന്നു</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>റിപ്പോർട്ട് പൂട്ടുകയാണ്.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>കുറഞ്ഞത് എട്ട് അക്ഷരം വേണം.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>രണ്ടും ഇതുവരെ ഒന്നല്ല.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>ഇത് സൂക്ഷിച്ചു. തുടരാൻ, ആദ്യ പേജിൽ “സൂക്ഷിച്ച റിപ്പോർട്ടിലേക്ക് മടങ്ങുക” തിരഞ്ഞെടുക്കുക.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>ആപ്പിനോടോ വെബ്സൈറ്റിനോടോ നീക്കാൻ ആവശ്യപ്പെടുക</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>അമേരിക്കയിലെ ഒരു നിയമപ്രകാരം അവർക്ക് 48 മണിക്കൂർ ഉണ്ട്. ഇവിടെ നിങ്ങൾ കത്ത് എഴുതുന്നു. അയയ്ക്കുന്നത് നിങ്ങളാണ്.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>കത്തിന് ഒരു പേര് വേണം. അതുകൊണ്ട് അത് നിങ്ങളുടെ റിപ്പോർട്ടിൽ നിന്ന് വേറെയാണ്, കത്തിലെ ഒന്നും ഇവിടെ നിന്ന് അയയ്ക്കില്ല. നിങ്ങൾ ആവശ്യപ്പെട്ടാൽ മാത്രം സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>അത് കത്തിൽ മാത്രം, മറ്റെങ്ങുമില്ല.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>ആപ്പ് അല്ലെങ്കിൽ വെബ്സൈറ്റ്</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>അത് എന്താണ്?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>അത് എവിടെയാണ്?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>കത്തിൽ ആരാണ് ഒപ്പിടുന്നത്?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>ഒപ്പിടുന്ന ആളുടെ പേര്</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>ഇമെയിൽ വിലാസം അല്ലെങ്കിൽ ഫോൺ നമ്പർ</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>അവസാനത്തെ ടിക്ക്</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>മറ്റൊന്ന്</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>അതിന്റെ പേര്</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ഒരു ചിത്രം</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>ഒരു വീഡിയോ</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>ചിത്രങ്ങളും വീഡിയോകളും</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>അതിന്റെ വിലാസം പകർത്തുക. ഇല്ലേ? എങ്കിൽ യൂസർനെയിം എഴുതുക, ആപ്പിൽ എവിടെയെന്നും.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>അതിൽ കാണുന്ന ആൾ</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>അച്ഛനമ്മമാർ അല്ലെങ്കിൽ രക്ഷാകർത്താവ്</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>ആ ആൾ ഏൽപ്പിച്ച ഒരാൾ</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>സത്യസന്ധമായി പറയുന്നു: അതിൽ കാണുന്ന ആൾ അത് അവിടെ കാണിക്കാൻ സമ്മതിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>കത്ത് എഴുതുക</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>ഇനിയും വേണ്ടത്: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>പ്രോഗ്രാം അടയ്ക്കുന്നതുവരെ ഇത് നിൽക്കും. ഒന്നും സൂക്ഷിക്കില്ല.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>എല്ലാ എഴുത്തും ഈ ഭാഷയിൽ കാണിക്കും.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>ഈ ഭാഷ മാതൃഭാഷയായ ആരും ഈ എഴുത്ത് ഇതുവരെ പരിശോധിച്ചിട്ടില്ല.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>കത്ത് തയ്യാറായി</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>അമേരിക്കയിലെ ഒരു കമ്പനിക്കുവേണ്ടി ഇംഗ്ലീഷിലാണ്. നിങ്ങൾ തന്നെ അയയ്ക്കുക, ചിത്രമൊന്നും കൂടെ അയയ്ക്കരുത്.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>ഇവിടെ പൂട്ടി സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>നിങ്ങളുടെ കുറിപ്പുകൾക്കൊപ്പം, രഹസ്യവാചകത്തോടെ സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 മണിക്കൂർ അപ്പോൾ മുതൽ എണ്ണും.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>48 മണിക്കൂർ എണ്ണുക</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>എപ്പോഴാണ് അയച്ചത്?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>ഇപ്പോഴും അവിടെയുണ്ട്</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>ഈ നിയമം നോക്കുന്ന അമേരിക്കയിലെ ഓഫീസിന് പരാതി എഴുതും.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>എവിടെ പരാതിപ്പെടാം</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>ഇതാണ് പരാതി. ഈ പേജിൽ നിങ്ങൾ തന്നെ അയയ്ക്കുക:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform} സഹായത്തിൽ TAKE IT DOWN Act തിരയുക. അവിടെ ഒരു ഫോം അല്ലെങ്കിൽ ഇമെയിൽ ഉണ്ട്.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>ഫോമിന്റെ പേര്: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>കത്ത് അവിടേക്ക് അയയ്ക്കുക. പിന്നെ ഇവിടെ തിരിച്ചുവന്ന് എപ്പോൾ അയച്ചെന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 മണിക്കൂർ തീരുന്നത് {end}. ബാക്കി മണിക്കൂർ: {hours}. അപ്പോഴും അവിടെയുണ്ടോ? പരാതി ഇവിടെ തയ്യാറാണ്.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 മണിക്കൂർ തീർന്നത് {end}. അത് പോയോ?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>ഇത് അയച്ചു</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>ഇത് ഈ കമ്പ്യൂട്ടറിൽ കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>ഇത് സൂക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>പുതിയ ഫയലുകൾ നിങ്ങൾക്കുള്ള അപേക്ഷയുടെ ഭാഗമാണ്. നമ്പറും PIN-ഉം അതുതന്നെ.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>ഇതാണ് അപേക്ഷാ കാർഡ്. ദയവായി ഇത് ആ കുട്ടിക്ക് കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>ഇതാണ് നിങ്ങളുടെ അപേക്ഷാ കാർഡ്. നമ്പറും PIN-ഉം സൂക്ഷിക്കുക: നിങ്ങൾക്കുവേണ്ടി അവ കണ്ടെത്താൻ ആർക്കും കഴിയില്ല.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>ഇത് ഇപ്പോൾ ഓൺലൈനിലുണ്ടോ? CyberTipline-നോടും പറയുക: {place}. ആ പോസ്റ്റിന്റെ കാര്യം അവർ നോക്കും.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>ഈ നമ്പറും PIN-ഉം കൊണ്ട് എങ്ങനെ പോകുന്നു എന്ന് കാണാം, ഫയൽ ചേർക്കാം, പിൻവലിക്കാം: പ്രോഗ്രാം തുറന്ന് “റിപ്പോർട്ട് നോക്കുക അല്ലെങ്കിൽ പിൻവലിക്കുക” തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>റിപ്പോർട്ട് അയച്ചാലുടൻ നമ്പറും PIN-ഉം ഉപയോഗിക്കാം: പ്രോഗ്രാം തുറന്ന് “സൂക്ഷിച്ച റിപ്പോർട്ടിലേക്ക് മടങ്ങുക” തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>പ്രോഗ്രാം ഇല്ലാതെയും ബ്രൗസറിൽ സ്ഥിതി കാണാം, അല്ലെങ്കിൽ റിപ്പോർട്ട് പിൻവലിക്കാം:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>ഈ പ്രോഗ്രാം വീണ്ടും തുറന്ന്, “സൂക്ഷിച്ച റിപ്പോർട്ടിലേക്ക് മടങ്ങുക” തിരഞ്ഞെടുത്ത്, അത് അയയ്ക്കുക.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>ഇവിടെയോ മറ്റൊരു കമ്പ്യൂട്ടറിലോ ഈ പ്രോഗ്രാം തുറന്ന്, “സൂക്ഷിച്ച റിപ്പോർട്ടിലേക്ക് മടങ്ങുക” തിരഞ്ഞെടുത്ത്, ഫയൽ എടുക്കുക.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>റിപ്പോർട്ട് പൂട്ടിയ നിലയിൽ കാത്തിരിക്കുന്നു. നിങ്ങൾ അയയ്ക്കുന്നതുവരെ ഒന്നും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>ചേർന്നിട്ടുള്ള പ്ലാറ്റ്‌ഫോമുകൾ ഇനി തിരിച്ചറിയൽ കോഡുകൾ എടുത്ത് പകർപ്പുകൾ തിരയും. അതിന് കുറച്ച് ദിവസമെടുക്കാം. എന്ത് നീക്കണമെന്ന് അവരാണ് തീരുമാനിക്കുന്നത്.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>കുറച്ച് ദിവസം കഴിഞ്ഞ് എങ്ങനെ പോകുന്നു എന്ന് നോക്കുക: ആദ്യ പേജിലെ “റിപ്പോർട്ട് നോക്കുക അല്ലെങ്കിൽ പിൻവലിക്കുക”. അപ്പോഴും ഒന്നും കണ്ടെത്തിയില്ലെങ്കിൽ അത് സാധാരണമാണ്.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>മറ്റുള്ളവർക്ക് മുന്നറിയിപ്പ് നൽകാൻ പോലും ദയവായി ചിത്രം പോസ്റ്റ് ചെയ്യുകയോ കൈമാറുകയോ ചെയ്യരുത്.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>മറ്റുള്ളവർക്ക് മുന്നറിയിപ്പ് നൽകാൻ പോലും ദയവായി ചിത്രം കൈമാറരുത്.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>ദയവായി ചിത്രം വീണ്ടും പോസ്റ്റ് ചെയ്യരുത്: അത് തടയപ്പെട്ടേക്കാം, കൂടെ നിങ്ങളുടെ അക്കൗണ്ടും.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>ആരെങ്കിലും ആ കുട്ടിയെ ഭീഷണിപ്പെടുത്തുന്നുണ്ടോ? പണം കൊടുക്കരുത്. സന്ദേശങ്ങൾ സൂക്ഷിക്കുക, മറുപടി നിർത്തുക.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>ആരെങ്കിലും നിങ്ങളെ ഭീഷണിപ്പെടുത്തുന്നുണ്ടോ? പണം കൊടുക്കരുത്. സന്ദേശങ്ങൾ സൂക്ഷിക്കുക, മറുപടി നിർത്തുക.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>നിങ്ങൾക്ക് ഇപ്പോഴും സഹായം കിട്ടും</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>ചിത്രമില്ലാതെ തിരിച്ചറിയൽ കോഡ് ഉണ്ടാക്കാനാവില്ല. പകരം CyberTipline-നോട് പറയുക:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>ഇത് എവിടെയാണ് പോസ്റ്റ് ചെയ്തതെന്ന് അറിയാമോ? ആ ആപ്പിന്റെയോ വെബ്സൈറ്റിന്റെയോ റിപ്പോർട്ട് ഫോമും ഉപയോഗിക്കുക.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>മറ്റു സഹായങ്ങളുണ്ട്</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>ഈ സേവനം നഗ്നമോ ലൈംഗികമോ ആയ ചിത്രങ്ങൾക്കുള്ളതാണ്. ആരെങ്കിലും നിങ്ങളെ ഭീഷണിപ്പെടുത്തുകയോ വേദനിപ്പിക്കുകയോ ചെയ്യുന്നുണ്ടോ? ഇവിടെ പോകുക:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>മറ്റു ചിത്രങ്ങൾക്ക് ആപ്പിന്റെയോ വെബ്സൈറ്റിന്റെയോ റിപ്പോർട്ട് ഫോം ഉപയോഗിക്കുക. വിശ്വാസമുള്ള ഒരു മുതിർന്നയാളോട് സംസാരിക്കുന്നതും സഹായിക്കും.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>പിന്നീടത്തേക്കുള്ള കുറിപ്പുകൾ</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>യൂസർനെയിമുകൾ, വിലാസങ്ങൾ, ദിവസങ്ങൾ: നിങ്ങളെ സഹായിക്കുന്ന മുതിർന്നയാൾക്ക് ഉപകാരപ്പെടും. വാക്കുകൾ മാത്രം, ചിത്രങ്ങളില്ല.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>ഇവിടെ പൂട്ടി സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ, രഹസ്യവാചകത്തോടെ സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>ഈ കുറിപ്പുകൾക്കായി നിങ്ങൾ തിരഞ്ഞെടുത്തത്.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>കുറിപ്പുകൾ തുറക്കുക</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>ഈ രഹസ്യവാചകത്തോടെ സൂക്ഷിച്ചത് കാണിക്കും.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ പൂട്ടിയ കുറിപ്പുകളുണ്ട്.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>കുറിപ്പുകൾ പ്രോസസ് ചെയ്യുന്നു.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>യൂസർനെയിം</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>പേജിന്റെയോ പോസ്റ്റിന്റെയോ വിലാസം</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>എന്താണ് സംഭവിച്ചത്</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>അത് നിങ്ങളുടെ കുറിപ്പുകളിൽ മാത്രം, മറ്റെങ്ങുമില്ല.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>ഈ കുറിപ്പ് ചേർക്കുക</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>ഇവിടെ സൂക്ഷിച്ച കുറിപ്പുകൾ എന്നേക്കുമായി മായ്ക്കണോ?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>നിങ്ങൾ എഴുതിയത് ഇവിടെ മാത്രമേയുള്ളൂ. സൂക്ഷിക്കുക, അച്ചടിക്കുക, അല്ലെങ്കിൽ സേവ് ചെയ്യുക, ഇല്ലെങ്കിൽ പോകും.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>ഇവ ഈ കമ്പ്യൂട്ടറിൽ {file}-ൽ പൂട്ടി സൂക്ഷിച്ചിരിക്കുന്നു. മറ്റാരുടെയും പക്കലില്ല.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>പുറത്തെടുക്കുക</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>ഈ കുറിപ്പ് പട്ടികയിൽ നിന്ന് എടുക്കും.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>കത്ത് തുറക്കുക</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>കത്തും അതിന്റെ 48 മണിക്കൂറും കാണിക്കും.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform}-നുള്ള കത്ത്</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android ഫോൺ</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>കേബിൾ വഴി ചെയ്യേണ്ട കാര്യങ്ങൾ കാണിക്കും.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>ഇത് ഈ കമ്പ്യൂട്ടറിലേക്ക് കൊണ്ടുവരേണ്ടതുണ്ടോ? എങ്കിൽ കേബിൾ വഴി</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>ഫോൺ അതിന്റെ കേബിൾ കൊണ്ട് ഘടിപ്പിച്ച്, ലോക്ക് തുറന്ന്, USB-യെക്കുറിച്ചുള്ള സന്ദേശത്തിൽ തൊടുക. “ഫയൽ കൈമാറ്റം” (File transfer) തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>iPhone അതിന്റെ കേബിൾ കൊണ്ട് ഘടിപ്പിച്ച്, ലോക്ക് തുറന്ന്, “വിശ്വസിക്കുക” (Trust) എന്നതിൽ തൊടുക.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിലെ ഫയൽ പ്രോഗ്രാമിൽ ഫോൺ തുറക്കുക. അതിലെ ചിത്രങ്ങൾ DCIM-ലാണ്.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>ഈ ഒരൊറ്റ ഫയൽ മാത്രം നിങ്ങളുടെ ഒരു ഫോൾഡറിലേക്ക് പകർത്തുക. ഫോണിലും അത് ഇരിക്കട്ടെ.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>ഇവിടെ തിരിച്ചുവന്ന്, “ഈ കമ്പ്യൂട്ടറിൽ” തിരഞ്ഞെടുത്ത്, തിരിച്ചറിയൽ കോഡ് ഉണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>പിന്നെ പകർപ്പ് മായ്ച്ച്, റീസൈക്കിൾ ബിൻ കാലിയാക്കുക.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>ചാറ്റിലോ ഇമെയിലിലോ ക്ലൗഡിലോ ഇത് ഒരിക്കലും സ്വയം അയയ്ക്കരുത്: അവിടെ ഒരു പകർപ്പ് ബാക്കിയാകും.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>അത് ഇരിക്കുന്ന ഉപകരണം ഉപയോഗിക്കുക</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>ദയവായി അത് ഈ കമ്പ്യൂട്ടറിലേക്ക് അയയ്ക്കുകയോ പകർത്തുകയോ ചെയ്യരുത്. ആ ഉപകരണത്തിൽ ഈ പേജ് തുറക്കുക:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>തിരിച്ചറിയൽ കോഡ് അവിടെ ഉണ്ടാക്കും. ചിത്രം ആ ഉപകരണത്തിൽ തന്നെ ഇരിക്കും.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>ചെയ്യുന്നു</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ടുകളിൽ പണി നടക്കുന്നു.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>നിർത്തുക</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>അയയ്ക്കാത്തത് അതുപോലെ ഇരിക്കും.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ സൂക്ഷിച്ചവ</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>{seconds} സെക്കൻഡിനുള്ളിൽ വീണ്ടും ശ്രമിക്കും.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>പകർപ്പ് സൂക്ഷിക്കുക</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>ഇപ്പോൾ അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>സേവനവുമായി ബന്ധിപ്പിച്ച് ഈ റിപ്പോർട്ട് അയയ്ക്കും.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>പകർപ്പ് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>പൂട്ടിയ റിപ്പോർട്ട് ഫയലിലോ USB സ്റ്റിക്കിലോ എഴുതും.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>എന്തെങ്കിലും ചെയ്യുന്നതിന് മുമ്പ് ഒരിക്കൽക്കൂടി ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് എന്നേക്കുമായി മായ്ക്കണോ? അയച്ചത് സേവനത്തിന്റെ പക്കൽ ഉണ്ടാകും.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>അതെ, മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് നീക്കും.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>സൂക്ഷിച്ചത്: {day}. ചിത്രങ്ങളും വീഡിയോകളും: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>ഇത് ഇവിടെ കാത്തിരിക്കുന്നു. ഇതിൽ നിന്ന് ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>ഇത് എത്തിയിരിക്കാം. വീണ്ടും അയയ്ക്കാം: ഒരിക്കലും രണ്ടായി എണ്ണില്ല.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>ഇത് എത്തി. അപേക്ഷാ കാർഡിലെ നമ്പറും PIN-ഉം ഇപ്പോൾ ഉപയോഗിക്കാം.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>സേവനം ഇത് എടുത്തില്ല. റിപ്പോർട്ട് വീണ്ടും ഉണ്ടാക്കാം.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>ഇത് പിൻവലിച്ചു.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>ആപ്പിനോ വെബ്സൈറ്റിനോ എഴുതുക</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>48 മണിക്കൂറിനുള്ളിൽ നീക്കാൻ ആവശ്യപ്പെടുന്ന കത്ത് എഴുതും.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>കുറിപ്പുകൾ</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>ആര്, എവിടെ, എപ്പോൾ, എന്ത്: സഹായിക്കുന്ന മുതിർന്നയാൾക്ക്.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>വാചകം പകർത്തും. ആ പകർപ്പ് ഒരു മിനിറ്റിനു ശേഷം മായും.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>അച്ചടിക്കാവുന്ന പേജായി സേവ് ചെയ്യും.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>വാചകമായി സേവ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>വെറും വാചകമായി സേവ് ചെയ്യും.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>സേവ് ചെയ്തു. ഈ ഫയൽ കൈയിലുള്ളവർക്ക് വായിക്കാം.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>മറഞ്ഞിരിക്കുന്നവ: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>മറ്റിടങ്ങളിലേക്കുള്ള ലിങ്കുകൾ: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>സിസ്റ്റം ഫയലുകൾ: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>വളരെയധികം ഫോൾഡറുകൾക്കുള്ളിലുള്ളവ: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>തുറക്കാനാകാത്ത ഫോൾഡറുകൾ: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>ഈ പട്ടികയിൽ ഇല്ലാത്തവ: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>പരിശീലനം: ഇവിടെയുള്ള ഒന്നും ആരുടെയും അടുത്തെത്തില്ല.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>പ്രിന്റർ കണ്ടില്ല. പകരം PDF ആയി സേവ് ചെയ്യാം.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>ഒരു പ്രിന്റർ തിരഞ്ഞെടുക്കുക. അതിന്റെ ക്യൂവിൽ പേജ് കുറച്ചുനേരം ഇരുന്നേക്കാം. അത് മറ്റൊരു മുറിയിലാണോ? എങ്കിൽ വേഗം പോയി എടുക്കുക.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>അവിടെ ഉടൻ അച്ചടിക്കും.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address} എന്നതിന്റെ QR കോഡ്</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>ഫോണിന്റെ ക്യാമറ ഇതിന് നേരെ പിടിക്കുക.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>ഒരു ഉത്തരം തിരഞ്ഞെടുക്കുക. അക്ക കീകളും ഉപയോഗിക്കാം.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>ഘട്ടങ്ങൾ</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>നിങ്ങൾ എവിടെ എത്തിയെന്ന്.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>നിങ്ങൾ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ഫയലുകൾ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>പരിശോധന</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>ചിത്രം</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>വീഡിയോ</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} മിനിറ്റ്</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>ചിത്രം {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>വീഡിയോ {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>ഫയൽ {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ഇടവേളയിൽ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>തിരിച്ചറിയൽ കോഡ് ഉണ്ടാക്കുന്നു: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>നിർത്തി</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>{name} പോലെതന്നെ</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>ശക്തമായ കോഡ്</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>ദുർബലമായ കോഡ്</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>അതേ പകർപ്പ് മാത്രം</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>ഇത് വായിക്കാനാവില്ല</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“ബാക്കി തുടരുക” ഇത് തുടരും.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>ഇത് ഒരിക്കൽ എണ്ണും.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>ഇത് നീണ്ടതോ ചലനം കൂടുതലുള്ളതോ ആണ്. ഇതിന്റെ ചെറിയൊരു ഭാഗം കണ്ടെത്താനായേക്കില്ല.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>അല്പം മാറ്റിയ പകർപ്പുകളും കണ്ടെത്താം.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>ലളിതമോ ഇരുണ്ടതോ ആയ ചിത്രം: അതേ പകർപ്പും വളരെ അടുത്ത പകർപ്പും മാത്രമേ കണ്ടെത്താനാകൂ.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>ഈ ഫയലിന്റെ അതേ പകർപ്പുകൾ മാത്രമേ കണ്ടെത്താനാകൂ.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>തിരിച്ചറിയൽ കോഡുകൾ: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>ആളുകൾ ചിത്രമോ വീഡിയോയോ മാറ്റുന്ന 100 രീതികളിൽ ഏകദേശം {count} എണ്ണത്തിൽ കണ്ടെത്തി.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ടിലേക്ക് മടങ്ങുക</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>ഇവിടെ സൂക്ഷിച്ച റിപ്പോർട്ടുകൾ പട്ടികയിലുണ്ട്. USB സ്റ്റിക്കിലെ റിപ്പോർട്ട് .tid എന്നവസാനിക്കുന്ന ഫയലാണ്.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>മറ്റൊരു ഫയൽ എടുക്കുക</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ട് എടുക്കാനുള്ള പേജ് തുറക്കും. ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ഫയൽ എടുക്കുക</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ഇപ്പോൾ അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>ചെയ്യുന്നു</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>റിപ്പോർട്ട് വായിക്കുകയോ അയയ്ക്കുകയോ ആണ്.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>കാത്തിരിപ്പ് നിർത്തുക</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>റിപ്പോർട്ട് അതിന്റെ ഫയലിൽത്തന്നെ ഇരിക്കും.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ഇത് തുടരുക</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>എല്ലാം അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>ഇത് എത്തി. അപേക്ഷാ കാർഡിലെ നമ്പറും PIN-ഉം ഇപ്പോൾ ഉപയോഗിക്കാം.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>ഇത് പോയില്ല. {seconds} സെക്കൻഡിനുള്ളിൽ വീണ്ടും ശ്രമിക്കും.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>ഇത് സൂക്ഷിച്ച ഒരു റിപ്പോർട്ടാണ്, കേടൊന്നുമില്ല: {size}, പൂട്ടിയത്. ഇത് {host} എന്നിടത്തേക്ക് പോകും.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>ഇത് പരിശീലനത്തിനായി ഉണ്ടാക്കിയതാണ്.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>പകർപ്പുകൾ തിരയുന്നവർ</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>ചേർന്നിട്ടുള്ള ആപ്പുകൾക്കും വെബ്സൈറ്റുകൾക്കും തിരിച്ചറിയൽ കോഡുകൾ കിട്ടും. അവർ തിരഞ്ഞ് തീരുമാനിക്കും.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>പട്ടിക എടുക്കുക</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>പട്ടിക എടുക്കുന്നു</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>സേവനത്തോട് ചോദിക്കുകയാണ്.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>പട്ടിക എടുക്കാൻ ഇന്റർനെറ്റ് വേണം. നിങ്ങളെയോ ഫയലുകളെയോ കുറിച്ച് ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>എൻക്രിപ്റ്റ് ചെയ്ത മെസഞ്ചർ പോലുള്ള പൂട്ടിയ ചാറ്റുകളിലോ ചേരാത്ത പ്ലാറ്റ്‌ഫോമുകളിലോ ആരും തിരയില്ല. എന്നാലും അത് നീക്കാൻ അവരുടെ സ്വന്തം ഫോം വഴി നിങ്ങൾക്ക് അവരോട് ആവശ്യപ്പെടാം.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>പട്ടിക ഇപ്പോൾ കിട്ടുന്നില്ല. തുടരാൻ അത് വേണ്ട. പിന്നീട് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day}-ലെ പട്ടിക</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>ഇതുവരെ ഒരു ആപ്പും വെബ്സൈറ്റും ചേർന്നിട്ടില്ല.</translation>
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
        <translation>ക്രമീകരണം</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>പ്രോഗ്രാം അടയ്ക്കുന്നതുവരെ ഇവ നിൽക്കും. ഒന്നും സൂക്ഷിക്കില്ല.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>വലിയ അക്ഷരം</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>എല്ലാ അക്ഷരവും വലുതാക്കും. Ctrl, + എന്നിവയും അതുതന്നെ ചെയ്യും.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ചെറിയ അക്ഷരം</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>എല്ലാ അക്ഷരവും ചെറുതാക്കും. Ctrl, - എന്നിവയും അതുതന്നെ ചെയ്യും.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>ഫയലുകളുടെ പേര് മറയ്ക്കുക</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>പേരിനു പകരം “ചിത്രം 1” എന്ന് കാണിക്കും.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിലെ എല്ലാ റിപ്പോർട്ടുകളും കുറിപ്പുകളും കത്തുകളും എന്നേക്കുമായി മായ്ക്കണോ? അയച്ചത് അയച്ചതായിത്തന്നെ ഇരിക്കും.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>എല്ലാ ഭാഷകളുടെയും പട്ടിക തുറക്കും.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>ഇളം നിറവും ഇരുണ്ട നിറവും കടുത്ത നിറവും ഈ കമ്പ്യൂട്ടറിന്റെ ക്രമീകരണം പോലെയാകും.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>എല്ലാം മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>എന്തെങ്കിലും ചെയ്യുന്നതിന് മുമ്പ് ഒരിക്കൽക്കൂടി ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>അതെ, മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് അവ നീക്കും.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>ഇത് മായ്ച്ചു. USB സ്റ്റിക്കിലോ ബാക്കപ്പിലോ പൂട്ടിയ പഴയൊരു പകർപ്പ് ഉണ്ടായേക്കാം.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>അക്ഷരവലിപ്പം: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>ഇത് പങ്കുവച്ചിട്ടുണ്ടോ?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>നിങ്ങൾക്കോ നിങ്ങളുടെ കുട്ടിക്കോ അറിയാവുന്നിടത്തോളം, ഇത് പങ്കുവച്ചിട്ടുണ്ടോ?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>നിങ്ങൾക്കോ ആ കുട്ടിക്കോ അറിയാവുന്നിടത്തോളം, ഇത് പങ്കുവച്ചിട്ടുണ്ടോ?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>ഏത് ഉത്തരമായാലും തുടരാം.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ഉണ്ട്</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>ആർക്കെങ്കിലും അയച്ചു, അല്ലെങ്കിൽ ഓൺലൈനിൽ ഇട്ടു.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ഇല്ല</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>എനിക്കറിയില്ല</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>ഓൺലൈനിൽ കണ്ടാൽ CyberTipline-നോടും പറയുക: {place}. ആ പോസ്റ്റിന്റെ കാര്യം അവർ നോക്കും. ഇത് കഴിഞ്ഞിട്ടോ മറ്റൊരു ഉപകരണത്തിൽ നിന്നോ അത് ചെയ്യാം.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>നിങ്ങൾ നഗ്നമായോ ഭാഗികമായി നഗ്നമായോ ഉള്ളതോ, ലൈംഗികമായ എന്തെങ്കിലുമോ ഇതിലുണ്ടോ?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>നിങ്ങളുടെ കുട്ടി നഗ്നമായോ ഭാഗികമായി നഗ്നമായോ ഉള്ളതോ, ലൈംഗികമായ എന്തെങ്കിലുമോ ഇതിലുണ്ടോ?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>ആ കുട്ടി നഗ്നമായോ ഭാഗികമായി നഗ്നമായോ ഉള്ളതോ, ലൈംഗികമായ എന്തെങ്കിലുമോ ഇതിലുണ്ടോ?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>AI കൊണ്ട് ഉണ്ടാക്കിയതുപോലുള്ള വ്യാജ ചിത്രങ്ങളും ഇതിൽപ്പെടും.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ഉണ്ട്</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ഇല്ല</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>ഇപ്പോൾ സേവനവുമായി ബന്ധിപ്പിച്ചു.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>ഓഫ്‌ലൈൻ. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>പട്ടിക മാത്രം ചോദിച്ചു. നിങ്ങളുടേതായ ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>അപേക്ഷാ നമ്പറും PIN-ഉം മാത്രം അയച്ചു.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>അയയ്ക്കാൻ ശ്രമിച്ചു. ഇതുവരെ ഉറപ്പായിട്ടില്ല.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>പൂട്ടിയ ഒരു റിപ്പോർട്ട് അയച്ചു. ഫയലുകൾ ഇവിടെത്തന്നെയുണ്ട്.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>അടുത്തത്</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>ചിത്രമോ വീഡിയോയോ പരക്കുന്നത് തടയുക</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>നിങ്ങൾ കുഴപ്പത്തിലല്ല. എപ്പോൾ വേണമെങ്കിലും നിർത്താം.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>ഇത് പരിശീലനമാണ്, ശ്രമിച്ചുനോക്കാൻ മാതൃകാ ഫയലുകളുണ്ട്. ഒരു റിപ്പോർട്ടും യഥാർത്ഥ സേവനത്തിൽ എത്തില്ല. നിങ്ങൾ അയയ്ക്കുന്നത് ഒരാഴ്ച ഈ കമ്പ്യൂട്ടറിൽ ഇരിക്കും, എങ്ങനെ പോകുന്നു എന്ന് കാണാൻ. ക്രമീകരണത്തിൽ അത് മായ്ക്കാം.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ടിലേക്ക് മടങ്ങുക</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>മുമ്പ് സൂക്ഷിച്ച റിപ്പോർട്ട് അയയ്ക്കാം.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>റിപ്പോർട്ട് നോക്കുക അല്ലെങ്കിൽ പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>അപേക്ഷാ നമ്പറും PIN-ഉം വേണം.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>ആദ്യം പരിശീലിക്കുക</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>പരിശീലനം അവസാനിപ്പിക്കുക</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>പരിശീലനത്തിൽ എല്ലാ ഘട്ടവും പ്രവർത്തിക്കും, ഒരു റിപ്പോർട്ടും യഥാർത്ഥ സേവനത്തിൽ എത്തില്ല.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>അക്ഷരവലിപ്പം, പേര് മറയ്ക്കൽ, എല്ലാം മായ്ക്കൽ.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>എല്ലാ ഭാഷകളുടെയും പട്ടിക തുറക്കും.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>ഇത് ഒരു തിരിച്ചറിയൽ കോഡ് ഉണ്ടാക്കും: ചിത്രത്തിൽ നിന്നോ വീഡിയോയിൽ നിന്നോ ഉണ്ടാക്കുന്ന ഒരു കോഡ്. ചേർന്നിട്ടുള്ള പ്ലാറ്റ്‌ഫോമുകൾക്ക് ഈ കോഡ് കിട്ടും, അവർ പകർപ്പുകൾ തിരയും.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>ചിത്രമോ വീഡിയോയോ ഈ കമ്പ്യൂട്ടറിൽ തന്നെ ഇരിക്കും. ആരും അത് നോക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>ഏകദേശം 5 മിനിറ്റ് മതി. പേര് വേണ്ട.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>വേഗം പോകാൻ, “ഉടൻ പുറത്ത്” ക്ലിക്ക് ചെയ്യുക, അല്ലെങ്കിൽ അഞ്ച് സെക്കൻഡിനുള്ളിൽ Shift മൂന്നുതവണ അമർത്തുക. സൂക്ഷിക്കാത്തത് അപ്പോൾ പോകും. സൂക്ഷിച്ച ഫയൽ അവിടെത്തന്നെ ഇരിക്കും, പ്രോഗ്രാം പ്രവർത്തിച്ചത് ഈ കമ്പ്യൂട്ടർ ഓർത്തേക്കാം.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ക്രമീകരണം</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>പ്രോഗ്രാമും സ്വകാര്യതയും</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>നിങ്ങൾ ഇവിടെ നൽകുന്നതിന് എന്ത് സംഭവിക്കുന്നു.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>സംസാരിക്കാൻ ഒരാൾ</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>സഹായ ഫോൺ നമ്പറുകളുടെ പട്ടിക തുറക്കും.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>തുടങ്ങുക</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>ചിത്രമോ വീഡിയോയോ എവിടെയാണ്?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>അല്ലെങ്കിൽ ഘടിപ്പിച്ചിരിക്കുന്ന USB സ്റ്റിക്കിലോ ഡിസ്കിലോ.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>ഫോണിലോ മറ്റ് ഉപകരണത്തിലോ</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>ദയവായി അത് ഇവിടേക്ക് പകർത്തരുത്.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>അത് ഇപ്പോൾ എന്റെ കൈയിലില്ല</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>മറ്റു സഹായങ്ങളുണ്ട്.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>ഇത് ആർക്കുവേണ്ടി?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>എനിക്ക്</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>ചിത്രത്തിലോ വീഡിയോയിലോ ഉള്ളത് ഞാനാണ്.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>എന്റെ കുട്ടിക്ക്</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>ഞാൻ രക്ഷിതാവാണ്.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>ഞാൻ സഹായിക്കുന്ന കുട്ടിക്ക്</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>ഞാൻ സുഹൃത്തോ അധ്യാപകരിൽ ഒരാളോ കൗൺസിലറോ ആണ്.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>സഹായിക്കുന്നത്: ഇത് കുട്ടിയുടെ തെറ്റല്ലെന്നും, അറിഞ്ഞതിൽ നിങ്ങൾക്ക് സന്തോഷമുണ്ടെന്നും പറയുക. ദയവായി ഫോൺ പരിശോധിക്കുകയോ ചിത്രം കൈമാറുകയോ ഇതിനെക്കുറിച്ച് പോസ്റ്റ് ചെയ്യുകയോ അരുത്.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>സഹായിക്കുന്നത്: ഇത് ആ കുട്ടിയുടെ തെറ്റല്ലെന്നും, അറിഞ്ഞതിൽ നിങ്ങൾക്ക് സന്തോഷമുണ്ടെന്നും പറയുക. ചിത്രം അയച്ചുതരാൻ ദയവായി ആവശ്യപ്പെടരുത്, കൈമാറുകയുമരുത്.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>നിങ്ങൾ ഇവിടെയാണ്.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>വഴിയിലെ ഒരു ഘട്ടം.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>ഉപയോഗം: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>ഓപ്ഷനുകൾ</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>കൊടുക്കേണ്ടവ</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>ഈ സഹായം കാണിച്ച് അവസാനിപ്പിക്കുക</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: ഇങ്ങനെ പറ്റില്ല: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ഇവ ഇനിയും വേണം: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>ഇവ മനസ്സിലായില്ല: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r ഇവിടെ പറ്റില്ല (ഇവയിൽ നിന്ന് തിരഞ്ഞെടുക്കുക: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s-നൊപ്പം പറ്റില്ല</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ഇതിനുശേഷം ഒന്ന് കൊടുക്കണം</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>ഇതിനുശേഷം ഒന്നെങ്കിലും കൊടുക്കണം</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>എന്താണ് അയച്ചതെന്ന് പറയുക: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>താരതമ്യം ചെയ്യാൻ ഒന്നുമില്ല.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>ഇതുപോലെ ഒന്നും കണ്ടെത്തിയില്ല.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>256 ബിറ്റുകളിൽ {bits} എണ്ണം {file} ({variant})-ൽ നിന്ന് വ്യത്യസ്തമാണ്. {most} വരെ ആണെങ്കിൽ ചേരും.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>ഇതിന്റെ ഫ്രെയിമുകളിൽ {share} % {file} ({variant})-ൽ ഉണ്ട്. {least} % മുതൽ ചേരും.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>ഇതിലെ ബൈറ്റുകൾ {file}-ലേതുതന്നെ.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>അപേക്ഷ {case} പിൻവലിക്കണോ?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} അയയ്ക്കുന്നതിനു മുമ്പ് പിൻവലിച്ചു. അത് ആരുടെയും പക്കലില്ല, അതിന്റെ പൂട്ടിയ ഫയൽ മായ്ച്ചു.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>സേവനങ്ങൾ: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>എത്തിയത്</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>മാറിയത്</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ഉള്ളടക്കം</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>എടുത്തവർ</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>തടഞ്ഞവർ</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>ഈ സേവനം ഉപയോഗിച്ചെന്ന് ഈ കമ്പ്യൂട്ടറിലോ നെറ്റ്‌വർക്കിലോ ഉള്ള ഒരു ഫിൽട്ടറിന് കാണാനാകുമായിരുന്നു. എന്തിനാണെന്ന് കാണാനാകില്ല: അത് പൂട്ടിയതാണ്, സേവനത്തിനു മാത്രമേ തുറക്കാനാകൂ.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>സേവനത്തിലേക്ക് എന്തോ അയച്ചെന്നും, മറുപടിയിലെ അപേക്ഷാ നമ്പറും എണ്ണങ്ങളും ഈ കമ്പ്യൂട്ടറിലോ നെറ്റ്‌വർക്കിലോ ഉള്ള ഒരു ഫിൽട്ടറിന് കാണാനാകുമായിരുന്നു. റിപ്പോർട്ട് പൂട്ടിയതാണ്, സേവനത്തിനു മാത്രമേ തുറക്കാനാകൂ.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>സേവനത്തിലേക്ക് ഒരു റിപ്പോർട്ട് അയച്ചെന്നും, മറുപടി ഉണ്ടായെങ്കിൽ അതും ഈ കമ്പ്യൂട്ടറിലോ നെറ്റ്‌വർക്കിലോ ഉള്ള ഒരു ഫിൽട്ടറിന് കാണാനാകുമായിരുന്നു. റിപ്പോർട്ട് പൂട്ടിയതാണ്, സേവനത്തിനു മാത്രമേ തുറക്കാനാകൂ.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>സേവനങ്ങളുടെ പട്ടിക ചോദിച്ചെന്നും, ആ പട്ടികയും ഈ കമ്പ്യൂട്ടറിലോ നെറ്റ്‌വർക്കിലോ ഉള്ള ഒരു ഫിൽട്ടറിന് കാണാനാകുമായിരുന്നു.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>ഇത് എത്തിയിട്ടുണ്ടാകാം. വീണ്ടും ചോദിക്കുന്നതിൽ ദോഷമില്ല.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>സേവനം ഏതെന്ന് പറയുക: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>ഇത് എവിടേക്ക് പോകുന്നു എന്ന് കുറിച്ചുവയ്ക്കാനായില്ല, അതിനാൽ എന്തെങ്കിലും മാറിയാൽ അടുത്ത തവണ അറിയില്ല.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>വേണ്ട, ഇവിടെ നിർത്തുക</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>അതെ, ഇത് ശരിയാണെന്ന് എനിക്കറിയാം</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>എന്നാലും തുടരണോ?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>ഇത് ഈ കമ്പ്യൂട്ടറിൽ മുമ്പ് ഉപയോഗിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>സേവനം: {name}, വിലാസം {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>ഇത് പരിശീലനമാണ്, ആരുടെയും അടുത്തെത്തില്ല.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>ശ്രദ്ധിക്കുക: ഈ പ്രോഗ്രാം മറ്റൊരു സേവനത്തിനായാണ് ഇൻസ്റ്റാൾ ചെയ്തത്: {name}, വിലാസം {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>ശ്രദ്ധിക്കുക: കഴിഞ്ഞ തവണ {name} എന്ന സേവനത്തിന്റെ വിലാസം {host} ആയിരുന്നു.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>ശ്രദ്ധിക്കുക: {name} എന്ന സേവനത്തിന്റെ താക്കോൽ കഴിഞ്ഞ തവണത്തേതല്ല, അതിനാൽ നിങ്ങൾ അയയ്ക്കുന്നത് മറ്റാർക്കെങ്കിലും തുറക്കാനായേക്കാം.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>വിശ്വാസമുള്ള ഒരാൾ പറഞ്ഞ് ഇത് അറിഞ്ഞിട്ടില്ലെങ്കിൽ, ഇവിടെ നിർത്തി അവരോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>സേവനം: വിലാസം {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിന് ഇതിന്റെ പേര് അറിയില്ല; ഇത് ഇവിടെ മുമ്പ് ഉപയോഗിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>മെമ്മറിക്ക് പരിധി, ഫയൽ എഴുതാനാകില്ല, കോർ ഡംപ് ഇല്ല</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>പുതിയ അധികാരങ്ങളില്ല</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>മറ്റൊരു പ്രോഗ്രാമിനും ഇതിന്റെ മെമ്മറിയിലേക്ക് നോക്കാനാകില്ല</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: ഫയലില്ല, ഫോൾഡറുമില്ല</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: സിസ്റ്റം കോളുകളുടെ ഒരു ചെറിയ പട്ടിക</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>ഒരു പ്രോസസ് മാത്രമുള്ള ജോബ്, മെമ്മറിക്ക് പരിധിയോടെ</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>കുറഞ്ഞ ഇന്റഗ്രിറ്റി</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>സാൻഡ്‌ബോക്സ് പ്രൊഫൈൽ: കണക്കുകൂട്ടൽ മാത്രം</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>കണക്ഷൻ തുറക്കൽ</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ഫയൽ തുറക്കൽ</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>ഫോൾഡറിൽ നോക്കൽ</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>ഫയൽ എഴുതൽ</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>മറ്റൊരു പ്രോഗ്രാം തുടങ്ങൽ</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>ഫയലുകൾ വായിക്കുന്ന ഒരു പ്രോസസും ഇവിടെ തുടങ്ങാനാകുന്നില്ല. പ്രോഗ്രാം വീണ്ടും ഇൻസ്റ്റാൾ ചെയ്യുക, അല്ലെങ്കിൽ മറ്റൊരു കമ്പ്യൂട്ടർ ഉപയോഗിക്കുക.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>ഫയലുകൾ വേറെ പ്രോസസുകളിലാണ് വായിക്കുന്നത്. അത്തരം ഒരു പ്രോസസിനെ ഇവിടെ പിടിച്ചുനിർത്തുന്നവ:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>അവയിലൊന്ന് ഇപ്പോൾ ഇവ ചെയ്യാൻ ശ്രമിച്ചു, ഫലം:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>തടഞ്ഞു</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>സാധ്യമാണ്</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>ഫയലുകൾ വായിക്കാൻ ഉപയോഗിക്കുന്നവ:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>ഇവിടെയില്ല</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>ഒരേസമയം ഫയലുകൾ: {count}. ഓരോന്നിനും പരമാവധി മെമ്മറി: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>നിങ്ങൾ സൂക്ഷിക്കുന്ന റിപ്പോർട്ടുകൾ {folder}-ൽ ആണ്.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>അവിടെ ഇതുവരെ ഒന്നും സൂക്ഷിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>ആ ഫോൾഡറിൽ എഴുതാനാകില്ല.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>{possible} എന്ന് കാണിച്ചിരിക്കുന്നത് ദോഷകരമായ ഒരു ഫയലിന് ചെയ്യാനാകും. അപരിചിതരുടെ ഫയലുകൾക്ക് മറ്റൊരു കമ്പ്യൂട്ടർ ഉപയോഗിക്കുക.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>നിങ്ങളുടെ ഉത്തരങ്ങളും പൂർത്തിയായ ഓരോ തിരിച്ചറിയൽ കോഡും ഒരു രഹസ്യവാചകം കൊണ്ട് പൂട്ടി സൂക്ഷിക്കും. അത് മറന്നാൽ ആർക്കും വീണ്ടും തുറക്കാനാകില്ല, ആദ്യം മുതൽ തുടങ്ങേണ്ടിവരും. ചിത്രങ്ങൾ സൂക്ഷിക്കില്ല.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>കരടിന്റെ രഹസ്യവാചകം ഒരു ഫയലിൽ നിന്ന് വായിക്കുക (- എന്നാൽ സ്റ്റാൻഡേർഡ് ഇൻപുട്ട്)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft} തുടരുന്നു. നേരത്തേ പൂർത്തിയായ തിരിച്ചറിയൽ കോഡുകൾ: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>ഇവിടെയുള്ള ഒന്നും ആ അപേക്ഷയായി മാറിയെന്ന് കാണുന്നില്ല. ആകാനിടയുള്ളവയുമായി താരതമ്യം ചെയ്യുന്നു: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>ഈ രഹസ്യവാചകം തുറക്കുന്ന, പൂർത്തിയാകാത്ത ഒരു റിപ്പോർട്ടും ആ അപേക്ഷയായി മാറിയിട്ടില്ല. പകരം നിങ്ങൾ അയച്ച ഫയൽ ഏതെന്ന് പറയുക: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>രഹസ്യവാചകം ടെർമിനലിലാണ് ചോദിക്കുക. ടെർമിനൽ ഇല്ലെങ്കിൽ {option} കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>രഹസ്യവാചകത്തിൽ കുറഞ്ഞത് {count} അക്ഷരം വേണം. കുറച്ച് വാക്കുകൾ നല്ലതാണ്.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>അതേ രഹസ്യവാചകം വീണ്ടും:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>രണ്ട് രഹസ്യവാചകങ്ങളും വ്യത്യസ്തമാണ്. ഒന്നും സൂക്ഷിച്ചില്ല.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>കഴിഞ്ഞു, പക്ഷേ ഒരു ഫയലെങ്കിലും വായിക്കാനായില്ല</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>കമാൻഡ് മനസ്സിലായില്ല</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>ഉത്തരങ്ങൾ മറ്റൊരു സേവനത്തിലേക്ക് നയിക്കുന്നു; ഒന്നും സൂക്ഷിച്ചില്ല</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>ഒരു പകർപ്പ് ചേരുന്നില്ല, അല്ലെങ്കിൽ പറയാനാകാത്തത്ര ലളിതമാണ്</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: ഇവിടെ എന്തോ വേണ്ടതുപോലെയല്ല</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-C കൊണ്ട് നിർത്തി</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>റിപ്പോർട്ടില്ല</translation>
    </message>
    <message>
        <source>case</source>
        <translation>അപേക്ഷ</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>എത്തിയില്ല, പിന്നീട് ശ്രമിക്കുക</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>എന്നേക്കുമായി നിരസിച്ചു</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>സൂക്ഷിച്ചില്ല</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>പൂർത്തിയാകാത്ത റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>കുറിപ്പുകളും കത്തുകളും</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>പ്രതീക്ഷിക്കാത്തത്</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>എക്സിറ്റ് കോഡുകൾ:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>ചിത്രം</translation>
    </message>
    <message>
        <source>video</source>
        <translation>വീഡിയോ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ഫയൽ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>നിർത്തി.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ഒന്നും അയച്ചില്ല.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>സ്റ്റാൻഡേർഡ് ഔട്ട്പുട്ടിൽ ഒരു വരിയിൽ ഒരു JSON ഒബ്ജക്റ്റ്</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>വാചകങ്ങളുടെ ഭാഷ, ഉദാഹരണത്തിന് de അല്ലെങ്കിൽ pt_BR (കൊടുത്തില്ലെങ്കിൽ: സിസ്റ്റത്തിന്റേത്)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>സേവനം ഏതെന്ന് പറയുന്ന ഫയൽ</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>സേവനത്തിന്റെ വിലാസമോ താക്കോലോ കഴിഞ്ഞ തവണത്തേതല്ലെങ്കിലും തുടരുക</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN ഒരു ഫയലിൽ നിന്ന് വായിക്കുക (- എന്നാൽ സ്റ്റാൻഡേർഡ് ഇൻപുട്ട്)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>ഈ പ്രോക്സി വഴി പോകുക: http://HOST:PORT, അല്ലെങ്കിൽ socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); TAKEITDOWN_PROXY-ൽ നിന്നും വായിക്കും, മറ്റൊരു ക്രമീകരണത്തിൽ നിന്നും വായിക്കില്ല</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>മിനിറ്റുകളുടെ എണ്ണം</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0-ത്തേക്കാൾ വലിയ സംഖ്യ</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>ചിത്രങ്ങളുടെയും വീഡിയോകളുടെയും തിരിച്ചറിയൽ കോഡുകൾ, ഈ കമ്പ്യൂട്ടറിൽ ഉണ്ടാക്കിയവ, പകർപ്പുകൾ പടരാതിരിക്കാൻ. ഫയലുകൾ ഒരിക്കലും അയയ്ക്കില്ല. കമാൻഡ് ഇല്ലെങ്കിൽ വിൻഡോ തുറക്കും; സൂക്ഷിച്ച ഒരു റിപ്പോർട്ട് (REPORT.tid) മാത്രം കൊടുത്താൽ അതുമായി തുറക്കും.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>ഇത് ഏത് പതിപ്പാണെന്ന് കാണിച്ച് അവസാനിപ്പിക്കുക</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>അപേക്ഷയുടെ നില എന്താണ്</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>അപേക്ഷ പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>ഇന്നത്തെ നിലയിൽ പകർപ്പുകൾ തിരയുന്നത് ആരെല്ലാം</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>ഇവിടെ എല്ലാം ശരിയാണോ, ദോഷകരമായ ഫയലിനെ എന്താണ് പിടിച്ചുനിർത്തുന്നത്? നെറ്റ്‌വർക്ക് ഉപയോഗിക്കില്ല</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>ഈ പ്രോഗ്രാം വേണ്ടതുപോലെ തന്നെയാണോ? നെറ്റ്‌വർക്ക് ഉപയോഗിക്കില്ല</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>എല്ലാ ഫയലുകളുടെയും ഡൈജസ്റ്റുകൾ, പ്രോഗ്രാം പ്രസിദ്ധീകരിച്ചവരിൽ നിന്ന്</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>ഇവിടെയുള്ള ഫയലുകളുടെ ഡൈജസ്റ്റുകൾ കാണിക്കുക</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>തിരിച്ചറിയൽ കോഡുകൾ ഉണ്ടാക്കി കാണിക്കുക; നെറ്റ്‌വർക്ക് ഉപയോഗിക്കില്ല</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>ഫയൽ അല്ലെങ്കിൽ ഫോൾഡർ</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>തിരിച്ചറിയൽ കോഡുകളും കാണിക്കുക</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>മൂല vPDQ ഈ നിരക്കിൽ എടുക്കുന്ന വീഡിയോ ഫ്രെയിമുകൾ തന്നെ എടുക്കുക (കൊടുത്തില്ലെങ്കിൽ: എല്ലാ ഫ്രെയിമും, വ്യത്യസ്തമായവ സൂക്ഷിച്ച്)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>ഒരു ചിത്രത്തിന് പരമാവധി ഇത്ര ഹാഷുകൾ, മാറ്റം വരുത്തിയ പകർപ്പുകളും കണ്ടെത്താൻ: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>പൂർത്തിയായത് രഹസ്യവാചകം കൊണ്ട് പൂട്ടി സൂക്ഷിക്കുക, അടുത്ത തവണ അവിടെനിന്ന് തുടരുക</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>ഈ പകർപ്പ് അയച്ചതുമായി ചേരുന്നുണ്ടോ? നെറ്റ്‌വർക്ക് ഉപയോഗിക്കില്ല</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>താരതമ്യം ചെയ്യേണ്ട ഫയൽ അല്ലെങ്കിൽ ഫോൾഡർ</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>അയച്ചത്; പല തവണ കൊടുക്കാം</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>എത്ര അടുത്താണെന്നും ഏത് ഫയലിനോടാണെന്നും കാണിക്കുക</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>ഈ അപേക്ഷയുടെ റിപ്പോർട്ട് ഏത് കരടിൽ നിന്നാണോ ഉണ്ടാക്കിയത് അതുമായി താരതമ്യം ചെയ്യുക</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>ഈ കരടിലുള്ള തിരിച്ചറിയൽ കോഡുകളുമായി താരതമ്യം ചെയ്യുക</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>റിപ്പോർട്ട് ഉണ്ടാക്കി പൂട്ടി സൂക്ഷിക്കുക, ഇപ്പോഴോ പിന്നീടോ അയയ്ക്കാൻ</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>നിങ്ങൾക്കുള്ള ഒരു അപേക്ഷയ്ക്കായി പുതിയ ഫയലുകളുമായി മറ്റൊരു റിപ്പോർട്ട് ഉണ്ടാക്കുക</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>അതിന്റെ അപേക്ഷാ നമ്പർ</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>ഫയൽ അല്ലെങ്കിൽ ഫോൾഡർ (കൊടുത്തില്ലെങ്കിൽ: കരടിലുള്ളതെല്ലാം)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>റിപ്പോർട്ട് ചെയ്യുന്നത് ആര്</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>ചിത്രത്തിൽ പ്രായം 18-ൽ താഴെ</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>നഗ്നതയോ ലൈംഗികമായ എന്തെങ്കിലുമോ കാണാം</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>പങ്കുവച്ചിട്ടുണ്ട്</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>ബന്ധപ്പെടാൻ ഒരു വഴി; ഇത് ആവശ്യമില്ല. ഒരു കമാൻഡിന് കൊടുക്കുന്നത് ഇവിടത്തെ മറ്റു പ്രോഗ്രാമുകൾക്ക് കാണാനാകും: പിന്നാലെ വിലാസം കൊടുത്തില്ലെങ്കിൽ അത് ചോദിക്കും</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>ഇത് ഒരു ഫയലിൽ നിന്ന് വായിക്കുക (- എന്നാൽ സ്റ്റാൻഡേർഡ് ഇൻപുട്ട്)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>എഴുതേണ്ട ഫയൽ, ഏത് കമ്പ്യൂട്ടറിൽ നിന്നും അയയ്ക്കാൻ (കൊടുത്തില്ലെങ്കിൽ: ഈ കമ്പ്യൂട്ടറിൽ സൂക്ഷിക്കും)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>ഉത്തരങ്ങളും തിരിച്ചറിയൽ കോഡുകളും വരുന്ന മുറയ്ക്ക് രഹസ്യവാചകം കൊണ്ട് പൂട്ടി സൂക്ഷിക്കുക, അടുത്ത തവണ അവിടെനിന്ന് തുടരുക</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>പൂട്ടുന്ന അതേ ബൈറ്റുകൾ കാണിക്കുക</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ സൂക്ഷിച്ച റിപ്പോർട്ടുകളുടെ പട്ടിക കാണിക്കുക</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ട് ഒരു ഫയലിൽ എഴുതുക, മറ്റൊരു കമ്പ്യൂട്ടറിൽ നിന്ന് അയയ്ക്കാൻ</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>പട്ടികയിൽ കാണുന്നതുപോലെ</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>അമേരിക്കയിലെ TAKE IT DOWN Act പ്രകാരം ഒരു കത്ത് എഴുതുക; ഒന്നും അയയ്ക്കില്ല</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>തെളിവിനുള്ള കുറിപ്പുകൾ, ഈ കമ്പ്യൂട്ടറിൽ പൂട്ടിയത്; വാക്കുകൾ മാത്രം</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>മാതാപിതാക്കൾക്കോ കൗൺസിലർമാർക്കോ ഉള്ള വഴികാട്ടി PDF ആയി എഴുതുക</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>കത്തിന് വേണ്ടത്, ഒരു JSON ഒബ്ജക്റ്റായി (- എന്നാൽ സ്റ്റാൻഡേർഡ് ഇൻപുട്ട്); കൊടുത്തില്ലെങ്കിൽ ഓരോന്നും ചോദിക്കും. കീകൾ: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>ഈ പ്ലാറ്റ്‌ഫോമിനുള്ള, ഇവിടെ സൂക്ഷിച്ച കത്തുമായി തുടരുക</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>ഈ ഫയലിൽ എഴുതുക: .pdf എങ്കിൽ PDF, അല്ലെങ്കിൽ വെറും എഴുത്ത് (കൊടുത്തില്ലെങ്കിൽ: ഇവിടെ കാണിക്കും)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>നിങ്ങൾ എപ്പോൾ അയച്ചു: now (ഇപ്പോൾ), അല്ലെങ്കിൽ &apos;YYYY-MM-DD HH:MM&apos;; 48 മണിക്കൂർ അപ്പോൾ മുതൽ എണ്ണും</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>പകരം FTC-ക്കുള്ള പരാതി എഴുതുക: 48 മണിക്കൂർ കഴിഞ്ഞു, ഇപ്പോഴും അവിടെയുണ്ട്</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>കത്ത് കുറിപ്പുകൾക്കൊപ്പം പൂട്ടി സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>ഒരു കുറിപ്പ് ചേർക്കുക, user, place, when, what എന്നിവയിൽ ഒന്നോ അതിലധികമോ ഉള്ള ഒരു JSON ഒബ്ജക്റ്റായി (- എന്നാൽ സ്റ്റാൻഡേർഡ് ഇൻപുട്ട്)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>ആർക്കുള്ളതാണ്</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>ഏത് രാജ്യത്തെ സഹായ നമ്പറുകളാണ് അതിൽ വേണ്ടത് (കൊടുത്തില്ലെങ്കിൽ: സിസ്റ്റത്തിന്റേത്)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>എഴുതേണ്ട ഫയൽ</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>കുറിപ്പുകളുടെ രഹസ്യവാചകം ഒരു ഫയലിൽ നിന്ന് വായിക്കുക (- എന്നാൽ സ്റ്റാൻഡേർഡ് ഇൻപുട്ട്)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ടുകളോ എല്ലാമോ ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് എന്നേക്കുമായി മായ്ക്കുക</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>പൂർത്തിയാകാത്ത ഒരു റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>പ്രോഗ്രാം ഇവിടെ എന്നെങ്കിലും സൂക്ഷിച്ചതെല്ലാം</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>വീണ്ടും ചോദിക്കാതിരിക്കുക</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ടുകൾ അയയ്ക്കുക; രണ്ടു തവണ അയയ്ക്കുന്നതിൽ ദോഷമില്ല</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ടുകൾ അല്ലെങ്കിൽ ഫയലുകൾ (കൊടുത്തില്ലെങ്കിൽ: ഈ കമ്പ്യൂട്ടറിൽ കാത്തിരിക്കുന്നവയെല്ലാം)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>കൂടിവരുന്ന ഇടവേളകളിൽ ശ്രമം തുടരുക, 60 മിനിറ്റ് അല്ലെങ്കിൽ കൊടുക്കുന്നത്ര (0: ഒരു ശ്രമം); Ctrl-C അത് നിർത്തും</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>ഈ സേവനത്തിനായി ഉണ്ടാക്കിയത് മാത്രം അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>അപേക്ഷാ നമ്പർ, ഹൈഫനോടെയോ അല്ലാതെയോ; അല്ലെങ്കിൽ ഒരിക്കലും അയയ്ക്കാത്ത, സൂക്ഷിച്ച റിപ്പോർട്ടിന്റെ ID</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>അപേക്ഷാ നമ്പർ, ഹൈഫനോടെയോ അല്ലാതെയോ</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>18 വയസ്സിലോ അതിനു ശേഷമോ എടുത്ത ചിത്രത്തിന് StopNCII.org ആണ് ശരിയായ ഇടം. അതും ഇതേ രീതിയിലാണ്: ചിത്രം നിങ്ങളുടെ പക്കൽ തന്നെ ഇരിക്കും. ഇവിടെ പോകുക: https://stopncii.org . ഇവിടെ ഒന്നും സൂക്ഷിച്ചില്ല.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>ഈ സേവനം നഗ്നതയോ ലൈംഗികമായ എന്തെങ്കിലുമോ കാണിക്കുന്ന ചിത്രങ്ങൾക്കുള്ളതാണ്. മറ്റു ചിത്രങ്ങൾക്ക്, അവ ഉള്ള സൈറ്റിലെയോ ആപ്പിലെയോ പരാതി ഫോം ഉപയോഗിക്കുക. വിശ്വാസമുള്ള ഒരാളോട് സംസാരിക്കുകയും ചെയ്യാം. ഇവിടെ ഒന്നും സൂക്ഷിച്ചില്ല.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>ബന്ധപ്പെടാനുള്ള വിലാസം ടെർമിനലിലാണ് ചോദിക്കുക. ടെർമിനൽ ഇല്ലെങ്കിൽ {option} കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>ഇവ ഇനിയും വേണം: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>നിങ്ങളെ ബന്ധപ്പെടണമെങ്കിൽ ഒരു ഇമെയിൽ വിലാസം (ഇല്ലെങ്കിൽ Enter മാത്രം അമർത്തുക):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>ഫയലുകൾ ഏതെന്ന് പറയുക, അല്ലെങ്കിൽ അവയുടെ തിരിച്ചറിയൽ കോഡുകളുള്ള ഒരു കരട് ഏതെന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>ഇത് പൂട്ടിയാണ് അയയ്ക്കുന്നത്, ഈ ഹെഡറുകളോടെ മാത്രം, മറ്റൊന്നുമില്ല:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>നിങ്ങളുടെ പൂർത്തിയാകാത്ത റിപ്പോർട്ട് ഇപ്പോഴും സൂക്ഷിച്ചിട്ടുണ്ട്. അത് മായ്ക്കാൻ: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>അത് അയയ്ക്കാൻ: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>ആ രാജ്യത്തെ സഹായ നമ്പറുകൾ ഇവിടെയില്ല. ഈ രാജ്യങ്ങളിലേത് ഉണ്ട്: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file}-ൽ സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ {report} എന്ന പേരിൽ സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>പരിശീലനം: ഈ റിപ്പോർട്ട് ആരുടെയും അടുത്തെത്തില്ല.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>രണ്ടും ഇപ്പോൾ എഴുതിവയ്ക്കുക. ഇവ ഒരിക്കൽ മാത്രമേ കാണിക്കൂ, പിന്നീട് ആർക്കും നിങ്ങൾക്കായി ഇവ കണ്ടെത്താനാകില്ല.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>അയയ്ക്കാൻ കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>അയയ്ക്കുകയാണ്, അല്ലെങ്കിൽ അയച്ചിട്ടുണ്ടാകാം: വീണ്ടും അയച്ചാൽ ഒരിക്കലും രണ്ടു തവണ എണ്ണില്ല</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>സേവനത്തിൽ എത്തി</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>സേവനം എടുത്തില്ല</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>പിൻവലിച്ചു</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>മായ്ച്ചു. SSD-യിലോ USB സ്റ്റിക്കിലോ ബാക്കപ്പിലോ പഴയ പകർപ്പുകൾ കുറച്ചുകാലം ഉണ്ടായേക്കാം. സൂക്ഷിച്ച റിപ്പോർട്ടിന്റേത് സേവനത്തിനു മാത്രം തുറക്കാനാകുന്ന പൂട്ടിയ ഫയലാണ്; പൂർത്തിയാകാത്തതിന്റേത് രഹസ്യവാചകം കൊണ്ട് മാത്രം തുറക്കാനാകുന്ന ഫയലും.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>ഇവിടെ ഒരു റിപ്പോർട്ടും സൂക്ഷിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>അയയ്ക്കാനാകുന്ന റിപ്പോർട്ടുകൾ: {count}. അതിനുള്ള കമാൻഡ്: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file}-ൽ എഴുതി. ഏത് കമ്പ്യൂട്ടറിൽ നിന്നും ആർക്കും അയയ്ക്കാം, സേവനത്തിനു മാത്രമേ തുറക്കാനാകൂ. ഇവിടെ നിന്നും അയച്ചാൽ ഒരിക്കലും രണ്ടു തവണ എണ്ണില്ല.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>എന്താണ് മായ്ക്കേണ്ടതെന്ന് പറയുക, അല്ലെങ്കിൽ {option} കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>ഒന്നും മായ്ച്ചില്ല.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>പ്രോഗ്രാം ഇവിടെ എന്നെങ്കിലും സൂക്ഷിച്ചതെല്ലാം എന്നേക്കുമായി മായ്ക്കണോ?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>നിങ്ങൾ പറഞ്ഞത് എന്നേക്കുമായി മായ്ക്കണോ?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>ഇവയിൽ {count} എണ്ണം ഇതുവരെ അയച്ചിട്ടില്ലായിരിക്കാം.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>അതെ, എന്നേക്കുമായി മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>റിപ്പോർട്ട് {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>സൂക്ഷിച്ച ഒരു റിപ്പോർട്ടും ഇവിടെ കാത്തിരിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>നിർത്തി. ഉറപ്പാകാത്തത് ഇപ്പോഴും സൂക്ഷിച്ചിട്ടുണ്ട്. വീണ്ടും അയച്ചാൽ ഒരിക്കലും രണ്ടു തവണ എണ്ണില്ല.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>അടുത്ത ശ്രമം {seconds} സെക്കൻഡ് കഴിഞ്ഞ്.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} നേരത്തേ എത്തിയിരുന്നു; വീണ്ടും അയച്ചതുകൊണ്ട് ഒന്നും മാറിയില്ല.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} എത്തി.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>ഇത് പരിശീലനമായിരുന്നു, ആരുടെയും അടുത്തെത്തില്ല.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>തിരിച്ചറിയൽ കോഡുകൾ: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>ഇത് ഇവിടെ കുറിച്ചുവയ്ക്കാനായില്ല. വീണ്ടും അയയ്ക്കുന്നതിൽ ദോഷമില്ല, മായ്ക്കുന്നതിലുമില്ല.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{name} എന്ന സേവനത്തിൽ നിന്ന് തിരിച്ചറിയൽ കോഡുകൾ കിട്ടുന്ന സേവനങ്ങൾ, {day}-ലെ നില:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ഇതുവരെ ആരുമില്ല</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>ചിത്രങ്ങളും വീഡിയോകളും: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first} മുതൽ {last} വരെ ഒന്ന് ടൈപ്പ് ചെയ്യുക:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>ഈ സംഖ്യകളിലൊന്ന് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN ടെർമിനലിലാണ് ചോദിക്കുക. ടെർമിനൽ ഇല്ലെങ്കിൽ {option} കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>ഈ ഫയൽ വായിക്കാനാകില്ല: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>എല്ലാം വേണ്ടതുപോലെയാണ്.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>എന്തോ വേണ്ടതുപോലെയല്ല: ഇത് റിപ്പോർട്ടിനായി ഉപയോഗിക്കരുത്.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>തുടങ്ങാനാകുന്നില്ല</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>ഒന്നും തടയുന്നില്ല</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, ഒന്നിച്ച് {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>അറിയാവുന്ന ഫലങ്ങൾ</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>തെറ്റായ ഫലങ്ങൾ</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>മറ്റൊരു പ്രോഗ്രാമിനും ഇതിനുള്ളിലേക്ക് നോക്കാനാകില്ല</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>മറ്റു പ്രോഗ്രാമുകൾക്ക് ഇതിനുള്ളിലേക്ക് നോക്കാനാകും</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>പതിപ്പ്</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ഫയലുകൾ</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>പട്ടിക</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>പ്രധാന പ്രോഗ്രാം</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>സഹായ പ്രോസസുകൾ</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>ഇവിടെയില്ല; മുകളിലെ സംഖ്യ നിങ്ങൾക്ക് കിട്ടിയ സംഖ്യയുമായി താരതമ്യം ചെയ്യുക</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>എല്ലാ ഫയലുകളും ചേരുന്നു</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>ചേരുന്നില്ല</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>ഇതിലൊന്ന് ഇല്ലാത്ത കത്ത് അവർ ശ്രദ്ധിച്ചില്ലെന്നു വരാം. ഇനിയും വേണ്ടത്: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>സൂക്ഷിച്ച കത്തുകൾ: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>കത്തിന് വേണ്ടത് ടെർമിനലിലാണ് ചോദിക്കുക. ടെർമിനൽ ഇല്ലെങ്കിൽ {option} കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>ഈ ഉത്തരങ്ങൾ ഉപയോഗിക്കാനാവില്ല: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>കഴിഞ്ഞാൽ ഒരു വരി ഒഴിച്ചിടുക.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>സമയം ഇങ്ങനെ കൊടുക്കുക: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>ആ സമയം ഇനിയും വന്നിട്ടില്ല.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>പരാതിക്ക് നിങ്ങൾ കത്ത് അയച്ച സമയം വേണം: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>അയച്ചു കഴിഞ്ഞാൽ 48 മണിക്കൂർ ഇങ്ങനെ എണ്ണുക: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>ഇവിടെ കുറിപ്പുകളൊന്നും സൂക്ഷിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>ഈ ഫയൽ കൈയിലുള്ളവർക്ക് വായിക്കാം.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ഇതുവരെ അയച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 മണിക്കൂർ തീരുന്നത് {end}. ബാക്കി മണിക്കൂർ: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 മണിക്കൂർ തീർന്നത് {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ പൂട്ടി സൂക്ഷിച്ചിരിക്കുന്നു: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>കുറിപ്പുകൾ ഒരു രഹസ്യവാചകം കൊണ്ട് പൂട്ടി സൂക്ഷിക്കും. അത് മറന്നാൽ ആർക്കും അവ വീണ്ടും തുറക്കാനാകില്ല. അതിൽ ചിത്രങ്ങൾ ചേർക്കില്ല.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>ഒരു കുറിപ്പ് എന്നാൽ ഇവയിൽ ഒന്നോ അതിലധികമോ ഉള്ള ഒരു JSON ഒബ്ജക്റ്റ്: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>കുറിപ്പ് ഒഴിഞ്ഞിരിക്കുന്നു.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>എന്തോ ശരിയായില്ല. നിങ്ങളുടെ ഫയലുകൾ സുരക്ഷിതമാണ്, അയച്ചിട്ടില്ല. ദയവായി വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>ഈ ഫയൽ അവിടെയില്ല. പേര് പരിശോധിച്ച് വീണ്ടും എടുക്കുക.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>ഇത് ചിത്രമോ വീഡിയോയോ ഉള്ള ഫയലല്ല. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>ഇത് മറ്റൊരു ഫയലിലേക്കുള്ള ലിങ്കാണ്. ചിത്രമോ വീഡിയോയോ തന്നെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>ഈ ഫയൽ നിങ്ങളുടെ ക്ലൗഡിലാണ്, ഈ കമ്പ്യൂട്ടറിലില്ല. ആദ്യം ഡൗൺലോഡ് ചെയ്ത് വീണ്ടും എടുക്കുക.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>ഈ ഫയലിൽ ഒന്നുമില്ല. മുഴുവനുള്ള ഫയൽ കണ്ടെത്തി അത് എടുക്കുക.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>ഈ ഫോൾഡറിൽ ഫയലുകളില്ല. മറ്റൊന്ന് എടുക്കുക.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>ഈ ഫയൽ വായിക്കാനായില്ല. അതിന്റെ ഡ്രൈവ് ഘടിപ്പിച്ചിട്ടുണ്ടോ എന്ന് നോക്കി വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>വായിക്കുന്നതിനിടെ ഈ ഫയൽ മാറി. ഇത് ഉപയോഗിക്കുന്ന മറ്റു പ്രോഗ്രാമുകൾ അടച്ച് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>ഇത് ഇവിടെ വായിക്കാവുന്ന ചിത്രമോ വീഡിയോയോ അല്ല. ചിത്രമോ വീഡിയോയോ തന്നെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>ഈ ഫയൽ കേടായതാണ്, അല്ലെങ്കിൽ ഇവിടെ വായിക്കാനാകാത്ത തരമാണ്. ഇതിന്റെ അതേ പകർപ്പുകൾ മാത്രമേ കണ്ടെത്താനാകൂ. മറ്റൊരു രൂപത്തിലും ഉണ്ടെങ്കിൽ അതും ചേർക്കുക.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>ഈ ഫയലിന്റെ ഒരു ഭാഗം ഇല്ല, അല്ലെങ്കിൽ കേടായി. സ്ക്രീനിൽ കാണുന്ന ബാക്കി ഭാഗത്തിൽ നിന്നാണ് ഇതിന്റെ തിരിച്ചറിയൽ കോഡുകൾ. മുഴുവനുള്ളതും ഉണ്ടെങ്കിൽ അതും ചേർക്കുക.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>ഈ ചിത്രം പരിശോധിക്കാനാകാത്തത്ര വലുതാണ്. ഇതിന്റെ അതേ പകർപ്പുകൾ മാത്രമേ കണ്ടെത്താനാകൂ.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>ഈ ഫയലിൽ ശബ്ദമുണ്ട്, ചിത്രമില്ല. ഇതിന്റെ അതേ പകർപ്പുകൾ മാത്രമേ കണ്ടെത്താനാകൂ.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>ഈ ഫയൽ പരിശോധിക്കാനായില്ല. കണ്ടെത്തിയാൽത്തന്നെ ഇതിന്റെ അതേ പകർപ്പുകൾ മാത്രം.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>ഈ ഫയലിന് ഏറെ സമയമെടുത്തു. കണ്ടെത്തിയാൽത്തന്നെ ഇതിന്റെ അതേ പകർപ്പുകൾ മാത്രം.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>ചില ചോദ്യങ്ങൾ ബാക്കിയുണ്ട്. പിന്നോട്ട് പോയി ഉത്തരം നൽകുക.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>ഈ ഫയലുകളിൽ ഒന്നിൽ നിന്നും തിരിച്ചറിയൽ കോഡ് കിട്ടിയില്ല, അതിനാൽ അയയ്ക്കാൻ ഒന്നുമില്ല. മറ്റു ഫയലുകൾ എടുക്കുക.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>ഒരു റിപ്പോർട്ടിന് ഇത് കൂടുതലാണ്. കുറച്ച് ഫയലുകൾ വീതമുള്ള രണ്ട് റിപ്പോർട്ടുകൾ ഉണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>ഇത് ഇമെയിൽ വിലാസം പോലെ തോന്നുന്നില്ല. പരിശോധിക്കുക, അല്ലെങ്കിൽ ഒഴിവാക്കുക.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>ഈ പേരിൽ സൂക്ഷിച്ച റിപ്പോർട്ടില്ല. പേര് പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>ഈ ഫയൽ സൂക്ഷിച്ച റിപ്പോർട്ടല്ല. .tid എന്നവസാനിക്കുന്ന ഫയൽ എടുക്കുക.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>സൂക്ഷിച്ച ഈ റിപ്പോർട്ട് കേടായതാണ്, അയയ്ക്കാനാവില്ല. മറ്റൊരു പകർപ്പ് ഉപയോഗിക്കുക, അല്ലെങ്കിൽ റിപ്പോർട്ട് വീണ്ടും ഉണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>ഈ റിപ്പോർട്ട് പ്രോഗ്രാമിന്റെ പുതിയ പതിപ്പിൽ ഉണ്ടാക്കിയതാണ്. ആ പതിപ്പിൽ നിന്ന് അയയ്ക്കുക.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>ഈ റിപ്പോർട്ട് മറ്റൊരു സേവനത്തിനായി ഉണ്ടാക്കിയതാണ്, അതിന് മാത്രമേ തുറക്കാനാകൂ. അത് അതിന്റെ ഫയലിൽ സുരക്ഷിതമാണ്.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>റിപ്പോർട്ട് അവിടെ സൂക്ഷിക്കാനായില്ല. ഒന്നും നഷ്ടപ്പെട്ടിട്ടില്ല: മറ്റൊരിടം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>ഈ പേരിൽ ഒരു ഫയൽ ഇപ്പോൾത്തന്നെയുണ്ട്. അത് അതുപോലെ വച്ചു: മറ്റൊരു പേര് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>അവിടെ സ്ഥലമില്ല. ഒന്നും നഷ്ടപ്പെട്ടിട്ടില്ല: സ്ഥലമുണ്ടാക്കുക, അല്ലെങ്കിൽ മറ്റൊരിടം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ടുകളിൽ മറ്റൊരു വിൻഡോയോ കമാൻഡോ പ്രവർത്തിക്കുകയാണ്. അത് കഴിയുന്നതുവരെ കാത്ത് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ടുകളുടെ ഫോൾഡർ ഇപ്പോൾ മാറ്റാനാവില്ല. അതിലെ റിപ്പോർട്ടുകൾ സുരക്ഷിതമാണ്, ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>ഈ അടയാളമുള്ള സൂക്ഷിച്ച റിപ്പോർട്ട് ഇവിടെയില്ല. പട്ടിക നോക്കി വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>ഈ റിപ്പോർട്ട് സേവനത്തിന്റെ പക്കലുണ്ട്, അല്ലെങ്കിൽ ഉണ്ടായേക്കാം. പിൻവലിക്കാൻ അതിന്റെ അപേക്ഷാ നമ്പറും PIN-ഉം ഉപയോഗിക്കുക.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>ഈ പേരിൽ പൂർത്തിയാകാത്ത റിപ്പോർട്ടില്ല. പേര് പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>ഈ ഫയൽ പൂർത്തിയാകാത്ത റിപ്പോർട്ടല്ല. മറ്റൊന്ന് എടുക്കുക.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>പൂർത്തിയാകാത്ത ഈ റിപ്പോർട്ട് കേടായതാണ്, തുറക്കാനാവില്ല. ഒന്നും അയച്ചിട്ടില്ല. ദയവായി വീണ്ടും തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>പൂർത്തിയാകാത്ത ഈ റിപ്പോർട്ട് പ്രോഗ്രാമിന്റെ പുതിയ പതിപ്പിൽ ഉണ്ടാക്കിയതാണ്. ആ പതിപ്പിൽ തുറക്കുക.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>ഈ രഹസ്യവാചകം കൊണ്ട് ഇത് തുറക്കുന്നില്ല. വീണ്ടും ശ്രമിക്കുക. മറന്നുപോയ രഹസ്യവാചകം ആർക്കും കണ്ടെത്താനാവില്ല: അങ്ങനെയെങ്കിൽ വീണ്ടും തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>മറ്റൊരു വിൻഡോയിലോ കമാൻഡിലോ പൂർത്തിയാകാത്ത ഈ റിപ്പോർട്ട് തുറന്നിരിക്കുന്നു. ആദ്യം അവിടെ അടയ്ക്കുക.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>ഈ കുറിപ്പുകൾ തുറക്കാനാകുന്നില്ല. കേടായിരിക്കാം, അല്ലെങ്കിൽ പുതിയ പതിപ്പിൽ ഉണ്ടാക്കിയതാകാം.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>മറ്റൊരു ജാലകം ഈ കുറിപ്പുകൾ മാറ്റി. നിങ്ങളുടേത് ഫയലിൽ സേവ് ചെയ്ത് കുറിപ്പുകൾ വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>ചില അക്ഷരങ്ങൾ PDF-ൽ ചേർക്കാനാകില്ല. പകരം വാചകമായി സേവ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>സേവനം ഏതെന്ന് പറയുന്ന ഫയൽ ഉപയോഗിക്കാനാവില്ല. അത് കിട്ടിയിടത്ത് വീണ്ടും ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>സേവനത്തിന് ഇപ്പോൾ ഇത് എടുക്കാനായില്ല. പിന്നീട് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>സേവനവുമായി ബന്ധമില്ല. ഇന്റർനെറ്റ് പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>സേവനത്തിൽ നിന്ന് മറുപടി വന്നില്ല. അയച്ചത് കിട്ടിയിരിക്കാം, ഇല്ലായിരിക്കാം. വീണ്ടും അയയ്ക്കുക: ഒരിക്കലും രണ്ടായി എണ്ണില്ല.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>പ്രോക്സി ബന്ധിപ്പിച്ചില്ല, അതിനാൽ ഒന്നും അയച്ചില്ല. അതിന്റെ വിലാസം പരിശോധിക്കുക, അല്ലെങ്കിൽ അതില്ലാതെ ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>ഈ നെറ്റ്‌വർക്കിലെ എന്തോ അയയ്ക്കുന്നത് വായിക്കാൻ നോക്കുന്നു, അതിനാൽ ഒന്നും അയച്ചില്ല. ഒരു ഫിൽട്ടറോ സൈൻ ഇൻ പേജോ ആകാം. മറ്റൊരു നെറ്റ്‌വർക്ക് ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>ബന്ധം പരിശോധിക്കാനായില്ല, അതിനാൽ ഒന്നും അയച്ചില്ല. ഈ കമ്പ്യൂട്ടറിന്റെ തീയതിയും സമയവും നോക്കുക. അവ ശരിയെങ്കിൽ നാളെ വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>സേവനത്തിനു പകരം മറ്റെന്തോ മറുപടി തന്നു. ഒരു Wi-Fi സൈൻ ഇൻ പേജ് ആകാം. സൈൻ ഇൻ ചെയ്ത് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>സേവനം തിരക്കിലാണ്. കുറച്ച് മിനിറ്റ് കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>സേവനം ഈ റിപ്പോർട്ട് എടുത്തില്ല. ദയവായി വീണ്ടും ഉണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>ഈ റിപ്പോർട്ട് സേവനത്തിന്റെ വെബ് സെർവറിന് വളരെ വലുതാണ്, അതിനാൽ സ്വീകരിച്ചില്ല. ഓരോന്നിലും കുറച്ചു ചിത്രങ്ങളുമായി രണ്ടു റിപ്പോർട്ടുകൾ ഉണ്ടാക്കുക. സേവനം നടത്തുന്നവരോടും പറയുക.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>നിങ്ങളുടെ റിപ്പോർട്ട് ഇവിടെ സുരക്ഷിതമാണ്.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>ഇത് പരിശീലന റിപ്പോർട്ടാണ്, സേവനം യഥാർത്ഥവും; അല്ലെങ്കിൽ തിരിച്ച്. അത് എടുത്തില്ല.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>ഈ ഫയൽ തുറക്കാൻ ഈ കമ്പ്യൂട്ടർ നിങ്ങളെ അനുവദിക്കുന്നില്ല. ഈ കമ്പ്യൂട്ടർ നോക്കിനടത്തുന്നയാളോട് ചോദിക്കുക, അല്ലെങ്കിൽ നിങ്ങളുടെ ഫോൾഡറിലേക്ക് പകർത്തുക.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>ഇതിൽ ഇതുവരെ തിരിച്ചറിയൽ കോഡുകളില്ല. പകരം റിപ്പോർട്ട് ചെയ്ത ഫയൽ എടുക്കുക.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>പൂട്ടിയ ചോദ്യം എടുക്കാൻ ഈ സേവനത്തിന് ഇതുവരെ കഴിയില്ല. നിങ്ങളുടെ അപേക്ഷാ നമ്പറും PIN-ഉം പൂട്ടാതെ ഒരിക്കലും അയയ്ക്കില്ല. ഒന്നും അയച്ചിട്ടില്ല. സേവനം നടത്തുന്നവരോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>നിങ്ങൾ കഴിഞ്ഞ തവണ ഉപയോഗിച്ച സേവനമല്ല ഇത്. ഒന്നും അയച്ചിട്ടില്ല. ഈ മാറ്റം ശരിയാണോ എന്ന് വിശ്വാസമുള്ള ഒരാളോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>ഈ അപേക്ഷാ നമ്പറും PIN-ഉം തമ്മിൽ ചേരുന്നില്ല. രണ്ടും പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>തെറ്റായ PIN പലതവണ നൽകി. കുറച്ചുനേരം കാത്ത് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>ഈ അപേക്ഷ പിൻവലിച്ചതാണ്, അതിനാൽ ഒന്നും ചേർക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>ഇത് അപേക്ഷാ നമ്പറല്ല. ഓരോ അക്ഷരവും പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN-ന് ആറ് അക്കങ്ങളുണ്ട്. പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
</context>
</TS>
