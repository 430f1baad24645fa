"""This machine's own file in a shared folder: a thing on each line, those that changed added at its end."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO

from stretchtimer.exchange.sync_reading import HEADING, VERSION, SharedFile, tail_of
from stretchtimer.journal.exchanging import Place
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.things import Thing
from stretchtimer.journal.things_json import to_json

LEAST_GROWTH = 64 * 1024  # bytes, before a small file is written anew


def write_own(path: Path, place: Place, journal: Journal, machine: str) -> tuple[Place, int]:
    """Bring the file at `path` up to `journal`: how far it goes now, and how many things were written.

    It is written anew where it is not as it was left, or has more than doubled. Raises OSError if it cannot be.
    """
    ids, turn = journal.unsent()
    if not SharedFile(path, place).is_as_left():
        place, count = _write_whole(path, journal, machine)
    elif ids:
        place, count = _append(path, place, journal.things(ids))
        if place.position > 2 * place.whole + LEAST_GROWTH:
            place, _all = _write_whole(path, journal, machine)
    else:
        count = 0
    journal.sent(turn)
    return place, count


def _write_whole(path: Path, journal: Journal, machine: str) -> tuple[Place, int]:
    draft = path.with_name(f".{path.name}.new")
    try:
        with draft.open("wb") as file:
            file.write(_line({"kind": HEADING, "version": VERSION, "machine": machine}))
            count = _write(file, journal.things())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return _place(path, path.stat().st_size), count


def _append(path: Path, place: Place, things: Iterable[Thing]) -> tuple[Place, int]:
    with path.open("ab") as file:
        count = _write(file, things)
    return _place(path, place.whole), count


def _write(file: BinaryIO, things: Iterable[Thing]) -> int:
    count = 0
    for thing in things:
        file.write(_line(to_json(thing)))
        count += 1
    file.flush()
    os.fsync(file.fileno())
    return count


def _line(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False).encode() + b"\n"


def _place(path: Path, whole: int) -> Place:
    size = path.stat().st_size
    with path.open("rb") as file:
        return Place(size, tail_of(file, size), whole)
