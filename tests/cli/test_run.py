"""`run` without a terminal: plain lines, no keys, the same journal."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.routine.model import When
from tests.cli.conftest import TINY, Call, environment


def test_a_session_is_told_in_lines_and_kept(process: Call) -> None:
    """What to do and when, then what was held; the journal has it, side by side."""
    answer = process("run", "tiny", "--mute", "--moment", "after")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "0:00  Hold: calf pull, right side (0:00)",
        "0:00  Switch sides: calf pull, left side (0:00)",
        "0:00  Hold: calf pull, left side (0:00)",
        "Finished at 0:01.",
        "Held:",
        "  Calf pull, right side: 0:00 of 0:00",
        "  Calf pull, left side: 0:00 of 0:00",
        "It is in the journal.",
    ]
    shown: Any = process("journal", "--json").json
    (session,) = shown
    assert list(session) == [
        "id",
        "routine",
        "name",
        "moment",
        "started_at",
        "ended_at",
        "outcome",
        "planned_ms",
        "held_ms",
        "entries",
    ]
    assert (session["routine"], session["name"], session["moment"]) == ("tiny", "Tiny", "after")
    assert (session["outcome"], session["planned_ms"], session["held_ms"]) == ("done", 800, 800)
    assert session["entries"] == [
        {
            "exercise": "calf_pull",
            "side": side,
            "set": 1,
            "planned_ms": 400,
            "held_ms": 400,
            "outcome": "done",
        }
        for side in ("right", "left")
    ]
    table = process("journal").out.splitlines()
    assert len(table) == 2 and table[1].endswith("done") and "After" in table[1]


def test_a_routine_s_file_is_run_by_its_path(cli: Call, home: Path, tmp_path: Path) -> None:
    """The journal knows where it was; the moment is the routine's own unless told."""
    (tmp_path / "mine.toml").write_text(TINY)
    assert cli("run", tmp_path / "mine.toml", "--mute").code == 0
    with Journal.open(home / "journal.db") as journal:
        (session,) = journal.sessions()
    assert session.source == str(tmp_path / "mine.toml")
    assert session.moment is When.BEFORE


def test_what_waits_goes_on_by_itself_and_says_so_once(cli: Call, home: Path) -> None:
    """Nobody can press Enter: the session does not hang."""
    answer = cli("run", "waiting", "--rehearse", "20")
    assert answer.code == 0
    assert answer.out.count("goes on by itself") == 1
    assert "left side: 0:00 of 0:00" in answer.out


def test_a_session_fitted_to_the_time_there_is(cli: Call, home: Path) -> None:
    """What changed is told first, and what is held is what was fitted."""
    (home / "routines" / "twice.toml").write_text(TINY.replace("sides =", "sets = 2\nsides ="))
    answer = cli("run", "twice", "--fit", "1s", "--mute")
    assert answer.err.splitlines()[0] == "Fitted to 0:01. Calf pull: 1 set instead of 2."
    (session,) = cli("journal", "--json").json  # type: ignore[misc]
    assert session["planned_ms"] == 800


def test_a_rehearsal_is_fast_and_leaves_no_trace(cli: Call, home: Path) -> None:
    """A routine of several minutes in a moment; nothing is written."""
    answer = cli("run", "calves_pre", "--rehearse", "1000")
    assert (answer.code, answer.err) == (0, "")
    assert "Finished at 4:" in answer.out
    assert "Calf wall stretch, right side: 0:20 of 0:20" in answer.out
    assert "nothing is in the journal" in answer.out
    assert not (home / "journal.db").exists()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_stops_and_logs_it(home: Path, name: str) -> None:
    """Each ends the session as stopped; the exit code tells which it was."""
    number = getattr(signal, name)
    (home / "routines" / "long.toml").write_text(TINY.replace("0.4 s", "60 s"))
    command = [sys.executable, "-m", "stretchtimer", "run", "long", "--mute"]
    with subprocess.Popen(
        command,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout and running.stderr
        while "Hold" not in running.stdout.readline():
            pass
        running.send_signal(number)
        assert running.wait(30) == 128 + number
        assert running.stderr.read() == ""
    with Journal.open(home / "journal.db") as journal:
        (session,) = journal.sessions()
    assert session.outcome is SessionOutcome.STOPPED


def test_output_that_nobody_reads_stops_and_logs_it(home: Path) -> None:
    """`stretchtimer run | head -2`: the session does not go on unseen."""
    (home / "routines" / "long.toml").write_text(TINY.replace("0.4 s", "2 s"))
    command = [sys.executable, "-m", "stretchtimer", "run", "long", "--mute"]
    with subprocess.Popen(
        command, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout and running.stderr
        running.stdout.readline()
        running.stdout.close()
        assert running.wait(30) == 128 + 13
        assert running.stderr.read() == b""
    with Journal.open(home / "journal.db") as journal:
        (session,) = journal.sessions()
    assert session.outcome is SessionOutcome.STOPPED


def test_a_journal_out_of_reach_does_not_hold_anybody_up(cli: Call, home: Path) -> None:
    """The session is done all the same; a sentence tells where what was held is kept until the journal takes it."""
    (home / "journal.db").symlink_to("/proc/nowhere/journal.db")
    answer = cli("run", "tiny", "--mute")
    assert answer.code == 0
    assert "left side: 0:00 of 0:00" in answer.out and "It is in the journal." not in answer.out
    assert "is kept in" in answer.err and str(home / "state") in answer.err
    (home / "journal.db").unlink()
    cli("run", "tiny", "--mute")
    shown: Any = cli("journal", "--json").json
    assert [(session["outcome"], session["held_ms"]) for session in shown] == [("done", 800)] * 2


def test_a_corrupt_journal_is_kept_aside_and_said(cli: Call, home: Path) -> None:
    """What is there stays under a new name, and a fresh one is begun."""
    (home / "journal.db").write_bytes(b"not a database at all" * 500)
    answer = cli("run", "tiny", "--mute")
    assert answer.code == 0
    assert "It is in the journal." in answer.out
    assert "journal" in answer.err and "Traceback" not in answer.err
    (kept,) = [path for path in home.glob("journal.*.db") if path.read_bytes().startswith(b"not a database")]
    assert str(kept) in answer.err


def test_an_empty_journal_says_so_and_makes_no_file(cli: Call, home: Path) -> None:
    """Looking changes nothing."""
    answer = cli("journal")
    assert (answer.code, answer.err) == (0, "")
    assert "nothing in the journal yet" in answer.out
    assert cli("journal", "--json").json == []
    assert not (home / "journal.db").exists()


def test_nothing_to_resume_is_said(cli: Call) -> None:
    """--resume without an interrupted session is a slip, not a fresh start."""
    answer = cli("run", "tiny", "--mute", "--resume")
    assert (answer.code, answer.out) == (2, "")
    assert "no interrupted session" in answer.err
