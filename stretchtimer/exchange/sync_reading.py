"""The file of another machine in a shared folder, read on from where it was left, whatever state it is in.

The last line may be half there, lines may be damaged, and the file may have been made anew or put back by the program
that shares the folder: nothing of that keeps the rest from being read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from stretchtimer.journal.exchanging import Place
from stretchtimer.journal.things import SessionThing, Thing
from stretchtimer.journal.things_json import from_json

VERSION = 1
HEADING = "journal"  # the kind of the first line, which says the version
LONGEST_LINE = 16 * 1024 * 1024  # bytes: a session of 40,000 holds
_TAIL = 64 * 1024  # bytes that tell whether a file is still the one that was read: a dozen sessions


def tail_of(file: BinaryIO, position: int) -> str:
    """What tells the bytes before `position` from others."""
    from hashlib import sha256  # brings OpenSSL with it: only for those who share a journal

    file.seek(max(position - _TAIL, 0))
    return sha256(file.read(min(position, _TAIL))).hexdigest() if position else ""


class SharedFile:
    """One file, and how far it was read. After `things` is through, `place` says how far it is read now.

    `faults` is the number of lines that could not be read, `is_newer` whether a later version wrote it: nothing of that
    is read; neither counts if it was told before. Every method raises OSError if it cannot be read.
    """

    def __init__(self, path: Path, place: Place) -> None:
        self._path = path
        self.place = place
        self.faults = 0
        self.is_newer = False

    def is_as_left(self) -> bool:
        """Whether it ends where it was left, and is the same before that."""
        if not self._path.exists():
            return False
        with self._path.open("rb") as file:
            return self._path.stat().st_size == self.place.position > 0 and self._knows(file)

    def things(self) -> Iterator[Thing]:
        """What is in it from there on; all of it, if it is another than it was."""
        with self._path.open("rb") as file:
            if not self._knows(file):
                self.place = Place()
            file.seek(self.place.position)
            yield from self._read_on(file)
            self.place = replace(self.place, tail=tail_of(file, self.place.position))

    def _knows(self, file: BinaryIO) -> bool:
        return tail_of(file, self.place.position) == self.place.tail

    def _read_on(self, file: BinaryIO) -> Iterator[Thing]:
        at, is_sound = self.place.position, True
        while line := file.readline(LONGEST_LINE):
            if not line.endswith(b"\n") and len(line) < LONGEST_LINE:
                return  # the rest of it is still on its way
            at += len(line)
            try:
                thing = self._thing(line)
            except (ValueError, RecursionError):
                is_sound = False
                self._fault(at)
            else:
                if self.is_newer:
                    self._tell_newer(at)
                    return
                if thing is not None:
                    yield thing
            # What is damaged may be mended by the next round: from there on it is read again.
            if is_sound:
                self.place = replace(self.place, position=at)

    def _thing(self, line: bytes) -> Thing | None:
        """What the line tells; None if it is the heading."""
        told = json.loads(line)
        if isinstance(told, dict) and told.get("kind") == HEADING:
            self.is_newer = told.get("version") != VERSION
            return None
        thing = from_json(told)
        if isinstance(thing, SessionThing) and thing.is_running:
            raise ValueError("a session that still runs")
        return thing

    def _tell_newer(self, at: int) -> None:
        self.is_newer = at > self.place.told
        self.place = replace(self.place, told=at)

    def _fault(self, at: int) -> None:
        if at > self.place.told:
            self.faults += 1
            self.place = replace(self.place, told=at)
