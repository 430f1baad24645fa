from __future__ import annotations

import json
import os
import time
from datetime import datetime
from pathlib import Path

import pytest

from stretchtimer.journal import rescue as rescuing
from stretchtimer.journal.faults import JournalUnavailable
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.operations import Add, AddDrink, AddPause, AddSpasm, Begin, End
from stretchtimer.journal.operations_json import to_json
from stretchtimer.journal.records import SessionOutcome, new_id
from stretchtimer.journal.rescue import rescue, take_in_rescued
from tests.journal.made import MORNING, Disk, cramp, glass, hold, pause, session

TAKEN_IN = "What could not be written to the journal last time is in it now."


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """An empty journal."""
    return Journal.open(tmp_path / "journal.db")


@pytest.fixture(autouse=True)
def _closed(journal: Journal) -> object:
    yield
    journal.close()


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """The folder for rescued files; it is made when there is something to rescue."""
    return tmp_path / "state"


def test_what_was_rescued_is_in_the_journal_at_the_next_start(journal: Journal, state: Path) -> None:
    """A whole session: start, hold, pause, end. The file is gone, and told of once."""
    start = session()
    end = End(start.id, SessionOutcome.DONE, MORNING)
    file = rescue([Begin(start), Add(start.id, hold()), AddPause(start.id, pause()), end], [state])
    assert file is not None and file.parent == state
    assert take_in_rescued(journal, [state, state]) == (TAKEN_IN,)
    (record,) = journal.sessions()
    assert (record.entries, record.pauses, record.outcome) == ((hold(),), (pause(),), SessionOutcome.DONE)
    assert list(state.iterdir()) == []
    assert take_in_rescued(journal, [state]) == ()


def test_taking_in_twice_changes_nothing(journal: Journal, state: Path) -> None:
    """As when the file could not be removed the first time."""
    start = session()
    for _ in range(2):
        rescue(
            [Begin(start), Add(start.id, entry := hold()), End(start.id, SessionOutcome.DONE, MORNING)],
            [state],
        )
        copy = next(state.iterdir()).read_bytes()
        assert take_in_rescued(journal, [state]) == (TAKEN_IN,)
        (state / "stretchtimer-journal-again.jsonl").write_bytes(copy)
        assert take_in_rescued(journal, [state]) == (TAKEN_IN,)
        assert entry in journal.sessions()[0].entries
    (record,) = journal.sessions()
    assert len(record.entries) == 2
    assert record.outcome is SessionOutcome.DONE


def test_a_session_whose_end_was_not_seen_is_unfinished(journal: Journal, state: Path) -> None:
    """It runs in no process: it is offered to be resumed, as after a crash; also one closed too early."""
    start = session()
    rescue([Begin(start), Add(start.id, hold(0))], [state])
    take_in_rescued(journal, [state])
    assert [record.id for record in journal.unfinished()] == [start.id]
    journal.close_interrupted(start.id)
    rescue([Begin(start), Add(start.id, hold(1))], [state])
    take_in_rescued(journal, [state])
    assert [len(record.entries) for record in journal.unfinished()] == [2]
    journal.close_interrupted(start.id)
    assert journal.sessions()[0].ended_at == hold(1).ended_at


def test_a_session_that_is_over_is_not_opened_again(journal: Journal, state: Path) -> None:
    """Its end is in the journal, a hold comes late: it is still done."""
    start = session()
    journal.begin(start)
    journal.end(start.id, SessionOutcome.DONE, MORNING)
    rescue([Begin(start), Add(start.id, hold())], [state])
    take_in_rescued(journal, [state])
    (record,) = journal.sessions()
    assert (record.outcome, len(record.entries)) == (SessionOutcome.DONE, 1)


def test_the_next_folder_is_tried_if_the_first_takes_nothing(tmp_path: Path, state: Path) -> None:
    """Nothing half-written is left in the first; if none takes it, that is told."""
    blocked = tmp_path / "a file"
    blocked.touch()
    file = rescue([Begin(session())], [blocked / "state", state])
    assert file is not None and file.parent == state
    assert rescue([Begin(session())], [blocked]) is None


def test_a_disk_that_fills_up_in_mid_writing_leaves_nothing_half_done(
    state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bytes did not reach the disk: the folder is clean, the next one has the whole."""
    sync_really = os.fsync
    failed: list[int] = []

    def fsync(descriptor: int) -> None:
        if not failed:
            failed.append(descriptor)
            raise OSError(28, "No space left on device")
        sync_really(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    file = rescue([Begin(session())], [state, tmp_path])
    assert file is not None and file.parent == tmp_path
    assert list(state.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_its_owner_reads_it_and_nobody_guesses_its_name(state: Path) -> None:
    """The temporary folder is open to everybody on the machine."""
    files = [rescue([Begin(session())], [state]) for _ in range(2)]
    names = {file.name for file in files if file is not None}
    assert len(names) == 2 and min(map(len, names)) > 40
    assert {file.stat().st_mode & 0o777 for file in files if file is not None} == {0o600}


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="owners are POSIX's")
def test_files_of_others_are_not_taken_in(
    journal: Journal, state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Someone else's file, a link to a file, a folder, a huge file: left alone, whatever they are called."""
    file = rescue([Begin(session())], [tmp_path])
    assert file is not None
    state.mkdir()
    (state / "stretchtimer-journal-link.jsonl").symlink_to(file)
    (state / "stretchtimer-journal-folder.jsonl").mkdir()
    with (state / "stretchtimer-journal-huge.jsonl").open("wb") as huge:
        huge.truncate(rescuing.LARGEST_FILE_BYTES + 1)
    assert take_in_rescued(journal, [state]) == ()
    monkeypatch.setattr(os, "getuid", lambda: 4_242)
    assert take_in_rescued(journal, [tmp_path]) == ()
    assert journal.sessions() == []
    assert len(list(state.iterdir())) == 3


def without_a_session() -> str:
    """A hold of a session that nobody knows."""
    return json.dumps(to_json(Add(new_id(), hold())), default=datetime.isoformat)


@pytest.mark.parametrize(
    "text", ["no json", "[1]", "{}", '{"operation": "begin", "session": 3}', without_a_session()]
)
def test_a_file_that_cannot_be_read_is_kept_and_told_of_once(
    journal: Journal, state: Path, text: str
) -> None:
    """Not tried again at every start; not thrown away either."""
    state.mkdir()
    (state / "stretchtimer-journal-odd.jsonl").write_text(text, encoding="utf-8")
    (notice,) = take_in_rescued(journal, [state])
    (kept,) = state.iterdir()
    assert str(kept) in notice
    assert kept.read_text(encoding="utf-8") == text
    assert take_in_rescued(journal, [state]) == ()


def test_a_file_that_is_no_text_is_kept_and_told_of(journal: Journal, state: Path) -> None:
    """As a disk leaves it that fails."""
    state.mkdir()
    (state / "stretchtimer-journal-odd.jsonl").write_bytes(b"\xff\x00\xfe")
    assert len(take_in_rescued(journal, [state])) == 1
    assert [path.suffix for path in state.iterdir()] == [".unread"]


def test_one_line_that_cannot_be_read_does_not_hold_up_the_others(journal: Journal, state: Path) -> None:
    """A hold of a lost session, a line of a newer app: all else is in the journal, and the file is kept and told of."""
    start, spasm, drink = session(), cramp(), glass()
    file = rescue([Begin(start), Add(start.id, hold()), AddSpasm(spasm), AddDrink(drink)], [state])
    assert file is not None
    lines = file.read_text(encoding="utf-8").splitlines()
    lines[1:1] = [without_a_session(), '{"operation": "dance"}', ""]
    file.write_text("\n".join(lines), encoding="utf-8")
    (notice,) = take_in_rescued(journal, [state])
    assert "not all of it could be read" in notice
    assert [record.held_ms for record in journal.sessions()] == [20_000]
    assert (journal.spasms(MORNING), journal.drinks(MORNING.date())) == ([spasm], [drink])
    assert [path.suffix for path in state.iterdir()] == [".unread"]


def test_what_was_taken_back_since_is_not_brought_back(journal: Journal, state: Path) -> None:
    """The file could not be removed and is taken in a second time, after the person took the glass back."""
    drink = glass()
    for _ in range(2):
        rescue([AddDrink(drink)], [state])
        take_in_rescued(journal, [state])
        journal.remove(drink.id)
    assert journal.drinks(MORNING.date()) == []


def test_the_oldest_file_is_taken_in_first(journal: Journal, state: Path) -> None:
    """Two evenings without room on the disk: the second resumed what the first began."""
    start = session()
    first = rescue([Begin(start), Add(start.id, hold(0))], [state])
    second = rescue(
        [Begin(start), Add(start.id, hold(1)), End(start.id, SessionOutcome.DONE, MORNING)], [state]
    )
    assert first is not None and second is not None
    now = time.time()
    os.utime(first, (now, now - 60))
    take_in_rescued(journal, [state])
    (record,) = journal.sessions()
    assert [entry.ordinal for entry in record.entries] == [0, 1]
    assert record.outcome is SessionOutcome.DONE


def test_a_journal_that_takes_nothing_leaves_the_file_for_later(tmp_path: Path, state: Path) -> None:
    """The disk is still full: nothing is lost by trying."""
    disk = Disk(tmp_path / "tight.db")
    rescue([Begin(session())], [state])
    disk.is_full = True
    with disk.open(disk.path) as tight:
        with pytest.raises(JournalUnavailable):
            take_in_rescued(tight, [state])
        disk.is_full = False
        assert take_in_rescued(tight, [state]) == (TAKEN_IN,)
        assert len(tight.sessions()) == 1


def test_a_folder_that_cannot_be_looked_into_holds_nothing(journal: Journal, tmp_path: Path) -> None:
    """Not there, or a file."""
    (tmp_path / "file").touch()
    assert take_in_rescued(journal, [tmp_path / "nowhere", tmp_path / "file"]) == ()
