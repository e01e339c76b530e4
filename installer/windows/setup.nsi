; The installer: per user, without administrator rights, 64 bit, silent with /S.
;
;   /NEUTRAL   call it TID in the Start menu and in the list of programs
;   /D=FOLDER  another folder (must be the last argument)
; For the uninstaller:
;   /PURGE     also delete saved reports (without /S it asks)
;
; Exit codes: 0, 2 (still running), 3 (a newer version is installed), 4 (not Windows 10 or newer, 64 bit), 5 (no space, or
; files can't be written), 6 (saved reports can't be deleted, so nothing is removed).
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
!ifdef UNCOMPRESSED ; for tests
  SetCompress off
!else
  SetCompressor lzma ; for the files that unpack the rest
  SetCompressorDictSize 16
!endif
SetDateSave off
CRCCheck on

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include x64.nsh

!define PLAIN "TID"
!define KIND "TakeItDown.Report"
!define OWN "Software\takeitdown"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\takeitdown"
!define TYPES "Software\Classes"
!define CONTAINER "TID.Worker" ; as in takeitdown_desktop/core/workers/sandbox/app_container.py

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\takeitdown"
InstallDirRegKey HKCU "${OWN}" "InstallDir"
BrandingText " "

VIProductVersion ${NUMBERS}
VIFileVersion ${NUMBERS}
VIAddVersionKey /LANG=1033 ProductName "${NAME}"
VIAddVersionKey /LANG=1033 FileDescription "${NAME}"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 LegalCopyright "Apache-2.0"

!define MUI_ICON app.ico
!define MUI_UNICON app.ico
!define MUI_FINISHPAGE_RUN "$INSTDIR\program\tid.exe"
Page custom AskName TakeName
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German

LangString OLD_SYSTEM ${LANG_ENGLISH} "This program needs Windows 10 or newer, 64 bit. Nothing was changed."
LangString OLD_SYSTEM ${LANG_GERMAN} "Dieses Programm braucht Windows 10 oder neuer, 64 Bit. Nichts wurde verändert."
LangString RUNNING ${LANG_ENGLISH} "The program is still open. Close it, then start this again. Nothing was changed."
LangString RUNNING ${LANG_GERMAN} "Das Programm ist noch offen. Schließe es und starte dies noch einmal. Nichts wurde verändert."
LangString NEWER ${LANG_ENGLISH} "A newer version ($0) is installed. Nothing was changed. Uninstall it first if you want this one; your reports stay."
LangString NEWER ${LANG_GERMAN} "Eine neuere Version ($0) ist installiert. Nichts wurde verändert. Willst du diese hier, deinstalliere zuerst die neuere; deine Meldungen bleiben."
LangString UNPACKING ${LANG_ENGLISH} "Unpacking..."
LangString UNPACKING ${LANG_GERMAN} "Wird entpackt..."
LangString NOT_UNPACKED ${LANG_ENGLISH} "The files can't be written. Is there enough room? Nothing was installed; your reports stay."
LangString NOT_UNPACKED ${LANG_GERMAN} "Die Dateien lassen sich nicht schreiben. Ist genug Platz da? Nichts wurde installiert; deine Meldungen bleiben."
LangString NAME_TITLE ${LANG_ENGLISH} "Name in the Start menu"
LangString NAME_TITLE ${LANG_GERMAN} "Name im Startmenü"
LangString NAME_WHY ${LANG_ENGLISH} "Others who use this computer as you may see it. The window itself is always called ${PLAIN}."
LangString NAME_WHY ${LANG_GERMAN} "Wer diesen Computer mitbenutzt, kann ihn sehen. Das Fenster selbst heißt immer ${PLAIN}."
LangString SEALED ${LANG_ENGLISH} "Sealed report"
LangString SEALED ${LANG_GERMAN} "Versiegelte Meldung"
LangString KEPT ${LANG_ENGLISH} "Reports are kept on this computer. Delete them, too? If not, they are there again when the program is installed again."
LangString KEPT ${LANG_GERMAN} "Auf diesem Computer werden Meldungen aufbewahrt. Sie auch löschen? Wenn nicht, sind sie wieder da, sobald das Programm wieder installiert ist."
LangString NOT_DELETED ${LANG_ENGLISH} "Some kept reports can't be deleted. Is another program using them? The program was not removed."
LangString NOT_DELETED ${LANG_GERMAN} "Einige aufbewahrte Meldungen lassen sich nicht löschen. Benutzt sie ein anderes Programm? Dieses Programm wurde nicht entfernt."

Var Shown    ; its name in the Start menu
Var Neutral  ; the page's second button

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(OLD_SYSTEM)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  ReadRegStr $0 HKCU "${LISTED}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_ICONSTOP "$(NEWER)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
  StrCpy $Shown "${NAME}"
  ReadRegStr $0 HKCU "${OWN}" "Shown" ; the previous choice
  ${If} $0 != ""
    StrCpy $Shown $0
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/NEUTRAL" $1
  ${IfNot} ${Errors}
    StrCpy $Shown "${PLAIN}"
  ${EndIf}
FunctionEnd

Function AskName
  !insertmacro MUI_HEADER_TEXT "$(NAME_TITLE)" ""
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 24u "$(NAME_WHY)"
  Pop $0
  ${NSD_CreateFirstRadioButton} 0 32u 100% 12u "${NAME}"
  Pop $1
  ${NSD_CreateAdditionalRadioButton} 0 48u 100% 12u "${PLAIN}"
  Pop $Neutral
  ${If} $Shown == "${PLAIN}"
    ${NSD_Check} $Neutral
  ${Else}
    ${NSD_Check} $1
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeName
  ${NSD_GetState} $Neutral $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Shown "${PLAIN}"
  ${Else}
    StrCpy $Shown "${NAME}"
  ${EndIf}
FunctionEnd

; Windows does not allow writing to the file of a running program.
!macro REFUSE_WHILE_RUNNING
  ${If} ${FileExists} "$INSTDIR\program\${EXE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\program\${EXE}" a
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "$(RUNNING)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Workers read files inside an AppContainer, which gets read access to the program here; files inherit their folder's rights.
; Where the container can't be made, the program does without it and says so.
Function MakeContainer
  CreateDirectory "$INSTDIR\program"
  System::Call 'userenv::CreateAppContainerProfile(w "${CONTAINER}", w "${PLAIN}", w "${PLAIN}", p 0, i 0, *p .r1) i .r0'
  System::Call 'userenv::DeriveAppContainerSidFromAppContainerName(w "${CONTAINER}", *p .r1) i .r0'
  ${If} $0 == 0
    System::Call 'advapi32::ConvertSidToStringSidW(p r1, *p .r2) i .r0'
    ${If} $0 == 1
      System::Call '*$2(&w200 .r3)'
      nsExec::Exec '"$SYSDIR\icacls.exe" "$INSTDIR\program" /grant "*$3:(OI)(CI)(RX)"'
      Pop $0
    ${EndIf}
  ${EndIf}
FunctionEnd

; The Python that has just been installed unpacks the rest.
Function Unpack
  DetailPrint "$(UNPACKING)"
  InitPluginsDir
  SetOutPath "$PLUGINSDIR"
  SetCompress off ; it is compressed already
  File payload.xz
  !ifndef UNCOMPRESSED
    SetCompress auto
  !endif
  SetOutPath "$INSTDIR\program"
  File unpack.exe
  ExecWait '"$INSTDIR\program\unpack.exe" "$PLUGINSDIR\payload.xz" "$INSTDIR\program"' $0
  Delete "$INSTDIR\program\unpack.exe"
  Delete "$PLUGINSDIR\payload.xz"
  SetOutPath "$INSTDIR"
  ${If} $0 != 0
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    MessageBox MB_ICONSTOP "$(NOT_UNPACKED)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

Section
  AddSize ${KILOBYTES}
  !define EXE tid.exe
  !insertmacro REFUSE_WHILE_RUNNING
  !undef EXE
  !define EXE takeitdown.exe
  !insertmacro REFUSE_WHILE_RUNNING
  !undef EXE
  ${If} ${FileExists} "$INSTDIR\uninstall.exe" ; removes the previous version's files, and no others
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    Delete "$INSTDIR\uninstall.exe"
  ${EndIf}
  Call MakeContainer
  !include files.nsh
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call Unpack
  CreateShortCut "$SMPROGRAMS\$Shown.lnk" "$INSTDIR\program\tid.exe"
  WriteRegStr HKCU "${OWN}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${OWN}" "Shown" "$Shown"
  WriteRegStr HKCU "${TYPES}\.tid" "" "${KIND}"
  WriteRegStr HKCU "${TYPES}\${KIND}" "" "$(SEALED)"
  WriteRegStr HKCU "${TYPES}\${KIND}\DefaultIcon" "" '"$INSTDIR\program\tid.exe",0'
  WriteRegStr HKCU "${TYPES}\${KIND}\shell\open\command" "" '"$INSTDIR\program\tid.exe" "%1"'
  WriteRegStr HKCU "${LISTED}" "DisplayName" "$Shown"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" '"$INSTDIR\program\tid.exe",0'
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
  WriteRegDWORD HKCU "${LISTED}" "EstimatedSize" ${KILOBYTES}
  ${RefreshShellIcons}
SectionEnd

Section Uninstall
  SetShellVarContext current
  !define EXE tid.exe
  !insertmacro REFUSE_WHILE_RUNNING
  !undef EXE
  !define EXE takeitdown.exe
  !insertmacro REFUSE_WHILE_RUNNING
  !undef EXE
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PURGE" $1
  ${If} ${Errors}
    StrCpy $1 "keep"
    ${If} ${FileExists} "$LOCALAPPDATA\takeitdown\*.*"
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(KEPT)" /SD IDNO IDNO +2
      StrCpy $1 ""
    ${EndIf}
  ${EndIf}
  ${If} $1 != "keep" ; only the program itself overwrites what it deletes
    ClearErrors
    ExecWait '"$INSTDIR\program\tid.exe" forget --all --yes' $0
    ${If} ${Errors} ; it can't even be started
    ${OrIf} $0 != 0
      MessageBox MB_ICONSTOP "$(NOT_DELETED)" /SD IDOK
      SetErrorLevel 6
      Quit
    ${EndIf}
    RMDir "$LOCALAPPDATA\takeitdown"
  ${EndIf}
  !include unfiles.nsh
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ReadRegStr $Shown HKCU "${OWN}" "Shown"
  Delete "$SMPROGRAMS\$Shown.lnk"
  ReadRegStr $0 HKCU "${TYPES}\.tid" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "${TYPES}\.tid"
  ${EndIf}
  DeleteRegKey HKCU "${TYPES}\${KIND}"
  DeleteRegKey HKCU "${LISTED}"
  DeleteRegKey HKCU "${OWN}"
  System::Call 'userenv::DeleteAppContainerProfile(w "${CONTAINER}") i .r0'
  ${RefreshShellIcons}
SectionEnd
