# The .venv: whether it is whole, what it is made of, how it is made. Sourced by setup.sh, after system.sh; works in the
# current folder, which is the checkout's, in $root.

venv=.venv
oldest='(3, 11)'

is_new_enough() { "$1" -c "import sys; sys.exit(sys.version_info < $oldest)" >/dev/null 2>&1; }

find_python() {
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if have "$name" && is_new_enough "$name"; then
            command -v "$name"
            return
        fi
    done
    found=$(python3 --version 2>/dev/null || echo 'no Python at all')
    give_up "Stretch Timer needs Python 3.11 or newer, and this machine has $found." \
        "Install a newer one, or name it: make run PYTHON=/path/to/python3"
}

python_headers() { "$1" -c 'import sysconfig; print(sysconfig.get_path("include"))'; }

# Everything that an installed .venv depends on; another answer means that it is installed again.
fingerprint() {
    sound=without
    headers_there "$(python_headers "$venv/bin/python")" && sound=with
    cat pyproject.toml packaging/constraints.txt packaging/*.sh packaging/catalogues.py stretchtimer/__init__.py \
        stretchtimer/locale/*/LC_MESSAGES/*.po | cksum
    printf '%s simpleaudio\n' "$sound"
}

# Finished, working, and not moved here from elsewhere.
is_whole() {
    [ ! -e "$venv/.unfinished" ] && is_new_enough "$venv/bin/python" &&
        grep -qsF "$root/$venv" "$venv/bin/activate"
}

# $1: app or tests.
is_ready() {
    is_whole && [ -e "$venv/.ready-$1" ] && [ "$(fingerprint)" = "$(cat "$venv/.ready-$1")" ]
}

# $1: modules that the system's Python may or may not have.
knows() { "$python" -c "import $1" 2>/dev/null; }

make_venv() {
    rm -rf "$venv"
    mkdir "$venv"
    : >"$venv/.unfinished"
    if knows 'venv, ensurepip'; then
        "$python" -m venv "$venv"
    else
        "$python" -m venv --without-pip "$venv"
    fi
}

# pip of the .venv, or, where Python came without one, the system's pip working on the .venv.
pip() {
    if "$venv/bin/python" -c 'import pip' 2>/dev/null; then
        "$venv/bin/python" -m pip --disable-pip-version-check "$@"
    else
        "$python" -m pip --disable-pip-version-check --python "$venv/bin/python" "$@"
    fi
}

# $1: the extras, in brackets, or nothing.
install() {
    quiet=
    [ -t 2 ] || quiet='-q --progress-bar off'
    rm -f "$venv/pip.log"
    # Unquoted: no word, or some.
    # shellcheck disable=SC2086
    pip install $quiet --retries 2 --log "$venv/pip.log" -c packaging/constraints.txt -e ".$1" >&2
}

install_sound() {
    if ! headers_there "$(python_headers "$venv/bin/python")"; then
        say "No C compiler with the headers of Python and ALSA here: sound goes through Qt, without simpleaudio."
    elif ! install '[simpleaudio]' 2>/dev/null; then
        say "simpleaudio could not be built here: sound goes through Qt. More is in $venv/pip.log."
    fi
}

explain_failure() {
    away='NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|Connection(Reset|Refused)Error'
    if grep -qsE "$away|Network is unreachable|Temporary failure" "$venv/pip.log"; then
        give_up "The network could not be reached, so the program's parts could not be fetched." \
            "Run the same command again when it is back."
    fi
    give_up "The program's parts could not be installed. The lines above say why; more is in $venv/pip.log." \
        "Run the same command again when that is mended."
}
