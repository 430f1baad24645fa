"""A backup is whole or not there, and comes back with nothing lost."""

from __future__ import annotations

import errno
import stat
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from stretchtimer.config.paths import Folders
from stretchtimer.errors import UserError
from stretchtimer.exchange import archive as archive_module
from stretchtimer.exchange import backup as backup_module
from stretchtimer.exchange import restoring as restoring_module
from stretchtimer.exchange.backup import Backup, write_backup
from stretchtimer.exchange.restoring import restore
from stretchtimer.journal.diary import Drink
from stretchtimer.journal.journal import Journal

NOW = datetime(2026, 11, 22, 18, 5, tzinfo=UTC)
MANIFEST = 'format = 1\nmade = "2026-11-22T18:05:00+00:00"\n'


@pytest.fixture
def where(tmp_path: Path) -> Folders:
    """Somebody's folders, with a journal, settings, a routine and a picture."""
    where = Folders(tmp_path / "config", tmp_path / "data", tmp_path / "state")
    drink(where, 250)
    write(where.settings, "volume = 5\n")
    write(where.routines / "mine.toml", "mine")
    write(where.exercises / "reach.png", "picture")
    write(where.own_sounds / "start" / "gong.wav", "sound")
    return where


def write(path: Path, text: str) -> None:
    """A file with that text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def drink(where: Folders, amount_ml: int) -> None:
    """Something for the journal."""
    with Journal.open(where.journal) as journal:
        journal.add_drink(Drink(NOW, amount_ml))


def drunk(where: Folders) -> list[int]:
    """What the journal knows of drinks."""
    with Journal.open(where.journal) as journal:
        return [one.millilitres for one in journal.drinks(NOW.date())]


def back_up(where: Folders, target: Path) -> Backup:
    """A backup of these folders."""
    return write_backup(target, where, lambda: Journal.open(where.journal), NOW)


def texts(where: Folders) -> dict[str, str]:
    """All that the person's own files say."""
    own = (where.settings, *where.routines.rglob("*"), *where.own_sounds.rglob("*"))
    return {path.name: path.read_text(encoding="utf-8") for path in own if path.is_file()}


def zipped(path: Path, *entries: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    """A zip file with a manifest and these entries."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("backup.toml", MANIFEST)
        for name, content in entries:
            file.writestr(name, content)
    return path


def test_a_backup_brings_everything_back(where: Folders, tmp_path: Path) -> None:
    """To folders in which other things stand now; those are put aside, none of them lost."""
    target = tmp_path / "stick" / "backup.zip"
    made = back_up(where, target)
    assert (made.path, made.files, made.bytes) == (target, 4, target.stat().st_size)
    assert made.words == f"Backed up to {target}: the journal and 4 files, 0.1 MB."
    before = texts(where)
    drink(where, 500)
    write(where.settings, "volume = 99\n")
    write(where.routines / "later.toml", "later")
    done = restore(target, where, NOW)
    assert drunk(where) == [250] and texts(where) == before
    assert done.made == "2026-11-22T18:05:00+00:00"
    aside = done.aside
    assert done.words == f"Brought back the backup of 2026-11-22. What was there before is kept in {aside}."
    assert aside.parent == where.data
    assert (aside / "settings.toml").read_text(encoding="utf-8") == "volume = 99\n"
    assert (aside / "routines" / "later.toml").read_text(encoding="utf-8") == "later"
    assert drunk(Folders(aside, aside, aside)) == [250, 500]
    assert not list(where.data.glob(".*"))


def test_a_journal_in_use_is_backed_up_whole(where: Folders, tmp_path: Path) -> None:
    """With what stands only in its log so far."""
    with Journal.open(where.journal) as journal:
        journal.add_drink(Drink(NOW, 330))
        back_up(where, tmp_path / "backup.zip")
    drink(where, 1)
    restore(tmp_path / "backup.zip", where, NOW)
    assert drunk(where) == [250, 330]


def test_a_second_restore_keeps_what_the_first_put_aside(where: Folders, tmp_path: Path) -> None:
    """In the same second, too."""
    back_up(where, tmp_path / "backup.zip")
    first, second = (restore(tmp_path / "backup.zip", where, NOW) for _time in range(2))
    assert first.aside != second.aside
    assert drunk(Folders(first.aside, first.aside, first.aside)) == [250]


def test_it_comes_back_where_there_was_nothing(where: Folders, tmp_path: Path) -> None:
    """On a new computer."""
    back_up(where, tmp_path / "backup.zip")
    fresh = Folders(tmp_path / "new", tmp_path / "new", tmp_path / "new" / "state")
    restore(tmp_path / "backup.zip", fresh, NOW)
    assert drunk(fresh) == [250] and texts(fresh) == texts(where)


def test_links_and_hidden_files_stay_out(where: Folders, tmp_path: Path) -> None:
    """What they lead to is not the person's routine; nor is the backup a part of itself."""
    write(tmp_path / "secret", "secret")
    (where.routines / "link.toml").symlink_to(tmp_path / "secret")
    write(where.routines / ".draft", "draft")
    target = where.routines / "backup.zip"
    back_up(where, target)
    assert back_up(where, target).files == 4


@pytest.mark.parametrize(
    ("code", "said"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "may not be written"), (errno.EIO, "system says")],
)
def test_a_disk_that_will_not_have_it_is_told(
    where: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, said: str
) -> None:
    """In a sentence; the older backup is untouched and nothing is left behind."""
    target = tmp_path / "stick" / "backup.zip"
    write(target, "older")

    def fail(_path: Path) -> None:
        raise OSError(code, "something technical")

    monkeypatch.setattr(backup_module, "_flush", fail)
    with pytest.raises(UserError, match=f"backup could not be written.*{said}"):
        back_up(where, target)
    assert [path.name for path in target.parent.iterdir()] == ["backup.zip"]
    assert target.read_text(encoding="utf-8") == "older"


def test_too_much_is_not_begun(where: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A backup that could not come back is none."""
    monkeypatch.setattr(backup_module, "LARGEST_BYTES", 10)
    with pytest.raises(UserError, match="too much"):
        back_up(where, tmp_path / "backup.zip")


def _nothing(_path: Path) -> None:
    """No file there."""


def _text(path: Path) -> None:
    path.write_text("no zip", encoding="utf-8")


def _foreign(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("holiday.jpg", b"sea")


def _newer(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("backup.toml", "format = 2\n")
        file.writestr("journal.db", b"")


def _damaged_journal(path: Path) -> None:
    zipped(path, ("journal.db", b"no journal, but long enough to be looked at" * 50))


def _cut(path: Path) -> None:
    zipped(path, ("journal.db", b""), ("settings.toml", b"volume = 1\n" * 500))
    path.write_bytes(path.read_bytes()[:-200])


def _link(path: Path) -> None:
    info = zipfile.ZipInfo("routines/link.toml")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    zipped(path, ("journal.db", b""), (info, b"/etc/passwd"))


def _twice(path: Path) -> None:
    zipped(path, ("journal.db", b""), ("routines/a.toml", b"1"), ("routines/A.toml", b"2"))


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_nothing, "There is no file"),
        (_text, "is no backup"),
        (_foreign, "no backup of Stretch Timer"),
        (_newer, "newer Stretch Timer"),
        (_damaged_journal, "damaged"),
        (_cut, "damaged"),
        (_link, "link.toml"),
        (_twice, "twice"),
    ],
)
def test_what_is_no_sound_backup_changes_nothing(
    where: Folders, tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    """It is told why; everything is as it was."""
    make(tmp_path / "backup.zip")
    before = texts(where)
    with pytest.raises(UserError, match=said):
        restore(tmp_path / "backup.zip", where, NOW)
    assert texts(where) == before and drunk(where) == [250]
    assert not list(where.data.glob("before-restore*")) and not list(where.data.glob(".restoring*"))


@pytest.mark.parametrize(
    "name",
    [
        "../settings.toml",
        "/etc/passwd",
        "routines/../../x",
        "routines//x",
        "routines/./x",
        "routines/.. /x",
        "C:/x",
        "routines/a\nb",
        "elsewhere/x",
        "routines/" + "x" * 300,
    ],
)
def test_no_file_leaves_its_place(where: Folders, tmp_path: Path, name: str) -> None:
    """Names that lead elsewhere, and those no backup has, are refused."""
    zipped(tmp_path / "backup.zip", ("journal.db", b""), (name, b"bad"))
    with pytest.raises(UserError, match="which no backup does"):
        restore(tmp_path / "backup.zip", where, NOW)


def test_a_file_that_swells_is_stopped(
    where: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However small it looks."""
    zipped(tmp_path / "backup.zip", ("journal.db", b""), ("routines/big.toml", b"0" * 1_000_000))
    monkeypatch.setattr(archive_module, "LARGEST_BYTES", 100_000)
    with pytest.raises(UserError, match="more in this file"):
        restore(tmp_path / "backup.zip", where, NOW)


def test_a_journal_in_use_is_not_taken_away(where: Folders, tmp_path: Path) -> None:
    """Whoever has it open would go on writing where nobody looks."""
    back_up(where, tmp_path / "backup.zip")
    with Journal.open(where.journal) as journal:
        journal.add_drink(Drink(NOW, 100))
        with pytest.raises(UserError, match="in use"):
            restore(tmp_path / "backup.zip", where, NOW)
    assert drunk(where) == [250, 100]


def test_a_disk_that_fails_half_way_puts_all_back(
    where: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal was moved already; it is moved back."""
    back_up(where, tmp_path / "backup.zip")
    drink(where, 500)
    before, move, moves = texts(where), restoring_module.shutil.move, 0

    def fail_once(old: Path, new: Path) -> None:
        nonlocal moves
        moves += 1
        if moves == 4:
            raise OSError(errno.ENOSPC, "no space")
        move(old, new)

    monkeypatch.setattr(restoring_module.shutil, "move", fail_once)
    with pytest.raises(UserError, match=r"nothing was changed.*disk is full"):
        restore(tmp_path / "backup.zip", where, NOW)
    monkeypatch.undo()
    assert texts(where) == before and drunk(where) == [250, 500]
    assert not list(where.data.glob("before-restore*"))
