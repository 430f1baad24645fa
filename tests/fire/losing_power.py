"""Takes the power away at every write to the journal: `python -m tests.fire.losing_power WORK FOLDER EVERY`.

The work is done once, and everything taken down that SQLite writes. Then, for each EVERY-th of these moments, the
files are put as a drive might have them if the power had gone there: with all that was written, with no more than was
synced, and twice with any part of the rest. Each has to open, with all that had been said to be done by then. Prints
how many moments there were, and how many such disks were opened.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from stretchtimer.journal.naming import companions
from tests.fire.all_works import WORKS
from tests.fire.power import Drive, put
from tests.fire.sqlite_disk import watched
from tests.fire.works import Place

SEED = 20_261_122
BY_CHANCE = 2
SHARED_MEMORY_BYTES = 32 * 1024  # it was never written to last: whatever the drive has of it


def disks_of(drive: Drive, memory: str, chance: random.Random) -> Iterator[dict[str, bytes | None]]:
    """What may be found after the power has gone now."""
    yield drive.in_order()
    yield drive.as_synced()
    for _time in range(BY_CHANCE):
        yield {**drive.by_chance(chance), memory: chance.randbytes(SHARED_MEMORY_BYTES)}


def main(name: str, folder: Path, every: int) -> tuple[int, int]:
    """How many writes there were, and how many disks were opened."""
    work, chance = WORKS[name], random.Random(SEED)
    place, found = (Place(folder / home, folder / "elsewhere") for home in ("home", "found"))
    work.prepare(place)
    before = folder / "before"
    shutil.copytree(place.home, before) if place.home.exists() else before.mkdir()
    log, memory = companions(place.where.journal)
    rollback = log.with_name(f"{place.where.journal.name}-journal")  # until it is told to keep a log
    said: list[tuple[int, str]] = []
    with watched(frozenset({place.where.journal, log, rollback})) as seen:
        work.do(place, lambda word: said.append((len(seen.changes), word)))
    there = [path for path in before.glob("journal.db*") if path.name != memory.name]
    drive = Drive({path.name: path.read_bytes() for path in there})
    opened = 0
    for number, change in enumerate(seen.changes, 1):
        drive.take(change)
        if number % every:
            continue
        told = [word for count, word in said if count <= number]
        for files in disks_of(drive, memory.name, chance):
            shutil.copytree(before, found.home)
            put(files, found.home)
            work.judge(found, told)
            shutil.rmtree(found.home)
            opened += 1
    return len(seen.changes), opened


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
