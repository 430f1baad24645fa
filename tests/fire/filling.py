"""Cuts a piece of work off by a full disk: `python -m tests.fire.filling WORK DISK ELSEWHERE EVERY`.

DISK is a small file system in memory. The work is begun with no block left on it, then with EVERY blocks more each
time, until it comes to its end: so each write that needs room is the one that fails. After each turn there is room
again, and nothing may be missing. Prints how many turns were refused, and how many blocks the work needs.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from stretchtimer.errors import UserError
from tests.fire.all_works import WORKS
from tests.fire.works import Place, Work

MOST_BLOCKS = 5_000
RESCUED = "stretchtimer-journal-*"


class Ballast:
    """A file that leaves just so many blocks of the disk to others."""

    def __init__(self, disk: Path) -> None:
        self._path, self._disk = disk / "ballast", disk

    def leave(self, blocks: int) -> None:
        """Let so many be free, and no more."""
        about = os.statvfs(self._disk)
        self._path.write_bytes(bytes((about.f_bavail - blocks) * about.f_bsize))
        assert os.statvfs(self._disk).f_bavail == blocks

    def gone(self) -> None:
        """Let everything be free that is."""
        self._path.unlink()


def is_done(work: Work, place: Place, ballast: Ballast, blocks: int) -> bool:
    """Whether the work came to its end with so many blocks; with or without, nothing is lost."""
    told: list[str] = []
    ballast.leave(blocks)
    try:
        work.do(place, told.append)
        is_whole = True
    except UserError:
        is_whole = False
    is_rescued = any(place.home.rglob(RESCUED)) or any(place.elsewhere.glob(RESCUED))
    ballast.gone()
    work.judge(place, told)
    return is_whole and not is_rescued


def main(name: str, disk: Path, elsewhere: Path, every: int) -> tuple[int, int]:
    """How many turns were refused, and with how many blocks the work was done."""
    work, ballast = WORKS[name], Ballast(disk)
    before = elsewhere / "before"
    work.prepare(Place(before, elsewhere))
    for refused, blocks in enumerate(range(0, MOST_BLOCKS, every)):
        home = disk / "home"
        shutil.copytree(before, home) if before.exists() else home.mkdir()
        place = Place(home, elsewhere / str(blocks))
        place.elsewhere.mkdir()
        if is_done(work, place, ballast, blocks):
            return refused, blocks
        shutil.rmtree(home)
        shutil.rmtree(place.elsewhere)
    raise AssertionError(f"not done with {MOST_BLOCKS} blocks")


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))))
