"""The files in a shared folder as sharing programs leave them: half there, doubled, damaged, put back, gone."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta, timezone

import pytest

from stretchtimer.errors import UserError
from stretchtimer.exchange import sync_writing
from stretchtimer.exchange.syncing import Synced
from stretchtimer.journal.locks import FileLock
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.routine.model import When
from tests.exchange.machines import Make
from tests.journal.made import MORNING, hold, session

HOUR = timedelta(hours=1)
CEST, CET = timezone(2 * HOUR), timezone(HOUR)


def test_a_conflict_copy_is_read_like_any_other(make: Make) -> None:
    """As Syncthing, Dropbox and Nextcloud call them; what only they have is taken in."""
    desk, phone = make("desk"), make("phone")
    ids = []
    for ending in (
        ".sync-conflict-20261122-101500-ABCDEFG",
        " (conflicted copy)",
        " (Anna's conflicted copy)",
    ):
        ids.append(phone.did())
        phone.sync()
        phone.own.rename(phone.own.with_name(f"{phone.own.stem}{ending}.jsonl"))
    (desk.folder / ".syncthing.journal-half.jsonl.tmp").write_text("half", encoding="utf-8")
    assert desk.sync().notices == ()
    assert {record.id for record in desk.shown()} == set(ids)


def test_half_a_line_waits_for_its_other_half(make: Make) -> None:
    """The file is still on its way: nothing is told, nothing is lost, wherever it is cut."""
    desk, phone = make("desk"), make("phone")
    phone.did()
    phone.sync()
    whole = phone.own.read_bytes()
    for length in [*range(0, len(whole), 97), len(whole)]:
        phone.own.write_bytes(whole[:length])
        assert desk.sync().notices == ()
    assert desk.shown() == phone.shown()


def test_lines_that_cannot_be_read_are_told_of_once_and_read_once_they_are_mended(make: Make) -> None:
    """Bytes that are no text, JSON that is nothing, holes; the lines around them come."""
    desk, phone = make("desk"), make("phone")
    for hours in range(3):
        phone.did(MORNING + hours * HOUR)
    phone.sync()
    lines = phone.own.read_bytes().splitlines(keepends=True)
    rubbish = [
        b"\xff\xfe\0\n",
        b"[" * 100_000 + b"\n",
        b'{"kind": "session"}\n',
        bytes(len(lines[2]) - 1) + b"\n",
    ]
    phone.own.write_bytes(b"".join([*lines[:2], *rubbish, *lines[3:]]))
    (notice,) = desk.sync().notices
    assert "4 lines could not be read" in notice
    assert len(desk.shown()) == 2
    assert desk.sync().notices == ()
    phone.own.write_bytes(b"".join(lines))
    assert desk.sync().notices == ()
    assert desk.shown() == phone.shown()


def test_a_file_that_was_put_back_or_made_anew_is_read_from_its_beginning(make: Make) -> None:
    """Shorter than before, or the same length with other things in it."""
    desk, phone, tablet = make("desk"), make("phone"), make("tablet")
    phone.did()
    phone.sync()
    desk.sync()
    tablet.did()
    tablet.sync()
    shutil.copyfile(tablet.own, phone.own)
    tablet.own.unlink()
    desk.sync()
    assert len(desk.shown()) == 2


def test_an_own_file_that_others_were_at_is_read_and_written_anew(make: Make) -> None:
    """A sharing program put another version of it in its place, or it was deleted."""
    desk, phone = make("desk"), make("phone")
    desk.did()
    desk.sync()
    phone.did()
    phone.sync()
    shutil.copyfile(phone.own, desk.own)
    phone.own.unlink()
    assert desk.sync().taken == 1
    desk.own.unlink()
    desk.sync()
    tablet = make("tablet")
    tablet.sync()
    assert len(tablet.shown()) == 2


def test_a_file_that_has_doubled_is_written_anew(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A note that is edited over and over takes its place once."""
    monkeypatch.setattr(sync_writing, "LEAST_GROWTH", 0)
    desk, phone = make("desk"), make("phone")
    id_ = desk.did()
    desk.sync()
    least = desk.own.stat().st_size
    for number in range(10):
        desk.journal.set_note(id_, f"{number}")
        desk.sync()
        phone.sync()
        assert desk.own.stat().st_size < 3 * least
        assert [record.note for record in phone.shown()] == [f"{number}"]


def test_a_file_of_a_later_version_is_told_of_once_and_left(make: Make) -> None:
    """Nothing of it is guessed at."""
    desk, phone = make("desk"), make("phone")
    phone.did()
    phone.sync()
    text = phone.own.read_text(encoding="utf-8").replace('"version": 1', '"version": 2', 1)
    phone.own.write_text(text, encoding="utf-8")
    assert "newer Stretch Timer" in desk.sync().notices[0]
    assert (desk.sync().notices, desk.shown()) == ((), [])


def test_a_session_that_runs_is_given_when_it_is_over(make: Make) -> None:
    """The phone is not to think that it was cut off."""
    desk, phone = make("desk"), make("phone")
    start = session(When.ANY)
    desk.journal.begin(start)
    desk.journal.add(start.id, hold(0))
    desk.sync()
    phone.sync()
    assert phone.shown() == []
    desk.journal.end(start.id, SessionOutcome.DONE, MORNING)
    desk.sync()
    phone.sync()
    assert phone.shown() == desk.shown()


def test_no_database_lies_in_the_folder(make: Make) -> None:
    """Only lines of JSON, one file for each machine, each line a thing in full."""
    desk, phone = make("desk"), make("phone")
    for machine in (desk, phone):
        machine.did()
        machine.sync()
    files = sorted(desk.folder.iterdir())
    assert files == sorted([desk.own, phone.own])
    kinds = [json.loads(line)["kind"] for file in files for line in file.read_text("utf-8").splitlines()]
    assert kinds.count("journal") == 2 and kinds.count("session") == 3


def test_a_folder_that_is_not_there_is_told(make: Make) -> None:
    """The disk is not plugged in: it is not made anew somewhere else."""
    desk = make("desk")
    desk.folder = desk.folder / "nowhere"
    with pytest.raises(UserError, match="is not there"):
        desk.sync()
    assert not desk.folder.exists()


def test_a_file_that_cannot_be_opened_holds_up_no_other(make: Make) -> None:
    """A folder that is called like a file."""
    desk, phone = make("desk"), make("phone")
    phone.did()
    phone.sync()
    (desk.folder / "journal-0.jsonl").mkdir()
    (notice,) = desk.sync().notices
    assert "could not be read" in notice
    assert desk.shown() == phone.shown()


def test_only_one_process_is_at_it(make: Make) -> None:
    """The window syncs while somebody asks for it at the terminal: the second finds nothing to do."""
    desk = make("desk")
    desk.did()
    lock = FileLock.take(desk.home / "journal.syncing")
    assert lock is not None
    assert desk.sync() == Synced()
    lock.release()
    assert desk.sync().given == 1
