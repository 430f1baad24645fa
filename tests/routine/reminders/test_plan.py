"""When a reminder is due, and what the file says of it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.errors import FileProblems
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.file import load_plan, save_plan
from stretchtimer.routine.reminders.plan import Plan, Quiet, Reminder

MON, WED = 0, 2
MONDAY = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)
TIMES = st.times().map(lambda at: time(at.hour, at.minute))
REMINDERS = st.builds(Reminder, st.frozensets(st.integers(0, 6)), TIMES)


def plan(days: set[int], at: time = time(18), quiet: Quiet | None = None) -> Plan:
    """One reminder before the workout."""
    return Plan(quiet=quiet or Quiet()).with_reminder(When.BEFORE, Reminder(frozenset(days), at))


def test_it_is_due_once_on_its_day_at_its_time() -> None:
    """Not a minute sooner, not again a minute later, not on Tuesday."""
    mondays = plan({MON})
    assert mondays.due(MONDAY - 2 * A_MINUTE, MONDAY - A_MINUTE) == ()
    assert mondays.due(MONDAY - A_MINUTE, MONDAY) == (When.BEFORE,)
    assert mondays.due(MONDAY, MONDAY + A_MINUTE) == ()
    tuesday = MONDAY + timedelta(days=1)
    assert mondays.due(tuesday - A_MINUTE, tuesday + A_MINUTE) == ()


def test_midnight_is_no_obstacle() -> None:
    """Due at 0:00 on Wednesday, looked at from late on Tuesday."""
    night = plan({WED}, time(0), Quiet(time(0), time(0)))
    wednesday = datetime(2026, 11, 25, tzinfo=UTC)
    assert night.due(wednesday - A_MINUTE, wednesday) == (When.BEFORE,)


def test_nothing_is_said_in_the_quiet_hours() -> None:
    """From ten in the evening to seven, and as much on the day before midnight as on the day after."""
    quiet = Quiet(time(22), time(7))
    assert [quiet.covers(time(hour)) for hour in (21, 22, 3, 6, 7)] == [False, True, True, True, False]
    assert plan({MON}, time(23)).due(MONDAY, MONDAY + timedelta(hours=5)) == ()
    noon = Quiet(time(12), time(14))
    assert [noon.covers(time(hour)) for hour in (11, 12, 14)] == [False, True, False]


def test_without_days_it_is_off() -> None:
    """As it is at first."""
    assert not Plan().is_on
    assert plan({MON}).is_on


@given(REMINDERS, REMINDERS, TIMES, TIMES)
def test_what_is_saved_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, before: Reminder, after: Reminder, start: time, end: time
) -> None:
    """Every day, every minute."""
    file = tmp_path_factory.mktemp("config") / "reminders.toml"
    chosen = Plan({When.BEFORE: before, When.AFTER: after}, Quiet(start, end))
    save_plan(file, chosen)
    assert load_plan(file) == chosen


def test_without_a_file_nothing_is_planned(tmp_path: Path) -> None:
    """The first start."""
    assert load_plan(tmp_path / "reminders.toml") == Plan()


def test_a_file_by_hand_need_not_say_everything(tmp_path: Path) -> None:
    """The rest is as usual."""
    file = tmp_path / "reminders.toml"
    file.write_text('[before]\ndays = ["mon"]\n', encoding="utf-8")
    assert load_plan(file).reminders[When.BEFORE] == Reminder(frozenset({MON}), time(18))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[before]\ndays = ["monday"]\n', "before.days"),
        ("[before]\ndays = 3\n", "before.days"),
        ('[after]\nat = "half past"\n', "after.at"),
        ('[quiet]\nfrom = "25:00"\nto = "07:00"\n', "quiet.from"),
        ('[quiet]\nfrom = "22:00"\n', "quiet.to"),
        ("[before\n", "cannot be read"),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, text: str, said: str) -> None:
    """By its key, and the file is left alone."""
    file = tmp_path / "reminders.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FileProblems, match=said):
        load_plan(file)
    assert file.read_text(encoding="utf-8") == text
