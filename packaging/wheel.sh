#!/bin/sh
# Builds the wheel and the sdist into dist/, and tries the wheel as a user gets it: installed where no checkout is near.
set -eu
cd "$(dirname "$0")/.."
. packaging/packing.sh

build_wheel
away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
install_wheel "$away/venv" ''
smoke=$PWD/packaging/smoke.py
(cd "$away" && venv/bin/python "$smoke" venv/bin/stretchtimer "$version")
ls -l dist
