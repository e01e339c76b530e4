<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>關於與隱私</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>這個程式免費，也是獨立的。它不是 NCMEC 做的，也不由 NCMEC 經營。目前版本是 {number}。</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>本程式由 {number} 個自由軟體元件組成。它們的授權條款在資料夾 {folder} 裡。</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>你的圖片或影片永遠不會離開這台電腦。沒有人會看它。</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>特徵碼不是圖片。要從它還原出認得出來的東西，非常困難。我們還是會幫它加密，只有服務單位打得開。</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>可能送出的內容：特徵碼、你的回答，還有你的電子郵件地址（如果你有填）。送出前你全都看得到。只有按下「立即送出」，它才會送出去。</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>關閉後，本程式什麼都不會保留，除非你選擇保留。這裡沒有帳號，也沒有人統計你做了什麼。</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>有些痕跡我們管不到。這台電腦可能會記得這個程式執行過，也可能把一部分記憶體內容寫到硬碟上。</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>誰在尋找複本</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>打開一個有清單的頁面，看完會回到這裡。</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>你可以選取並複製這段內容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>複製這個網址。</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>在我的手機上</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>顯示一個手機鏡頭能掃的條碼。</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>已複製。你可以貼到瀏覽器裡。</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>隱藏條碼</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>有適合這種情況的地方</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>拍攝時你已經滿 18 歲了嗎？那麼這個服務比較適合你：</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>拍攝時您的孩子已經滿 18 歲了嗎？那麼這個服務比較適合：</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>拍攝時對方已經滿 18 歲了嗎？那麼這個服務比較適合：</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>它的做法一樣：圖片留在你的裝置上。不用花錢。</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>選出所有符合的。接著這裡會顯示可以怎麼做。</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>最好不要做</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>找人聊聊</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>打開求助專線清單。</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>你在這裡選的內容不會存在任何地方，也不會傳給任何人。</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>現在怎麼做有幫助</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>有符合的嗎？</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>有人威脅孩子，或是要錢、要更多圖片</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>有人威脅我，或是要錢、要更多圖片</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>它現在在網路上</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>知道在誰手上</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>我知道在誰手上</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>孩子未滿 13 歲</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>我未滿 13 歲</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>它是假的，或是用 AI 做的</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>我們都沒有這個檔案</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>我沒有這個檔案</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>顯示或隱藏對應的做法。</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>不要付錢。</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>不要再傳圖片。</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>不要刪除訊息。</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>不要張貼或轉傳它，就算是為了提醒別人也不要。</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>來源：{name}。網頁上沒有日期。</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>來源：{name}，{day}。那是一年多以前的。</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>來源：{name}，{day}。</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>不要付錢，也不要再傳。不再回覆，但保留訊息。今天就告訴一個人。</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>請和一個你信任的大人一起做這些。</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>告訴一個你信任的大人它在誰手上。他們可以幫忙讓這件事停下來。</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>請不要付錢，也不要讓任何人再傳。停止所有回覆，但保留訊息。求助專線知道該怎麼做。</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>請一起做這些，照孩子的步調來。</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>不要請任何人再傳一次，也不要下載。沒有檔案，CyberTipline 也幫得上忙：</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>把那則貼文告訴 CyberTipline。他們會處理那則貼文：</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>在英國，Report Remove 也會幫忙把未滿 18 歲的人的圖片從網站上拿下來。從這裡開始：</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>直接要求那個應用程式或網站刪除。在美國，他們有 48 小時的時間。如果沒有刪除，請在這裡申訴：</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>請記下它在誰手上。求助專線可以和您一起整理。</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>假的或用 AI 做的圖片也算。用同樣的方法製作它們的特徵碼。</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>圖片或影片裡的你幾歲？</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>圖片或影片裡，您的孩子幾歲？</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>圖片或影片裡，這位青少年幾歲？</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>看的是拍攝時的年齡，不是現在的年齡。</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>未滿 18 歲</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 歲以上</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>為你自己。</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>為您的孩子。</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>為您協助的一位青少年。</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>圖片或影片裡未滿 18 歲。</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>已經被傳出去了。</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>沒有被傳出去。</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>不知道有沒有被傳出去。</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>你可以選取並複製這段內容。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>個案編號</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 碼</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>複製編號和 PIN 碼。複製的內容一分鐘後會自動清除。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>把卡片存成可以列印的頁面。</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存成圖片</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>把卡片存成圖片。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下來會怎樣</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>瀏覽器頁面</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>找人聊聊</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>打開求助專線清單。</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>還有什麼有幫助</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>遇到威脅、網路上有貼文等情況時的做法。</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>把檔案加進這個個案</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>用同樣的編號和 PIN 碼再做一份申請。會先問你一次。</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>編號和 PIN 碼記下來了嗎？要等新檔案處理完，才會再顯示一次。</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>是，加入檔案</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>回到檔案清單。</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>編號和 PIN 碼記下來了嗎？視窗關閉後，誰都沒辦法再顯示它們。</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>是，關閉</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>關閉視窗。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>還沒</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>找人聊聊：{line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>已複製。一分鐘後，或視窗關閉時，會從剪貼簿清除。</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop。於 {day} 為 {service} 製作。</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>練習。這張卡片不會送到任何人那裡。</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>個案卡</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>你留著改天繼續的內容還在這裡，已加密。要刪除它，請在第一頁選「回到已儲存的申請」。</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>顯示這台電腦的印表機。</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>個案編號：{number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN 碼：{pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>已交給印表機。請記得把那張紙拿走。</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>沒辦法列印。你可以改存成 PDF。</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>已儲存。拿到這個檔案的人可以查看和撤回這份申請。</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>「快速離開」會開啟另一個網站。從那裡返回的人會看到這個頁面，但看不到編號、PIN 碼或回答。</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>瀏覽器的歷史記錄會顯示開過這個頁面。網路上也看得到。控制這台裝置的人或學校的過濾器，也可能看到你輸入的內容和回答。</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>最好使用私密視窗，用完後關閉它。</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>查看或撤回申請</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>請輸入個案卡上的個案編號和 PIN 碼。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>個案編號</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>四組，每組四個字元。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 碼</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>六位數字。</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>查看狀態</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>詢問中</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>正在詢問服務單位。</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>把檔案加進去</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>用同樣的編號和 PIN 碼再做一份申請。現在還不會送出任何東西。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前會再問你一次。</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>誰在尋找複本</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>打開一個有清單的頁面，看完會回到這裡。</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>檢查你找到的複本</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>打開一個頁面，在這台電腦比對兩個檔案。不會送出任何東西。</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>是，撤回</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>服務單位會停止使用這些特徵碼。</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>要永久撤回嗎？各平台會接到通知，停止尋找。撤回的申請不能再用，需要的話要重新做一份。</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>服務單位撤回了這份申請，各平台會接到停止尋找的通知。你沒有做錯什麼。你可以重新做一份申請。</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>申請已送達，正在等待檢查。你什麼都不用做。</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>原因：裡面的內容比大多數申請多。</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>原因：它不是依本程式的方式製作的。</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>原因：裡面有知名或公開的圖片。</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>原因：這個服務單位不處理裡面的內容。</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>原因：服務單位只在規定的時間內保留每份申請。</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>原因：有人要求服務單位的人員這樣做。</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>申請已送達，正在準備。</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>申請已生效。各平台可以開始尋找複本。</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>申請已撤回。各平台會接到停止尋找的通知。</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>送達日期：{day}。裡面的圖片和影片：{count}。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>因為也和知名圖片或空白圖片相符而沒有使用的：{count}。</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>特徵碼已經準備好，平台可以來取。</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>下一步是把特徵碼準備好，讓平台來取。</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>已取走特徵碼的平台：{count}。</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>還沒有平台來取。頭幾天這很正常。</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>找到並封鎖複本的平台：{count}。</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>還沒有找到。這很正常，各平台會繼續尋找。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>送出前檢查一下</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>能離開這台電腦的只有這些。圖片和影片都留在這裡。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>正在製作申請。</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>送出或儲存都需要勾選。現在還不會送出任何東西。</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>改為儲存，以後再送</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>打開儲存申請的頁面。不會送出任何東西。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>回去更改這一項，再回到這裡。</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>會送出什麼</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>繼續處理其餘檔案</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>回到檔案清單，繼續處理停下來的檔案。</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>聯絡你的方式</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>誰會收到</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>顯示原始位元組</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>一個字一個字顯示加密申請裡的內容。</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>原始位元組</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>加密申請裡的內容。</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>已停止：{count}。</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>無法讀取：{count}。</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>沒有。不會有人寫信給你。</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}，位於 {host}。只有這個服務單位打得開。</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>這不是安裝程式時指定的服務單位。指定的是 {name}，位於 {host}。如果你沒想到會這樣，請不要送出，先問問你信任的人。</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>上一次，這個服務單位在另一個位址：{host}。如果你沒想到會這樣，請不要送出，先問問你信任的人。</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>這個服務單位的金鑰和上一次不同：別人也許能打開你送出的內容。如果你沒想到會這樣，請不要送出，先問問你信任的人。</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>圖片的特徵碼：{pictures}，影片的特徵碼：{videos}。</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>加密後的大小：{size}。</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>是，可以送出這些特徵碼</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>誰在尋找複本</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>打開一個有清單的頁面，看完會回到這裡。</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>單獨作為一個個案</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>它會有新的編號和 PIN 碼。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即送出</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>隱藏原始位元組</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>它會送到你的個案 {number}，加進裡面。</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>已加入的平台會尋找複本，並決定要刪除什麼。加密的聊天（例如加密的通訊軟體）和沒有加入的平台，不會有人尋找。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>往上</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>回到上一層資料夾。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依名稱</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大的在前</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>把檔案排序。</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>檔案和資料夾</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>輸入文字就能找。按 Backspace 回上一層。</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>全部選取</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>選取清單裡的所有檔案。</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>全部不選</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>取消所有選取。</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>要選好幾個，請按住 Ctrl 再點選。不會送出任何東西。</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>找名稱，或輸入它的位置</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>會用這個名稱儲存。</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>顯示符合的名稱。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打開資料夾</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>存在這裡</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>只選取有拍到這類畫面的檔案。點一下選取檔案，再點一下取消。</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>查看這個資料夾</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>加入選取的檔案</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>我的資料夾</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>顯示裡面有什麼。</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>這裡什麼都沒有。</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>不，保留</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>什麼都不會改變。</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>要留聯絡方式嗎？</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>可以空著。有些人希望服務單位有疑問時能聯絡自己。</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>電子郵件地址（可不填）</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>空著也可以繼續。</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>別人看得到你的電子郵件嗎？那最好空著。</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>檢查你找到的複本</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>平台找得到它嗎？兩個檔案只在這裡比對。不會送出任何東西。</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>請不要為了這個從網路上存複本。用這裡已經有的就好。</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>做申請時用的那個圖片或影片。</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>選你申請過的檔案</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>選擇複本</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比對中</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>另選一個你申請過的檔案</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>正在製作特徵碼。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通關密語</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>你為這份申請選的那一句。</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>申請過的檔案不在了嗎？用你保留的特徵碼也可以。</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>用你保留的內容</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>你保留的特徵碼：{count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>已選擇：{count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>是完全相同的檔案。參與的平台可以找到它。</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>相符。參與的平台可以找到這個複本。</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>不相符。是你的嗎？那就把這個複本也放進一份申請。</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>畫面太單調或太暗，看不出來。是你的嗎？那就把這個複本也放進一份申請。</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>這個檔案無法比對。</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>立即送出</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>儲存，以後再送</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>存成檔案</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>存在這裡或隨身碟上。只有服務單位打得開那個檔案。</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>先放在這台電腦上</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>你可以在第一頁再找到它。用這台電腦的其他人看得到它，也可以刪除它。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>正在送出或儲存申請。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>申請會留在這裡。你可以再送一次。</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>去看個案卡</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>申請會等到你送出為止。</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>在這裡刪除</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前會再問你一次。</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>要把這份申請從這台電腦永久刪除嗎？它還沒有送出。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>是，刪除</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>從這台電腦刪除。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送出中</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>加密的申請會送到 {host}。</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>還沒有送出</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>現在不會送出任何東西。你可以改天送，也可以用別台電腦送。</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>你的申請沒有不見：它已加密，在這台電腦上等著。你可以在第一頁再找到它。</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>沒有送成功。{seconds} 秒後再試。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存申請</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>正在打開申請。</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>還沒完成</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>通關密語</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>你為這份申請選的那一句。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接著做</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>打開未完成的申請。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前會再問你一次。</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>要永久刪除這份未完成的申請嗎？</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>是，刪除</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>從這台電腦刪除。</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>未完成的申請 {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>可以去哪裡</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>這裡沒有留下任何東西，也沒有送出任何東西。</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>網址更新於 {day}。</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>找人聊聊</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>打開求助專線清單。</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>還有什麼有幫助</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>遇到威脅、網路上有貼文等情況時的做法。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>關閉視窗。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>複製網址</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>隱藏詳細內容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細內容</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>與另一個相同</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>只顯示這些列。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>把選取的檔案移出清單。檔案本身還在。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>放回剛才移除的檔案。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>再試一次選取的檔案。</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>繼續處理其餘檔案</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>繼續處理停下來的檔案。</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>顯示或隱藏選取各列的詳細內容。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>打開選取的檔案，打開前會先說明會留下什麼痕跡。</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>處理下一個檔案前先等一等。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>停下還沒完成的檔案。以後可以接著做。</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隱藏名稱</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>用「圖片 1」代替名稱。</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>選擇圖片和影片</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>特徵碼就在這台電腦上製作。不會送出任何東西。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>使用範例檔案</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>加入一些無害的圖片和一段短片，供練習用。</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>也可以拖到這裡，或按 Ctrl 和 V 貼上。</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>已選的檔案</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>每一列會說明特徵碼做得怎樣。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>全部檔案已完成多少。</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>改天繼續</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>打開一個頁面，用通關密語保留已完成的內容。</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>剩下不到一分鐘。</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>大約還剩 {minutes} 分鐘。</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>顯示資料夾裡的所有檔案，由你選取該放在這裡的。</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>打開它的程式可能會記得它，例如出現在「最近開啟」清單裡。這種痕跡我們管不到。</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>是，打開</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>用這台電腦上對應的程式打開檔案。</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>不打開</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>只有拍到這件事的內容才需要放在這裡。請選取其他檔案，把它們移除。</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>已完成：{count}。</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>待處理：{count}。</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>已停止：{count}。</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>無法讀取：{count}。</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>與另一個相同：{count}。</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>裡面沒有檔案。請複製或拖曳資料夾裡的檔案本身。</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>選取該放在這裡的檔案</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>快速離開</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>一次關閉所有內容。連按三次 Shift 也一樣。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>回到上一頁。你的回答會保留。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>這一頁最主要的操作。</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>你填的內容還沒儲存。關閉視窗後就沒有了。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>關閉視窗。沒儲存的內容會不見。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>這個網路上的某些東西（例如學校的過濾系統）可能看得到有人用過這項服務。送出的內容一直都是加密的。</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>這個網路上的某些東西（例如學校的過濾系統）可能看到了有一份申請送出去，以及它的個案編號。申請本身一直都是加密的。</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>儲存兩頁，可以列印。</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>家長指南</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>輔導人員指南</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>指南已儲存。</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>給家長的指南</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>給輔導人員的指南</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>每五個年輕人就有一個沒有告訴任何人（Thorn，2022），有些是怕家裡會有麻煩。請先傾聽，再一起完成這些步驟。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>找人聊聊</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>他們會聽你說，不會評斷你。不用說名字。</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>顯示這個國家或地區的求助專線。</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>更新於 {day}。號碼和時間可能會變，請以他們的網站為準。</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>你在哪個國家或地區？</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>給家長和其他大人</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>給青少年</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>給所有人</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>網站上也可以用文字聊天。</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>你可以選取並複製這段內容。</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>全天 24 小時。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}，{begins} 至 {ends}。</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>儲存筆記</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>筆記和信件加密儲存在這台電腦上。其中的內容不會送出。</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>已經儲存。在第一頁選擇「回到已儲存的申請」，再選「筆記」。</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>改天繼續</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>你的回答和已完成的特徵碼會加密保留在這裡。圖片不會保留。</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>請選一句你記得住的通關密語。如果忘了，誰都打不開，就要從頭再來。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通關密語</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>至少八個字元。用幾個詞就很好。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>免得打錯後自己也打不開。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>正在把申請加密。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>至少要八個字元。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>兩次輸入還不一樣。</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>已保留。要繼續，請在第一頁選「回到已儲存的申請」。</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>請應用程式或網站刪除它</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>依照美國的一項法律，他們要在 48 小時內處理。你在這裡寫信，由你自己寄出。</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>信裡需要姓名。所以它和你的申請分開，這裡不會送出其中任何內容。只有你要求時才會保留。</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>它只寫在信裡，別處沒有。</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>應用程式或網站</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>那是什麼？</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>它在哪裡？</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>誰在信上簽名？</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>簽名者的姓名</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>電子郵件或電話號碼</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>最後的勾選</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>它的名稱</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>圖片和影片</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>複製它的網址。沒有網址嗎？那就寫下使用者名稱，以及它在應用程式裡的位置。</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>畫面中的人</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>父母或監護人</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>那個人委託的人</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>我據實聲明：畫面中的人沒有同意把它放在那裡。</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>寫好這封信</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>還缺：{parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>在關閉程式前有效。不會留下任何東西。</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>所有文字都用這種語言顯示。</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>還沒有以這種語言為母語的人檢查過這些文字。</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>信已寫好</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>信是英文的，寫給美國的公司。請自己寄出，不要附上圖片。</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>加密保留在這裡</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>和你的筆記一起保留，用通關密語保護。</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 小時從那時算起。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>開始計算 48 小時</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>你是什麼時候寄出的？</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>它還在那裡</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>寫一份申訴，交給美國負責這項法律的機關。</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>向哪裡申訴</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>這是申訴書。請你自己在這個網頁上提交：</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>在 {platform} 的說明中尋找 TAKE IT DOWN Act，那裡會寫明表單或電子郵件。</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>表單的名稱是：{form}。</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>把信寄到那裡。然後回到這裡，填寫寄出的時間。</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 小時到 {end} 為止。剩餘小時：{hours}。到時它還在那裡嗎？申訴書在這裡備好了。</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 小時已在 {end} 結束。它消失了嗎？</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>已經送出</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>它在這台電腦上等著</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>已經儲存</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>新檔案屬於你原本的個案。編號和 PIN 碼不變。</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>這是個案卡。請把它交給這位青少年。</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>這是你的個案卡。請收好編號和 PIN 碼：沒有人能幫你查到。</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>現在網路上看得到它嗎？也告訴 CyberTipline：{place}。他們會處理那則貼文。</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>用這個編號和 PIN 碼，你可以查看進度、加入檔案或撤回：打開程式，選「查看或撤回申請」。</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>申請一送出，編號和 PIN 碼就能用：打開程式，選「回到已儲存的申請」。</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>沒有本程式時，可以在瀏覽器裡查看進度或撤回：</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>再次打開這個程式，選「回到已儲存的申請」，然後送出。</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>在這裡或別台電腦上打開這個程式，選「回到已儲存的申請」，再選那個檔案。</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>申請已加密，在等著。你沒有送出，就不會傳出任何東西。</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>已加入的平台現在會取走特徵碼，尋找複本。可能需要幾天。要刪除什麼由他們決定。</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>過幾天看看進度：第一頁的「查看或撤回申請」。那時如果還沒找到，也很正常。</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>請不要張貼或轉傳這張圖片，就算是為了提醒別人也不要。</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>請不要轉傳這張圖片，就算是為了提醒別人也不要。</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>請不要再張貼這張圖片：它可能會被封鎖，你的帳號也可能一起被封鎖。</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>有人威脅這位青少年嗎？不要付錢。保留訊息，不再回覆。</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>有人威脅你嗎？不要付錢。保留訊息，不再回覆。</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>你還是可以得到幫助</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>沒有圖片就做不了特徵碼。可以改為告訴 CyberTipline：</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>知道它貼在哪裡嗎？也用那個應用程式或網站自己的檢舉表單。</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>還有其他幫助</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>這項服務是為裸露或性相關的圖片準備的。有人威脅或傷害你嗎？請到這裡：</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>如果是其他圖片，請用那個應用程式或網站的檢舉表單。跟一個你信任的大人說說也有幫助。</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>留作備用的筆記</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>使用者名稱、網址、日期：能幫到協助你的大人。只寫文字，不放圖片。</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>加密保留在這裡</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>保留在這台電腦上，用通關密語保護。</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>你為這些筆記選的通關密語。</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>開啟筆記</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>顯示用這個通關密語保留的內容。</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>這台電腦上有加密的筆記。</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>筆記正在處理。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>頁面或貼文的網址</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼事</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>它只寫在你的筆記裡，別處沒有。</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>加入這則筆記</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>要永久刪除保留在這裡的筆記嗎？</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>你寫的內容只在這裡。請保留、列印或存成檔案，不然就沒有了。</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>它們加密保留在這台電腦的 {file} 裡。別人都沒有。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>把這則筆記從清單中移除。</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>開啟這封信</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>顯示這封信和它的 48 小時。</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>給 {platform} 的信</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android 手機</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>顯示用傳輸線的步驟。</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>一定要放到這台電腦嗎？那就用傳輸線</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>用傳輸線接上手機，解鎖，點一下關於 USB 的通知。選「檔案傳輸」。</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>用傳輸線接上 iPhone，解鎖，點一下「信任」。</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>在這台電腦的檔案管理程式裡打開手機。圖片在 DCIM 裡。</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>只把這一個檔案複製到你自己的資料夾。手機上的那份不要動。</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>回到這裡，選「在這台電腦上」，製作特徵碼。</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>然後刪除這個複本，並清空資源回收筒。</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>絕對不要用聊天軟體、電子郵件或雲端把它傳給自己：那裡會留下複本。</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>請用存有它的那台裝置</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>請不要把它傳送或複製到這台電腦。請在那台裝置上打開這個網頁：</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>特徵碼會在那裡製作。圖片留在那台裝置上。</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>正在處理已儲存的申請。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>沒有送出的內容維持原樣。</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保留在這台電腦上</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>{seconds} 秒後再試。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>立即送出</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>連接服務單位，送出這份申請。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>把加密的申請寫進檔案或隨身碟。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前會再問你一次。</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>要從這台電腦永久刪除嗎？已送出的內容仍在服務單位那裡。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>是，刪除</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>從這台電腦刪除。</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>儲存於 {day}。圖片和影片：{count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>它在這裡等著。裡面的內容都沒有送出。</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>它可能已經送達。你可以再送一次，不會重複計算。</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>已送達。個案卡上的編號和 PIN 碼現在可以用了。</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>服務單位沒有接收。你可以重新做一份申請。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤回。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>寫信給應用程式或網站</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>寫一封信，要求在 48 小時內刪除它。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>誰、哪裡、什麼時候、什麼事：給幫忙的大人看。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>複製文字。一分鐘後，複製的內容會清除。</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>存成可以列印的頁面。</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>存成文字檔</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>存成純文字。</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>已儲存。拿到這個檔案的人都能看。</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>隱藏的：{count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>指向其他位置的捷徑：{count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>系統檔案：{count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>資料夾層數太多的：{count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>打不開的資料夾：{count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>不在這份清單裡的：{what}。</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>練習：這裡的東西不會送到任何人那裡。</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>找不到印表機。可以改存為 PDF。</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>選擇印表機。它的列印佇列可能會把這一頁保留一陣子。印表機在別的房間嗎？那就快點去拿。</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>馬上在那裡列印。</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address} 的 QR 碼</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>用手機鏡頭對準它。</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>選一個回答。也可以按數字鍵。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>你現在走到哪一步。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} 分鐘</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>圖片 {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>影片 {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>檔案 {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>正在製作特徵碼：{percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>與 {name} 相同</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>特徵碼：強</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>特徵碼：弱</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>只能找完全相同的</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>這個無法讀取</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>按「繼續處理其餘檔案」就會接著做。</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>只算一次。</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>影片很長或畫面變化多。其中的一小段可能找不到。</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>稍微改過的複本也有可能找得到。</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>畫面單調或很暗：只找得到完全相同或非常接近的複本。</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>只找得到和這個檔案完全相同的複本。</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>特徵碼：{kinds}。</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>人們更改圖片或影片的 100 種方式裡，大約有 {count} 種更改後仍找得到。</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>回到已儲存的申請</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>保留在這裡的申請在清單裡。隨身碟上的申請是一個以 .tid 結尾的檔案。</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>選另一個檔案</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>打開一個頁面，選擇已儲存的申請。不會送出任何東西。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即送出</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>正在讀取或送出申請。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>申請還在它的檔案裡。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接著做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>全部送出</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>已送達。個案卡上的編號和 PIN 碼現在可以用了。</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>沒有送成功。{seconds} 秒後再試。</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>這是一份已儲存的申請，內容完整：{size}，已加密。它會送到 {host}。</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>它是練習時做的。</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>誰在尋找複本</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>已加入的應用程式和網站會收到特徵碼。由他們尋找並決定。</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>取得清單</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>正在取得清單</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>正在詢問服務單位。</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>取得清單需要網路。不會送出關於你或你檔案的任何東西。</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>加密的聊天（例如加密的通訊軟體）和沒有加入的平台，不會有人尋找。你仍然可以用他們自己的表單請他們刪除。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>現在拿不到清單。沒有它也能繼續。晚點再試。</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day} 的清單</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>還沒有應用程式或網站加入。</translation>
    </message>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}：{about}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>這些設定在關閉程式前有效。不會留下任何東西。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>放大所有文字。按 Ctrl 和加號也可以。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>縮小所有文字。按 Ctrl 和減號也可以。</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>隱藏檔案名稱</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>用「圖片 1」代替名稱。</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>要永久刪除這台電腦上的所有申請、筆記和信件嗎？已經送出的仍然算送出了。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>打開所有語言的清單。</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>淺色、深色和高對比會跟著這台電腦的設定。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部刪除</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前會再問你一次。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>是，刪除</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>從這台電腦刪除它們。</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>已刪除。隨身碟或備份裡可能還有一份舊的加密複本。</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>文字大小：{percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>它被傳出去了嗎？</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>就您或您的孩子所知，它被傳出去了嗎？</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>就您或對方所知，它被傳出去了嗎？</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>選哪個回答都可以繼續。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是的</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>傳給了別人，或貼到了網路上。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>如果在網路上看到它，也告訴 CyberTipline：{place}。他們會處理那則貼文。可以做完這裡再說，也可以用別的裝置。</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>裡面有你的裸露、部分裸露或性相關的畫面嗎？</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>裡面有您孩子的裸露、部分裸露或性相關的畫面嗎？</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>裡面有這位青少年的裸露、部分裸露或性相關的畫面嗎？</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>合成的圖片也算，例如用 AI 做的。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>No</source>
        <translation>沒有</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>剛剛連接過服務單位。</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>離線。沒有送出過任何東西。</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>只要求了一份清單。你的內容都沒有送出。</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>只送出了個案編號和 PIN 碼。</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>試過送出，還沒有得到確認。</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>送出了一份加密的申請。檔案都留在這裡。</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>阻止圖片或影片散播</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>你沒有惹上麻煩。你隨時可以停下來。</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>這是練習，有範例檔案可以試。申請不會送到真正的服務單位。你送出的內容會在這台電腦上留一個星期，讓你看看進度。你可以在設定裡刪除它。</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>回到已儲存的申請</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>送出之前儲存的申請。</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>查看或撤回申請</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>需要個案編號和 PIN 碼。</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先練習一下</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>結束練習</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>練習時每一步都能用，申請不會送到真正的服務單位。</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>文字大小、隱藏名稱和全部刪除。</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>打開所有語言的清單。</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>這個程式會製作特徵碼：用圖片或影片產生的一串代碼。已加入的平台拿到它後，會尋找複本。</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>圖片或影片留在這台電腦上。沒有人會看它。</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>大約需要 5 分鐘。不需要名字。</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>想馬上離開，請按「快速離開」，或在五秒內按三次 Shift。沒儲存的內容就沒有了。你存過的檔案還在原處，這台電腦也可能記得程式執行過。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>關於與隱私</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>你填的內容會怎麼處理。</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>找人聊聊</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>打開求助專線清單。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>圖片或影片在哪裡？</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這台電腦上</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>或在插著的隨身碟或硬碟上。</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>在手機或別的裝置上</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>請不要把它複製到這裡。</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>我已經沒有它了</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>還有其他幫助。</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>這是為誰做的？</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我自己</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>圖片或影片裡的人是我。</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>我的孩子</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>我是父母或監護人。</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>我協助的一位青少年</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>我是朋友、老師或輔導人員。</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>這樣做有幫助：告訴孩子這不是孩子的錯，您很高興能知道這件事。請不要翻查手機，不要轉傳圖片，也不要發文談論。</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>這樣做有幫助：告訴這位青少年「這不是你的錯」，也說您很高興能知道這件事。請不要要求把圖片傳給您，也不要轉傳。</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>你在這裡。</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>其中一個步驟。</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>用法： </translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>顯示這份說明，然後結束</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: 錯誤：%(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>參數 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>還缺少這些參數：%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>無法辨識的參數：%s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>沒有 %(value)r 這個選項（可選：%(choices)s）</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>不能和參數 %s 一起使用</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一個參數</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一個參數</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>請指定送出過的內容：{options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>沒有可以比較的內容。</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>沒有找到相似的內容。</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>256 位元中有 {bits} 位元和 {file}（{variant}）不同。不超過 {most} 位元就算相符。</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>它有 {share} % 的畫面出現在 {file}（{variant}）裡。達到 {least} % 就算相符。</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>它的位元組和 {file} 完全相同。</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>要撤回個案 {case} 嗎？</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什麼都沒有改變。</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} 在送出前就撤回了。沒有人拿到它，加密的檔案也已刪除。</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>平台：{count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>已領取的平台</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>已封鎖的平台</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>這台電腦或網路上的過濾系統當時看得到使用過這個服務單位，但看不到用來做什麼：那部分是加密的，只有服務單位打得開。</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>這台電腦或網路上的過濾系統當時看得到有東西送到服務單位，也看得到回應裡的個案編號和數量。申請本身是加密的，只有服務單位打得開。</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>這台電腦或網路上的過濾系統當時看得到有一份申請送到服務單位，以及對它的回應（如果有）。申請本身是加密的，只有服務單位打得開。</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>這台電腦或網路上的過濾系統當時看得到有人查詢了平台清單，也看得到這份清單。</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>它可能已經送達。再問一次沒有壞處。</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>請指定服務單位：{options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>沒能記下這是送到哪裡的，所以下次如果有變化，不會被發現。</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>不，到此為止</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>是，我知道這是對的</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>還是要繼續嗎？</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>這台電腦以前沒有用過它。</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>服務單位：{name}，位址 {host}。</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>這是練習，不會送到任何人那裡。</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>請小心：這個程式是為了另一個服務單位安裝的：{name}，位址 {host}。</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>請小心：上一次，{name} 的位址是 {host}。</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>請小心：{name} 的金鑰和上次不一樣，別人也許打得開你送出的內容。</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>如果你信任的人沒有告訴過你這件事，請在這裡停下來，去問問他們。</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>服務單位：位址 {host}。</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>這台電腦不知道它的名稱；以前沒有在這裡用過。</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>限制記憶體，不寫入檔案，不產生核心傾印</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>不取得新權限</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>其他程式不能查看它的記憶體</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock：不能存取任何檔案或資料夾</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp：只允許少數幾個系統呼叫</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>只有一個程序的工作，限制記憶體</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>低完整性等級</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>沙箱設定檔：只能計算</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>建立網路連線</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>查看資料夾</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>寫入檔案</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>啟動其他程式</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>這裡無法啟動讀取檔案的程序。請重新安裝程式，或換一台電腦。</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>檔案在獨立的程序裡讀取。在這台電腦上，限制這種程序的有：</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>剛才其中一個程序嘗試這些動作時的結果：</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>做得到</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>用來讀取檔案的元件：</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>同時處理的檔案：{count}。每個最多使用記憶體：{size} MB。</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>你保留的申請在 {folder}。</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>那裡還沒有保留任何東西。</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>無法寫入那個資料夾。</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>標有「{possible}」的動作，有害的檔案也做得到。陌生人給的檔案，請換一台電腦處理。</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>你的回答和每個做好的特徵碼都會用通關密語保護並保留下來。如果忘了，誰都打不開，就要從頭再來。圖片本身不會保留。</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>從檔案讀取草稿的通關密語（- 表示標準輸入）</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>從 {draft} 繼續。已經做好的特徵碼：{count}。</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>這裡保留的內容裡，沒有一份能確定變成了那個個案。會和可能的幾份比較：{drafts}。</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>這句通關密語打得開的未完成申請裡，沒有一份變成那個個案。請改為指定你送出過的檔案：{option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>通關密語要在終端機裡輸入。沒有終端機時，請使用 {option}。</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>通關密語至少要有 {count} 個字元。用幾個詞就很好。</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>再輸入一次同樣的通關密語：</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>兩次輸入的通關密語不一樣。什麼都沒有保留。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>完成，但至少有一個檔案無法讀取</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>看不懂這個指令</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>依照回答，應該找另一個服務單位；什麼都沒有保留</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>有複本不相符，或是畫面太單純，無法判斷</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor、verify：這裡有些地方不對</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>用 Ctrl-C 停止</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>沒有申請</translation>
    </message>
    <message>
        <source>case</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>已儲存的申請</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>沒有送達，請稍後再試</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>被拒絕，再試也沒有用</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>沒有儲存</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>未完成的申請</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>筆記和信件</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>意外狀況</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>結束代碼：</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>沒有送出任何東西。</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>在標準輸出上，每行一個 JSON 物件</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>文字的語言，例如 de 或 pt_BR（沒指定就用系統語言）</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>指定服務單位的檔案</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>就算服務單位的位址或金鑰和上次不一樣，也繼續</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>從檔案讀取 PIN 碼（- 表示標準輸入）</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>透過這個代理伺服器：http://HOST:PORT 或 socks5://HOST:PORT（Tor：socks5://127.0.0.1:9050）；也會讀取 TAKEITDOWN_PROXY，不讀取其他任何設定</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>分鐘數</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大於 0 的數字</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>在這台電腦上製作圖片和影片的特徵碼，阻止複本散布。檔案本身永遠不會送出。不加指令時，會打開視窗；只給一份已儲存的申請（REPORT.tid）時，會在視窗裡打開它。</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>顯示版本，然後結束</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>查看個案的進度</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>撤回個案</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>今天有誰在尋找複本</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>這裡一切正常嗎，用什麼擋住有害的檔案？不使用網路</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>安裝的程式對不對？不使用網路</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>所有檔案的摘要，來自發布程式的人</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>輸出這裡各個檔案的摘要</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>製作特徵碼並輸出；不使用網路</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>檔案或資料夾</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>把特徵碼本身也輸出來</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>只取參考程式 vPDQ 依這個速率會取的影片畫面（沒指定就看每一格，保留有變化的）</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>每張圖片最多用幾個雜湊值，好讓編輯過的複本也找得到：{choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>用通關密語保留做好的內容，下次從那裡繼續</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>這個複本和送出過的相符嗎？不使用網路</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>要比較的檔案或資料夾</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>送出過的內容；可以指定多次</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>輸出有多接近，以及接近哪個檔案</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>和產生這個個案申請的草稿比較</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>和這份草稿保留的特徵碼比較</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>做一份申請，加密儲存，現在或以後送出</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>用新檔案為已有的個案再做一份申請</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>它的個案編號</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>檔案或資料夾（沒指定就用草稿裡的全部內容）</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>由誰提出申請</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>圖片裡未滿 18 歲</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>有裸露或跟性有關的內容</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>已經被分享</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>聯絡方式；不是必填。這台電腦上的其他程式看得到指令裡寫的內容：後面不寫電子郵件地址的話，會另外詢問</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>從檔案讀取（- 表示標準輸入）</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>要寫入的檔案，可以從任何電腦送出（沒指定就保留在這台電腦上）</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>用通關密語隨時保留回答和特徵碼，下次從那裡繼續</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>輸出將被加密的原始位元組</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>列出保留在這台電腦上的申請</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>把保留的申請寫入檔案，從另一台電腦送出</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>照清單裡顯示的寫</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>依照美國的 TAKE IT DOWN Act 寫一封信；什麼都不會送出</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>留作證據的筆記，加密保留在這台電腦上；只寫文字</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>把家長指南或輔導人員指南寫成 PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>信裡需要的內容，寫成一個 JSON 物件（- 表示標準輸入）；沒指定就逐項詢問。鍵：{keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>繼續處理保留在這裡、給這個平台的信</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>寫入這個檔案：.pdf 寫成 PDF，其他寫成純文字（沒指定就顯示在這裡）</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>你寄信的時間：now（現在），或 &apos;YYYY-MM-DD HH:MM&apos;；48 小時從那時算起</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>改為寫給 FTC 的申訴書：48 小時已過，它還在那裡</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>把信和筆記一起加密保留</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>加入一則筆記，寫成一個 JSON 物件，至少要有 user、place、when、what 中的一項（- 表示標準輸入）</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>給誰看</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>指南裡列出哪個國家或地區的求助專線（沒指定就用系統的）</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要寫入的檔案</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>從檔案讀取筆記的通關密語（- 表示標準輸入）</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>從這台電腦永久刪除保留的申請，或全部內容</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>一份未完成的申請</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>這個程式在這裡保留過的全部內容</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>不再詢問</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>送出已儲存的申請；送兩次也沒有壞處</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>保留的申請或檔案（沒指定就是這台電腦上等待送出的全部申請）</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>不斷重試，間隔逐漸變長，持續 60 分鐘或指定的分鐘數（0：只試一次）；按 Ctrl-C 可以停止</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>只送出為這個服務單位製作的申請</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>個案編號，有沒有連字號都可以；或是一份從未送出的保留申請的 ID</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>個案編號，有沒有連字號都可以</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>如果圖片是 18 歲以上時拍的，StopNCII.org 比較適合。它的做法一樣：圖片留在你那裡。請打開 https://stopncii.org 。這裡什麼都沒有保留。</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>這個服務處理的是有裸露或跟性有關內容的圖片。其他圖片，請使用它所在網站或應用程式的檢舉表單。你也可以找信任的人聊聊。這裡什麼都沒有保留。</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>聯絡方式要在終端機裡輸入。沒有終端機時，請使用 {option}。</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>還需要這些：{options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>如果希望有人聯絡你，請輸入電子郵件地址（不需要就直接按 Enter）：</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>請指定檔案，或是含有它們特徵碼的草稿。</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>它會加密送出，只帶以下標頭，沒有別的：</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>你未完成的申請還保留著。要刪除它：{command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>要送出它：{command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>這裡沒有那個國家或地區的求助專線。有這些國家或地區的：{countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>已儲存到 {file}。</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>已儲存在這台電腦上，名稱是 {report}。</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>還沒有送出任何東西。</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>練習：這份申請不會送到任何人那裡。</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>請現在就把兩樣都記下來。它們只顯示一次，以後誰都沒辦法幫你找回。</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>等待送出</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>正在送出，或可能已送出：再送一次絕不會重複計算</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>服務單位已收到</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>服務單位沒有接收</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>已刪除。固態硬碟、隨身碟或備份裡，舊的複本可能還會留一段時間。如果是已儲存的申請，那是只有服務單位打得開的加密檔案；如果是未完成的申請，那是只有通關密語打得開的檔案。</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>這裡沒有已儲存的申請。</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>可以送出的申請：{count}。送出用的指令：{command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>已寫入 {file}。任何人都可以從任何電腦送出它，只有服務單位打得開。從這裡也送一次，絕不會重複計算。</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>請指定要刪除什麼，或使用 {option}。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>沒有刪除任何東西。</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>要永久刪除這個程式在這裡保留過的全部內容嗎？</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>要永久刪除你指定的內容嗎？</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>其中有 {count} 份可能還沒有送出。</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>是，永久刪除</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>申請 {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>這裡沒有等待送出的申請。</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>已停止。沒有確認的申請仍然儲存著。再送一次絕不會重複計算。</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>{seconds} 秒後再試。</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} 之前就已收到；再送一次沒有改變什麼。</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} 已收到。</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>剛才是練習，不會送到任何人那裡。</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>特徵碼：{count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>沒能在這裡記下來。再送一次沒有壞處，刪除它也沒有。</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>從 {name} 取得特徵碼的平台，截至 {day}：</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>圖片和影片：{count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>請輸入 {first} 到 {last} 之間的數字：</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>請輸入其中一個數字。</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN 碼要在終端機裡輸入。沒有終端機時，請使用 {option}。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>無法讀取這個檔案：{file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>有些地方不對：請不要用它做申請。</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>無法啟動</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>沒有任何限制</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}，合計 {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>已知答案</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>答案錯誤</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>其他程式不能查看它的內部</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>其他程式也許能查看它的內部</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>檔案清單</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>主程式</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>讀取檔案的程式</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>這裡沒有；請把上面的數字和別人給你的數字對一下</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>所有檔案都相符</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>不相符</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>缺了其中任何一項的信，可能不會被受理。還缺：{parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>保留的信件：{platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>信裡需要的內容要在終端機裡輸入。沒有終端機時，請使用 {option}。</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>這些回答無法使用：{reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>寫完後輸入一個空行。</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>時間這樣寫：{example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>這個時間還沒到。</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>寫申訴書需要你寄信的時間：{option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>寄出之後，這樣開始計算 48 小時：{option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>這裡沒有保留筆記。</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>拿到這個檔案的人都能看。</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>還沒有寄出</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 小時到 {end} 為止。剩餘小時：{hours}。</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 小時已在 {end} 結束。</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>加密保留在這台電腦上：{file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>筆記會用通關密語保護並保留下來。如果忘了，誰都打不開。筆記裡不放圖片。</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>一則筆記是一個 JSON 物件，至少要有其中一項：{keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>這則筆記是空的。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>有地方出了問題。你的檔案沒有受到影響，也沒有送出。請再試一次。</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>檔案不在那裡。請檢查名稱，再選一次。</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>這不是圖片或影片檔。請選另一個。</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>這是指向另一個檔案的捷徑。請選圖片或影片本身。</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>這個檔案在你的雲端空間，不在這台電腦上。請先下載，再選一次。</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>這個檔案是空的。請找到完整的檔案，選那一個。</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>這個資料夾裡沒有檔案。請選另一個。</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>沒辦法讀取這個檔案。請檢查它所在的硬碟或隨身碟有沒有接好，再試一次。</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>讀取時這個檔案被改動了。請關閉正在用它的其他程式，再試一次。</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>這不是這裡讀得了的圖片或影片。請選圖片或影片本身。</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>這個檔案損壞了，或者是這裡讀不了的類型。只找得到完全相同的複本。如果你還有別的格式，也請加入。</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>這個檔案有一部分缺少或損壞。特徵碼是照螢幕上顯示得出的剩餘部分做的。如果你還有完整的，也請加入。</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>這張圖片太大，無法分析。只找得到完全相同的複本。</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>這個檔案有聲音但沒有畫面。只找得到完全相同的複本。</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>這個檔案無法分析。最多只找得到完全相同的複本。</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>處理這個檔案花的時間太長。最多只找得到完全相同的複本。</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>還有問題沒有回答。請返回去回答。</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>這些檔案都沒有做出特徵碼，所以沒有東西可送。請選其他檔案。</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>一份申請裝不下這麼多。請分成兩份，每份少放一些檔案。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>這看起來不像電子郵件地址。請檢查一下，或者空著。</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>沒有叫這個名稱的已儲存申請。請檢查名稱。</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>這個檔案不是已儲存的申請。請選以 .tid 結尾的檔案。</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>這份已儲存的申請損壞了，無法送出。請用它的另一份複本，或重新做一份申請。</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>這份申請是用較新版本的程式做的。請用那個版本送出。</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>這份申請是為另一個服務單位做的，只有那個單位打得開。它還好好地在檔案裡。</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>申請沒辦法存在那裡。什麼都沒有不見：請換個位置。</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>那裡已經有同名的檔案，它沒有被改動。請換個名稱。</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>那裡沒有空間了。什麼都沒有不見：請騰出空間，或換個位置。</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>另一個視窗或指令正在處理已儲存的申請。請等它完成，再試一次。</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>現在無法更改存放申請的資料夾。裡面的申請沒有受到影響，也沒有送出任何東西。</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>這裡沒有帶這個記號的已儲存申請。請看看清單，再試一次。</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>服務單位已有或可能已有這份申請。要撤回，請用它的個案編號和 PIN 碼。</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>沒有叫這個名稱的未完成申請。請檢查名稱。</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>這個檔案不是未完成的申請。請選另一個。</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>這份未完成的申請損壞了，打不開。沒有送出任何東西。請重新開始。</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>這份未完成的申請是用較新版本的程式做的。請用那個版本打開。</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>這句通關密語打不開它。請再試一次。忘記的通關密語誰都找不回來：那就重新開始。</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>另一個視窗或指令正開著這份未完成的申請。請先在那邊關閉。</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>這些筆記打不開。可能已損壞，或由較新的版本製作。</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>另一個視窗更改了這些筆記。請把你的內容存成檔案，再重新開啟筆記。</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>有些字元無法放進 PDF。請改存為文字檔。</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>指明服務單位的檔案無法使用。請向給你檔案的地方再要一份。</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>服務單位現在無法接收。請晚點再試。</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>連不上服務單位。請檢查網路，再試一次。</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>服務單位沒有回應。它可能收到了，也可能沒有。請再送一次，不會重複計算。</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Proxy 沒有建立連線，所以沒有送出任何東西。請檢查它的位址，或不用 Proxy 再試。</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>這個網路上有東西想讀取送出的內容，所以沒有送出。可能是過濾系統或登入頁面。請換個網路試試。</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>無法確認連線是否安全，所以沒有送出任何東西。請看看這台電腦的日期和時間。如果都對，請明天再試。</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>回應的不是服務單位，而是別的東西。可能是 Wi-Fi 登入頁面。請先登入，再試一次。</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>服務單位正忙。請過幾分鐘再試。</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>服務單位沒有接收這份申請。請重新做一份。</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>這份申請對服務單位的網路伺服器來說太大，所以沒有被接收。請分成兩份申請，每份少放一些圖片。也請告訴服務單位的人員。</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>你的申請還好好地在這裡。</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>這是練習的申請，而服務單位是真的；或者正好相反。申請沒有被接收。</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>這台電腦不讓你打開這個檔案。請問問管理這台電腦的人，或把它複製到你自己的資料夾。</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>裡面還沒有特徵碼。請改選你申請過的檔案。</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>這個服務單位還不能接收加密的查詢，而你的個案編號和 PIN 碼絕對不會沒加密就送出。沒有送出任何東西。請問問經營這項服務的人。</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>這不是你上次用的服務單位。沒有送出任何東西。請問問你信任的人，這個改變對不對。</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>這個個案編號和 PIN 碼對不上。請檢查兩者，再試一次。</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>輸錯 PIN 碼的次數太多。請等一會兒再試。</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>這個個案已撤回，不能再加入東西。</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>這不是個案編號。請檢查每個字元。</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN 碼是六位數字。請檢查，再試一次。</translation>
    </message>
</context>
</TS>
