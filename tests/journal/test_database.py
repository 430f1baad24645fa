from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from stretchtimer.errors import UserError
from stretchtimer.journal import database
from stretchtimer.journal.faults import JournalUnavailable
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.locks import FileLock
from stretchtimer.journal.migrating import bundled_migrations
from stretchtimer.journal.records import SessionOutcome
from tests.journal.made import MORNING, hold, session

PAGE = 4096


def filled(path: Path) -> None:
    """A journal of some pages at `path`."""
    with Journal.open(path) as journal:
        start = session()
        journal.begin(start)
        for number in range(120):
            journal.add(start.id, hold(number))
        journal.end(start.id, SessionOutcome.DONE, MORNING)


def as_text(path: Path) -> None:
    """A diary of another kind."""
    path.write_text("Dear diary, today I stretched my calves.\n" * 50, encoding="utf-8")


def as_a_word(path: Path) -> None:
    """Shorter than any database."""
    path.write_bytes(b"hello")


def truncated(path: Path) -> None:
    """The end is missing, as after a copy that was cut off."""
    filled(path)
    path.write_bytes(path.read_bytes()[: 3 * PAGE + 100])


def cut_in_the_first_page(path: Path) -> None:
    """Not even its header is whole."""
    filled(path)
    path.write_bytes(path.read_bytes()[:70])


def with_a_zeroed_page(path: Path) -> None:
    """One sector of the disk was lost."""
    filled(path)
    content = bytearray(path.read_bytes())
    middle = len(content) // PAGE // 2 * PAGE
    content[middle : middle + PAGE] = bytes(PAGE)
    path.write_bytes(content)


def with_a_spoilt_header(path: Path) -> None:
    """Everything but its first bytes."""
    filled(path)
    path.write_bytes(b"\0" * 16 + path.read_bytes()[16:])


def all_zeroes(path: Path) -> None:
    """As some file systems leave a file after a power cut."""
    path.write_bytes(bytes(8 * PAGE))


def random_bytes(path: Path) -> None:
    """Nothing anybody could read."""
    path.write_bytes(os.urandom(8 * PAGE))


def of_another_program(path: Path) -> None:
    """A sound database with other things in it, of a version that would be newer."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE bookmark (url TEXT); PRAGMA user_version = 99;")


def a_log_without_its_database(path: Path) -> None:
    """SQLite would throw the log away."""
    path.touch()
    path.with_name("journal.db-wal").write_bytes(os.urandom(PAGE))


DAMAGES = [
    as_text,
    as_a_word,
    truncated,
    cut_in_the_first_page,
    with_a_zeroed_page,
    with_a_spoilt_header,
    all_zeroes,
    random_bytes,
    of_another_program,
    a_log_without_its_database,
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal belongs, in a folder that is not there yet."""
    return tmp_path / "data" / "journal.db"


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_journal_is_kept_aside_and_a_fresh_one_begun(
    path: Path, damage: Callable[[Path], None]
) -> None:
    """Told so once, with the name it has now; not a byte of it is lost, and the new one works."""
    path.parent.mkdir()
    damage(path)
    before = {file.name.removeprefix("journal.db"): file.read_bytes() for file in path.parent.iterdir()}
    with Journal.open(path) as journal:
        (notice,) = journal.notices()
        (aside,) = path.parent.glob("journal.damaged-*.db")
        assert str(aside) in notice
        assert journal.notices() == ()
        start = session()
        journal.begin(start)
        journal.add(start.id, hold())
    kept = {
        file.name.removeprefix(aside.name): file.read_bytes() for file in path.parent.glob(f"{aside.name}*")
    }
    assert kept == before
    with Journal.open(path) as journal:
        assert journal.notices() == ()
        assert [record.held_ms for record in journal.sessions()] == [20_000]


def test_a_folder_in_the_journals_place_is_kept_aside(path: Path) -> None:
    """With what is in it."""
    path.mkdir(parents=True)
    (path / "letter.txt").write_text("keep me", encoding="utf-8")
    with Journal.open(path) as journal:
        assert journal.sessions() == []
    (aside,) = path.parent.glob("journal.damaged-*.db")
    assert (aside / "letter.txt").read_text(encoding="utf-8") == "keep me"


def test_an_empty_file_is_a_journal_not_begun(path: Path) -> None:
    """Nothing to keep, nothing to tell."""
    path.parent.mkdir()
    path.touch()
    with Journal.open(path) as journal:
        assert journal.notices() == ()
        assert journal.sessions() == []
    assert [file.name for file in path.parent.iterdir()] == ["journal.db"]


def test_damage_twice_keeps_both(path: Path) -> None:
    """The second does not take the first one's name."""
    path.parent.mkdir()
    for text in ("first", "second"):
        path.write_text(text * 100, encoding="utf-8")
        Journal.open(path).close()
    kept = {file.read_text(encoding="utf-8")[:5] for file in path.parent.glob("journal.damaged-*.db")}
    assert kept == {"first", "secon"}


def test_a_large_journal_left_open_is_checked_and_one_that_was_closed_is_not(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Start-up stays fast: above a size, only a crash makes the whole file be read."""
    path.parent.mkdir()
    with_a_zeroed_page(path)
    monkeypatch.setattr(database, "ALWAYS_CHECKED_BYTES", PAGE)
    with Journal.open(path) as journal:
        assert journal.notices() == ()
    with closing(sqlite3.connect(path)) as crashed:
        crashed.execute("UPDATE session SET name = 'written, and not put into the file yet'")
        crashed.commit()
        with Journal.open(path) as journal:
            assert len(journal.notices()) == 1


def test_everything_is_on_the_disk_when_a_write_returns(path: Path) -> None:
    """The settings that promise it, and that rows belong together."""
    connection, _notices = database.open_database(path, bundled_migrations())
    with closing(connection):
        asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        assert [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked] == ["wal", 2, 1, 5_000]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_its_owner_can_read_a_journal(path: Path) -> None:
    """What somebody's body can do is nobody else's business; the log beside it neither."""
    with Journal.open(path) as journal:
        journal.begin(session())
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    assert len(modes) == 4
    assert set(modes.values()) == {0o600}


def test_a_file_in_the_folders_place_is_a_sentence(tmp_path: Path) -> None:
    """The journal's folder is a file: it says where it may not write."""
    (tmp_path / "data").write_text("a file", encoding="utf-8")
    with pytest.raises(JournalUnavailable, match=r"may not write in “.*data”"):
        Journal.open(tmp_path / "data" / "journal.db")
    with pytest.raises(JournalUnavailable, match=r"may not write in “.*deeper”"):
        Journal.open(tmp_path / "data" / "deeper" / "journal.db")


def test_a_journal_another_program_holds_is_a_sentence(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever keeps the database to themselves is waited for, but not for ever."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.02)
    with Journal.open(path) as journal, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalUnavailable, match="another program is using"):
            journal.begin(session())
        other.execute("ROLLBACK")
        journal.begin(session())
        assert len(journal.sessions()) == 1


def test_nobody_else_opens_while_a_damaged_journal_is_moved(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another that saw the damage too would move the fresh journal away."""
    path.parent.mkdir()
    as_text(path)
    keep_aside_really, was_alone = database.keep_aside, []

    def keep_aside(damaged: Path) -> Path:
        was_alone.append(FileLock.is_held(path.with_name("journal.db.opening")))
        return keep_aside_really(damaged)

    monkeypatch.setattr(database, "keep_aside", keep_aside)
    Journal.open(path).close()
    assert was_alone == [True]


def test_a_process_that_hangs_while_opening_holds_nobody_up(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others go on without their turn, after a while."""
    path.parent.mkdir()
    hanging = FileLock.take(path.with_name("journal.db.opening"))
    assert hanging is not None
    monkeypatch.setattr(database, "_OPENING_WAIT_S", 0.02)
    with Journal.open(path) as journal:
        assert journal.sessions() == []
    hanging.release()


def test_a_log_that_goes_while_it_is_looked_at_is_no_fault(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who closes last takes it away, at any moment while somebody opens: it was there when it was asked for."""
    filled(path)
    monkeypatch.setattr(Path, "exists", lambda _path: True)
    with Journal.open(path) as journal:
        assert len(journal.sessions()) == 1
        assert journal.notices() == ()


def test_an_sqlite_without_strict_tables_is_a_sentence(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some systems pair a new Python with an old SQLite."""
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.34.1")
    with pytest.raises(UserError, match=r"needs SQLite 3\.37 or newer; this Python brings 3\.34\.1"):
        Journal.open(path)
    assert not path.exists()


def test_many_processes_find_the_damage_at_once(path: Path) -> None:
    """Only what was damaged is kept aside, not the fresh journal another has just begun."""
    path.parent.mkdir()
    as_text(path)
    before = path.read_bytes()
    code = (
        "import sys; from pathlib import Path; from stretchtimer.journal.journal import Journal\n"
        "Journal.open(Path(sys.argv[1])).close()"
    )
    together = [subprocess.Popen([sys.executable, "-c", code, path]) for _ in range(4)]
    assert [process.wait() for process in together] == [0, 0, 0, 0]
    (aside,) = path.parent.glob("journal.damaged-*.db")
    assert aside.read_bytes() == before
