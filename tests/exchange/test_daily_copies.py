"""The journal's own copies: one a day, the last seven and four weeks, brought back like a backup."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from stretchtimer.config.paths import Folders
from stretchtimer.errors import UserError
from stretchtimer.exchange.daily_copies import copy_of_today, daily_copies, days_kept
from stretchtimer.exchange.restoring import restore
from stretchtimer.exchange.upkeep import tend
from stretchtimer.journal.journal import Journal
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, session

DAY = timedelta(days=1)


@pytest.fixture
def where(tmp_path: Path) -> Folders:
    """The folders of a person who has stretched once and has a routine of their own."""
    where = Folders(tmp_path / "config", tmp_path / "data", tmp_path / "state")
    where.routines.mkdir(parents=True)
    (where.routines / "mine.toml").write_text("format = 1", encoding="utf-8")
    stretch(where)
    return where


def opening(where: Folders) -> Callable[[], Journal]:
    """What opens their journal."""
    return lambda: Journal.open(where.journal)


def stretch(where: Folders) -> None:
    """One session more."""
    with Journal.open(where.journal) as journal:
        journal.begin(session(When.ANY))


def sessions(where: Folders) -> int:
    """How many there are."""
    with Journal.open(where.journal) as journal:
        return len(journal.sessions())


def test_there_is_one_copy_a_day(where: Folders) -> None:
    """The second of a day is not made, the next day's is; without a journal there is none."""
    copy = copy_of_today(where, opening(where), MORNING)
    assert copy is not None and copy.day == MORNING.date() and copy.path.is_file()
    assert copy_of_today(where, opening(where), MORNING + timedelta(hours=3)) is None
    assert copy_of_today(where, opening(where), MORNING + DAY) is not None
    assert [one.day for one in daily_copies(where)] == [(MORNING + DAY).date(), MORNING.date()]
    empty = Folders(where.config / "no", where.data / "no", where.state / "no")
    assert copy_of_today(empty, opening(empty), MORNING) is None
    assert not empty.data.exists()


def test_a_copy_brings_back_the_journal_and_nothing_else(where: Folders) -> None:
    """What was stretched since is put aside; routines stay where they are."""
    copy = copy_of_today(where, opening(where), MORNING)
    assert copy is not None
    stretch(where)
    restored = restore(copy.path, where, MORNING)
    assert sessions(where) == 1
    assert (where.routines / "mine.toml").is_file()
    assert [path.name for path in restored.aside.iterdir() if path.suffix == ".db"] == ["journal.db"]
    assert daily_copies(where) == [copy]


def test_a_journal_that_was_brought_back_is_a_machine_of_its_own(where: Folders) -> None:
    """Other machines have read further in the old one's file than the new one has written."""
    with Journal.open(where.journal) as journal:
        old = journal.machine()
    copy = copy_of_today(where, opening(where), MORNING)
    assert copy is not None
    restore(copy.path, where, MORNING)
    with Journal.open(where.journal) as journal:
        assert journal.machine() != old


def test_the_last_seven_days_stay_and_one_of_each_of_four_weeks() -> None:
    """Through a year of every day, over leap day and new year: never more, and always one about four weeks old."""
    kept: frozenset[date] = frozenset()
    first = date(2027, 10, 1)
    for number in range(400):
        today = first + number * DAY
        kept = days_kept({*kept, today}, today)
        assert {today - back * DAY for back in range(min(7, number + 1))} <= kept
        assert len(kept) <= 11
        if number > 35:
            assert 21 <= (today - min(kept)).days <= 35
            assert len(kept) >= 10


def test_who_stretches_seldom_keeps_more_of_the_past() -> None:
    """Once a month: seven months; a copy of a clock that stood wrong is let be."""
    days = [date(2026, month, 1) for month in range(1, 12)]
    kept = days_kept([*days, date(2090, 1, 1)], date(2026, 11, 22))
    assert kept == {*days[-7:], date(2090, 1, 1)}


def test_too_old_ones_go_and_other_files_stay(where: Folders) -> None:
    """A note in that folder is nobody's copy."""
    where.daily.mkdir(parents=True)
    for back in range(1, 40):
        (where.daily / f"{(MORNING - back * DAY).date().isoformat()}.zip").touch()
    (where.daily / "notes.zip").touch()
    copy_of_today(where, opening(where), MORNING)
    assert len(daily_copies(where)) == 11
    assert (where.daily / "notes.zip").exists()


def test_a_place_that_cannot_be_written_is_told(where: Folders) -> None:
    """There is a file where the folder should be: in a sentence, and the sync goes on."""
    where.backups.write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match=r"^Today's copy of the journal could not be written"):
        copy_of_today(where, opening(where), MORNING)
    tended = tend(where, str(where.data / "nowhere"), opening(where), MORNING)
    assert tended.taken == 0
    assert [notice.split(".")[0].split("“")[0] for notice in tended.notices] == [
        "Today's copy of the journal could not be written",
        "The sync folder ",
    ]


def test_both_are_done_in_one_go(where: Folders, tmp_path: Path) -> None:
    """A copy of today, and the lines for the other machines; a second time there is nothing to say."""
    folder = tmp_path / "shared"
    folder.mkdir()
    for _ in range(2):
        assert tend(where, str(folder), opening(where), MORNING).notices == ()
    assert len(daily_copies(where)) == 1 and len(list(folder.iterdir())) == 1
    assert tend(where, "", opening(where), MORNING).notices == ()
