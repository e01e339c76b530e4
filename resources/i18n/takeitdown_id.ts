<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>Tentang dan privasi</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Program ini gratis dan berdiri sendiri. NCMEC tidak membuatnya dan tidak menjalankannya. Ini versi {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Program ini tersusun dari {number} komponen bebas. Lisensinya ada di folder {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Gambar atau videomu tidak pernah keluar dari komputer ini. Tidak ada yang melihatnya.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Kode unik bukan gambar. Sangat sulit membuat sesuatu yang bisa dikenali dari situ. Kami tetap menguncinya, dan hanya layanan yang bisa membukanya.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Yang bisa dikirim: kode unik, jawabanmu, dan alamat email kalau kamu menulisnya. Kamu melihat semuanya dulu. Baru terkirim kalau kamu klik “Kirim sekarang”.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Saat ditutup, program tidak menyimpan apa pun, kecuali kalau kamu memilih menyimpan sesuatu. Tidak ada akun, dan tidak ada yang menghitung apa yang kamu lakukan di sini.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Ada jejak yang di luar kendali kami. Komputer ini mungkin ingat bahwa program ini pernah dijalankan. Sebagian isi memorinya juga mungkin tersimpan di disk.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Siapa yang mencari salinan</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Membuka halaman berisi daftar, lalu kembali ke sini.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Kamu bisa menandai dan menyalin ini.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Menyalin alamatnya.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Di ponselku</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Menampilkan kode yang bisa dibaca kamera ponsel.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Tersalin. Kamu bisa menempelkannya di peramban.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Sembunyikan kode</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Ada tempat untuk ini</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Apakah kamu berusia 18 tahun atau lebih saat itu dibuat? Maka layanan ini yang tepat:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Apakah anak Anda berusia 18 tahun atau lebih saat itu dibuat? Maka layanan ini yang tepat:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Apakah dia berusia 18 tahun atau lebih saat itu dibuat? Maka layanan ini yang tepat:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Caranya sama: gambar tetap di perangkatmu. Tidak dipungut biaya.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Pilih semua yang sesuai. Lalu langkahnya muncul di sini.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Sebaiknya jangan</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Teman bicara</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Membuka daftar nomor bantuan.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>Yang kamu pilih di sini tidak disimpan di mana pun dan tidak dikirim ke siapa pun.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Yang membantu sekarang</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Ada yang sesuai?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Ada yang mengancam, atau minta uang atau gambar lagi</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Ada yang mengancamku, atau minta uang atau gambar lagi</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Sekarang ada di internet</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Diketahui siapa yang punya</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Aku tahu siapa yang punya</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Usianya di bawah 13</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Usiaku di bawah 13</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>Itu palsu, atau dibuat dengan AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Tak satu pun dari kami punya filenya</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Aku tidak punya filenya</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Menampilkan atau menyembunyikan langkahnya.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Jangan bayar.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Jangan kirim gambar lagi.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Jangan hapus pesannya.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Jangan posting atau teruskan, untuk memperingatkan orang lain pun jangan.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Sumber: {name}. Halaman itu tidak ada tanggalnya.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Sumber: {name}, {day}. Itu sudah lebih dari setahun yang lalu.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Sumber: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Jangan bayar, dan jangan kirim apa pun lagi. Berhenti membalas, tapi simpan pesannya. Beri tahu seseorang hari ini.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Jalani langkah ini bersama orang dewasa yang kamu percaya.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Beri tahu orang dewasa yang kamu percaya siapa yang punya. Orang itu bisa membantu menghentikannya.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Jangan bayar, dan jangan biarkan siapa pun mengirim apa pun lagi. Hentikan semua balasan, tetapi simpan pesannya. Nomor bantuan tahu apa yang bisa Anda lakukan.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Jalani langkah ini bersama-sama, sesuai kesiapan anak.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Jangan minta siapa pun mengirimnya lagi, dan jangan mengunduhnya. CyberTipline bisa membantu tanpa filenya:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Beri tahu CyberTipline tentang postingan itu. Mereka yang menangani postingan itu:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>Di Inggris Raya, Report Remove juga menghapus gambar orang di bawah 18 tahun dari situs web. Mulainya di sini:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Minta aplikasi atau situs itu sendiri menghapusnya. Di AS, waktunya 48 jam. Kalau tidak dihapus, ajukan keluhan di sini:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Catat siapa yang punya. Nomor bantuan bisa membahasnya bersama Anda.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Gambar yang palsu atau dibuat dengan AI juga termasuk. Buat kode uniknya dengan cara yang sama.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Berapa usiamu di gambar atau video itu?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Berapa usia anak Anda di gambar atau video itu?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Berapa usia anak muda itu di gambar atau video itu?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Yang dihitung adalah usia saat itu dibuat, bukan usia sekarang.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Di bawah 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 atau lebih</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Untukmu.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Untuk anak Anda.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Untuk anak muda yang Anda dampingi.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Di bawah 18 tahun di gambar atau video.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Sudah disebarkan.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Tidak disebarkan.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Tidak tahu apakah ini disebarkan.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Kamu bisa menandai dan menyalin ini.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Nomor pengajuan</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Menyalin nomor dan PIN. Salinan dihapus setelah satu menit.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Menyimpan kartu sebagai halaman untuk dicetak.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Simpan sebagai gambar</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Menyimpan kartu sebagai gambar.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Halaman untuk browser</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Teman bicara</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Membuka daftar nomor bantuan.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Yang juga membantu</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Langkah untuk ancaman, untuk postingan di internet, dan lainnya.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Tambah file ke pengajuan ini</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Membuat laporan lagi dengan nomor dan PIN yang sama. Bertanya dulu.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Sudah menyimpan nomor dan PIN? Keduanya baru tampil lagi setelah file baru selesai.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Ya, tambah file</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Kembali ke daftar file.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Sudah menyimpan nomor dan PIN? Setelah jendela ditutup, tidak ada yang bisa menampilkannya lagi.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Ya, tutup</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Menutup jendela.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Teman bicara: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Tersalin. Dihapus dari papan klip setelah satu menit, atau saat jendela ini ditutup.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Dibuat untuk {service} pada {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>LATIHAN. Kartu ini tidak sampai ke siapa pun.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Kartu pengajuan</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>Yang kamu simpan untuk lanjut di hari lain masih ada di sini, terkunci. Untuk menghapusnya, pilih “Kembali ke laporan tersimpan” di halaman pertama.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Menampilkan printer komputer ini.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Nomor pengajuan: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Sudah diberikan ke printer. Jangan lupa bawa kertasnya.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Tidak bisa dicetak. Kamu bisa menyimpannya sebagai PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Tersimpan. Siapa pun yang punya file ini bisa melihat dan menarik kembali laporannya.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>“Keluar cepat” membuka situs lain. Orang yang kembali dari sana menemukan halaman ini, tapi tanpa nomor, PIN, atau jawaban.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Riwayat browser ini menunjukkan bahwa halaman ini pernah dibuka. Jaringan juga bisa melihatnya. Orang yang menguasai perangkat ini, atau filter di sekolah, mungkin juga melihat yang kamu ketik, dan jawabannya.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Lebih baik pakai jendela privat, dan tutup setelah selesai.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Cek laporan atau tarik kembali</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Tulis nomor pengajuan dan PIN dari kartu pengajuan.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Nomor pengajuan</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Empat kelompok, masing-masing empat karakter.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Enam angka.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Cek status</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Bertanya</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Layanan sedang ditanya.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Tambah file</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Membuat laporan lagi dengan nomor dan PIN yang sama. Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bertanya sekali lagi sebelum melakukan apa pun.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Siapa yang mencari salinan</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Membuka halaman berisi daftar, lalu kembali ke sini.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Cek salinan yang kamu temukan</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Membuka halaman untuk membandingkan dua file di sini. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ya, tarik kembali</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Layanan berhenti memakai kode unik ini.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Tarik kembali untuk selamanya? Platform diminta berhenti mencari. Laporan yang ditarik tidak bisa dipakai lagi; kamu perlu membuat yang baru.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Layanan menarik kembali laporan ini, dan platform diminta berhenti mencari. Kamu tidak berbuat salah. Kamu bisa membuat laporan baru.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Laporan sudah sampai. Sekarang menunggu diperiksa, dan kamu tidak perlu melakukan apa-apa.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Alasan: isinya lebih banyak daripada kebanyakan laporan.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Alasan: tidak dibuat seperti program ini membuat laporan.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Alasan: ada gambar terkenal atau yang terbuka untuk umum di dalamnya.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Alasan: layanan ini bukan untuk isi laporan ini.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Alasan: layanan menyimpan setiap laporan hanya selama waktu tertentu.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Alasan: pengelola layanan diminta melakukannya.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Laporan sudah sampai. Sekarang sedang disiapkan.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Laporan aktif. Platform bisa mencari salinan.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Laporan sudah ditarik kembali. Platform diminta berhenti mencari.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Sampai pada {day}. Gambar dan video di dalamnya: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Sudah ditarik kembali.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Tidak dipakai, karena cocok juga dengan gambar terkenal atau gambar kosong: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Kode unik siap diambil oleh platform.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Berikutnya, kode unik disiapkan untuk diambil oleh platform.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Platform yang mengambil kode unik: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Belum ada platform yang mengambilnya. Di hari-hari pertama itu wajar.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Platform yang menemukan dan memblokir salinan: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Belum ada yang ditemukan. Itu wajar, dan platform terus mencari.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Periksa sebelum ada yang dikirim</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>Hanya ini yang bisa keluar dari komputer ini. Gambar dan video tetap di sini.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Menyiapkan</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Laporan sedang dibuat.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Perlu untuk mengirim atau menyimpan. Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Simpan dulu untuk nanti</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Membuka halaman untuk menyimpan laporan. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Kembali untuk mengubah ini, lalu ke sini lagi.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Jawabanmu</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Yang dikirim</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Tidak ikut</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Lanjutkan sisanya</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Kembali ke file dan melanjutkan yang berhenti.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Cara menghubungimu</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Siapa penerimanya</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Pengajuan</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Tampilkan byte persisnya</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Menampilkan isi laporan terkunci, huruf demi huruf.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Byte persisnya</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Isi laporan yang terkunci.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Berhenti: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Tidak terbaca: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Tidak ada. Tidak ada yang akan menulis kepadamu.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, di {host}. Hanya layanan ini yang bisa membukanya.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Ini bukan layanan yang ditetapkan saat program ini dipasang. Layanan yang ditetapkan: {name}, di {host}. Kalau kamu tidak menyangka ini, jangan kirim: tanya orang yang kamu percaya.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Terakhir kali, layanan ini ada di tempat lain: {host}. Kalau kamu tidak menyangka ini, jangan kirim: tanya orang yang kamu percaya.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Kunci layanan ini tidak sama dengan yang terakhir kali: mungkin orang lain bisa membuka yang kamu kirim. Kalau kamu tidak menyangka ini, jangan kirim: tanya orang yang kamu percaya.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Kode unik dari gambar: {pictures}, dari video: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Ukuran, terkunci: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Ya, kode unik ini boleh dikirim</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Siapa yang mencari salinan</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Membuka halaman berisi daftar, lalu kembali ke sini.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Jadikan pengajuan tersendiri</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Dapat nomor dan PIN baru.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Sembunyikan byte</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Ini masuk ke pengajuanmu {number} dan menambah isinya.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Platform yang bergabung mencari salinan dan memutuskan apa yang dihapus. Tidak ada yang mencari di obrolan terkunci, seperti aplikasi pesan terenkripsi, atau di platform yang belum bergabung.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Ke folder di atas folder ini.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Terbesar dulu</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Mengurutkan file.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>File dan folder</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Ketik untuk mencari. Backspace untuk naik.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Tandai semua</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Menandai semua file dalam daftar.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Hapus semua tanda</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Menghilangkan semua tanda.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Untuk menandai beberapa, tahan Ctrl sambil klik. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nama file</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Cari nama, atau tulis tempatnya</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Disimpan dengan nama ini.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Menampilkan nama yang cocok.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Simpan di sini</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Tandai hanya yang memperlihatkannya. Satu klik menandai file, klik sekali lagi menghilangkan tandanya.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Lihat isi folder ini</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Ambil yang ditandai</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Unduhan</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Folderku</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Menampilkan isinya.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Tidak ada apa-apa di sini.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Tidak, biarkan</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Cara menghubungimu?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Boleh dikosongkan. Ada yang ingin dihubungi kalau ada pertanyaan.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Alamat email (tidak wajib)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Kosongkan untuk lanjut tanpa email.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Ada orang lain yang bisa membaca emailmu? Kalau begitu lebih baik kosongkan.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Cek salinan yang kamu temukan</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Apakah platform akan menemukannya? Kedua file dibandingkan di sini. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Tolong jangan simpan salinan dari internet untuk ini. Pakai yang sudah ada di sini.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Gambar atau video yang dipakai untuk membuat laporan.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Pilih yang kamu laporkan</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Pilih salinannya</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Membandingkan</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Pilih yang lain yang kamu laporkan</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Kode unik sedang dibuat.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Yang kamu pilih untuk laporan ini.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Yang kamu laporkan sudah tidak ada? Kode unik yang kamu simpan juga bisa.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Pakai yang kamu simpan</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Kode unik yang kamu simpan: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Dipilih: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>Ini file yang persis sama. Platform yang ikut serta bisa menemukannya.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Cocok. Platform yang ikut serta bisa menemukan salinan ini.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Tidak cocok. Apakah ini milikmu? Masukkan juga salinan ini ke laporan.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Terlalu polos atau gelap untuk dipastikan. Apakah ini milikmu? Masukkan juga salinan ini ke laporan.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>File ini tidak bisa dibandingkan.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Simpan untuk nanti</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Simpan dalam file</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Di sini atau di USB. Hanya layanan yang bisa membuka file itu.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Biarkan menunggu di komputer ini</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Kamu akan menemukannya lagi di halaman pertama. Orang lain yang memakai komputer ini bisa melihat atau menghapusnya.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Laporan sedang dikirim atau disimpan.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Berhenti menunggu</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Laporan menunggu di sini. Kamu bisa mengirimnya lagi.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Lanjut ke kartu pengajuan</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Laporan menunggu sampai kamu mengirimnya.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Hapus di sini</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bertanya sekali lagi sebelum melakukan apa pun.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Hapus laporan ini dari komputer ini untuk selamanya? Laporan ini belum dikirim.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ya, hapus</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Menghapusnya dari komputer ini.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Laporan terkunci dikirim ke {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Belum terkirim</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Sekarang tidak ada yang dikirim. Kamu bisa mengirimnya di hari lain, atau dari komputer lain.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Laporanmu aman: sekarang menunggu di komputer ini, terkunci. Kamu akan menemukannya lagi di halaman pertama.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Belum berhasil. Dicoba lagi dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Laporan sedang dibuka.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Belum selesai</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>Yang kamu pilih untuk laporan ini.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Lanjutkan ini</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Membuka laporan yang belum selesai.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bertanya sekali lagi sebelum melakukan apa pun.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Hapus laporan yang belum selesai ini untuk selamanya?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ya, hapus</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Menghapusnya dari komputer ini.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Laporan belum selesai {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Harus ke mana</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Tidak ada yang disimpan di sini, dan tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Alamat per {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Teman bicara</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Membuka daftar nomor bantuan.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Yang juga membantu</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Langkah untuk ancaman, untuk postingan di internet, dan lainnya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Menutup jendela.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Salin alamat</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Tutup rincian</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Sama dengan lain</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Menampilkan baris ini saja.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Mengeluarkan file yang ditandai dari daftar. Filenya tetap ada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Mengembalikan yang terakhir dikeluarkan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Mencoba file yang ditandai sekali lagi.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Lanjutkan sisanya</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Melanjutkan yang berhenti.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Menampilkan atau menyembunyikan rincian baris yang ditandai.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Membuka file yang ditandai, dan memberi tahu dulu jejak apa yang tertinggal.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Menunggu sebelum file berikutnya.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Menghentikan file yang belum selesai. Bisa kamu lanjutkan nanti.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Sembunyikan nama</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Menampilkan “Gambar 1” sebagai ganti nama.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Pilih gambar dan video</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Kode unik dibuat di sini, di komputer ini. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih file</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Pakai file contoh</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Menambah gambar dan klip yang aman untuk latihan.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Kamu juga bisa menariknya ke sini, atau menempel dengan Ctrl dan V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>File terpilih</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Setiap baris memberi tahu hasil kode uniknya.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua file</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Berapa banyak dari semua file yang sudah selesai.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Lanjut di hari lain</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Membuka halaman untuk menyimpan yang sudah selesai dengan frasa sandi.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Kurang dari satu menit lagi.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Sekitar {minutes} menit lagi.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Menampilkan semua file dalam folder, lalu kamu menandai yang perlu ada di sini.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Program yang menampilkannya mungkin mengingatnya, misalnya dalam daftar yang terakhir dibuka. Jejak itu di luar kendali kami.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Ya, buka</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Membuka file dengan program yang ada di komputer ini.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Jangan buka</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Hanya yang memperlihatkannya yang perlu ada di sini. Tandai yang lain, lalu keluarkan.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Siap: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Belum: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Berhenti: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Tidak terbaca: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Sama dengan lain: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Tidak ada file di dalamnya. Salin atau tarik filenya sendiri dari folder.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Tandai yang perlu ada di sini</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Quick exit</source>
        <translation>Keluar cepat</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Menutup semuanya sekaligus. Menekan Shift tiga kali sama saja.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Ke halaman sebelumnya. Jawabanmu tetap ada.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Hal utama yang dilakukan di halaman ini.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>Yang kamu isi belum disimpan. Kalau jendela ditutup, semuanya hilang.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Tutup saja</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Menutup jendela. Yang belum disimpan akan hilang.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Sesuatu di jaringan ini, misalnya filter sekolah, bisa melihat bahwa layanan ini dipakai. Yang dikirim tetap terkunci.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Sesuatu di jaringan ini, misalnya filter sekolah, bisa saja sudah melihat bahwa ada laporan yang dikirim, dan nomor pengajuannya. Laporannya sendiri tetap terkunci.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Menyimpan dua halaman untuk dicetak.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Panduan untuk orang tua</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Panduan untuk konselor</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Panduan sudah disimpan.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Panduan untuk orang tua</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Panduan untuk konselor</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Satu dari lima anak muda tidak bercerita kepada siapa pun (Thorn, 2022), sebagian karena takut masalah di rumah. Dengarkan dulu. Lalu jalani langkahnya bersama.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Teman bicara</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Mereka mendengarkan dan tidak menghakimi. Kamu tidak perlu menyebut nama.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Menampilkan nomor bantuan di negara ini.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Per {day}. Nomor dan jam bisa berubah; lihat situs mereka.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>Kamu di negara mana?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Untuk orang tua dan orang dewasa lain</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Untuk anak muda</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Untuk semua</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Bisa juga lewat chat, di situs mereka.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Kamu bisa menandai dan menyalin ini.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Siang dan malam.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, {begins} sampai {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Catatan dan surat disimpan di komputer ini, terkunci. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Sudah disimpan. Di halaman pertama, pilih “Kembali ke laporan tersimpan”, lalu Catatan.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Lanjut di hari lain</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Jawabanmu dan kode unik yang sudah selesai disimpan di sini, terkunci. Gambarnya tidak.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Pilih frasa sandi yang bisa kamu ingat. Kalau lupa, tidak ada yang bisa membukanya lagi, dan kamu mulai dari awal.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Minimal delapan karakter. Beberapa kata itu bagus.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sekali lagi yang sama</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Supaya salah ketik tidak membuatmu terkunci.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Laporan sedang dikunci.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Perlu minimal delapan karakter.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Keduanya belum sama.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Tersimpan. Untuk melanjutkan, pilih “Kembali ke laporan tersimpan” di halaman pertama.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Minta aplikasi atau situs menghapusnya</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Menurut undang-undang AS, mereka punya 48 jam untuk itu. Di sini kamu menulis suratnya. Kamu sendiri yang mengirim.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>Surat ini perlu nama. Jadi surat ini terpisah dari laporanmu, dan tidak ada isinya yang dikirim dari sini. Surat hanya disimpan kalau kamu minta.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>Ini ada di surat, dan tidak di tempat lain.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Aplikasi atau situs</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Apa itu?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Di mana itu?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Siapa yang menandatangani surat?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Nama orang yang menandatangani</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Alamat email atau nomor telepon</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Tanda centang di akhir</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Yang lain</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Namanya</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Gambar dan video</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Salin alamatnya. Tidak ada? Tulis nama pengguna, dan letaknya di aplikasi.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Orang yang terlihat</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Orang tua atau wali</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Seseorang yang diminta orang itu</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Saya menyatakan dengan jujur: orang yang terlihat tidak setuju itu ditampilkan di sana.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Tulis surat</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Masih kurang: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Berlaku sampai kamu menutup program. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Menampilkan semua tulisan dalam bahasa ini.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Tulisan ini belum diperiksa oleh orang yang tumbuh besar dengan bahasa ini.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>Surat sudah siap</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Surat ini dalam bahasa Inggris, untuk perusahaan di AS. Kirim sendiri, dan jangan sertakan gambar.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Simpan di sini, terkunci</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Menyimpannya bersama catatanmu, dengan frasa sandi.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>48 jam dihitung sejak itu.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Hitung 48 jam</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Kapan kamu mengirimnya?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>Masih ada di sana</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Menulis pengaduan untuk lembaga di AS yang mengawasi undang-undang ini.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Ke mana mengadu</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>Ini pengaduannya. Kirim sendiri, di halaman ini:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Cari TAKE IT DOWN Act di bantuan {platform}. Di sana ada formulir atau alamat email.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Nama formulirnya: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Kirim surat ke sana. Lalu kembali ke sini, dan isi kapan kamu mengirimnya.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 jam berakhir pada {end}. Sisa jam: {hours}. Masih ada di sana saat itu? Pengaduan sudah siap di sini.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 jam sudah berakhir pada {end}. Sudah hilang?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Sudah terkirim</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Menunggu di komputer ini</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Sudah tersimpan</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>File baru masuk ke pengajuan yang sudah ada. Nomor dan PIN tetap sama.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>Ini kartu pengajuannya. Tolong berikan kepada anak muda itu.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>Ini kartu pengajuanmu. Simpan nomor dan PIN: tidak ada yang bisa mencarikannya untukmu.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Apakah sekarang ada di internet? Beri tahu juga CyberTipline: {place}. Mereka yang menangani postingan itu.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Dengan nomor dan PIN ini kamu bisa melihat perkembangannya, menambah file, atau menariknya kembali: buka program dan pilih “Cek laporan atau tarik kembali”.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Nomor dan PIN bisa dipakai begitu laporan dikirim: buka program dan pilih “Kembali ke laporan tersimpan”.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Tanpa program, kamu bisa melihat perkembangannya atau menariknya kembali di browser:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Buka lagi program ini, pilih “Kembali ke laporan tersimpan”, lalu kirim.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Buka program ini, di sini atau di komputer lain, pilih “Kembali ke laporan tersimpan”, lalu pilih filenya.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Laporan menunggu, terkunci. Tidak ada yang terkirim sampai kamu mengirimnya.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Platform yang bergabung sekarang mengambil kode unik dan mencari salinan. Bisa perlu beberapa hari. Mereka yang memutuskan apa yang dihapus.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Beberapa hari lagi, lihat perkembangannya: “Cek laporan atau tarik kembali” di halaman pertama. Kalau saat itu belum ada yang ditemukan, itu wajar.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Tolong jangan posting atau teruskan gambar itu, untuk memperingatkan orang lain pun jangan.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Tolong jangan teruskan gambar itu, untuk memperingatkan orang lain pun jangan.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Tolong jangan posting gambar itu lagi: bisa diblokir, dan akunmu ikut diblokir.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Apakah ada yang mengancam anak muda itu? Jangan bayar. Simpan pesannya, dan berhenti membalas.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Ada yang mengancammu? Jangan bayar. Simpan pesannya, dan berhenti membalas.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Kamu tetap bisa dapat bantuan</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Tanpa gambar tidak ada kode unik. Beri tahu CyberTipline saja:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Tahu di mana itu diposting? Pakai juga formulir laporan aplikasi atau situs itu.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Ada bantuan lain</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Layanan ini untuk gambar telanjang atau seksual. Ada yang mengancam atau menyakitimu? Buka ini:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Untuk gambar lain, pakai formulir laporan aplikasi atau situsnya. Bicara dengan orang dewasa yang kamu percaya juga membantu.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Catatan untuk nanti</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Nama pengguna, alamat, hari: ini membantu orang dewasa yang menolongmu. Hanya kata-kata, tanpa gambar.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Simpan di sini, terkunci</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Menyimpannya di komputer ini, dengan frasa sandi.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>Yang kamu pilih untuk catatan ini.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Menampilkan yang disimpan dengan frasa sandi ini.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Ada catatan terkunci di komputer ini.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Catatan sedang diproses.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Alamat halaman atau postingan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>Ini ada di catatanmu, dan tidak di tempat lain.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Tambahkan catatan ini</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Hapus selamanya catatan yang disimpan di sini?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>Yang kamu tulis hanya ada di sini. Simpan, cetak, atau jadikan file, kalau tidak akan hilang.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Catatan disimpan di komputer ini, terkunci, di {file}. Tidak ada orang lain yang punya.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Mengeluarkan catatan ini dari daftar.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Buka surat</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Menampilkannya, dan 48 jamnya.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>Surat untuk {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Ponsel Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Menampilkan langkah dengan kabel.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Harus masuk ke komputer ini? Kalau begitu, pakai kabel</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Sambungkan ponsel dengan kabelnya, buka kuncinya, dan ketuk pesan tentang USB. Pilih “Transfer file”.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Sambungkan iPhone dengan kabelnya, buka kuncinya, dan ketuk “Percayai”.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Buka ponsel di program file komputer ini. Gambarnya ada di DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Salin file yang satu ini saja ke folder milikmu. Biarkan file itu tetap di ponsel.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Di program ini, klik “Kembali”, pilih “Di komputer ini”, dan buat kode uniknya.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Lalu hapus salinannya, dan kosongkan tempat sampah.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Jangan pernah kirim ke dirimu sendiri lewat chat, email, atau cloud: salinannya tertinggal di sana.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Pakai perangkat tempat file itu ada</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Tolong jangan kirim atau salin ke komputer ini. Di perangkat itu, buka halaman ini:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Kode unik dibuat di sana. Gambarnya tetap di perangkat itu.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Laporan tersimpan sedang diproses.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Yang belum dikirim tetap seperti semula.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Disimpan di komputer ini</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Dicoba lagi dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Terhubung ke layanan dan mengirim laporan ini.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Menulis laporan terkunci ke file atau USB.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bertanya sekali lagi sebelum melakukan apa pun.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Hapus dari komputer ini untuk selamanya? Yang sudah dikirim tetap ada di layanan.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ya, hapus</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Menghapusnya dari komputer ini.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Disimpan pada {day}. Gambar dan video: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Menunggu di sini. Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Mungkin sudah sampai. Kamu bisa mengirimnya lagi: tidak pernah terhitung dua kali.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Sudah sampai. Nomor dan PIN di kartu pengajuan sudah bisa dipakai.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Layanan tidak menerimanya. Kamu bisa membuat laporan lagi.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Sudah ditarik kembali.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Tulis ke aplikasi atau situs</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Menulis surat yang meminta itu dihapus dalam 48 jam.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Siapa, di mana, kapan, apa: untuk orang dewasa yang membantu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Menyalin teks. Salinan hilang setelah satu menit.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Menyimpannya sebagai halaman untuk dicetak.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Simpan sebagai teks</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Menyimpannya sebagai teks biasa.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Tersimpan. Siapa pun yang punya file ini bisa membacanya.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>tersembunyi: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>tautan ke tempat lain: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>file sistem: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>di dalam terlalu banyak folder: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>folder yang tidak bisa dibuka: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Tidak ada di daftar ini: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Latihan: tidak ada yang sampai ke siapa pun.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Tidak ada printer. Kamu bisa menyimpannya sebagai PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Pilih printer. Antreannya mungkin menyimpan halaman itu sebentar. Printernya di ruang lain? Cepat ambil kertasnya.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Langsung mencetaknya di sana.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>Kode QR untuk {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Arahkan kamera ponsel ke sini.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Pilih satu jawaban. Tombol angka juga bisa.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Sampai di mana kamu sekarang.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Kamu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} mnt</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Gambar {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Video {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>File {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Membuat kode unik: {percent} %</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Sama dengan {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Kode unik kuat</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Kode unik lemah</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Hanya salinan persis</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Yang ini tidak terbaca</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>“Lanjutkan sisanya” akan melanjutkannya.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Dihitung satu kali.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Videonya panjang atau banyak gerakan. Potongan pendeknya mungkin tidak ditemukan.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Salinan yang sedikit diubah juga bisa ditemukan.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Gambar polos atau gelap: hanya salinan persis dan yang sangat mirip yang bisa ditemukan.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Hanya salinan persis dari file ini yang bisa ditemukan.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Kode unik: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Ditemukan pada sekitar {count} dari 100 cara orang mengubah gambar atau video.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Kembali ke laporan tersimpan</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Laporan yang disimpan di sini ada di daftar. Laporan di USB adalah file yang berakhiran .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Pilih file lain</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Membuka halaman untuk memilih laporan tersimpan. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Pilih filenya</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Laporan sedang dibaca atau dikirim.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Berhenti menunggu</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Laporan tetap di filenya.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Lanjutkan ini</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Kirim semua</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Sudah sampai. Nomor dan PIN di kartu pengajuan sudah bisa dipakai.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Belum berhasil. Dicoba lagi dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>Ini laporan tersimpan, dan isinya utuh: {size}, terkunci. Tujuannya {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Ini dibuat untuk latihan.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Siapa yang mencari salinan</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Aplikasi dan situs yang bergabung menerima kode unik. Mereka mencari dan memutuskan.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Ambil daftar</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Mengambil daftar</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Layanan sedang ditanya.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Mengambil daftar perlu internet. Tidak ada apa pun tentang kamu atau filemu yang dikirim.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Tidak ada yang mencari di obrolan terkunci, seperti aplikasi pesan terenkripsi, atau di platform yang belum bergabung. Kamu tetap bisa meminta mereka menghapusnya lewat formulir mereka sendiri.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Daftarnya belum bisa diambil. Kamu tidak memerlukannya untuk lanjut. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Daftar per {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Belum ada aplikasi atau situs yang bergabung.</translation>
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
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Berlaku sampai kamu menutup program. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar tulisan</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Memperbesar semua tulisan. Ctrl dan plus juga bisa.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil tulisan</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Memperkecil semua tulisan. Ctrl dan minus juga bisa.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Sembunyikan nama file</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Menampilkan “Gambar 1” sebagai ganti nama.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Hapus selamanya semua laporan, catatan, dan surat di komputer ini? Yang sudah dikirim tetap terkirim.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Membuka daftar semua bahasa.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Warna terang, gelap, dan kontras tinggi mengikuti pengaturan komputer ini.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Hapus semuanya</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Bertanya sekali lagi sebelum melakukan apa pun.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ya, hapus</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Menghapus laporan-laporan itu dari komputer ini.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Sudah dihapus. USB atau cadangan mungkin masih menyimpan salinan lama yang terkunci.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Ukuran tulisan: {percent} %</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Apakah ini disebarkan?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Sepengetahuan Anda atau anak Anda, apakah ini disebarkan?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Sepengetahuan Anda atau dia, apakah ini disebarkan?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Kamu bisa lanjut dengan jawaban apa pun.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Dikirim ke seseorang, atau diposting di internet.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Saya tidak tahu</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Kalau kamu menemukannya di internet, beri tahu juga CyberTipline: {place}. Mereka yang menangani postingan itu. Bisa setelah ini, atau dari perangkat lain.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Apakah kamu terlihat telanjang, setengah telanjang, atau ada hal seksual di situ?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Apakah anak Anda terlihat telanjang, setengah telanjang, atau ada hal seksual di situ?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Apakah anak muda itu terlihat telanjang, setengah telanjang, atau ada hal seksual di situ?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Gambar buatan juga termasuk, misalnya yang dibuat dengan AI.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Baru saja terhubung ke layanan.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Offline. Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Hanya daftar yang diminta. Tidak ada milikmu yang dikirim.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Hanya nomor pengajuan dan PIN yang dikirim.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Sudah dicoba kirim. Belum dipastikan.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Laporan terkunci sudah dikirim. File tetap di sini.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Hentikan penyebaran gambar atau video</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Kamu tidak dalam masalah. Kamu bisa berhenti kapan saja.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>Ini latihan, dengan file contoh untuk dicoba. Tidak ada laporan yang bisa sampai ke layanan sungguhan. Yang kamu kirim tetap di komputer ini selama seminggu, supaya kamu bisa melihat perkembangannya. Kamu bisa menghapusnya di pengaturan.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Kembali ke laporan tersimpan</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Kirim laporan yang disimpan sebelumnya.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Cek laporan atau tarik kembali</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Kamu perlu nomor pengajuan dan PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Latihan dulu</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Akhiri latihan</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>Dalam latihan, semua langkah berfungsi, dan tidak ada laporan yang bisa sampai ke layanan sungguhan.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Ukuran tulisan, menyembunyikan nama, dan menghapus semuanya.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Membuka daftar semua bahasa.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Program ini membuat kode unik: kode yang dibuat dari gambar atau video. Platform yang bergabung menerima kode itu dan mencari salinan.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Gambar atau video tetap di komputer ini. Tidak ada yang melihatnya.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>Perlu sekitar 5 menit. Tidak perlu nama.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Untuk pergi dengan cepat, klik “Keluar cepat”, atau tekan Shift tiga kali dalam lima detik. Yang belum kamu simpan akan hilang. File yang sudah kamu simpan tetap di tempatnya, dan komputer ini mungkin ingat bahwa program ini pernah dijalankan.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>Tentang dan privasi</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Apa yang terjadi dengan yang kamu isi di sini.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Teman bicara</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Membuka daftar nomor bantuan.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Di mana gambar atau videonya?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Atau di USB atau disk yang terpasang.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Di ponsel atau perangkat lain</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Tolong jangan salin ke sini.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Aku sudah tidak punya lagi</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Ada bantuan lain.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Ini untuk siapa?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Aku</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Aku ada di gambar atau video itu.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Anak saya</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Saya orang tua atau wali.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Anak muda yang saya dampingi</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Saya teman, guru, atau konselor.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Yang membantu: katakan bahwa ini bukan salah anak Anda, dan bahwa Anda senang diberi tahu. Tolong jangan periksa ponselnya, jangan teruskan gambarnya, dan jangan posting tentang ini.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Yang membantu: katakan bahwa ini bukan salahnya, dan bahwa Anda senang diberi tahu. Tolong jangan minta gambarnya dikirim kepada Anda, dan jangan teruskan.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Kamu di sini.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Satu tahap perjalanan.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>cara pakai: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opsi</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumen posisi</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>tampilkan bantuan ini lalu keluar</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: kesalahan: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumen %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>argumen ini masih diperlukan: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumen tidak dikenal: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>pilihan tidak ada: %(value)r (pilih dari %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>tidak bisa bersama argumen %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>perlu satu argumen</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>perlu setidaknya satu argumen</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Sebutkan apa yang dikirim: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Tidak ada yang bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Tidak ditemukan yang mirip.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>{bits} dari 256 bit berbeda dari {file} ({variant}). Sampai {most} masih dianggap cocok.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % framenya ada di {file} ({variant}). Mulai {least} % dianggap cocok.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Bytenya sama dengan {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Tarik kembali pengajuan {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report} ditarik kembali sebelum dikirim. Tidak ada yang memilikinya, dan file terkuncinya sudah dihapus.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>layanan: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Diambil oleh</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Diblokir oleh</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Filter di komputer atau jaringan ini bisa melihat bahwa layanan dipakai. Untuk apa, tidak bisa dilihat: itu terkunci, dan hanya layanan yang bisa membukanya.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Filter di komputer atau jaringan ini bisa melihat bahwa sesuatu dikirim ke layanan, juga nomor pengajuan dan jumlah di jawabannya. Laporannya sendiri terkunci, dan hanya layanan yang bisa membukanya.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Filter di komputer atau jaringan ini bisa melihat bahwa laporan dikirim ke layanan, dan jawabannya kalau ada. Laporannya sendiri terkunci, dan hanya layanan yang bisa membukanya.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Filter di komputer atau jaringan ini bisa melihat bahwa daftar layanan diminta, dan daftarnya.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Mungkin sudah sampai. Bertanya lagi tidak apa-apa.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Sebutkan layanannya: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Tujuannya tidak bisa dicatat, jadi perubahan tidak akan terlihat lain kali.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Tidak, berhenti di sini</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Ya, aku tahu ini benar</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Tetap lanjut?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Layanan ini belum pernah dipakai di komputer ini.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Layanan: {name}, di {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>Ini latihan dan tidak sampai ke siapa pun.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Hati-hati: program ini dipasang untuk layanan lain, {name}, di {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Hati-hati: terakhir kali, {name} ada di {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Hati-hati: kunci {name} berbeda dari terakhir kali, jadi orang lain mungkin bisa membuka yang kamu kirim.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Kalau ini bukan dari orang yang kamu percaya, berhenti di sini dan tanyakan kepada orang yang kamu percaya.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Layanan: di {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Komputer ini tidak tahu namanya; layanan ini belum pernah dipakai di sini.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>batas memori, tidak menulis file, tidak ada dump memori</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>tidak ada hak baru</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>program lain tidak boleh melihat memorinya</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: tidak ada file dan folder</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: daftar pendek panggilan sistem</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>job dengan satu proses dan batas memori</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>integritas rendah</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>profil sandbox: hanya menghitung</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>membuka koneksi</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>membuka file</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>melihat isi folder</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>menulis file</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>menjalankan program lain</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Proses yang membaca file tidak bisa dijalankan di sini. Pasang lagi programnya, atau pakai komputer lain.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>File dibaca dalam proses tersendiri. Yang menahan proses seperti itu di sini:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Yang baru saja ditolak dari salah satunya, saat mencoba:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>BISA</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Yang dipakai untuk membaca file:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>TIDAK ADA</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>File sekaligus: {count}. Memori paling banyak untuk tiap file: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Laporan yang kamu simpan ada di {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Belum ada yang disimpan di situ.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>Folder itu tidak bisa ditulisi.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>File berbahaya bisa melakukan yang ditandai {possible}. Pakai komputer lain untuk file dari orang tak dikenal.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Jawabanmu dan setiap kode unik yang selesai akan disimpan dengan frasa sandi. Kalau kamu lupa, tidak ada yang bisa membukanya lagi, dan kamu mulai dari awal. Gambarnya sendiri tidak disimpan.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>baca frasa sandi draf dari file (- adalah input standar)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Melanjutkan {draft}. Kode unik yang sudah selesai: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>Tidak ada simpanan di sini yang mencatat bahwa ia menjadi pengajuan itu. Dibandingkan dengan yang mungkin: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Tidak ada laporan belum selesai yang dibuka frasa sandi ini dan menjadi pengajuan itu. Sebagai gantinya, sebutkan file yang kamu kirim: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>Frasa sandi ditanyakan di terminal. Tanpa terminal, berikan {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Frasa sandi setidaknya {count} karakter. Beberapa kata sudah bagus.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Frasa sandi yang sama sekali lagi:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Kedua frasa sandi berbeda. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>selesai, tapi setidaknya satu file tidak terbaca</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>perintah tidak dimengerti</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>jawabannya mengarah ke layanan lain; tidak ada yang disimpan</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>ada salinan yang tidak cocok, atau terlalu polos untuk dipastikan</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: ada yang tidak seperti seharusnya di sini</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>dihentikan dengan Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>tidak ada laporan</translation>
    </message>
    <message>
        <source>case</source>
        <translation>pengajuan</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>laporan tersimpan</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>tidak sampai, coba lagi nanti</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>ditolak seterusnya</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>tidak tersimpan</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>laporan belum selesai</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>catatan dan surat</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>tak terduga</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>kode keluar:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>gambar</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>satu objek JSON per baris di output standar</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>bahasa teks, misalnya de atau pt_BR (tanpa ini: bahasa sistem)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>file yang menyebutkan layanan</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>tetap lanjut meski alamat atau kunci layanan berbeda dari terakhir kali</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>baca PIN dari file (- adalah input standar)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>lewat proxy ini: http://HOST:PORT, atau socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); juga dibaca dari TAKEITDOWN_PROXY, dan tidak dari pengaturan lain</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>jumlah menit</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>angka di atas 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Kode unik gambar dan video, dibuat di komputer ini, supaya salinannya tidak menyebar. Filenya sendiri tidak pernah dikirim. Tanpa perintah, jendela terbuka; dengan satu laporan tersimpan saja (REPORT.tid), jendela terbuka dengan laporan itu.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>tampilkan versi lalu keluar</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>sampai di mana suatu pengajuan</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>tarik kembali suatu pengajuan</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>siapa yang mencari salinan, per hari ini</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>apakah semua baik di sini, dan apa yang menahan file berbahaya? tanpa jaringan</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>apakah instalasi ini seperti seharusnya? tanpa jaringan</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>digest semua file, dari penerbit program</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>tampilkan digest file yang ada di sini</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>buat kode unik dan tampilkan; tanpa jaringan</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>file atau folder</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>tampilkan juga kode uniknya</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>ambil persis frame video yang diambil vPDQ acuan pada laju ini (tanpa ini: setiap frame, yang berbeda disimpan)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>jumlah hash paling banyak untuk satu gambar, supaya salinan yang diedit juga ditemukan: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>simpan yang sudah selesai dengan frasa sandi, dan lanjutkan di situ lain kali</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>apakah salinan ini cocok dengan yang dikirim? tanpa jaringan</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>file atau folder untuk dibandingkan</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>yang dikirim; bisa diberikan beberapa kali</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>tampilkan seberapa dekat, dan dengan file mana</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>bandingkan dengan draf asal laporan untuk pengajuan ini</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>bandingkan dengan kode unik yang disimpan draf ini</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>buat laporan dan simpan terkunci, untuk dikirim sekarang atau nanti</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>buat laporan tambahan dengan file baru untuk pengajuan yang sudah kamu punya</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>nomor pengajuannya</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>file atau folder (tanpa ini: semua yang ada di draf)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>siapa yang membuat laporan</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>di bawah 18 tahun di gambar</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>menampilkan ketelanjangan atau hal seksual</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>sudah dibagikan</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>cara dihubungi; tidak wajib untuk apa pun. Program lain di sini bisa melihat apa yang diberikan pada perintah: tanpa alamat sesudahnya, alamat akan ditanyakan</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>baca dari file (- adalah input standar)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>file yang akan ditulis, untuk dikirim dari komputer mana pun (tanpa ini: disimpan di komputer ini)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>langsung simpan jawaban dan kode unik dengan frasa sandi, dan lanjutkan di situ lain kali</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>tampilkan persis byte yang dikunci</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>tampilkan daftar laporan yang disimpan di komputer ini</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>tulis laporan tersimpan ke file, untuk dikirim dari komputer lain</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>seperti yang ditampilkan di daftar</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>tulis surat menurut TAKE IT DOWN Act di AS; tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>catatan sebagai bukti, terkunci di komputer ini; hanya kata-kata</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>tulis panduan untuk orang tua atau untuk konselor sebagai PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>yang diperlukan surat, sebagai satu objek JSON (- adalah input standar); tanpa ini, semuanya ditanyakan satu per satu. Kunci: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>lanjutkan surat untuk platform ini yang disimpan di sini</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>tulis ke file ini: .pdf sebagai PDF, selain itu sebagai teks (tanpa ini: tampilkan di sini)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>kapan kamu mengirimnya: now (sekarang), atau &apos;YYYY-MM-DD HH:MM&apos;; 48 jam dihitung sejak itu</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>tulis pengaduan ke FTC sebagai gantinya: 48 jam sudah lewat, dan masih ada di sana</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>simpan surat bersama catatan, terkunci</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>tambahkan catatan, sebagai satu objek JSON dengan satu atau lebih dari user, place, when, dan what (- adalah input standar)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>untuk siapa panduan ini</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>negara yang nomor bantuannya tercantum di dalamnya (tanpa ini: negara sistem)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>file yang akan ditulis</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>baca frasa sandi catatan dari file (- adalah input standar)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>hapus laporan tersimpan, atau semuanya, dari komputer ini selamanya</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>laporan belum selesai</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>semua yang pernah disimpan program di sini</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>jangan tanya lagi</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>kirim laporan tersimpan; mengirim dua kali tidak apa-apa</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>laporan tersimpan atau file (tanpa ini: semua yang menunggu di komputer ini)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>terus mencoba, dengan jeda yang makin lama, selama 60 menit atau sebanyak yang diberikan (0: satu kali coba); Ctrl-C menghentikannya</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>kirim hanya yang dibuat untuk layanan ini</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>nomor pengajuan, dengan atau tanpa tanda hubung; atau ID laporan tersimpan yang belum pernah dikirim</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>nomor pengajuan, dengan atau tanpa tanda hubung</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Untuk gambar yang dibuat pada usia 18 tahun atau lebih, StopNCII.org tempat yang tepat. Caranya sama: gambar tetap padamu. Buka https://stopncii.org . Tidak ada yang disimpan di sini.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Layanan ini untuk gambar yang menampilkan ketelanjangan atau hal seksual. Untuk gambar lain, pakai formulir laporan di situs atau aplikasi tempat gambar itu berada. Kamu juga bisa bicara dengan orang yang kamu percaya. Tidak ada yang disimpan di sini.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>Kontak ditanyakan di terminal. Tanpa terminal, berikan {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>Ini masih diperlukan: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Alamat email, kalau kamu mau dihubungi (atau tekan Enter saja):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Sebutkan filenya, atau draf yang menyimpan kode uniknya.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Dikirim terkunci, dengan header ini dan tidak ada yang lain:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Laporanmu yang belum selesai masih disimpan. Untuk menghapusnya: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Untuk mengirimnya: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Di sini tidak ada nomor bantuan untuk negara itu. Yang ada untuk: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Tersimpan di {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Tersimpan di komputer ini sebagai {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Latihan: laporan ini tidak sampai ke siapa pun.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Catat keduanya sekarang. Hanya ditampilkan sekali, dan tidak ada yang bisa menemukannya lagi untukmu.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>menunggu dikirim</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>sedang dikirim, atau mungkin sudah terkirim: mengirim lagi tidak pernah dihitung dua kali</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>diterima layanan</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>tidak diterima layanan</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ditarik kembali</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Terhapus. SSD, USB, atau cadangan mungkin masih menyimpan salinan lama untuk sementara. Dari laporan tersimpan, itu file terkunci yang hanya bisa dibuka layanan; dari laporan belum selesai, itu file yang hanya bisa dibuka dengan frasa sandi.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Tidak ada laporan tersimpan di sini.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Laporan yang bisa dikirim: {count}. Perintahnya: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Ditulis ke {file}. Siapa pun bisa mengirimnya dari komputer mana pun, dan hanya layanan yang bisa membukanya. Mengirimnya juga dari sini tidak pernah dihitung dua kali.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Sebutkan yang mau dihapus, atau berikan {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Hapus selamanya semua yang pernah disimpan program di sini?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Hapus selamanya yang kamu sebutkan?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Dari semua ini, yang mungkin belum dikirim: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Ya, hapus selamanya</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Laporan {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Tidak ada laporan tersimpan yang menunggu di sini.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Dihentikan. Yang belum dipastikan masih tersimpan. Mengirim lagi tidak pernah dihitung dua kali.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Dicoba lagi dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report} sudah diterima sebelumnya; mengirim lagi tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report} sudah diterima.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>Itu latihan dan tidak sampai ke siapa pun.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>kode unik: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Itu tidak bisa dicatat di sini. Mengirimnya lagi tidak apa-apa, menghapusnya juga.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Layanan yang mendapat kode unik dari {name}, per {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>gambar dan video: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Ketik {first} sampai {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Ketik salah satu angkanya.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>PIN ditanyakan di terminal. Tanpa terminal, berikan {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>File ini tidak terbaca: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Semua seperti seharusnya.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Ada yang tidak seperti seharusnya: jangan pakai ini untuk laporan.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>TIDAK BISA DIJALANKAN</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>TIDAK ADA YANG MENAHAN</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, bersama-sama {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>jawaban yang sudah diketahui</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>JAWABAN SALAH</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>program lain tidak bisa melihat ke dalamnya</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>program lain mungkin bisa melihat ke dalamnya</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Daftar file</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Program utama</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Proses pembantu</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>tidak ada di sini; bandingkan angka di atas dengan angka yang diberikan padamu</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>semua file cocok</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>TIDAK COCOK</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>Surat yang kurang salah satu dari ini mungkin tidak diperhatikan. Masih kurang: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Surat yang disimpan: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>Yang diperlukan surat ini ditanyakan di terminal. Tanpa terminal, berikan {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Jawaban ini tidak bisa dipakai: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Baris kosong kalau sudah selesai.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Tulis waktunya seperti ini: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Waktu itu belum tiba.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Pengaduan memerlukan waktu saat kamu mengirim surat: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Setelah dikirim, hitung 48 jam dengan: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Tidak ada catatan yang disimpan di sini.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Siapa pun yang punya file ini bisa membacanya.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>belum dikirim</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 jam berakhir pada {end}. Sisa jam: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 jam sudah berakhir pada {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Disimpan di komputer ini, terkunci: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Catatan akan disimpan dengan frasa sandi. Kalau kamu lupa, tidak ada yang bisa membukanya lagi. Gambar tidak ikut disimpan.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Catatan adalah satu objek JSON dengan satu atau lebih dari: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Catatannya kosong.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Ada yang tidak berhasil. File-filemu aman dan tidak dikirim. Coba lagi ya.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>File ini tidak ada. Periksa namanya dan pilih lagi.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>Ini bukan file gambar atau video. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>Ini tautan ke file lain. Pilih gambar atau videonya langsung.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>File ini ada di penyimpanan awanmu, bukan di komputer ini. Unduh dulu, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>File ini kosong. Cari file yang lengkap dan pilih yang itu.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>Folder ini tidak berisi file. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>File ini tidak bisa dibaca. Periksa apakah drive-nya terpasang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>File ini berubah saat dibaca. Tutup program lain yang memakainya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>Ini bukan gambar atau video yang bisa dibaca di sini. Pilih gambar atau videonya langsung.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>File ini rusak, atau jenisnya tidak bisa dibaca di sini. Hanya salinan persisnya yang bisa ditemukan. Kalau kamu punya dalam bentuk lain, tambahkan juga.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Sebagian file ini hilang atau rusak. Kode uniknya dibuat dari yang tersisa, seperti terlihat di layar. Kalau kamu punya yang utuh, tambahkan juga.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>Gambar ini terlalu besar untuk diperiksa. Hanya salinan persisnya yang bisa ditemukan.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>File ini punya suara tapi tidak ada gambarnya. Hanya salinan persisnya yang bisa ditemukan.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>File ini tidak bisa diperiksa. Paling-paling hanya salinan persisnya yang bisa ditemukan.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>File ini terlalu lama. Paling-paling hanya salinan persisnya yang bisa ditemukan.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Masih ada pertanyaan yang belum dijawab. Kembali dan jawab dulu.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Tidak ada file yang menghasilkan kode unik, jadi tidak ada yang bisa dikirim. Pilih file lain.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>Ini terlalu banyak untuk satu laporan. Buat dua laporan dengan file lebih sedikit.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>Ini tidak seperti alamat email. Periksa, atau kosongkan.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Tidak ada laporan tersimpan dengan nama ini. Periksa namanya.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>File ini bukan laporan tersimpan. Pilih file yang berakhiran .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>Laporan tersimpan ini rusak dan tidak bisa dikirim. Pakai salinan lain, atau buat laporan lagi.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>Laporan ini dibuat dengan versi program yang lebih baru. Kirim dengan versi itu.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>Laporan ini dibuat untuk layanan lain, dan hanya layanan itu yang bisa membukanya. Laporan tetap aman di filenya.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Laporan tidak bisa disimpan di situ. Tidak ada yang hilang: pilih tempat lain.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Sudah ada file dengan nama ini. File itu dibiarkan: pilih nama lain.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Tidak ada ruang lagi di situ. Tidak ada yang hilang: kosongkan ruang atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Jendela atau perintah lain sedang memproses laporan tersimpan. Tunggu sampai selesai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Folder laporan tersimpan belum bisa diubah sekarang. Laporan di dalamnya aman, dan tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Tidak ada laporan tersimpan dengan tanda ini di sini. Lihat daftarnya dan coba lagi.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Layanan sudah, atau mungkin sudah, punya laporan ini. Untuk menariknya kembali, pakai nomor pengajuan dan PIN-nya.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Tidak ada laporan belum selesai dengan nama ini. Periksa namanya.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>File ini bukan laporan yang belum selesai. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>Laporan belum selesai ini rusak dan tidak bisa dibuka. Tidak ada yang dikirim. Mulai lagi dari awal ya.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>Laporan belum selesai ini dibuat dengan versi program yang lebih baru. Buka dengan versi itu.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>Frasa sandi ini tidak membukanya. Coba lagi. Tidak ada yang bisa mencari frasa sandi yang terlupa: kalau begitu, mulai lagi dari awal.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>Laporan belum selesai ini sedang terbuka di jendela atau perintah lain. Tutup dulu di sana.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Catatan ini tidak bisa dibuka. Mungkin rusak, atau dibuat versi yang lebih baru.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Jendela lain sudah mengubah catatan ini. Simpan punyamu dalam file, lalu buka lagi catatannya.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Beberapa huruf tidak bisa dimasukkan ke PDF. Simpan sebagai teks saja.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>File yang menyebut layanan ini tidak bisa dipakai. Minta lagi di tempat kamu mendapatkannya.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Layanan belum bisa menerimanya sekarang. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Tidak terhubung ke layanan. Periksa internet dan coba lagi.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Tidak ada jawaban dari layanan. Kiriman itu mungkin sampai, mungkin tidak. Kirim lagi: tidak pernah terhitung dua kali.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Proxy tidak membuat sambungan, jadi tidak ada yang dikirim. Periksa alamatnya, atau coba tanpa proxy.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Sesuatu di jaringan ini ingin membaca yang dikirim, jadi tidak ada yang dikirim. Filter atau halaman masuk bisa melakukan itu. Coba jaringan lain.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Sambungan tidak bisa diperiksa, jadi tidak ada yang dikirim. Lihat tanggal dan jam komputer ini. Kalau sudah benar, coba lagi besok.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Yang menjawab bukan layanan itu. Halaman masuk Wi-Fi bisa melakukan itu. Masuk dulu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Layanan sedang sibuk. Coba lagi beberapa menit lagi.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Layanan tidak menerima laporan ini. Tolong buat lagi.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>Laporan ini terlalu besar untuk server web layanan, jadi tidak diterima. Buat dua laporan dengan lebih sedikit gambar di masing-masing. Beri tahu juga pengelola layanan.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Laporanmu aman di sini.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>Ini laporan latihan, sedangkan layanannya sungguhan, atau sebaliknya. Laporan tidak diterima.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Komputer ini tidak mengizinkanmu membuka file ini. Tanya orang yang mengurus komputer ini, atau salin ke foldermu sendiri.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Belum ada kode unik di dalamnya. Sebagai gantinya, pilih file yang kamu laporkan.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Layanan ini belum bisa menerima pertanyaan terkunci, sedangkan nomor pengajuan dan PIN-mu tidak pernah dikirim tanpa terkunci. Tidak ada yang dikirim. Tanya orang yang menjalankan layanan.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>Ini bukan layanan yang kamu pakai terakhir kali. Tidak ada yang dikirim. Tanya orang yang kamu percaya apakah perubahan ini benar.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Nomor pengajuan dan PIN ini tidak berpasangan. Periksa keduanya dan coba lagi.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Terlalu banyak percobaan dengan PIN yang salah. Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>Pengajuan ini sudah ditarik kembali, jadi tidak ada yang bisa ditambahkan.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>Ini bukan nomor pengajuan. Periksa setiap karakternya.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN terdiri dari enam angka. Periksa dan coba lagi.</translation>
    </message>
</context>
</TS>
