"""The pieces of work that write to the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from stretchtimer.exchange.backup import write_backup
from stretchtimer.exchange.daily_copies import copy_of_today, daily_copies
from stretchtimer.exchange.restoring import restore
from stretchtimer.exchange.syncing import sync
from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Entry, SessionOutcome
from stretchtimer.journal.settling import settle
from stretchtimer.routine.model import When
from stretchtimer.session.opening import new_session
from stretchtimer.session.ports import Silence
from tests.fakes import HandClock
from tests.fire.works import Place, Tell, Work
from tests.journal.made import MORNING, hold, session
from tests.journal.test_version_2 import content, write_old
from tests.routines import calf_step, routine_of

HOLDS = 4  # of a session, on each side
SESSIONS = 40  # that another machine has
MERGED, OPENED, SYNCED, BACKED_UP, COPIED = "merged", "opened", "synced", "backed up", "copied"


@dataclass(frozen=True)
class _Telling:
    """A log that hands on to another one, and tells of each hold when that has returned."""

    log: DirectWriter
    tell: Tell

    def __getattr__(self, name: str) -> object:
        return getattr(self.log, name)

    def add(self, session_id: str, entry: Entry) -> None:
        self.log.add(session_id, entry)
        self.tell(entry.id)


class Holding(Work):
    """A session on a clock that is turned, from its start to its end, each hold written as it ends."""

    def do(self, place: Place, tell: Tell) -> None:
        writer, clock = _writer(place), HandClock()
        running = new_session(
            routine_of(calf_step(sets=HOLDS)),
            When.BEFORE,
            0,
            source="calves",
            clock=clock,
            sound=Silence(),
            log=_Telling(writer, tell),  # type: ignore[arg-type]  # what it lacks it hands on
        )
        running.start()
        while not running.is_over:
            clock.on(1)
            running.tick()
            if not running.is_over and running.is_waiting:
                running.ready()
        writer.close()

    def judge(self, place: Place, told: Sequence[str]) -> None:
        with Journal.open(place.where.journal) as journal:
            notices = settle(journal, _rescue(place))
            assert all("is in it now" in notice for notice in notices), notices
            assert_sound(journal)
            assert journal.unfinished() == []
            records = journal.sessions()
        found = [entry.id for record in records for entry in record.entries]
        assert found[: len(told)] == list(told), f"{len(found)} of {len(told)} holds"
        assert len(found) <= len(told) + 1  # the one that was being told
        assert all(entry.held_ms == entry.planned_ms for record in records for entry in record.entries)


class Merging(Work):
    """What another machine has, joined into the journal."""

    def prepare(self, place: Place) -> None:
        with Journal.open(place.where.journal) as journal:
            _keep_sessions(journal, 2)
        with Journal.open(_other(place)) as journal:
            _keep_sessions(journal, SESSIONS)

    def do(self, place: Place, tell: Tell) -> None:
        with Journal.open(place.where.journal) as journal, Journal.open(_other(place)) as other:
            journal.merge(other.things())
            tell(MERGED)

    def judge(self, place: Place, told: Sequence[str]) -> None:
        with Journal.open(_other(place)) as other:
            theirs = {record.id: record for record in other.sessions()}
        with Journal.open(place.where.journal) as journal:
            assert_sound(journal)
            ours = {record.id: record for record in journal.sessions()}
            held_ms = sum(held.held_ms for held in journal.held_since(date.min))
        is_joined = all(id_ in ours for id_ in theirs)
        assert is_joined or (not told and len(ours) == 2)  # all of it, or nothing
        assert held_ms == sum(record.held_ms for record in ours.values())  # the sums kept beside the rows


class Migrating(Work):
    """A journal of version 1 opened by this version."""

    def prepare(self, place: Place) -> None:
        place.home.mkdir(parents=True, exist_ok=True)
        write_old(place.where.journal, SESSIONS)

    def do(self, place: Place, tell: Tell) -> None:
        with Journal.open(place.where.journal):
            tell(OPENED)

    def judge(self, place: Place, told: Sequence[str]) -> None:
        path, expected = place.where.journal, place.elsewhere / "old.db"
        if not expected.exists():
            place.elsewhere.mkdir(parents=True, exist_ok=True)
            write_old(expected, SESSIONS)
        assert content(path) == content(expected)
        with Journal.open(path) as journal:
            assert_sound(journal)
        assert content(path) == content(expected)
        for copy in path.parent.glob("journal.version-1*.db"):
            assert content(copy) == content(expected)


class Syncing(Work):
    """Two machines that share a folder, one round each."""

    def prepare(self, place: Place) -> None:
        _shared(place).mkdir(parents=True)
        for path, count in ((place.where.journal, SESSIONS), (_other(place), 3)):
            with Journal.open(path) as journal:
                _keep_sessions(journal, count)

    def do(self, place: Place, tell: Tell) -> None:
        lock = place.where.syncing
        for path in (place.where.journal, _other(place), place.where.journal):
            with Journal.open(path) as journal:
                sync(_shared(place), journal, lock)
        tell(SYNCED)

    def judge(self, place: Place, told: Sequence[str]) -> None:
        before = _known(place)
        assert not told or len(before) == 1  # both know the same
        self.do(place, lambda _word: None)
        (known,) = _known(place)
        assert len(known) == SESSIONS + 3 and set().union(*before) <= known


class BackingUp(Work):
    """A backup in the place of an older one."""

    def prepare(self, place: Place) -> None:
        place.where.routines.mkdir(parents=True)
        (place.where.routines / "mine.toml").write_text("# mine\n" * 2_000, encoding="utf-8")
        with Journal.open(place.where.journal) as journal:
            _keep_sessions(journal, 3)
        self._write(place)
        with Journal.open(place.where.journal) as journal:
            _keep_sessions(journal, SESSIONS)

    def do(self, place: Place, tell: Tell) -> None:
        self._write(place)
        tell(BACKED_UP)

    def judge(self, place: Place, told: Sequence[str]) -> None:
        home = place.elsewhere / "brought back"
        restored = Place(home, place.elsewhere)
        restore(place.home / "backup.zip", restored.where, MORNING)
        with Journal.open(restored.where.journal) as journal:
            assert_sound(journal)
            assert len(journal.sessions()) in ({SESSIONS + 3} if told else {3, SESSIONS + 3})
        assert (restored.where.routines / "mine.toml").read_text(encoding="utf-8") == "# mine\n" * 2_000
        with Journal.open(place.where.journal) as journal:
            assert len(journal.sessions()) == SESSIONS + 3

    def _write(self, place: Place) -> None:
        write_backup(
            place.home / "backup.zip", place.where, lambda: Journal.open(place.where.journal), MORNING
        )


class CopyingDaily(Work):
    """The copy of the day."""

    def prepare(self, place: Place) -> None:
        with Journal.open(place.where.journal) as journal:
            _keep_sessions(journal, SESSIONS)

    def do(self, place: Place, tell: Tell) -> None:
        copy_of_today(place.where, lambda: Journal.open(place.where.journal), MORNING)
        tell(COPIED)

    def judge(self, place: Place, told: Sequence[str]) -> None:
        copies = daily_copies(place.where)
        assert len(copies) >= len(told)
        for copy in copies:
            back = Place(place.elsewhere / "brought back", place.elsewhere)
            restore(copy.path, back.where, MORNING)
            with Journal.open(back.where.journal) as journal:
                assert len(journal.sessions()) == SESSIONS


def assert_sound(journal: Journal) -> None:
    """It opened as it was, and SQLite finds nothing wrong in it."""
    assert journal.notices() == ()
    assert "sound" in journal.check(), journal.check()


def _writer(place: Place) -> DirectWriter:
    return DirectWriter(place.where.journal, _rescue(place))


def _rescue(place: Place) -> tuple[Path, ...]:
    return place.where.state, place.elsewhere


def _other(place: Place) -> Path:
    return place.home / "other" / "journal.db"


def _shared(place: Place) -> Path:
    return place.home / "shared"


def _known(place: Place) -> set[frozenset[str]]:
    """The sessions that each machine knows of."""
    known = set()
    for path in (place.where.journal, _other(place)):
        with Journal.open(path) as journal:
            assert_sound(journal)
            known.add(frozenset(record.id for record in journal.sessions()))
    return known


def _keep_sessions(journal: Journal, count: int) -> None:
    for _session in range(count):
        start = session()
        journal.begin(start)
        journal.add(start.id, hold())
        journal.end(start.id, SessionOutcome.DONE, MORNING)
