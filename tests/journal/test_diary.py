"""What people tell beside their sessions, written to the journal and read back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.log import Diary
from stretchtimer.journal.records import SessionOutcome, Tightness, new_id
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, cramp, glass, hold, pause, session

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal lies."""
    return tmp_path / "journal.db"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    """An empty journal."""
    with Journal.open(path) as journal:
        yield journal


def test_a_note_is_kept_with_its_session_and_can_be_changed(journal: Journal, path: Path) -> None:
    """The last words count; empty ones take it away; no other session has them."""
    start, other = session(), session()
    for begun in (start, other):
        journal.begin(begun)
    journal.set_note(start.id, "Right calf tight on the last hill.\nEased by the second hold; “fine”.")
    with Journal.open(path) as again:
        found = {record.id: record.note for record in again.sessions()}
    assert found == {
        start.id: "Right calf tight on the last hill.\nEased by the second hold; “fine”.",
        other.id: "",
    }
    journal.set_note(start.id, "")
    assert [record.note for record in journal.sessions()] == ["", ""]


def test_tightness_is_kept_for_each_muscle_side_and_moment(journal: Journal, path: Path) -> None:
    """Left calf six before and three after, right quad four: each once, the last value, in the order told."""
    start = session()
    journal.begin(start)
    told = (
        Tightness("calf", Side.LEFT, When.BEFORE, 6),
        Tightness("calf", Side.LEFT, When.AFTER, 10),
        Tightness("quads", Side.RIGHT, When.BEFORE, 0),
    )
    for tightness in told:
        journal.set_tightness(start.id, tightness)
    assert journal.sessions()[0].tightness == told
    better = replace(told[1], value=3)
    journal.set_tightness(start.id, better)
    with Journal.open(path) as again:
        record = again.session(start.id)
    assert record is not None and set(record.tightness) == {told[0], better, told[2]}


def test_a_resumed_session_keeps_its_note_and_tightness(journal: Journal) -> None:
    """Begun again, nothing that was told is lost."""
    start = session()
    journal.begin(start)
    journal.set_note(start.id, "Well.")
    journal.set_tightness(start.id, Tightness("calf", Side.LEFT, When.BEFORE, 6))
    (record,) = journal.sessions()
    journal.begin(record)
    assert journal.sessions() == [record]


def test_cramps_are_read_back_newest_first_from_a_time_on(journal: Journal, path: Path) -> None:
    """Local time, strength or none, words and all; older ones only if asked for."""
    first, second, third = cramp(MORNING - DAY), cramp(MORNING, strength=None), cramp(MORNING + HOUR)
    for spasm in (second, third, first):
        journal.add_spasm(spasm)
    with Journal.open(path) as again:
        assert again.spasms(MORNING - 7 * DAY) == [third, second, first]
        assert again.spasms(MORNING) == [third, second]
        assert again.spasms(MORNING)[0].at.isoformat() == "2026-11-22T09:30:00+01:00"


def test_a_cramp_is_edited_and_what_comes_late_does_not_undo_it(journal: Journal) -> None:
    """Logged when it begins, its strength when it is over; the first line written once more changes nothing."""
    spasm = cramp(strength=None)
    told = replace(spasm, strength=8, note="On the stairs", side=Side.LEFT, at=MORNING - HOUR)
    journal.add_spasm(spasm)
    journal.edit_spasm(told)
    journal.add_spasm(spasm)
    assert journal.spasms(MORNING - DAY) == [told]


def test_a_cramp_that_is_edited_is_kept_even_if_its_first_line_is_lost(journal: Journal) -> None:
    """The journal was damaged in between: the new one has the cramp."""
    spasm = cramp()
    journal.edit_spasm(spasm)
    assert journal.spasms(MORNING - DAY) == [spasm]


def test_a_cramp_belongs_to_the_relief_held_against_it(journal: Journal) -> None:
    """If that session is taken back, or was lost, the cramp stays."""
    start, lost = session(When.ANY), new_id()
    journal.begin(start)
    against, without = cramp(session_id=start.id), cramp(session_id=lost)
    journal.add_spasm(against)
    journal.add_spasm(without)
    assert {spasm.session_id for spasm in journal.spasms(MORNING)} == {start.id, None}
    journal.remove(start.id)
    assert {spasm.session_id for spasm in journal.spasms(MORNING)} == {None}
    assert len(journal.spasms(MORNING)) == 2
    assert "sound" in journal.check()


def test_a_day_s_drinks_are_those_of_the_clock_on_the_wall(journal: Journal) -> None:
    """Half past eleven at night and half past midnight are two days, wherever UTC is."""
    late = glass(MORNING.replace(hour=23, minute=30))
    night = glass(MORNING.replace(hour=23, minute=30) + HOUR, 330)
    morning = glass()
    for drink in (night, late, morning):
        journal.add_drink(drink)
    assert journal.drinks(MORNING.date()) == [morning, late]
    assert journal.drinks((MORNING + DAY).date()) == [night]
    assert journal.drinks((MORNING - DAY).date()) == []


def test_a_glass_is_taken_back(journal: Journal) -> None:
    """It is gone, the others stay; told twice, or written late once more, it stays gone."""
    wrong, right = glass(), glass(MORNING + HOUR)
    for drink in (wrong, right):
        journal.add_drink(drink)
    journal.remove(wrong.id)
    journal.remove(wrong.id)
    journal.add_drink(wrong)
    assert journal.drinks(MORNING.date()) == [right]


def test_a_cramp_that_was_taken_back_does_not_return(journal: Journal) -> None:
    """Neither by its first line nor by an edit that comes late."""
    spasm = cramp()
    journal.add_spasm(spasm)
    journal.remove(spasm.id)
    journal.add_spasm(spasm)
    journal.edit_spasm(spasm)
    assert journal.spasms(MORNING) == []


def test_a_session_is_taken_back_with_all_that_is_in_it(journal: Journal, path: Path) -> None:
    """Holds, pauses, tightness; nothing written late brings it back or is a fault; it can be no unfinished one."""
    start, other = session(), session()
    tightness = Tightness("calf", Side.LEFT, When.BEFORE, 6)
    for _ in range(2):
        journal.begin(start)
        journal.begin(other)
        journal.add(start.id, hold())
        journal.add_pause(start.id, pause())
        journal.set_tightness(start.id, tightness)
        journal.set_note(start.id, "Well.")
        journal.remove(start.id)
        journal.end(start.id, SessionOutcome.DONE, MORNING)
        assert [record.id for record in journal.sessions()] == [other.id]
    assert journal.check() == "The journal is sound: 1 session, 0 entries."
    assert list(path.parent.glob(f"*{start.id}*")) == []


def test_mistakes_of_ours_are_errors(journal: Journal) -> None:
    """A note or a tightness for no session, eleven of ten, a moment that is none, nothing drunk."""
    start = session()
    journal.begin(start)
    with pytest.raises(LookupError):
        journal.set_note(new_id(), "Well.")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        journal.set_tightness(new_id(), Tightness("calf", Side.LEFT, When.BEFORE, 6))
    for wrong in (
        Tightness("calf", Side.LEFT, When.BEFORE, 11),
        Tightness("calf", Side.LEFT, When.BEFORE, -1),
        Tightness("calf", Side.LEFT, When.ANY, 6),
    ):
        with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
            journal.set_tightness(start.id, wrong)
    for strength in (-1, 11):
        with pytest.raises(sqlite3.IntegrityError, match="strength"):
            journal.add_spasm(cramp(strength=strength))
    with pytest.raises(sqlite3.IntegrityError, match="millilitres"):
        journal.add_drink(glass(millilitres=0))
    assert (journal.sessions()[0].tightness, journal.spasms(MORNING)) == ((), [])


def test_the_journal_is_a_diary(journal: Journal) -> None:
    """Where people tell something, the journal itself can be handed over."""
    diary: Diary = journal
    assert diary.notices() == ()
