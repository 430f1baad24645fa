"""SQLite's own disk, watched: everything that is written to certain files, in order, and what was made to last.

SQLite does all input and output through the functions of its virtual file system (https://sqlite.org/vfs.html), whose
layout is part of its promised interface. Here the default one is told to open files as ever; then three of the
functions of such a file are put behind ones that take down what they are asked, and pass it on.
"""

from __future__ import annotations

import _sqlite3
import ctypes as c
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

OK = 0
_File = c.c_void_p
_OPEN = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_char_p, _File, c.c_int, c.c_void_p)
_DELETE = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_char_p, c.c_int)
_WRITE = c.CFUNCTYPE(c.c_int, _File, c.c_void_p, c.c_int, c.c_int64)
_TRUNCATE = c.CFUNCTYPE(c.c_int, _File, c.c_int64)
_SYNC = c.CFUNCTYPE(c.c_int, _File, c.c_int)
_METHODS = 19  # pointers of sqlite3_io_methods, of version 3, with the version itself before them


class _FileSystem(c.Structure):
    """sqlite3_vfs, as far as it is needed."""

    _fields_ = (
        ("version", c.c_int),
        ("file_size", c.c_int),
        ("longest_path", c.c_int),
        ("next", c.c_void_p),
        ("name", c.c_char_p),
        ("data", c.c_void_p),
        ("open", c.c_void_p),
        ("delete", c.c_void_p),
    )


class _FileMethods(c.Structure):
    """sqlite3_io_methods."""

    _fields_ = (
        ("version", c.c_int),
        ("close", c.c_void_p),
        ("read", c.c_void_p),
        ("write", c.c_void_p),
        ("truncate", c.c_void_p),
        ("sync", c.c_void_p),
        ("others", c.c_void_p * (_METHODS - 6)),
    )


class Kind(Enum):
    """What was done to a file."""

    WRITTEN = "written"
    CUT = "cut"
    SYNCED = "synced"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing done to the file called `name`: `content` written at `place`, or cut off there."""

    kind: Kind
    name: str
    place: int = 0
    content: bytes = b""


@dataclass
class Watched:
    """All that was done to the files of these paths, in order."""

    paths: frozenset[Path]
    changes: list[Change] = field(default_factory=list)
    kept: list[Any] = field(default_factory=list)  # SQLite calls them for as long as a file is open

    def take(self, path: bytes, kind: Kind, place: int = 0, content: bytes = b"") -> None:
        """Take it down, if the file is one of them."""
        if self.has(path):
            self.changes.append(Change(kind, Path(path.decode()).name, place, content))

    def has(self, path: bytes) -> bool:
        """Whether it is one of them."""
        return Path(path.decode()) in self.paths


def why_not() -> str | None:
    """What keeps SQLite's disk from being watched here; None if nothing does."""
    return None if hasattr(_library(), "sqlite3_vfs_find") else "SQLite's functions cannot be found"


@contextmanager
def watched(paths: frozenset[Path]) -> Iterator[Watched]:
    """Watch the files of these absolute paths that are opened from now on; they must be closed by the end."""
    find = _library().sqlite3_vfs_find
    find.restype = c.POINTER(_FileSystem)
    system = find(None).contents
    seen, before = Watched(paths), (system.open, system.delete)
    opens, deletes = _opening(seen, _OPEN(before[0])), _deleting(seen, _DELETE(before[1]))
    system.open, system.delete = _address(opens), _address(deletes)
    try:
        yield seen
    finally:
        system.open, system.delete = before


def _opening(seen: Watched, really: Any) -> Any:
    def opened(system: int, path: bytes | None, file: int, flags: int, given: int) -> int:
        code: int = really(system, path, file, flags, given)
        if code == OK and path is not None and seen.has(path):
            methods = c.cast(file, c.POINTER(c.POINTER(_FileMethods)))
            mine = _watching(seen, path, methods.contents.contents)
            methods[0] = c.pointer(mine)
        return code

    return _OPEN(opened)


def _watching(seen: Watched, path: bytes, usual: _FileMethods) -> _FileMethods:
    """The functions of one open file, three of them ours."""
    write, truncate, sync = _WRITE(usual.write), _TRUNCATE(usual.truncate), _SYNC(usual.sync)

    def wrote(file: int, content: int, length: int, place: int) -> int:
        seen.take(path, Kind.WRITTEN, place, c.string_at(content, length))
        return int(write(file, content, length, place))

    def cut(file: int, length: int) -> int:
        seen.take(path, Kind.CUT, length)
        return int(truncate(file, length))

    def synced(file: int, flags: int) -> int:
        code = int(sync(file, flags))
        seen.take(path, Kind.SYNCED)
        return code

    ours = (_WRITE(wrote), _TRUNCATE(cut), _SYNC(synced))
    mine = _FileMethods.from_buffer_copy(usual)
    mine.write, mine.truncate, mine.sync = map(_address, ours)
    seen.kept += [mine, ours]
    return mine


def _deleting(seen: Watched, really: Any) -> Any:
    def deleted(system: int, path: bytes, syncs: int) -> int:
        code: int = really(system, path, syncs)
        if code == OK:
            seen.take(path, Kind.DELETED)
            if syncs:  # the folder's entry
                seen.take(path, Kind.SYNCED)
        return code

    return _DELETE(deleted)


def _address(function: Any) -> int | None:
    return c.cast(function, c.c_void_p).value


def _library() -> c.CDLL:
    """What Python's own module has SQLite from."""
    return c.CDLL(_sqlite3.__file__)
