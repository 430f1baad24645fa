# What the system itself must bring: found out, installed where that is allowed, else named. Sourced by setup.sh.
# Only what is missing is ever asked for, and nothing here waits for a password or an answer.

# Libraries that Qt's window and sound are linked to, and Debian's package of each. Taken from the ELF headers of
# PySide6 6.11: what they need and a bare Debian has not.
LIBRARIES='libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libXrandr.so.2 libxrandr2
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libpulse.so.0 libpulse0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
'

# Programs that the tests start, and Debian's package of each.
TEST_PROGRAMS='Xvfb xvfb
openbox openbox
xdotool xdotool
dbus-daemon dbus
pulseaudio pulseaudio
pactl pulseaudio-utils
'

have() { command -v "$1" >/dev/null 2>&1; }

say() { printf '%s\n' "$*" >&2; }

give_up() {
    say "$@"
    exit 1
}

# ldconfig is in /sbin, which is not on everyone's path.
known_libraries() { PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true; }

missing_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    known=$(known_libraries)
    [ -n "$known" ] || return 0
    printf '%s' "$LIBRARIES" | while read -r file package; do
        case "$known" in
        *"$file "*) ;;
        *) printf '%s %s\n' "$file" "$package" ;;
        esac
    done
}

missing_test_programs() {
    printf '%s' "$TEST_PROGRAMS" | while read -r program package; do
        have "$program" || printf '%s %s\n' "$program" "$package"
    done
    [ -e /usr/libexec/at-spi-bus-launcher ] || printf 'at-spi-bus-launcher at-spi2-core\n'
    # Lets simpleaudio, which speaks ALSA, reach PulseAudio.
    set -- /usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so
    [ -e "$1" ] || printf 'libasound_module_pcm_pulse.so libasound2-plugins\n'
}

# simpleaudio is built on the spot. $1: the folder of Python's headers.
headers_there() {
    have cc || return 1
    headers='#include <Python.h>'
    [ "$(uname -s)" != Linux ] || headers="$headers
#include <alsa/asoundlib.h>"
    printf '%s\n' "$headers" | cc -E -I"$1" - >/dev/null 2>&1
}

# $1: the folder of Python's headers; $2: app or tests. The app alone brings no compiler to a machine without one.
missing_headers() {
    if ! have cc; then
        [ "$2" = tests ] || return 0
        printf 'cc gcc\nlibc.h libc6-dev\n'
    fi
    case $1 in
    /usr/include/*) [ -e "$1/Python.h" ] || [ "$2" != tests ] || printf 'Python.h python3-dev\n' ;;
    esac
    [ -e /usr/include/alsa/asoundlib.h ] || printf 'alsa/asoundlib.h libasound2-dev\n'
}

# $1: a Python.
missing_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null ||
        "$1" -c 'import sys; print("venv python%d.%d-venv" % sys.version_info[:2])'
}

# $1: a Python; $2: app or tests. Lines of what is missing: its own name, then Debian's.
missing() {
    [ "$(uname -s)" = Linux ] || return 0
    missing_libraries
    missing_venv "$1"
    missing_headers "$("$1" -c 'import sysconfig; print(sysconfig.get_path("include"))')" "$2"
    [ "$2" != tests ] || missing_test_programs
}

# How this user may install, printed: nothing for root, sudo where it asks no password; false where neither.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        return 0
    fi
    have sudo && sudo -n true 2>/dev/null && echo 'sudo -n'
}

apt_install() {
    how=$(as_root)
    run="$how env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120"
    $run -s install "$@" </dev/null >/dev/null 2>&1 || $run update </dev/null || true
    $run install -y --no-install-recommends "$@" </dev/null >/dev/null || {
        # The lists were old, or one name is unknown here: what can be had is had.
        $run update </dev/null || true
        for package in "$@"; do
            $run install -y --no-install-recommends "$package" </dev/null >/dev/null || true
        done
    }
}

line_to_type() {
    if have sudo; then
        say "    sudo apt-get install -y $*"
    else
        say "    su -c 'apt-get install -y $*'"
    fi
}

# $1: what is missing, as lines of `missing`. Never fails: what could not be had is named.
bring_system_parts() {
    [ -n "$1" ] || return 0
    packages=$(printf '%s\n' "$1" | cut -d' ' -f2 | sort -u | tr '\n' ' ')
    packages=${packages% }
    if ! have apt-get; then
        say "Missing on this system, under whatever name it has them:"
        say "    $(printf '%s\n' "$1" | cut -d' ' -f1 | sort -u | tr '\n' ' ')"
    elif as_root >/dev/null; then
        say "Installing what the system lacks: $packages"
        # Unquoted: one word for each package.
        # shellcheck disable=SC2086
        apt_install $packages
    else
        say "Some parts of the system are missing. To install them, type:"
        line_to_type "$packages"
    fi
}
