"""`run` in a real terminal, with keys pressed by hand."""

from __future__ import annotations

import signal
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.timeline.segment import Outcome
from tests.cli.conftest import CALF, TINY, environment
from tests.cli.terminal import Terminal


@pytest.fixture
def home(own_home: Path) -> Path:
    """A person's folder with the routine "long": twenty seconds a side, and "tiny"."""
    exercises = own_home / "routines" / "exercises"
    exercises.mkdir(parents=True)
    (exercises / "calf_pull.toml").write_text(CALF)
    (own_home / "routines" / "tiny.toml").write_text(TINY)
    (own_home / "routines" / "long.toml").write_text(TINY.replace("0.4 s", "20 s").replace("Tiny", "Long"))
    (own_home / "settings.toml").write_text("lead_in = 0\n")
    return own_home


def sessions(home: Path) -> list[SessionRecord]:
    """What is in the journal, newest first."""
    with Journal.open(home / "journal.db") as journal:
        assert journal.notices() == ()
        return journal.sessions()


def test_keys_work_without_enter(home: Path) -> None:
    """Pause, go on, ten seconds more, skip, stop; then what was held is said and in the journal."""
    with Terminal("run", "long", "--mute") as terminal:
        at = terminal.wait_for("Hold · right side")
        terminal.press(" ")
        at = terminal.wait_for("Paused", at)
        terminal.press(" ")
        at = terminal.wait_for("0:02 of 0:40", at)
        terminal.press("+")
        at = terminal.wait_for("of 0:50", at)
        terminal.press("n")
        at = terminal.wait_for("Hold · left side", at)
        terminal.press("q")
        assert terminal.end() == 0
        assert "Calf pull, right side: 0:0" in terminal.text[at:]
        assert "It is in the journal." in terminal.text[at:]
        assert termios.tcgetattr(terminal.descriptor) == terminal.modes
    (session,) = sessions(home)
    assert session.outcome is SessionOutcome.STOPPED
    assert session.entries[0].outcome is Outcome.SHORT
    assert len(session.pauses) == 1


def test_left_alone_it_comes_to_its_end(home: Path) -> None:
    """No key is needed."""
    with Terminal("run", "tiny", "--mute") as terminal:
        assert terminal.end() == 0
        assert "It is in the journal." in terminal.text
    (session,) = sessions(home)
    assert session.outcome is SessionOutcome.DONE
    assert [entry.held_ms for entry in session.entries] == [400, 400]


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_ends_it_cleanly(home: Path, name: str) -> None:
    """The session is stopped and logged, the terminal as it was, the shell told."""
    number = getattr(signal, name)
    with Terminal("run", "long", "--mute") as terminal:
        terminal.wait_for("0:02 of")
        if name == "SIGINT":
            terminal.press("\x03")  # Ctrl-C, by way of the terminal's own handling
            terminal.process.send_signal(number)  # which needs a controlling terminal that this one is not
        else:
            terminal.process.send_signal(number)
        assert terminal.end() == 128 + number
        assert "Calf pull, right side: 0:0" in terminal.text
        assert "Traceback" not in terminal.text
        assert termios.tcgetattr(terminal.descriptor) == terminal.modes
    (session,) = sessions(home)
    assert session.outcome is SessionOutcome.STOPPED
    assert session.entries[0].held_ms > 500


def test_a_terminal_that_goes_away_ends_it_cleanly(home: Path) -> None:
    """The window of the terminal is closed in mid-hold: the session is stopped and logged."""
    with Terminal("run", "long", "--mute") as terminal:
        terminal.wait_for("0:02 of")
        terminal.hang_up()
        terminal.process.send_signal(signal.SIGHUP)
        assert terminal.process.wait(30) == 128 + signal.SIGHUP
    (session,) = sessions(home)
    assert session.outcome is SessionOutcome.STOPPED
    assert session.entries[0].held_ms > 500


@pytest.mark.parametrize(("answer", "count"), [("\n", 1), ("y\n", 1), ("what\nn\n", 2)])
def test_after_a_crash_it_asks_whether_to_go_on(home: Path, answer: str, count: int) -> None:
    """Yes goes on with the left side in the same session, no begins anew; the crashed one is closed."""
    (home / "routines" / "tiny.toml").write_text(TINY.replace('switch = "0.2 s"', 'switch = "1.5 s"'))
    command = [sys.executable, "-m", "stretchtimer", "run", "tiny", "--mute"]
    with subprocess.Popen(
        command, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
    ) as crashing:
        assert crashing.stdout
        while b"Switch" not in crashing.stdout.readline():
            pass
        crashing.kill()
    with Terminal("run", "tiny", "--mute") as terminal:
        terminal.wait_for("0:00 of it were held")
        terminal.wait_for("Go on from there? [Y/n]")
        terminal.press(answer)
        assert terminal.end() == 0
        assert "It is in the journal." in terminal.text
        assert "right side: 0:00 of 0:00" in terminal.text and "left side: 0:00 of 0:00" in terminal.text
    found = sessions(home)
    assert len(found) == count
    assert found[0].outcome is SessionOutcome.DONE
    assert [entry.side.value for entry in found[0].entries] == ["right", "left"]
    assert [session.outcome for session in found[1:]] == [SessionOutcome.INTERRUPTED] * (count - 1)


def test_lists_at_a_terminal_keep_to_its_width(home: Path) -> None:
    """What is too long is cut, not wrapped into a mess."""
    with Terminal("list") as terminal:
        assert terminal.end() == 0
        assert "calves_pre" in terminal.text and "Before" in terminal.text
        assert max(len(line) for line in terminal.text.splitlines()) <= 80
