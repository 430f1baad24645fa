; Inno Setup's script for Windows. Build, from the project's root, after make_bundle.ps1:
;   iscc /DVersion=0.1.0 packaging\windows\stretchtimer.iss
#ifndef Version
  #error Say which version: iscc /DVersion=1.2.3
#endif

[Setup]
AppId={{6E0E1C36-5B0E-4C5B-9B0A-8D1C6B2A7F41}
AppName=Stretch Timer
AppVersion={#Version}
AppPublisher=The Stretch Timer makers
DefaultDirName={autopf}\Stretch Timer
DefaultGroupName=Stretch Timer
DisableProgramGroupPage=yes
; Nobody needs to be asked for an administrator's password.
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\dist
OutputBaseFilename=StretchTimer-{#Version}-setup
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\Stretch Timer.exe

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\stretchtimer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Stretch Timer"; Filename: "{app}\Stretch Timer.exe"
Name: "{autodesktop}\Stretch Timer"; Filename: "{app}\Stretch Timer.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\Stretch Timer.exe"; Description: "{cm:LaunchProgram,Stretch Timer}"; Flags: nowait postinstall skipifsilent
