"""The window with somebody at it who has no idea: no fault, no dead end, and every hold they did is in the journal."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.fire.amount import amount
from tests.fire.running import command, finish

SEEDS = amount(1, 4)
EVENTS = amount(1_000, 10_000)  # of each
SETTINGS = "lead_in = 0\nready = 0\nswitch = 1\n"
ROUTINE = """format = 1
name = "Calves, {when}"
when = "{when}"

[[step]]
exercise = "calf_wall_straight"
hold = "1 s"
sets = 3
sides = "right, left"
ready = 0
switch = "1 s"
"""
PLATFORM_SAYS = "This plugin does not support"  # of itself, where there is no screen


def furnish(home: Path) -> None:
    """Routines of a few seconds in the place of those that are offered first."""
    (home / "routines").mkdir(parents=True)
    (home / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    for when, id_ in (("before", "calves_pre"), ("after", "calves_post")):
        text = ROUTINE.format(when=when)
        (home / "routines" / f"{id_}.toml").write_text(text, encoding="utf-8")


def kept(home: Path) -> tuple[set[str], str]:
    """The holds in the journal, or in one that made room for a copy of an earlier day; what was taken back, as kept."""
    held: set[str] = set()
    taken_back = ""
    for file in home.rglob("journal.db"):
        with closing(sqlite3.connect(file)) as journal:
            held |= {id_ for (id_,) in journal.execute("SELECT id FROM entry")}
            taken_back += "".join(text for (text,) in journal.execute("SELECT kept FROM removed") if text)
    return held, taken_back


def faults_in(said: str) -> list[str]:
    """What was said to the terminal, but for what the platform says of itself."""
    return [line for line in said.splitlines() if PLATFORM_SAYS not in line]


@pytest.mark.qt
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 1 + SEEDS))
def test_whatever_is_pressed_nothing_breaks_and_nothing_is_lost(seed: int, tmp_path: Path) -> None:
    """Keys, clicks, drags and wheels by chance, anywhere; then Esc, or an answer, leads back to the first page."""
    home = tmp_path / "home"
    furnish(home)
    environ = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        "STRETCHTIMER_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = finish(command("monkey", EVENTS, seed), environ, tmp_path)
    told = {line.split()[1] for line in done.stdout.splitlines() if line.startswith("entry:")}
    held, taken_back = kept(home)
    print(f"seed {seed}: {EVENTS} events, {len(told)} holds, {len(told - held)} of them taken back")
    assert faults_in(done.stderr) == []
    assert (done.returncode, "dead end" in done.stdout) == (0, False), done.stdout
    assert [hold for hold in told - held if hold not in taken_back] == []
