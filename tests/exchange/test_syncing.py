"""Machines that share a folder have one journal: apart, with wrong clocks, on days that are odd."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

import pytest

from stretchtimer.exchange.syncing import Synced
from tests.exchange.machines import Make
from tests.journal.made import MORNING, glass

HOUR = timedelta(hours=1)
CEST, CET = timezone(2 * HOUR), timezone(HOUR)


def test_two_machines_have_one_journal(make: Make) -> None:
    """What was done on each is on both after a round each way; nothing is left to do then."""
    desk, phone = make("desk"), make("phone")
    desk.did()
    phone.did(MORNING + HOUR)
    assert desk.sync().words == "0 changes from your other machines, 1 change for them."
    assert phone.sync().words == "1 change from your other machines, 2 changes for them."
    assert desk.sync().taken == 1
    assert desk.shown() == phone.shown() and len(desk.shown()) == 2
    assert [machine.sync() for machine in (desk, phone, desk)] == [Synced()] * 3


def test_a_second_round_reads_and_writes_only_what_is_new(make: Make) -> None:
    """The file grows by what changed; what stands before that is not touched."""
    desk, phone = make("desk"), make("phone")
    first = desk.did()
    desk.sync()
    phone.sync()
    before = desk.own.read_bytes()
    desk.journal.set_note(first, "Well.")
    assert desk.sync().given == 1
    assert desk.own.read_bytes().startswith(before)
    assert phone.sync().taken == 1
    assert [record.note for record in phone.shown()] == ["Well."]


def test_three_machines_of_which_two_never_meet(make: Make, tmp_path: Path) -> None:
    """The laptop is carried between two folders: all three have the same in the end."""
    desk, phone, laptop = make("desk"), make("phone"), make("laptop")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    phone.folder = elsewhere
    id_ = desk.did()
    phone.did(MORNING + HOUR)
    desk.sync()
    laptop.sync()
    laptop.folder = elsewhere
    phone.sync()
    laptop.sync()
    phone.sync()
    phone.journal.remove(id_)
    phone.sync()
    laptop.sync()
    laptop.folder = desk.folder
    laptop.sync()
    desk.sync()
    assert desk.shown() == phone.shown() == laptop.shown() and len(desk.shown()) == 1


def test_a_removal_and_its_undo_travel(make: Make) -> None:
    """Gone on both; then back on both, as it was."""
    desk, phone = make("desk"), make("phone", -3 * HOUR)
    id_ = desk.did()
    for machine in (desk, phone):
        machine.sync()
    before = desk.shown()
    phone.journal.remove(id_)
    phone.sync()
    desk.sync()
    assert desk.shown() == []
    desk.journal.restore(id_)
    desk.sync()
    phone.sync()
    assert phone.shown() == desk.shown() == before


@pytest.mark.parametrize(
    ("at", "zone"),
    [
        (datetime(2026, 3, 29, 1, 59, 59, tzinfo=CET), CEST),  # summer time begins
        (datetime(2026, 10, 25, 2, 30, tzinfo=CEST), CET),  # 2:30, which comes twice
        (datetime(2026, 10, 25, 2, 30, tzinfo=CET), CEST),
        (datetime(2026, 12, 31, 23, 59, 59, 999_000, tzinfo=CET), UTC),  # over midnight, over the year
        (datetime(2028, 2, 29, 12, tzinfo=timezone(timedelta(hours=14))), timezone(-11 * HOUR)),
        (datetime(2026, 7, 1, 0, 0, tzinfo=timezone(timedelta(hours=5, minutes=45))), CET),
    ],
)
def test_days_stay_what_they_were_where_it_was_done(make: Make, at: datetime, zone: tzinfo) -> None:
    """Change of clocks, midnight, leap day, the other side of the world: instant, local time and day are kept."""
    desk, phone = make("desk"), make("phone")
    id_ = desk.did(at)
    phone.did(at.astimezone(zone))
    desk.journal.add_drink(drink := glass(at))
    desk.sync()
    phone.sync()
    desk.sync()
    assert desk.shown() == phone.shown()
    record = phone.journal.session(id_)
    assert record is not None and record.started_at.isoformat() == at.isoformat()
    assert phone.journal.drinks(at.date()) == [drink]
    assert phone.journal.held_since(at.date()) == desk.journal.held_since(at.date())


def test_a_wrong_clock_loses_no_edit(make: Make) -> None:
    """The phone is a year ahead: what the desk writes after having seen it counts."""
    desk, phone = make("desk"), make("phone", timedelta(days=365))
    id_ = desk.did()
    for machine in (desk, phone):
        machine.sync()
    phone.journal.set_note(id_, "From the future.")
    phone.sync()
    desk.sync()
    desk.journal.set_note(id_, "Today.")
    desk.sync()
    phone.sync()
    assert [record.note for record in phone.shown()] == ["Today."]
