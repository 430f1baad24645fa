#!/bin/sh
# Builds dist/stretchtimer_VERSION_ARCH.deb out of the bundle, has it looked through by Debian's own checks where they
# are there, and tries it: as root installed and removed again, as anybody else unpacked.
set -eu
cd "$(dirname "$0")/.."
. packaging/packing.sh

have dpkg-deb && have objdump || give_up 'A .deb is built with dpkg and binutils: apt-get install -y binutils'
[ -x dist/stretchtimer/stretchtimer ] || sh packaging/bundle.sh

work=build/deb
tree=$work/tree
architecture=$(dpkg --print-architecture)
package=dist/stretchtimer_${version}_$architecture.deb
rm -rf "$work"
mkdir -p "$work"

# Everything at its place in the system, as it will stand there.
sh packaging/linux/lay_out.sh "$tree" dist/stretchtimer "$version"
document=$tree/usr/share/doc/stretchtimer
install -d "$document" "$tree/usr/share/lintian/overrides" "$tree/DEBIAN"
install -m 644 packaging/deb/lintian-overrides "$tree/usr/share/lintian/overrides/stretchtimer"
install -m 644 packaging/deb/copyright "$document/copyright"
printf 'stretchtimer (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md of the project.\n\n -- The Stretch Timer makers <makers@stretchtimer.org>  %s\n' \
    "$version" "$(date -R)" | gzip -9n >"$document/changelog.gz"

# What it needs of the system: the libraries its own are linked to, less those that it carries; libc no older than here.
program=$tree/usr/lib/stretchtimer
find "$program" -type f \( -name '*.so*' -o -name stretchtimer \) -exec objdump -p {} + |
    sed -n 's/^ *NEEDED *//p' | sort -u |
    while read -r library; do
        [ -n "$(find "$program" -name "$library")" ] || dpkg -S "*/$library" | cut -d: -f1
    done | sort -u | grep -v '^libc6$' >"$work/needed"
libc=$(dpkg-query -W -f '${Version}' libc6 | cut -d- -f1)
depends="libc6 (>= $libc), $(paste -sd, "$work/needed" | sed 's/,/, /g')"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@DEPENDS@/$depends/" \
    -e "s/@SIZE@/$(du -sk "$tree/usr" | cut -f1)/" packaging/deb/control.in >"$tree/DEBIAN/control"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$package" >/dev/null

! have lintian || lintian --fail-on error "$package"

if [ "$(id -u)" = 0 ]; then
    apt-get -qq install -y "./$package" >/dev/null
    .venv/bin/python packaging/smoke.py /usr/bin/stretchtimer "$version"
    apt-get -qq purge -y stretchtimer >/dev/null
    [ ! -e /usr/lib/stretchtimer ] || give_up 'The package leaves files behind: /usr/lib/stretchtimer'
else
    dpkg-deb -x "$package" "$work/unpacked"
    .venv/bin/python packaging/smoke.py "$work/unpacked/usr/bin/stretchtimer" "$version"
fi
du -m "$package"
