<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Hakkında ve gizlilik</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Bu program ücretsizdir ve bağımsızdır. NCMEC onu yapmadı ve yönetmiyor. Bu, {number} sürümü.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Program {number} özgür bileşenden oluşur. Lisansları {folder} klasöründedir.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Fotoğrafın ya da videon bu bilgisayardan hiç çıkmaz. Ona kimse bakmaz.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Benzersiz kod bir fotoğraf değildir. Ondan tanınabilecek bir şey elde etmek çok zordur. Biz yine de onu kilitleriz ve yalnızca hizmet açabilir.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Gönderilebilecekler: benzersiz kodlar, yanıtların ve yazdıysan e-posta adresin. Önce hepsini görürsün. Yalnızca “Şimdi gönder” düğmesine tıklarsan gider.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Programı kapatınca hiçbir şey saklanmaz; yalnızca saklamayı seçtiklerin kalır. Hesap yok ve burada ne yaptığını kimse saymaz.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Bazı izler bizim elimizde değil. Bu bilgisayar programın çalıştığını hatırlayabilir. Belleğinin bazı bölümlerini diskine de yazabilir.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Kopyaları kim arıyor</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Liste olan bir sayfa açar ve buraya döner.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Bunu seçip kopyalayabilirsin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Adresi kopyalar.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Telefonumda</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Telefon kamerasının okuyabileceği bir kod gösterir.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Kopyalandı. Bir tarayıcıya yapıştırabilirsin.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>QR kodunu gizle</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Bunun için bir yer var</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Çekildiğinde 18 yaşında ya da daha büyük müydün? O halde doğru hizmet bu:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Çekildiğinde çocuğunuz 18 yaşında ya da daha büyük müydü? O halde doğru hizmet bu:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Çekildiğinde o kişi 18 yaşında ya da daha büyük müydü? O halde doğru hizmet bu:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Aynı şekilde çalışır: fotoğraf senin cihazında kalır. Ücretsizdir.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Uyanların hepsini seç. O zaman adımlar burada görünür.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Yapmamak daha iyi</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Konuşabileceğin biri</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Yardım hatlarının listesini açar.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Burada seçtiklerin hiçbir yerde saklanmaz ve kimseye gönderilmez.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Şimdi ne yardımcı olur</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Bunlardan biri uyuyor mu?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Biri tehdit ediyor ya da para veya daha çok fotoğraf istiyor</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Biri beni tehdit ediyor ya da para veya daha çok fotoğraf istiyor</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Şu an internette</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Kimde olduğu biliniyor</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Kimde olduğunu biliyorum</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>13 yaşından küçük</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>13 yaşından küçüğüm</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Sahte ya da yapay zekâ ile yapılmış</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Dosya hiçbirimizde yok</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Dosya bende yok</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Bunun adımlarını gösterir ya da gizler.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Para ödeme.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Daha fazla fotoğraf gönderme.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Mesajları silme.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Paylaşma ya da iletme, başkalarını uyarmak için bile olsa.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Kaynak: {name}. Sayfada tarih yok.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Kaynak: {name}, {day}. Üzerinden bir yıldan fazla geçti.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Kaynak: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Para ödeme ve başka bir şey gönderme. Yanıt vermeyi bırak ama mesajları sakla. Bugün birine anlat.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Bu adımları güvendiğin bir yetişkinle birlikte at.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Kimde olduğunu güvendiğin bir yetişkine söyle. Bunun durmasına yardım edebilir.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Para ödemeyin ve kimse başka bir şey göndermesin. Yanıt vermeyi tamamen bırakın ama mesajları saklayın. Yardım hatları ne yapılacağını bilir.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Bu adımları birlikte ve çocuğun hızına uyarak atın.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Kimseden onu yeniden göndermesini isteme ve onu indirme. CyberTipline dosya olmadan da yardım edebilir:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Gönderiyi CyberTipline’a bildir. O gönderiyle onlar ilgilenir:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>Birleşik Krallık’ta Report Remove, 18 yaşından küçüklerin fotoğraflarını web sitelerinden de kaldırır. Buradan başlanır:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Uygulamanın ya da web sitesinin kendisinden kaldırmasını iste. ABD’de bunun için 48 saati var. Kaldırmazsa buraya şikâyet edilebilir:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Kimde olduğunu yazın. Bir yardım hattı bunu sizinle adım adım konuşabilir.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Sahte ya da yapay zekâ ile yapılmış fotoğraflar da sayılır. Onların benzersiz kodları da aynı şekilde hazırlanır.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Fotoğrafta ya da videoda kaç yaşındasın?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Çocuğunuz fotoğrafta ya da videoda kaç yaşında?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Genç, fotoğrafta ya da videoda kaç yaşında?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Önemli olan çekildiği zamanki yaş, bugünkü yaş değil.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 yaş altı</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 yaş ve üstü</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Senin için.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Çocuğunuz için.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Destek olduğunuz bir genç için.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Fotoğrafta ya da videoda 18 yaşından küçük.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Paylaşılmış.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Paylaşılmamış.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Paylaşılıp paylaşılmadığını bilmiyorsun.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Bunu seçip kopyalayabilirsin.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Takip numarası</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Numarayı ve PIN’i kopyalar. Bir dakika sonra silinirler.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kaydet</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Kartı yazdırılacak bir sayfa olarak kaydeder.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Resim olarak kaydet</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Kartı resim olarak kaydeder.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Şimdi ne olacak</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Tarayıcı sayfası</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Konuşabileceğin biri</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Yardım hatlarının listesini açar.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Başka ne yardımcı olur</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Tehditler, internetteki gönderiler ve başka durumlar için adımlar.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Buna dosya ekle</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Aynı numara ve PIN ile bir bildirim daha yapar. Önce sorar.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Numarayı ve PIN’i sakladın mı? Ancak yeni dosyalar bitince yeniden gösterilirler.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Evet, dosya ekle</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Dosya listesine döner.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Numarayı ve PIN’i sakladın mı? Pencere kapanınca onları kimse yeniden gösteremez.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Evet, kapat</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Pencereyi kapatır.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Konuşabileceğin biri: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Kopyalandı. Bir dakika sonra ya da bu pencere kapanınca panodan silinir.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. {service} için {day} tarihinde yapıldı.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ALIŞTIRMA. Bu kart kimseye ulaşmaz.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Takip kartı</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Başka bir gün sürdürmek için sakladığın şey hâlâ burada, kilitli. Silmek için ilk sayfada “Kayıtlı bildirime dön”ü seç.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Bu bilgisayarın yazıcılarını gösterir.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Takip numarası: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Yazıcıya gönderildi. Lütfen sayfayı yanına al.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Yazdırılamadı. Bunun yerine PDF olarak kaydedebilirsin.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Kaydedildi. Bu dosya kimdeyse bildirimi görebilir ve geri çekebilir.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“Hızlı çıkış” başka bir site açar. Oradan geri dönen bu sayfayı bulur, ama numara, PIN ya da yanıt bulamaz.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Bu tarayıcının geçmişi bu sayfanın açık olduğunu gösterir. Ağ da bunu görebilir. Bu cihazı denetleyen biri ya da okuldaki bir filtre yazdığını ve yanıtı da görebilir.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Gizli pencere kullanmak ve bitince kapatmak daha iyi.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Bildirime bak ya da geri çek</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Takip kartındaki takip numarasını ve PIN’i yaz.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Takip numarası</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Dört karakterlik dört grup.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Altı rakam.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Duruma bak</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Soruluyor</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Hizmete soruluyor.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Aynı numara ve PIN ile bir bildirim daha yapar. Henüz hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bir şey yapmadan önce bir kez daha sorar.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Kopyaları kim arıyor</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Liste olan bir sayfa açar ve buraya döner.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Bulduğun kopyayı denetle</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Burada iki dosyayı karşılaştırmak için bir sayfa açar. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Evet, geri çek</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Hizmet bu benzersiz kodları kullanmayı bırakır.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Temelli geri çekilsin mi? Hizmetlere aramayı bırakmaları söylenir. Geri çekilen bir bildirim yeniden kullanılamaz; yenisini yapman gerekir.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Hizmet bu bildirimi geri çekti ve hizmetlere aramayı bırakmaları söyleniyor. Yanlış bir şey yapmadın. Yeni bir bildirim yapabilirsin.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Bildirim ulaştı. Denetlenmeyi bekliyor ve senin bir şey yapman gerekmiyor.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Neden: içinde çoğu bildirimden daha fazlası var.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Neden: bu programın bildirim yaptığı şekilde yapılmamış.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Neden: içinde ünlü ya da herkese açık fotoğraflar var.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Neden: bu hizmet, içindekiler için değil.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Neden: hizmet her bildirimi yalnızca belli bir süre saklar.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Neden: hizmeti yürütenlerden böyle yapmaları istendi.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Bildirim ulaştı. Hazırlanıyor.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Bildirim etkin. Hizmetler kopyaları arayabilir.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Bildirim geri çekildi. Hizmetlere aramayı bırakmaları söyleniyor.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>{day} tarihinde ulaştı. İçindeki fotoğraf ve videolar: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Geri çekildi.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Ünlü ya da boş bir resme de uyduğu için ayrılanlar: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Benzersiz kodlar hazır, hizmetler alabilir.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Sırada, benzersiz kodların hizmetler için hazırlanması var.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Benzersiz kodları alan hizmetler: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Henüz hiçbir hizmet almadı. İlk günlerde bu normaldir.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Bir kopya bulup engelleyen hizmetler: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Henüz bir şey bulunmadı. Bu normaldir ve hizmetler aramayı sürdürür.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Göndermeden önce bak</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Bu bilgisayardan çıkabilecek her şey bu. Fotoğraflar ve videolar burada kalır.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Bildirim hazırlanıyor.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Göndermek ya da kaydetmek için gerekli. Henüz hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Sonrası için kaydet</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Bildirimi kaydetmek için bir sayfa açar. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Bunu değiştirmek için geri gider, sonra yine buraya gelir.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Yanıtların</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Giden</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>İçinde yok</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Kalanla devam et</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Dosyalara döner ve durdurulanları sürdürür.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Sana ulaşma yolu</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Kime gidiyor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Takip kaydı</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Tam verileri göster</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Kilitli bildirimin içinde ne olduğunu harfi harfine gösterir.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Tam veriler</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Kilitli bildirimin içindekiler.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Durdurulan: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Okunamayan: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Yok. Sana kimse yazmaz.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, adresi {host}. Yalnızca bu hizmet açabilir.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Bu, bu programın kurulduğu hizmet değil. O hizmet {name}, adresi {host}. Bunu beklemiyorsan gönderme: güvendiğin birine sor.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Geçen sefer bu hizmet başka bir yerdeydi: {host}. Bunu beklemiyorsan gönderme: güvendiğin birine sor.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Bu hizmetin anahtarı geçen seferki değil: gönderdiğini belki başka biri açabilir. Bunu beklemiyorsan gönderme: güvendiğin birine sor.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Fotoğraf kodları: {pictures}, video kodları: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Boyut, kilitli: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Evet, bu benzersiz kodlar gönderilebilir</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Kopyaları kim arıyor</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Liste olan bir sayfa açar ve buraya döner.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Ayrı bir takip kaydı yap</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Yeni bir numara ve PIN alır.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Tam verileri gizle</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>{number} numaralı takip kaydına gider ve ona eklenir.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Katılan hizmetler kopyaları arar ve neyin kaldırılacağına karar verir. Şifreli mesajlaşma gibi kapalı sohbetlerde ya da katılmayan hizmetlerde kimse aramaz.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Bunu içeren klasöre gider.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Önce en büyük</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Dosyaları sıralar.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dosyalar ve klasörler</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Bulmak için yaz. Geri tuşu yukarı çıkar.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Hepsini seç</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Listedeki her dosyayı seçer.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Hiçbirini seçme</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Tüm seçimleri kaldırır.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Birkaç tane seçmek için Ctrl’ye basılı tutup tıkla. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Dosyanın adı</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Bir ad ara ya da yerini yaz</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Bu adla kaydedilir.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Uyan adları gösterir.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Buraya kaydet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Yalnızca bunu gösterenleri seç. Bir tıklama dosyayı seçer, bir tıklama daha seçimi kaldırır.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Bu klasörün içine bak</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Seçilenleri al</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videolar</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirilenler</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Klasörüm</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Orada ne olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Burada bir şey yok.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Hayır, kalsın</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Hiçbir şey değişmez.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Sana ulaşma yolu olsun mu?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Bunu boş bırakabilirsin. Bazıları, bir soru olursa kendilerine yazılmasını ister.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>E-posta adresi (gerekmez)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Adressiz devam etmek için boş bırak.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>E-postanı başka biri okuyabilir mi? O zaman boş bırakmak daha iyi.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Bulduğun kopyayı denetle</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Hizmetler onu bulur mu? İki dosya burada karşılaştırılır. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Lütfen bunun için internetten bir kopya kaydetme. Zaten burada olan birini kullan.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Bildirimin yapıldığı fotoğraf ya da video.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Bildirdiğin dosyayı seç</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Kopyayı seç</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Bildirdiğin başka bir dosyayı seç</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Benzersiz kodlar hazırlanıyor.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Gizli cümle</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Bu bildirim için seçtiğin cümle.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Bildirdiğin dosya artık yok mu? Sakladığın benzersiz kodlar yeter.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Sakladığını kullan</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Sakladığın benzersiz kodlar: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Seçilen: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Tıpatıp aynı dosya. Katılan hizmetler onu bulabilir.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Uyuyor. Katılan hizmetler bu kopyayı bulabilir.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Uymuyor. Senin mi? O zaman bu kopyayı da bir bildirime koy.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Anlaşılamayacak kadar düz ya da karanlık. Senin mi? O zaman bu kopyayı da bir bildirime koy.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Bu dosya karşılaştırılamıyor.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Sonrası için kaydet</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Dosyaya kaydet</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Buraya ya da bir USB belleğe. O dosyayı yalnızca hizmet açabilir.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Bu bilgisayarda beklesin</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Onu ilk sayfada yeniden bulursun. Bu bilgisayarı kullanan başkaları onu görebilir ya da silebilir.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Bildirim gönderiliyor ya da kaydediliyor.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Beklemeyi bırak</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Bildirim burada bekliyor. Yeniden gönderebilirsin.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Takip kartına git</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Bildirim sen gönderene kadar bekler.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Buradan sil</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bir şey yapmadan önce bir kez daha sorar.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Bu bildirim bu bilgisayardan temelli silinsin mi? Gönderilmedi.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Evet, sil</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Bu bilgisayardan kaldırır.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Kilitli bildirim {host} adresine gidiyor.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Henüz gönderilmedi</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Şimdi hiçbir şey gönderilmez. Başka bir gün ya da başka bir bilgisayardan gönderebilirsin.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Bildirimin güvende: şimdi bu bilgisayarda kilitli olarak bekliyor. Onu ilk sayfada yeniden bulursun.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Gitmedi. {seconds} saniye sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bildirimi kaydet</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Bildirim açılıyor.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Henüz bitmedi</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Gizli cümle</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Bu bildirim için seçtiğin cümle.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Bitmemiş bildirimi açar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bir şey yapmadan önce bir kez daha sorar.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Bu bitmemiş bildirim temelli silinsin mi?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Evet, sil</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Bu bilgisayardan kaldırır.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Bitmemiş bildirim {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Nereye gidebilirsin</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Burada hiçbir şey saklanmadı ve hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Adreslerin tarihi: {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Konuşabileceğin biri</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Yardım hatlarının listesini açar.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Başka ne yardımcı olur</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Tehditler, internetteki gönderiler ve başka durumlar için adımlar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Pencereyi kapatır.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Ayrıntıları gizle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durdurulan</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Okunamayan</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Aynı olan</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Yalnızca bu satırları gösterir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Seçili dosyaları listeden çıkarır. Dosyalar yerinde kalır.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Son kaldırılanı geri koyar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Seçili dosyaları bir kez daha dener.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Kalanla devam et</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Durdurulanları sürdürür.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Seçili satırların ayrıntılarını gösterir ya da gizler.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bak</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Seçili dosyayı açar ve önce hangi izi bırakacağını söyler.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Sonraki dosyadan önce bekler.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Bitmemiş dosyaları durdurur. Onları sonra sürdürebilirsin.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Adları gizle</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Ad yerine “Fotoğraf 1” gösterir.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Fotoğrafları ve videoları seç</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Benzersiz kodları burada, bu bilgisayarda hazırlanır. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Örnek dosyaları kullan</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Alıştırma için zararsız resimler ve kısa bir video ekler.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Buraya da bırakabilir ya da Ctrl ve V ile yapıştırabilirsin.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Seçilen dosyalar</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Her satır, benzersiz kodun nasıl çıktığını söyler.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Tüm dosyaların ne kadarı bitti.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Başka gün sürdür</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Bitenleri gizli bir cümleyle saklamak için bir sayfa açar.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Bir dakikadan az kaldı.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Yaklaşık {minutes} dakika kaldı.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Bir klasördeki tüm dosyaları gösterir, sen de buraya ait olanları seçersin.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Onu gösteren program bunu hatırlayabilir, örneğin son açılanlar listesinde. Bu iz bizim elimizde değil.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Evet, aç</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Dosyayı bu bilgisayarın onun için kullandığı programda açar.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Açma</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Buraya yalnızca bunu gösterenler ait. Diğerlerini seç ve kaldır.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Hazır: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Bekleyen: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Durdurulan: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Okunamayan: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Aynı olan: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>İçinde dosya yok. Dosyanın kendisini, klasörde durduğu gibi kopyala ya da sürükle.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Buraya ait olanları seç</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Hızlı çıkış</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Her şeyi hemen kapatır. Shift tuşuna üç kez basmak da aynısını yapar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Önceki sayfaya gider. Yanıtların kalır.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Bu sayfada yapılacak asıl şey.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Yazdıkların kaydedilmedi. Pencereyi kapatırsan gider.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Pencereyi kapatır. Kaydedilmeyenler gider.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Burada kal</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Bu ağdaki bir şey, örneğin bir okulun filtresi, hizmetin kullanıldığını görebilir. Gönderilen şey kilitli kaldı.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Bu ağdaki bir şey, örneğin bir okulun filtresi, bir bildirim gönderildiğini ve takip numarasını görmüş olabilir. Bildirimin kendisi kilitli kaldı.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Yazdırmak için iki sayfa kaydeder.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Ebeveynler için rehber</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Danışmanlar için rehber</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Rehber kaydedildi.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Ebeveynler için rehber</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Danışmanlar için rehber</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Her beş gençten biri kimseye söylemedi (Thorn, 2022), bazıları evde sorun çıkar diye korktu. Önce dinleyin. Sonra adımları birlikte atın.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Konuşabileceğin biri</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Seni dinlerler ve yargılamazlar. Adını söylemen gerekmez.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Bu ülkenin yardım hatlarını gösterir.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Tarih: {day}. Numaralar ve saatler değişebilir; güncel olanları web sitelerindedir.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>Hangi ülkedesin?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Anne babalar ve diğer yetişkinler için</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Gençler için</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Herkes için</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Web sitesinde sohbet olarak da var.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Bunu seçip kopyalayabilirsin.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Gece gündüz.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} – {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Notları sakla</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Notlar ve mektuplar bu bilgisayarda kilitli saklanır. İçlerinden hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Saklandı. İlk sayfada “Kayıtlı bildirime dön” öğesini, sonra Notlar’ı seç.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Başka gün sürdür</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Yanıtların ve biten benzersiz kodlar burada kilitli saklanır. Fotoğraflar saklanmaz.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Aklında tutabileceğin gizli bir cümle seç. Unutursan bunu kimse yeniden açamaz ve baştan başlarsın.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Gizli cümle</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>En az sekiz karakter. Birkaç sözcük iyi olur.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Aynısı bir kez daha</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Bir yazım hatası seni dışarıda bırakmasın diye.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Bildirim kilitleniyor.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>En az sekiz karakter gerekli.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>İkisi henüz aynı değil.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Saklandı. Sürdürmek için ilk sayfada “Kayıtlı bildirime dön”ü seç.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Uygulamadan ya da siteden kaldırmasını iste</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Bir ABD yasasına göre bunun için 48 saatleri var. Mektubu burada yazarsın. Sen gönderirsin.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>Mektuba bir ad gerekir. Bu yüzden bildiriminden ayrıdır ve buradan hiçbir şeyi gönderilmez. Yalnızca sen istersen saklanır.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Mektupta yazar, başka hiçbir yerde değil.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Uygulama ya da site</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Bu ne?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Nerede?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Mektubu kim imzalıyor?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>İmzalayan kişinin adı</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>E-posta adresi ya da telefon numarası</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Sondaki işaret</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Başka bir yer</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Bir fotoğraf</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Bir video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Fotoğraflar ve videolar</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Adresini kopyala. Yok mu? O zaman kullanıcı adını ve uygulamanın neresinde olduğunu yaz.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Görünen kişi</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Anne, baba ya da vasi</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>O kişinin rica ettiği biri</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>İyi niyetle söylüyorum: görünen kişi bunun orada gösterilmesini kabul etmedi.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Mektubu yaz</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Hâlâ eksik: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Programı kapatana kadar geçerlidir. Hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Tüm metinleri bu dilde gösterir.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Bu metinleri bu dille büyümüş biri henüz kontrol etmedi.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Mektup hazır</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>ABD’deki bir şirket için İngilizce yazıldı. Kendin gönder ve yanında fotoğraf gönderme.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Burada kilitli sakla</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Notlarınla birlikte, gizli cümleyle saklar.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 saat o andan sayılır.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>48 saati say</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Ne zaman gönderdin?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Hâlâ orada</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>ABD’de bu yasayı gözeten kuruma bir şikâyet yazar.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Nereye şikâyet edilir</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Şikâyet bu. Bu sayfada kendin gönder:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>{platform} yardımında TAKE IT DOWN Act ara. Orada bir form ya da e-posta adresi vardır.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Formun adı: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Mektubu oraya gönder. Sonra buraya dön ve ne zaman gönderdiğini yaz.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 saatin bitişi: {end}. Kalan saat: {hours}. O zaman hâlâ orada mı? Şikâyet burada hazır.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 saat bitti: {end}. Gitti mi?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Bu bilgisayarda bekliyor</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Yeni dosyalar sende olan takip kaydına ait. Numarası ve PIN’i aynı kalır.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Bu takip kartı. Lütfen onu gence verin.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Bu senin takip kartın. Numarayı ve PIN’i sakla: onları senin için kimse bulamaz.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Şu an internette mi? CyberTipline’a da bildir: {place}. O gönderiyle onlar ilgilenir.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Bu numara ve PIN ile nasıl gittiğine bakabilir, dosya ekleyebilir ya da geri çekebilirsin: programı başlat ve “Bildirime bak ya da geri çek”i seç.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Numara ve PIN, bildirim gönderilir gönderilmez çalışır: programı başlat ve “Kayıtlı bildirime dön”ü seç.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Program olmadan, durumu tarayıcıda görebilir ya da geri çekebilirsin:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Bu programı yeniden başlat, “Kayıtlı bildirime dön”ü seç ve gönder.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Bu programı burada ya da başka bir bilgisayarda başlat, “Kayıtlı bildirime dön”ü seç ve dosyayı seç.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Bildirim kilitli olarak bekliyor. Sen gönderene kadar hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Katılan hizmetler şimdi benzersiz kodları alır ve kopyaları arar. Bu birkaç gün sürebilir. Neyin kaldırılacağına onlar karar verir.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Birkaç gün sonra nasıl gittiğine bak: ilk sayfada “Bildirime bak ya da geri çek”. O zamana kadar bir şey bulunmadıysa bu normaldir.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Lütfen fotoğrafı paylaşma ya da iletme, başkalarını uyarmak için bile olsa.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Lütfen fotoğrafı iletmeyin, başkalarını uyarmak için bile olsa.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Lütfen fotoğrafı yeniden paylaşma: fotoğraf ve onunla birlikte hesabın engellenebilir.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Biri genci tehdit mi ediyor? Para ödemeyin. Mesajları saklayın ve yanıt vermeyi bırakın.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Biri seni tehdit mi ediyor? Para ödeme. Mesajları sakla ve yanıt vermeyi bırak.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Yine de yardım alabilirsin</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Fotoğraf olmadan benzersiz kod olmaz. Bunun yerine CyberTipline’a anlat:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Nerede paylaşıldığını biliyor musun? O uygulamanın ya da web sitesinin şikâyet formunu da kullan.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Başka yardım var</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Bu hizmet çıplak ya da cinsel fotoğraflar içindir. Biri seni tehdit mi ediyor ya da sana zarar mı veriyor? Buraya git:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Diğer fotoğraflar için uygulamanın ya da web sitesinin şikâyet formunu kullan. Güvendiğin bir yetişkinle konuşmak da iyi gelir.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Sonrası için notlar</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Kullanıcı adları, adresler, günler: sana yardım eden yetişkine yardımcı olur. Yalnızca sözcükler, fotoğraf yok.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Burada kilitli sakla</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Bu bilgisayarda, gizli cümleyle saklar.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Bu notlar için seçtiğin cümle.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Notları aç</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Bu gizli cümleyle saklananları gösterir.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Bu bilgisayarda kilitli notlar var.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Notlar şu anda işleniyor.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Sayfanın ya da gönderinin adresi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Notlarında yazar, başka hiçbir yerde değil.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Bu notu ekle</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Burada saklanan notlar kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Yazdıkların yalnızca burada. Burada sakla, yazdır ya da bir dosyaya kaydet, yoksa kaybolur.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Bu bilgisayarda kilitli saklanıyor: {file}. Başka kimsede yok.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Bu notu listeden çıkarır.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Mektubu aç</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Mektubu ve 48 saatini gösterir.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>{platform} için mektup</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Android telefon</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Kabloyla yapılan adımları gösterir.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Bu bilgisayara gelmesi mi gerekiyor? O zaman kabloyla</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Telefonu kendi kablosuyla bağla, kilidini aç ve USB mesajına dokun. “Dosya aktarımı”nı seç.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>iPhone’u kendi kablosuyla bağla, kilidini aç ve “Güven”e dokun.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Telefonu bu bilgisayarın dosya programında aç. Fotoğrafları DCIM klasöründedir.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Yalnızca bu tek dosyayı kendi klasörlerinden birine kopyala. Telefondakini olduğu yerde bırak.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Buraya geri dön, “Bu bilgisayarda”yı seç ve benzersiz kodu hazırla.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Sonra kopyayı sil ve çöp kutusunu boşalt.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Onu sohbet, e-posta ya da bulutla kendine asla gönderme: orada bir kopya kalır.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Bulunduğu cihazı kullan</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Lütfen onu bu bilgisayara gönderme ya da kopyalama. O cihazda şu sayfayı aç:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Benzersiz kod orada hazırlanır. Fotoğraf o cihazda kalır.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Kayıtlı bildirimler üzerinde çalışılıyor.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Gönderilmeyenler olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Bu bilgisayarda saklananlar</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>{seconds} saniye sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopya kaydet</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Hizmete bağlanır ve bu bildirimi gönderir.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopya kaydet</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Kilitli bildirimi bir dosyaya ya da USB belleğe yazar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bir şey yapmadan önce bir kez daha sorar.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Bu bilgisayardan temelli silinsin mi? Gönderilen şey hizmette kalır.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Evet, sil</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Bu bilgisayardan kaldırır.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>{day} tarihinde kaydedildi. Fotoğraf ve videolar: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Burada bekliyor. Hiçbir parçası gönderilmedi.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Ulaşmış olabilir. Yeniden gönderebilirsin: asla iki kez sayılmaz.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Ulaştı. Takip kartındaki numara ve PIN artık çalışıyor.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Hizmet onu kabul etmedi. Bildirimi yeniden yapabilirsin.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Geri çekildi.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Uygulamaya ya da siteye yaz</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>48 saat içinde kaldırılmasını isteyen bir mektup yazar.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Kim, nerede, ne zaman, ne: yardım eden bir yetişkin için.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Metni kopyalar. Kopya bir dakika sonra silinir.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Yazdırılacak sayfa olarak kaydeder.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Metin olarak kaydet</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Düz metin olarak kaydeder.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Kaydedildi. Bu dosya kimdeyse okuyabilir.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>gizli: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>başka yerlere giden bağlantılar: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>sistem dosyaları: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>çok fazla iç içe klasörde: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>açılamayan klasörler: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Bu listede olmayanlar: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Alıştırma: buradan kimseye bir şey ulaşmaz.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Yazıcı bulunamadı. PDF olarak kaydedebilirsin.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Bir yazıcı seç. Sırası sayfayı bir süre tutabilir. Başka bir odada mı? O zaman sayfayı çabuk al.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Orada hemen yazdırır.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>{address} için QR kodu</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Telefon kamerasını ona tut.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Bir yanıt seç. Sayı tuşları da çalışır.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Aşamalar</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Yolun neresinde olduğun.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} dk</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Fotoğraf {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Dosya {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Benzersiz kod hazırlanıyor: %{percent}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Şununla aynı: {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Güçlü benzersiz kod</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Zayıf benzersiz kod</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Yalnızca tam kopyalar</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Bu okunamıyor</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“Kalanla devam et” onu sürdürür.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Bir kez sayılır.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Uzun ya da çok hareketli. Kısa bir parçası bulunmayabilir.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Biraz değiştirilmiş kopyalar da bulunabilir.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Düz ya da karanlık bir fotoğraf: yalnızca tam ve çok benzer kopyalar bulunabilir.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Bu dosyanın yalnızca tam kopyaları bulunabilir.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Benzersiz kodlar: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>İnsanların bir fotoğrafı ya da videoyu değiştirdiği 100 yoldan yaklaşık {count} tanesinde bulunur.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Kayıtlı bildirime dön</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Burada saklanan bildirimler listede. USB bellekteki bildirim, adı .tid ile biten bir dosyadır.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Başka dosya seç</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Kayıtlı bir bildirim seçmek için bir sayfa açar. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Dosyayı seç</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Bildirim okunuyor ya da gönderiliyor.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Beklemeyi bırak</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Bildirim kendi dosyasında kalır.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Hepsini gönder</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Ulaştı. Takip kartındaki numara ve PIN artık çalışıyor.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Gitmedi. {seconds} saniye sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Bu kayıtlı bir bildirim ve eksiksiz: {size}, kilitli. {host} adresine gider.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Alıştırma için yapıldı.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Kopyaları kim arıyor</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Katılan uygulamalar ve web siteleri benzersiz kodları alır. Arayıp karar verirler.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Listeyi al</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Liste alınıyor</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Hizmete soruluyor.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Listeyi almak için internet gerekir. Senin ya da dosyaların hakkında hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Şifreli mesajlaşma gibi kapalı sohbetlerde ya da katılmayan hizmetlerde kimse aramaz. Yine de onlardan, kendi formlarıyla, kaldırmalarını isteyebilirsin.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Listeye şu an ulaşılamıyor. Devam etmek için ona gerek yok. Daha sonra yeniden dene.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Liste tarihi: {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Henüz hiçbir uygulama ya da web sitesi katılmadı.</translation>
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
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Programı kapatana kadar geçerlidir. Hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Tüm yazıları büyütür. Ctrl ve artı da bunu yapar.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük yazı</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Tüm yazıları küçültür. Ctrl ve eksi de bunu yapar.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Dosya adlarını gizle</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Ad yerine “Fotoğraf 1” gösterir.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Bu bilgisayardaki tüm bildirimler, notlar ve mektuplar kalıcı olarak silinsin mi? Gönderilen gönderilmiş kalır.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Tüm dillerin listesini açar.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Açık, koyu ve güçlü renkler bu bilgisayarın ayarlarına uyar.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Her şeyi sil</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bir şey yapmadan önce bir kez daha sorar.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Evet, sil</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Onları bu bilgisayardan kaldırır.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Silindi. Bir USB bellekte ya da yedekte hâlâ eski, kilitli bir kopya olabilir.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Yazı boyutu: %{percent}</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Paylaşıldı mı?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Sizin ya da çocuğunuzun bildiği kadarıyla paylaşıldı mı?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Sizin ya da o kişinin bildiği kadarıyla paylaşıldı mı?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Her yanıtla devam edebilirsin.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Birine gönderildi ya da internette paylaşıldı.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>İnternette bulursan CyberTipline’a da bildir: {place}. O gönderiyle onlar ilgilenir. Bunu sonra ya da başka bir cihazdan yapabilirsin.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Seni çıplak, yarı çıplak ya da cinsel bir durumda gösteriyor mu?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Çocuğunuzu çıplak, yarı çıplak ya da cinsel bir durumda gösteriyor mu?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Genci çıplak, yarı çıplak ya da cinsel bir durumda gösteriyor mu?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Uydurma resimler de sayılır, örneğin yapay zekâ ile yapılanlar.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Az önce hizmete bağlanıldı.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Çevrimdışı. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Yalnızca bir liste istendi. Sana ait hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Yalnızca bir takip numarası ve PIN gönderildi.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Gönderme denendi. Henüz onaylanmadı.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Kilitli bir bildirim gönderildi. Dosyalar burada kaldı.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Bir fotoğrafın ya da videonun yayılmasını durdur</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Başın dertte değil. İstediğin zaman durabilirsin.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Bu bir alıştırma ve denemek için örnek dosyalar var. Hiçbir bildirim gerçek bir hizmete ulaşamaz. Gönderdiğin şey, nasıl gittiğini görebilmen için bir hafta bu bilgisayarda kalır. Ayarlarda onu silebilirsin.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Kayıtlı bildirime dön</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Önceden kaydedilmiş bir bildirimi gönderir.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Bildirime bak ya da geri çek</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Takip numarası ve PIN gerekir.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Önce alıştırma yap</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Alıştırmayı bitir</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>Alıştırmada her adım çalışır ve hiçbir bildirim gerçek bir hizmete ulaşamaz.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Yazı boyutu, adları gizleme ve her şeyi silme.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Tüm dillerin listesini açar.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Burada benzersiz bir kod hazırlanır: fotoğraftan ya da videodan yapılan bir kod. Katılan hizmetler kodu alır ve kopyaları arar.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Fotoğraf ya da video bu bilgisayarda kalır. Ona kimse bakmaz.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Yaklaşık 5 dakika sürer. Ad gerekmez.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Hızlı çıkmak için “Hızlı çıkış”a tıkla ya da beş saniye içinde üç kez Shift tuşuna bas. Kaydetmediğin her şey o zaman gider. Kaydettiğin bir dosya yerinde kalır ve bu bilgisayar programın çalıştığını hatırlayabilir.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Hakkında ve gizlilik</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Buraya yazdıklarına ne olur.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Konuşabileceğin biri</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Yardım hatlarının listesini açar.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Fotoğraf ya da video nerede?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Ya da takılı bir USB bellekte veya diskte.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Telefonda ya da başka bir cihazda</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Lütfen onu buraya kopyalama.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Artık bende yok</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Başka yardım var.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Bu kimin için?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Benim için</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Fotoğrafta ya da videoda ben varım.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Çocuğum</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Anne, baba ya da veliyim.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Destek olduğum bir genç</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Arkadaşı, öğretmeni ya da danışmanıyım.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Yardımı olan: çocuğunuza bunun kendi suçu olmadığını ve öğrendiğiniz için memnun olduğunuzu söylemek. Lütfen telefonu karıştırmayın, fotoğrafı iletmeyin ya da bu konuda paylaşım yapmayın.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Yardımı olan: ona bunun kendi suçu olmadığını ve öğrendiğiniz için memnun olduğunuzu söylemek. Lütfen fotoğrafı size göndermesini istemeyin ve fotoğrafı iletmeyin.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Buradasın.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Yolun bir aşaması.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>kullanım: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>seçenekler</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>konumsal argümanlar</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>bu yardımı göster ve çık</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: hata: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s argümanı: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>şu argümanlar eksik: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>tanınmayan argümanlar: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>geçersiz seçim: %(value)r (seçenekler: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s argümanıyla birlikte olmaz</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>bir argüman gerekli</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>en az bir argüman gerekli</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Ne gönderildiğini belirt: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Karşılaştırılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Benzer bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>256 bitin {bits} tanesi {file} dosyasından farklı ({variant}). En çok {most} farkta eşleşme sayılır.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>Karelerin % {share} kadarı {file} içinde var ({variant}). % {least} ve üstü eşleşme sayılır.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Baytlar {file} dosyasıyla aynı.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>{case} takip numaralı bildirim geri çekilsin mi?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} gönderilmeden geri çekildi. Kimsede yok ve kilitli dosyası silindi.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>hizmetler: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ulaştı</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Engelleyenler</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Bu bilgisayardaki ya da ağdaki bir filtre hizmetin kullanıldığını görebildi. Ne için olduğunu göremedi: o kilitli ve yalnızca hizmet açabilir.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Bu bilgisayardaki ya da ağdaki bir filtre hizmete bir şey gönderildiğini, yanıttaki takip numarasını ve sayıları görebildi. Bildirimin kendisi kilitli ve yalnızca hizmet açabilir.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Bu bilgisayardaki ya da ağdaki bir filtre hizmete bir bildirim gönderildiğini ve varsa yanıtını görebildi. Bildirimin kendisi kilitli ve yalnızca hizmet açabilir.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Bu bilgisayardaki ya da ağdaki bir filtre hizmet listesinin istendiğini ve listeyi görebildi.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Ulaşmış olabilir. Yeniden sormanın zararı yok.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Hizmeti belirt: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Bunun nereye gittiği not edilemedi, bu yüzden bir değişiklik bir dahaki sefere fark edilmez.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Hayır, burada dur</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Evet, bunun doğru olduğunu biliyorum</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Yine de devam edilsin mi?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Bu bilgisayarda daha önce kullanılmadı.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Hizmet: {name}, adresi {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Bu bir alıştırma ve kimseye ulaşmaz.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Dikkat: bu program başka bir hizmet için kuruldu: {name}, adresi {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Dikkat: son seferde {name} hizmetinin adresi {host} idi.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Dikkat: {name} hizmetinin anahtarı son seferkinden farklı. Gönderdiğini başkaları açabilir.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Bunu sana güvendiğin biri söylemediyse burada dur ve güvendiğin birine sor.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Hizmet: adresi {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Bu bilgisayar adını bilmiyor; burada daha önce kullanılmadı.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>bellek sınırı, dosya yazmak yok, bellek dökümü yok</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>yeni yetki yok</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>başka hiçbir program belleğine bakamaz</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: hiçbir dosya ve hiçbir klasör</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: kısa bir sistem çağrısı listesi</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>tek işlemli iş, bellek sınırıyla</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>düşük bütünlük düzeyi</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>korumalı alan profili: yalnızca hesaplama</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>bağlantı açmak</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>dosya açmak</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>klasöre bakmak</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>dosya yazmak</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>başka bir program başlatmak</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Dosyaları okuyan bir işlem burada başlatılamıyor. Programı yeniden kur ya da başka bir bilgisayar kullan.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Dosyalar kendi işlemlerinde okunur. Böyle bir işlemi burada tutan şeyler:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>İçlerinden biri az önce şunları denedi ve sonuç şu oldu:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>izin verilmedi</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>MÜMKÜN</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Dosyaları okumak için kullanılanlar:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>YOK</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Yan yana dosya: {count}. Her biri için en çok bellek: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Sakladığın bildirimler şu klasörde: {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Orada henüz bir şey yok.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Bu klasöre yazılamıyor.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Zararlı bir dosya, {possible} ile işaretli olanı yapabilir. Yabancılardan gelen dosyalar için başka bir bilgisayar kullan.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Yanıtların ve biten her benzersiz kod bir gizli cümleyle saklanır. Onu unutursan bunları kimse açamaz ve baştan başlarsın. Fotoğrafların kendisi saklanmaz.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>taslağın gizli cümlesini bir dosyadan oku (- standart girdidir)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>{draft} sürdürülüyor. Daha önce biten benzersiz kodlar: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Burada saklananların hiçbirinde bu takip numarasına ait olduğu yazmıyor. Ait olabileceklerle karşılaştırılıyor: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Bu gizli cümlenin açtığı bitmemiş bildirimlerin hiçbiri bu takip numarasına ait değil. Bunun yerine gönderdiğin dosyayı belirt: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Gizli cümle bir terminalde sorulur. Terminal yoksa {option} kullan.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Bir gizli cümle en az {count} karakterdir. Birkaç sözcük iyidir.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Aynı gizli cümle bir kez daha:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>İki gizli cümle farklı. Hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>bitti, ama en az bir dosya okunamadı</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>komut anlaşılmadı</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>yanıtlar başka bir hizmete götürüyor; hiçbir şey saklanmadı</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>bir kopya uymuyor ya da karar vermek için fazla sade</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: burada bir şey olması gerektiği gibi değil</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>Ctrl-C ile durduruldu</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>bildirim yok</translation>
    </message>
    <message>
        <source>case</source>
        <translation>takip</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>kayıtlı bildirim</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>ulaşmadı, daha sonra dene</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>kesin olarak reddedildi</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>kaydedilmedi</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>bitmemiş bildirim</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>notlar ve mektuplar</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>beklenmeyen</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>çıkış kodları:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>fotoğraf</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>standart çıktıda her satıra bir JSON nesnesi</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>metinlerin dili, örneğin de ya da pt_BR (verilmezse: sistemin dili)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>hizmeti belirten dosya</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>hizmetin adresi ya da anahtarı son seferkinden farklı olsa da devam et</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>PIN’i bir dosyadan oku (- standart girdidir)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>bu vekil sunucudan geç: http://HOST:PORT ya da socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); TAKEITDOWN_PROXY değerinden de okunur, başka hiçbir ayardan okunmaz</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>dakika sayısı</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0’dan büyük bir sayı</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Kopyaların yayılmasını durdurmak için bu bilgisayarda yapılan, fotoğraf ve videoların benzersiz kodları. Dosyaların kendisi hiç gönderilmez. Komut verilmezse pencere açılır; yalnızca kayıtlı bir bildirim (REPORT.tid) verilirse onunla açılır.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>sürümü göster ve çık</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>bir bildirimin durumu</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>bir bildirimi geri çek</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>bugün itibarıyla kopyaları kim arıyor</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>burada her şey yolunda mı ve zararlı bir dosyayı ne tutuyor? ağ kullanılmaz</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>bu kurulum olması gerektiği gibi mi? ağ kullanılmaz</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>programı yayımlayandan gelen, tüm dosyaların özetleri</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>buradaki dosyaların özetlerini yazdır</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>benzersiz kodları yap ve yazdır; ağ kullanılmaz</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>dosya ya da klasör</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>benzersiz kodların kendisini de yazdır</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>bu hızda örnek vPDQ hangi video karelerini alıyorsa tam onları al (verilmezse: her kare, farklı olanlar kalır)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>değiştirilmiş kopyalar da bulunsun diye bir fotoğraf için en çok özet sayısı: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>bitenleri bir gizli cümleyle sakla ve bir dahaki sefere oradan sürdür</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>bu kopya gönderilenle eşleşiyor mu? ağ kullanılmaz</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>karşılaştırılacak dosya ya da klasör</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>gönderilen şey; birden çok kez verilebilir</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>ne kadar yakın olduğunu ve hangi dosyaya yakın olduğunu yazdır</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>bu takip numarasının bildirimi hangi taslaktan yapıldıysa onunla karşılaştır</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>bu taslağın sakladığı benzersiz kodlarla karşılaştır</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>bir bildirim yap ve şimdi ya da sonra göndermek için kilitli olarak kaydet</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>takip numaran olan bir bildirim için yeni dosyalarla bir bildirim daha yap</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>takip numarası</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>dosya ya da klasör (verilmezse: taslakta olanların hepsi)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>bildirimi yapan</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>fotoğrafta 18 yaşından küçük</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>çıplaklık ya da cinsel bir şey gösteriyor</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>paylaşıldı</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>ulaşma yolu; hiçbir şey için gerekli değil. Buradaki başka programlar bir komuta verileni görebilir: ardından adres yazılmazsa sorulur</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>bunu bir dosyadan oku (- standart girdidir)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>herhangi bir bilgisayardan göndermek için yazılacak dosya (verilmezse: bu bilgisayarda saklanır)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>yanıtları ve benzersiz kodları geldikçe bir gizli cümleyle sakla ve bir dahaki sefere oradan sürdür</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>kilitlenen baytları olduğu gibi yazdır</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>bu bilgisayarda saklanan bildirimleri listele</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>saklanan bir bildirimi başka bir bilgisayardan göndermek için bir dosyaya yaz</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>listede göründüğü gibi</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>ABD’nin TAKE IT DOWN Act yasasına göre bir mektup yaz; hiçbir şey gönderilmez</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>kanıt için notlar, bu bilgisayarda kilitli; yalnızca sözcükler</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>ebeveynler ya da danışmanlar için rehberi PDF olarak yaz</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>mektup için gerekenler, bir JSON nesnesi olarak (- standart girdidir); verilmezse hepsi tek tek sorulur. Anahtarlar: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>bu platform için burada saklanan mektupla devam et</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>bu dosyaya yaz: .pdf ise PDF olarak, değilse metin olarak (verilmezse: burada göster)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>ne zaman gönderdin: now (şimdi) ya da &apos;YYYY-MM-DD HH:MM&apos;; 48 saat o andan sayılır</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>bunun yerine FTC’ye şikâyeti yaz: 48 saat bitti ve hâlâ orada</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>mektubu notlarla birlikte kilitli sakla</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>bir not ekle; user, place, when ve what anahtarlarından en az birini içeren bir JSON nesnesi olarak (- standart girdidir)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>kimin için olduğu</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>yardım hatları içinde yer alan ülke (verilmezse: sistemin ülkesi)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>yazılacak dosya</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>notların gizli cümlesini bir dosyadan oku (- standart girdidir)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>saklanan bildirimleri ya da her şeyi bu bilgisayardan temelli sil</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>bitmemiş bir bildirim</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>programın burada şimdiye kadar sakladığı her şey</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>yeniden sorma</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>kayıtlı bildirimleri gönder; iki kez göndermenin zararı yok</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>saklanan bildirimler ya da dosyalar (verilmezse: bu bilgisayarda bekleyenlerin hepsi)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>giderek uzayan aralarla 60 dakika ya da verilen süre boyunca denemeyi sürdür (0: tek deneme); Ctrl-C durdurur</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>yalnızca bu hizmet için yapılanı gönder</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>takip numarası, kısa çizgili ya da çizgisiz; ya da hiç gönderilmemiş, saklanan bir bildirimin ID’si</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>takip numarası, kısa çizgili ya da çizgisiz</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>18 yaşında ya da daha büyükken çekilmiş bir fotoğraf için doğru yer StopNCII.org. Aynı şekilde çalışır: fotoğraf sende kalır. Adresi: https://stopncii.org . Burada hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Bu hizmet, çıplaklık ya da cinsel bir şey gösteren fotoğraflar içindir. Başka fotoğraflar için bulundukları sitenin ya da uygulamanın bildirim formunu kullan. Güvendiğin biriyle de konuşabilirsin. Burada hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>İletişim bilgisi bir terminalde sorulur. Terminal yoksa {option} kullan.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Şunlar hâlâ gerekli: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Sana ulaşılmasını istersen bir e-posta adresi (ya da yalnızca Enter’a bas):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Dosyaları ya da benzersiz kodlarını saklayan bir taslağı belirt.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Kilitli olarak, yalnızca şu başlıklarla gönderilir, başkasıyla değil:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Bitmemiş bildirimin hâlâ saklanıyor. Silmek için: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Göndermek için: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>O ülkenin yardım hatları burada yok. Şu ülkelerinki var: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file} dosyasına kaydedildi.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Bu bilgisayara {report} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Alıştırma: bu bildirim kimseye ulaşmaz.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>İkisini de şimdi yaz. Yalnızca bir kez gösterilirler ve kimse onları senin için yeniden bulamaz.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>gönderiliyor ya da belki gönderildi: yeniden göndermek asla iki kez sayılmaz</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>hizmete ulaştı</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>hizmet kabul etmedi</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri çekildi</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Silindi. Bir SSD, bir USB bellek ya da bir yedek, eski kopyaları bir süre tutabilir. Kayıtlı bir bildirimden kalan, yalnızca hizmetin açabileceği kilitli bir dosyadır; bitmemiş bir bildirimden kalan, yalnızca gizli cümlenin açabileceği bir dosyadır.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Burada kayıtlı bildirim yok.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Gönderilebilecek bildirimler: {count}. Bunun komutu: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>{file} dosyasına yazıldı. Herkes herhangi bir bilgisayardan gönderebilir ve yalnızca hizmet açabilir. Buradan da göndermek asla iki kez sayılmaz.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Neyin silineceğini belirt ya da {option} kullan.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Programın burada şimdiye kadar sakladığı her şey temelli silinsin mi?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Belirttiklerin temelli silinsin mi?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Bunlardan henüz gönderilmemiş olabilecekler: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Evet, temelli sil</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Bildirim {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Burada bekleyen kayıtlı bildirim yok.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Durduruldu. Onaylanmayanlar hâlâ kayıtlı. Yeniden göndermek asla iki kez sayılmaz.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Bir sonraki deneme {seconds} saniye sonra.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} daha önce ulaşmıştı; yeniden göndermek bir şey değiştirmedi.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} ulaştı.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Bu bir alıştırmaydı ve kimseye ulaşmaz.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>benzersiz kodlar: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Bu, burada not edilemedi. Yeniden göndermenin zararı yok, silmenin de.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>{name} hizmetinden benzersiz kod alan hizmetler, {day} itibarıyla:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>fotoğraflar ve videolar: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>{first} ile {last} arasında bir sayı yaz:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Lütfen sayılardan birini yaz.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN bir terminalde sorulur. Terminal yoksa {option} kullan.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Bu dosya okunamıyor: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Her şey olması gerektiği gibi.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Bir şey olması gerektiği gibi değil: bunu bir bildirim için kullanma.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>BAŞLATILAMIYOR</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>TUTAN BİR ŞEY YOK</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, birlikte {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>bilinen yanıtlar</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>YANLIŞ YANITLAR</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>başka hiçbir program içine bakamaz</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>başka programlar içine bakabilir</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Dosya listesi</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Ana program</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Yardımcılar</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>burada yok; yukarıdaki sayıyı sana verilen bir sayıyla karşılaştır</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>tüm dosyalar uyuyor</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>UYMUYOR</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Bunlardan biri eksik olan bir mektup dikkate alınmayabilir. Hâlâ eksik: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Saklanan mektuplar: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Mektup için gerekenler bir terminalde sorulur. Terminal yoksa {option} kullan.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Bu yanıtlar kullanılamıyor: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Bitince boş bir satır.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Zamanı şöyle yaz: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Bu zaman henüz gelmedi.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Şikâyet için mektubu gönderdiğin zaman gerekir: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Gönderildikten sonra 48 saati şöyle say: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Burada saklanan not yok.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Bu dosya kimdeyse okuyabilir.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>henüz gönderilmedi</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 saatin bitişi: {end}. Kalan saat: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 saat bitti: {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Bu bilgisayarda kilitli saklanıyor: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Notlar bir gizli cümleyle saklanır. Onu unutursan notları kimse yeniden açamaz. İçine resim konmaz.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Bir not, şunlardan en az birini içeren bir JSON nesnesidir: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Not boş.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Bir şey yolunda gitmedi. Dosyaların güvende ve gönderilmedi. Lütfen yeniden dene.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Bu dosya orada değil. Adına bak ve yeniden seç.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Bu bir fotoğraf ya da video dosyası değil. Başka birini seç.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Bu, başka bir dosyaya giden bir bağlantı. Fotoğrafın ya da videonun kendisini seç.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Bu dosya bu bilgisayarda değil, bulut depolamanda. Önce indir, sonra yeniden seç.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Bu dosya boş. Tam dosyayı bul ve onu seç.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Bu klasörde dosya yok. Başka birini seç.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Bu dosya okunamadı. Diskinin bağlı olduğuna bak, sonra yeniden dene.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Bu dosya okunurken değişti. Onu kullanan diğer programları kapat, sonra yeniden dene.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Bu, burada okunabilen bir fotoğraf ya da video değil. Fotoğrafın ya da videonun kendisini seç.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Bu dosya bozuk ya da burada okunamayan bir türde. Yalnızca tam kopyaları bulunabilir. Sende başka bir biçimi de varsa onu ekle.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Bu dosyanın bir parçası eksik ya da bozuk. Benzersiz kodları, kalan parçadan, ekranda göründüğü haliyle yapıldı. Sende tam olanı da varsa onu ekle.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Bu fotoğraf incelenemeyecek kadar büyük. Yalnızca tam kopyaları bulunabilir.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Bu dosyada ses var ama görüntü yok. Yalnızca tam kopyaları bulunabilir.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Bu dosya incelenemedi. Olsa olsa yalnızca tam kopyaları bulunabilir.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Bu dosya çok uzun sürdü. Olsa olsa yalnızca tam kopyaları bulunabilir.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Bazı sorular hâlâ yanıtsız. Geri dön ve yanıtla.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Bu dosyaların hiçbirinden benzersiz kod çıkmadı, bu yüzden gönderilecek bir şey yok. Başka dosyalar seç.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Bu, tek bildirim için çok fazla. Her birinde daha az dosya olan iki bildirim yap.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Bu bir e-posta adresine benzemiyor. Kontrol et ya da boş bırak.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Bu adla kayıtlı bir bildirim yok. Adına bak.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Bu dosya kayıtlı bir bildirim değil. Adı .tid ile biten dosyayı seç.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Bu kayıtlı bildirim bozuk ve gönderilemiyor. Başka bir kopyasını kullan ya da bildirimi yeniden yap.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Bu bildirim programın daha yeni bir sürümüyle yapılmış. Onu o sürümle gönder.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Bu bildirim başka bir hizmet için yapılmış ve yalnızca o hizmet açabilir. Dosyasında hâlâ güvende.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Bildirim oraya kaydedilemedi. Hiçbir şey kaybolmadı: başka bir yer seç.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Bu adda bir dosya zaten var. Olduğu gibi bırakıldı: başka bir ad seç.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Orada yer kalmadı. Hiçbir şey kaybolmadı: yer aç ya da başka bir yer seç.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Başka bir pencere ya da komut kayıtlı bildirimler üzerinde çalışıyor. Bitmesini bekle, sonra yeniden dene.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Kayıtlı bildirimlerin klasörü şu an değiştirilemiyor. İçindeki bildirimler güvende ve hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Burada bu işaretle kayıtlı bir bildirim yok. Listeye bak ve yeniden dene.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Bu bildirim hizmette ya da olabilir. Geri çekmek için takip numarasını ve PIN’ini kullan.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Bu adla bitmemiş bir bildirim yok. Adına bak.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Bu dosya bitmemiş bir bildirim değil. Başka birini seç.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Bu bitmemiş bildirim bozuk ve açılamıyor. Hiçbir şey gönderilmedi. Lütfen yeniden başla.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Bu bitmemiş bildirim programın daha yeni bir sürümüyle yapılmış. Onu o sürümle aç.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Bu gizli cümle onu açmıyor. Yeniden dene. Unutulan bir gizli cümleyi kimse bulamaz: o zaman baştan başla.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Bu bitmemiş bildirim başka bir pencerede ya da komutta açık. Önce onu orada kapat.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Bu notlar açılamıyor. Bozulmuş ya da daha yeni bir sürümle yapılmış olabilir.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Başka bir pencere bu notları değiştirdi. Seninkileri bir dosyaya kaydet ve notları yeniden aç.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Bazı harfler PDF’ye konamıyor. Metin olarak kaydet.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Hizmetin adını taşıyan dosya kullanılamıyor. Aldığın yerden yeniden iste.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Hizmet şu an bunu alamadı. Daha sonra yeniden dene.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Hizmete bağlantı yok. İnternete bak ve yeniden dene.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Hizmetten yanıt gelmedi. Gönderilen ona ulaşmış olabilir ya da olmayabilir. Yeniden gönder: asla iki kez sayılmaz.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Proxy bağlantı kurmadı, bu yüzden hiçbir şey gönderilmedi. Adresine bak ya da onsuz dene.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Bu ağdaki bir şey gönderileni okumak istiyor, bu yüzden hiçbir şey gönderilmedi. Bu bir filtre ya da giriş sayfası olabilir. Başka bir ağ dene.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Bağlantı denetlenemedi, bu yüzden hiçbir şey gönderilmedi. Bu bilgisayarın tarihine ve saatine bak. Doğruysa yarın yeniden dene.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Hizmet yerine başka bir şey yanıt verdi. Bu bir Wi-Fi giriş sayfası olabilir. Giriş yap, sonra yeniden dene.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Hizmet meşgul. Birkaç dakika sonra yeniden dene.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Hizmet bu bildirimi kabul etmedi. Lütfen yeniden yap.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Bu bildirim hizmetin web sunucusu için çok büyük, bu yüzden alınmadı. Her birinde daha az fotoğraf olan iki bildirim yap. Hizmeti yürütenlere de haber ver.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Bildirimin burada güvende.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Bu bir alıştırma bildirimi ve hizmet gerçek, ya da tam tersi. Kabul edilmedi.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Bu bilgisayar bu dosyayı açmana izin vermiyor. Bu bilgisayarla ilgilenen kişiye sor ya da dosyayı kendi klasörüne kopyala.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>İçinde henüz benzersiz kod yok. Bunun yerine bildirdiğin dosyayı seç.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Bu hizmet henüz kilitli bir soru alamıyor; takip numaran ve PIN’in ise asla kilitsiz gönderilmez. Hiçbir şey gönderilmedi. Hizmeti yönetenlere sor.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Bu, geçen sefer kullandığın hizmet değil. Hiçbir şey gönderilmedi. Değişikliğin doğru olup olmadığını güvendiğin birine sor.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Bu takip numarası ve PIN birbirine ait değil. İkisine de bak ve yeniden dene.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Yanlış PIN ile çok fazla deneme yapıldı. Biraz bekle, sonra yeniden dene.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Bu takip kaydı geri çekildi, bu yüzden ona hiçbir şey eklenemez.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Bu bir takip numarası değil. Her karakterine bak.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN altı rakamdan oluşur. Kontrol et ve yeniden dene.</translation>
    </message>
</context>
</TS>
