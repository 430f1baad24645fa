"""The file behind the editor: read, and read again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.errors import FileProblems
from stretchtimer.gui.library.broken import told
from stretchtimer.gui.library.ignored import Ignored
from stretchtimer.routine.document import read_content
from stretchtimer.routine.editing.draft import RoutineDraft
from stretchtimer.routine.editing.opening import open_draft, taken_up
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.shelf.drafts import Drafts, KeptDraft
from stretchtimer.routine.shelf.saving import NOT_THERE, fingerprint
from stretchtimer.routine.shelf.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Opened:
    """What is to be edited. `seen` is the fingerprint of what is where it will be saved.

    `left` is how it was left in the middle of an edit, if it was; `ignored` the advice that was put aside. What
    `is_unnamed` is called after the name that it is given.
    """

    draft: RoutineDraft
    seen: str
    left: RoutineDraft | None = None
    is_new: bool = False
    is_unnamed: bool = False
    ignored: Ignored = frozenset()

    @property
    def is_copy(self) -> bool:
        """Whether it comes with the app, and becomes the person's own when it is saved."""
        return self.seen == NOT_THERE and not self.is_new


@dataclass(frozen=True, slots=True)
class OnDisk:
    """What is in the file now: its fingerprint and its text; and the draft, or why it is none."""

    seen: str
    text: str = ""
    draft: RoutineDraft | None = None
    problem: str = ""

    @property
    def is_there(self) -> bool:
        """Whether there is a file."""
        return self.seen != NOT_THERE


def open_file(shelf: Shelf, drafts: Drafts, path: Path, exercises: Mapping[str, Exercise]) -> Opened:
    """The routine at `path`, or, of one that comes with the app, what is to become a copy of one's own.

    Raises `FileProblems` if it cannot be read.
    """
    place = shelf.place_to_save(path)
    is_there = place.exists()
    content = read_content(place if is_there else path)
    draft = open_draft(place, content, exercises)
    left = drafts.find(place)
    taken = taken_up(place, left.text) if left else None
    seen = left.seen if left else fingerprint(content) if is_there else NOT_THERE
    return Opened(draft, seen, taken if taken is None or taken.text != draft.text else None)


def open_left(shelf: Shelf, drafts: Drafts, kept: KeptDraft, exercises: Mapping[str, Exercise]) -> Opened:
    """What was left in the middle of an edit, with the file it belongs to; alone where that is gone or cannot be read.

    Raises `FileProblems` if what was kept is damaged.
    """
    there = kept.path if kept.path.exists() else shelf.built_in / kept.path.name
    try:
        return open_file(shelf, drafts, there, exercises)
    except FileProblems:
        return Opened(taken_up(kept.path, kept.text), kept.seen, is_new=True)


def look(path: Path, exercises: Mapping[str, Exercise]) -> OnDisk:
    """What is at `path` now. Raises `FileProblems` if it is there and cannot be read at all."""
    if not path.exists():
        return OnDisk(NOT_THERE)
    content = read_content(path)
    seen, text = fingerprint(content), content.decode(errors="replace")
    try:
        return OnDisk(seen, text, open_draft(path, content, exercises))
    except FileProblems as found:
        return OnDisk(seen, text, problem=told(found.problems[0]))
