#!/bin/sh
# Builds dist/Stretch Timer.app and a .dmg of it on macOS, and tries it. SIGN, if set, is the identity to sign with.
set -eu
cd "$(dirname "$0")/../.."
sh packaging/setup.sh app
sh packaging/bundle.sh
. packaging/packing.sh

app="dist/Stretch Timer.app"
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
sed "s/@VERSION@/$version/" packaging/macos/Info.plist.in >"$app/Contents/Info.plist"
cp -R dist/stretchtimer/. "$app/Contents/MacOS/"

# macOS wants its icon in several sizes in one file; each is drawn from the one drawing.
set=build/stretchtimer.iconset
mkdir -p "$set"
for size in 16 32 128 256 512; do
    .venv/bin/python packaging/bundle/draw_icon.py "$size" "$set/icon_${size}x$size.png"
    .venv/bin/python packaging/bundle/draw_icon.py $((size * 2)) "$set/icon_${size}x$size@2x.png"
done
iconutil -c icns "$set" -o "$app/Contents/Resources/stretchtimer.icns"

[ -z "${SIGN:-}" ] || codesign --deep --force --options runtime --sign "$SIGN" "$app"
.venv/bin/python packaging/smoke.py "$app/Contents/MacOS/stretchtimer" "$version"
hdiutil create -quiet -ov -volname "Stretch Timer" -srcfolder "$app" -format UDZO "dist/StretchTimer-$version.dmg"
