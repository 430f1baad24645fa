"""Files saved so that nothing of the person's is ever lost: not to a kill, a full disk, or another program."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from stretchtimer.errors import FileProblems, UserError
from stretchtimer.routine.limits import MAX_FILE_BYTES
from stretchtimer.routine.shelf.saving import (
    MOST_BACKUPS,
    NOT_THERE,
    ChangedUnderneath,
    fingerprint,
    save_version,
)

OLD, NEW = b'name = "old"\n', b'name = "new"\n'
TREE = Path(__file__).parents[3]


def saved(folder: Path) -> tuple[Path, Path]:
    """A file that says OLD, and the folder of its backups."""
    path = folder / "mine.toml"
    path.write_bytes(OLD)
    return path, folder / "backups"


def test_the_version_before_is_kept(tmp_path: Path) -> None:
    """As it was; and saving what is there already makes none."""
    path, backups = saved(tmp_path)
    seen = save_version(path, NEW, fingerprint(OLD), backups)
    assert path.read_bytes() == NEW and seen == fingerprint(NEW)
    assert [one.read_bytes() for one in backups.iterdir()] == [OLD]
    assert save_version(path, NEW, seen, backups) == seen
    assert len(list(backups.iterdir())) == 1


def test_only_so_many_versions_are_kept(tmp_path: Path) -> None:
    """The oldest go; numbers go on past a folder's other contents."""
    path, backups = saved(tmp_path)
    backups.mkdir()
    (backups / "readme").write_text("not ours")
    for number in range(MOST_BACKUPS + 5):
        save_version(path, b"x = %d\n" % number, None, backups)
    kept = sorted(one.name for one in backups.glob("*.toml"))
    assert len(kept) == MOST_BACKUPS and kept[-1] == f"{MOST_BACKUPS + 5:04}.toml"
    assert (backups / "readme").exists()


def test_a_file_that_somebody_else_changed_is_not_saved_over(tmp_path: Path) -> None:
    """Nor one that is gone, nor one that is there where none was; unless it is wanted."""
    path, backups = saved(tmp_path)
    seen = fingerprint(path.read_bytes())
    path.write_bytes(b"theirs = 1\n")
    with pytest.raises(ChangedUnderneath, match="changed by another program"):
        save_version(path, NEW, seen, backups)
    with pytest.raises(ChangedUnderneath, match="already"):
        save_version(path, NEW, NOT_THERE, backups)
    assert path.read_bytes() == b"theirs = 1\n"
    save_version(path, NEW, None, backups)
    assert path.read_bytes() == NEW and next(backups.iterdir()).read_bytes() == b"theirs = 1\n"
    path.unlink()
    with pytest.raises(ChangedUnderneath, match="deleted"):
        save_version(path, NEW, fingerprint(NEW), backups)
    save_version(path, NEW, NOT_THERE, backups)
    assert path.read_bytes() == NEW


@pytest.mark.parametrize("place", ["routines", "backups"])
def test_a_folder_that_may_not_be_written_is_told(guarded: Path, place: str) -> None:
    """Whether it is that of the file or that of the backups, the old file stays."""
    for name in ("routines", "backups"):
        (guarded / name).mkdir()
    path, _backups = saved(guarded / "routines")
    (guarded / place).chmod(0o500)
    with pytest.raises(UserError, match="could not be saved: Permission denied"):
        save_version(path, NEW, None, guarded / "backups")
    assert path.read_bytes() == OLD
    assert [one.name for one in (guarded / "routines").iterdir()] == ["mine.toml"]


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old file stays, and no half of a new one."""
    path, backups = saved(tmp_path)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="could not be saved: No space left"):
        save_version(path, NEW, None, backups)
    assert path.read_bytes() == OLD
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == [path]


def test_what_could_not_be_read_again_is_not_saved(tmp_path: Path) -> None:
    """Larger than a file may be; and nothing is saved over what is no file."""
    path, backups = saved(tmp_path)
    with pytest.raises(UserError, match="larger than"):
        save_version(path, b"#" * (MAX_FILE_BYTES + 1), None, backups)
    (tmp_path / "folder.toml").mkdir()
    with pytest.raises(FileProblems, match="found a folder"):
        save_version(tmp_path / "folder.toml", NEW, None, backups)


WRITER = """
import sys
from pathlib import Path
from stretchtimer.routine.shelf.saving import save_version
path, backups = Path(sys.argv[1]), Path(sys.argv[2])
print("ready", flush=True)
number = 0
while True:
    number += 1
    save_version(path, f"number = {number}\\n".encode() + b"# line\\n" * 20_000, None, backups)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends processes in another way")
def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    """The old one or the new one, never half of one; and so is every backup."""
    path, backups = tmp_path / "mine.toml", tmp_path / "backups"
    chance = random.Random(20261122)
    for _turn in range(12):
        command = [sys.executable, "-c", WRITER, str(path), str(backups)]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(TREE)})
        assert child.stdout
        assert child.stdout.readline() == b"ready\n"
        time.sleep(chance.uniform(0.0, 0.06))
        child.kill()
        child.wait()
        child.stdout.close()
        for one in (path, *backups.glob("*.toml")):
            if one.exists():
                first, *rest = one.read_bytes().split(b"\n")
                assert first.startswith(b"number = ") and rest == [b"# line"] * 20_000 + [b""]
    assert path.exists()
