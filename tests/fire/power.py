"""What a disk holds when the power goes: all that was made to last, and any part of what was written since.

A drive may write what it was given in any order, and leave a write half done, but for sectors. What SQLite asks it to
sync is there (https://sqlite.org/atomiccommit.html): a transaction in the write-ahead log counts once its last frame,
with a checksum over all before it, is synced, which `synchronous = FULL` does at every commit. So what was said to be
done is in the log, whatever else is torn; and at a checkpoint the log stays until the database itself is synced.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.fire.sqlite_disk import Change, Kind

SECTOR = 512


@dataclass
class Drive:
    """Files as they are on the drive, and what it was given for each and may not have written yet."""

    lasting: dict[str, bytes | None]
    waiting: dict[str, list[Change]] = field(default_factory=dict)

    def take(self, change: Change) -> None:
        """It is given one change more."""
        if change.kind is not Kind.SYNCED:
            self.waiting.setdefault(change.name, []).append(change)
            return
        is_new = self.lasting.get(change.name) is None
        self._let_last(change.name)
        if is_new:  # SQLite syncs the folder then, with all that was deleted in it
            for name, waiting in self.waiting.items():
                if waiting and waiting[-1].kind is Kind.DELETED:
                    self._let_last(name)

    def in_order(self) -> dict[str, bytes | None]:
        """The power goes, and all was written."""
        return {name: _after(self.lasting.get(name), self.waiting.get(name, ())) for name in self._names}

    def as_synced(self) -> dict[str, bytes | None]:
        """It goes, and only what was made to last is there."""
        return {name: self.lasting.get(name) for name in self._names}

    def by_chance(self, chance: random.Random) -> dict[str, bytes | None]:
        """It goes, and some of what was waiting is there, in part by sectors."""
        found = {}
        for name in sorted(self._names):
            waiting = [part for change in self.waiting.get(name, ()) for part in _torn(change, chance)]
            found[name] = _after(self.lasting.get(name), waiting)
        return found

    def _let_last(self, name: str) -> None:
        waiting = self.waiting.setdefault(name, [])
        self.lasting[name] = _after(self.lasting.get(name), waiting)
        waiting.clear()

    @property
    def _names(self) -> set[str]:
        return self.lasting.keys() | self.waiting.keys()


def put(files: dict[str, bytes | None], folder: Path) -> None:
    """Have them in `folder`, in place of what is there; None is a file that is not there."""
    for name, content in files.items():
        if content is None:
            (folder / name).unlink(missing_ok=True)
        else:
            (folder / name).write_bytes(content)


def _after(content: bytes | None, changes: Sequence[Change]) -> bytes | None:
    """A file with these changes made to it."""
    changed = None if content is None else bytearray(content)
    for change in changes:
        if change.kind is Kind.DELETED:
            changed = None
            continue
        changed = bytearray() if changed is None else changed
        if change.kind is Kind.CUT:
            del changed[change.place :]
        else:
            changed.extend(bytes(max(0, change.place - len(changed))))
            changed[change.place : change.place + len(change.content)] = change.content
    return None if changed is None else bytes(changed)


def _torn(change: Change, chance: random.Random) -> list[Change]:
    """All of it, nothing of it, or some of its sectors."""
    if change.kind is not Kind.WRITTEN or chance.random() < 0.5:
        return [change] if chance.random() < 0.5 else []
    sectors = range(0, len(change.content), SECTOR)
    return [
        Change(Kind.WRITTEN, change.name, change.place + at, change.content[at : at + SECTOR])
        for at in sectors
        if chance.random() < 0.5
    ]
