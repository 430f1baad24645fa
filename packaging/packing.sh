# What the packing scripts share: the tools, the wheel, where things go. Sourced by them, from the project's root.
. packaging/system.sh

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' stretchtimer/__init__.py)
tools=build/tools
machine=$(uname -m)

# The wheel and the sdist of this tree, in dist/; nothing older is left there.
build_wheel() {
    [ -x "$tools/bin/pyproject-build" ] || {
        .venv/bin/python -m venv "$tools"
        "$tools/bin/python" -m pip -q install -c packaging/constraints.txt build
    }
    rm -f dist/*.whl dist/*.tar.gz
    "$tools/bin/pyproject-build" --outdir dist . >/dev/null
}

# $1: a folder; $2: extras as '[simpleaudio]', or nothing. A fresh venv there, with the wheel and what else is named.
install_wheel() {
    place=$1 wheel=$(echo dist/*.whl)$2
    shift 2
    rm -rf "$place"
    .venv/bin/python -m venv "$place"
    "$place/bin/python" -m pip -q install -c packaging/constraints.txt "$wheel" "$@"
}
