"""The complete journal as one JSON file, for keeping, for other programs, and for merging it in elsewhere.

    {"about": {"app": "stretchtimer", "holds": "journal", "version": 1, "made": "2026-11-22T08:30:00+01:00"},
     "things": [
       {"kind": "workout", "id": "…", "opened_utc": "…", "opened_offset_min": 60, "training": {…, "stamp": "…"}},
       {"kind": "session", "id": "…", "name": "…", …, "end": {…}, "link": {…}, "note": {…},
        "tightness": […], "entries": […], "pauses": […]},
       {"kind": "spasm", …}, {"kind": "drink", …}, {"kind": "presence", "id": "…", "is_removed": 1, "stamp": "…"}]}

`journal_schema.json` beside this module says all of it. Times are ISO 8601 in UTC with six decimals and a Z, each with
the local offset in minutes beside it; lengths are milliseconds; ids are UUIDs. A `stamp` is when something was told
and on which machine: of two tellings the one with the greater stamp counts. Of what was removed, only that is told. A
session that still runs is left out. The file is written and read thing by thing.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.exchange.faults import explained
from stretchtimer.exchange.json_stream import JsonStream
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.things import SessionThing, Thing
from stretchtimer.journal.things_json import from_json, to_json

VERSION = 1
LARGEST_BYTES = 2 * 1024 * 1024 * 1024  # 500,000 sessions of ten holds
_BEGINNING = ("{", '"about"', ":", "{")
_LOOKED_AT = 4096  # letters, to know such a file


@dataclass(frozen=True, slots=True)
class JournalFile:
    """A file that holds a journal, read from end to end without a fault: how much is in it."""

    path: Path
    made: str
    sessions: int
    spasms: int
    drinks: int

    @property
    def words(self) -> str:
        """What is in it, in a few words."""
        return _("a journal: {what}").format(what=self.held_words)

    @property
    def held_words(self) -> str:
        """How much of each is in it."""
        return listed(
            (
                ngettext("{n} session", "{n} sessions", self.sessions).format(n=self.sessions),
                ngettext("{n} cramp", "{n} cramps", self.spasms).format(n=self.spasms),
                ngettext("{n} drink", "{n} drinks", self.drinks).format(n=self.drinks),
            )
        )


@dataclass(frozen=True, slots=True)
class MergedFile:
    """How much of a file was new in the journal."""

    changed: int

    @property
    def words(self) -> str:
        """What was done, in a sentence."""
        if not self.changed:
            return _("All of it was in the journal already.")
        return ngettext(
            "{n} thing is new in the journal, or as it was told last.",
            "{n} things are new in the journal, or as they were told last.",
            self.changed,
        ).format(n=self.changed)


def merge_file(
    found: JournalFile,
    journal: Journal,
    progress: Callable[[int], object] = lambda _count: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MergedFile:
    """Merge the journal in the file into `journal`; see `Journal.merge`. Doing it twice changes nothing."""
    return MergedFile(journal.merge(read_journal(found.path), progress, cancelled).changed)


def write_journal(things: Iterable[Thing], out: Path, now: datetime) -> int:
    """Write `things` to `out`, whole or not at all; how many there were. Raises UserError if it cannot be written."""
    out = out.absolute()
    with explained(_("The journal could not be written."), out.parent):
        out.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".stretchtimer-", dir=out.parent, ignore_cleanup_errors=True) as room:
            draft = Path(room, "journal.json")
            with draft.open("w", encoding="utf-8", newline="\n") as file:
                count = 0
                about = {"app": "stretchtimer", "holds": "journal", "version": VERSION}
                made = {"made": now.isoformat(timespec="seconds")}
                file.write(f'{{"about": {json.dumps(about | made)},\n"things": [')
                for count, thing in enumerate(things, 1):
                    file.write(",\n" if count > 1 else "\n")
                    file.write(json.dumps(to_json(thing), ensure_ascii=False))
                file.write("\n]}\n")
                file.flush()
                os.fsync(file.fileno())
            draft.replace(out)
    return count


def is_journal(path: Path) -> bool:
    """Whether the file at `path` begins as one of these does; a later version's does too."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            beginning = file.read(_LOOKED_AT)
    except (OSError, ValueError):
        return False
    signs = "".join(beginning.split())
    return signs.startswith("".join(_BEGINNING)) and '"app":"stretchtimer"' in signs


def look_into(path: Path) -> JournalFile:
    """What the file at `path` holds, all of it looked at. Raises FileProblems if it is none, or not a sound one."""
    counts: Counter[str] = Counter()
    with _opened(path) as stream:
        made = str(_about(path, stream).get("made", ""))[:40]
        counts.update(type(thing).__name__ for thing in _things(path, stream))
    return JournalFile(path, made, counts["SessionThing"], counts["SpasmThing"], counts["DrinkThing"])


def read_journal(path: Path) -> Iterator[Thing]:
    """Everything in the file at `path`. Raises FileProblems at the first fault."""
    with _opened(path) as stream:
        _about(path, stream)
        yield from _things(path, stream)


@contextmanager
def _opened(path: Path) -> Iterator[JsonStream]:
    with explained(_("“{name}” could not be read.").format(name=path.name), path):
        if path.stat().st_size > LARGEST_BYTES:
            raise _problem(path, _("the file is larger than any journal that is read"))
        with path.open(encoding="utf-8-sig") as file:
            try:
                yield JsonStream(file)
            except UnicodeDecodeError as error:
                raise _problem(path, _("this is not UTF-8, as JSON is")) from error


def _about(path: Path, stream: JsonStream) -> dict[str, object]:
    """What the file says of itself."""
    try:
        stream.take("{", '"about"', ":")
        stream.sees("{")
        about = stream.value()
        stream.take(",", '"things"', ":")
    except ValueError as error:
        if isinstance(error, UnicodeDecodeError):
            raise
        raise _problem(path, _("this is no journal of Stretch Timer")) from error
    if not isinstance(about, dict) or about.get("holds") != "journal":
        raise _problem(path, _("this is no journal of Stretch Timer"))
    if about.get("version") != VERSION:
        raise _problem(path, _("this was written by a newer Stretch Timer; install that one to read it"))
    return about


def _things(path: Path, stream: JsonStream) -> Iterator[Thing]:
    count = 0
    try:
        for told in stream.items():
            count += 1
            thing = from_json(told)
            if isinstance(thing, SessionThing) and thing.is_running:
                raise ValueError("a session that still runs")
            yield thing
        stream.take("}")
        if not stream.is_at_end():
            raise ValueError("something after the end")
    except UnicodeDecodeError:
        raise
    except ValueError as error:
        words = _("thing {count} cannot be read: {said}")
        if isinstance(error, json.JSONDecodeError) or stream.is_at_end():
            words = _("the file is cut off or damaged after thing {count}")
        raise _problem(path, words.format(count=count, said=error)) from error


def _problem(path: Path, message: str) -> FileProblems:
    return FileProblems((Problem(path, 0, "", message),))
