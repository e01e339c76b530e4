<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About and privacy</source>
        <translation>O programie i prywatność</translation>
    </message>
    <message>
        <source>This program is free and stands alone. NCMEC did not make it and does not run it. This is version {number}.</source>
        <translation>Ten program jest bezpłatny i niezależny. NCMEC go nie stworzyło i nie prowadzi. To jest wersja {number}.</translation>
    </message>
    <message>
        <source>It is made of {number} free parts. Their licences are in the folder {folder}.</source>
        <translation>Liczba wolnych składników w programie: {number}. Ich licencje są w folderze {folder}.</translation>
    </message>
    <message>
        <source>Your picture or video never leaves this computer. Nobody looks at it.</source>
        <translation>Twoje zdjęcie lub film nigdy nie opuszcza tego komputera. Nikt go nie ogląda.</translation>
    </message>
    <message>
        <source>A fingerprint is not a picture. It is very hard to get anything that you could know again out of it. We still lock it, and only the service can open it.</source>
        <translation>Unikalny kod to nie zdjęcie. Bardzo trudno uzyskać z niego coś, co da się rozpoznać. I tak go pieczętujemy, a otworzyć może go tylko serwis.</translation>
    </message>
    <message>
        <source>What can be sent: the fingerprints, your answers, and your e-mail address if you typed one. You see all of it first. It goes only when you click Send now.</source>
        <translation>Co może zostać wysłane: unikalne kody, twoje odpowiedzi i twój adres e-mail, jeśli go wpiszesz. Najpierw widzisz wszystko. Wysyłka rusza dopiero po kliknięciu „Wyślij teraz”.</translation>
    </message>
    <message>
        <source>When you close the program it keeps nothing, unless you chose to keep something. There is no account, and nobody counts what you do here.</source>
        <translation>Po zamknięciu program niczego nie przechowuje, chyba że wybrano zachowanie czegoś. Nie ma konta i nikt nie liczy, co tu robisz.</translation>
    </message>
    <message>
        <source>Some traces are not in our hands. This computer may remember that the program ran. It may also put parts of its memory on its disk.</source>
        <translation>Niektóre ślady nie zależą od nas. Ten komputer może pamiętać, że program działał. Może też zapisać części swojej pamięci na dysku.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Kto szuka kopii</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Otwiera stronę z listą i wraca tutaj.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Możesz to zaznaczyć i skopiować.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copies the address.</source>
        <translation>Kopiuje adres.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Na moim telefonie</translation>
    </message>
    <message>
        <source>Shows a code that a telephone&apos;s camera can read.</source>
        <translation>Pokazuje kod QR, który może odczytać aparat telefonu.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a browser.</source>
        <translation>Skopiowano. Możesz to wkleić do przeglądarki.</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Ukryj kod QR</translation>
    </message>
</context>
<context>
    <name>AdultPage</name>
    <message>
        <source>There is a place for this</source>
        <translation>Jest na to miejsce</translation>
    </message>
    <message>
        <source>Were you 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Czy to powstało po twoich 18. urodzinach? W takim razie to właściwy serwis:</translation>
    </message>
    <message>
        <source>Was your child 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Czy Państwa dziecko miało 18 lat lub więcej, gdy to powstało? W takim razie to właściwy serwis:</translation>
    </message>
    <message>
        <source>Were they 18 or over when it was taken? Then this service is the right one:</source>
        <translation>Czy ta osoba miała 18 lat lub więcej, gdy to powstało? W takim razie to właściwy serwis:</translation>
    </message>
    <message>
        <source>It works the same way: the picture stays on your device. It costs nothing.</source>
        <translation>Działa tak samo: zdjęcie zostaje na twoim urządzeniu. Nic to nie kosztuje.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Choose all that fit. Then the steps stand here.</source>
        <translation>Wybierz wszystko, co pasuje. Potem kroki będą tutaj.</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Lepiej nie</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Z kim porozmawiać</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Otwiera listę telefonów zaufania.</translation>
    </message>
    <message>
        <source>What you choose here is kept nowhere and sent to nobody.</source>
        <translation>To, co tu wybierzesz, nie jest nigdzie zachowywane ani nikomu wysyłane.</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>Co teraz pomaga</translation>
    </message>
    <message>
        <source>Does one of these fit?</source>
        <translation>Czy coś z tego pasuje?</translation>
    </message>
    <message>
        <source>Somebody threatens them, or wants money or more pictures</source>
        <translation>Ktoś grozi albo chce pieniędzy lub więcej zdjęć</translation>
    </message>
    <message>
        <source>Somebody threatens me, or wants money or more pictures</source>
        <translation>Ktoś mi grozi albo chce pieniędzy lub więcej zdjęć</translation>
    </message>
    <message>
        <source>It is online now</source>
        <translation>Jest teraz w internecie</translation>
    </message>
    <message>
        <source>It is known who has it</source>
        <translation>Wiadomo, kto to ma</translation>
    </message>
    <message>
        <source>I know who has it</source>
        <translation>Wiem, kto to ma</translation>
    </message>
    <message>
        <source>They are under 13</source>
        <translation>Poniżej 13 lat</translation>
    </message>
    <message>
        <source>I am under 13</source>
        <translation>Mam mniej niż 13 lat</translation>
    </message>
    <message>
        <source>It is fake, or made with AI</source>
        <translation>To fałszywe albo zrobione przez AI</translation>
    </message>
    <message>
        <source>Nobody of us has the file</source>
        <translation>Nikt z nas nie ma pliku</translation>
    </message>
    <message>
        <source>I do not have the file</source>
        <translation>Nie mam pliku</translation>
    </message>
    <message>
        <source>Shows or hides the steps for it.</source>
        <translation>Pokazuje lub ukrywa kroki dla tej sytuacji.</translation>
    </message>
    <message>
        <source>Do not pay.</source>
        <translation>Nie płacić.</translation>
    </message>
    <message>
        <source>Do not send more pictures.</source>
        <translation>Nie wysyłać więcej zdjęć.</translation>
    </message>
    <message>
        <source>Do not delete the messages.</source>
        <translation>Nie kasować wiadomości.</translation>
    </message>
    <message>
        <source>Do not post or forward it, not even to warn others.</source>
        <translation>Nie publikować tego ani nie przesyłać dalej, nawet żeby ostrzec innych.</translation>
    </message>
</context>
<context>
    <name>AdviceViewModel</name>
    <message>
        <source>Source: {name}. The page has no date.</source>
        <translation>Źródło: {name}. Strona nie ma daty.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}. That is more than a year ago.</source>
        <translation>Źródło: {name}, {day}. Od tego czasu minął ponad rok.</translation>
    </message>
    <message>
        <source>Source: {name}, {day}.</source>
        <translation>Źródło: {name}, {day}.</translation>
    </message>
    <message>
        <source>Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today.</source>
        <translation>Nie płać i nie wysyłaj nic więcej. Przestań odpowiadać, ale zachowaj wiadomości. Powiedz komuś jeszcze dziś.</translation>
    </message>
    <message>
        <source>Take these steps together with an adult that you trust.</source>
        <translation>Zrób te kroki razem z dorosłą osobą, której ufasz.</translation>
    </message>
    <message>
        <source>Tell an adult that you trust who has it. They can help to make it stop.</source>
        <translation>Powiedz dorosłej osobie, której ufasz, kto to ma. Może pomóc, żeby to się skończyło.</translation>
    </message>
    <message>
        <source>Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know what to do.</source>
        <translation>Proszę nie płacić i niech nikt nie wysyła nic więcej. Proszę przestać odpowiadać, ale zachować wiadomości. Telefony zaufania wiedzą, co robić.</translation>
    </message>
    <message>
        <source>Take these steps together, and at the child&apos;s pace.</source>
        <translation>Proszę robić te kroki razem i w tempie dziecka.</translation>
    </message>
    <message>
        <source>Do not ask anybody to send it again, and do not download it. The CyberTipline can help without the file:</source>
        <translation>Nie prosić nikogo o ponowne przesłanie i nie pobierać tego. CyberTipline może pomóc bez pliku:</translation>
    </message>
    <message>
        <source>Tell the CyberTipline about the post. They deal with that post:</source>
        <translation>Powiadomić CyberTipline o tym wpisie. Tam zajmują się tym wpisem:</translation>
    </message>
    <message>
        <source>In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:</source>
        <translation>W Wielkiej Brytanii Report Remove usuwa też ze stron zdjęcia osób poniżej 18 lat. Zaczyna się to tutaj:</translation>
    </message>
    <message>
        <source>Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, complain here:</source>
        <translation>Poprosić samą aplikację lub stronę o usunięcie. W USA mają na to 48 godzin. Jeśli tego nie zrobią, skargę można złożyć tutaj:</translation>
    </message>
    <message>
        <source>Write down who has it. A help line can go through it with you.</source>
        <translation>Proszę zapisać, kto to ma. Telefon zaufania może omówić to z Państwem krok po kroku.</translation>
    </message>
    <message>
        <source>Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way.</source>
        <translation>Zdjęcia fałszywe lub zrobione przez AI też się liczą. Ich unikalne kody robi się tak samo.</translation>
    </message>
</context>
<context>
    <name>AgePage</name>
    <message>
        <source>How old are you in the picture or video?</source>
        <translation>Ile masz lat na zdjęciu lub filmie?</translation>
    </message>
    <message>
        <source>How old is your child in the picture or video?</source>
        <translation>Ile lat ma Państwa dziecko na zdjęciu lub filmie?</translation>
    </message>
    <message>
        <source>How old is the young person in the picture or video?</source>
        <translation>Ile lat ma młoda osoba na zdjęciu lub filmie?</translation>
    </message>
    <message>
        <source>What counts is the age when it was taken, not the age today.</source>
        <translation>Liczy się wiek w chwili, gdy to powstało, a nie dzisiaj.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Poniżej 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 lub więcej</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>For you.</source>
        <translation>Dla ciebie.</translation>
    </message>
    <message>
        <source>For your child.</source>
        <translation>Dla Państwa dziecka.</translation>
    </message>
    <message>
        <source>For a young person you support.</source>
        <translation>Dla młodej osoby, którą Państwo wspierają.</translation>
    </message>
    <message>
        <source>Under 18 in the picture or video.</source>
        <translation>Poniżej 18 lat na zdjęciu lub filmie.</translation>
    </message>
    <message>
        <source>It has been shared.</source>
        <translation>Zostało udostępnione.</translation>
    </message>
    <message>
        <source>It has not been shared.</source>
        <translation>Nie zostało udostępnione.</translation>
    </message>
    <message>
        <source>You don&apos;t know whether it has been shared.</source>
        <translation>Nie wiesz, czy zostało udostępnione.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Możesz to zaznaczyć i skopiować.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numer zgłoszenia</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copies number and PIN. They are removed after one minute.</source>
        <translation>Kopiuje numer i PIN. Po minucie znikną.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Saves the card as a page to print.</source>
        <translation>Zapisuje kartę jako stronę do druku.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Zapisz jako obraz</translation>
    </message>
    <message>
        <source>Saves the card as a picture.</source>
        <translation>Zapisuje kartę jako obraz.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Co będzie dalej</translation>
    </message>
    <message>
        <source>Page for browsers</source>
        <translation>Strona dla przeglądarki</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Z kim porozmawiać</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Otwiera listę telefonów zaufania.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Co jeszcze pomaga</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Kroki przy groźbach, przy wpisach w internecie i inne.</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Dodaj kolejne pliki</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Asks first.</source>
        <translation>Tworzy jeszcze jedno zgłoszenie z tym samym numerem i PIN-em. Najpierw pyta.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? They are shown again only when the new files are done.</source>
        <translation>Czy numer i PIN są zachowane? Pokażą się znowu dopiero, gdy nowe pliki będą gotowe.</translation>
    </message>
    <message>
        <source>Yes, add files</source>
        <translation>Tak, dodaj pliki</translation>
    </message>
    <message>
        <source>Goes back to the list of files.</source>
        <translation>Wraca do listy plików.</translation>
    </message>
    <message>
        <source>Did you keep number and PIN? When the window is closed, nobody can show them again.</source>
        <translation>Czy numer i PIN są zachowane? Po zamknięciu okna nikt nie pokaże ich ponownie.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Tak, zamknij</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Zamyka okno.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Someone to talk to: {line}</source>
        <translation>Z kim porozmawiać: {line}</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard after one minute, or when this window closes.</source>
        <translation>Skopiowano. Zniknie ze schowka po minucie albo po zamknięciu tego okna.</translation>
    </message>
    <message>
        <source>Take It Down Desktop. Made for {service} on {day}.</source>
        <translation>Take It Down Desktop. Utworzono dla {service}, {day}.</translation>
    </message>
    <message>
        <source>PRACTICE. This card reaches nobody.</source>
        <translation>ĆWICZENIE. Ta karta do nikogo nie trafi.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Karta zgłoszenia</translation>
    </message>
    <message>
        <source>What you kept to go on another day is still here, locked. To delete it, choose Come back to a saved report on the first page.</source>
        <translation>To, co jest zachowane na inny dzień, nadal tu jest, zapieczętowane. Aby to skasować, wybierz „Wróć do zapisanego zgłoszenia” na pierwszej stronie.</translation>
    </message>
    <message>
        <source>Shows the printers of this computer.</source>
        <translation>Pokazuje drukarki tego komputera.</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Numer zgłoszenia: {number}</translation>
    </message>
    <message>
        <source>PIN: {pin}</source>
        <translation>PIN: {pin}</translation>
    </message>
    <message>
        <source>It was given to the printer. Please take the page with you.</source>
        <translation>Karta została przekazana do drukarki. Pamiętaj, żeby zabrać kartkę.</translation>
    </message>
    <message>
        <source>It could not be printed. You can save it as PDF instead.</source>
        <translation>Nie udało się wydrukować. Możesz zapisać kartę jako PDF.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can see and take back the report.</source>
        <translation>Zapisano. Kto ma ten plik, może zobaczyć i wycofać zgłoszenie.</translation>
    </message>
</context>
<context>
    <name>CaseInBrowser</name>
    <message>
        <source>Quick exit opens another website. Whoever goes back from there finds this page, but no number, PIN or answer.</source>
        <translation>Szybkie wyjście otwiera inną stronę. Kto się stamtąd cofnie, znajdzie tę stronę, ale bez numeru, PIN-u i odpowiedzi.</translation>
    </message>
    <message>
        <source>The history of this browser shows that this page was open. The network can see that, too. Somebody who controls this device, or a filter at school, may also see what you type, and the answer.</source>
        <translation>Historia tej przeglądarki pokazuje, że ta strona była otwarta. Sieć też może to widzieć. Kto kontroluje to urządzenie, albo filtr w szkole, może też widzieć, co wpisujesz, i odpowiedź.</translation>
    </message>
    <message>
        <source>Better use a private window, and close it when you are done.</source>
        <translation>Lepiej użyć okna prywatnego i zamknąć je na koniec.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Sprawdź lub wycofaj zgłoszenie</translation>
    </message>
    <message>
        <source>Type the case number and the PIN from the case card.</source>
        <translation>Wpisz numer zgłoszenia i PIN z karty zgłoszenia.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numer zgłoszenia</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Cztery grupy po cztery znaki.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Six digits.</source>
        <translation>Sześć cyfr.</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Sprawdź stan</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Pytamy serwis.</translation>
    </message>
    <message>
        <source>Add files to it</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>Makes a further report with the same number and PIN. Nothing is sent yet.</source>
        <translation>Tworzy jeszcze jedno zgłoszenie z tym samym numerem i PIN-em. Nic jeszcze nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Zapyta jeszcze raz, zanim coś zrobi.</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Kto szuka kopii</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Otwiera stronę z listą i wraca tutaj.</translation>
    </message>
    <message>
        <source>Check a copy that you found</source>
        <translation>Sprawdź znalezioną kopię</translation>
    </message>
    <message>
        <source>Opens a page to compare two files here. Nothing is sent.</source>
        <translation>Otwiera stronę, na której można tu porównać dwa pliki. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Tak, wycofaj</translation>
    </message>
    <message>
        <source>The service stops using these fingerprints.</source>
        <translation>Serwis przestaje używać tych unikalnych kodów.</translation>
    </message>
    <message>
        <source>Take it back for good? Services are told to stop looking. A report that was taken back can&apos;t be used again; you would make a new one.</source>
        <translation>Wycofać na zawsze? Serwisy dostaną wiadomość, żeby przestały szukać. Wycofanego zgłoszenia nie można użyć ponownie; trzeba by zrobić nowe.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>The service took this report back, and services are told to stop looking. You did nothing wrong. You can make a new report.</source>
        <translation>Serwis wycofał to zgłoszenie, a serwisy dostaną wiadomość, żeby przestały szukać. To nie twoja wina. Możesz zrobić nowe zgłoszenie.</translation>
    </message>
    <message>
        <source>The report has arrived. It waits for a check, and you need not do anything.</source>
        <translation>Zgłoszenie dotarło. Czeka na sprawdzenie, a ty nie musisz nic robić.</translation>
    </message>
    <message>
        <source>Why: there is more in it than in most reports.</source>
        <translation>Powód: jest w nim więcej niż w większości zgłoszeń.</translation>
    </message>
    <message>
        <source>Why: it was not made in the way that this program makes reports.</source>
        <translation>Powód: nie powstało tak, jak ten program tworzy zgłoszenia.</translation>
    </message>
    <message>
        <source>Why: there are famous or public pictures in it.</source>
        <translation>Powód: są w nim znane lub publiczne zdjęcia.</translation>
    </message>
    <message>
        <source>Why: this service is not meant for what is in it.</source>
        <translation>Powód: ten serwis nie jest przeznaczony do tego, co w nim jest.</translation>
    </message>
    <message>
        <source>Why: the service keeps each report for a set time only.</source>
        <translation>Powód: serwis trzyma każde zgłoszenie tylko przez określony czas.</translation>
    </message>
    <message>
        <source>Why: the people who run the service were asked to do so.</source>
        <translation>Powód: poproszono o to osoby, które prowadzą serwis.</translation>
    </message>
    <message>
        <source>The report has arrived. It is being made ready.</source>
        <translation>Zgłoszenie dotarło. Jest przygotowywane.</translation>
    </message>
    <message>
        <source>The report is active. Services can look for copies.</source>
        <translation>Zgłoszenie jest aktywne. Serwisy mogą szukać kopii.</translation>
    </message>
    <message>
        <source>The report was taken back. Services are told to stop looking.</source>
        <translation>Zgłoszenie zostało wycofane. Serwisy dostaną wiadomość, żeby przestały szukać.</translation>
    </message>
    <message>
        <source>It arrived on {day}. Pictures and videos in it: {count}.</source>
        <translation>Dotarło: {day}. Zdjęcia i filmy: {count}.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Zostało wycofane.</translation>
    </message>
    <message>
        <source>Kept back, because they also fit a famous or blank picture: {count}.</source>
        <translation>Odłożone, bo pasują też do znanego lub pustego obrazu: {count}.</translation>
    </message>
    <message>
        <source>The fingerprints are there for services to fetch.</source>
        <translation>Unikalne kody czekają, serwisy mogą je pobrać.</translation>
    </message>
    <message>
        <source>Next, the fingerprints are made ready for services to fetch.</source>
        <translation>Teraz unikalne kody są przygotowywane dla serwisów.</translation>
    </message>
    <message>
        <source>Services that fetched the fingerprints: {count}.</source>
        <translation>Serwisy, które pobrały unikalne kody: {count}.</translation>
    </message>
    <message>
        <source>No service has fetched them yet. In the first days that is normal.</source>
        <translation>Żaden serwis jeszcze ich nie pobrał. W pierwszych dniach to normalne.</translation>
    </message>
    <message>
        <source>Services that found and blocked a copy: {count}.</source>
        <translation>Serwisy, które znalazły i zablokowały kopię: {count}.</translation>
    </message>
    <message>
        <source>Nothing found yet. That is normal, and services go on looking.</source>
        <translation>Nic jeszcze nie znaleziono. To normalne, a serwisy szukają dalej.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check before anything is sent</source>
        <translation>Sprawdź przed wysłaniem</translation>
    </message>
    <message>
        <source>This is all that can leave this computer. The pictures and videos stay here.</source>
        <translation>To wszystko, co może opuścić ten komputer. Zdjęcia i filmy zostają tutaj.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Przygotowanie</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Zgłoszenie jest tworzone.</translation>
    </message>
    <message>
        <source>Needed to send or to save. Nothing is sent yet.</source>
        <translation>Potrzebne, żeby wysłać lub zapisać. Nic jeszcze nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Save for later instead</source>
        <translation>Zapisz raczej na później</translation>
    </message>
    <message>
        <source>Opens a page to save the report. Nothing is sent.</source>
        <translation>Otwiera stronę, na której można zapisać zgłoszenie. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Goes back to change this, and then comes here again.</source>
        <translation>Cofa, żeby to zmienić, a potem wraca tutaj.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Twoje odpowiedzi</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Co jest w środku</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Czego nie ma</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Kontynuuj resztę</translation>
    </message>
    <message>
        <source>Goes back to the files and takes up what was stopped.</source>
        <translation>Wraca do plików i wznawia to, co zatrzymano.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Jak się z tobą skontaktować</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Kto to dostaje</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Show the exact bytes</source>
        <translation>Pokaż dokładne dane</translation>
    </message>
    <message>
        <source>Shows what is inside the locked report, letter by letter.</source>
        <translation>Pokazuje litera po literze, co jest w zapieczętowanym zgłoszeniu.</translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation>Dokładne dane</translation>
    </message>
    <message>
        <source>What is inside the locked report.</source>
        <translation>Co jest w zapieczętowanym zgłoszeniu.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Zatrzymane: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Nie da się odczytać: {count}.</translation>
    </message>
    <message>
        <source>None. Nobody will write to you.</source>
        <translation>Nie trzeba. Nikt do ciebie nie napisze.</translation>
    </message>
    <message>
        <source>{name}, at {host}. Only this service can open it.</source>
        <translation>{name}, adres {host}. Tylko ten serwis może to otworzyć.</translation>
    </message>
    <message>
        <source>This is not the service that this program was installed for. That is {name}, at {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>To nie jest serwis, dla którego zainstalowano ten program. Tamten to {name}, adres {host}. Jeśli to cię dziwi, nie wysyłaj: zapytaj kogoś, komu ufasz.</translation>
    </message>
    <message>
        <source>The last time, this service was at another place: {host}. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Ostatnim razem ten serwis był pod innym adresem: {host}. Jeśli to cię dziwi, nie wysyłaj: zapytaj kogoś, komu ufasz.</translation>
    </message>
    <message>
        <source>This service&apos;s key is not the one of the last time: somebody else may be able to open what you send. If you did not expect this, do not send: ask somebody you trust.</source>
        <translation>Klucz tego serwisu jest inny niż ostatnim razem: może ktoś inny będzie mógł otworzyć to, co wyślesz. Jeśli to cię dziwi, nie wysyłaj: zapytaj kogoś, komu ufasz.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures: {pictures}, of videos: {videos}.</source>
        <translation>Unikalne kody zdjęć: {pictures}, filmów: {videos}.</translation>
    </message>
    <message>
        <source>Size, locked: {size}.</source>
        <translation>Rozmiar po zapieczętowaniu: {size}.</translation>
    </message>
    <message>
        <source>Yes, these fingerprints may be sent</source>
        <translation>Tak, te unikalne kody można wysłać</translation>
    </message>
    <message>
        <source>Who looks for copies</source>
        <translation>Kto szuka kopii</translation>
    </message>
    <message>
        <source>Opens a page with a list, and comes back here.</source>
        <translation>Otwiera stronę z listą i wraca tutaj.</translation>
    </message>
    <message>
        <source>Make it a case of its own</source>
        <translation>Zrób osobne zgłoszenie</translation>
    </message>
    <message>
        <source>It gets a new number and PIN.</source>
        <translation>Dostanie nowy numer i PIN.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Hide the exact bytes</source>
        <translation>Ukryj dokładne dane</translation>
    </message>
    <message>
        <source>It goes to your case {number}, and adds to it.</source>
        <translation>Trafi do twojego zgłoszenia {number} i je uzupełni.</translation>
    </message>
    <message>
        <source>Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined.</source>
        <translation>Serwisy, które biorą udział, szukają kopii i decydują, co usunąć. Nikt nie szuka w zamkniętych czatach, na przykład w szyfrowanych komunikatorach, ani w serwisach, które nie biorą udziału.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Goes to the folder around this one.</source>
        <translation>Przechodzi do folderu, w którym jest ten.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od nowych</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Od największych</translation>
    </message>
    <message>
        <source>Sorts the files.</source>
        <translation>Sortuje pliki.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Pliki i foldery</translation>
    </message>
    <message>
        <source>Type to find. Backspace goes up.</source>
        <translation>Pisz, żeby szukać. Backspace przenosi wyżej.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Marks every file in the list.</source>
        <translation>Zaznacza wszystkie pliki na liście.</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Nie zaznaczaj niczego</translation>
    </message>
    <message>
        <source>Takes all marks away.</source>
        <translation>Usuwa wszystkie zaznaczenia.</translation>
    </message>
    <message>
        <source>To mark several, hold Ctrl while you click. Nothing is sent.</source>
        <translation>Żeby zaznaczyć kilka, trzymaj Ctrl i klikaj. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Find a name, or type where it is</source>
        <translation>Szukaj nazwy albo wpisz, gdzie to jest</translation>
    </message>
    <message>
        <source>It is saved under this name.</source>
        <translation>Plik zapisze się pod tą nazwą.</translation>
    </message>
    <message>
        <source>Shows the names that fit.</source>
        <translation>Pokazuje pasujące nazwy.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Zapisz tutaj</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Mark only what shows it. A click marks a file, another one takes the mark away.</source>
        <translation>Zaznacz tylko pliki, na których to widać. Kliknięcie zaznacza plik, kolejne usuwa zaznaczenie.</translation>
    </message>
    <message>
        <source>Look into this folder</source>
        <translation>Zajrzyj do tego folderu</translation>
    </message>
    <message>
        <source>Take the marked ones</source>
        <translation>Weź zaznaczone</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Filmy</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobrane</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>Mój folder</translation>
    </message>
    <message>
        <source>Shows what lies there.</source>
        <translation>Pokazuje, co tam jest.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nic tu nie ma.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>No, keep it</source>
        <translation>Nie, zostaw</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nic się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>A way to reach you?</source>
        <translation>Jak się z tobą skontaktować?</translation>
    </message>
    <message>
        <source>You can leave this empty. Some people want to be asked if there is a question.</source>
        <translation>Możesz zostawić to puste. Niektóre osoby chcą dostać wiadomość, jeśli będzie pytanie.</translation>
    </message>
    <message>
        <source>E-mail address (not needed)</source>
        <translation>Adres e-mail (niekonieczny)</translation>
    </message>
    <message>
        <source>Leave it empty to go on without one.</source>
        <translation>Zostaw puste, żeby iść dalej bez adresu.</translation>
    </message>
    <message>
        <source>Can someone else read your e-mail? Then better leave it empty.</source>
        <translation>Czy ktoś inny może czytać twoją pocztę? Wtedy lepiej zostaw puste.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Check a copy that you found</source>
        <translation>Sprawdź znalezioną kopię</translation>
    </message>
    <message>
        <source>Would services find it? Both files are compared here. Nothing is sent.</source>
        <translation>Czy serwisy by ją znalazły? Oba pliki są porównywane tutaj. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Please do not save a copy from the internet for this. Use one that is here already.</source>
        <translation>Proszę, nie zapisuj do tego kopii z internetu. Użyj takiej, która już tu jest.</translation>
    </message>
    <message>
        <source>The picture or video that the report was made of.</source>
        <translation>Zdjęcie lub film, z którego powstało zgłoszenie.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Wybierz zgłoszony plik</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Wybierz kopię</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>Choose another original</source>
        <translation>Wybierz inny zgłoszony plik</translation>
    </message>
    <message>
        <source>The fingerprints are being made.</source>
        <translation>Unikalne kody są tworzone.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Tajne hasło</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>To, które jest wybrane dla tego zgłoszenia.</translation>
    </message>
    <message>
        <source>Is what you reported gone? Fingerprints that you kept will do.</source>
        <translation>Nie masz już zgłoszonego pliku? Wystarczą zachowane unikalne kody.</translation>
    </message>
    <message>
        <source>Use what you kept</source>
        <translation>Użyj zachowanych</translation>
    </message>
    <message>
        <source>Fingerprints that you kept: {count}</source>
        <translation>Zachowane unikalne kody: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Wybrane: {count}</translation>
    </message>
    <message>
        <source>It is the very same file. Services that take part can find it.</source>
        <translation>To dokładnie ten sam plik. Serwisy, które biorą udział, mogą go znaleźć.</translation>
    </message>
    <message>
        <source>It matches. Services that take part can find this copy.</source>
        <translation>Pasuje. Serwisy, które biorą udział, mogą znaleźć tę kopię.</translation>
    </message>
    <message>
        <source>It does not match. Is it yours? Then put this copy into a report too.</source>
        <translation>Nie pasuje. Należy do ciebie? W takim razie dodaj też tę kopię do zgłoszenia.</translation>
    </message>
    <message>
        <source>It is too plain or dark to tell. Is it yours? Then put this copy into a report too.</source>
        <translation>Jest zbyt jednolita lub ciemna, żeby to stwierdzić. Należy do ciebie? W takim razie dodaj też tę kopię do zgłoszenia.</translation>
    </message>
    <message>
        <source>This file can&apos;t be compared.</source>
        <translation>Tego pliku nie da się porównać.</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Zapisz na później</translation>
    </message>
    <message>
        <source>Save it in a file</source>
        <translation>Zapisz w pliku</translation>
    </message>
    <message>
        <source>Here or on a stick. Only the service can open that file.</source>
        <translation>Tutaj lub na pendrivie. Tylko serwis może otworzyć ten plik.</translation>
    </message>
    <message>
        <source>Let it wait on this computer</source>
        <translation>Zostaw na tym komputerze</translation>
    </message>
    <message>
        <source>You find it again on the first page. Others who use this computer can see or delete it.</source>
        <translation>Znajdziesz to na pierwszej stronie. Inni, którzy używają tego komputera, mogą to zobaczyć lub skasować.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>The report is being sent or saved.</source>
        <translation>Zgłoszenie jest wysyłane lub zapisywane.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nie czekaj</translation>
    </message>
    <message>
        <source>The report waits here. You can send it again.</source>
        <translation>Zgłoszenie czeka tutaj. Możesz wysłać je ponownie.</translation>
    </message>
    <message>
        <source>Go on to the case card</source>
        <translation>Do karty zgłoszenia</translation>
    </message>
    <message>
        <source>The report waits until you send it.</source>
        <translation>Zgłoszenie czeka, aż je wyślesz.</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Skasuj tutaj</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Zapyta jeszcze raz, zanim coś zrobi.</translation>
    </message>
    <message>
        <source>Delete this report from this computer for good? It was not sent.</source>
        <translation>Skasować to zgłoszenie z tego komputera na zawsze? Nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Tak, skasuj</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Usuwa to z tego komputera.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>The locked report goes to {host}.</source>
        <translation>Zapieczętowane zgłoszenie idzie na {host}.</translation>
    </message>
    <message>
        <source>It is not sent yet</source>
        <translation>Jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Nothing is sent now. You can send it another day, or from another computer.</source>
        <translation>Teraz nic nie jest wysyłane. Możesz wysłać to innego dnia albo z innego komputera.</translation>
    </message>
    <message>
        <source>Your report is safe: it waits on this computer now, locked. You find it again on the first page.</source>
        <translation>Twoje zgłoszenie jest bezpieczne: czeka teraz na tym komputerze, zapieczętowane. Znajdziesz je na pierwszej stronie.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Nie udało się. Następna próba za {seconds} s.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz zgłoszenie</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>The report is being opened.</source>
        <translation>Zgłoszenie jest otwierane.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Niedokończone</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Tajne hasło</translation>
    </message>
    <message>
        <source>The one that you chose for this report.</source>
        <translation>To, które jest wybrane dla tego zgłoszenia.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Opens the unfinished report.</source>
        <translation>Otwiera niedokończone zgłoszenie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Skasuj</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Zapyta jeszcze raz, zanim coś zrobi.</translation>
    </message>
    <message>
        <source>Delete this unfinished report for good?</source>
        <translation>Skasować to niedokończone zgłoszenie na zawsze?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Tak, skasuj</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Usuwa to z tego komputera.</translation>
    </message>
    <message>
        <source>Unfinished report {number}</source>
        <translation>Niedokończone zgłoszenie {number}</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Where to go</source>
        <translation>Gdzie się zgłosić</translation>
    </message>
    <message>
        <source>Nothing was kept here, and nothing was sent.</source>
        <translation>Nic tu nie zachowano i nic nie wysłano.</translation>
    </message>
    <message>
        <source>Addresses as of {day}.</source>
        <translation>Stan adresów: {day}.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Z kim porozmawiać</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Otwiera listę telefonów zaufania.</translation>
    </message>
    <message>
        <source>What else helps</source>
        <translation>Co jeszcze pomaga</translation>
    </message>
    <message>
        <source>Steps for threats, for posts that are online, and more.</source>
        <translation>Kroki przy groźbach, przy wpisach w internecie i inne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Zamyka okno.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>Hide details</source>
        <translation>Ukryj szczegóły</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Takie same</translation>
    </message>
    <message>
        <source>Shows these rows alone.</source>
        <translation>Pokazuje tylko te wiersze.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Takes the marked files off the list. The files stay.</source>
        <translation>Zdejmuje zaznaczone pliki z listy. Pliki zostają.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Puts back what was removed last.</source>
        <translation>Przywraca to, co usunięto ostatnio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Tries the marked files once more.</source>
        <translation>Próbuje jeszcze raz z zaznaczonymi plikami.</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Kontynuuj resztę</translation>
    </message>
    <message>
        <source>Takes up what was stopped.</source>
        <translation>Wznawia to, co zatrzymano.</translation>
    </message>
    <message>
        <source>Shows or hides what stands behind the marked rows.</source>
        <translation>Pokazuje lub ukrywa szczegóły zaznaczonych wierszy.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Opens the marked file, and says first what that leaves behind.</source>
        <translation>Otwiera zaznaczony plik, a najpierw mówi, jaki to zostawia ślad.</translation>
    </message>
    <message>
        <source>Waits before the next file.</source>
        <translation>Czeka przed następnym plikiem.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ends the files that are not done. You can go on with them later.</source>
        <translation>Zatrzymuje pliki, które nie są gotowe. Możesz wznowić je później.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ukryj nazwy</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Pokazuje „Zdjęcie 1” zamiast nazwy.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the pictures and videos</source>
        <translation>Wybierz zdjęcia i filmy</translation>
    </message>
    <message>
        <source>Their fingerprints are made here, on this computer. Nothing is sent.</source>
        <translation>Ich unikalne kody powstają tutaj, na tym komputerze. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Wybierz pliki</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Use the sample files</source>
        <translation>Użyj plików próbnych</translation>
    </message>
    <message>
        <source>Adds harmless pictures and a clip for practice.</source>
        <translation>Dodaje zwykłe obrazki i krótki film do ćwiczenia.</translation>
    </message>
    <message>
        <source>You can also drop them here, or paste them with Ctrl and V.</source>
        <translation>Możesz też upuścić je tutaj albo wkleić, naciskając Ctrl i V.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Wybrane pliki</translation>
    </message>
    <message>
        <source>Each row says how its fingerprint turned out.</source>
        <translation>Każdy wiersz mówi, jak wyszedł unikalny kod.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>How much of all the files is done.</source>
        <translation>Ile już zrobiono ze wszystkich plików.</translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation>Dokończ innego dnia</translation>
    </message>
    <message>
        <source>Opens a page to keep what is done under a passphrase.</source>
        <translation>Otwiera stronę, na której można zachować to, co gotowe, pod tajnym hasłem.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Została mniej niż minuta.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Zostało około {minutes} min.</translation>
    </message>
    <message>
        <source>Shows all files in a folder, and you mark what belongs here.</source>
        <translation>Pokazuje wszystkie pliki w folderze, a ty zaznaczasz te, które powinny tu być.</translation>
    </message>
    <message>
        <source>The program that shows it may remember it, for example in a list of what was opened last. That trace is not in our hands.</source>
        <translation>Program, który to pokaże, może to zapamiętać, na przykład na liście ostatnio otwartych. Ten ślad nie zależy od nas.</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Tak, otwórz</translation>
    </message>
    <message>
        <source>Opens the file in the program that this computer has for it.</source>
        <translation>Otwiera plik w programie, który ten komputer ma do tego.</translation>
    </message>
    <message>
        <source>Don&apos;t open it</source>
        <translation>Nie otwieraj</translation>
    </message>
    <message>
        <source>Only what shows it belongs here. Mark the others, and remove them.</source>
        <translation>Tu powinno być tylko to, co to pokazuje. Zaznacz inne i usuń je.</translation>
    </message>
    <message>
        <source>Ready: {count}.</source>
        <translation>Gotowe: {count}.</translation>
    </message>
    <message>
        <source>Still to do: {count}.</source>
        <translation>Do zrobienia: {count}.</translation>
    </message>
    <message>
        <source>Stopped: {count}.</source>
        <translation>Zatrzymane: {count}.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {count}.</source>
        <translation>Nie da się odczytać: {count}.</translation>
    </message>
    <message>
        <source>Same as another: {count}.</source>
        <translation>Takie same: {count}.</translation>
    </message>
    <message>
        <source>There is no file in it. Copy or drag the file itself, as it lies in a folder.</source>
        <translation>Nie ma tam pliku. Skopiuj lub przeciągnij sam plik, tak jak leży w folderze.</translation>
    </message>
    <message>
        <source>Mark what belongs here</source>
        <translation>Zaznacz to, co powinno tu być</translation>
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
        <translation>Szybkie wyjście</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Shift three times does the same.</source>
        <translation>Zamyka wszystko od razu. Trzykrotne naciśnięcie Shift robi to samo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Goes to the page before. Your answers stay.</source>
        <translation>Przechodzi do poprzedniej strony. Twoje odpowiedzi zostają.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>The main thing to do on this page.</source>
        <translation>Najważniejsza rzecz na tej stronie.</translation>
    </message>
    <message>
        <source>What you have put in is not saved. If you close the window, it is gone.</source>
        <translation>To, co tu jest wpisane, nie jest zapisane. Jeśli zamkniesz okno, to zniknie.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Closes the window. What is not saved is lost.</source>
        <translation>Zamyka okno. Co nie jest zapisane, zniknie.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zostań tutaj</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that the service was used. What was sent stayed locked.</source>
        <translation>Coś w tej sieci, na przykład filtr szkoły, mogło zobaczyć, że użyto serwisu. To, co wysłano, pozostało zapieczętowane.</translation>
    </message>
    <message>
        <source>Something on this network, such as a school&apos;s filter, could see that a report was sent, and its case number. The report itself stayed locked.</source>
        <translation>Coś w tej sieci, na przykład filtr szkoły, mogło zobaczyć, że wysłano zgłoszenie, i jego numer. Samo zgłoszenie pozostało zapieczętowane.</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Saves two pages to print.</source>
        <translation>Zapisuje dwie strony do druku.</translation>
    </message>
    <message>
        <source>Guide for parents</source>
        <translation>Poradnik dla rodziców</translation>
    </message>
    <message>
        <source>Guide for counsellors</source>
        <translation>Poradnik dla doradców</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Poradnik jest zapisany.</translation>
    </message>
</context>
<context>
    <name>GuideMaker</name>
    <message>
        <source>A guide for parents</source>
        <translation>Poradnik dla rodziców</translation>
    </message>
    <message>
        <source>A guide for counsellors</source>
        <translation>Poradnik dla doradców</translation>
    </message>
    <message>
        <source>One young person in five told nobody (Thorn, 2022), some for fear of trouble at home. Listen first. Then take the steps together.</source>
        <translation>Jedna na pięć młodych osób nie powiedziała nikomu (Thorn, 2022), czasem ze strachu przed kłopotami w domu. Najpierw prosimy wysłuchać. Potem przejść te kroki razem.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Z kim porozmawiać</translation>
    </message>
    <message>
        <source>They listen, and they do not judge. You need not say your name.</source>
        <translation>Słuchają i nie oceniają. Nie musisz mówić, jak się nazywasz.</translation>
    </message>
    <message>
        <source>Shows the help lines of this country.</source>
        <translation>Pokazuje telefony zaufania w tym kraju.</translation>
    </message>
    <message>
        <source>As of {day}. Numbers and hours can change; their websites have them.</source>
        <translation>Stan: {day}. Numery i godziny mogą się zmienić; są na ich stronach.</translation>
    </message>
    <message>
        <source>In which country are you?</source>
        <translation>W jakim jesteś kraju?</translation>
    </message>
    <message>
        <source>For parents and other adults</source>
        <translation>Dla rodziców i innych dorosłych</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Dla młodych osób</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Dla wszystkich</translation>
    </message>
    <message>
        <source>Also as a chat, on the website.</source>
        <translation>Także na czacie, na stronie internetowej.</translation>
    </message>
    <message>
        <source>You can mark and copy this.</source>
        <translation>Możesz to zaznaczyć i skopiować.</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Dzień i noc.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{days}, {begins} to {ends}.</source>
        <translation>{days}, od {begins} do {ends}.</translation>
    </message>
</context>
<context>
    <name>KeepNotesPage</name>
    <message>
        <source>Keep the notes</source>
        <translation>Zachowaj notatki</translation>
    </message>
    <message>
        <source>Notes and letters are kept on this computer, locked. Nothing of them is sent.</source>
        <translation>Notatki i listy są trzymane na tym komputerze, zapieczętowane. Nic z nich nie jest wysyłane.</translation>
    </message>
    <message>
        <source>They are kept. On the first page, choose Come back to a saved report, then Notes.</source>
        <translation>Są zachowane. Na pierwszej stronie wybierz „Wróć do zapisanego zgłoszenia”, a potem Notatki.</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Go on another day</source>
        <translation>Dokończ innego dnia</translation>
    </message>
    <message>
        <source>Your answers and the fingerprints that are done are kept here, locked. Pictures are not.</source>
        <translation>Twoje odpowiedzi i gotowe unikalne kody są zachowywane tutaj, zapieczętowane. Zdjęcia nie.</translation>
    </message>
    <message>
        <source>Choose a passphrase that you can keep in mind. If you forget it, nobody can open this again, and you start again.</source>
        <translation>Wybierz tajne hasło, które zapamiętasz. Jeśli je zapomnisz, nikt już tego nie otworzy i zaczniesz od nowa.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Tajne hasło</translation>
    </message>
    <message>
        <source>At least eight signs. A few words are good.</source>
        <translation>Co najmniej osiem znaków. Kilka słów to dobry pomysł.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <source>So that no slip locks you out.</source>
        <translation>Żeby literówka nie zamknęła ci drogi.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>The report is being locked.</source>
        <translation>Zgłoszenie jest pieczętowane.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>It needs at least eight signs.</source>
        <translation>Potrzeba co najmniej ośmiu znaków.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Te dwa nie są jeszcze takie same.</translation>
    </message>
    <message>
        <source>It is kept. On the first page, choose Come back to a saved report to go on with it.</source>
        <translation>Zachowano. Żeby iść dalej, wybierz na pierwszej stronie „Wróć do zapisanego zgłoszenia”.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Ask the app or website to remove it</source>
        <translation>Poproś aplikację lub stronę o usunięcie</translation>
    </message>
    <message>
        <source>By a law of the USA they have 48 hours for it. Here you write the letter. You send it yourself.</source>
        <translation>Według prawa USA mają na to 48 godzin. Tutaj piszesz list. Wysyłasz go ty.</translation>
    </message>
    <message>
        <source>The letter needs a name. So it stands apart from your report, and nothing of it is sent from here. It is kept only if you ask for it.</source>
        <translation>W liście musi być imię i nazwisko. Dlatego list jest osobno od twojego zgłoszenia i nic z niego nie jest stąd wysyłane. Jest zachowany tylko, jeśli tego chcesz.</translation>
    </message>
    <message>
        <source>It stands in the letter, and nowhere else.</source>
        <translation>To jest w liście i nigdzie indziej.</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Aplikacja lub strona</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Gdzie to jest?</translation>
    </message>
    <message>
        <source>Who signs the letter?</source>
        <translation>Kto podpisuje list?</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>Imię i nazwisko osoby, która podpisuje</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>Adres e-mail lub numer telefonu</translation>
    </message>
    <message>
        <source>The tick at the end</source>
        <translation>Znacznik na końcu</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Inna</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Jej nazwa</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Zdjęcia i filmy</translation>
    </message>
    <message>
        <source>Copy its address. Has it none? Then write the user name, and where in the app it is.</source>
        <translation>Skopiuj adres. Nie ma go? Wtedy napisz nazwę użytkownika i gdzie to jest w aplikacji.</translation>
    </message>
    <message>
        <source>The person in it</source>
        <translation>Osoba, którą widać</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Rodzic lub opiekun</translation>
    </message>
    <message>
        <source>Somebody whom that person asked to</source>
        <translation>Ktoś, kogo ta osoba poprosiła</translation>
    </message>
    <message>
        <source>I say in good faith: the person in it did not agree that it is shown there.</source>
        <translation>Oświadczam w dobrej wierze: osoba, którą widać, nie zgodziła się, by to tam pokazywać.</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Napisz list</translation>
    </message>
    <message>
        <source>Still missing: {parts}</source>
        <translation>Brakuje jeszcze: {parts}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>It lasts until you close the program. Nothing is kept.</source>
        <translation>Działa, dopóki nie zamkniesz programu. Nic nie jest zachowywane.</translation>
    </message>
    <message>
        <source>Shows all texts in this language.</source>
        <translation>Pokazuje wszystkie teksty w tym języku.</translation>
    </message>
    <message>
        <source>Nobody who grew up with this language has checked these texts yet.</source>
        <translation>Tych tekstów nie sprawdził jeszcze nikt, kto dorastał z tym językiem.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The letter is ready</source>
        <translation>List jest gotowy</translation>
    </message>
    <message>
        <source>It is in English, for a company in the USA. Send it yourself, and send no picture with it.</source>
        <translation>Jest po angielsku, dla firmy w USA. Wyślij go samodzielnie i nie dołączaj żadnego zdjęcia.</translation>
    </message>
    <message>
        <source>Keep it here, locked</source>
        <translation>Zachowaj go tutaj, zapieczętowany</translation>
    </message>
    <message>
        <source>Keeps it with your notes, under a passphrase.</source>
        <translation>Zachowuje go z twoimi notatkami, pod tajnym hasłem.</translation>
    </message>
    <message>
        <source>The 48 hours count from then.</source>
        <translation>Od tej chwili liczy się 48 godzin.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Count the 48 hours</source>
        <translation>Licz 48 godzin</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Kiedy list został wysłany?</translation>
    </message>
    <message>
        <source>It is still there</source>
        <translation>To nadal tam jest</translation>
    </message>
    <message>
        <source>Writes a complaint to the office in the USA that looks after this law.</source>
        <translation>Pisze skargę do urzędu w USA, który pilnuje tego prawa.</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>Gdzie złożyć skargę</translation>
    </message>
    <message>
        <source>This is the complaint. Send it yourself, on this page:</source>
        <translation>To jest skarga. Wyślij ją samodzielnie na tej stronie:</translation>
    </message>
    <message>
        <source>Look in the help of {platform} for TAKE IT DOWN Act. It names a form or an e-mail address.</source>
        <translation>Poszukaj TAKE IT DOWN Act w pomocy {platform}. Jest tam formularz lub adres e-mail.</translation>
    </message>
    <message>
        <source>The form is called: {form}.</source>
        <translation>Formularz nazywa się: {form}.</translation>
    </message>
    <message>
        <source>Send the letter there. Then come back here, and say when you sent it.</source>
        <translation>Wyślij list tam. Potem wróć tutaj i podaj, kiedy to było.</translation>
    </message>
    <message>
        <source>The 48 hours end on {end}. Hours left: {hours}. Is it still there then? The complaint is ready here.</source>
        <translation>48 godzin kończy się {end}. Pozostało godzin: {hours}. Jeśli potem to nadal tam będzie, skarga jest tu gotowa.</translation>
    </message>
    <message>
        <source>The 48 hours ended on {end}. Is it gone?</source>
        <translation>48 godzin skończyło się {end}. Czy to zniknęło?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>It has been sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>It waits on this computer</source>
        <translation>Czeka na tym komputerze</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>The new files belong to the case that you have. Its number and PIN stay.</source>
        <translation>Nowe pliki należą do zgłoszenia, które już masz. Jego numer i PIN się nie zmieniają.</translation>
    </message>
    <message>
        <source>This is the case card. Please give it to the young person.</source>
        <translation>To jest karta zgłoszenia. Proszę dać ją młodej osobie.</translation>
    </message>
    <message>
        <source>This is your case card. Keep number and PIN: nobody can look them up for you.</source>
        <translation>To jest twoja karta zgłoszenia. Zachowaj numer i PIN: nikt nie może ich dla ciebie sprawdzić.</translation>
    </message>
    <message>
        <source>Is it online now? Tell the CyberTipline too: {place}. They deal with that post.</source>
        <translation>Czy to jest teraz w internecie? Napisz też do CyberTipline: {place}. Oni zajmą się tym wpisem.</translation>
    </message>
    <message>
        <source>With this number and PIN you can see how it goes, add files, or take it back: start the program and choose Check on a report or take it back.</source>
        <translation>Z tym numerem i PIN-em możesz zobaczyć, jak idzie, dodać pliki albo wycofać zgłoszenie: uruchom program i wybierz „Sprawdź lub wycofaj zgłoszenie”.</translation>
    </message>
    <message>
        <source>The number and PIN work as soon as the report is sent: start the program and choose Come back to a saved report.</source>
        <translation>Numer i PIN zadziałają, gdy tylko zgłoszenie zostanie wysłane: uruchom program i wybierz „Wróć do zapisanego zgłoszenia”.</translation>
    </message>
    <message>
        <source>Without the program, you can see how it goes or take it back in a browser:</source>
        <translation>Bez programu można w przeglądarce zobaczyć, jak idzie, albo wycofać zgłoszenie:</translation>
    </message>
    <message>
        <source>Start this program again, choose Come back to a saved report, and send it.</source>
        <translation>Uruchom ten program ponownie, wybierz „Wróć do zapisanego zgłoszenia” i wyślij je.</translation>
    </message>
    <message>
        <source>Start this program, here or on another computer, choose Come back to a saved report, and choose the file.</source>
        <translation>Uruchom ten program, tutaj lub na innym komputerze, wybierz „Wróć do zapisanego zgłoszenia” i wybierz plik.</translation>
    </message>
    <message>
        <source>The report waits, locked. Nothing is sent until you send it.</source>
        <translation>Zgłoszenie czeka, zapieczętowane. Nic nie jest wysyłane, dopóki go nie wyślesz.</translation>
    </message>
    <message>
        <source>Services that have joined fetch the fingerprints now and look for copies. That can take some days. They decide what to remove.</source>
        <translation>Serwisy, które biorą udział, pobierają teraz unikalne kody i szukają kopii. To może potrwać kilka dni. One decydują, co usunąć.</translation>
    </message>
    <message>
        <source>Look in a few days how it goes: Check on a report, on the first page. If nothing was found by then, that is normal.</source>
        <translation>Sprawdź za kilka dni, jak idzie: „Sprawdź lub wycofaj zgłoszenie” na pierwszej stronie. Jeśli do tego czasu nic nie znaleziono, to normalne.</translation>
    </message>
    <message>
        <source>Please do not post or forward the picture, not even to warn others.</source>
        <translation>Proszę, nie publikuj i nie przesyłaj dalej tego zdjęcia, nawet żeby ostrzec innych.</translation>
    </message>
    <message>
        <source>Please do not forward the picture, not even to warn others.</source>
        <translation>Proszę nie przesyłać dalej tego zdjęcia, nawet żeby ostrzec innych.</translation>
    </message>
    <message>
        <source>Please do not post the picture again: it may be blocked, and your account with it.</source>
        <translation>Proszę, nie publikuj tego zdjęcia ponownie: może zostać zablokowane, a razem z nim twoje konto.</translation>
    </message>
    <message>
        <source>Does someone threaten the young person? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Czy ktoś grozi młodej osobie? Proszę nie płacić. Proszę zachować wiadomości i przestać odpowiadać.</translation>
    </message>
    <message>
        <source>Does someone threaten you? Do not pay. Keep the messages, and stop answering.</source>
        <translation>Czy ktoś ci grozi? Nie płać. Zachowaj wiadomości i przestań odpowiadać.</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You can still get help</source>
        <translation>Nadal możesz dostać pomoc</translation>
    </message>
    <message>
        <source>Without the picture there is no fingerprint. Tell the CyberTipline about it instead:</source>
        <translation>Bez zdjęcia nie ma unikalnego kodu. Zamiast tego napisz o nim do CyberTipline:</translation>
    </message>
    <message>
        <source>Do you know where it was posted? Use the report form of that app or website as well.</source>
        <translation>Wiesz, gdzie je opublikowano? Użyj też formularza zgłoszeń tej aplikacji lub strony.</translation>
    </message>
</context>
<context>
    <name>NotExplicitPage</name>
    <message>
        <source>There is other help</source>
        <translation>Jest inna pomoc</translation>
    </message>
    <message>
        <source>This service is for nude or sexual pictures. Does someone threaten or hurt you? Go here:</source>
        <translation>Ten serwis dotyczy zdjęć bez ubrania lub o treści seksualnej. Czy ktoś ci grozi albo cię krzywdzi? Zgłoś się tutaj:</translation>
    </message>
    <message>
        <source>For other pictures, use the report form of the app or website. It also helps to talk to an adult that you trust.</source>
        <translation>Przy innych zdjęciach użyj formularza zgłoszeń aplikacji lub strony. Pomaga też rozmowa z dorosłą osobą, której ufasz.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes for later</source>
        <translation>Notatki na później</translation>
    </message>
    <message>
        <source>User names, addresses, days: they help an adult who helps you. Only words, no pictures.</source>
        <translation>Nazwy użytkowników, adresy, dni: pomogą dorosłemu, który ci pomaga. Tylko słowa, bez zdjęć.</translation>
    </message>
    <message>
        <source>Keep them here, locked</source>
        <translation>Zachowaj je tutaj, zapieczętowane</translation>
    </message>
    <message>
        <source>Keeps them on this computer, under a passphrase.</source>
        <translation>Zachowuje je na tym komputerze, pod tajnym hasłem.</translation>
    </message>
    <message>
        <source>The one that you chose for these notes.</source>
        <translation>To, które wybrano dla tych notatek.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Otwórz notatki</translation>
    </message>
    <message>
        <source>Shows what was kept under this passphrase.</source>
        <translation>Pokazuje to, co zachowano pod tym tajnym hasłem.</translation>
    </message>
    <message>
        <source>There are locked notes on this computer.</source>
        <translation>Na tym komputerze są zapieczętowane notatki.</translation>
    </message>
    <message>
        <source>The notes are at work.</source>
        <translation>Notatki są właśnie przetwarzane.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Address of the page or post</source>
        <translation>Adres strony lub wpisu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>It stands in your notes, and nowhere else.</source>
        <translation>To jest w twoich notatkach i nigdzie indziej.</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Dodaj tę notatkę</translation>
    </message>
    <message>
        <source>Delete the notes that are kept here for good?</source>
        <translation>Usunąć na zawsze notatki, które są tu zachowane?</translation>
    </message>
    <message>
        <source>What you wrote is nowhere but here. Keep it, print it or save it, or it is gone.</source>
        <translation>To, co tu napisane, jest tylko tutaj. Zachowaj to, wydrukuj lub zapisz, inaczej zniknie.</translation>
    </message>
    <message>
        <source>They are kept on this computer, locked, in {file}. Nobody else has them.</source>
        <translation>Są na tym komputerze, zapieczętowane, w {file}. Nikt inny ich nie ma.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Wyjmij ją</translation>
    </message>
    <message>
        <source>Takes this note out of the list.</source>
        <translation>Wyjmuje tę notatkę z listy.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Otwórz list</translation>
    </message>
    <message>
        <source>Shows it, and its 48 hours.</source>
        <translation>Pokazuje go i jego 48 godzin.</translation>
    </message>
    <message>
        <source>Letter to {platform}</source>
        <translation>List do {platform}</translation>
    </message>
</context>
<context>
    <name>OtherDevicePage</name>
    <message>
        <source>Android phone</source>
        <translation>Telefon Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Shows the steps by cable.</source>
        <translation>Pokazuje kroki z użyciem kabla.</translation>
    </message>
    <message>
        <source>Does it have to come to this computer? Then by cable</source>
        <translation>Musi to trafić na ten komputer? W takim razie kablem</translation>
    </message>
    <message>
        <source>Connect the phone with its cable, unlock it, and tap the message about USB. Choose File transfer.</source>
        <translation>Podłącz telefon jego kablem, odblokuj go i dotknij komunikatu o USB. Wybierz „Przesyłanie plików”.</translation>
    </message>
    <message>
        <source>Connect the iPhone with its cable, unlock it, and tap Trust.</source>
        <translation>Podłącz iPhone’a jego kablem, odblokuj go i dotknij „Ufaj”.</translation>
    </message>
    <message>
        <source>Open the phone in the file program of this computer. Its pictures are in DCIM.</source>
        <translation>Otwórz telefon w programie do plików na tym komputerze. Jego zdjęcia są w DCIM.</translation>
    </message>
    <message>
        <source>Copy only this one file into a folder of yours. Leave it on the phone.</source>
        <translation>Skopiuj tylko ten jeden plik do swojego folderu. Zostaw go na telefonie.</translation>
    </message>
    <message>
        <source>Go back here, choose On this computer, and make the fingerprint.</source>
        <translation>Cofnij się tutaj, wybierz „Na tym komputerze” i zrób unikalny kod.</translation>
    </message>
    <message>
        <source>Then delete the copy, and empty the bin.</source>
        <translation>Potem skasuj kopię i opróżnij kosz.</translation>
    </message>
    <message>
        <source>Never send it to yourself by chat, e-mail or cloud: a copy stays there.</source>
        <translation>Nigdy nie wysyłaj tego do siebie przez czat, e-mail lub chmurę: zostaje tam kopia.</translation>
    </message>
    <message>
        <source>Use the device that it is on</source>
        <translation>Użyj urządzenia, na którym to jest</translation>
    </message>
    <message>
        <source>Please do not send or copy it to this computer. On that device, open this page:</source>
        <translation>Proszę, nie wysyłaj i nie kopiuj tego na ten komputer. Na tamtym urządzeniu otwórz tę stronę:</translation>
    </message>
    <message>
        <source>It makes the fingerprint there. The picture stays on that device.</source>
        <translation>Unikalny kod powstaje tam. Zdjęcie zostaje na tamtym urządzeniu.</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>The saved reports are at work.</source>
        <translation>Trwa praca nad zapisanymi zgłoszeniami.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What was not sent stays as it was.</source>
        <translation>Co nie zostało wysłane, zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Zachowane na tym komputerze</translation>
    </message>
    <message>
        <source>Next try in {seconds} seconds.</source>
        <translation>Następna próba za {seconds} s.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Connects to the service and sends this report.</source>
        <translation>Łączy się z serwisem i wysyła to zgłoszenie.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Writes the locked report to a file or a stick.</source>
        <translation>Zapisuje zapieczętowane zgłoszenie w pliku lub na pendrivie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Skasuj</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Zapyta jeszcze raz, zanim coś zrobi.</translation>
    </message>
    <message>
        <source>Delete it from this computer for good? What was sent stays with the service.</source>
        <translation>Skasować z tego komputera na zawsze? To, co wysłano, zostaje w serwisie.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Tak, skasuj</translation>
    </message>
    <message>
        <source>Removes it from this computer.</source>
        <translation>Usuwa to z tego komputera.</translation>
    </message>
    <message>
        <source>Saved on {day}. Pictures and videos: {count}</source>
        <translation>Zapisano: {day}. Zdjęcia i filmy: {count}</translation>
    </message>
    <message>
        <source>It waits here. Nothing of it has been sent.</source>
        <translation>Czeka tutaj. Nic z tego nie wysłano.</translation>
    </message>
    <message>
        <source>It may have arrived. You can send it again: it never counts twice.</source>
        <translation>Może już dotarło. Możesz wysłać ponownie: nigdy nie liczy się dwa razy.</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Dotarło. Numer i PIN z karty zgłoszenia już działają.</translation>
    </message>
    <message>
        <source>The service did not take it. You can make the report again.</source>
        <translation>Serwis tego nie przyjął. Możesz zrobić zgłoszenie jeszcze raz.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Zostało wycofane.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Write to the app or website</source>
        <translation>Napisz do aplikacji lub strony</translation>
    </message>
    <message>
        <source>Writes a letter that asks to remove it within 48 hours.</source>
        <translation>Pisze list z prośbą o usunięcie w 48 godzin.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Who, where, when, what: for an adult who helps.</source>
        <translation>Kto, gdzie, kiedy, co: dla dorosłego, który pomaga.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>PaperTools</name>
    <message>
        <source>Copies the text. It is removed after one minute.</source>
        <translation>Kopiuje tekst. Po minucie kopia znika.</translation>
    </message>
    <message>
        <source>Saves it as a page to print.</source>
        <translation>Zapisuje to jako stronę do druku.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Zapisz jako tekst</translation>
    </message>
    <message>
        <source>Saves it as plain text.</source>
        <translation>Zapisuje to jako zwykły tekst.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it.</source>
        <translation>Zapisane. Kto ma ten plik, może go przeczytać.</translation>
    </message>
</context>
<context>
    <name>PassedWords</name>
    <message>
        <source>hidden: {count}</source>
        <translation>ukryte: {count}</translation>
    </message>
    <message>
        <source>links to other places: {count}</source>
        <translation>łącza do innych miejsc: {count}</translation>
    </message>
    <message>
        <source>files of the system: {count}</source>
        <translation>pliki systemowe: {count}</translation>
    </message>
    <message>
        <source>in too many folders: {count}</source>
        <translation>w zbyt wielu folderach: {count}</translation>
    </message>
    <message>
        <source>folders that can&apos;t be opened: {count}</source>
        <translation>foldery, których nie można otworzyć: {count}</translation>
    </message>
    <message>
        <source>Not in this list: {what}.</source>
        <translation>Nie ma na tej liście: {what}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing here reaches anyone.</source>
        <translation>Ćwiczenie: nic stąd do nikogo nie trafi.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>No printer was found. You can save it as PDF instead.</source>
        <translation>Nie znaleziono drukarki. Można zapisać jako PDF.</translation>
    </message>
    <message>
        <source>Choose a printer. Its queue may keep the page for a while. Is it in another room? Then be quick to fetch it.</source>
        <translation>Wybierz drukarkę. Kartka może przez chwilę czekać w kolejce. Drukarka jest w innym pokoju? W takim razie szybko ją odbierz.</translation>
    </message>
    <message>
        <source>Prints it there at once.</source>
        <translation>Drukuje to tam od razu.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code for {address}</source>
        <translation>Kod QR dla {address}</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at it.</source>
        <translation>Skieruj na niego aparat telefonu.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Choose one answer. The number keys work too.</source>
        <translation>Wybierz jedną odpowiedź. Klawisze z cyframi też działają.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Where you are on the way.</source>
        <translation>Gdzie jesteś na tej drodze.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} min</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Zdjęcie {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Film {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Plik {number}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Making the fingerprint: {percent} %</source>
        <translation>Tworzenie unikalnego kodu: {percent}%</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Taki sam jak {name}</translation>
    </message>
    <message>
        <source>Strong fingerprint</source>
        <translation>Mocny unikalny kod</translation>
    </message>
    <message>
        <source>Weak fingerprint</source>
        <translation>Słaby unikalny kod</translation>
    </message>
    <message>
        <source>Exact copies only</source>
        <translation>Tylko dokładne kopie</translation>
    </message>
    <message>
        <source>Can&apos;t read this one</source>
        <translation>Nie da się odczytać</translation>
    </message>
    <message>
        <source>Go on with the rest takes it up.</source>
        <translation>„Kontynuuj resztę” wznowi ten plik.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Liczy się raz.</translation>
    </message>
    <message>
        <source>It is long or full of movement. A short piece of it may not be found.</source>
        <translation>Jest długi lub pełen ruchu. Krótki fragment może nie zostać znaleziony.</translation>
    </message>
    <message>
        <source>Copies that were changed a little can be found too.</source>
        <translation>Trochę zmienione kopie też można znaleźć.</translation>
    </message>
    <message>
        <source>A plain or dark picture: only exact and very close copies can be found.</source>
        <translation>Jednolite lub ciemne zdjęcie: można znaleźć tylko dokładne i bardzo podobne kopie.</translation>
    </message>
    <message>
        <source>Only exact copies of this file can be found.</source>
        <translation>Można znaleźć tylko dokładne kopie tego pliku.</translation>
    </message>
    <message>
        <source>Fingerprints: {kinds}.</source>
        <translation>Unikalne kody: {kinds}.</translation>
    </message>
    <message>
        <source>Found in about {count} of 100 ways in which people change a picture or video.</source>
        <translation>Znajdowane przy około {count} na 100 sposobów, w jakie ludzie zmieniają zdjęcie lub film.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Come back to a saved report</source>
        <translation>Wróć do zapisanego zgłoszenia</translation>
    </message>
    <message>
        <source>Reports kept here are in the list. A report on a stick is a file that ends in .tid.</source>
        <translation>Zgłoszenia zachowane tutaj są na liście. Zgłoszenie na pendrivie to plik, którego nazwa kończy się na .tid.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wybierz inny plik</translation>
    </message>
    <message>
        <source>Opens a page to choose a saved report. Nothing is sent.</source>
        <translation>Otwiera stronę, na której można wybrać zapisane zgłoszenie. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>The report is being read or sent.</source>
        <translation>Zgłoszenie jest odczytywane lub wysyłane.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nie czekaj</translation>
    </message>
    <message>
        <source>The report stays in its file.</source>
        <translation>Zgłoszenie zostaje w swoim pliku.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Wyślij wszystko</translation>
    </message>
    <message>
        <source>It has arrived. The number and PIN on the case card work now.</source>
        <translation>Dotarło. Numer i PIN z karty zgłoszenia już działają.</translation>
    </message>
    <message>
        <source>It did not go through. Next try in {seconds} seconds.</source>
        <translation>Nie udało się. Następna próba za {seconds} s.</translation>
    </message>
    <message>
        <source>This is a saved report, and it is whole: {size}, locked. It goes to {host}.</source>
        <translation>To zapisane zgłoszenie i jest całe: {size}, zapieczętowane. Idzie na {host}.</translation>
    </message>
    <message>
        <source>It was made for practice.</source>
        <translation>Zrobiono je do ćwiczenia.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Who looks for copies</source>
        <translation>Kto szuka kopii</translation>
    </message>
    <message>
        <source>Apps and websites that have joined get the fingerprints. They look and decide.</source>
        <translation>Aplikacje i strony, które biorą udział, dostają unikalne kody. One szukają i decydują.</translation>
    </message>
    <message>
        <source>Get the list</source>
        <translation>Pobierz listę</translation>
    </message>
    <message>
        <source>Getting the list</source>
        <translation>Pobieranie listy</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Pytamy serwis.</translation>
    </message>
    <message>
        <source>Getting the list needs the internet. Nothing about you or your files is sent.</source>
        <translation>Do pobrania listy potrzebny jest internet. Nic o tobie ani o twoich plikach nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Nobody looks in locked chats, such as encrypted messengers, or at services that have not joined. You can still ask those to remove it, with their own forms.</source>
        <translation>Nikt nie szuka w zamkniętych czatach, na przykład w szyfrowanych komunikatorach, ani w serwisach, które nie biorą udziału. Nadal możesz poprosić je o usunięcie, przez ich własne formularze.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The list can&apos;t be reached just now. You don&apos;t need it to go on. Try again later.</source>
        <translation>Lista jest teraz niedostępna. Nie jest potrzebna, żeby iść dalej. Spróbuj później.</translation>
    </message>
    <message>
        <source>The list of {day}</source>
        <translation>Lista z dnia: {day}</translation>
    </message>
    <message>
        <source>No app or website has joined yet.</source>
        <translation>Żadna aplikacja ani strona jeszcze nie bierze udziału.</translation>
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
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>They last until you close the program. Nothing is kept.</source>
        <translation>Działają, dopóki nie zamkniesz programu. Nic nie jest zachowywane.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Makes all text larger. Ctrl and plus does too.</source>
        <translation>Powiększa cały tekst. Ctrl i plus też.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Makes all text smaller. Ctrl and minus does too.</source>
        <translation>Zmniejsza cały tekst. Ctrl i minus też.</translation>
    </message>
    <message>
        <source>Hide the names of files</source>
        <translation>Ukryj nazwy plików</translation>
    </message>
    <message>
        <source>Shows Picture 1 in place of a name.</source>
        <translation>Pokazuje „Zdjęcie 1” zamiast nazwy.</translation>
    </message>
    <message>
        <source>Delete all reports, notes and letters on this computer for good? What was sent stays sent.</source>
        <translation>Usunąć na zawsze wszystkie zgłoszenia, notatki i listy na tym komputerze? Co wysłano, pozostaje wysłane.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Otwiera listę wszystkich języków.</translation>
    </message>
    <message>
        <source>Light, dark and strong colours follow the settings of this computer.</source>
        <translation>Jasny i ciemny wygląd oraz mocne kolory są takie jak w ustawieniach tego komputera.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Skasuj wszystko</translation>
    </message>
    <message>
        <source>Asks once more before anything is done.</source>
        <translation>Zapyta jeszcze raz, zanim coś zrobi.</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Tak, skasuj</translation>
    </message>
    <message>
        <source>Removes them from this computer.</source>
        <translation>Usuwa je z tego komputera.</translation>
    </message>
    <message>
        <source>It is deleted. A stick or a backup may still hold an old, locked copy.</source>
        <translation>Skasowano. Na pendrivie lub w kopii zapasowej może jeszcze być stara, zapieczętowana kopia.</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Rozmiar tekstu: {percent}%</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Has it been shared?</source>
        <translation>Czy to udostępniono?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or your child know?</source>
        <translation>Czy to udostępniono, o ile wiedzą Państwo lub dziecko?</translation>
    </message>
    <message>
        <source>Has it been shared, as far as you or they know?</source>
        <translation>Czy to udostępniono, o ile wiedzą Państwo lub ta osoba?</translation>
    </message>
    <message>
        <source>You can go on with any answer.</source>
        <translation>Z każdą odpowiedzią możesz iść dalej.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Sent to someone, or posted online.</source>
        <translation>Wysłano do kogoś lub opublikowano w internecie.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>If you find it online, tell the CyberTipline too: {place}. They deal with that post. You can do that after this, or from another device.</source>
        <translation>Jeśli znajdziesz to w internecie, napisz też do CyberTipline: {place}. Oni zajmą się tym wpisem. Możesz zrobić to potem albo z innego urządzenia.</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Does it show you nude, partly nude, or something sexual?</source>
        <translation>Czy widać tam ciebie bez ubrania, częściowo bez ubrania albo coś seksualnego?</translation>
    </message>
    <message>
        <source>Does it show your child nude, partly nude, or something sexual?</source>
        <translation>Czy widać tam Państwa dziecko bez ubrania, częściowo bez ubrania albo coś seksualnego?</translation>
    </message>
    <message>
        <source>Does it show the young person nude, partly nude, or something sexual?</source>
        <translation>Czy widać tam młodą osobę bez ubrania, częściowo bez ubrania albo coś seksualnego?</translation>
    </message>
    <message>
        <source>Made-up pictures count too, for example made with AI.</source>
        <translation>Fałszywe obrazy też się liczą, na przykład zrobione przez AI.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected to the service just now.</source>
        <translation>Przed chwilą połączono z serwisem.</translation>
    </message>
    <message>
        <source>Offline. Nothing has been sent.</source>
        <translation>Offline. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Only a list was asked for. Nothing of yours has been sent.</source>
        <translation>Poproszono tylko o listę. Nic twojego nie wysłano.</translation>
    </message>
    <message>
        <source>Only a case number and PIN were sent.</source>
        <translation>Wysłano tylko numer zgłoszenia i PIN.</translation>
    </message>
    <message>
        <source>Sending was tried. It is not confirmed yet.</source>
        <translation>Próbowano wysłać. Nie ma jeszcze potwierdzenia.</translation>
    </message>
    <message>
        <source>A locked report was sent. The files stayed here.</source>
        <translation>Wysłano zapieczętowane zgłoszenie. Pliki zostały tutaj.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Stop a picture or video from spreading</source>
        <translation>Zatrzymaj rozsyłanie zdjęcia lub filmu</translation>
    </message>
    <message>
        <source>You are not in trouble. You can stop at any time.</source>
        <translation>Nie masz przez to kłopotów. Możesz przestać w każdej chwili.</translation>
    </message>
    <message>
        <source>This is practice, with sample files to try. No report can reach a real service. What you send stays on this computer for a week, so that you can see how it goes. In the settings you can delete it.</source>
        <translation>To ćwiczenie z plikami próbnymi. Żadne zgłoszenie nie trafi do prawdziwego serwisu. To, co wyślesz, zostaje na tym komputerze przez tydzień, żeby było widać, jak idzie. W ustawieniach możesz to skasować.</translation>
    </message>
    <message>
        <source>Come back to a saved report</source>
        <translation>Wróć do zapisanego zgłoszenia</translation>
    </message>
    <message>
        <source>Send a report that was saved before.</source>
        <translation>Wysyła zgłoszenie zapisane wcześniej.</translation>
    </message>
    <message>
        <source>Check on a report or take it back</source>
        <translation>Sprawdź lub wycofaj zgłoszenie</translation>
    </message>
    <message>
        <source>You need the case number and the PIN.</source>
        <translation>Potrzebny jest numer zgłoszenia i PIN.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Najpierw poćwicz</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Zakończ ćwiczenie</translation>
    </message>
    <message>
        <source>In practice every step works, and no report can reach a real service.</source>
        <translation>W ćwiczeniu każdy krok działa i żadne zgłoszenie nie trafi do prawdziwego serwisu.</translation>
    </message>
    <message>
        <source>Text size, hiding names, and deleting everything.</source>
        <translation>Rozmiar tekstu, ukrywanie nazw i kasowanie wszystkiego.</translation>
    </message>
    <message>
        <source>Opens a list of all languages.</source>
        <translation>Otwiera listę wszystkich języków.</translation>
    </message>
    <message>
        <source>This makes a fingerprint: a code made from the picture or video. Services that have joined get the code, and look for copies.</source>
        <translation>Tutaj powstaje unikalny kod: kod zrobiony ze zdjęcia lub filmu. Serwisy, które biorą udział, dostają kod i szukają kopii.</translation>
    </message>
    <message>
        <source>The picture or video stays on this computer. Nobody looks at it.</source>
        <translation>Zdjęcie lub film zostaje na tym komputerze. Nikt go nie ogląda.</translation>
    </message>
    <message>
        <source>It takes about 5 minutes. You need no name.</source>
        <translation>To trwa około 5 minut. Nie trzeba podawać imienia.</translation>
    </message>
    <message>
        <source>To leave quickly, click Quick exit, or press Shift three times within five seconds. What you have not saved is gone then. A file that you saved stays where it is, and this computer may remember that the program ran.</source>
        <translation>Żeby szybko wyjść, kliknij „Szybkie wyjście” albo naciśnij Shift trzy razy w ciągu pięciu sekund. Wtedy znika wszystko, co nie jest zapisane. Zapisany plik zostaje tam, gdzie jest, a ten komputer może pamiętać, że program działał.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>About and privacy</source>
        <translation>O programie i prywatność</translation>
    </message>
    <message>
        <source>What happens with what you put in here.</source>
        <translation>Co się dzieje z tym, co tu wpiszesz.</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Z kim porozmawiać</translation>
    </message>
    <message>
        <source>Opens a list of help lines.</source>
        <translation>Otwiera listę telefonów zaufania.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where is the picture or video?</source>
        <translation>Gdzie jest zdjęcie lub film?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Or on a stick or disk that is plugged in.</source>
        <translation>Albo na podłączonym pendrivie lub dysku.</translation>
    </message>
    <message>
        <source>On a phone or another device</source>
        <translation>Na telefonie lub innym urządzeniu</translation>
    </message>
    <message>
        <source>Please do not copy it here.</source>
        <translation>Proszę, nie kopiuj tego tutaj.</translation>
    </message>
    <message>
        <source>I don&apos;t have it any more</source>
        <translation>Już tego nie mam</translation>
    </message>
    <message>
        <source>There is other help.</source>
        <translation>Jest inna pomoc.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is this for?</source>
        <translation>Dla kogo to jest?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Dla mnie</translation>
    </message>
    <message>
        <source>I am in the picture or video.</source>
        <translation>Na zdjęciu lub filmie jestem ja.</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Moje dziecko</translation>
    </message>
    <message>
        <source>I am a parent or guardian.</source>
        <translation>Jestem rodzicem lub opiekunem prawnym.</translation>
    </message>
    <message>
        <source>A young person I support</source>
        <translation>Młoda osoba, którą wspieram</translation>
    </message>
    <message>
        <source>I am a friend, a teacher or a counsellor.</source>
        <translation>Jako ktoś bliski, ktoś ze szkoły lub z poradni.</translation>
    </message>
    <message>
        <source>What helps: say that it is not your child&apos;s fault, and that you are glad to know. Please do not search the phone, forward the picture or post about it.</source>
        <translation>Co pomaga: powiedzieć, że to nie wina dziecka i że dobrze, że Państwo o tym wiedzą. Proszę nie przeglądać telefonu, nie przesyłać dalej zdjęcia i nic o nim nie publikować.</translation>
    </message>
    <message>
        <source>What helps: say that it is not their fault, and that you are glad to know. Please do not ask them to send you the picture, and do not forward it.</source>
        <translation>Co pomaga: powiedzieć, że to nie wina tej osoby i że dobrze, że Państwo o tym wiedzą. Proszę nie prosić jej o przesłanie zdjęcia i nie przesyłać go dalej.</translation>
    </message>
</context>
<context>
    <name>_StageLabel</name>
    <message>
        <source>You are here.</source>
        <translation>Tu jesteś.</translation>
    </message>
    <message>
        <source>A stage of the way.</source>
        <translation>Etap drogi.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>użycie: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opcje</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumenty</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>pokaż tę pomoc i zakończ</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: tak się nie da: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>brakuje jeszcze: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>nieznane argumenty: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>nie ma tu %(value)r (do wyboru: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nie można użyć razem z %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>brakuje jednej wartości</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>brakuje co najmniej jednej wartości</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Name what was sent: {options}</source>
        <translation>Podaj, co wysłano: {options}</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Nie ma z czym porównać.</translation>
    </message>
    <message>
        <source>Nothing alike was found.</source>
        <translation>Nie znaleziono nic podobnego.</translation>
    </message>
    <message>
        <source>{bits} of 256 bits differ from {file} ({variant}). Up to {most} are a match.</source>
        <translation>Bity z 256, które różnią się od {file} ({variant}): {bits}. Najwyżej {most} oznacza, że pasuje.</translation>
    </message>
    <message>
        <source>{share} % of its frames are in {file} ({variant}). From {least} % on it is a match.</source>
        <translation>{share} % klatek jest w {file} ({variant}). Od {least} % oznacza to, że pasuje.</translation>
    </message>
    <message>
        <source>The bytes are those of {file}.</source>
        <translation>Bajty są takie same jak w {file}.</translation>
    </message>
    <message>
        <source>Take back case {case}?</source>
        <translation>Wycofać zgłoszenie {case}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{report} was taken back before it was sent. Nobody has it, and its locked file is deleted.</source>
        <translation>{report}: wycofano przed wysłaniem. Nikt tego nie ma, a zapieczętowany plik jest skasowany.</translation>
    </message>
    <message>
        <source>services: {count}</source>
        <translation>serwisy: {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Dotarło</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Kto pobrał</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Kto zablokował</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the service was used. It could not see what for: that is locked, and only the service can open it.</source>
        <translation>Filtr na tym komputerze lub w tej sieci mógł zobaczyć, że użyto serwisu. Nie mógł zobaczyć, do czego: to jest zapieczętowane, a otworzyć może to tylko serwis.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that something was sent to the service, and the case number and counts in its answer. The report itself is locked, and only the service can open it.</source>
        <translation>Filtr na tym komputerze lub w tej sieci mógł zobaczyć, że wysłano coś do serwisu, a w odpowiedzi numer zgłoszenia i liczby. Samo zgłoszenie jest zapieczętowane, a otworzyć może je tylko serwis.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that a report was sent to the service, and any answer to it. The report itself is locked, and only the service can open it.</source>
        <translation>Filtr na tym komputerze lub w tej sieci mógł zobaczyć, że wysłano zgłoszenie do serwisu, i ewentualną odpowiedź. Samo zgłoszenie jest zapieczętowane, a otworzyć może je tylko serwis.</translation>
    </message>
    <message>
        <source>A filter on this computer or network was able to see that the list of services was asked for, and the list.</source>
        <translation>Filtr na tym komputerze lub w tej sieci mógł zobaczyć, że zapytano o listę serwisów, i samą listę.</translation>
    </message>
    <message>
        <source>It may have arrived. Asking again is harmless.</source>
        <translation>Może dotarło. Ponowne pytanie nie szkodzi.</translation>
    </message>
    <message>
        <source>Name the service: {options}</source>
        <translation>Podaj serwis: {options}</translation>
    </message>
    <message>
        <source>It could not be noted where this goes, so a change will not be noticed the next time.</source>
        <translation>Nie udało się zanotować, dokąd to idzie, więc następnym razem zmiana nie zostanie zauważona.</translation>
    </message>
    <message>
        <source>No, stop here</source>
        <translation>Nie, zatrzymaj się tutaj</translation>
    </message>
    <message>
        <source>Yes, I know that this is right</source>
        <translation>Tak, wiem, że to się zgadza</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Mimo to iść dalej?</translation>
    </message>
    <message>
        <source>It has not been used on this computer before.</source>
        <translation>Nie był jeszcze używany na tym komputerze.</translation>
    </message>
    <message>
        <source>Service: {name}, at {host}.</source>
        <translation>Serwis: {name}, adres {host}.</translation>
    </message>
    <message>
        <source>This is practice and reaches nobody.</source>
        <translation>To ćwiczenie i do nikogo nie dotrze.</translation>
    </message>
    <message>
        <source>Careful: this program was installed for another service, {name}, at {host}.</source>
        <translation>Uwaga: ten program zainstalowano dla innego serwisu: {name}, adres {host}.</translation>
    </message>
    <message>
        <source>Careful: the last time, {name} was at {host}.</source>
        <translation>Uwaga: poprzedni adres serwisu {name}: {host}.</translation>
    </message>
    <message>
        <source>Careful: {name} has another key than the last time, so other people may be able to open what you send.</source>
        <translation>Uwaga: {name} ma inny klucz niż ostatnim razem, więc może inni potrafią otworzyć to, co wysyłasz.</translation>
    </message>
    <message>
        <source>If you were not told so by somebody you trust, stop here and ask them.</source>
        <translation>Jeśli nie wiesz tego od osoby, której ufasz, zatrzymaj się tutaj i zapytaj ją.</translation>
    </message>
    <message>
        <source>Service: at {host}.</source>
        <translation>Serwis: adres {host}.</translation>
    </message>
    <message>
        <source>This computer does not know its name; it has not been used here before.</source>
        <translation>Ten komputer nie zna jego nazwy; nie był tu jeszcze używany.</translation>
    </message>
    <message>
        <source>bounds on memory, no writing of files, no core dump</source>
        <translation>ograniczona pamięć, bez zapisywania plików, bez zrzutu pamięci</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>bez nowych uprawnień</translation>
    </message>
    <message>
        <source>no other program may look into its memory</source>
        <translation>żaden inny program nie może zaglądać do jego pamięci</translation>
    </message>
    <message>
        <source>Landlock: no file and no folder</source>
        <translation>Landlock: żadnego pliku i żadnego folderu</translation>
    </message>
    <message>
        <source>seccomp: a short list of system calls</source>
        <translation>seccomp: krótka lista wywołań systemowych</translation>
    </message>
    <message>
        <source>job of one process, with a bound on memory</source>
        <translation>zadanie z jednym procesem i ograniczoną pamięcią</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>niska integralność</translation>
    </message>
    <message>
        <source>sandbox profile: pure computation</source>
        <translation>profil piaskownicy: tylko obliczenia</translation>
    </message>
    <message>
        <source>open a connection</source>
        <translation>otworzyć połączenie</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>otworzyć plik</translation>
    </message>
    <message>
        <source>look into a folder</source>
        <translation>zajrzeć do folderu</translation>
    </message>
    <message>
        <source>write a file</source>
        <translation>zapisać plik</translation>
    </message>
    <message>
        <source>start another program</source>
        <translation>uruchomić inny program</translation>
    </message>
    <message>
        <source>No process that reads files can be started here. Install the program again, or use another computer.</source>
        <translation>Nie można tu uruchomić procesu, który czyta pliki. Zainstaluj program ponownie albo użyj innego komputera.</translation>
    </message>
    <message>
        <source>Files are read in processes of their own. What holds such a process in, here:</source>
        <translation>Pliki są czytane w osobnych procesach. Co tutaj trzyma taki proces w zamknięciu:</translation>
    </message>
    <message>
        <source>What one of them was refused just now, when it tried to:</source>
        <translation>Czego przed chwilą odmówiono jednemu z nich, gdy tego próbował:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>POSSIBLE</source>
        <translation>MOŻLIWE</translation>
    </message>
    <message>
        <source>What files are read with:</source>
        <translation>Czym czytane są pliki:</translation>
    </message>
    <message>
        <source>NOT THERE</source>
        <translation>NIE MA</translation>
    </message>
    <message>
        <source>Files side by side: {count}. Most memory for each: {size} MB.</source>
        <translation>Pliki czytane równocześnie: {count}. Najwięcej pamięci na każdy: {size} MB.</translation>
    </message>
    <message>
        <source>Reports that you keep are in {folder}.</source>
        <translation>Zachowane zgłoszenia są w {folder}.</translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation>Nic tam jeszcze nie ma.</translation>
    </message>
    <message>
        <source>That folder can&apos;t be written to.</source>
        <translation>W tym folderze nie można zapisywać.</translation>
    </message>
    <message>
        <source>A harmful file could do what is marked {possible}. Use another computer for files from strangers.</source>
        <translation>Szkodliwy plik mógłby zrobić to, przy czym stoi {possible}. Do plików od obcych użyj innego komputera.</translation>
    </message>
    <message>
        <source>What you answer, and each fingerprint that is done, will be kept under a passphrase. If you forget it, nobody can open it again, and you start again. The pictures themselves are not kept.</source>
        <translation>Twoje odpowiedzi i każdy gotowy unikalny kod będą zachowane pod tajnym hasłem. Jeśli je zapomnisz, nikt już tego nie otworzy i zaczniesz od nowa. Same zdjęcia nie są zachowywane.</translation>
    </message>
    <message>
        <source>read the passphrase of the draft from a file (- is standard input)</source>
        <translation>wczytaj tajne hasło szkicu z pliku (- to standardowe wejście)</translation>
    </message>
    <message>
        <source>Going on with {draft}. Fingerprints that are done already: {count}.</source>
        <translation>Ciąg dalszy: {draft}. Gotowe już unikalne kody: {count}.</translation>
    </message>
    <message>
        <source>Nothing kept here says that it became that case. Comparing with what may have: {drafts}.</source>
        <translation>O niczym, co jest tu zachowane, nie wiadomo, że stało się tym zgłoszeniem. Porównanie z tym, co mogło się nim stać: {drafts}.</translation>
    </message>
    <message>
        <source>No unfinished report that this passphrase opens became that case. Name the file that you sent instead: {option}</source>
        <translation>Żadne niedokończone zgłoszenie, które otwiera to tajne hasło, nie stało się zgłoszeniem o tym numerze. Podaj zamiast tego zgłoszony plik: {option}</translation>
    </message>
    <message>
        <source>The passphrase is asked for on a terminal. Without one, give {option}.</source>
        <translation>O tajne hasło program pyta w terminalu. Bez terminala podaj {option}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} signs. A few words are good.</source>
        <translation>Najmniejsza liczba znaków w tajnym haśle: {count}. Kilka słów to dobry wybór.</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>To samo tajne hasło jeszcze raz:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was kept.</source>
        <translation>Te dwa tajne hasła się różnią. Nic nie zachowano.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>done, but at least one file could not be read</source>
        <translation>gotowe, ale co najmniej jednego pliku nie udało się odczytać</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>nie udało się zrozumieć polecenia</translation>
    </message>
    <message>
        <source>the answers lead to another service; nothing was kept</source>
        <translation>odpowiedzi prowadzą do innego serwisu; nic nie zachowano</translation>
    </message>
    <message>
        <source>a copy does not match, or is too plain to tell</source>
        <translation>kopia nie pasuje albo jest zbyt prosta, żeby to stwierdzić</translation>
    </message>
    <message>
        <source>doctor, verify: something here is not as it should be</source>
        <translation>doctor, verify: coś tu nie jest tak, jak powinno</translation>
    </message>
    <message>
        <source>stopped with Ctrl-C</source>
        <translation>zatrzymano przez Ctrl-C</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>brak zgłoszenia</translation>
    </message>
    <message>
        <source>case</source>
        <translation>zgłoszenie w serwisie</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>zapisane zgłoszenie</translation>
    </message>
    <message>
        <source>not delivered, try later</source>
        <translation>nie dostarczono, spróbuj później</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>odrzucono ostatecznie</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>unfinished report</source>
        <translation>niedokończone zgłoszenie</translation>
    </message>
    <message>
        <source>notes and letters</source>
        <translation>notatki i listy</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>coś nieoczekiwanego</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>kody wyjścia:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>video</source>
        <translation>film</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>jeden obiekt JSON w każdym wierszu na standardowym wyjściu</translation>
    </message>
    <message>
        <source>language of the texts, for example de or pt_BR (without it: the system&apos;s)</source>
        <translation>język tekstów, na przykład de lub pt_BR (bez tego: język systemu)</translation>
    </message>
    <message>
        <source>the file that names the service</source>
        <translation>plik, który wskazuje serwis</translation>
    </message>
    <message>
        <source>go on although the service is at another address, or has another key, than the last time</source>
        <translation>idź dalej, choć serwis ma inny adres lub inny klucz niż ostatnim razem</translation>
    </message>
    <message>
        <source>read the PIN from a file (- is standard input)</source>
        <translation>wczytaj PIN z pliku (- to standardowe wejście)</translation>
    </message>
    <message>
        <source>go through this proxy: http://HOST:PORT, or socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); also read from TAKEITDOWN_PROXY, and from no other setting</source>
        <translation>łącz przez to proxy: http://HOST:PORT lub socks5://HOST:PORT (Tor: socks5://127.0.0.1:9050); jest też czytane z TAKEITDOWN_PROXY i z żadnego innego ustawienia</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>liczba minut</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>liczba większa od 0</translation>
    </message>
    <message>
        <source>Fingerprints of pictures and videos, made on this computer, to stop copies from spreading. The files themselves are never sent. Without a command, the window opens; with a saved report alone (REPORT.tid), it opens with that.</source>
        <translation>Unikalne kody zdjęć i filmów, tworzone na tym komputerze, żeby kopie się nie rozchodziły. Same pliki nigdy nie są wysyłane. Bez polecenia otwiera się okno; z samym zapisanym zgłoszeniem (REPORT.tid) otwiera się z nim.</translation>
    </message>
    <message>
        <source>which version this is, and exit</source>
        <translation>pokaż, która to wersja, i zakończ</translation>
    </message>
    <message>
        <source>where a case stands</source>
        <translation>co się dzieje ze zgłoszeniem</translation>
    </message>
    <message>
        <source>take a case back</source>
        <translation>wycofaj zgłoszenie</translation>
    </message>
    <message>
        <source>who looks for copies, as of today</source>
        <translation>kto szuka kopii, stan na dziś</translation>
    </message>
    <message>
        <source>is all well here, and what holds a hostile file in? no network is used</source>
        <translation>czy wszystko tu jest w porządku i co trzyma szkodliwy plik w zamknięciu? bez sieci</translation>
    </message>
    <message>
        <source>is this installation what it should be? no network is used</source>
        <translation>czy ta instalacja jest taka, jak powinna? bez sieci</translation>
    </message>
    <message>
        <source>digests of all files, from whoever published the program</source>
        <translation>sumy kontrolne wszystkich plików, od tego, kto wydał program</translation>
    </message>
    <message>
        <source>print the digests of the files that are here</source>
        <translation>wypisz sumy kontrolne plików, które tu są</translation>
    </message>
    <message>
        <source>make fingerprints and print them; no network is used</source>
        <translation>utwórz unikalne kody i je wypisz; bez sieci</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>plik lub folder</translation>
    </message>
    <message>
        <source>print the fingerprints themselves too</source>
        <translation>wypisz też same unikalne kody</translation>
    </message>
    <message>
        <source>take exactly the video frames that the reference vPDQ takes at this rate (without it: every frame, keeping those that differ)</source>
        <translation>weź dokładnie te klatki filmu, które przy tej częstości bierze wzorcowy vPDQ (bez tego: każdą klatkę, zachowując te, które się różnią)</translation>
    </message>
    <message>
        <source>most hashes of one picture, to find edited copies too: {choices}</source>
        <translation>najwięcej hashy jednego zdjęcia, żeby znaleźć też przerobione kopie: {choices}</translation>
    </message>
    <message>
        <source>keep what is done under a passphrase, and go on there the next time</source>
        <translation>zachowaj pod tajnym hasłem to, co gotowe, i następnym razem zacznij od tego miejsca</translation>
    </message>
    <message>
        <source>does this copy match what was sent? no network is used</source>
        <translation>czy ta kopia pasuje do tego, co wysłano? bez sieci</translation>
    </message>
    <message>
        <source>file or folder to compare</source>
        <translation>plik lub folder do porównania</translation>
    </message>
    <message>
        <source>what was sent; can be given again</source>
        <translation>co wysłano; można podać kilka razy</translation>
    </message>
    <message>
        <source>print how near it is, and to which file</source>
        <translation>wypisz, jak bardzo jest podobna i do którego pliku</translation>
    </message>
    <message>
        <source>compare with the draft from which the report for this case was made</source>
        <translation>porównaj ze szkicem, z którego powstało to zgłoszenie</translation>
    </message>
    <message>
        <source>compare with the fingerprints that this draft keeps</source>
        <translation>porównaj z unikalnymi kodami, które są w tym szkicu</translation>
    </message>
    <message>
        <source>make a report and save it sealed, to be sent now or later</source>
        <translation>utwórz zgłoszenie i zapisz je zapieczętowane, do wysłania teraz lub później</translation>
    </message>
    <message>
        <source>make a further report with new files for a case that you have</source>
        <translation>utwórz kolejne zgłoszenie z nowymi plikami do zgłoszenia, które już masz</translation>
    </message>
    <message>
        <source>its case number</source>
        <translation>jego numer zgłoszenia</translation>
    </message>
    <message>
        <source>file or folder (without any: all that the draft holds)</source>
        <translation>plik lub folder (bez tego: wszystko, co jest w szkicu)</translation>
    </message>
    <message>
        <source>who makes the report</source>
        <translation>kto robi zgłoszenie</translation>
    </message>
    <message>
        <source>under 18 in the picture</source>
        <translation>poniżej 18 lat na zdjęciu</translation>
    </message>
    <message>
        <source>shows nudity or something sexual</source>
        <translation>pokazuje nagość lub coś seksualnego</translation>
    </message>
    <message>
        <source>has been shared</source>
        <translation>zostało udostępnione</translation>
    </message>
    <message>
        <source>a way to be reached; nothing needs it. Other programs here can see what a command is given: without an address after it, it is asked for</source>
        <translation>sposób kontaktu; do niczego nie jest potrzebny. Inne programy mogą tu widzieć, co dostaje polecenie: jeśli dalej nie ma adresu, program o niego zapyta</translation>
    </message>
    <message>
        <source>read it from a file (- is standard input)</source>
        <translation>wczytaj to z pliku (- to standardowe wejście)</translation>
    </message>
    <message>
        <source>the file to write, to be sent from any computer (without it: kept on this one)</source>
        <translation>plik do zapisania, do wysłania z dowolnego komputera (bez tego: zachowane na tym)</translation>
    </message>
    <message>
        <source>keep answers and fingerprints under a passphrase as they come, and go on there the next time</source>
        <translation>zachowuj odpowiedzi i unikalne kody na bieżąco pod tajnym hasłem i następnym razem zacznij od tego miejsca</translation>
    </message>
    <message>
        <source>print the very bytes that are sealed</source>
        <translation>wypisz dokładnie te bajty, które są pieczętowane</translation>
    </message>
    <message>
        <source>list the reports that are kept on this computer</source>
        <translation>pokaż zgłoszenia zachowane na tym komputerze</translation>
    </message>
    <message>
        <source>write a kept report to a file, to be sent from another computer</source>
        <translation>zapisz zachowane zgłoszenie do pliku, do wysłania z innego komputera</translation>
    </message>
    <message>
        <source>as the list shows it</source>
        <translation>tak jak pokazuje lista</translation>
    </message>
    <message>
        <source>write a letter under the TAKE IT DOWN Act of the USA; nothing is sent</source>
        <translation>napisz list zgodnie z TAKE IT DOWN Act z USA; nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>notes for evidence, locked on this computer; words only</source>
        <translation>notatki jako dowód, zapieczętowane na tym komputerze; tylko słowa</translation>
    </message>
    <message>
        <source>write the guide for parents or for counsellors as PDF</source>
        <translation>zapisz poradnik dla rodziców lub dla doradców jako PDF</translation>
    </message>
    <message>
        <source>what the letter needs, as one JSON object (- is standard input); without it, each is asked for. Keys: {keys}</source>
        <translation>to, co potrzebne w liście, jako jeden obiekt JSON (- to standardowe wejście); bez tego program pyta o wszystko. Klucze: {keys}</translation>
    </message>
    <message>
        <source>go on with the letter to this platform that is kept here</source>
        <translation>kontynuuj zachowany tutaj list do tej platformy</translation>
    </message>
    <message>
        <source>write to this file: .pdf as PDF, else as text (without it: print)</source>
        <translation>zapisz do tego pliku: .pdf jako PDF, inny jako tekst (bez tego: wypisz tutaj)</translation>
    </message>
    <message>
        <source>when you sent it: now, or &apos;YYYY-MM-DD HH:MM&apos;; the 48 hours count from then</source>
        <translation>kiedy list został wysłany: now (teraz) lub &apos;YYYY-MM-DD HH:MM&apos;; od tej chwili liczy się 48 godzin</translation>
    </message>
    <message>
        <source>write the complaint to the FTC instead: the 48 hours are over, and it is still there</source>
        <translation>napisz zamiast tego skargę do FTC: 48 godzin minęło, a to nadal tam jest</translation>
    </message>
    <message>
        <source>keep the letter with the notes, locked</source>
        <translation>zachowaj list razem z notatkami, zapieczętowany</translation>
    </message>
    <message>
        <source>add a note, as one JSON object with any of user, place, when and what (- is standard input)</source>
        <translation>dodaj notatkę jako jeden obiekt JSON, w którym jest co najmniej jedno z: user, place, when i what (- to standardowe wejście)</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>dla kogo jest</translation>
    </message>
    <message>
        <source>whose help lines stand in it (without: the system&apos;s)</source>
        <translation>kraj, którego telefony zaufania w nim są (bez tego: kraj systemu)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>plik do zapisania</translation>
    </message>
    <message>
        <source>read the passphrase of the notes from a file (- is standard input)</source>
        <translation>wczytaj tajne hasło notatek z pliku (- to standardowe wejście)</translation>
    </message>
    <message>
        <source>delete kept reports, or everything, from this computer for good</source>
        <translation>skasuj z tego komputera na zawsze zachowane zgłoszenia albo wszystko</translation>
    </message>
    <message>
        <source>an unfinished report</source>
        <translation>niedokończone zgłoszenie</translation>
    </message>
    <message>
        <source>all that the program ever kept here</source>
        <translation>wszystko, co program kiedykolwiek tu zachował</translation>
    </message>
    <message>
        <source>do not ask again</source>
        <translation>nie pytaj ponownie</translation>
    </message>
    <message>
        <source>send saved reports; sending twice is harmless</source>
        <translation>wyślij zapisane zgłoszenia; podwójne wysłanie nie szkodzi</translation>
    </message>
    <message>
        <source>kept reports or files (without any: all that wait on this computer)</source>
        <translation>zachowane zgłoszenia lub pliki (bez tego: wszystkie, które czekają na tym komputerze)</translation>
    </message>
    <message>
        <source>go on trying, with growing pauses, for 60 minutes or as many as given (0: one try); Ctrl-C stops it</source>
        <translation>próbuj dalej, z coraz dłuższymi przerwami, przez 60 minut lub tyle, ile podano (0: jedna próba); Ctrl-C to zatrzymuje</translation>
    </message>
    <message>
        <source>send only what was made for this service</source>
        <translation>wyślij tylko to, co utworzono dla tego serwisu</translation>
    </message>
    <message>
        <source>case number, with or without hyphens; or the ID of a kept report that was never sent</source>
        <translation>numer zgłoszenia, z łącznikami lub bez; albo ID zachowanego zgłoszenia, którego nigdy nie wysłano</translation>
    </message>
    <message>
        <source>case number, with or without hyphens</source>
        <translation>numer zgłoszenia, z łącznikami lub bez</translation>
    </message>
    <message>
        <source>For a picture taken at 18 or over, StopNCII.org is the right place. It works the same way: the picture stays with you. Go to https://stopncii.org . Nothing was kept here.</source>
        <translation>Dla zdjęcia zrobionego w wieku 18 lat lub później właściwym miejscem jest StopNCII.org. Działa to tak samo: zdjęcie zostaje u ciebie. Wejdź na https://stopncii.org . Nic tu nie zachowano.</translation>
    </message>
    <message>
        <source>This service is for pictures that show nudity or something sexual. For other pictures, use the report form of the site or app where it is. You can also talk to someone you trust. Nothing was kept here.</source>
        <translation>Ten serwis jest dla zdjęć, które pokazują nagość lub coś seksualnego. Dla innych zdjęć użyj formularza zgłoszeń na stronie lub w aplikacji, gdzie one są. Możesz też porozmawiać z kimś, komu ufasz. Nic tu nie zachowano.</translation>
    </message>
    <message>
        <source>The contact is asked for on a terminal. Without one, give {option}.</source>
        <translation>O kontakt program pyta w terminalu. Bez terminala podaj {option}.</translation>
    </message>
    <message>
        <source>These are still needed: {options}</source>
        <translation>To jest jeszcze potrzebne: {options}</translation>
    </message>
    <message>
        <source>An e-mail address, if you want to be reached (or just press Enter):</source>
        <translation>Adres e-mail, jeśli chcesz, żeby można było się z tobą skontaktować (albo po prostu naciśnij Enter):</translation>
    </message>
    <message>
        <source>Name the files, or a draft that holds their fingerprints.</source>
        <translation>Podaj pliki albo szkic, który ma ich unikalne kody.</translation>
    </message>
    <message>
        <source>It is sent locked, with these headers and no others:</source>
        <translation>Jest wysyłane zapieczętowane, z tymi nagłówkami i żadnymi innymi:</translation>
    </message>
    <message>
        <source>Your unfinished report is still kept. To delete it: {command}</source>
        <translation>Twoje niedokończone zgłoszenie jest nadal zachowane. Żeby je skasować: {command}</translation>
    </message>
    <message>
        <source>To send it: {command}</source>
        <translation>Żeby je wysłać: {command}</translation>
    </message>
    <message>
        <source>There are no help lines of that country here. There are some of: {countries}</source>
        <translation>Nie ma tu telefonów zaufania z tego kraju. Są z krajów: {countries}</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Zapisano w {file}.</translation>
    </message>
    <message>
        <source>Saved on this computer as {report}.</source>
        <translation>Zapisano na tym komputerze jako {report}.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Practice: this report will reach nobody.</source>
        <translation>Ćwiczenie: to zgłoszenie do nikogo nie dotrze.</translation>
    </message>
    <message>
        <source>Write both down now. They are shown only once, and nobody can find them again for you.</source>
        <translation>Zanotuj teraz jedno i drugie. Są pokazywane tylko raz i nikt nie może ich dla ciebie odnaleźć.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>czeka na wysłanie</translation>
    </message>
    <message>
        <source>being sent, or perhaps sent: sending it again never counts twice</source>
        <translation>jest wysyłane albo może już wysłane: ponowne wysłanie nigdy nie liczy się podwójnie</translation>
    </message>
    <message>
        <source>received by the service</source>
        <translation>dotarło do serwisu</translation>
    </message>
    <message>
        <source>not taken by the service</source>
        <translation>nieprzyjęte przez serwis</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>wycofane</translation>
    </message>
    <message>
        <source>Deleted. A solid-state disk, a memory stick or a backup may keep old copies for a while. Of a saved report that is a locked file which only the service can open; of an unfinished one, a file which only the passphrase can open.</source>
        <translation>Skasowano. Dysk SSD, pendrive lub kopia zapasowa mogą jeszcze przez jakiś czas mieć stare kopie. W przypadku zapisanego zgłoszenia jest to zapieczętowany plik, który może otworzyć tylko serwis; w przypadku niedokończonego plik, który otworzy tylko tajne hasło.</translation>
    </message>
    <message>
        <source>No report is saved here.</source>
        <translation>Nie ma tu zapisanego zgłoszenia.</translation>
    </message>
    <message>
        <source>Reports that can be sent: {count}. The command for it: {command}</source>
        <translation>Zgłoszenia, które można wysłać: {count}. Polecenie do tego: {command}</translation>
    </message>
    <message>
        <source>Written to {file}. It can be sent from any computer, by anybody, and only the service can open it. Sending it from here as well never counts twice.</source>
        <translation>Zapisano do {file}. Każdy może to wysłać z dowolnego komputera, a otworzyć może to tylko serwis. Wysłanie także stąd nigdy nie liczy się podwójnie.</translation>
    </message>
    <message>
        <source>Name what is to be deleted, or give {option}.</source>
        <translation>Podaj, co skasować, albo podaj {option}.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nic nie skasowano.</translation>
    </message>
    <message>
        <source>Delete everything that the program ever kept here, for good?</source>
        <translation>Skasować na zawsze wszystko, co program kiedykolwiek tu zachował?</translation>
    </message>
    <message>
        <source>Delete what you named, for good?</source>
        <translation>Skasować na zawsze to, co podano?</translation>
    </message>
    <message>
        <source>Of these, {count} may not have been sent yet.</source>
        <translation>Z tego może jeszcze nie wysłano: {count}.</translation>
    </message>
    <message>
        <source>Yes, delete for good</source>
        <translation>Tak, skasuj na zawsze</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Zgłoszenie {id}</translation>
    </message>
    <message>
        <source>No saved report waits here.</source>
        <translation>Żadne zapisane zgłoszenie tu nie czeka.</translation>
    </message>
    <message>
        <source>Stopped. What was not confirmed is still saved. Sending it again never counts twice.</source>
        <translation>Zatrzymano. To, czego nie potwierdzono, jest nadal zapisane. Ponowne wysłanie nigdy nie liczy się podwójnie.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} seconds.</source>
        <translation>Następna próba za {seconds} s.</translation>
    </message>
    <message>
        <source>{report} had been received before; sending it again changed nothing.</source>
        <translation>{report}: dotarło już wcześniej; ponowne wysłanie nic nie zmieniło.</translation>
    </message>
    <message>
        <source>{report} was received.</source>
        <translation>{report}: dotarło.</translation>
    </message>
    <message>
        <source>It was practice and reaches nobody.</source>
        <translation>To było ćwiczenie i do nikogo nie dotrze.</translation>
    </message>
    <message>
        <source>fingerprints: {count}</source>
        <translation>unikalne kody: {count}</translation>
    </message>
    <message>
        <source>It could not be noted here. Sending it again is harmless, and so is deleting it.</source>
        <translation>Nie udało się tego tu zanotować. Ponowne wysłanie nie szkodzi, skasowanie też nie.</translation>
    </message>
    <message>
        <source>Services that get fingerprints from {name}, as of {day}:</source>
        <translation>Serwisy, które dostają unikalne kody od {name}, stan na {day}:</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze żadnych</translation>
    </message>
    <message>
        <source>pictures and videos: {count}</source>
        <translation>zdjęcia i filmy: {count}</translation>
    </message>
    <message>
        <source>Type {first} to {last}:</source>
        <translation>Wpisz liczbę od {first} do {last}:</translation>
    </message>
    <message>
        <source>Please type one of the numbers.</source>
        <translation>Wpisz, proszę, jedną z liczb.</translation>
    </message>
    <message>
        <source>The PIN is asked for on a terminal. Without one, give {option}.</source>
        <translation>O PIN program pyta w terminalu. Bez terminala podaj {option}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {file}</source>
        <translation>Nie można odczytać tego pliku: {file}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Wszystko jest tak, jak powinno.</translation>
    </message>
    <message>
        <source>Something is not as it should be: do not use it for a report.</source>
        <translation>Coś nie jest tak, jak powinno: nie używaj tego do zgłoszenia.</translation>
    </message>
    <message>
        <source>CANNOT BE STARTED</source>
        <translation>NIE MOŻNA URUCHOMIĆ</translation>
    </message>
    <message>
        <source>NOTHING HOLDS</source>
        <translation>NIC NIE ZATRZYMUJE</translation>
    </message>
    <message>
        <source>{count}, together {digest}</source>
        <translation>{count}, razem {digest}</translation>
    </message>
    <message>
        <source>known answers</source>
        <translation>znane wyniki</translation>
    </message>
    <message>
        <source>WRONG ANSWERS</source>
        <translation>BŁĘDNE WYNIKI</translation>
    </message>
    <message>
        <source>no other program can look into it</source>
        <translation>żaden inny program nie może tam zajrzeć</translation>
    </message>
    <message>
        <source>other programs may look into it</source>
        <translation>inne programy mogą tam zaglądać</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Lista plików</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Program główny</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesy pomocnicze</translation>
    </message>
    <message>
        <source>none here; compare the number above with one that you were given</source>
        <translation>brak tutaj; porównaj liczbę powyżej z tą, którą znasz</translation>
    </message>
    <message>
        <source>all files fit</source>
        <translation>wszystkie pliki się zgadzają</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>NIE ZGADZA SIĘ</translation>
    </message>
    <message>
        <source>A letter that lacks one of these may be ignored. Still missing: {parts}</source>
        <translation>List, w którym czegoś z tego brakuje, może zostać pominięty. Brakuje jeszcze: {parts}</translation>
    </message>
    <message>
        <source>Letters that are kept: {platforms}</source>
        <translation>Zachowane listy: {platforms}</translation>
    </message>
    <message>
        <source>What the letter needs is asked for on a terminal. Without one, give {option}.</source>
        <translation>O to, co potrzebne w liście, program pyta w terminalu. Bez terminala podaj {option}.</translation>
    </message>
    <message>
        <source>These answers can&apos;t be used: {reason}</source>
        <translation>Tych odpowiedzi nie da się użyć: {reason}</translation>
    </message>
    <message>
        <source>An empty line when done.</source>
        <translation>Pusty wiersz, gdy to już wszystko.</translation>
    </message>
    <message>
        <source>Give the time like this: {example}</source>
        <translation>Czas podaj tak: {example}</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Ten czas jeszcze nie nadszedł.</translation>
    </message>
    <message>
        <source>A complaint needs the time at which you sent the letter: {option}</source>
        <translation>Do skargi potrzebny jest czas wysłania listu: {option}</translation>
    </message>
    <message>
        <source>When it is sent, count the 48 hours: {option}</source>
        <translation>Po wysłaniu tak liczy się 48 godzin: {option}</translation>
    </message>
    <message>
        <source>No notes are kept here.</source>
        <translation>Nie ma tu zachowanych notatek.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it.</source>
        <translation>Kto ma ten plik, może go przeczytać.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>The 48 hours end at {end}. Hours left: {hours}.</source>
        <translation>48 godzin kończy się {end}. Pozostało godzin: {hours}.</translation>
    </message>
    <message>
        <source>The 48 hours ended at {end}.</source>
        <translation>48 godzin skończyło się {end}.</translation>
    </message>
    <message>
        <source>Kept on this computer, locked: {file}</source>
        <translation>Zachowane na tym komputerze, zapieczętowane: {file}</translation>
    </message>
    <message>
        <source>The notes will be kept under a passphrase. If you forget it, nobody can open them again. No pictures come in.</source>
        <translation>Notatki będą zachowane pod tajnym hasłem. Jeśli je zapomnisz, nikt już ich nie otworzy. Zdjęć się do nich nie dodaje.</translation>
    </message>
    <message>
        <source>A note is one JSON object with any of: {keys}</source>
        <translation>Notatka to jeden obiekt JSON, w którym jest co najmniej jedno z: {keys}</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Notatka jest pusta.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work. Your files are safe and were not sent. Please try again.</source>
        <translation>Coś nie zadziałało. Twoje pliki są bezpieczne i nie zostały wysłane. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This file is not there. Check the name and choose it again.</source>
        <translation>Tego pliku tam nie ma. Sprawdź nazwę i wybierz go ponownie.</translation>
    </message>
    <message>
        <source>This is not a picture or video file. Choose another one.</source>
        <translation>To nie jest plik zdjęcia ani filmu. Wybierz inny.</translation>
    </message>
    <message>
        <source>This is a link to another file. Choose the picture or video itself.</source>
        <translation>To jest łącze do innego pliku. Wybierz samo zdjęcie lub film.</translation>
    </message>
    <message>
        <source>This file is in your cloud storage and not on this computer. Download it first, then choose it again.</source>
        <translation>Ten plik jest w twojej chmurze, a nie na tym komputerze. Najpierw go pobierz, a potem wybierz ponownie.</translation>
    </message>
    <message>
        <source>This file is empty. Look for the full file and choose that one.</source>
        <translation>Ten plik jest pusty. Poszukaj pełnego pliku i wybierz go.</translation>
    </message>
    <message>
        <source>This folder has no files in it. Choose another one.</source>
        <translation>W tym folderze nie ma plików. Wybierz inny.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that its drive is connected, then try again.</source>
        <translation>Nie udało się odczytać tego pliku. Sprawdź, czy jego dysk jest podłączony, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This file was changed while it was read. Close other programs that use it, then try again.</source>
        <translation>Ten plik zmienił się podczas odczytu. Zamknij inne programy, które go używają, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is not a picture or video that can be read here. Choose the picture or video itself.</source>
        <translation>To nie jest zdjęcie ani film, który da się tu odczytać. Wybierz samo zdjęcie lub film.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that can&apos;t be read here. Only exact copies of it can be found. If you have it in another form too, add that one.</source>
        <translation>Ten plik jest uszkodzony albo takiego rodzaju, którego nie da się tu odczytać. Można znaleźć tylko jego dokładne kopie. Jeśli masz go też w innej postaci, dodaj ją.</translation>
    </message>
    <message>
        <source>A part of this file is missing or damaged. Its fingerprints are those of what is left, as it is shown on a screen. If you have a whole one too, add that one.</source>
        <translation>Brakuje części tego pliku albo jest uszkodzona. Jego unikalne kody pochodzą z tego, co zostało, tak jak widać to na ekranie. Jeśli masz też cały plik, dodaj go.</translation>
    </message>
    <message>
        <source>This picture is too large to look into. Only exact copies of it can be found.</source>
        <translation>To zdjęcie jest za duże, żeby je zbadać. Można znaleźć tylko jego dokładne kopie.</translation>
    </message>
    <message>
        <source>This file has sound but no picture. Only exact copies of it can be found.</source>
        <translation>Ten plik ma dźwięk, ale nie ma obrazu. Można znaleźć tylko jego dokładne kopie.</translation>
    </message>
    <message>
        <source>This file could not be looked into. Only exact copies of it can be found, if any.</source>
        <translation>Nie udało się zbadać tego pliku. Można znaleźć najwyżej jego dokładne kopie.</translation>
    </message>
    <message>
        <source>This file took too long. Only exact copies of it can be found, if any.</source>
        <translation>Ten plik zajął zbyt dużo czasu. Można znaleźć najwyżej jego dokładne kopie.</translation>
    </message>
    <message>
        <source>Some questions are still open. Go back and answer them.</source>
        <translation>Na niektóre pytania brakuje odpowiedzi. Wróć i odpowiedz na nie.</translation>
    </message>
    <message>
        <source>None of these files gave a fingerprint, so there is nothing to send. Choose other files.</source>
        <translation>Żaden z tych plików nie dał unikalnego kodu, więc nie ma czego wysłać. Wybierz inne pliki.</translation>
    </message>
    <message>
        <source>This is too much for one report. Make two reports with fewer files each.</source>
        <translation>To za dużo na jedno zgłoszenie. Zrób dwa zgłoszenia, każde z mniejszą liczbą plików.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Check it, or leave it out.</source>
        <translation>To nie wygląda na adres e-mail. Sprawdź go albo zostaw puste.</translation>
    </message>
    <message>
        <source>There is no saved report with this name. Check the name.</source>
        <translation>Nie ma zapisanego zgłoszenia o tej nazwie. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>This file is not a saved report. Choose the file that ends in .tid.</source>
        <translation>Ten plik nie jest zapisanym zgłoszeniem. Wybierz plik, którego nazwa kończy się na .tid.</translation>
    </message>
    <message>
        <source>This saved report is damaged and can&apos;t be sent. Use another copy of it, or make the report again.</source>
        <translation>To zapisane zgłoszenie jest uszkodzone i nie można go wysłać. Użyj innej kopii albo zrób zgłoszenie jeszcze raz.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of this program. Send it with that version.</source>
        <translation>To zgłoszenie zrobiono w nowszej wersji tego programu. Wyślij je w tamtej wersji.</translation>
    </message>
    <message>
        <source>This report was made for another service, and only that one can open it. It is still safe in its file.</source>
        <translation>To zgłoszenie zrobiono dla innego serwisu i tylko tamten może je otworzyć. Nadal jest bezpieczne w swoim pliku.</translation>
    </message>
    <message>
        <source>The report could not be saved there. Nothing was lost: choose another place.</source>
        <translation>Nie udało się zapisać tam zgłoszenia. Nic nie przepadło: wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>There is already a file with this name. It was left as it is: choose another name.</source>
        <translation>Plik o tej nazwie już istnieje. Został bez zmian: wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was lost: make room or choose another place.</source>
        <translation>Nie ma tam już miejsca. Nic nie przepadło: zrób miejsce albo wybierz inne.</translation>
    </message>
    <message>
        <source>Another window or command is at work on the saved reports. Wait until it is done, then try again.</source>
        <translation>Inne okno lub polecenie pracuje na zapisanych zgłoszeniach. Poczekaj, aż skończy, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The folder of saved reports can&apos;t be changed just now. The reports in it are safe, and nothing was sent.</source>
        <translation>Folderu z zapisanymi zgłoszeniami nie da się teraz zmienić. Zgłoszenia w nim są bezpieczne i nic nie wysłano.</translation>
    </message>
    <message>
        <source>There is no saved report with this sign here. Look at the list and try again.</source>
        <translation>Nie ma tu zapisanego zgłoszenia z tym znakiem. Spójrz na listę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service has this report, or may have it. To take it back, use its case number and PIN.</source>
        <translation>Serwis ma to zgłoszenie albo może je mieć. Żeby je wycofać, użyj jego numeru zgłoszenia i PIN-u.</translation>
    </message>
    <message>
        <source>There is no unfinished report with this name. Check the name.</source>
        <translation>Nie ma niedokończonego zgłoszenia o tej nazwie. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>This file is not an unfinished report. Choose another one.</source>
        <translation>Ten plik nie jest niedokończonym zgłoszeniem. Wybierz inny.</translation>
    </message>
    <message>
        <source>This unfinished report is damaged and can&apos;t be opened. Nothing was sent. Please start it again.</source>
        <translation>To niedokończone zgłoszenie jest uszkodzone i nie można go otworzyć. Nic nie wysłano. Zacznij je, proszę, od nowa.</translation>
    </message>
    <message>
        <source>This unfinished report was made by a newer version of this program. Open it with that version.</source>
        <translation>To niedokończone zgłoszenie zrobiono w nowszej wersji tego programu. Otwórz je w tamtej wersji.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again. Nobody can find a forgotten passphrase: then start again.</source>
        <translation>To tajne hasło nie pasuje. Spróbuj ponownie. Zapomnianego hasła nikt nie odnajdzie: wtedy zacznij od nowa.</translation>
    </message>
    <message>
        <source>Another window or command has this unfinished report open. Close it there first.</source>
        <translation>To niedokończone zgłoszenie jest otwarte w innym oknie lub poleceniu. Najpierw zamknij je tam.</translation>
    </message>
    <message>
        <source>These notes can&apos;t be opened. They may be damaged, or made by a newer version.</source>
        <translation>Tych notatek nie da się otworzyć. Mogą być uszkodzone albo z nowszej wersji.</translation>
    </message>
    <message>
        <source>Another window has changed these notes. Save yours in a file, and open the notes again.</source>
        <translation>Inne okno zmieniło te notatki. Zapisz swoje w pliku i otwórz notatki ponownie.</translation>
    </message>
    <message>
        <source>Some letters of it can&apos;t be put into a PDF. Save it as text instead.</source>
        <translation>Niektórych liter nie da się umieścić w PDF. Zapisz to jako tekst.</translation>
    </message>
    <message>
        <source>The file that names the service can&apos;t be used. Ask for it again where you got it.</source>
        <translation>Pliku, który wskazuje serwis, nie da się użyć. Poproś o niego jeszcze raz tam, skąd go masz.</translation>
    </message>
    <message>
        <source>The service could not take it just now. Try again later.</source>
        <translation>Serwis nie mógł tego teraz przyjąć. Spróbuj później.</translation>
    </message>
    <message>
        <source>No connection to the service. Check the internet and try again.</source>
        <translation>Brak połączenia z serwisem. Sprawdź internet i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No answer came back from the service. It may have what was sent, or not. Send it again: it never counts twice.</source>
        <translation>Serwis nie odpowiedział. Może ma to, co wysłano, a może nie. Wyślij ponownie: nigdy nie liczy się dwa razy.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection, so nothing was sent. Check its address, or try without it.</source>
        <translation>Proxy nie nawiązało połączenia, więc nic nie wysłano. Sprawdź jego adres albo spróbuj bez niego.</translation>
    </message>
    <message>
        <source>Something on this network wants to read what is sent, so nothing was sent. A filter or a sign-in page can do that. Try another network.</source>
        <translation>Coś w tej sieci chce czytać to, co jest wysyłane, więc nic nie wysłano. Może to być filtr lub strona logowania. Spróbuj w innej sieci.</translation>
    </message>
    <message>
        <source>The connection could not be checked, so nothing was sent. Look at the date and time of this computer. If they are right, try again tomorrow.</source>
        <translation>Nie udało się sprawdzić połączenia, więc nic nie wysłano. Spójrz na datę i godzinę tego komputera. Jeśli są dobre, spróbuj jutro.</translation>
    </message>
    <message>
        <source>Something else answered instead of the service. A Wi-Fi sign-in page can do that. Sign in, then try again.</source>
        <translation>Zamiast serwisu odpowiedziało coś innego. Może to być strona logowania Wi-Fi. Zaloguj się i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service is busy. Try again in a few minutes.</source>
        <translation>Serwis jest zajęty. Spróbuj za kilka minut.</translation>
    </message>
    <message>
        <source>The service did not take this report. Please make it again.</source>
        <translation>Serwis nie przyjął tego zgłoszenia. Zrób je, proszę, jeszcze raz.</translation>
    </message>
    <message>
        <source>This report is too large for the web server of the service, so it was not taken. Make two reports with fewer pictures in each. Please tell the people who run the service.</source>
        <translation>To zgłoszenie jest za duże dla serwera WWW tego serwisu, więc nie zostało przyjęte. Zrób dwa zgłoszenia, w każdym mniej zdjęć. Daj też znać osobom, które prowadzą serwis.</translation>
    </message>
    <message>
        <source>Your report is safe here.</source>
        <translation>Twoje zgłoszenie jest tu bezpieczne.</translation>
    </message>
    <message>
        <source>This is a practice report, and the service is a real one, or the other way round. It was not taken.</source>
        <translation>To zgłoszenie jest ćwiczebne, a serwis prawdziwy, albo na odwrót. Nie zostało przyjęte.</translation>
    </message>
    <message>
        <source>This computer does not let you open this file. Ask whoever runs this computer, or copy it to your own folder.</source>
        <translation>Ten komputer nie pozwala ci otworzyć tego pliku. Zapytaj osobę, która opiekuje się tym komputerem, albo skopiuj plik do własnego folderu.</translation>
    </message>
    <message>
        <source>There are no fingerprints in it yet. Choose the file that you reported instead.</source>
        <translation>Nie ma w nim jeszcze unikalnych kodów. Wybierz zamiast tego zgłoszony plik.</translation>
    </message>
    <message>
        <source>This service can&apos;t take a locked question yet, and your case number and PIN are never sent unlocked. Nothing was sent. Ask the people who run the service.</source>
        <translation>Ten serwis nie umie jeszcze przyjąć zapieczętowanego pytania, a twój numer zgłoszenia i PIN nigdy nie są wysyłane bez pieczęci. Nic nie wysłano. Zapytaj ludzi, którzy prowadzą serwis.</translation>
    </message>
    <message>
        <source>This is not the service that you used the last time. Nothing was sent. Ask somebody you trust whether the change is right.</source>
        <translation>To nie jest serwis z ostatniego razu. Nic nie wysłano. Zapytaj kogoś, komu ufasz, czy ta zmiana jest w porządku.</translation>
    </message>
    <message>
        <source>This case number and PIN do not belong together. Check both and try again.</source>
        <translation>Ten numer zgłoszenia i PIN do siebie nie pasują. Sprawdź oba i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There were too many tries with a wrong PIN. Wait a while, then try again.</source>
        <translation>Było zbyt wiele prób z błędnym PIN-em. Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This case was taken back, so nothing can be added to it.</source>
        <translation>To zgłoszenie zostało wycofane, więc nie można nic do niego dodać.</translation>
    </message>
    <message>
        <source>This is not a case number. Check each sign of it.</source>
        <translation>To nie jest numer zgłoszenia. Sprawdź każdy znak.</translation>
    </message>
    <message>
        <source>A PIN has six digits. Check it and try again.</source>
        <translation>PIN ma sześć cyfr. Sprawdź go i spróbuj ponownie.</translation>
    </message>
</context>
</TS>
