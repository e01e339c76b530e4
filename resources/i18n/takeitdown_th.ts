<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>เกี่ยวกับและความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>โปรแกรมนี้ใช้ฟรีและเป็นอิสระ NCMEC ไม่ได้สร้างและไม่ได้ดูแลโปรแกรมนี้ นี่คือรุ่น {number}</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>โปรแกรมนี้ประกอบด้วยซอฟต์แวร์เสรี {number} ชิ้น สัญญาอนุญาตอยู่ในโฟลเดอร์ {folder}</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>ภาพหรือวิดีโอของคุณไม่ออกจากคอมพิวเตอร์เครื่องนี้เลย ไม่มีใครดู</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>รหัสเฉพาะไม่ใช่ภาพ การทำให้กลับมาเป็นสิ่งที่จำได้นั้นยากมาก แต่เราก็ยังล็อกไว้ และมีแค่บริการเท่านั้นที่เปิดได้</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>สิ่งที่ส่งได้คือ รหัสเฉพาะ คำตอบของคุณ และที่อยู่อีเมลถ้าคุณพิมพ์ไว้ คุณจะได้เห็นทั้งหมดก่อน จะส่งก็ต่อเมื่อคุณกด “ส่งเลย”</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>เมื่อปิดแล้ว โปรแกรมไม่เก็บอะไรไว้ นอกจากสิ่งที่คุณเลือกให้เก็บ ไม่มีบัญชี และไม่มีใครนับว่าคุณทำอะไรที่นี่</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>มีร่องรอยบางอย่างที่เราคุมไม่ได้ คอมพิวเตอร์เครื่องนี้อาจจำได้ว่าเคยเปิดโปรแกรมนี้ และอาจเก็บหน่วยความจำบางส่วนไว้ในดิสก์</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>ใครช่วยหาสำเนา</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>เปิดหน้าที่มีรายการ แล้วกลับมาที่นี่</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>เลือกและคัดลอกข้อความนี้ได้</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>คัดลอกที่อยู่นี้</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>บนมือถือ</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>แสดงรหัสที่กล้องมือถืออ่านได้</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>คัดลอกแล้ว วางลงในเบราว์เซอร์ได้เลย</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>ซ่อนรหัส</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>มีที่สำหรับเรื่องนี้</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>ตอนที่ถ่าย คุณอายุ 18 ปีขึ้นไปหรือเปล่า ถ้าใช่ บริการที่เหมาะคือบริการนี้:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>ตอนที่ถ่าย ลูกของคุณอายุ 18 ปีขึ้นไปหรือเปล่า ถ้าใช่ บริการที่เหมาะคือบริการนี้:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>ตอนที่ถ่าย น้องอายุ 18 ปีขึ้นไปหรือเปล่า ถ้าใช่ บริการที่เหมาะคือบริการนี้:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>วิธีทำงานเหมือนกัน ภาพยังอยู่ในเครื่องของคุณ ไม่เสียเงิน</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>เลือกทุกข้อที่ตรง แล้วขั้นตอนจะขึ้นที่นี่</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>อย่าทำจะดีกว่า</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>คนที่คุยด้วยได้</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>เปิดรายการสายด่วนช่วยเหลือ</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>สิ่งที่คุณเลือกตรงนี้ไม่ถูกเก็บไว้ที่ไหน และไม่ส่งให้ใคร</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>สิ่งที่ช่วยได้ตอนนี้</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>มีข้อไหนตรงไหม</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>มีคนขู่เด็ก หรือขอเงิน หรือขอภาพเพิ่ม</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>มีคนขู่ฉัน หรือขอเงิน หรือขอภาพเพิ่ม</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>ตอนนี้อยู่บนอินเทอร์เน็ตแล้ว</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>รู้ว่าอยู่ที่ใคร</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>ฉันรู้ว่าอยู่ที่ใคร</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>เด็กอายุต่ำกว่า 13 ปี</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>ฉันอายุต่ำกว่า 13 ปี</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>เป็นภาพปลอม หรือทำด้วย AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>พวกเราไม่มีใครมีไฟล์</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>ฉันไม่มีไฟล์</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>แสดงหรือซ่อนขั้นตอนของข้อนี้</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>อย่าจ่ายเงิน</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>อย่าส่งภาพเพิ่ม</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>อย่าลบข้อความที่คุยกัน</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>อย่าโพสต์หรือส่งต่อ แม้จะเพื่อเตือนคนอื่น</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>ที่มา: {name} หน้านี้ไม่มีวันที่</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>ที่มา: {name}, {day} ผ่านมาเกินหนึ่งปีแล้ว</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>ที่มา: {name}, {day}</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>อย่าจ่ายเงิน และอย่าส่งอะไรเพิ่ม หยุดตอบ แต่เก็บข้อความไว้ บอกใครสักคนวันนี้</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>ทำตามขั้นตอนนี้ด้วยกันกับผู้ใหญ่ที่คุณไว้ใจ</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>บอกผู้ใหญ่ที่คุณไว้ใจว่าอยู่ที่ใคร เขาช่วยให้เรื่องนี้หยุดได้</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>อย่าจ่ายเงิน และอย่าให้ใครส่งอะไรเพิ่ม หยุดตอบทุกอย่าง แต่เก็บข้อความไว้ สายด่วนรู้ว่าต้องทำอย่างไร</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>ทำตามขั้นตอนนี้ด้วยกัน ตามจังหวะของเด็ก</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>อย่าขอให้ใครส่งมาอีก และอย่าดาวน์โหลด CyberTipline ช่วยได้โดยไม่ต้องมีไฟล์:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>บอก CyberTipline เรื่องโพสต์ เขาจะดูแลโพสต์นั้น:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>ในสหราชอาณาจักร Report Remove ช่วยเอาภาพของคนอายุต่ำกว่า 18 ปีออกจากเว็บไซต์ด้วย เริ่มที่นี่:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>ขอให้แอปหรือเว็บไซต์นั้นลบเอง ในสหรัฐฯ เขามีเวลา 48 ชั่วโมง ถ้าไม่ลบ ร้องเรียนที่นี่:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>จดไว้ว่าอยู่ที่ใคร สายด่วนช่วยดูไปด้วยกันกับคุณได้</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>ภาพปลอมหรือภาพที่ทำด้วย AI ก็นับด้วย ทำรหัสเฉพาะแบบเดียวกัน</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>ในภาพหรือวิดีโอ คุณอายุเท่าไร</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>ในภาพหรือวิดีโอ ลูกของคุณอายุเท่าไร</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>ในภาพหรือวิดีโอ น้องอายุเท่าไร</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>นับอายุตอนที่ถ่าย ไม่ใช่อายุตอนนี้</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>ต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 ปีขึ้นไป</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>สำหรับคุณ</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>สำหรับลูกของคุณ</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>สำหรับน้องที่คุณช่วยอยู่</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>อายุต่ำกว่า 18 ปีในภาพหรือวิดีโอ</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>ถูกส่งต่อแล้ว</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>ยังไม่ถูกส่งต่อ</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>ไม่รู้ว่าถูกส่งต่อหรือยัง</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>เลือกและคัดลอกข้อความนี้ได้</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>หมายเลขเคส</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>คัดลอกหมายเลขและ PIN แล้วลบออกหลังหนึ่งนาที</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>บันทึกบัตรเป็นหน้าสำหรับพิมพ์</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>บันทึกเป็นภาพ</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>บันทึกบัตรเป็นภาพ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ต่อไปจะเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>หน้าสำหรับเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>คนที่คุยด้วยได้</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>เปิดรายการสายด่วนช่วยเหลือ</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>อะไรช่วยได้อีก</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>ขั้นตอนเมื่อถูกขู่ เมื่อมีโพสต์บนอินเทอร์เน็ต และอื่น ๆ</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>เพิ่มไฟล์ในเคสนี้</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>ทำคำขออีกอันด้วยหมายเลขและ PIN เดิม จะถามก่อน</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>เก็บหมายเลขและ PIN แล้วหรือยัง จะแสดงอีกครั้งเมื่อทำไฟล์ใหม่เสร็จเท่านั้น</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>ใช่ เพิ่มไฟล์</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>กลับไปที่รายการไฟล์</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>เก็บหมายเลขและ PIN แล้วหรือยัง เมื่อปิดหน้าต่างแล้ว ไม่มีใครเปิดให้ดูได้อีก</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>ใช่ ปิดเลย</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>ปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังก่อน</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>คนที่คุยด้วยได้: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>คัดลอกแล้ว จะถูกลบออกจากคลิปบอร์ดหลังหนึ่งนาที หรือเมื่อปิดหน้าต่างนี้</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop ทำขึ้นสำหรับ {service} เมื่อ {day}</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ฝึกใช้ บัตรนี้ไม่ไปถึงใคร</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>บัตรเคส</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>สิ่งที่คุณเก็บไว้ทำต่อวันอื่นยังอยู่ที่นี่และล็อกไว้ ถ้าจะลบ ให้เลือก “กลับไปที่คำขอที่บันทึกไว้” ในหน้าแรก</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>แสดงเครื่องพิมพ์ของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>หมายเลขเคส: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>ส่งให้เครื่องพิมพ์แล้ว อย่าลืมหยิบกระดาษไปด้วย</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>พิมพ์ไม่ได้ คุณบันทึกเป็น PDF แทนได้</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>บันทึกแล้ว ใครที่มีไฟล์นี้จะดูและถอนคำขอได้</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“ออกด่วน” จะเปิดเว็บไซต์อื่น ใครย้อนกลับมาจะเจอหน้านี้ แต่ไม่มีหมายเลข ไม่มี PIN และไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>ประวัติของเบราว์เซอร์แสดงว่าเคยเปิดหน้านี้ เครือข่ายก็เห็นได้ คนที่ควบคุมอุปกรณ์นี้ หรือตัวกรองที่โรงเรียน อาจเห็นสิ่งที่คุณพิมพ์และคำตอบด้วย</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>ควรใช้หน้าต่างส่วนตัว และปิดเมื่อเสร็จ</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>ดูหรือถอนคำขอ</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>พิมพ์หมายเลขเคสและ PIN จากบัตรเคส</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>หมายเลขเคส</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>สี่กลุ่ม กลุ่มละสี่ตัว</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>ตัวเลขหกตัว</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>ดูสถานะ</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>กำลังถาม</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>กำลังถามบริการ</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>เพิ่มไฟล์</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>ทำคำขออีกอันด้วยหมายเลขและ PIN เดิม ยังไม่ส่งอะไร</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ถอนคำขอ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>จะถามอีกครั้งก่อนทำอะไร</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>ใครช่วยหาสำเนา</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>เปิดหน้าที่มีรายการ แล้วกลับมาที่นี่</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>ตรวจสำเนาที่คุณเจอ</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>เปิดหน้าสำหรับเทียบสองไฟล์ในเครื่องนี้ ไม่มีการส่งอะไร</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>ใช่ ถอนคำขอ</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>บริการจะหยุดใช้รหัสเฉพาะเหล่านี้</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>ถอนคำขอถาวรหรือไม่ แพลตฟอร์มจะได้รับแจ้งให้หยุดหา คำขอที่ถอนแล้วใช้ไม่ได้อีก ถ้าต้องการ คุณต้องทำใหม่</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>บริการถอนคำขอนี้แล้ว และแพลตฟอร์มได้รับแจ้งให้หยุดหา คุณไม่ได้ทำอะไรผิด คุณทำคำขอใหม่ได้</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>คำขอไปถึงแล้ว กำลังรอตรวจ คุณไม่ต้องทำอะไร</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>เหตุผล: มีเนื้อหามากกว่าคำขอส่วนใหญ่</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>เหตุผล: ไม่ได้ทำแบบที่โปรแกรมนี้ทำคำขอ</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>เหตุผล: มีรูปที่มีชื่อเสียงหรือรูปสาธารณะ</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>เหตุผล: บริการนี้ไม่ได้มีไว้สำหรับสิ่งที่อยู่ในนั้น</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>เหตุผล: บริการเก็บแต่ละคำขอไว้แค่ช่วงเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>เหตุผล: มีคนขอให้ผู้ดูแลบริการทำเช่นนั้น</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>คำขอไปถึงแล้ว กำลังเตรียม</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>คำขอมีผลแล้ว แพลตฟอร์มหาสำเนาได้</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>ถอนคำขอแล้ว แพลตฟอร์มได้รับแจ้งให้หยุดหา</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>ไปถึงเมื่อ {day} ภาพและวิดีโอในคำขอ: {count}</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>ถอนแล้ว</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>ไม่ได้ใช้ เพราะตรงกับภาพที่คนรู้จักทั่วไปหรือภาพว่างด้วย: {count}</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>รหัสเฉพาะพร้อมให้แพลตฟอร์มมารับแล้ว</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>ต่อไป จะเตรียมรหัสเฉพาะให้แพลตฟอร์มมารับ</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>แพลตฟอร์มที่รับรหัสเฉพาะไปแล้ว: {count}</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>ยังไม่มีแพลตฟอร์มมารับ ในวันแรก ๆ เป็นเรื่องปกติ</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>แพลตฟอร์มที่เจอและบล็อกสำเนา: {count}</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>ยังไม่เจออะไร เป็นเรื่องปกติ และแพลตฟอร์มยังหาต่อไป</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>ตรวจดูก่อนส่ง</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>มีแค่นี้ที่ออกจากคอมพิวเตอร์เครื่องนี้ได้ ภาพและวิดีโอยังอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>กำลังเตรียม</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>กำลังทำคำขอ</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>ต้องเลือกข้อนี้ก่อนส่งหรือบันทึก ยังไม่ส่งอะไร</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>บันทึกไว้ส่งทีหลัง</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>เปิดหน้าบันทึกคำขอ ไม่มีการส่งอะไร</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>กลับไปแก้ข้อนี้ แล้วมาที่นี่อีกครั้ง</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>คำตอบของคุณ</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>สิ่งที่ส่ง</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>สิ่งที่ไม่ส่ง</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>ทำส่วนที่เหลือต่อ</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>กลับไปที่ไฟล์ และทำส่วนที่หยุดไว้ต่อ</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>วิธีติดต่อคุณ</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>ใครได้รับ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>เคส</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>แสดงข้อมูลจริงทุกไบต์</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>แสดงสิ่งที่อยู่ในคำขอที่ล็อกไว้ ทีละตัวอักษร</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>ข้อมูลจริงทุกไบต์</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>สิ่งที่อยู่ในคำขอที่ล็อกไว้</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>หยุดไว้: {count}</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>อ่านไม่ได้: {count}</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>ไม่มี จะไม่มีใครเขียนถึงคุณ</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name} ที่ {host} มีแค่บริการนี้ที่เปิดได้</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>นี่ไม่ใช่บริการที่ตั้งไว้ตอนติดตั้งโปรแกรม บริการที่ตั้งไว้คือ {name} ที่ {host} ถ้าคุณไม่ได้คาดไว้แบบนี้ อย่าเพิ่งส่ง ให้ถามคนที่คุณไว้ใจ</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>ครั้งก่อน บริการนี้อยู่ที่อื่น: {host} ถ้าคุณไม่ได้คาดไว้แบบนี้ อย่าเพิ่งส่ง ให้ถามคนที่คุณไว้ใจ</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>กุญแจของบริการนี้ไม่เหมือนครั้งก่อน คนอื่นอาจเปิดสิ่งที่คุณส่งได้ ถ้าคุณไม่ได้คาดไว้แบบนี้ อย่าเพิ่งส่ง ให้ถามคนที่คุณไว้ใจ</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>รหัสเฉพาะของภาพ: {pictures} ของวิดีโอ: {videos}</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>ขนาดหลังล็อก: {size}</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>ใช่ ส่งรหัสเฉพาะเหล่านี้ได้</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>ใครช่วยหาสำเนา</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>เปิดหน้าที่มีรายการ แล้วกลับมาที่นี่</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>แยกเป็นเคสใหม่</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>จะได้หมายเลขและ PIN ใหม่</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ส่งเลย</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>ซ่อนข้อมูลทุกไบต์</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>จะส่งไปที่เคส {number} ของคุณ และเพิ่มเข้าไป</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>แพลตฟอร์มที่เข้าร่วมจะหาสำเนาและตัดสินใจว่าจะลบอะไร ไม่มีใครหาในแชตที่ล็อก เช่น แอปข้อความที่เข้ารหัส หรือในแพลตฟอร์มที่ไม่ได้เข้าร่วม</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>ไปที่โฟลเดอร์ที่อยู่ชั้นบน</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>ตามชื่อ</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>ใหญ่สุดก่อน</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>เรียงไฟล์</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ไฟล์และโฟลเดอร์</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>พิมพ์เพื่อค้นหา กด Backspace เพื่อขึ้นไป</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>เลือกทุกไฟล์ในรายการ</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>ไม่เลือกเลย</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>ยกเลิกการเลือกทั้งหมด</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>ถ้าจะเลือกหลายไฟล์ กด Ctrl ค้างไว้แล้วคลิก ไม่มีการส่งอะไร</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ชื่อไฟล์</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>หาชื่อ หรือพิมพ์ที่อยู่ของไฟล์</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>จะบันทึกด้วยชื่อนี้</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>แสดงชื่อที่ตรงกัน</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>บันทึกที่นี่</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>เลือกเฉพาะไฟล์ที่มีภาพแบบนั้น คลิกหนึ่งครั้งเพื่อเลือกไฟล์ คลิกอีกครั้งเพื่อยกเลิก</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>ดูในโฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>ใช้ไฟล์ที่เลือก</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ดาวน์โหลด</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>เดสก์ท็อป</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>โฟลเดอร์ของฉัน</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>แสดงสิ่งที่อยู่ในนั้น</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ที่นี่ไม่มีอะไร</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>ไม่ เก็บไว้</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>ไม่มีอะไรเปลี่ยน</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>มีวิธีติดต่อคุณไหม</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>เว้นว่างไว้ก็ได้ บางคนอยากให้ถามกลับได้ถ้ามีคำถาม</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>ที่อยู่อีเมล (ไม่จำเป็น)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>เว้นว่างไว้ถ้าไม่อยากใส่</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>มีคนอื่นอ่านอีเมลของคุณได้ไหม ถ้ามี เว้นว่างไว้ดีกว่า</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>ตรวจสำเนาที่คุณเจอ</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>แพลตฟอร์มจะหาเจอไหม เทียบสองไฟล์ในเครื่องนี้ ไม่มีการส่งอะไร</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>อย่าบันทึกสำเนาจากอินเทอร์เน็ตเพื่อทำสิ่งนี้ ให้ใช้ไฟล์ที่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>ภาพหรือวิดีโอที่ใช้ทำคำขอ</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>เลือกไฟล์ที่อยู่ในคำขอ</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>เลือกสำเนา</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>กำลังเทียบ</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>เลือกอีกไฟล์ที่อยู่ในคำขอ</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>กำลังทำรหัสเฉพาะ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>วลีที่คุณตั้งไว้สำหรับคำขอนี้</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>ไฟล์ที่เคยทำคำขอไม่อยู่แล้วใช่ไหม ใช้รหัสเฉพาะที่คุณเก็บไว้ได้</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>ใช้สิ่งที่คุณเก็บไว้</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>รหัสเฉพาะที่คุณเก็บไว้: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>เลือกแล้ว: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>เป็นไฟล์เดียวกันเป๊ะ แพลตฟอร์มที่เข้าร่วมอาจหาเจอได้</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>ตรงกัน แพลตฟอร์มที่เข้าร่วมอาจหาสำเนานี้เจอได้</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>ไม่ตรงกัน เป็นของคุณหรือเปล่า ถ้าใช่ ใส่สำเนานี้ในคำขอด้วย</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>เรียบหรือมืดเกินไปจนบอกไม่ได้ เป็นของคุณหรือเปล่า ถ้าใช่ ใส่สำเนานี้ในคำขอด้วย</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>เทียบไฟล์นี้ไม่ได้</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>ส่งเลย</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>บันทึกไว้ทีหลัง</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>บันทึกเป็นไฟล์</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>ที่นี่หรือในแฟลชไดรฟ์ มีแค่บริการที่เปิดไฟล์นั้นได้</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>ให้รออยู่ในเครื่องนี้</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>คุณจะเจอได้อีกในหน้าแรก คนอื่นที่ใช้เครื่องนี้อาจเห็นหรือลบได้</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>กำลังทำ</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>กำลังส่งหรือบันทึกคำขอ</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>เลิกรอ</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>คำขอรออยู่ที่นี่ คุณส่งอีกครั้งได้</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>ไปที่บัตรเคส</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>คำขอจะรอจนกว่าคุณจะส่ง</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>ลบที่นี่</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>จะถามอีกครั้งก่อนทำอะไร</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>ลบคำขอนี้ออกจากเครื่องนี้ถาวรหรือไม่ คำขอนี้ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ใช่ ลบ</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>ลบออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>คำขอที่ล็อกไว้จะส่งไปที่ {host}</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>ตอนนี้ไม่ส่งอะไร คุณส่งวันอื่นหรือส่งจากเครื่องอื่นได้</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>คำขอของคุณปลอดภัย ตอนนี้รออยู่ในเครื่องนี้และล็อกไว้ คุณจะเจอได้อีกในหน้าแรก</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>ส่งไม่ผ่าน จะลองใหม่ใน {seconds} วินาที</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>บันทึกคำขอ</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>กำลังทำ</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>กำลังเปิดคำขอ</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>ยังทำไม่เสร็จ</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>วลีที่คุณตั้งไว้สำหรับคำขอนี้</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ทำอันนี้ต่อ</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>เปิดคำขอที่ยังทำไม่เสร็จ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>จะถามอีกครั้งก่อนทำอะไร</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>ลบคำขอที่ยังทำไม่เสร็จนี้ถาวรหรือไม่</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ใช่ ลบ</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>ลบออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>คำขอที่ยังทำไม่เสร็จ {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>ไปที่ไหนได้</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>ไม่มีอะไรถูกเก็บไว้ที่นี่ และไม่มีอะไรถูกส่งไป</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>ที่อยู่ ณ วันที่ {day}</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>คนที่คุยด้วยได้</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>เปิดรายการสายด่วนช่วยเหลือ</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>อะไรช่วยได้อีก</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>ขั้นตอนเมื่อถูกขู่ เมื่อมีโพสต์บนอินเทอร์เน็ต และอื่น ๆ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>ปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>คัดลอกที่อยู่</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>ซ่อนรายละเอียด</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>หยุดไว้</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>ซ้ำกับไฟล์อื่น</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>แสดงเฉพาะแถวเหล่านี้</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>เอาไฟล์ที่เลือกออกจากรายการ ไฟล์ยังอยู่</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>ใส่สิ่งที่เพิ่งเอาออกกลับมา</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>ลองไฟล์ที่เลือกอีกครั้ง</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>ทำส่วนที่เหลือต่อ</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>ทำส่วนที่หยุดไว้ต่อ</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>แสดงหรือซ่อนรายละเอียดของแถวที่เลือก</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>เปิดดู</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>เปิดไฟล์ที่เลือก และบอกก่อนว่าจะทิ้งร่องรอยอะไร</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>รอก่อนทำไฟล์ต่อไป</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>หยุดไฟล์ที่ยังไม่เสร็จ คุณทำต่อทีหลังได้</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>ซ่อนชื่อ</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>แสดง “ภาพ 1” แทนชื่อ</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>เลือกภาพและวิดีโอ</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>รหัสเฉพาะทำที่นี่ ในเครื่องนี้ ไม่มีการส่งอะไร</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>ใช้ไฟล์ตัวอย่าง</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>เพิ่มภาพธรรมดาและคลิปสั้นสำหรับฝึกใช้</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>ลากมาวางที่นี่ก็ได้ หรือวางด้วย Ctrl และ V</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>ไฟล์ที่เลือก</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>แต่ละแถวบอกว่ารหัสเฉพาะออกมาเป็นอย่างไร</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ทุกไฟล์</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>ทำไปแล้วเท่าไรจากทุกไฟล์</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>ทำต่อวันอื่น</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>เปิดหน้าสำหรับเก็บส่วนที่เสร็จแล้วด้วยวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>เหลือไม่ถึงหนึ่งนาที</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>เหลือประมาณ {minutes} นาที</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>แสดงทุกไฟล์ในโฟลเดอร์ แล้วคุณเลือกไฟล์ที่ควรอยู่ที่นี่</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>โปรแกรมที่เปิดไฟล์อาจจำไฟล์ได้ เช่น ในรายการที่เปิดล่าสุด ร่องรอยนั้นเราคุมไม่ได้</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>ใช่ เปิด</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>เปิดไฟล์ด้วยโปรแกรมในเครื่องนี้</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>ไม่เปิด</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>ใส่เฉพาะไฟล์ที่มีภาพแบบนั้น เลือกไฟล์อื่น ๆ แล้วเอาออก</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>พร้อม: {count}</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>ยังไม่ทำ: {count}</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>หยุดไว้: {count}</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>อ่านไม่ได้: {count}</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>ซ้ำกับไฟล์อื่น: {count}</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>ไม่มีไฟล์ในนั้น ให้คัดลอกหรือลากตัวไฟล์จากโฟลเดอร์</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>เลือกไฟล์ที่ควรอยู่ที่นี่</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>ออกด่วน</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>ปิดทุกอย่างทันที กด Shift สามครั้งก็เหมือนกัน</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>ไปหน้าก่อน คำตอบของคุณยังอยู่</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>สิ่งหลักที่ทำในหน้านี้</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>สิ่งที่คุณใส่ไว้ยังไม่ได้บันทึก ถ้าปิดหน้าต่าง สิ่งนั้นจะหายไป</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>ปิดเลย</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>ปิดหน้าต่าง สิ่งที่ยังไม่บันทึกจะหายไป</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>อยู่ต่อ</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>บางอย่างในเครือข่ายนี้ เช่น ตัวกรองของโรงเรียน อาจเห็นว่ามีการใช้บริการ แต่สิ่งที่ส่งไปยังล็อกอยู่</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>บางอย่างในเครือข่ายนี้ เช่น ตัวกรองของโรงเรียน อาจเห็นว่ามีการส่งคำขอ และเห็นหมายเลขเคส แต่ตัวคำขอยังล็อกอยู่</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>บันทึกเป็นสองหน้าสำหรับพิมพ์</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>คู่มือสำหรับพ่อแม่</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>คู่มือสำหรับผู้ให้คำปรึกษา</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>บันทึกคู่มือแล้ว</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>คู่มือสำหรับพ่อแม่</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>คู่มือสำหรับผู้ให้คำปรึกษา</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>วัยรุ่นหนึ่งในห้าไม่ได้บอกใคร (Thorn, 2022) บางคนเพราะกลัวมีปัญหาที่บ้าน รับฟังก่อน แล้วทำแต่ละขั้นไปด้วยกัน</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>คนที่คุยด้วยได้</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>เขาจะรับฟังและไม่ตัดสิน คุณไม่ต้องบอกชื่อ</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>แสดงสายด่วนช่วยเหลือของประเทศนี้</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>ณ วันที่ {day} เบอร์และเวลาอาจเปลี่ยน ดูได้ที่เว็บไซต์ของแต่ละแห่ง</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>คุณอยู่ประเทศไหน</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>สำหรับพ่อแม่และผู้ใหญ่คนอื่น</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>สำหรับเด็กและวัยรุ่น</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>สำหรับทุกคน</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>แชตได้ด้วยบนเว็บไซต์</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>เลือกและคัดลอกข้อความนี้ได้</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>ตลอดวันและคืน</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ถึง {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days} {begins} ถึง {ends}</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>เก็บโน้ต</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>โน้ตและจดหมายเก็บไว้ในคอมพิวเตอร์นี้ ล็อกไว้ ไม่มีส่วนไหนของโน้ตหรือจดหมายถูกส่งออกไป</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>เก็บแล้ว ที่หน้าแรก เลือก “กลับไปที่คำขอที่บันทึกไว้” แล้วเลือก โน้ต</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>ทำต่อวันอื่น</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>คำตอบของคุณและรหัสเฉพาะที่เสร็จแล้วจะเก็บไว้ที่นี่แบบล็อก ไม่เก็บภาพ</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>ตั้งวลีรหัสผ่านที่คุณจำได้ ถ้าลืม จะไม่มีใครเปิดได้อีก และคุณต้องเริ่มใหม่</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>อย่างน้อยแปดตัว ใช้สองสามคำก็ดี</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>พิมพ์อีกครั้งให้เหมือนกัน</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>กันพิมพ์ผิดแล้วเปิดไม่ได้</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>กำลังทำ</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>กำลังล็อกคำขอ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>ต้องมีอย่างน้อยแปดตัว</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>สองช่องยังไม่เหมือนกัน</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>เก็บไว้แล้ว ถ้าจะทำต่อ ให้เลือก “กลับไปที่คำขอที่บันทึกไว้” ในหน้าแรก</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>ขอให้แอปหรือเว็บไซต์ลบ</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>ตามกฎหมายของสหรัฐฯ พวกเขามีเวลา 48 ชั่วโมง คุณเขียนจดหมายที่นี่ และส่งเอง</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>จดหมายต้องมีชื่อ จึงแยกจากคำขอของคุณ และไม่มีส่วนไหนของจดหมายถูกส่งจากที่นี่ จะเก็บไว้ก็ต่อเมื่อคุณขอ</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>อยู่ในจดหมายเท่านั้น ไม่อยู่ที่อื่น</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>แอปหรือเว็บไซต์</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>คืออะไร</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>ใครลงชื่อในจดหมาย</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>ชื่อของคนที่ลงชื่อ</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>อีเมลหรือหมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>เครื่องหมายถูกตอนท้าย</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>รูปภาพและวิดีโอ</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>คัดลอกลิงก์ ถ้าไม่มี ให้เขียนชื่อผู้ใช้ และบอกว่าอยู่ตรงไหนในแอป</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>คนที่อยู่ในภาพ</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>พ่อแม่หรือผู้ปกครอง</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>คนที่คนในภาพขอให้ช่วย</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>ขอยืนยันด้วยความสุจริตใจ: คนที่อยู่ในภาพไม่ได้ยินยอมให้แสดงที่นั่น</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>เขียนจดหมาย</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>ยังขาด: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>ใช้จนกว่าคุณจะปิดโปรแกรม ไม่มีอะไรถูกเก็บไว้</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>แสดงข้อความทั้งหมดเป็นภาษานี้</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>ยังไม่มีใครที่โตมากับภาษานี้ตรวจข้อความเหล่านี้</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>จดหมายพร้อมแล้ว</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>เป็นภาษาอังกฤษ สำหรับบริษัทในสหรัฐฯ ส่งเอง และอย่าแนบรูป</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>เก็บไว้ที่นี่ ล็อกไว้</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>เก็บไว้กับโน้ตของคุณ ด้วยวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 ชั่วโมงนับจากตอนนั้น</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>นับ 48 ชั่วโมง</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>คุณส่งเมื่อไร</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>ยังอยู่ที่นั่น</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>เขียนคำร้องเรียนถึงหน่วยงานสหรัฐฯ ที่ดูแลกฎหมายนี้</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>ร้องเรียนที่ไหน</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>นี่คือคำร้องเรียน ส่งเองที่หน้านี้:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>ค้นหา TAKE IT DOWN Act ในความช่วยเหลือของ {platform} จะมีแบบฟอร์มหรืออีเมล</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>แบบฟอร์มชื่อ: {form}</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>ส่งจดหมายไปที่นั่น แล้วกลับมาที่นี่ และบอกว่าส่งเมื่อไร</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 ชั่วโมงสิ้นสุด {end} ชั่วโมงที่เหลือ: {hours} ตอนนั้นยังอยู่ที่นั่นไหม คำร้องเรียนพร้อมอยู่ที่นี่</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 ชั่วโมงสิ้นสุดแล้ว {end} หายไปหรือยัง</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>รออยู่ในเครื่องนี้</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>ไฟล์ใหม่อยู่ในเคสที่คุณมีอยู่แล้ว หมายเลขและ PIN เหมือนเดิม</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>นี่คือบัตรเคส โปรดมอบให้น้อง</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>นี่คือบัตรเคสของคุณ เก็บหมายเลขและ PIN ไว้ เพราะไม่มีใครค้นให้คุณได้</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>ตอนนี้อยู่บนอินเทอร์เน็ตหรือเปล่า บอก CyberTipline ด้วย: {place} เขาจะดูแลโพสต์นั้น</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>ใช้หมายเลขและ PIN นี้ดูความคืบหน้า เพิ่มไฟล์ หรือถอนคำขอได้ เปิดโปรแกรมแล้วเลือก “ดูหรือถอนคำขอ”</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>หมายเลขและ PIN ใช้ได้ทันทีที่ส่งคำขอ เปิดโปรแกรมแล้วเลือก “กลับไปที่คำขอที่บันทึกไว้”</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>ไม่มีโปรแกรมก็ดูความคืบหน้าหรือถอนคำขอในเบราว์เซอร์ได้:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>เปิดโปรแกรมนี้อีกครั้ง เลือก “กลับไปที่คำขอที่บันทึกไว้” แล้วส่ง</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>เปิดโปรแกรมนี้ที่นี่หรือที่เครื่องอื่น เลือก “กลับไปที่คำขอที่บันทึกไว้” แล้วเลือกไฟล์</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>คำขอรออยู่และล็อกไว้ จะไม่ส่งอะไรจนกว่าคุณจะส่ง</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>แพลตฟอร์มที่เข้าร่วมจะมารับรหัสเฉพาะและหาสำเนา อาจใช้เวลาสองสามวัน เขาเป็นคนตัดสินใจว่าจะลบอะไร</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>อีกสองสามวันมาดูความคืบหน้าได้ที่ “ดูหรือถอนคำขอ” ในหน้าแรก ถ้าตอนนั้นยังไม่เจออะไร ก็เป็นเรื่องปกติ</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>โปรดอย่าโพสต์หรือส่งต่อภาพ แม้จะเพื่อเตือนคนอื่น</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>โปรดอย่าส่งต่อภาพ แม้จะเพื่อเตือนคนอื่น</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>อย่าโพสต์ภาพนั้นอีก เพราะอาจถูกบล็อก และบัญชีของคุณอาจถูกบล็อกไปด้วย</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>มีใครขู่น้องหรือเปล่า อย่าจ่ายเงิน เก็บข้อความไว้ และหยุดตอบ</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>มีใครขู่คุณหรือเปล่า อย่าจ่ายเงิน เก็บข้อความไว้ และหยุดตอบ</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>คุณยังขอความช่วยเหลือได้</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>ถ้าไม่มีภาพ ก็ทำรหัสเฉพาะไม่ได้ บอก CyberTipline แทนได้:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>รู้ไหมว่าโพสต์อยู่ที่ไหน ใช้แบบแจ้งของแอปหรือเว็บไซต์นั้นด้วย</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>มีความช่วยเหลืออื่น</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>บริการนี้มีไว้สำหรับภาพเปลือยหรือภาพทางเพศ มีใครขู่หรือทำร้ายคุณหรือเปล่า ไปที่นี่:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>ถ้าเป็นภาพอื่น ใช้แบบแจ้งของแอปหรือเว็บไซต์ การคุยกับผู้ใหญ่ที่คุณไว้ใจก็ช่วยได้</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>โน้ตไว้ใช้ทีหลัง</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>ชื่อผู้ใช้ ลิงก์ วันที่ ช่วยผู้ใหญ่ที่ช่วยคุณได้ มีแต่ข้อความ ไม่มีรูป</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>เก็บไว้ที่นี่ ล็อกไว้</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>เก็บไว้ในคอมพิวเตอร์นี้ ด้วยวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>วลีที่คุณเลือกสำหรับโน้ตนี้</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>เปิดโน้ต</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>แสดงสิ่งที่เก็บไว้ด้วยวลีรหัสผ่านนี้</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>มีโน้ตที่ล็อกไว้ในคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>กำลังประมวลผลโน้ต</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>ลิงก์ของหน้าหรือโพสต์</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อไร</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>อยู่ในโน้ตของคุณเท่านั้น ไม่อยู่ที่อื่น</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>เพิ่มโน้ตนี้</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>ลบโน้ตที่เก็บไว้ที่นี่ถาวรไหม</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>สิ่งที่คุณเขียนอยู่แค่ที่นี่ เก็บไว้ที่นี่ พิมพ์ หรือบันทึกเป็นไฟล์ ไม่อย่างนั้นจะหายไป</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>เก็บไว้ในคอมพิวเตอร์นี้ ล็อกไว้ ใน {file} คนอื่นไม่มี</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>เอาโน้ตนี้ออกจากรายการ</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>เปิดจดหมาย</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>แสดงจดหมาย และ 48 ชั่วโมง</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>จดหมายถึง {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>มือถือ Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>แสดงขั้นตอนแบบใช้สาย</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>ต้องเอามาที่เครื่องนี้หรือเปล่า ถ้าต้อง ใช้สาย</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>ต่อมือถือด้วยสายของเครื่อง ปลดล็อก แล้วแตะข้อความเรื่อง USB เลือก “การโอนไฟล์”</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>ต่อ iPhone ด้วยสายของเครื่อง ปลดล็อก แล้วแตะ “เชื่อถือ”</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>เปิดมือถือในโปรแกรมดูไฟล์ของคอมพิวเตอร์เครื่องนี้ ภาพอยู่ใน DCIM</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>คัดลอกแค่ไฟล์เดียวนี้ไปไว้ในโฟลเดอร์ของคุณ ปล่อยไฟล์ในมือถือไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>กลับมาที่นี่ เลือก “ในคอมพิวเตอร์เครื่องนี้” แล้วทำรหัสเฉพาะ</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>แล้วลบสำเนา และล้างถังขยะ</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>อย่าส่งให้ตัวเองทางแชต อีเมล หรือคลาวด์เลย เพราะจะมีสำเนาค้างอยู่ที่นั่น</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>ใช้เครื่องที่มีไฟล์อยู่</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>อย่าส่งหรือคัดลอกมาที่เครื่องนี้ ให้เปิดหน้านี้บนเครื่องนั้น:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>รหัสเฉพาะจะทำที่นั่น ภาพยังอยู่ในเครื่องนั้น</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>กำลังทำ</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>กำลังทำงานกับคำขอที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>สิ่งที่ยังไม่ส่งยังอยู่เหมือนเดิม</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>เก็บไว้ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>จะลองใหม่ใน {seconds} วินาที</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>บันทึกสำเนา</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>ส่งเลย</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>เชื่อมต่อกับบริการและส่งคำขอนี้</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>บันทึกสำเนา</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>เขียนคำขอที่ล็อกไว้ลงในไฟล์หรือแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>จะถามอีกครั้งก่อนทำอะไร</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>ลบออกจากเครื่องนี้ถาวรหรือไม่ สิ่งที่ส่งไปแล้วยังอยู่ที่บริการ</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ใช่ ลบ</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>ลบออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>บันทึกเมื่อ {day} ภาพและวิดีโอ: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>รออยู่ที่นี่ ยังไม่ได้ส่งอะไรเลย</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>อาจไปถึงแล้ว คุณส่งอีกครั้งได้ ไม่มีการนับซ้ำ</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>ไปถึงแล้ว หมายเลขและ PIN บนบัตรเคสใช้ได้แล้ว</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>บริการไม่รับ คุณทำคำขอใหม่ได้</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>ถอนแล้ว</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>เขียนถึงแอปหรือเว็บไซต์</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>เขียนจดหมายขอให้ลบภายใน 48 ชั่วโมง</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>ใคร ที่ไหน เมื่อไร อะไร สำหรับผู้ใหญ่ที่ช่วย</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>คัดลอกข้อความ สำเนาที่คัดลอกไว้จะถูกลบหลังหนึ่งนาที</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>บันทึกเป็นหน้าสำหรับพิมพ์</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>บันทึกเป็นข้อความ</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>บันทึกเป็นข้อความธรรมดา</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>บันทึกแล้ว ใครมีไฟล์นี้ก็อ่านได้</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>ซ่อนอยู่: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>ทางลัดไปยังที่อื่น: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>ไฟล์ของระบบ: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>อยู่ในโฟลเดอร์ซ้อนกันหลายชั้นเกินไป: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>โฟลเดอร์ที่เปิดไม่ได้: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>ไม่อยู่ในรายการนี้: {what}</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>ฝึกใช้: ไม่มีอะไรที่นี่ไปถึงใคร</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>ไม่พบเครื่องพิมพ์ บันทึกเป็น PDF แทนได้</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>เลือกเครื่องพิมพ์ คิวพิมพ์อาจเก็บหน้านี้ไว้สักพัก เครื่องพิมพ์อยู่ห้องอื่นหรือเปล่า ถ้าใช่ ให้รีบไปหยิบ</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>พิมพ์ที่นั่นทันที</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>คิวอาร์โค้ดของ {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>ส่องกล้องมือถือไปที่รหัสนี้</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>เลือกหนึ่งคำตอบ กดปุ่มตัวเลขก็ได้</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>ตอนนี้คุณอยู่ขั้นไหน</translation>
    </message>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ตรวจ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} นาที</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>ภาพ {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>วิดีโอ {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>ไฟล์ {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>พักอยู่</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>กำลังทำรหัสเฉพาะ: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>หยุดไว้</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>ซ้ำกับ {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>รหัสเฉพาะแข็งแรง</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>รหัสเฉพาะอ่อน</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>เฉพาะสำเนาที่เหมือนเป๊ะ</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>อ่านไฟล์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>กด “ทำส่วนที่เหลือต่อ” เพื่อทำไฟล์นี้</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>นับครั้งเดียว</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>วิดีโอยาวหรือมีการเคลื่อนไหวมาก บางช่วงสั้น ๆ อาจหาไม่เจอ</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>สำเนาที่ถูกแก้ไปนิดหน่อยก็หาเจอได้</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>ภาพเรียบหรือมืด: อาจหาเจอแค่สำเนาที่เหมือนเป๊ะหรือใกล้เคียงมาก</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>อาจหาเจอแค่สำเนาที่เหมือนไฟล์นี้เป๊ะ</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>รหัสเฉพาะ: {kinds}</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>หาเจอประมาณ {count} จาก 100 วิธีที่คนมักแก้ภาพหรือวิดีโอ</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>กลับไปที่คำขอที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>คำขอที่เก็บไว้ที่นี่อยู่ในรายการ คำขอในแฟลชไดรฟ์คือไฟล์ที่ลงท้ายด้วย .tid</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>เปิดหน้าเลือกคำขอที่บันทึกไว้ ไม่มีการส่งอะไร</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>เลือกไฟล์นั้น</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ส่งเลย</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>กำลังทำ</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>กำลังอ่านหรือส่งคำขอ</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>เลิกรอ</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>คำขอยังอยู่ในไฟล์</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ทำอันนี้ต่อ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>ส่งทั้งหมด</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>ไปถึงแล้ว หมายเลขและ PIN บนบัตรเคสใช้ได้แล้ว</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>ส่งไม่ผ่าน จะลองใหม่ใน {seconds} วินาที</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>นี่คือคำขอที่บันทึกไว้ และครบถ้วน: {size} ล็อกไว้ จะส่งไปที่ {host}</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>ทำขึ้นเพื่อฝึกใช้</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>ใครช่วยหาสำเนา</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>แอปและเว็บไซต์ที่เข้าร่วมจะได้รหัสเฉพาะ เขาจะหาและตัดสินใจ</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>รับรายการ</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>กำลังรับรายการ</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>กำลังถามบริการ</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>การรับรายการต้องใช้อินเทอร์เน็ต ไม่มีการส่งอะไรเกี่ยวกับคุณหรือไฟล์ของคุณ</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>ไม่มีใครหาในแชตที่ล็อก เช่น แอปข้อความที่เข้ารหัส หรือในแพลตฟอร์มที่ไม่ได้เข้าร่วม คุณยังขอให้เขาลบได้ด้วยแบบของเขาเอง</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>ตอนนี้รับรายการไม่ได้ คุณไปต่อได้โดยไม่ต้องใช้รายการ ลองอีกครั้งทีหลัง</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>รายการของ {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>ยังไม่มีแอปหรือเว็บไซต์เข้าร่วม</translation>
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
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>ใช้จนกว่าคุณจะปิดโปรแกรม ไม่มีอะไรถูกเก็บไว้</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ตัวหนังสือใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>ทำให้ตัวหนังสือทั้งหมดใหญ่ขึ้น กด Ctrl กับเครื่องหมายบวกก็ได้</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ตัวหนังสือเล็กลง</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>ทำให้ตัวหนังสือทั้งหมดเล็กลง กด Ctrl กับเครื่องหมายลบก็ได้</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>ซ่อนชื่อไฟล์</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>แสดง “ภาพ 1” แทนชื่อ</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>ลบคำขอ โน้ต และจดหมายทั้งหมดในคอมพิวเตอร์นี้ถาวรไหม สิ่งที่ส่งแล้วยังคงส่งแล้ว</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>เปิดรายการทุกภาษา</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>สีสว่าง สีมืด และสีตัดกันชัดเป็นไปตามการตั้งค่าของเครื่องนี้</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>ลบทุกอย่าง</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>จะถามอีกครั้งก่อนทำอะไร</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>ใช่ ลบ</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>ลบทั้งหมดออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>ลบแล้ว แฟลชไดรฟ์หรือข้อมูลสำรองอาจยังมีสำเนาเก่าที่ล็อกไว้</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>ขนาดตัวหนังสือ: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>ถูกส่งต่อแล้วหรือยัง</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>เท่าที่คุณหรือลูกของคุณรู้ ถูกส่งต่อแล้วหรือยัง</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>เท่าที่คุณหรือน้องรู้ ถูกส่งต่อแล้วหรือยัง</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>ตอบข้อไหนก็ไปต่อได้</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>แล้ว</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>ส่งให้ใครสักคน หรือโพสต์บนอินเทอร์เน็ตแล้ว</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ยัง</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>ไม่รู้</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>ถ้าเจอบนอินเทอร์เน็ต บอก CyberTipline ด้วย: {place} เขาจะดูแลโพสต์นั้น ทำหลังจากนี้หรือทำจากเครื่องอื่นก็ได้</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>มีภาพคุณเปลือย เปลือยบางส่วน หรือมีเรื่องทางเพศไหม</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>มีภาพลูกของคุณเปลือย เปลือยบางส่วน หรือมีเรื่องทางเพศไหม</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>มีภาพน้องเปลือย เปลือยบางส่วน หรือมีเรื่องทางเพศไหม</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>ภาพที่แต่งขึ้นก็นับด้วย เช่น ภาพที่ทำด้วย AI</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>มี</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>เพิ่งเชื่อมต่อกับบริการ</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>ออฟไลน์ ยังไม่ได้ส่งอะไร</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>ขอแค่รายการเท่านั้น ไม่มีอะไรของคุณถูกส่งไป</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>ส่งแค่หมายเลขเคสและ PIN เท่านั้น</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>ลองส่งแล้ว ยังไม่มีการยืนยัน</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>ส่งคำขอที่ล็อกไว้แล้ว ไฟล์ยังอยู่ที่นี่</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>ต่อไป</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>หยุดภาพหรือวิดีโอไม่ให้แพร่ออกไป</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>ที่นี่ไม่มีใครว่าคุณ คุณหยุดได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>นี่คือการฝึกใช้ มีไฟล์ตัวอย่างให้ลอง ไม่มีคำขอไหนไปถึงบริการจริง สิ่งที่คุณส่งจะอยู่ในเครื่องนี้หนึ่งสัปดาห์ เพื่อให้คุณดูความคืบหน้าได้ คุณลบได้ในการตั้งค่า</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>กลับไปที่คำขอที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>ส่งคำขอที่บันทึกไว้ก่อนหน้านี้</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>ดูหรือถอนคำขอ</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>ต้องใช้หมายเลขเคสและ PIN</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>ฝึกใช้ก่อน</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>จบการฝึกใช้</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>ในการฝึกใช้ ทุกขั้นตอนใช้ได้ และไม่มีคำขอไหนไปถึงบริการจริง</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>ขนาดตัวหนังสือ การซ่อนชื่อ และการลบทุกอย่าง</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>เปิดรายการทุกภาษา</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>โปรแกรมนี้ทำรหัสเฉพาะ คือรหัสที่สร้างจากภาพหรือวิดีโอ แพลตฟอร์มที่เข้าร่วมจะได้รหัสนี้และหาสำเนา</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>ภาพหรือวิดีโอยังอยู่ในเครื่องนี้ ไม่มีใครดู</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>ใช้เวลาประมาณ 5 นาที ไม่ต้องบอกชื่อ</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>ถ้าจะออกเร็ว ๆ กด “ออกด่วน” หรือกด Shift สามครั้งภายในห้าวินาที สิ่งที่ยังไม่บันทึกจะหายไป ไฟล์ที่บันทึกแล้วยังอยู่ที่เดิม และเครื่องนี้อาจจำได้ว่าเคยเปิดโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>เกี่ยวกับและความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>สิ่งที่คุณใส่ไว้ที่นี่จะเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>คนที่คุยด้วยได้</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>เปิดรายการสายด่วนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>ภาพหรือวิดีโออยู่ที่ไหน</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>หรือในแฟลชไดรฟ์หรือดิสก์ที่เสียบอยู่</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>ในมือถือหรือเครื่องอื่น</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>อย่าคัดลอกมาที่นี่</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>มีความช่วยเหลืออื่น</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>ทำเพื่อใคร</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>ตัวเอง</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>ฉันอยู่ในภาพหรือวิดีโอ</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>ลูกของฉัน</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>ฉันเป็นพ่อแม่หรือผู้ปกครอง</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>น้องที่ฉันช่วยอยู่</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>ฉันเป็นเพื่อน ครู หรือผู้ให้คำปรึกษา</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>สิ่งที่ช่วยได้: บอกว่าไม่ใช่ความผิดของลูก และคุณดีใจที่ได้รู้ โปรดอย่าค้นมือถือ อย่าส่งต่อภาพ และอย่าโพสต์เรื่องนี้</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>สิ่งที่ช่วยได้: บอกว่าไม่ใช่ความผิดของน้อง และคุณดีใจที่ได้รู้ โปรดอย่าขอให้ส่งภาพมาให้คุณ และอย่าส่งต่อ</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>คุณอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>ขั้นหนึ่งของทั้งหมด</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>วิธีใช้: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>สิ่งที่ต้องระบุ</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>แสดงคำแนะนำนี้แล้วออก</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: ข้อผิดพลาด: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>ค่า %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ยังขาดค่าเหล่านี้: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>ไม่รู้จักค่าเหล่านี้: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ไม่มีตัวเลือก %(value)r (เลือกได้จาก %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>ใช้พร้อมกับ %s ไม่ได้</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ต้องระบุหนึ่งค่า</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>ต้องระบุอย่างน้อยหนึ่งค่า</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>ระบุสิ่งที่ส่งไปแล้ว: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>ไม่มีอะไรให้เทียบ</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>ไม่พบอะไรที่คล้ายกัน</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>ต่างจาก {file} ({variant}) {bits} จาก 256 บิต ถ้าต่างไม่เกิน {most} ถือว่าตรงกัน</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % ของเฟรมอยู่ใน {file} ({variant}) ตั้งแต่ {least} % ขึ้นไปถือว่าตรงกัน</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>ไบต์ตรงกับ {file} ทุกไบต์</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>ถอนคำขอของเคส {case} หรือไม่</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>ถอน {report} แล้วก่อนที่จะส่ง ไม่มีใครได้ไป และไฟล์ที่ล็อกไว้ถูกลบแล้ว</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>บริการ: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ได้รับเมื่อ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยนเมื่อ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>ผู้ที่รับไปแล้ว</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>ผู้ที่บล็อกแล้ว</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>ตัวกรองในเครื่องนี้หรือในเครือข่ายอาจเห็นว่ามีการใช้บริการ แต่ไม่เห็นว่าใช้ทำอะไร เพราะส่วนนั้นล็อกไว้ และมีแค่บริการที่เปิดได้</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>ตัวกรองในเครื่องนี้หรือในเครือข่ายอาจเห็นว่ามีการส่งบางอย่างไปที่บริการ และเห็นหมายเลขเคสกับจำนวนในคำตอบ ตัวคำขอล็อกไว้ และมีแค่บริการที่เปิดได้</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>ตัวกรองในเครื่องนี้หรือในเครือข่ายอาจเห็นว่ามีการส่งคำขอไปที่บริการ และเห็นคำตอบถ้ามี ตัวคำขอล็อกไว้ และมีแค่บริการที่เปิดได้</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>ตัวกรองในเครื่องนี้หรือในเครือข่ายอาจเห็นว่ามีการขอรายการบริการ และเห็นรายการนั้น</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>อาจไปถึงแล้ว ถามอีกครั้งได้ ไม่เป็นอะไร</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>ระบุบริการ: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>จดไว้ไม่ได้ว่าสิ่งนี้ส่งไปที่ไหน ครั้งหน้าจึงจะไม่รู้ถ้ามีการเปลี่ยน</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>ไม่ หยุดแค่นี้</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>ใช่ ฉันรู้ว่าถูกต้อง</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>ยังจะทำต่อไหม</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>ยังไม่เคยใช้บริการนี้ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>บริการ: {name} ที่ {host}</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>นี่เป็นการฝึกใช้ และไม่ไปถึงใคร</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>ระวัง: โปรแกรมนี้ติดตั้งไว้สำหรับบริการอื่น คือ {name} ที่ {host}</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>ระวัง: ครั้งที่แล้ว {name} อยู่ที่ {host}</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>ระวัง: กุญแจของ {name} ไม่เหมือนครั้งที่แล้ว คนอื่นจึงอาจเปิดสิ่งที่คุณส่งได้</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>ถ้าคนที่คุณไว้ใจไม่ได้บอกเรื่องนี้ไว้ ให้หยุดแค่นี้แล้วถามเขา</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>บริการ: ที่ {host}</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>เครื่องนี้ไม่รู้ชื่อของบริการนี้ เพราะยังไม่เคยใช้ที่นี่</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>จำกัดหน่วยความจำ เขียนไฟล์ไม่ได้ ไม่มีการบันทึกหน่วยความจำ (core dump)</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>ไม่ได้สิทธิ์เพิ่ม</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>โปรแกรมอื่นดูหน่วยความจำไม่ได้</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: เปิดไฟล์และโฟลเดอร์ไม่ได้เลย</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: รายการสั้น ๆ ของคำสั่งระบบที่ใช้ได้</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>งานที่มีโปรเซสเดียว และจำกัดหน่วยความจำ</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>ระดับความน่าเชื่อถือต่ำ</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>โปรไฟล์แซนด์บ็อกซ์: คำนวณได้อย่างเดียว</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>เปิดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>เปิดไฟล์</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>ดูในโฟลเดอร์</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>เขียนไฟล์</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>เริ่มโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>เริ่มโปรเซสที่อ่านไฟล์ที่นี่ไม่ได้ ให้ติดตั้งโปรแกรมใหม่ หรือใช้เครื่องอื่น</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>ไฟล์ถูกอ่านในโปรเซสที่แยกไว้ต่างหาก สิ่งที่กั้นโปรเซสแบบนี้ไว้ในเครื่องนี้:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>สิ่งที่โปรเซสหนึ่งถูกห้ามเมื่อสักครู่ ตอนที่พยายามจะ:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ถูกห้าม</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>ทำได้</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>ใช้สิ่งเหล่านี้อ่านไฟล์:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>จำนวนไฟล์ที่ทำพร้อมกัน: {count} หน่วยความจำสูงสุดต่อไฟล์: {size} MB</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>คำขอที่คุณเก็บไว้อยู่ใน {folder}</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>ยังไม่มีอะไรเก็บไว้ที่นั่น</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>เขียนลงโฟลเดอร์นั้นไม่ได้</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>ไฟล์อันตรายอาจทำสิ่งที่มีเครื่องหมาย {possible} ได้ ถ้าเป็นไฟล์จากคนแปลกหน้า ให้ใช้เครื่องอื่น</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>คำตอบของคุณและรหัสเฉพาะแต่ละรหัสที่ทำเสร็จจะเก็บไว้ด้วยวลีรหัสผ่าน ถ้าคุณลืม จะไม่มีใครเปิดได้อีก และคุณต้องเริ่มใหม่ ตัวภาพไม่ถูกเก็บไว้</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>อ่านวลีรหัสผ่านของฉบับร่างจากไฟล์ (- คืออินพุตมาตรฐาน)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>ทำ {draft} ต่อ รหัสเฉพาะที่ทำเสร็จแล้ว: {count}</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>ไม่มีอะไรที่เก็บไว้ที่นี่บอกว่าได้กลายเป็นเคสนั้น จึงเทียบกับสิ่งที่อาจใช่: {drafts}</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>ไม่มีคำขอที่ยังทำไม่เสร็จซึ่งวลีรหัสผ่านนี้เปิดได้และกลายเป็นเคสนั้น ให้ระบุไฟล์ที่คุณส่งแทน: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>โปรแกรมถามวลีรหัสผ่านในเทอร์มินัล ถ้าไม่มีเทอร์มินัล ให้ใส่ {option}</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>วลีรหัสผ่านต้องมีอย่างน้อย {count} ตัวอักษร ใช้สักสองสามคำก็ดี</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>วลีรหัสผ่านเดิมอีกครั้ง:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>วลีรหัสผ่านสองครั้งไม่ตรงกัน ไม่ได้เก็บอะไรไว้</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>เสร็จแล้ว แต่มีอย่างน้อยหนึ่งไฟล์ที่อ่านไม่ได้</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>ไม่เข้าใจคำสั่ง</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>คำตอบนำไปที่บริการอื่น ไม่ได้เก็บอะไรไว้</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>มีสำเนาที่ไม่ตรง หรือเรียบเกินไปจนบอกไม่ได้</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: มีบางอย่างที่นี่ไม่เป็นอย่างที่ควร</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>หยุดด้วย Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ไม่มีคำขอ</translation>
    </message>
    <message>
        <source>case</source>
        <translation>เคส</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>คำขอที่บันทึกไว้</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>ส่งไม่ถึง ลองอีกครั้งภายหลัง</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>ถูกปฏิเสธถาวร</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>คำขอที่ยังทำไม่เสร็จ</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>โน้ตและจดหมาย</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>เรื่องที่ไม่คาดไว้</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>รหัสตอนออก:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ไม่ได้ส่งอะไร</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>หนึ่งออบเจกต์ JSON ต่อบรรทัดที่เอาต์พุตมาตรฐาน</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>ภาษาของข้อความ เช่น de หรือ pt_BR (ถ้าไม่ใส่: ใช้ภาษาของระบบ)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>ไฟล์ที่ระบุบริการ</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>ทำต่อ แม้บริการอยู่ที่ที่อยู่อื่นหรือมีกุญแจไม่เหมือนครั้งที่แล้ว</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>อ่าน PIN จากไฟล์ (- คืออินพุตมาตรฐาน)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>ผ่านพร็อกซีนี้: http://HOST:PORT หรือ socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050) อ่านจาก TAKEITDOWN_PROXY ด้วย และไม่อ่านจากการตั้งค่าอื่น</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>จำนวนนาที</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>จำนวนที่มากกว่า 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>รหัสเฉพาะของภาพและวิดีโอที่ทำในเครื่องนี้ เพื่อหยุดไม่ให้สำเนาแพร่ออกไป ตัวไฟล์ไม่ถูกส่งเลย ถ้าไม่ใส่คำสั่ง หน้าต่างจะเปิดขึ้น ถ้าใส่แค่คำขอที่บันทึกไว้ (REPORT.tid) หน้าต่างจะเปิดพร้อมคำขอนั้น</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>แสดงเวอร์ชันของโปรแกรมแล้วออก</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>เคสไปถึงไหนแล้ว</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>ถอนคำขอของเคส</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>ใครหาสำเนาอยู่บ้าง ณ วันนี้</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>ที่นี่เรียบร้อยดีไหม และอะไรกั้นไฟล์อันตรายไว้ ไม่ใช้เครือข่าย</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>โปรแกรมที่ติดตั้งนี้เป็นอย่างที่ควรไหม ไม่ใช้เครือข่าย</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>ค่าตรวจสอบของทุกไฟล์ จากผู้ที่เผยแพร่โปรแกรม</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>แสดงค่าตรวจสอบของไฟล์ที่อยู่ที่นี่</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>ทำรหัสเฉพาะและแสดง ไม่ใช้เครือข่าย</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>ไฟล์หรือโฟลเดอร์</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>แสดงตัวรหัสเฉพาะด้วย</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>ใช้เฟรมวิดีโอเดียวกันกับที่ vPDQ ต้นแบบใช้ในอัตรานี้ (ถ้าไม่ใส่: ดูทุกเฟรม และเก็บเฟรมที่ต่างกัน)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>จำนวนแฮชสูงสุดของภาพหนึ่งภาพ เพื่อหาสำเนาที่แต่งแล้วด้วย: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>เก็บสิ่งที่ทำเสร็จไว้ด้วยวลีรหัสผ่าน และทำต่อจากตรงนั้นครั้งหน้า</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>สำเนานี้ตรงกับสิ่งที่ส่งไปแล้วไหม ไม่ใช้เครือข่าย</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>ไฟล์หรือโฟลเดอร์ที่จะเทียบ</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>สิ่งที่ส่งไปแล้ว ใส่ได้หลายครั้ง</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>แสดงว่าใกล้เคียงแค่ไหน และใกล้เคียงกับไฟล์ไหน</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>เทียบกับฉบับร่างที่ใช้ทำคำขอของเคสนี้</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>เทียบกับรหัสเฉพาะที่ฉบับร่างนี้เก็บไว้</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>ทำคำขอและบันทึกแบบล็อกไว้ เพื่อส่งตอนนี้หรือภายหลัง</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>ทำคำขอเพิ่มด้วยไฟล์ใหม่ สำหรับเคสที่คุณมีอยู่แล้ว</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>หมายเลขของเคสนั้น</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>ไฟล์หรือโฟลเดอร์ (ถ้าไม่ใส่: ทุกอย่างที่ฉบับร่างมี)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>ใครเป็นคนทำคำขอ</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>คนในภาพอายุต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>มีภาพเปลือยหรือเรื่องทางเพศ</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>ถูกส่งต่อแล้ว</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>ช่องทางติดต่อกลับ ไม่จำเป็นต้องมี โปรแกรมอื่นในเครื่องนี้เห็นสิ่งที่ใส่ในคำสั่งได้ ถ้าไม่ใส่ที่อยู่ต่อท้าย โปรแกรมจะถาม</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>อ่านจากไฟล์ (- คืออินพุตมาตรฐาน)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>ไฟล์ที่จะเขียน เพื่อส่งจากเครื่องไหนก็ได้ (ถ้าไม่ใส่: เก็บไว้ในเครื่องนี้)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>เก็บคำตอบและรหัสเฉพาะไว้ด้วยวลีรหัสผ่านทันทีที่มี และทำต่อจากตรงนั้นครั้งหน้า</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>แสดงไบต์จริงที่จะล็อก</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>แสดงรายการคำขอที่เก็บไว้ในเครื่องนี้</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>เขียนคำขอที่เก็บไว้ลงไฟล์ เพื่อส่งจากเครื่องอื่น</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>ตามที่แสดงในรายการ</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>เขียนจดหมายตามกฎหมาย TAKE IT DOWN Act ของสหรัฐฯ โดยไม่มีอะไรถูกส่ง</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>โน้ตไว้เป็นหลักฐาน ล็อกไว้ในเครื่องนี้ มีแต่ข้อความ</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>เขียนคู่มือสำหรับพ่อแม่หรือสำหรับผู้ให้คำปรึกษาเป็น PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>สิ่งที่จดหมายต้องมี เป็นออบเจกต์ JSON หนึ่งรายการ (- คืออินพุตมาตรฐาน) ถ้าไม่ใส่ โปรแกรมจะถามทีละข้อ คีย์: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>ทำต่อกับจดหมายถึงแพลตฟอร์มนี้ ฉบับที่เก็บไว้ที่นี่</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>เขียนลงไฟล์นี้: .pdf เป็น PDF นอกนั้นเป็นข้อความ (ถ้าไม่ใส่: แสดงที่นี่)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>คุณส่งเมื่อไร: now (ตอนนี้) หรือ &apos;YYYY-MM-DD HH:MM&apos; โดย 48 ชั่วโมงนับจากตอนนั้น</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>เขียนคำร้องเรียนถึง FTC แทน: ครบ 48 ชั่วโมงแล้ว และยังอยู่ที่นั่น</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>เก็บจดหมายไว้กับโน้ต ล็อกไว้</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>เพิ่มโน้ต เป็นออบเจกต์ JSON หนึ่งรายการ ที่มีอย่างน้อยหนึ่งอย่างจาก user, place, when และ what (- คืออินพุตมาตรฐาน)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>สำหรับใคร</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>ประเทศที่คู่มือจะแสดงสายด่วนช่วยเหลือของประเทศนั้น (ถ้าไม่ใส่: ใช้ประเทศของระบบ)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>ไฟล์ที่จะเขียน</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>อ่านวลีรหัสผ่านของโน้ตจากไฟล์ (- คืออินพุตมาตรฐาน)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>ลบคำขอที่เก็บไว้หรือทุกอย่างออกจากเครื่องนี้ถาวร</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>คำขอที่ยังทำไม่เสร็จ</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>ทุกอย่างที่โปรแกรมเคยเก็บไว้ที่นี่</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>ไม่ต้องถามอีก</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>ส่งคำขอที่บันทึกไว้ ส่งซ้ำได้ ไม่เป็นอะไร</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>คำขอหรือไฟล์ที่เก็บไว้ (ถ้าไม่ใส่: ทุกคำขอที่รออยู่ในเครื่องนี้)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>ลองต่อไปเรื่อย ๆ โดยเว้นช่วงนานขึ้น เป็นเวลา 60 นาทีหรือตามที่ใส่ (0: ลองครั้งเดียว) กด Ctrl-C เพื่อหยุด</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>ส่งเฉพาะสิ่งที่ทำไว้สำหรับบริการนี้</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>หมายเลขเคส จะมีขีดหรือไม่มีก็ได้ หรือ ID ของคำขอที่เก็บไว้และยังไม่เคยส่ง</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>หมายเลขเคส จะมีขีดหรือไม่มีก็ได้</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>ถ้าเป็นภาพที่ถ่ายตอนอายุ 18 ปีขึ้นไป ที่ที่เหมาะคือ StopNCII.org ซึ่งทำงานแบบเดียวกัน ภาพยังอยู่กับคุณ ไปที่ https://stopncii.org ที่นี่ไม่ได้เก็บอะไรไว้</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>บริการนี้มีไว้สำหรับภาพเปลือยหรือภาพเรื่องทางเพศ ถ้าเป็นภาพอื่น ให้ใช้แบบฟอร์มรายงานของเว็บไซต์หรือแอปที่มีภาพนั้น คุณคุยกับคนที่คุณไว้ใจได้ด้วย ที่นี่ไม่ได้เก็บอะไรไว้</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>โปรแกรมถามช่องทางติดต่อในเทอร์มินัล ถ้าไม่มีเทอร์มินัล ให้ใส่ {option}</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>ยังต้องใส่สิ่งเหล่านี้: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>อีเมล ถ้าคุณอยากให้ติดต่อกลับ (หรือกด Enter เฉย ๆ):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>ระบุไฟล์ หรือฉบับร่างที่มีรหัสเฉพาะของไฟล์</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>ส่งแบบล็อกไว้ พร้อมเฮดเดอร์เหล่านี้เท่านั้น:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>คำขอที่ยังทำไม่เสร็จของคุณยังเก็บไว้ ถ้าจะลบ: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>ถ้าจะส่ง: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>ที่นี่ไม่มีสายด่วนช่วยเหลือของประเทศนั้น มีของประเทศเหล่านี้: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>บันทึกใน {file} แล้ว</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>บันทึกในเครื่องนี้แล้ว ชื่อ {report}</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>ยังไม่ได้ส่งอะไร</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>ฝึกใช้: คำขอนี้จะไม่ไปถึงใคร</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>จดทั้งสองอย่างไว้ตอนนี้ จะแสดงแค่ครั้งเดียว และไม่มีใครหาคืนให้คุณได้</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>กำลังส่ง หรืออาจส่งไปแล้ว ส่งอีกครั้งได้ ไม่มีการนับซ้ำ</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>บริการได้รับแล้ว</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>บริการไม่รับ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ถอนแล้ว</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>ลบแล้ว ดิสก์ SSD แฟลชไดรฟ์ หรือข้อมูลสำรองอาจยังมีสำเนาเก่าอยู่ระยะหนึ่ง ถ้าเป็นคำขอที่บันทึกไว้ สำเนานั้นคือไฟล์ที่ล็อกและมีแค่บริการที่เปิดได้ ถ้าเป็นคำขอที่ยังทำไม่เสร็จ ก็เป็นไฟล์ที่เปิดได้ด้วยวลีรหัสผ่านเท่านั้น</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>ไม่มีคำขอที่บันทึกไว้ที่นี่</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>คำขอที่ส่งได้: {count} คำสั่งที่ใช้: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>เขียนลง {file} แล้ว ใครก็ส่งจากเครื่องไหนก็ได้ และมีแค่บริการที่เปิดได้ ถ้าส่งจากที่นี่ด้วย ก็ไม่มีการนับซ้ำ</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>ระบุสิ่งที่จะลบ หรือใส่ {option}</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>ไม่ได้ลบอะไร</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>ลบทุกอย่างที่โปรแกรมเคยเก็บไว้ที่นี่ถาวรหรือไม่</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>ลบสิ่งที่คุณระบุถาวรหรือไม่</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>ในจำนวนนี้ {count} คำขออาจยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>ใช่ ลบถาวร</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>คำขอ {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>ไม่มีคำขอที่บันทึกไว้รออยู่ที่นี่</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>หยุดแล้ว สิ่งที่ยังไม่ได้ยืนยันยังบันทึกไว้ ส่งอีกครั้งได้ ไม่มีการนับซ้ำ</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>จะลองอีกครั้งใน {seconds} วินาที</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>ได้รับ {report} ไปแล้วก่อนหน้านี้ การส่งอีกครั้งไม่ได้เปลี่ยนอะไร</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>บริการได้รับ {report} แล้ว</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>เป็นการฝึกใช้ และไม่ไปถึงใคร</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>รหัสเฉพาะ: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>จดเรื่องนี้ไว้ที่นี่ไม่ได้ จะส่งอีกครั้งหรือจะลบก็ได้ ไม่เป็นอะไร</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>บริการที่ได้รหัสเฉพาะจาก {name} ณ วันที่ {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>ภาพและวิดีโอ: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>พิมพ์เลข {first} ถึง {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>พิมพ์เลขใดเลขหนึ่งตามที่แสดง</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>โปรแกรมถาม PIN ในเทอร์มินัล ถ้าไม่มีเทอร์มินัล ให้ใส่ {option}</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>อ่านไฟล์นี้ไม่ได้: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>ทุกอย่างเป็นอย่างที่ควร</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>มีบางอย่างไม่เป็นอย่างที่ควร อย่าใช้ทำคำขอ</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>เริ่มไม่ได้</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>ไม่มีอะไรกั้นไว้</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count} รวมกันเป็น {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>คำตอบที่รู้อยู่แล้ว</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>คำตอบผิด</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>โปรแกรมอื่นดูข้างในไม่ได้</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>โปรแกรมอื่นอาจดูข้างในได้</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>เวอร์ชัน</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>รายการไฟล์</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>โปรแกรมหลัก</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>โปรแกรมช่วย</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>ไม่มีที่นี่ ให้เทียบเลขข้างบนกับเลขที่คุณได้รับมา</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>ทุกไฟล์ตรงกัน</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>ถ้าจดหมายขาดข้อใดข้อหนึ่งในนี้ เขาอาจไม่พิจารณา ยังขาด: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>จดหมายที่เก็บไว้: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>โปรแกรมถามสิ่งที่จดหมายต้องมีในเทอร์มินัล ถ้าไม่มีเทอร์มินัล ให้ใส่ {option}</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>คำตอบเหล่านี้ใช้ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>เว้นบรรทัดว่างเมื่อใส่ครบแล้ว</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>ใส่เวลาแบบนี้: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>เวลานั้นยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>คำร้องเรียนต้องมีเวลาที่คุณส่งจดหมาย: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>เมื่อส่งแล้ว นับ 48 ชั่วโมงแบบนี้: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>ไม่มีโน้ตเก็บไว้ที่นี่</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>ใครมีไฟล์นี้ก็อ่านได้</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 ชั่วโมงสิ้นสุด {end} ชั่วโมงที่เหลือ: {hours}</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 ชั่วโมงสิ้นสุดแล้ว {end}</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>เก็บไว้ในเครื่องนี้ ล็อกไว้: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>โน้ตจะเก็บไว้ด้วยวลีรหัสผ่าน ถ้าคุณลืม จะไม่มีใครเปิดได้อีก ในโน้ตไม่มีรูป</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>โน้ตคือออบเจกต์ JSON หนึ่งรายการ ที่มีอย่างน้อยหนึ่งอย่างจาก: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>โน้ตว่างเปล่า</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>มีบางอย่างไม่สำเร็จ ไฟล์ของคุณปลอดภัยและไม่ได้ถูกส่ง โปรดลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>ไม่มีไฟล์นี้อยู่ที่นั่น ตรวจชื่อแล้วเลือกอีกครั้ง</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>นี่ไม่ใช่ไฟล์ภาพหรือวิดีโอ เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>นี่คือทางลัดไปยังไฟล์อื่น เลือกตัวภาพหรือวิดีโอเอง</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>ไฟล์นี้อยู่ในคลาวด์ของคุณ ไม่ได้อยู่ในเครื่องนี้ ดาวน์โหลดก่อน แล้วเลือกอีกครั้ง</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>ไฟล์นี้ว่างเปล่า หาไฟล์ที่สมบูรณ์แล้วเลือกไฟล์นั้น</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>โฟลเดอร์นี้ไม่มีไฟล์ เลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>อ่านไฟล์นี้ไม่ได้ ตรวจว่าต่อไดรฟ์ไว้แล้ว แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>ไฟล์นี้ถูกเปลี่ยนระหว่างที่อ่าน ปิดโปรแกรมอื่นที่ใช้ไฟล์อยู่ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>นี่ไม่ใช่ภาพหรือวิดีโอที่อ่านได้ที่นี่ เลือกตัวภาพหรือวิดีโอเอง</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>ไฟล์นี้เสีย หรือเป็นชนิดที่อ่านไม่ได้ที่นี่ อาจหาเจอแค่สำเนาที่เหมือนเป๊ะ ถ้ามีไฟล์แบบอื่นด้วย ให้เพิ่มไฟล์นั้น</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>บางส่วนของไฟล์นี้หายหรือเสีย รหัสเฉพาะทำจากส่วนที่เหลือตามที่เห็นบนจอ ถ้ามีไฟล์ที่สมบูรณ์ด้วย ให้เพิ่มไฟล์นั้น</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>ภาพนี้ใหญ่เกินกว่าจะตรวจได้ อาจหาเจอแค่สำเนาที่เหมือนเป๊ะ</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>ไฟล์นี้มีเสียงแต่ไม่มีภาพ อาจหาเจอแค่สำเนาที่เหมือนเป๊ะ</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>ตรวจไฟล์นี้ไม่ได้ อย่างมากอาจหาเจอแค่สำเนาที่เหมือนเป๊ะ</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>ไฟล์นี้ใช้เวลานานเกินไป อย่างมากอาจหาเจอแค่สำเนาที่เหมือนเป๊ะ</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>ยังมีคำถามที่ไม่ได้ตอบ กลับไปตอบก่อน</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>ไม่มีไฟล์ไหนทำรหัสเฉพาะได้ จึงไม่มีอะไรให้ส่ง เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>มากเกินไปสำหรับคำขอเดียว ทำสองคำขอ แต่ละคำขอใส่ไฟล์น้อยลง</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>ดูไม่เหมือนที่อยู่อีเมล ตรวจดูหรือเว้นว่างไว้</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>ไม่มีคำขอที่บันทึกไว้ชื่อนี้ ตรวจชื่ออีกครั้ง</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>ไฟล์นี้ไม่ใช่คำขอที่บันทึกไว้ เลือกไฟล์ที่ลงท้ายด้วย .tid</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>คำขอที่บันทึกไว้นี้เสียและส่งไม่ได้ ใช้สำเนาอื่น หรือทำคำขอใหม่</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>คำขอนี้ทำด้วยโปรแกรมรุ่นใหม่กว่า ให้ส่งด้วยรุ่นนั้น</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>คำขอนี้ทำไว้สำหรับบริการอื่น และมีแค่บริการนั้นที่เปิดได้ คำขอยังปลอดภัยอยู่ในไฟล์</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>บันทึกคำขอที่นั่นไม่ได้ ไม่มีอะไรหาย เลือกที่อื่น</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>มีไฟล์ชื่อนี้อยู่แล้ว ไฟล์นั้นยังเหมือนเดิม เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>ที่นั่นไม่มีที่ว่างแล้ว ไม่มีอะไรหาย ทำที่ว่างหรือเลือกที่อื่น</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>หน้าต่างหรือคำสั่งอื่นกำลังทำงานกับคำขอที่บันทึกไว้ รอให้เสร็จแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>ตอนนี้เปลี่ยนโฟลเดอร์คำขอที่บันทึกไว้ไม่ได้ คำขอในนั้นปลอดภัย และไม่มีอะไรถูกส่งไป</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>ที่นี่ไม่มีคำขอที่บันทึกไว้ที่มีเครื่องหมายนี้ ดูรายการแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>บริการมีคำขอนี้แล้ว หรืออาจมีแล้ว ถ้าจะถอน ใช้หมายเลขเคสและ PIN</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>ไม่มีคำขอที่ยังทำไม่เสร็จชื่อนี้ ตรวจชื่ออีกครั้ง</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>ไฟล์นี้ไม่ใช่คำขอที่ยังทำไม่เสร็จ เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>คำขอที่ยังทำไม่เสร็จนี้เสียและเปิดไม่ได้ ไม่มีอะไรถูกส่งไป โปรดเริ่มใหม่</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>คำขอที่ยังทำไม่เสร็จนี้ทำด้วยโปรแกรมรุ่นใหม่กว่า ให้เปิดด้วยรุ่นนั้น</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>วลีรหัสผ่านนี้เปิดไม่ได้ ลองอีกครั้ง ไม่มีใครหาวลีรหัสผ่านที่ลืมไปแล้วได้ ถ้าลืมให้เริ่มใหม่</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>หน้าต่างหรือคำสั่งอื่นเปิดคำขอที่ยังทำไม่เสร็จนี้อยู่ ปิดที่นั่นก่อน</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>เปิดโน้ตนี้ไม่ได้ อาจเสียหาย หรือสร้างจากรุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>หน้าต่างอื่นเปลี่ยนโน้ตนี้ไปแล้ว บันทึกโน้ตของคุณเป็นไฟล์ แล้วเปิดโน้ตอีกครั้ง</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>มีตัวอักษรที่ใส่ใน PDF ไม่ได้ ให้บันทึกเป็นข้อความแทน</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>ไฟล์ที่ระบุบริการใช้ไม่ได้ ขอใหม่จากที่ที่คุณได้มา</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>ตอนนี้บริการรับไม่ได้ ลองอีกครั้งทีหลัง</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>เชื่อมต่อกับบริการไม่ได้ ตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>บริการไม่ได้ตอบกลับ สิ่งที่ส่งอาจไปถึงหรือไม่ถึง ส่งอีกครั้งได้ ไม่มีการนับซ้ำ</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>พร็อกซีเชื่อมต่อไม่ได้ จึงไม่มีอะไรถูกส่งไป ตรวจที่อยู่ของพร็อกซี หรือลองโดยไม่ใช้พร็อกซี</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>มีบางอย่างในเครือข่ายนี้ต้องการอ่านสิ่งที่ส่ง จึงไม่มีอะไรถูกส่งไป อาจเป็นตัวกรองหรือหน้าลงชื่อเข้าใช้ ลองเครือข่ายอื่น</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>ตรวจการเชื่อมต่อไม่ได้ จึงไม่มีอะไรถูกส่งไป ดูวันที่และเวลาของเครื่องนี้ ถ้าถูกต้องแล้ว ลองอีกครั้งพรุ่งนี้</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>สิ่งอื่นตอบแทนบริการ อาจเป็นหน้าลงชื่อเข้าใช้ Wi-Fi ลงชื่อเข้าใช้ก่อน แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>บริการกำลังยุ่ง ลองอีกครั้งในไม่กี่นาที</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>บริการไม่รับคำขอนี้ โปรดทำใหม่</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>คำขอนี้ใหญ่เกินไปสำหรับเว็บเซิร์ฟเวอร์ของบริการ จึงไม่ได้รับไว้ ทำสองคำขอที่แต่ละคำขอมีรูปน้อยลง และช่วยบอกผู้ดูแลบริการด้วย</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>คำขอของคุณปลอดภัยอยู่ที่นี่</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>นี่คือคำขอฝึกใช้ แต่บริการเป็นของจริง หรือกลับกัน คำขอจึงไม่ถูกรับ</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>เครื่องนี้ไม่ให้คุณเปิดไฟล์นี้ ถามคนที่ดูแลเครื่องนี้ หรือคัดลอกไปไว้ในโฟลเดอร์ของคุณ</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>ยังไม่มีรหัสเฉพาะในนั้น เลือกไฟล์ที่เคยทำคำขอแทน</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>บริการนี้ยังรับคำถามแบบล็อกไม่ได้ และหมายเลขเคสกับ PIN ของคุณไม่มีทางส่งไปโดยไม่ล็อก ไม่มีอะไรถูกส่งไป ถามผู้ดูแลบริการ</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>นี่ไม่ใช่บริการที่คุณใช้ครั้งก่อน ไม่มีอะไรถูกส่งไป ถามคนที่คุณไว้ใจว่าการเปลี่ยนนี้ถูกต้องหรือไม่</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>หมายเลขเคสและ PIN นี้ไม่คู่กัน ตรวจทั้งสองแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>ใส่ PIN ผิดหลายครั้งเกินไป รอสักพักแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>เคสนี้ถอนไปแล้ว จึงเพิ่มอะไรไม่ได้</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>นี่ไม่ใช่หมายเลขเคส ตรวจทีละตัว</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN มีตัวเลขหกตัว ตรวจแล้วลองอีกครั้ง</translation>
    </message>
</context>
</TS>
