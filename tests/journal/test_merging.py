"""Two and three machines that went their own ways: one journal, whoever joins whom, in any order."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from stretchtimer.journal import exchanging
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.merging import part_of
from stretchtimer.journal.records import SessionOutcome, SessionRecord, Tightness, Training, new_id
from stretchtimer.journal.things import SessionThing
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.journal.made import MORNING, cramp, glass, hold, pause, session

HOUR = timedelta(hours=1)
MOMENT = timedelta(seconds=1)


class Machine:
    """A journal on a machine whose clock is off by so much, in a time zone of its own."""

    def __init__(self, folder: Path, name: str, skew: timedelta = timedelta(), offset_h: float = 1) -> None:
        self.zone = timezone(timedelta(hours=offset_h))
        self.skew, self.time = skew, MORNING
        self.journal = Journal.open(folder / f"{name}.db", now=self.now)

    def now(self) -> datetime:
        """What its clock says; every look takes a moment."""
        self.time += MOMENT
        return (self.time + self.skew).astimezone(self.zone)

    def take(self, *others: Machine) -> None:
        """Merge what the others have."""
        for other in others:
            self.journal.merge(list(other.journal.things()))
        self.time = max(self.time, *(other.time for other in others))

    def did(self, moment: When = When.ANY) -> str:
        """A session of two holds; its id."""
        start = session(moment, self.now())
        self.journal.begin(start)
        for number in range(2):
            self.journal.add(start.id, hold(number, at=self.now()))
        self.journal.end(start.id, SessionOutcome.DONE, self.now())
        return start.id


Make = Callable[..., Machine]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes machines, and lets go of them."""
    made: list[Machine] = []

    def making(name: str, skew: timedelta = timedelta(), offset_h: float = 1) -> Machine:
        made.append(Machine(tmp_path, name, skew, offset_h))
        return made[-1]

    yield making
    for machine in made:
        machine.journal.close()


def records(machine: Machine) -> list[SessionRecord]:
    """What it shows."""
    return machine.journal.sessions()


def test_two_machines_show_the_same_after_an_evening_apart(make: Make) -> None:
    """Sessions on both, a cramp here, a glass there, training timed: all of it on both."""
    desk, phone = make("desk"), make("phone", offset_h=-8)
    workout = new_id()
    phone.time += HOUR
    first, second = desk.did(When.BEFORE), phone.did(When.AFTER)
    desk.journal.add_spasm(spasm := cramp(session_id=first))
    phone.journal.add_drink(drink := glass())
    phone.journal.set_training(workout, Training(MORNING, MORNING + HOUR))
    for _ in range(2):
        desk.take(phone)
        phone.take(desk)
    for machine in (desk, phone):
        assert {record.id for record in records(machine)} == {first, second}
        assert machine.journal.spasms(MORNING) == [spasm]
        assert machine.journal.drinks(MORNING.date()) == [drink]
        found = machine.journal.workout(workout)
        assert found is not None and found.training == Training(MORNING, MORNING + HOUR)
    assert records(desk) == records(phone)


def test_the_last_edit_counts_on_both(make: Make) -> None:
    """Both changed the note and one tightness: the later of each, wherever that was."""
    desk, phone = make("desk"), make("phone")
    id_ = desk.did()
    phone.take(desk)
    tight = Tightness("calf", Side.LEFT, When.BEFORE, 6)
    desk.journal.set_note(id_, "First")
    desk.time += HOUR
    desk.journal.set_tightness(id_, tight)
    phone.journal.set_tightness(id_, replace(tight, value=1))
    phone.time += HOUR / 2
    phone.journal.set_note(id_, "Second")
    desk.take(phone)
    phone.take(desk)
    assert [(one.note, one.tightness) for one in records(desk)] == [("Second", (tight,))]
    assert records(desk) == records(phone)


@pytest.mark.parametrize("skew", [-HOUR, HOUR, timedelta(days=400)])
def test_an_edit_counts_over_what_was_seen_wherever_the_clocks_stand(make: Make, skew: timedelta) -> None:
    """The phone's clock is wrong; whoever edits after having seen the other's words has the last one."""
    desk, phone = make("desk"), make("phone", skew)
    id_ = desk.did()
    for number in range(3):
        phone.take(desk)
        phone.journal.set_note(id_, f"Phone {number}")
        desk.take(phone)
        assert [one.note for one in records(desk)] == [f"Phone {number}"]
        desk.journal.set_note(id_, f"Desk {number}")
        phone.take(desk)
        assert [one.note for one in records(phone)] == [f"Desk {number}"]


def test_what_was_removed_stays_so_and_what_was_put_back_too(make: Make) -> None:
    """Removed here, edited there; then put back there: a third machine that was away sees the same."""
    desk, phone, tablet = make("desk"), make("phone"), make("tablet")
    id_ = desk.did()
    for other in (phone, tablet):
        other.take(desk)
    phone.journal.set_note(id_, "Well.")
    desk.time += HOUR
    desk.journal.remove(id_)
    phone.take(desk)
    tablet.take(phone)
    desk.take(tablet)
    assert [records(machine) for machine in (desk, phone, tablet)] == [[], [], []]
    phone.journal.restore(id_)
    tablet.take(phone)
    desk.take(tablet)
    assert [[one.note for one in records(machine)] for machine in (desk, phone, tablet)] == [["Well."]] * 3
    assert [len(records(machine)[0].entries) for machine in (desk, phone, tablet)] == [2, 2, 2]


def test_a_cramp_finds_its_session_when_that_comes_later(make: Make) -> None:
    """The line of the cramp was read first."""
    desk, phone = make("desk"), make("phone")
    id_ = desk.did()
    desk.journal.add_spasm(cramp(session_id=id_))
    for thing in reversed(list(desk.journal.things())):
        phone.journal.merge([thing])
    assert [spasm.session_id for spasm in phone.journal.spasms(MORNING)] == [id_]


def test_a_session_that_runs_goes_on_through_a_merge(make: Make) -> None:
    """Cut off, seen by the phone, gone on with; the phone's word that it was cut off ends nothing."""
    desk, phone = make("desk"), make("phone", HOUR)
    start = session(When.ANY)
    desk.journal.begin(start)
    desk.journal.add(start.id, hold(0))
    assert list(desk.journal.things()) == []
    desk.journal.end(start.id, SessionOutcome.INTERRUPTED, MORNING)
    phone.take(desk)
    phone.journal.end(start.id, SessionOutcome.STOPPED, MORNING)
    desk.journal.begin(start)
    desk.take(phone)
    desk.journal.add(start.id, hold(1))
    desk.journal.add_pause(start.id, pause())
    assert desk.journal.unfinished() == [] and records(desk)[0].outcome is SessionOutcome.RUNNING
    desk.journal.end(start.id, SessionOutcome.DONE, MORNING + HOUR)
    phone.take(desk)
    assert [(one.outcome, len(one.entries)) for one in records(phone)] == [(SessionOutcome.DONE, 2)]


def edit_somehow(machine: Machine, id_: str, chance: random.Random) -> None:
    """One of the edits there are, of a session that may not be there."""
    is_there = machine.journal.session(id_) is not None
    match chance.randint(0, 3):
        case 0:
            machine.journal.remove(id_)
        case 1:
            machine.journal.restore(id_)
        case 2 if is_there:
            machine.journal.set_note(id_, f"{chance.random()}")
        case 3 if is_there:
            tight = Tightness("calf", Side.LEFT, When.AFTER, chance.randint(0, 10))
            machine.journal.set_tightness(id_, tight)


def test_three_machines_agree_whatever_they_did(make: Make) -> None:
    """A hundred random edits and merges between three machines with wrong clocks; then each takes the others'."""
    chance = random.Random(7)
    machines = [make("desk"), make("phone", 3 * HOUR, -8), make("tablet", -HOUR, 5.75)]
    known = [machine.did() for machine in machines]
    for _ in range(100):
        machine, other = chance.sample(machines, 2)
        machine.time += timedelta(minutes=chance.randint(0, 90))
        match chance.randint(0, 3):
            case 0:
                machine.take(other)
            case 1:
                known.append(machine.did(chance.choice(list(When))))
            case _:
                edit_somehow(machine, chance.choice(known), chance)
    for _ in range(2):
        for machine in machines:
            machine.take(*(other for other in machines if other is not machine))
    first, *others = [part_of(machine.journal.things()) for machine in machines]
    assert len(first.sessions) > 3 and any(first.is_removed(id_) for id_ in known)
    assert others == [first, first]


def test_a_session_whose_workout_is_not_known_opens_it(make: Make) -> None:
    """The line of the workout could not be read; when it comes, the workout is as it was."""
    desk, phone = make("desk"), make("phone")
    desk.did(When.BEFORE)
    things = list(desk.journal.things())
    phone.journal.merge(thing for thing in things if isinstance(thing, SessionThing))
    (record,) = records(phone)
    workout = phone.journal.workout(str(record.workout_id))
    assert workout is not None and workout.opened_at == record.started_at
    phone.journal.merge(things)
    assert phone.journal.workout(workout.id) == desk.journal.workout(workout.id)


def test_a_merge_that_is_stopped_leaves_nothing_half(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has come by then is whole; the rest comes the next time."""
    monkeypatch.setattr(exchanging, "ROWS_AT_ONCE", 4)
    desk, phone = make("desk"), make("phone")
    for _ in range(5):
        desk.did()
    things = list(desk.journal.things())
    told: list[int] = []
    merged = phone.journal.merge(things, told.append, lambda: bool(told))
    assert (merged.things, merged.changed, merged.is_whole, told) == (2, 2, False, [2])
    assert [len(record.entries) for record in records(phone)] == [2, 2]
    again = phone.journal.merge(things, told.append)
    assert (again.things, again.changed, again.is_whole) == (5, 3, True)
    assert told == [2, 2, 4, 5]
