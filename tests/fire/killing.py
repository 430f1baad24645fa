"""Cuts a piece of work off by SIGKILL: `python -m tests.fire.killing WORK FOLDER KILLS SEED`.

Each time in a fresh copy of what was there before, at a moment between its start and a little after its end. Prints,
as JSON, how many things each of those that were killed had told of; fails if anything is missing.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

from tests.fire.all_works import WORKS
from tests.fire.works import Place, Work

LATEST = 1.05  # of the time that the work takes


def told_until_killed(work: Work, place: Place, after_s: float | None) -> list[str]:
    """What a child told of that works in `place`, and meets SIGKILL after so many seconds; or is let be."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reading)
            work.do(place, lambda word: os.write(writing, f"{word}\n".encode()))
            os._exit(0)
        finally:
            os._exit(1)
    os.close(writing)
    if after_s is not None:
        time.sleep(after_s)  # real time is what this is about
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading) as pipe:
        told = pipe.read().split("\n")[:-1]
    _pid, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) == 0
    return told


def main(name: str, folder: Path, kills: int, seed: int) -> list[int]:
    """How much was told of each time."""
    work, chance = WORKS[name], random.Random(seed)
    before = folder / "before"
    work.prepare(Place(before, folder / "before elsewhere"))

    def fresh(number: int) -> Place:
        home = folder / str(number)
        shutil.copytree(before, home) if before.exists() else home.mkdir()
        return Place(home, folder / f"{number} elsewhere")

    begun, place = time.perf_counter(), fresh(0)
    whole = told_until_killed(work, place, None)
    takes_s = time.perf_counter() - begun
    work.judge(place, whole)
    counts = []
    for number in range(1, kills + 1):
        place = fresh(number)
        told = told_until_killed(work, place, chance.uniform(0, LATEST * takes_s))
        work.judge(place, told)
        counts.append(len(told))
        shutil.rmtree(place.home)
        shutil.rmtree(place.elsewhere, ignore_errors=True)
    return counts


if __name__ == "__main__":
    told_of = main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    json.dump(told_of, sys.stdout)
