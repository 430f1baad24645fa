# Builds dist\stretchtimer on Windows and tries it. Asks for Python 3.11 or newer on the path; run from the project's root.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$version = (Select-String -Path stretchtimer\__init__.py -Pattern '^__version__ = "(.+)"$').Matches[0].Groups[1].Value
Remove-Item -Recurse -Force dist, build\bundle -ErrorAction SilentlyContinue
python -m venv build\bundle\venv
$python = 'build\bundle\venv\Scripts\python.exe'
& $python -m pip -q install -c packaging\constraints.txt '.[simpleaudio]' pyinstaller
& $python packaging\bundle\draw_icon.py 256 build\stretchtimer.ico
& build\bundle\venv\Scripts\pyinstaller.exe --noconfirm --log-level WARN --distpath dist --workpath build\bundle\work `
    packaging\bundle\stretchtimer.spec
& $python packaging\smoke.py dist\stretchtimer\stretchtimer.exe $version
if (Get-Command iscc -ErrorAction SilentlyContinue) { iscc "/DVersion=$version" packaging\windows\stretchtimer.iss }
