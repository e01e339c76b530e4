<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>정보와 개인정보 보호</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>이 프로그램은 무료이고 독립적이에요. NCMEC가 만들거나 운영하지 않아요. 지금 버전: {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>이 프로그램에는 자유 소프트웨어 구성 요소 {number}개가 들어 있어요. 라이선스는 {folder} 폴더에 있어요.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>사진이나 영상은 절대 이 컴퓨터를 떠나지 않아요. 아무도 보지 않아요.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>고유 코드는 사진이 아니에요. 코드에서 알아볼 만한 것을 되살리기는 아주 어려워요. 그래도 코드를 잠가 두고, 서비스만 열 수 있어요.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>보낼 수 있는 것: 고유 코드, 답한 내용, 그리고 적었다면 이메일 주소. 먼저 전부 볼 수 있어요. “지금 보내기”를 눌러야만 보내져요.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>닫으면 남기기로 고른 것 말고는 아무것도 남지 않아요. 계정도 없고, 여기서 한 일을 세는 사람도 없어요.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>우리가 어쩔 수 없는 흔적도 있어요. 이 컴퓨터가 프로그램을 실행했다는 것을 기억할 수 있어요. 메모리의 일부를 디스크에 적어 둘 수도 있어요.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>누가 복사본을 찾나요</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>목록이 있는 화면을 열고, 다시 여기로 돌아와요.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>선택해서 복사할 수 있어요.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>주소를 복사해요.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>내 휴대폰에서</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>휴대폰 카메라로 읽을 수 있는 코드를 보여 줘요.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>복사했어요. 브라우저에 붙여 넣을 수 있어요.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>코드 숨기기</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>도움받을 수 있는 곳이 있어요</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>찍을 때 18세 이상이었나요? 그렇다면 이 서비스가 맞아요:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>찍을 때 자녀가 18세 이상이었나요? 그렇다면 이 서비스가 맞습니다:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>찍을 때 그 사람이 18세 이상이었나요? 그렇다면 이 서비스가 맞습니다:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>방법은 같아요. 사진은 내 기기에 그대로 있어요. 돈은 들지 않아요.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>맞는 것을 모두 고르세요. 그러면 할 일이 여기에 나와요.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>하지 않는 게 좋아요</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>이야기할 사람</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>상담 전화 목록을 열어요.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>여기서 고른 것은 어디에도 남지 않고, 누구에게도 보내지 않아요.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>지금 도움이 되는 것</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>이 중에 맞는 것이 있나요?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>누가 아이를 협박하거나, 돈이나 사진을 더 달라고 해요</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>누가 나를 협박하거나, 돈이나 사진을 더 달라고 해요</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>지금 온라인에 있어요</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>누가 갖고 있는지 알려져 있어요</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>누가 갖고 있는지 알아요</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>아이가 13세 미만이에요</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>나는 13세 미만이에요</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>가짜이거나 AI로 만든 것이에요</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>우리 중 누구에게도 파일이 없어요</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>나에게 파일이 없어요</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>이때 할 일을 보여 주거나 숨겨요.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>돈을 주지 마세요.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>사진을 더 보내지 마세요.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>메시지를 지우지 마세요.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>다른 사람에게 조심하라고 알리려는 것이라도 올리거나 전달하지 마세요.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>출처: {name}. 이 페이지에는 날짜가 없어요.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>출처: {name}, {day}. 1년이 넘은 내용이에요.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>출처: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>돈을 주지 말고, 더 보내지도 마세요. 답하지 말고, 메시지는 남겨 두세요. 오늘 누군가에게 말하세요.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>믿을 수 있는 어른과 함께 하나씩 해 보세요.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>누가 갖고 있는지 믿을 수 있는 어른에게 말하세요. 멈추도록 도와줄 수 있어요.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>돈을 주지 마시고, 아무도 더 보내지 않게 해 주세요. 답장은 모두 멈추되, 메시지는 남겨 두세요. 상담 전화는 어떻게 해야 하는지 알고 있습니다.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>이 일들을 함께, 아이의 속도에 맞춰 해 주세요.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>누구에게도 다시 보내 달라고 하지 말고, 내려받지도 마세요. 파일이 없어도 CyberTipline이 도울 수 있어요:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>CyberTipline에 그 게시물을 알려 주세요. 그곳에서 그 게시물을 처리해요:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>영국에서는 Report Remove도 웹사이트에서 18세 미만의 사진을 내려 줘요. 여기에서 시작해요:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>그 앱이나 웹사이트에 직접 삭제해 달라고 하세요. 미국에서는 48시간 안에 삭제해야 해요. 그러지 않으면 여기에 신고하세요:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>누가 갖고 있는지 적어 두세요. 상담 전화에서 함께 살펴봐 드릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>가짜이거나 AI로 만든 사진도 해당돼요. 같은 방법으로 고유 코드를 만드세요.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>사진이나 영상 속에서 몇 살인가요?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>사진이나 영상 속 자녀는 몇 살인가요?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>사진이나 영상 속 청소년은 몇 살인가요?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>지금 나이가 아니라 찍을 때의 나이예요.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18세 미만</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18세 이상</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>나를 위한 것.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>자녀를 위한 것.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>내가 돕는 청소년을 위한 것.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>사진이나 영상 속에서 18세 미만.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>공유되었음.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>공유되지 않았음.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>공유되었는지 모름.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>선택해서 복사할 수 있어요.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>번호와 PIN을 복사해요. 1분 뒤에 지워져요.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>카드를 인쇄할 수 있는 페이지로 저장해요.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>사진으로 저장</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>카드를 사진으로 저장해요.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>다음에 일어날 일</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>브라우저용 페이지</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>이야기할 사람</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>상담 전화 목록을 열어요.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>또 도움이 되는 것</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>협박을 받을 때, 온라인에 올라왔을 때 등에 할 일.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>이 접수에 파일 더하기</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>같은 번호와 PIN으로 요청을 하나 더 만들어요. 먼저 물어봐요.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>번호와 PIN을 적어 두었나요? 새 파일이 끝나야 다시 보여 줘요.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>네, 파일을 더할게요</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>파일 목록으로 돌아가요.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>번호와 PIN을 적어 두었나요? 창을 닫으면 아무도 다시 보여 줄 수 없어요.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>네, 닫을게요</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>창을 닫아요.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직이에요</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>이야기할 사람: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>복사했어요. 1분 뒤나 이 창을 닫을 때 클립보드에서 지워져요.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. {service} 접수용, {day}에 만듦.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>연습. 이 카드는 아무에게도 가지 않아요.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>접수 카드</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>다른 날 이어서 하려고 남겨 둔 것은 잠긴 채 여기에 있어요. 지우려면 첫 화면에서 “저장한 요청으로 돌아가기”를 고르세요.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>이 컴퓨터의 프린터를 보여 줘요.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>접수 번호: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>프린터로 보냈어요. 인쇄된 종이를 꼭 챙기세요.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>인쇄하지 못했어요. 대신 PDF로 저장할 수 있어요.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>저장했어요. 이 파일이 있는 사람은 요청을 보고 취소할 수 있어요.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>빨리 나가기는 다른 사이트를 열어요. 거기서 뒤로 가면 이 페이지가 보이지만 번호, PIN, 답은 보이지 않아요.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>이 브라우저의 방문 기록에 이 페이지를 연 것이 남아요. 네트워크에서도 알 수 있어요. 이 기기를 관리하는 사람이나 학교 필터는 입력한 것과 답도 볼 수 있을지 몰라요.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>비공개 창을 쓰고, 끝나면 닫는 것이 좋아요.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>요청 확인 또는 취소</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>접수 카드에 있는 접수 번호와 PIN을 적으세요.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>네 글자씩 네 묶음.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>숫자 여섯 개.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>상태 확인</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>물어보는 중</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>서비스에 물어보고 있어요.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>파일 더하기</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>같은 번호와 PIN으로 요청을 하나 더 만들어요. 아직 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>취소하기</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>하기 전에 한 번 더 물어봐요.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>누가 복사본을 찾나요</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>목록이 있는 화면을 열고, 다시 여기로 돌아와요.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>찾은 복사본 확인하기</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>두 파일을 여기서 비교하는 화면을 열어요. 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>네, 취소할게요</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>서비스가 이 고유 코드를 더 쓰지 않아요.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>완전히 취소할까요? 플랫폼에 그만 찾으라고 알려요. 취소한 요청은 다시 쓸 수 없어서, 필요하면 새로 만들어야 해요.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>서비스가 이 요청을 취소했고, 플랫폼에 그만 찾으라고 알려요. 잘못한 것은 없어요. 새 요청을 만들 수 있어요.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>요청이 도착했어요. 확인을 기다리고 있고, 따로 할 일은 없어요.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>이유: 대부분의 요청보다 들어 있는 것이 많아요.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>이유: 이 프로그램이 요청을 만드는 방식과 달라요.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>이유: 유명하거나 공개된 사진이 들어 있어요.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>이유: 이 서비스가 다루지 않는 것이 들어 있어요.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>이유: 서비스는 각 요청을 정해진 기간만 보관해요.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>이유: 서비스를 운영하는 사람들이 그렇게 해 달라는 요청을 받았어요.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>요청이 도착했어요. 준비하고 있어요.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>요청이 진행 중이에요. 플랫폼이 복사본을 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>요청을 취소했어요. 플랫폼에 그만 찾으라고 알려요.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>도착한 날: {day}. 들어 있는 사진과 영상: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>취소되었어요.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>유명한 사진이나 빈 사진과도 맞아서 쓰지 않은 것: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>플랫폼이 고유 코드를 가져갈 수 있어요.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>다음으로, 플랫폼이 가져갈 수 있게 고유 코드를 준비해요.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>고유 코드를 가져간 플랫폼: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>아직 가져간 플랫폼이 없어요. 처음 며칠은 보통 그래요.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>복사본을 찾아 막은 플랫폼: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>아직 찾은 것이 없어요. 보통 그래요. 플랫폼은 계속 찾아요.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>보내기 전에 확인하기</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>이 컴퓨터를 떠날 수 있는 것은 이것뿐이에요. 사진과 영상은 여기에 있어요.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>준비하는 중</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>요청을 만들고 있어요.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>보내거나 저장하려면 필요해요. 아직 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>나중에 보내게 저장</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>요청을 저장하는 화면을 열어요. 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>이것을 바꾸러 갔다가 다시 여기로 와요.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>답한 내용</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>보내는 것</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>빠지는 것</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>나머지 계속하기</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>파일 화면으로 돌아가서 멈춘 것을 이어서 해요.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>연락받을 방법</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>누가 받나요</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>접수 건</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>실제 바이트 보기</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>잠긴 요청 안에 든 것을 한 글자씩 보여 줘요.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>실제 바이트</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>잠긴 요청 안에 든 것.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>멈춤: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>읽을 수 없음: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>없음. 아무도 연락하지 않아요.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, 주소는 {host}. 이 서비스만 열 수 있어요.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>이 서비스는 프로그램을 설치할 때 정해진 서비스가 아니에요. 정해진 서비스: {name}, {host}. 예상하지 못한 일이라면 보내지 말고, 믿을 수 있는 사람에게 물어보세요.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>지난번에는 이 서비스의 주소가 달랐어요: {host}. 예상하지 못한 일이라면 보내지 말고, 믿을 수 있는 사람에게 물어보세요.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>이 서비스의 키가 지난번과 달라요. 보내는 것을 다른 사람이 열 수도 있어요. 예상하지 못한 일이라면 보내지 말고, 믿을 수 있는 사람에게 물어보세요.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>사진의 고유 코드: {pictures}, 영상의 고유 코드: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>잠긴 상태의 크기: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>네, 이 고유 코드를 보내도 돼요</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>누가 복사본을 찾나요</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>목록이 있는 화면을 열고, 다시 여기로 돌아와요.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>따로 접수하기</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>새 번호와 PIN을 받아요.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>바이트 숨기기</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>접수 번호 {number}에 더해져요.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>참여한 플랫폼이 복사본을 찾고, 무엇을 삭제할지 정해요. 암호화된 메신저처럼 잠긴 대화방이나 참여하지 않은 플랫폼에서는 아무도 찾지 않아요.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>이 폴더가 들어 있는 폴더로 가요.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>큰 것부터</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>파일을 정렬해요.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>파일과 폴더</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>글자를 치면 찾아요. Backspace를 누르면 위로 가요.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>목록의 모든 파일을 표시해요.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>모두 표시 해제</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>표시를 모두 없애요.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>여러 개를 고르려면 Ctrl을 누른 채 클릭하세요. 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>이름을 찾거나 있는 곳을 적으세요</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>이 이름으로 저장돼요.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>맞는 이름을 보여 줘요.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>여기에 저장</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>그런 모습이 나오는 것만 표시하세요. 한 번 클릭하면 파일이 표시되고, 다시 클릭하면 표시가 없어져요.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>이 폴더 안을 보기</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>표시한 것 가져오기</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>바탕 화면</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>내 폴더</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>안에 무엇이 있는지 보여 줘요.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>여기에는 아무것도 없어요.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>아니요, 둘게요</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>아무것도 바뀌지 않아요.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>연락받을 방법이 있나요?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>비워 두어도 돼요. 궁금한 점이 있을 때 연락받고 싶은 사람도 있어요.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>이메일 주소(없어도 돼요)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>비워 두면 이메일 없이 계속해요.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>다른 사람이 내 이메일을 볼 수 있나요? 그렇다면 비워 두는 것이 좋아요.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>찾은 복사본 확인하기</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>플랫폼이 이 복사본을 찾을 수 있을까요? 두 파일을 여기서 비교해요. 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>이것 때문에 인터넷에서 복사본을 저장하지는 마세요. 이미 여기 있는 것을 쓰세요.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>요청을 만들 때 쓴 사진이나 영상.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>요청에 넣은 것 고르기</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>복사본 고르기</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>비교하는 중</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>요청에 넣은 것 하나 더 고르기</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>고유 코드를 만들고 있어요.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>이 요청에 쓰려고 정한 것.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>요청에 넣은 파일이 없어졌나요? 남겨 둔 고유 코드로도 돼요.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>남겨 둔 것 쓰기</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>남겨 둔 고유 코드: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>고른 것: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>완전히 같은 파일이에요. 참여하는 플랫폼이 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>맞아요. 참여하는 플랫폼이 이 복사본을 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>맞지 않아요. 내 것인가요? 그렇다면 이 복사본도 요청에 넣으세요.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>너무 단순하거나 어두워서 알 수 없어요. 내 것인가요? 그렇다면 이 복사본도 요청에 넣으세요.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>이 파일은 비교할 수 없어요.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>나중을 위해 저장</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>파일로 저장하기</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>여기나 USB에요. 그 파일은 서비스만 열 수 있어요.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>이 컴퓨터에 두고 기다리기</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>첫 화면에서 다시 찾을 수 있어요. 이 컴퓨터를 쓰는 다른 사람도 보거나 지울 수 있어요.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>요청을 보내거나 저장하고 있어요.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>그만 기다리기</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>요청은 여기서 기다려요. 다시 보낼 수 있어요.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>접수 카드로 가기</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>보낼 때까지 요청이 기다려요.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>여기서 지우기</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>하기 전에 한 번 더 물어봐요.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>이 요청을 이 컴퓨터에서 완전히 지울까요? 아직 보내지 않았어요.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>네, 지울게요</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>이 컴퓨터에서 지워요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>잠긴 요청이 {host}에 보내져요.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>아직 보내지 않았어요</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>지금은 아무것도 보내지 않아요. 다른 날이나 다른 컴퓨터에서 보낼 수 있어요.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>요청은 안전해요. 지금 이 컴퓨터에서 잠긴 채 기다려요. 첫 화면에서 다시 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>보내지 못했어요. {seconds}초 뒤에 다시 해요.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>요청 저장</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>요청을 열고 있어요.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>아직 끝나지 않은 것</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>이 요청에 쓰려고 정한 것.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>끝나지 않은 요청을 열어요.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>하기 전에 한 번 더 물어봐요.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>끝나지 않은 이 요청을 완전히 지울까요?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>네, 지울게요</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>이 컴퓨터에서 지워요.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>끝나지 않은 요청 {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>갈 수 있는 곳</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>여기에 아무것도 남기지 않았고, 아무것도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>{day} 기준 주소예요.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>이야기할 사람</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>상담 전화 목록을 열어요.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>또 도움이 되는 것</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>협박을 받을 때, 온라인에 올라왔을 때 등에 할 일.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>창을 닫아요.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>자세히 숨기기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>다른 것과 같음</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>이 줄만 보여 줘요.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>표시한 파일을 목록에서 빼요. 파일은 그대로 있어요.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>마지막에 뺀 것을 다시 넣어요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>표시한 파일을 한 번 더 해 봐요.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>나머지 계속하기</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>멈춘 것을 이어서 해요.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>표시한 줄의 자세한 내용을 보이거나 숨겨요.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>표시한 파일을 열어요. 어떤 흔적이 남는지 먼저 알려 줘요.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>다음 파일 전에 기다려요.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>끝나지 않은 파일을 멈춰요. 나중에 이어서 할 수 있어요.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>이름 숨기기</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>이름 대신 “사진 1”처럼 보여 줘요.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>사진과 영상 고르기</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>고유 코드는 바로 이 컴퓨터에서 만들어요. 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 고르기</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>샘플 파일 쓰기</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>연습에 쓸 해롭지 않은 사진과 짧은 영상을 더해요.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>여기로 끌어다 놓거나 Ctrl과 V로 붙여 넣어도 돼요.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>고른 파일</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>줄마다 고유 코드가 어떻게 되었는지 알려 줘요.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>모든 파일 가운데 얼마나 끝났는지.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>다른 날 계속하기</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>끝난 것을 암호 문구로 남겨 두는 화면을 열어요.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>1분도 남지 않았어요.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>약 {minutes}분 남았어요.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>폴더 안의 모든 파일을 보여 줘요. 그중 여기에 있어야 할 것을 표시하면 돼요.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>파일을 보여 주는 프로그램이 기억할 수 있어요. 예를 들면 최근에 연 목록에 남아요. 그 흔적은 우리가 어쩔 수 없어요.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>네, 열게요</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>이 컴퓨터에 있는 프로그램으로 파일을 열어요.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>열지 않기</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>앞에서 물어본 모습이 나오는 것만 여기에 있으면 돼요. 나머지는 표시해서 빼세요.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>준비됨: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>남음: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>멈춤: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>읽을 수 없음: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>다른 것과 같음: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>안에 파일이 없어요. 폴더에 있는 파일 자체를 복사하거나 끌어 오세요.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>여기에 있어야 할 것을 표시하세요</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>빨리 나가기</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>모든 것을 한 번에 닫아요. Shift를 세 번 눌러도 같아요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>앞 화면으로 가요. 답은 그대로 있어요.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>이 화면에서 가장 중요한 일.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>적은 내용이 저장되지 않았어요. 창을 닫으면 없어져요.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>창을 닫아요. 저장하지 않은 것은 없어져요.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>여기 있기</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>학교의 차단 프로그램처럼 이 네트워크에 있는 무언가가 서비스를 쓴 것을 볼 수 있었어요. 보낸 것은 계속 잠겨 있었어요.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>학교의 차단 프로그램처럼 이 네트워크에 있는 무언가가 요청을 보낸 것과 접수 번호를 볼 수 있었어요. 요청 자체는 계속 잠겨 있었어요.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>인쇄할 두 쪽을 저장해요.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>부모를 위한 안내</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>상담사를 위한 안내</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>안내를 저장했어요.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>부모를 위한 안내</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>상담사를 위한 안내</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>청소년 다섯 명 중 한 명은 아무에게도 말하지 않았어요(Thorn, 2022). 집에서 혼날까 봐 무서워서 그러기도 해요. 먼저 들어 주세요. 그다음 함께 단계를 밟으세요.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>이야기할 사람</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>이야기를 들어 주고, 탓하지 않아요. 이름을 말하지 않아도 돼요.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>이 나라의 상담 전화를 보여 줘요.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>{day} 기준이에요. 번호와 시간은 바뀔 수 있어요. 웹사이트에 최신 내용이 있어요.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>어느 나라에 있나요?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>부모님과 다른 어른에게</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>청소년에게</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>모두에게</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>웹사이트에서 채팅도 할 수 있어요.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>선택해서 복사할 수 있어요.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>밤낮 언제나.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins}~{ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>메모 보관하기</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>메모와 편지는 이 컴퓨터에 잠긴 채 보관돼요. 그 안의 것은 보내지 않아요.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>보관했어요. 첫 페이지에서 “저장한 요청으로 돌아가기” 다음에 메모를 고르세요.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>다른 날 계속하기</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>답한 내용과 끝난 고유 코드를 여기에 잠가서 남겨요. 사진은 남기지 않아요.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>기억할 수 있는 암호 문구를 정하세요. 잊어버리면 아무도 다시 열 수 없고, 처음부터 다시 해야 해요.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 문구</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>여덟 글자 이상. 낱말 몇 개면 좋아요.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>한 번 더 똑같이</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>잘못 쳐서 못 여는 일이 없게요.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>남겨 두기</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>요청을 잠그고 있어요.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>여덟 글자 이상이어야 해요.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>두 개가 아직 같지 않아요.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>남겨 두었어요. 이어서 하려면 첫 화면에서 “저장한 요청으로 돌아가기”를 고르세요.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>앱이나 사이트에 삭제를 요청하기</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>미국 법에 따라 앱이나 사이트는 48시간 안에 처리해야 해요. 여기서 편지를 써요. 보내는 것은 직접 해요.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>편지에는 이름이 필요해요. 그래서 요청과 따로 두고, 여기서 편지 내용은 아무것도 보내지 않아요. 원할 때만 보관해요.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>편지에만 있고 다른 데에는 없어요.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>앱 또는 사이트</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>무엇인가요?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>어디에 있나요?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>누가 편지에 서명하나요?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>서명하는 사람의 이름</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>이메일 주소 또는 전화번호</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>마지막의 확인 표시</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>다른 곳</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>그 이름</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>사진과 동영상</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>주소를 복사하세요. 주소가 없나요? 그럼 사용자 이름과 앱의 어디에 있는지 쓰세요.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>거기에 나오는 사람</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>부모 또는 보호자</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>그 사람이 부탁한 사람</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>거짓 없이 말합니다. 거기에 나오는 사람은 그곳에 보이는 것에 동의하지 않았습니다.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>편지 쓰기</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>아직 없는 것: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>프로그램을 닫을 때까지 그대로예요. 아무것도 남기지 않아요.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>모든 글을 이 언어로 보여 줘요.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>이 언어를 쓰며 자란 사람이 아직 이 글을 확인하지 않았어요.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>편지가 준비됐어요</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>미국 회사에 보내는 영어 편지예요. 직접 보내고, 사진은 함께 보내지 마세요.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>여기에 잠가서 보관하기</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>메모와 함께 암호 문구로 보관해요.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48시간은 그때부터 세요.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>48시간 세기</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>언제 보냈나요?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>아직 거기에 있어요</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>이 법을 맡은 미국 기관에 낼 신고서를 써요.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>신고하는 곳</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>이것이 신고서예요. 이 페이지에서 직접 보내세요:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform} 도움말에서 TAKE IT DOWN Act를 찾아보세요. 양식이나 이메일 주소가 나와 있어요.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>양식 이름: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>그곳으로 편지를 보내세요. 그런 다음 여기로 돌아와 언제 보냈는지 적으세요.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48시간은 {end}에 끝나요. 남은 시간: {hours}. 그때도 아직 있나요? 신고서는 여기에 준비돼 있어요.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48시간이 {end}에 끝났어요. 사라졌나요?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>보냈어요</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>이 컴퓨터에서 기다려요</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>저장했어요</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>새 파일은 이미 있는 접수에 들어가요. 번호와 PIN은 그대로예요.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>접수 카드입니다. 청소년에게 전해 주세요.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>내 접수 카드예요. 번호와 PIN을 잘 간직하세요. 아무도 대신 찾아 줄 수 없어요.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>지금 온라인에 있나요? CyberTipline에도 알려 주세요: {place}. 그곳에서 그 게시물을 처리해요.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>이 번호와 PIN으로 진행 상황을 보고, 파일을 더하고, 취소할 수 있어요. 프로그램을 열고 “요청 확인 또는 취소”를 고르세요.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>번호와 PIN은 요청을 보내는 즉시 쓸 수 있어요. 프로그램을 열고 “저장한 요청으로 돌아가기”를 고르세요.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>프로그램 없이도 브라우저에서 진행 상황을 보거나 취소할 수 있어요:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>이 프로그램을 다시 열고 “저장한 요청으로 돌아가기”를 골라서 보내세요.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>여기나 다른 컴퓨터에서 이 프로그램을 열고 “저장한 요청으로 돌아가기”를 고른 다음, 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>요청이 잠긴 채 기다려요. 직접 보내기 전에는 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>참여한 플랫폼이 이제 고유 코드를 가져가서 복사본을 찾아요. 며칠 걸릴 수 있어요. 무엇을 삭제할지는 플랫폼이 정해요.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>며칠 뒤에 첫 화면의 “요청 확인 또는 취소”에서 진행 상황을 보세요. 그때까지 찾은 것이 없어도 보통 있는 일이에요.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>다른 사람에게 조심하라고 알리려는 것이라도 사진을 올리거나 전달하지 마세요.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>다른 사람에게 조심하라고 알리려는 것이라도 사진을 전달하지 마세요.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>사진을 다시 올리지 마세요. 사진이 막히고, 내 계정도 함께 막힐 수 있어요.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>누가 청소년을 협박하나요? 돈을 주지 마세요. 메시지는 남겨 두고, 더 답하지 마세요.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>누가 협박하나요? 돈을 주지 마세요. 메시지는 남겨 두고, 더 답하지 마세요.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>그래도 도움을 받을 수 있어요</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>사진이 없으면 고유 코드를 만들 수 없어요. 대신 CyberTipline에 알려 주세요:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>어디에 올라왔는지 아나요? 그 앱이나 웹사이트의 신고 양식도 쓰세요.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>다른 도움이 있어요</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>이 서비스는 나체나 성적인 사진을 위한 것이에요. 누가 협박하거나 해치나요? 여기로 가세요:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>다른 사진이라면 앱이나 웹사이트의 신고 양식을 쓰세요. 믿을 수 있는 어른과 이야기하는 것도 도움이 돼요.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>나중을 위한 메모</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>사용자 이름, 주소, 날짜는 도와주는 어른에게 도움이 돼요. 글만 쓰고 사진은 넣지 않아요.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>여기에 잠가서 보관하기</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>이 컴퓨터에 암호 문구로 보관해요.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>이 메모를 위해 고른 암호 문구예요.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>메모 열기</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>이 암호 문구로 보관한 것을 보여 줘요.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>이 컴퓨터에 잠긴 메모가 있어요.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>메모를 처리하고 있어요.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>페이지나 게시물의 주소</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>무슨 일이 있었는지</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>메모에만 있고 다른 데에는 없어요.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>이 메모 추가하기</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>여기에 보관한 메모를 영원히 지울까요?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>쓴 것은 여기에만 있어요. 보관하거나 인쇄하거나 저장하지 않으면 사라져요.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>이 컴퓨터의 {file}에 잠긴 채 보관돼 있어요. 다른 사람에게는 없어요.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>이 메모를 목록에서 빼요.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>편지 열기</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>편지와 48시간을 보여 줘요.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform}에 보내는 편지</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>안드로이드 휴대폰</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>아이폰</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>케이블로 하는 방법을 보여 줘요.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>꼭 이 컴퓨터로 옮겨야 하나요? 그럼 케이블로</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>휴대폰을 케이블로 연결하고, 잠금을 풀고, USB 알림을 누르세요. “파일 전송”을 고르세요.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>아이폰을 케이블로 연결하고, 잠금을 풀고, “신뢰”를 누르세요.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>이 컴퓨터의 파일 프로그램에서 휴대폰을 여세요. 사진은 DCIM 안에 있어요.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>이 파일 하나만 내 폴더로 복사하세요. 휴대폰에 있는 것은 그대로 두세요.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>여기로 돌아와서 “이 컴퓨터에”를 고르고, 고유 코드를 만드세요.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>그다음 복사본을 지우고, 휴지통을 비우세요.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>채팅, 이메일, 클라우드로 나에게 절대 보내지 마세요. 거기에 복사본이 남아요.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>사진이 있는 기기를 쓰세요</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>이 컴퓨터로 보내거나 복사하지 마세요. 그 기기에서 이 페이지를 여세요:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>고유 코드는 거기서 만들어요. 사진은 그 기기에 그대로 있어요.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>저장한 요청을 처리하고 있어요.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>보내지 않은 것은 그대로 있어요.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>이 컴퓨터에 남겨 둔 것</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>{seconds}초 뒤에 다시 해요.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>서비스에 연결해서 이 요청을 보내요.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>잠긴 요청을 파일이나 USB에 적어요.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>하기 전에 한 번 더 물어봐요.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>이 컴퓨터에서 완전히 지울까요? 보낸 것은 서비스에 남아 있어요.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>네, 지울게요</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>이 컴퓨터에서 지워요.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>저장한 날: {day}. 사진과 영상: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>여기서 기다려요. 아무것도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>도착했을 수도 있어요. 다시 보내도 두 번 세지 않아요.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>도착했어요. 이제 접수 카드의 번호와 PIN을 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>서비스가 받지 않았어요. 요청을 다시 만들 수 있어요.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>취소되었어요.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>앱이나 사이트에 편지 쓰기</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>48시간 안에 지워 달라는 편지를 써요.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>누가, 어디서, 언제, 무엇을: 도와주는 어른을 위해.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>글을 복사해요. 복사된 글은 1분 뒤에 지워져요.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>인쇄할 페이지로 저장해요.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>텍스트로 저장</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>일반 텍스트로 저장해요.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>저장했어요. 이 파일을 가진 사람은 누구나 읽을 수 있어요.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>숨겨진 것: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>다른 곳으로 가는 바로 가기: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>시스템 파일: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>너무 여러 겹의 폴더 안에 있는 것: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>열 수 없는 폴더: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>이 목록에 없는 것: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>연습: 여기 있는 것은 아무에게도 가지 않아요.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>프린터를 찾지 못했어요. 대신 PDF로 저장할 수 있어요.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>프린터를 고르세요. 프린터 대기열에 페이지가 잠시 남을 수 있어요. 다른 방에 있나요? 그렇다면 얼른 가져오세요.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>거기서 바로 인쇄해요.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address} QR 코드</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>휴대폰 카메라를 여기에 비추세요.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>답을 하나 고르세요. 숫자 키로도 돼요.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>지금 어디까지 왔는지.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length}분</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>사진 {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>영상 {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>파일 {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>고유 코드 만드는 중: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>{name} 항목과 같음</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>강한 고유 코드</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>약한 고유 코드</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>똑같은 복사본만</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>이것은 읽을 수 없어요</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“나머지 계속하기”를 누르면 이어서 해요.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>한 번만 세요.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>길거나 움직임이 많아요. 짧게 자른 부분은 찾지 못할 수 있어요.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>조금 바뀐 복사본도 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>단순하거나 어두운 사진: 똑같거나 아주 비슷한 복사본만 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>이 파일과 똑같은 복사본만 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>고유 코드: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>사람들이 사진이나 영상을 바꾸는 100가지 방법 가운데 약 {count}가지에서 찾았어요.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>저장한 요청으로 돌아가기</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>여기에 남겨 둔 요청은 목록에 있어요. USB에 있는 요청은 .tid로 끝나는 파일이에요.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>다른 파일 고르기</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>저장한 요청을 고르는 화면을 열어요. 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>요청을 읽거나 보내고 있어요.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>그만 기다리기</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>요청은 파일에 그대로 있어요.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>모두 보내기</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>도착했어요. 이제 접수 카드의 번호와 PIN을 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>보내지 못했어요. {seconds}초 뒤에 다시 해요.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>저장한 요청이고, 온전해요: {size}, 잠김. {host}에 보내져요.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>연습으로 만든 것이에요.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>누가 복사본을 찾나요</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>참여한 앱과 웹사이트가 고유 코드를 받아요. 그곳에서 찾고 정해요.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>목록 받기</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>목록 받는 중</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>서비스에 물어보고 있어요.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>목록을 받으려면 인터넷이 필요해요. 나나 내 파일에 대한 것은 아무것도 보내지 않아요.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>암호화된 메신저처럼 잠긴 대화방이나 참여하지 않은 플랫폼에서는 아무도 찾지 않아요. 그래도 그곳의 양식으로 삭제해 달라고 할 수 있어요.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>지금은 목록을 받을 수 없어요. 목록이 없어도 계속할 수 있어요. 나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day} 목록</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>아직 참여한 앱이나 웹사이트가 없어요.</translation>
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
        <translation>설정</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>프로그램을 닫을 때까지 그대로예요. 아무것도 남기지 않아요.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>모든 글자를 크게 해요. Ctrl과 더하기를 눌러도 돼요.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>모든 글자를 작게 해요. Ctrl과 빼기를 눌러도 돼요.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>파일 이름 숨기기</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>이름 대신 “사진 1”처럼 보여 줘요.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>이 컴퓨터의 요청, 메모, 편지를 모두 영원히 지울까요? 보낸 것은 보낸 채로 남아요.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>모든 언어 목록을 열어요.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>밝은 색, 어두운 색, 고대비는 이 컴퓨터의 설정을 따라요.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>하기 전에 한 번 더 물어봐요.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>네, 지울게요</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>이 컴퓨터에서 지워요.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>지웠어요. USB나 백업에 예전의 잠긴 사본이 남아 있을 수 있어요.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>글자 크기: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>공유되었나요?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>보호자님이나 자녀가 알기로, 공유되었나요?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>지금 돕고 계신 분이나 그 청소년이 알기로, 공유되었나요?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>어떤 답이든 계속할 수 있어요.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>누군가에게 보냈거나 온라인에 올라왔어요.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>모르겠어요</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>온라인에서 찾으면 CyberTipline에도 알려 주세요: {place}. 그곳에서 그 게시물을 처리해요. 이것을 마친 뒤나 다른 기기에서 해도 돼요.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>내가 나체이거나 일부 벗은 모습, 또는 성적인 모습이 나오나요?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>자녀가 나체이거나 일부 벗은 모습, 또는 성적인 모습이 나오나요?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>청소년이 나체이거나 일부 벗은 모습, 또는 성적인 모습이 나오나요?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>AI로 만든 것처럼 꾸며 낸 사진도 해당돼요.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>방금 서비스에 연결했어요.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>오프라인. 아무것도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>목록만 요청했어요. 내 것은 아무것도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>접수 번호와 PIN만 보냈어요.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>보내려고 했어요. 아직 확인되지 않았어요.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>잠긴 요청을 보냈어요. 파일은 여기에 남아 있어요.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>사진이나 영상이 퍼지는 것 막기</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>혼날 일이 아니에요. 언제든 그만둘 수 있어요.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>연습이에요. 해 볼 수 있는 샘플 파일이 있어요. 어떤 요청도 진짜 서비스에 가지 않아요. 보낸 것은 진행 상황을 볼 수 있게 일주일 동안 이 컴퓨터에 남아요. 설정에서 지울 수 있어요.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>저장한 요청으로 돌아가기</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>전에 저장한 요청을 보내요.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>요청 확인 또는 취소</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>접수 번호와 PIN이 필요해요.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>먼저 연습하기</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>연습 끝내기</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>연습에서는 모든 단계를 해 볼 수 있고, 어떤 요청도 진짜 서비스에 가지 않아요.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>글자 크기, 이름 숨기기, 모두 지우기.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>모든 언어 목록을 열어요.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>이 프로그램은 고유 코드를 만들어요. 사진이나 영상으로 만든 코드예요. 참여한 플랫폼이 이 코드를 받아서 복사본을 찾아요.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>사진이나 영상은 이 컴퓨터에 그대로 있어요. 아무도 보지 않아요.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>5분쯤 걸려요. 이름은 필요 없어요.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>빨리 나가려면 “빨리 나가기”를 누르거나 5초 안에 Shift를 세 번 누르세요. 저장하지 않은 것은 없어져요. 저장한 파일은 그 자리에 남고, 이 컴퓨터가 프로그램을 실행했다는 것을 기억할 수 있어요.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>정보와 개인정보 보호</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>여기에 적은 것이 어떻게 되는지.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>이야기할 사람</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>상담 전화 목록을 열어요.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>사진이나 영상이 어디에 있나요?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>또는 꽂혀 있는 USB나 디스크에.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>휴대폰이나 다른 기기에</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>여기로 복사하지 마세요.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>이제 갖고 있지 않아요</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>다른 도움이 있어요.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>누구를 위한 것인가요?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>내가 사진이나 영상에 있어요.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>내 자녀</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>부모이거나 보호자예요.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>내가 돕는 청소년</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>친구, 선생님 또는 상담사예요.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>이렇게 하면 도움이 됩니다: 자녀의 잘못이 아니라고, 알게 되어 다행이라고 말해 주세요. 휴대폰을 뒤지거나, 사진을 전달하거나, 이 일에 대해 글을 올리지 마세요.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>이렇게 하면 도움이 됩니다: 그 사람의 잘못이 아니라고, 알게 되어 다행이라고 말해 주세요. 사진을 보내 달라고 하지 말고, 전달하지도 마세요.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>지금 여기예요.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>진행 단계 하나.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>사용법: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>이 도움말을 보여 주고 끝내기</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: 오류: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>인수 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>이 인수가 더 필요해요: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>알 수 없는 인수예요: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r: 고를 수 없는 값이에요 (고를 수 있는 것: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>인수 %s: 함께 쓸 수 없어요</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>인수가 하나 필요해요</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>인수가 적어도 하나 필요해요</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>보낸 것을 알려 주세요: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>비교할 것이 없어요.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>비슷한 것을 찾지 못했어요.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>256비트 중 {bits}비트가 {file} ({variant})와(과) 달라요. {most}비트까지는 일치하는 것으로 봐요.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>프레임의 {share} %가 {file} ({variant})에 있어요. {least} %부터 일치하는 것으로 봐요.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>{file} 파일과 바이트가 똑같아요.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>접수 {case} 건을 취소할까요?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바뀌지 않았어요.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report}: 보내기 전에 취소했어요. 아무도 갖고 있지 않고, 잠긴 파일도 지웠어요.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>플랫폼: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>받아 간 곳</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>차단한 곳</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>이 컴퓨터나 네트워크의 필터가 서비스를 사용한 것을 볼 수 있었어요. 무엇 때문인지는 볼 수 없었어요. 그 내용은 잠겨 있고, 서비스만 열 수 있어요.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>이 컴퓨터나 네트워크의 필터가 서비스에 무언가 보낸 것과, 답에 있는 접수 번호와 숫자를 볼 수 있었어요. 요청 자체는 잠겨 있고, 서비스만 열 수 있어요.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>이 컴퓨터나 네트워크의 필터가 서비스에 요청을 보낸 것과, 답이 있었다면 그 답도 볼 수 있었어요. 요청 자체는 잠겨 있고, 서비스만 열 수 있어요.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>이 컴퓨터나 네트워크의 필터가 플랫폼 목록을 요청한 것과, 그 목록을 볼 수 있었어요.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>도착했을 수도 있어요. 다시 물어봐도 괜찮아요.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>서비스를 알려 주세요: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>어디로 가는지 적어 두지 못했어요. 그래서 다음에 바뀌어도 알아차리지 못해요.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>아니요, 여기서 멈출게요</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>네, 이게 맞다는 것을 알아요</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>그래도 계속할까요?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>이 컴퓨터에서 아직 쓴 적이 없어요.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>서비스: {name}, 주소 {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>연습이에요. 아무에게도 가지 않아요.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>조심하세요. 이 프로그램은 다른 서비스용으로 설치되었어요: {name}, 주소 {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>조심하세요. 지난번 {name}의 주소는 달랐어요: {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>조심하세요. {name}의 키가 지난번과 달라요. 보낸 것을 다른 사람이 열 수도 있어요.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>믿는 사람에게서 그렇다고 들은 것이 아니라면, 여기서 멈추고 물어보세요.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>서비스: 주소 {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>이 컴퓨터는 서비스 이름을 몰라요. 여기서 아직 쓴 적이 없어요.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>메모리 제한, 파일 쓰기 없음, 코어 덤프 없음</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>새 권한 없음</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>다른 프로그램이 이 메모리를 들여다볼 수 없음</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: 파일도 폴더도 쓸 수 없음</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: 몇 가지 시스템 호출만</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>프로세스가 하나인 작업, 메모리 제한 있음</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>낮은 무결성 수준</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>샌드박스 프로필: 계산만</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>연결 열기</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>폴더 들여다보기</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>파일 쓰기</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>다른 프로그램 시작하기</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>여기서는 파일을 읽는 프로세스를 시작할 수 없어요. 프로그램을 다시 설치하거나 다른 컴퓨터를 쓰세요.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>파일은 따로 만든 프로세스에서 읽어요. 여기서 그 프로세스를 가두는 것:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>그중 하나가 방금 해 보았다가 거부당한 것:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>가능함</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>파일을 읽는 데 쓰는 것:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>동시에 다루는 파일: {count}. 파일마다 메모리 최대 {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>남겨 둔 요청은 {folder}에 있어요.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>그곳에는 아직 아무것도 없어요.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>그 폴더에는 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>{possible}(이)라고 적힌 일은 해로운 파일이 할 수도 있어요. 모르는 사람이 준 파일은 다른 컴퓨터에서 다루세요.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>답한 내용과 만들어진 고유 코드를 암호 문구로 남겨 둬요. 암호 문구를 잊어버리면 아무도 다시 열 수 없고, 처음부터 다시 해야 해요. 사진이나 영상 자체는 남기지 않아요.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>끝나지 않은 요청의 암호 문구를 파일에서 읽기 (-는 표준 입력)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft}: 이어서 해요. 이미 만든 고유 코드: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>여기 남은 것 중에 그 접수가 되었다고 알려진 것이 없어요. 그럴 수도 있는 것과 비교해요: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>이 암호 문구로 열리는 끝나지 않은 요청 중에 그 접수가 된 것이 없어요. 대신 보낸 파일을 알려 주세요: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>암호 문구는 터미널에서 물어봐요. 터미널이 없으면 {option}: 이 옵션을 쓰세요.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>암호 문구는 {count}자 이상이어야 해요. 단어 몇 개를 이어 쓰면 좋아요.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>같은 암호 문구를 한 번 더:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>두 암호 문구가 서로 달라요. 아무것도 남기지 않았어요.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>끝났지만, 읽지 못한 파일이 적어도 하나 있음</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>명령을 알아듣지 못함</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>답한 내용에는 다른 서비스가 맞음. 아무것도 남기지 않음</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>복사본이 맞지 않거나, 너무 단순해서 알 수 없음</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: 여기에 제대로 되어 있지 않은 것이 있음</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-C로 멈춤</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>요청 없음</translation>
    </message>
    <message>
        <source>case</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>저장한 요청</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>전달되지 않음, 나중에 다시 시도</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>완전히 거절됨</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>끝나지 않은 요청</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>메모와 편지</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>예상하지 못한 일</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>종료 코드:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>video</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>멈췄어요.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>표준 출력에 한 줄마다 JSON 객체 하나</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>글의 언어, 예를 들면 de 또는 pt_BR (없으면 시스템 언어)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>서비스를 알려 주는 파일</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>서비스의 주소나 키가 지난번과 달라도 계속하기</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN을 파일에서 읽기 (-는 표준 입력)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>이 프록시를 거치기: http://HOST:PORT 또는 socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050). TAKEITDOWN_PROXY에서도 읽고, 다른 설정에서는 읽지 않음</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>분 단위 숫자</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0보다 큰 숫자</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>복사본이 퍼지지 않도록 이 컴퓨터에서 사진과 영상의 고유 코드를 만들어요. 파일 자체는 절대 보내지 않아요. 명령이 없으면 창이 열려요. 저장한 요청(REPORT.tid)만 적으면 그 요청이 창에서 열려요.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>버전을 보여 주고 끝내기</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>접수가 어떻게 되고 있는지 보기</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>접수 취소하기</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>오늘 기준으로 누가 복사본을 찾는지 보기</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>여기는 모두 괜찮은지, 해로운 파일을 무엇이 가두는지 보기. 네트워크를 쓰지 않음</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>설치된 프로그램이 제대로 된 것인지 확인하기. 네트워크를 쓰지 않음</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>프로그램을 낸 곳에서 받은, 모든 파일의 다이제스트</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>여기 있는 파일의 다이제스트 출력하기</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>고유 코드를 만들어 출력하기. 네트워크를 쓰지 않음</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>파일 또는 폴더</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>고유 코드 자체도 출력하기</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>기준이 되는 vPDQ가 이 속도에서 쓰는 영상 프레임만 그대로 쓰기 (없으면 모든 프레임을 보고 서로 다른 것을 남김)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>편집된 복사본도 찾도록, 사진 한 장에 쓰는 해시의 최대 개수: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>끝난 것을 암호 문구로 남겨 두고, 다음에 이어서 하기</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>이 복사본이 보낸 것과 맞는지 보기. 네트워크를 쓰지 않음</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>비교할 파일 또는 폴더</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>보낸 것. 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>얼마나 가까운지, 어느 파일과 가까운지 출력하기</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>이 접수의 요청을 만든, 끝나지 않은 요청과 비교하기</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>이 끝나지 않은 요청에 남은 고유 코드와 비교하기</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>요청을 만들어 잠근 채 저장하기. 지금이나 나중에 보낼 수 있음</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>이미 있는 접수에 새 파일로 요청을 하나 더 만들기</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>그 접수 번호</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>파일 또는 폴더 (없으면 끝나지 않은 요청에 있는 모든 것)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>누가 요청하는지</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>사진이나 영상 속에서 18세 미만</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>알몸이나 성적인 것이 보임</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>공유되었음</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>연락받을 방법. 없어도 괜찮음. 명령에 적은 것은 여기의 다른 프로그램도 볼 수 있음. 뒤에 주소를 적지 않으면 따로 물어봄</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>파일에서 읽기 (-는 표준 입력)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>어느 컴퓨터에서나 보낼 수 있게 쓸 파일 (없으면 이 컴퓨터에 남김)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>답과 고유 코드를 생기는 대로 암호 문구로 남겨 두고, 다음에 이어서 하기</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>잠길 실제 바이트를 출력하기</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>이 컴퓨터에 남겨 둔 요청 목록 보기</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>남겨 둔 요청을 파일로 써서 다른 컴퓨터에서 보낼 수 있게 하기</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>목록에 나온 그대로</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>미국 TAKE IT DOWN Act에 따른 편지 쓰기, 아무것도 보내지 않음</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>증거를 위한 메모, 이 컴퓨터에 잠가서 보관, 글만</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>부모나 상담사를 위한 안내를 PDF로 쓰기</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>편지에 필요한 것, JSON 객체 하나 (-는 표준 입력), 없으면 하나씩 물어봄. 키: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>여기에 보관한, 이 플랫폼에 보내는 편지를 이어서 하기</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>이 파일에 쓰기: .pdf이면 PDF, 아니면 텍스트 (없으면 여기에 출력)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>보낸 때: now(지금) 또는 &apos;YYYY-MM-DD HH:MM&apos;, 48시간은 그때부터 셈</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>대신 FTC에 낼 신고서 쓰기: 48시간이 지났고 아직 거기에 있을 때</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>편지를 메모와 함께 잠가서 보관하기</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>user, place, when, what 중 하나 이상이 든 JSON 객체 하나로 메모 추가하기 (-는 표준 입력)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>누구를 위한 안내인지</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>어느 나라의 상담 전화를 넣을지 (없으면 시스템의 나라)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>쓸 파일</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>메모의 암호 문구를 파일에서 읽기 (-는 표준 입력)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>남겨 둔 요청이나 모든 것을 이 컴퓨터에서 완전히 지우기</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>끝나지 않은 요청</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>프로그램이 지금까지 여기에 남긴 모든 것</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>다시 묻지 않기</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>저장한 요청 보내기. 두 번 보내도 괜찮음</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>남겨 둔 요청 또는 파일 (없으면 이 컴퓨터에서 기다리는 모든 것)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>쉬는 시간을 늘려 가며 60분 동안, 또는 적은 시간 동안 계속 시도하기 (0: 한 번만). Ctrl-C로 멈춤</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>이 서비스용으로 만든 것만 보내기</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>접수 번호(붙임표는 없어도 됨), 또는 보낸 적 없는 남겨 둔 요청의 ID</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>접수 번호(붙임표는 없어도 됨)</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>18세 이상일 때 찍은 사진이라면 StopNCII.org가 맞아요. 방법은 같고, 사진은 내 기기에 그대로 있어요. https://stopncii.org 로 가 보세요. 여기에는 아무것도 남기지 않았어요.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>이 서비스는 알몸이나 성적인 것이 보이는 사진을 위한 곳이에요. 다른 사진은 그 사진이 있는 사이트나 앱의 신고 양식을 쓰세요. 믿는 사람에게 이야기해도 좋아요. 여기에는 아무것도 남기지 않았어요.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>연락처는 터미널에서 물어봐요. 터미널이 없으면 {option}: 이 옵션을 쓰세요.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>아직 필요한 것: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>연락을 받고 싶으면 이메일 주소를 적으세요 (아니면 그냥 Enter를 누르세요):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>파일을 적거나, 파일의 고유 코드가 들어 있는 끝나지 않은 요청을 적으세요.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>잠근 채 보내요. 붙는 헤더는 이것뿐이에요:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>끝나지 않은 요청이 아직 남아 있어요. 지우려면: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>보내려면: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>그 나라의 상담 전화는 여기에 없어요. 있는 나라: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file}에 저장했어요.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>이 컴퓨터에 저장했어요: {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>아무것도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>연습: 이 요청은 아무에게도 가지 않아요.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>지금 둘 다 적어 두세요. 한 번만 보여 주고, 나중에 아무도 다시 찾아 줄 수 없어요.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>보내기를 기다림</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>보내는 중이거나 이미 보냈을 수 있음: 다시 보내도 두 번 세지 않음</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>서비스가 받음</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>서비스가 받아들이지 않음</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>지웠어요. SSD, USB 메모리, 백업에는 예전 사본이 한동안 남을 수 있어요. 저장한 요청의 사본은 서비스만 열 수 있는 잠긴 파일이고, 끝나지 않은 요청의 사본은 암호 문구로만 열리는 파일이에요.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>여기에 저장한 요청이 없어요.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>보낼 수 있는 요청: {count}. 보내는 명령: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file}에 썼어요. 누구나 어느 컴퓨터에서든 보낼 수 있고, 서비스만 열 수 있어요. 여기서 또 보내도 두 번 세지 않아요.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>지울 것을 적거나 이 옵션을 쓰세요: {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>아무것도 지우지 않았어요.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>프로그램이 지금까지 여기에 남긴 것을 모두 완전히 지울까요?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>적은 것을 완전히 지울까요?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>이 중 {count}개는 아직 보내지 않았을 수 있어요.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>네, 완전히 지울게요</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>요청 {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>여기에 보내기를 기다리는 요청이 없어요.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>멈췄어요. 확인되지 않은 것은 아직 저장되어 있어요. 다시 보내도 두 번 세지 않아요.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>{seconds}초 뒤에 다시 시도해요.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report}: 이미 도착해 있었어요. 다시 보냈지만 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report}: 도착했어요.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>연습이었고, 아무에게도 가지 않아요.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>고유 코드: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>여기에 적어 두지 못했어요. 다시 보내도 괜찮고, 지워도 괜찮아요.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{name}에서 고유 코드를 받는 플랫폼, {day} 기준:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>사진과 영상: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first}부터 {last}까지의 숫자를 입력하세요:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>숫자 중 하나를 입력해 주세요.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN은 터미널에서 물어봐요. 터미널이 없으면 {option}: 이 옵션을 쓰세요.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>이 파일을 읽을 수 없어요: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>모두 제대로 되어 있어요.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>제대로 되어 있지 않은 것이 있어요. 이것으로 요청을 만들지 마세요.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>시작할 수 없음</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>막아 주는 것이 없음</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, 모두 합쳐 {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>알려진 답</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>틀린 답</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>다른 프로그램이 들여다볼 수 없음</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>다른 프로그램이 들여다볼 수도 있음</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>파일 목록</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>주 프로그램</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>작업 프로세스</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>여기에 없음. 위의 숫자를 받은 숫자와 비교하세요</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>모든 파일이 맞음</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>맞지 않음</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>이 중 하나라도 빠진 편지는 받아들여지지 않을 수 있어요. 아직 없는 것: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>보관한 편지: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>편지에 필요한 것은 터미널에서 물어봐요. 터미널이 없으면 {option}: 이 옵션을 쓰세요.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>이 답은 쓸 수 없어요: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>다 적었으면 빈 줄을 넣으세요.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>시각은 이렇게 적어요: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>그 시각은 아직 오지 않았어요.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>신고서에는 편지를 보낸 시각이 필요해요: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>보낸 다음에는 이렇게 48시간을 세요: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>여기에 보관한 메모가 없어요.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>이 파일을 가진 사람은 누구나 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>아직 보내지 않음</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48시간은 {end}에 끝나요. 남은 시간: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48시간이 {end}에 끝났어요.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>이 컴퓨터에 잠가서 보관함: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>메모를 암호 문구로 보관해요. 암호 문구를 잊어버리면 아무도 다시 열 수 없어요. 사진은 넣지 않아요.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>메모는 JSON 객체 하나예요. 다음 중 하나 이상을 넣으세요: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>메모가 비어 있어요.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>무언가 잘되지 않았어요. 파일은 안전하고 보내지 않았어요. 다시 해 보세요.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>이 파일이 그곳에 없어요. 이름을 확인하고 다시 고르세요.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>사진이나 영상 파일이 아니에요. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>다른 파일로 가는 바로 가기예요. 사진이나 영상 자체를 고르세요.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>이 파일은 클라우드에 있고 이 컴퓨터에는 없어요. 먼저 내려받은 다음 다시 고르세요.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>이 파일은 비어 있어요. 온전한 파일을 찾아서 고르세요.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>이 폴더에는 파일이 없어요. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>이 파일을 읽지 못했어요. 드라이브가 연결되었는지 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>읽는 동안 이 파일이 바뀌었어요. 파일을 쓰는 다른 프로그램을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>여기서 읽을 수 있는 사진이나 영상이 아니에요. 사진이나 영상 자체를 고르세요.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>파일이 손상되었거나 여기서 읽을 수 없는 종류예요. 똑같은 복사본만 찾을 수 있어요. 다른 형식으로도 갖고 있다면 그것도 더하세요.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>파일의 일부가 없거나 손상되었어요. 고유 코드는 화면에 보이는 남은 부분으로 만들었어요. 온전한 것이 있다면 그것도 더하세요.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>사진이 너무 커서 살펴볼 수 없어요. 똑같은 복사본만 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>소리는 있지만 화면이 없는 파일이에요. 똑같은 복사본만 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>이 파일을 살펴보지 못했어요. 찾더라도 똑같은 복사본만 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>이 파일은 시간이 너무 오래 걸렸어요. 찾더라도 똑같은 복사본만 찾을 수 있어요.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>아직 답하지 않은 질문이 있어요. 뒤로 가서 답하세요.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>고유 코드가 만들어진 파일이 없어서 보낼 것이 없어요. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>요청 하나에 담기에는 너무 많아요. 파일을 나누어 요청을 두 개 만드세요.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>이메일 주소가 아닌 것 같아요. 확인하거나 비워 두세요.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>이 이름으로 저장한 요청이 없어요. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>저장한 요청 파일이 아니에요. .tid로 끝나는 파일을 고르세요.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>저장한 요청이 손상되어 보낼 수 없어요. 다른 사본을 쓰거나 요청을 다시 만드세요.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>이 요청은 더 새로운 버전의 프로그램으로 만들었어요. 그 버전으로 보내세요.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>이 요청은 다른 서비스용으로 만들어서 그 서비스만 열 수 있어요. 파일에 그대로 안전하게 있어요.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>그곳에 요청을 저장하지 못했어요. 없어진 것은 없어요. 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>같은 이름의 파일이 이미 있어요. 그 파일은 그대로 두었어요. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>그곳에 남은 공간이 없어요. 없어진 것은 없어요. 공간을 비우거나 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>다른 창이나 명령이 저장한 요청을 처리하고 있어요. 끝날 때까지 기다렸다가 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>지금은 저장한 요청의 폴더를 바꿀 수 없어요. 안에 있는 요청은 안전하고, 아무것도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>여기에는 이 기호의 저장한 요청이 없어요. 목록을 보고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>서비스가 이 요청을 받았거나 받았을 수 있어요. 취소하려면 접수 번호와 PIN을 쓰세요.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>이 이름의 끝나지 않은 요청이 없어요. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>끝나지 않은 요청 파일이 아니에요. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>끝나지 않은 이 요청이 손상되어 열 수 없어요. 아무것도 보내지 않았어요. 처음부터 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>끝나지 않은 이 요청은 더 새로운 버전의 프로그램으로 만들었어요. 그 버전으로 여세요.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>이 암호 문구로는 열리지 않아요. 다시 해 보세요. 잊어버린 암호 문구는 아무도 찾을 수 없어요. 그때는 처음부터 다시 하세요.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>끝나지 않은 이 요청이 다른 창이나 명령에서 열려 있어요. 먼저 그곳에서 닫으세요.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>이 메모를 열 수 없어요. 손상됐거나 더 새로운 버전에서 만든 것일 수 있어요.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>다른 창이 이 메모를 바꿨어요. 쓴 것을 파일로 저장하고 메모를 다시 여세요.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>PDF에 넣을 수 없는 글자가 있어요. 대신 텍스트로 저장하세요.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>서비스를 알려 주는 파일을 쓸 수 없어요. 받은 곳에 다시 달라고 하세요.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>지금은 서비스가 받을 수 없어요. 나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>서비스에 연결되지 않아요. 인터넷을 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>서비스에서 답이 오지 않았어요. 보낸 것을 받았을 수도, 아닐 수도 있어요. 다시 보내세요. 두 번 세지 않아요.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>프록시가 연결하지 못해서 아무것도 보내지 않았어요. 프록시 주소를 확인하거나 프록시 없이 해 보세요.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>이 네트워크의 무언가가 보내는 내용을 읽으려고 해서 아무것도 보내지 않았어요. 차단 프로그램이나 로그인 화면 때문일 수 있어요. 다른 네트워크에서 해 보세요.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>연결을 확인할 수 없어서 아무것도 보내지 않았어요. 이 컴퓨터의 날짜와 시간을 보세요. 맞다면 내일 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>서비스가 아닌 다른 것이 답했어요. Wi-Fi 로그인 화면 때문일 수 있어요. 로그인한 다음 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>서비스가 바빠요. 몇 분 뒤에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>서비스가 이 요청을 받지 않았어요. 다시 만들어 주세요.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>이 요청은 서비스의 웹 서버에는 너무 커서 받아들여지지 않았어요. 사진을 나누어, 사진이 더 적은 요청 두 개를 만드세요. 서비스를 운영하는 사람들에게도 알려 주세요.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>요청은 여기에 안전하게 있어요.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>연습 요청인데 서비스는 진짜이거나, 그 반대예요. 그래서 받지 않았어요.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>이 컴퓨터에서는 이 파일이 열리지 않게 되어 있어요. 이 컴퓨터를 관리하는 사람에게 묻거나, 내 폴더로 복사하세요.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>아직 고유 코드가 들어 있지 않아요. 대신 요청에 넣은 파일을 고르세요.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>이 서비스는 아직 잠긴 질문을 받을 수 없고, 접수 번호와 PIN은 잠그지 않고는 절대 보내지 않아요. 아무것도 보내지 않았어요. 서비스를 운영하는 사람들에게 물어보세요.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>지난번에 쓴 서비스가 아니에요. 아무것도 보내지 않았어요. 이렇게 바뀐 것이 맞는지 믿을 수 있는 사람에게 물어보세요.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>이 접수 번호와 PIN은 서로 맞지 않아요. 둘 다 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>틀린 PIN을 너무 많이 넣었어요. 잠시 기다렸다가 다시 해 보세요.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>이 접수는 취소되어서 더할 수 없어요.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>접수 번호가 아니에요. 글자를 하나씩 확인하세요.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN은 숫자 여섯 개예요. 확인하고 다시 해 보세요.</translation>
    </message>
</context>
</TS>
