"""The display server dies in mid-session: what was held is in the journal, and the next start offers the rest."""

from __future__ import annotations

import os
import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionRecord
from tests.evening.desk import desk, until, why_no_desk
from tests.fire.test_monkey import SETTINGS

HELD_MS, ENOUGH = 500, 3
LATEST = timedelta(seconds=1.5)  # a hold, the way to the next, and a busy machine
ROUTINE = """format = 1
name = "Calves"
when = "before"

[[step]]
exercise = "calf_wall_straight"
hold = "0.5 s"
sets = 40
sides = "right, left"
ready = 0
switch = 0
rest = 0
"""


def display_server() -> int:
    """The id of the one that this process has started."""
    children = Path("/proc/thread-self/children").read_text(encoding="ascii").split()
    return next(int(id_) for id_ in children if Path(f"/proc/{id_}/comm").read_text().strip() == "Xvfb")


def sessions(home: Path) -> list[SessionRecord]:
    """What is in the journal, while the app writes to it or afterwards."""
    if not (home / "journal.db").exists():
        return []
    with Journal.open(home / "journal.db") as journal:
        return journal.sessions()


@pytest.mark.qt
@pytest.mark.slow
def test_no_hold_is_lost_when_the_display_goes(tmp_path: Path) -> None:
    """The app goes with it, for there is nothing to draw on; all that it counted until then is there."""
    if reason := why_no_desk():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"no desktop to open a window on: {reason}")
    home = tmp_path / "home"
    (home / "routines").mkdir(parents=True)
    (home / "settings.toml").write_text(SETTINGS + 'output = "none"\n', encoding="utf-8")
    (home / "routines" / "calves_pre.toml").write_text(ROUTINE, encoding="utf-8")
    with desk() as place, place.window(home) as window:
        window.press("space")
        until(lambda: any(len(one.entries) >= ENOUGH for one in sessions(home)), "some holds in the journal")
        gone_at = datetime.now(UTC)
        os.kill(display_server(), signal.SIGKILL)
        window.wait_until_closed()
    (record,) = sessions(home)
    assert [entry.ordinal for entry in record.entries] == list(range(len(record.entries)))
    assert {entry.held_ms for entry in record.entries} == {HELD_MS}
    assert gone_at - record.entries[-1].ended_at < LATEST
    with Journal.open(home / "journal.db") as journal:
        assert [one.id for one in journal.unfinished()] == [record.id]
