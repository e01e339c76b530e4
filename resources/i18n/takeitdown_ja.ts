<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>プライバシーと説明</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>このプログラムは無料で、独立したものです。NCMECが作ったものではなく、NCMECが運営しているものでもありません。バージョンは{number}です。</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>このプログラムは、{number}個の自由なソフトウェア部品でできています。ライセンスはフォルダー {folder} にあります。</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>画像や動画が、このパソコンから出ていくことはありません。だれも見ません。</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>識別コードは画像ではありません。そこから見てわかるものを取り出すのは、とてもむずかしいことです。それでもロックをかけ、窓口だけが開けられるようにします。</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>送られる可能性があるもの：識別コード、答えた内容、入力した場合はメールアドレス。先にすべて見られます。「今すぐ送る」を押したときだけ送られます。</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>閉じると、残すと選んだもの以外は何も残りません。アカウントはなく、ここで何をしたかを数える人もいません。</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>こちらではどうにもできない跡もあります。このパソコンは、プログラムを動かしたことを覚えているかもしれません。メモリの一部をディスクに書くこともあります。</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>コピーを探すところ</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>一覧のページを開き、ここに戻ります。</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>選んでコピーできます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>アドレスをコピーします。</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>スマホで開く</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>スマホのカメラで読めるコードを表示します。</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>コピーしました。ブラウザーに貼り付けられます。</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>コードを隠す</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>相談できるところがあります</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>撮られたとき、18歳以上でしたか？それなら、こちらのサービスが合っています：</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>撮られたとき、お子さんは18歳以上でしたか？それなら、こちらのサービスが合っています：</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>撮られたとき、その子は18歳以上でしたか？それなら、こちらのサービスが合っています：</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>しくみは同じです。画像は自分の端末に残ります。お金はかかりません。</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>あてはまるものをすべて選んでください。することがここに出ます。</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>しないほうがよいこと</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>話を聞いてくれる人</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>電話相談の一覧を開きます。</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>ここで選んだことは、どこにも残らず、だれにも送られません。</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>今、助けになること</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>あてはまるものはありますか？</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>本人がおどされている、またはお金やもっと画像を求められている</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>だれかにおどされている、またはお金やもっと画像を求められている</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>今ネットに出ている</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>だれが持っているかわかっている</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>だれが持っているか知っている</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>本人は13歳未満</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>自分は13歳未満</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>にせもの、またはAIで作られたもの</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>こちらのだれもファイルを持っていない</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>ファイルを持っていない</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>そのときにすることを、表示したり隠したりします。</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>お金を払わないでください。</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>画像をこれ以上送らないでください。</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>メッセージを消さないでください。</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>ほかの人に気をつけてと伝えるためでも、投稿したり転送したりしないでください。</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>出典：{name}。このページには日付がありません。</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>出典：{name}、{day}。1年以上前のものです。</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>出典：{name}、{day}。</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>お金を払わないで、これ以上送らないでください。返事はやめて、メッセージは残してください。今日、だれかに話してください。</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>信頼できる大人といっしょに進めてください。</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>だれが持っているかを、信頼できる大人に話してください。やめさせるのを手伝ってもらえることがあります。</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>お金は払わず、だれにもこれ以上送らせないでください。返事はすべてやめて、メッセージは残してください。電話相談では、どうすればよいか教えてもらえます。</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>いっしょに、本人のペースで進めてください。</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>もう一度送ってとだれにも頼まず、ダウンロードもしないでください。ファイルがなくてもCyberTiplineが力になれます：</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>その投稿のことをCyberTiplineに知らせてください。その投稿を扱っているところです：</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>イギリスでは、Report Removeが18歳未満の人の画像をサイトからも削除しています。ここから始まります：</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>そのアプリやサイトに、削除してほしいと直接伝えてください。アメリカでは48時間以内に削除することになっています。削除されなければ、ここに申し立ててください：</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>だれが持っているかを書きとめてください。電話相談でいっしょに考えてもらえます。</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>にせものやAIで作られた画像も入ります。同じやり方で識別コードを作ってください。</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>画像や動画の中では何歳ですか？</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>画像や動画の中で、お子さんは何歳ですか？</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>画像や動画の中で、その子は何歳ですか？</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>今の年齢ではなく、撮られたときの年齢です。</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18歳未満</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18歳以上</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>自分のため。</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>お子さんのため。</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>支えている子のため。</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>画像や動画の中では18歳未満。</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>共有された。</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>共有されていない。</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>共有されたかわからない。</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>選んでコピーできます。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>番号とPINをコピーします。コピーした内容は1分後に消えます。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>カードを印刷できるページとして保存します。</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>画像で保存</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>カードを画像として保存します。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>このあとのこと</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>ブラウザー用のページ</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>話を聞いてくれる人</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>電話相談の一覧を開きます。</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>ほかに助けになること</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>おどされているとき、ネットに出ているときなどにすること。</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>この受付にファイルを足す</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>同じ番号とPINで、依頼をもう1つ作ります。先に確認します。</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>番号とPINを控えましたか？次に表示されるのは、新しいファイルが終わったときです。</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>はい、足します</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>ファイルの一覧に戻ります。</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>番号とPINを控えましたか？ウィンドウを閉じると、だれにも表示できなくなります。</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>はい、閉じます</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>ウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>話を聞いてくれる人：{line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>コピーしました。1分後、またはこのウィンドウを閉じたとき、クリップボードから消えます。</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop。{day}に{service}あてに作成。</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>練習。このカードはだれにも届きません。</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>受付カード</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>別の日に続けるために残したものは、ロックされてここにあります。消すには、最初のページで「保存した依頼に戻る」を選んでください。</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>このパソコンのプリンターを表示します。</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>受付番号：{number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN：{pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>プリンターに送りました。紙を忘れずに持っていってください。</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>印刷できませんでした。かわりにPDFで保存できます。</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>保存しました。このファイルを持つ人は、依頼を見ることも取り下げることもできます。</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>「すぐ閉じる」は別のサイトを開きます。そこから戻った人はこのページを見ますが、番号もPINも答えも残っていません。</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>ブラウザーの履歴に、このページを開いたことが残ります。ネットワークからも分かります。この機器を管理する人や学校のフィルターには、入力した内容や答えも見えるかもしれません。</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>プライベートウィンドウを使い、終わったら閉じるほうがよいです。</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>依頼を確認・取り下げる</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>受付カードの受付番号とPINを入力してください。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>4文字ずつ、4つのまとまり。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>6けたの数字。</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>状況を見る</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>窓口に問い合わせています。</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>ファイルを足す</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>同じ番号とPINで、依頼をもう1つ作ります。まだ何も送りません。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>何かする前に、もう一度確認します。</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>コピーを探すところ</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>一覧のページを開き、ここに戻ります。</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>見つけたコピーを調べる</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>2つのファイルをここで比べるページを開きます。何も送りません。</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>はい、取り下げます</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>窓口はこの識別コードを使うのをやめます。</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>完全に取り下げますか？プラットフォームに、探すのをやめるよう伝えます。取り下げた依頼はもう使えません。必要なときは新しく作ります。</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>窓口がこの依頼を取り下げました。プラットフォームに、探すのをやめるよう伝えます。あなたは何も悪いことをしていません。新しい依頼を作れます。</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>依頼は届いています。確認待ちです。何もしなくて大丈夫です。</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>理由：ほとんどの依頼より中身が多いためです。</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>理由：このプログラムの作り方で作られていないためです。</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>理由：有名な画像や公開された画像が入っているためです。</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>理由：この窓口の対象ではないものが入っているためです。</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>理由：窓口が依頼を残す期間は決まっているためです。</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>理由：窓口の人がそうするように頼まれたためです。</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>依頼は届いています。準備をしています。</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>依頼は有効です。プラットフォームがコピーを探せます。</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>依頼は取り下げられました。プラットフォームに、探すのをやめるよう伝えます。</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>届いた日：{day}。入っている画像と動画：{count}。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>取り下げられました。</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>有名な画像や無地の画像にも当てはまるため、使われなかったもの：{count}。</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>識別コードは、プラットフォームが受け取れるようになっています。</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>次に、プラットフォームが受け取れるよう識別コードを準備します。</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>識別コードを受け取ったプラットフォーム：{count}。</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>受け取ったプラットフォームはまだありません。最初の数日はふつうのことです。</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>コピーを見つけて止めたプラットフォーム：{count}。</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>まだ何も見つかっていません。ふつうのことです。プラットフォームは探し続けます。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>送る前に確かめましょう</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>このパソコンから出る可能性があるのは、これだけです。画像と動画はここに残ります。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>依頼を作っています。</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>送るにも保存するにも必要です。まだ何も送りません。</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>保存してあとで送る</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>依頼を保存するページを開きます。何も送りません。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>ここを変えに戻り、またこのページに来ます。</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>答えた内容</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>送るもの</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>入らないもの</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>残りを続ける</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>ファイルのページに戻り、止めたものを続けます。</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>連絡のとり方</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>実際のバイトを見る</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>ロックされた依頼の中身を、1文字ずつ表示します。</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>実際のバイト</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>ロックされた依頼の中身。</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>停止：{count}。</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>読めないもの：{count}。</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>なし。だれからも連絡は来ません。</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}、{host}。この窓口だけが開けられます。</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>これは、プログラムを入れたときに決められた窓口ではありません。決められた窓口は{name}、{host}です。思いあたらないときは送らないで、信頼できる人に聞いてください。</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>前回、この窓口は別の場所にありました：{host}。思いあたらないときは送らないで、信頼できる人に聞いてください。</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>この窓口の鍵が前回とちがいます。送るものを、ほかの人が開けるかもしれません。思いあたらないときは送らないで、信頼できる人に聞いてください。</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>画像の識別コード：{pictures}、動画の識別コード：{videos}。</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>ロック後の大きさ：{size}。</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>はい、この識別コードを送ってかまいません</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>コピーを探すところ</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>一覧のページを開き、ここに戻ります。</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>別の受付にする</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>新しい番号とPINになります。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送る</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>バイトを隠す</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>受付番号{number}に送られ、そこに加わります。</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>参加しているプラットフォームがコピーを探し、何を削除するか決めます。暗号化されたメッセージアプリのようなロックされたチャットや、参加していないプラットフォームでは、だれも探しません。</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>1つ上のフォルダーに行きます。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>ファイルを並べ替えます。</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ファイルとフォルダー</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>文字を打つと探せます。Backspaceで上に行きます。</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>一覧のファイルをすべて選びます。</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>選択をすべて外す</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>選んだしるしをすべて外します。</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>いくつも選ぶには、Ctrlを押しながらクリックします。何も送りません。</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>名前を探すか、場所を入力</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>この名前で保存されます。</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>当てはまる名前を表示します。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>ここに保存</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>それが写っているものだけを選んでください。クリックするとファイルが選ばれ、もう一度クリックすると外れます。</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>このフォルダーの中を見る</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>選んだものを使う</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>マイフォルダー</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>中に何があるかを表示します。</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>いいえ、残す</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>何も変わりません。</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>連絡のとり方はありますか</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>空のままでかまいません。窓口から聞きたいことがあるときに、連絡がほしい人もいます。</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>メールアドレス（なくてよい）</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>空のままでも先に進めます。</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>ほかの人がメールを読めますか？それなら空のままがよいです。</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>見つけたコピーを調べる</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>プラットフォームは見つけられるでしょうか？2つのファイルをここで比べます。何も送りません。</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>このために、インターネットからコピーを保存しないでください。もうここにあるものを使ってください。</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>依頼のもとになった画像や動画。</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>依頼したものを選ぶ</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>コピーを選ぶ</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>依頼したものをもう1つ選ぶ</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>識別コードを作っています。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>この依頼のために決めたもの。</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>依頼したものがもうないときは、残しておいた識別コードでもできます。</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>残したものを使う</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>残した識別コード：{count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>選んだもの：{count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>まったく同じファイルです。参加しているプラットフォームが見つけられます。</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>合っています。参加しているプラットフォームがこのコピーを見つけられます。</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>合っていません。自分のものですか？それなら、このコピーも依頼に入れてください。</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>単純すぎるか暗すぎて、わかりません。自分のものですか？それなら、このコピーも依頼に入れてください。</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>このファイルは比べられません。</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>今すぐ送る</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>あとのため保存</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>ファイルに保存する</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>ここかUSBメモリに。そのファイルは窓口だけが開けられます。</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>このパソコンに置いておく</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>最初のページでまた見つかります。このパソコンを使うほかの人も、見たり消したりできます。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>依頼を送るか保存しています。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>依頼はここで待っています。もう一度送れます。</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>受付カードへ</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>送るまで、依頼は待っています。</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>ここで消す</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>何かする前に、もう一度確認します。</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>この依頼をこのパソコンから完全に消しますか？まだ送られていません。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>はい、消します</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>このパソコンから消します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>ロックされた依頼を{host}に送ります。</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>まだ送られていません</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>今は何も送りません。別の日や、別のパソコンから送れます。</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>依頼は無事です。ロックされて、このパソコンで待っています。最初のページでまた見つかります。</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>うまく送れませんでした。{seconds}秒後にもう一度試します。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>依頼を保存</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>依頼を開いています。</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>まだ途中のもの</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>この依頼のために決めたもの。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>これを続ける</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>途中の依頼を開きます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>何かする前に、もう一度確認します。</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>この途中の依頼を完全に消しますか？</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>はい、消します</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>このパソコンから消します。</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>途中の依頼 {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>行けるところ</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>ここには何も残していません。何も送っていません。</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>アドレスは{day}のものです。</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>話を聞いてくれる人</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>電話相談の一覧を開きます。</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>ほかに助けになること</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>おどされているとき、ネットに出ているときなどにすること。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>ウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>くわしい内容を隠す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読めない</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>この行だけを表示します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>選んだファイルを一覧から外します。ファイルは残ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>最後に外したものを戻します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>選んだファイルをもう一度試します。</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>残りを続ける</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>止めたものを続けます。</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>選んだ行のくわしい内容を、表示したり隠したりします。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>選んだファイルを開きます。何が跡に残るか、先に伝えます。</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>次のファイルの前で待ちます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>終わっていないファイルを止めます。あとで続けられます。</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>名前を隠す</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>名前のかわりに「画像 1」と表示します。</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>画像と動画を選びましょう</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>識別コードはここ、このパソコンで作ります。何も送りません。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>見本ファイルを使う</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>練習用に、害のない画像と短い動画を足します。</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>ここにドラッグしても、CtrlとVで貼り付けてもかまいません。</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>選んだファイル</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>どんな識別コードができたかが、行ごとにわかります。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全ファイル</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>すべてのファイルのうち、どれだけ終わったか。</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>別の日に続ける</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>終わった分を合言葉で残すページを開きます。</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>あと1分かかりません。</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>あと約{minutes}分です。</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>フォルダーの中のファイルをすべて表示します。その中から、ここに必要なものを選びます。</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>ファイルを表示するプログラムが、それを覚えているかもしれません。たとえば「最近開いたもの」の一覧です。その跡は、こちらではどうにもできません。</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>はい、開きます</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>このパソコンにあるプログラムでファイルを開きます。</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>ここに必要なのは、それが写っているものだけです。ほかのものを選んで、外してください。</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>できた：{count}。</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>これから：{count}。</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>停止：{count}。</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>読めないもの：{count}。</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>ほかと同じ：{count}。</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>ファイルが入っていません。フォルダーにあるファイルそのものを、コピーするかドラッグしてください。</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>ここに必要なものを選んでください</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>すぐ閉じる</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>すべてを一度に閉じます。Shiftを3回押しても同じです。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>前のページに行きます。答えは残ります。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>このページで、いちばん大事な操作です。</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>入力した内容は保存されていません。ウィンドウを閉じると、なくなります。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>ウィンドウを閉じます。保存していないものはなくなります。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ここに残る</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>学校のフィルターなど、このネットワークにある何かに、このサービスを使ったことが見えたかもしれません。送ったものは、ずっとロックされていました。</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>学校のフィルターなど、このネットワークにある何かに、依頼を送ったことと受付番号が見えたかもしれません。依頼の中身は、ずっとロックされていました。</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>印刷できる2ページを保存します。</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>保護者のためのガイド</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>相談員のためのガイド</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>ガイドを保存しました。</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>保護者のためのガイド</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>相談員のためのガイド</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>若者の5人に1人は、だれにも話していません（Thorn、2022）。家でもめるのがこわいからという人もいます。まず話を聞いてください。それから一緒に進めてください。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>話を聞いてくれる人</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>話を聞いてくれます。責めません。名前を言わなくて大丈夫です。</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>この国の電話相談を表示します。</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>{day}のものです。番号や時間は変わることがあります。それぞれのサイトで確かめられます。</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>どの国にいますか？</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>保護者とほかの大人のために</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>若い人のために</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>みんなのために</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>サイトでチャットもできます。</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>選んでコピーできます。</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>昼も夜も。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}から{last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}、{begins}から{ends}。</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>メモを残す</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>メモと手紙はこのパソコンにロックして残ります。中身は送られません。</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>残しました。最初のページで「保存した依頼に戻る」を選び、それからメモを選んでください。</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>別の日に続ける</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>答えた内容と、できた識別コードを、ロックしてここに残します。画像は残しません。</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>覚えていられる合言葉を決めてください。忘れると、だれも開けられず、最初からやり直すことになります。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>8文字以上。いくつかの言葉を並べるとよいです。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度同じもの</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>打ちまちがいで開けなくならないように。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>依頼をロックしています。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>8文字以上が必要です。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2つがまだ同じではありません。</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>残しました。続けるには、最初のページで「保存した依頼に戻る」を選んでください。</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>アプリやサイトに削除を求める</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>アプリやサイトは、アメリカの法律で48時間以内に対応することになっています。ここで手紙を書きます。送るのはあなたです。</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>手紙には名前が必要です。そのため依頼とは別で、ここから中身が送られることはありません。望んだときだけ残ります。</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>手紙に書かれるだけで、ほかにはありません。</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>アプリまたはサイト</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>それは何ですか？</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>どこにありますか？</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>だれが手紙に署名しますか？</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>署名する人の名前</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>メールアドレスまたは電話番号</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>最後のチェック</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>ほかのもの</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>画像と動画</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>アドレスをコピーしてください。ない場合は、ユーザー名と、アプリのどこにあるかを書いてください。</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>写っている本人</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>親または保護者</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>本人に頼まれた人</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>誠実に述べます。写っている人は、そこで見せることに同意していません。</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>手紙を書く</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>まだ足りないもの：{parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>プログラムを閉じるまで続きます。何も残しません。</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>すべての文字をこの言語で表示します。</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>この言語で育った人は、まだだれもこの文章を確かめていません。</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>手紙ができました</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>アメリカの会社に送る、英語の手紙です。自分で送り、画像は付けないでください。</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>ここにロックして残す</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>メモと一緒に、合言葉で守って残します。</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48時間はその時から数えます。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>48時間を数える</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>いつ送りましたか？</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>まだそこにあります</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>この法律を担当するアメリカの役所への申し立てを書きます。</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>申し立て先</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>これが申し立てです。次のページで、自分で送ってください：</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform} のヘルプで TAKE IT DOWN Act を探してください。フォームかメールアドレスが書いてあります。</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>フォームの名前：{form}。</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>手紙をそこへ送ってください。それからここに戻り、いつ送ったかを入れてください。</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48時間は {end} までです。残りの時間：{hours}。そのときまだありますか？申し立てはここに用意してあります。</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48時間は {end} に終わりました。消えましたか？</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>送りました</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>このパソコンで待っています</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>新しいファイルは、今ある受付に入ります。番号とPINは変わりません。</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>これは受付カードです。その子に渡してください。</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>これは受付カードです。番号とPINを大切に残してください。だれもかわりに調べられません。</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>今ネットに出ていますか？CyberTiplineにも知らせてください：{place}。その投稿に対応してくれます。</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>この番号とPINで、進み方を見たり、ファイルを足したり、取り下げたりできます。プログラムを開いて「依頼を確認・取り下げる」を選んでください。</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>番号とPINは、依頼を送るとすぐ使えます。プログラムを開いて「保存した依頼に戻る」を選んでください。</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>このプログラムがなくても、ブラウザーで様子を見たり取り下げたりできます：</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>このプログラムをもう一度開き、「保存した依頼に戻る」を選んで送ってください。</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>ここか別のパソコンでこのプログラムを開き、「保存した依頼に戻る」を選んで、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>依頼はロックされて待っています。自分で送るまで、何も送られません。</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>参加しているプラットフォームが、識別コードを受け取ってコピーを探します。数日かかることがあります。何を削除するかは、プラットフォームが決めます。</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>数日したら、最初のページの「依頼を確認・取り下げる」で進み方を見てください。そのとき何も見つかっていなくても、ふつうのことです。</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>ほかの人に気をつけてと伝えるためでも、画像を投稿したり転送したりしないでください。</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>ほかの人に気をつけてと伝えるためでも、画像を転送しないでください。</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>画像をもう一度投稿しないでください。画像といっしょに、自分のアカウントも止められることがあります。</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>だれかがその子をおどしていますか？お金を払わないでください。メッセージは残して、返事をやめてください。</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>だれかにおどされていますか？お金を払わないでください。メッセージは残して、返事をやめてください。</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>それでも助けを受けられます</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>画像がないと、識別コードは作れません。かわりにCyberTiplineに知らせてください：</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>どこに投稿されたか知っていますか？そのアプリやサイトの報告フォームも使ってください。</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>ほかの助けがあります</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>このサービスは、裸や性的な画像のためのものです。だれかにおどされたり、傷つけられたりしていますか？こちらへ：</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>ほかの画像なら、アプリやサイトの報告フォームを使ってください。信頼できる大人に話すことも助けになります。</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>あとのためのメモ</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>ユーザー名、アドレス、日付は、助けてくれる大人の役に立ちます。言葉だけで、画像は入れません。</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>ここにロックして残す</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>このパソコンに、合言葉で守って残します。</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>このメモのために選んだ合言葉です。</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>メモを開く</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>この合言葉で残したものを見せます。</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>このパソコンにロックしたメモがあります。</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>メモを処理しています。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>ページや投稿のアドレス</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何があったか</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>メモに書かれるだけで、ほかにはありません。</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>このメモを加える</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>ここに残したメモを完全に削除しますか？</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>書いたものはここにしかありません。残すか、印刷するか、保存しないと消えます。</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>このパソコンの {file} に、ロックして残っています。ほかにはだれも持っていません。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>このメモを一覧から外します。</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>手紙を開く</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>手紙と、その48時間を見せます。</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform} への手紙</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Androidのスマホ</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>ケーブルを使う手順を表示します。</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>どうしてもこのパソコンに移すなら、ケーブルで</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>スマホをケーブルでつなぎ、ロックを外して、USBのお知らせをタップします。「ファイル転送」を選びます。</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>iPhoneをケーブルでつなぎ、ロックを外して、「信頼」をタップします。</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>このパソコンのファイルのプログラムで、スマホを開きます。画像はDCIMにあります。</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>この1つのファイルだけを、自分のフォルダーにコピーします。スマホの中のものはそのままにします。</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>ここに戻り、「このパソコンにある」を選んで、識別コードを作ります。</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>そのあとコピーを消して、ごみ箱を空にします。</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>チャット、メール、クラウドで自分に送ることは、絶対にしないでください。そこにコピーが残ります。</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>それがある端末を使ってください</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>このパソコンに送ったりコピーしたりしないでください。その端末で、このページを開いてください：</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>識別コードはそこで作られます。画像はその端末に残ります。</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>保存した依頼を処理しています。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>送っていないものは、そのままです。</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>このパソコンに残したもの</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>{seconds}秒後にもう一度試します。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>今すぐ送る</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>窓口につないで、この依頼を送ります。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>ロックされた依頼を、ファイルかUSBメモリに書きます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>何かする前に、もう一度確認します。</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>このパソコンから完全に消しますか？送ったものは窓口に残ります。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>はい、消します</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>このパソコンから消します。</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>保存した日：{day}。画像と動画：{count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>ここで待っています。まだ何も送られていません。</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>届いているかもしれません。もう一度送っても、2回には数えられません。</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>届きました。受付カードの番号とPINが使えるようになりました。</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>窓口が受け取りませんでした。依頼をもう一度作れます。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>取り下げられました。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>アプリやサイトに手紙を書く</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>48時間以内の削除を求める手紙を書きます。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>だれが、どこで、いつ、何を：助けてくれる大人のために。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できた</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>文章をコピーします。コピーは1分後に消えます。</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>印刷できるページとして保存します。</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>テキストとして保存</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>普通のテキストとして保存します。</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>保存しました。このファイルを持つ人はだれでも読めます。</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>隠しファイル：{count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>別の場所へのリンク：{count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>システムのファイル：{count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>フォルダーの階層が深すぎるもの：{count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>開けないフォルダー：{count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>この一覧にないもの：{what}。</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>練習：ここのものはだれにも届きません。</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>プリンターが見つかりません。代わりにPDFとして保存できます。</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>プリンターを選んでください。印刷待ちのデータが、しばらく残ることがあります。別の部屋にありますか？それなら早めに取りに行ってください。</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>そこですぐに印刷します。</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address}のQRコード</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>スマホのカメラを向けてください。</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>答えを1つ選んでください。数字キーも使えます。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>今どこまで来たか。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できた</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length}分</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>画像 {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>動画 {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>ファイル {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待っています</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>識別コードを作成中：{percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>{name}と同じ</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>強い識別コード</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>弱い識別コード</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>まったく同じコピーだけ</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>これは読めません</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>「残りを続ける」で続けられます。</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>1回だけ数えます。</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>長いか、動きの多い動画です。短く切り取られたものは見つからないことがあります。</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>少し変えられたコピーも見つけられます。</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>単純な画像や暗い画像：まったく同じコピーか、とても近いコピーだけ見つけられます。</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>このファイルとまったく同じコピーだけ見つけられます。</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>識別コード：{kinds}。</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>人が画像や動画を変える100通りのうち、約{count}通りで見つかりました。</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>保存した依頼に戻る</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>ここに残した依頼は一覧にあります。USBメモリの依頼は、.tidで終わるファイルです。</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>別のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>保存した依頼を選ぶページを開きます。何も送りません。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送る</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>依頼を読むか送っています。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>依頼はファイルの中に残ります。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>これを続ける</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>すべて送る</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>届きました。受付カードの番号とPINが使えるようになりました。</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>うまく送れませんでした。{seconds}秒後にもう一度試します。</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>保存した依頼です。こわれていません：{size}、ロック済み。送り先は{host}です。</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>練習用に作られました。</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>コピーを探すところ</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>参加しているアプリやサイトが識別コードを受け取ります。探すのも決めるのも、そこがします。</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>一覧を受け取る</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>一覧を受け取り中</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>窓口に問い合わせています。</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>一覧を受け取るにはインターネットが必要です。自分やファイルのことは何も送りません。</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>暗号化されたメッセージアプリのようなロックされたチャットや、参加していないプラットフォームでは、だれも探しません。それでも、それぞれのフォームで削除を頼むことはできます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>今は一覧を受け取れません。なくても先に進めます。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>{day}の一覧</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>参加しているアプリやサイトは、まだありません。</translation>
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
        <translation>プログラムを閉じるまで続きます。何も残しません。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>すべての文字を大きくします。Ctrlとプラスでもできます。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>すべての文字を小さくします。Ctrlとマイナスでもできます。</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>ファイルの名前を隠す</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>名前のかわりに「画像 1」と表示します。</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>このパソコンの依頼、メモ、手紙をすべて完全に削除しますか？送ったものは送ったままです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>すべての言語の一覧を開きます。</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>明るい色、暗い色、はっきりした色は、このパソコンの設定に合わせます。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>何かする前に、もう一度確認します。</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>はい、消します</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>このパソコンから消します。</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>消しました。USBメモリやバックアップに、ロックされた古い写しが残っているかもしれません。</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>文字の大きさ：{percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>共有されましたか？</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>ご自身やお子さんの知るかぎり、共有されましたか？</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>ご自身やその子の知るかぎり、共有されましたか？</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>どの答えでも先に進めます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>だれかに送られたか、ネットに投稿された。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>ネットで見つけたら、CyberTiplineにも知らせてください：{place}。その投稿に対応してくれます。これが終わってからでも、別の端末からでもできます。</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>自分の裸、体の一部の裸、または性的なものが写っていますか？</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>お子さんの裸、体の一部の裸、または性的なものが写っていますか？</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>その子の裸、体の一部の裸、または性的なものが写っていますか？</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>AIで作られたものなど、作りものの画像も入ります。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>窓口につながりました。</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>オフライン。何も送っていません。</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>一覧だけをたずねました。自分のものは何も送っていません。</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>受付番号とPINだけを送りました。</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>送ろうとしました。まだ確かめられていません。</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>ロックされた依頼を送りました。ファイルはここに残っています。</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>画像や動画が広まるのを止める</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>ここであなたを責める人はいません。いつでもやめられます。</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>これは練習です。試せる見本ファイルがあります。本物の窓口には、どの依頼も届きません。送ったものは、進み方を見られるように1週間このパソコンに残ります。設定で消せます。</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>保存した依頼に戻る</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>前に保存した依頼を送ります。</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>依頼を確認・取り下げる</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>受付番号とPINが必要です。</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先に練習する</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>練習を終える</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>練習ではどの手順も動き、本物の窓口にはどの依頼も届きません。</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>文字の大きさ、名前を隠すこと、すべて消すこと。</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>すべての言語の一覧を開きます。</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>このプログラムは識別コードを作ります。画像や動画から作るコードです。参加しているプラットフォームがそのコードを受け取り、コピーを探します。</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>画像や動画はこのパソコンに残ります。だれも見ません。</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>5分ほどで終わります。名前はいりません。</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>急いで離れるときは、「すぐ閉じる」を押すか、5秒以内にShiftを3回押してください。保存していないものはなくなります。保存したファイルはその場所に残り、このパソコンはプログラムを動かしたことを覚えているかもしれません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>プライバシーと説明</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>ここに入れたものがどうなるか。</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>話を聞いてくれる人</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>電話相談の一覧を開きます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>画像や動画はどこにありますか？</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このパソコンにある</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>つないであるUSBメモリやディスクでも。</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>スマホや別の端末にある</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>ここにコピーしないでください。</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>もう持っていない</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>ほかの助けがあります。</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>だれのためですか？</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>画像や動画に写っているのは自分です。</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>自分の子ども</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>親または保護者です。</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>支えている子</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>友だち、先生、または相談員です。</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>助けになること：お子さんのせいではないと伝え、知ることができてよかったと伝えてください。スマホの中を探したり、画像を転送したり、このことを投稿したりしないでください。</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>助けになること：その子のせいではないと伝え、知ることができてよかったと伝えてください。画像を送ってと頼んだり、転送したりしないでください。</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>今ここです。</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>進み方の段階の1つ。</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>使い方: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>この説明を表示して終わる</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: エラー: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>引数 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>次の引数が必要です: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>わからない引数です: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r は選べません（選べるもの: %(choices)s）</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>引数 %s と一緒には使えません</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>引数が1つ必要です</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>引数が1つ以上必要です</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>送ったものを指定してください: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>比べる相手がありません。</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>似ているものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{file}（{variant}）とは256ビット中{bits}ビット違います。{most}ビットまでなら一致です。</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>フレームの{share} %が{file}（{variant}）にあります。{least} %以上なら一致です。</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>バイトは{file}とまったく同じです。</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>受付{case}を取り下げますか？</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report}は送る前に取り下げられました。だれも持っていません。ロック済みのファイルも消しました。</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>プラットフォーム: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>届いた日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わった日時</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>受け取ったところ</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>ブロックしたところ</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>このパソコンやネットワークのフィルターに、この窓口を使ったことは見えたかもしれません。何のためかは見えていません。ロックされていて、窓口だけが開けられます。</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>このパソコンやネットワークのフィルターに、窓口へ何かを送ったことと、返事にある受付番号や数が見えたかもしれません。依頼の中身はロックされていて、窓口だけが開けられます。</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>このパソコンやネットワークのフィルターに、窓口へ依頼を送ったことと、返事があればその返事も見えたかもしれません。依頼の中身はロックされていて、窓口だけが開けられます。</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>このパソコンやネットワークのフィルターに、プラットフォームの一覧を求めたことと、その一覧が見えたかもしれません。</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>届いているかもしれません。もう一度たずねても害はありません。</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>窓口を指定してください: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>送り先を書きとめられませんでした。次に送り先が変わっていても、気づけません。</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>いいえ、ここでやめます</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>はい、正しいと知っています</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>それでも続けますか？</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>このパソコンでは、まだ使われたことがありません。</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>窓口: {name}（{host}）。</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>これは練習で、だれにも届きません。</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>気をつけてください。このプログラムは別の窓口、{name}（{host}）用に入れられたものです。</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>気をつけてください。前回、{name}は{host}にありました。</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>気をつけてください。{name}の鍵が前回と違います。送ったものを、ほかの人が開けられるかもしれません。</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>信頼できる人からそう聞いたのでなければ、ここでやめて、その人に確かめてください。</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>窓口: {host}。</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>このパソコンは窓口の名前を知りません。ここではまだ使われたことがありません。</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>メモリの上限、ファイルへの書き込みなし、コアダンプなし</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>新しい権限なし</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>ほかのプログラムはこのメモリをのぞけない</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: ファイルもフォルダーも使えない</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: 限られたシステムコールだけ</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>プロセス1つだけのジョブ、メモリに上限あり</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>低い整合性レベル</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>サンドボックスのプロファイル: 計算だけ</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>通信をつなぐ</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>フォルダーの中を見る</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>ファイルに書き込む</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>別のプログラムを起動する</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>ここでは、ファイルを読むプロセスを起動できません。プログラムを入れ直すか、別のパソコンを使ってください。</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>ファイルは専用のプロセスで読みます。ここでそのプロセスを閉じ込めているもの:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>たった今、そのプロセスの1つが試して断られたこと:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>断られた</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>できてしまう</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>ファイルを読むのに使うもの:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>同時に扱うファイル: {count}。1つあたりのメモリの上限: {size} MB。</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>残した依頼は{folder}にあります。</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>そこにはまだ何も残っていません。</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>そのフォルダーには書き込めません。</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>{possible}と書かれたことは、害のあるファイルにもできてしまいます。知らない人からのファイルには、別のパソコンを使ってください。</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>答えた内容と、できた識別コードは、合言葉で守って残します。合言葉を忘れると、だれも開けられず、最初からやり直すことになります。画像や動画そのものは残しません。</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>途中の依頼の合言葉をファイルから読む（- は標準入力）</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft}の続きから始めます。もうできている識別コード: {count}。</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>ここに残したもので、その受付になったとわかるものはありません。可能性のあるものと比べます: {drafts}。</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>この合言葉で開く途中の依頼に、その受付になったものはありません。代わりに、送ったファイルを指定してください: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>合言葉はターミナルでたずねます。ターミナルがないときは{option}を指定してください。</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>合言葉は{count}文字以上にしてください。いくつかの単語を並べるとよいです。</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>同じ合言葉をもう一度:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>2つの合言葉が違います。何も残していません。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>完了、ただし読めなかったファイルが1つ以上あります</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>コマンドがわかりませんでした</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>答えた内容だと別の窓口になります。何も残していません</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>コピーが一致しないか、単純すぎて判断できません</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: ここに、あるべき状態でないものがあります</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-Cで止めた</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>依頼なし</translation>
    </message>
    <message>
        <source>case</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>保存した依頼</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>届いていません。後でもう一度試してください</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>受け取られませんでした（もう一度送っても同じです）</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>保存できていません</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>途中の依頼</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>メモと手紙</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>予想外のこと</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>止めました。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送られていません。</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>標準出力に、1行に1つのJSONオブジェクトを出す</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>文章の言語、たとえば de や pt_BR（なければシステムの言語）</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>窓口を指定するファイル</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>窓口のアドレスや鍵が前回と違っていても続ける</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PINをファイルから読む（- は標準入力）</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>このプロキシを通す: http://HOST:PORT または socks5://HOST:PORT（Torは socks5://127.0.0.1:9050）。TAKEITDOWN_PROXYからも読み、ほかの設定からは読まない</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>分の数</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0より大きい数</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>コピーが広がるのを止めるため、画像や動画の識別コードをこのパソコンで作ります。ファイルそのものは決して送りません。コマンドなしではウィンドウが開き、保存した依頼（REPORT.tid）だけを指定すると、それを開いたウィンドウになります。</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>バージョンを表示して終わる</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>受付の今の状態</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>受付を取り下げる</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>コピーを探すところ（今日の時点）</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>ここに問題はないか、害のあるファイルを何が閉じ込めるかを見る。ネットワークは使わない</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>入っているプログラムが、あるべきものかを確かめる。ネットワークは使わない</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>プログラムを公開した人からの、全ファイルのダイジェスト</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>ここにあるファイルのダイジェストを表示する</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>識別コードを作って表示する。ネットワークは使わない</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>識別コードそのものも表示する</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>手本のvPDQがこのレートで取る動画フレームを、そのまま取る（なければすべてのフレームを見て、違うものを残す）</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>加工されたコピーも見つけるための、画像1枚あたりのハッシュの最大数: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>終わった分を合言葉で残し、次回はその続きから始める</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>このコピーは送ったものと一致するかを見る。ネットワークは使わない</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>比べるファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>送ったもの。何度でも指定できる</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>どのくらい近いか、どのファイルに近いかを表示する</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>この受付の依頼のもとになった途中の依頼と比べる</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>この途中の依頼に残る識別コードと比べる</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>依頼を作り、ロックして保存する。今でも後でも送れる</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>すでにある受付のために、新しいファイルで依頼をもう1つ作る</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>その受付番号</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>ファイルまたはフォルダー（なければ途中の依頼にあるものすべて）</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>だれが依頼するか</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>画像や動画の中では18歳未満</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>はだか、または性的なものが写っている</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>共有された</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>連絡のとれる方法。なくてもかまわない。コマンドに渡したものは、ここのほかのプログラムにも見える。後ろにアドレスを書かなければ、あとでたずねる</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>ファイルから読む（- は標準入力）</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>書き込むファイル。どのパソコンからでも送れる（なければこのパソコンに残す）</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>答えと識別コードを、できたものから合言葉で残し、次回はその続きから始める</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>ロックされる実際のバイトを表示する</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>このパソコンに残した依頼の一覧を表示する</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>残した依頼をファイルに書き出し、別のパソコンから送れるようにする</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>一覧にあるとおりに</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>アメリカのTAKE IT DOWN Actによる手紙を書く。何も送らない</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>証拠のためのメモ。このパソコンにロックして残す。言葉だけ</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>保護者または相談員のためのガイドをPDFで書き出す</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>手紙に必要なことを入れた1つのJSONオブジェクト（- は標準入力）。なければ一つずつたずねる。キー：{keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>ここに残した、このプラットフォームへの手紙の続きをする</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>このファイルに書き出す。.pdfならPDF、ほかは文字だけ（なければここに表示する）</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>送った時：now（今）または&apos;YYYY-MM-DD HH:MM&apos;。48時間はその時から数える</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>代わりにFTCへの申し立てを書く。48時間が過ぎて、まだそこにあるとき</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>手紙をメモと一緒にロックして残す</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>メモを加える。user、place、when、whatのうち1つ以上が入った1つのJSONオブジェクト（- は標準入力）</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>だれのためのガイドか</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>どの国の電話相談をのせるか（なければシステムの国）</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>メモの合言葉をファイルから読む（- は標準入力）</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>残した依頼、またはすべてを、このパソコンから完全に消す</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>途中の依頼</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>プログラムがここに残したものすべて</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>もう一度たずねない</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>保存した依頼を送る。2回送っても害はない</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>残した依頼またはファイル（なければこのパソコンで送信を待つものすべて）</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>間隔を広げながら60分間、または指定した分数だけ試し続ける（0なら1回だけ）。Ctrl-Cで止まる</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>この窓口あてに作ったものだけを送る</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>受付番号（ハイフンはあってもなくてもよい）、または送っていない依頼のID</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>受付番号（ハイフンはあってもなくてもよい）</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>18歳以上のときに撮られた画像なら、StopNCII.orgが合っています。しくみは同じで、画像は自分の手元に残ります。https://stopncii.org を開いてください。ここには何も残していません。</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>この窓口は、はだかや性的なものが写った画像のためのものです。ほかの画像は、それがあるサイトやアプリの報告フォームを使ってください。信頼できる人に話すこともできます。ここには何も残していません。</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>連絡先はターミナルでたずねます。ターミナルがないときは{option}を指定してください。</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>まだ必要なもの: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>連絡がほしいときはメールアドレス（いらなければEnterを押すだけ）:</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>ファイルか、その識別コードが入った途中の依頼を指定してください。</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>ロックして送ります。付くヘッダーは次のものだけです:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>途中の依頼はまだ残っています。消すには: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>送るには: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>その国の電話相談は、ここには入っていません。入っている国：{countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file}に保存しました。</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>{report}としてこのパソコンに保存しました。</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>まだ何も送られていません。</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>練習: この依頼はだれにも届きません。</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>両方とも、今書きとめてください。表示されるのは一度だけで、後からだれにも見つけられません。</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>送信中、または送信済みかもしれません。もう一度送っても、2回には数えられません</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>窓口に届いた</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>窓口に受け取られなかった</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り下げた</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>消しました。SSD、USBメモリ、バックアップには、古い写しがしばらく残るかもしれません。保存した依頼の写しは、窓口だけが開けられるロック済みのファイルです。途中の依頼の写しは、合言葉でしか開かないファイルです。</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>ここに保存した依頼はありません。</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>送れる依頼: {count}。そのためのコマンド: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file}に書き出しました。だれでも、どのパソコンからでも送れます。開けられるのは窓口だけです。ここからも送ったとしても、2回には数えられません。</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>消すものを指定するか、{option}を付けてください。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も消していません。</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>このプログラムがここに残したものを、すべて完全に消しますか？</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>指定したものを、完全に消しますか？</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>このうち{count}件は、まだ送られていないかもしれません。</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>はい、完全に消します</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>依頼 {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>ここに、送信を待つ保存した依頼はありません。</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>止めました。確認できていないものは、まだ保存されています。もう一度送っても、2回には数えられません。</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>次は{seconds}秒後に試します。</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report}はすでに届いていました。もう一度送っても、何も変わっていません。</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report}が届きました。</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>練習だったので、だれにも届きません。</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>識別コード: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>ここに書きとめられませんでした。もう一度送っても、消しても、害はありません。</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{name}から識別コードを受け取るプラットフォーム（{day}時点）:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>画像と動画: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first}から{last}までの数字を入力してください:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>どれかの数字を入力してください。</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PINはターミナルでたずねます。ターミナルがないときは{option}を指定してください。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>このファイルは読めません: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>すべて、あるべき状態です。</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>あるべき状態でないものがあります。これで依頼を作らないでください。</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>起動できません</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>何も防いでいません</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}、まとめて{digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>決まった答え</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>答えが違います</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>ほかのプログラムは中をのぞけない</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>ほかのプログラムが中をのぞけるかもしれない</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>ファイルの一覧</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>本体のプログラム</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>読み取り用プログラム</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>ここにはありません。上の数字を、教えてもらった数字と比べてください</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>すべてのファイルが合っています</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>合いません</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>次のどれか一つでも足りないと、手紙を取り上げてもらえないことがあります。まだ足りないもの：{parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>残してある手紙：{platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>手紙に必要なことはターミナルでたずねます。ターミナルがないときは{option}を指定してください。</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>この答えは使えません：{reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>終わったら、何も書かずにEnterを押します。</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>時刻はこのように指定します：{example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>その時刻はまだ来ていません。</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>申し立てには、手紙を送った時刻が必要です：{option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>送ったら、こうして48時間を数えます：{option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>ここに残したメモはありません。</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>このファイルを持つ人はだれでも読めます。</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>まだ送っていません</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48時間は {end} までです。残りの時間：{hours}。</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48時間は {end} に終わりました。</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>このパソコンにロックして残しました：{file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>メモは合言葉で守って残します。合言葉を忘れると、もうだれも開けられません。画像は入れません。</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>メモは1つのJSONオブジェクトです。次のうち1つ以上を入れます：{keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>メモが空です。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>うまくいきませんでした。ファイルは無事で、送られていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>このファイルがありません。名前を確かめて、もう一度選んでください。</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>画像や動画のファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>別のファイルへのリンクです。画像や動画そのものを選んでください。</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>このファイルはクラウドにあり、このパソコンにはありません。先にダウンロードして、もう一度選んでください。</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>このファイルは空です。中身のあるファイルを探して、選んでください。</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>このフォルダーにはファイルがありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>このファイルを読めませんでした。ドライブがつながっているか確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>読んでいる間に、このファイルが変わりました。使っているほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>ここで読める画像や動画ではありません。画像や動画そのものを選んでください。</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>このファイルはこわれているか、ここでは読めない種類です。まったく同じコピーだけ見つけられます。別の形式でも持っていれば、それも足してください。</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>このファイルの一部がないか、こわれています。識別コードは、画面に見える残りの部分から作りました。全部そろったものもあれば、それも足してください。</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>この画像は大きすぎて調べられません。まったく同じコピーだけ見つけられます。</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>音だけで、映像のないファイルです。まったく同じコピーだけ見つけられます。</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>このファイルは調べられませんでした。見つけられるとしても、まったく同じコピーだけです。</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>このファイルは時間がかかりすぎました。見つけられるとしても、まったく同じコピーだけです。</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>まだ答えていない質問があります。戻って答えてください。</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>どのファイルからも識別コードができなかったので、送るものがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>1つの依頼には多すぎます。ファイルを分けて、2つの依頼を作ってください。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>メールアドレスではないようです。確かめるか、空のままにしてください。</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>この名前の保存した依頼はありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>保存した依頼のファイルではありません。.tidで終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>この保存した依頼はこわれていて、送れません。別の写しを使うか、依頼をもう一度作ってください。</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>この依頼は、プログラムの新しいバージョンで作られました。そのバージョンで送ってください。</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>この依頼は別の窓口あてに作られ、その窓口だけが開けられます。ファイルの中で無事です。</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>そこには依頼を保存できませんでした。何もなくなっていません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>同じ名前のファイルがもうあります。そのファイルはそのままです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>そこには空きがありません。何もなくなっていません。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>別のウィンドウやコマンドが、保存した依頼を処理しています。終わるまで待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>今は、保存した依頼のフォルダーの中身を変えられません。中の依頼は無事で、何も送られていません。</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>このしるしがついた保存した依頼は、ここにはありません。一覧を見て、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>窓口はこの依頼を受け取ったか、受け取ったかもしれません。取り下げるには、受付番号とPINを使ってください。</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>この名前の途中の依頼はありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>途中の依頼のファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>この途中の依頼はこわれていて、開けません。何も送られていません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>この途中の依頼は、プログラムの新しいバージョンで作られました。そのバージョンで開いてください。</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>この合言葉では開きません。もう一度試してください。忘れた合言葉は、だれにも見つけられません。そのときは最初からやり直してください。</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>別のウィンドウやコマンドが、この途中の依頼を開いています。先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>このメモは開けません。壊れているか、新しい版で作られたのかもしれません。</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>別のウィンドウがこのメモを変えました。自分のメモをファイルに保存してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>PDFに入れられない文字があります。代わりにテキストとして保存してください。</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>窓口を示すファイルが使えません。もらったところに、もう一度頼んでください。</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>今は窓口が受け取れませんでした。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>窓口につながりません。インターネットを確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>窓口から返事がありませんでした。届いたかもしれませんし、届いていないかもしれません。もう一度送ってください。2回には数えられません。</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>プロキシがつながらなかったので、何も送りませんでした。プロキシのアドレスを確かめるか、プロキシなしで試してください。</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>このネットワークの何かが、送る内容を読もうとしているので、何も送りませんでした。フィルターやログイン画面かもしれません。別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>接続を確かめられなかったので、何も送りませんでした。このパソコンの日付と時刻を見てください。正しければ、あした、もう一度試してください。</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>窓口ではなく、別のものが返事をしました。Wi-Fiのログイン画面かもしれません。ログインして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>窓口が混んでいます。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>窓口がこの依頼を受け取りませんでした。もう一度作ってください。</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>この依頼は窓口のウェブサーバーには大きすぎて、受け取られませんでした。画像を分けて、画像の少ない依頼を2つ作ってください。窓口の人にも知らせてください。</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>依頼はここで無事です。</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>練習の依頼なのに窓口が本物か、その逆です。受け取られませんでした。</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>このパソコンでは、このファイルを開く許可がありません。このパソコンを管理している人に聞くか、自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>まだ識別コードが入っていません。かわりに、依頼したファイルを選んでください。</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>この窓口はまだ、ロックした問い合わせを受け取れません。受付番号とPINを、ロックせずに送ることは決してありません。何も送りませんでした。窓口を運営する人たちに聞いてください。</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>前回使った窓口ではありません。何も送りませんでした。この変更が正しいか、信頼できる人に聞いてください。</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>この受付番号とPINは組になっていません。両方を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>まちがったPINが何度も入力されました。しばらく待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>この受付は取り下げられたので、何も足せません。</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>受付番号ではありません。1文字ずつ確かめてください。</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PINは6けたの数字です。確かめて、もう一度試してください。</translation>
    </message>
</context>
</TS>
