"""Used for hours on end: what the app takes does not grow."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.fire.amount import amount
from tests.fire.growth import growth, is_too_much
from tests.fire.running import command, finish
from tests.fire.test_monkey import faults_in

HOURS = amount(1, 8)  # of a clock that is turned


@pytest.mark.qt
@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="what a process takes is told differently elsewhere")
def test_hours_of_use_leave_nothing_behind(tmp_path: Path) -> None:
    """Session after session and every page in between: no memory, file, thread, timer or widget stays."""
    environ = {"STRETCHTIMER_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    done = finish(command("using", "hours", HOURS), environ)
    assert faults_in(done.stderr) == []
    *rounds, last = map(json.loads, done.stdout.splitlines())
    print(last)
    assert last["rounds"] == len(rounds) - 1 >= 15 * HOURS
    assert done.returncode == 0, done.stdout


def test_a_leak_of_one_thing_a_round_is_seen() -> None:
    """And one that comes and goes is none."""
    leaking = [{"files": 10 + number, "timers": number % 2} for number in range(15)]
    assert growth(leaking) == {"files": 10, "timers": 0}
    assert is_too_much(growth(leaking))
