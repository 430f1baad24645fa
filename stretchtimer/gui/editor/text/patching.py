"""A text brought into a document with the fewest changes: the cursor and what is seen stay where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtGui import QTextCursor, QTextDocument

# Qt takes these for the ends of lines and of frames. In a document, letters that nobody uses stand for them.
_TAKEN = {code: 0x10F000 + (code & 0xFFF) for code in (0x2029, 0xFDD0, 0xFDD1)}
_GIVEN = {there: code for code, there in _TAKEN.items()}
_MOST_LINES = 2_000  # beyond so many on either side they are not compared one by one


@dataclass(frozen=True, slots=True)
class Patch:
    """The letters from `start` to `end` of the old text, and what they become."""

    start: int
    end: int
    text: str


def text_of(document: QTextDocument) -> str:
    """All of it, letter by letter, lines ended by LF."""
    return document.toRawText().replace("\u2029", "\n").translate(_GIVEN)


def bring_to(document: QTextDocument, text: str) -> None:
    """Make it say `text`."""
    old, new = text_of(document).translate(_TAKEN), text.translate(_TAKEN)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for patch in reversed(list(patches(old, new))):
        cursor.setPosition(_units(old[: patch.start]))
        cursor.setPosition(_units(old[: patch.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(patch.text)
    cursor.endEditBlock()


def patches(old: str, new: str) -> Iterator[Patch]:
    """What makes `new` of `old`, in order, a few letters of each line that is another."""
    start, end = _alike(old, new)
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    old_lines, new_lines = before.splitlines(keepends=True), after.splitlines(keepends=True)
    if max(len(old_lines), len(new_lines)) > _MOST_LINES:
        yield Patch(start, start + len(before), after)
        return
    changes = SequenceMatcher(None, old_lines, new_lines, autojunk=False).get_opcodes()
    for tag, old_from, old_to, new_from, new_to in changes:
        was, is_now = "".join(old_lines[old_from:old_to]), "".join(new_lines[new_from:new_to])
        if tag != "equal":
            first, last = _alike(was, is_now)
            yield Patch(start + first, start + len(was) - last, is_now[first : len(is_now) - last])
        start += len(was)


def _alike(one: str, other: str) -> tuple[int, int]:
    """How many letters are the same at the start, and how many of the others at the end."""
    start = _same(one, other)
    return start, _same(one[start:][::-1], other[start:][::-1])


def _same(one: str, other: str) -> int:
    """How many letters are the same at the start, found by halves."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _units(text: str) -> int:
    """How many places Qt counts in `text`: letters beyond the first 65,536 take two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
