<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Giới thiệu và riêng tư</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Chương trình này miễn phí và độc lập. NCMEC không làm ra và không vận hành nó. Đây là phiên bản {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Chương trình này gồm {number} thành phần tự do. Giấy phép của chúng nằm trong thư mục {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Ảnh hoặc video của bạn không bao giờ rời khỏi máy tính này. Không ai xem nó.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Mã nhận dạng không phải là ảnh. Rất khó tạo lại từ mã này thứ gì có thể nhận ra. Chúng tôi vẫn khóa nó, và chỉ dịch vụ mới mở được.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Những gì có thể được gửi: các mã nhận dạng, câu trả lời của bạn, và địa chỉ e-mail nếu bạn đã nhập. Bạn được xem hết trước. Chỉ khi bạn bấm “Gửi ngay” thì mới gửi đi.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Khi đóng lại, chương trình không giữ gì cả, trừ khi bạn đã chọn giữ. Không có tài khoản, và không ai đếm những gì bạn làm ở đây.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Có những dấu vết chúng tôi không kiểm soát được. Máy tính này có thể nhớ là chương trình đã chạy. Nó cũng có thể ghi một phần bộ nhớ xuống ổ đĩa.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Ai tìm các bản sao</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Mở một trang có danh sách, rồi quay lại đây.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Bạn có thể bôi đen và sao chép phần này.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Sao chép địa chỉ.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Trên điện thoại</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Hiện một mã mà máy ảnh điện thoại đọc được.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Đã sao chép. Bạn có thể dán vào trình duyệt.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Ẩn mã</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Có một nơi dành cho việc này</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Khi được chụp hoặc quay, bạn đã đủ 18 tuổi? Vậy dịch vụ này mới đúng chỗ:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Khi được chụp hoặc quay, con của bạn đã đủ 18 tuổi? Vậy dịch vụ này mới đúng chỗ:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Khi được chụp hoặc quay, bạn ấy đã đủ 18 tuổi? Vậy dịch vụ này mới đúng chỗ:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Cách làm cũng giống vậy: ảnh ở lại trên thiết bị của bạn. Không mất tiền.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Hãy chọn mọi điều phù hợp. Rồi các bước sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Tốt hơn là đừng</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Người để trò chuyện</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Mở danh sách các đường dây trợ giúp.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Những gì bạn chọn ở đây không được lưu ở đâu cả và không gửi cho ai.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Điều giúp ích lúc này</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Có điều nào phù hợp không?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Có người đe dọa, hoặc đòi tiền hay thêm ảnh</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Có người đe dọa tôi, hoặc đòi tiền hay thêm ảnh</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Nó đang ở trên mạng</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Đã biết ai đang có nó</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Tôi biết ai đang có nó</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Dưới 13 tuổi</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Tôi dưới 13 tuổi</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Nó là giả, hoặc làm bằng AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Không ai trong chúng tôi có tệp</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Tôi không có tệp</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Hiện hoặc ẩn các bước cho điều này.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Đừng trả tiền.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Đừng gửi thêm ảnh.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Đừng xóa các tin nhắn.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Đừng đăng hay chuyển tiếp nó, kể cả để cảnh báo người khác.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Nguồn: {name}. Trang này không ghi ngày.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Nguồn: {name}, {day}. Đã hơn một năm rồi.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Nguồn: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Đừng trả tiền, và đừng gửi thêm. Thôi trả lời, nhưng giữ lại các tin nhắn. Hãy kể cho ai đó ngay hôm nay.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Hãy làm các bước này cùng một người lớn bạn tin tưởng.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Hãy cho một người lớn bạn tin tưởng biết ai đang có nó. Họ có thể giúp để chuyện này dừng lại.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Xin đừng trả tiền, và đừng để ai gửi thêm. Thôi hẳn việc trả lời, nhưng giữ lại các tin nhắn. Các đường dây trợ giúp biết phải làm gì.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Hãy cùng nhau làm các bước này, theo nhịp của trẻ.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Đừng nhờ ai gửi lại nó, và đừng tải nó về. CyberTipline có thể giúp mà không cần tệp:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Hãy báo bài đăng cho CyberTipline. Họ xử lý bài đăng đó:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>Ở Vương quốc Anh, Report Remove còn gỡ ảnh của người dưới 18 tuổi khỏi các trang web. Bắt đầu ở đây:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Hãy yêu cầu chính ứng dụng hoặc trang web đó gỡ nó. Ở Mỹ, họ có 48 giờ. Nếu họ không gỡ, hãy khiếu nại ở đây:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Hãy ghi lại ai đang có nó. Một đường dây trợ giúp có thể cùng bạn xem xét từng bước.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Ảnh giả hay ảnh làm bằng AI cũng tính. Hãy tạo mã nhận dạng của chúng theo cùng cách đó.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Trong ảnh hoặc video, bạn bao nhiêu tuổi?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Trong ảnh hoặc video, con của bạn bao nhiêu tuổi?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Trong ảnh hoặc video, bạn trẻ ấy bao nhiêu tuổi?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Tính theo tuổi lúc chụp hoặc quay, không phải tuổi hôm nay.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Dưới 18 tuổi</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>Từ 18 trở lên</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Cho bạn.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Cho con của bạn.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Cho một bạn trẻ mà bạn đang giúp.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Dưới 18 tuổi trong ảnh hoặc video.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Đã bị chia sẻ.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Chưa bị chia sẻ.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Bạn không biết đã bị chia sẻ hay chưa.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Bạn có thể bôi đen và sao chép phần này.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Số hồ sơ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Sao chép số và mã PIN. Chúng được xóa sau một phút.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Lưu thẻ thành một trang để in.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Lưu thành ảnh</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Lưu thẻ thành một tấm ảnh.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Tiếp theo sẽ thế nào</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Trang cho trình duyệt</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Người để trò chuyện</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Mở danh sách các đường dây trợ giúp.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Điều khác cũng giúp ích</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Các bước khi bị đe dọa, khi có bài đăng trên mạng, và những việc khác.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Thêm tệp vào hồ sơ này</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Tạo thêm một báo cáo với cùng số và mã PIN. Sẽ hỏi lại trước.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Bạn đã giữ số và mã PIN chưa? Chúng chỉ hiện lại khi các tệp mới đã xong.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Có, thêm tệp</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Quay lại danh sách tệp.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Bạn đã giữ số và mã PIN chưa? Khi cửa sổ đóng lại, không ai có thể hiện lại chúng.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Có, đóng lại</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Người để trò chuyện: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Đã sao chép. Sau một phút, hoặc khi cửa sổ này đóng, nó được xóa khỏi bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Làm cho {service} ngày {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>TẬP THỬ. Thẻ này không gửi tới ai.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Thẻ hồ sơ</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Phần bạn giữ lại để làm tiếp hôm khác vẫn ở đây, đã khóa. Để xóa nó, hãy chọn “Quay lại báo cáo đã lưu” ở trang đầu.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Hiện các máy in của máy tính này.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Số hồ sơ: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>Mã PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Đã chuyển tới máy in. Bạn nhớ cầm tờ giấy theo nhé.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Không in được. Bạn có thể lưu thành PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Đã lưu. Ai có tệp này đều có thể xem và rút lại báo cáo.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“Thoát nhanh” mở một trang web khác. Ai quay lại từ đó sẽ thấy trang này, nhưng không thấy số, mã PIN hay câu trả lời.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Lịch sử trình duyệt cho thấy trang này đã được mở. Mạng cũng có thể thấy. Người kiểm soát thiết bị này, hoặc bộ lọc ở trường, cũng có thể thấy điều bạn gõ, và câu trả lời.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Tốt hơn là dùng cửa sổ riêng tư, và đóng lại khi xong.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Xem hoặc rút lại báo cáo</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Nhập số hồ sơ và mã PIN ghi trên thẻ hồ sơ.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Số hồ sơ</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Bốn nhóm, mỗi nhóm bốn ký tự.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Sáu chữ số.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Xem tình trạng</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Đang hỏi</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Đang hỏi dịch vụ.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Thêm tệp vào</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Tạo thêm một báo cáo với cùng số và mã PIN. Chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Sẽ hỏi lại một lần trước khi làm.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Ai tìm các bản sao</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Mở một trang có danh sách, rồi quay lại đây.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Kiểm tra bản sao bạn tìm thấy</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Mở một trang để so sánh hai tệp ngay tại đây. Không gửi gì cả.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Có, rút lại</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Dịch vụ ngừng dùng các mã nhận dạng này.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Rút lại hẳn? Các nền tảng sẽ được báo ngừng tìm. Báo cáo đã rút lại thì không dùng được nữa; nếu cần, bạn tạo báo cáo mới.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Dịch vụ đã rút lại báo cáo này, và các nền tảng được báo ngừng tìm. Bạn không làm gì sai. Bạn có thể tạo báo cáo mới.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Báo cáo đã tới nơi. Nó đang chờ kiểm tra, bạn không cần làm gì.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Lý do: trong đó có nhiều hơn phần lớn các báo cáo.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Lý do: nó không được tạo theo cách chương trình này tạo báo cáo.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Lý do: trong đó có ảnh nổi tiếng hoặc công khai.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Lý do: dịch vụ này không dành cho những gì có trong đó.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Lý do: dịch vụ chỉ giữ mỗi báo cáo trong thời gian nhất định.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Lý do: những người quản lý dịch vụ được yêu cầu làm vậy.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Báo cáo đã tới nơi. Nó đang được chuẩn bị.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Báo cáo đang có hiệu lực. Các nền tảng có thể tìm bản sao.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Báo cáo đã được rút lại. Các nền tảng được báo ngừng tìm.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Tới nơi ngày {day}. Số ảnh và video: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Đã được rút lại.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Không dùng, vì cũng khớp với một ảnh nổi tiếng hoặc ảnh trống: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Các mã nhận dạng đã sẵn sàng để các nền tảng lấy.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Tiếp theo, các mã nhận dạng được chuẩn bị để các nền tảng lấy.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Số nền tảng đã lấy mã nhận dạng: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Chưa có nền tảng nào lấy. Trong những ngày đầu, điều đó là bình thường.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Số nền tảng đã tìm thấy và chặn bản sao: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Chưa tìm thấy gì. Điều đó là bình thường, và các nền tảng vẫn tìm tiếp.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Kiểm tra trước khi gửi</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Chỉ những thứ này mới có thể rời khỏi máy tính. Ảnh và video ở lại đây.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Đang tạo báo cáo.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Cần có để gửi hoặc lưu. Chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Để lại, lưu cho lúc khác</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Mở trang để lưu báo cáo. Không gửi gì cả.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Quay lại để sửa phần này, rồi trở lại đây.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Bạn đã trả lời</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Sẽ gửi đi</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Không gồm</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Làm tiếp phần còn lại</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Quay lại các tệp và làm tiếp những tệp đã dừng.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Cách liên hệ với bạn</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Ai nhận được</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Hiện đúng từng byte</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Hiện từng chữ những gì nằm trong báo cáo đã khóa.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Đúng từng byte</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Những gì nằm trong báo cáo đã khóa.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Đã dừng: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Không đọc được: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Không có. Sẽ không ai viết cho bạn.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, tại {host}. Chỉ dịch vụ này mới mở được.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Đây không phải là dịch vụ mà chương trình này được cài để dùng. Dịch vụ đó là {name}, tại {host}. Nếu bạn không ngờ tới điều này, đừng gửi: hãy hỏi người bạn tin tưởng.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Lần trước, dịch vụ này ở một nơi khác: {host}. Nếu bạn không ngờ tới điều này, đừng gửi: hãy hỏi người bạn tin tưởng.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Chìa khóa của dịch vụ này không giống lần trước: có thể người khác mở được những gì bạn gửi. Nếu bạn không ngờ tới điều này, đừng gửi: hãy hỏi người bạn tin tưởng.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Mã nhận dạng của ảnh: {pictures}, của video: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Kích thước, đã khóa: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Có, được gửi các mã nhận dạng này</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Ai tìm các bản sao</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Mở một trang có danh sách, rồi quay lại đây.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Tách thành hồ sơ riêng</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Nó sẽ có số và mã PIN mới.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Ẩn các byte</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Nó được gửi vào hồ sơ {number} của bạn và bổ sung cho hồ sơ đó.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Các nền tảng đã tham gia tìm bản sao và quyết định gỡ những gì. Không ai tìm trong các cuộc trò chuyện bị khóa, như ứng dụng nhắn tin mã hóa, hay ở các nền tảng chưa tham gia.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Lên thư mục chứa thư mục này.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Lớn nhất trước</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Sắp xếp các tệp.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Tệp và thư mục</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Gõ để tìm. Phím Backspace để đi lên.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Đánh dấu tất cả</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Đánh dấu mọi tệp trong danh sách.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Bỏ đánh dấu tất cả</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Bỏ mọi dấu đã đánh.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Để chọn nhiều tệp, giữ Ctrl khi bấm. Không gửi gì cả.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Tìm tên, hoặc nhập nơi chứa tệp</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Sẽ được lưu với tên này.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Hiện các tên phù hợp.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Lưu ở đây</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Chỉ đánh dấu những tệp cho thấy điều đó. Nhấp một lần để đánh dấu tệp, nhấp lần nữa để bỏ dấu.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Xem trong thư mục này</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Lấy các tệp đã đánh dấu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Tải xuống</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Màn hình nền</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Thư mục của tôi</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Hiện những gì có trong đó.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Ở đây không có gì.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Không, giữ lại</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Có cách nào liên hệ với bạn?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Bạn có thể để trống. Có người muốn được hỏi lại khi có điều chưa rõ.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Địa chỉ e-mail (không bắt buộc)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Để trống cũng đi tiếp được.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Có ai khác đọc được e-mail của bạn không? Vậy thì nên để trống.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Kiểm tra bản sao bạn tìm thấy</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Các nền tảng có tìm ra nó không? Hai tệp được so sánh ngay tại đây. Không gửi gì cả.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Bạn đừng lưu bản sao từ mạng về để làm việc này nhé. Hãy dùng bản đã có sẵn ở đây.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Ảnh hoặc video đã dùng để tạo báo cáo.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Chọn tệp bạn đã báo cáo</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Chọn bản sao</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Đang so sánh</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Chọn tệp khác bạn đã báo cáo</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Đang tạo mã nhận dạng.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Cụm mật khẩu bạn đã chọn cho báo cáo này.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Thứ bạn đã báo cáo không còn nữa? Mã nhận dạng bạn đã giữ cũng dùng được.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Dùng phần bạn đã giữ</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Mã nhận dạng bạn đã giữ: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Đã chọn: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Đây đúng là cùng một tệp. Các nền tảng tham gia có thể tìm được nó.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Khớp. Các nền tảng tham gia có thể tìm được bản sao này.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Không khớp. Nó có phải của bạn không? Vậy hãy đưa cả bản sao này vào một báo cáo.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Ảnh quá đơn giản hoặc quá tối nên không rõ. Nó có phải của bạn không? Vậy hãy đưa cả bản sao này vào một báo cáo.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Không so sánh được tệp này.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Lưu cho lúc khác</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Lưu vào một tệp</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Ở đây hoặc trên USB. Chỉ dịch vụ mới mở được tệp đó.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Để nó chờ trên máy tính này</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Bạn sẽ thấy lại nó ở trang đầu. Người khác dùng máy tính này có thể thấy hoặc xóa nó.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Đang gửi hoặc lưu báo cáo.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Thôi không chờ</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Báo cáo chờ ở đây. Bạn có thể gửi lại.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Sang thẻ hồ sơ</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Báo cáo chờ cho tới khi bạn gửi.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Xóa ở đây</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Sẽ hỏi lại một lần trước khi làm.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Xóa hẳn báo cáo này khỏi máy tính này? Nó chưa được gửi.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Có, xóa</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Xóa khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Báo cáo đã khóa được gửi tới {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Bây giờ không gửi gì cả. Bạn có thể gửi vào hôm khác, hoặc từ máy tính khác.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Báo cáo của bạn vẫn an toàn: nó đang chờ trên máy tính này, đã khóa. Bạn sẽ thấy lại nó ở trang đầu.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Chưa gửi được. Thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Đang mở báo cáo.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Chưa xong</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Cụm mật khẩu bạn đã chọn cho báo cáo này.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Mở báo cáo chưa xong.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Sẽ hỏi lại một lần trước khi làm.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Xóa hẳn báo cáo chưa xong này?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Có, xóa</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Xóa khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Báo cáo chưa xong {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Nên tới đâu</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Không giữ lại gì ở đây, và không gửi gì cả.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Các địa chỉ tính đến ngày {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Người để trò chuyện</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Mở danh sách các đường dây trợ giúp.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Điều khác cũng giúp ích</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Các bước khi bị đe dọa, khi có bài đăng trên mạng, và những việc khác.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Sao chép địa chỉ</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Ẩn chi tiết</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Giống tệp khác</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Chỉ hiện các dòng này.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Bỏ các tệp đã đánh dấu khỏi danh sách. Các tệp vẫn còn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Đưa lại thứ vừa bỏ ra.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Thử lại các tệp đã đánh dấu.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Làm tiếp phần còn lại</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Làm tiếp những gì đã dừng.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Hiện hoặc ẩn chi tiết của các dòng đã đánh dấu.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem thử</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Mở tệp đã đánh dấu, và nói trước việc đó để lại dấu vết gì.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Chờ trước khi sang tệp tiếp theo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Dừng các tệp chưa xong. Bạn có thể làm tiếp sau.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ẩn tên</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Hiện “Ảnh 1” thay cho tên.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Chọn ảnh và video</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Mã nhận dạng được tạo ngay trên máy tính này. Không gửi gì cả.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Dùng các tệp mẫu</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Thêm vài ảnh vô hại và một đoạn video để tập thử.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Bạn cũng có thể thả tệp vào đây, hoặc dán bằng Ctrl và V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Các tệp đã chọn</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Mỗi dòng cho biết mã nhận dạng làm ra thế nào.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tất cả tệp</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Đã xong bao nhiêu trong tất cả các tệp.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Làm tiếp hôm khác</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Mở một trang để giữ phần đã xong bằng một cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Còn chưa đến một phút.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Còn khoảng {minutes} phút.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Hiện mọi tệp trong một thư mục, rồi bạn đánh dấu những tệp cần có ở đây.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Chương trình mở tệp có thể nhớ nó, ví dụ trong danh sách mở gần đây. Dấu vết đó chúng tôi không kiểm soát được.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Có, mở tệp</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Mở tệp bằng chương trình của máy tính này.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Không mở</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Ở đây chỉ nên có những tệp cho thấy điều đó. Hãy đánh dấu các tệp khác và bỏ chúng ra.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Đã xong: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Còn lại: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Đã dừng: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Không đọc được: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Giống tệp khác: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Trong đó không có tệp nào. Hãy sao chép hoặc kéo chính tệp đó từ thư mục.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Đánh dấu những tệp cần có ở đây</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Thoát nhanh</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Đóng mọi thứ ngay. Nhấn Shift ba lần cũng vậy.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Về trang trước. Câu trả lời của bạn vẫn còn.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Việc chính cần làm ở trang này.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Những gì bạn đã nhập chưa được lưu. Nếu đóng cửa sổ, chúng sẽ mất.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Đóng lại</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Đóng cửa sổ. Những gì chưa lưu sẽ mất.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại đây</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Một thứ gì đó trên mạng này, như bộ lọc của trường, có thể thấy là dịch vụ đã được dùng. Những gì được gửi vẫn luôn được khóa.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Một thứ gì đó trên mạng này, như bộ lọc của trường, đã có thể thấy là một báo cáo được gửi, và số hồ sơ của nó. Bản thân báo cáo vẫn luôn được khóa.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Lưu hai trang để in.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Hướng dẫn cho cha mẹ</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Hướng dẫn cho người tư vấn</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Đã lưu hướng dẫn.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Hướng dẫn cho cha mẹ</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Hướng dẫn cho người tư vấn</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Cứ năm bạn trẻ thì một bạn không kể với ai (Thorn, 2022), có bạn vì sợ rắc rối ở nhà. Hãy lắng nghe trước. Rồi cùng nhau làm từng bước.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Người để trò chuyện</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Họ lắng nghe và không phán xét. Bạn không cần nói tên.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Hiện các đường dây trợ giúp của nước này.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Tính đến ngày {day}. Số điện thoại và giờ có thể thay đổi; trang web của họ có thông tin mới.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>Bạn đang ở nước nào?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Cho cha mẹ và người lớn khác</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Cho bạn trẻ</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Cho mọi người</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Cũng có thể nhắn tin trên trang web.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Bạn có thể bôi đen và sao chép phần này.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Cả ngày lẫn đêm.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} đến {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} đến {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Giữ các ghi chú</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Ghi chú và thư được giữ trên máy này, đã khóa. Không gì trong đó được gửi đi.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Đã giữ lại. Ở trang đầu, hãy chọn “Quay lại báo cáo đã lưu”, rồi chọn Ghi chú.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Làm tiếp hôm khác</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Câu trả lời của bạn và các mã nhận dạng đã xong được giữ ở đây, đã khóa. Ảnh thì không.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Hãy chọn một cụm mật khẩu mà bạn nhớ được. Nếu bạn quên, không ai mở lại được, và bạn phải làm lại từ đầu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Ít nhất tám ký tự. Vài từ là tốt.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Để gõ nhầm cũng không bị khóa ngoài.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Đang khóa báo cáo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Cần ít nhất tám ký tự.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Hai lần nhập chưa giống nhau.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Đã giữ lại. Để làm tiếp, hãy chọn “Quay lại báo cáo đã lưu” ở trang đầu.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Đề nghị ứng dụng hoặc trang web gỡ nó</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Theo một luật của Mỹ, họ có 48 giờ để làm. Ở đây bạn viết thư. Bạn tự gửi thư.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>Thư cần có tên. Vì vậy thư tách riêng với báo cáo của bạn, và không gì trong thư được gửi từ đây. Thư chỉ được giữ nếu bạn muốn.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Điều này nằm trong thư, không ở nơi nào khác.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Ứng dụng hoặc trang web</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Đó là gì?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Nó ở đâu?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Ai ký thư?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Tên người ký</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Địa chỉ email hoặc số điện thoại</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Dấu chọn ở cuối</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Nơi khác</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Tên của nó</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Một ảnh</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Một video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Ảnh và video</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Chép địa chỉ của nó. Không có ư? Vậy hãy viết tên người dùng, và nó nằm ở đâu trong ứng dụng.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Người có trong đó</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Cha mẹ hoặc người giám hộ</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Người được người đó nhờ</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Tôi cam đoan trung thực: người có trong đó không đồng ý cho hiện nó ở đó.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Viết thư</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Còn thiếu: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Có hiệu lực cho tới khi bạn đóng chương trình. Không giữ lại gì.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Hiện mọi chữ bằng ngôn ngữ này.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Chưa có người nào lớn lên với ngôn ngữ này kiểm tra các câu chữ này.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Thư đã xong</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Thư bằng tiếng Anh, gửi cho công ty ở Mỹ. Hãy tự gửi, và đừng gửi kèm ảnh nào.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Giữ ở đây, đã khóa</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Giữ thư cùng các ghi chú của bạn, bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 giờ tính từ lúc đó.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Tính 48 giờ</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Bạn đã gửi lúc nào?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Nó vẫn còn ở đó</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Viết đơn khiếu nại gửi cơ quan Mỹ trông coi luật này.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Khiếu nại ở đâu</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Đây là đơn khiếu nại. Hãy tự gửi, trên trang này:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Tìm TAKE IT DOWN Act trong phần trợ giúp của {platform}. Ở đó có biểu mẫu hoặc địa chỉ email.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Biểu mẫu có tên: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Gửi thư đến đó. Rồi quay lại đây, và cho biết bạn đã gửi lúc nào.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 giờ kết thúc lúc {end}. Số giờ còn lại: {hours}. Khi đó nó vẫn còn ở đó chứ? Đơn khiếu nại đã sẵn ở đây.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 giờ đã kết thúc lúc {end}. Nó mất chưa?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Đã gửi xong</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Đang chờ trên máy tính này</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Các tệp mới thuộc hồ sơ bạn đang có. Số và mã PIN giữ nguyên.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Đây là thẻ hồ sơ. Hãy đưa thẻ này cho bạn trẻ ấy.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Đây là thẻ hồ sơ của bạn. Hãy giữ số và mã PIN: không ai tra lại giúp bạn được.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Nó đang ở trên mạng? Hãy báo cả cho CyberTipline: {place}. Họ xử lý bài đăng đó.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Với số và mã PIN này, bạn có thể xem tiến triển, thêm tệp hoặc rút lại: mở chương trình và chọn “Xem hoặc rút lại báo cáo”.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Số và mã PIN dùng được ngay khi báo cáo được gửi: mở chương trình và chọn “Quay lại báo cáo đã lưu”.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Không có chương trình, bạn vẫn có thể xem tiến triển hoặc rút lại trong trình duyệt:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Mở lại chương trình này, chọn “Quay lại báo cáo đã lưu”, rồi gửi đi.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Mở chương trình này, ở đây hoặc trên máy tính khác, chọn “Quay lại báo cáo đã lưu”, rồi chọn tệp.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Báo cáo đang chờ, đã khóa. Chưa có gì được gửi cho tới khi bạn gửi.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Các nền tảng đã tham gia giờ sẽ lấy mã nhận dạng và tìm bản sao. Việc đó có thể mất vài ngày. Họ quyết định gỡ những gì.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Vài ngày nữa hãy xem tiến triển: “Xem hoặc rút lại báo cáo” ở trang đầu. Nếu lúc đó chưa tìm thấy gì thì cũng bình thường.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Xin đừng đăng hay chuyển tiếp ảnh, kể cả để cảnh báo người khác.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Xin đừng chuyển tiếp ảnh, kể cả để cảnh báo người khác.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Bạn đừng đăng lại ảnh nhé: ảnh có thể bị chặn, và tài khoản của bạn cũng vậy.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Có ai đe dọa bạn trẻ ấy không? Đừng trả tiền. Giữ lại các tin nhắn, và thôi trả lời.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Có ai đe dọa bạn không? Đừng trả tiền. Giữ lại các tin nhắn, và thôi trả lời.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Bạn vẫn được giúp</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Không có ảnh thì không có mã nhận dạng. Thay vào đó, hãy kể cho CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Bạn biết nó được đăng ở đâu không? Hãy dùng cả mẫu báo cáo của ứng dụng hoặc trang web đó.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Có sự giúp đỡ khác</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Dịch vụ này dành cho ảnh khỏa thân hoặc tình dục. Có ai đe dọa hay làm hại bạn không? Hãy vào đây:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Với ảnh khác, hãy dùng mẫu báo cáo của ứng dụng hoặc trang web. Nói chuyện với một người lớn bạn tin tưởng cũng giúp ích.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Ghi chú cho sau này</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Tên người dùng, địa chỉ, ngày: giúp người lớn đang giúp bạn. Chỉ có chữ, không có ảnh.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Giữ ở đây, đã khóa</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Giữ trên máy này, bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Cụm bạn đã chọn cho các ghi chú này.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Mở các ghi chú</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Hiện những gì được giữ bằng cụm mật khẩu này.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Trên máy này có ghi chú đã khóa.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Đang xử lý các ghi chú.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên người dùng</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Địa chỉ trang hoặc bài đăng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Chuyện gì đã xảy ra</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Điều này nằm trong ghi chú của bạn, không ở nơi nào khác.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Thêm ghi chú này</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Xóa hẳn các ghi chú được giữ ở đây?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Điều bạn viết chỉ có ở đây. Hãy giữ ở đây, in hoặc lưu vào tệp, nếu không sẽ mất.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Chúng được giữ trên máy này, đã khóa, trong {file}. Không ai khác có.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Bỏ ghi chú này khỏi danh sách.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Mở thư</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Hiện thư, và 48 giờ của nó.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Thư gửi {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Điện thoại Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Hiện các bước dùng cáp.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Nhất thiết phải đưa nó vào máy tính này? Vậy hãy dùng cáp</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Nối điện thoại bằng cáp của nó, mở khóa, rồi chạm vào thông báo về USB. Chọn “Truyền tệp”.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Nối iPhone bằng cáp của nó, mở khóa, rồi chạm “Tin cậy”.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Mở điện thoại trong chương trình quản lý tệp của máy tính này. Ảnh nằm trong DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Chỉ sao chép đúng một tệp này vào thư mục của bạn. Cứ để nó lại trên điện thoại.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Quay lại ở đây, chọn “Trên máy tính này”, rồi tạo mã nhận dạng.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Sau đó xóa bản sao, và dọn sạch thùng rác.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Đừng bao giờ tự gửi nó cho mình qua chat, e-mail hay đám mây: một bản sao sẽ ở lại đó.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Hãy dùng thiết bị đang chứa nó</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Bạn đừng gửi hay sao chép nó vào máy tính này nhé. Trên thiết bị đó, hãy mở trang này:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Mã nhận dạng được tạo ở đó. Ảnh ở lại trên thiết bị đó.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Đang xử lý các báo cáo đã lưu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Những gì chưa gửi vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Được giữ trên máy tính này</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu một bản</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Kết nối với dịch vụ và gửi báo cáo này.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu một bản</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Ghi báo cáo đã khóa vào một tệp hoặc USB.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Sẽ hỏi lại một lần trước khi làm.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Xóa hẳn khỏi máy tính này? Những gì đã gửi vẫn ở chỗ dịch vụ.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Có, xóa</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Xóa khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Lưu ngày {day}. Ảnh và video: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Nó chờ ở đây. Chưa có phần nào được gửi.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Có thể nó đã tới nơi. Bạn có thể gửi lại: không bao giờ bị tính hai lần.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Đã tới nơi. Số và mã PIN trên thẻ hồ sơ dùng được rồi.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Dịch vụ không nhận. Bạn có thể tạo lại báo cáo.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Đã được rút lại.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Viết cho ứng dụng hoặc trang web</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Viết thư đề nghị gỡ nó trong 48 giờ.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Ai, ở đâu, khi nào, chuyện gì: cho người lớn giúp bạn.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Chép đoạn chữ. Bản chép sẽ bị xóa sau một phút.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Lưu thành trang để in.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Lưu dạng chữ</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Lưu thành chữ thường.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Đã lưu. Ai có tệp này đều đọc được.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>bị ẩn: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>lối tắt tới nơi khác: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>tệp của hệ thống: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>nằm trong quá nhiều lớp thư mục: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>thư mục không mở được: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Không có trong danh sách này: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Tập thử: không có gì ở đây gửi tới ai.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Không tìm thấy máy in. Bạn có thể lưu dạng PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Chọn một máy in. Hàng đợi của nó có thể giữ trang in một lúc. Máy in ở phòng khác? Vậy hãy nhanh chóng đi lấy.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>In ngay ở đó.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>Mã QR cho {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Hướng máy ảnh điện thoại vào mã này.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Chọn một câu trả lời. Có thể dùng phím số.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Bạn đang ở bước nào.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} phút</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Ảnh {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Tệp {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Đang tạo mã nhận dạng: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Giống {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Mã nhận dạng mạnh</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Mã nhận dạng yếu</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Chỉ bản sao y hệt</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Không đọc được tệp này</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“Làm tiếp phần còn lại” sẽ làm tiếp tệp này.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Chỉ tính một lần.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Video dài hoặc chuyển động nhiều. Một đoạn ngắn của nó có thể không được tìm ra.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Các bản sao bị sửa chút ít cũng có thể được tìm ra.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Ảnh đơn giản hoặc tối: chỉ tìm được bản sao y hệt hoặc rất giống.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Chỉ tìm được các bản sao y hệt của tệp này.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Mã nhận dạng: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Tìm được trong khoảng {count} trên 100 cách mà người ta sửa ảnh hoặc video.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Quay lại báo cáo đã lưu</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Các báo cáo giữ ở đây có trong danh sách. Báo cáo trên USB là tệp có đuôi .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Mở một trang để chọn báo cáo đã lưu. Không gửi gì cả.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Đang đọc hoặc gửi báo cáo.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Thôi không chờ</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Báo cáo vẫn nằm trong tệp của nó.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Gửi tất cả</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Đã tới nơi. Số và mã PIN trên thẻ hồ sơ dùng được rồi.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Chưa gửi được. Thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Đây là một báo cáo đã lưu, còn nguyên vẹn: {size}, đã khóa. Nó được gửi tới {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Nó được tạo để tập thử.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Ai tìm các bản sao</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Các ứng dụng và trang web đã tham gia nhận được mã nhận dạng. Họ tìm và quyết định.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Lấy danh sách</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Đang lấy danh sách</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Đang hỏi dịch vụ.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Lấy danh sách cần có mạng. Không gửi gì về bạn hay tệp của bạn.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Không ai tìm trong các cuộc trò chuyện bị khóa, như ứng dụng nhắn tin mã hóa, hay ở các nền tảng chưa tham gia. Bạn vẫn có thể yêu cầu họ gỡ bằng mẫu của chính họ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Hiện chưa lấy được danh sách. Bạn không cần nó để đi tiếp. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Danh sách ngày {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Chưa có ứng dụng hay trang web nào tham gia.</translation>
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
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Có hiệu lực cho tới khi bạn đóng chương trình. Không giữ lại gì.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Làm mọi chữ lớn hơn. Ctrl và dấu cộng cũng vậy.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Làm mọi chữ nhỏ hơn. Ctrl và dấu trừ cũng vậy.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Ẩn tên tệp</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Hiện “Ảnh 1” thay cho tên.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Xóa hẳn mọi báo cáo, ghi chú và thư trên máy này? Những gì đã gửi thì vẫn là đã gửi.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Mở danh sách mọi ngôn ngữ.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Màu sáng, tối và tương phản cao theo cài đặt của máy tính này.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Xóa tất cả</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Sẽ hỏi lại một lần trước khi làm.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Có, xóa</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Xóa chúng khỏi máy tính này.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Đã xóa. USB hoặc bản sao lưu vẫn có thể còn một bản cũ đã khóa.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Cỡ chữ: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Nó đã bị chia sẻ chưa?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Theo bạn hoặc con của bạn biết, nó đã bị chia sẻ chưa?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Theo bạn hoặc bạn trẻ ấy biết, nó đã bị chia sẻ chưa?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Trả lời thế nào bạn cũng đi tiếp được.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Rồi</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Đã gửi cho ai đó, hoặc đăng lên mạng.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Tôi không biết</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Nếu bạn thấy nó trên mạng, hãy báo cả cho CyberTipline: {place}. Họ xử lý bài đăng đó. Bạn có thể làm sau bước này, hoặc từ thiết bị khác.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Trong đó có cảnh bạn khỏa thân, khỏa thân một phần, hoặc có yếu tố tình dục không?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Trong đó có cảnh con của bạn khỏa thân, khỏa thân một phần, hoặc có yếu tố tình dục không?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Trong đó có cảnh bạn trẻ ấy khỏa thân, khỏa thân một phần, hoặc có yếu tố tình dục không?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Ảnh ghép hay ảnh giả cũng tính, ví dụ làm bằng AI.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Vừa kết nối với dịch vụ.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Ngoại tuyến. Chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Chỉ hỏi lấy một danh sách. Không gửi gì của bạn.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Chỉ gửi số hồ sơ và mã PIN.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Đã thử gửi. Chưa được xác nhận.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Đã gửi một báo cáo đã khóa. Các tệp vẫn ở đây.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Ngăn ảnh hoặc video lan truyền</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Bạn không gặp rắc rối gì đâu. Bạn có thể dừng bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Đây là chế độ tập thử, có các tệp mẫu để thử. Không báo cáo nào tới được dịch vụ thật. Những gì bạn gửi ở lại trên máy tính này một tuần để bạn xem tiến triển. Bạn có thể xóa nó trong phần cài đặt.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Quay lại báo cáo đã lưu</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Gửi một báo cáo đã lưu trước đó.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Xem hoặc rút lại báo cáo</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Bạn cần số hồ sơ và mã PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Tập thử trước</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Kết thúc tập thử</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>Khi tập thử, mọi bước đều dùng được, và không báo cáo nào tới được dịch vụ thật.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Cỡ chữ, ẩn tên và xóa tất cả.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Mở danh sách mọi ngôn ngữ.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Chương trình này tạo mã nhận dạng: một dãy mã làm từ ảnh hoặc video. Các nền tảng đã tham gia nhận mã này và tìm các bản sao.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Ảnh hoặc video ở lại trên máy tính này. Không ai xem nó.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Mất khoảng 5 phút. Bạn không cần cho biết tên.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Để rời đi nhanh, bấm “Thoát nhanh”, hoặc nhấn Shift ba lần trong năm giây. Những gì bạn chưa lưu sẽ mất. Tệp bạn đã lưu vẫn ở chỗ cũ, và máy tính này có thể nhớ là chương trình đã chạy.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Giới thiệu và riêng tư</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Những gì bạn nhập ở đây sẽ ra sao.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Người để trò chuyện</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Mở danh sách các đường dây trợ giúp.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Ảnh hoặc video đang ở đâu?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy tính này</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Hoặc trên USB hay ổ đĩa đang cắm vào.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Trên điện thoại hoặc thiết bị khác</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Bạn đừng sao chép nó vào đây nhé.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Tôi không còn nó nữa</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Có sự giúp đỡ khác.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Việc này là cho ai?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Tôi có trong ảnh hoặc video.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Con của tôi</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Tôi là cha mẹ hoặc người giám hộ.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Bạn trẻ tôi đang giúp</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Tôi là bạn bè, thầy cô hoặc người tư vấn.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Điều giúp ích: nói rằng đó không phải lỗi của con, và rằng bạn mừng vì đã được biết. Xin đừng lục điện thoại, chuyển tiếp ảnh hay đăng bài về việc này.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Điều giúp ích: nói rằng đó không phải lỗi của bạn ấy, và rằng bạn mừng vì đã được biết. Xin đừng bảo bạn ấy gửi ảnh cho bạn, và đừng chuyển tiếp ảnh.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Bạn đang ở đây.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Một bước trên đường đi.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>cách dùng: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>tùy chọn</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>tham số theo vị trí</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>hiện phần trợ giúp này rồi thoát</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: lỗi: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>tham số %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>còn thiếu các tham số này: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>không nhận ra các tham số này: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>lựa chọn không hợp lệ: %(value)r (hãy chọn trong %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>không dùng được cùng tham số %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>cần một tham số</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>cần ít nhất một tham số</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Hãy nêu những gì đã gửi: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Không có gì để so sánh.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Không tìm thấy gì giống.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} trong 256 bit khác với {file} ({variant}). Đến {most} thì vẫn là khớp.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % khung hình có trong {file} ({variant}). Từ {least} % trở lên là khớp.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Các byte giống hệt {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Rút lại hồ sơ {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không thay đổi gì.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} đã được rút lại trước khi gửi. Không ai có nó, và tệp đã khóa của nó đã bị xóa.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>dịch vụ: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã thay đổi</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Bên đã lấy</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bên đã chặn</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Bộ lọc trên máy tính này hoặc trên mạng đã có thể thấy là dịch vụ được dùng. Nó không thể thấy để làm gì: điều đó đã khóa, và chỉ dịch vụ mới mở được.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Bộ lọc trên máy tính này hoặc trên mạng đã có thể thấy là có thứ được gửi tới dịch vụ, cùng số hồ sơ và các con số trong câu trả lời. Bản thân báo cáo đã khóa, và chỉ dịch vụ mới mở được.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Bộ lọc trên máy tính này hoặc trên mạng đã có thể thấy là một báo cáo được gửi tới dịch vụ, và câu trả lời nếu có. Bản thân báo cáo đã khóa, và chỉ dịch vụ mới mở được.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Bộ lọc trên máy tính này hoặc trên mạng đã có thể thấy là có hỏi danh sách dịch vụ, và cả danh sách đó.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Có thể nó đã tới nơi. Hỏi lại cũng không sao.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Hãy nêu dịch vụ: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Không ghi lại được nơi gửi tới, nên lần sau sẽ không nhận ra nếu có thay đổi.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Không, dừng ở đây</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Có, tôi biết điều này là đúng</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Vẫn làm tiếp?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Dịch vụ này chưa từng được dùng trên máy tính này.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Dịch vụ: {name}, tại {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Đây là tập thử và không tới ai cả.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Cẩn thận: chương trình này được cài cho dịch vụ khác, {name}, tại {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Cẩn thận: lần trước, {name} ở tại {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Cẩn thận: {name} có khóa khác với lần trước, nên người khác có thể mở được những gì bạn gửi.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Nếu người bạn tin tưởng chưa nói với bạn điều này, hãy dừng ở đây và hỏi họ.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Dịch vụ: tại {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Máy tính này không biết tên của nó; nó chưa từng được dùng ở đây.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>giới hạn bộ nhớ, không ghi tệp, không kết xuất bộ nhớ</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>không có quyền mới</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>không chương trình nào khác được nhìn vào bộ nhớ của nó</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: không tệp và không thư mục nào</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: một danh sách ngắn các lời gọi hệ thống</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>job chỉ có một tiến trình, có giới hạn bộ nhớ</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>mức toàn vẹn thấp</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>cấu hình sandbox: chỉ tính toán</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>mở một kết nối</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>mở một tệp</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>xem một thư mục</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>ghi một tệp</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>chạy một chương trình khác</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Ở đây không chạy được tiến trình đọc tệp. Hãy cài lại chương trình, hoặc dùng máy tính khác.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Các tệp được đọc trong tiến trình riêng. Những gì giữ một tiến trình như vậy ở đây:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Những gì một tiến trình vừa bị từ chối khi nó thử:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>CÓ THỂ</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Những gì dùng để đọc tệp:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>KHÔNG CÓ</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Số tệp cùng lúc: {count}. Bộ nhớ nhiều nhất cho mỗi tệp: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Các báo cáo bạn giữ nằm trong {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Ở đó chưa giữ gì.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Không ghi được vào thư mục đó.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Một tệp có hại có thể làm những gì được đánh dấu {possible}. Hãy dùng máy tính khác cho tệp từ người lạ.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Câu trả lời của bạn và mỗi mã nhận dạng đã xong sẽ được giữ bằng một cụm mật khẩu. Nếu bạn quên, không ai mở lại được, và bạn phải bắt đầu lại. Bản thân các ảnh không được giữ.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>đọc cụm mật khẩu của bản nháp từ một tệp (- là đầu vào chuẩn)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Làm tiếp với {draft}. Mã nhận dạng đã xong: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Không có gì giữ ở đây cho biết nó đã thành hồ sơ đó. Đang so sánh với những gì có thể: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Không có báo cáo chưa xong nào mà cụm mật khẩu này mở được đã thành hồ sơ đó. Thay vào đó, hãy nêu tệp bạn đã gửi: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Cụm mật khẩu được hỏi trong terminal. Nếu không có terminal, hãy dùng {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Cụm mật khẩu có ít nhất {count} ký tự. Vài từ là tốt.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Nhập lại cùng cụm mật khẩu đó:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Hai cụm mật khẩu khác nhau. Không giữ lại gì.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>xong, nhưng có ít nhất một tệp không đọc được</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>không hiểu lệnh</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>các câu trả lời dẫn tới dịch vụ khác; không giữ lại gì</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>một bản sao không khớp, hoặc quá đơn giản nên không thể nói chắc</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: có điều gì ở đây không đúng như phải có</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>đã dừng bằng Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>không có báo cáo</translation>
    </message>
    <message>
        <source>case</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>báo cáo đã lưu</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>chưa tới nơi, hãy thử lại sau</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>bị từ chối hẳn</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>báo cáo chưa xong</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>ghi chú và thư</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>ngoài dự kiến</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>mã thoát:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Không gửi gì cả.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>mỗi dòng một đối tượng JSON ở đầu ra chuẩn</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>ngôn ngữ của các câu chữ, ví dụ de hoặc pt_BR (nếu không có: ngôn ngữ của hệ thống)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>tệp nêu dịch vụ</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>vẫn làm tiếp dù dịch vụ có địa chỉ hoặc khóa khác với lần trước</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>đọc mã PIN từ một tệp (- là đầu vào chuẩn)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>đi qua proxy này: http://HOST:PORT, hoặc socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); cũng đọc từ TAKEITDOWN_PROXY, và không từ cài đặt nào khác</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>số phút</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>một số lớn hơn 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Mã nhận dạng của ảnh và video, được tạo trên máy tính này, để các bản sao không lan ra. Bản thân các tệp không bao giờ được gửi. Nếu không có lệnh, cửa sổ sẽ mở; nếu chỉ có một báo cáo đã lưu (REPORT.tid), cửa sổ mở cùng báo cáo đó.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>hiện phiên bản rồi thoát</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>hồ sơ đã tới đâu</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>rút lại một hồ sơ</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>ai tìm các bản sao, tính đến hôm nay</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>mọi thứ ở đây có ổn không, và điều gì giữ chặt một tệp có hại? không dùng mạng</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>bản cài đặt này có đúng như phải có không? không dùng mạng</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>mã kiểm tra của mọi tệp, từ bên phát hành chương trình</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>in ra mã kiểm tra của các tệp ở đây</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>tạo mã nhận dạng và in ra; không dùng mạng</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>tệp hoặc thư mục</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>in ra cả bản thân các mã nhận dạng</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>lấy đúng những khung hình video mà vPDQ mẫu lấy ở tốc độ này (nếu không có: mọi khung hình, giữ lại những khung khác nhau)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>số mã băm nhiều nhất cho một ảnh, để tìm được cả bản sao đã chỉnh sửa: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>giữ những gì đã xong bằng một cụm mật khẩu, và lần sau làm tiếp ở đó</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>bản sao này có khớp với những gì đã gửi không? không dùng mạng</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>tệp hoặc thư mục để so sánh</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>những gì đã gửi; có thể nêu nhiều lần</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>in ra nó gần đến mức nào, và với tệp nào</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>so sánh với bản nháp đã tạo ra báo cáo cho hồ sơ này</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>so sánh với các mã nhận dạng mà bản nháp này giữ</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>tạo một báo cáo và lưu ở dạng đã khóa, để gửi ngay hoặc sau này</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>tạo thêm một báo cáo với các tệp mới cho hồ sơ bạn đã có</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>số hồ sơ của nó</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>tệp hoặc thư mục (nếu không có: mọi thứ trong bản nháp)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>ai tạo báo cáo</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>dưới 18 tuổi trong ảnh</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>có cảnh khỏa thân hoặc yếu tố tình dục</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>đã bị chia sẻ</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>một cách để liên lạc; không có việc gì bắt buộc phải có. Các chương trình khác ở đây có thể thấy những gì đưa cho lệnh: nếu không ghi địa chỉ phía sau, chương trình sẽ hỏi</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>đọc từ một tệp (- là đầu vào chuẩn)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>tệp để ghi, để gửi từ bất kỳ máy tính nào (nếu không có: giữ trên máy này)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>giữ ngay các câu trả lời và mã nhận dạng bằng một cụm mật khẩu, và lần sau làm tiếp ở đó</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>in ra đúng những byte được khóa lại</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>liệt kê các báo cáo được giữ trên máy tính này</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>ghi một báo cáo đang giữ vào tệp, để gửi từ máy tính khác</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>như trong danh sách</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>viết thư theo luật TAKE IT DOWN Act của Mỹ; không gửi gì cả</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>ghi chú làm bằng chứng, đã khóa trên máy tính này; chỉ có chữ</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>ghi hướng dẫn cho cha mẹ hoặc cho người tư vấn thành PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>những gì thư cần, là một đối tượng JSON (- là đầu vào chuẩn); nếu không có thì hỏi từng điều. Tên khóa: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>làm tiếp thư đang giữ ở đây, viết cho nền tảng này</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>ghi vào tệp này: .pdf thì thành PDF, còn lại thành văn bản (nếu không có: in ra ở đây)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>bạn đã gửi lúc nào: now (bây giờ), hoặc &apos;YYYY-MM-DD HH:MM&apos;; 48 giờ tính từ lúc đó</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>thay vào đó, viết đơn khiếu nại gửi FTC: 48 giờ đã hết, và nó vẫn còn ở đó</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>giữ thư cùng các ghi chú, đã khóa</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>thêm một ghi chú, là một đối tượng JSON có ít nhất một trong user, place, when và what (- là đầu vào chuẩn)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>dành cho ai</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>nước có đường dây trợ giúp được ghi trong đó (nếu không có: nước của hệ thống)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>tệp để ghi</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>đọc cụm mật khẩu của các ghi chú từ một tệp (- là đầu vào chuẩn)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>xóa hẳn các báo cáo đang giữ, hoặc mọi thứ, khỏi máy tính này</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>một báo cáo chưa xong</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>mọi thứ chương trình từng giữ ở đây</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>không hỏi lại</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>gửi các báo cáo đã lưu; gửi hai lần cũng không sao</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>báo cáo đang giữ hoặc tệp (nếu không có: tất cả những gì đang chờ trên máy tính này)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>tiếp tục thử, với khoảng nghỉ dài dần, trong 60 phút hoặc số phút được nêu (0: một lần thử); Ctrl-C để dừng</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>chỉ gửi những gì được tạo cho dịch vụ này</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>số hồ sơ, có hoặc không có gạch nối; hoặc ID của một báo cáo đang giữ chưa từng được gửi</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>số hồ sơ, có hoặc không có gạch nối</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Với ảnh được chụp khi đã đủ 18 tuổi, StopNCII.org mới là đúng chỗ. Cách làm cũng giống vậy: ảnh ở lại với bạn. Hãy vào https://stopncii.org . Không giữ lại gì ở đây.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Dịch vụ này dành cho ảnh có cảnh khỏa thân hoặc yếu tố tình dục. Với ảnh khác, hãy dùng mẫu báo cáo của trang web hoặc ứng dụng nơi có ảnh đó. Bạn cũng có thể nói chuyện với người bạn tin tưởng. Không giữ lại gì ở đây.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Cách liên lạc được hỏi trong terminal. Nếu không có terminal, hãy dùng {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Vẫn còn cần: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Địa chỉ e-mail, nếu bạn muốn được liên lạc (hoặc chỉ cần nhấn Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Hãy nêu các tệp, hoặc một bản nháp có mã nhận dạng của chúng.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Nó được gửi ở dạng đã khóa, với các header này và không có header nào khác:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Báo cáo chưa xong của bạn vẫn được giữ. Để xóa: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Để gửi: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Ở đây không có đường dây trợ giúp của nước đó. Có của các nước: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Đã lưu trong {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Đã lưu trên máy tính này với tên {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Tập thử: báo cáo này sẽ không tới ai cả.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Hãy ghi lại cả hai ngay. Chúng chỉ hiện một lần, và không ai tìm lại được cho bạn.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>đang chờ gửi</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>đang gửi, hoặc có thể đã gửi: gửi lại không bao giờ bị tính hai lần</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>dịch vụ đã nhận</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>dịch vụ không nhận</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã rút lại</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Đã xóa. Ổ SSD, USB hoặc bản sao lưu có thể còn giữ bản cũ một thời gian. Với báo cáo đã lưu, đó là tệp đã khóa mà chỉ dịch vụ mới mở được; với báo cáo chưa xong, đó là tệp mà chỉ cụm mật khẩu mới mở được.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Ở đây không có báo cáo nào được lưu.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Báo cáo có thể gửi: {count}. Lệnh để gửi: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Đã ghi vào {file}. Ai cũng có thể gửi nó từ bất kỳ máy tính nào, và chỉ dịch vụ mới mở được. Gửi thêm từ đây không bao giờ bị tính hai lần.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Hãy nêu những gì cần xóa, hoặc dùng {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Không xóa gì cả.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Xóa hẳn mọi thứ chương trình từng giữ ở đây?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Xóa hẳn những gì bạn đã nêu?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Trong số này, có thể chưa gửi: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Có, xóa hẳn</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Báo cáo {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Ở đây không có báo cáo đã lưu nào đang chờ.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Đã dừng. Những gì chưa được xác nhận vẫn được lưu. Gửi lại không bao giờ bị tính hai lần.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Lần thử tiếp theo sau {seconds} giây.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} đã được nhận từ trước; gửi lại không thay đổi gì.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} đã được nhận.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Đó là tập thử và không tới ai cả.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>mã nhận dạng: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Không ghi lại được điều đó ở đây. Gửi lại không sao, xóa đi cũng không sao.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Các dịch vụ nhận mã nhận dạng từ {name}, tính đến {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>ảnh và video: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Gõ số từ {first} đến {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Hãy gõ một trong các số đó.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>Mã PIN được hỏi trong terminal. Nếu không có terminal, hãy dùng {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Không đọc được tệp này: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Mọi thứ đều đúng như phải có.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Có điều gì đó không đúng như phải có: đừng dùng nó cho báo cáo.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>KHÔNG CHẠY ĐƯỢC</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>KHÔNG CÓ GÌ GIỮ LẠI</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, gộp lại {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>các kết quả đã biết</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>KẾT QUẢ SAI</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>không chương trình nào khác nhìn vào được</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>chương trình khác có thể nhìn vào</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Danh sách tệp</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Chương trình chính</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Tiến trình phụ</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>không có ở đây; hãy so số ở trên với số bạn đã được cho</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>mọi tệp đều khớp</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>KHÔNG KHỚP</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Thư thiếu một trong những điều này có thể không được xem xét. Còn thiếu: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Thư đang giữ: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Trong terminal, chương trình hỏi những gì thư cần. Nếu không có terminal, hãy dùng {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Không dùng được các câu trả lời này: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Để một dòng trống khi đã xong.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Hãy ghi thời gian như sau: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Thời điểm đó chưa tới.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Đơn khiếu nại cần thời gian bạn đã gửi thư: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Khi đã gửi, hãy tính 48 giờ như sau: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Ở đây không giữ ghi chú nào.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Ai có tệp này đều đọc được.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 giờ kết thúc lúc {end}. Số giờ còn lại: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 giờ đã kết thúc lúc {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Được giữ trên máy tính này, đã khóa: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Các ghi chú sẽ được giữ bằng một cụm mật khẩu. Nếu bạn quên, không ai mở lại được. Không có ảnh trong đó.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Một ghi chú là một đối tượng JSON có ít nhất một trong: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Ghi chú còn trống.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Có gì đó không ổn. Các tệp của bạn vẫn an toàn và chưa được gửi. Hãy thử lại.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Tệp này không có ở đó. Hãy kiểm tra tên và chọn lại.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Đây không phải là tệp ảnh hoặc video. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Đây là lối tắt tới một tệp khác. Hãy chọn chính ảnh hoặc video đó.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Tệp này nằm trên đám mây của bạn, không có trên máy tính này. Hãy tải về trước, rồi chọn lại.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Tệp này trống. Hãy tìm tệp đầy đủ và chọn tệp đó.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Thư mục này không có tệp nào. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Không đọc được tệp này. Hãy kiểm tra xem ổ đĩa đã được cắm chưa, rồi thử lại.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Tệp này bị thay đổi trong lúc đọc. Hãy đóng các chương trình khác đang dùng nó, rồi thử lại.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Đây không phải là ảnh hoặc video đọc được ở đây. Hãy chọn chính ảnh hoặc video đó.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Tệp này bị hỏng, hoặc thuộc loại không đọc được ở đây. Chỉ tìm được các bản sao y hệt. Nếu bạn còn có nó ở dạng khác, hãy thêm cả tệp đó.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Một phần của tệp này bị thiếu hoặc hỏng. Mã nhận dạng của nó làm từ phần còn lại, như được hiện trên màn hình. Nếu bạn còn có tệp đầy đủ, hãy thêm cả tệp đó.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Ảnh này quá lớn nên không phân tích được. Chỉ tìm được các bản sao y hệt.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Tệp này có tiếng nhưng không có hình. Chỉ tìm được các bản sao y hệt.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Không phân tích được tệp này. Nhiều nhất chỉ tìm được các bản sao y hệt.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Tệp này mất quá nhiều thời gian. Nhiều nhất chỉ tìm được các bản sao y hệt.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Còn vài câu hỏi chưa trả lời. Hãy quay lại và trả lời.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Không tệp nào cho ra mã nhận dạng, nên không có gì để gửi. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Quá nhiều cho một báo cáo. Hãy làm hai báo cáo, mỗi báo cáo ít tệp hơn.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Đây có vẻ không phải là địa chỉ e-mail. Hãy kiểm tra lại, hoặc bỏ trống.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Không có báo cáo đã lưu nào tên như vậy. Hãy kiểm tra tên.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Tệp này không phải là báo cáo đã lưu. Hãy chọn tệp có đuôi .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Báo cáo đã lưu này bị hỏng và không gửi được. Hãy dùng một bản khác, hoặc tạo lại báo cáo.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Báo cáo này được tạo bằng phiên bản mới hơn của chương trình. Hãy gửi bằng phiên bản đó.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Báo cáo này được tạo cho dịch vụ khác, và chỉ dịch vụ đó mở được. Nó vẫn an toàn trong tệp của nó.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Không lưu được báo cáo ở đó. Không mất gì cả: hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Ở đó đã có tệp trùng tên. Tệp đó được giữ nguyên: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Ở đó hết chỗ trống. Không mất gì cả: hãy dọn chỗ hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Một cửa sổ hoặc lệnh khác đang xử lý các báo cáo đã lưu. Hãy chờ nó xong, rồi thử lại.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Hiện chưa thay đổi được thư mục báo cáo đã lưu. Các báo cáo trong đó vẫn an toàn, và không gửi gì cả.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Ở đây không có báo cáo đã lưu nào mang ký hiệu này. Hãy xem danh sách và thử lại.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Dịch vụ đã có, hoặc có thể đã có, báo cáo này. Để rút lại, hãy dùng số hồ sơ và mã PIN của nó.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Không có báo cáo chưa xong nào tên như vậy. Hãy kiểm tra tên.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Tệp này không phải là báo cáo chưa xong. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Báo cáo chưa xong này bị hỏng và không mở được. Không gửi gì cả. Hãy làm lại từ đầu.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Báo cáo chưa xong này được tạo bằng phiên bản mới hơn của chương trình. Hãy mở bằng phiên bản đó.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Cụm mật khẩu này không mở được. Hãy thử lại. Không ai tìm lại được cụm mật khẩu đã quên: khi đó hãy làm lại từ đầu.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Một cửa sổ hoặc lệnh khác đang mở báo cáo chưa xong này. Hãy đóng nó ở đó trước.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Không mở được các ghi chú này. Có thể chúng bị hỏng, hoặc do phiên bản mới hơn tạo ra.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Một cửa sổ khác đã thay đổi các ghi chú này. Hãy lưu phần của bạn vào tệp, rồi mở lại ghi chú.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Một số chữ không thể đưa vào PDF. Hãy lưu dạng chữ.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Tệp ghi tên dịch vụ không dùng được. Hãy xin lại tệp đó ở nơi bạn đã nhận.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Dịch vụ hiện chưa nhận được. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Không kết nối được với dịch vụ. Hãy kiểm tra mạng và thử lại.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Dịch vụ không trả lời. Có thể nó đã nhận được, cũng có thể chưa. Hãy gửi lại: không bao giờ bị tính hai lần.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Proxy không kết nối được, nên không gửi gì cả. Hãy kiểm tra địa chỉ proxy, hoặc thử không dùng proxy.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Có thứ gì đó trên mạng này muốn đọc những gì được gửi, nên không gửi gì cả. Bộ lọc hoặc trang đăng nhập có thể làm vậy. Hãy thử mạng khác.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Không kiểm tra được kết nối, nên không gửi gì cả. Hãy xem ngày giờ của máy tính này. Nếu đúng, hãy thử lại vào ngày mai.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Có thứ khác trả lời thay cho dịch vụ. Trang đăng nhập Wi-Fi có thể làm vậy. Hãy đăng nhập, rồi thử lại.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Dịch vụ đang bận. Hãy thử lại sau vài phút.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Dịch vụ không nhận báo cáo này. Hãy tạo lại báo cáo.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Báo cáo này quá lớn với máy chủ web của dịch vụ nên không được nhận. Hãy tạo hai báo cáo, mỗi báo cáo ít ảnh hơn. Xin báo cho những người quản lý dịch vụ biết.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Báo cáo của bạn vẫn an toàn ở đây.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Đây là báo cáo tập thử còn dịch vụ là thật, hoặc ngược lại. Nó không được nhận.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Máy tính này không cho bạn mở tệp này. Hãy hỏi người trông coi máy tính này, hoặc sao chép tệp vào thư mục của bạn.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Trong đó chưa có mã nhận dạng. Thay vào đó, hãy chọn tệp bạn đã báo cáo.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Dịch vụ này chưa nhận được câu hỏi đã khóa, và số hồ sơ cùng mã PIN của bạn không bao giờ được gửi khi chưa khóa. Không gửi gì cả. Hãy hỏi những người vận hành dịch vụ.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Đây không phải là dịch vụ bạn đã dùng lần trước. Không gửi gì cả. Hãy hỏi người bạn tin tưởng xem thay đổi này có đúng không.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Số hồ sơ và mã PIN này không đi với nhau. Hãy kiểm tra cả hai và thử lại.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Đã nhập sai mã PIN quá nhiều lần. Hãy chờ một lúc rồi thử lại.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Hồ sơ này đã được rút lại, nên không thêm gì được nữa.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Đây không phải là số hồ sơ. Hãy kiểm tra từng ký tự.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>Mã PIN có sáu chữ số. Hãy kiểm tra và thử lại.</translation>
    </message>
</context>
</TS>
