#!/bin/sh
# Builds dist/stretchtimer: one folder that runs without Python, Qt or eSpeak on the machine. Tries it, tells its size.
set -eu
cd "$(dirname "$0")/.."
. packaging/packing.sh

build_wheel
install_wheel build/bundle/venv '[simpleaudio]' pyinstaller
rm -rf dist/stretchtimer
build/bundle/venv/bin/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/bundle/work \
    packaging/bundle/stretchtimer.spec

# Python's own libraries carry what only a debugger reads. Qt's come without; a tool would spoil them.
if [ "$(uname -s)" = Linux ] && have strip; then
    strip --strip-unneeded dist/stretchtimer/_internal/libpython* dist/stretchtimer/_internal/python3*/lib-dynload/*.so
fi
.venv/bin/python packaging/smoke.py dist/stretchtimer/stretchtimer "$version"
du -sm dist/stretchtimer | sed 's/\([0-9]*\).*/\1 MiB unpacked/'
