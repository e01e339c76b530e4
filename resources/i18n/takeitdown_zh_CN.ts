<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>关于与隐私</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>这个程序免费，也是独立的。它不是 NCMEC 制作的，也不由 NCMEC 运营。当前版本是 {number}。</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>本程序由 {number} 个自由软件组件构成。它们的许可证在文件夹 {folder} 里。</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>你的图片或视频永远不会离开这台电脑。没有人会看它。</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>特征码不是图片。很难从它还原出能认出来的东西。我们还是会给它加密，只有服务方能打开。</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>可能发送的内容：特征码、你的回答，还有你的电子邮箱（如果你填了）。发送前你都能看到。只有点击“立即发送”，它才会发出去。</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>关闭后，本程序什么也不保留，除非你选择保留。这里没有账号，也没有人统计你做了什么。</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>有些痕迹我们控制不了。这台电脑可能会记住这个程序运行过，也可能把一部分内存内容写到硬盘上。</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>谁在查找副本</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>打开一个带列表的页面，看完会回到这里。</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>你可以选中并复制这段内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>复制这个网址。</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>在我的手机上</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>显示一个手机摄像头能扫的二维码。</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>已复制。你可以粘贴到浏览器里。</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>隐藏二维码</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>有适合这种情况的地方</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>拍摄时你已满 18 岁了吗？那么这个服务更适合你：</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>拍摄时您的孩子已满 18 岁了吗？那么这个服务更合适：</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>拍摄时这个人已满 18 岁了吗？那么这个服务更合适：</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>它的做法一样：图片留在你的设备上。不收费。</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>选出所有符合的。然后这里会显示该怎么做。</translation>
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
        <translation>打开求助热线列表。</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>你在这里选的内容不会保存在任何地方，也不会发给任何人。</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>现在怎么做有帮助</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>有符合的吗？</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>有人威胁孩子，或者要钱、要更多图片</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>有人威胁我，或者要钱、要更多图片</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>它现在在网上</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>知道在谁手里</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>我知道在谁手里</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>孩子未满 13 岁</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>我未满 13 岁</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>它是假的，或者是用 AI 做的</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>我们都没有这个文件</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>我没有这个文件</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>显示或隐藏相应的做法。</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>不要付钱。</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>不要再发图片。</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>不要删除聊天记录。</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>不要发布或转发它，即使是为了提醒别人也不要。</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>来源：{name}。网页上没有日期。</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>来源：{name}，{day}。那是一年多以前的。</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>来源：{name}，{day}。</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>不要付钱，也不要再发。不再回复，但保留聊天记录。今天就告诉一个人。</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>请和一个你信任的大人一起做这些。</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>告诉一个你信任的大人它在谁手里。他们可以帮忙让这件事停下来。</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>请不要付钱，也不要让任何人再发。停止一切回复，但保留聊天记录。求助热线知道该怎么做。</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>请一起做这些，按孩子的节奏来。</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>不要让任何人再发一次，也不要下载。没有文件，CyberTipline 也能帮忙：</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>把那个帖子告诉 CyberTipline。他们会处理那个帖子：</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>在英国，Report Remove 也会帮忙把未满 18 岁的人的图片从网站上移走。从这里开始：</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>直接要求那个应用或网站删除。在美国，他们有 48 小时来删除。如果没有删除，请在这里投诉：</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>请记下它在谁手里。求助热线可以和您一起梳理。</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>假的或用 AI 做的图片也算。用同样的方法制作它们的特征码。</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>图片或视频里的你多大？</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>图片或视频里，您的孩子多大？</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>图片或视频里，这位青少年多大？</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>看的是拍摄时的年龄，不是现在的年龄。</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>未满 18 岁</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 岁或以上</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>为你自己。</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>为您的孩子。</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>为您帮助的一位青少年。</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>图片或视频里未满 18 岁。</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>已经被传出去了。</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>没有被传出去。</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>不知道有没有被传出去。</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>你可以选中并复制这段内容。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>复制编号和 PIN 码。一分钟后会自动清除。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>把卡片保存成可以打印的页面。</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>把卡片保存成图片。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来会怎样</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>浏览器页面</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>找人聊聊</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>打开求助热线列表。</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>还有什么有帮助</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>遇到威胁、网上有帖子等情况时的做法。</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>给这个个案添加文件</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>用同样的编号和 PIN 码再做一份报告。会先问你一次。</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>编号和 PIN 码记下了吗？要等新文件处理完，才会再显示一次。</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>是，添加文件</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>回到文件列表。</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>编号和 PIN 码记下了吗？窗口关闭后，谁也不能再显示它们。</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>是，关闭</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>关闭窗口。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
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
        <translation>已复制。一分钟后，或窗口关闭时，会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop。于 {day} 为 {service} 制作。</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>练习。这张卡片不会送到任何人那里。</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>个案卡</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>你留着改天继续的内容还在这里，已加密。要删除它，请在首页选择“回到已保存的报告”。</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>显示这台电脑的打印机。</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>个案编号：{number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN 码：{pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>已交给打印机。请记得把那张纸拿走。</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>没能打印。你可以改为保存成 PDF。</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>已保存。拿到这个文件的人可以查看和撤回这份报告。</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“快速退出”会打开另一个网站。从那里返回的人会看到这个页面，但看不到编号、PIN 码或回答。</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>浏览器的历史记录会显示打开过这个页面。网络上也能看到。控制这台设备的人或学校的过滤器，也可能看到你输入的内容和回答。</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>最好使用隐私窗口，用完后关闭它。</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>查看或撤回报告</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>请输入个案卡上的个案编号和 PIN 码。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>四组，每组四个字符。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>六位数字。</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>查看状态</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>正在询问服务方。</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>给它添加文件</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>用同样的编号和 PIN 码再做一份报告。现在还不会发送任何内容。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前会再问你一次。</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>谁在查找副本</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>打开一个带列表的页面，看完会回到这里。</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>检查你找到的副本</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>打开一个页面，在本机比较两个文件。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>是，撤回</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>服务方会停止使用这些特征码。</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>要永久撤回吗？各平台会接到通知，停止查找。撤回的报告不能再用，需要的话得重新做一份。</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>服务方撤回了这份报告，各平台会接到停止查找的通知。你没有做错什么。你可以重新做一份报告。</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>报告已送达，正在等待检查。你什么都不用做。</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>原因：里面的内容比大多数报告多。</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>原因：它不是按本程序的方式制作的。</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>原因：里面有出名或公开的图片。</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>原因：这个服务方不处理里面的内容。</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>原因：服务方只在规定的时间内保留每份报告。</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>原因：有人要求服务方的工作人员这样做。</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>报告已送达，正在准备。</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>报告已生效。各平台可以开始查找副本。</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>报告已撤回。各平台会接到停止查找的通知。</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>送达日期：{day}。其中的图片和视频：{count}。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>因为也和知名图片或空白图片相符而没有使用的：{count}。</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>特征码已准备好，平台可以来取。</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>下一步是把特征码准备好，让平台来取。</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>已取走特征码的平台：{count}。</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>还没有平台来取。头几天这很正常。</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>找到并拦截了副本的平台：{count}。</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>还没有找到。这很正常，各平台会继续查找。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>发送前检查一下</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>能离开这台电脑的只有这些。图片和视频都留在这里。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>正在制作报告。</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>发送或保存都需要勾选。现在还不会发送任何内容。</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>改为保存，以后再发</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>打开保存报告的页面。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>回去更改这一项，然后再回到这里。</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>会发送什么</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>继续处理其余文件</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>回到文件列表，继续处理停下的文件。</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>联系你的方式</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>谁会收到</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>显示原始字节</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>一个字一个字地显示加密报告里的内容。</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>原始字节</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>加密报告里的内容。</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>已停止：{count}。</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>无法读取：{count}。</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>没有。不会有人给你写信。</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}，位于 {host}。只有这个服务方能打开。</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>这不是安装程序时指定的服务方。指定的是 {name}，位于 {host}。如果你没想到会这样，请不要发送，先问问你信任的人。</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>上一次，这个服务方在另一个地址：{host}。如果你没想到会这样，请不要发送，先问问你信任的人。</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>这个服务方的密钥和上一次不同：别人也许能打开你发送的内容。如果你没想到会这样，请不要发送，先问问你信任的人。</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>图片的特征码：{pictures}，视频的特征码：{videos}。</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>加密后的大小：{size}。</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>是，可以发送这些特征码</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>谁在查找副本</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>打开一个带列表的页面，看完会回到这里。</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>单独作为一个个案</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>它会有新的编号和 PIN 码。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>隐藏原始字节</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>它会发到你的个案 {number}，加进里面。</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>已加入的平台会查找副本，并决定删除什么。加密聊天（例如加密的聊天软件）和没有加入的平台，不会有人查找。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>回到上一层文件夹。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大的在前</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>给文件排序。</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>输入文字查找。按 Backspace 回上一层。</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>全部选中</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>选中列表里的所有文件。</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>取消所有选中。</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>要选多个，请按住 Ctrl 再点击。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>查找名称，或输入它的位置</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>会用这个名称保存。</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>显示符合的名称。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>保存在这里</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>只选中有这类画面的文件。点一下选中文件，再点一下取消。</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>查看这个文件夹</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>选取选中的文件</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>我的文件夹</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>显示里面有什么。</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>这里什么都没有。</translation>
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
        <translation>什么都不会改变。</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>要留个联系方式吗？</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>可以空着。有些人希望有问题时能被联系到。</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>电子邮箱（可不填）</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>空着也可以继续。</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>别人能看到你的邮箱吗？那最好空着。</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>检查你找到的副本</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>平台能找到它吗？两个文件只在这里比较。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>请不要为了这个从网上保存副本。用这里已有的就好。</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>做报告时用的那个图片或视频。</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>选择你报告过的图片或视频</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>选择副本</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>另选一个报告过的图片或视频</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>正在制作特征码。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>你为这份报告选的那个口令。</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>报告过的图片或视频不在了吗？用你保留的特征码也可以。</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>用你保留的内容</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>你保留的特征码：{count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>已选择：{count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>是完全相同的文件。参加的平台可以找到它。</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>相符。参加的平台可以找到这个副本。</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>不相符。是你的吗？那就把这个副本也放进一份报告。</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>画面太单调或太暗，看不出来。是你的吗？那就把这个副本也放进一份报告。</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>这个文件无法比较。</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>保存，以后再发</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>保存成文件</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>存在这里或 U 盘上。只有服务方能打开那个文件。</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>先放在这台电脑上</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>你可以在首页再找到它。用这台电脑的其他人能看到它，也能删除它。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>正在发送或保存报告。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>报告会留在这里。你可以再发一次。</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>去看个案卡</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>报告会等到你发送它为止。</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>在这里删除</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前会再问你一次。</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>要把这份报告从这台电脑上永久删除吗？它还没有发送。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>从这台电脑上删除。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>加密的报告会发到 {host}。</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>还没有发送</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>现在不会发送任何内容。你可以改天发，也可以用别的电脑发。</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>你的报告是安全的：它已加密，在这台电脑上等着。你可以在首页再找到它。</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>没有发成功。{seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>正在打开报告。</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>还没完成</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>你为这份报告选的那个口令。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着做</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>打开未完成的报告。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前会再问你一次。</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>要永久删除这份未完成的报告吗？</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>从这台电脑上删除。</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>未完成的报告 {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>可以去哪里</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>这里没有留下任何内容，也没有发送任何内容。</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>网址更新于 {day}。</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>找人聊聊</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>打开求助热线列表。</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>还有什么有帮助</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>遇到威胁、网上有帖子等情况时的做法。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>关闭窗口。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制网址</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
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
        <translation>待处理</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>与另一个相同</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>只显示这些行。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>把选中的文件移出列表。文件本身还在。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>放回刚才移除的文件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>再试一次选中的文件。</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>继续处理其余文件</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>继续处理停下的文件。</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>显示或隐藏选中各行的详细内容。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>打开选中的文件，打开前会先说明会留下什么痕迹。</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>处理下一个文件之前先等一等。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>停下还没完成的文件。以后可以接着做。</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏名称</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>用“图片 1”代替名称。</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>选择图片和视频</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>特征码就在这台电脑上制作。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>使用示例文件</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>添加一些无害的图片和一段短片，供练习用。</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>也可以拖到这里，或按 Ctrl 和 V 粘贴。</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>已选文件</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>每一行会说明特征码做得怎样。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>全部文件已完成多少。</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>改天继续</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>打开一个页面，用口令保留已完成的内容。</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>剩下不到一分钟。</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>大约还剩 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>显示文件夹里的所有文件，由你选中该放在这里的。</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>打开它的程序可能会记住它，例如出现在“最近打开”列表里。这种痕迹我们控制不了。</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>是，打开</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>用这台电脑上对应的程序打开文件。</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>这里只放有这类画面的文件。请选中其他文件，把它们移除。</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>已完成：{count}。</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>待处理：{count}。</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>已停止：{count}。</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>无法读取：{count}。</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>与另一个相同：{count}。</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>里面没有文件。请复制或拖动文件夹里的文件本身。</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>选中该放在这里的文件</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>快速退出</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>马上关闭所有内容。连按三次 Shift 也一样。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>回到上一页。你的回答会保留。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>这一页上最主要的操作。</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>你填写的内容还没保存。关闭窗口后就没有了。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>关闭窗口。没保存的内容会丢失。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>这个网络上的某些东西（例如学校的过滤系统）可能看到有人用过这项服务。发送的内容一直是加密的。</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>这个网络上的某些东西（例如学校的过滤系统）可能看到有一份报告发送了出去，以及它的个案编号。报告本身一直是加密的。</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>保存两页，可以打印。</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>家长指南</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>辅导员指南</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>指南已保存。</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>给家长的指南</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>给辅导员的指南</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>每五个年轻人中就有一个没有告诉任何人（Thorn，2022），有的是怕家里会有麻烦。请先倾听，再一起完成这些步骤。</translation>
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
        <translation>他们会倾听，不会评判你。不用说名字。</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>显示这个国家或地区的求助热线。</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>更新于 {day}。号码和时间可能会变，以他们的网站为准。</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>你在哪个国家或地区？</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>给家长和其他成年人</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>给儿童和青少年</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>给所有人</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>网站上也可以文字聊天。</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>你可以选中并复制这段内容。</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>全天 24 小时。</translation>
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
        <translation>保存笔记</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>笔记和信件加密保存在这台电脑上。其中的内容不会发送。</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>已经保存。在第一页选择“回到已保存的报告”，再选“笔记”。</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>改天继续</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>你的回答和已完成的特征码会加密保留在这里。图片不会保留。</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>请选一个你记得住的口令。如果忘了，谁也打不开，就得从头再来。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>至少八个字符。用几个词就很好。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>免得打错后自己也打不开。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>正在给报告加密。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>至少要八个字符。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一样。</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>已保留。要继续，请在首页选择“回到已保存的报告”。</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>请应用或网站删除它</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>按照美国的一项法律，他们要在 48 小时内处理。你在这里写信，由你自己发送。</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>信里需要姓名。所以它和你的报告分开，这里不会发送其中任何内容。只有你要求时才会保存。</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>它只写在信里，别处没有。</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>应用或网站</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>那是什么？</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>它在哪里？</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>谁在信上签名？</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>签名人的姓名</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>电子邮箱或电话号码</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>最后的勾选</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>它的名称</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>复制它的网址。没有网址吗？那就写下用户名，以及它在应用里的位置。</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>画面中的人</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>父母或监护人</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>那个人委托的人</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>我如实声明：画面中的人没有同意把它放在那里。</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>写好这封信</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>还缺：{parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>在关闭程序前有效。不会留下任何内容。</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>所有文字用这种语言显示。</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>还没有以这种语言为母语的人检查过这些文字。</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>信已写好</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>信是英文的，写给美国的公司。请自己发送，不要附上图片。</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>加密保存在这里</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>和你的笔记一起保存，用口令保护。</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 小时从那时算起。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>开始计算 48 小时</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>你是什么时候发送的？</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>它还在那里</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>写一份投诉，交给美国负责这项法律的机构。</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>向哪里投诉</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>这是投诉书。请你自己在这个网页上提交：</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>在 {platform} 的帮助中查找 TAKE IT DOWN Act，那里会写明表单或电子邮箱。</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>表单的名称是：{form}。</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>把信发到那里。然后回到这里，填写发送的时间。</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 小时到 {end} 为止。剩余小时：{hours}。到时它还在那里吗？投诉书在这里备好了。</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 小时已在 {end} 结束。它消失了吗？</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>已经发送</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>它在这台电脑上等着</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>已经保存</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>新文件属于你已有的个案。编号和 PIN 码不变。</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>这是个案卡。请把它交给这位青少年。</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>这是你的个案卡。请保管好编号和 PIN 码：没有人能替你查到。</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>现在网上能看到它吗？也告诉 CyberTipline：{place}。他们会处理那个帖子。</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>用这个编号和 PIN 码，你可以查看进展、添加文件或撤回：打开程序，选择“查看或撤回报告”。</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>报告一发送，编号和 PIN 码就能用：打开程序，选择“回到已保存的报告”。</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>没有本程序时，可以在浏览器里查看进展或撤回：</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>再次打开这个程序，选择“回到已保存的报告”，然后发送。</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>在这里或别的电脑上打开这个程序，选择“回到已保存的报告”，再选择那个文件。</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>报告已加密，在等着。你不发送，就不会发出任何内容。</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>已加入的平台现在会取走特征码，查找副本。可能需要几天。删除什么由他们决定。</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>过几天看看进展：首页上的“查看或撤回报告”。那时如果还没找到，也很正常。</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>请不要发布或转发这张图片，即使是为了提醒别人也不要。</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>请不要转发这张图片，即使是为了提醒别人也不要。</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>请不要再次发布这张图片：它可能会被拦截，你的账号也可能一起被封。</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>有人威胁这位青少年吗？不要付钱。保留聊天记录，不再回复。</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>有人威胁你吗？不要付钱。保留聊天记录，不再回复。</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>你仍然可以得到帮助</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>没有图片就做不了特征码。可以改为告诉 CyberTipline：</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>知道它发在哪里吗？也用那个应用或网站自己的举报表单。</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>还有其他帮助</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>这项服务是为裸露或性相关的图片准备的。有人威胁或伤害你吗？请到这里：</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>如果是其他图片，请用那个应用或网站的举报表单。跟一个你信任的大人说说也有帮助。</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>留作备用的笔记</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>用户名、网址、日期：能帮到帮助你的大人。只写文字，不放图片。</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>加密保存在这里</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>保存在这台电脑上，用口令保护。</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>你为这些笔记选的口令。</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>打开笔记</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>显示用这个口令保存的内容。</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>这台电脑上有加密的笔记。</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>笔记正在处理。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>页面或帖子的网址</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>它只写在你的笔记里，别处没有。</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>添加这条笔记</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>要永久删除保存在这里的笔记吗？</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>你写的内容只在这里。请保存在这里、打印或存成文件，不然就没有了。</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>它们加密保存在这台电脑的 {file} 里。别人都没有。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>把这条笔记从列表中移除。</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>打开这封信</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>显示这封信和它的 48 小时。</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>给 {platform} 的信</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>安卓手机</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>显示用数据线的步骤。</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>必须放到这台电脑上吗？那就用数据线</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>用数据线连上手机，解锁，点一下关于 USB 的通知。选择“文件传输”。</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>用数据线连上 iPhone，解锁，点一下“信任”。</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>在这台电脑的文件管理程序里打开手机。图片在 DCIM 里。</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>只把这一个文件复制到你自己的文件夹。手机上的那份不要动。</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>回到这里，选择“在这台电脑上”，制作特征码。</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>然后删除这个副本，并清空回收站。</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>绝不要用聊天软件、电子邮件或云盘把它发给自己：那里会留下副本。</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>请用存有它的那台设备</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>请不要把它发送或复制到这台电脑。请在那台设备上打开这个网页：</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>特征码会在那里制作。图片留在那台设备上。</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>正在处理已保存的报告。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>没有发送的内容保持原样。</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保留在这台电脑上</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>{seconds} 秒后再试。</translation>
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
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>连接服务方，发送这份报告。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>把加密的报告写进文件或 U 盘。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前会再问你一次。</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>要从这台电脑上永久删除吗？已发送的内容仍在服务方那里。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>从这台电脑上删除。</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>保存于 {day}。图片和视频：{count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>它在这里等着。里面的内容都没有发送。</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>它可能已经送达。你可以再发一次，不会重复计算。</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>已送达。个案卡上的编号和 PIN 码现在可以用了。</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>服务方没有接收。你可以重新做一份报告。</translation>
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
        <translation>写信给应用或网站</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>写一封信，要求在 48 小时内删除它。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>谁、哪里、什么时候、什么事：给帮忙的大人看。</translation>
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
        <translation>复制文字。一分钟后，复制的内容会清除。</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>存成可以打印的页面。</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>存成文本</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>存成纯文本。</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>已保存。拿到这个文件的人都能看。</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>隐藏的：{count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>指向其他位置的快捷方式：{count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>系统文件：{count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>文件夹层数太多的：{count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>打不开的文件夹：{count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>不在这个列表里的：{what}。</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>练习：这里的内容不会送到任何人那里。</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>没有找到打印机。可以改存为 PDF。</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>选择打印机。它的打印队列可能会把这一页保留一会儿。打印机在别的房间吗？那就快点去拿。</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>马上在那里打印。</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address} 的二维码</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>用手机摄像头对准它。</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>选一个回答。也可以按数字键。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>你现在走到哪一步。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} 分钟</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>图片 {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>视频 {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>文件 {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>正在制作特征码：{percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>与 {name} 相同</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>特征码很强</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>特征码较弱</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>只能找完全相同的</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>这个无法读取</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>点“继续处理其余文件”会接着做。</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>只算一次。</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>视频很长或画面变化多。其中的一小段可能找不到。</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>稍微改动过的副本也能找到。</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>画面单调或很暗：只能找到完全相同或非常接近的副本。</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>只能找到和这个文件完全相同的副本。</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>特征码：{kinds}。</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>人们改动图片或视频的 100 种方式里，大约有 {count} 种改动后仍能找到。</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>回到已保存的报告</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>保留在这里的报告在列表里。U 盘上的报告是一个以 .tid 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择另一个文件</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>打开一个页面，选择已保存的报告。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>正在读取或发送报告。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>报告还在它的文件里。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>全部发送</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>已送达。个案卡上的编号和 PIN 码现在可以用了。</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>没有发成功。{seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>这是一份已保存的报告，内容完整：{size}，已加密。它会发到 {host}。</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>它是练习时做的。</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>谁在查找副本</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>已加入的应用和网站会收到特征码。由他们查找并决定。</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>获取列表</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>正在获取列表</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>正在询问服务方。</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>获取列表需要联网。不会发送关于你或你的文件的任何内容。</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>加密聊天（例如加密的聊天软件）和没有加入的平台，不会有人查找。你仍可以用他们自己的表单请他们删除。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>现在拿不到列表。没有它也能继续。以后再试。</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day} 的列表</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>还没有应用或网站加入。</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>这些设置在关闭程序前有效。不会留下任何内容。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>放大所有文字。按 Ctrl 和加号也可以。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>缩小所有文字。按 Ctrl 和减号也可以。</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>隐藏文件名</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>用“图片 1”代替名称。</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>要永久删除这台电脑上的所有报告、笔记和信件吗？已经发送的仍然算发送了。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>打开所有语言的列表。</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>浅色、深色和高对比度会跟随这台电脑的设置。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>做之前会再问你一次。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>从这台电脑上删除它们。</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>已删除。U 盘或备份里可能还有一份旧的加密副本。</translation>
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
        <translation>它被传出去了吗？</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>据您或您的孩子所知，它被传出去了吗？</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>据您或这位青少年所知，它被传出去了吗？</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>选哪个回答都可以继续。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是的</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>发给了别人，或发到了网上。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>如果在网上看到它，也告诉 CyberTipline：{place}。他们会处理那个帖子。可以做完这里再说，也可以用别的设备。</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>里面有你裸露、部分裸露或与性有关的画面吗？</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>里面有您孩子裸露、部分裸露或与性有关的画面吗？</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>里面有这位青少年裸露、部分裸露或与性有关的画面吗？</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>合成的图片也算，例如用 AI 做的。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>刚刚连接过服务方。</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>离线。没有发送过任何内容。</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>只请求了一份列表。你的内容都没有发送。</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>只发送了个案编号和 PIN 码。</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>尝试过发送，还没有得到确认。</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>发送了一份加密的报告。文件都留在这里。</translation>
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
        <translation>阻止图片或视频传播</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>你没有惹上麻烦。你随时可以停下来。</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>这是练习，有示例文件可以试。报告不会送到真正的服务方。你发送的内容会在这台电脑上留一个星期，让你看看进展。你可以在设置里删除它。</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>回到已保存的报告</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>发送之前保存的报告。</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>查看或撤回报告</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>需要个案编号和 PIN 码。</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先练习一下</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>练习时每一步都能用，报告不会送到真正的服务方。</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>文字大小、隐藏名称和全部删除。</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>打开所有语言的列表。</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>这个程序会制作特征码：用图片或视频生成的一串代码。已加入的平台拿到它后，会查找副本。</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>图片或视频留在这台电脑上。没有人会看它。</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>大约需要 5 分钟。不需要名字。</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>想马上离开，请点击“快速退出”，或在五秒内按三次 Shift。没保存的内容就没有了。你保存过的文件还在原处，这台电脑也可能记得程序运行过。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>关于与隐私</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>你填写的内容会怎么处理。</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>找人聊聊</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>打开求助热线列表。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>图片或视频在哪里？</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>或在插着的 U 盘或硬盘上。</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>在手机或别的设备上</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>请不要把它复制到这里。</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>我已经没有它了</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>还有其他帮助。</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>这是为谁做的？</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我自己</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>图片或视频里的人是我。</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>我的孩子</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>我是父母或监护人。</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>我帮助的一位青少年</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>我是朋友、老师或辅导员。</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>这样做有帮助：告诉孩子这不是孩子的错，还好您知道了。请不要翻查手机，不要转发图片，也不要发帖谈论。</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>这样做有帮助：告诉这位青少年，错不在自己，还好您知道了。请不要让孩子把图片发给您，也不要转发。</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>你在这里。</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>其中一个步骤。</translation>
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
        <translation>选项</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示这份帮助，然后退出</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: 错误：%(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>还缺少这些参数：%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>无法识别的参数：%s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>没有 %(value)r 这个选项（可选：%(choices)s）</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>不能和参数 %s 一起使用</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个参数</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个参数</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>请指定发送过的内容：{options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>没有可以比较的内容。</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>没有找到相似的内容。</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>256 位中有 {bits} 位与 {file}（{variant}）不同。不超过 {most} 位就算匹配。</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>它有 {share} % 的画面出现在 {file}（{variant}）里。达到 {least} % 就算匹配。</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>它的字节和 {file} 完全相同。</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>要撤回个案 {case} 吗？</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改变。</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} 在发送前就撤回了。没有人拿到它，加密的文件也已删除。</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>平台：{count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>已领取的平台</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>已屏蔽的平台</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>这台电脑或网络上的过滤系统当时能看到使用过这个服务方，但看不到用来做什么：那部分是加密的，只有服务方能打开。</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>这台电脑或网络上的过滤系统当时能看到有内容发给了服务方，还能看到回应里的个案编号和数量。报告本身是加密的，只有服务方能打开。</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>这台电脑或网络上的过滤系统当时能看到有一份报告发给了服务方，以及对它的回应（如果有）。报告本身是加密的，只有服务方能打开。</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>这台电脑或网络上的过滤系统当时能看到有人查询了平台列表，也能看到这份列表。</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>它可能已经送达。再问一次没有坏处。</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>请指定服务方：{options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>没能记下这是发到哪里的，所以下次如果有变化，不会被发现。</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>不，到此为止</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>是，我知道这是对的</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>还是要继续吗？</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>这台电脑以前没有用过它。</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>服务方：{name}，地址 {host}。</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>这是练习，不会送到任何人那里。</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>请小心：安装这个程序是为了另一个服务方：{name}，地址 {host}。</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>请小心：上一次，{name} 的地址是 {host}。</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>请小心：{name} 的密钥和上次不一样，别人也许能打开你发送的内容。</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>如果你信任的人没有告诉过你这件事，请在这里停下，去问问他们。</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>服务方：地址 {host}。</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>这台电脑不知道它的名称；以前没有在这里用过。</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>限制内存，不写文件，不生成内存转储</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>不获得新权限</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>其他程序不能查看它的内存</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock：不能访问任何文件或文件夹</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp：只允许少数几个系统调用</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>只含一个进程的作业，限制内存</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>低完整性级别</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>沙盒配置：只能计算</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>建立网络连接</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>查看文件夹</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>启动其他程序</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>这里无法启动读取文件的进程。请重新安装程序，或换一台电脑。</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>文件在单独的进程里读取。在这台电脑上，限制这种进程的有：</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>刚才其中一个进程尝试这些操作时的结果：</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>可以做到</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>用来读取文件的组件：</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>同时处理的文件：{count}。每个最多使用内存：{size} MB。</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>你保留的报告在 {folder}。</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>那里还没有保留任何内容。</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>无法写入那个文件夹。</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>标有“{possible}”的操作，有害文件也能做到。陌生人给的文件，请换一台电脑处理。</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>你的回答和每个做好的特征码都会用口令保护并保留下来。如果忘了口令，谁也打不开，就得从头再来。图片本身不会保留。</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>从文件读取草稿的口令（- 表示标准输入）</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>从 {draft} 继续。已经做好的特征码：{count}。</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>这里保留的内容里，没有一份能确定变成了那个个案。将与可能的几份比较：{drafts}。</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>这个口令能打开的未完成报告里，没有一份变成那个个案。请改为指定你发送过的文件：{option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>口令要在终端里输入。没有终端时，请使用 {option}。</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>口令至少要有 {count} 个字符。用几个词就很好。</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>再输入一次同样的口令：</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>两次输入的口令不一样。什么都没有保留。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>完成，但至少有一个文件无法读取</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>看不懂这条命令</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>根据回答，应该找另一个服务方；什么都没有保留</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>有副本不匹配，或者画面太简单，无法判断</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor、verify：这里有些地方不对</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>用 Ctrl-C 停止</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>没有报告</translation>
    </message>
    <message>
        <source>case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>已保存的报告</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>没有送达，请稍后再试</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>被拒绝，再试也没有用</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>未完成的报告</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>笔记和信件</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>意外情况</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>退出代码：</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>在标准输出上，每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>文字的语言，例如 de 或 pt_BR（不指定则用系统语言）</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>指定服务方的文件</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>即使服务方的地址或密钥和上次不一样，也继续</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>从文件读取 PIN 码（- 表示标准输入）</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>通过这个代理：http://HOST:PORT 或 socks5://HOST:PORT（Tor：socks5://127.0.0.1:9050）；也会读取 TAKEITDOWN_PROXY，不读取其他任何设置</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数字</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>在这台电脑上制作图片和视频的特征码，阻止副本传播。文件本身永远不会发送。不带命令时，会打开窗口；只给出一份已保存的报告（REPORT.tid）时，会在窗口里打开它。</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>显示版本，然后退出</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>查看个案的进展</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>撤回个案</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>今天有谁在查找副本</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>这里一切正常吗，用什么挡住有害文件？不使用网络</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>安装的程序对不对？不使用网络</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>所有文件的摘要，来自发布程序的人</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>输出这里各个文件的摘要</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>制作特征码并输出；不使用网络</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>把特征码本身也输出来</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>只取参考程序 vPDQ 按这个帧率会取的视频画面（不指定则看每一帧，保留有变化的）</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>每张图片最多用几个哈希，以便也能找到编辑过的副本：{choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>用口令保留做好的内容，下次从那里继续</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>这个副本和发送过的匹配吗？不使用网络</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>要比较的文件或文件夹</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>发送过的内容；可以多次指定</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>输出有多接近，以及接近哪个文件</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>与生成这个个案报告的草稿比较</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>与这份草稿保留的特征码比较</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>做一份报告，加密保存，现在或以后发送</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>用新文件给已有的个案再做一份报告</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>它的个案编号</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>文件或文件夹（不指定则用草稿里的全部内容）</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>由谁来报告</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>图片里未满 18 岁</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>有裸露或性方面的内容</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>已经被分享</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>联系方式；不是必填。这台电脑上的其他程序能看到命令里写的内容：后面不写地址的话，会另外询问</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>从文件读取（- 表示标准输入）</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>要写入的文件，可以从任何电脑发送（不指定则保留在这台电脑上）</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>用口令随时保留回答和特征码，下次从那里继续</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>输出将被加密的原始字节</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>列出保留在这台电脑上的报告</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>把保留的报告写入文件，从另一台电脑发送</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>按列表里显示的写</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>按照美国的 TAKE IT DOWN Act 写一封信；什么都不会发送</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>留作证据的笔记，加密保存在这台电脑上；只写文字</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>把家长指南或辅导员指南写成 PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>信里需要的内容，写成一个 JSON 对象（- 表示标准输入）；不指定则逐项询问。键：{keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>继续处理保存在这里的、给这个平台的信</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>写入这个文件：.pdf 写成 PDF，其他写成文本（不指定则显示在这里）</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>你发信的时间：now（现在），或 &apos;YYYY-MM-DD HH:MM&apos;；48 小时从那时算起</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>改为写给 FTC 的投诉书：48 小时已过，它还在那里</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>把信和笔记一起加密保存</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>添加一条笔记，写成一个 JSON 对象，至少要有 user、place、when、what 中的一项（- 表示标准输入）</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>给谁看</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>指南里列出哪个国家或地区的求助热线（不指定则用系统的）</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>从文件读取笔记的口令（- 表示标准输入）</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>从这台电脑上永久删除保留的报告，或全部内容</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>一份未完成的报告</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>这个程序在这里保留过的全部内容</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>发送已保存的报告；发送两次也没有坏处</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>保留的报告或文件（不指定则为这台电脑上等待发送的全部报告）</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>不断重试，间隔逐渐变长，持续 60 分钟或指定的分钟数（0：只试一次）；Ctrl-C 可以停止</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>只发送为这个服务方制作的报告</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>个案编号，带不带连字符都可以；或者一份从未发送的保留报告的 ID</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>个案编号，带不带连字符都可以</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>如果图片是 18 岁或以上时拍的，StopNCII.org 更合适。它的做法一样：图片留在你那里。请打开 https://stopncii.org 。这里什么都没有保留。</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>这个服务处理的是有裸露或性方面内容的图片。其他图片，请使用它所在网站或应用的举报表单。你也可以找信任的人聊聊。这里什么都没有保留。</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>联系方式要在终端里输入。没有终端时，请使用 {option}。</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>还需要这些：{options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>如果希望有人联系你，请输入电子邮箱（不需要就直接按 Enter）：</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>请指定文件，或者含有它们特征码的草稿。</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>它会加密发送，只带以下标头，没有别的：</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>你未完成的报告还保留着。要删除它：{command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>要发送它：{command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>这里没有那个国家或地区的求助热线。有这些国家或地区的：{countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>已保存到 {file}。</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>已保存在这台电脑上，名称是 {report}。</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>还没有发送任何内容。</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>练习：这份报告不会送到任何人那里。</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>请现在就把两样都记下来。它们只显示一次，以后谁也没法帮你找回。</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>正在发送，或者可能已发送：再发一次绝不会重复计算</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>服务方已收到</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>服务方没有接收</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>已删除。固态硬盘、U 盘或备份里可能还会留一段时间的旧副本。如果是已保存的报告，那是只有服务方能打开的加密文件；如果是未完成的报告，那是只有口令能打开的文件。</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>这里没有已保存的报告。</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>可以发送的报告：{count}。发送用的命令：{command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>已写入 {file}。任何人都可以从任何电脑发送它，只有服务方能打开。从这里也发送一次，绝不会重复计算。</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>请指定要删除什么，或使用 {option}。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>要永久删除这个程序在这里保留过的全部内容吗？</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>要永久删除你指定的内容吗？</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>其中有 {count} 份可能还没有发送。</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>是，永久删除</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>报告 {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>这里没有等待发送的报告。</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>已停止。没有确认的报告仍然保存着。再发一次绝不会重复计算。</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>{seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} 之前就已收到；再发一次没有改变什么。</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} 已收到。</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>刚才是练习，不会送到任何人那里。</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>特征码：{count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>没能在这里记下来。再发一次没有坏处，删除它也没有。</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>从 {name} 获得特征码的平台，截至 {day}：</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>图片和视频：{count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>请输入 {first} 到 {last} 之间的数字：</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>请输入其中一个数字。</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN 码要在终端里输入。没有终端时，请使用 {option}。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>无法读取这个文件：{file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>有些地方不对：请不要用它做报告。</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>没有任何限制</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}，合计 {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>已知答案</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>答案错误</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>其他程序不能查看它的内部</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>其他程序也许能查看它的内部</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>文件清单</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>主程序</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>读取文件的程序</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>这里没有；请把上面的数字和别人给你的数字对一下</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>所有文件都相符</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>不相符</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>缺了其中任何一项的信，可能不会被受理。还缺：{parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>保存的信件：{platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>信里需要的内容要在终端里输入。没有终端时，请使用 {option}。</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>这些回答无法使用：{reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>写完后输入一个空行。</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>时间这样写：{example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>这个时间还没到。</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>写投诉书需要你发信的时间：{option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>发送之后，这样开始计算 48 小时：{option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>这里没有保存笔记。</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>拿到这个文件的人都能看。</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>还没有发送</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 小时到 {end} 为止。剩余小时：{hours}。</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 小时已在 {end} 结束。</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>加密保存在这台电脑上：{file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>笔记会用口令保护并保存下来。如果忘了口令，谁也打不开。笔记里不放图片。</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>一条笔记是一个 JSON 对象，至少要有其中一项：{keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>这条笔记是空的。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>出了点问题。你的文件是安全的，没有发送。请再试一次。</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>文件不在那里。请检查名称，再选一次。</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>这不是图片或视频文件。请选另一个。</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>这是指向另一个文件的快捷方式。请选图片或视频本身。</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>这个文件在你的云盘里，不在这台电脑上。请先下载，再选一次。</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>这个文件是空的。请找到完整的文件，选那一个。</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>这个文件夹里没有文件。请选另一个。</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>没能读取这个文件。请检查它所在的硬盘或 U 盘是否接好，再试一次。</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>读取时这个文件被改动了。请关闭正在用它的其他程序，再试一次。</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>这里读不了它，它不是能读的图片或视频。请选图片或视频本身。</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>这个文件损坏了，或者是这里读不了的类型。只能找到完全相同的副本。如果你还有别的格式，也请添加。</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>这个文件有一部分缺失或损坏。特征码是按屏幕上能显示的剩余部分做的。如果你还有完整的，也请添加。</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>这张图片太大，无法分析。只能找到完全相同的副本。</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>这个文件有声音但没有画面。只能找到完全相同的副本。</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>这个文件无法分析。最多只能找到完全相同的副本。</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>处理这个文件花的时间太长。最多只能找到完全相同的副本。</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>还有问题没有回答。请返回去回答。</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>这些文件都没有做出特征码，所以没有可发送的内容。请选其他文件。</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>一份报告装不下这么多。请分成两份，每份少放一些文件。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>这看起来不像电子邮箱。请检查一下，或者空着。</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>没有叫这个名称的已保存报告。请检查名称。</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>这个文件不是已保存的报告。请选以 .tid 结尾的文件。</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>这份已保存的报告损坏了，无法发送。请用它的另一份副本，或重新做一份报告。</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>这份报告是用更新版本的程序做的。请用那个版本发送。</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>这份报告是为另一个服务方做的，只有那一方能打开。它仍安全地在文件里。</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>报告没能保存在那里。什么都没有丢：请换个位置。</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>那里已经有同名的文件，它没有被改动。请换个名称。</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>那里没有空间了。什么都没有丢：请腾出空间，或换个位置。</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>另一个窗口或命令正在处理已保存的报告。请等它完成，再试一次。</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>现在无法更改存放报告的文件夹。里面的报告是安全的，没有发送任何内容。</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>这里没有带这个标记的已保存报告。请看看列表，再试一次。</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>服务方已有或可能已有这份报告。要撤回，请用它的个案编号和 PIN 码。</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>没有叫这个名称的未完成报告。请检查名称。</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>这个文件不是未完成的报告。请选另一个。</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>这份未完成的报告损坏了，无法打开。没有发送任何内容。请重新开始。</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>这份未完成的报告是用更新版本的程序做的。请用那个版本打开。</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>这个口令打不开它。请再试一次。忘记的口令谁也找不回来：那就重新开始。</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>另一个窗口或命令正开着这份未完成的报告。请先在那边关闭。</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>这些笔记打不开。可能已损坏，或由更新的版本制作。</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>另一个窗口改动了这些笔记。请把你的内容存成文件，再重新打开笔记。</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>有些字符无法放进 PDF。请改存为文本。</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>指明服务方的文件无法使用。请向给你文件的地方再要一份。</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>服务方现在无法接收。请稍后再试。</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>连不上服务方。请检查网络，再试一次。</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>服务方没有回应。它可能收到了发送的内容，也可能没有。请再发一次，不会重复计算。</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>代理没有建立连接，所以没有发送任何内容。请检查代理地址，或不用代理再试。</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>这个网络上有东西想读取发送的内容，所以没有发送。可能是过滤系统或登录页面。请换个网络试试。</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>无法确认连接是否安全，所以没有发送任何内容。请看看这台电脑的日期和时间。如果都对，请明天再试。</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>回应的不是服务方，而是别的东西。可能是 Wi-Fi 登录页面。请先登录，再试一次。</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>服务方正忙。请过几分钟再试。</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>服务方没有接收这份报告。请重新做一份。</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>这份报告对服务方的网络服务器来说太大，所以没有被接收。请分成两份报告，每份少放一些图片。也请告诉服务方的工作人员。</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>你的报告在这里是安全的。</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>这是练习报告，而服务方是真实的；或者正好相反。报告没有被接收。</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>这台电脑不让你打开这个文件。请问问管理这台电脑的人，或把它复制到你自己的文件夹。</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>里面还没有特征码。请改选你报告过的图片或视频。</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>这个服务方还不能接收加密的查询，而你的个案编号和 PIN 码绝不会不加密就发送。没有发送任何内容。请问问运营这项服务的人。</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>这不是你上次用的服务方。没有发送任何内容。请问问你信任的人，这个变化对不对。</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>这个个案编号和 PIN 码对不上。请检查两者，再试一次。</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>输错 PIN 码的次数太多。请等一会儿再试。</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>这个个案已撤回，不能再添加内容。</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>这不是个案编号。请检查每个字符。</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN 码是六位数字。请检查，再试一次。</translation>
    </message>
</context>
</TS>
