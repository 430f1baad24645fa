#!/bin/sh
# Puts a bundle where Linux desktops look for programs: `lay_out.sh ROOT BUNDLE VERSION`. For .deb, Flatpak and the like.
set -eu
root=$1 bundle=$2 version=$3
here=$(dirname "$0")
share=$root/usr/share

install -d "$root/usr/lib" "$root/usr/bin" "$share/applications" "$share/metainfo" "$share/man/man1" \
    "$share/icons/hicolor/scalable/apps"
cp -R "$bundle" "$root/usr/lib/stretchtimer"
find "$root/usr/lib/stretchtimer" -type f -name '*.so*' -exec chmod 644 {} +
ln -s ../lib/stretchtimer/stretchtimer "$root/usr/bin/stretchtimer"
install -m 644 "$here/stretchtimer.desktop" "$share/applications/stretchtimer.desktop"
install -m 644 "$here/../../assets/icons/stretchtimer.svg" "$share/icons/hicolor/scalable/apps/stretchtimer.svg"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date -I)/" "$here/metainfo.xml.in" \
    >"$share/metainfo/org.stretchtimer.StretchTimer.metainfo.xml"
gzip -9nc "$here/stretchtimer.1" >"$share/man/man1/stretchtimer.1.gz"

# Whatever is wrong with these is told here, not by a user.
! command -v desktop-file-validate >/dev/null || desktop-file-validate "$share/applications/stretchtimer.desktop"
! command -v appstreamcli >/dev/null || appstreamcli validate --no-net "$share/metainfo/"*.xml
