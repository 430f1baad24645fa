"""A disk that is full at any write: what could be written is whole, what could not be is told, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fire.amount import IS_LONG
from tests.fire.running import command, figures_of
from tests.journal.running import can_mount

# How many blocks of the disk lie between one turn and the next: 1 makes every write that needs room fail once.
EVERY = {
    "session": 16,
    "merge": 6,
    "migration": 60,
    "sync": 12,
    "backup": 8,
    "daily copy": 8,
    "routine": 3,
    "settings": 1,
}
SIZE = "16m"


@pytest.mark.slow
@pytest.mark.skipif(not can_mount(), reason="this system gives us no disk of our own")
@pytest.mark.parametrize("name", EVERY)
def test_a_disk_full_at_any_write_loses_nothing(name: str, tmp_path: Path) -> None:
    """From no room at all up to enough: refused in words or kept elsewhere, and whole when there is room again."""
    disk, elsewhere = tmp_path / "disk", tmp_path / "elsewhere"
    disk.mkdir()
    elsewhere.mkdir()
    every = 1 if IS_LONG else EVERY[name]
    mount = f"mount -t tmpfs -o size={SIZE} tmpfs '{disk}'; exec \"$@\""
    inside = ["unshare", "--mount", "--map-root-user", "sh", "-ec", mount, "sh"]
    refused, blocks = figures_of([*inside, *command("filling", name, disk, elsewhere, every)])
    assert refused > 2 and blocks >= refused
