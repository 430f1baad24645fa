#!/bin/sh
# Makes .venv ready: `setup.sh app` to run the program, `setup.sh tests` for the test tools as well.
# Called again with nothing changed it does nothing. It may be stopped at any moment: the next call begins anew.
set -eu

wanted=${1:-app}
root=$(cd "$(dirname "$0")/.." && pwd -P)
cd "$root"
. packaging/system.sh
. packaging/environment.sh

case $wanted in
app) extras='' ;;
tests) extras='[test]' ;;
*) give_up "usage: packaging/setup.sh [app|tests]" ;;
esac

if is_ready "$wanted"; then
    bring_system_parts "$(missing_libraries)"
    exit
fi

python=$(find_python)
bring_system_parts "$(missing "$python" "$wanted")"
knows 'venv, ensurepip' || knows 'venv, pip' ||
    give_up "Python's venv module is among what is missing, and nothing goes on without it." \
        "Run the same command again when it is there."

say "Setting up Stretch Timer in $root/$venv. The first time this takes a minute or two."
is_whole || make_venv
: >"$venv/.unfinished"
install "$extras" || explain_failure
install_sound
fingerprint >"$venv/.ready-app"
[ "$wanted" = app ] || cp "$venv/.ready-app" "$venv/.ready-$wanted"
rm "$venv/.unfinished"
