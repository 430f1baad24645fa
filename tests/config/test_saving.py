"""Files are replaced in one move or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from stretchtimer.config.saving import save_whole
from stretchtimer.errors import UserError


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    """The first file of all needs no preparation."""
    path = tmp_path / "a" / "b" / "c.toml"
    save_whole(path, b"x")
    assert path.read_bytes() == b"x"


def test_a_full_disk_leaves_the_old_file_and_no_scraps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason is told, the old content stands, no half file lies about."""

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "c.toml"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="No space left on device"):
        save_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed(tmp_path: Path) -> None:
    """Settings kept elsewhere and linked to stay linked, with their permissions."""
    real = tmp_path / "real.toml"
    real.write_bytes(b"old")
    real.chmod(0o600)
    link = tmp_path / "link.toml"
    link.symlink_to(real)
    save_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_is_told(tmp_path: Path) -> None:
    """A file where a folder should be: one sentence."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError, match="could not be saved"):
        save_whole(tmp_path / "file" / "settings.toml", b"x")


def test_what_a_killed_writer_left_goes_with_the_next_saving(tmp_path: Path) -> None:
    """Once it is old: a young one may still be written. Other files' stay."""
    path = tmp_path / "c[1].toml"
    old, young, other = (
        tmp_path / name for name in (".c[1].toml.7.new", ".c[1].toml.8.new", ".c1.toml.7.new")
    )
    for left in (old, young, other):
        left.write_bytes(b"half")
    for left in (old, other):
        os.utime(left, (0, 0))
    save_whole(path, b"x")
    assert sorted(tmp_path.iterdir()) == sorted((path, young, other))
