; The installer: per user, without administrator rights, 64 bit, silent with /S.
;
;   /NEUTRAL   call it TID in the Start menu and in the list of programs
;   /PORTABLE  into a folder only, next to this installer or given by /D, with a folder for its data; nothing else is
;              written on the computer, so there is nothing to uninstall
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
!define DATA "takeitdown-data" ; as in takeitdown_desktop/paths.py
!define CONTAINER "TID.Worker" ; as in takeitdown_desktop/core/workers/sandbox/app_container.py

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\takeitdown"
InstallDirRegKey HKCU "${OWN}" "InstallDir"
BrandingText " "
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion ${NUMBERS}
VIFileVersion ${NUMBERS}
VIAddVersionKey /LANG=1033 ProductName "${NAME}"
VIAddVersionKey /LANG=1033 FileDescription "${NAME}"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 LegalCopyright "Apache-2.0"

Var Shown    ; its name in the Start menu
Var Neutral  ; the page's second button
Var OnStick  ; the page's third button
Var Portable ; 1 if it goes into a folder only, else empty
Var Usual    ; where it goes otherwise
Var LastWords

!define MUI_ICON app.ico
!define MUI_UNICON app.ico
!define MUI_WELCOMEFINISHPAGE_BITMAP app.bmp
Page custom AskName TakeName
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipUnlessPortable
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_PRE ChooseLastWords
!define MUI_FINISHPAGE_TEXT "$LastWords"
!define MUI_FINISHPAGE_RUN "$INSTDIR\program\tid.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include languages.nsh

; A newer version, whose number is in $0, is not replaced. What it has stored may be in a form that this one can't read.
!macro REFUSE_IF_OLDER_THAN
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_ICONSTOP "$(NEWER)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(OLD_SYSTEM)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  ReadRegStr $Usual HKCU "${OWN}" "InstallDir"
  ${If} $Usual == ""
    StrCpy $Usual "$LOCALAPPDATA\Programs\takeitdown"
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PORTABLE" $1
  ${IfNot} ${Errors}
    StrCpy $Portable 1
    ${If} $INSTDIR == $Usual ; none was given
      StrCpy $INSTDIR "$EXEDIR\${PLAIN}"
    ${EndIf}
  ${Else}
    ReadRegStr $0 HKCU "${LISTED}" "DisplayVersion"
    !insertmacro REFUSE_IF_OLDER_THAN
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
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateLabel} 0 0 100% 24u "$(NAME_WHY)"
  Pop $0
  ${NSD_CreateFirstRadioButton} 0 32u 100% 12u "${NAME}"
  Pop $1
  ${NSD_CreateAdditionalRadioButton} 0 48u 100% 12u "${PLAIN}"
  Pop $Neutral
  ${NSD_CreateAdditionalRadioButton} 0 72u 100% 12u "$(PORTABLE)"
  Pop $OnStick
  ${If} $Portable == 1
    ${NSD_Check} $OnStick
  ${ElseIf} $Shown == "${PLAIN}"
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
  ${NSD_GetState} $OnStick $0
  ${If} $0 == ${BST_CHECKED}
    ${If} $Portable == "" ; else a folder may have been chosen already
      StrCpy $INSTDIR "$EXEDIR\${PLAIN}"
    ${EndIf}
    StrCpy $Portable 1
  ${ElseIf} $Portable == 1
    StrCpy $INSTDIR $Usual
    StrCpy $Portable ""
  ${EndIf}
FunctionEnd

Function SkipUnlessPortable
  ${If} $Portable == ""
    Abort
  ${EndIf}
FunctionEnd

; Not where it is installed, and not over somebody's own folder of that name.
Function .onVerifyInstDir
  ${If} $Portable == 1
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
      Abort
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\program\*.*"
    ${AndIfNot} ${FileExists} "$INSTDIR\program\tid.exe"
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ChooseLastWords
  ${If} $Portable == 1
    StrCpy $LastWords "$(PORTABLE_DONE)"
  ${Else}
    StrCpy $LastWords "$(MUI_TEXT_FINISH_INFO_TEXT)"
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

; The program's folder on a stick holds nothing but the program, in whatever version.
Function MakeRoom
  ${If} ${FileExists} "$INSTDIR\program\tid.exe"
    ${GetFileVersion} "$INSTDIR\program\tid.exe" $0
    !insertmacro REFUSE_IF_OLDER_THAN
    RMDir /r "$INSTDIR\program"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    MessageBox MB_ICONSTOP "$(NOT_UNPACKED)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

; The Python that has just been installed unpacks the rest.
Function Unpack
  SetDetailsPrint both
  DetailPrint "$(UNPACKING)"
  SetDetailsPrint none
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
    ${If} $Portable == 1
      RMDir /r "$INSTDIR\program"
    ${Else}
      ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
      Delete "$INSTDIR\uninstall.exe"
    ${EndIf}
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    MessageBox MB_ICONSTOP "$(NOT_UNPACKED)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

Section
  SetDetailsPrint none ; names of files and commands
  AddSize ${KILOBYTES}
  !define EXE tid.exe
  !insertmacro REFUSE_WHILE_RUNNING
  !undef EXE
  !define EXE takeitdown.exe
  !insertmacro REFUSE_WHILE_RUNNING
  !undef EXE
  ${If} $Portable == 1
    Call MakeRoom
  ${Else}
    ${If} ${FileExists} "$INSTDIR\uninstall.exe" ; removes the previous version's files, and no others
      ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
      Delete "$INSTDIR\uninstall.exe"
    ${EndIf}
    Call MakeContainer
  ${EndIf}
  !include files.nsh
  SetOutPath "$INSTDIR"
  ${If} $Portable == ""
    WriteUninstaller "$INSTDIR\uninstall.exe"
  ${EndIf}
  Call Unpack
  ${If} $Portable == 1
    File /oname=${PLAIN}.exe start.exe
    CreateDirectory "$INSTDIR\${DATA}"
  ${Else}
    Call Register
  ${EndIf}
SectionEnd

Function Register
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
FunctionEnd

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
