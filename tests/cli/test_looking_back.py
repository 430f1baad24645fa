"""`journal --stats`: looking back at the command line, in words and for other programs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Entry, SessionOutcome, SessionStart, Tightness, new_id
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome
from tests.cli.conftest import Call


def week_behind(home: Path) -> datetime:
    """Seven days with five minutes on the left, two on the right and a ride each, and a cramp now, which is told."""
    now = datetime.now().astimezone()
    session = SessionStart("", "calf", "calf", "Calf", When.ANY, 300_000, now, 0)
    with Journal.open(home / "journal.db") as journal:
        for number in range(7):
            at = now - timedelta(days=number)
            start = replace(session, id=new_id(), started_at=at)
            journal.begin(start)
            for exercise, side, held_ms in (
                ("calf_pull", Side.LEFT, 300_000),
                ("calf_pull", Side.RIGHT, 120_000),
                ("bike_warmup", Side.BOTH, 600_000),
            ):
                journal.add(start.id, Entry(
                    exercise_id=exercise, name="Calf pull", group="calf", side=side, set=1, planned_ms=held_ms,
                    held_ms=held_ms, outcome=Outcome.DONE, ordinal=0, ended_at=at,
                ))  # fmt: skip
            journal.set_tightness(start.id, Tightness("calf", Side.LEFT, When.BEFORE, 6))
            journal.set_tightness(start.id, Tightness("calf", Side.LEFT, When.AFTER, 4))
            journal.end(start.id, SessionOutcome.DONE, at)
        journal.add_spasm(Spasm(at=now, group="calf", side=Side.RIGHT, strength=5))
    return now


def test_a_week_is_told_in_words(cli: Call, home: Path) -> None:
    """The sums, the streak by the days one is reminded of, the dose without the ride, the side that is behind."""
    now = week_behind(home)
    days = '"mon", "tue", "wed", "thu", "fri", "sat", "sun"'
    (home / "reminders.toml").write_text(f'[before]\ndays = [{days}]\nat = "18:00"\n')
    answer = cli("journal", "--stats")
    assert answer.code == 0 and answer.err == ""
    lines = answer.out.splitlines()
    assert lines[:2] == [
        "Last 12 months: 7 sessions, 1:59:00 held, longest run 7 days",
        "7 planned days in a row",
    ]
    assert "Calves          35:00, enough on 7 days  14:00, enough on 7 days" in lines
    assert any("Right calf is 21:00 behind in 30 days" in line for line in lines)
    assert lines[-1] == "Left calf, over 7 sessions: 2 looser afterwards. Before sessions about as at first."
    monday = now.date() - timedelta(days=now.weekday())
    (week,) = (line.split() for line in lines if line.startswith(monday.isoformat()))
    assert week[2:] == [str(now.weekday() + 1), "1"]


def test_a_week_as_json(cli: Call, home: Path) -> None:
    """The same figures, complete."""
    week_behind(home)
    told = cli("journal", "--stats", "--json").json
    assert isinstance(told, dict)
    assert (told["sessions"], told["held_ms"], told["longest_run_days"]) == (7, 7_140_000, 7)
    assert told["streak"] == {"kept": 0, "recent_kept": 0, "recent_planned": 0, "missed": None, "extra": 0}
    assert told["dose"]["calf"]["right"] == {"held_ms": 840_000, "days": 7, "is_kept_up": True}
    assert told["balance"] == {"calf": {"left_ms": 2_100_000, "right_ms": 840_000, "behind": "right"}}
    assert told["tightness"] == [
        {"muscle": "calf", "side": "left", "sessions": 7, "change": -2.0, "trend": 0.0}
    ]
    assert len(told["weeks"]) == 12 and told["weeks"][-1]["strongest"] == 5
    assert told["weekly_goal_ms"] == 3_600_000


def test_an_empty_journal_is_empty_weeks(cli: Call, home: Path) -> None:
    """There is a journal, but nothing in it: twelve weeks of nothing, and no tables beside."""
    with Journal.open(home / "journal.db"):
        pass
    lines = cli("journal", "--stats").out.splitlines()
    assert lines[0] == "Last 12 months: 0 sessions, 0:00 held"
    assert len(lines) == 2 + 1 + 12


def test_where_there_is_no_journal_none_is_made(cli: Call, home: Path) -> None:
    """A sentence, or null; the home stays as it is."""
    assert cli("journal", "--stats").out == "There is nothing in the journal yet.\n"
    assert cli("journal", "--stats", "--json").json is None
    assert not (home / "journal.db").exists()
